// The base of every browser test. It serves the page, opens a browser with a new profile, and records everything that
// the page printed and requested.
//
//   const page = await open();            // or open("chromium"); the names are the keys of BROWSERS
//   await page.go("/");
//   ...                                   // page.driver is the driver of selenium-webdriver
//   await page.assertClean();             // no error in the console, no request to another server
//   await page.close();
//
// BROWSERS=chromium,firefox chooses the browsers in the list `browsers`. A test loops over that list.
// SCREENSHOTS=1 saves a picture of every page that a test looks at, in target/screenshots.
//
// Every file has its own server, browser and profile, so that the files can run side by side. A test waits for a
// condition (until.mjs), and never for a fixed time.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { By, Key } from "selenium-webdriver";

import { serve } from "../../scripts/serve.mjs";
import { BROWSERS } from "./engines.mjs";
import { PATIENCE, until } from "./until.mjs";

export { By, Key };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCREENSHOTS = join(ROOT, "target/screenshots");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Helpers for functions that run in the page. The page is made of elements with shadow roots, and
// document.querySelector does not look into those. These do:
//   $(selector), $$(selector), $id(id)   the first match, all matches, the element with that id
//   $focus()                             the element that has the focus
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

// Starts a browser with a new profile. A port that was free a moment ago may be taken by now, so we try three times.
async function startOf(browser, files, tries = 3) {
  const profile = mkdtempSync(join(tmpdir(), "part301-browser-"));
  let started;
  const end = async () => {
    await started?.driver.quit().catch(() => {});
    await started?.stop?.();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    started = await browser.start(profile, files);
    await started.driver.manage().setTimeouts({ pageLoad: 2 * PATIENCE, script: 2 * PATIENCE });
    await browser.size(started, 1280, 900);
    return { started, end };
  } catch (error) {
    await end();
    if (tries === 1) throw error;
    console.error(`the browser did not start, trying again: ${error.message}`);
    return startOf(browser, files, tries - 1);
  }
}

export async function open(name = browsers[0], { root } = {}) {
  const browser = BROWSERS[name];
  if (!browser) throw new Error(`no browser '${name}' here: ${Object.keys(BROWSERS).join(", ")}`);
  const server = await serve({ root, port: 0 });
  const files = mkdtempSync(join(tmpdir(), "part301-files-"));
  const release = async () => {
    await server.close();
    rmSync(files, { recursive: true, force: true, maxRetries: 5 });
  };
  const { started, end } = await startOf(browser, files).catch(async (error) => {
    await release();
    throw error;
  });
  const { driver } = started;
  const close = async () => {
    await end();
    await release();
  };

  const errors = [];
  const urls = [];
  // Moves the new records of the browser into the two lists above.
  const collect = async () => {
    const news = await browser.record(started);
    errors.push(...news.errors);
    urls.push(...news.urls.filter((url) => !/^(data|blob|about|chrome|devtools):/.test(url)));
  };
  const run = (code, ...args) =>
    driver.executeScript(`${PIERCING} return (${code}).apply(null, arguments);`, ...args);
  // Runs a function in the page that returns an element or null. The element can then be clicked.
  const element = async (code, ...args) => {
    await browser.settle?.(started);
    const found = await run(code, ...args);
    if (found) await browser.found?.(started, found);
    return found;
  };
  // The first element that matches, in any shadow root. If `text` is given, the element has exactly that text.
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
    // The folder of the files that the page downloads.
    files,

    // Waits until `condition` returns something true.
    wait: until,
    // Waits until the element's text contains `text`.
    seen: (selector, text) =>
      until(async () => {
        try {
          return (await (await run((wanted) => $(wanted), selector)).getText()).includes(text);
        } catch {
          return false; // The element is not there yet, or it was just replaced.
        }
      }, `'${text}' in ${selector}`),
    // The element's text. If the element is replaced while we read it, we read the new one.
    async text(selector) {
      for (;;) {
        try {
          return await (await find(selector)).getText();
        } catch (gone) {
          if (gone.name !== "StaleElementReferenceError") throw gone;
        }
      }
    },
    // Runs a function in the page and resolves to its result. The function may use the helpers of PIERCING.
    run,

    // --- the keyboard ---

    // Presses keys one after the other, in the element that has the focus: press("abc"), press(Key.TAB, Key.SPACE).
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
    // Presses Tab until an element that matches `selector` has the focus. Fails if none gets it.
    async tabTo(selector, { most = 200, backwards = false } = {}) {
      for (let count = 0; count < most; count++) {
        if (await run((s) => $focus()?.matches(s) ?? false, selector)) return;
        if (backwards) await this.pressWith(Key.SHIFT, Key.TAB);
        else await this.press(Key.TAB);
      }
      assert.fail(`Tab was pressed ${most} times, and ${selector} never had the focus`);
    },
    focused: () => run(() => $focus()),

    // Opens everything that folds, except what is inside the entries of a list. An entry is filled when it opens.
    async unfold() {
      await run(() => $$("details").forEach((details) => (details.open = true)));
      const isFilled = () => run(() => $$("details.entry").every((entry) => entry.querySelector("button")));
      await until(isFilled, "every entry is filled");
    },

    // --- how it looks ---

    async resize(width, height = 900) {
      await browser.size(started, width, height);
      const wide = () => driver.executeScript(() => window.innerWidth);
      await until(async () => (await wide()) === width, `a page ${width} pixels wide`);
    },
    // emulate({ "prefers-color-scheme": "dark" }), emulate({ media: "print" }); emulate({}) ends it.
    emulate: (features) => browser.emulate(started, features),
    // How many pixels wider the page is than the window. It is 0 if nobody has to scroll sideways.
    overflow: () =>
      driver.executeScript(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    // Saves a picture of the whole page as target/screenshots/NAME.png, for people to look at. No test depends on it.
    async screenshot(file) {
      if (!process.env.SCREENSHOTS) return;
      mkdirSync(SCREENSHOTS, { recursive: true });
      writeFileSync(join(SCREENSHOTS, `${file}.png`), Buffer.from(await browser.picture(started), "base64"));
    },

    // --- what is true of every page ---

    // axe-core finds no violation of WCAG 2.1 A or AA.
    async assertAccessible({ tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], within } = {}) {
      if (!(await driver.executeScript(() => "axe" in window))) await driver.executeScript(AXE);
      const { passes, violations, failure } = await driver.executeAsyncScript(
        function (context, run, done) {
          window.axe
            // Only violations are told in full: to describe every element that passes takes most of the time.
            .run(context ?? document, { runOnly: { type: "tag", values: run }, resultTypes: ["violations"] })
            .then((result) => done({ passes: result.passes.length, violations: result.violations }))
            .catch((error) => done({ failure: String(error) }));
        },
        within,
        tags,
      );
      assert.equal(failure, undefined);
      assert.ok(passes > 0, "axe-core checked nothing");
      const told = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n${nodes.map((node) => `    ${node.target}: ${node.failureSummary}`).join("\n")}`,
      );
      assert.equal(violations.length, 0, `axe-core:\n${told.join("\n")}`);
    },

    // The address of every request so far.
    async requests() {
      await collect();
      return [...urls];
    },
    // The console holds no warning and no error, and every request went to one of the addresses in `from`.
    async assertClean(from = [server.url]) {
      await collect();
      assert.deepEqual(errors, [], "the console is not empty");
      assert.deepEqual(
        urls.filter((url) => !from.some((own) => url.startsWith(own))),
        [],
        "requests to elsewhere",
      );
      // Some browsers do not record the reading of a file.
      const fromFiles = from.some((own) => own.startsWith("file:"));
      assert.ok(urls.length > 0 || fromFiles, "no request was recorded at all");
    },
  };
}
