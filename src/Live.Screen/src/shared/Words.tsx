import { parts } from './math';
import { typeset } from './typeset';

/** What somebody typed, with the formulas between its dollars set as mathematics; anything else is shown as typed. */
export const Words = ({ text }: { text: string }) => (
  <>{text.includes('$') ? parts(text).map((part, index) => (part.tex === null ? part.typed : <Formula key={index} {...part} tex={part.tex} />)) : text}</>
);

function Formula({ typed, tex, display }: { typed: string; tex: string; display: boolean }) {
  const html = typeset(tex, display);
  return html === null ? <>{typed}</> : <span class="math" dir="ltr" dangerouslySetInnerHTML={{ __html: html }} />;
}
