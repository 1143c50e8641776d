import { m } from '../messages';
import { Dialog } from '../shared/Dialog';
import { range } from '../shared/times';
import type { DeskSession } from '../wire';
import type { DeskPicture } from './picture';
import { standingWords } from './words';

interface Props {
  frame: DeskPicture;
  candidates: readonly DeskSession[];
  now: number;
  choose: (session: string) => void;
  close: () => void;
}

/** Which room runs late, by what is on there or comes next. */
export const LateRooms = ({ frame, candidates, now, choose, close }: Props) => (
  <Dialog title={m.desk.whichRoom} close={close}>
    {candidates.length === 0 && <p class="empty">{m.desk.nothingToCome}</p>}
    <div class="choices">
      {candidates.map((item) => (
        <button key={item.session.id} type="button" class="button choice" onClick={() => choose(item.session.id)}>
          <span>
            <bdi>{item.session.roomName}</bdi>
            <small><span dir="auto">{item.session.title}</span> · {range(item.session.start, item.session.end, frame.zone)} · {standingWords(item, now)}</small>
          </span>
        </button>
      ))}
    </div>
  </Dialog>
);
