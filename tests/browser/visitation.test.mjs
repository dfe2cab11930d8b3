// The visiting plan and the visit log, as people use them: with the mouse, with only the keyboard, and in Spanish.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { Key, browsers, open } from "./driver.mjs";

const OUTCOME = "#answer .outcome .word";

for (const name of browsers) {
  describe(`visits in ${name}`, () => {
    let page;
    before(async () => (page = await open(name)));
    after(() => page?.close());
    beforeEach(async () => {
      await page.emulate({});
      await page.resize(1280);
      await page.go("/");
      await page.seen(OUTCOME, "Undetermined");
    });
    afterEach(() => page.assertClean());

    const click = async (selector) => (await page.find(selector)).click();
    const clickText = async (text) => (await page.find("button", text)).click();
    const choose = (path, label) => page.find(`[id="f-${path}"] label`, label).then((found) => found.click());
    const type = async (id, text) => {
      const box = await page.find(`#${id}`);
      await box.clear();
      await box.sendKeys(text);
    };
    const day = async (path, month, number, year) => {
      await page.find(`#f-${path}-month option`, month).then((found) => found.click());
      await type(`f-${path}-day`, number);
      await type(`f-${path}-year`, year);
    };
    const value = (id) => page.run((one) => $id(one).value, id);
    const focusIn = (selector) =>
      page.wait(
        () => page.run((s) => $focus()?.closest(s) !== null, selector),
        `the focus within ${selector}`,
      );
    const example = (number) => page.run((n) => $(`.examples li:nth-child(${n}) button`).click(), number);
    const unfold = () => page.run(() => $$("details.group").forEach((details) => (details.open = true)));
    const entries = () => page.run(() => $$(".visit > summary").map((line) => line.textContent));
    const paste = (text) =>
      page.run((lines) => {
        $id("f-visits-pasting").open = true;
        const area = $id("f-visits-paste");
        area.value = lines;
        area.dispatchEvent(new Event("input"));
        $id("f-visits-take").click();
      }, text);

    describe("the plan", () => {
      beforeEach(async () => {
        await clickText("Visiting plan");
        await page.seen("h1", "Is this visiting plan in order?");
      });

      test("the list of rules fills as one answers, and says what mends a failure", async () => {
        await day("asOf", "March", "9", "2026");
        await choose("goal", "Return home");
        await day("placementDate", "March", "2", "2026");
        await choose("emergencyPlacement", "No");
        await page.seen("#answer .beside-answer", "March 5, 2026");
        await day("planEstablishedDate", "March", "6", "2026");
        await page.seen(OUTCOME, "Not in order");
        await page.seen("#answer", "What would change this:");
        await day("planEstablishedDate", "March", "5", "2026");
        await page.seen(OUTCOME, "Undetermined");
        await page.seen("#answer", "Still needed");
      });

      test("each kind has its own questions, and nothing typed is lost", async () => {
        await unfold();
        await type("f-visitCount-0", "4");
        await click("label[for=kind-sibling]");
        await focusIn("#kind-sibling");
        assert.equal(await page.run(() => $id("f-goal")), null);
        await unfold();
        assert.equal(await value("f-visitCount-0"), ""); // The number was entered in the other plan.
        await type("f-visitEveryDays-0", "21");
        await click("#language");
        await page.seen("h1", "¿Está en regla");
        await click("label[for=mode-guided]");
        await page.seen(".card", "Pregunta 1");
        await click("label[for=kind-parent_child]");
        await click("label[for=mode-form]");
        await unfold();
        assert.equal(await value("f-visitCount-0"), "4");
        await click("label[for=kind-sibling]");
        await unfold();
        assert.equal(await value("f-visitEveryDays-0"), "21");
      });

      test("with the keyboard alone, in Spanish", async () => {
        await page.tabTo("#language");
        await page.press(Key.ENTER);
        await page.seen("h1", "¿Está en regla");
        await page.tabTo("input[name=kind]");
        await page.press(Key.ARROW_DOWN, Key.ARROW_DOWN);
        await focusIn("#kind-grandparent");
        await page.tabTo("#f-childInCare input");
        await page.press(Key.SPACE, Key.ARROW_RIGHT); // sí, no
        await page.seen(OUTCOME, "No corresponde");
      });

      test("one question at a time, kind by kind", async () => {
        await click("label[for=mode-guided]");
        await page.seen(".card", "Question 1");
        await clickText("I do not know");
        await page.seen(".card", "Question 2");
        await click("label[for=kind-grandparent]");
        await page.seen(".card", "Question 1");
        await click("label[for=kind-parent_child]");
        await page.seen(".card", "Question 2");
      });
    });

    describe("the log", () => {
      beforeEach(async () => {
        await clickText("Visit log");
        await page.seen("h1", "Were the visits held?");
      });

      test("rows are added and removed, and the months say what was held", async () => {
        await example(1);
        await page.seen(OUTCOME, "Not in order");
        await page.seen(".periods", "Too few");
        await page.seen(".periods", "Partial");
        await page.seen(".not-counted", "Entry 4, April 18, 2026: a sibling was missing (Ben).");
        assert.equal(await page.run(() => $$("svg.month").length), 3);
        await clickText("Add a visit");
        await focusIn("#f-visits-6");
        await day("visits-6-date", "April", "30", "2026");
        await choose("visits-6-kind", "Siblings only");
        await choose("visits-6-siblingsPresent", "Ana");
        await choose("visits-6-siblingsPresent", "Ben");
        await page.seen(OUTCOME, "In order");
        await page.seen("#f-visits-6 summary", "Entry 7 · April 30, 2026 · siblings only · Ana, Ben");
        await page.run(() => $("#f-visits-6 button[aria-label^='Remove']").click());
        await focusIn("#f-visits-add");
        await page.seen(OUTCOME, "Not in order");
        assert.equal((await entries()).length, 6);
      });

      test("who was there, with the keyboard alone", async () => {
        await example(2);
        await page.seen(OUTCOME, "Undetermined");
        await page.tabTo("#f-visits-1 > summary");
        await page.press(Key.ENTER);
        await page.tabTo("#f-visits-1-siblingsPresent-all");
        await page.press(Key.ENTER);
        await page.seen(OUTCOME, "In order");
        await page.tabTo("#f-visits-1-siblingsPresent input", { backwards: true });
        await page.press(Key.SPACE);
        await page.seen(OUTCOME, "Not in order");
      });

      test("a spreadsheet's lines are taken over; what cannot be read stays, and says why", async () => {
        await example(1);
        await paste(
          [
            "Date\tKind\tPresent",
            "2026-04-26\tsibling\tAna; Ben",
            "4/27/2026\tjoint\tall\tyes",
            "2026-02-30\tsibling\tall",
            "2026-04-28\tparty\tBem",
          ].join("\n"),
        );
        await page.seen(".pasted", "Entries taken over: 2.");
        await page.seen(".pasted", "Line 1: “2026-02-30” is no day.");
        await page.seen(".pasted", "“Bem” is not among the siblings named.");
        assert.equal(await value("f-visits-paste"), "2026-02-30\tsibling\tall\n2026-04-28\tparty\tBem");
        await page.seen(OUTCOME, "In order");
        assert.ok(
          (await entries()).includes(
            "Entry 8 · April 27, 2026 · siblings, together with a parent visit · Ana, Ben",
          ),
        );
        await click("#language"); // The unread lines stay in the other language too.
        await page.seen("h1", "¿Se realizaron");
        assert.match(await value("f-visits-paste"), /^2026-02-30/);
        await paste('2026-04-28,contact,"Ana;Ben"\n2026-04-29,,,quizás');
        await page.seen(".pasted", "«quizás» no es ni sí ni no.");
        assert.equal((await entries()).length, 9);
      });

      test("many lines are drawn as far as one looks", async () => {
        const lines = Array.from(
          { length: 120 },
          (_, place) => `2026-0${1 + (place % 3)}-0${1 + (place % 9)},sibling`,
        );
        await paste(lines.join("\n"));
        await page.seen(".pasted", "Entries taken over: 120.");
        assert.equal((await entries()).length, 50);
        await clickText("Show more entries");
        await page.wait(async () => (await entries()).length === 100, "100 entries");
        await focusIn("#f-visits-50");
        // The link to an error also works if its entry is not drawn yet.
        await day("asOf", "February", "1", "2026");
        await page.seen(OUTCOME, "No answer yet");
        await page.run(() => $$("#answer .contradicted li:last-child button").at(-1).click());
        await focusIn("#f-visits-119");
      });
    });

    for (const [word, examples] of [
      ["Visiting plan", 3],
      ["Visit log", 2],
    ]) {
      for (const [scheme, lang] of [
        ["light", "en"],
        ["dark", "es"],
      ]) {
        test(`${word}, ${scheme}, ${lang}: accessible, nothing to scroll sideways`, async () => {
          await page.emulate({ "prefers-color-scheme": scheme });
          await clickText(word);
          if (lang === "es") await click("#language");
          for (let number = 1; number <= examples; number++) {
            await example(number);
            await page.unfold();
            if (number === examples) await page.assertAccessible();
            for (const width of [1280, 320]) {
              await page.resize(width);
              assert.equal(await page.overflow(), 0);
              await page.screenshot(`${word.replace(" ", "-")}-${number}-${lang}-${width}-${scheme}`);
            }
          }
        });
      }
    }
  });
}
