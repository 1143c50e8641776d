import { m, say } from '../messages';
import { clockTime, day } from '../shared/times';
import { Words } from '../shared/Words';
import type { SessionView, StageFrame, StageQuestion } from '../wire';
import { Big } from './Big';
import { duration, left } from './left';
import { coming } from './scene';
import type { Coming, Scene } from './scene';
import { asker } from './words';

/** The large part of the stage, and under it what follows. */
export function Show({ what, frame, now }: { what: Scene; frame: StageFrame; now: number }) {
  switch (what.kind) {
    case 'asking': return <Asking {...what} now={now} />;
    case 'on': return <OnNow {...what} frame={frame} now={now} />;
    case 'between': return <Between {...what} frame={frame} now={now} />;
    case 'over': return <Over {...what} frame={frame} />;
    case 'end': return (
      <main class="stage-main">
        <Big words={frame.programme} highest={0.14} />
        <p class="stage-who">{frame.sessions.length > 0 ? say(m.stage.end, { room: frame.roomName }) : m.stage.nothing}</p>
      </main>
    );
  }
}

type Asked = Extract<Scene, { kind: 'asking' }> & { now: number };

function Asking({ session, asking, next, now }: Asked) {
  return (
    <>
      <main class="stage-main">
        <p class="stage-label now">{m.stage.nowAsking}</p>
        <Big words={asking.text || m.shared.fromTheRoom} highest={0.18} live />
        <div class="stage-row">
          <p class="stage-who">{asker(asking)}</p>
          <Left session={session} now={now} />
        </div>
      </main>
      <NextQuestions questions={next} />
    </>
  );
}

function OnNow({ session, next, frame, now }: Extract<Scene, { kind: 'on' }> & { frame: StageFrame; now: number }) {
  const { tone } = left(session, now);
  return (
    <>
      <main class="stage-main">
        {tone !== 'calm' && session.takesQuestions && <p class="stage-label now">{m.stage.questionsOpen}</p>}
        <Big words={session.title} highest={0.16} />
        <div class="stage-row">
          <p class="stage-who" dir="auto">{session.speakers.join(', ')}</p>
          <Left session={session} now={now} />
        </div>
      </main>
      {next.length > 0 ? <NextQuestions questions={next} /> : <Programme items={coming(frame, now).slice(0, 2)} zone={frame.zone} />}
    </>
  );
}

function Between({ pause, next, frame, now }: Extract<Scene, { kind: 'between' }> & { frame: StageFrame; now: number }) {
  const was = frame.planned[next.id];
  return (
    <>
      <main class="stage-main">
        {pause && <p class="stage-pause" dir="auto">{say(m.stage.until, { title: pause.title, time: clockTime(pause.end, frame.zone) })}</p>}
        <p class="stage-label">{m.stage.next}</p>
        <Big words={next.title} highest={0.15} />
        <p class="stage-who" dir="auto">{next.speakers.join(', ')}</p>
        <p class="stage-count">
          {clockTime(next.start, frame.zone)}
          {was !== undefined && <small class="stage-was"> {say(m.stage.was, { time: clockTime(was, frame.zone) })}</small>}
          <small> · {say(m.stage.in, { time: duration(Date.parse(next.start) - now) })}</small>
        </p>
      </main>
      <Programme items={coming(frame, Date.parse(next.start))} zone={frame.zone} />
    </>
  );
}

function Over({ next, begun, frame }: Extract<Scene, { kind: 'over' }> & { frame: StageFrame }) {
  return (
    <>
      <main class="stage-main">
        <Big words={begun ? m.stage.overToday : frame.programme} highest={0.14} />
        <p class="stage-who">{say(m.stage.goesOn, { day: day(next.start, frame.zone), time: clockTime(next.start, frame.zone) })}</p>
      </main>
      <Programme name={m.stage.next} items={coming(frame, Date.parse(next.start) - 1)} zone={frame.zone} />
    </>
  );
}

const Left = ({ session, now }: { session: SessionView; now: number }) => {
  const { tone, words } = left(session, now);
  return <p class="stage-count" data-tone={tone} role="timer" aria-live="off">{words}</p>;
};

const NextQuestions = ({ questions }: { questions: readonly StageQuestion[] }) => questions.length === 0 ? null : (
  <section class="stage-next" aria-labelledby="next">
    <h2 id="next">{m.stage.next}</h2>
    <ol>{questions.map((question, index) => <li key={index} class="asked" dir="auto"><Words text={question.text} /></li>)}</ol>
  </section>
);

const Programme = ({ name = m.stage.then, items, zone }: { name?: string; items: readonly Coming[]; zone: string }) => items.length === 0 ? null : (
  <section class="stage-next" aria-labelledby="then">
    <h2 id="then">{name}</h2>
    <ol>
      {items.map((item, index) => (
        <li key={index} class={item.cancelled || item.elsewhere !== null ? 'stage-away' : ''}>
          <time>{clockTime(item.time, zone)}</time>{' '}
          <span dir="auto">{[item.title, ...item.speakers].join(' · ')}</span>
          {item.was !== null && <em> {say(m.stage.was, { time: clockTime(item.was, zone) })}</em>}
          {item.cancelled && <em> {m.stage.cancelled}</em>}
          {item.elsewhere !== null && <em> {say(m.stage.elsewhere, { room: item.elsewhere })}</em>}
        </li>
      ))}
    </ol>
  </section>
);
