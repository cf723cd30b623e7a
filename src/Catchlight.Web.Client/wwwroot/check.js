// The check on the person's own device: joins the worker, the pages and the picture.
import { Choosing } from "./choosing.js";
import { Fingerprinter } from "./fingerprinter.js";
import { Pages } from "./pages.js";
import { OwnPicture } from "./picture.js";
import { receiveShared, sharedPicture } from "./sharing.js";

const fingerprinter = new Fingerprinter(new URL("./worker.js", import.meta.url));
const picture = new OwnPicture();
const noAnswer = document.querySelector("[data-no-answer]");
let page = new AbortController();
let choosing = null;

const pages = new Pages(mount, () => {
  const main = document.getElementById("main");
  // Once is enough, however often it is tried.
  for (const summary of main.querySelectorAll(".govuk-error-summary")) summary.remove();
  main.prepend(noAnswer.content.cloneNode(true));
  main.firstElementChild.focus();
});

function mount(main) {
  page.abort();
  page = new AbortController();
  const section = main.querySelector("[data-on-device]");
  if (main.querySelector("[data-forget-picture]")) picture.forget();
  else picture.showIn(main);
  if (!section) fingerprinter.dispose();
  else if (document.documentElement.classList.contains("cl-can")) choosing = new Choosing(section, fingerprinter, picture, pages, page.signal);
}

function forget() {
  fingerprinter.cancel();
  fingerprinter.dispose();
  picture.forget();
}

addEventListener("pagehide", forget);
document.addEventListener("click", (event) => {
  if (event.target.closest?.(`a[href="${document.querySelector("[data-leave]")?.dataset.leave}"]`)) forget();
}, true);
mount(document.getElementById("main"));
receiveShared();
sharedPicture().then((file) => file && choosing?.take(file));
