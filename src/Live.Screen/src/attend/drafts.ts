import { signal } from '@preact/signals';

const kept = 'live.attend.drafts';
const nameKept = 'live.attend.name';

const place = (session: string, poster: number | null): string => (poster === null ? session : `${session}/${poster}`);

/** What is being written, place by place, and the name to ask under: a reload loses none of it. */
export class Drafts {
  readonly texts = signal<Readonly<Record<string, string>>>({});
  readonly name = signal('');

  constructor(private readonly store: Storage) {
    this.name.value = store.getItem(nameKept) ?? '';
    try {
      this.texts.value = JSON.parse(store.getItem(kept) ?? '{}') as Record<string, string>;
    } catch {
      this.texts.value = {};
    }
  }

  of(session: string, poster: number | null): string {
    return this.texts.value[place(session, poster)] ?? '';
  }

  write(session: string, poster: number | null, text: string): void {
    const { [place(session, poster)]: _, ...others } = this.texts.value;
    this.texts.value = text === '' ? others : { ...others, [place(session, poster)]: text };
    this.store.setItem(kept, JSON.stringify(this.texts.value));
  }

  drop(session: string, poster: number | null): void {
    this.write(session, poster, '');
  }

  /** Puts words back that could not be sent, in front of what was written since. */
  restore(session: string, poster: number | null, text: string): void {
    const since = this.of(session, poster);
    this.write(session, poster, since === '' ? text : `${text}\n${since}`);
  }

  sign(name: string): void {
    this.name.value = name;
    this.store.setItem(nameKept, name);
  }
}
