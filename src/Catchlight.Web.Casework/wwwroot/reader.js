// The page's side of the worker: starts it, asks it one thing after another, and ends it, with all that it holds, when that is to be forgotten.
export class Reader {
  #address;
  #worker = null;
  #ready = null;
  #job = null;

  constructor(address) {
    this.#address = address;
  }

  /** Starts the worker, if none runs. The promise is kept once it is ready, and broken where this browser or a policy does not let it run. */
  start() {
    return this.#ready ??= new Promise((resolve, reject) => {
      const worker = this.#worker = new Worker(this.#address, { type: "module" });
      worker.addEventListener("error", (event) => this.#end(reject, new Error(event.message ?? "the worker did not start")));
      worker.addEventListener("message", ({ data }) => {
        if (data.kind === "ready") resolve();
        else if (data.kind === "unable") this.#end(reject, new Error(data.reason));
        else this.#job?.resolve(data);
      });
    });
  }

  /** Reads a file or a text: what is in it, or why not. @param language is that of what is said about the reading. */
  async read({ file, text }, language) {
    this.forget();
    return (await this.#ask({ kind: "read", file, text, language })).read;
  }

  /** What was found in what was read last. */
  async judge(me, language) {
    return (await this.#ask({ kind: "judge", me, language })).judged;
  }

  /** Stops what is under way, and forgets what was read: the worker ends at once, and all of its memory with it. */
  forget() {
    this.#job?.reject(new DOMException("stopped", "AbortError"));
    this.#job = null;
    // One that was never asked anything knows nothing.
    if (!this.#asked) return;
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = null;
    this.#asked = false;
  }

  #asked = false;

  async #ask(question) {
    const ready = this.start();
    const answer = new Promise((resolve, reject) => { this.#job = { resolve, reject }; });
    const job = this.#job;
    this.#asked = true;
    this.#worker.postMessage(question);
    try {
      // A worker that cannot start never answers.
      ready.catch(job.reject);
      return await answer;
    } finally {
      if (this.#job === job) this.#job = null;
    }
  }

  #end(reject, error) {
    reject(error);
    this.#job?.reject(error);
    this.#job = null;
    this.#asked = true;
    this.forget();
  }
}
