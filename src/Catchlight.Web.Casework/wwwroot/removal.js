// The page where a person writes to an app or site to have a picture removed. Nothing of it leaves this page but what they save or copy themselves.
import { PackDesk } from "./pack-desk.js";
import { PackSteps } from "./pack-steps.js";
import { RemovalForm } from "./removal-form.js";
import { SentList } from "./sent-list.js";

const page = document.querySelector("[data-ask-page]");
const part = (name) => page.querySelector(`[data-${name}]`);
const desk = new PackDesk(new URL("./removal-worker.js", import.meta.url));
const form = new RemovalForm(page);
const list = new SentList(page);
const language = document.documentElement.lang;
let request = null;
let addresses = [];

const say = (words) => { part("status").textContent = words ?? ""; };

/** This browser cannot do it, or may not: what is left are the words to copy by hand. */
function give() {
  document.documentElement.classList.replace("cl-can", "cl-cannot");
}

async function attempt(work) {
  say("");
  try {
    return await work();
  } catch {
    say(page.dataset.failed);
    return false;
  }
}

// The browser saves what the worker wrote; nobody is asked for it.
async function save(name, task, given) {
  const address = URL.createObjectURL(await desk.ask(task, given));
  addresses.push(address);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
}

async function shown(step) {
  say("");
  form.show();
  if (step !== "read") return true;
  if (!form.complain()) return false;
  return attempt(async () => {
    request = form.read();
    part("letter").textContent = await desk.ask("text", { request, language });
    part("sent").disabled = false;
    return true;
  });
}

const steps = new PackSteps(page, shown);

part("copy-text").hidden = !navigator.clipboard;
part("copy-text").addEventListener("click", ({ target }) => attempt(async () => {
  await navigator.clipboard.writeText(part("letter").textContent);
  say(target.dataset.done);
}));
part("pdf").addEventListener("click", () => attempt(() => save("letter.pdf", "pdf", { request, language })));
part("sent").addEventListener("click", ({ target }) => {
  list.add(request, part("reference").value.trim() || null);
  part("reference").value = "";
  // Once is enough, until there is another text.
  target.disabled = true;
  say(target.dataset.done);
  part("sent-title").focus();
});
part("save-list").addEventListener("click", () => attempt(() => save("sent.csv", "table", { sent: list.all })));
part("reminder").addEventListener("click", () => attempt(() => save("reminder.ics", "reminders", { sent: list.all, language })));
part("another").addEventListener("click", async () => {
  form.clearPlace();
  await steps.goTo("write");
});

/** Leaves nothing on the page, should the browser keep it. */
function forget() {
  for (const address of addresses) URL.revokeObjectURL(address);
  [addresses, request] = [[], null];
  form.clear();
  list.clear();
  part("letter").textContent = "";
  part("reference").value = "";
}

addEventListener("pagehide", () => {
  forget();
  desk.dispose();
});

if (document.documentElement.classList.contains("cl-can")) {
  forget();
  desk.start().then(() => { page.dataset.ready = ""; }, give);
}
