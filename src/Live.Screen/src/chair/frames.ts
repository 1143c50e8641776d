import type { ChairFrame, ChairMark, ChairMessageView, QuestionView, SessionView } from '../wire';

/** What the screen knows of one session, put together from frames. */
export interface Shown {
  readonly epoch: string;
  readonly position: number;
  readonly zone: string;
  readonly session: SessionView;
  readonly next: SessionView | null;
  readonly sessions: readonly SessionView[];
  readonly reasons: readonly string[];
  readonly questions: ReadonlyMap<string, QuestionView>;
  readonly chairs: readonly ChairMark[];
  readonly messages: readonly ChairMessageView[];
  readonly arranged: readonly string[];
}

const name = 'live.shown.chair';

/** Keeps what is shown over a reload, so that a screen without a connection still shows it; the next frames build on it. */
export function keep(shown: Shown, store: Storage): void {
  try {
    store.setItem(name, JSON.stringify({ ...shown, questions: [...shown.questions.values()] }));
  } catch {
    // No room for it: the next connection brings it all again.
    store.removeItem(name);
  }
}

/** What was shown before a reload, when it is the wanted session. */
export function kept(wanted: string | null, store: Storage): Shown | null {
  try {
    const shown = JSON.parse(store.getItem(name) ?? 'null') as (Omit<Shown, 'questions'> & { questions: readonly QuestionView[] }) | null;
    return shown && shown.session.id === wanted ? { ...shown, questions: new Map(shown.questions.map((item) => [item.id, item])) } : null;
  } catch {
    return null;
  }
}

/**
 * What the screen shows after a frame. Frames at or below its position change nothing; another epoch replaces
 * everything. `null` means that the frame builds on something this screen does not have: it has to ask for a whole one.
 */
export function merge(shown: Shown | null, frame: ChairFrame): Shown | null {
  const known = shown?.epoch === frame.epoch && shown.session.id === frame.session.id ? shown : null;
  if (known && frame.position <= known.position) return known;
  if (!frame.whole && !known) return null;

  const questions = new Map(frame.whole ? [] : known?.questions);
  for (const question of frame.questions) questions.set(question.id, question);
  for (const id of frame.gone) questions.delete(id);

  const sessions = frame.sessions ?? known?.sessions ?? [];
  return {
    epoch: frame.epoch,
    position: frame.position,
    zone: frame.zone,
    session: frame.session,
    next: frame.next,
    // A partial frame brings the newest times of its own session only; the list must not contradict it.
    sessions: sessions.map((session) => (session.id === frame.session.id ? frame.session : session)),
    reasons: frame.reasons ?? known?.reasons ?? [],
    questions,
    chairs: frame.chairs,
    messages: frame.messages,
    arranged: frame.arranged ?? [],
  };
}
