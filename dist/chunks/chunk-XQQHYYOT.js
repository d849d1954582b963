import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPackage,
  unpackMembers
} from "./chunk-OSEA7P2S.js";
import {
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  countedFile
} from "./chunk-RSL6QYHH.js";
import {
  hasSeries,
  isRelease
} from "./chunk-NFCBL6MI.js";
import {
  onDisk,
  temporaryName
} from "./chunk-G3QRFAMB.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/kernels/sources/assemble.ts
import { mkdir, rm } from "node:fs/promises";
import { dirname, posix as posix2 } from "node:path";

// src/kernels/image/kernel-release.ts
var HEAD_BYTES = 128 << 10;
var MAX_IMAGE_BYTES = 2 ** 31;
var BANNER = Buffer.from("Linux version ");
var AFTER_BANNER = 160;
async function inspectKernelImage(chunks, what) {
  const image = startedStream(decompress(chunks, what, MAX_IMAGE_BYTES));
  try {
    const head = await image.head();
    return inX86(head) ?? inS390(head) ?? await inZboot(head, image.rest(), what) ?? await scanned(head, image.rest());
  } finally {
    await image.close();
  }
}
function inX86(head) {
  if (head.toString("latin1", 514, 518) !== "HdrS") return void 0;
  const pointer = head.readUInt16LE(526);
  return { arch: "x86_64", release: pointer === 0 ? null : textAt(head, pointer + 512) };
}
function inS390(head) {
  if (head.toString("latin1", 65544, 65550) !== "S390EP") return void 0;
  const pointer = head.readBigUInt64BE(66600);
  return { arch: "s390x", release: pointer === 0n || pointer > HEAD_BYTES ? null : textAt(head, Number(pointer)) };
}
async function inZboot(head, image, what) {
  if (head.toString("latin1", 0, 2) !== "MZ" || head.toString("latin1", 4, 8) !== "zimg") return void 0;
  const start = head.readUInt32LE(8);
  const packed = decompress(part(image, start, start + head.readUInt32LE(12)), what, MAX_IMAGE_BYTES);
  return { arch: "arm64", release: await findBanner(packed) };
}
async function scanned(head, image) {
  const arch = head.toString("latin1", 56, 60) === "ARMd" ? "arm64" : elfArch(head);
  return { arch, release: arch === null ? null : await findBanner(image) };
}
function elfArch(head) {
  if (head.length < 64 || head.readUInt32BE(0) !== 2135247942) return null;
  const machine = head[5] === 2 ? head.readUInt16BE(18) : head.readUInt16LE(18);
  return { 62: "x86_64", 183: "arm64", 22: "s390x" }[machine] ?? null;
}
async function findBanner(image) {
  let kept = Buffer.alloc(0);
  for await (const chunk of image) {
    const text = Buffer.concat([kept, chunk]);
    let from = 0;
    for (let at2 = text.indexOf(BANNER); at2 >= 0 && at2 + AFTER_BANNER <= text.length; at2 = text.indexOf(BANNER, from)) {
      const release = textAt(text, at2 + BANNER.length);
      if (release !== null) return release;
      from = at2 + 1;
    }
    kept = Buffer.from(text.subarray(Math.max(from, text.length - AFTER_BANNER)));
  }
  const at = kept.indexOf(BANNER);
  return at < 0 ? null : textAt(kept, at + BANNER.length);
}
function textAt(bytes, start) {
  const [word = ""] = bytes.toString("latin1", start, start + AFTER_BANNER).split(/[\s\0]/);
  return isRelease(word) ? word : null;
}
async function* part(chunks, start, end) {
  let at = 0;
  for await (const chunk of chunks) {
    const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at));
    if (piece.length > 0) yield piece;
    at += chunk.length;
    if (at >= end) return;
  }
}
function startedStream(chunks) {
  const started = [];
  return {
    async head() {
      for (let length = 0; length < HEAD_BYTES; ) {
        const { done, value } = await chunks.next();
        if (done === true) break;
        started.push(value);
        length += value.length;
      }
      return Buffer.concat([...started, Buffer.alloc(HEAD_BYTES)]);
    },
    async *rest() {
      yield* started.splice(0);
      yield* chunks;
    },
    async close() {
      await chunks.return(void 0);
    }
  };
}

// src/kernels/sources/overlay.ts
import { posix } from "node:path";
var MAX_ENTRIES = 4e5;
var MAX_LINKS = 40;
var WHITEOUT = ".wh.";
var OPAQUE = ".wh..wh..opq";
var MODULE = /\.ko(?:\.(?:xz|zst|gz))?$/;
var KERNEL_FILE = /^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/;
function createOverlay() {
  const files = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  const layers = [];
  const removed = /* @__PURE__ */ new Set();
  let entries = 0;
  return {
    addBelow,
    paths: () => [...files.keys(), ...links.keys()].filter((path) => KERNEL_FILE.test(posix.basename(path))),
    resolve(path) {
      const real = realPath(path, links);
      const owner = real === void 0 ? void 0 : files.get(real);
      return real === void 0 || owner === void 0 ? void 0 : { package: owner, path: real };
    },
    modules: () => layers
  };
  async function addBelow(archive, what) {
    const own = { files: /* @__PURE__ */ new Set(), links: /* @__PURE__ */ new Map(), removes: /* @__PURE__ */ new Set() };
    const hidden = /* @__PURE__ */ new Set();
    const releases = /* @__PURE__ */ new Set();
    await readPackage(archive.file.format, archive.path, what, {
      take(path) {
        count(what);
        const gone = removerOf(path, removed);
        if (posix.basename(path).startsWith(WHITEOUT)) own.removes.add(removedBy(path));
        else if (MODULE.test(path)) {
          if (gone === void 0) releases.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(path)?.[1] ?? null);
          else hidden.add(gone);
        } else if (gone === void 0) own.files.add(path);
        return void 0;
      },
      enough: () => false,
      link(path, target) {
        count(what);
        if (removerOf(path, removed) === void 0) own.links.set(path, target);
      }
    });
    const file = hidden.size === 0 ? archive.file : { ...archive.file, hidden: [...hidden].sort() };
    const layer = { file, path: archive.path };
    const known = (path) => files.has(path) || links.has(path);
    const newLinks = [...own.links].filter(([path]) => !known(path));
    for (const path of [...own.files].filter((path2) => !known(path2))) files.set(path, layer);
    for (const [path, target] of newLinks) links.set(path, target);
    for (const path of own.removes) removed.add(path);
    if (releases.size > 0) layers.push({ package: layer, releases });
  }
  function count(what) {
    if (++entries > MAX_ENTRIES)
      throw new UserError(`${what} holds more than ${MAX_ENTRIES} files, which no kernel does`);
  }
}
function removedBy(path) {
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  return name === OPAQUE ? folder : posix.join(folder, name.slice(WHITEOUT.length));
}
function removerOf(path, removed) {
  if (removed.size === 0) return void 0;
  for (let at = path; ; at = posix.dirname(at)) {
    if (removed.has(at)) return at;
    if (!at.includes("/")) return removed.has(".") ? "." : void 0;
  }
}
function realPath(path, links) {
  const left = path.split("/");
  let done = [];
  for (let hops = 0; left.length > 0; ) {
    const name = left.shift() ?? "";
    if (name === "..") done.pop();
    if (name === "" || name === "." || name === "..") continue;
    const target = links.get([...done, name].join("/"));
    if (target === void 0) done.push(name);
    else {
      if (++hops > MAX_LINKS) return void 0;
      if (target.startsWith("/")) done = [];
      left.unshift(...target.split("/"));
    }
  }
  return done.join("/");
}

// src/kernels/sources/assemble.ts
var MAX_IMAGE_BYTES2 = 2 ** 31;
var KERNEL_FOLDER = /^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/;
var IMAGE_NAMES = [
  /^(?:vmlinuz|bzImage|Image)$/,
  /^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,
  /^vmlinux(?:-.*)?$/
];
async function assembleKernel(parts, spec, store) {
  const overlay = createOverlay();
  for await (const archive of parts.layers ?? archivesOf(parts)) {
    await overlay.addBelow(archive, nameOf(archive.file));
    if (parts.layers !== void 0 && isComplete(parts, overlay, spec)) break;
  }
  const { file: image, release: named } = parts.image?.file.format === "file" ? bare(parts.image) : chooseImage(overlay, parts, spec);
  const facts = await inspect(image, store);
  checkArch(facts, parts, spec);
  const release = facts.release ?? named ?? parts.release ?? onlyModuleRelease(overlay);
  if (release === void 0)
    throw new UserError(`${parts.what}: the image does not say which kernel it is, and no folder does; is it one?`);
  checkRelease(release, parts, spec);
  const config = parts.config === void 0 ? findConfig(overlay, release, image) : await givenConfig(parts.config, release);
  const ofImage = config !== void 0 && config.package.file.sha256 === image.package.file.sha256;
  return {
    release,
    image: plain(image.package.file),
    ...config === void 0 || ofImage ? {} : { config: plain(config.package.file) },
    modules: givenModules(parts, moduleFiles(overlay, release), release),
    members: { vmlinuz: image.path, config: config?.path ?? null }
  };
}
async function* archivesOf({ image, modules }) {
  for (const one of [image, modules]) if (one !== void 0 && one.file.format !== "file") yield one;
}
function bare(file) {
  return { file: { package: file, path: "" }, release: void 0 };
}
async function givenConfig(given, release) {
  if (given.file.format === "file") return bare(given).file;
  const overlay = createOverlay();
  await overlay.addBelow(given, nameOf(given.file));
  const found = findConfig(overlay, release, bare(given).file);
  if (found === void 0)
    throw new UserError(
      `${nameOf(given.file)} has no config of ${release}: none of boot/config-${release}, config, .config`
    );
  return found;
}
function givenModules({ modules }, found, release) {
  if (modules === void 0 || found.some(({ sha256 }) => sha256 === modules.file.sha256)) return found;
  const why = modules.file.format === "file" ? "is no package or archive of modules" : `has no module (*.ko) of ${release}`;
  throw new UserError(`${nameOf(modules.file)} ${why}; name the one that has them`);
}
function isComplete(parts, overlay, spec) {
  const release = imagesIn(overlay, spec)[0]?.release;
  if (release === void 0) return false;
  const image = chooseImage(overlay, parts, spec).file;
  return findConfig(overlay, release, image) !== void 0 && moduleFiles(overlay, release).length > 0;
}
function chooseImage(overlay, { what }, spec) {
  const found = imagesIn(overlay, spec);
  const releases = [...new Set(found.flatMap(({ release }) => release ?? []))].sort();
  if (releases.length > 1)
    throw new UserError(`${what} has more than one kernel: ${releases.join(", ")}; take one that has only one`);
  const [first] = found;
  if (first === void 0)
    throw new UserError(
      `${what} has no kernel: none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`
    );
  return first;
}
function imagesIn(overlay, { release: wanted }) {
  const paths = overlay.paths().filter((path) => KERNEL_FOLDER.test(posix2.dirname(path)));
  const packed = paths.filter((path) => IMAGE_NAMES.slice(0, 2).some((name) => name.test(posix2.basename(path))));
  const kernels = packed.length > 0 ? packed : paths.filter((path) => IMAGE_NAMES[2]?.test(posix2.basename(path)));
  const candidates = /* @__PURE__ */ new Map();
  for (const path of kernels) {
    const file = overlay.resolve(path);
    if (file === void 0) continue;
    const release = releaseIn(file.path) ?? releaseIn(path) ?? candidates.get(file.path)?.release;
    candidates.set(file.path, { file, release });
  }
  const named = [...candidates.values()].filter(({ release }) => release !== void 0);
  const meant = named.filter(({ release }) => wanted === void 0 || release === wanted);
  return meant.length > 0 ? meant : [...candidates.values()];
}
function releaseIn(path) {
  const name = /^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.exec(posix2.basename(path))?.[1];
  return name ?? /(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(path)?.[1];
}
function findConfig(overlay, release, image) {
  const beside = posix2.dirname(image.path);
  const wanted = (path) => {
    const [folder, name] = [posix2.dirname(path), posix2.basename(path)];
    if (name === `config-${release}`) return KERNEL_FOLDER.test(folder);
    if (name !== "config" && name !== ".config") return false;
    return folder === beside || folder === "." || folder.endsWith(`lib/modules/${release}`);
  };
  for (const path of overlay.paths().filter(wanted)) {
    const file = overlay.resolve(path);
    if (file !== void 0) return file;
  }
  return void 0;
}
function moduleFiles(overlay, release) {
  const archives = overlay.modules().filter(({ releases }) => releases.has(release) || releases.has(null));
  return archives.map((layer) => layer.package.file);
}
function onlyModuleRelease(overlay) {
  const releases = new Set(overlay.modules().flatMap(({ releases: releases2 }) => [...releases2]));
  const [first] = releases;
  return releases.size === 1 && first !== null ? first : void 0;
}
async function inspect({ package: { file, path }, path: member }, store) {
  if (file.format === "file") return inspectKernelImage(countedFile(path).chunks(), nameOf(file));
  const to = temporaryName(store.packagePath(file));
  await onDisk(to, () => mkdir(dirname(to), { recursive: true }));
  const image = { what: "vmlinuz", is: (name) => name === member, to, maxBytes: MAX_IMAGE_BYTES2 };
  try {
    await unpackMembers(file.format, path, nameOf(file), [image]);
    return await inspectKernelImage(countedFile(to).chunks(), nameOf(file));
  } finally {
    await rm(to, { force: true });
  }
}
function checkArch({ arch }, { what }, spec) {
  if (arch !== null && arch !== spec.arch)
    throw new UserError(
      `kernel \`${spec.id}\` is to be ${spec.arch}, and the image of ${what} is ${arch}; mend its \`arch\``
    );
}
function checkRelease(release, { what }, { id, series, release: wanted }) {
  if (wanted !== void 0 && release !== wanted)
    throw new UserError(`kernel \`${id}\`: ${what} has ${release}, and ${wanted} is asked for`);
  if (series !== void 0 && !hasSeries(release, series))
    throw new UserError(`kernel \`${id}\`: ${what} has ${release}, which is not of the ${series} series`);
}
function plain({ hidden: _, ...file }) {
  return file;
}
function nameOf({ name, version }) {
  return `${name} ${version}`.trim();
}

export {
  assembleKernel
};
