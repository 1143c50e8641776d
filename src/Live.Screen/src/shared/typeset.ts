import { signal } from '@preact/signals';
import type { KatexOptions } from 'katex';

type Render = (tex: string, options: KatexOptions) => string;

/** So many formulas are kept as they were set; a screen shows far fewer. */
const kept = 500;

const render = signal<Render | null>(null);
const done = new Map<string, string | null>();
let loading = false;

function load(): void {
  if (loading) return;
  loading = true;
  import('./katex').then(
    (katex) => void (render.value = katex.renderToString),
    // Without a connection the formula stays as it was typed; the next one tries again.
    () => void (loading = false),
  );
}

/**
 * A formula as HTML, with MathML for screen readers; null while the typesetter is not there yet, and for what is no TeX.
 * What comes out is the typesetter's own: it trusts no command that links, loads or styles, and bounds sizes and macros.
 */
export function typeset(tex: string, display: boolean): string | null {
  if (!render.value) {
    load();
    return null;
  }
  const id = `${display} ${tex}`;
  const known = done.get(id);
  if (known !== undefined) return known;
  if (done.size >= kept) done.clear();
  const html = attempt(render.value, tex, display);
  done.set(id, html);
  return html;
}

function attempt(render: Render, tex: string, display: boolean): string | null {
  try {
    return render(tex, { displayMode: display, output: 'htmlAndMathml', strict: 'ignore', trust: false, maxSize: 8, maxExpand: 200 });
  } catch {
    return null;
  }
}
