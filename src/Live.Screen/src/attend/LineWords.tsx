import { m, say } from '../messages';
import type { Attend } from './model';
import { here, timeOf } from './words';

/** Whether the page can be believed; always in it, so that screen readers hear when that changes. */
export function LineWords({ attend }: { attend: Attend }) {
  const { kind } = attend.line.state.value;
  const waiting = attend.unsent.value.length;
  const since = attend.heard.value;
  const cut = kind === 'cut' || (kind === 'connecting' && since !== null && attend.picture.value.epoch === '');
  return (
    <p class={`attend-line ${cut ? 'cut' : kind}`} role="status">
      {cut && since !== null
        ? say(attend.pass.value === null ? m.attend.cutReader : m.attend.cut, { time: timeOf(since, here) })
        : kind === 'live' ? <><span aria-hidden="true">● </span>{m.attend.live}</>
        : cut ? m.shared.notYetConnected
        : m.attend.connecting}
      {waiting > 0 && kind !== 'live' && ` ${say(m.attend.unsent, { n: waiting })}`}
    </p>
  );
}
