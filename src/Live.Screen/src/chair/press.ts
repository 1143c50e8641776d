import type { QuestionView } from '../wire';
import { step } from './keys';
import type { Key } from './keys';
import type { Chair } from './model';

const onAsking: ReadonlySet<Key> = new Set<Key>(['answer', 'leave', 'dismiss', 'edit']);

/** The question a key is about: the chosen one; without one, the one being asked, where that makes sense. */
function subject(chair: Chair, key: Key): QuestionView | null {
  const chosen = chair.chosen.value;
  const question = chosen === null ? undefined : chair.questions.value.get(chosen);
  return question ?? (onAsking.has(key) ? chair.places.value.asking : null);
}

/** Does what a key means. */
export function press(chair: Chair, key: Key): void {
  const { queued, waiting } = chair.places.value;
  switch (key) {
    case 'next': return chair.next();
    case 'back': return chair.back();
    case 'keys': chair.asked.value = { kind: 'keys' }; return;
    case 'down':
    case 'up':
      chair.chosen.value = step([...queued, ...waiting].map((question) => question.id), chair.chosen.value, key === 'down' ? 1 : -1);
      return;
  }

  const question = subject(chair, key);
  if (!question) {
    chair.notice.say('Choose a question first, with j and k.');
    return;
  }
  switch (key) {
    case 'queue':
    case 'put':
    case 'answer':
    case 'leave':
      moveOn(chair, question);
      return chair.act(question, { kind: key });
    case 'pin': return chair.act(question, { kind: 'pin', pinned: !question.pinned });
    case 'dismiss':
    case 'edit':
    case 'handOver': chair.asked.value = { kind: key, question: question.id }; return;
  }
}

/** A question that leaves its list gives its place to its neighbour, so that one can go on with the same key. */
function moveOn(chair: Chair, question: QuestionView): void {
  if (chair.chosen.value !== question.id) return;
  const { queued, waiting } = chair.places.value;
  const list = [queued, waiting].find((items) => items.includes(question)) ?? [];
  const at = list.indexOf(question);
  chair.chosen.value = (list[at + 1] ?? list[at - 1])?.id ?? null;
}
