// Turns a picture into its fingerprint, away from the page, so that the page never stands still. A picture comes in; its fingerprint and a small
// copy of it for the page go out.
import { dotnet } from "./_framework/dotnet.js";

// A strip of about this size keeps memory small and is still large against the cost of asking for one.
const stripBytes = 1 << 20;
const previewSide = 1280;
const warmUpSide = 400;
const probeSide = 16;

async function start() {
  if (!givesTruePixels()) throw new Error("this browser gives out false pixels");
  const { getAssemblyExports, getConfig } = await dotnet.withConfig({ disableNoCacheFetch: true }).create();
  const { Fingerprinting } = (await getAssemblyExports(getConfig().mainAssemblyName)).Catchlight.Web.Client;
  warmUp(Fingerprinting);
  return Fingerprinting;
}

// Some browsers give out false pixels, so that nobody can tell a device by how it draws. A fingerprint of those would find nothing, and that would look
// like an answer. One level up or down, as some do it, does no harm.
function givesTruePixels() {
  const context = new OffscreenCanvas(probeSide, probeSide).getContext("2d", { willReadFrequently: true });
  const drawn = Array.from({ length: probeSide * probeSide }, (_, i) => [(i * 37) % 256, (i * 101) % 256, (i * 59) % 256, 255]);
  drawn.forEach(([red, green, blue], i) => {
    context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
    context.fillRect(i % probeSide, Math.floor(i / probeSide), 1, 1);
  });
  const read = context.getImageData(0, 0, probeSide, probeSide).data;
  return drawn.flat().reduce((apart, value, i) => apart + Math.abs(value - read[i]), 0) <= read.length;
}

// The runtime compiles a loop once it has run often. A made-up picture takes that time while the person still looks for theirs.
function warmUp(fingerprinting) {
  const pixels = new Uint8Array(4 * warmUpSide * warmUpSide);
  let noise = 1;
  for (let i = 0; i < pixels.length; i++) pixels[i] = (noise = (noise * 48271) % 2147483647) >> 8;
  fingerprinting.Begin(warmUpSide, warmUpSide);
  fingerprinting.Add(pixels);
  fingerprinting.Finish(new Uint8Array());
}

async function decode(file) {
  try {
    // Turned as its file says: the default everywhere, and under different names.
    return await createImageBitmap(file);
  } catch {
    return null;
  }
}

// An address that holds the small copy itself: the page needs no permission to show it.
async function preview(bitmap) {
  const scale = Math.min(1, previewSide / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
  const context = onWhite(canvas);
  context.imageSmoothingQuality = "medium";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new FileReaderSync().readAsDataURL(await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 }));
}

function onWhite(canvas) {
  const context = canvas.getContext("2d", { willReadFrequently: true, colorSpace: "srgb" });
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return context;
}

class TooLarge extends Error {}

// A canvas that is wider than the browser allows takes every order, draws nothing and is empty. Its fingerprint would find nothing, and that would look like an answer.
function isWhite(context, x) {
  return context.getImageData(x, 0, 1, 1).data.every((level) => level === 255);
}

// Full-size pixels, laid on white: making them smaller is left to the same code that the server uses.
function* strips(bitmap) {
  const { width, height } = bitmap;
  const rows = Math.min(height, Math.max(16, Math.floor(stripBytes / (4 * width))));
  const context = onWhite(new OffscreenCanvas(width, rows));
  if (!isWhite(context, width - 1)) throw new TooLarge();
  for (let y = 0; y < height; y += rows) {
    const count = Math.min(rows, height - y);
    context.fillRect(0, 0, width, count);
    context.drawImage(bitmap, 0, y, width, count, 0, 0, width, count);
    yield { pixels: new Uint8Array(context.getImageData(0, 0, width, count).data.buffer), share: (y + count) / height };
  }
}

async function compute(file, fingerprinting, mostPixels) {
  const bitmap = await decode(file);
  if (!bitmap) return { kind: "unreadable" };
  try {
    const { width, height } = bitmap;
    if (width * height > mostPixels) return { kind: "too-big" };
    postMessage({ kind: "seen", preview: await preview(bitmap) });
    fingerprinting.Begin(width, height);
    for (const { pixels, share } of strips(bitmap)) {
      fingerprinting.Add(pixels);
      postMessage({ kind: "progress", share: share / 2 });
    }
    return { kind: "done", fingerprint: fingerprinting.Finish(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    if (error instanceof TooLarge) return { kind: "too-big" };
    throw error;
  } finally {
    bitmap.close();
  }
}

const starting = start();
starting.then(() => postMessage({ kind: "ready" }), (error) => postMessage({ kind: "unable", reason: String(error) }));

addEventListener("message", async ({ data: { file, mostPixels } }) => {
  try {
    postMessage(await compute(file, await starting, mostPixels));
  } catch (error) {
    postMessage({ kind: "unable", reason: String(error) });
  }
});
