// Fonts for signs that the program itself has no font for. They come from this site, with the program, and are asked for only where a report needs one; then for all of
// them at once, so that nobody learns from it in which letters somebody writes.

// A connection that stands still does not keep a pack from being made.
const patience = 120_000;

/** Has the desk say which fonts it lacks, and gives it those that arrive. */
export async function provideFonts(desk) {
  await Promise.all(desk.FontsToFetch().map(async (name) => {
    try {
      const answer = await fetch(new URL(`./fonts/${name}`, import.meta.url), { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout?.(patience) });
      if (answer.ok) desk.ProvideFont(name, new Uint8Array(await answer.arrayBuffer()));
    } catch {
      // The report says itself what it lacks.
    }
  }));
}
