import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { m } from '../messages';
import css from '../shared/tokens.css?raw';
import { themes } from './tokens';
import type { Themes, Tokens } from './tokens';

export const all = themes(css);

/** The kinds of readers beside each other; the stage has its own light and is shown alone. */
const readers = ['light', 'dark', 'lightMore', 'darkMore', 'forced'] as const satisfies readonly (keyof Themes)[];

export type Reader = (typeof readers)[number];

/** One component in one state after another, as each kind of reader sees it. */
export function Panels({ name, note, children }: { name: string; note?: string; children: (tokens: Tokens, reader: Reader) => ComponentChildren }) {
  return (
    <section class="design-part">
      <h2>{name}</h2>
      {note !== undefined && <p class="meta">{note}</p>}
      <div class="design-panels" role="group" aria-label={name} tabIndex={0}>
        {readers.map((reader) => <Panel key={reader} reader={reader}>{children(all[reader], reader)}</Panel>)}
      </div>
    </section>
  );
}

function Panel({ reader, children }: { reader: Reader; children: ComponentChildren }) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(all[reader])) panel.current?.style.setProperty(`--${name}`, value);
  }, [reader]);
  return (
    <div ref={panel} class="design-panel" role="group" aria-label={m.design.readers[reader]} data-theme={reader}>
      <p class="meta">{m.design.readers[reader]}</p>
      {children}
    </div>
  );
}

/** A state by its name, and the component in it. */
export const State = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="design-state">
    <p class="meta">{name}</p>
    {children}
  </div>
);
