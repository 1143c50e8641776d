// The stand-in page. Everything that people or the bot wrote reaches the document as text nodes, never as markup.

const $ = (id) => document.getElementById(id);
const at = (path) => new URL(path, document.baseURI);

// ── Small helpers ────────────────────────────────────────────────────────────

/** Makes an element; strings become text nodes. */
function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

const time = (ts) => new Date(Number(ts) * 1000);
const clock = (date) => date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const day = (date) => date.toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, 5000);
}

function avatar(person, small) {
  const name = person?.realName ?? "?";
  const initials = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part)).map((part) => part[0]).slice(0, 2).join("").toUpperCase();
  const node = el("span", { class: "avatar" + (person?.isBot ? " bot" : "") + (small ? " small" : ""), "aria-hidden": "true" }, initials);
  node.style.setProperty("--hue", [...(person?.id ?? "")].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) * 137 % 360);
  return node;
}

// ── State ────────────────────────────────────────────────────────────────────

const state = {
  me: "", bot: "", people: new Map(), channels: new Map(), direct: null, commands: [], shortcuts: [],
  messages: new Map(), more: new Map(), unread: new Set(), place: null, thread: null, home: null, front: null,
};
const HOME = "home";
let stream = null;

async function get(path, query = {}) {
  const url = at(path);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** Does something as the current person; says what went wrong, in words. */
async function act(kind, fields = {}) {
  try {
    const answer = await fetch(at("act"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ as: state.me, kind, ...fields }),
    });
    const result = answer.ok ? await answer.json() : { ok: false, error: "That did not work." };
    if (result.error) toast(result.error);
    return result;
  } catch {
    toast("The stand-in is not reachable.");
    return { ok: false };
  }
}

async function enter(user, place) {
  stream?.close();
  const workspace = await get("workspace", { as: user });
  Object.assign(state, {
    me: workspace.me, bot: workspace.bot, direct: workspace.direct, commands: workspace.commands, shortcuts: workspace.shortcuts,
    home: workspace.home, front: workspace.view, thread: null, messages: new Map(), loading: new Set(), more: new Map(),
  });
  state.people = new Map(workspace.people.map((person) => [person.id, person]));
  state.channels = new Map([...workspace.channels, workspace.direct].map((channel) => [channel.id, channel]));
  localStorage.setItem("stand-in.me", state.me);
  $("team").textContent = workspace.team;
  const me = state.people.get(state.me);
  $("me-name").textContent = me.realName;
  $("me-avatar").replaceWith(Object.assign(avatar(me), { id: "me-avatar" }));
  const isKnown = place === HOME || state.channels.has(place);
  await open(isKnown ? place : [...state.channels.values()].find((channel) => !channel.isDirect && !channel.isArchived)?.id ?? state.direct.id);
  renderModal();
  follow(workspace.position);
}

function follow(after) {
  const url = at("changes");
  url.searchParams.set("as", state.me);
  url.searchParams.set("after", after);
  stream = new EventSource(url);
  stream.addEventListener("ready", () => { $("link").textContent = ""; });
  stream.addEventListener("change", (event) => apply(JSON.parse(event.data)));
  stream.addEventListener("reset", () => enter(state.me, state.place));
  stream.onerror = () => {
    // The browser would ask again from the first position, long past; this looks afresh.
    $("link").textContent = "Not connected. Trying again…";
    stream.close();
    clearTimeout(follow.timer);
    follow.timer = setTimeout(() => enter(state.me, state.place).catch(() => stream.onerror()), 2000);
  };
}

function apply(change) {
  const { kind, channel, message } = change;
  if (change.conversation) state.channels.set(change.conversation.id, change.conversation);
  if (message) {
    const known = state.messages.get(channel);
    if (kind === "MessageDeleted" || kind === "EphemeralRemoved") known?.delete(message.ts);
    else if (known && (known.has(message.ts) || state.loading.has(channel) || kind === "MessagePosted" || kind === "EphemeralShown")) {
      message.fresh = kind === "MessagePosted" || kind === "EphemeralShown";
      known.set(message.ts, message);
    }
    if ((kind === "MessagePosted" && message.user !== state.me || kind === "EphemeralShown") && channel !== state.place) state.unread.add(channel);
    if (channel === state.place) draw(renderLog);
    if (state.thread?.channel === channel) draw(renderThread);
  }
  if (kind === "HomePublished") {
    state.home = change.view;
    if (state.place === HOME) draw(renderLog);
  } else if (kind.startsWith("View")) {
    state.front = change.front;
    draw(renderModal);
  }
  draw(renderPlaces);
  if (change.conversation?.id === state.place) draw(renderHead);
}

/** Draws once per frame, however much has changed. */
const due = new Set();
function draw(what) {
  if (due.size === 0) setTimeout(() => { const all = [...due]; due.clear(); all.forEach((one) => one()); }, 16);
  due.add(what);
}

// ── Places ───────────────────────────────────────────────────────────────────

async function open(place) {
  state.place = place;
  state.unread.delete(place);
  localStorage.setItem("stand-in.place", place);
  $("app").classList.remove("side-open");
  closeThread();
  if (place === HOME) act("home");
  else if (!state.messages.has(place)) await load(place);
  renderPlaces();
  renderHead();
  $("log").replaceChildren();
  renderLog(true);
  if (place !== HOME && matchMedia("(hover: hover)").matches) $("composer-text").focus();
}

async function load(place, before) {
  // What changes while the answer is on its way is newer than the answer.
  if (!state.messages.has(place)) state.messages.set(place, new Map());
  state.loading.add(place);
  const page = await get("messages", { as: state.me, channel: place, before }).finally(() => state.loading.delete(place));
  const known = state.messages.get(place) ?? new Map();
  state.messages.set(place, new Map([...page.messages.map((message) => [message.ts, message]), ...known]));
  state.more.set(place, page.more);
}

function renderPlaces() {
  const button = (id, sign, name) => el("button", {
    type: "button", class: "place" + (state.unread.has(id) ? " unread" : ""), "aria-current": state.place === id ? "page" : null,
    onclick: () => open(id),
  }, el("i", { "aria-hidden": "true" }, sign), el("span", {}, name));
  const channels = [...state.channels.values()].filter((channel) => !channel.isDirect).sort((one, two) => one.name.localeCompare(two.name));
  const focused = document.activeElement?.closest?.("#places") ? [...$("places").querySelectorAll("button")].indexOf(document.activeElement) : -1;
  $("places").replaceChildren(
    el("p", { class: "places-title" }, "Channels"),
    ...channels.map((channel) => button(channel.id, channel.isPrivate ? "◆" : "#", channel.name + (channel.isArchived ? " (archived)" : ""))),
    el("p", { class: "places-title" }, "App"),
    button(state.direct.id, "●", state.people.get(state.bot).realName + " – messages"),
    button(HOME, "⌂", state.people.get(state.bot).realName + " – Home tab"));
  if (focused >= 0) $("places").querySelectorAll("button")[focused]?.focus();
}

function renderHead() {
  const channel = state.channels.get(state.place);
  const bot = state.people.get(state.bot).realName;
  const name = state.place === HOME ? `${bot} – Home tab` : channel.isDirect ? bot : `${channel.isPrivate ? "◆" : "#"} ${channel.name}`;
  $("place-name").textContent = name;
  document.title = `${name} · Stand-in workspace`;
  const topic = state.place === HOME ? "What the app shows only to you" : channel.isDirect ? "Direct messages between you and the app"
    : channel.topic || `${channel.members} members`;
  $("place-topic").replaceChildren(mrkdwn(topic));
  $("bookmarks").replaceChildren(...(channel?.bookmarks ?? []).map((bookmark) => el("li", {}, link(bookmark.link, bookmark.title))));
  $("composer").hidden = state.place === HOME || channel.isArchived;
  $("composer-text").placeholder = state.place === HOME ? "" : `Message ${name}`;
  const command = state.commands[0];
  $("composer-hint").replaceChildren(...(command
    ? ["Type ", el("kbd", {}, command.name), command.name === "/ask" ? " followed by your question" : " " + command.hint]
    : ["Enter sends, Shift+Enter makes a new line"]));
}

// ── Messages ─────────────────────────────────────────────────────────────────

function renderLog(toEnd) {
  if (state.place === HOME) {
    const body = state.home ? blocks(state.home.blocks, { view: state.home }) : [el("p", { class: "empty" }, el("b", {}, "Nothing here yet"), "The app has not published a Home tab for you.")];
    $("log").replaceChildren(el("div", { class: "home" }, ...body));
    return;
  }
  const shown = [...state.messages.get(state.place).values()].filter((message) => !message.isReply || message.broadcast || message.ephemeral);
  fill($("log"), shown, toEnd, state.more.get(state.place));
}

function renderThread(toEnd) {
  if (!state.thread) return;
  const { channel, ts } = state.thread;
  const thread = [...state.messages.get(channel).values()].filter((message) => message.ts === ts || message.thread_ts === ts);
  fill($("thread-log"), thread, toEnd, false, true);
}

/** Puts messages into a log; nodes of unchanged messages stay, so that nothing moves under a finger. */
function fill(log, messages, toEnd, more, isThread) {
  const atEnd = toEnd === true || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const old = new Map([...log.children].filter((node) => node.dataset.key).map((node) => [node.dataset.key, node]));
  const nodes = [];
  if (more) nodes.push(el("button", { type: "button", class: "button older", onclick: earlier }, "Show earlier messages"));
  messages.sort((one, two) => (one.ts < two.ts ? -1 : 1));
  let lastDay = "";
  for (const message of messages) {
    const today = day(time(message.ts));
    if (today !== lastDay && !isThread) nodes.push(el("div", { class: "day" }, today));
    lastDay = today;
    const content = JSON.stringify(message);
    const known = old.get(message.ts);
    const node = known?.source === content || (known && known.contains(document.activeElement) && document.activeElement.matches("select, input, textarea"))
      ? known : messageNode(message, isThread);
    node.dataset.key = message.ts;
    node.source = content;
    nodes.push(node);
  }
  if (messages.length === 0) nodes.push(el("p", { class: "empty" }, el("b", {}, "It is quiet here"), "Ask something, or say hello."));
  const focused = document.activeElement?.closest?.(".message")?.dataset.key;
  const label = document.activeElement?.dataset?.focus;
  log.replaceChildren(...nodes);
  if (focused && label) log.querySelector(`[data-key="${focused}"] [data-focus="${CSS.escape(label)}"]`)?.focus();
  if (atEnd) log.scrollTop = log.scrollHeight;
}

async function earlier() {
  const log = $("log");
  const height = log.scrollHeight;
  await load(state.place, [...state.messages.get(state.place).keys()].sort()[0]);
  renderLog();
  log.scrollTop += log.scrollHeight - height;
}

function messageNode(message, isThread) {
  const person = state.people.get(message.user) ?? { id: message.user, realName: "Slackbot stand-in", isBot: true };
  const where = { channel: message.channel, ts: message.ts };
  const body = el("div", { class: "body" });
  body.append(...(message.blocks ? blocks(message.blocks, { message }) : [el("div", {}, mrkdwn(message.text))]));
  if (message.edited) body.append(" ", el("span", { class: "edited" }, "(edited)"));
  const reactions = (message.reactions ?? []).map((reaction) => el("button", {
    type: "button", "aria-pressed": String(reaction.users.includes(state.me)), "data-focus": "r-" + reaction.name,
    title: reaction.users.slice(0, 20).map((user) => state.people.get(user)?.realName ?? user).join(", "),
    onclick: () => act("react", { ...where, name: reaction.name }),
  }, emoji(reaction.name) + " " + reaction.count));
  const right = el("div", {},
    el("div", { class: "who" }, el("b", {}, person.realName), person.isBot ? el("span", { class: "tag" }, "APP") : null,
      el("time", { datetime: time(message.ts).toISOString(), title: time(message.ts).toLocaleString() }, clock(time(message.ts)))),
    body,
    reactions.length ? el("div", { class: "reactions" }, reactions) : null,
    message.reply_count && !isThread
      ? el("button", { type: "button", class: "replies", "data-focus": "replies", onclick: () => openThread(message) }, message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`)
      : null);
  const node = el("article", { class: "message" + (message.ephemeral ? " private" : "") + (message.fresh ? " fresh" : ""), "aria-label": `${person.realName}, ${clock(time(message.ts))}` });
  if (message.ephemeral) {
    node.append(el("span"), el("p", { class: "only-you" }, "Only visible to you · ",
      el("button", { type: "button", class: "dismiss", "data-focus": "dismiss", onclick: () => act("dismiss", where) }, "Dismiss")));
  }
  node.append(avatar(person), right);
  if (!message.ephemeral) node.append(tools(message, where, isThread));
  return node;
}

function tools(message, where, isThread) {
  const button = (sign, label, onclick) => el("button", { type: "button", title: label, "aria-label": label, "data-focus": label, onclick }, sign);
  return el("div", { class: "tools", role: "group", "aria-label": "For this message" },
    ["+1", "question", "eyes", "white_check_mark"].map((name) => button(emoji(name), `React with ${name}`, () => act("react", { ...where, name }))),
    isThread ? null : button("↩ Reply", "Reply in thread", () => openThread(message)),
    state.shortcuts.map((shortcut) => button(shortcut.name, shortcut.name, () => act("shortcut", { ...where, name: shortcut.id }))));
}

function openThread(message) {
  state.thread = { channel: message.channel, ts: message.thread_ts ?? message.ts };
  $("thread").hidden = false;
  $("app").classList.add("with-thread");
  $("thread-place").textContent = $("place-name").textContent;
  $("thread-log").replaceChildren();
  renderThread(true);
  $("thread-text").focus();
}

function closeThread() {
  state.thread = null;
  $("thread").hidden = true;
  $("app").classList.remove("with-thread");
}

// ── Block Kit ────────────────────────────────────────────────────────────────

/** @param where what the blocks belong to: { message } or { view } */
function blocks(list, where) {
  return (list ?? []).map((block) => {
    switch (block.type) {
      case "section": return section(block, where);
      case "header": return el("p", { class: "header-block", role: "heading", "aria-level": "3" }, textOf(block.text));
      case "divider": return el("hr");
      case "context": return el("div", { class: "block context" }, block.elements.map((item) => item.type === "image" ? picture(item) : el("span", {}, textOf(item))));
      case "actions": return el("div", { class: "block actions" }, block.elements.map((item) => element(item, block, where)));
      case "input": return field(block, where);
      case "image": return el("div", { class: "block" }, picture(block));
      case "markdown": return el("div", { class: "block" }, mrkdwn(block.text.replaceAll("**", "*")));
      case "rich_text": return el("div", { class: "block" }, richText(block));
      default: return el("div", { class: "block picture" }, `[${block.type}]`);
    }
  });
}

function section(block, where) {
  const text = el("div", {}, block.text ? textOf(block.text) : null,
    block.fields ? el("div", { class: "fields" }, block.fields.map((item) => el("div", {}, textOf(item)))) : null);
  const accessory = block.accessory && (block.accessory.type === "image" ? picture(block.accessory) : element(block.accessory, block, where));
  return el("div", { class: "block section" }, text, accessory);
}

/** Pictures live elsewhere, and this page loads nothing from elsewhere: their description stands for them. */
const picture = (image) => el("span", { class: "picture" }, "▣ " + image.alt_text);

const richText = (block) => (block.elements ?? []).map((part) => el("div", {}, (part.elements ?? []).map((item) =>
  item.type === "emoji" ? emoji(item.name) : item.type === "user" ? mention(item.user_id) : item.type === "link" ? link(item.url, item.text ?? item.url)
    : el(item.style?.code ? "code" : item.style?.bold ? "b" : item.style?.italic ? "em" : "span", {}, item.text ?? ""))));

const textOf = (text) => (text.type === "mrkdwn" ? mrkdwn(text.text) : emojify(text.text));

function element(item, block, where) {
  const run = async (pick, source) => {
    if (item.confirm && !(await confirmed(item.confirm))) return;
    source.disabled = true;
    const target = where.view ? { view: where.view.id, values: values() } : { channel: where.message.channel, ts: where.message.ts };
    await act("act", { ...target, block: block.block_id, action: item.action_id, pick });
    source.disabled = false;
  };
  const focus = block.block_id + "/" + item.action_id;
  if (item.type === "button") {
    const props = { class: `button ${item.style ?? ""}`, "data-focus": focus, "aria-label": item.accessibility_label };
    return item.url && safe(item.url)
      ? el("a", { ...props, href: item.url, target: "_blank", rel: "noopener noreferrer", onclick: (event) => void run(null, event.currentTarget) }, emojify(item.text.text))
      : el("button", { ...props, type: "button", onclick: (event) => run(null, event.currentTarget) }, emojify(item.text.text));
  }
  const control = input(item, focus, where.view?.state.values[block.block_id]?.[item.action_id], block, where);
  control.addEventListener("change", () => run(valueOf(control), control));
  return control;
}

function confirmed(confirm) {
  $("confirm-title").textContent = confirm.title.text;
  $("confirm-text").replaceChildren(textOf(confirm.text));
  $("confirm-yes").textContent = confirm.confirm.text;
  $("confirm-no").textContent = confirm.deny.text;
  $("confirm").returnValue = "no";
  $("confirm").showModal();
  return new Promise((resolve) => $("confirm").addEventListener("close", () => resolve($("confirm").returnValue === "yes"), { once: true }));
}

// ── Forms ────────────────────────────────────────────────────────────────────

const optionsOf = (item) => item.options ?? (item.option_groups ?? []).flatMap((group) => group.options);
const people = () => [...state.people.values()].filter((person) => !person.isBot);

/** The control for an input element, holding what its state says. */
function input(item, id, held, block, where) {
  const chosen = new Set([
    held?.selected_option?.value, held?.selected_user, held?.selected_channel, held?.selected_conversation,
    ...(held?.selected_options ?? []).map((option) => option.value), ...(held?.selected_users ?? []),
    ...(held?.selected_channels ?? []), ...(held?.selected_conversations ?? []),
  ].filter(Boolean));
  const choose = (choices, several) => {
    const hint = item.placeholder?.text ?? "Choose";
    return el("select", { id, "data-focus": id, multiple: several, "aria-label": hint },
      several ? null : el("option", { value: "" }, hint),
      choices.map(([value, text]) => el("option", { value, selected: chosen.has(value) }, text)));
  };
  const box = (type, value) => el("input", {
    id, type, value, "data-focus": id, placeholder: item.placeholder?.text, min: item.min_value, max: item.max_value, maxlength: item.max_length,
  });
  switch (item.type) {
    case "plain_text_input": {
      if (!item.multiline) return box("text", held?.value ?? "");
      const area = el("textarea", { id, "data-focus": id, placeholder: item.placeholder?.text, maxlength: item.max_length });
      area.value = held?.value ?? "";
      return area;
    }
    case "static_select": case "overflow": case "multi_static_select":
      return choose(optionsOf(item).map((option) => [option.value, emojify(option.text.text)]), item.type.startsWith("multi"));
    case "users_select": case "multi_users_select":
      return choose(people().map((person) => [person.id, person.realName]), item.type.startsWith("multi"));
    case "channels_select": case "conversations_select": case "multi_channels_select": case "multi_conversations_select":
      return choose([...state.channels.values()].filter((channel) => !channel.isDirect).map((channel) => [channel.id, "#" + channel.name]), item.type.startsWith("multi"));
    case "external_select": case "multi_external_select": return external(item, id, held, block, where);
    case "radio_buttons": case "checkboxes":
      return el("div", { id, class: "choices", "data-focus": id }, optionsOf(item).map((option) => el("label", { class: "choice" },
        el("input", { type: item.type === "checkboxes" ? "checkbox" : "radio", name: id, value: option.value, checked: chosen.has(option.value) }),
        el("span", {}, textOf(option.text), option.description ? el("small", {}, " ", textOf(option.description)) : null))));
    case "datepicker": return box("date", held?.selected_date);
    case "timepicker": return box("time", held?.selected_time);
    case "datetimepicker": {
      const control = box("datetime-local");
      const moment = held?.selected_date_time && new Date(held.selected_date_time * 1000);
      if (moment) control.value = new Date(moment - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
      return control;
    }
    case "number_input": return box("number", held?.value ?? "");
    case "email_text_input": return box("email", held?.value ?? "");
    case "url_text_input": return box("url", held?.value ?? "");
    default: return el("span", { class: "picture" }, `[${item.type}]`);
  }
}

/** A menu whose options the app is asked for while one types. */
function external(item, id, held, block, where) {
  const search = el("input", { type: "search", "data-focus": id, placeholder: item.placeholder?.text ?? "Type to search", "aria-label": "Search" });
  const menu = el("select", { "aria-label": item.placeholder?.text ?? "Options" });
  const show = (options) => menu.replaceChildren(el("option", { value: "" }, options.length ? "Choose" : "Nothing found"), ...options.map((option) => el("option", { value: option.value }, option.text.text + (option.description ? ` – ${option.description.text}` : ""))));
  if (held?.selected_option) {
    show([held.selected_option]);
    menu.value = held.selected_option.value;
  }
  const ask = async () => {
    if (search.value.length < (item.min_query_length ?? 3)) return;
    const result = await act("suggest", { view: where.view?.id, action: item.action_id, block: block.block_id, text: search.value });
    if (result.ok) show(result.options);
  };
  search.addEventListener("input", () => { clearTimeout(search.timer); search.timer = setTimeout(ask, 250); });
  search.addEventListener("change", (event) => event.stopPropagation());
  if (item.min_query_length === 0) search.addEventListener("focus", ask, { once: true });
  const both = el("div", { id, class: "external" }, search, menu);
  both.menu = menu;
  return both;
}

/** What a control holds, in the page API's words: several choices on lines of their own. */
function valueOf(control) {
  if (control.menu) return control.menu.value;
  if (control.matches(".choices")) return [...control.querySelectorAll("input:checked")].map((one) => one.value).join("\n");
  if (control.multiple) return [...control.selectedOptions].map((option) => option.value).join("\n");
  if (control.type === "datetime-local") return control.value ? String(Math.floor(new Date(control.value).getTime() / 1000)) : "";
  return control.value ?? "";
}

function field(block, where) {
  const item = block.element;
  const id = `field-${block.block_id}`;
  const control = input(item, id, where.view?.state.values[block.block_id]?.[item.action_id], block, where);
  const error = where.view?.errors?.[block.block_id];
  const isGroup = control.matches(".choices");
  control.dataset.block = block.block_id;
  if (error) control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", id + "-about");
  if (block.dispatch_action) {
    control.addEventListener("change", () => act("act", { view: where.view.id, values: values(), block: block.block_id, action: item.action_id, pick: valueOf(control) }));
  }
  const label = [emojify(block.label.text), block.optional ? el("small", {}, " (optional)") : null];
  return el(isGroup ? "fieldset" : "div", { class: "field" },
    isGroup ? el("legend", {}, label) : el("label", { for: control.menu ? null : id }, label),
    control,
    el("div", { id: id + "-about" }, block.hint ? el("small", {}, emojify(block.hint.text)) : null, error ? el("p", { class: "error" }, error) : null));
}

/** What the fields on screen hold, by block. */
const values = () => Object.fromEntries([...document.querySelectorAll("[data-block]")].map((control) => [control.dataset.block, valueOf(control)]));

function renderModal() {
  const view = state.front;
  if (!view) {
    if ($("modal").open) $("modal").close();
    return;
  }
  const content = JSON.stringify(view);
  if ($("modal").open && $("modal").source === content) return;
  const isSame = $("modal").view === view.id;
  const typed = isSame ? values() : {};
  const focus = isSame ? document.activeElement?.dataset?.focus : null;
  $("modal").source = content;
  $("modal").view = view.id;
  $("modal-title").textContent = view.title.text;
  $("modal-body").replaceChildren(...blocks(view.blocks, { view }));
  for (const control of $("modal-body").querySelectorAll("input[data-block], textarea[data-block]")) {
    if (typed[control.dataset.block]) control.value = typed[control.dataset.block];
  }
  $("modal-problem").textContent = "";
  $("modal-close").textContent = view.close?.text ?? (view.depth > 1 ? "Back" : "Cancel");
  $("modal-submit").textContent = view.submit?.text ?? "Submit";
  $("modal-submit").hidden = !view.submit;
  if (!$("modal").open) $("modal").showModal();
  const target = focus ? $("modal-body").querySelector(`[data-focus="${CSS.escape(focus)}"]`)
    : $("modal-body").querySelector("[aria-invalid=true], textarea, input, select");
  target?.focus();
}

// ── mrkdwn ───────────────────────────────────────────────────────────────────

const TOKEN = /```([\s\S]+?)```|`([^`\n]+)`|<([^<>]+)>|(?<![\p{L}\p{N}*])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}~])~(\S(?:[^~\n]*\S)?)~(?![\p{L}\p{N}])/u;

/** Slack's mrkdwn as nodes: text nodes and a few harmless elements, nothing else. */
function mrkdwn(text) {
  const whole = document.createDocumentFragment();
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].startsWith("```") || lines[i].split("```").length % 2 === 0) {
      // A code block may run over lines: it is taken whole.
      while (i + 1 < lines.length && lines[i].split("```").length % 2 === 0) lines.splice(i, 2, lines[i] + "\n" + lines[i + 1]);
    }
    const quote = /^(?:&gt;|>) ?(.*)$/s.exec(lines[i]); // apps send either
    whole.append(quote ? el("blockquote", {}, inline(quote[1])) : inline(lines[i]));
    if (i < lines.length - 1 && !quote) whole.append(el("br"));
  }
  return whole;
}

function inline(text) {
  const parts = document.createDocumentFragment();
  let rest = text;
  for (let match = TOKEN.exec(rest); match; match = TOKEN.exec(rest)) {
    parts.append(emojify(unescape(rest.slice(0, match.index))));
    const [all, pre, code, entity, bold, italic, strike] = match;
    if (pre !== undefined) parts.append(el("pre", {}, unescape(pre.replace(/^\n|\n$/g, ""))));
    else if (code !== undefined) parts.append(el("code", {}, unescape(code)));
    else if (entity !== undefined) parts.append(reference(entity));
    else if (bold !== undefined) parts.append(el("b", {}, inline(bold)));
    else if (italic !== undefined) parts.append(el("em", {}, inline(italic)));
    else parts.append(el("s", {}, inline(strike)));
    rest = rest.slice(match.index + all.length);
  }
  parts.append(emojify(unescape(rest)));
  return parts;
}

const mention = (id) => el("span", { class: "mention" }, "@" + (state.people.get(id)?.realName ?? id));

/** What stands in angle brackets: people, channels, dates, links. */
function reference(entity) {
  const [head, ...labels] = entity.split("|");
  const label = labels.length ? unescape(labels.join("|")) : null;
  if (head.startsWith("@")) return mention(head.slice(1));
  if (head.startsWith("#")) return el("span", { class: "mention" }, "#" + (state.channels.get(head.slice(1))?.name ?? label ?? head.slice(1)));
  if (head.startsWith("!date^")) return date(head, label);
  if (head.startsWith("!")) return el("span", { class: "mention" }, label ?? "@" + head.slice(1).split("^")[0]);
  return link(unescape(head), label ?? unescape(head));
}

function date(head, fallback) {
  const [, seconds, format, target] = head.split("^");
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.getTime())) return document.createTextNode(fallback ?? "");
  const as = (options) => moment.toLocaleDateString([], options);
  const away = Math.round((new Date(moment).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 86400000);
  const near = { "-1": "yesterday", 0: "today", 1: "tomorrow" }[away];
  const long = as({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = as({ day: "numeric", month: "short", year: "numeric" });
  const full = as({ day: "numeric", month: "long", year: "numeric" });
  const words = {
    time: clock(moment), time_secs: moment.toLocaleTimeString(), date: full, date_num: moment.toISOString().slice(0, 10), date_slash: as({}),
    date_long: long, date_long_full: long, date_long_pretty: near ?? long, date_short: short, date_short_pretty: near ?? short,
    date_pretty: near ?? full, day_divider_pretty: near ?? long, ago: near ?? short,
  };
  const text = format.replace(/\{(\w+)\}/g, (all, name) => words[name] ?? all);
  const node = el("time", { datetime: moment.toISOString(), title: moment.toLocaleString() }, unescape(text));
  return target && safe(target) ? el("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, node) : node;
}

/** Only addresses that cannot run anything become links. */
const safe = (url) => /^(https?:|mailto:)/i.test(url);
const link = (url, text) => (safe(url) ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text) : document.createTextNode(text));

const EMOJI = {
  "+1": "👍", thumbsup: "👍", "-1": "👎", thumbsdown: "👎", eyes: "👀", white_check_mark: "✅", heavy_check_mark: "✔️", ballot_box_with_check: "☑️", x: "❌", heart: "❤️",
  tada: "🎉", clap: "👏", raised_hand: "✋", wave: "👋", pray: "🙏", point_up: "☝️", point_right: "👉", ok_hand: "👌", fire: "🔥", rocket: "🚀", bulb: "💡",
  question: "❓", grey_question: "❔", exclamation: "❗", warning: "⚠️", bell: "🔔", no_bell: "🔕", speech_balloon: "💬", mega: "📣", loudspeaker: "📢", microphone: "🎤",
  studio_microphone: "🎙️", clock: "🕒", hourglass: "⌛", hourglass_flowing_sand: "⏳", alarm_clock: "⏰", stopwatch: "⏱️", calendar: "📅", date: "📅", spiral_calendar_pad: "🗓️",
  round_pushpin: "📍", pushpin: "📌", memo: "📝", pencil2: "✏️", link: "🔗", tv: "📺", movie_camera: "🎥", arrow_up: "⬆️", arrow_down: "⬇️", arrow_right: "➡️", arrow_up_small: "🔼",
  small_red_triangle: "🔺", coffee: "☕", knife_fork_plate: "🍽️", busts_in_silhouette: "👥", bust_in_silhouette: "👤", lock: "🔒", mag: "🔍", star: "⭐", sparkles: "✨", zap: "⚡",
  white_circle: "⚪", large_blue_circle: "🔵", red_circle: "🔴", large_green_circle: "🟢", large_yellow_circle: "🟡", black_circle: "⚫", one: "1️⃣", two: "2️⃣", three: "3️⃣", four: "4️⃣",
  five: "5️⃣", smile: "😄", slightly_smiling_face: "🙂", thinking_face: "🤔", joy: "😂", information_source: "ℹ️", inbox_tray: "📥", outbox_tray: "📤", back: "🔙", soon: "🔜",
  checkered_flag: "🏁", door: "🚪", house: "🏠", globe_with_meridians: "🌐", satellite: "🛰️", arrows_counterclockwise: "🔄", repeat: "🔁", wastebasket: "🗑️",
};
const emoji = (name) => EMOJI[name] ?? `:${name}:`;
const emojify = (text) => text.replace(/:([a-z0-9_+\-]+):/g, (all, name) => EMOJI[name] ?? all);

// ── Composer ─────────────────────────────────────────────────────────────────

const composer = $("composer-text");
let marked = 0;

const offered = () => (/^\/\S*$/.test(composer.value) ? state.commands.filter((command) => command.name.startsWith(composer.value)) : []);

function renderCommands() {
  const list = offered();
  marked = Math.min(marked, Math.max(0, list.length - 1));
  $("commands").hidden = list.length === 0 || list.some((command) => command.name === composer.value);
  $("commands").replaceChildren(...list.map((command, index) => el("li", {
    role: "option", "aria-selected": String(index === marked), onmousedown: (event) => { event.preventDefault(); complete(command); },
  }, el("b", {}, command.name), el("span", {}, command.hint), el("small", {}, command.description))));
}

function complete(command) {
  composer.value = command.name + " ";
  renderCommands();
  composer.focus();
}

function grow(area) {
  area.style.height = "auto";
  area.style.height = area.scrollHeight + 2 + "px";
}

async function send() {
  const text = composer.value.trim();
  if (!text) return;
  composer.value = "";
  grow(composer);
  renderCommands();
  const command = /^(\/\S+)\s*([\s\S]*)$/.exec(text);
  const result = command
    ? await act("command", { channel: state.place, command: command[1], text: command[2] })
    : await act("message", { channel: state.place, text });
  if (!result.ok && !composer.value) {
    composer.value = text;
    grow(composer);
  }
  $("log").scrollTop = $("log").scrollHeight;
}

composer.addEventListener("input", () => { grow(composer); renderCommands(); });
composer.addEventListener("keydown", (event) => {
  const list = $("commands").hidden ? [] : offered();
  if (list.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    marked = (marked + (event.key === "ArrowDown" ? 1 : list.length - 1)) % list.length;
    renderCommands();
  } else if (list.length && (event.key === "Tab" || event.key === "Enter")) complete(list[marked]);
  else if (event.key === "Escape" && list.length) $("commands").hidden = true;
  else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) void send();
  else return;
  event.preventDefault();
});
$("composer").addEventListener("submit", (event) => { event.preventDefault(); void send(); });

async function reply() {
  const text = $("thread-text").value.trim();
  if (!text || !state.thread) return;
  $("thread-text").value = "";
  await act("message", { channel: state.thread.channel, text, thread: state.thread.ts });
}
$("thread-text").addEventListener("input", () => grow($("thread-text")));
$("thread-text").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  void reply();
});
$("thread-composer").addEventListener("submit", (event) => { event.preventDefault(); void reply(); });
$("close-thread").addEventListener("click", () => { closeThread(); composer.focus(); });

// ── Dialogs ──────────────────────────────────────────────────────────────────

const closeFront = () => state.front && act("close", { view: state.front.id });
$("modal").addEventListener("cancel", (event) => { event.preventDefault(); void closeFront(); });
$("modal-x").addEventListener("click", closeFront);
$("modal-close").addEventListener("click", closeFront);
$("modal-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const id = state.front?.id;
  if (!id) return;
  $("modal-submit").disabled = true;
  const result = await act("submit", { view: id, values: values() });
  $("modal-submit").disabled = false;
  if (result.error) $("modal-problem").textContent = result.error;
});

let pick = 0;
function found() {
  const words = $("picker-search").value.toLowerCase().split(/\s+/);
  return people().filter((person) => words.every((word) => `${person.realName} ${person.name} ${person.timeZone}`.toLowerCase().includes(word))).slice(0, 60);
}
function renderPicker() {
  const list = found();
  pick = Math.min(pick, Math.max(0, list.length - 1));
  $("picker-list").replaceChildren(...list.map((person, index) => el("li", {
    role: "option", id: "person-" + index, "aria-selected": String(index === pick), onclick: () => become(person),
  }, avatar(person), el("span", {}, person.realName), el("small", {}, person.timeZone.replace(/^.*\//, "").replaceAll("_", " ")))));
  $("picker-search").setAttribute("aria-activedescendant", "person-" + pick);
  $("picker-list").children[pick]?.scrollIntoView({ block: "nearest" });
}
function become(person) {
  $("picker").close();
  if (person) void enter(person.id, state.place).catch(() => toast("The stand-in is not reachable."));
}
$("me").addEventListener("click", () => {
  $("picker-search").value = "";
  pick = 0;
  renderPicker();
  $("picker").showModal();
  $("picker-search").focus();
});
$("picker-search").addEventListener("input", () => { pick = 0; renderPicker(); });
$("picker-search").addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") pick++;
  else if (event.key === "ArrowUp") pick = Math.max(0, pick - 1);
  else if (event.key === "Enter") become(found()[pick]);
  else if (event.key === "Escape") $("picker").close();
  else return;
  event.preventDefault();
  renderPicker();
});
$("picker").addEventListener("click", (event) => { if (event.target === $("picker")) $("picker").close(); });
$("open-side").addEventListener("click", (event) => { event.stopPropagation(); $("app").classList.toggle("side-open"); });
$("main").addEventListener("click", () => $("app").classList.remove("side-open"));

// ── Start ────────────────────────────────────────────────────────────────────

const asked = new URLSearchParams(location.search);
enter(asked.get("as") ?? localStorage.getItem("stand-in.me") ?? "", asked.get("in") ?? localStorage.getItem("stand-in.place") ?? "")
  .catch(() => { $("link").textContent = "The stand-in is not reachable. Reload to try again."; });
