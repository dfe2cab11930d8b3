// The server of the demo. The browser driver also notices every fault that it should notice.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { POLICY, serve } from "../../scripts/serve.mjs";
import { browsers, open } from "./driver.mjs";

let root;

before(() => {
  root = mkdtempSync(join(tmpdir(), "part301-serve-"));
  mkdirSync(join(root, "www/sub"), { recursive: true });
  mkdirSync(join(root, "pkg"));
  writeFileSync(
    join(root, "www/index.html"),
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Page</title>
     <main><h1>Heading</h1><button id="one">One</button> <button id="two">Two</button></main>
     <script type="module" src="page.js"></script></html>`,
  );
  writeFileSync(join(root, "www/page.js"), `document.querySelector("h1").textContent = "Ran";`);
  writeFileSync(join(root, "www/sub/index.html"), "sub");
  writeFileSync(join(root, "www/.hidden"), "hidden");
  writeFileSync(join(root, "pkg/part301.wasm"), Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  writeFileSync(join(root, "secret.txt"), "secret");
  symlinkSync(join(root, "secret.txt"), join(root, "www/link.txt"));
});
after(() => rmSync(root, { recursive: true, force: true }));

// Sends the path unchanged. fetch would normalise it first.
function ask(server, path, method = "GET") {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, path, method }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

describe("the server", () => {
  let server;
  before(async () => (server = await serve({ root, port: 0 })));
  after(() => server.close());

  test("serves the page at the root and the package beside it", async () => {
    const page = await ask(server, "/");
    assert.equal(page.status, 200);
    assert.match(page.headers["content-type"], /^text\/html/);
    assert.equal((await ask(server, "/sub/?query#hash")).body, "sub");
    const wasm = await ask(server, "/pkg/part301.wasm");
    assert.equal(wasm.headers["content-type"], "application/wasm");
    assert.match((await ask(server, "/page.js")).headers["content-type"], /^text\/javascript/);
  });

  test("sends the policy with every answer, errors included", async () => {
    for (const path of ["/", "/pkg/part301.wasm", "/nothing"]) {
      const { headers } = await ask(server, path);
      assert.equal(headers["content-security-policy"], POLICY);
      assert.equal(headers["x-content-type-options"], "nosniff");
      assert.equal(headers["referrer-policy"], "no-referrer");
    }
    for (const part of [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "connect-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(POLICY.split("; ").includes(part), part);
    }
    assert.ok(!POLICY.includes("unsafe-inline") && !POLICY.includes("'unsafe-eval'"));
  });

  test("serves nothing from outside the two folders", async () => {
    for (const path of [
      "/../secret.txt",
      "/sub/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/..%5csecret.txt",
      "/pkg/../secret.txt",
      "/pkg/%2e%2e/secret.txt",
      "/pkg/..%2f..%2fsecret.txt",
      "//etc/passwd",
      "/link.txt",
      "/.hidden",
      "/secret.txt",
      "/pkg",
      "/pkg/",
      "/sub",
      "/%00",
      "/%",
      "/index.html%00.js",
      "http://example.org/",
    ]) {
      const { status, body } = await ask(server, path);
      assert.equal(status, 404, path);
      assert.equal(body, "", path);
    }
  });

  test("only gives, and only what is asked", async () => {
    assert.equal((await ask(server, "/", "POST")).status, 405);
    const head = await ask(server, "/", "HEAD");
    assert.equal(head.status, 200);
    assert.equal(head.body, "");
    assert.ok(Number(head.headers["content-length"]) > 0);
    assert.equal((await ask(server, "/favicon.ico")).status, 204);
  });

  test("takes the next port when the first is busy", async () => {
    const second = await serve({ root, port: server.port });
    try {
      assert.ok(second.port > server.port);
      assert.equal((await ask(second, "/")).status, 200);
    } finally {
      await second.close();
    }
  });
});

for (const name of browsers) {
  describe(`the harness in ${name}`, () => {
    let page;
    before(async () => (page = await open(name, { root })));
    after(() => page?.close());

    test("a clean page is clean, accessible, and as wide as it is told to be", async () => {
      await page.go("/");
      await page.seen("h1", "Ran");
      for (const width of [1280, 320]) {
        await page.resize(width);
        assert.equal(await page.overflow(), 0);
        await page.assertAccessible();
      }
      await page.assertClean();
    });

    test("Tab moves the focus from one control to the next", async () => {
      await page.go("/");
      await page.tabTo("#two");
      assert.equal(await (await page.focused()).getAttribute("id"), "two");
    });

    test("an error in the console is noticed, and so is a request to elsewhere", async () => {
      const elsewhere = await serve({ root, port: 0 });
      const other = await open(name, { root });
      try {
        await other.go("/");
        await other.run((url) => void (location.href = url), elsewhere.url);
        await other.wait(async () => (await other.requests()).some((url) => url.startsWith(elsewhere.url)));
        await assert.rejects(other.assertClean(), /requests to elsewhere/);
        await other.run(() => console.error("oops"));
        await assert.rejects(other.assertClean(), /oops/);
      } finally {
        await other.close();
        await elsewhere.close();
      }
    });

    test("what the policy forbids is noticed", async () => {
      const other = await open(name, { root });
      try {
        await other.go("/");
        await other.run(() => {
          try {
            document.body.innerHTML = "<p>";
          } catch {
            // The console reports it.
          }
          return fetch("http://127.0.0.1:9/").catch(() => {});
        });
        await assert.rejects(other.assertClean(), /the console is not empty/);
      } finally {
        await other.close();
      }
    });

    test("an inaccessible page is noticed", async () => {
      await page.go("/");
      await page.run(() => document.querySelector("main").append(document.createElement("button")));
      await assert.rejects(page.assertAccessible(), /button-name/);
    });
  });
}
