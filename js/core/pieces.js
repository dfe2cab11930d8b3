// An answer put together from what crosses, with its words: the other side of src/wasm/pieces.rs, whose table
// says what the numbers are. What must come of them is what Item::to_json in src/answer.rs says.

import * as glue from "#glue";
import { dateInWords, sentence, textOf } from "./text.js";

/**
 * An answer, or what was wrong with a call.
 *
 * @param {Uint32Array} crossed what an export of the wasm returned
 * @param {object[] | undefined} spokenOf the facts that the answer speaks of by number
 * @param {import("./text.js").Words} asked the words of the call
 */
export function assemble(crossed, spokenOf, asked) {
  [pieces, at, facts, words] = [crossed, 0, spokenOf, asked];
  return piece();
}

// One answer is put together at a time, and nothing of the page's runs meanwhile.
let pieces;
let at;
let facts;
let words;

function piece() {
  const first = pieces[at++];
  const holds = first >>> 5;
  switch (first & 31) {
    case 0:
      return null;
    case 1:
      return holds === 1;
    case 2:
      return number();
    case 3:
      return fixed(holds, pieces[at++]);
    case 4:
      return free(holds);
    case 5:
      return date(holds);
    case 6:
      return word(holds);
    case 7:
      return word(holds).label;
    case 8:
      return withKeys({}, holds)[words.locale.lang];
    case 9:
      return facts[holds].path;
    case 10:
      return { ...facts[holds >>> 1], asked: (holds & 1) === 1 };
    case 11:
      return note(holds);
    case 12:
      return many(holds).join(" ");
    case 13:
      return many(holds);
    case 14:
      return withKeys({}, holds);
    case 15:
      return finding(holds);
    case 16:
      return duty(holds);
    default:
      return row(holds);
  }
}

function withKeys(record, count) {
  for (let place = 0; place < count; place++) {
    const key = text();
    record[key] = piece();
  }
  return record;
}

function finding(keys) {
  const [rule, status, citation] = [text(), text(), text()];
  const rests = new Array(pieces[at++]);
  for (let place = 0; place < rests.length; place++) rests[place] = facts[pieces[at++]].path;
  return withKeys({ rule, status, citation, message: textOf(rule, words), facts: rests }, keys);
}

function duty(keys) {
  const [rule, citation, status] = [text(), text(), text()];
  return withKeys({ rule, citation, message: piece(), owedBy: piece(), status }, keys);
}

function many(count) {
  const list = [];
  for (let place = 0; place < count; place++) list.push(piece());
  return list;
}

function row(keys) {
  const [rule, citation, status, owedBy, unit] = [text(), text(), text(), many(pieces[at++]), piece()];
  const [event, start, count, due, daysLeft, conditional] = many(6);
  const message = textOf(rule, words);
  return withKeys(
    { rule, citation, message, event, start, count, unit, owedBy, due, status, daysLeft, conditional },
    keys,
  );
}

/** Text that the module holds. */
const text = () => fixed(pieces[at++], pieces[at++]);

/** Text that belongs to this answer alone. */
function free(length) {
  const from = pieces.byteOffset + 4 * at;
  at += (length + 3) >> 2;
  return UTF8.decode(new Uint8Array(pieces.buffer, from, length));
}

function number() {
  HALVES[0] = pieces[at++];
  HALVES[1] = pieces[at++];
  return WHOLE[0];
}

/** A code and how it reads. */
function word(length) {
  const list = fixed(length, pieces[at++]);
  const code = text();
  return { code, label: words.locale.words[list][code] };
}

function note(count) {
  const id = text();
  if (count === 0) return textOf(id, words);
  const args = new Map();
  for (let place = 0; place < count; place++) args.set(text(), argument());
  return sentence(id, (name) => args.get(name), words);
}

/** What fills a placeholder: dates written out, codes as they read. */
function argument() {
  const first = pieces[at];
  if ((first & 31) !== 13) return String(piece());
  at++;
  const dates = (pieces[at] & 31) === 5;
  const list = many(first >>> 5);
  return dates ? list.map((day) => dateInWords(day, words.locale)).join("; ") : list.join(", ");
}

const UTF8 = new TextDecoder();
const WHOLE = new Float64Array(1);
const HALVES = new Uint32Array(WHOLE.buffer); // WebAssembly is little-endian, and so is whatever runs it

/** Text of the module by its address, each read once. */
const read = new Map();

function fixed(length, address) {
  const known = read.get(address);
  // Two texts may begin at one address.
  if (known !== undefined && known.length === length) return known;
  const text = UTF8.decode(new Uint8Array(glue.moduleMemory().buffer, address, length));
  read.set(address, text);
  return text;
}

const two = (number) => (number < 10 ? `0${number}` : `${number}`);
const date = (packed) => `${packed >>> 9}-${two((packed >>> 5) & 15)}-${two(packed & 31)}`;
