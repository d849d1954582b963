import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTar
} from "./chunk-5BVUJZIW.js";
import {
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  MAX_UNPACKED,
  countedFile
} from "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";

// src/kernels/package/deb.ts
import { open } from "node:fs/promises";
var AR_MAGIC = "!<arch>\n";
var AR_HEADER_BYTES = 60;
async function readDeb(path, what, extraction) {
  const data = await findData(path);
  const file = countedFile(path, data);
  await readTar(decompress(file.chunks(), what, MAX_UNPACKED), extraction);
  return file.bytes();
}
async function findData(path) {
  const file = await open(path, "r");
  try {
    if (await readText(file, 0, AR_MAGIC.length) !== AR_MAGIC) throw new Error("it does not begin as an ar archive");
    for (let at = AR_MAGIC.length; ; ) {
      const header = await readText(file, at, AR_HEADER_BYTES);
      const size = Number(header.slice(48, 58));
      if (header.length < AR_HEADER_BYTES || !header.endsWith("`\n") || !Number.isSafeInteger(size) || size < 0) {
        throw new Error(`no ar header at byte ${at}`);
      }
      const name = header.slice(0, 16).trim().replace(/\/$/, "");
      const start = at + AR_HEADER_BYTES;
      if (name.startsWith("data.tar")) return { start, end: start + size - 1 };
      at = start + size + size % 2;
    }
  } finally {
    await file.close();
  }
}
async function readText(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString("latin1", 0, bytesRead);
}
export {
  readDeb
};
