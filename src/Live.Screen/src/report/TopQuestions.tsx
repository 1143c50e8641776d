import { m, say } from '../messages';
import type { ReportView, TopQuestionView } from '../wire';
import { Bar } from './Bar';
import { Part } from './Chart';

/** What most people wanted to know, and what the answer was. */
export function TopQuestions({ report }: { report: ReportView }) {
  const most = Math.max(1, ...report.top.map(({ votes }) => votes));
  return (
    <Part title={m.report.top} long>
      <ol class="rows top">
        {report.top.map((question, index) => (
          <li key={index}>
            <p class="top-text" dir="auto">{question.text === '' ? m.report.withoutWords : question.text}</p>
            <Bar parts={[['strong', question.votes]]} most={most} />
            <p class="row-words">
              <strong>{say(m.report.votes, { n: question.votes })}</strong>
              {' · '}{question.name === null ? (question.remote ? m.report.anonymousRemote : m.report.anonymousRoom) : <bdi>{question.name}</bdi>}
              {report.scope !== 'session' && <>{' · '}<bdi>{question.session}</bdi></>}
              {' · '}{became(question)}
            </p>
            {question.answer !== null && (
              <blockquote class="answer">
                <p dir="auto">{question.answer}</p>
                {question.answeredBy !== null && <footer class="meta"><bdi>{question.answeredBy}</bdi></footer>}
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function became({ state, answer }: TopQuestionView): string {
  switch (state) {
    case 'answered': return answer === null ? m.report.legendAloud : m.report.legendAnswered;
    case 'later': return m.report.legendLeft;
    case 'dismissed':
    case 'withdrawn': return m.report.legendAside;
    default: return m.report.legendOpen;
  }
}
