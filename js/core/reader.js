// Reads an answer as it crosses from the engine, number by number. These are the operations; which of them an answer
// takes, and in which order, says "#generated/answers.js". The table in src/wasm/pieces.rs says what the numbers are.

import * as glue from "#glue";
import { ARGUMENT } from "#generated/constants.js";
import { dateInWords, sentence as inWords, textOf } from "./text.js";

/**
 * One value.
 *
 * @param {Uint32Array} crossed what an export of the wasm returned
 * @param {() => any} readValue the function that reads such a value
 * @param {import("./text.js").Words} asked the words of the call
 * @param {object[]} [known] the facts that the value names by number
 */
export function read(crossed, readValue, asked, known) {
  [numbers, at, facts, words] = [crossed, 0, known, asked];
  return readValue();
}

/**
 * An answer, or `{ problems }`.
 *
 * @param {Uint32Array} crossed
 * @param {() => any} readAnswer
 * @param {() => any} readProblem
 * @param {import("./text.js").Words} asked
 * @param {object[]} [known]
 */
export const readEither = (crossed, readAnswer, readProblem, asked, known) =>
  read(crossed, () => (isPresent() ? { problems: list(readProblem) } : readAnswer()), asked, known);

// One value is read at a time, and nothing of the page's runs meanwhile.
let numbers;
let at;
let facts;
let words;

/** Whether a value follows that may be left out. */
export const isPresent = () => numbers[at++] === 1;

export const boolean = isPresent;

export function number() {
  HALVES[0] = numbers[at++];
  HALVES[1] = numbers[at++];
  return WHOLE[0];
}

/** Text that the module holds, each read once. */
export function code() {
  const length = numbers[at++];
  const address = numbers[at++];
  const known = CODES.get(address);
  // Two texts may begin at one address.
  if (known !== undefined && known.length === length) return known;
  const text = UTF8.decode(new Uint8Array(glue.moduleMemory().buffer, address, length));
  CODES.set(address, text);
  return text;
}

/** Text that belongs to this answer alone. */
export function text() {
  const length = numbers[at++];
  const from = numbers.byteOffset + 4 * at;
  at += (length + 3) >> 2;
  return UTF8.decode(new Uint8Array(numbers.buffer, from, length));
}

export const date = () => unpacked(numbers[at++]);

/** A day, or a time on it. */
export function moment() {
  const packed = numbers[at++];
  return packed === 0 ? text() : unpacked(packed);
}

/** A code of a list, and how it reads. */
export function labelled(of) {
  const known = code();
  return { code: known, label: words.locale.words[of][known] };
}

/** A name: the label of a code, one that was composed in each language, or a sentence. */
export const name = () => oneOf([label, composed, sentence]);

function composed() {
  const names = new Map(list(() => [code(), text()]));
  return names.get(words.locale.lang);
}

/** The path of a fact. */
export const fact = () => facts[numbers[at++]].path;

/** A fact that is still needed, as a question. */
export function missing() {
  const packed = numbers[at++];
  return { ...facts[packed >>> 1], asked: (packed & 1) === 1 };
}

/** What a row of a timeline waits for: a fact, or what is none. */
export const awaited = () => oneOf([fact, code]);

export function sentence() {
  const count = numbers[at++];
  const id = code();
  if (count === 0) return textOf(id, words);
  const args = new Map();
  for (let index = 0; index < count; index++) args.set(code(), argument());
  return inWords(id, (name) => args.get(name), words);
}

/** Several sentences in a row. */
export const sentences = () => list(sentence).join(" ");

export function list(readEntry) {
  const entries = new Array(numbers[at++]);
  for (let index = 0; index < entries.length; index++) entries[index] = readEntry();
  return entries;
}

/** One of several kinds of value. */
export const oneOf = (readers) => readers[numbers[at++]]();

/** What fills a placeholder: dates written out, codes as they read. */
function argument() {
  switch (numbers[at++]) {
    case ARGUMENT.number:
      return String(number());
    case ARGUMENT.date:
      return dateInWords(date(), words.locale);
    case ARGUMENT.word:
      return label();
    case ARGUMENT.words:
      return list(label).join(", ");
    case ARGUMENT.dates:
      return list(date)
        .map((day) => dateInWords(day, words.locale))
        .join("; ");
    case ARGUMENT.sentence:
      return sentence();
    default:
      return text();
  }
}

function label() {
  const of = code();
  return words.locale.words[of][code()];
}

const UTF8 = new TextDecoder();
const WHOLE = new Float64Array(1);
const HALVES = new Uint32Array(WHOLE.buffer); // WebAssembly is little-endian, and so is whatever runs it

/** Text of the module by its address. */
const CODES = new Map();

const two = (number) => (number < 10 ? `0${number}` : `${number}`);
const unpacked = (packed) => `${packed >>> 9}-${two((packed >>> 5) & 15)}-${two(packed & 31)}`;
