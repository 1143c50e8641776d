import { m, say } from '../messages';
import type { DriftView, PresenceView, ReportView, SessionReportView } from '../wire';
import { Part } from './Chart';
import { clock, list, range, signed, slot } from './format';
import { chairsInTime, told } from './sentences';

const moved = ({ drift, session }: SessionReportView): boolean => drift.startMinutes !== 0 || drift.endMinutes !== 0 || session.cancelled;
const absent = ({ chairs }: SessionReportView): boolean => chairs.some(({ punctuality }) => punctuality === 'late' || punctuality === 'never');

/** Whether the day went as planned: times, chairs, announcements. Only what did not is told one by one. */
export function Schedule({ report }: { report: ReportView }) {
  const shown = report.scope === 'session' ? report.sessions : report.sessions.filter((each) => moved(each) || absent(each));
  const chairs = chairsInTime(report);
  const announced = told(report.figures.told);
  return (
    <Part title={m.report.schedule} long>
      <ul class="facts">
        <li>{say(report.sessions.some(moved) ? m.report.movedSessions : m.report.asPlanned, { n: report.sessions.filter(moved).length })}</li>
        {chairs.all > 0 && <li>{say(m.report.chairsInTime, { inTime: chairs.inTime, n: chairs.all })}</li>}
        {announced !== '' && <li>{say(m.report.announcements, { parts: announced })}</li>}
      </ul>
      {shown.length > 0 && (
        <div class="numbers-table" role="group" aria-label={m.report.schedule} tabIndex={0}>
          <table>
            <caption class="unseen">{m.report.schedule}</caption>
            <thead>
              <tr><th scope="col">{m.report.session}</th><th scope="col">{m.report.planned}</th><th scope="col">{m.report.final}</th><th scope="col">{m.report.chairs}</th></tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <tr key={each.session.id}>
                  <th scope="row"><bdi>{each.session.title}</bdi></th>
                  <td class="times">{slot(each.drift.plannedStart, each.drift.plannedEnd, report)}</td>
                  <td>{each.session.cancelled ? m.report.cancelled : final(each, report.zone)}</td>
                  <td>{list(each.chairs.map((chair) => presence(chair, report.zone)))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}

/** "10:05–10:35 (+5)", or "as planned" */
function final({ session, drift }: SessionReportView, zone: string): string {
  if (drift.startMinutes === 0 && drift.endMinutes === 0) return m.report.unchanged;
  return `${range(session.start, session.end, zone)} (${minutes(drift)})`;
}

const minutes = ({ startMinutes, endMinutes }: DriftView): string => startMinutes === endMinutes
  ? say(m.report.drift, { by: signed(startMinutes) })
  : say(m.report.driftBoth, { start: signed(startMinutes), end: signed(endMinutes) });

function presence({ name, hereAt, punctuality }: PresenceView, zone: string): string {
  switch (punctuality) {
    case 'inTime': return say(m.report.inTime, { name });
    case 'late': return say(m.report.lateAt, { name, time: hereAt === null ? '' : clock(Date.parse(hereAt), zone) });
    case 'never': return say(m.report.never, { name });
    case 'notYet': return say(m.report.notYet, { name });
  }
}
