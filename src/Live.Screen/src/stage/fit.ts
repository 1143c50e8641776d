import { useLayoutEffect, useRef } from 'preact/hooks';

/** The largest whole number from `low` to `high` that fits; `low` when none does. */
export function largest(low: number, high: number, fits: (size: number) => boolean): number {
  let best = low;
  let from = low;
  let to = high;
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) {
      best = middle;
      from = middle + 1;
    } else {
      to = middle - 1;
    }
  }
  return best;
}

/** A long word is broken only when the letters would be less than half as large with the word whole. */
const worth = 0.5;

/** In pixels, also where the window is small. */
const legible = 14;

/** How high the words may be: as their box is, or may become. */
function height(outer: HTMLElement): number {
  const most = Number.parseFloat(getComputedStyle(outer).maxHeight);
  return Number.isNaN(most) ? outer.clientHeight : most;
}

/** Sets an element's words as large as they fit into its box; what is too much for the smallest letters ends in "…". */
function fit(outer: HTMLElement, inner: HTMLElement, smallest: number, highest: number): void {
  inner.classList.remove('clipped');
  outer.classList.remove('fitted');
  const high = height(outer);
  const at = (pixels: number): boolean => {
    inner.style.fontSize = `${pixels}px`;
    return inner.scrollHeight <= high && inner.scrollWidth <= outer.clientWidth;
  };
  const search = (wrap: string): number => {
    inner.style.overflowWrap = wrap;
    return largest(Math.max(legible, Math.round(Math.min(innerHeight, innerWidth * 0.75) * smallest)), Math.round(innerHeight * highest), at);
  };
  const broken = search('anywhere');
  const whole = search('normal');
  if (at(whole) && whole >= broken * worth) return;
  inner.style.overflowWrap = 'anywhere';
  if (at(broken)) return;
  const line = Number.parseFloat(getComputedStyle(inner).lineHeight);
  inner.style.setProperty('--lines', String(Math.max(1, Math.floor(high / line))));
  inner.classList.add('clipped');
}

/**
 * Sets the words of an element as large as its box allows, again whenever words, box or letters change.
 * @param smallest Of the window's height, or of three quarters of its width if that is less.
 * @param highest Of the window's height.
 */
export function useFit<E extends HTMLElement>(words: string, smallest: number, highest: number) {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef<E>(null);
  useLayoutEffect(() => {
    const outer = box.current;
    const inner = text.current;
    if (!outer || !inner) return;
    const again = (): void => {
      fit(outer, inner, smallest, highest);
      outer.classList.add('fitted');
    };
    // The box closes around its words and is pressed by what stands beside it; what it lies in says how much room there is.
    const around = outer.parentElement ?? outer;
    const size = new ResizeObserver(again);
    size.observe(around);
    size.observe(outer);
    // Formulas are set a moment after the words, and their letters come later still.
    const content = new MutationObserver(again);
    content.observe(inner, { childList: true, characterData: true, subtree: true });
    content.observe(around, { childList: true });
    document.fonts.addEventListener('loadingdone', again);
    again();
    return () => {
      size.disconnect();
      content.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [words, smallest, highest]);
  return { box, text };
}
