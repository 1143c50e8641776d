import type { Ref } from 'preact';
import { m, say } from '../messages';

/** Where now is, in a list that is in order of time. */
export const NowLine = ({ time, at }: { time: string; at?: Ref<HTMLLIElement> }) => (
  <li class="now-line" ref={at ?? null}><span>{say(m.desk.now, { time })}</span></li>
);
