// What stays behind after a million answers, half of them refusals of bad input. Run with --expose-gc.

const ANSWERS = Number(process.env.ANSWERS ?? 1_000_000);
const STEPS = 10;
const QUICK = 0.3; // milliseconds: the slower scenarios would take hours

// The engine's memory is nowhere to be had but where it is made.
const memories = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    memories.push(this.exports.memory);
  }
};

const { ANSWERED, REFUSED } = await import("./calls.mjs");
const { table, timed } = await import("./harness.mjs");

const refused = ({ ask }) => {
  try {
    ask();
  } catch (error) {
    if (error.name === "Part301Error") return;
    throw error;
  }
  throw new Error("bad input was answered");
};
async function quick(cases, ask) {
  const times = await Promise.all(cases.map((one) => timed(() => ask(one), 3)));
  return cases.filter((_, place) => times[place] / 3 < QUICK);
}
const good = await quick(
  ANSWERED.filter(({ outcome }) => outcome !== "undetermined"),
  ({ ask }) => ask(),
);
const bad = await quick(REFUSED, refused);

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
function weigh(answers) {
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    answers,
    rss,
    heap: heapUsed,
    wasm: memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  };
}

const weights = [weigh(0)];
for (let step = 1, asked = 0; step <= STEPS; step += 1) {
  for (; asked < (ANSWERS * step) / STEPS; asked += 2) {
    good[(asked / 2) % good.length].ask();
    refused(bad[(asked / 2) % bad.length]);
  }
  weights.push(weigh(asked));
}

const decisions = new Set([...good, ...bad].map(({ word }) => word)).size;
console.log(
  `${good.length} determined scenarios and ${bad.length} refused ones of ${decisions} decisions in turn; after collecting garbage.\n`,
);
const shown = weights.filter(({ answers }, place) => place < 2 || answers % (ANSWERS / 5) === 0);
console.log(
  table(
    ["answers", ...shown.map(({ answers }) => answers.toLocaleString("en"))],
    [
      ["JavaScript heap", ...shown.map(({ heap }) => megabytes(heap))],
      ["WebAssembly memory", ...shown.map(({ wasm }) => megabytes(wasm))],
      ["whole process", ...shown.map(({ rss }) => megabytes(rss))],
    ],
  ),
);

// Flat: from the first step, when everything has been loaded and compiled, to the last.
const [, first] = weights;
const last = weights.at(-1);
const SLACK = 2 ** 20;
const grown = ["heap", "wasm"].filter((kind) => last[kind] > first[kind] + SLACK);
const verdict = grown.length === 0 ? "met" : `**missed** (${grown.join(" and ")} grew)`;
console.log(
  `\nTarget, flat from ${first.answers.toLocaleString("en")} answers on, within 1 MiB: heap and WebAssembly ${verdict}.`,
);
