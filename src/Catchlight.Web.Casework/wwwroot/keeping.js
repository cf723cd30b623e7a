// Keeps a case on this device for later, locked with a passphrase: one record in the browser's storage, in which nothing can be read, not even how
// many files there are. The passphrase is nowhere; whoever loses it has lost the case.

const database = "kept";
const store = "kept";
const key = "kept";
const iterations = 600_000;
const saltBytes = 16;
const ivBytes = 12;
const tagBytes = 16;
// Every piece is as long as this: a small case looks like any other small case.
const pieceBytes = 4 << 20;
const lengthBytes = 4;

/** Whether this browser can keep something: only over HTTPS, and not if it is old. */
export const canKeep = () => Boolean(globalThis.crypto?.subtle && globalThis.indexedDB?.databases);

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within(mode, act) {
  const opened = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

/** Whether something is kept on this device. It leaves no trace of having looked. */
export async function isKept() {
  if (!canKeep() || !(await indexedDB.databases()).some(({ name }) => name === database)) return false;
  return await within("readonly", (records) => records.count(key)) > 0;
}

/** Deletes what is kept. */
export function forget() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

async function keyFrom(passphrase, salt, rounds) {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

// A piece says which one of how many it is, so that none can be left out or put elsewhere.
const place = (number, count) => new Uint32Array([number, count]);

/** Keeps a case in the place of the one before. @param head is an object for JSON, and bodies are blobs. */
export async function keep(passphrase, { head, bodies }) {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const content = new Blob([new Uint32Array([json.length]), json, ...bodies]);
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const lock = await keyFrom(passphrase, salt, iterations);
  const count = Math.ceil(content.size / pieceBytes);
  const pieces = [];
  for (let number = 0; number < count; number++) {
    const piece = new Uint8Array(pieceBytes);
    piece.set(new Uint8Array(await content.slice(number * pieceBytes, (number + 1) * pieceBytes).arrayBuffer()));
    const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
    pieces.push(iv, new Blob([await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: place(number, count) }, lock, piece)]));
  }
  await within("readwrite", (records) => records.put({ salt, iterations, pieces: new Blob(pieces) }, key));
}

/** What is kept, as `keep` was given it: `{ head, bodies }`, with all bodies as one blob; null where the passphrase is another. */
export async function unlock(passphrase) {
  const { salt, iterations: rounds, pieces } = await within("readonly", (records) => records.get(key));
  const lock = await keyFrom(passphrase, salt, rounds);
  const step = ivBytes + pieceBytes + tagBytes;
  const count = pieces.size / step;
  const opened = [];
  for (let number = 0; number < count; number++) {
    const bytes = new Uint8Array(await pieces.slice(number * step, (number + 1) * step).arrayBuffer());
    try {
      opened.push(new Blob([await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.subarray(0, ivBytes), additionalData: place(number, count) }, lock, bytes.subarray(ivBytes))]));
    } catch {
      return null;
    }
  }
  const content = new Blob(opened);
  const [length] = new Uint32Array(await content.slice(0, lengthBytes).arrayBuffer());
  const head = JSON.parse(await content.slice(lengthBytes, lengthBytes + length).text());
  return { head, bodies: content.slice(lengthBytes + length) };
}
