import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../hub/clock';
import { m, say, sentence } from '../messages';
import { Calm } from '../shared/Calm';
import { NoticeLine } from '../shared/NoticeLine';
import { clockTime, zoneNote } from '../shared/times';
import { Announcements } from './Announcements';
import { BroadcastPanel } from './BroadcastPanel';
import { Changes } from './Changes';
import type { Desk } from './model';
import { People } from './People';
import type { DeskPicture } from './picture';
import { SessionPanel } from './SessionPanel';
import { Today } from './Today';
import { UndoBanner } from './UndoBanner';
import { useWide } from './useWide';
import { healthWords } from './words';

const tabs = ['today', 'announcements', 'changes', 'people'] as const;

type Tab = (typeof tabs)[number];

/** The place on the page that the address names, so that a reload and a bookmark stay there. */
const placed = (): Tab => tabs.find((id) => `#${id}` === location.hash) ?? 'today';

/** The organizers' desk. */
export function DeskScreen({ desk, clock }: { desk: Desk; clock: Clock }) {
  const [tab, setTab] = useState<Tab>(placed);
  const [announcing, announce] = useState(false);
  const [timeLine, beside] = [useWide(48), useWide(64)];
  useEffect(() => {
    const listen = (): void => setTab(placed());
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);

  const line = desk.line.state.value;
  const frame = desk.frame.value;
  const now = clock.now.value;
  const opened = desk.opened.value;
  if (line.kind === 'refused') {
    return (
      <Calm title={m.desk.linkRefused}>
        <p>{sentence(line.refusal)}</p>
        <p>{m.desk.askForNewLink}</p>
      </Calm>
    );
  }
  if (!frame) return <Calm title="Live"><p>{line.kind === 'cut' ? m.shared.notYetConnected : m.shared.connecting}</p></Calm>;

  const item = opened && frame.sessions.find(({ session }) => session.id === opened.session);
  return (
    <div class={`desk${(item || announcing) && beside ? ' with-panel' : ''}`}>
      <Head desk={desk} frame={frame} now={now} />
      <main>
        <Tabs tab={tab} frame={frame} choose={setTab} />
        <UndoBanner desk={desk} now={now} />
        <div class="desk-main" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
          {tab === 'today' && <Today desk={desk} frame={frame} now={now} wide={timeLine} announce={() => announce(true)} />}
          {tab === 'announcements' && <Announcements frame={frame} now={now} />}
          {tab === 'changes' && <Changes desk={desk} frame={frame} />}
          {tab === 'people' && <People desk={desk} frame={frame} />}
        </div>
      </main>
      <NoticeLine notice={desk.notice} />
      {announcing
        ? <BroadcastPanel desk={desk} frame={frame} wide={beside} close={() => announce(false)} />
        : opened && item && <SessionPanel key={item.session.id} desk={desk} frame={frame} item={item} opened={opened} now={now} wide={beside} />}
    </div>
  );
}

/** Whose desk it is, what time it is there, and whether all is well. */
function Head({ desk, frame, now }: { desk: Desk; frame: DeskPicture; now: number }) {
  const line = desk.line.state.value;
  const health = desk.health.value ?? frame.health;
  const note = zoneNote(frame.zone, now);
  return (
    <header class="desk-head">
      <h1 dir="auto">{frame.programme}</h1>
      <p class="desk-time">{clockTime(now, frame.zone)}{note !== null && <span class="meta"> {note}</span>}</p>
      {line.kind === 'cut'
        ? <p class="health trouble" role="status">{say(m.desk.cutSince, { time: clockTime(line.since + (now - Date.now()), frame.zone) })}</p>
        : <p class={`health${health.well ? '' : ' trouble'}`} role="status">{health.well && '● '}{healthWords(health)}</p>}
      <a class="desk-report" href="/report" target="_blank">{m.report.title}</a>
    </header>
  );
}

function Tabs({ tab, frame, choose }: { tab: Tab; frame: DeskPicture; choose: (tab: Tab) => void }) {
  const prepared = frame.held.length + frame.broadcasts.filter(({ state }) => state === 'held').length;
  const failed = frame.ledger.filter(({ status }) => status === 'failed').length;
  const badge: Partial<Record<Tab, number>> = { changes: prepared, announcements: failed };
  return (
    <div class="desk-tabs" role="tablist" aria-label={m.desk.tabList}>
      {tabs.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={tab === id}
          aria-controls="panel"
          onClick={() => {
            history.replaceState(null, '', `#${id}`);
            choose(id);
          }}
        >
          {m.desk.tabs[id]}{(badge[id] ?? 0) > 0 && <span class="badge">{badge[id]}</span>}
        </button>
      ))}
    </div>
  );
}
