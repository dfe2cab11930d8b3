// The elements in somebody else's page: what an attribute does, what a form receives, that several elements work on one
// page, and that a wrong use is reported clearly.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { POLICY } from "../../scripts/serve.mjs";
import { Key, browsers, open } from "./driver.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const AUNT = {
  asOf: "2026-03-02",
  personAge: 54,
  personIsLegalParent: false,
  relationship: "great_aunt",
  side: "maternal",
};

const page = (script) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>A portal</title>${script}
    </head>
    <body>
      <main>
        <h1>A portal</h1>
        <form id="form">
          <fieldset id="set">
            <legend>About the person</legend>
            <part301-relative id="one" name="tie" value='${JSON.stringify(AUNT)}'>
              <p id="authored">Ask the caseworker.</p>
              <h2 slot="heading" id="own-heading">Who is it?</h2>
              <p slot="footer" id="own-footer">Thank you.</p>
            </part301-relative>
          </fieldset>
        </form>
        <div id="around" lang="es-MX"><part301-relative id="two"></part301-relative></div>
        <part301-relative id="three" mode="answer" value='${JSON.stringify(AUNT)}'></part301-relative>
      </main>
    </body>
  </html>`;

for (const name of browsers) {
  describe(`elements in ${name}`, () => {
    let root;
    let portal;
    before(async () => {
      root = mkdtempSync(join(tmpdir(), "part301-portal-"));
      mkdirSync(join(root, "www"));
      symlinkSync(join(ROOT, "pkg"), join(root, "pkg"));
      writeFileSync(
        join(root, "www/index.html"),
        page(`<script type="module" src="/pkg/elements.js"></script>`),
      );
      writeFileSync(
        join(root, "www/english.html"),
        page(`<script type="module" src="/pkg/elements.js"></script>`).replace(' lang="es-MX"', ""),
      );
      writeFileSync(join(root, "www/without.html"), page(""));
      cpSync(join(ROOT, "www/portal.css"), join(root, "www/portal.css"));
      portal = await open(name, { root });
    });
    after(async () => {
      await portal?.close();
      rmSync(root, { recursive: true, force: true });
    });
    beforeEach(async () => {
      await portal.emulate({});
      await portal.resize(1280);
      await portal.go("/");
      await portal.wait(async () => (await word("one")) === "Relative", "the first answer");
      await portal.wait(async () => (await word("two")) === "Indeterminado", "the second answer");
    });
    afterEach(() => portal.assertClean());

    const run = (code, ...args) => portal.run(code, ...args);
    const word = (id) =>
      run(
        (one) => document.getElementById(one)?.shadowRoot?.querySelector(".outcome .word")?.textContent,
        id,
      );
    const faults = (id) =>
      run((one) => document.getElementById(one).shadowRoot.querySelector(".faults").innerText, id);
    const within = (id, selector) =>
      portal.element((one, s) => document.getElementById(one).shadowRoot.querySelector(s), id, selector);
    const attribute = (id, key, value) =>
      run((one, k, v) => document.getElementById(one).setAttribute(k, v), id, key, value);
    const set = (id, key, value) =>
      run((one, k, v) => void (document.getElementById(one)[k] = v), id, key, value);
    const get = (id, key) => run((one, k) => document.getElementById(one)[k], id, key);
    const becomes = (id, wanted) => portal.wait(async () => (await word(id)) === wanted, `${id}: ${wanted}`);
    const type = async (id, selector, text) => {
      const box = await within(id, selector);
      await box.clear();
      await box.sendKeys(text);
    };

    // --- authored content, slots, looks ---

    test("where scripts are off the authored content stands there; afterwards only what has a slot", async () => {
      const shown = async (id) => (await portal.find(`#${id}`)).isDisplayed();
      assert.deepEqual(
        [await shown("authored"), await shown("own-heading"), await shown("own-footer")],
        [false, true, true],
      );
      const titled = await run(() =>
        ["one", "two"].map((id) =>
          document.getElementById(id).shadowRoot.querySelector(".title").checkVisibility(),
        ),
      );
      assert.deepEqual(titled, [false, true]);
      await portal.go("/without.html");
      assert.deepEqual([await shown("authored"), await shown("own-heading")], [true, true]);
    });

    test("custom properties and parts reach inside, and a portal's global styles do not", async () => {
      const looks = () =>
        run(() =>
          [".first", "h2", "label", "input", "fieldset", "svg", ".outcome", ".field", "p"].map((selector) => {
            const style = getComputedStyle(document.getElementById("one").shadowRoot.querySelector(selector));
            return [
              "font",
              "letterSpacing",
              "textTransform",
              "border",
              "padding",
              "margin",
              "color",
              "appearance",
              "fill",
              "textAlign",
            ].map((property) => style[property]);
          }),
        );
      const before = await looks();
      const loaded = () =>
        run(
          () =>
            new Promise((done) => {
              const link = document.createElement("link");
              Object.assign(link, { rel: "stylesheet", href: "portal.css", onload: done });
              document.head.append(link);
            }),
        );
      await loaded();
      assert.notEqual(await run(() => getComputedStyle(document.body).letterSpacing), "normal");
      assert.deepEqual(await looks(), before);

      await run(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "part301-relative { --part301-button: rgb(1, 2, 3) } part301-relative::part(outcome) { border-radius: 7px }",
        );
        document.adoptedStyleSheets.push(sheet);
      });
      const styled = () =>
        run(() => {
          const { shadowRoot } = document.getElementById("one");
          return [
            getComputedStyle(shadowRoot.querySelector(".first")).backgroundColor,
            getComputedStyle(shadowRoot.querySelector(".outcome")).borderRadius,
          ];
        });
      // The colour of the button changes slowly.
      await portal.wait(
        async () => (await styled()).join() === "rgb(1, 2, 3),7px",
        "the colour and the part",
      );
    });

    // --- language ---

    test("the language is that of the nearest element around, and follows it; nothing entered is lost", async () => {
      await type("two", "#f-personAge-0", "33");
      await type("two", "#f-personBirthDate-day", "7"); // half a date
      await run(() => (document.getElementById("around").lang = "en"));
      await becomes("two", "Undetermined");
      const entered = () =>
        run(() => {
          const { shadowRoot } = document.getElementById("two");
          return ["f-personAge-0", "f-personBirthDate-day"].map((id) => shadowRoot.getElementById(id).value);
        });
      assert.deepEqual(await entered(), ["33", "7"]);
      await attribute("two", "lang", "es");
      await becomes("two", "Indeterminado");
      assert.equal(await word("one"), "Relative"); // Each element has its own language.
      await attribute("two", "lang", "fr");
      await becomes("two", "Undetermined");
      assert.equal(
        await run(() => document.getElementById("two").shadowRoot.querySelector(".base").lang),
        "en",
      );
      assert.deepEqual(await entered(), ["33", "7"]);
      await run(() => (document.documentElement.lang = "es"));
      await becomes("one", "Familiar");
    });

    test("the language crosses the boundary of a shadow root around the element", async () => {
      await run(() => {
        const host = document.createElement("div");
        host.id = "host";
        host.lang = "es";
        host.attachShadow({ mode: "open" }).append(document.createElement("part301-relative"));
        document.querySelector("main").append(host);
      });
      const inner = () =>
        run(
          () =>
            document
              .getElementById("host")
              .shadowRoot.querySelector("part301-relative")
              .shadowRoot.querySelector(".outcome .word")?.textContent,
        );
      await portal.wait(async () => (await inner()) === "Indeterminado");
      await run(() => (document.getElementById("host").lang = "en"));
      await portal.wait(async () => (await inner()) === "Undetermined");
    });

    test("only the languages spoken are loaded", async () => {
      const before = (await portal.requests()).length;
      await portal.go("/english.html");
      await becomes("one", "Relative");
      const asked = (await portal.requests()).slice(before).join("\n");
      assert.match(asked, /locales\/en\.js/);
      assert.doesNotMatch(asked, /es\.js/);
      await run(() => (document.documentElement.lang = "es"));
      await becomes("one", "Familiar");
    });

    // --- attributes and properties ---

    test("attributes and properties reflect each other", async () => {
      await set("two", "mode", "guided");
      await set("two", "asOf", "2026-03-02");
      await set("two", "calendar", { base: "illinois_legal", add: ["2026-03-03"] });
      await set("two", "required", true);
      await set("two", "tools", true);
      await set("two", "name", "kin");
      const attributes = await run(() =>
        Object.fromEntries(
          [...document.getElementById("two").attributes].map(({ name, value }) => [name, value]),
        ),
      );
      const calendar = { base: "illinois_legal", add: ["2026-03-03"] };
      assert.deepEqual(
        { ...attributes, calendar: JSON.parse(attributes.calendar) },
        {
          id: "two",
          mode: "guided",
          "as-of": "2026-03-02",
          calendar,
          required: "",
          tools: "",
          name: "kin",
        },
      );
      assert.deepEqual(await get("two", "calendar"), calendar);
      assert.equal((await get("two", "value")).asOf, "2026-03-02");
      assert.ok(await within("two", ".card"));
      await (await within("two", "label[for=mode-form]")).click(); // A choice of the reader sets the attribute too.
      assert.equal(await get("two", "mode"), "form");
      await attribute("two", "mode", "answer");
      assert.equal(await within("two", "input"), null);
      assert.equal(await faults("two"), "");
    });

    test("value fills in, and gives what was entered", async () => {
      assert.deepEqual(await get("one", "value"), AUNT);
      await set("two", "value", AUNT);
      await becomes("two", "Familiar");
      await type("two", "#f-personAge-0", "20");
      await becomes("two", "No es familiar");
      assert.equal((await get("two", "value")).personAge, 20);
      assert.equal((await get("two", "answer")).outcome, "not_relative");
      await attribute("two", "value", "{}");
      await becomes("two", "Indeterminado");
      await attribute("two", "mode", "guided");
      await attribute("one", "mode", "guided");
      await attribute("one", "mode", "form");
      assert.deepEqual(await get("one", "value"), AUNT);
    });

    test("the answer alone: no question, no control that leads to one", async () => {
      await becomes("three", "Relative");
      const { shadowRoot } = await run(() => ({
        shadowRoot: [...document.getElementById("three").shadowRoot.querySelectorAll("button, input, select")]
          .length,
      }));
      assert.equal(shadowRoot, 0);
      assert.match(
        await run(() => document.getElementById("three").shadowRoot.textContent),
        /Each rule looked at/,
      );
    });

    test("other words, the rules' and the element's own", async () => {
      await set("one", "messages", {
        en: { "relative.outcome.relative": "It counts.", "ui.see_answer": "Show me" },
        es: { "ui.see_answer": "A ver" },
      });
      assert.equal(await (await within("one", ".first")).getText(), "Show me");
      assert.match(await (await within("one", ".outcome")).getText(), /It counts\./);
      await set("one", "messages", { en: { nonsense: "x", "ui.see_answer": "Show me" } });
      assert.match(await faults("one"), /^Some of the messages are not taken.*nonsense/);
      assert.equal(await (await within("one", ".first")).getText(), "Show me");
      await set("one", "messages", { es: { "ui.see_answer": "A ver" } });
      await run(() => (document.documentElement.lang = "es"));
      await portal.wait(async () => (await (await within("one", ".first")).getText()) === "A ver");
    });

    // --- in a form ---

    const entries = () => run(() => [...new FormData(document.getElementById("form"))]);

    test("a form gets the facts and the outcome", async () => {
      assert.deepEqual(
        (await entries()).map(([key, value]) => [key, key === "tie" ? JSON.parse(value) : value]),
        [
          ["tie", AUNT],
          ["tie.outcome", "relative"],
        ],
      );
      await run(() => document.getElementById("one").removeAttribute("name"));
      assert.deepEqual(await entries(), []);
    });

    test("what is wrong makes it invalid, in the same words, until it is mended", async () => {
      const state = () =>
        run(() => {
          const form = document.getElementById("form");
          const one = document.getElementById("one");
          return [form.checkValidity(), one.validationMessage];
        });
      assert.deepEqual(await state(), [true, ""]);
      await type("one", "#f-personAge-0", "4x");
      await portal.wait(async () => !(await state())[0]);
      const [, message] = await state();
      await run(() => document.getElementById("one").reportValidity());
      const told = await (await within("one", "#f-personAge-error")).getText();
      assert.ok(message.endsWith(told.replace(/^Error: /, "")), `${message} / ${told}`);
      assert.match(await (await within("one", ".error-summary")).getText(), /whole number/);
      await type("one", "#f-personAge-0", "54");
      await portal.wait(async () => (await state())[0]);
      await set("two", "required", true);
      assert.deepEqual(await run(() => [document.getElementById("two").validity.valueMissing]), [true]);
      assert.match(await get("two", "validationMessage"), /^Aún falta: ¿/);
    });

    test("resetting, disabling and restoring", async () => {
      await type("one", "#f-personAge-0", "20");
      await becomes("one", "Not a relative");
      await run(() => document.getElementById("form").reset());
      await becomes("one", "Relative");
      assert.deepEqual(await get("one", "value"), AUNT);
      await run(() => (document.getElementById("set").disabled = true));
      assert.equal(await (await within("one", "#f-personAge-0")).isEnabled(), false);
      assert.deepEqual(await entries(), []);
      await run(() => (document.getElementById("set").disabled = false));
      assert.equal(await (await within("one", "#f-personAge-0")).isEnabled(), true);
      await run(() =>
        document
          .getElementById("one")
          .formStateRestoreCallback(
            JSON.stringify({ entered: { personAge: "19", personBirthDate: "--7" }, way: 0 }),
          ),
      );
      assert.equal(await (await within("one", "#f-personBirthDate-day")).getAttribute("value"), "7");
      await becomes("one", "Not a relative");
    });

    // --- events ---

    test("an answer is told, out of the shadow root it stands in", async () => {
      await run(() => {
        window.heard = [];
        document.addEventListener("part301-answer", ({ detail, composed, bubbles }) =>
          window.heard.push({ ...detail, outcome: detail.answer?.outcome, composed, bubbles }),
        );
      });
      await type("one", "#f-personAge-0", "20");
      await becomes("one", "Not a relative");
      await type("one", "#f-personAge-0", "x");
      await portal.wait(() => run(() => window.heard.length >= 2));
      const heard = await run(() =>
        window.heard.map(({ facts, outcome, problems, composed, bubbles }) => ({
          age: facts.personAge ?? null,
          outcome,
          problems: problems.map(({ path }) => path),
          composed,
          bubbles,
        })),
      );
      assert.deepEqual(heard[0], {
        age: 20,
        outcome: "not_relative",
        problems: [],
        composed: true,
        bubbles: true,
      });
      assert.deepEqual(heard.at(-1).problems, ["/personAge"]);
    });

    // --- several, focus, keyboard ---

    test("several on one page do not touch each other", async () => {
      await (await within("two", "label[for=f-side-0]")).click();
      const checked = () =>
        run(() =>
          ["one", "two"].map(
            (id) => document.getElementById(id).shadowRoot.querySelector("#f-side input:checked")?.value,
          ),
        );
      assert.deepEqual(await checked(), ["maternal", "maternal"]);
      await (await within("two", "label[for=f-side-1]")).click();
      assert.deepEqual(await checked(), ["maternal", "paternal"]);
    });

    test("the focus stays where it is when the language changes, and focus() goes to the first question", async () => {
      await run(() => document.getElementById("two").focus());
      assert.equal(await run(() => $focus().id), "f-asOf-day");
      await (await within("one", "#f-personAge-0")).click();
      await portal.press(Key.ARROW_LEFT);
      const at = () => run(() => [$focus().id, $focus().value, $focus().selectionStart]);
      const before = await at();
      await run(() => (document.documentElement.lang = "es"));
      await becomes("one", "Familiar");
      assert.deepEqual(await at(), before);
    });

    // --- bad use ---

    test("what cannot be taken is told, in the element's language, and the rest works", async () => {
      await run(() => {
        window.wrong = [];
        document.addEventListener("part301-error", ({ detail }) => window.wrong.push(detail.code));
      });
      for (const [key, value, en, es] of [
        ["mode", "gided", "The attribute mode is “gided”", "El atributo mode es «gided»"],
        ["as-of", "2026-02-30", "The attribute as-of is “2026-02-30”", "El atributo as-of es «2026-02-30»"],
        ["value", "{a: 1}", "The attribute value is not JSON", "El atributo value no es JSON"],
        ["value", "[]", "The value is no set of facts", "El valor no es un conjunto de datos"],
        [
          "value",
          '{"personAge": "x", "side": "maternal"}',
          "Part of the value was left out. ",
          "Una parte del valor",
        ],
        ["calendar", "{", "The attribute calendar is not JSON", "El atributo calendar no es JSON"],
      ]) {
        await attribute("two", key, value);
        assert.ok((await faults("two")).startsWith(es), await faults("two"));
        await attribute("two", "lang", "en");
        await portal.wait(async () => (await faults("two")).startsWith(en), en);
        await run((k) => {
          document.getElementById("two").removeAttribute(k);
          document.getElementById("two").removeAttribute("lang");
        }, key);
        await portal.wait(async () => (await faults("two")) === "", `${key} is mended`);
        await portal.wait(async () => /^(Indeterminado|Familiar)$/.test(await word("two")));
      }
      const heard = await run(() => [...new Set(window.wrong)]);
      assert.deepEqual(heard, ["mode", "as_of", "value_json", "value_type", "value", "calendar_json"]);
      await attribute("two", "value", '{"personAge": "x", "side": "maternal"}');
      assert.deepEqual((await get("two", "value")).side, "maternal");
      assert.match(await faults("two"), /\/personAge/);
    });

    test("with a calendar that is not taken there is no answer, and what was entered stays", async () => {
      await run(() => {
        const plan = document.createElement("part301-visitation");
        plan.id = "plan";
        plan.value = { kind: "parent_child", asOf: "2026-03-09", goal: "return_home" };
        document.querySelector("main").append(plan);
      });
      await becomes("plan", "Undetermined");
      await attribute("plan", "calendar", "nowhere");
      await becomes("plan", "No answer yet");
      assert.match(await faults("plan"), /^The calendar is not taken\. .*illinois_legal/);
      assert.equal((await get("plan", "value")).goal, "return_home");
      await run(() => document.getElementById("plan").removeAttribute("calendar"));
      await becomes("plan", "Undetermined");
      assert.equal((await get("plan", "value")).goal, "return_home");
      await set("plan", "value", { kind: "nonsense", goal: "return_home" });
      await portal.wait(async () => /Part of the value/.test(await faults("plan")));
    });

    test("a row with nothing but what is needed makes an element", async () => {
      await run(async (facts) => {
        const { Part301Element } = await import("/pkg/elements.js");
        const { checkRelative } = await import("/pkg/web.js");
        customElements.define(
          "least-element",
          class extends Part301Element {
            static decision = {
              word: "relative",
              decide: checkRelative,
              outcomes: "RelativeOutcome",
              tones: { relative: "yes" },
              examples: [facts],
            };
          },
        );
        const least = document.createElement("least-element");
        Object.assign(least, { id: "least", tools: true });
        document.querySelector("main").append(least);
      }, AUNT);
      await becomes("least", "Undetermined");
      await run(() => document.getElementById("least").shadowRoot.querySelector(".examples button").click());
      await becomes("least", "Relative");
      await attribute("least", "mode", "guided");
      assert.ok(await within("least", ".card"));
    });

    test("facts that are no plain data are told, and take nothing down", async () => {
      await run(() => (document.getElementById("one").value = { personAge: () => 54 }));
      assert.match(await faults("one"), /^The value is no set of facts/);
      await set("one", "value", AUNT);
      await becomes("one", "Relative");
      assert.equal(await faults("one"), "");
    });

    test("accessible, and nothing to scroll sideways", async () => {
      await attribute("two", "mode", "guided");
      await attribute("two", "calendar", "{");
      for (const width of [1280, 320]) {
        await portal.resize(width);
        assert.equal(await portal.overflow(), 0);
        await portal.screenshot(`elements-${width}`);
      }
      await portal.assertAccessible();
    });
  });

  describe(`what could not be loaded in ${name}`, () => {
    // Serves the package with one fault.
    const bad = { policy: POLICY, answer: () => undefined };
    let server;
    let portal;
    before(async () => {
      server = createServer((request, response) => {
        const path = request.url;
        const { status = 200, type, body } = bad.answer(path) ?? {};
        const types = { ".js": "text/javascript", ".wasm": "application/wasm" };
        const send = (content, as) =>
          response
            .writeHead(status, { "Content-Security-Policy": bad.policy, "Content-Type": type ?? as })
            .end(content);
        if (body !== undefined) send(body, "text/html");
        else if (path.startsWith("/pkg/")) send(readFileSync(join(ROOT, path)), types[extname(path)]);
        else send(page(`<script type="module" src="/pkg/elements.js"></script>`), "text/html; charset=utf-8");
      }).listen(0, "127.0.0.1");
      portal = await open(name);
    });
    after(async () => {
      await portal?.close();
      server.close();
      server.closeAllConnections();
    });

    const told = async (id = "one") => {
      await portal.driver.get(`http://127.0.0.1:${server.address().port}/`);
      const text = () =>
        portal.run(
          (one) => document.getElementById(one).shadowRoot?.querySelector(".faults")?.innerText ?? "",
          id,
        );
      await portal.wait(async () => (await text()) !== "", "a message");
      assert.equal(await (await portal.find("#authored")).isDisplayed(), true);
      return text();
    };

    const cases = {
      "WebAssembly blocked by the policy": {
        policy: POLICY.replace(" 'wasm-unsafe-eval'", ""),
        one: /security policy|Content-Security-Policy.*'wasm-unsafe-eval'/i,
        two: /política de seguridad.*'wasm-unsafe-eval'/,
      },
      "no .wasm there": {
        answer: (path) => (path.endsWith(".wasm") ? { status: 404, body: "" } : undefined),
        one: /part301\.wasm is not there \(answered with 404\)/,
        two: /part301\.wasm no está \(la respuesta fue 404\)/,
      },
      "a page in place of the .wasm": {
        answer: (path) => (path.endsWith(".wasm") ? { body: "<!doctype html>" } : undefined),
        one: /is no WebAssembly \(its type is text\/html\).*application\/wasm/,
        two: /no es WebAssembly \(su tipo es text\/html\)/,
      },
      "no texts there": {
        answer: (path) => (path.includes("/locales/") ? { status: 404, body: "" } : undefined),
        one: /texts in .* could not be loaded.*locales/,
        two: /No se pudieron cargar los textos/,
      },
    };
    for (const [what, { policy = POLICY, answer = () => undefined, one, two }] of Object.entries(cases)) {
      test(`${what}: which it is, and how to mend it`, async () => {
        Object.assign(bad, { policy, answer });
        assert.match(await told("one"), one);
        assert.match(await told("two"), two);
      });
    }

    test("a .wasm of the wrong type works all the same", async () => {
      Object.assign(bad, {
        policy: POLICY,
        answer: (path) =>
          path.endsWith(".wasm")
            ? { type: "application/octet-stream", body: readFileSync(join(ROOT, path)) }
            : undefined,
      });
      await portal.driver.get(`http://127.0.0.1:${server.address().port}/`);
      await portal.wait(() =>
        portal.run(
          () =>
            document.getElementById("one").shadowRoot?.querySelector(".outcome .word")?.textContent ===
            "Relative",
        ),
      );
    });
  });
}
