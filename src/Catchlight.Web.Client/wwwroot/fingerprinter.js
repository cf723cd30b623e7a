// The page's side of the worker: starts it, gives it a picture, and ends it when the picture is no longer wanted.
export class Fingerprinter {
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
        else this.#hear(data);
      });
    });
  }

  /** What became of a picture: `{ kind: "done", fingerprint }`, `{ kind: "unreadable" }` or `{ kind: "too-big" }`. */
  async compute(file, mostPixels, { seen, progress }) {
    this.cancel();
    const ready = this.start();
    const result = new Promise((resolve, reject) => { this.#job = { resolve, reject, seen, progress }; });
    const job = this.#job;
    // The worker takes it up when it is ready.
    this.#worker.postMessage({ file, mostPixels });
    try {
      await ready;
      return await result;
    } finally {
      if (this.#job === job) this.#job = null;
    }
  }

  /** Stops what is under way, if something is: the worker ends at once, and all of its memory with it. */
  cancel() {
    if (!this.#job) return;
    this.#job.reject(new DOMException("stopped", "AbortError"));
    this.#job = null;
    this.dispose();
  }

  /** Ends the worker. It can be started again. */
  dispose() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = null;
  }

  #hear(data) {
    if (!this.#job) return;
    if (data.kind === "seen") this.#job.seen(data.preview);
    else if (data.kind === "progress") this.#job.progress(data.share);
    else this.#job.resolve(data);
  }

  #end(reject, error) {
    reject(error);
    this.#job?.reject(error);
    this.#job = null;
    this.dispose();
  }
}
