import type { AttendeeFrame, AudienceQuestion, AudienceView, MyQuestionView, ProgrammeView } from '../wire';

/** The questions of a session, and the position that they are known up to. */
export interface Audience {
  readonly position: number;
  readonly asked: number;
  readonly answered: number;
  readonly questions: ReadonlyMap<string, AudienceQuestion>;
}

/** Everything that the page knows. */
export interface Picture {
  readonly epoch: string;
  /** Of the last answer to a watch: frames at or below it tell nothing new. */
  readonly position: number;
  readonly zone: string;
  readonly programme: ProgrammeView | null;
  readonly sessions: ReadonlyMap<string, Audience>;
  readonly mine: ReadonlyMap<string, MyQuestionView>;
  readonly voted: ReadonlySet<string>;
}

export const nothing: Picture = {
  epoch: '', position: -1, zone: 'UTC', programme: null, sessions: new Map(), mine: new Map(), voted: new Set(),
};

function audience(before: Audience | undefined, view: AudienceView, position: number): Audience {
  const questions = new Map(view.whole ? [] : before?.questions);
  for (const question of view.questions) questions.set(question.id, question);
  for (const id of view.gone) questions.delete(id);
  return { position, asked: view.asked, answered: view.answered, questions };
}

/** The answer to a watch: everything but the programme, which it leaves out when the page has it. */
export const start = (before: Picture, frame: AttendeeFrame): Picture => ({
  epoch: frame.epoch,
  position: frame.position,
  zone: frame.zone,
  programme: frame.programme ?? before.programme,
  sessions: new Map(frame.sessions.map((view) => [view.session, audience(undefined, view, frame.position)])),
  mine: new Map(frame.mine.map((question) => [question.id, question])),
  voted: new Set(frame.voted ?? []),
});

/** With a frame; null when it is of another log, and the page has to watch again. */
export function merge(before: Picture, frame: AttendeeFrame): Picture | null {
  if (frame.epoch !== before.epoch) return null;
  if (frame.position <= before.position) return before;
  const sessions = new Map(before.sessions);
  for (const view of frame.sessions) {
    const known = sessions.get(view.session);
    // A part of what is not watched any more cannot be completed.
    if (known || view.whole) sessions.set(view.session, audience(known, view, frame.position));
  }
  const mine = new Map(before.mine);
  for (const question of frame.mine) mine.set(question.id, question);
  return { ...before, zone: frame.zone, programme: frame.programme ?? before.programme, sessions, mine };
}
