const first = 250;
const longest = 5_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling, at most five seconds, and spread out, so that
 * a thousand screens do not knock at the same instant after a restart.
 * @param attempt 0 for the first retry.
 * @param random 0 to 1.
 */
export const backoff = (attempt: number, random: number): number =>
  Math.min(longest, first * 2 ** Math.min(attempt, 10)) * (0.5 + random / 2);
