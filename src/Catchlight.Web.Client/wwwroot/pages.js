// Goes from page to page of the check without leaving the document: the picture is in its memory alone, and would be gone with it. The pages
// are those that the server gives to everybody.
const journey = ["/check", "/check/about", "/check/answer", "/check/deleted"];

export class Pages {
  #shown = location.pathname;
  #asking = null;
  #onShown;
  #onFailed;

  /** @param onShown is called with the new page's `main`. @param onFailed is called where no page came. */
  constructor(onShown, onFailed) {
    this.#onShown = onShown;
    this.#onFailed = onFailed;
    document.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("submit", (event) => this.#submit(event));
    addEventListener("popstate", () => {
      if (location.pathname !== this.#shown) this.open(location.href, {}, true);
    });
  }

  /** Asks for a page and shows it in the place of this one. */
  async open(address, request = {}, isStep = false) {
    this.#asking?.abort();
    const asking = this.#asking = new AbortController();
    try {
      const response = await fetch(address, { ...request, headers: { accept: "text/html" }, signal: asking.signal });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const main = page.getElementById("main");
      if (!main) throw new Error(`no page came from ${address}`);
      this.#show(page, main, new URL(response.url), isStep);
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#onFailed(error);
    } finally {
      if (this.#asking === asking) this.#asking = null;
    }
  }

  #show(page, next, address, isStep) {
    const main = document.getElementById("main");
    main.replaceChildren(...next.childNodes);
    document.title = page.title;
    if (!isStep && address.pathname !== this.#shown) history.pushState(null, "", address.pathname);
    this.#shown = address.pathname;
    scrollTo(0, 0);
    const start = main.querySelector(".govuk-error-summary, h1");
    start?.setAttribute("tabindex", "-1");
    start?.focus({ preventScroll: true });
    this.#onShown(main);
  }

  #click(event) {
    const link = event.target.closest?.("#main a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target || link.hasAttribute("download")) return;
    const to = new URL(link.href);
    if (to.origin !== location.origin || to.hash || !journey.includes(to.pathname)) return;
    event.preventDefault();
    this.open(to);
  }

  #submit(event) {
    const form = event.target;
    // The form that sends the picture was chosen to do just that: it is the browser's.
    if (event.defaultPrevented || form.method !== "post" || !new URL(form.action).pathname.startsWith("/check/")) return;
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    if (!this.#asking) this.open(form.action, { method: "POST", body: form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields) });
  }
}
