import type { MyQuestionView, AudienceQuestion, ProgrammeView } from '../wire';
import { nothing } from './picture';
import type { Picture } from './picture';

const kept = 'live.attend.last';

/** What is kept for the time without a connection. */
interface Last {
  readonly zone: string;
  readonly programme: ProgrammeView | null;
  readonly sessions: readonly (readonly [string, { asked: number; answered: number; questions: readonly AudienceQuestion[] }])[];
  readonly mine: readonly MyQuestionView[];
  readonly voted: readonly string[];
  /** How far the server's clock is ahead, and when it was heard last by it; both in milliseconds. */
  readonly ahead: number;
  readonly heard: number;
}

/** Keeps what the page shows; a store that is full only means that less is there offline. */
export function keep(store: Storage, picture: Picture, ahead: number, heard: number): void {
  const last: Last = {
    zone: picture.zone,
    programme: picture.programme,
    sessions: [...picture.sessions].map(([id, { asked, answered, questions }]) => [id, { asked, answered, questions: [...questions.values()] }]),
    mine: [...picture.mine.values()],
    voted: [...picture.voted],
    ahead,
    heard,
  };
  try {
    store.setItem(kept, JSON.stringify(last));
  } catch {
    store.removeItem(kept);
  }
}

/** What was kept, to be shown until there is news; its positions mean nothing any more. */
export function recall(store: Storage): { readonly picture: Picture; readonly ahead: number; readonly heard: number } | null {
  try {
    const last = JSON.parse(store.getItem(kept) ?? 'null') as Last | null;
    if (!last) return null;
    const picture: Picture = {
      ...nothing,
      zone: last.zone,
      programme: last.programme,
      sessions: new Map(last.sessions.map(([id, part]) => [id, { position: -1, asked: part.asked, answered: part.answered, questions: new Map(part.questions.map((question) => [question.id, question])) }])),
      mine: new Map(last.mine.map((question) => [question.id, question])),
      voted: new Set(last.voted),
    };
    return { picture, ahead: last.ahead, heard: last.heard };
  } catch {
    return null;
  }
}
