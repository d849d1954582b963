import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  MAX_UNPACKED,
  countedFile
} from "./chunk-RSL6QYHH.js";

// src/kernels/package/format.ts
var TAR_BLOCK = 512;
var TAR_MAGIC_AT = 257;
async function formatOf(path) {
  const start = await firstBytes(countedFile(path, { end: TAR_BLOCK - 1 }).chunks());
  if (start.toString("latin1", 0, 8) === "!<arch>\n") return "deb";
  if (start.length >= 4 && start.readUInt32BE(0) === 3987467995) return "rpm";
  return await beginsAsTar(path) ? "tar" : "file";
}
async function beginsAsTar(path) {
  try {
    const block = await firstBytes(decompress(countedFile(path).chunks(), path, MAX_UNPACKED));
    return block.toString("latin1", TAR_MAGIC_AT, TAR_MAGIC_AT + 5) === "ustar";
  } catch {
    return false;
  }
}
async function firstBytes(chunks) {
  const read = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length >= TAR_BLOCK) break;
  }
  return Buffer.concat(read);
}

export {
  formatOf
};
