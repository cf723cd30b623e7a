// Starts the program in the worker that asks for it, once, and lends it the files that the person chose.
import { dotnet } from "./_framework/dotnet.js";

const files = new Map();
const reader = new FileReaderSync();
let numbers = 0;

/** Numbers a file, so that the program can ask for its bytes, until it is let go of. */
export function lend(file) {
  files.set(++numbers, file);
  return numbers;
}

/** Lets go of a file. */
export function takeBack(number) {
  files.delete(number);
}

function read(number, position, view) {
  try {
    const bytes = new Uint8Array(reader.readAsArrayBuffer(files.get(number).slice(position, position + view.length)));
    view.set(bytes);
    return bytes.length;
  } catch {
    return 0;
  }
}

/** What the program exports, by class. @param modules are what else it may call, by name. */
export async function start(modules = {}) {
  const { getAssemblyExports, getConfig, setModuleImports } = await dotnet.withConfig({ disableNoCacheFetch: true }).create();
  setModuleImports("files", { read });
  for (const [name, functions] of Object.entries(modules)) setModuleImports(name, functions);
  return (await getAssemblyExports(getConfig().mainAssemblyName)).Catchlight.Web.Casework;
}
