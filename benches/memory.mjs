// The memory in use after a million calls, half of which are refused for bad input. Run with --expose-gc.

const ANSWERS = Number(process.env.ANSWERS ?? 1_000_000);
const STEPS = 10;
const QUICK = 0.3; // milliseconds; with slower scenarios a run would take hours

// No entry exports the engine's memory, so it is recorded when the engine is instantiated.
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
  return cases.filter((_, index) => times[index] / 3 < QUICK);
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
  `The calls take ${good.length} determined scenarios and ${bad.length} refused ones of ${decisions} decisions in turn. Memory is read after collecting garbage.\n`,
);
const shown = weights.filter(({ answers }, index) => index < 2 || answers % (ANSWERS / 5) === 0);
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

// Memory is flat if it does not grow from the first step, when everything is loaded and compiled, to the last.
const [, first] = weights;
const last = weights.at(-1);
const SLACK = 2 ** 20;
const grown = ["heap", "wasm"].filter((kind) => last[kind] > first[kind] + SLACK);
const verdict = grown.length === 0 ? "Met" : `**Missed** (${grown.join(" and ")} grew)`;
console.log(
  `\nTarget: the heap and the WebAssembly memory grow by less than 1 MiB after ${first.answers.toLocaleString("en")} answers. ${verdict}.`,
);
