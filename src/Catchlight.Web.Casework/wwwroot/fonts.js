// Fonts for signs that the program itself has no font for. They come from this site, with the program, and are asked for only where a PDF needs one; then for all of
// them at once, so that nobody learns from it in which letters somebody writes.

// A connection that stands still does not keep a PDF from being made.
const patience = 120_000;

/** Fetches fonts by their names, and gives the program those that arrive. */
export async function provideFonts(names, { FontDesk }) {
  await Promise.all(names.map(async (name) => {
    try {
      const answer = await fetch(new URL(`./fonts/${name}`, import.meta.url), { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout?.(patience) });
      if (answer.ok) FontDesk.Provide(name, new Uint8Array(await answer.arrayBuffer()));
    } catch {
      // The PDF says itself what it lacks.
    }
  }));
}
