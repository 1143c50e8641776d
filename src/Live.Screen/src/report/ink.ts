/** What a chart is drawn with: colours as the page has them at that moment, and sizes in pixels of the canvas. */
export interface Ink {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly strong: string;
  readonly light: string;
  /** Pixels of the canvas in a pixel of the page. */
  readonly scale: number;
  /** The size of the page's small text, in pixels of the canvas. */
  readonly size: number;
  readonly font: string;
}

/** Paper shows more than most displays, and is zoomed into. */
const paperScale = 3;

/**
 * The colours of the page's tokens, or those of paper. They are read from an element, because a token's own text may
 * be a function that only the style sheet understands.
 */
export function readInk(printing: boolean): Ink {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.className = 'ink-probe';
  const colour = (name: string): string => {
    probe.style.color = `var(--${printing ? 'paper-' : ''}${name})`;
    return getComputedStyle(probe).color;
  };
  const style = getComputedStyle(probe);
  const scale = printing ? paperScale : 1;
  const size = (printing ? 12 : parseFloat(style.fontSize)) * scale;
  const ink = {
    ground: colour('ground'), ink: colour('ink'), quiet: colour('quiet'), line: colour('line'),
    strong: colour('waiting'), light: colour('waiting-ground'),
    scale, size, font: `${size}px ${style.fontFamily}`,
  };
  probe.remove();
  return ink;
}
