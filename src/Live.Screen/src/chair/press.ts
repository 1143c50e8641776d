import { m } from '../messages';
import type { QuestionView } from '../wire';
import { step } from './keys';
import type { Key } from './keys';
import type { Chair } from './model';

const onAsking: ReadonlySet<Key> = new Set<Key>(['answer', 'leave', 'dismiss', 'edit', 'merge']);

/**
 * The question a key is about: the chosen one; without one, the one being asked where that makes sense, else the top of
 * the list. "Answered" means the one being asked whenever there is one, whatever else is chosen.
 */
function subject(chair: Chair, key: Key): QuestionView | null {
  const { asking, queued, waiting } = chair.places.value;
  if (key === 'answer' && asking) return asking;
  const question = [...queued, ...waiting].find(({ id }) => id === chair.chosen.value);
  if (question) return question;
  if (onAsking.has(key)) return asking;
  if (key === 'queue') return waiting[0] ?? null;
  return key === 'put' ? (queued[0] ?? waiting[0] ?? null) : null;
}

/** Does what a key means. */
export function press(chair: Chair, key: Key): void {
  chair.keyed = true;
  const { queued, waiting } = chair.places.value;
  switch (key) {
    case 'next': return chair.next();
    case 'back': return chair.back();
    case 'gotIt': return chair.gotIt();
    case 'floor': return chair.floor();
    case 'keys': chair.asked.value = { kind: 'keys' }; return;
    case 'down':
    case 'up':
      chair.chosen.value = step([...queued, ...waiting].map((question) => question.id), chair.chosen.value, key === 'down' ? 1 : -1);
      return;
  }

  const question = subject(chair, key);
  if (!question) {
    chair.notice.say(m.chair.chooseFirst);
    return;
  }
  switch (key) {
    case 'queue':
    case 'put':
    case 'answer':
    case 'leave':
      return chair.act(question, { kind: key });
    case 'pin': return chair.pin(question);
    case 'lower': return chair.shift(question, 1);
    case 'lift': return chair.shift(question, -1);
    case 'dismiss':
    case 'edit':
    case 'merge':
    case 'handOver': chair.asked.value = { kind: key, question: question.id }; return;
  }
}
