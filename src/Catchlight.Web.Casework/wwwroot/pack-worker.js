// Makes an evidence pack away from the page, so that the page never stands still. It asks nobody for anything but its own program and its fonts.
import { provideFonts } from "./fonts.js";
import { pdqOf } from "./hashing.js";
import { Output } from "./output.js";
import { lend, start, takeBack } from "./program.js";

const zipType = "application/zip";
const output = new Output((bytes) => postMessage({ kind: "written", bytes }));
const starting = start({ output: output.functions });
// Which of the files that were lent is which on the desk.
const lent = new Map();

const json = (value) => value ? JSON.stringify(value) : "";
const factsOf = ({ name, length, changed }) => JSON.stringify({ name, length, changed });

function keep(number, file) {
  if (!file) return 0;
  lent.set(number, lend(file));
  return lent.get(number);
}

function letGo(number) {
  takeBack(lent.get(number));
  lent.delete(number);
}

const tasks = {
  open({ PackDesk }, { program, language, log }) {
    [...lent.keys()].forEach(letGo);
    return PackDesk.Open(program, language, log ?? new Uint8Array());
  },

  mayHoldPictures: ({ PackDesk }, { name }) => PackDesk.MayHoldPictures(name),

  mayBeOpened: ({ PackDesk }, { name, said }) => PackDesk.MayBeOpened(name, json(said)),

  // A file comes here only where the rules let it be opened.
  async add({ PackDesk, PictureHashing }, { number, facts, said, file }) {
    const pdq = file && said?.kind === "intimate" ? await pdqOf(file, PictureHashing) : "";
    const added = JSON.parse(await PackDesk.Add(number, keep(number, file), factsOf(facts), json(said), pdq));
    // Hashed, and not needed any more.
    if (added.record && file) letGo(number);
    return added;
  },

  async restore({ PackDesk }, { number, facts, said, leftOut, record, file }) {
    return JSON.parse(await PackDesk.Restore(number, keep(number, file), factsOf(facts), json(said), json(leftOut), json(record)));
  },

  async copy({ PackDesk }, { number }) {
    const leftOut = await PackDesk.Copy(number);
    return { copy: output.take(), leftOut: leftOut ? JSON.parse(leftOut) : null };
  },

  remove({ PackDesk }, { number }) {
    PackDesk.Remove(number);
    letGo(number);
  },

  view({ PackDesk }, { told, statement }) {
    PackDesk.Tell(JSON.stringify(told), statement ?? "");
    return JSON.parse(PackDesk.View());
  },

  log: ({ PackDesk }) => PackDesk.Log(),

  async seal({ PackDesk }, { told, statement }) {
    PackDesk.Tell(JSON.stringify(told), statement ?? "");
    await provideFonts(PackDesk.FontsToFetch(), await starting);
    const name = await PackDesk.Seal();
    const pack = output.take(zipType);
    postMessage({ kind: "made", bytes: pack.size });
    const number = lend(pack);
    try {
      return { pack, ...JSON.parse(await PackDesk.Check(number, pack.size, name)) };
    } finally {
      takeBack(number);
    }
  },
};

starting.then(() => postMessage({ kind: "ready" }), (error) => postMessage({ kind: "unable", reason: String(error) }));

// One after the other: the desk is there once.
let last = starting.catch(() => {});
addEventListener("message", ({ data: { call, task, given } }) => {
  last = last.then(async () => {
    try {
      const { Packs } = await starting;
      postMessage({ kind: "done", call, result: await tasks[task](Packs, given) });
    } catch (error) {
      postMessage({ kind: "failed", call, reason: String(error) });
    }
  });
});
