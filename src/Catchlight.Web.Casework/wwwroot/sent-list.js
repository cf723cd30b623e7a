// What the person sent, in the memory of this page alone.

export class SentList {
  #part;
  #sent = [];

  constructor(page) {
    this.#part = page.querySelector("[data-sent-part]");
  }

  /** As Evidence has it (SentRequest). */
  get all() {
    return this.#sent;
  }

  add({ platform, places, words: { title, hours } }, reference) {
    this.#sent.push({ sent: new Date().toISOString(), platform, title, places, reference, hours });
    this.#show();
  }

  clear() {
    this.#sent = [];
    this.#show();
  }

  #show() {
    this.#part.hidden = this.#sent.length === 0;
    this.#part.querySelector("[data-list]").replaceChildren(...this.#sent.map((one) => this.#line(one)));
  }

  #line({ sent, platform, title, reference }) {
    const line = this.#part.querySelector("template").content.firstElementChild.cloneNode(true);
    const when = new Date(sent).toLocaleString(this.#part.dataset.culture, { dateStyle: "long", timeStyle: "short" });
    const texts = { when, platform, title, reference: reference && this.#part.dataset.number.replace("{number}", () => reference) };
    for (const [name, text] of Object.entries(texts)) {
      const place = line.querySelector(`[data-fill=${name}]`);
      if (text) place.textContent = text;
      else place.remove();
    }
    return line;
  }
}
