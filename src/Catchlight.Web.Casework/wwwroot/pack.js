// The page on which an evidence pack is made. Everything is in the memory of this document and of its worker, until the person saves it or chooses to keep it.
import { CaseFile } from "./case-file.js";
import { Entries } from "./entries.js";
import { canKeep, forget, isKept, keep, unlock } from "./keeping.js";
import { PackDesk } from "./pack-desk.js";
import { PackFiles } from "./pack-files.js";
import { PackSteps } from "./pack-steps.js";
import { showPlaces } from "./report-places.js";

const shortestPassphrase = 12;

const page = document.querySelector("[data-pack-page]");
const part = (name) => page.querySelector(`[data-${name}]`);
const desk = new PackDesk(new URL("./pack-worker.js", import.meta.url));
const caseFile = new CaseFile(desk, page.dataset.program, document.documentElement.lang);
const files = new PackFiles(page, caseFile);
const entries = [...page.querySelectorAll("[data-entry]")].map((section) => new Entries(section, page, () => caseFile.told[section.dataset.entry]));
let address = "";

const say = (words, place = "status") => { part(place).textContent = words ?? ""; };

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// What is typed on the page goes to the case, and what is in the case to the page.
function read() {
  for (const field of page.querySelectorAll("[data-told]")) caseFile.told[field.dataset.told] = field.value.trim() || (field.dataset.told === "summary" ? "" : null);
  caseFile.told.age = page.querySelector("[name=age]:checked")?.value ?? "not-sure";
}

function write() {
  for (const field of page.querySelectorAll("[data-told]")) field.value = caseFile.told[field.dataset.told] ?? "";
  page.querySelector(`[name=age][value="${caseFile.told.age}"]`).checked = true;
  for (const list of entries) list.show();
  files.show();
}

async function look() {
  const view = await caseFile.view();
  part("events").replaceChildren(...view.timeline.map(({ when, who, text, signs, from }) => element(
    "li", "",
    element("span", "cl-timeline__when", when), " ",
    element("span", "", who ? `${who}: ` : "", text), " ",
    ...signs.map((sign) => element("span", "cl-timeline__sign", sign)), " ",
    element("span", "cl-timeline__from", from))));
  part("no-events").hidden = view.events > 0;
  const more = part("more-events");
  more.hidden = view.events === view.timeline.length;
  more.textContent = more.dataset.words.replace("{count}", view.events - view.timeline.length);
  part("traces").replaceChildren(...view.identifiers.map(({ value, isUnsure }) => element("li", "", isUnsure ? part("traces").dataset.unsure.replace("{value}", () => value) : value)));
  part("no-traces").hidden = view.identifiers.length > 0;
  part("remarks").replaceChildren(...view.remarks.map((remark) => element("li", "", remark)));
  part("remarks-part").hidden = view.remarks.length === 0;
}

async function draft() {
  const view = await caseFile.view();
  part("statement").value = caseFile.statement ?? view.draft;
  part("call-sheet").textContent = view.callSheet;
}

function showAge() {
  for (const advice of page.querySelectorAll("[data-for-age]")) advice.hidden = !advice.dataset.forAge.split(" ").includes(caseFile.told.age);
  files.showAge(caseFile.told.age);
}

async function shown(step) {
  say("");
  say("", "keep-status");
  read();
  showAge();
  if (files.isAsking && step !== "files" && step !== "start") {
    files.askAgain();
    return false;
  }
  if (step === "look") await look();
  else if (step === "statement") await draft();
  else if (step === "seal") letGo();
  part("keep").hidden = step === "start" || !canKeep();
  // The same page in another language is another document, and would know nothing of this.
  if (step !== "start") document.documentElement.classList.add("cl-begun");
  return true;
}

function letGo() {
  if (address) URL.revokeObjectURL(address);
  address = "";
  part("sealed").hidden = true;
  part("seal-status").textContent = "";
}

async function seal() {
  const button = part("seal");
  const status = part("seal-status");
  letGo();
  button.disabled = true;
  desk.onProgress = ({ kind, bytes }) => { status.textContent = kind === "made" ? button.dataset.reading : button.dataset.writing.replace("{size}", (bytes / 1e6).toFixed(0)); };
  try {
    const { pack, name, number, problem, hasBoxes } = await caseFile.seal();
    if (problem) {
      status.textContent = button.dataset.damaged;
      return;
    }
    address = URL.createObjectURL(pack);
    Object.assign(part("download"), { href: address, download: name });
    part("number").textContent = number;
    part("boxes").hidden = !hasBoxes;
    part("sealed").hidden = false;
    status.textContent = button.dataset.made;
    part("download").focus();
  } catch {
    status.textContent = page.dataset.failed;
  } finally {
    button.disabled = false;
  }
}

function complain(field, words) {
  const error = field.closest("[data-group]").querySelector("[data-error]");
  error.textContent = words;
  error.hidden = !words;
  if (words) field.focus();
}

async function keepNow({ target: { dataset: words } }) {
  const [once, again] = [page.querySelector("#passphrase"), page.querySelector("#passphrase-again")];
  const wrong = once.value.length < shortestPassphrase ? words.short : once.value !== again.value ? words.differ : "";
  complain(once, wrong);
  if (wrong) return;
  say(words.keeping, "keep-status");
  read();
  try {
    await keep(once.value, await caseFile.pack());
    say(words.kept, "keep-status");
  } catch {
    say("", "keep-status");
    complain(once, words.full);
  }
}

async function openKept({ target: { dataset: words } }) {
  const field = page.querySelector("#kept-passphrase");
  complain(field, field.value ? "" : words.none);
  if (!field.value) return;
  say(words.opening);
  try {
    const kept = await unlock(field.value);
    say("");
    complain(field, kept ? "" : words.wrong);
    if (!kept) return;
    await caseFile.unpack(kept.head, kept.bodies);
    field.value = "";
    part("kept-before").hidden = true;
    write();
    await steps.goTo("look");
    say(words.opened);
  } catch {
    say(page.dataset.failed);
  }
}

async function forgetKept({ target }) {
  await forget();
  const isBefore = part("kept-before").contains(target);
  part("kept-before").hidden = true;
  say(target.dataset.forgotten, isBefore ? "status" : "keep-status");
  // The button is gone with what it was for.
  if (isBefore) page.querySelector("#step-start").focus();
}

/** This browser cannot do it, or may not: what is left is the list on paper. */
function give() {
  document.documentElement.classList.replace("cl-can", "cl-cannot");
}

const steps = new PackSteps(page, shown);
showPlaces(page);
part("statement").addEventListener("input", ({ target }) => { caseFile.statement = target.value; });
part("new-draft").addEventListener("click", async ({ target }) => {
  caseFile.statement = null;
  await draft();
  say(target.dataset.done);
});
part("seal").addEventListener("click", seal);
part("keep-now").addEventListener("click", keepNow);
part("forget-now").addEventListener("click", forgetKept);
part("open-kept").addEventListener("click", openKept);
part("forget-kept").addEventListener("click", forgetKept);
page.querySelector("[data-step=look]").addEventListener("pack-changed", look);
addEventListener("pagehide", () => {
  letGo();
  desk.dispose();
});

if (document.documentElement.classList.contains("cl-can")) {
  caseFile.told.timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;
  write();
  isKept().then((kept) => { part("kept-before").hidden = !kept; });
  const { timeZone } = caseFile.told;
  caseFile.begin().then(() => {
    caseFile.told.timeZone ??= timeZone;
    page.dataset.ready = "";
  }, give);
}
