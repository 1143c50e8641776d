import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../hub/clock';
import { Calm } from '../shared/Calm';
import { NoticeLine } from '../shared/NoticeLine';
import { span } from '../shared/sessionClock';
import { clockTime, zoneNote } from '../shared/times';
import type { DeskFrame } from '../wire';
import { Announcements } from './Announcements';
import { ChangePanel } from './ChangePanel';
import { Changes } from './Changes';
import type { Desk } from './model';
import { People } from './People';
import { Today } from './Today';

const tabs = [
  ['today', 'Today'],
  ['announcements', 'Announcements'],
  ['changes', 'Changes'],
  ['people', 'People'],
] as const;

type Tab = (typeof tabs)[number][0];

/** The place on the page that the address names, so that a reload and a bookmark stay there. */
const placed = (): Tab => tabs.find(([id]) => `#${id}` === location.hash)?.[0] ?? 'today';

/** The organizers' desk. */
export function DeskScreen({ desk, clock }: { desk: Desk; clock: Clock }) {
  const [tab, setTab] = useState<Tab>(placed);
  useEffect(() => {
    const listen = (): void => setTab(placed());
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);

  const line = desk.line.state.value;
  const frame = desk.frame.value;
  const now = clock.now.value;
  if (line.kind === 'refused') {
    return (
      <Calm title="This link does not open the desk">
        <p>{line.refusal.sentence}</p>
        <p>Ask for a new link with <code>/live desk</code> in Slack.</p>
      </Calm>
    );
  }
  if (!frame) return <Calm title="Live">{line.kind === 'cut' ? <p>Not connected yet. This page goes on by itself.</p> : <p>Connecting …</p>}</Calm>;

  const item = frame.sessions.find(({ session }) => session.id === desk.session.value);
  return (
    <div class="desk">
      <header class="desk-head">
        <h1 dir="auto">{frame.programme}</h1>
        <p class="desk-time">{clockTime(now, frame.zone)}{zoneNote(frame.zone, now) && <span class="meta"> {zoneNote(frame.zone, now)}</span>}</p>
        <p class={`health ${line.kind === 'cut' || !frame.health.well ? 'trouble' : ''}`} role="status">
          {line.kind === 'cut'
            ? `Not connected since ${clockTime(line.since + (now - Date.now()), frame.zone)}. What you see may be old; this page goes on by itself.`
            : <>● {frame.health.words}</>}
        </p>
      </header>
      <main>
        <div class="desk-tabs" role="tablist" aria-label="Desk">
          {tabs.map(([id, name]) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={tab === id}
              aria-controls="panel"
              onClick={() => {
                history.replaceState(null, '', `#${id}`);
                setTab(id);
              }}
            >
              {name}
            </button>
          ))}
        </div>
        {tab !== 'changes' && <UndoBanner desk={desk} now={now} />}
        <div class="desk-main" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
          <Place tab={tab} desk={desk} frame={frame} now={now} />
        </div>
      </main>
      <NoticeLine notice={desk.notice} />
      {item && <ChangePanel key={item.session.id} desk={desk} frame={frame} item={item} now={now} />}
    </div>
  );
}

function Place({ tab, desk, frame, now }: { tab: Tab; desk: Desk; frame: DeskFrame; now: number }) {
  switch (tab) {
    case 'today': return <Today desk={desk} frame={frame} now={now} />;
    case 'announcements': return <Announcements frame={frame} now={now} />;
    case 'changes': return <Changes desk={desk} frame={frame} />;
    case 'people': return <People desk={desk} frame={frame} />;
  }
}

/** For ten minutes after a change: one press takes it back. */
function UndoBanner({ desk, now }: { desk: Desk; now: number }) {
  const release = desk.undoable.value;
  if (!release || release.undoUntil === null) return null;
  return (
    <section class="undo" aria-label="Last change">
      <p><strong>{release.headline}</strong> <span class="meta">sent by <bdi>{release.by}</bdi></span></p>
      <button type="button" class="button" disabled={desk.busy.value} onClick={() => void desk.undo(release)}>
        Undo <span class="meta">{span(Date.parse(release.undoUntil) - now)} left</span>
      </button>
    </section>
  );
}
