import type { QuestionView } from '../wire';
import type { Chair } from './model';
import { allows } from './moves';
import type { Move } from './moves';

/** The buttons a question can have, with their one name and key everywhere. */
const buttons = [
  { kind: 'queue', name: 'Queue', key: 'q' },
  { kind: 'put', name: 'Ask now', key: 'a' },
  { kind: 'answer', name: 'Answered', key: 'd' },
  { kind: 'leave', name: 'Later', key: 'l' },
  { kind: 'dismiss', name: 'Dismiss', key: 'x' },
  { kind: 'reword', name: 'Edit', key: 'e' },
  { kind: 'pin', name: 'Pin', key: 'p' },
  { kind: 'handOver', name: 'Hand over', key: 'h' },
  { kind: 'back', name: 'Back', key: null },
] as const satisfies readonly { kind: Move['kind']; name: string; key: string | null }[];

type Kind = (typeof buttons)[number]['kind'];

function run(chair: Chair, question: QuestionView, kind: Kind): void {
  switch (kind) {
    case 'queue':
    case 'put':
    case 'answer':
    case 'leave': return chair.act(question, { kind });
    case 'pin': return chair.act(question, { kind, pinned: !question.pinned });
    case 'back': return chair.return(question);
    case 'reword': chair.asked.value = { kind: 'edit', question: question.id }; return;
    case 'dismiss':
    case 'handOver': chair.asked.value = { kind, question: question.id }; return;
  }
}

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
      .filter(({ kind }) => only.includes(kind) && (!question || allows(question, kind)))
      .sort((a, b) => only.indexOf(a.kind) - only.indexOf(b.kind))
      .map(({ kind, name, key }) => (
        <button
          key={kind}
          type="button"
          disabled={!question}
          class={`button ${kind === strong ? 'strong' : quiet ? 'quiet' : ''}`}
          aria-describedby={described}
          aria-keyshortcuts={key ?? undefined}
          onClick={(event) => {
            event.stopPropagation();
            if (question) run(chair, question, kind);
          }}
        >
          {kind === 'pin' && question?.pinned ? 'Unpin' : name}
          {key && <kbd aria-hidden="true">{key}</kbd>}
        </button>
      ))}
  </>
);
