import { computed, signal } from '@preact/signals';
import type { Clock } from '../hub/clock';
import { Line } from '../hub/line';
import type { Hub, OpenHub } from '../hub/port';
import { m, say, sentence } from '../messages';
import { Notice } from '../shared/notice';
import type { BroadcastView, ChairMark, ChangeRequest, DeskFrame, HealthView, HeldView, PersonView, PreviewView, Refusal, ReleaseView } from '../wire';
import { merged } from './picture';
import type { DeskPicture } from './picture';
import { undoable, undoableBroadcast } from './releases';
import { moveTo, swapWith } from './timeline/landing';
import type { Draft } from './timeline/landing';

/** The session whose panel is open, and what is to become of it. */
export interface Opened {
  readonly session: string;
  /** What is wanted; null when that is not said yet. */
  readonly change: ChangeRequest | null;
  /** Where it was dragged, when it was dropped on another session: the other thing that this may mean. */
  readonly move: ChangeRequest | null;
  /** The change kept for later that this is. */
  readonly held: string | null;
}

const key = (): string => crypto.randomUUID();

/** What the organizers' desk knows and can do. */
export class Desk {
  readonly line: Line;
  readonly notice = new Notice();
  readonly frame = signal<DeskPicture | null>(null);
  readonly health = signal<HealthView | null>(null);
  readonly opened = signal<Opened | null>(null);
  /** Where a session is being dragged or pushed to; nothing has been asked yet. */
  readonly draft = signal<Draft | null>(null);
  /** What the open panel shows, so that the time line shows it too. */
  readonly preview = signal<PreviewView | null>(null);
  readonly busy = signal(false);
  readonly undoable = computed(() => undoable(this.frame.value?.releases ?? [], this.clock.now.value));
  readonly undoableBroadcast = computed(() => undoableBroadcast(this.frame.value?.broadcasts ?? [], this.clock.now.value));
  /** What comes while the whole is being asked for builds on the answer, so it waits for it. */
  private early: DeskFrame[] | null = null;

  constructor(
    open: OpenHub,
    private readonly clock: Clock,
    private readonly token: string,
  ) {
    this.line = new Line(open, {
      resume: (hub) => this.resume(hub),
      push: (kind, frame) => {
        if (kind === 'Desk') this.hear(frame as DeskFrame);
        if (kind === 'Health') this.health.value = frame as unknown as HealthView;
      },
    });
  }

  open(session: string, change: ChangeRequest | null = null, held: string | null = null): void {
    this.draft.value = null;
    this.opened.value = { session, change, held, move: null };
  }

  /** A session was dropped or pushed somewhere: shows what that would do, and sends nothing. */
  openDraft(draft: Draft, from: string): void {
    const move = moveTo(draft, from);
    this.draft.value = null;
    this.opened.value = { session: draft.session, change: draft.other ? swapWith(draft.session, draft.other) : move, move, held: null };
  }

  close(): void {
    this.opened.value = null;
    this.preview.value = null;
    this.draft.value = null;
  }

  /** Sends exactly what was shown; says why when it was not sent. */
  async send(change: ChangeRequest, shown: PreviewView, held: string | null): Promise<string | null> {
    return this.release(() => held === null
      ? this.line.ask('Release', change, shown.basedOn, shown.fingerprint, key())
      : this.line.ask('ReleaseHeld', held, shown.basedOn, shown.fingerprint, key()), say(m.desk.sent, { what: shown.headline }));
  }

  /** Keeps exactly what was shown; says why when it was not kept. */
  async hold(change: ChangeRequest, shown: PreviewView): Promise<string | null> {
    return this.release(() => this.line.ask('Hold', change, shown.basedOn, shown.fingerprint, key()), say(m.desk.heldNow, { what: shown.headline }));
  }

  async drop(held: HeldView): Promise<void> {
    await this.once(() => this.line.ask('DropHeld', held.id, key()), say(m.desk.dropped, { what: held.headline }));
  }

  async undo(release: ReleaseView): Promise<void> {
    await this.once(() => this.line.ask('Undo', release.version, key()), release.told ? m.desk.takenBackTold : m.desk.takenBackUntold);
  }

  /** Whether it was sent or kept. */
  async broadcast(text: string, rooms: readonly string[], hold: boolean): Promise<boolean> {
    return this.once(() => this.line.ask('Broadcast', text, rooms, hold, key()), hold ? m.desk.broadcast.held : m.desk.broadcast.sent);
  }

  async sendHeld(broadcast: BroadcastView): Promise<void> {
    await this.once(() => this.line.ask('SendHeldBroadcast', broadcast.id, key()), m.desk.broadcast.sent);
  }

  async takeBack(broadcast: BroadcastView): Promise<void> {
    await this.once(() => this.line.ask('TakeBackBroadcast', broadcast.id, key()), broadcast.state === 'held' ? m.desk.broadcast.dropped : m.desk.broadcast.undone);
  }

  async revoke(person: PersonView): Promise<void> {
    await this.once(() => this.line.ask('RevokeLinks', person.id, key()), say(m.desk.people.revoked, { name: person.name }));
  }

  async spokenTo(session: string, chair: ChairMark): Promise<void> {
    await this.once(() => this.line.ask('CheckIn', session, chair.id, key()), say(m.desk.chair.countsAsHere, { name: chair.name }));
  }

  /** Whether it was done. */
  async replaceChair(session: string, old: ChairMark, next: PersonView): Promise<boolean> {
    return this.once(() => this.line.ask('ReplaceChair', session, old.id, next.id, key()), say(m.desk.chair.replaced, { name: next.name }));
  }

  /** Whether it was sent. */
  async tell(session: string, text: string): Promise<boolean> {
    return this.once(() => this.line.ask('SendToChair', session, text, key()), m.desk.chair.told);
  }

  private async release(change: () => Promise<{ refusal: Refusal | null }>, well: string): Promise<string | null> {
    if (this.busy.value) return null;
    this.busy.value = true;
    try {
      const { refusal } = await change();
      if (refusal) return sentence(refusal);
      this.notice.say(well);
      this.close();
      return null;
    } finally {
      this.busy.value = false;
    }
  }

  /** One change at a time: a second press while the first is on its way does nothing. */
  private async once(change: () => Promise<{ refusal: Refusal | null }>, well: string): Promise<boolean> {
    if (this.busy.value) return false;
    this.busy.value = true;
    try {
      const { refusal } = await change();
      this.notice.say(refusal ? sentence(refusal) : well);
      return refusal === null;
    } finally {
      this.busy.value = false;
    }
  }

  private async resume(hub: Hub): Promise<Refusal | null> {
    const entered = await hub.call('Enter', this.token);
    if (entered.refusal) return entered.refusal;
    this.early = [];
    const { value, refusal } = await hub.call('WatchDesk');
    const early = this.early;
    this.early = null;
    if (value) for (const frame of [value, ...early]) this.take(frame);
    return refusal;
  }

  private hear(frame: DeskFrame): void {
    if (this.early) this.early.push(frame);
    else this.take(frame);
  }

  private take(frame: DeskFrame): void {
    this.clock.hear(frame.at);
    this.frame.value = merged(this.frame.value, frame);
    this.health.value = frame.health;
  }
}
