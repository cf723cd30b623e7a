// The PDQ hash of a picture that an adult agreed to have hashed: the browser decodes it, strip by strip, and nothing is kept or shown.

// A strip of about this size keeps memory small and is still large against the cost of asking for one.
const stripBytes = 1 << 20;
const mostPixels = 100_000_000;

/** The hash; empty where the browser cannot open it as a picture. @param hashing is what the program exports for it. */
export async function pdqOf(file, hashing) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (!bitmap) return "";
  try {
    const { width, height } = bitmap;
    if (width * height > mostPixels) return "";
    const rows = Math.min(height, Math.max(16, Math.floor(stripBytes / (4 * width))));
    const context = new OffscreenCanvas(width, rows).getContext("2d", { willReadFrequently: true, colorSpace: "srgb" });
    context.fillStyle = "#fff";
    hashing.Begin(width, height);
    for (let y = 0; y < height; y += rows) {
      const count = Math.min(rows, height - y);
      context.fillRect(0, 0, width, count);
      context.drawImage(bitmap, 0, y, width, count, 0, 0, width, count);
      hashing.Add(new Uint8Array(context.getImageData(0, 0, width, count).data.buffer));
    }
    return hashing.Finish();
  } finally {
    bitmap.close();
  }
}
