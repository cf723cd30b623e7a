// "Exit this page", for browsers that run scripts: the link in the page works without. Modelled on the pattern of the GOV.UK Design System.
(() => {
  "use strict";
  const presses = 3;
  const within = 5000;

  function leave(box) {
    const cover = document.createElement("div");
    cover.className = "cl-leave-cover";
    cover.setAttribute("role", "alert");
    cover.textContent = box.dataset.loading;
    document.body.append(cover);
    document.body.classList.add("cl-leaving");
    // The page that was open is replaced in the history, not followed.
    location.replace(box.dataset.leave);
  }

  function watchShift(box, status) {
    let count = 0;
    let alone = false;
    let timer;

    function show() {
      box.querySelectorAll(".cl-leave__lights span").forEach((light, i) => light.classList.toggle("cl-on", i < count));
      box.classList.toggle("cl-leave--counting", count > 0);
    }

    function reset(words) {
      clearTimeout(timer);
      count = 0;
      status.textContent = words;
      show();
    }

    document.addEventListener("keydown", (event) => {
      // Shift together with another key (a capital letter, a step back with Tab) is not meant.
      if (event.key !== "Shift") alone = false;
      else if (!event.repeat) alone = true;
    });
    document.addEventListener("keyup", (event) => {
      if (event.key !== "Shift" || !alone) return;
      alone = false;
      if (++count === 1) timer = setTimeout(() => reset(box.dataset.timedOut), within);
      if (count >= presses) {
        reset("");
        leave(box);
        return;
      }
      const left = presses - count;
      status.textContent = left === 1 ? box.dataset.oneMore : box.dataset.more.replace("{count}", left);
      show();
    });
  }

  const box = document.querySelector("[data-leave]");
  if (!box) return;
  document.querySelectorAll(`a[href="${box.dataset.leave}"]`).forEach((link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(box);
  }));
  watchShift(box, box.querySelector("[role=status]"));

  // A page that the browser kept alive must not come back to the screen as it was.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
