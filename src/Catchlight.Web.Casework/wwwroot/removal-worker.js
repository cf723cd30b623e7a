// Writes requests to remove a picture away from the page. It asks nobody for anything but its own program and its fonts, and keeps nothing.
import { provideFonts } from "./fonts.js";
import { start } from "./program.js";

const starting = start();

const blob = (bytes, type) => new Blob([bytes], { type });

const tasks = {
  text: (desk, { request, language }) => desk.Text(JSON.stringify(request), language),
  async pdf(desk, { request, language }) {
    const asked = JSON.stringify(request);
    await provideFonts(desk.FontsToFetch(asked, language), await starting);
    return blob(desk.Pdf(asked, language), "application/pdf");
  },
  table: (desk, { sent }) => blob(desk.Table(JSON.stringify(sent)), "text/csv"),
  reminders: (desk, { sent, language }) => blob(desk.Reminders(JSON.stringify(sent), language), "text/calendar"),
};

starting.then(() => postMessage({ kind: "ready" }), (error) => postMessage({ kind: "unable", reason: String(error) }));

addEventListener("message", async ({ data: { call, task, given } }) => {
  try {
    postMessage({ kind: "done", call, result: await tasks[task]((await starting).Removals.RemovalDesk, given) });
  } catch (error) {
    postMessage({ kind: "failed", call, reason: String(error) });
  }
});
