import { render } from 'preact';
import { Clock } from '../hub/clock';
import { followBrowser } from '../hub/line';
import { openSignalR } from '../hub/signalr';
import { followNewLinks, takeToken } from '../hub/token';
import { m } from '../messages';
import { stayAwake } from '../shared/awake';
import { Stage } from './model';
import { Overlay } from './Overlay';
import { StageScreen } from './StageScreen';
import './stage.css';
import './overlay.css';

/** Opens the projector of a room, or with `?overlay` what lies over its stream; without a room, of the only or first one. */
export function open(root: HTMLElement, room: string | null): void {
  document.title = `${m.stage.stage} · Live`;
  const overlay = new URLSearchParams(location.search).has('overlay');
  const clock = new Clock();
  const stage = new Stage(openSignalR, clock, room, overlay ? null : takeToken('stage', location, history, sessionStorage, localStorage));
  clock.start();
  followBrowser(stage.line);
  followNewLinks();
  stayAwake();
  void stage.line.run();
  document.documentElement.classList.toggle('overlay', overlay);
  render(overlay ? <Overlay stage={stage} clock={clock} /> : <StageScreen stage={stage} clock={clock} />, root);
}
