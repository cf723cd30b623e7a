// Has a conversation read away from the page, so that the page never stands still. A file or a text comes in, then who the person is; what was found
// goes out. The page ends the worker when it is to forget.
import { lend, start, takeBack } from "./program.js";

// The lists of phrases are made ready, and the runtime compiles a loop once it has run often. A made-up chat takes that time while the person still pastes theirs.
function warmUp(reading) {
  reading.ReadText(Array.from({ length: 120 }, (_, i) => `${i % 2 ? "A" : "B"}: a line of no meaning, number ${i}`).join("\n"), "en");
  reading.Judge(null, "en");
}

async function prepare() {
  const { ConversationReading } = await start();
  warmUp(ConversationReading);
  return ConversationReading;
}

const starting = prepare();
starting.then(() => postMessage({ kind: "ready" }), (error) => postMessage({ kind: "unable", reason: String(error) }));

function read(reading, { file, text, language }) {
  if (!file) return reading.ReadText(text, language);
  const number = lend(file);
  try {
    return reading.ReadFile(number, file.size, file.name, language);
  } finally {
    takeBack(number);
  }
}

addEventListener("message", async ({ data }) => {
  try {
    const reading = await starting;
    postMessage(data.kind === "judge"
      ? { kind: "judged", judged: JSON.parse(reading.Judge(data.me, data.language)) }
      : { kind: "read", read: JSON.parse(read(reading, data)) });
  } catch (error) {
    postMessage({ kind: "unable", reason: String(error) });
  }
});
