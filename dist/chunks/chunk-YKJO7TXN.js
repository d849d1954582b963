import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fileUrl,
  findMirrors
} from "./chunk-ERVN4OUL.js";
import {
  digestOf
} from "./chunk-W4EFRC7M.js";
import {
  unpackMembers
} from "./chunk-OSEA7P2S.js";
import {
  createDownloader
} from "./chunk-MGZDOVV3.js";
import {
  fileSha256,
  onDisk,
  putInPlace,
  temporaryName,
  writeAtomically
} from "./chunk-G3QRFAMB.js";

// src/host/settled-files.ts
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";

// src/cache/digests.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var DIGESTS = "sha256.json";
async function digestsOf(folder, names) {
  const digests = await Promise.all(names.map((name) => fileSha256(join(folder, name))));
  return Object.fromEntries(names.map((name, index) => [name, digests[index] ?? ""]));
}
async function writeDigests(folder, names) {
  await writeAtomically(join(folder, DIGESTS), JSON.stringify(await digestsOf(folder, names)));
}
async function intactFiles(folder) {
  try {
    const kept = JSON.parse(await readFile(join(folder, DIGESTS), "utf8"));
    const names = Object.keys(kept);
    if (names.length === 0 || names.some((name) => name.includes("/"))) return void 0;
    const now = await digestsOf(folder, names);
    return names.every((name) => now[name] !== "" && now[name] === kept[name]) ? names : void 0;
  } catch {
    return void 0;
  }
}

// src/host/settled-files.ts
var MAX_MEMBER_BYTES = 32 << 20;
async function settledDeb(file, listedAt, options) {
  const { name, version, path, sha256, size } = file;
  const kept = join2(options.cacheDirectory, "settled", `${sha256}.deb`);
  if (await fileSha256(kept) === sha256) return kept;
  const mirrors = await findMirrors(options, "debian");
  const urls = mirrors.bases("debian", new Date(listedAt)).map((base) => fileUrl(base, path));
  const temporary = temporaryName(kept);
  await rm(kept, { force: true });
  await onDisk(kept, () => mkdir(dirname(kept), { recursive: true }));
  const downloader = options.downloader ?? createDownloader({ signal: options.signal });
  await downloader.toFile({ what: `${name} ${version}`, urls, maxBytes: size, sha256, advice: mirrors.advice }, temporary);
  await putInPlace(temporary, kept);
  return kept;
}
async function settledFile({ file, listedAt }, member, options) {
  const name = basename(member);
  const folder = join2(options.cacheDirectory, "settled", digestOf([file.sha256, member]));
  const path = join2(folder, name);
  if (await holds(folder, name)) return path;
  const deb = await settledDeb(file, listedAt, options);
  const temporary = temporaryName(folder);
  await onDisk(folder, () => mkdir(temporary, { recursive: true }));
  try {
    const wanted = {
      what: member,
      is: (entry) => entry === member,
      to: join2(temporary, name),
      maxBytes: MAX_MEMBER_BYTES
    };
    await unpackMembers("deb", deb, `${file.name} ${file.version}`, [wanted]);
    await writeDigests(temporary, [name]);
    await onDisk(folder, async () => {
      await rm(folder, { recursive: true, force: true });
      await rename(temporary, folder);
    });
  } catch (thrown) {
    await rm(temporary, { recursive: true, force: true });
    if (!await holds(folder, name)) throw thrown;
  }
  return path;
}
async function holds(folder, name) {
  return (await intactFiles(folder))?.includes(name) === true;
}

export {
  writeDigests,
  intactFiles,
  settledDeb,
  settledFile
};
