import type { QuestionView } from '../wire';
import { step } from './keys';
import type { Key } from './keys';
import type { Chair } from './model';

const onAsking: ReadonlySet<Key> = new Set<Key>(['answer', 'leave', 'dismiss', 'edit']);

/** The question a key is about: the chosen one; without one, the one being asked, where that makes sense. */
function subject(chair: Chair, key: Key): QuestionView | null {
  const { queued, waiting } = chair.places.value;
  const question = [...queued, ...waiting].find(({ id }) => id === chair.chosen.value);
  return question ?? (onAsking.has(key) ? chair.places.value.asking : null);
}

/** Does what a key means. */
export function press(chair: Chair, key: Key): void {
  chair.keyed = true;
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
      return chair.act(question, { kind: key });
    case 'pin': return chair.act(question, { kind: 'pin', pinned: !question.pinned });
    case 'dismiss':
    case 'edit':
    case 'handOver': chair.asked.value = { kind: key, question: question.id }; return;
  }
}
