import { effect, untracked, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Clock } from '../hub/clock';
import { m, say, sentence } from '../messages';
import { Calm } from '../shared/Calm';
import { NoticeLine } from '../shared/NoticeLine';
import { Asking } from './Asking';
import { DoneList } from './DoneList';
import { Ends } from './Ends';
import { Head } from './Head';
import { Kept } from './Kept';
import { meaning } from './keys';
import type { Chair } from './model';
import { fit, pace } from './pace';
import { press } from './press';
import { QuestionList } from './QuestionList';
import { Status } from './Status';
import { Told } from './Told';
import { Windows } from './Windows';

type Tab = 'queued' | 'waiting' | 'done';

/** On a button, Enter presses that button and nothing else. */
const pressing = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a, summary') !== null;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

/** A chair's screen: what is being asked, what is queued, what waits. */
export function ChairScreen({ chair, clock }: { chair: Chair; clock: Clock }) {
  const tab = useSignal<Tab>('waiting');
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = chair.asked.value ? null : meaning(event, typing(event.target) || pressing(event));
      if (!key || (key === 'gotIt' && chair.messages.value.length === 0)) return;
      event.preventDefault();
      press(chair, key);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [chair]);

  useEffect(() => {
    const touch = (): void => chair.onward.touch();
    for (const kind of ['pointerdown', 'keydown', 'wheel']) addEventListener(kind, touch, { passive: true, capture: true });
    const stop = effect(() => {
      const now = clock.now.value;
      untracked(() => chair.onward.look(now));
    });
    return () => {
      stop();
      for (const kind of ['pointerdown', 'keydown', 'wheel']) removeEventListener(kind, touch, { capture: true });
    };
  }, [chair, clock]);

  const line = chair.line.state.value;
  const shown = chair.shown.value;
  const now = clock.now.value;
  if (line.kind === 'refused') {
    return (
      <Calm title={m.chair.linkRefused}>
        <p>{sentence(line.refusal)}</p>
        <p>{m.chair.linkAgain}</p>
      </Calm>
    );
  }
  if (!shown) {
    return chair.me.value && line.kind === 'live'
      ? <Calm title={m.chair.noSession}><p>{chair.refusal.value ? sentence(chair.refusal.value) : m.chair.noSessionWhy}</p></Calm>
      : <Calm title="Live"><p>{line.kind === 'cut' ? m.shared.notYetConnected : m.shared.connecting}</p></Calm>;
  }

  const { asking, queued, waiting, done } = chair.places.value;
  const fits = fit(shown.session, asking, pace(shown.questions.values()), now);
  const tabs: readonly (readonly [Tab, string, number])[] = [
    ['queued', m.chair.queueTab, queued.length], ['waiting', m.chair.waitingList, waiting.length], ['done', m.chair.doneTab, done.length],
  ];
  return (
    <div class="chair" data-tab={tab.value} key={shown.session.id}>
      <div class="top">
        <Head chair={chair} session={shown.session} zone={shown.zone} now={now} fits={fits} />
        <Told chair={chair} now={now} />
        <Ends chair={chair} session={shown.session} now={now} />
      </div>
      <main class="chair-main">
        <Asking chair={chair} />
        <div class="lists">
          <QuestionList
            chair={chair}
            home="queued"
            name={m.chair.queuedList}
            questions={queued}
            fits={fits}
            empty={waiting.length > 0 ? m.chair.queueEmpty : m.chair.queueEmptyAll}
          />
          <QuestionList
            chair={chair}
            home="waiting"
            name={m.chair.waitingList}
            questions={waiting}
            fits={Infinity}
            empty={m.chair.waitingEmpty}
          />
          <DoneList chair={chair} />
        </div>
        <nav class="tabs" aria-label={m.chair.lists}>
          {tabs.map(([id, name, count]) => (
            <button key={id} type="button" aria-pressed={tab.value === id} onClick={() => (tab.value = id)}>
              {name} <span class="count">{count}</span>
            </button>
          ))}
        </nav>
      </main>
      <div class="bottom">
        <NoticeLine notice={chair.notice} />
        <Kept chair={chair} />
        <Status chair={chair} now={now} />
      </div>
      <News count={waiting.length} />
      <Windows chair={chair} now={now} />
    </div>
  );
}

/** Tells screen readers that questions came, without interrupting. */
function News({ count }: { count: number }) {
  const before = useRef(count);
  const words = useRef('');
  if (count > before.current) {
    words.current = say(m.chair.news, { n: count - before.current, waiting: count });
  }
  before.current = count;
  return <p class="unseen" aria-live="polite">{words.current}</p>;
}
