import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Clock } from '../hub/clock';
import { Calm } from '../shared/Calm';
import { NoticeLine } from '../shared/NoticeLine';
import { Asking } from './Asking';
import { DoneList } from './DoneList';
import { Head } from './Head';
import { meaning } from './keys';
import type { Chair } from './model';
import { fit, pace } from './pace';
import { press } from './press';
import { QuestionList } from './QuestionList';
import { Rest } from './Rest';
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

  const line = chair.line.state.value;
  const shown = chair.shown.value;
  const now = clock.now.value;
  if (line.kind === 'refused') {
    return (
      <Calm title="This link does not open the chair's screen">
        <p>{line.refusal.sentence}</p>
        <p>Ask for a new link with <code>/live chair</code> in Slack.</p>
      </Calm>
    );
  }
  if (!shown) {
    return chair.me.value && line.kind === 'live'
      ? <Calm title="No session to chair"><p>{chair.refusal.value?.sentence ?? 'The programme names you for no session. The organizers can change that.'}</p></Calm>
      : <Calm title="Live">{line.kind === 'cut' ? <p>Not connected yet. This page goes on by itself.</p> : <p>Connecting …</p>}</Calm>;
  }

  const { asking, queued, waiting, done } = chair.places.value;
  const fits = fit(shown.session, asking, pace(shown.questions.values()), now);
  const tabs: readonly (readonly [Tab, string, number])[] = [
    ['queued', 'Queue', queued.length], ['waiting', 'Waiting', waiting.length], ['done', 'Done', done.length],
  ];
  return (
    <div class="chair" data-tab={tab.value} key={shown.session.id}>
      <div class="top">
        <Head chair={chair} session={shown.session} zone={shown.zone} now={now} />
        <Told chair={chair} now={now} />
      </div>
      <main class="chair-main">
        <Asking chair={chair} />
        <Rest chair={chair} session={shown.session} now={now} />
        <div class="lists">
          <QuestionList
            chair={chair}
            home="queued"
            name="Queued"
            questions={queued}
            fits={fits}
            empty={waiting.length > 0 ? 'Nothing is queued. Queue what you mean to ask.' : 'Nothing is queued.'}
          />
          <QuestionList
            chair={chair}
            home="waiting"
            name="Waiting"
            questions={waiting}
            fits={Infinity}
            empty="No question waits. New ones come here by themselves."
          />
          <DoneList chair={chair} />
        </div>
        <nav class="tabs" aria-label="Lists">
          {tabs.map(([id, name, count]) => (
            <button key={id} type="button" aria-pressed={tab.value === id} onClick={() => (tab.value = id)}>
              {name} <span class="count">{count}</span>
            </button>
          ))}
        </nav>
      </main>
      <Status chair={chair} fits={fits} now={now} />
      <NoticeLine notice={chair.notice} />
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
    const came = count - before.current;
    words.current = `${came === 1 ? '1 new question' : `${came} new questions`}, ${count} waiting.`;
  }
  before.current = count;
  return <p class="unseen" aria-live="polite">{words.current}</p>;
}
