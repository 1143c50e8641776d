import { m, say } from '../messages';
import { Words } from '../shared/Words';
import type { AudienceQuestion } from '../wire';
import type { Attend } from './model';

/** A question with its vote, which is as large as a thumb. */
export function QuestionItem({ attend, session, question }: { attend: Attend; session: string; question: AudienceQuestion }) {
  const [votes, voted] = [attend.votesOf(question), attend.hasVoted(question.id)];
  const own = attend.picture.value.mine.has(question.id);
  const state = question.state === 'waiting' ? null : m.attend.states[question.state];
  return (
    <li class={`attend-question ${question.state}`} data-question={question.id}>
      {question.state === 'answered'
        ? <span class="attend-vote still" aria-label={say(m.attend.votes, { n: votes })}>▲<b>{votes}</b></span>
        : (
          <button
            type="button" class="attend-vote" aria-pressed={voted} aria-label={`${m.attend.vote}, ${say(m.attend.votes, { n: votes })}`}
            onClick={() => attend.vote(session, question.id)}
          >
            <span aria-hidden="true">▲</span><b aria-hidden="true">{votes}</b>
          </button>
        )}
      <div>
        <p class="text" dir="auto"><Words text={question.text || m.shared.fromTheRoom} /></p>
        <p class="meta">
          {question.state === 'asking' && <strong class="now">● {m.attend.askingNow} · </strong>}
          <bdi>{question.name ?? (question.floor ? m.attend.aloud : m.attend.anonymous)}</bdi>
          {own && ` · ${m.attend.yours}`}
          {state !== null && question.state !== 'asking' && ` · ${state}`}
        </p>
        {question.answer !== null && <blockquote class="attend-answer" dir="auto"><Words text={question.answer} /></blockquote>}
      </div>
    </li>
  );
}
