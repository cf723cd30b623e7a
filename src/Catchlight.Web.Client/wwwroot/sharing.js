// Pictures that other apps share with the site where it is installed as an app.

/** Puts share.js in their way. Only where the site is installed: it would stay on the device of everybody who was ever here. */
export function receiveShared() {
  if (!("serviceWorker" in navigator)) return;
  const register = () => navigator.serviceWorker.register("/share.js", { scope: "/check" });
  addEventListener("appinstalled", register);
  if (matchMedia("(display-mode: minimal-ui), (display-mode: standalone)").matches) register();
}

/** The picture that was just shared; null where none was. */
export async function sharedPicture() {
  if (location.hash !== "#shared") return null;
  history.replaceState(null, "", location.pathname);
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return null;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("message", ({ data }) => resolve(data.shared instanceof File ? data.shared : null), { once: true });
    navigator.serviceWorker.startMessages();
    worker.postMessage("shared");
  });
}
