const channel = (of: number): number => (of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours written as "#rrggbb", 1 to 21, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** What WCAG 2.2 AA asks of words, and of lines and marks that say something. */
export const least = { words: 4.5, marks: 3 } as const;

/** Which colour stands on which, on the screens. */
export const pairs: readonly { readonly on: string; readonly words: readonly string[]; readonly marks?: readonly string[] }[] = [
  { on: 'ground', words: ['ink', 'quiet', 'now', 'waiting', 'trouble'], marks: ['quiet', 'now', 'waiting', 'trouble'] },
  { on: 'raised', words: ['ink', 'quiet', 'now', 'waiting', 'trouble'], marks: ['quiet', 'waiting'] },
  { on: 'now-ground', words: ['ink', 'quiet', 'now'], marks: ['now', 'waiting'] },
  { on: 'waiting-ground', words: ['ink', 'quiet', 'waiting'], marks: ['waiting'] },
  { on: 'trouble-ground', words: ['ink', 'trouble'], marks: ['trouble'] },
  { on: 'now', words: ['on-accent'] },
  { on: 'waiting', words: ['on-accent'] },
  { on: 'ink', words: ['ground'] },
];

/** On the stage there is one ground. */
export const stagePairs: typeof pairs = [{ on: 'ground', words: ['ink', 'quiet', 'now', 'waiting', 'trouble'] }];
