// Runs before the page is shown: says to the style sheet whether this browser can read a conversation by itself.
(() => {
  "use strict";
  const root = document.documentElement;
  const can = "noModule" in HTMLScriptElement.prototype && ["WebAssembly", "Worker", "File"].every((name) => name in window);
  root.classList.toggle("cl-can", can);
  root.classList.toggle("cl-cannot", !can);
  // A module that does not arrive says so to nobody else.
  addEventListener("error", (event) => {
    if (event.target instanceof HTMLScriptElement) root.classList.replace("cl-can", "cl-cannot");
  }, true);
})();
