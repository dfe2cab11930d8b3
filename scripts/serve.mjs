#!/usr/bin/env node
// Serves the page (www/ at the address's root) and the built package (pkg/ under /pkg/) on this machine
// alone: needs Node and nothing else, no Rust and no package from npm. The browser tests use it too.

import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm", // what streaming compilation insists on
};

// The policy that a careful portal would send: the page and the package must work under it.
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache", // a rebuilt package shows at the next reload
};

// The file that a request's path stands for, or undefined. Nothing outside www/ and pkg/ has one: neither
// by "..", however it is written, nor by a symbolic link that leads out, nor a hidden file.
async function fileOf(root, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!path.startsWith("/") || /[\0\\]/.test(path)) return undefined;
  const parts = path.slice(1).split("/");
  if (parts.some((part) => part.startsWith("."))) return undefined;

  const inPackage = parts[0] === "pkg";
  const base = join(root, inPackage ? "pkg" : "www");
  const wanted = join(base, ...(inPackage ? parts.slice(1) : parts));
  try {
    const file = await realpath(path.endsWith("/") ? join(wanted, "index.html") : wanted);
    const inside = file.startsWith((await realpath(base)) + sep);
    const found = inside && (await stat(file));
    return found && found.isFile() ? { file, size: found.size } : undefined;
  } catch {
    return undefined; // not there
  }
}

async function answer(root, request, response) {
  const end = (status, headers = {}) => response.writeHead(status, { ...HEADERS, ...headers }).end();
  if (request.method !== "GET" && request.method !== "HEAD") return end(405, { Allow: "GET, HEAD" });

  const found = await fileOf(root, request.url);
  // Browsers ask for an icon unasked; that the page has none is no error to report.
  if (!found) return end(request.url === "/favicon.ico" ? 204 : 404);

  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES[extname(found.file)] ?? "application/octet-stream",
    "Content-Length": found.size,
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

// Resolves to { url, port, close() } once it listens: on `port`, or on the next free one after it.
// Port 0 is any free port.
export async function serve({ root = ROOT, port = 8301 } = {}) {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  const last = Math.min(port + 50, 65535);
  for (let next = port; ; next++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(next, "127.0.0.1", () => resolve(server.off("error", reject)));
      });
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || next >= last) throw error;
    }
  }
  const bound = server.address().port;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${bound}/`, port: bound, close };
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env.PORT ?? 8301);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
    console.error(`PORT is a number up to 65535, not '${process.env.PORT}'`);
    process.exit(1);
  }
  const { url, port } = await serve({ port: wanted });
  if (wanted && port !== wanted) console.log(`Port ${wanted} is taken.`);
  console.log(`The page is at ${url}`);
  console.log("It shows the committed pkg/. After a change under src/ or js/: make pkg, then reload.");
  console.log("Ctrl-C stops it.");
}
