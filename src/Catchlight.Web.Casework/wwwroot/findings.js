// Shows what was found in a conversation: help first where it is needed, then what it looks like, the lines, what comes next, and what to do.
import { copy, fill, list, written } from "./filling.js";

const mostIdentifiers = 40;
// Only these follow the script from its first stage to its last, so that the stages not reached say something.
const followTheScript = ["sextortion", "early-script"];

/** The element that shows it. */
export function findingsOf(read, judged) {
  const shown = copy("findings");
  const helpFirst = judged.advice.find(({ id }) => id === "self-harm");
  fill(shown, { heading: judged.heading, text: judged.text, next: judged.next, "help-first": helpFirst?.text ?? null });
  shown.querySelector("[data-answer]").classList.toggle("cl-answer--warning", judged.kind !== "none");
  if (judged.crisis) list(shown, "crisis-lines", judged.crisisLines, line);
  else shown.querySelector("[data-crisis]").remove();
  showStages(shown, judged);
  list(shown, "advice", judged.advice.filter((one) => one !== helpFirst), advice);
  list(shown, "remarks", judged.remarks, remark);
  list(shown, "read-remarks", read.remarks, remark);
  list(shown, "identifiers", judged.identifiers.slice(0, mostIdentifiers), identifier);
  list(shown, "others", judged.others, ({ title, heading }) => fill(copy("other"), { title: title ?? "…", heading }));
  list(shown, "skipped", read.skipped, ({ place, reason }) => fill(copy("remark"), { remark: `${place}: ${reason}` }));
  fill(shown, { count: String(read.messages), media: read.mediaLeftOut ? String(read.mediaLeftOut) : null, "skipped-count": read.skippedCount ? String(read.skippedCount) : null });
  return shown;
}

function showStages(shown, { kind, stages }) {
  if (stages.length === 0) {
    shown.querySelector("[data-with=stages]").remove();
    return;
  }
  const reached = new Map(stages.map((stage) => [stage.stage, stage]));
  for (const place of shown.querySelectorAll("[data-stage]")) {
    const stage = reached.get(place.dataset.stage);
    if (stage) {
      place.classList.add("cl-script__stage--reached");
      place.querySelector("[data-not-reached]").remove();
      fill(place, { at: written(stage.at), more: stage.more ? String(stage.more) : null });
      list(place, "lines", stage.lines, line);
    } else if (followTheScript.includes(kind)) {
      fill(place, { at: null, more: null });
      place.querySelector("[data-list=lines]").remove();
    } else {
      place.remove();
    }
  }
}

function line({ message, sender, at, quote, text }) {
  return fill(copy("line"), { quote, sender, message: String(message), at: written(at), text });
}

function advice({ id, text }) {
  const item = fill(copy("advice"), { text });
  // Where the site has more to say, the server wrote the link.
  const more = document.querySelector(`template[data-template="advice-links"]`).content.querySelector(`[data-advice~="${id}"]`);
  if (more) item.append(more.cloneNode(true));
  return item;
}

function identifier({ type, value, messages }) {
  const item = copy("identifier");
  for (const name of item.querySelectorAll("[data-type]")) if (name.dataset.type !== type) name.remove();
  return fill(item, { value, messages: messages.slice(0, 5).join(", ") });
}

function remark(text) {
  return fill(copy("remark"), { remark: text });
}
