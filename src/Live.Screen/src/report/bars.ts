import uPlot from 'uplot';
import { number } from './format';
import type { Ink } from './ink';

const wholeNumbers = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];

/** Bars of counts: what all bar charts here have in common. */
export function bars(ink: Ink, more: {
  readonly x: uPlot.Scale;
  readonly axis: uPlot.Axis;
  readonly series: readonly uPlot.Series[];
  readonly top?: number;
  readonly under?: (plot: uPlot) => void;
  readonly over?: (plot: uPlot) => void;
  readonly tzDate?: (time: number) => Date;
}): Omit<uPlot.Options, 'width' | 'height'> {
  const { size, scale } = ink;
  return {
    ms: 1e-3,
    ...(more.tzDate && { tzDate: more.tzDate }),
    cursor: { show: false },
    legend: { show: false },
    padding: [more.top ?? size, size * 2, 0, 0],
    scales: { x: more.x, y: { range: (_, __, most) => [0, Math.max(4, Math.ceil(most * 1.1))] } },
    axes: [
      { stroke: ink.quiet, font: ink.font, gap: size / 3, size: size * 2, grid: { show: false }, ticks: { stroke: ink.line, width: scale, size: size / 3 }, ...more.axis },
      {
        stroke: ink.quiet, font: ink.font, gap: size / 3, size: size * 3.5, incrs: wholeNumbers, space: size * 2.5,
        grid: { stroke: ink.line, width: scale }, ticks: { show: false },
        values: (_, splits) => splits.map((split) => number(split)),
      },
    ],
    series: [{}, ...more.series],
    hooks: { drawClear: more.under ? [more.under] : [], draw: more.over ? [more.over] : [] },
  };
}

/** Where nothing is, there is no bar, not even its outline. */
export const heights = (counts: readonly number[]): (number | null)[] => counts.map((count) => count || null);

/** A series of bars with an outline, so that light ones are seen on a light page. */
export const series = (ink: Ink, fill: string, widest: number): uPlot.Series => ({
  fill, stroke: ink.strong, width: ink.scale, points: { show: false },
  paths: uPlot.paths.bars!({ size: [0.8, widest * ink.scale], align: 0 }),
});
