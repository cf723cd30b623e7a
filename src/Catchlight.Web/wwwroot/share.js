// Where the site is installed as an app: takes a picture that another app shares with it, and hands it to the page. Both are on this device; the
// picture does not reach the site. Every other request goes its way.
"use strict";

// Long enough for the page to come.
const keptMilliseconds = 60_000;
let shared = null;

async function take(request) {
  try {
    shared = (await request.formData()).get("picture");
    setTimeout(() => { shared = null; }, keptMilliseconds);
  } catch {
    shared = null;
  }
  return Response.redirect("/check#shared", 303);
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (event.request.method === "POST" && new URL(event.request.url).pathname === "/check/shared") event.respondWith(take(event.request));
});
addEventListener("message", (event) => {
  if (event.data !== "shared") return;
  event.source.postMessage({ shared });
  shared = null;
});
