import { m, say } from '../messages';
import type { Outcomes, ReportView, SessionReportView } from '../wire';
import { Bar } from './Bar';
import { Legend, Part } from './Chart';
import { list, slot } from './format';
import { outcomes } from './sentences';

/** What became of the questions, session by session. */
export function Became({ report }: { report: ReportView }) {
  const asked = report.sessions.filter(({ figures }) => figures.outcomes.asked > 0);
  const silent = report.sessions.filter(({ session, figures }) => session.takesQuestions && figures.outcomes.asked === 0);
  const most = Math.max(1, ...asked.map(({ figures }) => figures.outcomes.asked));
  return (
    <Part title={m.report.became} long>
      <Legend items={legend(report.figures.outcomes)} />
      <ul class="rows aside">
        {asked.map((each) => <Row key={each.session.id} each={each} report={report} most={most} />)}
      </ul>
      {silent.length > 0 && <p class="meta">{say(m.report.silent, { titles: list(silent.map(({ session }) => session.title)) })}</p>}
    </Part>
  );
}

function Row({ each: { session, figures }, report, most }: { each: SessionReportView; report: ReportView; most: number }) {
  return (
    <li>
      <p class="row-title">
        {report.scope === 'session' ? <bdi>{session.title}</bdi> : <a href={`/report/${encodeURIComponent(session.id)}`}><bdi>{session.title}</bdi></a>}
        {' '}<span class="meta">{slot(session.start, session.end, report)}</span>
      </p>
      <Bar parts={parts(figures.outcomes)} most={most} />
      <p class="row-words">{say(m.report.askedShort, { n: figures.outcomes.asked })} · {outcomes(figures.outcomes)}</p>
    </li>
  );
}

const parts = (of: Outcomes) => [
  ['aloud', of.aloud], ['written', of.written], ['left', of.left], ['aside', of.dismissed + of.withdrawn], ['open', of.open],
] as const;

/** Only what is to be seen. */
function legend(of: Outcomes): readonly (readonly [string, string])[] {
  const words: Readonly<Record<string, string>> = {
    aloud: m.report.legendAloud, written: m.report.legendWritten, left: m.report.legendLeft, aside: m.report.legendAside, open: m.report.legendOpen,
  };
  return parts(of).filter(([, n]) => n > 0).map(([look]) => [look, words[look] ?? look]);
}
