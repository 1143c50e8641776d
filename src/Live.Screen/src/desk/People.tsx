import { useState } from 'preact/hooks';
import { Dialog } from '../shared/Dialog';
import { clockTime, day } from '../shared/times';
import type { DeskFrame, PersonView } from '../wire';
import type { Desk } from './model';

/** Who has a personal link, for which sessions, and a way to end it. */
export function People({ desk, frame }: { desk: Desk; frame: DeskFrame }) {
  const [asked, ask] = useState<PersonView | null>(null);
  return (
    <>
      <p class="meta">A personal link opens the chair's screen or this desk. A new one: <code>/live chair</code> or <code>/live desk</code> in Slack.</p>
      {frame.chairs.length === 0 && <p class="empty">The programme names no chairs and no organizers yet.</p>}
      <ul class="people">
        {frame.chairs.map((person) => (
          <li key={person.id} data-person={person.id}>
            <div>
              <h2><bdi>{person.name}</bdi>{person.organizer && <span class="meta"> organizer</span>}</h2>
              {person.sessions.length > 0 && <p class="meta">{person.sessions.join(' · ')}</p>}
              {person.revokedAt !== null && (
                <p class="meta">Links from before {day(person.revokedAt, frame.zone)}, {clockTime(person.revokedAt, frame.zone)} do not work.</p>
              )}
            </div>
            <button type="button" class="button grave" aria-label={`Revoke links of ${person.name}`} onClick={() => ask(person)}>Revoke links</button>
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog title={`Revoke the links of ${asked.name}?`} close={() => ask(null)}>
          <p>Every link of this person stops working at once, on every device. A new one is made with <code>/live chair</code> in Slack.</p>
          <div class="dialog-actions">
            <button
              type="button"
              class="button grave"
              onClick={() => {
                ask(null);
                void desk.revoke(asked);
              }}
            >
              Revoke
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
