import { tally } from './pace';
import type { Chair } from './model';
import { Actions } from './Actions';
import { askerWords } from './words';

/** Long questions are set smaller, so that they stay one glance. */
const size = (text: string): string => (text.length > 400 ? 'long' : text.length > 140 ? 'middle' : 'short');

/** The question being put to the speaker, and what one does with it. */
export function Asking({ chair }: { chair: Chair }) {
  const { asking, queued } = chair.places.value;
  const asked = tally(chair.questions.value.values());
  return (
    <section class="asking" aria-label="Asking now">
      <div class={`asking-card ${asking ? 'on' : ''}`} data-question={asking?.id}>
        <header>
          <h2>Asking now</h2>
          <span class="meta">remote {asked.remote} · room {asked.room}</span>
        </header>
        {asking
          ? (
            <>
              <p id="asking-words" class={`asking-words ${size(asking.text)}`} dir="auto">{asking.text}</p>
              <div class="asking-foot">
                <p class="meta">
                  <bdi>{askerWords(asking)}</bdi> · ▲ {asking.votes}
                  {asking.original !== null && <> · edited, the asker wrote: <span dir="auto">{asking.original}</span></>}
                  {chair.unsent.value.has(asking.id) && <strong class="unsent"> · kept, not sent yet</strong>}
                </p>
                <Actions chair={chair} question={asking} only={['reword']} quiet described="asking-words" />
              </div>
            </>
          )
          : (
            <p id="asking-words" class="asking-words empty">
              {queued[0] ? <>Next: <span dir="auto">{queued[0].text}</span></> : 'Nothing is being asked.'}
            </p>
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
          Ask next<kbd aria-hidden="true">n</kbd>
        </button>
      </div>
    </section>
  );
}
