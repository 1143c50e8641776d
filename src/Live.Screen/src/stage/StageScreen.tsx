import type { Clock } from '../hub/clock';
import { Calm } from '../shared/Calm';
import { countdown, sessionClock, span } from '../shared/sessionClock';
import { clockTime, day, zoneNote } from '../shared/times';
import type { SessionView, StageFrame, StageQuestion, StageQuestions } from '../wire';
import { useFit } from './fit';
import type { Stage } from './model';
import { scene } from './scene';

const asker = ({ name, remote }: StageQuestion): string => `${name ?? 'Anonymous'}, ${remote ? 'remote' : 'in the room'}`;

/** What hangs behind the speaker. One reads it from the last row, so there is little on it. */
export function StageScreen({ stage, clock }: { stage: Stage; clock: Clock }) {
  const line = stage.line.state.value;
  const frame = stage.frame.value;
  const now = clock.now.value;
  if (!frame) {
    return (
      <div class="stage">
        {line.kind === 'refused'
          ? <Calm title="This room has no stage"><p>{line.refusal.sentence}</p></Calm>
          : <Calm title="Live"><p>Connecting …</p></Calm>}
      </div>
    );
  }

  const note = zoneNote(frame.zone, now);
  return (
    <div class="stage">
      <header class="stage-head">
        <p>{frame.roomName}</p>
        {line.kind === 'cut' && <p class="stage-cut">not connected since {clockTime(line.since + (now - Date.now()), frame.zone)}</p>}
        <p class="stage-time">{clockTime(now, frame.zone)}{note && <small> {note}</small>}</p>
      </header>
      <Show frame={frame} now={now} />
      <footer class="stage-foot">
        <p>Ask: <b>/ask</b> in Slack{frame.channel && <> <b>#{frame.channel}</b></>}</p>
      </footer>
    </div>
  );
}

function Show({ frame, now }: { frame: StageFrame; now: number }) {
  const what = scene(frame, now);
  switch (what.kind) {
    case 'session':
      return what.questions.asking
        ? <AskingNow session={what.session} asking={what.questions.asking} next={what.questions.next} now={now} />
        : <OnNow session={what.session} questions={what.questions} now={now} />;
    case 'between': {
      const wait = Date.parse(what.next.start) - now;
      return (
        <main class="stage-main">
          <p class="stage-label">Next</p>
          <Big words={what.next.title} highest={0.13} />
          <p class="stage-who" dir="auto">{what.next.speakers.join(', ')}</p>
          <p class="stage-count">
            {what.today
              ? <>{clockTime(what.next.start, frame.zone)} <small>in {wait <= 120_000 ? countdown(wait) : span(wait)}</small></>
              : <>{day(what.next.start, frame.zone)}, {clockTime(what.next.start, frame.zone)}</>}
          </p>
        </main>
      );
    }
    case 'end':
      return (
        <main class="stage-main">
          <Big words={frame.programme} highest={0.12} />
          <p class="stage-who">
            {frame.sessions.length > 0 ? `That was the last session in ${frame.roomName}. Thank you for coming.` : 'Nothing is planned here yet.'}
          </p>
        </main>
      );
  }
}

function AskingNow(props: { session: SessionView; asking: StageQuestion; next: readonly StageQuestion[]; now: number }) {
  const { session, asking, next, now } = props;
  return (
    <main class="stage-main">
      <Big words={asking.text} highest={0.14} live />
      <div class="stage-row">
        <p class="stage-who"><bdi>{asker(asking)}</bdi></p>
        <Left session={session} now={now} />
      </div>
      <Next questions={next} />
    </main>
  );
}

function OnNow({ session, questions, now }: { session: SessionView; questions: StageQuestions; now: number }) {
  const open = sessionClock(session, now).phase === 'questions';
  return (
    <main class="stage-main">
      {open && <p class="stage-label now">Questions are open</p>}
      <Big words={session.title} highest={open ? 0.1 : 0.13} />
      <div class="stage-row">
        <p class="stage-who" dir="auto">{session.speakers.join(', ')}</p>
        <Left session={session} now={now} />
      </div>
      <Next questions={questions.next} />
    </main>
  );
}

const Left = ({ session, now }: { session: SessionView; now: number }) => {
  const { tone, words } = sessionClock(session, now);
  return <p class="stage-count" data-tone={tone} role="timer" aria-live="off">{words}</p>;
};

const Next = ({ questions }: { questions: readonly StageQuestion[] }) => questions.length === 0 ? null : (
  <section class="stage-next" aria-label="Next questions">
    <h2>Next questions</h2>
    <ol>{questions.map((question, index) => <li key={index} dir="auto">{question.text}</li>)}</ol>
  </section>
);

function Big({ words, highest, live = false }: { words: string; highest: number; live?: boolean }) {
  const { box, text } = useFit<HTMLHeadingElement>(words, 0.026, highest);
  return (
    <div class="stage-big" ref={box}>
      <h1 ref={text} dir="auto" aria-live={live ? 'polite' : undefined}>{words}</h1>
    </div>
  );
}
