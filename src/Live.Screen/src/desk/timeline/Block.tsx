import { memo } from './memo';
import type { DeskSession } from '../../wire';
import { overrun, standing } from '../day';
import { Label } from '../Label';
import { isUnattended } from '../words';
import { linesIn } from './geometry';

interface Props {
  item: DeskSession;
  zone: string;
  now: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Whether it would go somewhere else by what is shown right now. */
  leaving: boolean;
  /** Whether it is what another one would change places with. */
  target: boolean;
  open: boolean;
}

/** A session on the time line: as high as it is long, with as much of its label as fits; pointed at or focused it says it all. */
export const Block = memo(({ item, zone, now, left, top, width, height, leaving, target, open }: Props) => {
  const { session } = item;
  const late = overrun(item, now) > 0;
  return (
    <button
      type="button"
      class={`slot block ${standing(session, now)} ${session.kind} fits-${linesIn(height)}${height >= 34 ? ' wraps' : ''}${leaving ? ' leaving' : ''}${target ? ' target' : ''}${late || isUnattended(item, now) ? ' alarming' : ''}${open ? ' open' : ''}`}
      style={`inset-inline-start:${left}px;top:${top}px;width:${width}px;height:${height}px;--height:${height}px`}
      data-session={session.id}
      aria-expanded={open}
      aria-describedby="how-to-move"
    >
      <Label item={item} zone={zone} now={now} />
    </button>
  );
});
