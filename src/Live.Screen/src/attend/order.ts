import type { AudienceQuestion } from '../wire';

/** The server's order: what is asked now, then the chair's pins, then votes, then who asked first. */
export const byRank = (a: AudienceQuestion, b: AudienceQuestion): number =>
  Number(b.state === 'asking') - Number(a.state === 'asking')
  || Number(b.pinned) - Number(a.pinned)
  || b.votes - a.votes
  || Date.parse(a.askedAt) - Date.parse(b.askedAt)
  || (a.id < b.id ? -1 : 1);
