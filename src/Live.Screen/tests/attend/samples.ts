import type { AttendeeFrame, AudienceQuestion, AudienceView, MyQuestionView, ProgrammeSession, SessionView } from '../../src/wire';
import { at, session } from '../samples';

export const item = (changes: Partial<SessionView> = {}, rest: Partial<ProgrammeSession> = {}): ProgrammeSession =>
  ({ session: session(changes), wasStart: null, wasRoom: null, stream: null, posters: [], ...rest });

export const asked = (id: string, changes: Partial<AudienceQuestion> = {}): AudienceQuestion =>
  ({ id, text: `Question ${id}?`, name: null, state: 'waiting', votes: 0, pinned: false, place: null, askedAt: at(5), poster: null, floor: false, answer: null, ...changes });

export const view = (questions: readonly AudienceQuestion[], changes: Partial<AudienceView> = {}): AudienceView =>
  ({ session: 'invited-talk-2', whole: false, asked: questions.length, answered: 0, questions, gone: [], ...changes });

export const mine = (id: string, changes: Partial<MyQuestionView> = {}): MyQuestionView => ({
  id, session: 'invited-talk-2', poster: null, text: `Question ${id}?`, readAs: null, name: null, state: 'waiting', votes: 0, askedAt: at(5),
  reason: null, answer: null, inWriting: false, together: false, ...changes,
});

/** A frame with nothing in it, at position 11 and minute 10. */
export const frame = (changes: Partial<AttendeeFrame> = {}): AttendeeFrame =>
  ({ epoch: 'one', position: 11, at: at(10), zone: 'Europe/Vienna', programme: null, sessions: [], mine: [], voted: null, ...changes });

/** The answer to a watch, at position 10. */
export const answer = (changes: Partial<AttendeeFrame> = {}): AttendeeFrame => frame({
  position: 10, voted: [], programme: { version: 'one/1', name: 'A day', sessions: [item()] }, sessions: [view([], { whole: true })], ...changes,
});
