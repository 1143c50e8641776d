import type { ProgrammeSession, SessionView } from '../wire';

const minute = 60_000;

/** So long after its end questions still go to a session, and so long before its start they may come: the server's own rule. */
const afterglow = 10 * minute;
const foresight = 15 * minute;

/** What is on in a room, or just was, or is about to be. */
export interface Slot {
  readonly room: string;
  readonly item: ProgrammeSession;
  readonly phase: 'on' | 'ended' | 'soon';
}

const starts = ({ session }: ProgrammeSession): number => Date.parse(session.start);
const ends = ({ session }: ProgrammeSession): number => Date.parse(session.end);

export const isOn = (session: SessionView, now: number): boolean =>
  !session.cancelled && Date.parse(session.start) <= now && now < Date.parse(session.end);

/** Room by room, what one can look at and ask in now; in a break also what has just ended. */
export function slots(programme: readonly ProgrammeSession[], now: number): readonly Slot[] {
  const held = programme.filter(({ session }) => !session.cancelled);
  return [...new Set(held.map(({ session }) => session.room))].flatMap((room): Slot[] => {
    const here = held.filter(({ session }) => session.room === room);
    const on = here.findLast(({ session }) => isOn(session, now));
    const asking = here.filter(({ session }) => session.takesQuestions);
    const ended = asking.findLast((item) => ends(item) <= now && now - ends(item) < afterglow);
    const soon = asking.find((item) => starts(item) > now && starts(item) - now <= foresight);
    const found: (Slot | null)[] = [
      on ? { room, item: on, phase: 'on' } : null,
      ended && !on?.session.takesQuestions ? { room, item: ended, phase: 'ended' } : null,
      soon && !on?.session.takesQuestions && !ended ? { room, item: soon, phase: 'soon' } : null,
    ];
    return found.filter((slot) => slot !== null);
  });
}

/** What starts next anywhere, or null. */
export const nextUp = (programme: readonly ProgrammeSession[], now: number): ProgrammeSession | null =>
  programme.find((item) => !item.session.cancelled && starts(item) > now) ?? null;

/** Whether it is over: behind everybody's back, unless questions still go to it. */
export const isPast = (item: ProgrammeSession, now: number): boolean => ends(item) <= now;
