import { useState } from 'preact/hooks';
import { m, say } from '../messages';
import { Dialog } from '../shared/Dialog';
import { clockTime, day } from '../shared/times';
import type { PersonView } from '../wire';
import type { Desk } from './model';
import type { DeskPicture } from './picture';

/** Who has a personal link, for which sessions, and a way to end it. */
export function People({ desk, frame }: { desk: Desk; frame: DeskPicture }) {
  const [asked, ask] = useState<PersonView | null>(null);
  return (
    <>
      <p class="meta">{m.desk.people.intro}</p>
      {frame.chairs.length === 0 && <p class="empty">{m.desk.people.empty}</p>}
      <ul class="people">
        {frame.chairs.map((person) => (
          <li key={person.id} data-person={person.id}>
            <div>
              <h2><bdi>{person.name}</bdi>{person.organizer && <span class="meta"> {m.desk.people.organizer}</span>}</h2>
              {person.sessions.length > 0 && <p class="meta">{person.sessions.join(' · ')}</p>}
              {person.revokedAt !== null && (
                <p class="meta">{say(m.desk.people.before, { day: day(person.revokedAt, frame.zone), time: clockTime(person.revokedAt, frame.zone) })}</p>
              )}
            </div>
            <button type="button" class="button grave" aria-label={say(m.desk.people.revokeOf, { name: person.name })} onClick={() => ask(person)}>{m.desk.people.revoke}</button>
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog title={say(m.desk.people.ask, { name: asked.name })} close={() => ask(null)}>
          <p>{m.desk.people.means}</p>
          <div class="dialog-actions">
            <button
              type="button"
              class="button grave"
              onClick={() => {
                ask(null);
                void desk.revoke(asked);
              }}
            >
              {m.desk.people.yes}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
