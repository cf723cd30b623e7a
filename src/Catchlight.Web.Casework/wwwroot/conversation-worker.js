// Has a conversation read away from the page, so that the page never stands still. A file or a text comes in; what was found in it goes out as JSON.
import { lend, start, takeBack } from "./program.js";

const starting = start();
starting.then(() => postMessage({ kind: "ready" }), (error) => postMessage({ kind: "unable", reason: String(error) }));

function read(reading, { file, text }) {
  if (text !== undefined) return reading.ReadText(text);
  const number = lend(file);
  try {
    return reading.ReadFile(number, file.size, file.name);
  } finally {
    takeBack(number);
  }
}

addEventListener("message", async ({ data }) => {
  try {
    const { ConversationReading: reading } = await starting;
    postMessage({ kind: "read", read: JSON.parse(read(reading, data)) });
  } catch (error) {
    postMessage({ kind: "unable", reason: String(error) });
  }
});
