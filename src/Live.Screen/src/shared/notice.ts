import { signal } from '@preact/signals';

/** Long enough to read a sentence twice. */
const stays = 7_000;

/** One sentence to the person at the screen; a new one takes the place of the old one. */
export class Notice {
  readonly words = signal<string | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  say(words: string): void {
    this.words.value = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.words.value = null), stays);
  }
}
