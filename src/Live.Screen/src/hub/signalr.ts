import { HttpTransportType, HubConnectionBuilder, HubConnectionState, JsonHubProtocol, LogLevel } from '@microsoft/signalr';
import type { ILogger } from '@microsoft/signalr';
import type { Pushes, Refusal } from '../wire';
import { LineCut } from './port';
import type { Heard, OpenHub } from './port';

/** After this long without any sign SignalR gives the connection up. The server sends a sign at least every second. */
const serverTimeout = 4_000;

/** How long opening may take before another attempt is the better idea. */
const openTimeout = 5_000;

const failed: Refusal = {
  code: 'screen.failed',
  sentence: 'That did not work, and nothing was changed. Please try it once more.',
};

/** SignalR keeps its keep-alives to itself; the protocol is the one public place where they can be noticed. */
class ListeningProtocol extends JsonHubProtocol {
  constructor(private readonly sign: () => void) {
    super();
  }

  override parseMessages(input: string, logger: ILogger) {
    this.sign();
    return super.parseMessages(input, logger);
  }
}

/** Opens the hub by SignalR, over WebSockets only: without a negotiation any node can take any screen. */
export const openSignalR: OpenHub = async (heard: Heard) => {
  const connection = new HubConnectionBuilder()
    .withUrl('/hub', { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .withHubProtocol(new ListeningProtocol(() => heard.sign()))
    .withServerTimeout(serverTimeout)
    .withKeepAliveInterval(1_000)
    .configureLogging(LogLevel.None)
    .build();

  const kinds: readonly (keyof Pushes)[] = ['Chair', 'Stage', 'Desk', 'Attendee', 'Health'];
  for (const kind of kinds) connection.on(kind, (frame: Pushes[typeof kind]) => heard.push(kind, frame));
  connection.onclose(() => heard.closed());

  const tooLong = setTimeout(() => void connection.stop(), openTimeout);
  try {
    await connection.start();
  } catch {
    throw new LineCut();
  } finally {
    clearTimeout(tooLong);
  }

  return {
    async call(method, ...args) {
      try {
        return await connection.invoke(method, ...args);
      } catch {
        if (connection.state !== HubConnectionState.Connected) throw new LineCut();
        return { value: null, refusal: failed };
      }
    },
    close: () => void connection.stop(),
  };
};
