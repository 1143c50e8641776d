// What the app shows: one form, one message, one thank-you.
const plain = (text) => ({ type: 'plain_text', text });

export const blocks = [
  { type: 'section', text: { type: 'mrkdwn', text: '*Why?*' } },
  { type: 'actions', elements: [{ type: 'button', action_id: 'vote', text: plain('Vote'), value: 'q1' }] },
];

export const form = {
  type: 'modal',
  callback_id: 'ask',
  title: plain('Ask'),
  submit: plain('Send'),
  blocks: [
    { type: 'input', block_id: 'question', label: plain('Question'), element: { type: 'plain_text_input', action_id: 'text' } },
    {
      type: 'input', block_id: 'session', optional: true, label: plain('Session'),
      element: { type: 'external_select', action_id: 'session', min_query_length: 0 },
    },
    { type: 'actions', block_id: 'more', elements: [{ type: 'button', action_id: 'again', text: plain('More') }] },
  ],
};

export const sent = (text) => ({
  type: 'modal',
  callback_id: 'sent',
  title: plain('Sent'),
  blocks: [{ type: 'section', text: plain(text) }],
});
