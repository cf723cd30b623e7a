// Writes requests to remove a picture away from the page. It asks nobody for anything but its own program, and keeps nothing.
import { start } from "./program.js";

const starting = start().then(({ Removals }) => Removals.RemovalDesk);

const blob = (bytes, type) => new Blob([bytes], { type });

const tasks = {
  text: (desk, { request, language }) => desk.Text(JSON.stringify(request), language),
  pdf: (desk, { request, language }) => blob(desk.Pdf(JSON.stringify(request), language), "application/pdf"),
  table: (desk, { sent }) => blob(desk.Table(JSON.stringify(sent)), "text/csv"),
  reminders: (desk, { sent, language }) => blob(desk.Reminders(JSON.stringify(sent), language), "text/calendar"),
};

starting.then(() => postMessage({ kind: "ready" }), (error) => postMessage({ kind: "unable", reason: String(error) }));

addEventListener("message", async ({ data: { call, task, given } }) => {
  try {
    postMessage({ kind: "done", call, result: tasks[task](await starting, given) });
  } catch (error) {
    postMessage({ kind: "failed", call, reason: String(error) });
  }
});
