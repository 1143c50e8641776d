import { render } from 'preact';
import { Clock } from '../hub/clock';
import { followBrowser } from '../hub/line';
import { openSignalR } from '../hub/signalr';
import { followNewLinks, takeToken } from '../hub/token';
import { m } from '../messages';
import { stayAwake } from '../shared/awake';
import { Calm } from '../shared/Calm';
import { ChairScreen } from './ChairScreen';
import { Chair } from './model';
import './chair.css';

/** Opens the chair's screen for the session that the address names, or for the one that is on. */
export function open(root: HTMLElement, session: string | null): void {
  document.title = m.chair.screenTitle;
  followNewLinks();
  const token = takeToken('chair', location, history, sessionStorage, localStorage);
  if (token === null) {
    render(
      <Calm title={m.chair.linkNeeded}><p>{m.chair.linkNeededHow}</p></Calm>,
      root,
    );
    return;
  }

  const clock = new Clock();
  const went = (id: string): void => history.replaceState(null, '', `/chair/${encodeURIComponent(id)}`);
  const chair = new Chair(openSignalR, clock, sessionStorage, token, session, went);
  clock.start();
  addEventListener('pagehide', () => chair.keep());
  followBrowser(chair.line);
  stayAwake();
  void chair.line.run();
  render(<ChairScreen chair={chair} clock={clock} />, root);
}
