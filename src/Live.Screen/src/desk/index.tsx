import { render } from 'preact';
import { Clock } from '../hub/clock';
import { followBrowser } from '../hub/line';
import { openSignalR } from '../hub/signalr';
import { followNewLinks, takeToken } from '../hub/token';
import { m } from '../messages';
import { Calm } from '../shared/Calm';
import { DeskScreen } from './DeskScreen';
import { Desk } from './model';
import './desk.css';
import './timeline/timeline.css';

/** Opens the organizers' desk. */
export function open(root: HTMLElement): void {
  document.title = `${m.desk.title} · Live`;
  followNewLinks();
  const token = takeToken('desk', location, history, sessionStorage, localStorage);
  if (token === null) {
    render(
      <Calm title={m.desk.needsLink}>
        <p>{m.desk.askForLink}</p>
      </Calm>,
      root,
    );
    return;
  }

  const clock = new Clock();
  const desk = new Desk(openSignalR, clock, token);
  clock.start();
  followBrowser(desk.line);
  void desk.line.run();
  render(<DeskScreen desk={desk} clock={clock} />, root);
}
