// What all tables share: timing, and writing a table.

const QUARTER = 0.25;

/** The last result of a timed function. Exporting it keeps the compiler from removing the call. */
export let sink;

/**
 * Times several ways to do one thing, in rounds. Each round times every way once, and every second round takes them in
 * reverse order. If the machine is slow for a while, all ways suffer alike.
 *
 * @param {Record<string, () => unknown>} ways one pass of each way; promises are awaited
 * @param {{ rounds?: number, sample?: number, passes?: number, per?: number }} [how] `rounds`: the number of rounds;
 * `sample`: the length of one sample in milliseconds, or `passes`: its number of passes; `per`: how many things one pass
 * does
 * @returns {Promise<Record<string, Spread>>} microseconds per thing
 */
export async function paired(ways, { rounds = 15, sample = 30, passes, per = 1 } = {}) {
  const names = Object.keys(ways);
  const counts = {};
  for (const name of names) counts[name] = passes ?? (await passesIn(sample, ways[name]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) {
      const taken = await timed(ways[name], counts[name]);
      times[name].push((taken * 1000) / (counts[name] * per));
    }
  }
  return Object.fromEntries(names.map((name) => [name, spread(times[name])]));
}

/** The time that `passes` passes take together, in milliseconds. */
export async function timed(pass, passes = 1) {
  const start = performance.now();
  sink = pass();
  const waits = typeof sink?.then === "function";
  if (waits) await sink;
  for (let done = 1; done < passes; done += 1) {
    sink = pass();
    if (waits) await sink;
  }
  return performance.now() - start;
}

// The number of passes that fill one sample. It is found by doubling, which also warms up the code.
async function passesIn(sample, pass) {
  for (let passes = 1; ; passes *= 2) {
    const taken = await timed(pass, passes);
    if (taken >= sample) return Math.max(1, Math.round((passes * sample) / taken));
  }
}

/** @typedef {{ median: number, low: number, high: number }} Spread the median and the two quartiles */

/** @returns {Spread} */
export function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => {
    const index = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(index)], sorted[Math.ceil(index)]];
    return below + (above - below) * (index - Math.floor(index));
  };
  return { median: at(0.5), low: at(QUARTER), high: at(1 - QUARTER) };
}

// --- as text ----------------------------------------------------------------------------------------

const UNITS = [
  [1e6, "s"],
  [1e3, "ms"],
  [1, "µs"],
  [1e-3, "ns"],
];
const unitOf = (micros) => UNITS.find(([size]) => micros >= size) ?? UNITS.at(-1);

/** A time in microseconds, written with its unit and at least two digits. */
export function time(micros) {
  const [size, unit] = unitOf(micros);
  return `${digits(micros / size)} ${unit}`;
}

/** A number of bytes, written in kilobytes (1000 bytes). */
export const kilobytes = (bytes) => `${digits(bytes / 1000)} KB`;

/** Two digits, or all digits before the decimal point if there are more. */
export const digits = (number) => (number >= 10 ? number.toFixed(0) : number.toPrecision(2));

/** A table cell: the median, and the quartiles in brackets. */
export function cell({ median, low, high }) {
  const [size] = unitOf(median);
  return `**${time(median)}** (${digits(low / size)}–${digits(high / size)})`;
}

/** The target, and whether it was met or by what factor it was missed. `value` and `target` share a unit; less is better. */
export function against(value, target, written = time) {
  const verdict = value <= target ? "met" : `**missed by ×${digits(value / target)}**`;
  return `${written(target)}: ${verdict}`;
}

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Throws an error that names `what`, unless both values are equal as JSON. */
export function same(one, other, what) {
  const [a, b] = [one, other].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${what}: ${a} is not ${b}`);
}

/** A random number generator with a fixed seed. Each call gives a number from 0 to below its argument. */
export function randomly(seed = 301) {
  return (below) => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) % below;
}
