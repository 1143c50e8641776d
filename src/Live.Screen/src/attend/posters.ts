import type { PosterView, ProgrammeSession } from '../wire';

export interface FoundPoster {
  readonly session: string;
  readonly poster: PosterView;
}

/** Letters without accents, in lower case: "Müller" is found by "muller". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = ({ number, title, authors, topic }: PosterView): string =>
  plain(`poster #${number} ${title} ${authors.join(' ')} ${topic ?? ''}`);

/**
 * The posters that have every typed word in their number, title, authors or topic; those whose number was typed first, then
 * those whose number begins with it. The same rule as the server's, so that the page finds without a connection what Slack does.
 */
export function find(programme: readonly ProgrammeSession[], typed: string): readonly FoundPoster[] {
  const words = plain(typed).split(/\s+/u).filter((word) => word !== '');
  const numbers = words.map((word) => word.replace(/^#/u, '')).filter((word) => /^\d+$/u.test(word));
  const rank = ({ poster }: FoundPoster): number =>
    numbers.includes(String(poster.number)) ? 0 : numbers.some((number) => String(poster.number).startsWith(number)) ? 1 : 2;
  return programme
    .filter(({ session }) => !session.cancelled)
    .flatMap(({ session, posters }) => posters.map((poster) => ({ session: session.id, poster })))
    .filter(({ poster }) => words.every((word) => textOf(poster).includes(word)))
    .sort((a, b) => rank(a) - rank(b));
}
