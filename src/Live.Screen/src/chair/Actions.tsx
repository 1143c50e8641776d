import { m } from '../messages';
import type { QuestionView } from '../wire';
import type { Chair } from './model';
import { allows } from './moves';
import type { Move } from './moves';

/** The buttons a question can have, with their one key everywhere, and the move that has to be allowed for them. */
const buttons = [
  { kind: 'queue', key: 'q', move: 'queue' },
  { kind: 'put', key: 'a', move: 'put' },
  { kind: 'answer', key: 'd', move: 'answer' },
  { kind: 'leave', key: 'l', move: 'leave' },
  { kind: 'dismiss', key: 'x', move: 'dismiss' },
  { kind: 'reword', key: 'e', move: 'reword' },
  { kind: 'pin', key: 'p', move: 'pin' },
  { kind: 'merge', key: 'm', move: 'merge' },
  { kind: 'handOver', key: 'h', move: 'handOver' },
  { kind: 'lift', key: 'K', move: 'arrange' },
  { kind: 'lower', key: 'J', move: 'arrange' },
  { kind: 'back', key: null, move: 'back' },
] as const satisfies readonly { kind: string; key: string | null; move: Move['kind'] }[];

export type Kind = (typeof buttons)[number]['kind'];

function run(chair: Chair, question: QuestionView, kind: Kind): void {
  switch (kind) {
    case 'queue':
    case 'put':
    case 'answer':
    case 'leave': return chair.act(question, { kind });
    case 'pin': return chair.pin(question);
    case 'back': return chair.return(question);
    case 'lift': return chair.shift(question, -1);
    case 'lower': return chair.shift(question, 1);
    case 'reword': chair.asked.value = { kind: 'edit', question: question.id }; return;
    case 'merge':
    case 'dismiss':
    case 'handOver': chair.asked.value = { kind, question: question.id }; return;
  }
}

const shortcut = (key: string): string => (key === key.toLowerCase() ? key : `Shift+${key}`);

interface Props {
  chair: Chair;
  /** Null: only the places of the buttons are kept, so that nothing moves under a finger. */
  question: QuestionView | null;
  only: readonly Kind[];
  /** The one that is most likely meant. */
  strong?: Kind;
  quiet?: boolean;
  /** Id of the element with the question's words. */
  described: string;
}

/** The buttons of a question for these moves, as far as its state allows them. */
export const Actions = ({ chair, question, only, strong, quiet, described }: Props) => (
  <>
    {buttons
      .filter(({ kind, move }) => only.includes(kind) && (!question || allows(question, move)))
      .sort((a, b) => only.indexOf(a.kind) - only.indexOf(b.kind))
      .map(({ kind, key }) => (
        <button
          key={kind}
          type="button"
          disabled={!question}
          class={`button ${kind === strong ? 'strong' : quiet ? 'quiet' : ''}`}
          aria-describedby={described}
          aria-keyshortcuts={key === null ? undefined : shortcut(key)}
          onClick={(event) => {
            event.stopPropagation();
            if (question) run(chair, question, kind);
          }}
        >
          {m.chair.acts[kind === 'pin' && question?.pinned ? 'unpin' : kind]}
          {key && <kbd aria-hidden="true">{key}</kbd>}
        </button>
      ))}
  </>
);
