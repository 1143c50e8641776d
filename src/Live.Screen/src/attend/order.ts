import type { AudienceQuestion } from '../wire';

const unplaced = Number.MAX_SAFE_INTEGER;

/** The server's order: what is asked now, then the chair's pins, then the queue as the chair arranged it, then votes, then who asked first. */
export const byRank = (a: AudienceQuestion, b: AudienceQuestion): number =>
  Number(b.state === 'asking') - Number(a.state === 'asking')
  || Number(b.pinned) - Number(a.pinned)
  || (a.place ?? unplaced) - (b.place ?? unplaced)
  || b.votes - a.votes
  || Date.parse(a.askedAt) - Date.parse(b.askedAt)
  || (a.id < b.id ? -1 : 1);
