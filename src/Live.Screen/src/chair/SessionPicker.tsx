import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Dialog } from '../shared/Dialog';
import { day, dayKey, range } from '../shared/times';
import type { SessionView } from '../wire';

/** So many sessions need a way to find one by its name. */
const many = 12;

interface Props {
  title: string;
  sessions: readonly SessionView[];
  current: string;
  zone: string;
  now: number;
  close: () => void;
  pick: (session: SessionView) => void;
}

const found = (session: SessionView, words: string): boolean =>
  [session.title, session.roomName, ...session.speakers].join(' ').toLowerCase().includes(words.trim().toLowerCase());

/** Chooses a session: what is on and to come first, what is over last. */
export function SessionPicker({ title, sessions, current, zone, now, close, pick }: Props) {
  const [words, setWords] = useState('');
  const [days] = useState(() => new Set(sessions.map((session) => dayKey(session.start, zone))).size);
  const over = (session: SessionView): boolean => Date.parse(session.end) <= now;
  const listed = sessions
    .filter((session) => found(session, words))
    .sort((a, b) => Number(over(a)) - Number(over(b)) || Date.parse(a.start) - Date.parse(b.start));
  return (
    <Dialog title={title} close={close}>
      {sessions.length > many && (
        <label class="own">{m.chair.find} <input value={words} onInput={(event) => setWords(event.currentTarget.value)} /></label>
      )}
      <div class="choices">
        {listed.map((session) => (
          <button
            key={session.id}
            type="button"
            class={`button choice ${over(session) ? 'over' : ''}`}
            aria-current={session.id === current ? 'true' : undefined}
            onClick={() => pick(session)}
          >
            <span>
              <bdi>{session.title}</bdi>{session.speakers.length > 0 && <> · <bdi>{session.speakers.join(', ')}</bdi></>}
              <small>
                {days > 1 && `${day(session.start, zone)}, `}{range(session.start, session.end, zone)} · {session.roomName}
                {Date.parse(session.start) <= now && !over(session) && ` · ${m.chair.onNow}`}{over(session) && ` · ${m.chair.over}`}
              </small>
            </span>
          </button>
        ))}
        {listed.length === 0 && <p class="empty">{m.chair.noneFits}</p>}
      </div>
    </Dialog>
  );
}
