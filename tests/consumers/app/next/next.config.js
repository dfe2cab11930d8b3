import { fileURLToPath } from "node:url";

// Where the installed packages are; it would otherwise look for a lock file.
const root = fileURLToPath(new URL("../..", import.meta.url));

export default { turbopack: { root }, outputFileTracingRoot: root };
