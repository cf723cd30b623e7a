// The page on which the picture is chosen: reads it on the device, shows how far that is, and sends on what came of it.
import { watch } from "./intake.js";

export class Choosing {
  #section;
  #fingerprinter;
  #picture;
  #pages;
  #reading = null;
  #result = null;

  constructor(section, fingerprinter, picture, pages, signal) {
    this.#section = section;
    this.#fingerprinter = fingerprinter;
    this.#picture = picture;
    this.#pages = pages;
    const form = document.querySelector("[data-send]");
    this.#part("send-place").append(form);
    watch(this.#part("field"), this.#part("drop"), signal, (file) => this.take(file));
    this.#part("stop").addEventListener("click", () => this.#stop());
    this.#part("continue").addEventListener("click", () => this.#continue());
    // What is wrong with a picture that was sent is said by the other form, which is put away.
    for (const link of document.querySelectorAll(".govuk-error-summary a")) link.href = `#${this.#part("field").id}`;
    fingerprinter.start().catch(() => this.#give());
  }

  /** Begins with a picture, in the place of the one before. */
  async take(file) {
    this.#complain("");
    this.#result = null;
    this.#fingerprinter.cancel();
    this.#picture.forget();
    this.#show(0, "reading");
    const reading = this.#reading = this.#read(file);
    try {
      const result = await reading;
      if (this.#reading !== reading) return;
      if (result.kind === "done") {
        this.#result = result;
        this.#show(1, "done");
      } else {
        this.#show(null, "");
        this.#complain(this.#section.dataset[result.kind === "too-big" ? "tooBig" : "unreadable"]);
      }
    } catch (error) {
      if (this.#reading === reading && error.name !== "AbortError") this.#give();
    } finally {
      if (this.#reading === reading) this.#reading = null;
    }
  }

  #read(file) {
    const { keptSeconds, mostPixels } = this.#section.dataset;
    return this.#fingerprinter.compute(file, Number(mostPixels), {
      seen: (preview) => {
        this.#picture.keep(preview, Number(keptSeconds));
        this.#picture.showIn(this.#section);
      },
      progress: (share) => { this.#part("progress").value = share; },
    });
  }

  #stop() {
    this.#fingerprinter.cancel();
    this.#reading = null;
    this.#result = null;
    this.#picture.forget();
    this.#part("field").value = "";
    this.#show(null, "stopped");
    this.#part("field").focus();
    this.#fingerprinter.start().catch(() => this.#give());
  }

  async #continue() {
    await this.#reading?.catch(() => {});
    if (!this.#result) {
      if (!this.#error.textContent) this.#complain(this.#section.dataset.none);
      this.#part("field").focus();
      return;
    }
    const body = new FormData();
    body.append("fingerprint", new Blob([this.#result.fingerprint], { type: this.#section.dataset.mediaType }));
    await this.#pages.open(this.#section.dataset.sendTo, { method: "POST", body });
  }

  /** This browser cannot do it, or may not: what is left is the choice to send the picture. */
  #give() {
    this.#picture.forget();
    this.#section.after(document.querySelector("[data-send]"));
    document.documentElement.classList.replace("cl-can", "cl-cannot");
  }

  /** How far it is, 0 to 1; null where nothing is under way. */
  #show(share, word) {
    const isUnderWay = share !== null && share < 1;
    this.#part("reading").hidden = share === null;
    this.#part("progress").hidden = !isUnderWay;
    this.#part("progress").value = share ?? 0;
    this.#part("stop").hidden = share === null;
    this.#part("status").textContent = this.#section.dataset[word] ?? "";
  }

  #complain(words) {
    this.#error.textContent = words;
    this.#error.hidden = !words;
    this.#part("group").classList.toggle("govuk-form-group--error", Boolean(words));
    if (words) document.title = `Error: ${document.title.replace(/^Error: /, "")}`;
    else document.title = document.title.replace(/^Error: /, "");
  }

  get #error() {
    return this.#part("error");
  }

  #part(name) {
    return this.#section.querySelector(`[data-part="${name}"]`);
  }
}
