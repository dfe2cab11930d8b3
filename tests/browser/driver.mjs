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
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Builder, By, Key, logging, until } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";

import { serve } from "../../scripts/serve.mjs";

export { By, Key, until };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCREENSHOTS = join(ROOT, "target/screenshots");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// The first of these commands that there is; selenium would otherwise go and download one.
function command(variable, ...names) {
  if (process.env[variable]) return process.env[variable];
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // try the next
    }
  }
  throw new Error(`none of ${names.join(", ")} is installed: run 'make setup', or set ${variable}`);
}

// What differs from browser to browser. Each has:
//   start(profile)              → a selenium driver with that profile directory
//   record(driver)              → what was printed and asked for since the last call: { errors, urls }
//   size(driver, width, height) → the page's width in CSS pixels is then `width`, however narrow
//   emulate(driver, features)   → { "prefers-color-scheme": "dark", … }; media: "print"
//   picture(driver)             → PNG of the whole page, base64
const BROWSERS = {
  chromium: {
    async start(profile) {
      const options = new chrome.Options();
      options.setChromeBinaryPath(command("CHROME", "chromium", "chromium-browser", "google-chrome"));
      options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--user-data-dir=${profile}`,
      );
      const logs = new logging.Preferences();
      logs.setLevel(logging.Type.BROWSER, logging.Level.ALL);
      logs.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
      options.setLoggingPrefs(logs);
      return new Builder()
        .forBrowser("chrome")
        .setChromeOptions(options)
        .setChromeService(new chrome.ServiceBuilder(command("CHROMEDRIVER", "chromedriver")))
        .build();
    },
    async record(driver) {
      const console = await driver.manage().logs().get(logging.Type.BROWSER);
      const events = (await driver.manage().logs().get(logging.Type.PERFORMANCE)).map(
        (entry) => JSON.parse(entry.message).message,
      );
      return {
        errors: console
          .filter((entry) => entry.level.value >= logging.Level.WARNING.value)
          .map((entry) => entry.message),
        urls: events
          .filter((event) => ["Network.requestWillBeSent", "Network.webSocketCreated"].includes(event.method))
          .map((event) => event.params.request?.url ?? event.params.url),
      };
    },
    // A window is never narrower than 500 pixels or so; the device's metrics can be.
    size: (driver, width, height) =>
      driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      }),
    emulate: (driver, { media = "", ...features }) =>
      driver.sendDevToolsCommand("Emulation.setEmulatedMedia", {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      }),
    async picture(driver) {
      const shot = await driver.sendAndGetDevToolsCommand("Page.captureScreenshot", {
        captureBeyondViewport: true,
      });
      return shot.data;
    },
  },
};

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
  let driver;
  const close = async () => {
    await driver?.quit().catch(() => {});
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    driver = await browser.start(profile);
    await driver.manage().setTimeouts({ pageLoad: 30_000, script: 90_000 });
    await browser.size(driver, 1280, 900);
  } catch (error) {
    await close();
    throw error;
  }

  const errors = [];
  const urls = [];
  // Moves what the browser recorded into the two lists above.
  const collect = async () => {
    const news = await browser.record(driver);
    errors.push(...news.errors);
    urls.push(...news.urls.filter((url) => !/^(data|blob|about|chrome|devtools):/.test(url)));
  };
  const run = (code, ...args) =>
    driver.executeScript(`${PIERCING} return (${code}).apply(null, arguments);`, ...args);
  // The first element that matches, in whatever shadow root; with that text, if one is given.
  const find = async (selector, text) => {
    const found = await run(
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
    find,

    go: (path = "/") => driver.get(new URL(path, server.url).href),

    // Waits for `condition`, a function given the driver, to come true.
    wait: (condition, message) => driver.wait(condition, 10_000, message),
    // Waits until the element's text contains `text`.
    seen: (selector, text) =>
      driver.wait(
        async () => {
          try {
            return (await (await find(selector)).getText()).includes(text);
          } catch {
            return false; // not there yet, or just replaced
          }
        },
        10_000,
        `'${text}' in ${selector}`,
      ),
    // Runs a function in the page and resolves to what it returns; it may use what PIERCING gives.
    run,

    // --- the keyboard ---

    // Presses keys one after the other, wherever the focus is: press("abc"), press(Key.TAB, Key.SPACE).
    press: (...keys) => keys.reduce((actions, key) => actions.sendKeys(key), driver.actions()).perform(),
    pressWith: (modifier, key) => driver.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform(),
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
      await browser.size(driver, width, height);
      assert.equal(await driver.executeScript(() => window.innerWidth), width);
    },
    // emulate({ "prefers-color-scheme": "dark" }), emulate({ media: "print" }); emulate({}) ends it.
    emulate: (features) => browser.emulate(driver, features),
    // By how many pixels the page is wider than the window: 0, if nobody has to scroll sideways.
    overflow: () =>
      driver.executeScript(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    // The whole page, to target/screenshots/NAME.png.
    async screenshot(file) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      const path = join(SCREENSHOTS, `${file}.png`);
      writeFileSync(path, Buffer.from(await browser.picture(driver), "base64"));
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
    // Nothing in the console at the level of a warning or above, and no request to anywhere but the server.
    async assertClean() {
      await collect();
      assert.deepEqual(errors, [], "the console is not empty");
      assert.deepEqual(
        urls.filter((url) => !url.startsWith(server.url)),
        [],
        "requests to elsewhere",
      );
      assert.ok(urls.length > 0, "no request was recorded at all");
    },
  };
}
