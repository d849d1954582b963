import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  elfNumbers,
  nearestFew
} from "./chunk-WNAIQMBO.js";
import {
  isOfRelease,
  listModuleFolder
} from "./chunk-5QZGLNX6.js";
import {
  cacheKey
} from "./chunk-W4EFRC7M.js";
import {
  isBuiltinList,
  isConfig,
  isVmlinuz,
  readPackage,
  unpackMembers
} from "./chunk-OSEA7P2S.js";
import {
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  fileSha256,
  onDisk,
  putInPlace,
  readJson,
  temporaryName,
  writeAtomically
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/kernels/fetch.ts
import { mkdir as mkdir2, rm as rm3 } from "node:fs/promises";
import { dirname, join as join4 } from "node:path";

// src/kernels/modules/module-index.ts
import { readFile as readFile2, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

// src/kernels/modules/elf-symbols.ts
var SHT_SYMTAB = 2;
var SHDR_SIZE = 64;
var SYM_SIZE = 24;
var STT_FUNC = 2;
var SHN_UNDEF = 0;
var TRACEPOINT = "__tracepoint_";
function definedNames(elf) {
  if (elf.length < SHDR_SIZE || elf.readUInt32BE(0) !== 2135247942 || elf[4] !== 2) return [];
  const { half, word, wide } = elfNumbers(elf);
  const table = Number(wide(40));
  const headers = Array.from({ length: half(60) }, (_, index) => table + index * SHDR_SIZE);
  if (headers.some((at) => at + SHDR_SIZE > elf.length)) return [];
  const symbols = headers.find((at) => word(at + 4) === SHT_SYMTAB);
  const strings = symbols === void 0 ? void 0 : headers[word(symbols + 40)];
  if (symbols === void 0 || strings === void 0) return [];
  const start = Number(wide(symbols + 24));
  const end = Math.min(start + Number(wide(symbols + 32)), elf.length);
  const text = Number(wide(strings + 24));
  const names = [];
  for (let at = start; at + SYM_SIZE <= end; at += SYM_SIZE) {
    if (half(at + 6) === SHN_UNDEF) continue;
    const isFunction = ((elf[at + 4] ?? 0) & 15) === STT_FUNC;
    const name = nameAt(elf, text + word(at));
    if (isFunction || name.startsWith(TRACEPOINT)) names.push(name);
  }
  return names;
}
function nameAt(elf, start) {
  const end = elf.indexOf(0, start);
  return elf.toString("latin1", start, end < 0 ? start : end);
}

// src/kernels/modules/module-shelf.ts
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";

// src/kernels/modules/modinfo.ts
var SHDR_SIZE2 = 64;
var SECTION = ".modinfo";
function readModuleInfo(elf) {
  const section = findSection(elf);
  const info = { depends: [], soft: { pre: [], post: [] } };
  for (const entry of section.toString("latin1").split("\0")) {
    const equals = entry.indexOf("=");
    const [key, value] = [entry.slice(0, equals), entry.slice(equals + 1)];
    if (key === "name") info.name = value;
    if (key === "softdep") readSoft(value, info.soft);
    if (key === "depends") info.depends.push(...value.split(",").filter((name) => name !== ""));
  }
  return info;
}
function readSoft(value, soft) {
  let list;
  for (const word of value.split(/\s+/)) {
    if (word === "pre:") list = soft.pre;
    else if (word === "post:") list = soft.post;
    else if (word !== "") list?.push(word);
  }
}
function moduleName(name) {
  return name.replaceAll("-", "_");
}
function findSection(elf) {
  if (elf.length < SHDR_SIZE2 || elf.readUInt32BE(0) !== 2135247942 || elf[4] !== 2) {
    throw new Error("no 64-bit ELF file");
  }
  const { half, wide } = elfNumbers(elf);
  const table = Number(wide(40));
  const count = half(60);
  const names = sectionAt(elf, table, half(62));
  for (let index = 0; index < count; index++) {
    const { name, offset, size } = sectionAt(elf, table, index);
    const start = names.offset + name;
    if (elf.toString("latin1", start, start + SECTION.length + 1) === `${SECTION}\0`) {
      return elf.subarray(offset, offset + size);
    }
  }
  throw new Error("no .modinfo section");
}
function sectionAt(elf, table, index) {
  const at = table + index * SHDR_SIZE2;
  if (at + SHDR_SIZE2 > elf.length) throw new Error("section table behind the end of the file");
  const { word, wide } = elfNumbers(elf);
  return { name: word(at), offset: Number(wide(at + 24)), size: Number(wide(at + 32)) };
}

// src/kernels/modules/module-shelf.ts
var MAX_MODULE_BYTES = 256 << 20;
async function withShelf(source, work) {
  const { folder } = source;
  await onDisk(folder, () => mkdir(folder, { recursive: true }));
  const spoolPath = temporaryName(join(folder, "spool"));
  const spool = await onDisk(spoolPath, () => open(spoolPath, "wx+"));
  try {
    return await work(createShelf(source, spool, spoolPath));
  } finally {
    await spool.close();
    await rm(spoolPath, { force: true });
  }
}
async function unpackedModule({ file, content }) {
  return collect(decompress(onePiece(content), file, MAX_MODULE_BYTES));
}
function createShelf({ packages, release, builtinList }, spool, spoolPath) {
  const places = /* @__PURE__ */ new Map();
  const builtin = new Set(builtinNames(builtinList));
  const left = [...packages];
  let end = 0;
  return {
    isBuiltin: (name) => builtin.has(name),
    names: () => [...places.keys(), ...builtin],
    async readAll() {
      for (let next = left.shift(); next !== void 0; next = left.shift()) await spoolPackage(next);
    },
    async read(name, further) {
      while (!places.has(name) && !builtin.has(name) && (further || left.length === packages.length)) {
        const next = left.shift();
        if (next === void 0) break;
        await spoolPackage(next);
      }
      const place = places.get(name);
      if (place === void 0) return void 0;
      if (place.size > MAX_MODULE_BYTES)
        throw new UserError(
          `${release}: ${place.file} has ${place.size} bytes, and a module has at most ${MAX_MODULE_BYTES}; look at where it comes from`
        );
      if (place.path !== void 0) return { file: place.file, content: await readFile(place.path) };
      const { buffer } = await spool.read(Buffer.alloc(place.size), 0, place.size, place.start);
      return { file: place.file, content: buffer };
    }
  };
  async function spoolPackage({ what, format, hidden, fetch }) {
    if (format === "folder") return shelveFolder(await fetch());
    await readPackage(format, await fetch(), what, {
      take(path) {
        if (!isOfRelease(path, release) || hidden.some((gone) => path === gone || path.startsWith(`${gone}/`)))
          return void 0;
        if (path.endsWith("/modules.builtin")) {
          return async (content) => {
            for (const name of builtinNames((await collect(content)).toString("utf8"))) builtin.add(name);
          };
        }
        const file = /([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.exec(path)?.[1];
        if (file === void 0 || places.has(nameOfFile(file))) return void 0;
        return async (content, size) => {
          places.set(nameOfFile(file), { file, start: end, size });
          for await (const chunk of content) {
            await onDisk(spoolPath, () => spool.write(chunk, 0, chunk.length, end));
            end += chunk.length;
          }
        };
      },
      enough: () => false
    });
  }
  async function shelveFolder(folder) {
    const { modules, builtinList: builtinList2 } = await listModuleFolder(folder, release);
    for (const name of builtinNames(builtinList2)) builtin.add(name);
    for (const { path, size } of modules) {
      const file = basename(path);
      if (!places.has(nameOfFile(file))) places.set(nameOfFile(file), { file, path, start: 0, size });
    }
  }
}
function builtinNames(list) {
  return list.split("\n").map((line) => nameOfFile(line.split("/").pop() ?? "")).filter((name) => name !== "");
}
function nameOfFile(file) {
  return moduleName(file.replace(/\.ko(\.\w+)?$/, ""));
}
async function collect(source) {
  const chunks = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* onePiece(content) {
  for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16));
}

// src/kernels/modules/module-index.ts
async function writeModuleIndex(source, file) {
  const lines = await withShelf(source, async (shelf) => {
    await shelf.readAll();
    const found = [];
    for (const name of shelf.names()) {
      const packed = await shelf.read(name, false);
      if (packed !== void 0) found.push([name, ...definedNames(await unpackedModule(packed))].join(" "));
    }
    return found;
  });
  await writeAtomically(file, await promisify(gzip)([...lines, ""].join("\n")));
}
async function modulesDefining(file, names) {
  const found = /* @__PURE__ */ new Map();
  const text = (await promisify(gunzip)(await readFile2(file))).toString("utf8");
  for (const line of text.split("\n")) {
    const [module = "", ...defined] = line.split(" ");
    for (const name of new Set(defined)) {
      if (names.has(name)) found.set(name, [...found.get(name) ?? [], module]);
    }
  }
  return found;
}
async function isIndexed(file) {
  return stat(file).then(
    (found) => found.isFile(),
    () => false
  );
}

// src/kernels/modules/modules.ts
import { createHash } from "node:crypto";
import { join as join2 } from "node:path";
var SUGGESTIONS = 3;
var INDEX = "modules.json";
async function keptModules(folder, wanted) {
  const known = await readKnown(folder);
  const order = loadOrder(wanted, known);
  if (order === void 0) return void 0;
  const files = order.map((name) => ({ name, path: join2(folder, `${name}.ko`) }));
  const intact = await Promise.all(
    files.map(async ({ name, path }) => digestOf(known.get(name)) === await fileSha256(path))
  );
  return intact.every(Boolean) ? files : void 0;
}
async function unpackModules(source, wanted) {
  const { folder } = source;
  await withShelf(source, async (shelf) => {
    const known = await readKnown(folder);
    const unpacking = { source, shelf, known, seen: /* @__PURE__ */ new Set() };
    for (const name of wanted.required.map(moduleName)) await unpackOne(name, name, unpacking);
    for (const name of wanted.optional.map(moduleName)) await unpackIfThere(name, true, unpacking);
    await writeAtomically(join2(folder, INDEX), JSON.stringify(Object.fromEntries(known)));
  });
}
async function unpackOne(name, asked, unpacking) {
  const { source, shelf, known, seen } = unpacking;
  const entry = known.get(name);
  if (entry?.builtin || seen.has(name)) return;
  seen.add(name);
  if (entry !== void 0 && "sha256" in entry && entry.sha256 === await fileSha256(join2(source.folder, `${name}.ko`))) {
    await unpackNeeded(entry, asked, unpacking);
    return;
  }
  const packed = await shelf.read(name, true);
  if (packed === void 0) {
    if (!shelf.isBuiltin(name)) throw new UserError(unknownModule(name, asked, source, shelf));
    known.set(name, { builtin: true });
    return;
  }
  const content = await unpackedModule(packed);
  const needs = dependenciesOf(content, `${source.release}: ${packed.file}`);
  await writeAtomically(join2(source.folder, `${name}.ko`), content);
  const unpacked = { builtin: false, sha256: createHash("sha256").update(content).digest("hex"), ...needs };
  known.set(name, unpacked);
  await unpackNeeded(unpacked, asked, unpacking);
}
async function unpackNeeded(entry, asked, unpacking) {
  if (!("sha256" in entry)) return;
  for (const needed of entry.depends) await unpackOne(needed, asked, unpacking);
  for (const wished of [...entry.soft?.pre ?? [], ...entry.soft?.post ?? []])
    await unpackIfThere(wished, false, unpacking);
}
async function unpackIfThere(name, further, unpacking) {
  const { shelf, known } = unpacking;
  if (shelf.isBuiltin(name) || await shelf.read(name, further) !== void 0) await unpackOne(name, name, unpacking);
  else known.set(name, { builtin: false, absent: true });
}
function dependenciesOf(content, what) {
  try {
    const { depends, soft } = readModuleInfo(content);
    const { pre, post } = soft;
    return { depends: depends.map(moduleName), soft: { pre: pre.map(moduleName), post: post.map(moduleName) } };
  } catch (error) {
    throw new UserError(`${what} is not a kernel module that can be read: ${errorMessage(error)}`);
  }
}
function unknownModule(name, asked, { release, packages }, { names }) {
  const near = nearestFew(name, names(), SUGGESTIONS);
  const what = packages.map((one) => one.what).join(", ");
  const needed = name === asked ? "" : `, needed by \`${asked}\`,`;
  const place = packages.length === 0 ? "it came without modules" : `look into ${what}`;
  const hint = near.length === 0 ? place : `did you mean ${near.join(", ")}?`;
  return `kernel ${release} has no module \`${name}\`${needed} neither as a file nor built in; ${hint}`;
}
function loadOrder({ required, optional }, known) {
  const order = /* @__PURE__ */ new Set();
  const visited = /* @__PURE__ */ new Set();
  const visit = (name, needed) => {
    const entry = known.get(name);
    if (entry === void 0) return false;
    if (entry.builtin) return true;
    if (!("sha256" in entry)) return !needed;
    if (visited.has(name)) return true;
    visited.add(name);
    const { depends, soft = { pre: [], post: [] } } = entry;
    if (!depends.every((other) => visit(other, true)) || !soft.pre.every((other) => visit(other, false))) return false;
    order.add(name);
    return soft.post.every((other) => visit(other, false));
  };
  const all = required.map(moduleName).every((name) => visit(name, true)) && optional.map(moduleName).every((name) => visit(name, false));
  return all ? [...order] : void 0;
}
function digestOf(entry) {
  return entry !== void 0 && "sha256" in entry ? entry.sha256 : void 0;
}
async function readKnown(folder) {
  const data = await readJson(join2(folder, INDEX));
  if (typeof data !== "object" || data === null) return /* @__PURE__ */ new Map();
  return new Map(Object.entries(data));
}

// src/kernels/shared.ts
import { createHash as createHash2 } from "node:crypto";
import { readdir, readFile as readFile3, rm as rm2, stat as stat2 } from "node:fs/promises";
import { basename as basename2, join as join3 } from "node:path";
var INDEX_DAYS = 30;
var DAY_MS = 24 * 60 * 60 * 1e3;
function kernelEntry(record, store, pinnedByLock) {
  const { pins } = record;
  const ofLock = pinnedByLock ? ["locked", pins?.vmlinuzSha256 ?? "", pins?.configSha256 ?? ""] : [];
  return {
    what: `kernel ${record.release}`,
    key: cacheKey("kernel", basename2(store.kernelFolder(record)), ...ofLock),
    paths: [store.kernelFolder(record)],
    async intact() {
      const kernel = await store.readKernel(record);
      return kernel !== void 0 && holdsPins(kernel, record);
    }
  };
}
function holdsPins({ pins: found }, { pins }) {
  if (pins === void 0) return true;
  return pins.vmlinuzSha256 === found.vmlinuzSha256 && pins.configSha256 === found.configSha256;
}
function modulesEntry(record, { required, optional }, store, intact) {
  return {
    what: `modules of ${record.release}`,
    key: cacheKey(
      "modules",
      record.modules.map(({ sha256, hidden = [] }) => [sha256, ...hidden].join(" ")),
      [...required].sort(),
      [...optional].sort()
    ),
    paths: [store.modulesFolder(record.modules)],
    intact
  };
}
async function lookupsEntry(cacheDirectory, kernels) {
  const folders = ["resolved", "indexes"].map((name) => join3(cacheDirectory, name));
  const any = "bpfcompat-lookups-";
  const ofThese = `${cacheKey("lookups", [...new Set(kernels)].sort())}-`;
  return {
    what: "kernel lookups",
    key: `${ofThese}${await contentDigest(folders)}`,
    restoreKeys: [ofThese, any],
    paths: folders
  };
}
async function dropOldIndexes(cacheDirectory, now) {
  const folder = join3(cacheDirectory, "indexes");
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join3(folder, name);
    const written = (await stat2(path).catch(() => void 0))?.mtimeMs ?? now.getTime();
    if (now.getTime() - written > INDEX_DAYS * DAY_MS) await rm2(path, { force: true }).catch(() => void 0);
  }
}
async function contentDigest(folders) {
  const hash = createHash2("sha256");
  for (const folder of folders) {
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      if (!name.endsWith(".json")) continue;
      const content = await readFile3(join3(folder, name)).catch(() => Buffer.alloc(0));
      hash.update(`${name} ${content.length}
`).update(content);
    }
  }
  return hash.digest("hex");
}

// src/kernels/fetch.ts
var MAX_VMLINUZ_BYTES = 2 ** 31;
var MAX_CONFIG_BYTES = 16 << 20;
var MAX_BUILTIN_BYTES = 1 << 20;
var MODULE_INDEX = "names.gz";
async function fetchKernel(record, withModules, context) {
  const { store, cache, pinnedByLock } = context;
  const stored = await store.readKernel(record);
  if (stored !== void 0) return stored;
  return store.locked(record.image, lockOptions(record.image, context), async () => {
    const byOther = await store.readKernel(record);
    if (byOther !== void 0) return byOther;
    const entry = kernelEntry(record, store, pinnedByLock);
    const restored = await cache.restore(entry);
    if (!restored) await store.addKernel(record, (folder) => fillKernel(record, withModules, folder, context));
    const added = await store.readKernel(record);
    if (added === void 0 && pinnedByLock)
      throw new UserError(
        `kernel \`${record.id}\`: ${nameOf(record.image)} does not have the vmlinuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``
      );
    if (added === void 0)
      throw new UserError(`kernel ${record.release} was written and is damaged at once: check the disk`);
    if (!restored) await cache.save(entry);
    return added;
  });
}
async function fetchModules(record, { builtinList }, wanted, context) {
  if (wanted.required.length + wanted.optional.length === 0) return [];
  const { store, cache } = context;
  const folder = store.modulesFolder(record.modules);
  const kept = await keptModules(folder, wanted);
  if (kept !== void 0) return kept;
  const first = record.modules[0] ?? record.image;
  return store.locked(first, lockOptions(first, context), async () => {
    const byOther = await keptModules(folder, wanted);
    if (byOther !== void 0) return byOther;
    const intact = async () => await keptModules(folder, wanted) !== void 0;
    const entry = modulesEntry(record, wanted, store, intact);
    const restored = await cache.restore(entry) ? await keptModules(folder, wanted) : void 0;
    if (restored !== void 0) return restored;
    await unpackModules({ packages: packagesOf(record, context), release: record.release, builtinList, folder }, wanted);
    const unpacked = await keptModules(folder, wanted);
    if (unpacked === void 0)
      throw new UserError(`modules of ${record.release} were written and are damaged at once: check the disk`);
    await cache.save(entry);
    return unpacked;
  });
}
async function fetchModuleIndex(record, context) {
  const [first] = record.modules;
  if (first === void 0) return void 0;
  const file = join4(context.store.modulesFolder(record.modules), MODULE_INDEX);
  if (await isIndexed(file)) return file;
  return context.store.locked(first, lockOptions(first, context), async () => {
    if (await isIndexed(file)) return file;
    const folder = dirname(file);
    await writeModuleIndex(
      { packages: packagesOf(record, context), release: record.release, builtinList: "", folder },
      file
    );
    return file;
  });
}
function packagesOf(record, context) {
  return record.modules.map((file) => ({
    what: nameOf(file),
    format: file.format,
    hidden: file.hidden ?? [],
    fetch: () => keptPackage(file, context)
  }));
}
async function fillKernel(record, withModules, folder, context) {
  const { config } = record;
  const keeps = (file) => withModules && record.modules.some(({ sha256 }) => sha256 === file.sha256);
  const fromConfig = config && await takeFrom(config, configMembers(record, folder), keeps(config), record, context);
  const members = config === void 0 ? imageMembers(record, folder) : [vmlinuzMember(record, folder)];
  const fromImage = await takeFrom(record.image, members, keeps(record.image), record, context);
  return {
    vmlinuzSha256: fromImage.digests.get(folder.vmlinuz) ?? "",
    configSha256: (fromConfig ?? fromImage).digests.get(folder.config) ?? null,
    imageBytes: Math.min(fromImage.bytes, record.image.size),
    ...config === void 0 ? {} : { configBytes: Math.min(fromConfig?.bytes ?? 0, config.size) }
  };
}
async function takeFrom(file, members, keep, record, context) {
  const unpack = (path2) => unpackMembers(file.format, path2, nameOf(file), members);
  if (file.place?.kind === "local") return unpack(await unchanged(file, file.place.path));
  if (await context.store.hasPackage(file)) return unpack(await keptPackage(file, context));
  if (record.pins !== void 0 && !keep) {
    const pinned = await takeFromPrefix(file, members, record, record.pins, context);
    if (pinned !== void 0) return pinned;
  }
  if (keep) return unpack(await keptPackage(file, context));
  const path = await download(file, void 0, context);
  try {
    return await unpack(path);
  } finally {
    await rm3(path, { force: true });
  }
}
async function takeFromPrefix(file, members, record, pins, context) {
  const bytes = file === record.image ? pins.imageBytes : pins.configBytes;
  if (bytes === void 0) return void 0;
  const path = await download(file, Math.min(bytes, file.size), context);
  try {
    const { digests } = await unpackMembers(file.format, path, nameOf(file), members);
    if (members.every(({ to, pin, optional }) => optional === true || digests.get(to) === pin)) return { digests, bytes };
    context.onProgress({
      step: "note",
      message: `${record.release}: the start of the package is not what is pinned; reading all of it`
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.onProgress({ step: "note", message: `${error.message}; reading all of it` });
  } finally {
    await rm3(path, { force: true });
  }
  for (const { to } of members) await rm3(to, { force: true });
  return void 0;
}
function imageMembers(record, folder) {
  const vmlinuz = vmlinuzMember(record, folder);
  return record.members?.config === null ? [vmlinuz] : [vmlinuz, configMember(record, folder)];
}
function configMembers(record, folder) {
  const builtin = {
    what: "modules.builtin",
    is: isBuiltinList(record.release),
    to: folder.builtin,
    maxBytes: MAX_BUILTIN_BYTES,
    optional: true
  };
  const hasModules = record.modules.some(({ sha256 }) => sha256 === record.config?.sha256);
  return hasModules ? [configMember(record, folder)] : [configMember(record, folder), builtin];
}
function vmlinuzMember({ release, members, pins }, folder) {
  const is = isVmlinuz(release, members);
  return { what: "vmlinuz", is, to: folder.vmlinuz, maxBytes: MAX_VMLINUZ_BYTES, pin: pins?.vmlinuzSha256 };
}
function configMember({ release, members, pins }, folder) {
  const is = isConfig(release, members);
  return { what: "config", is, to: folder.config, maxBytes: MAX_CONFIG_BYTES, pin: pins?.configSha256 ?? void 0 };
}
async function lockedPackage(file, context) {
  return context.store.locked(file, lockOptions(file, context), () => keptPackage(file, context));
}
async function keptPackage(file, context) {
  const { store } = context;
  if (file.place?.kind === "local") return unchanged(file, file.place.path);
  const path = store.packagePath(file);
  if (await store.hasPackage(file)) await verified(file, path, context);
  else await putInPlace(await download(file, void 0, context), path);
  return path;
}
async function unchanged({ name, format, sha256 }, path) {
  if (format !== "folder" && await fileSha256(path) !== sha256)
    throw new UserError(`${name} has changed since this run began: wait for its build to end, and run again`);
  return path;
}
async function download(file, prefix, context) {
  const { store, downloader, remote, onProgress } = context;
  const path = temporaryName(store.packagePath(file));
  await onDisk(path, () => mkdir2(dirname(path), { recursive: true }));
  const total = prefix ?? file.size;
  onProgress({ step: "fetching", what: file.name, bytes: 0, total });
  await downloader().toFile(
    { ...await remote(file), prefix },
    path,
    (bytes) => onProgress({ step: "fetching", what: file.name, bytes, total })
  );
  if (prefix === void 0) await verified(file, path, context);
  return path;
}
async function verified(file, path, { verify }) {
  try {
    await verify?.(file, path);
  } catch (error) {
    await rm3(path, { force: true });
    throw error;
  }
}
function lockOptions(file, { signal, onProgress }) {
  const onWait = () => onProgress({ step: "note", message: `another run is fetching ${file.name}: waiting for it` });
  return { signal, onWait };
}
function nameOf({ name, version }) {
  return `${name} ${version}`;
}

export {
  modulesDefining,
  holdsPins,
  lookupsEntry,
  dropOldIndexes,
  fetchKernel,
  fetchModules,
  fetchModuleIndex,
  lockedPackage
};
