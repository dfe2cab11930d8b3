// What every browser test stands on: the page served, a browser with a fresh profile, and a record of all
// that the page printed and asked for.
//
//   const page = await open();            // or open("chromium"); names are the keys of BROWSERS
//   await page.go("/");
//   ...                                   // page.driver is selenium-webdriver's
//   await page.assertClean();             // no error in the console, no request to anywhere else
//   await page.close();
//
// BROWSERS=chromium,firefox picks the browsers that `browsers` lists; tests that should run in each loop over it.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { By, Key, until } from "selenium-webdriver";

import { serve } from "../../scripts/serve.mjs";
import { BROWSERS } from "./engines.mjs";

export { By, Key, until };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCREENSHOTS = join(ROOT, "target/screenshots");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// What a function that runs in the page can use beside what is there: the page is made of elements, and into their
// shadow roots document.querySelector does not see. Plain scripts, so that every driver can.
//   $(selector), $$(selector), $id(id)   the first, all, the one with that id, in whatever root
//   $focus()                             what has the focus, in whatever root
const PIERCING = `
  const $roots = (root = document) => [
    root,
    ...[...root.querySelectorAll("*")].flatMap((element) => (element.shadowRoot ? $roots(element.shadowRoot) : [])),
  ];
  const $$ = (selector) => $roots().flatMap((root) => [...root.querySelectorAll(selector)]);
  const $ = (selector) => $$(selector)[0] ?? null;
  const $id = (id) => $roots().map((root) => root.getElementById(id)).find(Boolean) ?? null;
  const $focus = (root = document) => {
    const active = root.activeElement;
    return active?.shadowRoot?.activeElement ? $focus(active.shadowRoot) : active;
  };
`;

export const browsers = (process.env.BROWSERS ?? "chromium").split(",");

export async function open(name = browsers[0], { root } = {}) {
  const browser = BROWSERS[name];
  if (!browser) throw new Error(`no browser '${name}' here: ${Object.keys(BROWSERS).join(", ")}`);
  const server = await serve({ root, port: 0 });
  const profile = mkdtempSync(join(tmpdir(), "part301-browser-"));
  const files = mkdtempSync(join(tmpdir(), "part301-files-"));
  let started;
  let driver;
  const close = async () => {
    await driver?.quit().catch(() => {});
    await started?.stop?.();
    await server.close();
    rmSync(files, { recursive: true, force: true, maxRetries: 5 });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    started = await browser.start(profile, files);
    driver = started.driver;
    await driver.manage().setTimeouts({ pageLoad: 30_000, script: 90_000 });
    await browser.size(started, 1280, 900);
  } catch (error) {
    await close();
    throw error;
  }

  const errors = [];
  const urls = [];
  // Moves what the browser recorded into the two lists above.
  const collect = async () => {
    const news = await browser.record(started);
    errors.push(...news.errors);
    urls.push(...news.urls.filter((url) => !/^(data|blob|about|chrome|devtools):/.test(url)));
  };
  const run = (code, ...args) =>
    driver.executeScript(`${PIERCING} return (${code}).apply(null, arguments);`, ...args);
  // The element that a function returns, which runs in the page; ready to be clicked on, or null.
  const element = async (code, ...args) => {
    await browser.settle?.(started);
    const found = await run(code, ...args);
    if (found) await browser.found?.(started, found);
    return found;
  };
  // The first element that matches, in whatever shadow root; with that text, if one is given.
  const find = async (selector, text) => {
    const found = await element(
      (wanted, its) =>
        $$(wanted).find((one) => its === null || one.textContent.replace(/\s+/g, " ").trim() === its) ?? null,
      selector,
      text ?? null,
    );
    if (!found) throw new Error(`nothing matches ${selector}${text ? ` with the text '${text}'` : ""}`);
    return found;
  };

  return {
    name,
    driver,
    url: server.url,
    close,
    element,
    find,

    async go(path = "/") {
      await browser.leaving?.(started);
      await driver.get(new URL(path, server.url).href);
      await browser.moved?.(started);
    },
    // Where what is downloaded is saved.
    files,

    // Waits for `condition`, a function given the driver, to come true.
    wait: (condition, message) => driver.wait(condition, 10_000, message),
    // Waits until the element's text contains `text`.
    seen: (selector, text) =>
      driver.wait(
        async () => {
          try {
            return (await (await run((wanted) => $(wanted), selector)).getText()).includes(text);
          } catch {
            return false; // not there yet, or just replaced
          }
        },
        10_000,
        `'${text}' in ${selector}`,
      ),
    // What stands in the element; read again where it was replaced meanwhile.
    async text(selector) {
      for (;;) {
        try {
          return await (await find(selector)).getText();
        } catch (gone) {
          if (gone.name !== "StaleElementReferenceError") throw gone;
        }
      }
    },
    // Runs a function in the page and resolves to what it returns; it may use what PIERCING gives.
    run,

    // --- the keyboard ---

    // Presses keys one after the other, wherever the focus is: press("abc"), press(Key.TAB, Key.SPACE).
    async press(...keys) {
      await browser.settle?.(started);
      const send = (...some) =>
        some.reduce((actions, key) => actions.sendKeys(key), driver.actions()).perform();
      await (browser.press ? browser.press(started, keys, send, run) : send(...keys));
      await browser.pressed?.(started, keys);
    },
    async pressWith(modifier, key) {
      await driver.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
      await browser.pressed?.(started, [key]);
    },
    // Presses Tab until the element that matches `selector` has the focus; fails if none gets it.
    async tabTo(selector, { most = 200, backwards = false } = {}) {
      for (let count = 0; count < most; count++) {
        if (await run((s) => $focus()?.matches(s) ?? false, selector)) return;
        if (backwards) await this.pressWith(Key.SHIFT, Key.TAB);
        else await this.press(Key.TAB);
      }
      assert.fail(`${most} times Tab, and the focus never came to ${selector}`);
    },
    focused: () => run(() => $focus()),

    // --- how it looks ---

    async resize(width, height = 900) {
      await browser.size(started, width, height);
      const wide = () => driver.executeScript(() => window.innerWidth);
      await driver.wait(async () => (await wide()) === width, 10_000, `a page ${width} pixels wide`);
    },
    // emulate({ "prefers-color-scheme": "dark" }), emulate({ media: "print" }); emulate({}) ends it.
    emulate: (features) => browser.emulate(started, features),
    // By how many pixels the page is wider than the window: 0, if nobody has to scroll sideways.
    overflow: () =>
      driver.executeScript(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    // The whole page, to target/screenshots/NAME.png.
    async screenshot(file) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      const path = join(SCREENSHOTS, `${file}.png`);
      writeFileSync(path, Buffer.from(await browser.picture(started), "base64"));
      return path;
    },

    // --- what must hold of every page ---

    // No violation of WCAG 2.1 A or AA that axe-core can find.
    async assertAccessible({ tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], within } = {}) {
      await driver.executeScript(AXE);
      const { passes, violations, failure } = await driver.executeAsyncScript(
        function (context, run, done) {
          window.axe
            .run(context ?? document, { runOnly: { type: "tag", values: run } })
            .then((result) => done({ passes: result.passes.length, violations: result.violations }))
            .catch((error) => done({ failure: String(error) }));
        },
        within,
        tags,
      );
      assert.equal(failure, undefined);
      assert.ok(passes > 0, "axe-core looked at nothing");
      const told = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n${nodes.map((node) => `    ${node.target}: ${node.failureSummary}`).join("\n")}`,
      );
      assert.equal(violations.length, 0, `axe-core:\n${told.join("\n")}`);
    },

    // Everything that the page asked for so far, as addresses.
    async requests() {
      await collect();
      return [...urls];
    },
    // Nothing in the console at the level of a warning or above, and no request to anywhere but the server, or where
    // else a test's pages come from.
    async assertClean(from = [server.url]) {
      await collect();
      assert.deepEqual(errors, [], "the console is not empty");
      assert.deepEqual(
        urls.filter((url) => !from.some((own) => url.startsWith(own))),
        [],
        "requests to elsewhere",
      );
      // Not every browser records what is read from files.
      const fromFiles = from.some((own) => own.startsWith("file:"));
      assert.ok(urls.length > 0 || fromFiles, "no request was recorded at all");
    },
  };
}
