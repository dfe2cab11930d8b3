// What differs from browser to browser. Each has:
//   start(profile, files) → { driver, stop() }: a selenium driver with that profile directory, which saves what
//                           is downloaded in the folder `files`; stop() ends what was started beside it
// and, given what start() returned:
//   record(started)              → what was printed and asked for since the last call: { errors, urls }
//   size(started, width, height) → the page's width in CSS pixels is then `width`, however narrow
//   emulate(started, features)   → { "prefers-color-scheme": "dark", … }; media: "print"
//   picture(started)             → PNG of the page, base64
// and, where something must be helped along:
//   leaving(started)             before the page is left for another
//   moved(started)               after the page was left for another
//   settle(started)              before an element is looked for
//   found(started, element)      before something is done with it
//   pressing(started, keys)      before keys are pressed
//   pressed(started, keys)       afterwards

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, Capabilities, Key, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import firefox from "selenium-webdriver/firefox.js";
import { DriverService } from "selenium-webdriver/remote/index.js";

// The first of these commands that there is; selenium would otherwise go and download one.
function command(variable, ...names) {
  if (process.env[variable]) return process.env[variable];
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v "${name}"`], { encoding: "utf8" }).trim();
    } catch {
      // try the next
    }
  }
  throw new Error(`none of ${names.join(", ")} is installed: run 'make setup', or set ${variable}`);
}

// Where scripts/setup keeps what it built.
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
  // A window is never narrower than 500 pixels or so; the device's metrics can be.
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

// How much of the page a picture shows: as far as one reaches.
const pictured = (driver) =>
  driver.executeScript(() => {
    const { scrollWidth: width, scrollHeight } = document.documentElement;
    return { width, height: Math.min(scrollHeight, 16_000) };
  });

// The browser picks the port that record() listens at itself: what selenium found free for it a while before need no
// longer be so.
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
      // The last lets record() and emulate() below speak to the browser itself, and not to the page alone.
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
    // What the policy stopped is in the browser's own list alone.
    const stopped = await inBrowser(driver, () => {
      const all = Services.console.getMessageArray().map(String);
      Services.console.reset();
      return all.filter((one) => /Content-Security-Policy|Trusted ?Type/i.test(one));
    });
    return { errors: [...printed.splice(0), ...stopped], urls: urls.splice(0) };
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
  // After a page's last control Tab goes to the browser's own, where its driver does not follow: what is pressed still
  // comes to the page, but does nothing there. So the page gets the focus back, to begin anew.
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

/* global Services, gBrowser -- Firefox's own */
async function inBrowser(driver, code, ...args) {
  await driver.setContext(firefox.Context.CHROME);
  try {
    return await driver.executeScript(code, ...args);
  } finally {
    await driver.setContext(firefox.Context.CONTENT);
  }
}

// Whether the list that has the focus, if one has it, stands at what was typed.
const isTaken = (typed) => {
  const chosen = $focus()?.selectedOptions; // of a list alone
  const begins = (option) => option.textContent.trim().toLowerCase().startsWith(typed.toLowerCase());
  return !chosen || [...chosen].some(begins);
};

const webkit = {
  async start(profile, files) {
    const config = join(profile, "config");
    mkdirSync(join(config, "gtk-3.0"), { recursive: true });
    // No toolbar may keep the window from being narrow.
    writeFileSync(
      join(config, "gtk-3.0/gtk.css"),
      "* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }\nimage { -gtk-icon-transform: scale(0); }\n",
    );
    writeFileSync(join(config, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${files}"\n`);
    const proxy = await recordingProxy();
    const port = await freePort();
    const child = spawn(
      command("XVFB_RUN", "xvfb-run"),
      ["-a", "-s", "-screen 0 1600x1200x24", command("WEBKIT_DRIVER", "WebKitWebDriver"), `--port=${port}`],
      {
        detached: true, // a group of its own, to be ended as one
        stdio: "ignore",
        env: { ...process.env, XDG_CONFIG_HOME: config, XDG_DATA_HOME: profile, XDG_CACHE_HOME: profile },
      },
    );
    const end = () => {
      try {
        process.kill(-child.pid);
      } catch {
        // ended by itself
      }
    };
    process.once("exit", end); // a run that is broken off leaves no browser behind
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
    const stop = () => {
      end();
      return proxy.close();
    };
    try {
      const capabilities = new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": {
          binary: miniBrowser(),
          args: ["--automation", `--proxy=http://127.0.0.1:${proxy.port}`],
        },
      });
      await listening(port);
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
  // It has no such command: the rules that ask for these features are rewritten to hold, or not to.
  async emulate(started, features) {
    started.features = features;
    await started.driver.executeScript(rewriteMedia, features);
  },
  moved: ({ driver, features }) =>
    Object.keys(features).length > 0 && driver.executeScript(rewriteMedia, features),
  // Its driver goes on before the page has drawn what a click or a key led to, and clicks where something was before.
  settle: ({ driver }) =>
    driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  // Its driver takes what is just below the window's edge for visible, and does not scroll to a list for its options.
  // And it takes the host of a shadow root for what covers a text box in there, and refuses to click.
  async found({ driver }, element) {
    const isBox = await driver.executeScript((one) => {
      const target = one.closest("select") ?? one;
      const { top, bottom } = target.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
      return one.matches("input[type=text], textarea");
    }, element);
    if (isBox) element.click = () => driver.actions().move({ origin: element }).click().perform();
  },
  // What is typed within a second of each other is one word to a list, even if the list is another by then; typed more
  // slowly, by a machine with much to do, it is two. And its driver loses a key now and then. What did not arrive is
  // typed once more.
  async press(started, keys, send, run) {
    const got = () => run(() => top.keysPressed && `${top.keysPressed.count} ${performance.timeOrigin}`);
    for (const key of keys) {
      if (/^\p{L}/u.test(key)) {
        for (let tries = 0; tries < 3; tries++) {
          await pause(Math.max(0, (started.typed ?? 0) + 1100 - Date.now()));
          await send(key);
          started.typed = Date.now();
          if (await run(isTaken, key)) break;
        }
        continue;
      }
      const before = await got();
      await send(key);
      if (!before || [...key].length > 1) continue; // nobody counts, or a number
      let tries = 0;
      while ((await got()) === before && tries++ < 20) await pause(50);
      if (tries > 20) await send(key);
    }
  },
  picture: ({ driver }) => driver.takeScreenshot(),
  // What is still loading fails when the page is left, and is told as an error: until nothing more comes.
  async leaving({ driver }) {
    const loaded = () => driver.executeScript(() => performance.getEntriesByType("resource").length);
    for (let tries = 0, before; tries < 20 && before !== (before = await loaded()); tries++) await pause(300);
  },
};

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

// WebKit's driver tells nothing of what a page prints and asks for. So everything goes through a proxy: it notes
// each address and refuses those that are not on this machine, and it puts this script into each page.
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
  const server = createServer(async (asked, answer) => {
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
  return { port: server.address().port, errors, urls, close };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port) {
  for (let count = 0; count < 300; count++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error("WebKitWebDriver does not answer");
}

export const BROWSERS = { chromium, firefox: gecko, webkit };
