// The chat page: sends what the worker writes (again, under the same id, until it is kept) and fetches what is said.
// Nothing is stored on the phone unless the worker ticks the box.
(function () {
  "use strict";
  var root = document.documentElement;
  var byId = function (id) { return document.getElementById(id); };
  var view = byId("view"), log = byId("log"), hello = byId("hello"), starts = byId("starts"), writing = byId("writing");
  var state = byId("state"), form = byId("form"), text = byId("text"), keep = byId("keep"), keptBar = byId("kept");
  var who = byId("who"), about = byId("about");
  var texts = JSON.parse(byId("texts").textContent);
  var numbers = root.getAttribute("data-numbers").split("|").filter(Boolean);
  var campaign = root.getAttribute("data-campaign");

  var STORE = "chat", LONGEST = 4096, POLL = 25, PATIENCE = 15000, QUIET_AFTER = 8000;
  var language = root.lang, languageChosen = false, awaited = null;
  var token = null, last = 0, shown = {}, queue = [], pumping = false, polling = null, left = false, withPerson = false;
  var latest = null, wake = null, quietTimer = 0, escapeAt = 0, startOfAnswer = null;

  function say(key) { return texts[language][key] || key; }

  // ---- what the worker sees ----

  function make(tag, className, content) {
    var made = document.createElement(tag);
    if (className) made.className = className;
    if (content) made.textContent = content;
    return made;
  }

  function relabel() {
    root.lang = language;
    document.title = say("title");
    each("[data-t]", function (el) { el.textContent = say(el.getAttribute("data-t")); });
    ["title", "placeholder", "aria-label"].forEach(function (name) {
      each("[data-t-" + name + "]", function (el) { el.setAttribute(name, say(el.getAttribute("data-t-" + name))); });
    });
    each("[data-language]", function (el) { el.hidden = el.getAttribute("data-language") === language; });
  }

  // The page speaks as the assistant does, which answers in the worker's language whatever the phone's is. What was
  // said before a language was chosen here comes too late to undo the choice.
  function follow(spoken) {
    if (awaited === spoken) awaited = null;
    if (awaited || !spoken || spoken === language || !texts[spoken]) return;
    language = spoken;
    relabel();
  }

  function each(selector, act) { Array.prototype.forEach.call(document.querySelectorAll(selector), act); }

  function worded(tag, className, key) {
    var made = make(tag, className, say(key));
    made.setAttribute("data-t", key);
    return made;
  }

  function bubble(from, words) {
    var box = make("div", "message " + from), body = make("p");
    box.appendChild(from === "person" ? personMark() : worded("span", "unseen", from === "worker" ? "you" : "name"));
    if (from === "worker") body.textContent = words; else { body.lang = language; withCalls(body, words); }
    box.appendChild(body);
    starts.hidden = true;
    log.appendChild(box);
    return box;
  }

  function personMark() {
    var mark = make("div", "who"), svg = "http://www.w3.org/2000/svg", icon = document.createElementNS(svg, "svg");
    var path = document.createElementNS(svg, "path");
    icon.setAttribute("viewBox", "0 0 20 20"); icon.setAttribute("width", "20"); icon.setAttribute("height", "20");
    icon.setAttribute("aria-hidden", "true");
    path.setAttribute("fill", "currentColor");
    path.setAttribute("d", "M10 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0 2c-4 0-7 2-7 5v1h14v-1c0-3-3-5-7-5z");
    icon.appendChild(path);
    mark.appendChild(icon);
    mark.appendChild(worded("span", "", "person"));
    return mark;
  }

  // The emergency numbers can be tapped wherever they are named.
  function withCalls(body, words) {
    var rest = words;
    while (rest) {
      var found = nextNumber(rest);
      if (!found) break;
      body.appendChild(document.createTextNode(rest.slice(0, found.at)));
      var link = make("a", "", found.number);
      link.href = "tel:" + found.number.replace(/[^+\d]/g, "");
      body.appendChild(link);
      rest = rest.slice(found.at + found.number.length);
    }
    body.appendChild(document.createTextNode(rest));
  }

  function nextNumber(words) {
    var best = null;
    numbers.forEach(function (number) {
      for (var at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1)) {
        var before = words.charAt(at - 1), after = words.slice(at + number.length, at + number.length + 2);
        if (/[\d$.,\-+\/]/.test(before) || /^([\d\-\/]|[.,]\d)/.test(after)) continue;
        if (!best || at < best.at) best = { at: at, number: number };
        break;
      }
    });
    return best;
  }

  function addTaps(box, buttons) {
    if (!buttons || !buttons.length) return;
    var row = make("div", "taps");
    buttons.forEach(function (button) {
      var tap = make("button", "", button.label);
      tap.type = "button";
      tap.addEventListener("click", function (event) {
        send({ button: button.value }, button.label);
        if (event.detail === 0) text.focus(); // tapped by keyboard: the button is gone now
      });
      row.appendChild(tap);
    });
    row.lang = language;
    box.appendChild(row);
  }

  function aside(key) { log.appendChild(worded("p", "aside", key)); settle(); }

  // Long answers begin at the top of the view, so that they are read from the beginning.
  function settle() {
    var bottom = view.scrollHeight - view.clientHeight;
    var top = startOfAnswer ? startOfAnswer.offsetTop - view.offsetTop - 8 : bottom;
    view.scrollTop = Math.max(0, Math.min(bottom, top));
  }

  function expectAnswer(yes) {
    writing.hidden = !yes;
    clearTimeout(quietTimer);
    if (yes) quietTimer = setTimeout(function () { writing.hidden = true; }, QUIET_AFTER);
  }

  function show(message) {
    if (shown[message.n]) return;
    shown[message.n] = true;
    last = Math.max(last, message.n);
    if (!message.text) return;
    if (message.from === "worker") { if (!echoed(message.text)) bubble("worker", message.text); return; }
    withPerson = message.from === "person";
    expectAnswer(false);
    if (latest) latest.answered = true;
    clearFate();
    var box = bubble(message.from || "assistant", message.text);
    addTaps(box, message.buttons);
    if (!startOfAnswer) startOfAnswer = box;
  }

  function showAll(messages) {
    startOfAnswer = null;
    messages.forEach(show);
    settle();
  }

  function clearFate() { if (latest && latest.kept) latest.fate.textContent = ""; }

  // What was sent from here comes back in the history: it stands on the page already.
  var own = [];
  function echoed(words) {
    var at = own.indexOf(words);
    return own.splice(Math.max(at, 0), 1).length > 0;
  }

  // ---- sending ----

  function uuid() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    return Array.prototype.map.call(bytes, function (b) { return (b + 256).toString(16).slice(1); }).join("")
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  function send(body, words) {
    each(".taps", function (row) { row.hidden = true; });
    var box = bubble("worker", words), fate = make("div", "fate");
    box.appendChild(fate);
    clearFate();
    body.message = uuid();
    own.push(words);
    startOfAnswer = null;
    expectAnswer(false);
    latest = { body: body, words: words, fate: fate, tries: 0, kept: false, answered: false };
    queue.push(latest);
    settle();
    pump();
  }

  function sendText(words) {
    pieces(words).forEach(function (piece) { send({ text: piece }, piece); });
  }

  // A long text goes in several messages, cut where it hurts least.
  function pieces(words) {
    var done = [], rest = words.trim();
    while (rest.length > LONGEST) {
      var part = rest.slice(0, LONGEST), at = Math.max(part.lastIndexOf("\n"), part.lastIndexOf(". ") + 1);
      if (at < LONGEST / 2) at = part.lastIndexOf(" ");
      if (at < LONGEST / 2) at = /[\ud800-\udbff]$/.test(part) ? LONGEST - 1 : LONGEST;
      done.push(rest.slice(0, at));
      rest = rest.slice(at).trim();
    }
    if (rest) done.push(rest);
    return done;
  }

  function fateOf(item, key, trying) {
    var bad = trying || key === "refused";
    item.fate.textContent = "";
    item.fate.className = "fate" + (bad ? " bad" : "");
    item.fate.setAttribute("aria-live", bad ? "polite" : "off");
    item.fate.appendChild(worded("span", "", key));
    if (trying) {
      var now = worded("button", "quiet", "try_now");
      now.type = "button";
      now.addEventListener("click", hurry);
      item.fate.appendChild(now);
    }
    if (bad) settle();
  }

  async function pump() {
    if (pumping) return;
    pumping = true;
    while (queue.length && !left) {
      var item = queue[0];
      if (!item.tries) fateOf(item, "sending");
      var seconds = await attempt(item);
      item.tries += 1;
      if (seconds === 0) queue.shift(); else await pause(seconds);
    }
    pumping = false;
  }

  // Returns 0 when the message is done with, else the seconds after which to try again.
  async function attempt(item) {
    var wait = Math.min(30, Math.pow(2, item.tries));
    item.answered = false;
    try {
      if (!token) await open();
      var answer = await call("messages", item.body, PATIENCE);
      if (answer.status === 401) { ended(); return 0.01; }
      if (answer.status === 429) { fateOf(item, "too_fast", true); return after(answer, wait); }
      if (answer.status === 503) { fateOf(item, "not_kept", true); return after(answer, wait); }
      if (answer.status === 400 || answer.status === 413) { refused(item); return 0; }
      if (!answer.ok) throw new Error(String(answer.status));
      accepted(item, await answer.json());
      return 0;
    } catch (error) {
      fateOf(item, "retrying", true);
      showConnection();
      return wait;
    }
  }

  function after(answer, otherwise) { return Number(answer.headers.get("Retry-After")) || otherwise; }

  function refused(item) {
    fateOf(item, "refused");
    own.splice(own.indexOf(item.words), 1);
  }

  function accepted(item, answer) {
    item.kept = true;
    if (item.answered) item.fate.textContent = ""; else fateOf(item, "kept");
    if (answer.replies.length) showAll(answer.replies);
    else if (!withPerson && !item.answered) { expectAnswer(true); settle(); }
    showConnection(true);
    poll();
  }

  async function open() {
    var wish = {};
    if (campaign) wish.campaign = campaign;
    if (languageChosen) wish.language = language;
    var answer = await call("conversations", wish, PATIENCE);
    if (answer.status !== 201) throw new Error(String(answer.status));
    token = (await answer.json()).token;
    byId("erase").hidden = false;
    if (keep.checked) remember();
  }

  // The earlier chat is gone from the server: what waits goes into a new one.
  function ended() {
    token = null; last = 0; shown = {};
    forget();
    if (keep.checked) setKeep(false);
    aside("ended");
  }

  function call(path, body, patience) {
    var options = { method: body ? "POST" : "GET", cache: "no-store", credentials: "omit", headers: {} };
    if (token) options.headers.Authorization = "Bearer " + token;
    if (body) {
      options.body = JSON.stringify(body);
      options.keepalive = options.body.length < 60000;
      options.headers["Content-Type"] = "application/json";
      options.headers.Prefer = "respond-async";
    }
    var stop = window.AbortController ? new AbortController() : null;
    if (stop) options.signal = stop.signal;
    if (!body) polling = stop || true;
    var timer = setTimeout(function () { if (stop) stop.abort(); }, patience);
    var done = function () { clearTimeout(timer); };
    var request = fetch("/api/chat/" + path, options);
    request.then(done, done);
    return request;
  }

  function pause(seconds) {
    return new Promise(function (resolve) {
      var timer = setTimeout(resolve, seconds * 1000);
      wake = function () { clearTimeout(timer); resolve(); };
    });
  }

  function hurry() { if (wake) wake(); poll(); }

  function showConnection(works) {
    var key = !works && navigator.onLine === false ? "offline" : "";
    state.textContent = key ? say(key) : "";
    if (key) { state.setAttribute("data-t", key); settle(); } else state.removeAttribute("data-t");
  }

  // ---- fetching ----

  async function poll() {
    if (polling || !token || left || document.hidden) return;
    polling = true;
    var troubles = 0;
    while (token && !left && !document.hidden) {
      try {
        var asked = token, answer = await call("messages?after=" + last + "&wait=" + (troubles ? 0 : POLL), null, POLL * 1000 + PATIENCE);
        if (left || asked !== token) continue;
        if (answer.status === 401) { ended(); break; }
        if (!answer.ok) { troubles += 1; await nap(after(answer, Math.min(30, Math.pow(2, troubles)))); continue; }
        var got = await answer.json(), news = got.messages;
        troubles = 0;
        showConnection(true);
        if (!left) follow(got.language);
        if (news.length && !left) showAll(news);
      } catch (error) {
        if (left || document.hidden) break;
        troubles += 1;
        showConnection();
        await nap(Math.min(30, Math.pow(2, troubles)));
      }
    }
    polling = null;
  }

  var rouse = null;
  function nap(seconds) {
    return new Promise(function (resolve) { rouse = resolve; setTimeout(resolve, seconds * 1000); });
  }

  // ---- what stays on the phone, and what doesn't ----

  function remember() {
    try { localStorage.setItem(STORE, token); return true; } catch (error) { return false; }
  }

  function forget() { try { localStorage.removeItem(STORE); } catch (error) { /* nothing is stored then */ } }

  function recall() { try { return localStorage.getItem(STORE); } catch (error) { return null; } }

  function setKeep(yes) { keep.checked = yes; keptBar.hidden = !yes; }

  keep.addEventListener("change", function () {
    if (!keep.checked) { forget(); setKeep(false); return; }
    var possible = true;
    try { localStorage.setItem(STORE, token || ""); } catch (error) { possible = false; }
    setKeep(possible);
    if (!possible) aside("keep_impossible");
  });

  byId("forget").addEventListener("click", function () { forget(); setKeep(false); aside("forgotten"); text.focus(); });

  byId("erase").addEventListener("click", function () {
    unfold(false);
    send({ button: "cmd:delete_my_data" }, say("erase"));
  });

  function wipe() {
    token = null; queue = []; texts = {}; shown = {}; own = []; latest = null;
    if (polling && polling.abort) polling.abort();
    document.body.textContent = "";
  }

  function leave() {
    left = true;
    var to = root.getAttribute("data-leave");
    forget();
    wipe();
    location.replace(to);
  }

  byId("leave").addEventListener("click", leave);
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" && event.key !== "Esc") return;
    var now = Date.now();
    if (now - escapeAt < 1500) leave();
    escapeAt = now;
  });
  // A page that the browser put aside must not come back with the talk on it.
  window.addEventListener("pagehide", function () { left = true; wipe(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });

  // ---- the rest ----

  function unfold(yes) { about.hidden = !yes; who.setAttribute("aria-expanded", String(yes)); }

  who.addEventListener("click", function () { unfold(about.hidden); });

  each("[data-language]", function (el) {
    el.addEventListener("click", function () {
      language = awaited = el.getAttribute("data-language");
      languageChosen = true;
      relabel();
      each("[data-language]", function (other) { if (!other.hidden && document.activeElement === document.body) other.focus(); });
      if (token) send({ button: "lang:" + language }, say("language"));
    });
  });

  each("#starts button", function (el) {
    el.addEventListener("click", function () { send({ button: el.getAttribute("data-value") }, el.textContent); });
  });

  function grow() { text.style.height = "auto"; text.style.height = text.scrollHeight + 3 + "px"; }

  function submit(event) {
    event.preventDefault();
    var words = text.value;
    if (!words.trim()) { text.focus(); return; }
    text.value = "";
    grow();
    sendText(words);
    text.focus();
  }

  form.addEventListener("submit", submit);
  text.addEventListener("input", grow);
  text.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  });
  window.addEventListener("online", function () { showConnection(); hurry(); if (rouse) rouse(); });
  window.addEventListener("offline", function () { showConnection(); });
  window.addEventListener("resize", settle);
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) { if (polling && polling.abort) polling.abort(); } else { if (rouse) rouse(); hurry(); }
  });

  if (location.search) history.replaceState(null, "", "/");
  form.hidden = starts.hidden = false;
  var stored = recall();
  if (stored) { token = stored; byId("erase").hidden = false; }
  if (stored !== null) setKeep(true);
  showConnection();
  poll();
})();
