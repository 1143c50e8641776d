import { useState } from 'preact/hooks';
import { m, say } from '../messages';
import { AskBox } from './AskBox';
import { Door } from './Door';
import type { Attend } from './model';
import { find } from './posters';
import type { FoundPoster } from './posters';
import { Questions } from './Questions';

/** How many posters stand in the list; the others are found by typing. */
const most = 40;

const nameOf = ({ session, poster }: FoundPoster): string => `${session}/${poster.number}`;

/** Finds a poster by what one remembers of it; asking goes to its authors. */
export function Posters({ attend }: { attend: Attend }) {
  const [typed, type] = useState('');
  const programme = attend.programme.value;
  const chosen = find(programme, '').find((found) => nameOf(found) === attend.poster.value);
  if (chosen) return <OnePoster attend={attend} found={chosen} />;
  const found = find(programme, typed);
  return (
    <>
      <label class="unseen" for="poster-search">{m.attend.posterSearch}</label>
      <input
        id="poster-search" class="attend-search" type="search" dir="auto" autocomplete="off" placeholder={m.attend.posterSearch}
        value={typed} onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="unseen" role="status">{typed === '' ? '' : found.length === 0 ? m.attend.posterNone : String(found.length)}</p>
      {found.length === 0 && <p class="attend-empty" aria-hidden="true">{m.attend.posterNone}</p>}
      <ol class="attend-posters">
        {found.slice(0, most).map((each) => (
          <li key={nameOf(each)} class="attend-line-item">
            <button type="button" onClick={() => (attend.poster.value = nameOf(each))}>
              <span class="attend-time">{each.poster.number}</span>
              <span class="attend-what">
                <span class="title" dir="auto">{each.poster.title}</span>
                <span class="meta" dir="auto">{[...each.poster.authors, each.poster.topic].filter((part) => part !== null).join(' · ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {found.length > most && <p class="empty">{say(m.attend.posterMore, { n: found.length - most })}</p>}
    </>
  );
}

function OnePoster({ attend, found: { session, poster } }: { attend: Attend; found: FoundPoster }) {
  const name = say(m.attend.atPoster, { n: String(poster.number) });
  return (
    <>
      <button type="button" class="button quiet attend-back" onClick={() => (attend.poster.value = null)}>← {m.attend.back}</button>
      {attend.pass.value === null && <Door attend={attend} />}
      <article class="attend-card" data-poster={poster.number}>
        <header class="attend-session">
          <p class="meta">{[name, poster.topic].filter((part) => part !== null).join(' · ')}</p>
          <h2 dir="auto">{poster.title}</h2>
          {poster.authors.length > 0 && <p class="speakers" dir="auto">{poster.authors.join(', ')}</p>}
          {poster.link && <a class="attend-link" href={poster.link} target="_blank" rel="noopener">{m.attend.read}</a>}
        </header>
        {attend.pass.value !== null && <AskBox attend={attend} session={session} poster={poster.number} title={poster.title} />}
        <p class="meta">{m.attend.posterAuthors}</p>
        <Questions attend={attend} session={session} poster={poster.number} full />
      </article>
    </>
  );
}
