// part301's entry for pages. Its .wasm is read from a file.

import { readFileSync } from "node:fs";
import { checkRelative, init } from "../../pkg/web.js";

const bytes = readFileSync(new URL("../../pkg/part301.wasm", import.meta.url));
await init({ source: new WebAssembly.Module(bytes) });

export default checkRelative;
