import { useLayoutEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { readInk } from './ink';
import type { Ink } from './ink';

/** What is drawn; sizes are in pixels of the canvas, see Ink. */
export type Drawing = (ink: Ink) => { readonly options: Omit<uPlot.Options, 'width' | 'height'>; readonly data: uPlot.AlignedData };

/** A page of A4 between its margins, in CSS pixels; other papers get the same drawing a little wider or narrower. */
const paperWidth = 680;

/** A chart on a canvas, drawn anew whenever its width or its colours change, and for paper. Its words are told beside it. */
export function Plot({ height, drawing }: { height: number; drawing: Drawing }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let plot: uPlot | null = null;
    let printing = false;
    const draw = (): void => {
      plot?.destroy();
      const ink = readInk(printing);
      const { options, data } = drawing(ink);
      const width = printing ? paperWidth : element.clientWidth;
      plot = new uPlot({ ...options, width: width * ink.scale, height: height * ink.scale }, data, element);
    };
    const print = (on: boolean) => (): void => {
      printing = on;
      draw();
    };

    const [before, after] = [print(true), print(false)];
    let width = element.clientWidth;
    const resized = new ResizeObserver(() => {
      if (printing || element.clientWidth === width) return;
      width = element.clientWidth;
      draw();
    });
    const looks = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const look of looks) look.addEventListener('change', draw);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    resized.observe(element);
    draw();
    return () => {
      resized.disconnect();
      for (const look of looks) look.removeEventListener('change', draw);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      plot?.destroy();
    };
  }, [height, drawing]);
  return <div ref={box} class="plot" style={{ minHeight: `${height}px` }} aria-hidden="true" />;
}
