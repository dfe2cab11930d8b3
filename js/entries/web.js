// The entry "./web": a .wasm file of its own, compiled while it streams in. Call `await init()` first.
import start from "#glue";

/**
 * Loads the engine; calls after the first do nothing more.
 * `source` is where the .wasm is, if not beside this file: an address, a Response, or a compiled module.
 */
export async function init(source) {
  // Written out here, so that bundlers see the file and bring it along.
  await start({ module_or_path: source ?? new URL("./part301.wasm", import.meta.url) });
}

export default init;
export * from "../index.js";
