// The function of each decision, by its word, as the registry has them.

import { readFileSync } from "node:fs";

const registry = readFileSync(new URL("../../src/registry.rs", import.meta.url), "utf8");
const entries = registry.matchAll(/^ +(\w+) \{\n +function: (\w+),$/gm);

export const functions = Object.fromEntries([...entries].map(([, word, name]) => [word, name]));
