import { useEffect, useRef } from 'preact/hooks';
import { m, say } from '../messages';

/** So many rows of a list are drawn, and so many more whenever the end comes near: nobody reads 500 questions at once. */
export const batch = 40;

/** The end of what is drawn: when it comes near, more is. */
export function More({ left, show }: { left: number; show: () => void }) {
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && show(), { rootMargin: '600px' });
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  });
  return <button ref={end} type="button" class="button quiet more" onClick={show}>{say(m.chair.showMore, { n: left })}</button>;
}
