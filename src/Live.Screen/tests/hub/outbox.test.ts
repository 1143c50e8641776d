import { expect, test } from 'vitest';
import { Outbox } from '../../src/hub/outbox';
import { Memory, refusal, value } from '../scriptedHub';

const keys = (outbox: Outbox<{ key: string }>) => outbox.items.value.map(({ action }) => action.key);

function outboxOf(store = new Memory()) {
  let connect = (): void => {};
  const line: { up: Promise<void> | null } = { up: new Promise((resolve) => (connect = resolve)) };
  const sent: string[] = [];
  const told: string[] = [];
  const outbox = new Outbox<{ key: string }>(store, 'box', {
    ready: () => line.up,
    send: async ({ key }) => {
      sent.push(key);
      return key === 'no' ? refusal('Not any more.') : value({ position: sent.length });
    },
    refused: (_, { sentence }) => void told.push(sentence),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { outbox, sent, told, connect: async () => { line.up = null; connect(); await settle(); } };
}

test('what waits is sent in its order when there is a connection, and what is refused is told', async () => {
  const { outbox, sent, told, connect } = outboxOf();
  for (const key of ['a', 'no', 'b']) outbox.add({ key });
  expect(sent).toEqual([]);
  await connect();
  expect(sent).toEqual(['a', 'no', 'b']);
  expect(told).toEqual(['Not any more.']);
  outbox.settle(3);
  expect(keys(outbox)).toEqual([]);
});

test('what no connection was given can be taken back, and is never sent', async () => {
  const { outbox, sent, connect } = outboxOf();
  for (const key of ['a', 'b']) outbox.add({ key });
  expect(outbox.drop('a')).toBe(true);
  await connect();
  expect(sent).toEqual(['b']);
  expect(outbox.drop('b')).toBe(false);
});

test('what is taken back last leaves nothing behind, on this page or after a reload', async () => {
  const store = new Memory();
  const { outbox, sent, connect } = outboxOf(store);
  outbox.add({ key: 'a' });
  outbox.drop('a');
  expect(store.length).toBe(0);
  await connect();
  expect(sent).toEqual([]);
});

test('after a reload it is still known what may have arrived and what has not', async () => {
  const store = new Memory();
  outboxOf(store).outbox.add({ key: 'kept' });
  const again = outboxOf(store);
  expect(keys(again.outbox)).toEqual(['kept']);
  expect(again.outbox.drop('kept')).toBe(true);
  store.setItem('box', JSON.stringify([{ action: { key: 'sent' }, position: null, tried: true }]));
  expect(outboxOf(store).outbox.drop('sent')).toBe(false);
});

test('what waits can be said anew', async () => {
  const { outbox, sent, connect } = outboxOf();
  outbox.add({ key: 'old' });
  outbox.adjust(() => ({ key: 'new' }));
  await connect();
  expect(sent).toEqual(['new']);
});
