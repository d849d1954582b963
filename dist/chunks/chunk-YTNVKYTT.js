import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  countedFile
} from "./chunk-RSL6QYHH.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  onDisk,
  readJson,
  temporaryName,
  writeAtomically
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/kernels/sources/some-of.ts
var LISTED_IN_ERROR = 12;
function someOf(releases) {
  const more = releases.length - LISTED_IN_ERROR;
  return releases.slice(0, LISTED_IN_ERROR).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

// src/kernels/sources/kept-list.ts
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
async function readList(list, context) {
  const { cacheDirectory, downloader, onProgress } = context;
  const { file, key, maxUnpacked, wayOut } = list;
  const { what, maxBytes: total } = file;
  const kept = join(cacheDirectory, "indexes", `${key}.json`);
  const known = await readJson(kept);
  if (Array.isArray(known) && known.every(list.isItem)) return known;
  const shown = showUrl(file.urls.at(-1) ?? "");
  if (!(total <= list.maxBytes)) throw new UserError(`${shown}: claims ${total} bytes; ${wayOut}`);
  const path = temporaryName(kept);
  await onDisk(path, () => mkdir(dirname(path), { recursive: true }));
  try {
    onProgress({ step: "fetching", what, bytes: 0, total });
    await downloader.toFile(file, path, (bytes) => onProgress({ step: "fetching", what, bytes, total }));
    const items = await list.parse(decompress(countedFile(path).chunks(), shown, maxUnpacked));
    await writeAtomically(kept, JSON.stringify(items));
    return items;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: is no list of packages that can be read: ${errorMessage(error)}; ${wayOut}`);
  } finally {
    await rm(path, { force: true });
  }
}

export {
  someOf,
  readList
};
