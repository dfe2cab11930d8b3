// Who may be told what: both decisions as a clerk uses them. Above all, nobody can misread the headline.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { Key, browsers, open } from "./driver.mjs";

const HEADLINE = "#answer .outcome .word";

for (const name of browsers) {
  describe(`disclosure and child information in ${name}`, () => {
    let page;
    before(async () => (page = await open(name)));
    after(() => page?.close());
    beforeEach(async () => {
      await page.emulate({});
      await page.resize(1280);
      await page.go("/");
      await page.seen(HEADLINE, "Undetermined");
    });
    afterEach(() => page.assertClean());

    // --- what a hand does ---

    const click = async (selector) => (await page.find(selector)).click();
    const clickText = async (text) => (await page.find("button", text)).click();
    const choose = (path, label) => page.find(`[id="f-${path}"] label`, label).then((found) => found.click());
    const select = async (id, label) => (await page.find(`#${id} option`, label)).click();
    const text = (selector) => page.text(selector);
    const there = (selector) => page.run((s) => $(s) !== null, selector);
    const example = (place) => page.run((n) => $(`.examples li:nth-child(${n}) button`).click(), place);
    const visit = async (title) => {
      await page.run((label) => {
        $$("nav button")
          .find((one) => one.textContent === label)
          .click();
      }, title);
    };
    const toDisclosure = () => visit("Caregiver’s identity");
    const toInformation = () => visit("Child’s information");

    const tabToText = async (label) => {
      for (let count = 0; count < 200; count++) {
        if (await page.run((wanted) => $focus().textContent === wanted, label)) return;
        await page.press(Key.TAB);
      }
      assert.fail(`the focus never came to ${label}`);
    };

    // Answers the question on the page with the keyboard. Where `replies` has no answer, it takes the second choice,
    // "no".
    const reply = async (replies) => {
      const id = await page.run(() => $(".card .field[id]").id);
      const kind = await page.run((field) => $(`#${field} input, #${field} select`).type, id);
      const own = replies[id];
      if (own instanceof Function) {
        await own();
      } else if (kind.startsWith("select")) {
        await page.tabTo(`#${id} select`);
        await page.press(own);
      } else {
        await page.tabTo(`#${id} input`);
        await page.press(Key.SPACE, ...(own ?? [Key.ARROW_DOWN]));
      }
      await page.tabTo(".card button[type=submit]");
      await page.press(Key.ENTER);
      await page.wait(async () => !(await there(`.card #${id}`)), `past ${id}`);
      return id;
    };

    // --- disclosure ---

    test("the form with the keyboard alone: nobody is told until it is known", async () => {
      await tabToText("Caregiver’s identity");
      await page.press(Key.ENTER);
      await page.seen(HEADLINE, "Not known yet: tell nobody");
      await page.tabTo("#f-recipient-0");
      await page.press("School");
      for (const path of ["isRedisclosure", "qualifierMet", "necessaryForServices", "orderOfProtection"]) {
        await page.seen(HEADLINE, "Not known yet: tell nobody");
        await page.tabTo(`#f-${path} input`);
        const yes = ["qualifierMet", "necessaryForServices"].includes(path);
        await page.press(Key.SPACE, ...(yes ? [] : [Key.ARROW_RIGHT]));
      }
      await page.tabTo("#f-courtProhibits input");
      await page.press(Key.SPACE); // a court has forbidden it
      await page.wait(async () => (await text(HEADLINE)) === "NO");
      await page.seen("#answer", "What stands against it (1)");
      await page.press(Key.ARROW_RIGHT);
      await page.wait(async () => (await text(HEADLINE)) === "YES");
      await page.seen("#answer .about", "school or educators");
      await page.seen("#answer", "301.430(a)(8)");
      const announced = () => page.run(() => $id("announcer").textContent);
      await page.wait(async () => (await announced()) === "Answer: YES.", "the announcement");
    });

    test("each worked example has its headline, larger than anything else, in both languages", async () => {
      await toDisclosure();
      const headlines = async () => {
        const all = [];
        for (let place = 1; place <= 6; place++) {
          await example(place);
          all.push(await text(HEADLINE));
          const largest = await page.run(() => {
            const size = (element) => parseFloat(getComputedStyle(element).fontSize);
            const word = $("#answer .outcome .word");
            return $$("*").every((other) => other === word || !(size(other) >= size(word)));
          });
          assert.ok(largest);
          assert.ok(await there("#answer .outcome > svg.sign"));
        }
        return all;
      };
      assert.deepEqual(await headlines(), [
        "YES, on March 2, 2026",
        "NOT TODAY",
        "YES, from March 12, 2026",
        "NO",
        "NO",
        "NOT TODAY",
      ]);
      await click("#language");
      assert.deepEqual(await headlines(), [
        "SÍ, el 2 de marzo de 2026",
        "HOY NO",
        "SÍ, desde el 12 de marzo de 2026",
        "NO",
        "NO",
        "HOY NO",
      ]);
    });

    test("every bar is listed, and another day than today is named", async () => {
      await toDisclosure();
      await example(4);
      assert.equal(await page.run(() => $$(".bars li").length), 3);
      await page.seen("#answer", "What stands against it (3)");
      await page.seen("#answer .about", "Asked for March 2, 2026, which is not today.");
    });

    test("while facts contradict each other nobody is told, and both fields say so", async () => {
      await toDisclosure();
      await select("f-recipient-0", "Anyone else");
      await page.unfold();
      await choose("reviewRequested", "No");
      await choose("reviewCompleted", "Yes");
      await page.seen(HEADLINE, "No answer: tell nobody");
      for (const path of ["reviewRequested", "reviewCompleted"]) {
        await page.seen(`#f-${path}-error`, "Error:");
      }
      await page.assertAccessible();
      await click(".questions button[type=submit]");
      await page.wait(() => page.run(() => $focus().matches(".error-summary")));
      await choose("reviewCompleted", "No");
      await page.seen(HEADLINE, "Not known yet: tell nobody");
    });

    test("guided in Spanish with the keyboard alone: first who it is, and no further than a bar", async () => {
      await page.tabTo("#language");
      await page.press(Key.ENTER);
      await tabToText("Identidad del cuidador");
      await page.press(Key.ENTER);
      await page.tabTo("input[name=mode]");
      await page.press(Key.ARROW_DOWN);
      await page.seen(".card label", "¿A quién se le daría");
      await page.seen(HEADLINE, "Aún no se sabe: no informe a nadie");
      await reply({ "f-recipient": "Padre" });
      const asked = [];
      while (!(await there(".ended"))) {
        const yes = await there("#f-orderOfProtection");
        asked.push(
          await reply(
            yes
              ? { "f-orderOfProtection": [] }
              : { "f-assessmentLeadsConvictionCategory": "Ninguna", "f-parentalRights": [] },
          ),
        );
        assert.ok(asked.length < 8, "it does not end");
      }
      assert.equal(asked.at(-1), "f-orderOfProtection");
      await page.seen(".ended", "Con esto queda decidido");
      assert.equal(await text(HEADLINE), "NO");
      await page.assertAccessible();
    });

    // --- the child's information ---

    test("items are ticked and typed with the keyboard alone, and what becomes of each is told", async () => {
      await tabToText("Child’s information");
      await page.press(Key.ENTER);
      await page.seen("h1", "What may be shared about the child?");
      await page.tabTo("#f-recipient input");
      await page.press(Key.SPACE, Key.ARROW_DOWN, Key.ARROW_DOWN); // a relative
      for (const item of ["first_name", "legal_status"]) {
        await page.tabTo(`#f-items-${item}`);
        await page.press(Key.SPACE);
      }
      await page.tabTo("#f-items-other");
      await page.press("school", Key.ENTER);
      await page.seen(".typed-items", "school");
      await page.seen("table.items", "school");
      for (const path of ["PoliceReport", "IndicatedFinding", "CourtFinding"]) {
        await page.tabTo(`#f-relative${path} input`);
        await page.press(Key.SPACE, Key.ARROW_RIGHT);
      }
      await page.seen(HEADLINE, "Share in part");
      const rows = () =>
        page.run(() =>
          $$("table.items tbody tr").map((row) =>
            [...row.children].map((cell) => cell.firstChild.textContent || cell.textContent.trim()),
          ),
        );
      assert.deepEqual(await rows(), [
        ["First name", "Share", "301.80(e)(1)(G)"],
        ["Legal status", "Exclude", "301.80(e)(1)(G)"],
        ["school", "Exclude", "301.80(e)(1)(G)"],
      ]);
      // Only a notice has this item. The field says so, and the other items are decided all the same.
      await choose("recipient", "The caregiver");
      await page.seen("#f-items-error", "“school” is none of the items");
      await page.seen(HEADLINE, "Share");
      assert.equal((await rows()).length, 2);
      await page.assertAccessible();
      await page.tabTo(".typed-items button");
      await page.press(Key.ENTER);
      await page.wait(async () => (await text("#f-items-error")) === "");
    });

    test("there is a box for each item that the rules know", async () => {
      await toInformation();
      const [boxes, codes] = await page.run(async () => {
        const { init, words } = await import("/pkg/web.js");
        await init(); // The test may import another copy than the page.
        const ids = $$("#f-items input[type=checkbox]").map(({ id }) => id);
        return [
          ids.sort(),
          Object.keys(words("InformationItem"))
            .map((code) => `f-items-${code}`)
            .sort(),
        ];
      });
      assert.deepEqual(boxes, codes);
    });

    test("the child's information, guided in Spanish with the keyboard alone", async () => {
      await page.tabTo("#language");
      await page.press(Key.ENTER);
      await tabToText("Información del niño o la niña");
      await page.press(Key.ENTER);
      await page.tabTo("input[name=mode]");
      await page.press(Key.ARROW_DOWN);
      await page.seen(".card", "¿A quién se daría");
      await reply({ "f-recipient": [] }); // the caregiver
      await page.seen(".card", "¿Qué datos se ofrecen?");
      await page.tabTo(".card button[type=submit]");
      await page.press(Key.ENTER);
      await page.seen(".card .error-summary", "Responda la pregunta");
      await reply({
        "f-items": async () => {
          for (const item of ["iep", "hiv_aids_information"]) {
            await page.tabTo(`#f-items-${item}`);
            await page.press(Key.SPACE);
          }
        },
      });
      await page.seen(".ended", "Con esto queda decidido");
      await page.seen(HEADLINE, "Compartir en parte");
      await page.seen("table.items", "Información sobre SIDA");
      await page.seen("table.items", "89 Ill. Adm. Code 431.110");
      await clickText("Atrás");
      assert.ok(await page.run(() => $id("f-items-iep").checked));
    });

    test("each worked example on the child's information", async () => {
      await toInformation();
      const outcomes = [];
      for (let place = 1; place <= 5; place++) {
        await example(place);
        outcomes.push(await text(HEADLINE));
        if (place !== 3) continue;
        const given = await page.run(() => $(".given").textContent);
        assert.match(given, /first name; gender; age; permanency goal; name of the school/);
      }
      assert.deepEqual(outcomes, ["Share", "Share in part", "Share in part", "Withhold", "Share"]);
    });

    // --- how it looks ---

    for (const [scheme, width, lang] of [
      ["light", 1280, "en"],
      ["dark", 1280, "es"],
      ["light", 320, "es"],
      ["dark", 320, "en"],
    ]) {
      test(`${scheme}, ${width} pixels wide, ${lang}: accessible, nothing to scroll sideways`, async () => {
        await page.emulate({ "prefers-color-scheme": scheme });
        await page.resize(width);
        await toDisclosure();
        if (lang === "es") await click("#language");
        const look = async (what) => {
          assert.equal(await page.overflow(), 0, what);
          await page.assertAccessible();
          await page.screenshot(`${what}-${lang}-${width}-${scheme}`);
        };
        await look("disclosure-begin");
        for (const [place, what] of [
          [2, "not-today"],
          [4, "no"],
        ]) {
          await example(place);
          await look(`disclosure-${what}`);
        }
        await page.run(() => $$("nav button")[2].click());
        await example(3);
        await look("information-notice");
        await example(2);
        await look("information-packet");
      });
    }
  });
}
