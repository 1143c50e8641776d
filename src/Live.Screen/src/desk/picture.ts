import type { DeskFrame, PersonView, RoomView } from '../wire';

/** Everything that the desk shows. */
export interface DeskPicture extends DeskFrame {
  readonly rooms: readonly RoomView[];
  readonly chairs: readonly PersonView[];
}

/** What is shown after a frame: a whole one takes the place of everything, another one says what has changed. */
export function merged(shown: DeskPicture | null, frame: DeskFrame): DeskPicture | null {
  if (frame.whole) return isNews(shown, frame) ? { ...frame, rooms: frame.rooms ?? [], chairs: frame.chairs ?? [] } : shown;
  if (!shown || shown.epoch !== frame.epoch || frame.position <= shown.position) return shown;
  return {
    ...frame,
    rooms: frame.rooms ?? shown.rooms,
    chairs: frame.chairs ?? shown.chairs,
    sessions: replaced(shown.sessions, frame.sessions, ({ session }) => session.id),
    ledger: replaced(shown.ledger, frame.ledger, ({ id }) => id),
  };
}

const isNews = (shown: DeskPicture | null, frame: DeskFrame): boolean =>
  !shown || shown.epoch !== frame.epoch || frame.position >= shown.position;

/** The same list, with news in the places of what they are news of; untouched items stay the very same objects. */
function replaced<T>(all: readonly T[], news: readonly T[], id: (item: T) => string): readonly T[] {
  if (news.length === 0) return all;
  const fresh = new Map(news.map((item) => [id(item), item]));
  return all.map((item) => fresh.get(id(item)) ?? item);
}
