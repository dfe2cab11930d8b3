// The entry "." (ES module and CommonJS). The wasm is inside as base64, and it is ready when the module has loaded. All
// languages are inside as well. "#glue" is the code that wasm-bindgen wrote; it holds the one instance.

import locales from "#generated/locales.js";
import { initSync } from "#glue";
import base64 from "#wasm"; // the build makes text of this
import { add } from "../core/locales.js";

// Neither fetch nor the glue's asynchronous start is used: in Node each would load a whole HTTP client.
const bytes = globalThis.Buffer
  ? globalThis.Buffer.from(base64, "base64")
  : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
initSync({ module: bytes });
for (const [lang, json] of Object.entries(locales)) add(lang, () => JSON.parse(json));

export * from "../core/index.js";
export { timelineToIcs } from "./ics.js";
