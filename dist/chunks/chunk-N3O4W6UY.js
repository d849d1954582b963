import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/kernels/package/package.ts
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
var MAX_UNPACKED = 4 * 2 ** 30;
var BadPackageError = class extends UserError {
};
async function readPackage(format, path, what, extraction) {
  try {
    switch (format) {
      case "deb":
        return await (await import("./deb-RYLCF2WR.js")).readDeb(path, what, extraction);
      case "rpm":
        return await (await import("./rpm-ITRZCEJ4.js")).readRpm(path, what, extraction);
      case "tar":
        return await (await import("./tar-HMRV4AAO.js")).readTarFile(path, what, extraction);
      case "file":
        return await readBare(path, extraction);
      case "folder":
        throw new BadPackageError(`${what} is a folder`);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new BadPackageError(`${what} is not a package that can be read: ${errorMessage(error)}`);
  }
}
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
async function readBare(path, { take }) {
  const { size } = await stat(path);
  await take("")?.(countedFile(path).chunks(), size);
  return size;
}

export {
  MAX_UNPACKED,
  BadPackageError,
  readPackage,
  countedFile
};
