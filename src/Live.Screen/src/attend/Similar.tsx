import { useEffect, useRef } from 'preact/hooks';
import { m, say } from '../messages';
import type { SimilarView } from '../wire';
import type { Attend } from './model';

/** Others ask much like it: a vote may do, and the own words are still there. */
export function Similar({ attend, session, text, view, anyway, leave }: {
  attend: Attend; session: string; text: string; view: SimilarView; anyway: () => void; leave: () => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="attend-similar">
      <h3 ref={head} tabIndex={-1}>{view.people > 1 ? say(m.attend.similar, { n: view.people }) : m.attend.similarSome}</h3>
      <ul>
        {view.questions.map((question) => {
          const voted = attend.hasVoted(question.id);
          return (
            <li key={question.id}>
              <p dir="auto">{question.text}</p>
              <button type="button" class="button" aria-pressed={voted} onClick={() => voted || attend.vote(session, question.id)}>
                ▲ {voted ? m.attend.voteIsIn : m.attend.addVote}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="quote" dir="auto">{text}</p>
      <div class="dialog-actions">
        <button type="button" class="button quiet" onClick={leave}>{m.attend.notMine}</button>
        <button type="button" class="button" onClick={anyway}>{m.attend.anyway}</button>
      </div>
    </section>
  );
}
