// What the program writes, in parts that the browser keeps where it likes: neither the program nor this script ever holds a whole pack.

export class Output {
  #parts = [];
  #patches = [];
  #length = 0;
  #written;

  /** @param written is called with how many bytes there are, after each part. */
  constructor(written) {
    this.#written = written;
  }

  /** What the program may call. */
  get functions() {
    return {
      begin: () => this.#begin(),
      append: (view) => this.#append(view),
      patch: (position, bytes) => this.#patches.push({ position, bytes }),
    };
  }

  /** All that was written, and lets go of it. */
  take(type) {
    const whole = new Blob(this.#parts);
    const pieces = [];
    let at = 0;
    for (const { position, bytes } of this.#patches.sort((a, b) => a.position - b.position)) {
      pieces.push(whole.slice(at, position), bytes);
      at = position + bytes.length;
    }
    this.#begin();
    return new Blob([...pieces, whole.slice(at)], { type });
  }

  #begin() {
    [this.#parts, this.#patches, this.#length] = [[], [], 0];
  }

  #append(view) {
    this.#parts.push(new Blob([view.slice()]));
    this.#length += view.length;
    this.#written(this.#length);
  }
}
