import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import type { LineState } from '../hub/line';
import type { StageQuestion } from '../wire';

/** Keeps a name's direction to itself, by Unicode's isolates. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** "Anonymous, remote" */
export const asker = ({ name, remote }: StageQuestion): string =>
  say(remote ? m.stage.remote : m.stage.inRoom, { name: name === null ? m.stage.anonymous : isolated(name) });

/** Since when there is no connection, for whoever looks after the projector; null when there is one. */
export const cutWords = (line: LineState, zone: string, now: number): string | null =>
  line.kind === 'cut' ? say(m.stage.cut, { time: clockTime(line.since + (now - Date.now()), zone) }) : null;
