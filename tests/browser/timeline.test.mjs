// The timeline on the page: filled in with mouse and keyboard, its picture and tables, and its files.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import ICAL from "ical.js";

import { Key, browsers, open } from "./driver.mjs";

const WORD = "#answer .outcome .word";

for (const name of browsers) {
  describe(`the timeline in ${name}`, () => {
    let page;
    before(async () => (page = await open(name)));
    after(() => page?.close());
    beforeEach(async () => {
      await page.emulate({});
      await page.resize(1280);
      await page.go("/");
      await page.seen("nav", "Deadlines");
      await clickText("Deadlines");
      await page.seen("h1", "What is due when?");
    });
    afterEach(() => page.assertClean());

    const clickText = async (text) => (await page.find("button", text)).click();
    const press = (selector) => page.run((s) => $(s).click(), selector);
    const example = (number) => press(`.examples li:nth-child(${number}) button`);
    const count = (selector) => page.run((s) => $$(s).length, selector);
    const type = async (id, text) => {
      const box = await page.find(`[id="${id}"]`);
      await box.clear();
      await box.sendKeys(text);
    };
    const fill = async (id, [year, month, day]) => {
      await (await page.find(`[id="${id}-month"] option[value="${month}"]`)).click();
      await type(`${id}-day`, day);
      await type(`${id}-year`, year);
    };
    const row = (rule) => `.dates tr[data-rule="${rule}"]`;

    test("with the mouse: change a date, and the line follows", async () => {
      await fill("f-asOf", ["2025", "7", "14"]);
      await page.seen(WORD, "No date yet");
      await fill("f-events-placement", ["2025", "7", "2"]);
      await page.seen(row("due.caregiver_receipt"), "July 17, 2025");
      await page.seen(row("due.caregiver_receipt"), "3 days left");
      await page.seen(row("due.caregiver_receipt"), "Skipped: Independence Day, July 4, 2025.");
      await type("f-events-placement-day", "9");
      await page.seen(row("due.caregiver_receipt"), "July 23, 2025");
      await page.seen(".line", "Jul 23, 2025, open");
      // The page asks what was done beside the row, and folds the question away for rows that do not run.
      await press(`${row("due.caregiver_receipt")} .standing ~ p:last-child button`);
      await page.wait(() =>
        page.run(() => $focus().closest("[id='f-completed-due.caregiver_receipt']") !== null),
      );
      assert.equal(await page.run(() => $id("f-completed-due.gal_copy").hidden), false);
      assert.equal(await page.run(() => $id("f-completed-due.review_held").hidden), true);
      await fill("f-completed-due.caregiver_receipt", ["2025", "7", "10"]);
      await page.seen(row("due.caregiver_receipt"), "Done on July 10, 2025");
    });

    test("only those events are asked that the conditions make relevant", async () => {
      const hidden = (path) => page.run((id) => $id(id).hidden, `f-${path}`);
      assert.equal(await count("#f-events .field[hidden]"), 0);
      await press("#f-conditions-siblingsApart input[value=false]");
      await page.wait(() => hidden("events-move"), "the move folds away");
      assert.equal(await hidden("events-placement"), false);
      await press("#f-conditions-siblingsApart input[value=true]");
      await page.wait(async () => !(await hidden("events-move")), "the move is asked again");
    });

    test("a row that is picked, with the keyboard alone, shows what it hangs on", async () => {
      await example(1);
      await page.seen(WORD, "overdue");
      await page.tabTo(".line-frame");
      await page.tabTo(`${row("due.caregiver_receipt")} button.row`, { most: 120 });
      await page.press(Key.ENTER);
      await page.seen(".picked", "hangs on: Placement with this caregiver, July 2, 2025.");
      const states = () =>
        page.run(() => ({
          picked: $$(".lane.is-picked").map((lane) => lane.dataset.rule),
          rows: $$("tr.is-picked").map((lane) => lane.dataset.rule),
          kin: $$(".is-kin").every((lane) => lane.dataset.event === "/events/placement"),
          stem: $$(".stem.is-kin").length,
          pressed: $$("button.row[aria-pressed=true]").length,
          focus: $focus().value,
        }));
      const rule = "due.caregiver_receipt";
      assert.deepEqual(await states(), {
        picked: [rule],
        rows: [rule],
        kin: true,
        stem: 1,
        pressed: 1,
        focus: rule,
      });
      await page.assertAccessible();
      await page.press(Key.SPACE);
      await page.seen(".picked", "Select a row");
      await (await page.find(`.lane[data-rule="${rule}"] .under`)).click(); // The picture works too.
      await page.seen(".picked", "hangs on: Placement");
    });

    test("in Spanish, with the keyboard alone", async () => {
      await page.tabTo("#language", { backwards: true });
      await page.press(Key.ENTER);
      await page.seen("h1", "¿Qué vence y cuándo?");
      await page.tabTo("#f-events-placement-day", { most: 300 });
      await page.press("2", Key.TAB, "julio", Key.TAB, "2025");
      await page.seen(row("due.caregiver_receipt"), "17 de julio de 2025");
      await page.seen(row("due.caregiver_receipt"), "Día de la Independencia");
    });

    test("the calendar file and the table come as files, and nothing is asked for", async () => {
      await example(1);
      await page.seen(WORD, "overdue");
      const before = (await page.requests()).length;
      const take = async (label, file) => {
        await clickText(label);
        await page.wait(() => existsSync(join(page.files, file)), file);
        return readFileSync(join(page.files, file), "utf8");
      };
      const ics = await take("Calendar file (.ics)", "part301.ics");
      const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent");
      const dated = await page.run(
        () => $$(".lane .station").filter((mark) => !/done|waiting/.test(mark.className.baseVal)).length,
      );
      assert.equal(events.length, dated);
      const csv = await take("Table (.csv)", "part301.csv");
      assert.match(csv, /^\uFEFF?"Date","What","Who owes it"/);
      assert.match(csv, /"2025-07-17","The caseworker obtains/);
      assert.equal(csv.trim().split("\r\n").length, 1 + (await count(".dates tbody tr")));
      assert.equal((await page.requests()).length, before);
    });

    test("what is owed without a date is not said to wait for what has happened", async () => {
      await example(2);
      await page.seen(
        row("due.apart_first_review"),
        "No date is set; it hangs on: administrative case review",
      );
      const shown = await page.run(() =>
        $(".lane[data-rule='due.apart_first_review'] .station").classList.contains("is-open"),
      );
      assert.equal(shown, true);
    });

    test("dates that contradict each other are named, and there is no line", async () => {
      await fill("f-events-placement", ["2025", "7", "2"]);
      await page.seen(".line", "Jul 17, 2025");
      await fill("f-events-childBirth", ["2025", "8", "2"]);
      await page.seen(WORD, "No answer yet");
      await page.seen("#answer", "When was the child born?");
    });

    for (const scheme of ["light", "dark"]) {
      for (const width of [1280, 320]) {
        const lang = (scheme === "light") === (width === 1280) ? "en" : "es";
        test(`${scheme}, ${width} pixels wide, ${lang}: accessible, nothing to scroll sideways`, async () => {
          await page.emulate({ "prefers-color-scheme": scheme });
          await page.resize(width);
          if (lang === "es") await press("#language");
          for (const number of [1, 2]) {
            await example(number);
            await page.wait(async () => (await count(".line .lane")) > 5);
            await press(".dates tbody tr:nth-child(3) button.row");
            assert.equal(await page.overflow(), 0);
            await page.assertAccessible();
            await page.screenshot(`timeline-${number}-${lang}-${width}-${scheme}`);
          }
          const frame = await page.run(() => {
            const { scrollWidth, clientWidth, tabIndex } = $(".line-frame");
            return { scrolls: scrollWidth > clientWidth, tabIndex };
          });
          assert.deepEqual(frame, { scrolls: width === 320, tabIndex: 0 });
        });
      }
    }

    test("on paper there is the line and its tables", async () => {
      await example(3);
      await page.seen(".line", "Mar 5, 2026");
      await page.emulate({ media: "print" });
      assert.equal(await (await page.find(".line")).isDisplayed(), true);
      assert.equal(await (await page.find("#questions")).isDisplayed(), false);
      await page.screenshot("timeline-print");
    });
  });
}
