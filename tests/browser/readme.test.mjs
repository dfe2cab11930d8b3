// The pages and scripts of the package's README work exactly as printed, under the strict policy, with the package in
// /assets/part301/.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { browsers, open } from "./driver.mjs";

const PKG = fileURLToPath(new URL("../../pkg", import.meta.url));
const readme = readFileSync(join(PKG, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
  language,
  text,
}));
const pages = blocks.filter(({ language, text }) => language === "html" && text.startsWith("<!doctype"));
const scripts = blocks.flatMap(({ language, text }, place) =>
  language === "js" && text.includes('from "part301/')
    ? [{ code: text, printed: blocks[place + 1].text }]
    : [],
);

// Shows on the page what a script prints.
const PRINTER = `
  const log = console.log;
  console.log = (...parts) => {
    log(...parts);
    document.body.append(parts.join(" ") + "\\n");
  };
`;

for (const name of browsers) {
  describe(`the package's README in ${name}`, () => {
    let page;
    let root;
    before(async () => {
      root = mkdtempSync(join(tmpdir(), "part301-site-"));
      mkdirSync(join(root, "www/assets"), { recursive: true });
      cpSync(PKG, join(root, "www/assets/part301"), { recursive: true });
      for (const [place, { text }] of pages.entries())
        writeFileSync(join(root, `www/page${place}.html`), text);
      writeFileSync(join(root, "www/printer.js"), PRINTER);
      for (const [place, { code }] of scripts.entries()) {
        const html = `<!doctype html><title>A script</title><script src="printer.js"></script><script type="module" src="script${place}.js"></script>`;
        writeFileSync(join(root, `www/script${place}.html`), html);
        const addressed = code.replace(/from "(part301\/\w+)"/g, 'from "/assets/$1.js"');
        writeFileSync(join(root, `www/script${place}.js`), addressed);
      }
      page = await open(name, { root });
    });
    after(async () => {
      await page?.close();
      rmSync(root, { recursive: true, force: true });
    });

    test("there are pages and scripts", () => assert.ok(pages.length >= 2 && scripts.length >= 1));

    for (const place of pages.keys()) {
      test(`page ${place + 1} has a form, and the form answers`, async () => {
        await page.go(`/page${place}.html`);
        await page.wait(() => page.run(() => $("part301-relative").answer?.outcome === "undetermined"));
        await page.run(() => ($("part301-relative").value = { personAge: 20 }));
        await page.wait(() => page.run(() => $("part301-relative").answer?.outcome === "not_relative"));
        assert.ok(await page.run(() => $("part301-relative").shadowRoot.textContent.includes("301.20")));
        await page.assertAccessible();
        await page.screenshot(`readme-${place + 1}`);
        await page.assertClean();
      });
    }

    for (const [place, { printed }] of scripts.entries()) {
      test(`script ${place + 1} prints what it says`, async () => {
        await page.go(`/script${place}.html`);
        const shown = () => page.run(() => document.body.textContent);
        await page.wait(async () => (await shown()).length >= printed.length);
        assert.equal(await shown(), printed);
        await page.assertClean();
      });
    }
  });
}
