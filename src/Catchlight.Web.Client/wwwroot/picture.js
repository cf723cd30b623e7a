// The picture of the person, made small, for as long as it is needed: in the memory of this page and nowhere else.
const name = "picture.jpg";

export class OwnPicture {
  #address = "";
  #timer = 0;

  /** Keeps the small copy, an address that holds it, in the place of the one before; for some seconds at most. */
  keep(address, seconds) {
    this.forget();
    this.#address = address;
    this.#timer = setTimeout(() => this.forget(), 1000 * seconds);
  }

  /** Lets go of it, and takes it off the page. */
  forget() {
    clearTimeout(this.#timer);
    this.#address = "";
    for (const image of document.querySelectorAll("[data-own-picture]")) image.removeAttribute(image instanceof SVGElement ? "href" : "src");
  }

  /** Shows it wherever the page has a place for it. */
  showIn(main) {
    const address = this.#address;
    if (!address) return;
    for (const image of main.querySelectorAll("[data-own-picture]")) image.setAttribute(image instanceof SVGElement ? "href" : "src", address);
    for (const words of main.querySelectorAll("[data-own-picture-words]")) words.hidden = true;
    for (const field of main.querySelectorAll("input[data-own-picture-file]")) {
      const files = new DataTransfer();
      files.items.add(new File([bytesOf(address)], name, { type: "image/jpeg" }));
      field.files = files.files;
      field.closest("[data-own-picture-choice]").hidden = true;
    }
  }
}

// What fetch would do with such an address, the page's policy does not allow.
function bytesOf(address) {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
}
