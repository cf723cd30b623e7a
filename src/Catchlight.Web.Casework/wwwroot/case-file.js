// What the person gathers, in the memory of this page alone: what they say, and which files they chose. A file is handed to the worker only where
// the rules let it be opened.

export class CaseFile {
  #desk;
  #program;
  #language;
  #numbers = 0;
  #items = new Map();

  /** What they say, as `case.json` has it. */
  told = emptyCase();

  /** The statement as they changed it; null for a draft. */
  statement = null;

  /** @param language is that of the page, and of what is written for people in the pack. */
  constructor(desk, program, language) {
    [this.#desk, this.#program, this.#language] = [desk, program, language];
  }

  /** The files, in the order of adding: `{ number, facts, said, added }`. */
  get items() {
    return [...this.#items.values()];
  }

  /** Begins an empty case. */
  begin() {
    [this.told, this.statement, this.#numbers] = [emptyCase(), null, 0];
    this.#items.clear();
    return this.#desk.ask("open", { program: this.#program, language: this.#language });
  }

  /** Whether somebody has to say what a file is before it is opened; by its name alone. */
  needsSaying(file) {
    return this.#desk.ask("mayHoldPictures", { name: file.name });
  }

  /** Adds a file. @param said is what the person said of it; null where it needs no saying. */
  async add(file, said) {
    const facts = { name: file.name, length: file.size, changed: file.lastModified };
    const isOpened = await this.#desk.ask("mayBeOpened", { name: file.name, said });
    const number = ++this.#numbers;
    const added = await this.#desk.ask("add", { number, facts, said, file: isOpened ? file : null });
    this.#items.set(number, { number, facts, said, added });
    return added;
  }

  async remove(number) {
    await this.#desk.ask("remove", { number });
    this.#items.delete(number);
  }

  /** The timeline and what else is drafted. */
  view() {
    return this.#desk.ask("view", { told: this.told, statement: this.statement });
  }

  /** Makes the pack: `{ pack, name, number, length, problem }`. */
  seal() {
    return this.#desk.ask("seal", { told: this.told, statement: this.statement });
  }

  /** All that is needed to go on later: what stands at the head, and the bytes of the files, without the pictures in chats and emails. */
  async pack() {
    const files = [];
    const bodies = [];
    for (const { number, facts, said, added } of this.items) {
      if (added.record) {
        files.push({ facts, said, record: added.record, bytes: 0 });
        continue;
      }
      const { copy, leftOut } = await this.#desk.ask("copy", { number });
      files.push({ facts: { ...facts, length: copy.size }, said, leftOut, bytes: copy.size });
      bodies.push(copy);
    }
    const log = [...await this.#desk.ask("log")];
    return { head: { version: 1, told: this.told, statement: this.statement, log, files }, bodies };
  }

  /** Goes on with what `pack` gave. @param bodies are the bytes of all files, one after the other. */
  async unpack({ told, statement, log, files }, bodies) {
    await this.begin();
    if (!await this.#desk.ask("open", { program: this.#program, language: this.#language, log: Uint8Array.from(log) })) throw new Error("the log is not whole");
    // What was kept by an earlier version may lack a list.
    [this.told, this.statement] = [{ ...emptyCase(), ...told }, statement];
    let at = 0;
    for (const { facts, said, leftOut, record, bytes } of files) {
      const number = ++this.#numbers;
      const file = record ? null : bodies.slice(at, at += bytes);
      const added = await this.#desk.ask("restore", { number, facts, said, leftOut, record, file });
      this.#items.set(number, { number, facts, said, added });
    }
  }
}

function emptyCase() {
  return { summary: "", person: null, me: [], age: "not-sure", timeZone: null, identifiers: [], asked: [], payments: [], notes: [], removals: [], missing: [] };
}
