// The elements about a relative's home and about placing a child, as people use them: with the mouse, with only the
// keyboard, and in Spanish.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { Key, browsers, open } from "./driver.mjs";

const OUTCOME = "#answer .outcome .word";

// The outcomes of the examples, by the word in the menu.
const EXAMPLES = {
  Convictions: ["Barred", "Barred", "Waived", "Undetermined", "No bar"],
  "Relative’s home": ["Conditions met", "Not met", "Not met", "Not met"],
  Siblings: ["Conditions met", "Conditions not met", "Undetermined", "Conditions met"],
  Placement: [
    "Conditions met",
    "Conditions not met",
    "Referred to Part 307",
    "Conditions not met",
    "Undetermined",
  ],
  "Specialized care": ["Conditions met", "Conditions not met", "Undetermined", "Undetermined"],
};

for (const name of browsers) {
  describe(`placing in ${name}`, () => {
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
    const focusIn = (selector) =>
      page.wait(
        () => page.run((s) => $focus()?.closest(s) !== null, selector),
        `the focus within ${selector}`,
      );
    const example = (number) => page.run((n) => $(`.examples li:nth-child(${n}) button`).click(), number);
    const value = (id) => page.run((one) => $id(one).value, id);
    const facts = (word) => page.run((tag) => document.querySelector(tag).value, `part301-${word}`);
    const offence = (code) =>
      page.wait(
        async () => (await facts("convictions")).convictions?.[0].offence === code,
        `the offence ${code}`,
      );
    const pointed = () =>
      page.run(() => {
        const id = $focus()?.getAttribute("aria-activedescendant");
        return id ? $id(id).firstChild.textContent : null;
      });
    const spanish = async () => {
      await click("#language");
      await page.wait(() => page.run(() => document.documentElement.lang === "es"));
    };

    describe("the offence", () => {
      beforeEach(async () => {
        await clickText("Convictions");
        await clickText("Add");
        await focusIn("#f-convictions-0-who");
      });

      test("is found by a slip, with the keyboard alone", async () => {
        await page.tabTo("#f-convictions-0-offence-0");
        await page.press("kidnaping");
        await page.seen("[role=listbox]", "Kidnapping");
        assert.equal(await page.run(() => $focus().getAttribute("aria-expanded")), "true");
        const said = await page.run(() => $("[id='f-convictions-0-offence'] [role=status]").textContent);
        const count = await page.run(() => $$("[role=option]").length);
        assert.equal(said, `Offences found: ${count - 1}. Use the up and down arrows, and Enter to choose.`);
        await page.press(Key.ENTER); // No option is marked, so nothing is chosen or sent.
        assert.equal(await page.run(() => $("[role=listbox]").hidden), false);
        await page.press(Key.ARROW_DOWN);
        assert.equal(await pointed(), "Kidnapping");
        await page.press(Key.ARROW_UP);
        assert.equal(await pointed(), "None of the listed offences");
        await page.press(Key.ARROW_DOWN, Key.ENTER);
        await page.wait(async () => (await value("f-convictions-0-offence-0")) === "Kidnapping");
        await offence("kidnapping");
        assert.equal(await page.run(() => $("[role=listbox]").hidden), true);
      });

      test("is found in Spanish, without accents; Escape leaves all as it is", async () => {
        await spanish();
        await page.tabTo("#f-convictions-0-offence-0");
        await page.press("sequestro");
        await page.seen("[role=listbox]", "ecuestro");
        await page.press(Key.ESCAPE);
        assert.equal(await page.run(() => $("[role=listbox]").hidden), true);
        assert.equal(await value("f-convictions-0-offence-0"), "sequestro");
        // A text that is no option stays, and the error comes when one leaves the field.
        await page.press(Key.TAB, Key.TAB);
        await page.seen("#f-convictions-0-offence-error", "«sequestro» no está en la lista");
        await click("#language");
        await page.seen("#f-convictions-0-offence-error", "“sequestro” is none of the list");
        assert.equal(await value("f-convictions-0-offence-0"), "sequestro");
        await page.tabTo("#f-convictions-0-offence-0", { backwards: true });
        await page.press(Key.ARROW_DOWN, Key.ARROW_DOWN, Key.ARROW_UP, Key.ENTER);
        await offence("kidnapping");
        await page.wait(() => page.run(() => $id("f-convictions-0-offence-error").hidden));
      });

      test("is found among all of them, by mouse; none of the listed is there as well", async () => {
        await click("#f-convictions-0-offence-0");
        assert.equal(await page.run(() => $$("[role=option]").length), 59);
        await (await page.find("[role=option][data-code=not_listed]")).click();
        await offence("not_listed");
        await choose("convictions-0-offence", "Not known");
        assert.equal(await value("f-convictions-0-offence-0"), "");
        await offence(null);
      });

      test("typing over one is choosing anew; what is not known of an entry is named by its question", async () => {
        await page.tabTo("#f-convictions-0-offence-0");
        await page.press("murder");
        await page.press(Key.ARROW_DOWN, Key.ENTER);
        await offence("murder");
        await page.seen("#answer .needed", "Entry 1: Whose is it?");
        await page.press(Key.TAB);
        await page.tabTo("#f-convictions-0-offence-0", { backwards: true });
        await page.press("kidnapping");
        await offence("kidnapping");
        await page.run(() =>
          [...$$("#answer .needed button")].find((one) => /Whose/.test(one.textContent)).click(),
        );
        await focusIn("#f-convictions-0-who");
      });

      test("entries come and go, and what is moot stays folded away", async () => {
        await choose("convictions-0-convictedUnder", "Illinois law");
        const moot = () => page.run(() => $id("f-convictions-0-resemblanceDetermined").hidden);
        assert.equal(await moot(), true);
        await clickText("Add");
        await focusIn("#f-convictions-1-who");
        assert.equal(await moot(), true);
        await page.run(() => $("button[aria-label='Remove: Entry 2']").click());
        await page.run(() => $("button[aria-label='Remove: Entry 1']").click());
        await page.wait(async () => (await facts("convictions")).convictions === undefined, "no entry");
        await clickText("Add");
        await focusIn("#f-convictions-0-who");
        assert.equal(await moot(), false);
      });
    });

    test("a conviction, from the menu to the answer with the keyboard alone, in Spanish", async () => {
      await page.tabTo("#language");
      await page.press(Key.ENTER);
      await page.wait(() => page.run(() => document.documentElement.lang === "es"));
      for (let count = 0; count < 20; count++) {
        if (await page.run(() => $focus()?.textContent === "Condenas")) break;
        await page.press(Key.TAB);
      }
      await page.press(Key.ENTER);
      await page.seen("h1", "¿Impide una condena");
      await page.tabTo("#f-convictions button");
      await page.press(Key.ENTER);
      await focusIn("#f-convictions-0-who");
      await page.press(Key.SPACE);
      await page.tabTo("#f-convictions-0-convicted input");
      await page.press(Key.SPACE);
      await page.tabTo("#f-convictions-0-convictedUnder input");
      await page.press(Key.SPACE);
      await page.tabTo("#f-convictions-0-offence-0");
      await page.press("homicido");
      await page.press(Key.ARROW_DOWN, Key.ENTER);
      await page.tabTo("#f-waiver select, #f-waiver input");
      const list = await page.run(() => $focus().localName === "select");
      if (list) await page.press("den");
      else assert.fail("the waiver is chosen from a list");
      await page.seen(OUTCOME, "Impedido");
      await page.tabTo(".questions button[type=submit]");
      await page.press(Key.ENTER);
      await focusIn("#answer-heading");
    });

    test("a relative's home: one answer is enough, and what was entered stays in either layout", async () => {
      await clickText("Relative’s home");
      await page.run(() => $$("details.group").forEach((details) => (details.open = true)));
      await choose("childFeelings", "Does not trust the person");
      await page.seen(OUTCOME, "Not met");
      await page.seen("#answer", "staffing");
      await choose("keepsCustody", "Yes");
      await choose("considered", "The child's comfort with the relative (a)");
      await page.seen(".facts-given", "What you entered");
      await click("label[for=mode-guided]");
      await spanish();
      await click("label[for=mode-form]");
      await page.seen(OUTCOME, "No se cumplen");
      const { keepsCustody, considered, childFeelings } = await facts("relative-home");
      assert.deepEqual([keepsCustody, considered, childFeelings], [true, ["comfort"], "does_not_trust"]);
    });

    test("yes and no stand beside their question, and below it where there is no room", async () => {
      await clickText("Relative’s home");
      await page.run(() => $$("details.group").forEach((details) => (details.open = true)));
      const beside = () =>
        page.run(() => {
          const [question, answers] = ["legend", ".choices"].map((one) =>
            $(`#f-keepsCustody > ${one}`).getBoundingClientRect(),
          );
          return answers.left >= question.right && answers.top < question.bottom;
        });
      assert.equal(await beside(), true);
      await page.resize(320);
      assert.equal(await beside(), false);
    });

    test("one question at a time: a list that says something has had its turn", async () => {
      await clickText("Convictions");
      await click("label[for=mode-guided]");
      await page.seen(".card", "What does the criminal history");
      await clickText("Add");
      await clickText("Continue");
      await page.seen(".card", "Question 2");
      await clickText("Back");
      await page.seen(".card", "What does the criminal history");
      await clickText("I do not know");
      await page.seen(".card", "Question 2");
      assert.equal((await facts("convictions")).convictions.length, 1);
    });

    test("an Indian child is referred, and race is refused as a reason", async () => {
      await clickText("Placement");
      await click("label[for=mode-guided]");
      await page.seen(".card", "Is this an Indian child");
      await choose("indianChild", "Yes");
      await page.seen(OUTCOME, "Referred to Part 307");
      await page.seen("#answer", "89 Ill. Adm. Code 307");
      await example(2);
      await page.seen("#answer .caution", "Refused as a reason: race.");
      await page.seen("#answer .caution", "301.60(b)(3)");
    });

    for (const [word, outcomes] of Object.entries(EXAMPLES)) {
      test(`${word}: each example in both languages, accessible, nothing to scroll sideways`, async () => {
        await clickText(word);
        for (const [place, outcome] of outcomes.entries()) {
          await example(place + 1);
          await page.seen(OUTCOME, outcome);
          await page.unfold();
          assert.equal(await page.overflow(), 0);
          await page.screenshot(`placing-${word.slice(0, 4)}-${place + 1}-en-1280`);
          if (place === 0) await page.assertAccessible();
        }
        await spanish();
        await page.emulate({ "prefers-color-scheme": "dark" });
        await page.resize(320);
        for (const place of outcomes.keys()) {
          await example(place + 1);
          await page.unfold();
          assert.equal(await page.overflow(), 0);
          await page.screenshot(`placing-${word.slice(0, 4)}-${place + 1}-es-320`);
        }
        await page.assertAccessible();
        const text = await page.run(() => $(".base").innerText);
        assert.doesNotMatch(text, /undefined|\{\w+\}|\[object/);
      });
    }
  });
}
