import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { m } from '../messages';

/** A part of the report: a heading, a sentence, and what it shows. It stays on one sheet of paper. */
export function Part({ title, about, children, long = false }: { title: string; about?: string | null; children: ComponentChildren; long?: boolean }) {
  const id = useId();
  return (
    <section class={`report-part ${long ? 'long' : ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p class="meta">{about}</p>}
      {children}
    </section>
  );
}

/** The same as a picture says, in numbers: for screen readers, and for everybody who wants them exactly. */
export const Numbers = ({ caption, head, rows }: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }) => (
  <details class="numbers">
    <summary>{m.report.asTable}</summary>
    <div class="numbers-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead><tr>{head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row" dir="auto">{first}</th>
              {cells.map((cell, column) => <td key={column}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

/** What the colours mean. */
export const Legend = ({ items }: { items: readonly (readonly [look: string, words: string])[] }) => (
  <ul class="legend">
    {items.map(([look, words]) => <li key={look}><i class={`swatch ${look}`} aria-hidden="true" />{words}</li>)}
  </ul>
);
