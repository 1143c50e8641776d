import { useEffect, useState } from 'preact/hooks';
import { m, say, sentence } from '../messages';
import type { ChangeRequest, DeskSession } from '../wire';
import { clockTime } from '../shared/times';
import { Late, Move, Swap } from './ChangeFields';
import type { Desk, Opened } from './model';
import type { DeskPicture } from './picture';
import { Preview } from './Preview';
import { changedSince } from './releases';
import { cancelOrRestore, lateBy, moveTo, swapWith, isSwappable } from './timeline/landing';
import { snap, step } from './timeline/geometry';
import { usePreview } from './usePreview';

type Kind = ChangeRequest['kind'];

interface Props {
  desk: Desk;
  frame: DeskPicture;
  item: DeskSession;
  opened: Opened;
  now: number;
}

/** What an organizer changes about a session: what, what will happen, and only then Send, Hold or Cancel. */
export function ChangeForm({ desk, frame, item, opened, now }: Props) {
  const { session } = item;
  const { change } = opened;
  const { preview, refusal, seen, renew } = usePreview(desk, change, frame.version);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => setFailed(null), [change]);
  const want = (wanted: ChangeRequest | null): void => void (desk.opened.value = { ...opened, change: wanted, held: null });
  const others = frame.sessions.filter((other) => other !== item && isSwappable(other, now));
  const choose = (kind: Kind): void => {
    switch (kind) {
      case 'late': return want(lateBy(session.id, 10, 'auto'));
      case 'cancel':
      case 'restore': return want(cancelOrRestore(session.id, kind));
      case 'swap': return want(others[0] ? swapWith(session.id, others[0].session.id) : null);
      default: return want(opened.move ?? moveTo({
        session: session.id, start: snap(Math.max(Date.parse(session.start), now) + step), room: session.room, other: null,
      }, session.room));
    }
  };
  const kinds: readonly (readonly [Kind, string])[] = session.cancelled
    ? [['restore', m.desk.panel.restore]]
    : [
      ['late', m.desk.panel.late],
      ['move', opened.move?.start ? say(m.desk.panel.moveTo, { time: clockTime(opened.move.start, frame.zone) }) : m.desk.panel.move],
      ...(isSwappable(item, now) ? [['swap', m.desk.panel.swap] as const] : []),
      ['cancel', m.desk.panel.cancel],
    ];
  const meanwhile = changedSince(frame.releases, seen)[0];
  const act = async (deed: 'send' | 'hold'): Promise<void> => {
    if (!preview || change === null) return;
    const no = deed === 'send' ? await desk.send(change, preview, opened.held) : await desk.hold(change, preview);
    setFailed(no);
    if (no !== null) renew();
  };

  return (
    <section class="change" aria-label={m.desk.panel.change}>
      <div class="chips" role="group" aria-label={m.desk.panel.what}>
        {kinds.map(([id, name]) => {
          const pressed = change !== null && (change.kind === id || (id === 'move' && change.kind === 'room'));
          return (
            <button key={id} type="button" class={`button chip${id === 'cancel' ? ' grave' : ''}`} aria-pressed={pressed} onClick={() => (pressed ? want(null) : choose(id))}>
              {name}
            </button>
          );
        })}
      </div>
      {change?.kind === 'late' && <Late frame={frame} item={item} change={change} want={want} />}
      {change?.kind === 'move' && <Move frame={frame} item={item} change={change} want={want} now={now} />}
      {change?.kind === 'swap' && <Swap frame={frame} others={others} change={change} want={want} />}
      {change !== null && (
        <>
          {meanwhile && (
            <p class="notice-inline" role="alert">{say(m.desk.preview.meanwhile, { by: meanwhile.by, what: meanwhile.headline })}</p>
          )}
          {failed !== null && <p class="trouble" role="alert">{failed}</p>}
          {refusal ? <p class="trouble" role="alert">{sentence(refusal)}</p> : <Preview preview={preview} zone={frame.zone} />}
          <div class="dialog-actions panel-send">
            {desk.line.state.value.kind === 'cut' && <p class="trouble">{m.desk.cutPanel}</p>}
            <button type="button" class="button quiet" onClick={() => desk.close()}>{m.desk.preview.cancel}</button>
            {opened.held === null && <button type="button" class="button" disabled={!preview || desk.busy.value} onClick={() => void act('hold')}>{m.desk.preview.hold}</button>}
            <button type="button" class="button strong" disabled={!preview || desk.busy.value} onClick={() => void act('send')}>
              {desk.busy.value ? m.desk.preview.sending : m.desk.preview.send}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
