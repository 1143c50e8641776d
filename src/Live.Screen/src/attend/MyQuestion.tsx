import { useState } from 'preact/hooks';
import { m, say } from '../messages';
import { Words } from '../shared/Words';
import type { MyQuestionView } from '../wire';
import type { Attend } from './model';

/** The way of a question; one at a poster goes to the authors without a chair. */
const toSession = ['waiting', 'queued', 'asking', 'answered'] as const;
const toAuthors = ['waiting', 'answered'] as const;

/** One's own question: where it stands, and what one can still do about it. */
export function MyQuestion({ attend, question }: { attend: Attend; question: MyQuestionView }) {
  const [editing, edit] = useState<string | null>(null);
  const { id, state } = question;
  const steps: readonly (typeof toSession)[number][] = question.poster === null ? toSession : toAuthors;
  const reached = steps.findIndex((step) => step === state);
  const takesBack = state === 'waiting' || state === 'queued' || state === 'later';
  return (
    <li class={`attend-card ${state}`} data-mine={id}>
      {editing === null
        ? <p class="text" dir="auto"><Words text={question.text} /></p>
        : (
          <form
            class="attend-ask"
            onSubmit={(event) => {
              event.preventDefault();
              if (editing.trim() !== '' && editing !== question.text) attend.reword(id, editing);
              edit(null);
            }}
          >
            <label class="unseen" for={`edit-${id}`}>{m.attend.edit}</label>
            <textarea id={`edit-${id}`} rows={3} dir="auto" maxLength={1000} value={editing} onInput={(event) => edit(event.currentTarget.value)} />
            <div class="dialog-actions">
              <button type="button" class="button quiet" onClick={() => edit(null)}>{m.attend.cancel}</button>
              <button type="submit" class="button strong">{m.attend.save}</button>
            </div>
          </form>
        )}
      {question.readAs !== null && <p class="meta" dir="auto">{say(m.attend.readAs, { text: question.readAs })}</p>}
      {question.together && <p class="meta">{m.attend.together}</p>}
      <p class="meta" dir="auto">
        {attend.titleOf(question.session, question.poster)} · ▲ {question.votes}{question.name === null && ` · ${m.attend.askedAnonymously}`}
      </p>
      {reached >= 0
        ? (
          <ol class="attend-steps">
            {steps.map((step, at) => (
              <li key={step} class={at === reached ? 'here' : at < reached ? 'gone' : 'ahead'} aria-current={at === reached ? 'step' : undefined}>
                <span aria-hidden="true">{at <= reached ? '●' : '○'}</span> {m.attend.states[step]}
              </li>
            ))}
          </ol>
        )
        : <p class={`attend-state ${state}`}>{m.attend.states[state]}</p>}
      {question.reason !== null && <p dir="auto">{say(m.attend.reason, { text: question.reason })}</p>}
      {question.answer !== null && (
        <blockquote class="attend-answer" dir="auto"><span class="meta">{m.attend.answer}</span><br />{question.answer}</blockquote>
      )}
      {editing === null && (
        <div class="dialog-actions">
          {question.inWriting && <button type="button" class="button" onClick={() => attend.askInWriting(id)}>{m.attend.inWriting}</button>}
          {state === 'waiting' && <button type="button" class="button" onClick={() => edit(question.text)}>{m.attend.edit}</button>}
          {takesBack && <button type="button" class="button quiet" onClick={() => attend.withdraw(id)}>{m.attend.withdraw}</button>}
        </div>
      )}
    </li>
  );
}
