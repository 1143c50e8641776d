import { useState } from 'preact/hooks';
import { m, say } from '../messages';
import type { Attend } from './model';
import { byRank } from './order';
import { QuestionItem } from './QuestionItem';

/** How many are shown at first: what fits under the ask box on a phone. */
const few = 5;
const many = 100;

/** The questions of a session or of one of its posters, those that most people want on top. */
export function Questions({ attend, session, poster, full }: { attend: Attend; session: string; poster: number | null; full: boolean }) {
  const [all, showAll] = useState(full);
  const audience = attend.picture.value.sessions.get(session);
  if (!audience) return null;
  const here = [...audience.questions.values()].filter((question) => question.poster === poster);
  const open = here.filter(({ state }) => state !== 'answered').sort(byRank);
  const done = here.filter(({ state }) => state === 'answered').sort(byRank);
  const { mine } = attend.picture.value;
  const shown = open.slice(0, many).filter((question, index) => all || index < few || mine.has(question.id));
  return (
    <section class="attend-questions" aria-label={m.attend.questions}>
      {poster === null && audience.asked > 0 && (
        <p class="meta">{say(m.attend.asked, { n: audience.asked })} · {say(m.attend.answeredCount, { n: audience.answered })}</p>
      )}
      {here.length === 0 && <p class="empty">{m.attend.none}</p>}
      <ol>{shown.map((question) => <QuestionItem key={question.id} attend={attend} session={session} question={question} />)}</ol>
      {open.length > few && !full && (all || shown.length < open.length) && (
        <button type="button" class="button quiet" onClick={() => showAll(!all)}>
          {all ? m.attend.fewer : say(m.attend.all, { n: open.length })}
        </button>
      )}
      {done.length > 0 && (
        <details>
          <summary>{say(m.attend.done, { n: done.length })}</summary>
          <ol>{done.slice(0, many).map((question) => <QuestionItem key={question.id} attend={attend} session={session} question={question} />)}</ol>
        </details>
      )}
    </section>
  );
}
