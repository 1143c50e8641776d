import type { ChairMark, DeskSession, LedgerStatus, LedgerView, PreviewView } from '../wire';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const statusWords: Readonly<Record<LedgerStatus, string>> = {
  planned: 'planned',
  sending: 'on its way',
  sent: 'sent',
  late: 'sent late',
  skipped: 'left out',
  failed: 'not sent',
};

/** What an announcement says, in the desk's words. */
export function announcement({ kind, lead, title }: LedgerView): string {
  switch (kind) {
    case 'lead': return `In ${count(lead, 'minute', 'minutes')}: ${title}`;
    case 'start': return `Starts: ${title}`;
    case 'questions': return `Questions open: ${title}`;
    case 'end': return `Ends: ${title}`;
  }
}

/** "3 waiting · 2 queued · 4 answered"; null when nobody has asked. */
export function questionWords({ waiting, queued, answered, other }: DeskSession): string | null {
  const parts = [
    waiting > 0 && `${waiting} waiting`,
    queued > 0 && `${queued} queued`,
    answered > 0 && `${answered} answered`,
    other > 0 && `${other} set aside`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** From when on a chair who has not checked in is worth a word, in milliseconds before the start. */
const awaited = 25 * 60_000;

/** Whether a session is about to start, or is on, and nobody is there to chair it. */
export const isUnattended = ({ session, chairs }: DeskSession, now: number): boolean =>
  chairs.length > 0 && chairs.every(({ at }) => at === null) && !session.cancelled
  && now >= Date.parse(session.start) - awaited && now < Date.parse(session.end);

/** "here since 09:12, Olga has spoken to them", or "not here yet". */
export const chairWords = ({ at, by }: ChairMark, clock: (at: string) => string): string =>
  at === null ? 'not here yet' : by === null ? `here since ${clock(at)}` : `${by} has spoken to them, ${clock(at)}`;

/** What a change means, one sentence part each: "re-times 7 announcements", "42 questions move along". */
export function consequences(preview: PreviewView): readonly string[] {
  const { retimed, corrected, questions, chairs, overlaps } = preview;
  return [
    retimed > 0 && `re-times ${count(retimed, 'announcement', 'announcements')}`,
    corrected > 0 && `corrects ${count(corrected, 'message', 'messages')} already posted`,
    questions > 0 && `${count(questions, 'question moves', 'questions move')} along`,
    chairs.length > 0 && `${count(chairs.length, 'chair sees', 'chairs see')} it on the screen: ${chairs.join(', ')}`,
    overlaps.length > 0 && count(overlaps.length, 'overlap', 'overlaps'),
  ].filter((part) => part !== false);
}
