// The entry "." (ES module and CommonJS): the wasm is inside, as base64, and instantiated at once, and so are
// both languages. "#glue" is what wasm-bindgen wrote; it holds the one instance, and ../index.js calls through
// it. This entry and web.js differ in nothing but how the instance and the text come to be.
import { initSync } from "#glue";
import en from "#generated/locales/en.json"; // the build makes text of these and of the wasm
import es from "#generated/locales/es.json";
import base64 from "#wasm";
import { add } from "../locales.js";

// Not fetch, and not the glue's asynchronous start: in Node each would load its whole HTTP client.
const bytes = globalThis.Buffer
  ? globalThis.Buffer.from(base64, "base64")
  : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
initSync({ module: bytes });
add("en", () => JSON.parse(en));
add("es", () => JSON.parse(es));

export { timelineToIcs } from "../ics.js";
export * from "../index.js";
