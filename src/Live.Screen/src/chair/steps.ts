import { signal } from '@preact/signals';
import type { Step } from './back';

const name = 'live.steps.chair';

/** More than anybody takes back. */
const most = 50;

/** What this screen did, newest last, so that each step can be taken back; it outlives a reload. */
export class Steps {
  readonly all = signal<readonly Step[]>([]);
  private session = '';

  constructor(private readonly store: Storage) {}

  /** The steps of a session; those of another one are not taken back from here. */
  open(session: string): void {
    if (session === this.session) return;
    this.session = session;
    this.all.value = this.kept();
  }

  add(step: Step): void {
    this.set([...this.all.value, step].slice(-most));
  }

  /** The last one, which is then gone. */
  take(): Step | undefined {
    const step = this.all.value.at(-1);
    if (step) this.remove(step.key);
    return step;
  }

  remove(key: string): void {
    if (this.all.value.some((step) => step.key === key)) this.set(this.all.value.filter((step) => step.key !== key));
  }

  /** The server has given a question another name. */
  rename(from: string, to: string): void {
    const changed = (step: Step): Step =>
      ({ ...step, undo: step.undo.map(({ question, move }) => ({ question: question === from ? to : question, move })) });
    this.set(this.all.value.map(changed));
  }

  private set(steps: readonly Step[]): void {
    this.all.value = steps;
    this.store.setItem(name, JSON.stringify({ session: this.session, steps }));
  }

  private kept(): readonly Step[] {
    try {
      const { session, steps } = JSON.parse(this.store.getItem(name) ?? '{}') as { session?: string; steps?: readonly Step[] };
      return session === this.session ? (steps ?? []) : [];
    } catch {
      return [];
    }
  }
}
