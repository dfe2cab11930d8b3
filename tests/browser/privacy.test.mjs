// What people enter stays in the page. After loading, the page uses nothing that stores or sends data. The input is in
// no console, address or request, and in no stack of an error. The message of an error has at most its first 40
// characters. We serve the real pages, with one more script that runs first and watches (spy.js).

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { functions } from "../node/functions.mjs";
import { browsers, open } from "./driver.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

// Each secret has a mark at its start, and another one after its fortieth character.
const SECRETS = [
  "Zqxname Wolkenstein of the long family name, whom nobody may know: Zqxend",
  "Zqxaddress 4711 Hidden Lane, the house behind the mill, Springfield: Zqxend",
  "Zqxdate 2019-03-07 and whatever else was written in that box by hand: Zqxend",
];
const MARK = "Zqx";
const END = "Zqxend";
const SECRET_DAY = "1987-04-13"; // No address, message or console has a day like this by itself.

// The part of the address that chooses a lesson.
const QUERY = "?lang=en&lesson=disclosure";

// The files that load only when they are needed: another language, and the code for calendar files.
const LATER = /\/pkg\/(locales\/[\w.]+|ics|chunk-\w+)\.js$|\/favicon\.\w+$/;

// The uses that a button is there for.
const ASKED_FOR = ["print()", "Clipboard.writeText()", "followed"];

// Makes the folder to serve: www/ and the training page, each with the spy, and a page for each entry of the package.
function folder() {
  const root = mkdtempSync(join(tmpdir(), "part301-privacy-"));
  const www = join(root, "www");
  symlinkSync(join(ROOT, "pkg"), join(root, "pkg"));
  cpSync(join(ROOT, "www"), www, { recursive: true });
  cpSync(join(ROOT, "pkg/training"), join(www, "training"), { recursive: true });
  cpSync(join(ROOT, "tests/browser/spy.js"), join(www, "spy.js"));
  const spied = (html) => html.replace("<head>", '<head><script src="/spy.js"></script>');
  for (const file of readdirSync(www, { recursive: true })) {
    const path = join(www, String(file));
    if (path.endsWith(".html")) writeFileSync(path, spied(readFileSync(path, "utf8")));
  }
  const entry = (name, script, code) => {
    const head = `<meta charset="utf-8"><title>${name}</title><link rel="icon" href="/favicon.svg">`;
    writeFileSync(
      join(www, `${name}.html`),
      spied(
        `<!doctype html><html lang="en"><head>${head}${script}<script type="module" src="/${name}.js"></script></head></html>`,
      ),
    );
    writeFileSync(join(www, `${name}.js`), code);
  };
  mkdirSync(www, { recursive: true });
  entry("main", "", `import * as part301 from "/pkg/index.js"; globalThis.tested = part301;`);
  entry(
    "web",
    "",
    `import * as web from "/pkg/web.js"; import { timelineToIcs } from "/pkg/ics.js";
     await web.init(); globalThis.tested = { ...web, timelineToIcs };`,
  );
  entry("iife", `<script src="/pkg/part301.iife.js"></script>`, `globalThis.tested = globalThis.part301;`);
  return root;
}

for (const name of browsers) {
  describe(`what is entered stays there, in ${name}`, () => {
    let page;
    let root;
    before(async () => {
      root = folder();
      page = await open(name, { root });
      await page.resize(1280);
    });
    after(async () => {
      await page?.close();
      if (root) rmSync(root, { recursive: true, force: true });
    });

    // Loads a page. From then on it must use nothing that stores or sends data.
    const loaded = async (path, ready) => {
      await page.go(path);
      await page.wait(() => page.run(ready), `${path} ready`);
      await page.run(() => {
        window.name = ""; // The spy must see at least this.
        window.spy.arm();
      });
      return { address: await page.run(() => location.href), asked: (await page.requests()).length };
    };

    // Checks that it did not, and that every request was for a file of the package, without any data in the address.
    const untouched = async ({ address, asked }, { documented = [] } = {}) => {
      const told = await page.run(() => window.spy.told());
      const touched = told.filter(
        ({ what, armed }) => armed && ![...ASKED_FOR, ...documented].includes(what),
      );
      assert.deepEqual(touched, []);
      for (const { what, with: given } of told) {
        if (what === "Clipboard.writeText()") continue; // The reader wants to copy this.
        assert.ok(!given.includes(MARK) && !given.includes(SECRET_DAY), `${what} ${given}`);
      }
      assert.ok(
        told.some(({ what }) => what === "window.name ="),
        "the spy saw nothing at all",
      );
      assert.deepEqual(await page.run(() => window.spy.kept()), {
        localStorage: {},
        sessionStorage: {},
        databases: [],
        caches: [],
        cookie: "",
        name: "",
      });
      const requests = await page.requests();
      for (const url of requests) {
        assert.match(url.replace(QUERY, ""), new RegExp(`^${page.url}[\\w./-]*$`), url);
      }
      for (const url of requests.slice(asked)) assert.match(url, LATER, url);
      assert.equal(await page.run(() => location.href), address);
      const addresses = await page.run(() => [
        document.title,
        ...$$("[href], [src], [action], [download]").flatMap((element) =>
          ["href", "src", "action", "download"].map((key) => element.getAttribute(key) ?? ""),
        ),
        ...performance.getEntries().map(({ name }) => name),
      ]);
      for (const one of addresses) assert.ok(!one.includes(MARK), one);
      await page.assertClean();
    };

    for (const [path, what] of [
      ["/main.html", "part301"],
      ["/web.html", "part301/web"],
      ["/iife.html", "part301/iife"],
    ]) {
      test(`${what}: answers and errors`, async () => {
        const at = await loaded(path, () => Boolean(globalThis.tested));
        const results = await page.run(
          (secrets, day, functions) => {
            const { tested } = globalThis;
            const { Part301Error, questions } = tested;
            const errors = [];
            let answers = 0;
            const attempt = (call) => {
              try {
                call();
                answers++;
              } catch (error) {
                if (!(error instanceof Part301Error)) throw error;
                const got = error.problems.flatMap(({ got, path }) => [got, path]);
                errors.push({ message: error.message, stack: String(error.stack), got });
              }
            };
            for (const [word, name] of Object.entries(functions)) {
              const decide = tested[name];
              const [{ kind, choices }] = questions(word);
              const sheets = kind === "tagged" ? choices : [{ code: undefined, questions: questions(word) }];
              for (const { code, questions } of sheets) {
                const tag = code === undefined ? {} : { kind: code };
                attempt(() => decide({ ...tag, asOf: day }));
                for (const secret of secrets) {
                  attempt(() => decide({ ...tag, [secret]: secret }));
                  attempt(() => decide({ ...tag }, { locale: secret, [secret]: 1, calendar: secret }));
                  for (const { path } of questions) {
                    attempt(() => decide({ ...tag, [path.slice(1)]: secret }, { locale: "en" }));
                    attempt(() => decide({ ...tag, [path.slice(1)]: [secret, { [secret]: secret }] }));
                  }
                }
              }
            }
            for (const secret of secrets) {
              attempt(() =>
                tested.decideChildInformation({ recipient: "relative_notice", items: [secret.slice(0, 60)] }),
              );
              attempt(() =>
                tested.auditVisits({ siblings: [secret], visits: [{ siblingsPresent: [secret] }] }),
              );
              attempt(() =>
                tested.auditVisits({ siblings: ["Ana"], visits: [{ siblingsPresent: [secret] }] }),
              );
              attempt(() => tested.computeTimelines([{ asOf: secret }, secret]));
              attempt(() => tested.computeTimelines(secret));
              attempt(() => tested.searchOffences(secret));
              attempt(() => tested.questions(secret));
              attempt(() => tested.words(secret));
              attempt(() => tested.dateInWords(secret));
              attempt(() => tested.timelineToIcs({ asOf: secret }, { label: secret, stamp: secret }));
            }
            return { errors, answers };
          },
          SECRETS,
          SECRET_DAY,
          functions,
        );
        assert.ok(results.answers > 20 && results.errors.length > 500, JSON.stringify(results).slice(0, 300));
        for (const { message, stack, got } of results.errors) {
          assert.ok(!message.includes(END), message.slice(0, 500));
          assert.ok(!stack.includes(END), stack.slice(0, 500));
          for (const one of got) assert.ok(!one.includes(END), one);
        }
        assert.ok(
          results.errors.some(({ message }) => message.includes(MARK)),
          "the first characters are told",
        );
        await untouched(at);
      });
    }

    // Writes secrets into every field of an element, presses every button, and makes it report errors.
    const drive = async (selector, modes) => {
      const pressed = await page.run(
        async (wanted, modes, secrets, day) => {
          // Waits for a condition. If it never becomes true, the driver stops the script.
          const until = async (condition) => {
            while (!condition()) await new Promise(requestAnimationFrame);
          };
          const element = document.querySelector(wanted);
          const told = [];
          let answered = false;
          element.addEventListener("part301-answer", () => (answered = true));
          element.addEventListener("part301-error", ({ detail }) => {
            if (!detail.code.startsWith("value"))
              told.push(`${detail.code} ${detail.cause?.stack ?? detail.message}`);
          });
          let count = 0;
          for (const mode of modes) {
            element.mode = mode;
            answered = false;
            const boxes = [...element.shadowRoot.querySelectorAll("input, textarea, select")];
            for (const [place, box] of boxes.filter(({ disabled }) => !disabled).entries()) {
              if (!box.isConnected) continue;
              if (box.type === "radio" || box.type === "checkbox") {
                if (place % 3 === 0) box.click();
                continue;
              }
              if (box.type === "file") continue;
              if (box.localName === "select") box.selectedIndex = box.options.length - 1;
              else box.value = box.type === "date" ? day : secrets[place % secrets.length];
              box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
              box.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
              count++;
            }
            // In the form the answer comes after a pause. The guided layout waits for "Continue".
            if (mode === "form") await until(() => answered);
            for (const button of element.shadowRoot.querySelectorAll("button")) {
              if (button.disabled || button.getClientRects().length === 0) continue;
              button.click();
              await new Promise((done) => setTimeout(done)); // Let the tasks run that the press started.
            }
            for (const form of element.shadowRoot.querySelectorAll("form"))
              form.dispatchEvent(new Event("submit", { cancelable: true }));
            element.value = { asOf: day, [secrets[0]]: secrets[1] };
            element.lang = element.lang === "es" ? "en" : "es";
            element.checkValidity?.();
            await until(() => element.shadowRoot.querySelector(".base").lang === element.lang);
            element.value = { asOf: secrets[2], kinPath: [secrets[0]], siblings: [secrets[1]] };
          }
          return { count, told };
        },
        selector,
        modes,
        SECRETS,
        SECRET_DAY,
      );
      assert.deepEqual(pressed.told, []);
      return pressed.count;
    };

    test("the page", async () => {
      const at = await loaded("/", () => Boolean($("#answer .outcome .word")));
      const count = await page.run(() => $$("#menu button").length);
      assert.equal(count, 14);
      let boxes = 0;
      for (let place = 0; place < count; place++) {
        await page.run((place) => $$("#menu button")[place].click(), place);
        await page.wait(
          () => page.run(() => Boolean($("main > *").shadowRoot?.querySelector("#answer *"))),
          "an element",
        );
        boxes += await drive("main > *", ["guided", "answer", "form"]);
        await page.emulate({ media: "print" });
        await page.emulate({});
      }
      assert.ok(boxes > 100, `${boxes} boxes`);
      await page.run(() => $("#language").click());
      await page.wait(() => page.run(() => document.documentElement.lang === "es"), "Spanish");
      await untouched(at, { documented: [] });
    });

    test("the gallery", async () => {
      const at = await loaded("/gallery.html", () => {
        const elements = $$("*").filter((element) => element.localName.startsWith("part301-"));
        const isDrawn = ({ shadowRoot }) => shadowRoot?.querySelector(".outcome .word, #answer *");
        return elements.length >= 11 && elements.every(isDrawn);
      });
      const names = await page.run(() => [
        ...new Set(
          $$("*")
            .map(({ localName }) => localName)
            .filter((one) => one.startsWith("part301-")),
        ),
      ]);
      assert.ok(names.length >= 11, names.join());
      for (const one of names) await drive(one, ["form"]);
      await untouched(at);
    });

    test("a lesson", async () => {
      const at = await loaded(`/training/index.html${QUERY}`, () => Boolean($("h1")));
      await page.run(async (secrets) => {
        // A lesson is drawn at once, and an element in it a task or two later.
        const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        for (let step = 0; step < 12; step++) {
          for (const box of $$("input, textarea, select")) {
            if (box.type === "radio" || box.type === "checkbox") box.click();
            else box.value = secrets[0];
          }
          for (const form of $$("form")) form.requestSubmit();
          await drawn();
          for (const button of $$("button")) if (button.isConnected) button.click();
          await drawn();
        }
      }, SECRETS);
      await untouched(at, { documented: ["HTMLFormElement.requestSubmit()"] });
    });

    test("the spy sees what it is there to see", async () => {
      await loaded("/main.html", () => Boolean(globalThis.tested));
      const told = await page.run(() => {
        const touch = {
          localStorage: () => localStorage.length,
          sessionStorage: () => sessionStorage.length,
          indexedDB: () => indexedDB,
          "document.cookie": () => document.cookie,
          "fetch()": () => fetch("/favicon.svg"),
          "new XMLHttpRequest": () => new XMLHttpRequest(),
          "new BroadcastChannel": () => new BroadcastChannel("x").close(),
          "new Image": () => new Image(),
          "HTMLImageElement.src =": () => (document.createElement("img").src = "/favicon.svg"),
          "History.replaceState()": () => history.replaceState(null, ""),
          "postMessage()": () => postMessage("x", location.origin),
          "console.log()": () => console.log("x"),
          "window.name =": () => (window.name = ""),
        };
        for (const act of Object.values(touch)) act();
        const seen = window.spy.told().filter(({ armed }) => armed);
        return Object.keys(touch).map((what) => [what, seen.some((one) => one.what === what)]);
      });
      for (const [what, seen] of told) assert.ok(seen, what);
    });
  });
}
