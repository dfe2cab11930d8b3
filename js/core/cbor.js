// Writes plain data as CBOR (RFC 8949), which src/wasm/input.rs reads. Only one call crosses into the wasm at a time, so
// all calls share one buffer.

const KIND = { text: 0x60, list: 0x80, record: 0xa0, false: 0xf4, true: 0xf5, null: 0xf6, number: 0xfb };

const UTF8 = new TextEncoder();

let bytes = new Uint8Array(1 << 12);
let view = new DataView(bytes.buffer);
let at;

/**
 * The bytes for the plain data of a snapshot. They are valid until the next call.
 *
 * @param {unknown} value
 * @returns {Uint8Array}
 */
export function encode(value) {
  at = 0;
  write(value);
  return bytes.subarray(0, at);
}

function write(value) {
  makeRoom(9);
  switch (typeof value) {
    case "string":
      return writeText(value);
    case "number":
      bytes[at] = KIND.number;
      view.setFloat64(at + 1, value);
      at += 9;
      return;
    case "boolean":
      bytes[at++] = value ? KIND.true : KIND.false;
      return;
  }
  if (value === null) {
    bytes[at++] = KIND.null;
  } else if (Array.isArray(value)) {
    begin(KIND.list, value.length);
    for (const entry of value) write(entry);
  } else {
    const keys = Object.keys(value);
    begin(KIND.record, keys.length);
    for (const key of keys) {
      writeText(key);
      write(value[key]);
    }
  }
}

function writeText(text) {
  makeRoom(9 + text.length);
  const before = at;
  begin(KIND.text, text.length);
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character > 0x7f) {
      at = before;
      return writeUtf8(UTF8.encode(text));
    }
    bytes[at++] = character;
  }
}

function writeUtf8(utf8) {
  makeRoom(9 + utf8.length);
  begin(KIND.text, utf8.length);
  bytes.set(utf8, at);
  at += utf8.length;
}

// Writes how many bytes, entries or keys follow.
function begin(kind, count) {
  if (count < 24) {
    bytes[at++] = kind + count;
  } else {
    bytes[at] = kind + 26;
    view.setUint32(at + 1, count);
    at += 5;
  }
}

function makeRoom(count) {
  if (at + count <= bytes.length) return;
  const before = bytes;
  bytes = new Uint8Array(2 * (before.length + count));
  bytes.set(before);
  view = new DataView(bytes.buffer);
}
