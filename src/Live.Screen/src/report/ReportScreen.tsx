import { useEffect } from 'preact/hooks';
import { m, say, sentence } from '../messages';
import { Calm } from '../shared/Calm';
import type { ReportView } from '../wire';
import { Became } from './Became';
import { FairTurns } from './FairTurns';
import { dayOrDays, moment, range, weekday } from './format';
import type { Reading } from './model';
import { OverTime } from './OverTime';
import { paperHeader } from './paper';
import { Schedule } from './Schedule';
import { sentences } from './sentences';
import { TopQuestions } from './TopQuestions';
import { Waiting } from './Waiting';

/** The report: first what happened in plain words, then the pictures, then what did not go as planned. */
export function ReportScreen({ reading }: { reading: Reading }) {
  const report = reading.report.value;
  const line = reading.line.state.value;
  if (report) return <Report report={report} />;
  if (line.kind === 'refused') {
    return <Calm title={m.report.refused}><p>{sentence(line.refusal)}</p><p>{m.report.needsLinkHow}</p></Calm>;
  }
  return <Calm title={m.report.title}><p>{line.kind === 'cut' ? m.shared.notYetConnected : m.shared.connecting}</p></Calm>;
}

function Report({ report }: { report: ReportView }) {
  const { figures } = report;
  const { about, when } = place(report);
  const [first, ...others] = sentences(report);
  useEffect(() => {
    document.title = `${m.report.title} · ${about}`;
    paperHeader(`${about} · ${when}`);
  }, [about, when]);
  return (
    <div class="report">
      <header class="report-head">
        <div>
          <p class="meta">{report.scope === 'event' ? m.report.title : <>{m.report.title} · <bdi>{report.programme}</bdi></>}</p>
          <h1 dir="auto">{about}</h1>
          <p class="meta">{when} · {say(m.report.asOf, { time: moment(Date.parse(report.at), report.zone) })}</p>
        </div>
        <button type="button" class="button strong" onClick={() => print()}>{m.report.print}</button>
      </header>
      <main>
        <section class="summary" aria-label={m.report.inWords}>
          <p class="summary-first">{first}</p>
          {others.map((words) => <p key={words}>{words}</p>)}
        </section>
        {figures.outcomes.asked > 0 && (
          <>
            <OverTime report={report} />
            <Became report={report} />
            {figures.toTurn.count > 0 && <Waiting waits={figures.toTurn} />}
            {figures.remote.asked > 0 && figures.room.asked > 0 && <FairTurns figures={figures} />}
            {figures.ballots.votes > 0 && <TopQuestions report={report} />}
          </>
        )}
        {report.sessions.length > 0 && <Schedule report={report} />}
      </main>
      <footer class="report-foot meta">{m.report.foot}</footer>
    </div>
  );
}

/** What the report is about, and when that was. */
function place(report: ReportView): { about: string; when: string } {
  const [first, last] = [report.sessions[0]?.session, report.sessions.at(-1)?.session];
  if (!first || !last) return { about: report.programme, when: dayOrDays(Date.parse(report.at), Date.parse(report.at), report.zone) };
  if (report.scope === 'session') {
    return {
      about: [first.title, ...first.speakers].join(' · '),
      when: `${weekday(Date.parse(first.start), report.zone)}, ${range(first.start, first.end, report.zone)}, ${first.roomName}`,
    };
  }
  const days = dayOrDays(Date.parse(first.start), Date.parse(last.start), report.zone);
  return { about: report.scope === 'event' ? report.programme : m.report.ownSessions, when: days };
}
