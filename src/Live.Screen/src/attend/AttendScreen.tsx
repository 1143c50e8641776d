import { useEffect } from 'preact/hooks';
import type { Clock } from '../hub/clock';
import { m } from '../messages';
import { NoticeLine } from '../shared/NoticeLine';
import { Foot } from './Foot';
import { LineWords } from './LineWords';
import { Mine } from './Mine';
import type { Attend, Tab } from './model';
import { Now } from './Now';
import { Posters } from './Posters';
import { ProgrammeList } from './ProgrammeList';
import { SessionPage } from './SessionPage';

/** The attendees' page: one of its parts, and under it, where the thumb is, the way to the others. */
export function AttendScreen({ attend, clock }: { attend: Attend; clock: Clock }) {
  const { programme } = attend.picture.value;
  const [tab, chosen, poster, now] = [attend.tab.value, attend.chosen.value, attend.poster.value, clock.now.value];
  useEffect(() => void (document.title = programme?.name ?? 'Live'), [programme?.name]);
  useEffect(() => scrollTo(0, 0), [tab, chosen, poster]);
  const hasPosters = attend.programme.value.some(({ posters }) => posters.length > 0);
  const tabs: readonly Tab[] = hasPosters ? ['now', 'programme', 'mine', 'posters'] : ['now', 'programme', 'mine'];
  const session = chosen === null ? undefined : attend.programme.value.find((item) => item.session.id === chosen);
  const go = (to: Tab): void => {
    attend.chosen.value = null;
    attend.poster.value = null;
    attend.tab.value = to;
  };
  return (
    <div class="attend">
      <header class="attend-head">
        <h1 dir="auto">{programme?.name ?? 'Live'}</h1>
        <LineWords attend={attend} />
      </header>
      <main>
        {!programme ? <p class="empty" role="status">{m.attend.loading}</p>
          : session ? <SessionPage attend={attend} item={session} now={now} />
          : tab === 'now' ? <Now attend={attend} now={now} />
          : tab === 'programme' ? <ProgrammeList attend={attend} now={now} />
          : tab === 'mine' ? <Mine attend={attend} />
          : <Posters attend={attend} />}
        <Foot />
      </main>
      <NoticeLine notice={attend.notice} />
      <nav class="attend-tabs" aria-label={m.attend.sections}>
        {tabs.map((each) => (
          <button key={each} type="button" aria-current={each === tab ? 'page' : undefined} onClick={() => go(each)}>
            {m.attend.tabs[each]}
            {each === 'mine' && attend.picture.value.mine.size > 0 && <span class="count">{attend.picture.value.mine.size}</span>}
          </button>
        ))}
      </nav>
    </div>
  );
}
