import { m } from '../messages';
import { Dialog } from '../shared/Dialog';
import { Dismiss } from './Dismiss';
import { Edit } from './Edit';
import { keys } from './keys';
import { Merge } from './Merge';
import type { Chair } from './model';
import { SessionPicker } from './SessionPicker';

/** The window that is open over the chair's screen, if any. */
export function Windows({ chair, now }: { chair: Chair; now: number }) {
  const asked = chair.asked.value;
  const shown = chair.shown.value;
  if (!asked || !shown) return null;
  const close = (): void => void (chair.asked.value = null);
  const picker = { current: shown.session.id, zone: shown.zone, now, close };

  if (asked.kind === 'keys') {
    return (
      <Dialog title={m.chair.keys} close={close}>
        <dl class="key-list">
          {keys.map(({ key, does }) => <div key={key}><dt><kbd>{key === key.toLowerCase() ? key : `⇧ ${key}`}</kbd></dt><dd>{m.chair.keyWords[does]}</dd></div>)}
        </dl>
      </Dialog>
    );
  }
  if (asked.kind === 'sessions') {
    return (
      <SessionPicker
        {...picker}
        title={m.chair.yourSessions}
        sessions={chair.sessions.value}
        pick={(session) => {
          close();
          void chair.go(session.id);
        }}
      />
    );
  }

  const question = chair.questions.value.get(asked.question);
  if (!question) return null;
  if (asked.kind === 'dismiss') return <Dismiss chair={chair} question={question} />;
  if (asked.kind === 'edit') return <Edit chair={chair} question={question} />;
  if (asked.kind === 'merge') return <Merge chair={chair} question={question} />;
  return (
    <SessionPicker
      {...picker}
      title={m.chair.handOverTo}
      sessions={shown.sessions.filter((session) => session.takesQuestions && session.id !== shown.session.id)}
      pick={(session) => {
        close();
        chair.act(question, { kind: 'handOver', session: session.id });
      }}
    />
  );
}
