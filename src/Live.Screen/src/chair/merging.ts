import type { QuestionView } from '../wire';
import { inOrder } from './order';

type All = ReadonlyMap<string, QuestionView>;

/** A question that stands alone or in front of others, and can still be asked. */
const open = (question: QuestionView): boolean =>
  ['waiting', 'queued', 'asking'].includes(question.state) && !question.mergedInto;

const alone: readonly QuestionView[] = [];

const far = { asking: 2, queued: 1 } as Readonly<Record<string, number>>;

/** Which of two is read out for both: the one further on, then the one that people see first. */
export const inFront = (a: QuestionView, b: QuestionView): QuestionView =>
  ((far[b.state] ?? 0) - (far[a.state] ?? 0) || inOrder(a, b)) <= 0 ? a : b;

/** The question that asks much the same, seen from the one that would join it; null on the other one, so that it is said once. */
export function suggested(question: QuestionView, all: All): QuestionView | null {
  const other = question.similar ? all.get(question.similar) : undefined;
  if (!other || !open(question) || !open(other) || other.id === question.id) return null;
  return inFront(question, other) === other || other.similar !== question.id ? other : null;
}

/** The questions that are asked together with this one. */
export const together = (question: QuestionView, all: All): readonly QuestionView[] =>
  question.merged?.length ? question.merged.flatMap((id) => all.get(id) ?? []) : alone;

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));

/** How many of their longer words two texts share, 0 to 1. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The questions that this one could be merged with: what the server found first, then by the words they share. */
export function candidates(question: QuestionView, all: All): readonly QuestionView[] {
  const own = words(question.text);
  return [...all.values()]
    .filter((other) => other.id !== question.id && other.poster === question.poster && open(other))
    .map((other) => ({ other, found: Number(other.id === question.similar || other.similar === question.id), like: alike(own, words(other.text)) }))
    .sort((a, b) => b.found - a.found || b.like - a.like || inOrder(a.other, b.other))
    .map(({ other }) => other);
}
