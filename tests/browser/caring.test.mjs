// The case plan, System of Care and the share over 24 months, as people use them: with the mouse, with only the
// keyboard, and in Spanish.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";

import { Key, browsers, open } from "./driver.mjs";

const OUTCOME = "#answer .outcome .word";

for (const name of browsers) {
  describe(`how care is arranged, in ${name}`, () => {
    let page;
    before(async () => (page = await open(name)));
    after(() => page?.close());
    afterEach(() => page.assertClean());

    const goTo = async (word, heading) => {
      await page.emulate({});
      await page.resize(1280);
      await page.go("/page.css"); // Something else first, so that the page really loads.
      await page.go(`/#${word}`);
      await page.seen("h1", heading);
    };
    const goal = () => goTo("goal", "over 24 months within the goal");
    const click = async (selector) => (await page.find(selector)).click();
    const clickText = async (text) => (await page.find("button", text)).click();
    const choose = (path, label) => page.find(`[id="f-${path}"] label`, label).then((found) => found.click());
    const example = (number) => page.run((n) => $(`.examples li:nth-child(${n}) button`).click(), number);
    const answer = () => page.run(() => $("main > *").answer);
    const paste = (text) =>
      page.run((lines) => {
        $id("f-children-pasting").open = true;
        const area = $id("f-children-paste");
        area.value = lines;
        area.dispatchEvent(new Event("input"));
        $id("f-children-take").click();
      }, text);
    const entries = () => page.run(() => $$(".visit > summary").map((line) => line.textContent));

    describe("the share", () => {
      test("the months in the chart and in the table are the answer's", async () => {
        await goal();
        await example(1);
        await page.seen(OUTCOME, "Within the goal");
        const { months, percent, over, total } = await answer();
        const rows = await page.run(() =>
          $$(".share tbody tr").map((row) => [row.dataset.on, row.textContent]),
        );
        assert.equal(rows.length, 12);
        for (const [place, month] of months.entries()) {
          const [on, text] = rows[place];
          assert.equal(on, month.on);
          assert.ok(text.includes(`${month.percent.toFixed(1)}% (${month.over} of ${month.total})`), text);
          assert.ok(text.includes(month.percent > 60 ? "above the 60% line" : "below the 60% line"), text);
          assert.equal(text.includes("to come"), month.projected);
        }
        assert.equal(await page.run(() => $$(".share-chart .share-bar").length), 12);
        const label = await page.run(() => $(".share-chart[role=img]").getAttribute("aria-label"));
        assert.match(label, /October 2025 to September 2026.*line at 60%/);
        await page.seen(".beside-answer", `${percent.toFixed(1)}%: ${over} of ${total}`);
        await page.seen("#answer", "Who passes 24 months next");
      });

      test("children are entered by hand, and one over the goal is said", async () => {
        await goal();
        await clickText("Add a child");
        await page.run(() => {
          for (const [part, value] of Object.entries({ month: "1", day: "5", year: "2020" })) {
            const box = $id(`f-children-0-entered-${part}`);
            box.value = value;
            box.dispatchEvent(new Event(part === "month" ? "change" : "input"));
          }
        });
        await choose("exitsComplete", "Yes");
        await page.seen(OUTCOME, "Over the goal");
        await page.seen(".share tbody", "above the 60% line");
        assert.deepEqual(await entries(), ["Entry 1 · in care since January 5, 2020"]);
      });

      test("what is pasted takes the list's place, whole or not at all, and can be undone", async () => {
        await goal();
        await example(1);
        await page.wait(async () => (await entries()).length === 36, "36 entries");
        await paste("entered\texited\n2024-01-02\t\n13/13/2024\t2025-01-01\n2024-01-02\t\tx");
        await page.seen(".pasted", "Lines that could not be read: 2.");
        await page.seen(".pasted", "Line 3: “13/13/2024” is no day.");
        await page.seen(".pasted", "Line 4: There are more columns than two.");
        assert.equal((await entries()).length, 36);
        await paste("2024-01-02,\n2/3/2024,2025-12-19\n?,");
        await page.seen(".pasted", "The list has 3 children now.");
        assert.deepEqual(await entries(), [
          "Entry 1 · in care since January 2, 2024",
          "Entry 2 · in care since February 3, 2024 · left on December 19, 2025",
          "Entry 3 · day of entry not known",
        ]);
        await page.run(() => $id("f-children-undo").click());
        await page.seen(".pasted", "as it was before");
        assert.equal((await entries()).length, 36);
      });

      test("of 100,000 children the first few are drawn, and the list can be emptied", async () => {
        await goal();
        await example(2);
        await page.seen("#f-children", "100,000 children");
        assert.equal(await page.run(() => $$("#f-children .first-entries li").length), 5);
        assert.equal((await entries()).length, 0);
        await page.seen(".facts-given", "What you entered");
        assert.ok(await page.run(() => $("#answer").textContent.length < 20_000));
        assert.equal((await answer()).total, 100_000);
        await click("#f-children-empty");
        await page.seen(".pasted", "The list was emptied.");
        await page.run(() => $id("f-children-undo").click());
        await page.seen("#f-children", "100,000 children");
      });

      test("whether all exits are there decides", async () => {
        await goal();
        await example(3);
        await choose("exitsComplete", "Not known");
        await page.seen("#answer", "Within the goal");
        await click("label[for=mode-guided]");
        await page.seen(".card", "That settles it");
      });
    });

    describe("System of Care", () => {
      test("of network 67 it says why it is open, and who can tell", async () => {
        await goTo("system_of_care", "Can System of Care serve this child?");
        await example(2);
        await page.seen(OUTCOME, "Undetermined");
        await page.seen(".beside-answer", "the description does not say which");
        await page.seen(".needed", "Is that in the half of LAN 67 that the program covers?");
        assert.equal(await page.run(() => $$(".posts > li").length), 10);
        await choose("inCoveredHalf", "Yes");
        await page.seen(OUTCOME, "Eligible");
      });

      test("one question at a time, with the keyboard alone, in Spanish", async () => {
        await goTo("system_of_care", "Can System of Care serve this child?");
        await click("#language");
        await page.seen("h1", "¿Puede System of Care atender");
        await page.run(() => $id("mode-guided").click());
        await page.seen(".card", "Pregunta 1");
        await page.tabTo(".card input");
        await page.press(Key.SPACE, Key.ARROW_RIGHT); // sí, no
        await page.seen(OUTCOME, "No ");
      });

      test("posts are ticked", async () => {
        await goTo("system_of_care", "Can System of Care serve this child?");
        await example(1);
        await page.seen(".posts li:nth-child(2)", "Done");
        await choose("postsDone", "Team meeting");
        await page.seen(".posts li:nth-child(3)", "Done");
        await choose("postsDone", "There are none");
        await page.wait(async () => {
          const [intake, ...later] = (await answer()).posts;
          return intake.status === "done" && later.every(({ status }) => status !== "done");
        }, "that none is done but intake, which the acceptance ends");
        assert.equal(await page.run(() => $$("#f-postsDone input:checked").length), 1);
      });
    });

    describe("the case plan", () => {
      test("what comes next, by when, and whose a task is", async () => {
        await goTo("case", "What comes next in this case");
        await example(1);
        await page.seen(OUTCOME, "Deadlines: 1 overdue");
        await page.seen(".next-steps", "It was due July 8, 2025.");
        await page.seen("#answer", "Advocate for legal rights in court → the attorney or legal advocate");
        await page.seen(".steps", "1. Assess needs");
        const { plan } = await answer();
        const drawn = await page.run(() => $$(".steps tbody tr").map((row) => row.dataset.rule));
        assert.deepEqual([...drawn].sort(), plan.map(({ rule }) => rule).sort());
        await choose("tasks", "Give therapy or counseling");
        await page.seen("#answer", "Give therapy or counseling →");
      });

      test("in the other language nothing entered is lost", async () => {
        await goTo("case", "What comes next in this case");
        await choose("stepsDone", "Assess needs");
        await choose("tasks", "Write and revise the plan");
        await click("#language");
        await page.seen("h1", "¿Qué sigue en este caso");
        await page.wait(
          () =>
            page.run(
              () => $("main > *").value.stepsDone?.[0] === "assess" && $id("f-tasks-write_plan").checked,
            ),
          "what was ticked",
        );
      });
    });

    for (const [word, heading, examples] of [
      ["case", "What comes next", 3],
      ["system_of_care", "Can System of Care", 3],
      ["goal", "within the goal", 3],
    ]) {
      for (const [scheme, lang] of [
        ["light", "en"],
        ["dark", "es"],
      ]) {
        test(`${word}, ${scheme}, ${lang}: accessible, nothing to scroll sideways`, async () => {
          await goTo(word, heading);
          await page.emulate({ "prefers-color-scheme": scheme });
          if (lang === "es") await click("#language");
          for (let number = 1; number <= examples; number++) {
            if (word === "goal" && number === 2 && lang === "es") continue; // The long list is slow.
            await example(number);
            await page.wait(async () => (await answer()) !== null, "an answer");
            await page.unfold();
            if (number === 1) await page.assertAccessible();
            for (const width of [1280, 320]) {
              await page.resize(width);
              assert.equal(await page.overflow(), 0);
              await page.screenshot(`${word}-${number}-${lang}-${width}-${scheme}`);
            }
          }
        });
      }
    }
  });
}
