import { render } from 'preact';
import { Clock } from '../hub/clock';
import { followBrowser } from '../hub/line';
import { openSignalR } from '../hub/signalr';
import { stayAwake } from '../shared/awake';
import { Stage } from './model';
import { StageScreen } from './StageScreen';
import './stage.css';

/** Opens the projector of a room; without one, of the only or first room. */
export function open(root: HTMLElement, room: string | null): void {
  document.title = 'Stage · Live';
  const clock = new Clock();
  const stage = new Stage(openSignalR, clock, room);
  clock.start();
  followBrowser(stage.line);
  stayAwake();
  void stage.line.run();
  render(<StageScreen stage={stage} clock={clock} />, root);
}
