import { m, say } from '../messages';
import type { FiguresView, Turns } from '../wire';
import { Bar } from './Bar';
import { Legend, Part } from './Chart';

/** Whether those from afar had their turn as those in the room had. */
export function FairTurns({ figures: { remote, room } }: { figures: FiguresView }) {
  const most = Math.max(remote.asked, room.asked, 1);
  return (
    <Part title={m.report.fair} about={m.report.fairAbout}>
      <Legend items={[['strong', m.report.hadTurn], ['light', m.report.hadNoTurn]]} />
      <ul class="rows aside">
        <Side name={m.report.remote} turns={remote} most={most} />
        <Side name={m.report.room} turns={room} most={most} />
      </ul>
    </Part>
  );
}

const Side = ({ name, turns, most }: { name: string; turns: Turns; most: number }) => (
  <li>
    <p class="row-title">{name}</p>
    <Bar parts={[['strong', turns.put], ['light', turns.asked - turns.put]]} most={most} />
    <p class="row-words">{say(m.report.putOf, { put: turns.put, n: turns.asked })}</p>
  </li>
);
