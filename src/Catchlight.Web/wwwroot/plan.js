// Buttons that only a script can offer: copy words, print the page. They are hidden until it runs.
(() => {
  "use strict";
  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach((button) => {
      const words = document.getElementById(button.dataset.copy);
      const label = button.firstChild;
      const before = label.textContent;
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(words.innerText.trim());
        label.textContent = button.dataset.done;
        setTimeout(() => { label.textContent = before; }, 3000);
      });
    });
  }
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });
})();
