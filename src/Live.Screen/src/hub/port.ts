import type { HubMethods, Pushes, Reply } from '../wire';

/** The line was cut before the answer came: the call may or may not have arrived, so repeat it with the same key. */
export class LineCut extends Error {
  override readonly name = 'LineCut';
}

/** What a connection tells while it is open. */
export interface Heard {
  push<P extends keyof Pushes>(kind: P, frame: Pushes[P]): void;
  /** Any sign of life, a keep-alive included. */
  sign(): void;
  closed(): void;
}

/** One open connection to the hub. It never reopens: a new one is a new Hub. */
export interface Hub {
  /** Answers a value or a refusal; throws {@link LineCut} and nothing else. */
  call<M extends keyof HubMethods>(
    method: M,
    ...args: Parameters<HubMethods[M]>
  ): Promise<Reply<ReturnType<HubMethods[M]>>>;
  close(): void;
}

/** Opens a connection, or throws {@link LineCut}. */
export type OpenHub = (heard: Heard) => Promise<Hub>;
