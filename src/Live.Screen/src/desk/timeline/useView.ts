import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { View } from './geometry';

/** The view is told in steps of so many pixels: in between, the browser scrolls alone. */
const grain = 160;

const coarse = (pixels: number): number => Math.floor(pixels / grain) * grain;

const same = (one: View, other: View): boolean =>
  one.top === other.top && one.left === other.left && one.height === other.height && one.width === other.width;

/** What of a scrolled element can be seen; for right-to-left pages counted from the right. */
export function useView(of: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, left: 0, height: 800, width: 1200 });
  const look = useCallback(() => {
    const element = of.current;
    if (!element) return;
    const next = {
      top: coarse(element.scrollTop), left: coarse(Math.abs(element.scrollLeft)), height: element.clientHeight + grain, width: element.clientWidth,
    };
    setView((before) => (same(before, next) ? before : next));
  }, [of]);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [of, look]);
  return view;
}
