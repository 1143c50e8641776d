import { signal } from '@preact/signals';
import type { HubMethods, Pushes, Refusal, Reply } from '../wire';
import { backoff } from './backoff';
import { LineCut } from './port';
import type { Hub, OpenHub } from './port';

/** How the connection is; `since` is the phone's time in milliseconds. */
export type LineState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'cut'; readonly since: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What a screen does with its line. */
export interface Reader {
  /** Says who it is and what it watches, on every new connection. A refusal ends the line for good. */
  resume(hub: Hub): Promise<Refusal | null>;
  push<P extends keyof Pushes>(kind: P, frame: Pushes[P]): void;
}

/**
 * Silence after which the line counts as cut. A healthy server gives a sign twice a second. The socket stays: a sign
 * within SignalR's own timeout revives it.
 */
export const silence = 1_750;

/** A server that still reads its log refuses for the moment only: the line knocks again. */
const starting = 'live.starting';

/** A connection that comes back by itself, and is honest meanwhile. */
export class Line {
  readonly state = signal<LineState>({ kind: 'connecting' });

  private hub: Hub | null = null;
  private attempt = 0;
  private lastSign = Date.now();
  private wake: (() => void) | null = null;
  private waiting: (() => void)[] = [];
  private stopped = false;

  constructor(
    private readonly open: OpenHub,
    private readonly reader: Reader,
  ) {}

  /** Connects, and keeps connecting until it is refused or stopped. */
  async run(): Promise<void> {
    const watch = setInterval(() => this.listen(), 250);
    while (!this.stopped) {
      await this.once();
      if (this.stopped) break;
      this.cut();
      await this.pause(backoff(this.attempt++, Math.random()));
    }
    clearInterval(watch);
  }

  stop(): void {
    this.stopped = true;
    this.hub?.close();
    this.wake?.();
  }

  /** Something says that the network may be back, or gone: look at once instead of at the next turn. */
  nudge(): void {
    if (this.hub && Date.now() - this.lastSign > silence) this.hub.close();
    this.listen();
    this.wake?.();
  }

  /** The phone itself says that it has no network. */
  offline(): void {
    this.cut();
  }

  /** Asks until there is an answer, through any number of cuts; a call that changes something needs its key. */
  async ask<M extends keyof HubMethods>(
    method: M,
    ...args: Parameters<HubMethods[M]>
  ): Promise<Reply<ReturnType<HubMethods[M]>>> {
    for (;;) {
      const hub = this.hub ?? (await this.live());
      try {
        return await hub.call(method, ...args);
      } catch (error) {
        if (!(error instanceof LineCut)) throw error;
        if (this.hub === hub) this.hub = null;
      }
    }
  }

  /** Null while the line is live; otherwise what waits for it. A silent connection counts for none: nothing is given to it. */
  ready(): Promise<void> | null {
    return this.hub && this.state.value.kind === 'live' ? null : new Promise((resolve) => this.waiting.push(resolve));
  }

  private async once(): Promise<void> {
    let close = (): void => {};
    const closed = new Promise<void>((resolve) => (close = resolve));
    try {
      const hub = await this.open({
        push: (kind, frame) => this.reader.push(kind, frame),
        sign: () => this.sign(),
        closed: close,
      });
      const refusal = await this.reader.resume(hub);
      if (refusal?.code === starting) {
        hub.close();
        return;
      }
      if (refusal) {
        this.stopped = true;
        this.state.value = { kind: 'refused', refusal };
        hub.close();
        return;
      }
      this.attempt = 0;
      this.lastSign = Date.now();
      this.hub = hub;
      this.state.value = { kind: 'live' };
      this.wakeWaiting();
      await closed;
    } catch (error) {
      if (!(error instanceof LineCut)) throw error;
    } finally {
      this.hub = null;
    }
  }

  private sign(): void {
    this.lastSign = Date.now();
    if (!this.hub || this.state.value.kind !== 'cut') return;
    this.state.value = { kind: 'live' };
    this.wakeWaiting();
  }

  private wakeWaiting(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private listen(): void {
    if (this.hub && Date.now() - this.lastSign > silence) this.cut(this.lastSign);
  }

  private cut(since = Date.now()): void {
    const { kind } = this.state.value;
    if (kind === 'live' || kind === 'connecting') this.state.value = { kind: 'cut', since };
  }

  private async live(): Promise<Hub> {
    while (!this.hub) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.hub;
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Lets a line notice what the browser knows about the network and about being looked at. */
export function followBrowser(line: Line): void {
  addEventListener('offline', () => line.offline());
  addEventListener('online', () => line.nudge());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') line.nudge();
  });
}
