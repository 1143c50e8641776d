import type { Line } from '../hub/line';
import type { Action } from '../hub/outbox';
import type { Asked, Done, Reply } from '../wire';
import type { Picture } from './picture';

export interface AskAction extends Action {
  readonly kind: 'ask';
  readonly session: string;
  readonly poster: number | null;
  readonly text: string;
  readonly name: string | null;
  /** When, as the server's clock was known. */
  readonly at: string;
}

/** What an attendee does; each is kept until the server has it. */
export type AttendeeAction =
  | AskAction
  | (Action & { readonly kind: 'vote'; readonly session: string; readonly question: string; readonly on: boolean })
  | (Action & { readonly kind: 'reword'; readonly question: string; readonly text: string })
  | (Action & { readonly kind: 'withdraw'; readonly question: string })
  | (Action & { readonly kind: 'inWriting'; readonly question: string });

/** Sends an action as often as it takes. */
export function send(line: Line, action: AttendeeAction): Promise<Reply<Done | Asked>> {
  switch (action.kind) {
    case 'ask': return line.ask('Ask', action.session, action.poster, action.text, action.name, action.key);
    case 'vote': return line.ask('Vote', action.question, action.on, action.key);
    case 'reword': return line.ask('Reword', action.question, action.text, action.key);
    case 'withdraw': return line.ask('Withdraw', action.question, action.key);
    case 'inWriting': return line.ask('AskInWriting', action.question, action.key);
  }
}

/** What the page shows once the server has an action, until the frame comes that says it. */
export function done(picture: Picture, action: AttendeeAction, made: Done | Asked): Picture {
  switch (action.kind) {
    case 'vote': {
      const voted = new Set(picture.voted);
      if (action.on) voted.add(action.question);
      else voted.delete(action.question);
      const session = picture.sessions.get(action.session);
      const question = session?.questions.get(action.question);
      if (!session || !question || session.position >= made.position) return { ...picture, voted };
      const questions = new Map(session.questions).set(question.id, { ...question, votes: Math.max(0, question.votes + (action.on ? 1 : -1)) });
      return { ...picture, voted, sessions: new Map(picture.sessions).set(action.session, { ...session, questions }) };
    }
    case 'ask': {
      const id = 'id' in made ? made.id : '';
      if (id === '' || picture.mine.has(id)) return picture;
      const { session, poster, text, name, at } = action;
      const asked = { id, session, poster, text, readAs: null, name, state: 'waiting', votes: 0, askedAt: at, reason: null, answer: null, inWriting: false, together: false } as const;
      return { ...picture, mine: new Map(picture.mine).set(id, asked) };
    }
    case 'reword':
    case 'withdraw': {
      const question = picture.mine.get(action.question);
      if (!question) return picture;
      const changed = action.kind === 'reword' ? { ...question, text: action.text } : { ...question, state: 'withdrawn' as const };
      return { ...picture, mine: new Map(picture.mine).set(question.id, changed) };
    }
    case 'inWriting': return picture;
  }
}
