import { m, say } from '../messages';
import type { QuestionView } from '../wire';

/** "remote", "in the room", or aloud in the room. */
export const placeWords = ({ origin, floor }: QuestionView): string =>
  floor ? m.chair.fromTheFloor : origin === 'room' ? m.chair.inTheRoom : m.chair.isRemote;

/** "Anonymous, remote", with the affiliation when it is known, and after whose message when the words are somebody else's. */
export function askerWords(question: QuestionView): string {
  const { name, affiliation, after, floor } = question;
  return [
    floor ? null : (name ?? m.chair.anonymous),
    affiliation ?? null,
    placeWords(question),
    after === null ? null : say(m.chair.afterMessage, { name: after }),
  ].filter((part) => part !== null).join(', ');
}

/** The words to read out; what was only counted is named by where it came from. */
export const readOut = ({ text }: QuestionView): string => (text === '' ? m.shared.fromTheRoom : text);
