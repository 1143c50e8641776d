import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Hub } from '../hub/port';
import type { ChairFrame, Me, Refusal, Reply } from '../wire';
import { merge } from './frames';
import type { Shown } from './frames';
import { meant, mine } from './mine';

type Ask = (wanted: string) => Promise<Reply<ChairFrame>>;

/** What a watch tells the screen. */
export interface Watcher {
  readonly now: () => number;
  /** Asks for a session's whole frame, through any number of cuts. */
  readonly ask: Ask;
  /** The address follows the session. */
  went(session: string): void;
  told(refusal: Refusal): void;
  heard(at: string): void;
  /** What is shown has changed. */
  took(before: Shown | null, after: Shown): void;
}

/** Who this is, which session the screen watches, and what is known of it. */
export class Watch {
  readonly me = signal<Me | null>(null);
  readonly shown: Signal<Shown | null>;
  /** Why the wanted session cannot be watched. */
  readonly refusal = signal<Refusal | null>(null);

  /** Frames that came while a watch was being answered: they build on the answer, so they wait for it. */
  private early: ChairFrame[] | null = null;
  private watches = 0;

  constructor(
    private readonly token: string,
    private wanted: string | null,
    private readonly watcher: Watcher,
    before: Shown | null,
  ) {
    this.shown = signal(before);
  }

  /** Says who it is and what it watches, on a new connection. */
  async resume(hub: Hub): Promise<Refusal | null> {
    const entered = await hub.call('Enter', this.token);
    if (!entered.value) return entered.refusal;
    this.me.value = entered.value;
    const ask: Ask = (wanted) => {
      const shown = this.shown.value?.session.id === wanted ? this.shown.value : null;
      return hub.call('WatchChair', wanted, shown?.epoch ?? null, shown?.position ?? 0);
    };
    await this.watch(ask);
    if (this.wanted === null || this.refusal.value) await this.openOwn(entered.value, ask);
    return null;
  }

  /** Goes to another session. */
  async go(session: string): Promise<void> {
    this.wanted = session;
    this.watcher.went(session);
    await this.watch(this.watcher.ask);
  }

  hear(frame: ChairFrame): void {
    if (this.early) this.early.push(frame);
    else if (!this.take(frame)) void this.watch(this.watcher.ask);
  }

  /** The address names no session, or one of somebody else: any of one's own tells the times of all, to choose by. */
  private async openOwn(me: Me, ask: Ask): Promise<void> {
    const [first] = me.sessions;
    if (first === undefined) {
      // Somebody else chairs it now: what stood here is not for this screen any more.
      if (this.refusal.value) this.shown.value = null;
      return;
    }
    if (this.refusal.value) this.watcher.told(this.refusal.value);
    this.wanted = first;
    await this.watch(ask);
    const session = meant(mine(me.sessions, this.shown.value?.sessions ?? []), this.watcher.now());
    if (session && session.id !== this.wanted) {
      this.wanted = session.id;
      await this.watch(ask);
    }
    this.watcher.went(this.wanted);
  }

  private async watch(ask: Ask): Promise<void> {
    if (this.wanted === null) return;
    const mine = ++this.watches;
    this.early = [];
    const { value, refusal } = await ask(this.wanted);
    // The chair went on to yet another session meanwhile; that watch has taken over.
    if (mine !== this.watches) return;
    const early = this.early;
    this.early = null;
    this.refusal.value = refusal;
    const whole = (value ? [value, ...early] : []).every((frame) => this.take(frame));
    // Not awaited: the connection that it needs may be the one that this answer opens.
    if (!whole) void this.watch(this.watcher.ask);
  }

  /** False when the frame builds on something that is not here. */
  private take(frame: ChairFrame): boolean {
    this.watcher.heard(frame.at);
    if (frame.session.id !== this.wanted) return true;
    const before = this.shown.value;
    const after = merge(before, frame);
    if (!after) return false;
    this.shown.value = after;
    this.watcher.took(before, after);
    return true;
  }
}
