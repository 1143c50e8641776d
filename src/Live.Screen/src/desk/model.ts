import { computed, signal } from '@preact/signals';
import type { Clock } from '../hub/clock';
import { Line } from '../hub/line';
import type { Hub, OpenHub } from '../hub/port';
import { Notice } from '../shared/notice';
import type { ChairMark, DeskFrame, PersonView, Refusal, ReleaseView } from '../wire';
import { undoable } from './releases';

/** What the organizers' desk knows and can do. Its frames are always whole. */
export class Desk {
  readonly line: Line;
  readonly notice = new Notice();
  readonly frame = signal<DeskFrame | null>(null);
  /** The session whose panel is open. */
  readonly session = signal<string | null>(null);
  readonly busy = signal(false);
  readonly undoable = computed(() => undoable(this.frame.value?.releases ?? [], this.clock.now.value));

  constructor(
    open: OpenHub,
    private readonly clock: Clock,
    private readonly token: string,
  ) {
    this.line = new Line(open, {
      resume: (hub) => this.resume(hub),
      push: (kind, frame) => kind === 'Desk' && this.take(frame as DeskFrame),
    });
  }

  async undo(release: ReleaseView): Promise<void> {
    await this.once(() => this.line.ask('Undo', release.version, crypto.randomUUID()), 'Taken back. Whoever was told is told again.');
  }

  async revoke(person: PersonView): Promise<void> {
    await this.once(() => this.line.ask('RevokeLinks', person.id, crypto.randomUUID()), `The links of ${person.name} do not work any more.`);
  }

  async spokenTo(session: string, chair: ChairMark): Promise<void> {
    await this.once(() => this.line.ask('CheckIn', session, chair.id, crypto.randomUUID()), `${chair.name} counts as here.`);
  }

  /** Whether it was done. */
  async replaceChair(session: string, old: ChairMark, next: PersonView): Promise<boolean> {
    return this.once(
      () => this.line.ask('ReplaceChair', session, old.id, next.id, crypto.randomUUID()),
      `${next.name} chairs it now, and gets the link in Slack.`,
    );
  }

  /** Whether it was sent. */
  async tell(session: string, text: string): Promise<boolean> {
    return this.once(() => this.line.ask('SendToChair', session, text, crypto.randomUUID()), 'Sent. It stays on the screen until it is read.');
  }

  /** One change at a time: a second press while the first is on its way does nothing. */
  private async once(change: () => Promise<{ refusal: Refusal | null }>, well: string): Promise<boolean> {
    if (this.busy.value) return false;
    this.busy.value = true;
    try {
      const { refusal } = await change();
      this.notice.say(refusal?.sentence ?? well);
      return refusal === null;
    } finally {
      this.busy.value = false;
    }
  }

  private async resume(hub: Hub): Promise<Refusal | null> {
    const entered = await hub.call('Enter', this.token);
    if (entered.refusal) return entered.refusal;
    const { value, refusal } = await hub.call('WatchDesk');
    if (value) this.take(value);
    return refusal;
  }

  private take(frame: DeskFrame): void {
    this.clock.hear(frame.at);
    const shown = this.frame.value;
    if (!shown || shown.epoch !== frame.epoch || frame.position > shown.position) this.frame.value = frame;
  }
}
