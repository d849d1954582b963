import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byteReader,
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  BadPackageError,
  MAX_UNPACKED,
  countedFile
} from "./chunk-RSL6QYHH.js";

// src/kernels/package/cpio.ts
var NEWC = "070701";
var NEWC_WITH_CHECKSUM = "070702";
var STRIPPED = "07070X";
var MAGIC_BYTES = 6;
var FIELDS = 13;
var FIELD_BYTES = 8;
var TRAILER = "TRAILER!!!";
var MAX_NAME_BYTES = 4096;
var ALIGNMENT = 4;
var S_IFMT = 61440;
var S_IFREG = 32768;
async function readCpio(data, { take, enough }, files = []) {
  const { read, skip, part } = byteReader(data);
  try {
    for (; ; ) {
      const entry = await readEntry(read, files);
      if (entry === void 0) return;
      const { path, size, mode, padding } = entry;
      const consume = (mode & S_IFMT) === S_IFREG ? take(path.replace(/^(?:\.?\/)+/, "")) : void 0;
      if (consume === void 0) {
        await skip(size + padding);
        continue;
      }
      if (entry.linked) throw new Error(`${path} is a hard link to a file that stands elsewhere in the archive`);
      const content = part(size);
      await consume(content.chunks, size);
      if (enough()) return;
      await content.done();
      await skip(padding);
    }
  } finally {
    await data.return(void 0);
  }
}
async function readEntry(read, files) {
  const magic = (await read(MAGIC_BYTES)).toString("latin1");
  if (magic === NEWC || magic === NEWC_WITH_CHECKSUM) return readNewc(read);
  if (magic !== STRIPPED) throw new Error("its archive is not one of cpio in the newc form");
  const number = hexadecimal(await read(FIELD_BYTES));
  await read(paddingOf(MAGIC_BYTES + FIELD_BYTES));
  const file = files[number];
  if (file === void 0) throw new Error(`its archive has a file ${number} that its header does not know`);
  return { ...file, padding: paddingOf(file.size), linked: false };
}
async function readNewc(read) {
  const header = await read(FIELDS * FIELD_BYTES);
  const field = (index) => hexadecimal(header.subarray(index * FIELD_BYTES, (index + 1) * FIELD_BYTES));
  const [mode, links, size, nameBytes] = [field(1), field(4), field(6), field(11)];
  if (nameBytes < 1 || nameBytes > MAX_NAME_BYTES) throw new Error(`its archive has a name of ${nameBytes} bytes`);
  const name = await read(nameBytes);
  await read(paddingOf(MAGIC_BYTES + FIELDS * FIELD_BYTES + nameBytes));
  const path = name.toString("utf8", 0, nameBytes - 1);
  if (path === TRAILER) return void 0;
  return { path, size, mode, padding: paddingOf(size), linked: links > 1 && size === 0 };
}
function hexadecimal(digits) {
  const text = digits.toString("latin1");
  if (!/^[0-9A-Fa-f]{8}$/.test(text)) throw new Error("its archive has a damaged header");
  return Number.parseInt(text, 16);
}
function paddingOf(length) {
  return (ALIGNMENT - length % ALIGNMENT) % ALIGNMENT;
}

// src/kernels/package/rpm-header.ts
import { open } from "node:fs/promises";
var TAG = {
  name: 1e3,
  version: 1001,
  release: 1002,
  epoch: 1003,
  arch: 1022,
  fileSizes: 1028,
  fileModes: 1030,
  sourceRpm: 1044,
  fileDevices: 1095,
  fileInodes: 1096,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
  payloadFormat: 1124,
  payloadCompressor: 1125,
  longFileSizes: 5008,
  payloadDigests: 5092,
  payloadDigestAlgorithm: 5093
};
var LEAD_BYTES = 96;
var LEAD_MAGIC = 3987467995;
var HEADER_MAGIC = 2393761793;
var INTRO_BYTES = 16;
var ENTRY_BYTES = 16;
var ALIGNMENT2 = 8;
var MAX_ENTRIES = 65535;
var MAX_STORE_BYTES = 64 << 20;
var MAX_VALUES = 1 << 20;
var TYPE = { int16: 3, int32: 4, int64: 5, string: 6, binary: 7, strings: 8, translated: 9 };
async function readRpmHeader(path) {
  const file = await open(path, "r");
  try {
    const lead = await readExactly(file, 0, LEAD_BYTES);
    if (lead.readUInt32BE(0) !== LEAD_MAGIC) throw new Error("it does not begin as an rpm package");
    const signature = await readStructure(file, LEAD_BYTES);
    const start = Math.ceil(signature.end / ALIGNMENT2) * ALIGNMENT2;
    const header = await readStructure(file, start);
    return { signature: signature.tags, tags: header.tags, range: { start, end: header.end } };
  } finally {
    await file.close();
  }
}
async function readStructure(file, start) {
  const intro = await readExactly(file, start, INTRO_BYTES);
  if (intro.readUInt32BE(0) !== HEADER_MAGIC) throw new Error(`no rpm header at byte ${start}`);
  const [entries, bytes] = [intro.readUInt32BE(8), intro.readUInt32BE(12)];
  if (entries > MAX_ENTRIES || bytes > MAX_STORE_BYTES)
    throw new Error(`its header claims ${entries} entries and ${bytes} bytes, which no kernel package has`);
  const content = await readExactly(file, start + INTRO_BYTES, entries * ENTRY_BYTES + bytes);
  const end = start + INTRO_BYTES + content.length;
  return { tags: tagsOf(content.subarray(0, entries * ENTRY_BYTES), content.subarray(entries * ENTRY_BYTES)), end };
}
async function readExactly(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error("it is cut off in its header");
  return buffer;
}
function tagsOf(index, store) {
  const entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < index.length; at += ENTRY_BYTES) {
    const [tag, type, offset, count] = [0, 4, 8, 12].map((field) => index.readUInt32BE(at + field));
    if (offset > store.length || count > store.length) throw new Error(`its header has a damaged entry ${tag}`);
    if (count > MAX_VALUES && type !== TYPE.binary)
      throw new Error(`its header has an entry ${tag} of ${count} values, which no kernel package has`);
    entries.set(tag, { type, offset, count });
  }
  const texts = (tag) => {
    const entry = entries.get(tag);
    if (entry === void 0) return [];
    if (entry.type === TYPE.string) return stringsAt(store, { ...entry, count: 1 });
    return entry.type === TYPE.strings || entry.type === TYPE.translated ? stringsAt(store, entry) : [];
  };
  return {
    text: (tag) => texts(tag)[0],
    texts,
    numbers(tag) {
      const entry = entries.get(tag);
      return entry === void 0 ? [] : numbersAt(store, entry);
    },
    binary(tag) {
      const entry = entries.get(tag);
      return entry?.type === TYPE.binary ? within(store, entry.offset, entry.count) : void 0;
    }
  };
}
function stringsAt(store, { offset, count }) {
  const strings = [];
  for (let at = offset; strings.length < count; ) {
    const end = store.indexOf(0, at);
    if (end === -1) throw new Error("its header has a text without an end");
    strings.push(store.toString("utf8", at, end));
    at = end + 1;
  }
  return strings;
}
function numbersAt(store, { type, offset, count }) {
  const width = type === TYPE.int16 ? 2 : type === TYPE.int32 ? 4 : type === TYPE.int64 ? 8 : 0;
  if (width === 0) return [];
  const bytes = within(store, offset, count * width);
  return Array.from(
    { length: count },
    (_, index) => width === 8 ? Number(bytes.readBigUInt64BE(index * width)) : bytes.readUIntBE(index * width, width)
  );
}
function within(store, offset, length) {
  if (offset + length > store.length) throw new Error("its header has an entry that reaches behind its end");
  return store.subarray(offset, offset + length);
}

// src/kernels/package/rpm.ts
var COMPRESSORS = ["gzip", "xz", "zstd", void 0];
var MAX_FOLDER = 4096;
var S_IFMT2 = 61440;
var S_IFREG2 = 32768;
var S_IFLNK = 40960;
async function readRpm(path, what, extraction) {
  const { tags, range } = await readRpmHeader(path);
  const format = tags.text(TAG.payloadFormat) ?? "cpio";
  if (format !== "cpio") throw new BadPackageError(`${what} holds ${format} where a package holds a cpio archive`);
  const compressor = tags.text(TAG.payloadCompressor);
  if (!COMPRESSORS.includes(compressor))
    throw new BadPackageError(`${what} is packed with ${compressor}; only gzip, xz and zstd can be unpacked`);
  const file = countedFile(path, { start: range.end });
  await readCpio(decompress(file.chunks(), what, MAX_UNPACKED), extraction, filesOf(tags));
  return file.bytes();
}
function filesOf(tags) {
  const folders = tags.texts(TAG.dirNames);
  if (folders.some((folder) => folder.length > MAX_FOLDER)) throw new Error("its header has a folder without an end");
  const folderOf = tags.numbers(TAG.dirIndexes);
  const long = tags.numbers(TAG.longFileSizes);
  const sizes = long.length > 0 ? long : tags.numbers(TAG.fileSizes);
  const modes = tags.numbers(TAG.fileModes);
  const lastOfInode = lastNames(tags, modes);
  return tags.texts(TAG.baseNames).map((name, index) => {
    const mode = modes[index] ?? 0;
    const type = mode & S_IFMT2;
    const hasContent = type === S_IFLNK || type === S_IFREG2 && lastOfInode(index);
    return { path: `${folders[folderOf[index] ?? -1] ?? ""}${name}`, mode, size: hasContent ? sizes[index] ?? 0 : 0 };
  });
}
function lastNames(tags, modes) {
  const devices = tags.numbers(TAG.fileDevices);
  const inodes = tags.numbers(TAG.fileInodes);
  const key = (index) => `${devices[index]}:${inodes[index]}`;
  const last = /* @__PURE__ */ new Map();
  for (const [index, mode] of modes.entries()) if ((mode & S_IFMT2) === S_IFREG2) last.set(key(index), index);
  return (index) => inodes[index] === void 0 || last.get(key(index)) === index;
}

export {
  TAG,
  readRpmHeader,
  readRpm,
  filesOf
};
