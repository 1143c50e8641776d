import { render } from 'preact';
import { followBrowser } from '../hub/line';
import { openSignalR } from '../hub/signalr';
import { followNewLinks, keptToken, takeToken } from '../hub/token';
import { m } from '../messages';
import { Calm } from '../shared/Calm';
import { Reading } from './model';
import { ReportScreen } from './ReportScreen';
import 'uplot/dist/uPlot.min.css';
import './report.css';

/** Opens the report of a session, or of everything that the person may read. */
export function open(root: HTMLElement, session: string | null): void {
  document.title = `${m.report.title} · Live`;
  followNewLinks();
  const own = takeToken('report', location, history, sessionStorage, localStorage);
  // Whoever has opened the desk or the chair's screen here comes by a plain link, without a token in it.
  const tokens = [own, keptToken('desk', sessionStorage, localStorage), keptToken('chair', sessionStorage, localStorage)]
    .filter((token) => token !== null);
  if (tokens.length === 0) {
    render(<Calm title={m.report.needsLink}><p>{m.report.needsLinkHow}</p></Calm>, root);
    return;
  }

  const reading = new Reading(openSignalR, tokens, session);
  followBrowser(reading.line);
  void reading.line.run();
  render(<ReportScreen reading={reading} />, root);
}
