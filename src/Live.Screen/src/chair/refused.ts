import { signal } from '@preact/signals';
import { didOf } from './back';
import type { Did } from './back';
import type { ChairAction } from './moves';

/** Something that was kept without a connection, and made no sense any more when it was sent. */
export interface TurnedDown {
  readonly key: string;
  readonly did: Did;
  readonly words: string;
  readonly why: string;
}

const name = 'live.refused.chair';

/** What is refused after so long, the chair does not have before the eyes any more; it stays until it is read. */
const later = 5_000;

/** The refusals of what waited for a connection, until the chair has read them. */
export class Refused {
  readonly all = signal<readonly TurnedDown[]>([]);

  constructor(private readonly store: Storage) {
    this.all.value = this.kept();
  }

  add({ key, at, move, words }: ChairAction, why: string, now: number): void {
    if (now - Date.parse(at) > later) this.set([...this.all.value, { key, did: didOf(move), words, why }]);
  }

  clear(): void {
    this.set([]);
  }

  private set(all: readonly TurnedDown[]): void {
    this.all.value = all;
    if (all.length > 0) this.store.setItem(name, JSON.stringify(all));
    else this.store.removeItem(name);
  }

  private kept(): readonly TurnedDown[] {
    try {
      return JSON.parse(this.store.getItem(name) ?? '[]') as readonly TurnedDown[];
    } catch {
      return [];
    }
  }
}
