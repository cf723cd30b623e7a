// The ways in for a picture: chosen, taken with the camera, dropped, or pasted.

/** The first picture of what was dropped or pasted; null where there is none. */
function pictureOf(transfer) {
  return [...transfer?.files ?? []].find((file) => file.type.startsWith("image/")) ?? transfer?.files?.[0] ?? null;
}

/** Calls back with each picture that comes in through the field, is dropped on the page, or is pasted into it. */
export function watch(field, zone, signal, taken) {
  const take = (event, file) => {
    if (!file) return;
    event.preventDefault();
    taken(file);
  };
  field.addEventListener("change", (event) => take(event, field.files[0]), { signal });
  document.addEventListener("paste", (event) => take(event, pictureOf(event.clipboardData)), { signal });
  const over = (event) => {
    if (![...event.dataTransfer?.types ?? []].includes("Files")) return;
    // Otherwise the browser would leave the page and show the file.
    event.preventDefault();
    zone.classList.toggle("cl-drop--over", event.type === "dragover");
  };
  for (const type of ["dragover", "dragleave"]) document.addEventListener(type, over, { signal });
  document.addEventListener("drop", (event) => {
    zone.classList.remove("cl-drop--over");
    take(event, pictureOf(event.dataTransfer));
  }, { signal });
}
