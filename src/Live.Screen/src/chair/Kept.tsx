import { m, say } from '../messages';
import { Words } from '../shared/Words';
import { didOf } from './back';
import type { Did } from './back';
import type { Chair } from './model';

/** On a phone the list starts folded: what is being asked needs the room. */
const wide = (): boolean => matchMedia('(min-width: 56rem)').matches;

/** What was done without a connection, in words and in order, and what of it came to nothing. */
export function Kept({ chair }: { chair: Chair }) {
  const kept = chair.line.state.value.kind === 'live' ? [] : chair.kept.value;
  const refused = chair.refused.all.value;
  return (
    <>
      {refused.length > 0 && (
        <section class="kept refused" aria-label={m.chair.refusedLabel} aria-live="assertive">
          <header>
            <h2>{say(m.chair.refusedHead, { n: refused.length })}</h2>
            <button type="button" class="button" onClick={() => chair.refused.clear()}>{m.chair.ok}</button>
          </header>
          <ul>
            {refused.map(({ key, did, words, why }) => (
              <li key={key}><div><Line did={did} words={words} /><p class="meta">{why}</p></div></li>
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section aria-label={m.chair.notSentYet}>
          <details class="kept" open={wide()}>
            <summary><h2>{say(m.chair.keptHead, { n: kept.length })}</h2></summary>
            <ol>
              {kept.map(({ action, tried }) => (
                <li key={action.key} data-kept={action.move.kind}>
                  <Line did={didOf(action.move)} words={action.words} />
                  {tried
                    ? <span class="meta">{m.chair.onItsWay}</span>
                    : <button type="button" class="button quiet" onClick={() => chair.withhold(action.key)}>{m.chair.dontSend}</button>}
                </li>
              ))}
            </ol>
          </details>
        </section>
      )}
    </>
  );
}

const Line = ({ did, words }: { did: Did; words: string }) => (
  <p class="kept-line"><strong>{m.chair.did[did]}</strong>{words !== '' && <> · <span dir="auto"><Words text={words} /></span></>}</p>
);
