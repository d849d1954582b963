import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/kernels/package/extraction.ts
import { createReadStream } from "node:fs";
var MAX_UNPACKED = 4 * 2 ** 30;
var BadPackageError = class extends UserError {
};
function countedFile(path, range = {}) {
  let at = range.start ?? 0;
  return {
    /** How far the file has been read. */
    bytes: () => at,
    async *chunks() {
      for await (const chunk of createReadStream(path, range)) {
        at += chunk.length;
        yield chunk;
      }
    }
  };
}

export {
  MAX_UNPACKED,
  BadPackageError,
  countedFile
};
