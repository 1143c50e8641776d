import { render } from 'preact';
import { Clock } from '../hub/clock';
import { followBrowser } from '../hub/line';
import { openSignalR } from '../hub/signalr';
import { AttendScreen } from './AttendScreen';
import { worksOffline } from './install';
import { Attend } from './model';
import { takeCode } from './pass';
import './attend.css';

/** Opens the attendees' page: for reading at once, and with a pass for asking. */
export function open(root: HTMLElement): void {
  const clock = new Clock();
  const attend = new Attend(openSignalR, clock, localStorage, takeCode(location, history));
  // A code scanned while the page is open changes only the fragment, so the browser does not load the page anew.
  addEventListener('hashchange', () => {
    const code = takeCode(location, history);
    if (code !== null && attend.pass.value === null) void attend.enter(code);
  });
  clock.start();
  followBrowser(attend.line);
  void attend.line.run();
  render(<AttendScreen attend={attend} clock={clock} />, root);
  worksOffline();
}
