// The page where a person has a conversation read. Nothing of it leaves this page.
import { findingsOf } from "./findings.js";
import { copy } from "./filling.js";
import { Reader } from "./reader.js";

const root = document.querySelector("[data-conversation]");
const part = (name) => root.querySelector(`[data-part="${name}"]`);
const reader = new Reader(new URL("./conversation-worker.js", import.meta.url));
const mostNames = 12;
let current = null;

function show(step) {
  for (const section of root.querySelectorAll("[data-step]")) section.hidden = section.dataset.step !== step;
}

/** Leads the eye, the ear and the keyboard to where something new begins. */
function begin(element) {
  element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

function complain(reason) {
  const words = reason ? root.dataset[reason] ?? root.dataset.otherFile : "";
  part("error").textContent = words;
  part("error").hidden = !words;
  part("group").classList.toggle("govuk-form-group--error", Boolean(words));
}

function busy(isBusy) {
  part("busy").hidden = !isBusy;
  part("read").hidden = isBusy;
  part("status").textContent = isBusy ? root.dataset.reading : "";
}

/** Empties the page and ends the worker. */
function forget() {
  current = null;
  reader.forget();
  part("text").value = "";
  part("file").value = "";
  part("names").replaceChildren();
  part("result").replaceChildren();
  complain("");
  busy(false);
  show("choose");
}

/** This browser cannot do it, or may not. */
function give() {
  forget();
  document.documentElement.classList.replace("cl-can", "cl-cannot");
}

// A new beginning makes what an older one still waits for pointless.
async function attempt(work) {
  const own = current = {};
  complain("");
  busy(true);
  try {
    await work(() => current === own);
  } catch (error) {
    if (current === own && error.name !== "AbortError") give();
  } finally {
    if (current === own) busy(false);
  }
}

function take(source) {
  return attempt(async (isCurrent) => {
    const read = await reader.read(source, document.documentElement.lang);
    if (!isCurrent()) return;
    if (read.refusal) {
      complain(read.refusal.replace(/-(.)/g, (_, letter) => letter.toUpperCase()));
      part("file").value = "";
      part(source.file ? "file" : "text").focus();
    } else if (mustAsk(read)) {
      ask(read);
    } else {
      await judge(read, null, isCurrent);
    }
  });
}

// Whose chat it is, most exports say, and emails need not say.
function mustAsk({ format, conversations }) {
  const [{ owner, participants }, ...others] = conversations;
  return others.length === 0 && !owner && format !== "email" && participants.length > 1 && participants.length <= mostNames;
}

function ask(read) {
  part("names").replaceChildren(...[...read.conversations[0].participants, null].map((name, i) => {
    const item = copy(name === null ? "not-sure" : "name");
    const [radio, label] = [item.querySelector("input"), item.querySelector("label")];
    radio.id = label.htmlFor = `me-${i}`;
    radio.value = name ?? "";
    if (name !== null) label.textContent = name;
    return item;
  }));
  part("answer").onclick = () => attempt((isCurrent) => judge(read, part("names").querySelector("input:checked")?.value || null, isCurrent));
  show("who");
  begin(root.querySelector("[data-step=who] h2"));
}

async function judge(read, me, isCurrent) {
  const judged = await reader.judge(me, document.documentElement.lang);
  if (!isCurrent()) return;
  part("result").replaceChildren(findingsOf(read, judged));
  show("result");
  begin(part("result").querySelector("[data-begin]"));
}

part("read").addEventListener("click", () => {
  if (part("text").value.trim()) take({ text: part("text").value });
  else {
    complain("empty");
    part("text").focus();
  }
});
part("stop").addEventListener("click", () => {
  const text = part("text").value;
  forget();
  part("text").value = text;
  part("status").textContent = root.dataset.stopped;
  part("text").focus();
});
part("file").addEventListener("change", () => part("file").files[0] && take({ file: part("file").files[0] }));
for (const button of root.querySelectorAll("[data-forget]")) button.addEventListener("click", () => {
  forget();
  part("status").textContent = root.dataset.forgotten;
  begin(document.querySelector("h1"));
  reader.start().catch(give);
});
const over = (event) => {
  if (![...event.dataTransfer?.types ?? []].includes("Files")) return;
  // Otherwise the browser would leave the page and show the file.
  event.preventDefault();
  part("drop").classList.toggle("cl-drop--over", event.type === "dragover");
};
for (const type of ["dragover", "dragleave"]) document.addEventListener(type, over);
document.addEventListener("drop", (event) => {
  part("drop").classList.remove("cl-drop--over");
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  take({ file });
});
addEventListener("pagehide", forget);
document.addEventListener("click", (event) => {
  if (event.target.closest?.(`a[href="${document.querySelector("[data-leave]")?.dataset.leave}"]`)) forget();
}, true);
forget();
reader.start().catch(give);
