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
  /** Whether it was handed to a connection: from then on the server may have it. */
  readonly tried: boolean;
}

/** How an outbox reaches the server, and whom it tells. */
export interface Post<A extends Action> {
  /** Null while there is a connection; otherwise what waits for one. */
  ready(): Promise<void> | null;
  /** Sends one action, as often as it takes. */
  send(action: A): Promise<Reply<Done>>;
  /** Tells the person. */
  refused(action: A, refusal: Refusal): void;
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
   */
  constructor(
    private readonly store: Storage,
    private readonly name: string,
    private readonly post: Post<A>,
  ) {
    this.items.value = this.kept();
  }

  add(action: A): void {
    this.change([...this.items.value, { action, position: null, tried: false }]);
    void this.flush();
  }

  /** Takes back what no connection has been given yet; false when it is too late for that. */
  drop(key: string): boolean {
    const item = this.items.value.find(({ action }) => action.key === key);
    if (!item || item.tried || item.position !== null) return false;
    this.change(this.items.value.filter((other) => other !== item));
    return true;
  }

  /** Says something else of what waits, for example by the name that the server has given. */
  adjust(change: (action: A) => A): void {
    this.change(this.items.value.map((item) => ({ ...item, action: change(item.action) })));
  }

  /** Sends what waits, in the order in which it was done. */
  async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.head()) {
        for (let wait = this.post.ready(); wait; wait = this.post.ready()) await wait;
        const action = this.head()?.action;
        if (!action) break;
        this.change(this.items.value.map((item) => (item.action.key === action.key ? { ...item, tried: true } : item)));
        const { value, refusal } = await this.post.send(action);
        if (refusal) this.post.refused(action, refusal);
        this.change(
          this.items.value.flatMap((item) =>
            item.action.key !== action.key ? [item]
            : value && value.position > this.shown ? [{ ...item, position: value.position }]
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
    const waiting = items.filter((item) => item.position === null);
    if (waiting.length > 0) this.store.setItem(this.name, JSON.stringify(waiting));
    else this.store.removeItem(this.name);
  }

  private kept(): readonly Posted<A>[] {
    try {
      return JSON.parse(this.store.getItem(this.name) ?? '[]') as readonly Posted<A>[];
    } catch {
      return [];
    }
  }
}
