// Shows one step of the page at a time. The browser's own "back" goes a step back, too; the address stays the same.

export class PackSteps {
  #steps;
  #onShown;

  /** @param onShown is called with the name of a step before it is seen, and may take its time. */
  constructor(page, onShown) {
    this.#steps = [...page.querySelectorAll("[data-step]")];
    this.#onShown = onShown;
    history.replaceState({ step: 0 }, "");
    for (const [number, step] of this.#steps.entries()) {
      step.querySelector("[data-next]")?.addEventListener("click", () => this.#go(number + 1));
      step.querySelector("[data-back]")?.addEventListener("click", () => history.back());
    }
    addEventListener("popstate", ({ state }) => this.#show(state?.step ?? 0));
  }

  /** Goes to a step by its name. */
  goTo(name) {
    return this.#go(this.#steps.findIndex((step) => step.dataset.step === name));
  }

  async #go(number) {
    if (await this.#show(number)) history.pushState({ step: number }, "");
  }

  async #show(number) {
    const next = this.#steps[number];
    if (await this.#onShown(next.dataset.step) === false) return false;
    for (const step of this.#steps) step.hidden = step !== next;
    scrollTo(0, 0);
    next.querySelector("h2").focus({ preventScroll: true });
    return true;
  }
}
