import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import type { ChairMark, CostView, DeskSession, HealthView, LedgerStatus, OverlapView, PreviewView, RetimedView } from '../wire';
import { drift, overrun, standing } from './day';

export const statusWords = (status: LedgerStatus): string => m.desk.ledger[status];

/** What an announcement says, in the desk's words. */
export function announcement({ kind, lead, title }: { readonly kind: RetimedView['kind']; readonly lead: number; readonly title: string }): string {
  switch (kind) {
    case 'lead': return say(m.desk.ledger.lead, { n: lead, title });
    case 'start': return say(m.desk.ledger.start, { title });
    case 'questions': return say(m.desk.ledger.questions, { title });
    case 'end': return say(m.desk.ledger.end, { title });
  }
}

const joined = (parts: readonly (string | false | null)[]): string | null => {
  const said = parts.filter((part) => part !== false && part !== null);
  return said.length > 0 ? said.join(' · ') : null;
};

/** "3 waiting · 2 queued · 4 answered"; null when nobody has asked. */
export const questionWords = ({ waiting, queued, answered, other }: DeskSession): string | null => joined([
  waiting > 0 && say(m.desk.counts.waiting, { n: waiting }),
  queued > 0 && say(m.desk.counts.queued, { n: queued }),
  answered > 0 && say(m.desk.counts.answered, { n: answered }),
  other > 0 && say(m.desk.counts.aside, { n: other }),
]);

/** How many questions a session has, and where they came from. */
export function originCounts({ waiting, queued, answered, other, inRoom }: DeskSession): { readonly remote: number; readonly room: number } {
  return { remote: waiting + queued + answered + other - inRoom, room: inRoom };
}

/** "7 remote · 2 room"; null when nobody has asked. */
export function originWords(item: DeskSession): string | null {
  const { remote, room } = originCounts(item);
  return remote + room === 0 ? null : joined([say(m.desk.counts.remote, { n: remote }), say(m.desk.counts.room, { n: room })]);
}

/** From when on a chair who has not checked in is worth a word, in milliseconds before the start. */
const awaited = 25 * 60_000;

/** Whether a session is about to start, or is on, and nobody is there to chair it. */
export const isUnattended = ({ session, chairs }: DeskSession, now: number): boolean =>
  chairs.length > 0 && chairs.every(({ at }) => at === null) && !session.cancelled
  && now >= Date.parse(session.start) - awaited && now < Date.parse(session.end);

/** Whether nobody is named to put the questions of a session. */
export const isUnchaired = ({ session, chairs }: DeskSession): boolean =>
  session.takesQuestions && chairs.length === 0 && session.kind !== 'remarks';

/** "here since 09:12", "Olga has spoken to them, 09:12", or "not here yet". */
export const chairWords = ({ at, by }: ChairMark, clock: (at: string) => string): string =>
  at === null ? m.desk.chair.notHere
  : by === null ? say(m.desk.chair.hereSince, { time: clock(at) })
  : say(m.desk.chair.spokenTo, { name: by, time: clock(at) });

/** "10 min late", "ends 10 min later"; null when all is as the programme said. */
export function driftWords(item: DeskSession): string | null {
  const { start, end } = drift(item);
  return start > 0 ? say(m.desk.late, { n: start })
    : start < 0 ? say(m.desk.early, { n: -start })
    : end > 0 ? say(m.desk.endsLater, { n: end })
    : end < 0 ? say(m.desk.endsEarlier, { n: -end })
    : null;
}

/** "was 11:00", "was in Hall B"; null when it is where the programme said. */
export function wasWords({ session, was }: DeskSession, zone: string): string | null {
  if (!was) return null;
  return joined([
    was.start !== session.start && say(m.desk.was, { time: clockTime(was.start, zone) }),
    was.roomName !== session.roomName && say(m.desk.wasIn, { room: was.roomName }),
  ]);
}

/** How a session stands, in a word or two: "on now", "6 min over, still asking". */
export function standingWords(item: DeskSession, now: number): string {
  const over = Math.floor(overrun(item, now) / 60_000);
  return overrun(item, now) > 0 ? say(m.desk.overrun, { n: over }) : m.desk.standing[standing(item.session, now)];
}

/** "1 new message, 3 edited in place, 2 direct messages"; null when Slack hears nothing. */
export const costWords = ({ posts, updates, direct }: CostView): string => joined([
  posts > 0 && say(m.desk.preview.posts, { n: posts }),
  updates > 0 && say(m.desk.preview.updates, { n: updates }),
  direct > 0 && say(m.desk.preview.direct, { n: direct }),
]) ?? m.desk.preview.costsNothing;

/** When everybody reads it. */
export const tellingWords = ({ telling, toldIn }: PreviewView): string =>
  telling === 'settling' ? say(m.desk.preview.settling, { n: Math.round(toldIn) }) : m.desk.preview[telling];

export const overlapWords = ({ first, until, second, from, room }: OverlapView, zone: string): string =>
  say(m.desk.preview.overlap, { first, until: clockTime(until, zone), second, from: clockTime(from, zone), room });

/** What a change means, one sentence part each: "42 questions move along". What does not happen is not said. */
export function consequences({ corrected, questions, chairs, absorbed, cost }: PreviewView): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string] | false)[] = [
    absorbed !== null && [m.desk.preview.takesUp, say(m.desk.preview.takesUpWords, { title: absorbed.title, n: absorbed.minutes, was: absorbed.was })],
    questions > 0 && [m.desk.preview.questionsHead, say(m.desk.preview.questions, { n: questions })],
    chairs.length > 0 && [m.desk.preview.chairsHead, chairs.join(', ')],
    corrected > 0 && [m.desk.preview.correctedHead, say(m.desk.preview.corrected, { n: corrected })],
    [m.desk.preview.costHead, costWords(cost)],
  ];
  return parts.filter((part) => part !== false);
}

/** "All well: 3 nodes, Slack 0.2 s behind, 812 screens." or what is wrong and what to do. */
export function healthWords({ trouble, words, nodes, screens, waiting, behind }: HealthView): string {
  if (trouble !== null) return say((m.desk.troubles as Readonly<Record<string, string>>)[trouble] ?? words, { n: waiting, minutes: Math.round(behind / 60) });
  const slack = waiting === 0 ? m.desk.health.upToDate : say(m.desk.health.behind, { seconds: Math.round(behind * 10) / 10 });
  return say(m.desk.health.well, {
    what: [nodes > 1 ? say(m.desk.health.nodes, { n: nodes }) : null, slack, say(m.desk.health.screens, { n: screens })].filter((part) => part !== null).join(m.desk.health.comma),
  });
}
