// The gallery: each element with the code that creates it, and the tables of attributes, parts and properties.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { WORDS } from "../../js/decisions/list.js";
import { browsers, open } from "./driver.mjs";

const NAMES = WORDS.map((word) => word.replaceAll("_", "-"));

for (const name of browsers) {
  describe(`the gallery in ${name}`, () => {
    let page;
    before(async () => (page = await open(name)));
    after(() => page?.close());
    beforeEach(async () => {
      await page.emulate({});
      await page.resize(1280);
      await page.go("/gallery.html");
      await page.seen("h1", "The elements");
      await page.wait(() =>
        page.run(() =>
          $$("*")
            .filter((element) => element.localName.startsWith("part301-"))
            .every((element) => element.shadowRoot.querySelector(".outcome .word")),
        ),
      );
    });
    afterEach(() => page.assertClean());

    test("each element is there, and its code follows what one chooses", async () => {
      for (const word of NAMES) {
        const shown = () =>
          page.run((id) => document.querySelector(`#${id} code`).textContent, `part301-${word}`);
        assert.ok((await shown()).startsWith(`<part301-${word} mode="`), await shown());
        await page.run((id) => {
          const select = document.querySelector(`#${id} select`);
          select.value = "form";
          select.dispatchEvent(new Event("change"));
        }, `part301-${word}`);
        await page.wait(async () => (await shown()).includes('mode="form"'), `the code of ${word}`);
        const questions = await page.run(
          (one) => document.querySelector(one).shadowRoot.querySelectorAll("#questions .field").length,
          `part301-${word}`,
        );
        assert.ok(questions > 5, `${word} asks ${questions}`);
      }
    });

    test("in both languages; the one in the other language is in the other", async () => {
      const langs = () =>
        page.run(() => [
          ...new Set(
            [...document.querySelectorAll("part301-disclosure")].map(
              (element) => element.shadowRoot.querySelector(".base").lang,
            ),
          ),
        ]);
      await page.wait(async () => (await langs()).join() === "en,es");
      await (await page.find("#language")).click();
      await page.seen("h1", "Los elementos");
      await page.wait(async () => (await langs()).join() === "es,en");
      assert.ok(!(await page.run(() => document.querySelector("main").innerText)).includes("undefined"));
    });

    test("what a form would send stands below it, once it may be sent", async () => {
      await page.run(() => {
        const form = document.querySelector("main form");
        form.querySelector("part301-relative").value = { personAge: 19 };
        form.requestSubmit();
      });
      assert.match(
        await page.run(() => document.querySelector("pre[role=status]").textContent),
        /^tie: \{.*"personAge":19.*\ntie\.outcome: not_relative$/,
      );
    });

    test("the tables are of what there is", async () => {
      const [told, there, parts, properties] = await page.run(async () => {
        const api = await import("/pkg/elements.api.js");
        const { Part301Element } = await import("/pkg/elements.js");
        const names = (list) => list.map((row) => row.name).sort();
        const root = document.querySelector("#part301-relative part301-relative").shadowRoot;
        const style = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
        const used = new Set(style.flatMap((rule) => rule.cssText.match(/--part301-[a-z-]+/g) ?? []));
        return [
          names(api.attributes),
          [...Part301Element.observedAttributes, "lang", "disabled"].sort(),
          api.parts.map((row) => row.name).filter((part) => !root.querySelector(`[part="${part}"]`)),
          [
            [...used].sort(),
            api.customProperties
              .flatMap((row) => row.name.split(", ").map((one) => `--part301-${one}`))
              .sort(),
          ],
        ];
      });
      assert.deepEqual(told, there);
      // The guided layout without tools does not have these.
      assert.deepEqual(parts, ["tools", "button", "error-summary"]);
      assert.deepEqual(properties[0], properties[1]);
    });

    for (const [scheme, width, lang] of [
      ["light", 1280, "en"],
      ["dark", 320, "es"],
    ]) {
      test(`${scheme}, ${width} pixels wide, ${lang}: accessible, nothing to scroll sideways`, async () => {
        await page.emulate({ "prefers-color-scheme": scheme });
        await page.resize(width);
        if (lang === "es") await (await page.find("#language")).click();
        assert.equal(await page.overflow(), 0);
        await page.screenshot(`gallery-${lang}-${width}-${scheme}`);
        for (const within of ["header", "#part301-timeline", "main > section:last-of-type"]) {
          await page.assertAccessible({ within });
        }
      });
    }

    test("a portal's global styles change the page, and not the elements", async () => {
      const size = () =>
        page.run(() => {
          const { shadowRoot } = document.querySelector("#part301-disclosure part301-disclosure");
          return [...shadowRoot.querySelectorAll(".card, .outcome, button.first, select")].map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return [Math.round(width), Math.round(height)];
          });
        });
      const before = await size();
      await (await page.find("#portal")).click();
      await page.wait(() => page.run(() => getComputedStyle(document.body).textAlign === "justify"));
      assert.deepEqual(await size(), before);
      await page.screenshot("gallery-portal");
    });
  });
}
