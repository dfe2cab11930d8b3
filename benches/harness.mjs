// What every table shares: how something is timed, and how a table is written.

const QUARTER = 0.25;

/** Keeps what is timed from being thought useless. */
export let sink;

/**
 * Times several ways of doing one thing in rounds: every round takes each way once, and every other round goes through
 * them backwards, so that whatever slows the machine for a while slows them alike.
 *
 * @param {Record<string, () => unknown>} ways one pass of each; a promise is awaited
 * @param {{ rounds?: number, sample?: number, passes?: number, per?: number }} [how] how many rounds; how long one
 * sample takes, in milliseconds, or how many passes it has; and how many things a pass does
 * @returns {Promise<Record<string, Spread>>} microseconds for each thing done
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

/** How long so many passes take, in milliseconds. */
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

// Found by doubling, which warms it up as well.
async function passesIn(sample, pass) {
  for (let passes = 1; ; passes *= 2) {
    const taken = await timed(pass, passes);
    if (taken >= sample) return Math.max(1, Math.round((passes * sample) / taken));
  }
}

/** @typedef {{ median: number, low: number, high: number }} Spread the middle, and the quartiles about it */

/** @returns {Spread} */
export function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
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

/** A time given in microseconds, to two or three digits. */
export function time(micros) {
  const [size, unit] = unitOf(micros);
  return `${digits(micros / size)} ${unit}`;
}

/** Bytes, in thousands. */
export const kilobytes = (bytes) => `${digits(bytes / 1000)} KB`;

/** Two digits, or as many as stand before the point. */
export const digits = (number) => (number >= 10 ? number.toFixed(0) : number.toPrecision(2));

/** The cell of a spread: its median, and in brackets its quartiles. */
export function cell({ median, low, high }) {
  const [size] = unitOf(median);
  return `**${time(median)}** (${digits(low / size)}–${digits(high / size)})`;
}

/** What became of a target: met, or missed by how much. Value and target are of one unit, and less is better. */
export function against(value, target, written = time) {
  const verdict = value <= target ? "met" : `**missed by ×${digits(value / target)}**`;
  return `${written(target)}: ${verdict}`;
}

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Throws unless two things are equal as JSON, naming what they belong to. */
export function same(one, other, what) {
  const [a, b] = [one, other].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${what}: ${a} is not ${b}`);
}

/** Numbers that look random and are the same each time: each call gives one below its argument. */
export function randomly(seed = 301) {
  return (below) => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) % below;
}
