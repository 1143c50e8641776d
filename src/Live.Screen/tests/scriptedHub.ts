import { LineCut } from '../src/hub/port';
import type { Heard, Hub, OpenHub } from '../src/hub/port';
import type { HubMethods, Pushes, Reply } from '../src/wire';

type Script = { [M in keyof HubMethods]?: (...args: Parameters<HubMethods[M]>) => Reply<ReturnType<HubMethods[M]>> | Promise<Reply<ReturnType<HubMethods[M]>>> };

export const value = <T>(of: T): Reply<T> => ({ value: of, refusal: null });
export const refusal = <T>(sentence: string): Reply<T> => ({ value: null, refusal: { code: 'test', sentence } });

/** A server in memory: it answers by a script, remembers what was called, and can be unplugged. */
export class ScriptedHub {
  readonly calls: (readonly [string, ...unknown[]])[] = [];
  unplugged = false;
  private heard: Heard | null = null;
  private lost = new Set<() => void>();

  constructor(readonly script: Script) {}

  readonly open: OpenHub = async (heard) => {
    if (this.unplugged) throw new LineCut();
    this.heard = heard;
    const hub: Hub = {
      call: async (method, ...args) => {
        if (this.unplugged) throw new LineCut();
        this.calls.push([method, ...args]);
        const answer = this.script[method];
        if (!answer) throw new Error(`The script has no ${method}.`);
        const cut = new Promise<never>((_, reject) => this.lost.add(() => reject(new LineCut())));
        return Promise.race([Promise.resolve(answer(...args)), cut]);
      },
      close: () => this.cut(),
    };
    return hub;
  };

  push<P extends keyof Pushes>(kind: P, frame: Pushes[P]): void {
    this.sign();
    this.heard?.push(kind, frame);
  }

  sign(): void {
    this.heard?.sign();
  }

  /** The connection breaks; what was called and not answered stays without an answer. */
  cut(): void {
    for (const lose of this.lost) lose();
    this.lost.clear();
    const { heard } = this;
    this.heard = null;
    heard?.closed();
  }

  unplug(): void {
    this.unplugged = true;
    this.cut();
  }

  times(method: string): number {
    return this.calls.filter(([name]) => name === method).length;
  }
}

/** A Storage in memory. */
export class Memory implements Storage {
  private readonly items = new Map<string, string>();
  get length(): number { return this.items.size; }
  clear(): void { this.items.clear(); }
  getItem(name: string): string | null { return this.items.get(name) ?? null; }
  key(index: number): string | null { return [...this.items.keys()][index] ?? null; }
  removeItem(name: string): void { this.items.delete(name); }
  setItem(name: string, text: string): void { this.items.set(name, text); }
}
