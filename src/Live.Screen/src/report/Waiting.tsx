import { useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import { m, say } from '../messages';
import type { WaitStepView, WaitsView } from '../wire';
import { bars, heights, series } from './bars';
import { Numbers, Part } from './Chart';
import { number, span } from './format';
import type { Ink } from './ink';
import { Plot } from './Plot';
import type { Drawing } from './Plot';

/** How long people waited for their turn: three figures, and all waits by length. */
export function Waiting({ waits }: { waits: WaitsView }) {
  const drawing = useMemo(() => draw(waits), [waits]);
  return (
    <Part title={m.report.waiting} about={say(m.report.waitingAbout, { n: waits.count })}>
      <dl class="tiles">
        <div><dt>{m.report.half}</dt><dd>{span(waits.medianSeconds)}</dd></div>
        <div><dt>{m.report.nineOfTen}</dt><dd>{span(waits.ninetySeconds)}</dd></div>
        <div><dt>{m.report.longest}</dt><dd>{span(waits.longestSeconds)}</dd></div>
      </dl>
      <figure class="report-chart">
        <Plot height={190} drawing={drawing} />
        <Numbers
          caption={m.report.waiting}
          head={[m.report.minutes, m.report.questions]}
          rows={waits.steps.map((step) => [label(step), number(step.count)])}
        />
      </figure>
    </Part>
  );
}

/** "under 1", "1–2", "over 40" */
const label = ({ fromMinutes, toMinutes }: WaitStepView): string =>
  toMinutes === null ? say(m.report.atLeast, { from: fromMinutes })
  : fromMinutes === 0 ? say(m.report.under, { to: toMinutes })
  : `${number(fromMinutes)}–${number(toMinutes)}`;

/** The same in the little room under a bar. */
const mark = ({ fromMinutes, toMinutes }: WaitStepView): string =>
  toMinutes === null ? `${number(fromMinutes)}+` : fromMinutes === 0 ? `<${number(toMinutes)}` : `${number(fromMinutes)}–${number(toMinutes)}`;

function draw(waits: WaitsView): Drawing {
  const counts = waits.steps.map(({ count }) => count);
  const places = counts.map((_, index) => index);
  return (ink) => ({
    data: [places, heights(counts)],
    options: bars(ink, {
      x: { time: false, range: () => [-0.6, counts.length - 0.4] },
      axis: {
        splits: () => places, label: m.report.minutes, labelFont: ink.font, labelSize: ink.size * 1.6, labelGap: 0,
        values: (_, splits) => splits.map((split) => { const step = waits.steps[split]; return step ? mark(step) : ''; }),
      },
      series: [series(ink, ink.strong, 72)],
      top: ink.size * 1.5,
      over: (plot) => drawCounts(plot, counts, ink),
    }),
  });
}

/** Each count over its bar. */
function drawCounts(plot: uPlot, counts: readonly number[], ink: Ink): void {
  const { ctx } = plot;
  const ratio = uPlot.pxRatio;
  ctx.save();
  ctx.font = `600 ${ink.size * ratio}px ${ink.font.slice(ink.font.indexOf(' ') + 1)}`;
  ctx.fillStyle = ink.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  counts.forEach((count, index) => {
    if (count > 0) ctx.fillText(number(count), plot.valToPos(index, 'x', true), plot.valToPos(count, 'y', true) - 3 * ink.scale * ratio);
  });
  ctx.restore();
}
