// The page's side of the worker that makes packs.

export class PackDesk {
  #address;
  #worker = null;
  #ready = null;
  #calls = new Map();
  #count = 0;

  /** Is called with what is under way: `{ kind: "written" | "made", bytes }`. */
  onProgress = () => {};

  constructor(address) {
    this.#address = address;
  }

  /** Starts the worker, if none runs. The promise is broken where this browser or a policy does not let it run. */
  start() {
    return this.#ready ??= new Promise((resolve, reject) => {
      const worker = this.#worker = new Worker(this.#address, { type: "module" });
      worker.addEventListener("error", (event) => reject(new Error(event.message ?? "the worker did not start")));
      worker.addEventListener("message", ({ data }) => {
        if (data.kind === "ready") resolve();
        else if (data.kind === "unable") reject(new Error(data.reason));
        else if (data.kind === "done" || data.kind === "failed") this.#settle(data);
        else this.onProgress(data);
      });
    });
  }

  /** Has the worker do something (pack-worker.js says what there is). */
  async ask(task, given = {}) {
    await this.start();
    const call = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#calls.set(call, { resolve, reject });
      this.#worker.postMessage({ call, task, given });
    });
  }

  /** Ends the worker at once, and all of its memory with it. */
  dispose() {
    this.#worker?.terminate();
    for (const { reject } of this.#calls.values()) reject(new DOMException("stopped", "AbortError"));
    [this.#worker, this.#ready] = [null, null];
    this.#calls.clear();
  }

  #settle({ kind, call, result, reason }) {
    const { resolve, reject } = this.#calls.get(call);
    this.#calls.delete(call);
    if (kind === "done") resolve(result);
    else reject(new Error(reason));
  }
}
