import { useState } from 'preact/hooks';
import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import type { ChairMark, ChairMessageView, DeskSession } from '../wire';
import type { Desk } from './model';
import type { DeskPicture } from './picture';
import { chairWords } from './words';

const longest = 300;

interface Props {
  desk: Desk;
  frame: DeskPicture;
  item: DeskSession;
}

/** Who chairs a session and whether they are there; somebody else in their place; a word to them. */
export function ChairPanel({ desk, frame, item }: Props) {
  const [leaving, setLeaving] = useState<ChairMark | null>(null);
  if (item.chairs.length === 0) return null;
  const clock = (at: string): string => clockTime(at, frame.zone);
  return (
    <section class="card chairs" aria-label={m.desk.chair.head}>
      <h3>{m.desk.chair.head}</h3>
      <ul>
        {item.chairs.map((chair) => (
          <li key={chair.id} data-chair={chair.id}>
            <p>
              <strong><bdi>{chair.name}</bdi></strong>{' '}
              <span class={chair.at === null ? 'absent' : 'here'}>{chair.at !== null && '✓ '}{chairWords(chair, clock)}</span>
            </p>
            {item.standIns.length > 0 && (
              <span class="chairs-actions">
                {chair.at === null && (
                  <button type="button" class="button quiet" disabled={desk.busy.value} onClick={() => void desk.spokenTo(item.session.id, chair)}>
                    {m.desk.chair.iHaveSpoken}
                  </button>
                )}
                <button
                  type="button"
                  class="button"
                  aria-expanded={leaving?.id === chair.id}
                  onClick={() => setLeaving(leaving?.id === chair.id ? null : chair)}
                >
                  {m.desk.chair.replace}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {leaving && <Replace key={leaving.id} desk={desk} frame={frame} item={item} leaving={leaving} done={() => setLeaving(null)} />}
      <Tell desk={desk} item={item} clock={clock} />
    </section>
  );
}

/** The likeliest first: they are free then. */
function Replace({ desk, frame, item, leaving, done }: Props & { leaving: ChairMark; done: () => void }) {
  const chairing = new Set(item.chairs.map(({ id }) => id));
  const likely = item.standIns.flatMap((id) => frame.chairs.find((person) => person.id === id) ?? []);
  const others = frame.chairs.filter(({ id }) => !chairing.has(id) && !item.standIns.includes(id));
  const [next, setNext] = useState(likely[0]?.id ?? others[0]?.id ?? '');
  const person = frame.chairs.find(({ id }) => id === next);
  return (
    <form
      class="own"
      onSubmit={(event) => {
        event.preventDefault();
        if (person) void desk.replaceChair(item.session.id, leaving, person).then((replaced) => replaced && done());
      }}
    >
      <label>
        {m.desk.chair.inPlaceOf} <bdi>{leaving.name}</bdi>
        <select value={next} onChange={(event) => setNext(event.currentTarget.value)}>
          {likely.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          {others.length > 0 && (
            <optgroup label={m.desk.chair.everybodyElse}>
              {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </optgroup>
          )}
        </select>
      </label>
      <button type="submit" class="button strong" disabled={!person || desk.busy.value}>{person ? say(m.desk.chair.make, { name: person.name }) : m.desk.chair.nobody}</button>
    </form>
  );
}

/** A message to the chair, and what became of the last ones. */
function Tell({ desk, item, clock }: { desk: Desk; item: DeskSession; clock: (at: string) => string }) {
  const [text, setText] = useState('');
  return (
    <>
      {item.messages.length > 0 && (
        <ul class="chairs-told">
          {item.messages.map((message) => (
            <li key={message.id} data-message={message.id}>
              <span dir="auto">{message.text}</span> <span class="meta">{readWords(message, clock)}</span>
            </li>
          ))}
        </ul>
      )}
      <form
        class="chairs-tell"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void desk.tell(item.session.id, text.trim()).then((sent) => sent && setText(''));
        }}
      >
        <input
          value={text}
          maxLength={longest}
          dir="auto"
          aria-label={m.desk.chair.message}
          placeholder={m.desk.chair.placeholder}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={text.trim() === '' || desk.busy.value}>{m.desk.chair.send}</button>
      </form>
    </>
  );
}

const readWords = ({ by, at, readAt, readBy }: ChairMessageView, clock: (at: string) => string): string => (readAt === null
  ? say(m.desk.chair.unread, { by, at: clock(at) })
  : say(m.desk.chair.read, { by, at: clock(at), name: readBy ?? '', time: clock(readAt) }));
