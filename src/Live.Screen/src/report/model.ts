import { signal } from '@preact/signals';
import { Line } from '../hub/line';
import type { Hub, OpenHub } from '../hub/port';
import type { Refusal, ReportView } from '../wire';

/** Reads a report once; whoever wants newer figures loads the page anew. */
export class Reading {
  readonly line: Line;
  readonly report = signal<ReportView | null>(null);

  /** @param tokens What this person may have opened other pages with; the first one that opens the report counts. */
  constructor(
    open: OpenHub,
    private readonly tokens: readonly string[],
    private readonly session: string | null,
  ) {
    this.line = new Line(open, { resume: (hub) => this.resume(hub), push: () => undefined });
  }

  private async resume(hub: Hub): Promise<Refusal | null> {
    let first: Refusal | null = null;
    for (const token of this.tokens) {
      const entered = await hub.call('Enter', token);
      const { value, refusal } = entered.refusal ? { value: null, refusal: entered.refusal } : await hub.call('ReadReport', this.session);
      if (value) {
        this.report.value = value;
        this.line.stop();
        hub.close();
        return null;
      }
      first ??= refusal;
    }
    return first;
  }
}
