import { signal } from '@preact/signals';
import type { Done, Refusal, Reply } from '../wire';

/** Something a person did; the key makes it happen once, however often it is sent. */
export interface Action {
  readonly key: string;
}

/** An action on its way. `position` is null until the server has it; then, where its entry is. */
export interface Posted<A extends Action> {
  readonly action: A;
  readonly position: number | null;
}

/**
 * Keeps what a person did until the screen shows it: first until the server has it, then until a frame at or after
 * its position has come. What the server does not have yet outlives a reload.
 */
export class Outbox<A extends Action> {
  readonly items = signal<readonly Posted<A>[]>([]);
  private sending = false;
  private shown = 0;

  /**
   * @param store Where actions wait for a connection.
   * @param name Under which name.
   * @param send Sends one action, as often as it takes.
   * @param refused Tells the person.
   */
  constructor(
    private readonly store: Storage,
    private readonly name: string,
    private readonly send: (action: A) => Promise<Reply<Done>>,
    private readonly refused: (action: A, refusal: Refusal) => void,
  ) {
    this.items.value = this.kept().map((action) => ({ action, position: null }));
  }

  add(action: A): void {
    this.change([...this.items.value, { action, position: null }]);
    void this.flush();
  }

  /** Sends what waits, in the order in which it was done. */
  async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let head = this.head(); head; head = this.head()) {
        const { action } = head;
        const { value, refusal } = await this.send(action);
        if (refusal) this.refused(action, refusal);
        this.change(
          this.items.value.flatMap((item) =>
            item.action.key !== action.key ? [item]
            : value && value.position > this.shown ? [{ action, position: value.position }]
            : [],
          ),
        );
      }
    } finally {
      this.sending = false;
    }
  }

  /** The screen shows everything up to this position. */
  settle(position: number): void {
    this.shown = position;
    const left = this.items.value.filter((item) => item.position === null || item.position > position);
    if (left.length < this.items.value.length) this.change(left);
  }

  /** Another log: its positions mean nothing here. */
  forget(): void {
    this.shown = 0;
    this.change(this.items.value.filter((item) => item.position === null));
  }

  private head(): Posted<A> | undefined {
    return this.items.value.find((item) => item.position === null);
  }

  private change(items: readonly Posted<A>[]): void {
    this.items.value = items;
    const waiting = items.filter((item) => item.position === null).map((item) => item.action);
    if (waiting.length > 0) this.store.setItem(this.name, JSON.stringify(waiting));
    else this.store.removeItem(this.name);
  }

  private kept(): readonly A[] {
    try {
      return JSON.parse(this.store.getItem(this.name) ?? '[]') as readonly A[];
    } catch {
      return [];
    }
  }
}
