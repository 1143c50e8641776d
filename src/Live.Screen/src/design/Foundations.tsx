import { m } from '../messages';
import { contrast, pairs } from './contrast';
import { all, Panels } from './Panels';

const scale = ['title', 'large', 'text', 'small'] as const;
const sizes = ['gap', 'round', 'touch'] as const;

/** Colours on each other with their contrast, the letters, and the few sizes. */
export const Foundations = () => (
  <>
    <Panels name={m.design.colours} note={m.design.coloursNote}>
      {(tokens, reader) => pairs.map(({ on, words }) => (
        <div key={on} class={`design-ground design-on-${on}`}>
          <span class="design-name">{on}</span>
          {words.map((name) => (
            <span key={name} class={`design-ink-${name}`}>
              {name}{reader !== 'forced' && <small> {contrast(tokens[name] ?? '', tokens[on] ?? '').toFixed(1)}</small>}
            </span>
          ))}
        </div>
      ))}
    </Panels>
    <section class="design-part">
      <h2>{m.design.letters}</h2>
      {scale.map((name) => <p key={name} class={`design-${name}`} dir="auto">{m.design.sample} <span class="meta">{name} {all.light[name]}</span></p>)}
    </section>
    <section class="design-part">
      <h2>{m.design.sizes}</h2>
      <div class="design-row">
        {sizes.map((name) => <p key={name} class="meta"><span class={`design-size design-${name}`} /> {name} {all.light[name]}</p>)}
      </div>
    </section>
  </>
);
