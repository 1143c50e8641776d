// A small app on Slack's official client. It reports what it sees as lines of JSON on its standard output, which a test reads;
// everything else it has to say goes to its standard error. It ends with its standard input, so that it outlives no test.
import bolt from '@slack/bolt';
import { blocks, form, sent } from './views.mjs';

const { STAND_IN: slackApiUrl, MODE: mode } = process.env;
const report = (saw, fields = {}) => process.stdout.write(`${JSON.stringify({ saw, ...fields })}\n`);
const note = (...words) => console.error(...words);
const logger = { debug() {}, info: note, warn: note, error: note, setLevel() {}, getLevel: () => bolt.LogLevel.INFO, setName() {} };
const clientOptions = { slackApiUrl, retryConfig: { retries: 5, minTimeout: 10, maxTimeout: 10 } };

process.stdin.on('end', () => process.exit(0)).resume();

const receiver = mode === 'socket'
  ? new bolt.SocketModeReceiver({ appToken: process.env.APP_TOKEN, clientPingTimeout: 1000, installerOptions: { clientOptions }, logger })
  : new bolt.HTTPReceiver({ signingSecret: process.env.SIGNING_SECRET, logger });
const app = new bolt.App({ token: process.env.BOT_TOKEN, receiver, clientOptions, logger });
app.client.on('rate_limited', (seconds) => report('rate_limited', { seconds }));
app.error(async (error) => report('error', { message: String(error.stack ?? error) }));

app.command('/ask', async ({ command, ack, client }) => {
  if (command.text) {
    await ack({ text: `Sent: ${command.text}`, response_type: 'ephemeral' });
    return;
  }
  await ack();
  const opened = await client.views.open({ trigger_id: command.trigger_id, view: form });
  report('opened', { view: opened.view.id, hash: opened.view.hash });
});

app.command('/live', async ({ command, ack, client, respond }) => {
  await ack(`Working on ${command.text}`);
  await errands[command.text]({ client: app.client, channel: command.channel_id, user: command.user_id, respond });
});

const errands = {
  async post({ client, channel }) {
    const posted = await client.chat.postMessage({
      channel, text: 'first', blocks, metadata: { event_type: 'live', event_payload: { key: 'board/1' } },
    });
    const updated = await client.chat.update({ channel, ts: posted.ts, text: 'second', blocks });
    const reply = await client.chat.postMessage({ channel, thread_ts: posted.ts, text: 'a reply' });
    const replies = await client.conversations.replies({ channel, ts: posted.ts });
    const link = await client.chat.getPermalink({ channel, message_ts: posted.ts });
    await client.reactions.add({ channel, timestamp: posted.ts, name: 'eyes' });
    report('posted', { ts: posted.ts, updated: updated.ts, text: updated.text, replies: replies.messages.map(({ ts }) => ts), reply: reply.ts, permalink: link.permalink });
  },
  async read({ client, channel }) {
    const pages = [];
    for await (const page of client.paginate('conversations.history', { channel, limit: 2 })) {
      pages.push(page.messages.map(({ text }) => text));
    }
    report('read', { pages });
  },
  async burst({ client, channel }) {
    const posts = await Promise.all([1, 2, 3, 4].map((number) => client.chat.postMessage({ channel, text: `burst ${number}` })));
    report('burst', { ok: posts.every(({ ok }) => ok) });
  },
  async people({ client, channel, user }) {
    const { user: { profile, tz } } = await client.users.info({ user });
    const { channel: direct } = await client.conversations.open({ users: user });
    await client.chat.postEphemeral({ channel, user, text: 'only you see this' });
    await client.chat.postMessage({ channel: direct.id, text: `hello ${profile.display_name}` });
    const names = [];
    for await (const page of client.paginate('conversations.list', { limit: 2 })) {
      names.push(...page.channels.map(({ name }) => name));
    }
    report('people', { tz, direct: direct.id, names });
  },
  async wrong({ client }) {
    const error = await client.chat.postMessage({ channel: 'C0NOWHERE', text: 'lost' }).catch(({ code, data }) => ({ code, data }));
    report('refused', { code: error.code, error: error.data.error });
  },
  async respond({ respond }) {
    await respond({ text: 'later', response_type: 'in_channel' });
    report('responded');
  },
};

app.view('ask', async ({ ack, view, body }) => {
  const { question: { text }, session } = view.state.values;
  if (text.value.length < 5) {
    await ack({ response_action: 'errors', errors: { question: 'Please say more.' } });
    return;
  }
  await ack({ response_action: 'update', view: sent(text.value) });
  report('submitted', { user: body.user.id, text: text.value, session: session.session.selected_option?.value ?? null });
});

app.options('session', async ({ options, ack }) => {
  await ack({ options: [{ text: { type: 'plain_text', text: `Talk about ${options.value}` }, value: 't1' }] });
});

app.action('vote', async ({ action, body, ack, respond }) => {
  await ack();
  await respond({ text: `${body.user.name} voted for ${action.value}`, replace_original: true });
  report('voted', { value: action.value });
});

app.action('again', async ({ body, ack, client }) => {
  await ack();
  const pushed = await client.views.push({ trigger_id: body.trigger_id, view: sent('pushed') });
  report('pushed', { previous: pushed.view.previous_view_id, root: pushed.view.root_view_id });
});

app.shortcut('ask_about', async ({ shortcut, ack, client }) => {
  await ack();
  await client.views.open({ trigger_id: shortcut.trigger_id, view: sent(shortcut.message.text) });
  report('shortcut', { text: shortcut.message.text, author: shortcut.message.user, channel: shortcut.channel.id });
});

app.event('app_mention', async ({ event, context }) => report('mention', { text: event.text, retry: context.retryNum ?? 0 }));
app.event('reaction_added', async ({ event }) => report('reaction', { name: event.reaction, ts: event.item.ts }));
app.event('app_home_opened', async ({ event, client }) => {
  const { view } = await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  report('home', { view: view.id });
});
app.message(async ({ message }) => report('message', { text: message.text ?? null, subtype: message.subtype ?? null }));

if (mode === 'socket') {
  receiver.client.on('connected', () => report('connected'));
  await app.start();
} else {
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  report('listening', { port: server.address().port });
}
