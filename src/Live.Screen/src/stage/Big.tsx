import { Words } from '../shared/Words';
import { useFit } from './fit';

/** Words as large as they fit; sizes are parts of the window's height. */
export function Big({ words, highest, smallest = 0.024, live = false }: { words: string; highest: number; smallest?: number; live?: boolean }) {
  const { box, text } = useFit<HTMLHeadingElement>(words, smallest, highest);
  return (
    <div class="stage-big" ref={box}>
      <h1 ref={text} dir="auto" aria-live={live ? 'polite' : undefined}><Words text={words} /></h1>
    </div>
  );
}
