import { m, say } from '../messages';
import type { Outcomes, Punctuality, ReportView, Told } from '../wire';
import { list, span } from './format';

type Count = readonly [words: Parameters<typeof say>[0], n: number];

/** What is not there is not told. */
const some = (counts: readonly Count[]): string => list(counts.filter(([, n]) => n > 0).map(([words, n]) => say(words, { n })));

/** "31 answered aloud, 6 answered in writing and 5 left" */
export const outcomes = (of: Outcomes): string => some([
  [m.report.aloud, of.aloud], [m.report.written, of.written], [m.report.left, of.left],
  [m.report.dismissed, of.dismissed], [m.report.withdrawn, of.withdrawn], [m.report.open, of.open],
]);

/** "50 in time and 2 late" */
export const told = (of: Told): string => some([
  [m.report.toldInTime, of.inTime], [m.report.toldLate, of.late], [m.report.toldFailed, of.failed],
  [m.report.toldSkipped, of.skipped], [m.report.toldToCome, of.toCome],
]);

/** How many chairs were there in time, and how many had to be. */
export function chairsInTime(report: ReportView): { inTime: number; all: number } {
  const over: readonly Punctuality[] = ['inTime', 'late', 'never'];
  const chairs = report.sessions.flatMap((session) => session.chairs).filter(({ punctuality }) => over.includes(punctuality));
  return { inTime: chairs.filter(({ punctuality }) => punctuality === 'inTime').length, all: chairs.length };
}

/** What happened, in plain words: the first sentence stands alone, the others explain it. */
export function sentences(report: ReportView): readonly string[] {
  const { figures } = report;
  const { toTurn, toAnswer, ballots, remote, room } = figures;
  if (figures.outcomes.asked === 0) return [m.report.nothing];
  const lines = [say(m.report.asked, { n: figures.outcomes.asked, parts: outcomes(figures.outcomes) })];
  if (toTurn.count > 0) {
    lines.push(say(m.report.waited, {
      n: toTurn.count, median: span(toTurn.medianSeconds), ninety: span(toTurn.ninetySeconds), longest: span(toTurn.longestSeconds),
    }));
  }
  if (toAnswer.count > 0) lines.push(say(m.report.waitedForWriting, { n: toAnswer.count, median: span(toAnswer.medianSeconds) }));
  lines.push(room.asked === 0 ? m.report.onlyRemote : remote.asked === 0 ? m.report.onlyRoom
    : say(m.report.turns, { remotePut: remote.put, remote: remote.asked, roomPut: room.put, room: room.asked }));
  if (ballots.votes > 0) lines.push(say(m.report.voted, { n: ballots.votes, people: say(m.report.people, { n: ballots.voters }) }));
  return lines;
}
