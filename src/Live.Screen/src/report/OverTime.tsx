import { useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import { m, say } from '../messages';
import type { ReportView } from '../wire';
import { bars, heights, series } from './bars';
import { Legend, Numbers, Part } from './Chart';
import { clock, number, weekday } from './format';
import type { Ink } from './ink';
import { Plot } from './Plot';
import type { Drawing } from './Plot';
import { timeline } from './timeline';
import type { TimelineDay } from './timeline';

/** When questions came: a chart for each day, with the sessions above the bars. */
export function OverTime({ report }: { report: ReportView }) {
  const { days, elsewhen } = useMemo(() => timeline(report), [report]);
  return (
    <Part title={m.report.overTime} about={say(m.report.overTimeAbout, { n: report.sliceMinutes })} long={days.length > 1}>
      {report.figures.remote.asked > 0 && report.figures.room.asked > 0 && <Legend items={[['strong', m.report.remote], ['light', m.report.room]]} />}
      {days.map((day) => <Day key={day.key} day={day} report={report} named={days.length > 1} />)}
      {elsewhen.map(({ at, count }) => <p key={at} class="meta">{say(m.report.elsewhen, { n: count, day: weekday(at, report.zone) })}</p>)}
    </Part>
  );
}

function Day({ day, report, named }: { day: TimelineDay; report: ReportView; named: boolean }) {
  const drawing = useMemo(() => draw(day, report), [day, report]);
  const name = weekday(day.from * 1_000, report.zone);
  return (
    <figure class="report-chart">
      {named && <figcaption>{name}</figcaption>}
      <Plot height={190 + laneHeight * day.lanes.length} drawing={drawing} />
      <Numbers
        caption={`${m.report.overTime}, ${name}`}
        head={[m.report.time, m.report.remote, m.report.room]}
        rows={day.at.flatMap((at, index) => {
          const [remote, room] = [day.remote[index] ?? 0, day.room[index] ?? 0];
          return remote + room === 0 ? [] : [[clock(at * 1_000, report.zone), number(remote), number(room)]];
        })}
      />
    </figure>
  );
}

/** In the page's pixels, at the page's normal size of text. */
const laneHeight = 22;

/** Bars stand on each other: the light ones reach up to both together, and the strong ones are drawn over them. */
function draw(day: TimelineDay, report: ReportView): Drawing {
  const step = report.sliceMinutes * 60;
  const both = day.remote.map((remote, index) => remote + (day.room[index] ?? 0));
  return (ink) => ({
    data: [day.at.map((at) => at + step / 2), heights(both), heights(day.remote)],
    options: bars(ink, {
      x: { time: true, range: () => [day.from, day.to] },
      axis: { space: ink.size * 5, values: (_, splits) => splits.map((split) => clock(split * 1_000, report.zone)) },
      series: [series(ink, ink.light, 28), series(ink, ink.strong, 28)],
      tzDate: (time) => uPlot.tzDate(new Date(time * 1_000), report.zone),
      top: ink.size + laneHeight * ink.scale * day.lanes.length,
      under: (plot) => drawLanes(plot, day, ink),
    }),
  });
}

/** A line for each room, with its sessions, whose bounds go down through the bars; where there is room, the time for questions too. */
function drawLanes(plot: uPlot, day: TimelineDay, ink: Ink): void {
  const { ctx, bbox } = plot;
  const ratio = uPlot.pxRatio;
  const height = laneHeight * ink.scale * ratio;
  const gap = 2 * ink.scale * ratio;
  const place = (time: number): number => plot.valToPos(time, 'x', true);
  ctx.save();
  ctx.font = `${ink.size * 0.9 * ratio}px ${ink.font.slice(ink.font.indexOf(' ') + 1)}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  day.lanes.forEach((lane, index) => {
    const top = bbox.top - height * (day.lanes.length - index);
    for (const { title, from, to, questionsAt } of lane) {
      const [left, right, asking] = [place(from), place(to), place(questionsAt)];
      const room = right - asking > 6 * gap;
      ctx.fillStyle = ink.line;
      ctx.fillRect(left, top, right - left - gap, height - 2 * gap);
      ctx.fillStyle = ink.light;
      if (room) ctx.fillRect(asking, top, right - asking - gap, height - 2 * gap);
      for (const bound of room ? [left, asking, right] : [left, right]) {
        ctx.fillStyle = ink.line;
        ctx.fillRect(bound - gap, bbox.top, gap / 2, bbox.height);
      }
      ctx.fillStyle = ink.ink;
      const shown = fitted(ctx, title, right - left - 5 * gap);
      if (shown) ctx.fillText(shown, left + 2 * gap, top + height / 2 - gap / 2);
    }
  });
  ctx.restore();
}

/** Fewer letters of a title than this say nothing. */
const fewestLetters = 14;

/** A title as far as it has room; nothing when hardly any of it has. */
function fitted(ctx: CanvasRenderingContext2D, title: string, width: number): string | null {
  if (ctx.measureText(title).width <= width) return title;
  const letters = [...title];
  const fits = letters.findIndex((_, count) => ctx.measureText(`${letters.slice(0, count + 1).join('')}…`).width > width);
  return fits < fewestLetters ? null : `${letters.slice(0, fits).join('').trimEnd()}…`;
}
