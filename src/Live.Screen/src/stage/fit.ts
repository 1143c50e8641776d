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

/** Sets the words of an element as large as its box allows, again whenever words or box change. */
export function useFit<E extends HTMLElement>(words: string, smallest: number, highest: number) {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef<E>(null);
  useLayoutEffect(() => {
    const outer = box.current;
    const inner = text.current;
    if (!outer || !inner) return;
    const fit = (): void => {
      const size = largest(Math.round(innerHeight * smallest), Math.round(innerHeight * highest), (pixels) => {
        inner.style.fontSize = `${pixels}px`;
        return inner.scrollHeight <= outer.clientHeight && inner.scrollWidth <= outer.clientWidth;
      });
      inner.style.fontSize = `${size}px`;
    };
    const observer = new ResizeObserver(fit);
    observer.observe(outer);
    fit();
    return () => observer.disconnect();
  }, [words, smallest, highest]);
  return { box, text };
}
