import type { ComponentChildren } from 'preact';
import { m, say } from '../messages';
import { countdown } from '../shared/sessionClock';
import type { Desk } from './model';

const whole = 10 * 60_000;

/** For ten minutes after a change, and after words to everybody: one press takes it back. */
export function UndoBanner({ desk, now }: { desk: Desk; now: number }) {
  const release = desk.undoable.value;
  const broadcast = desk.undoableBroadcast.value;
  return (
    <>
      {release && (
        <Banner until={release.undoUntil!} now={now} busy={desk.busy.value} undo={() => void desk.undo(release)}>
          <strong dir="auto">{release.headline}</strong>{' '}
          <span class="meta">{say(m.desk.undo.sentBy, { by: release.by })}{!release.told && ` · ${m.desk.undo.untold}`}</span>
        </Banner>
      )}
      {broadcast && (
        <Banner until={broadcast.undoUntil!} now={now} busy={desk.busy.value} undo={() => void desk.takeBack(broadcast)}>
          <strong dir="auto">{say(m.desk.undo.announced, { text: broadcast.text })}</strong>{' '}
          <span class="meta">{say(m.desk.undo.sentBy, { by: broadcast.by })}</span>
        </Banner>
      )}
    </>
  );
}

interface Props {
  until: string;
  now: number;
  busy: boolean;
  undo: () => void;
  children: ComponentChildren;
}

function Banner({ until, now, busy, undo, children }: Props) {
  const left = Date.parse(until) - now;
  return (
    <section class="undo" aria-label={m.desk.undo.label}>
      <p>{children}</p>
      <button type="button" class="button" disabled={busy} onClick={undo}>
        {m.desk.undo.undo} <span class="meta">{say(m.desk.undo.left, { time: countdown(left) })}</span>
      </button>
      <i class="undo-left" style={`inline-size:${Math.min(100, Math.max(0, (100 * left) / whole))}%`} aria-hidden="true" />
    </section>
  );
}
