// Runs before the page of the check is shown: where the browser can work out a fingerprint, the form that sends the picture is put away.
(() => {
  "use strict";
  const root = document.documentElement;
  const can = "noModule" in HTMLScriptElement.prototype && ["WebAssembly", "Worker", "OffscreenCanvas", "createImageBitmap", "DOMParser"].every((name) => name in window);
  root.classList.toggle("cl-can", can);
  root.classList.toggle("cl-cannot", !can);
  // A module that does not arrive says so to nobody else.
  addEventListener("error", (event) => {
    if (event.target instanceof HTMLScriptElement) root.classList.replace("cl-can", "cl-cannot");
  }, true);
})();
