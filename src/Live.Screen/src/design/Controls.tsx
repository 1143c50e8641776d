import { m } from '../messages';
import { Panels, State } from './Panels';

const looks = ['', 'as-hover', 'as-active', 'as-focus', 'off'] as const;
const kinds = ['', 'strong', 'quiet', 'grave'] as const;

/** What one presses and types into. */
export const Controls = () => (
  <>
    <Panels name={m.design.buttons} note="button · strong · quiet · grave">
      {() => looks.map((look) => (
        <State key={look} name={m.design.looks[look === '' ? 'rest' : look === 'off' ? 'off' : look === 'as-hover' ? 'hover' : look === 'as-active' ? 'pressed' : 'focus']}>
          <div class="design-row">
            {kinds.map((kind) => (
              <button key={kind} type="button" class={`button ${kind} ${look}`} disabled={look === 'off'}>{m.design.words[kind === '' ? 'plain' : kind]}</button>
            ))}
          </div>
        </State>
      ))}
    </Panels>
    <Panels name={m.design.choices} note="chip · choice · key · code · count">
      {() => (
        <>
          <div class="chips">
            <button type="button" class="button chip" aria-pressed="true">{m.design.chosen} <span class="count">3</span></button>
            <button type="button" class="button chip" aria-pressed="false">{m.design.open} <span class="count">12</span></button>
          </div>
          <div class="choices">
            <button type="button" class="button choice" aria-current="true"><span>{m.design.talk}<small>10:00–10:30</small></span></button>
            <button type="button" class="button choice"><span>{m.design.longTitle}<small>10:30–11:00</small></span></button>
            <button type="button" class="button choice over"><span>{m.design.talk}<small>09:00–09:30</small></span></button>
          </div>
          <p><kbd>q</kbd> <code>/ask</code> <span class="count">7</span></p>
        </>
      )}
    </Panels>
    <Panels name={m.design.inputs} note="input · textarea · select">
      {() => (
        <>
          <State name={m.design.looks.rest}><input aria-label={m.design.looks.rest} placeholder={m.design.hint} /></State>
          <State name={m.design.looks.filled}><input aria-label={m.design.looks.filled} value={m.design.question} readOnly /></State>
          <State name={m.design.looks.focus}><input aria-label={m.design.looks.focus} class="as-focus" /></State>
          <State name={m.design.looks.off}><input aria-label={m.design.looks.off} disabled value={m.design.question} /></State>
          <textarea aria-label={m.design.inputs} rows={2} readOnly dir="auto" value={m.design.rightToLeft} />
          <select aria-label={m.design.choices}><option>{m.design.talk}</option></select>
        </>
      )}
    </Panels>
    <Panels name={m.design.tabs} note="tabs · desk-tabs">
      {() => (
        <>
          <div class="tabs" role="group" aria-label="tabs">
            <button type="button" aria-pressed="true">{m.design.chosen} <span class="count">4</span></button>
            <button type="button" aria-pressed="false">{m.design.open} <span class="count">7</span></button>
            <button type="button" aria-pressed="false" class="as-focus">{m.design.looks.focus}</button>
          </div>
          <div class="desk-tabs" role="tablist" aria-label="desk-tabs">
            <button type="button" role="tab" aria-selected="true">{m.design.chosen}</button>
            <button type="button" role="tab" aria-selected="false">{m.design.open}</button>
            <button type="button" role="tab" aria-selected="false" class="as-focus">{m.design.looks.focus}</button>
          </div>
        </>
      )}
    </Panels>
  </>
);
