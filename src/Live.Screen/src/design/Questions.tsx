import { m } from '../messages';
import { Words } from '../shared/Words';
import { Panels, State } from './Panels';

const rows = ['rest', 'chosen', 'focus', 'pinned', 'left', 'unsent'] as const;
const row = { rest: '', chosen: 'chosen', focus: 'as-focus', pinned: 'pinned', left: 'left', unsent: '' } as const;

/** The question that is being asked, and those in the lists. */
export const Questions = () => (
  <>
    <Panels name={m.design.cards} note="asking-card">
      {() => (
        <>
          <State name={m.design.asked}>
            <div class="asking-card on">
              <header><h3>{m.stage.nowAsking}</h3></header>
              <p class="asking-words short" dir="auto"><Words text={m.design.math} /></p>
              <p class="meta">{m.stage.anonymous} · ▲ 9</p>
            </div>
          </State>
          <State name={m.design.empty}>
            <div class="asking-card"><p class="asking-words empty">{m.design.nothingAsked}</p></div>
          </State>
        </>
      )}
    </Panels>
    <Panels name={m.design.rows} note="row">
      {() => rows.map((state) => (
        <State key={state} name={m.design.looks[state]}>
          <div class={`row ${row[state]}`}>
            <span class="votes">▲<br />14</span>
            <div>
              <p class="words" dir="auto">{state === 'left' ? m.design.rightToLeft : m.design.question}</p>
              <p class="meta">{m.stage.anonymous} · 10:05{state === 'unsent' && <strong class="unsent"> · {m.design.looks.unsent}</strong>}</p>
            </div>
          </div>
        </State>
      ))}
    </Panels>
  </>
);
