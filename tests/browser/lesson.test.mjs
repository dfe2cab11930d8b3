// The training page as a learner uses it: opened from a file, and inside a learning system. The learning system is a
// substitute that records every call.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { POLICY } from "../../scripts/serve.mjs";
import { Key, browsers, open } from "./driver.mjs";

const TRAINING = fileURLToPath(new URL("../../pkg/training/", import.meta.url));
const FILE = pathToFileURL(join(TRAINING, "index.html")).href;

for (const name of browsers) {
  describe(`a lesson in ${name}`, () => {
    let page;
    let server;
    let origin;
    let own; // The folder of a page with other lessons.
    before(async () => {
      page = await open(name);
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url, "http://localhost");
        if (pathname === "/") {
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          return response.end(SYSTEM);
        }
        const types = { html: "text/html", css: "text/css", js: "text/javascript" };
        const file = /^\/training\/(index\.html|training\.(?:css|js))$/.exec(pathname)?.[1];
        // Browsers request an icon by themselves.
        if (!file) return response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
        response.setHeader("Content-Type", `${types[file.split(".").at(-1)]}; charset=utf-8`);
        response.setHeader(
          "Content-Security-Policy",
          POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
        );
        response.end(readFileSync(join(TRAINING, file)));
      });
      await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
      origin = `http://127.0.0.1:${server.address().port}/`;
      own = mkdtempSync(join(tmpdir(), "part301-lesson-"));
      for (const file of ["training.js", "training.css"]) symlinkSync(join(TRAINING, file), join(own, file));
    });
    after(async () => {
      await page?.close();
      server?.close();
      rmSync(own, { recursive: true, force: true });
    });
    beforeEach(async () => {
      await page.resize(1280);
      await page.driver.switchTo().defaultContent();
    });

    // The page requests only files of its own folder.
    afterEach(() =>
      page.assertClean([origin, ...[TRAINING, own].map((folder) => pathToFileURL(folder).href)]),
    );

    const start = async (query, at = FILE) => {
      await page.go(`${at}?${query}`);
      await page.wait(() => there("h1"), "the page");
    };
    const there = (selector) => page.run((s) => document.querySelector(s) !== null, selector);
    const text = (selector) => page.text(selector);
    const click = async (selector) => (await page.find(selector)).click();
    const focusIsOn = (selector) => page.run((s) => document.activeElement.matches(s), selector);
    const next = () => page.run(() => document.querySelector("#next").click());
    // Chooses answers by their numbers, and submits them.
    const choose = async (...places) => {
      await page.run((all) => {
        all.forEach((place, which) => document.getElementById(`choice-${which}-${place}`).click());
        document.querySelector("form").requestSubmit();
      }, places);
      await page.wait(() => there("#verdict"), "the verdict");
    };
    const answerShown = () =>
      page.wait(
        () =>
          page.run(() => {
            const element = document.querySelector('.result [mode="answer"]');
            return Boolean(element?.shadowRoot?.querySelector(".outcome .word")?.textContent);
          }),
        "the explained answer",
      );
    // --- from a file ---

    test("a case with the keyboard alone, from the list to the verdict and on", async () => {
      await start("lang=en");
      assert.equal(await text("h1"), "Choose a lesson");
      await page.tabTo('button[aria-label="Begin: Who is a relative?"]');
      await page.press(Key.ENTER);
      assert.equal(await text("h1"), "Who is a relative?");
      assert.ok(await focusIsOn("h1"));
      await page.tabTo(".actions .first");
      await page.press(Key.ENTER);
      assert.equal(await text("h1"), "A cousin, but which?");
      assert.ok(await focusIsOn("h1"));

      await page.tabTo("form button");
      await page.press(Key.ENTER);
      await page.seen(".error", "Choose an answer");
      assert.ok(await focusIsOn("#choice-0-0"), "the focus is where the answer is missing");
      await page.press(Key.SPACE, Key.ARROW_DOWN);
      await page.tabTo("#choice-1-0");
      await page.press(Key.SPACE);
      await page.tabTo("form button");
      await page.press(Key.ENTER);

      assert.equal(await text("#verdict"), "Right");
      assert.ok(await focusIsOn("#verdict"));
      await page.seen(".result", "This was your first answer to the case: 2 of 2 points.");
      await page.seen(".result", "first cousin once removed");
      await answerShown();
      const explained = await page.run(
        () => document.querySelector('.result [mode="answer"]').shadowRoot.textContent,
      );
      assert.match(explained, /301\.20/);
      await page.tabTo("#next");
      await page.press(Key.ENTER);
      assert.equal(await text("h1"), "An aunt, tomorrow aged 21");
      assert.ok(await focusIsOn("h1"));
    });

    test("the first answer counts, and another attempt does not", async () => {
      await start("lang=en&lesson=relatives");
      await click(".actions .first");
      await choose(0, 0); // not a relative: wrong; kin: right
      assert.equal(await text("#verdict"), "Partly right");
      await page.seen(".result", "You said: Not a relative.");
      await page.seen(".result", "It is: Relative.");
      await click("#again");
      assert.ok(await focusIsOn("form h2"));
      await page.seen("form", "this time is for practice");
      await choose(1, 0);
      assert.equal(await text("#verdict"), "Right");
      await page.seen(".result", "Your first answer stays: 1 of 2 points.");
      await page.seen(".progress", "1 of 13 points so far");
      await next();
      await click("#back");
      assert.equal(await text("#verdict"), "Partly right", "going back shows the first answer");
    });

    test("undetermined is a right answer, and says what is missing", async () => {
      await start("lang=en&lesson=relatives");
      await click(".actions .first");
      for (const places of [
        [1, 0],
        [0, 0],
        [1, 0],
        [0, 0],
      ]) {
        await choose(...places);
        await next();
      }
      assert.equal(await text("h1"), "An uncle of 50");
      await choose(2);
      assert.equal(await text("#verdict"), "Right");
      await answerShown();
      const needed = await page.run(
        () =>
          document.querySelector('.result [mode="answer"]').shadowRoot.querySelector(".needed").textContent,
      );
      assert.match(needed, /legal parent/);
    });

    test("deadlines in Spanish, to the result, and over again", async () => {
      await start("lang=es&lesson=deadlines");
      assert.equal(await page.run(() => document.documentElement.lang), "es");
      await click(".actions .first");
      for (let place = 0; place < 7; place++) {
        await page.seen(".progress", `Caso ${place + 1} de 7`);
        await choose(place === 0 ? 2 : 0);
        if (place === 0) {
          assert.equal(await text("#verdict"), "Correcto");
          await page.seen(".result", "Martes, 8 de julio de 2025");
          await page.seen(".result", "Día de la Independencia");
        }
        await next();
      }
      assert.match(await text("h1"), /^Su resultado/);
      await page.seen("main", "1 de 7 puntos, 14 sobre 100.");
      assert.equal(await page.run(() => document.querySelectorAll(".results tbody tr").length), 7);
      await (await page.find("button", "Hacer la lección otra vez")).click();
      await page.seen(".actions .first", "Empezar");
    });

    test("another language keeps what is chosen", async () => {
      await start("lang=en&lesson=disclosure");
      await click(".actions .first");
      await click("#choice-0-1");
      await click("#language");
      assert.ok(await focusIsOn("#language"));
      assert.equal(await page.run(() => document.documentElement.lang), "es");
      assert.equal(await text("h1"), "Aviso el día 1, pregunta el día 11");
      assert.ok(await page.run(() => document.getElementById("choice-0-1").checked));
    });

    test("nothing is stored, and the address stays as it was", async () => {
      await start("lang=en&lesson=visits");
      const address = await page.driver.getCurrentUrl();
      await click(".actions .first");
      await choose(1);
      await next();
      assert.equal(await page.driver.getCurrentUrl(), address);
      const kept = await page.run(() => [localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual(kept, [0, 0, ""]);
      await start("lang=en&lesson=visits");
      await page.seen(".actions .first", "Begin");
    });

    test("every view without a violation, light and dark, at 320 pixels, and on paper", async () => {
      // This server sends the strict policy.
      const served = (query) => start(query, `${origin}training/index.html`);
      const looked = async (view) => {
        await page.assertAccessible();
        await page.resize(320);
        assert.equal(await page.overflow(), 0, `${view} at 320 pixels`);
        await page.resize(1280);
      };
      await served("lang=en");
      await looked("the list");
      await served("lang=en&lesson=disclosure");
      await looked("the beginning");
      await click(".actions .first");
      await looked("a question");
      await choose(0, 0);
      await answerShown();
      await looked("a wrong answer");
      await click("#again");
      await choose(0, 3);
      await answerShown();
      await looked("a right answer");
      await page.emulate({ "prefers-color-scheme": "dark" });
      await served("lang=es&lesson=deadlines");
      await click(".actions .first");
      await looked("a question in the dark");
      for (let place = 0; place < 7; place++) {
        await choose(1);
        if (place === 2) await looked("a date");
        await next();
      }
      await looked("the end");
      await page.emulate({ media: "print" });
      const shown = await page.run(() => getComputedStyle(document.querySelector(".actions")).display);
      await page.emulate({});
      assert.equal(shown, "none");
    });

    // --- what an author does ---

    // Writes a page with the author's text before its <div>.
    const write = (html) => {
      const path = join(own, "index.html");
      const page = readFileSync(join(TRAINING, "index.html"), "utf8");
      writeFileSync(path, page.replace('<div id="page">', `${html}\n<div id="page">`));
      return pathToFileURL(path).href;
    };
    // The lesson of the README.
    const readme = readFileSync(join(TRAINING, "README.md"), "utf8");
    const [example] = /<script type="application\/json"[^]*?<\/script>/.exec(readme);

    test("a lesson of one's own, as the README writes it, needs no building", async () => {
      await page.go(`${write(example)}?lang=en&lesson=our-county`);
      await page.seen("h1", "Cases from our county");
      await click(".actions .first");
      await page.seen("h1", "A young aunt");
      await choose(0, 0);
      assert.equal(await text("#verdict"), "Right");
      await next();
      await choose(2);
      assert.equal(await text("#verdict"), "Right");
    });

    test("what is wrong with a lesson, or its id, is told", async () => {
      const wrong = example.replace('"es": "Dos casos."', '"fr": "Deux cas."').replace("personAge", "age");
      await page.go(`${write(`${wrong}<script type="application/json" class="lesson">{</script>`)}?lang=en`);
      await page.seen("main", "A lesson on this page cannot be used");
      await page.seen("main", 'our-county: "intro" has no text in "es"');
      await page.seen("main", "our-county: case 1: ");
      await page.seen("main", "JSON");
      assert.equal(await page.run(() => document.querySelectorAll(".lessons > li").length), 4);
      await start("lang=en&lesson=nothing");
      await page.seen("main", "There is no lesson “nothing” here.");
    });

    // --- in a learning system ---

    describe("in a learning system", () => {
      afterEach(() => page.driver.switchTo().defaultContent());

      // Opens the learning system, with the training page in its frame.
      const play = async (query = "lesson=deadlines&lang=en", { wrong = {}, kept } = {}) => {
        await page.driver.switchTo().defaultContent();
        await page.go(origin);
        await page.run((wrong, kept) => window.begin(wrong, kept), wrong, kept ?? null);
        await page.run((query) => window.show(`training/index.html?${query}`), query);
        await page.wait(
          () => page.run(() => window.frames[0]?.document.querySelector("h1") !== null),
          "the page",
        );
        await page.driver.switchTo().frame(0);
        await page.wait(() => there("h1"), "the page");
      };
      const system = async (does = () => ({ calls: window.calls, values: window.values })) => {
        await page.driver.switchTo().defaultContent();
        const found = await page.run(does);
        return found;
      };

      test("the score goes there, and the session ends well", async () => {
        await play();
        await page.seen(".how", "go to the learning system");
        assert.equal(await there("#others"), false, "one lesson, one score");
        await click(".actions .first");
        for (let place = 0; place < 7; place++) {
          await choose(place === 0 ? 2 : 0);
          if (place === 0) {
            const { values } = await system();
            assert.equal(values["cmi.core.score.raw"], "14");
            assert.equal(values["cmi.core.lesson_status"], "incomplete");
            assert.equal(values["cmi.core.exit"], "suspend");
            assert.equal(values["cmi.interactions.0.result"], "correct");
            await page.driver.switchTo().frame(0);
          }
          await next();
        }
        await page.seen("#lms", "Your score has gone to the learning system.");
        await page.assertAccessible();
        assert.equal((await system()).values["cmi.core.lesson_status"], "completed");
        await page.run(() => window.show("about:blank"));
        await page.wait(() => page.run(() => window.calls.includes("LMSFinish")), "the end of the session");
        const { calls, values } = await system();
        assert.equal(calls[0], "LMSInitialize");
        assert.equal(calls.at(-1), "LMSFinish");
        assert.match(values["cmi.core.session_time"], /^0000:\d\d:\d\d\.\d\d$/);
        assert.equal(values["cmi.core.score.max"], "100");
        const wrong = Object.keys(values).filter((key) => /^cmi\.interactions\.\d\.result$/.test(key));
        assert.equal(wrong.length, 7);
        assert.ok(!JSON.stringify(values).includes("placement"), "no fact of a case is told");
      });

      test("one goes on where one was, with the first answers as they were", async () => {
        await play();
        await click(".actions .first");
        await choose(0);
        const { values } = await system();
        await play("lang=en", { kept: values }); // The lesson is known although the address does not name it.
        await page.seen("h1", "By when?");
        await page.seen(".actions .first", "Go on with case 2");
        await click(".actions .first");
        await page.seen(".progress", "Case 2 of 7 · 0 of 7 points so far");
        await click("#back");
        assert.equal(await text("#verdict"), "Not right");
      });

      test("a system that fails is told of, and the lesson goes on", async () => {
        await play("lesson=deadlines&lang=en", { wrong: { LMSCommit: "101" } });
        await click(".actions .first");
        await choose(2);
        await page.seen("#lms", "The learning system did not take everything: LMSCommit, error 101 General");
        await page.assertAccessible();
        await next();
        await page.seen(".progress", "1 of 7 points so far");

        await play("lesson=deadlines&lang=es", { wrong: { LMSInitialize: "301" } });
        await page.seen("#lms", "El sistema de aprendizaje no lo aceptó todo: LMSInitialize");
        await click(".actions .first");
        await choose(2);
        assert.equal(await text("#verdict"), "Correcto");
        assert.deepEqual((await system()).calls, ["LMSInitialize"]);
      });

      test("nothing is asked for beyond the folder", async () => {
        const told = (await page.requests()).filter((url) => url.startsWith(origin));
        assert.ok(told.length > 0);
        for (const url of told)
          assert.match(url, /\/(favicon\.ico|training\/(index\.html|training\.(css|js)).*)?$/);
      });
    });
  });
}

// The page of the learning system. It has the object `API` and shows the lesson in a frame.
const SYSTEM = `<!doctype html>
<html lang="en"><title>A learning system</title><link rel="icon" href="data:,">
<script>
  window.begin = (wrong, kept) => {
    window.calls = [];
    window.values = kept ?? { "cmi.core.lesson_status": "not attempted", "cmi.interactions._count": "0" };
    let error = "0";
    const call = (name, told, does) => {
      calls.push(told);
      error = wrong[name] ?? "0";
      return error === "0" ? does() : name === "LMSGetValue" ? "" : "false";
    };
    window.API = {
      LMSInitialize: () => call("LMSInitialize", "LMSInitialize", () => "true"),
      LMSGetValue: (key) => call("LMSGetValue", "LMSGetValue " + key, () => values[key] ?? ""),
      LMSSetValue: (key, value) =>
        call("LMSSetValue", "LMSSetValue " + key, () => { values[key] = value; return "true"; }),
      LMSCommit: () => call("LMSCommit", "LMSCommit", () => "true"),
      LMSFinish: () => call("LMSFinish", "LMSFinish", () => "true"),
      LMSGetLastError: () => error,
      LMSGetErrorString: () => "General exception",
      LMSGetDiagnostic: () => "",
    };
  };
  window.show = (url) => {
    const frame = document.querySelector("iframe") ?? document.body.appendChild(document.createElement("iframe"));
    frame.title = "The lesson";
    frame.width = 1200;
    frame.height = 800;
    frame.src = url;
  };
</script><body></body></html>`;
