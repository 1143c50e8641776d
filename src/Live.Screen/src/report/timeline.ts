import type { ReportView, SessionView } from '../wire';
import { dayKey } from './format';

/** What stands on a room's line under the bars; times in seconds. */
export interface Block {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly questionsAt: number;
}

/** Questions of one day, five minutes by five minutes. Times are in seconds, as the chart wants them. */
export interface TimelineDay {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly at: readonly number[];
  readonly remote: readonly number[];
  readonly room: readonly number[];
  /** The sessions with questions, one line for each room. */
  readonly lanes: readonly (readonly Block[])[];
}

/** The days on which something was asked; those on which nothing was on have no chart, only a count. */
export interface Timeline {
  readonly days: readonly TimelineDay[];
  readonly elsewhen: readonly { readonly at: number; readonly count: number }[];
}

const seconds = (time: string): number => Date.parse(time) / 1_000;

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** More rooms than this are no lines any more, only a pattern. */
const mostLanes = 4;

/** The report's questions over time, day by day in the place's zone. */
export function timeline(report: ReportView): Timeline {
  const key = (time: string): string => dayKey(Date.parse(time), report.zone);
  const sessions = report.sessions.map(({ session }) => session).filter(({ takesQuestions }) => takesQuestions);
  const sessionDays = grouped(sessions, ({ start }) => key(start));
  const sliceDays = grouped(report.slices, ({ at }) => key(at));
  const step = report.sliceMinutes * 60;
  const days: TimelineDay[] = [];
  const elsewhen: { at: number; count: number }[] = [];
  for (const [day, slices] of [...sliceDays].sort(([a], [b]) => a.localeCompare(b))) {
    const on = sessionDays.get(day);
    const times = slices.map(({ at }) => seconds(at));
    if (!on) {
      elsewhen.push({ at: (times[0] ?? 0) * 1_000, count: slices.reduce((sum, { remote, room }) => sum + remote + room, 0) });
      continue;
    }
    const first = Math.min(...times, ...on.map(({ start }) => seconds(start)));
    const from = Math.floor(first / step) * step;
    const to = Math.max(...times.map((time) => time + step), ...on.map(({ end }) => seconds(end)));
    const at = Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
    const byTime = new Map(slices.map((slice) => [seconds(slice.at), slice]));
    days.push({
      key: day, from, to, at, lanes: lanes(on),
      remote: at.map((time) => byTime.get(time)?.remote ?? 0),
      room: at.map((time) => byTime.get(time)?.room ?? 0),
    });
  }
  return { days, elsewhen };
}

function lanes(sessions: readonly SessionView[]): Block[][] {
  const rooms = [...grouped(sessions, ({ room }) => room).values()];
  return rooms.length > mostLanes ? [] : rooms.map((on) => on.map(({ title, start, end, questionsAt }) =>
    ({ title, from: seconds(start), to: seconds(end), questionsAt: seconds(questionsAt) })));
}
