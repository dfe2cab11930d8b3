// The page of rules: people find a rule as they type, by decision, in both languages, and by its address.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { rules } from "../../pkg/index.js";
import { Key, browsers, open } from "./driver.mjs";

for (const name of browsers) {
  describe(`the rules in ${name}`, () => {
    let page;
    before(async () => (page = await open(name)));
    after(() => page?.close());
    beforeEach(async () => {
      await page.emulate({});
      await page.resize(1280);
      await page.go("/rules.html");
      await page.seen("#found", `${rules().length} rules.`);
    });
    afterEach(() => page.assertClean());

    const click = async (selector) => (await page.find(selector)).click();
    const search = async (text) => {
      const box = await page.find("#text");
      await box.clear();
      await box.sendKeys(text);
    };
    const shown = () => page.run(() => $$("#rules li:not([hidden])").map(({ id }) => id));

    test("every rule is there, with its place and the forms that use it", async () => {
      assert.deepEqual(
        (await shown()).sort(),
        rules()
          .map(({ id }) => id)
          .sort(),
      );
      for (const { id, citation, message, notCoded = "" } of rules()) {
        const text = await page.run((one) => document.getElementById(one).textContent, id);
        for (const part of [citation, message, notCoded]) assert.ok(text.includes(part), `${id}: ${part}`);
      }
    });

    test("words, a citation and an id find it", async () => {
      await search("godparent");
      assert.ok((await shown()).every((id) => /^(relative|fictive|home|due|siblings)/.test(id)));
      await search("301.320");
      assert.ok((await shown()).includes("goal.share"));
      await search("goal.sh");
      assert.deepEqual(await shown(), ["goal.share"]);
      await page.seen("#found", `1 of ${rules().length} rules.`);
    });

    test("a Spanish word is found with its accent and without", async () => {
      await click("#language");
      await page.seen("#found", "normas.");
      await search("colocación");
      const withAccent = await shown();
      assert.ok(withAccent.length > 0 && withAccent.length < rules().length);
      await search("COLOCACION");
      assert.deepEqual(await shown(), withAccent);
    });

    test("that nothing is found is said", async () => {
      await search("xylophone");
      await page.seen("#found", "Nothing found for “xylophone”");
      assert.deepEqual(await shown(), []);
      await click("#language"); // The typed text stays.
      await page.seen("#found", "No se encontró nada con «xylophone»");
    });

    test("by decision, and what is not coded with why", async () => {
      await page.run(() => {
        $id("by").value = "goal";
        $id("by").dispatchEvent(new Event("input", { bubbles: true }));
      });
      const of = (fits) =>
        rules()
          .filter(fits)
          .map(({ id }) => id);
      assert.deepEqual(
        await shown(),
        of(({ decisions }) => decisions.includes("goal")),
      );
      await page.run(() => {
        $id("by").value = "-";
        $id("by").dispatchEvent(new Event("input", { bubbles: true }));
      });
      assert.deepEqual(
        await shown(),
        of(({ notCoded }) => notCoded),
      );
      await page.seen("#rules", "Why it is not coded:");
    });

    test("an address leads to its rule, and a rule to the form", async () => {
      await page.go("/"); // Another page first, so that the next one really loads.
      await page.go("/rules.html#goal.share");
      await page.wait(() => page.run(() => document.activeElement?.id === "goal.share"), "the rule's focus");
      await search("godparent");
      await page.run(() => (location.hash = "soc.posts"));
      await page.wait(() => page.run(() => document.activeElement?.id === "soc.posts"), "the other's focus");
      await page.run(() => document.querySelector("[id='goal.share'] a[href='./#goal']").click());
      await page.seen("h1", "over 24 months within the goal");
      await page.run(() => document.querySelector("footer a[href='rules.html']").click());
      await page.seen("#found", "rules.");
    });

    test("with the keyboard alone", async () => {
      await page.tabTo("#text");
      await page.press(..."permanence");
      await page.wait(async () => (await shown()).length < rules().length, "fewer rules");
      await page.press(Key.ENTER); // Enter does not leave the page.
      await page.seen("#found", " of ");
      await page.tabTo(".rule-id");
      await page.press(Key.ENTER);
      await page.wait(() => page.run(() => document.activeElement?.matches("#rules li.is-named")), "a rule");
    });

    test("the training page and the gallery are linked", async () => {
      await page.go("/");
      for (const [address, heading] of [
        ["/pkg/training/", "h1"],
        ["gallery.html", "h1"],
      ]) {
        await page.go("/");
        await page.seen(".outcome .word", ""); // A request that is cut off would count as an error.
        await page.run((href) => document.querySelector(`footer a[href='${href}']`).click(), address);
        await page.wait(
          () => page.run((one) => $(one) !== null && $(one).textContent !== "", heading),
          address,
        );
      }
      await page.seen(".outcome .word", "");
    });

    for (const [scheme, lang] of [
      ["light", "en"],
      ["dark", "es"],
    ]) {
      test(`${scheme}, ${lang}: accessible, nothing to scroll sideways`, async () => {
        await page.emulate({ "prefers-color-scheme": scheme });
        if (lang === "es") await click("#language");
        await page.assertAccessible();
        for (const width of [1280, 320]) {
          await page.resize(width);
          assert.equal(await page.overflow(), 0);
          await page.screenshot(`rules-${lang}-${width}-${scheme}`);
        }
      });
    }
  });
}
