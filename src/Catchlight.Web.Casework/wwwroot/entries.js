// Lists that the person adds to, each with its fields: what they know of the others, what was asked, what was paid, what could not be saved.
import { written } from "./filling.js";

export class Entries {
  #section;
  #list;
  #page;

  /** @param list gives the array that holds the entries now. */
  constructor(section, page, list) {
    this.#section = section;
    this.#page = page;
    this.#list = list;
    section.querySelector("[data-add]").addEventListener("click", () => this.#add());
    section.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.#add();
    });
  }

  /** Shows the entries. */
  show() {
    this.#section.querySelector("[data-list]").replaceChildren(...this.#list().map((entry, at) => this.#line(entry, at)));
  }

  #add() {
    const fields = [...this.#section.querySelectorAll("[data-field]")];
    const missing = fields.find((field) => "required" in field.dataset && !field.value.trim());
    this.#section.querySelector("[data-error]").hidden = !missing;
    if (missing) {
      missing.focus();
      return;
    }
    const entry = Object.fromEntries(fields.map((field) => [field.dataset.field, valueOf(field)]));
    const when = whenOf(this.#section);
    if (when !== undefined) entry.when = when;
    this.#list().push("" in entry ? entry[""] : entry);
    for (const field of this.#section.querySelectorAll("input, textarea")) field.value = "";
    this.show();
    this.#section.querySelector("summary").focus();
  }

  #remove(at) {
    this.#list().splice(at, 1);
    this.show();
    this.#section.querySelector("summary").focus();
  }

  #line(entry, at) {
    const words = this.#wordsOf(entry);
    const line = document.createElement("li");
    const text = document.createElement("span");
    text.textContent = words;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cl-link-button";
    button.textContent = this.#page.dataset.remove;
    const more = document.createElement("span");
    more.className = "govuk-visually-hidden";
    more.textContent = `: ${words}`;
    button.append(more);
    button.addEventListener("click", () => this.#remove(at));
    line.append(text, button);
    return line;
  }

  #wordsOf(entry) {
    if (typeof entry === "string") return entry;
    const words = [...this.#section.querySelectorAll("[data-field]")].map((field) => {
      const value = entry[field.dataset.field];
      if (!(field instanceof HTMLSelectElement)) return value;
      return value === null ? null : [...field.options].find((option) => option.value === (value === true ? "yes" : value === false ? "no" : value))?.label;
    });
    if (this.#section.querySelector("[data-day]")) words.unshift(written(entry.when) ?? this.#page.dataset.noTime);
    return words.filter(Boolean).join(" · ");
  }
}

function valueOf(field) {
  const value = field.value.trim();
  if ("yesNo" in field.dataset) return value ? value === "yes" : null;
  return value || null;
}

// As exactly as it was said: a day, or a day with its time. Undefined where it is not asked.
function whenOf(section) {
  const day = section.querySelector("[data-day]");
  if (!day) return undefined;
  const time = section.querySelector("[data-time]").value;
  return day.value ? day.value + (time ? `T${time}` : "") : null;
}
