import { m } from '../messages';
import type { AskAction } from './actions';
import { Door } from './Door';
import type { Attend } from './model';
import { MyQuestion } from './MyQuestion';

/** What this person asked, newest first, and what became of it. */
export function Mine({ attend }: { attend: Attend }) {
  const waiting = attend.unsent.value.filter((action): action is AskAction => action.kind === 'ask');
  const mine = [...attend.picture.value.mine.values()].sort((a, b) => Date.parse(b.askedAt) - Date.parse(a.askedAt));
  if (attend.pass.value === null && mine.length === 0) {
    return (
      <>
        <p class="attend-empty">{m.attend.mineNeedsPass}</p>
        <Door attend={attend} />
      </>
    );
  }
  return (
    <>
      {waiting.length + mine.length === 0 && <p class="attend-empty">{m.attend.mineNone}</p>}
      <ol class="attend-mine">
        {waiting.toReversed().map((action) => (
          <li key={action.key} class="attend-card">
            <p class="text" dir="auto">{action.text}</p>
            <p class="meta" dir="auto">
              <strong class="trouble">○ {m.attend.notSent}</strong> · {attend.titleOf(action.session, action.poster)}
              {action.name === null && ` · ${m.attend.askedAnonymously}`}
            </p>
          </li>
        ))}
        {mine.map((question) => <MyQuestion key={question.id} attend={attend} question={question} />)}
      </ol>
    </>
  );
}
