import { signal } from '@preact/signals';

/** What is known of the server's clock: how far it is ahead of this one, and when that was last learned. */
export interface Correction {
  readonly ahead: number;
  readonly learned: number;
}

const trust = 60_000;

/**
 * Learns from a frame made at `at` (the server's time) and read at `now` (this device's time), in milliseconds.
 * The way takes time, so every sample is too low by its delay: the highest of a minute is the best.
 */
export function learn(known: Correction | null, at: number, now: number): Correction {
  const ahead = at - now;
  return !known || ahead >= known.ahead || now - known.learned > trust ? { ahead, learned: now } : known;
}

/** The server's time, as well as this device can know it, ticking once a second. */
export class Clock {
  /** Milliseconds since 1970. */
  readonly now = signal(Date.now());
  private known: Correction | null = null;

  hear(at: string): void {
    this.known = learn(this.known, Date.parse(at), Date.now());
    if (Math.abs(this.read() - this.now.value) > 1_000) this.now.value = this.read();
  }

  read(): number {
    return Date.now() + (this.known?.ahead ?? 0);
  }

  start(): void {
    setInterval(() => (this.now.value = this.read()), 1_000);
  }
}
