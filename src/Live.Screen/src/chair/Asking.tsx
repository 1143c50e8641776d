import { useState } from 'preact/hooks';
import { m, say } from '../messages';
import { Words } from '../shared/Words';
import type { QuestionView } from '../wire';
import { Actions } from './Actions';
import { together } from './merging';
import type { Chair } from './model';
import { Together } from './Together';
import { Turns } from './Turns';
import { askerWords, placeWords, readOut } from './words';

/** Long questions are set smaller, so that they stay one glance. */
const size = (text: string): string => (text.length > 400 ? 'long' : text.length > 140 ? 'middle' : 'short');

/** The question being put to the speaker, to be read aloud, and what one does with it. */
export function Asking({ chair }: { chair: Chair }) {
  const { asking, queued } = chair.places.value;
  return (
    <section class="asking" aria-label={m.chair.askingNow}>
      <div class={`asking-card ${asking ? 'on' : ''}`} data-question={asking?.id}>
        <header>
          <div>
            <h2>{asking || !queued[0] ? m.chair.askingNow : m.chair.next}</h2>
            <Turns chair={chair} />
          </div>
          <button type="button" class="button quiet" aria-keyshortcuts="r" onClick={() => chair.floor()}>
            <span aria-hidden="true">+</span> {m.chair.fromRoom}<kbd aria-hidden="true">r</kbd>
          </button>
        </header>
        {asking
          ? <Aloud key={asking.id} chair={chair} question={asking} />
          : (
            <>
              {queued[0] && <p class="asking-who"><bdi>{askerWords(queued[0])}</bdi></p>}
              <p id="asking-words" class="asking-words empty" dir="auto">{queued[0] ? <Words text={readOut(queued[0])} /> : m.chair.nothingAsked}</p>
            </>
          )}
      </div>
      <div class="asking-actions">
        <Actions chair={chair} question={asking} only={['dismiss', 'leave', 'answer']} described="asking-words" />
        <button
          type="button"
          class="button strong next"
          aria-keyshortcuts="n"
          disabled={queued.length === 0}
          onClick={() => chair.next()}
        >
          {m.chair.askNext}<kbd aria-hidden="true">n</kbd>
        </button>
      </div>
    </section>
  );
}

/** What the chair reads out: who, what, and out of the way what the asker had written. */
function Aloud({ chair, question }: { chair: Chair; question: QuestionView }) {
  const [original, setOriginal] = useState(false);
  const { name, affiliation, after, floor, text } = question;
  const edit = (): void => void (chair.asked.value = { kind: 'edit', question: question.id });
  return (
    <>
      <p class="asking-who">
        {!floor && <><strong><bdi>{name ?? m.chair.anonymous}</bdi></strong>, </>}
        {affiliation && <><bdi>{affiliation}</bdi>, </>}
        {placeWords(question)}
        {after !== null && <>, <bdi>{say(m.chair.afterMessage, { name: after })}</bdi></>}
      </p>
      <p id="asking-words" class={`asking-words ${size(text)}`} dir="auto"><Words text={readOut(question)} /></p>
      {original && <p class="asking-original"><span class="meta">{m.chair.askerWrote}</span> <span dir="auto"><Words text={question.original ?? ''} /></span></p>}
      <div class="asking-foot">
        <p class="meta">
          {text === '' ? m.chair.floorHow : !floor && <span role="img" aria-label={say(m.chair.votes, { n: question.votes })}>▲ {question.votes}</span>}
          {chair.unsent.value.has(question.id) && <strong class="unsent"> · {m.chair.notSentYet}</strong>}
        </p>
        <Together chair={chair} others={together(question, chair.questions.value)} />
        <span class="asking-more">
          {question.original !== null && (
            <button type="button" class="button quiet" aria-expanded={original} onClick={() => setOriginal(!original)}>{m.chair.original}</button>
          )}
          {text === ''
            ? <button type="button" class="button" aria-keyshortcuts="e" onClick={edit}>{m.chair.writeDown}<kbd aria-hidden="true">e</kbd></button>
            : <Actions chair={chair} question={question} only={['reword']} quiet described="asking-words" />}
        </span>
      </div>
    </>
  );
}
