// How files come in: chosen, dropped or pasted, all by one door. What may hold a picture waits there until the person has said what it is.
import { written, writtenNumber } from "./filling.js";

export class PackFiles {
  #page;
  #case;
  #error;
  #count = 0;

  constructor(page, caseFile) {
    this.#page = page;
    this.#case = caseFile;
    const field = page.querySelector("[data-files]");
    const zone = page.querySelector("[data-drop]");
    this.#error = field.closest("[data-group]").querySelector("[data-error]");
    field.addEventListener("change", async () => {
      await this.take([...field.files]);
      field.value = "";
    });
    const isHere = () => !page.querySelector("[data-step=files]").hidden;
    document.addEventListener("paste", (event) => {
      if (!isHere() || !event.clipboardData?.files.length) return;
      event.preventDefault();
      this.take([...event.clipboardData.files]);
    });
    for (const type of ["dragover", "dragleave", "drop"]) {
      document.addEventListener(type, (event) => {
        if (![...event.dataTransfer?.types ?? []].includes("Files")) return;
        // Otherwise the browser would leave the page and show the file.
        event.preventDefault();
        zone.classList.toggle("cl-drop--over", type === "dragover");
        if (type === "drop" && isHere()) this.take([...event.dataTransfer.files]);
      });
    }
  }

  /** Whether somebody still has to say what a file is. */
  get isAsking() {
    return this.#page.querySelector("[data-ask-file]") !== null;
  }

  /** Brings the focus to the first question about a file. */
  askAgain() {
    const first = this.#page.querySelector("[data-ask-file]");
    first.querySelector("[data-error]").hidden = false;
    first.querySelector("input").focus();
  }

  /** Takes files, one after the other. */
  async take(files) {
    this.#say("");
    for (const file of files) {
      if (await this.#case.needsSaying(file)) this.#ask(file);
      else await this.#add(file, null);
    }
    this.#page.querySelector("[data-ask-file] input")?.focus();
  }

  /** Shows what there is. */
  show() {
    for (const part of this.#page.querySelectorAll("[data-file-list]")) {
      const items = this.#case.items.map((item) => this.#line(part, item));
      part.querySelector("[data-none]").hidden = items.length > 0;
      part.querySelector("[data-list]").replaceChildren(...items);
    }
  }

  /** Shows of every question only what belongs to the age that was said. */
  showAge(age) {
    for (const part of this.#page.querySelectorAll("[data-ask-file] [data-adult]")) part.hidden = age !== "18-or-over";
  }

  async #add(file, said) {
    try {
      const added = await this.#case.add(file, said);
      this.show();
      this.#announce(added.record ? "written" : "added", file.name);
    } catch {
      this.#say(this.#page.dataset.fileFailed);
    }
  }

  // Nothing of the file is touched but what its device says of it: its name, its size and its date.
  #ask(file) {
    const question = this.#page.querySelector("[data-ask]").content.cloneNode(true).firstElementChild;
    const name = `ask-${++this.#count}`;
    question.querySelector("[data-name]").textContent = file.name;
    for (const hidden of question.querySelectorAll("[data-hidden-name]")) hidden.textContent = `: ${file.name}`;
    question.querySelector("[data-facts]").textContent = `${sizeOf(file.size)}, ${written(new Date(file.lastModified).toISOString())}`;
    for (const [at, radio] of [...question.querySelectorAll("[type=radio]")].entries()) {
      [radio.name, radio.id] = [name, `${name}-${at}`];
      radio.nextElementSibling.htmlFor = radio.id;
    }
    for (const label of question.querySelectorAll("[data-label]")) {
      const field = question.querySelector(`[data-field="${label.dataset.label}"]`);
      field.id = label.htmlFor = `${name}-${label.dataset.label}`;
    }
    const more = question.querySelector("[data-intimate]");
    question.addEventListener("change", () => {
      more.hidden = kindOf(question) !== "intimate";
      if (kindOf(question)) question.querySelector("[data-error]").hidden = true;
    });
    question.querySelector("[data-take]").addEventListener("click", () => this.#answer(question, file));
    question.querySelector("[data-drop-it]").addEventListener("click", () => this.#close(question));
    this.#page.querySelector("[data-asking]").append(question);
    this.showAge(this.#case.told.age);
  }

  async #answer(question, file) {
    const kind = kindOf(question);
    question.querySelector("[data-error]").hidden = Boolean(kind);
    if (!kind) {
      question.querySelector("input").focus();
      return;
    }
    const field = (name) => question.querySelector(`[data-field="${name}"]`);
    const { age } = this.#case.told;
    const said = kind === "intimate"
      ? { kind, age, mayBeHashed: age === "18-or-over" && field("hash").checked, when: field("when").value || null, where: field("where").value || null }
      : { kind, age: null, mayBeHashed: false, when: null, where: null };
    this.#close(question);
    await this.#add(file, said);
  }

  #close(question) {
    question.remove();
    (this.#page.querySelector("[data-ask-file] input") ?? this.#page.querySelector("[data-files]")).focus();
  }

  #line(part, { number, facts, added }) {
    const line = document.createElement("li");
    const text = document.createElement("span");
    const name = document.createElement("strong");
    name.className = "cl-file-name";
    name.textContent = facts.name;
    const what = added.record ? part.dataset[camel(`reason-${added.record.reason}`)] : part.dataset[camel(`kind-${added.kind}`)].replace("{count}", added.messages);
    text.append(name, document.createElement("br"), what, added.record?.sha256 ? ` ${part.dataset.hashed}` : "");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cl-link-button";
    button.textContent = this.#page.dataset.remove;
    const more = document.createElement("span");
    more.className = "govuk-visually-hidden";
    more.textContent = `: ${facts.name}`;
    button.append(more);
    button.addEventListener("click", () => this.#remove(part, number, facts.name));
    line.append(text, button);
    return line;
  }

  async #remove(part, number, name) {
    await this.#case.remove(number);
    this.show();
    this.#announce("removed", name);
    part.closest("[data-step]").dispatchEvent(new CustomEvent("pack-changed"));
    part.closest("[data-step]").querySelector("h2").focus();
  }

  #announce(what, name) {
    this.#page.querySelector("[data-status]").textContent = this.#page.querySelector("[data-file-list]").dataset[what].replace("{name}", name);
  }

  #say(words) {
    this.#error.textContent = words;
    this.#error.hidden = !words;
  }
}

const kindOf = (question) => question.querySelector("[type=radio]:checked")?.value;

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const sizeOf = (bytes) => bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${writtenNumber(bytes / 1e6)} MB`;
