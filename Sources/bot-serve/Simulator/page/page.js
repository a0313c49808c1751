// The simulator's page. What was said is kept by the server and fetched again on every load; this page keeps
// only what the server does not know: names of pretend customers, what was read, and what could not be sent yet.
// Text of customers and shops becomes text nodes, never HTML.

const $ = id => document.getElementById(id);
const body = document.body;

/** An element with properties, attributes (named with a dash, or role) and children; strings become text. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.flat().filter(child => child != null));
  return element;
}

/** A symbol of the page, which brings its own box. */
function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", "#i-" + name);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** Makes `parent` hold exactly `nodes`, in this order, touching only what differs. */
function arrange(parent, nodes) {
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  while (at) {
    const following = at.nextSibling;
    at.remove();
    at = following;
  }
}

function setBadge(element, count) {
  element.hidden = !count;
  element.textContent = count > 99 ? "99+" : count || "";
  if (count) element.setAttribute("aria-label", `${count} unread`);
}

// ---- WhatsApp's markup --------------------------------------------------------------------------------------

// A mark opens where no letter stands before it and closes where none follows, on the same line; a link is
// matched first, so that its underscores mean nothing.
const link = String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"*_~.,!?:;)])`;
const code = "```(?<block>[\\s\\S]{1,4000}?)```|`(?<code>[^`\\n]{1,400})`";
const mark = String.raw`(?<![\p{L}\p{N}])(?<mark>[*_~])(?=\S)(?<inner>[^\n]{0,1000}?\S)\k<mark>(?![\p{L}\p{N}])`;
const markupPattern = new RegExp(`${link}|${code}|${mark}`, "gu");
const markTags = { "*": "strong", "_": "em", "~": "s" };

/** *bold* _italic_ ~strike~ `code` as elements of these four kinds; all else, links too, as plain text. */
function markup(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(markupPattern)) {
    if (match.index > end) nodes.push(text.slice(end, match.index));
    const found = match.groups;
    if (found.link) nodes.push(make("span", { className: "link" }, found.link));
    else if (found.mark) nodes.push(make(markTags[found.mark], {}, markup(found.inner)));
    else nodes.push(make("code", {}, found.block ?? found.code));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}

// ---- Numbers and times --------------------------------------------------------------------------------------

const digitsOf = text => text.replace(/\D/g, "");

/** The digits of a phone number as WhatsApp writes them, `0812…` as `62812…`; null if it cannot be one. */
function number(text) {
  let digits = digitsOf(text);
  if (digits.startsWith("0")) digits = "62" + digits.slice(1);
  return /^[1-9]\d{7,14}$/.test(digits) ? digits : null;
}

const spelled = digits => digits.startsWith("62")
  ? "+62 " + digits.slice(2).replace(/^(\d{3})(\d{4})(\d+)$/, "$1-$2-$3")
  : "+" + digits;

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const dayLength = 86_400_000;

// The shop's hour is shown, not that of the owner's computer: `zone` is the offset the server writes.
const clock = { at: Date.now(), since: performance.now(), zone: 7 * 3_600_000 };

function setClock(iso) {
  const zone = /([+-])(\d\d):?(\d\d)$/.exec(iso);
  clock.zone = zone ? (zone[1] + "1") * (zone[2] * 60 + +zone[3]) * 60_000 : 0;
  clock.at = Date.parse(iso);
  clock.since = performance.now();
}

const now = () => clock.at + performance.now() - clock.since;
const dayOf = at => Math.floor((at + clock.zone) / dayLength);
const wall = at => new Date(at + clock.zone);
const hour = at => wall(at).toISOString().slice(11, 16);

function dayName(day) {
  const date = new Date(day * dayLength), ago = dayOf(now()) - day;
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function showClock() {
  const date = wall(now());
  const text = `${days[date.getUTCDay()].slice(0, 3)} ${date.getUTCDate()} ${months[date.getUTCMonth()].slice(0, 3)} ${date.getUTCFullYear()}, ${hour(now())}`;
  if ($("clock").textContent !== text) $("clock").textContent = text;
  $("clock").dateTime = new Date(now()).toISOString();
}

// ---- What this browser keeps --------------------------------------------------------------------------------

function kept(name, otherwise, where = "localStorage") {
  try { return JSON.parse(window[where].getItem("laris." + name)) ?? otherwise; } catch { return otherwise; }
}

/** A browser that keeps nothing (a private window, a full disk) still chats. */
function keep(name, value, where = "localStorage") {
  try { window[where].setItem("laris." + name, JSON.stringify(value)); } catch { /* see above */ }
}

const contacts = kept("contacts", [
  { number: "6281200000001", name: "Rina" },
  { number: "6281200000002", name: "Budi" },
]);
const unsent = kept("waiting", [], "sessionStorage"); // this window's own: two windows would send it twice
let shops = [];
let shop = null;                       // the shop on the screen
let customer = kept("customer", null); // digits; the owner's own when the owner's chat is open
let read = kept("read", {});           // conversation key: number of the last event seen there
let epoch = kept("epoch", null);       // which start of the server `read` is about
let next = 0;                          // number of the last event taken
let run = 0;                           // counts the server's starts seen by this page

// ---- Conversations ------------------------------------------------------------------------------------------

const conversations = new Map();
const never = -Infinity;

/** The conversation of a number with a shop: `items` are what the server told, `waiting` what it has not told back yet. */
function conversation(shopID, digits) {
  const key = shopID + " " + digits;
  if (!conversations.has(key)) {
    conversations.set(key, { key, shop: shopID, customer: digits, items: [], waiting: [], cards: [], unread: 0, seen: 0, draft: "", typing: never, asked: never });
  }
  return conversations.get(key);
}

const current = () => shop && customer ? conversation(shop.id, customer) : null;
const ownerOf = shopID => digitsOf(shops.find(each => each.id === shopID)?.owner ?? "");
const isOwner = (shopID, digits) => digits !== "" && digits === ownerOf(shopID);
const visible = element => element.getClientRects().length > 0;
const isRead = chat => chat === current() && visible($("log"));

function nameOf(shopID, digits) {
  if (isOwner(shopID, digits)) return "Owner";
  return contacts.find(each => each.number === digits)?.name ?? spelled(digits);
}

function addContact(digits, name) {
  contacts.push({ number: digits, name });
  keep("contacts", contacts.map(({ number, name }) => ({ number, name })));
}

const typingLasts = 10_000; // a bot that is silent, as a person has taken over, says nothing of that
const isTyping = chat => Math.max(chat.typing, chat.asked) > performance.now() - typingLasts;

function seen(chat, n) {
  chat.unread = 0;
  if (!n || n <= (read[chat.key] ?? 0)) return;
  read[chat.key] = n;
  keep("read", read);
}

// ---- Events -------------------------------------------------------------------------------------------------

const takers = {
  received(chat, event) {
    if (chat.items.some(item => item.id === event.id && item.side === "customer")) return; // tried twice, as its answer was lost
    const at = chat.waiting.findIndex(item => item.id === event.id);
    const item = at < 0 ? { id: event.id, side: "customer" } : chat.waiting.splice(at, 1)[0];
    Object.assign(item, {
      at: Date.parse(event.at), n: event.n, status: "delivered", text: event.text ?? event.caption ?? "",
      choice: event.choice, attachment: attachmentOf(event), latitude: event.latitude, longitude: event.longitude,
    });
    chat.items.push(item);
    if (event.choice) choose(chat, event.choice.id);
    keepWaiting();
  },

  sent(chat, event) {
    // A turn is explained before what it says is sent.
    const turn = chat.cards.findLast(card => card.kind === "turn");
    chat.items.push({ ...event, side: "shop", at: Date.parse(event.at), text: event.text ?? "", choices: event.choices ?? [], run, turn });
    answered(chat);
    arrived(chat, event);
  },

  typing(chat) {
    chat.typing = performance.now();
  },

  turn(chat, event) {
    const asked = chat.items.filter(item => item.side === "customer" && !item.turn);
    const card = { kind: "turn", n: event.n, at: Date.parse(event.at), text: event.explanation, about: asked.map(preview) };
    for (const item of asked) item.turn = card;
    chat.cards.push(card);
    answered(chat);
  },

  notice(chat, event) {
    const card = { kind: "notice", n: event.n, at: Date.parse(event.at), text: event.text };
    chat.cards.push(card);
    const owner = ownerOf(event.shop);
    if (!owner) return;
    const owners = conversation(event.shop, owner);
    if (owners !== chat) owners.cards.push({ ...card, customer: event.customer });
    arrived(owners, event);
  },
};

function attachmentOf(event) {
  if (event.attachment) return event.attachment;
  if (event.latitude != null) return "location";
  if (event.caption != null) return "picture";
  return event.text == null && !event.choice ? "voice" : undefined;
}

function choose(chat, id) {
  const item = chat.items.findLast(item => item.choices?.some(choice => choice.id === id));
  if (item) item.chosen = id;
}

function answered(chat) {
  chat.typing = chat.asked = never;
  for (let at = chat.items.length - 1; at >= 0 && chat.items[at].status !== "read"; at--) {
    if (chat.items[at].status) chat.items[at].status = "read";
  }
}

function arrived(chat, event) {
  chat.seen = event.n;
  if (isRead(chat)) seen(chat, event.n);
  else if (event.n > (read[chat.key] ?? 0)) chat.unread++;
}

function take(events) {
  for (const event of events) {
    if (event.n <= next) continue;
    next = event.n;
    // A notice about nobody is the owner's.
    const digits = event.customer ? digitsOf(event.customer) : ownerOf(event.shop);
    if (!digits) continue;
    if (!isOwner(event.shop, digits) && !contacts.some(each => each.number === digits)) addContact(digits, event.name ?? spelled(digits));
    const at = Date.parse(event.at);
    if (at > now() + 1000) setClock(event.at); // another window moved the clock
    takers[event.kind]?.(conversation(event.shop, digits), event);
  }
}

// ---- The line to the server ---------------------------------------------------------------------------------

let online = false, poll = new AbortController();
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

async function fetched(path, options = {}) {
  const answer = await fetch(path, { cache: "no-store", ...options });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

const posted = content => ({ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(content) });

function banner(text) {
  if ($("banner").textContent !== text) $("banner").textContent = text;
  $("banner").hidden = !text;
}

function lost() {
  if (online) poll.abort();
  online = false;
  banner("Connection lost. Is the simulator still running? Trying again; what you write is sent then.");
}

/** Takes the state and the whole history. A server that was started anew tells another history: it follows the one on the screen. */
async function catchUp() {
  const state = await fetched("/simulator/state");
  const history = await fetched("/simulator/events?after=0&wait=0");
  const first = history.events[0];
  let start = first ? [first.at, first.shop, first.customer, first.kind, first.id].join(" ") : null;
  if (first?.n > 1 && history.next >= next) start = epoch; // its oldest events are forgotten, after very many
  if (next > 0 && start !== epoch) startAnew();
  if (start !== epoch) {
    read = {};
    epoch = start;
    keep("read", read);
    keep("epoch", epoch);
  }
  setClock(state.now);
  takeShops(state.shops);
  take(history.events);
}

function startAnew() {
  next = 0;
  run++;
  for (const chat of conversations.values()) {
    // Its ids may come again, and mean something else.
    for (const item of chat.items) Object.assign(item, { run: -1, id: undefined });
    if (chat.items.length) chat.items.push({ side: "note", text: "The simulator was started anew", at: now() });
    for (const item of chat.waiting) if (item.status === "accepted") item.status = "queued";
  }
}

async function listen() {
  for (;;) {
    try {
      if (!online) {
        await catchUp();
        restoreWaiting();
        online = true;
        poll = new AbortController();
        banner("");
        show();
        for (const chat of conversations.values()) deliver(chat);
      }
      const answer = await fetched(`/simulator/events?after=${next}&wait=20`, { signal: AbortSignal.any([poll.signal, AbortSignal.timeout(40_000)]) });
      if (epoch === null) { online = answer.events.length === 0; continue; } // the first event names this start of the server
      take(answer.events);
      show();
    } catch (problem) {
      if (!(problem instanceof TypeError || problem.name === "AbortError" || problem.name === "TimeoutError")) console.warn(problem);
      lost();
      await pause(1000);
    }
  }
}

// ---- Sending ------------------------------------------------------------------------------------------------

const identifier = () => "sim-" + Array.from(crypto.getRandomValues(new Uint8Array(9)), byte => byte.toString(36).padStart(2, "0")).join("");

/** What the customer wrote, as an item of the chat that is not told back yet. */
const waitingItem = (id, at, status, content) => ({
  id, at, status, content, side: "customer", text: content.text ?? content.caption ?? "",
  choice: content.choice, attachment: content.kind, latitude: content.latitude, longitude: content.longitude,
});

function send(content) {
  const chat = current();
  if (!chat) return;
  chat.waiting.push(waitingItem(identifier(), now(), "queued", content));
  if (content.choice) choose(chat, content.choice.id);
  keepWaiting();
  show();
  toBottom();
  deliver(chat);
}

/** Hands over what waits, one after another, so that a burst arrives in the order it was written. A message keeps its id however often it is tried. */
async function deliver(chat) {
  if (chat.delivering) return;
  chat.delivering = true;
  for (let item; (item = chat.waiting.find(item => item.status === "queued"));) {
    const hook = shops.find(each => each.id === chat.shop)?.hook;
    const name = nameOf(chat.shop, chat.customer);
    try {
      const answer = await fetch(hook, posted({ id: item.id, from: chat.customer, name, ...item.content }));
      if (answer.status === 503) { // busy
        await pause(1000);
        continue;
      }
      if (item.status === "queued") item.status = answer.ok ? "accepted" : "refused";
      if (answer.ok && item.status !== "read") chat.asked = performance.now();
    } catch {
      lost();
      break;
    }
    keepWaiting();
    show();
  }
  chat.delivering = false;
}

function keepWaiting() {
  const open = [...conversations.values()].flatMap(chat => chat.waiting
    .filter(item => item.status === "queued" || item.status === "refused")
    .map(item => ({ shop: chat.shop, customer: chat.customer, id: item.id, at: item.at, status: item.status, content: item.content })));
  keep("waiting", open, "sessionStorage");
}

function restoreWaiting() {
  for (const { shop, customer, id, at, status, content } of unsent.splice(0)) {
    const chat = conversation(shop, customer);
    if (!chat.items.some(item => item.id === id)) chat.waiting.push(waitingItem(id, at, status, content));
  }
  keepWaiting();
}

// ---- Bubbles ------------------------------------------------------------------------------------------------

/** Only what a browser shows as a picture or fetches as a file; not `javascript:` and its like. */
function address(url) {
  try {
    const parsed = new URL(url, location.href);
    return ["http:", "https:"].includes(parsed.protocol) || /^data:image\//.test(url) ? parsed.href : null;
  } catch { return null; }
}

const mediaNames = { picture: "Picture", location: "Location", voice: "Voice note" };

/** One line about an item, for the list of customers and the head of an explanation. */
function preview(item) {
  const media = item.document?.name ?? (item.picture ? "Picture" : item.location ? "Location" : mediaNames[item.attachment]);
  const text = item.choice?.title ?? make("p", {}, markup(item.text)).textContent;
  return [media, text].filter(Boolean).join(": ").replace(/\s+/g, " ");
}

function pictureOf(item) {
  const url = item.picture && address(item.picture);
  if (!url) return make("div", { className: "picture empty" }, icon("picture"));
  const image = make("img", { className: "picture", src: url, alt: item.text ? "" : "Picture" });
  image.onload = () => { if (following) toBottom(); };
  image.onerror = () => image.replaceWith(make("div", { className: "picture empty" }, icon("picture"), "The picture cannot be loaded"));
  return image;
}

function placeOf({ latitude, longitude, name, address: street }) {
  const position = `${(+latitude).toFixed(5)}, ${(+longitude).toFixed(5)}`;
  return make("div", { className: "place" },
    make("div", { className: "map" }, icon("pin")),
    name ? make("b", {}, name) : null,
    street ? make("span", {}, street) : null,
    make("small", {}, position));
}

function documentOf(file) {
  const url = address(file.url);
  const inside = [icon("file"), make("b", {}, file.name ?? "Document")];
  return url ? make("a", { className: "document", href: url, target: "_blank", rel: "noopener noreferrer", download: file.name ?? "" }, inside)
    : make("span", { className: "document" }, inside);
}

function voice() {
  const bars = Array.from({ length: 26 }, (_, at) => make("i", { className: "h" + (at * 7 + at * at) % 5 }));
  return make("div", { className: "voice", role: "img", "aria-label": "Voice note" }, icon("play"), make("span", {}, bars), make("small", {}, "0:07"));
}

function media(item) {
  return [
    item.picture || item.attachment === "picture" ? pictureOf(item) : null,
    item.attachment === "location" ? placeOf(item) : item.location ? placeOf(item.location) : null,
    item.attachment === "voice" ? voice() : null,
    item.document ? documentOf(item.document) : null,
  ];
}

function choicesOf(item) {
  if (!item.choices?.length) return null;
  const inList = item.style ? item.style === "list" : item.choices.length > 3;
  if (inList) return make("div", { className: "choices" }, make("button", { type: "button", className: "choice open", onclick: () => openSheet(item), "aria-haspopup": "dialog" }, icon("list"), "Pilih"));
  return make("div", { className: "choices" }, item.choices.map(choice => {
    const button = make("button", { type: "button", className: "choice", onclick: () => send({ choice: { id: choice.id, title: choice.title } }) }, icon("reply"), choice.title);
    button.dataset.choice = choice.id;
    return button;
  }));
}

function bubble(item, speaker) {
  if (item.side === "note") return make("div", { className: "day note" }, make("span", {}, item.text));
  const text = item.choice?.title ?? item.text;
  const time = make("span", { className: "meta" }, make("time", {}), item.side === "customer" ? make("span", { className: "ticks", role: "img" }) : null);
  const inside = make("div", { className: "bubble" },
    make("span", { className: "sr" }, speaker + ": "),
    media(item),
    text ? make("div", { className: "text" }, item.choice ? [icon("reply"), text] : markup(text)) : null,
    time);
  const row = make("div", { className: "row " + item.side, tabIndex: -1 }, inside, choicesOf(item));
  row.dataset.id = item.id;
  return row;
}

const ticks = {
  queued: ["wait", "not sent yet"], accepted: ["tick", "sent"], refused: ["close", "refused"],
  delivered: ["ticks", "delivered"], read: ["ticks", "read"],
};

/** The item's row, brought up to date; the same element as before, so that focus and hover stay. */
function paint(chat, item, before) {
  item.node ??= bubble(item, item.side === "shop" ? shop.name : nameOf(chat.shop, chat.customer));
  if (item.side === "note") return item.node;
  const row = item.node;
  row.item = item;
  row.dataset.id = item.id ?? "";
  row.classList.toggle("first", before?.side !== item.side || dayOf(before.at) !== dayOf(item.at));
  const time = row.querySelector("time");
  time.textContent = hour(item.at);
  time.dateTime = new Date(item.at).toISOString();
  const mark = row.querySelector(".ticks");
  if (mark && mark.dataset.status !== item.status) {
    mark.dataset.status = item.status;
    mark.setAttribute("aria-label", ticks[item.status][1]);
    mark.replaceChildren(icon(ticks[item.status][0]));
    row.querySelector(".again")?.remove();
    if (item.status === "refused") row.append(make("button", { type: "button", className: "again", onclick: () => again(chat, item) }, "The bot refused this. Send again"));
  }
  for (const button of row.querySelectorAll(".choice")) {
    button.disabled = item.run !== run;
    if (button.dataset.choice) button.setAttribute("aria-pressed", button.dataset.choice === item.chosen);
  }
  return row;
}

function again(chat, item) {
  item.status = "queued";
  show();
  deliver(chat);
}

function separator(chat, day) {
  chat.separators ??= new Map();
  if (!chat.separators.has(day)) chat.separators.set(day, make("div", { className: "day" }, make("span")));
  const node = chat.separators.get(day);
  const text = dayName(day);
  if (node.textContent !== text) node.firstChild.textContent = text;
  return node;
}

function showLog(chat) {
  const nodes = [];
  let before = null;
  for (const item of [...chat.items, ...chat.waiting]) {
    const day = dayOf(item.at);
    // What is said is in order, though a clock set back may not be: then the same day comes only once.
    if ((!before || day > dayOf(before.at)) && item.side !== "note") nodes.push(separator(chat, day));
    nodes.push(paint(chat, item, before));
    before = item;
  }
  if (!nodes.length) nodes.push(chat.empty ??= make("p", { className: "nothing" }));
  if (chat.empty) chat.empty.textContent = isOwner(chat.shop, chat.customer)
    ? "The owner's chat with the bot. Take a conversation over with ambil and a name or a number, give it back with lepas."
    : `Write as ${nameOf(chat.shop, chat.customer)}, and the bot answers.`;
  if (isTyping(chat)) nodes.push(dots);
  arrange($("log"), nodes);
}

const dots = make("div", { className: "row shop first typing" }, make("div", { className: "bubble", "aria-hidden": "true" }, make("i"), make("i"), make("i")));

// ---- Explanations -------------------------------------------------------------------------------------------

/** A line's continuation is set in, so that lines stay apart in a narrow panel; what is under another line, further and paler. */
const lines = text => text.split("\n").map((line, at, all) =>
  make("span", { className: /^\s/.test(line) ? "line under" : "line" }, at < all.length - 1 ? line + "\n" : line));

function cardNode(chat, card) {
  const head = make("header", {}, make("time", { dateTime: new Date(card.at).toISOString() }, hour(card.at)));
  if (card.kind === "notice") {
    const about = card.customer && !isOwner(chat.shop, digitsOf(card.customer)) ? ", about " + nameOf(chat.shop, digitsOf(card.customer)) : "";
    head.prepend(icon("bell"), make("b", {}, "To the owner" + about));
    return make("article", { className: "card notice" }, head, make("p", {}, card.text));
  }
  head.prepend(make("b", {}, card.about.length ? card.about.map(text => `“${text}”`).join(" ") : "Not asked"));
  return make("article", { className: "card turn" }, head, make("pre", {}, lines(card.text)));
}

function showWhy(chat) {
  const atEnd = $("why").scrollHeight - $("why").scrollTop - $("why").clientHeight < 60 || $("why").chat !== chat;
  const last = chat.cards.at(-1);
  const grew = $("why").last !== last;
  Object.assign($("why"), { chat, last });
  for (const card of chat.cards) {
    card.node ??= cardNode(chat, card);
    card.node.card = card;
  }
  if (!chat.cards.length) chat.unexplained ??= make("p", { className: "nothing" }, "Each answer is explained here: which words were understood, which rule won, and what it used.");
  arrange($("why"), chat.cards.length ? chat.cards.map(card => card.node) : [chat.unexplained]);
  if (grew && atEnd) $("why").scrollTop = $("why").scrollHeight;
}

let pinned = null;

/** Lights the turn that belongs to a row, and the rows that belong to it. */
function light(card, source) {
  for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
  if (!card) return;
  card.node?.classList.add("lit");
  const chat = current();
  for (const item of chat.items) if (item.turn === card) item.node?.classList.add("lit");
  if (source === "log" && card.node && visible($("why"))) {
    const box = $("why"), top = card.node.offsetTop - box.offsetTop;
    const inside = top >= box.scrollTop && top + card.node.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!inside) box.scrollTo({ top: top - 12 });
  }
}

function cardAt(target) {
  const row = target.closest?.(".row");
  if (row?.item) return row.item.turn;
  return target.closest?.(".card")?.card;
}

for (const [box, source] of [[$("log"), "log"], [$("why"), "why"]]) {
  box.addEventListener("mouseover", event => light(cardAt(event.target) ?? pinned, source));
  box.addEventListener("mouseleave", () => light(pinned));
  box.addEventListener("focusin", event => { if (event.target !== box) light(pinned = cardAt(event.target) ?? null, source); });
  box.addEventListener("click", event => light(pinned = cardAt(event.target) ?? null, source));
}

// The bubbles are walked with the arrow keys; Escape goes back to the composer.
$("log").addEventListener("keydown", event => {
  if (event.key === "Escape") return $("text").focus();
  // What is typed over the chat is meant for the composer.
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.target.tagName !== "BUTTON") return $("text").focus();
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  const rows = [...$("log").querySelectorAll(".row:not(.typing)")];
  const at = rows.indexOf(event.target.closest(".row"));
  const to = event.key === "ArrowUp" ? (at < 0 ? rows.length - 1 : at - 1) : at + 1;
  if (at < 0 && event.key === "ArrowDown") return;
  rows[to]?.focus();
  event.preventDefault();
});

// ---- The whole page -----------------------------------------------------------------------------------------

const initials = name => name.replace(/[^\p{L}\p{N} ]/gu, "").split(" ").filter(Boolean).slice(0, 2).map(word => word[0].toUpperCase()).join("") || "?";

function paintAvatar(element, name, seed) {
  const hue = [...seed].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % 6;
  element.className = "avatar tint" + hue;
  element.textContent = initials(name);
}

function takeShops(list) {
  shops = list;
  const wanted = kept("shop", null);
  shop = shops.find(each => each.id === (shop?.id ?? wanted)) ?? shops[0] ?? null;
  customer ??= contacts[0]?.number ?? null;
  if (shop && customer && !isOwner(shop.id, customer) && !contacts.some(each => each.number === customer)) customer = contacts[0]?.number ?? null;
}

function showShops() {
  const unread = id => [...conversations.values()].reduce((sum, chat) => sum + (chat.shop === id ? chat.unread : 0), 0);
  $("shop").parentElement.hidden = shops.length < 2;
  const options = shops.map(each => {
    const count = each === shop ? 0 : unread(each.id);
    return make("option", { value: each.id, selected: each === shop }, each.name + (count ? ` (${count})` : ""));
  });
  const same = options.length === $("shop").options.length && options.every((option, at) => option.text === $("shop").options[at].text && option.value === $("shop").options[at].value);
  if (!same) $("shop").replaceChildren(...options);
  $("shop").value = shop.id;
}

function person(contact) {
  contact.button ??= make("button", { type: "button", onclick: () => open(contact.number) },
    make("span", { "aria-hidden": "true" }), make("b"), make("time"), make("span", { className: "last" }), make("span", { className: "badge", hidden: true }));
  contact.row ??= make("li", {}, contact.button);
  const chat = conversation(shop.id, contact.number), last = chat.waiting.at(-1) ?? chat.items.findLast(item => item.side !== "note");
  const [avatar, name, time, line, badge] = contact.button.children;
  paintAvatar(avatar, contact.name, contact.number);
  name.textContent = contact.name;
  time.textContent = last ? (dayOf(last.at) === dayOf(now()) ? hour(last.at) : dayName(dayOf(last.at)).split(",")[0]) : "";
  line.textContent = isTyping(chat) ? "typing…" : last ? (last.side === "customer" ? "You: " : "") + preview(last) : spelled(contact.number);
  line.classList.toggle("writing", isTyping(chat));
  setBadge(badge, chat.unread);
  contact.button.title = spelled(contact.number);
  contact.button.dataset.number = contact.number;
  if (contact.number === customer) contact.button.setAttribute("aria-current", "true");
  else contact.button.removeAttribute("aria-current");
  return contact.row;
}

function showPeople() {
  arrange($("people"), contacts.filter(each => !isOwner(shop.id, each.number)).map(person));
  const owner = ownerOf(shop.id);
  $("owner").disabled = !owner;
  $("owner").title = owner ? `The owner's chat, ${spelled(owner)}` : "shop.lua names no owner";
  $("owner").setAttribute("aria-pressed", String(owner !== "" && customer === owner));
  setBadge($("owner").querySelector(".badge"), owner ? conversation(shop.id, owner).unread : 0);
  const others = [...conversations.values()].filter(chat => chat.shop === shop.id && chat.customer !== customer).reduce((sum, chat) => sum + chat.unread, 0);
  setBadge($("back").querySelector(".badge"), others);
  setBadge(document.querySelector(".tabs .badge"), others);
  document.title = (others ? `(${others}) ` : "") + `${shop.name}, simulator`;
}

function showHead(chat) {
  const owner = isOwner(chat.shop, chat.customer), name = nameOf(chat.shop, chat.customer);
  paintAvatar($("shop-avatar"), shop.name, shop.id);
  $("shop-name").textContent = shop.name;
  const presence = isTyping(chat) ? "typing…" : online ? "online" : "connecting…";
  if ($("presence").textContent !== presence) $("presence").textContent = presence;
  $("self").textContent = owner ? "you are the owner" : `you are ${name}`;
  $("log").setAttribute("aria-label", `Chat of ${name} with ${shop.name}`);
  $("text").placeholder = owner ? "Message as the owner" : `Message as ${name}`;
  $("chips").hidden = !owner;
  document.querySelector(".phone").classList.toggle("as-owner", owner);
}

let following = true, shown = null;

const toBottom = () => { $("log").scrollTop = $("log").scrollHeight; following = true; };

$("log").addEventListener("scroll", () => {
  following = $("log").scrollHeight - $("log").scrollTop - $("log").clientHeight < 40;
  $("bottom").hidden = following;
}, { passive: true });
$("bottom").onclick = toBottom;
new ResizeObserver(() => { if (following) toBottom(); }).observe($("log"));

function show() {
  const chat = current();
  if (!chat) return;
  if (isRead(chat)) seen(chat, chat.seen);
  const other = chat !== shown;
  if (other) pinned = null;
  shown = chat;
  showShops();
  showPeople();
  showHead(chat);
  const follow = following || other;
  showLog(chat);
  if (follow) toBottom();
  $("bottom").hidden = following;
  showWhy(chat);
  showClock();
}

function view(name) {
  body.dataset.view = name;
  for (const tab of document.querySelectorAll(".tabs button")) {
    if (tab.dataset.view === name) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  }
  show();
  if (name === "why") pinned ? light(pinned, "log") : $("why").scrollTo({ top: $("why").scrollHeight });
}

/** Goes to another chat: what is written and not sent stays with the chat that it was written in. */
function turnTo(digits, toShop = shop) {
  const before = current();
  if (before) before.draft = $("text").value;
  shop = toShop;
  customer = digits;
  $("text").value = current()?.draft ?? "";
  grow();
}

function open(digits) {
  turnTo(digits);
  keep("customer", customer);
  view("chat");
  // A touch screen would bring up its keyboard, unasked.
  if (matchMedia("(pointer: fine)").matches) $("text").focus();
}

$("owner").onclick = () => open($("owner").getAttribute("aria-pressed") === "true" ? contacts[0]?.number : ownerOf(shop.id));
$("back").onclick = () => view("people");
for (const tab of document.querySelectorAll(".tabs button")) tab.onclick = () => view(tab.dataset.view);

$("shop").onchange = () => {
  const wanted = shops.find(each => each.id === $("shop").value);
  turnTo(isOwner(shop.id, customer) ? ownerOf(wanted.id) || contacts[0]?.number : customer, wanted);
  keep("shop", shop.id);
  show();
};

for (const button of document.querySelectorAll("[data-advance]")) {
  button.onclick = async () => {
    for (const each of document.querySelectorAll("[data-advance]")) each.disabled = true;
    try {
      setClock((await fetched("/simulator/clock", posted({ advance: +button.dataset.advance }))).now);
    } catch { lost(); }
    for (const each of document.querySelectorAll("[data-advance]")) each.disabled = false;
    button.focus();
    show();
  };
}

// ---- Composer -----------------------------------------------------------------------------------------------

function grow() {
  $("text").style.height = "auto";
  $("text").style.height = Math.min($("text").scrollHeight, 120) + "px";
}

function takeText() {
  const text = $("text").value.trim();
  $("text").value = "";
  grow();
  return text;
}

$("text").oninput = grow;
$("text").onkeydown = event => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $("composer").requestSubmit();
};
$("composer").onsubmit = event => {
  event.preventDefault();
  if (!current()) return; // before the first answer of the server there is nobody to write to
  const text = takeText();
  if (text) send({ text });
};

for (const command of ["daftar", "ambil", "lepas"]) {
  $("chips").append(make("button", { type: "button", onclick: () => { $("text").value = command + " "; grow(); $("text").focus(); } }, command));
}

function menu(opened) {
  $("attach-menu").hidden = !opened;
  $("attach").setAttribute("aria-expanded", String(opened));
  if (opened) $("attach-menu").querySelector("button").focus();
}

$("attach").onclick = () => menu($("attach-menu").hidden);
document.addEventListener("click", event => { if (!event.target.closest("#attach, #attach-menu")) menu(false); });
$("attach-menu").addEventListener("keydown", event => {
  const entries = [...$("attach-menu").querySelectorAll("button")], at = entries.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) entries[(at + step + entries.length) % entries.length].focus();
  else if (event.key === "Escape") { menu(false); $("attach").focus(); }
  else if (event.key === "Tab") return menu(false);
  else return;
  event.preventDefault();
});
$("attach-menu").addEventListener("click", event => {
  const kind = event.target.closest("button")?.dataset.attach;
  if (!kind) return;
  menu(false);
  if (kind === "location") return $("place-dialog").showModal();
  if (kind === "picture") send({ kind, caption: takeText() });
  else send({ kind });
  $("text").focus();
});

// ---- Dialogs ------------------------------------------------------------------------------------------------

for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("click", event => { if (event.target === dialog || event.target.closest("[data-close]")) dialog.close(); });
}

/** The rows of a list, at the foot of the phone. */
function openSheet(item) {
  $("rows").replaceChildren(...item.choices.map(choice => {
    const row = make("button", { type: "button", onclick: () => { $("sheet").close(); send({ choice: { id: choice.id, title: choice.title } }); } },
      make("span", {}, choice.title), choice.description ? make("small", {}, choice.description) : null);
    row.dataset.choice = choice.id;
    row.setAttribute("aria-pressed", choice.id === item.chosen);
    return make("li", {}, row);
  }));
  const screen = document.querySelector(".screen"), place = screen.getBoundingClientRect();
  $("sheet").style.left = place.left + screen.clientLeft + "px";
  $("sheet").style.width = screen.clientWidth + "px";
  $("sheet").style.bottom = innerHeight - place.bottom + screen.clientTop + "px";
  $("sheet").showModal();
}
addEventListener("resize", () => $("sheet").close());

$("add").onclick = () => {
  let count = 1;
  while (contacts.some(each => each.number === "6281200000" + String(count).padStart(3, "0"))) count++;
  $("add-name").value = "";
  $("add-number").value = spelled("6281200000" + String(count).padStart(3, "0"));
  $("add-problem").textContent = "";
  $("add-dialog").showModal();
};
$("add-dialog").querySelector("form").onsubmit = event => {
  event.preventDefault();
  const digits = number($("add-number").value), name = $("add-name").value.trim();
  const known = contacts.find(each => each.number === digits);
  const problem = !name ? "Write a name."
    : !digits ? "That is not a phone number: write it like 0812-0000-0003 or +62 812-0000-0003."
    : isOwner(shop?.id, digits) ? "That is the owner's number: use “As the owner” at the top."
    : known ? `${known.name} has that number.` : "";
  $("add-problem").textContent = problem;
  if (problem) return;
  addContact(digits, name);
  $("add-dialog").close();
  open(digits);
};

const places = [["Sleman, Yogyakarta", -7.71556, 110.35556], ["Solo", -7.57556, 110.82434], ["Surabaya", -7.25747, 112.75209], ["Jakarta", -6.2, 106.81667], ["Makassar", -5.14767, 119.43273]];
for (const [name] of places) $("place").append(make("option", {}, name));
$("place").onchange = () => { [, $("latitude").value, $("longitude").value] = places[$("place").selectedIndex]; };
$("place").onchange();
$("place-dialog").querySelector("form").onsubmit = () => send({ kind: "location", latitude: +$("latitude").value, longitude: +$("longitude").value });

// The clock goes on, and "typing…" ends if nothing comes.
setInterval(() => {
  showClock();
  const chat = current();
  if (chat && (dots.isConnected !== isTyping(chat) || dayOf(now()) !== show.day)) {
    show.day = dayOf(now());
    show();
  }
}, 1000);

banner("Connecting…");
view("chat");
listen();
