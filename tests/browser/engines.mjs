// Everything that differs from browser to browser. Each browser has:
//   start(profile, files) → { driver, stop() }: a selenium driver with the directory `profile`, which saves downloads
//                           in the folder `files`; stop() ends the other processes that start() began
// These take the result of start():
//   record(started)              → the errors and requests since the last call: { errors, urls }
//   size(started, width, height) → makes the page `width` CSS pixels wide, even if that is very narrow
//   emulate(started, features)   → { "prefers-color-scheme": "dark", … }; media: "print"
//   picture(started)             → a PNG of the page, in base64
// Some browsers need help at certain moments, and have some of these:
//   leaving(started)             before the page is left for another
//   moved(started)               after the page was left for another
//   settle(started)              before we look for an element
//   found(started, element)      before we use an element
//   press(started, keys, …)      presses keys
//   pressed(started, keys)       after keys were pressed

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { homedir } from "node:os";
import { join } from "node:path";
import { Builder, Capabilities, Key, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import firefox from "selenium-webdriver/firefox.js";
import { DriverService } from "selenium-webdriver/remote/index.js";

import { until } from "./until.mjs";

// The first of these commands that is installed. Without a path selenium would download a driver.
function command(variable, ...names) {
  if (process.env[variable]) return process.env[variable];
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v "${name}"`], { encoding: "utf8" }).trim();
    } catch {
      // Try the next one.
    }
  }
  throw new Error(`none of ${names.join(", ")} is installed: run 'make setup', or set ${variable}`);
}

// The files in the cache of scripts/setup.
function cached(prefix, rest) {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const cache = process.env.PART301_CACHE ?? join(base, "part301");
  const found = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith(prefix)) : [];
  return found.map((name) => join(cache, name, rest)).filter(existsSync);
}

const chromium = {
  async start(profile, files) {
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
    const driver = await new Builder()
      .forBrowser("chrome")
      .setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder(command("CHROMEDRIVER", "chromedriver")))
      .build();
    await driver.sendDevToolsCommand("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: files,
    });
    return { driver };
  },
  async record({ driver }) {
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
  // A window cannot be narrower than about 500 pixels, but an emulated device can.
  size: ({ driver }, width, height) =>
    driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    }),
  emulate: ({ driver }, { media = "", ...features }) =>
    driver.sendDevToolsCommand("Emulation.setEmulatedMedia", {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    }),
  async picture({ driver }) {
    const shot = await driver.sendAndGetDevToolsCommand("Page.captureScreenshot", {
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...(await pictured(driver)), scale: 1 },
    });
    return shot.data;
  },
};

// How much of the page a picture shows: all of it, up to a limit that the browsers bear.
const pictured = (driver) =>
  driver.executeScript(() => {
    const { scrollWidth: width, scrollHeight } = document.documentElement;
    return { width, height: Math.min(scrollHeight, 16_000) };
  });

// The browser chooses the port for record() itself. A port that selenium found free earlier may be taken by now.
class GeckoService extends firefox.ServiceBuilder {
  build() {
    this.addArguments("--websocket-port=0");
    return DriverService.Builder.prototype.build.call(this);
  }
}

const gecko = {
  async start(profile, files) {
    const options = new firefox.Options();
    options.setBinary(command("FIREFOX", "firefox-esr", "firefox"));
    options.addArguments("-headless");
    options.setPreference("browser.download.folderList", 2);
    options.setPreference("browser.download.dir", files);
    options.enableBidi();
    const service = new GeckoService(
      command("GECKODRIVER_PATH", "geckodriver", ...cached("geckodriver-", "bin/geckodriver")),
    );
    const driver = await new Builder()
      .forBrowser("firefox")
      .setFirefoxOptions(options)
      // With system access record() and emulate() can speak to the browser itself, not only to the page.
      .setFirefoxService(service.addArguments("--profile-root", profile, "--allow-system-access"))
      .build();
    const [printed, urls] = [[], []];
    const bidi = await driver.getBidi();
    await bidi.subscribe(["log.entryAdded", "network.beforeRequestSent"]);
    bidi.socket.on("message", (data) => {
      const { method, params } = JSON.parse(data);
      if (method === "network.beforeRequestSent" && params.context) urls.push(params.request.url);
      if (method === "log.entryAdded" && ["warn", "error"].includes(params.level)) printed.push(params.text);
    });
    await inBrowser(driver, () => Services.console.reset());
    return { driver, bidi, printed, urls };
  },
  async record({ driver, printed, urls }) {
    // Only the browser's own list says what the policy blocked.
    const stopped = await inBrowser(driver, () => {
      const all = Services.console.getMessageArray().map(String);
      Services.console.reset();
      return all.filter((one) => /Content-Security-Policy|Trusted ?Type/i.test(one));
    });
    // Firefox ends the loads of a page that is left, and the page then reports that they failed. Nobody sees that. The
    // other browsers report only loads that really fail.
    const isCut = (one) => /Part301LoadError: part301: .* could not be loaded/.test(one);
    const errors = [...printed.splice(0), ...stopped].filter((one) => !isCut(one));
    return { errors, urls: urls.splice(0) };
  },
  async size({ driver, bidi }, width, height) {
    const context = await driver.getWindowHandle();
    await said(bidi, "browsingContext.setViewport", {
      context,
      viewport: { width, height },
      devicePixelRatio: 1,
    });
  },
  emulate: ({ driver }, { media = "", ...features }) =>
    inBrowser(
      driver,
      (medium, scheme) => {
        gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
        gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
      },
      media,
      features["prefers-color-scheme"] ?? "none",
    ),
  // After the last control of a page, Tab goes to the browser's own controls. Keys then still reach the page but do
  // nothing there. So we give the focus back to the page, and Tab starts again at its beginning.
  async pressed({ driver }, keys) {
    if (!keys.includes(Key.TAB) || (await driver.executeScript(() => document.hasFocus()))) return;
    await inBrowser(driver, () => gBrowser.selectedBrowser.focus());
  },
  async picture({ driver, bidi }) {
    const params = {
      context: await driver.getWindowHandle(),
      origin: "document",
      clip: { type: "box", x: 0, y: 0, ...(await pictured(driver)) },
    };
    return (await said(bidi, "browsingContext.captureScreenshot", params)).data;
  },
};

async function said(bidi, method, params) {
  const { result, error, message } = await bidi.send({ method, params });
  if (error) throw new Error(`${method}: ${error}: ${message}`);
  return result;
}

/* global Services, gBrowser -- names that Firefox defines */
async function inBrowser(driver, code, ...args) {
  await driver.setContext(firefox.Context.CHROME);
  try {
    return await driver.executeScript(code, ...args);
  } finally {
    await driver.setContext(firefox.Context.CONTENT);
  }
}

// Whether a list has the focus.
const isInList = () => Boolean($focus()?.selectedOptions);
// Whether the list with the focus has chosen an option that begins with `typed`. True if no list has the focus.
const isTaken = (typed) => {
  const chosen = $focus()?.selectedOptions;
  const begins = (option) => option.textContent.trim().toLowerCase().startsWith(typed.toLowerCase());
  return !chosen || [...chosen].some(begins);
};

const webkit = {
  async start(profile, files) {
    const config = join(profile, "config");
    mkdirSync(join(config, "gtk-3.0"), { recursive: true });
    // Without this the toolbar would keep the window wide.
    writeFileSync(
      join(config, "gtk-3.0/gtk.css"),
      "* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }\nimage { -gtk-icon-transform: scale(0); }\n",
    );
    writeFileSync(join(config, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${files}"\n`);
    const proxy = await recordingProxy();
    const port = await freePort();
    const children = [];
    const end = () => {
      for (const { pid } of children.splice(0)) {
        try {
          process.kill(-pid);
        } catch {
          // It ended by itself.
        }
      }
    };
    process.once("exit", end); // An interrupted run leaves no browser behind.
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
    const stop = () => {
      process.off("exit", end);
      end();
      return proxy.close();
    };
    // Each process leads a group of its own, so that we can end it together with the processes that it starts.
    const begin = (file, args, { stdio = "ignore", env = process.env } = {}) => {
      const child = spawn(file, args, { detached: true, stdio, env });
      children.push(child);
      return child;
    };
    try {
      const capabilities = new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": {
          binary: miniBrowser(),
          args: ["--automation", `--proxy=http://127.0.0.1:${proxy.port}`],
        },
      });
      const DISPLAY = await display(begin);
      const env = {
        ...process.env,
        XDG_CONFIG_HOME: config,
        XDG_DATA_HOME: profile,
        XDG_CACHE_HOME: profile,
      };
      Object.assign(env, { DISPLAY, GDK_BACKEND: "x11" });
      begin(command("WEBKIT_DRIVER", "WebKitWebDriver"), [`--port=${port}`], { env });
      await until(() => isListening(port), "WebKitWebDriver answers");
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
      return { driver, stop, proxy, features: {} };
    } catch (error) {
      await stop();
      throw error;
    }
  },
  async record({ driver, proxy }) {
    await driver.executeAsyncScript((done) => (window.recorded ? window.recorded().then(done) : done()));
    return { errors: proxy.errors.splice(0), urls: proxy.urls.splice(0) };
  },
  async size({ driver }, width, height) {
    const window = driver.manage().window();
    const frame = await driver.executeScript(() => outerHeight - innerHeight);
    await window.setRect({ x: 0, y: 0, width, height: height + Math.max(frame, 0) });
  },
  // The driver has no such command. We rewrite the media queries in the page so that they match, or do not.
  async emulate(started, features) {
    started.features = features;
    await started.driver.executeScript(rewriteMedia, features);
  },
  moved: ({ driver, features }) =>
    Object.keys(features).length > 0 && driver.executeScript(rewriteMedia, features),
  // The driver does not wait until the page has drawn the result of a click or a key. It would click at the old place.
  settle: ({ driver }) =>
    driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  // The driver believes that an element just below the window's edge is visible, and does not scroll to a list to
  // choose an option. It also refuses to click on a text box in a shadow root, because it believes that the host covers
  // it.
  async found({ driver }, element) {
    const isBox = await driver.executeScript((one) => {
      const target = one.closest("select") ?? one;
      const { top, bottom } = target.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
      return one.matches("input[type=text], textarea");
    }, element);
    if (isBox) element.click = () => driver.actions().move({ origin: element }).click().perform();
  },
  // A list takes letters as one word if they come within a second of each other, even if the first ones went to another
  // list. Letters that come more slowly, from a busy machine, are two words. The driver also loses a key now and then.
  // So we type a word a second after the last one, and type it again if it did not arrive.
  async press(started, keys, send, run) {
    const pressed = () => run(() => top.keysPressed && `${top.keysPressed.count} ${performance.timeOrigin}`);
    for (const key of keys) {
      if (/^\p{L}/u.test(key) && (await run(isInList))) {
        for (let tries = 0; tries < 3; tries++) {
          await until(
            () => Date.now() - (started.typed ?? 0) > LIST_FORGETS,
            "the list forgets the last word",
          );
          await send(key);
          started.typed = Date.now();
          if (await run(isTaken, key)) break;
        }
        continue;
      }
      const before = await pressed();
      await send(key);
      if (!before || [...key].length > 1) continue; // Nobody counts the keys here, or the key is a word.
      const arrives = async () => (await pressed()) !== before;
      await until(arrives, "the key arrives", { limit: 2000 }).catch(() => send(key));
    }
  },
  picture: ({ driver }) => driver.takeScreenshot(),
  // A request that is not answered yet fails when the page is left, and would count as an error.
  leaving: ({ proxy }) => until(() => proxy.quiet() > QUIET, "the page requests nothing more"),
};

// For how long a page requests nothing before we take it for loaded, in milliseconds.
const QUIET = 300;
// For how long a list in WebKit adds letters to the last word, in milliseconds, and a little more.
const LIST_FORGETS = 1100;

// Starts a virtual screen and resolves to its name. Xvfb chooses a number that is free.
async function display(begin) {
  const args = ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
  const child = begin(command("XVFB", "Xvfb"), args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  let number = "";
  child.stdio[3].setEncoding("utf8").on("data", (text) => (number += text));
  await until(() => number.endsWith("\n"), "Xvfb says which screen it is");
  return `:${number.trim()}`;
}

function rewriteMedia(features) {
  const media = features.media ?? "screen";
  const scheme = features["prefers-color-scheme"] ?? "light";
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) roots.push(element.shadowRoot);
    const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of rules) {
      if (rule.cssRules) rules.push(...rule.cssRules);
      if (!(rule instanceof CSSMediaRule)) continue;
      rule.written ??= rule.media.mediaText;
      const now = rule.written
        .replace(/\(prefers-color-scheme: (\w+)\)/g, (_, wanted) =>
          wanted === scheme ? "(min-width: 0px)" : "(max-width: 0px)",
        )
        .replace(/\b(print|screen)\b/g, (wanted) => (wanted === media ? "all" : "not all"));
      if (now !== rule.media.mediaText) rule.media.mediaText = now;
    }
  }
  document.documentElement.style.colorScheme = scheme === "dark" ? "dark" : "";
}

function miniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  for (const version of ["4.1", "6.0", "4.0"]) {
    for (const machine of readdirSync("/usr/lib").filter((name) => /-linux-gnu/.test(name))) {
      const path = `/usr/lib/${machine}/webkit${version === "6.0" ? "gtk" : "2gtk"}-${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  throw new Error("WebKit's MiniBrowser is not installed: run 'make setup', or set MINIBROWSER");
}

// WebKit's driver does not tell what a page prints and requests. So every request goes through a proxy. It records each
// address, refuses the addresses of other machines, and puts this script into each page.
function recorder() {
  let last = Promise.resolve();
  const tell = (...what) => {
    last = fetch("/recorded", { method: "POST", body: what.map(String).join(" "), keepalive: true });
  };
  for (const level of ["warn", "error", "assert"]) {
    const print = console[level];
    console[level] = (...what) => {
      if (level !== "assert" || !what[0]) tell(...what);
      print.apply(console, what);
    };
  }
  addEventListener("error", (event) => tell(event.message ?? `not loaded: ${event.target.outerHTML}`), true);
  addEventListener("unhandledrejection", (event) => tell("unhandled", event.reason));
  addEventListener("securitypolicyviolation", (event) =>
    tell("Content-Security-Policy", event.violatedDirective, event.blockedURI),
  );
  window.recorded = () => last.then(() => undefined);
  top.keysPressed ??= { count: 0 };
  addEventListener("keydown", () => top.keysPressed.count++, true);
}

async function recordingProxy() {
  const [errors, urls] = [[], []];
  // The requests that are not answered yet, and the time when one was made or answered last.
  let open = 0;
  let last = performance.now();
  const server = createServer(async (asked, answer) => {
    open++;
    last = performance.now();
    answer.once("close", () => {
      open--;
      last = performance.now();
    });
    const url = URL.canParse(asked.url) ? new URL(asked.url) : undefined;
    if (url?.pathname === "/recorded") {
      let body = "";
      for await (const chunk of asked) body += chunk;
      errors.push(body);
      return answer.writeHead(204).end();
    }
    if (url?.pathname === "/recorder.js") {
      return answer.writeHead(200, { "Content-Type": "text/javascript" }).end(`(${recorder})();`);
    }
    urls.push(asked.url);
    if (url?.hostname !== "127.0.0.1") return answer.writeHead(502).end();
    const onward = request(url, { method: asked.method, headers: asked.headers }, async (response) => {
      const headers = { ...response.headers };
      if (!/^text\/html/.test(headers["content-type"])) {
        response.pipe(answer.writeHead(response.statusCode, headers));
        return;
      }
      let html = "";
      for await (const chunk of response.setEncoding("utf8")) html += chunk;
      delete headers["content-length"];
      answer
        .writeHead(response.statusCode, headers)
        .end(html.replace(/<!doctype html>/i, '$&<script src="/recorder.js"></script>'));
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  server.on("connect", (asked, socket) => {
    urls.push(`https://${asked.url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  // For how many milliseconds the page has waited for nothing.
  const quiet = () => (open > 0 ? 0 : performance.now() - last);
  return { port: server.address().port, errors, urls, quiet, close };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const isListening = (port) =>
  fetch(`http://127.0.0.1:${port}/status`).then(
    () => true,
    () => false,
  );

export const BROWSERS = { chromium, firefox: gecko, webkit };
