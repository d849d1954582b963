import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readList,
  someOf
} from "./chunk-YTNVKYTT.js";
import {
  keyringOf,
  ownKeyring
} from "./chunk-6KAQAZJW.js";
import {
  hasVerifier,
  openSigned
} from "./chunk-FYDGZ3AN.js";
import {
  StanzaParser,
  fileUrl,
  findMirrors,
  ownMirrors,
  parseStanzas
} from "./chunk-ERVN4OUL.js";
import {
  isPackageFile
} from "./chunk-STEACBDL.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import {
  endingOf,
  hasSeries
} from "./chunk-NFCBL6MI.js";
import {
  DownloadError
} from "./chunk-MGZDOVV3.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  setting
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-KATU4TBC.js";

// src/kernels/sources/deb/debian-version.ts
function compareVersions(a, b) {
  const left = splitVersion(a);
  const right = splitVersion(b);
  return left.epoch - right.epoch || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function splitVersion(version) {
  const colon = version.indexOf(":");
  const rest = version.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  return {
    epoch: colon === -1 ? 0 : Number(version.slice(0, colon)),
    upstream: dash === -1 ? rest : rest.slice(0, dash),
    revision: dash === -1 ? "" : rest.slice(dash + 1)
  };
}
function comparePart(a, b) {
  const left = runsOf(a);
  const right = runsOf(b);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const x = left[at] ?? "";
    const y = right[at] ?? "";
    const order = at % 2 === 0 ? compareText(x, y) : Number(x) - Number(y);
    if (order !== 0) return order;
  }
  return 0;
}
function runsOf(part) {
  const runs = part.split(/(\d+)/);
  if (runs.at(-1) === "") runs.pop();
  return runs;
}
function compareText(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = weight(a[at]) - weight(b[at]);
    if (order !== 0) return order;
  }
  return 0;
}
function weight(character) {
  if (character === "~") return -1;
  if (character === void 0) return 0;
  const code = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code : code + 256;
}

// src/kernels/sources/deb/candidates.ts
var IMAGE = /^linux-(?:image|image-unsigned|binary)-(\d.*)$/;
function candidatesIn({ packages }, spec) {
  const isNewest = newestBy(spec.source.metaPackage, packages);
  return releasesIn(packages).filter((candidate) => matches(candidate, spec)).sort(
    (a, b) => Number(a.unlisted.length > 0) - Number(b.unlisted.length > 0) || Number(isNewest(b.release)) - Number(isNewest(a.release)) || compareVersions(b.version, a.version)
  );
}
function releasesOf({ packages }, { series, release: exact, source }) {
  const wanted = exact === void 0 ? source.ending : endingOf(exact);
  return releasesIn(packages).filter(({ release }) => (series === void 0 || hasSeries(release, series)) && endingOf(release) === wanted).sort((a, b) => compareVersions(b.version, a.version)).map(({ release }) => release);
}
function newestBy(metaPackage, packages) {
  const byName = grouped(packages);
  const reached = /* @__PURE__ */ new Set();
  const left = [metaPackage];
  for (let name = left.pop(); name !== void 0; name = left.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    left.push(...newestOf(byName.get(name))?.depends.map((depends) => depends.name) ?? []);
  }
  return (release) => reached.has(`linux-image-${release}`) || reached.has(`linux-image-unsigned-${release}`);
}
function releasesIn(packages) {
  const byName = grouped(packages);
  const releases = new Set(packages.map(({ name }) => IMAGE.exec(name)?.[1]).filter((release) => release !== void 0));
  return [...releases].flatMap((release) => {
    const find = (part, version) => newestOf(byName.get(`linux-${part}-${release}`), version);
    const candidate = find("binary") === void 0 ? ofImage(release, find) : ofBinary(release, find);
    return candidate === void 0 ? [] : [candidate];
  });
}
function ofBinary(release, find) {
  const image = find("binary");
  if (image === void 0) return void 0;
  const { version } = image;
  const [config, modules] = [find("base", version), find("modules", version)];
  if (config !== void 0 && modules !== void 0)
    return { release, version, image, config, modules: [modules], unlisted: [] };
  return { release, version, image, modules: [], unlisted: [`linux-base-${release}`, `linux-modules-${release}`] };
}
function ofImage(release, find) {
  const image = find("image") ?? find("image-unsigned");
  if (image === void 0 || image.depends.some(({ name }) => /^linux-(?:image|binary)-/.test(name))) return void 0;
  const { version } = image;
  const modules = find("modules", version) ?? find("modules");
  if (modules === void 0) {
    if (image.depends.some(({ name }) => name === `linux-modules-${release}`)) return void 0;
    const extra2 = find("image-extra");
    return { release, version, image, modules: extra2 === void 0 ? [image] : [image, extra2], unlisted: [] };
  }
  const extra = find("modules-extra", modules.version);
  const all = extra === void 0 ? [modules] : [modules, extra];
  return { release, version, image, config: modules, modules: all, unlisted: [] };
}
function grouped(packages) {
  const byName = /* @__PURE__ */ new Map();
  for (const listed of packages) {
    const same = byName.get(listed.name);
    if (same === void 0) byName.set(listed.name, [listed]);
    else same.push(listed);
  }
  return byName;
}
function newestOf(packages = [], version) {
  return packages.filter((listed) => version === void 0 || listed.version === version).sort((a, b) => compareVersions(b.version, a.version))[0];
}
function matches({ release }, { series, release: exact, source }) {
  if (exact !== void 0) return release === exact;
  return (series === void 0 || hasSeries(release, series)) && endingOf(release) === source.ending;
}

// src/kernels/sources/deb/keyrings.ts
import { existsSync } from "node:fs";
var INSTALLED = {
  debian: ["/usr/share/keyrings/debian-archive-keyring.gpg", "/usr/share/keyrings/debian-archive-keyring.pgp"],
  ubuntu: ["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]
};
var DEBIAN_KEYS = "https://ftp-master.debian.org/keys";
var UBUNTU_KEYS = "https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg";
var UBUNTU_KEYSERVER = "https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x";
var KEYS = {
  debian: [
    { url: `${DEBIAN_KEYS}/archive-key-11.asc`, fingerprint: "1F89983E0081FDE018F3CC9673A4F27B8DD47936" },
    { url: `${DEBIAN_KEYS}/archive-key-11-security.asc`, fingerprint: "AC530D520F2F3269F5E98313A48449044AAD5C5D" },
    { url: `${DEBIAN_KEYS}/archive-key-12.asc`, fingerprint: "B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8" },
    { url: `${DEBIAN_KEYS}/archive-key-12-security.asc`, fingerprint: "05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0" },
    { url: `${DEBIAN_KEYS}/archive-key-13.asc`, fingerprint: "04B54C3CDCA79751B16BC6B5225629DF75B188BD" },
    { url: `${DEBIAN_KEYS}/archive-key-13-security.asc`, fingerprint: "5E04A1E3223A19A20706E20F9904613D4CCE68C6" }
  ],
  // The keys of 2018 and 2012; from the key server when the archive does not answer.
  ubuntu: ["F6ECB3762474EDA9D21B7022871920D1991BC93C", "790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(
    (fingerprint) => [
      { url: UBUNTU_KEYS, fingerprint },
      { url: `${UBUNTU_KEYSERVER}${fingerprint}`, fingerprint }
    ]
  )
};
async function archiveKeyring(archive, services) {
  if (archive.name === "own") {
    if (archive.keyring === null) return { why: "the manifest names no keyring for it" };
    return ownKeyring(archive.keyring, services);
  }
  const path = keyringFile(archive.name, services.keyrings);
  if (path !== void 0) return { path };
  const [first] = services.keyrings ?? [];
  if (services.keyrings !== void 0) return { why: `no keyring at ${first ?? "any place"}` };
  const packaged = archive.name === "ubuntu" ? await packagedKeyring(services) : void 0;
  return packaged ?? keyringOf(KEYS[archive.name], services);
}
async function packagedKeyring(services) {
  if (!hasVerifier()) return void 0;
  const { settledFile } = await import("./settled-files-NGYOYW66.js");
  const { settledTool } = await import("./settled-packages-34V2IAZF.js");
  const [installed = ""] = INSTALLED.ubuntu;
  try {
    const options = { ...services, downloader: services.downloader() };
    return { path: await settledFile(settledTool("ubuntu-keyring", "x86_64"), installed.slice(1), options) };
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function canCheckArchive(archive, keyrings) {
  if (archive.name === "own") return archive.keyring !== null && hasVerifier();
  const packaged = archive.name === "ubuntu" && keyrings === void 0;
  return hasVerifier() && (packaged || keyringFile(archive.name, keyrings) !== void 0);
}
function keyringFile(name, keyrings) {
  return (keyrings ?? INSTALLED[name]).find((file) => existsSync(file));
}

// src/kernels/sources/deb/release-index.ts
var MAX_INRELEASE_BYTES = 16 << 20;
var MAX_INDEX_BYTES = 64 << 20;
var MAX_INDEX_UNPACKED = 512 << 20;
var MAX_LISTED = 1e5;
var INDEX_ENDINGS = [".xz", ".gz", ""];
var KERNEL_PACKAGE = /^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/;
var NOT_BOOTED = /-unsigned$|-dbg$|-signed-template$/;
var KERNELS = { name: "", is: (name) => KERNEL_PACKAGE.test(name) && !NOT_BOOTED.test(name) };
async function readSuite(part, context, filter = KERNELS) {
  const release = await readInRelease(part, context);
  const packages = await readPackages(part, release, context, filter);
  return { suite: part.suite, date: release.date, signature: release.signature, packages };
}
async function readInRelease(part, context) {
  const { downloader, mirrors, now, unsigned, onProgress } = context;
  const { archive, suite } = part;
  const what = `the index of ${suite}`;
  const refused = [];
  const names = unsigned ? ["InRelease", "Release"] : ["InRelease"];
  let urls = mirrors.bases(archive, now()).flatMap((base) => names.map((name) => fileUrl(base, `dists/${suite}/${name}`)));
  for (; ; ) {
    const { content, url } = await downloader.toMemory({
      what,
      urls,
      maxBytes: MAX_INRELEASE_BYTES,
      advice: mirrors.advice
    });
    try {
      return await openInRelease(part, content, showUrl(url), context);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push(...error.problems);
      urls = urls.slice(urls.indexOf(url) + 1);
      if (urls.length === 0) throw new UserError(refused);
      onProgress({ step: "note", message: `${error.message}; asking the next mirror` });
    }
  }
}
async function openInRelease(part, content, url, context) {
  const { now, keyring, unsigned, onProgress, mirrors } = context;
  const { suite } = part;
  const { text, signature } = unsigned && !content.includes("-----BEGIN PGP SIGNED MESSAGE-----") ? { text: content.toString("utf8"), signature: { status: "unchecked", why: "it is not signed" } } : await openSigned(content, url, keyring);
  const [stanza] = parseStanzas(text);
  if (stanza === void 0) throw new UserError(`${url}: is empty; ${mirrors.advice}`);
  if (!isOfSuite(stanza, suite)) {
    const found = [stanza.get("codename"), stanza.get("suite")].find((name) => name !== suite);
    throw new UserError(`${url}: is the index of ${found ?? "something else"}; ${mirrors.advice}`);
  }
  const validUntil = dateOf(stanza, "valid-until");
  if (validUntil !== void 0 && validUntil < now()) {
    const day = validUntil.toISOString().slice(0, 10);
    onProgress({ step: "note", message: `the index of ${suite} was valid until ${day}: the mirror may be behind` });
  }
  return {
    date: dateOf(stanza, "date") ?? now(),
    signature,
    byHash: stanza.get("acquire-by-hash") === "yes",
    index: indexEntry(stanza, part, url, mirrors)
  };
}
function isOfSuite(stanza, wanted) {
  const suite = stanza.get("suite");
  return suite === wanted || stanza.get("codename") === wanted && suite?.startsWith(`${wanted}-`) !== true;
}
function dateOf(stanza, key) {
  const date = new Date(stanza.get(key) ?? "");
  return Number.isNaN(date.getTime()) ? void 0 : date;
}
function indexEntry(stanza, { component, architecture }, url, { advice }) {
  const lines = (stanza.get("sha256") ?? "").split("\n");
  for (const ending of INDEX_ENDINGS) {
    const path = `${component}/binary-${architecture}/Packages${ending}`;
    for (const line of lines) {
      const [sha256, size, name] = line.split(/\s+/);
      if (name !== path || sha256 === void 0 || !/^[0-9a-f]{64}$/.test(sha256)) continue;
      return { path, sha256, size: Number(size) };
    }
  }
  throw new UserError(`${url}: lists no packages of ${component} for ${architecture}; ${advice}`);
}
async function readPackages({ suite, archive }, release, context, filter) {
  const { path, sha256, size } = release.index;
  const { advice } = context.mirrors;
  const folder = `dists/${suite}/${path.replace(/\/[^/]+$/, "")}`;
  const bases = context.mirrors.bases(archive, release.date);
  const urls = [
    ...release.byHash ? bases.map((base) => fileUrl(base, `${folder}/by-hash/SHA256/${sha256}`)) : [],
    ...bases.map((base) => fileUrl(base, `dists/${suite}/${path}`))
  ];
  const list = {
    key: `${sha256}${filter.name}`,
    file: { what: `the package list of ${suite}`, urls, maxBytes: size, sha256, advice },
    maxBytes: MAX_INDEX_BYTES,
    maxUnpacked: MAX_INDEX_UNPACKED,
    wayOut: advice,
    isItem: isListedPackage,
    parse: (chunks) => parseIndex(chunks, archive, filter)
  };
  return (await readList(list, context)).map((listed) => inArchive(listed, archive));
}
function inArchive(listed, archive) {
  const { place } = listed;
  return place?.kind === "archive" ? { ...listed, place: { ...place, archive } } : listed;
}
async function parseIndex(chunks, archive, filter) {
  const parser = new StanzaParser();
  const decoder = new TextDecoder();
  const packages = [];
  const take = (stanzas) => {
    for (const stanza of stanzas) {
      const listed = filter.is(stanza.get("package") ?? "") ? listedPackage(stanza, archive) : void 0;
      if (listed !== void 0) packages.push(listed);
      if (packages.length > MAX_LISTED)
        throw new Error(`it lists more than ${MAX_LISTED} packages of the kind that is looked for`);
    }
  };
  for await (const chunk of chunks) take(parser.push(decoder.decode(chunk, { stream: true })));
  take(parser.end());
  return packages;
}
function listedPackage(stanza, archive) {
  const name = stanza.get("package") ?? "";
  const file = {
    name,
    version: stanza.get("version") ?? "",
    format: "deb",
    sha256: stanza.get("sha256"),
    size: Number(stanza.get("size")),
    place: { kind: "archive", archive, path: stanza.get("filename") },
    urls: []
  };
  return isPackageFile(file) ? { ...file, depends: kernelDepends(stanza.get("depends") ?? "") } : void 0;
}
function isListedPackage(data) {
  if (!isPackageFile(data) || !("depends" in data) || !Array.isArray(data.depends)) return false;
  return data.depends.every((item) => typeof item === "object" && item !== null && "name" in item);
}
function kernelDepends(depends) {
  return depends.split(",").flatMap((item) => {
    const [, name, version] = /^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(item) ?? [];
    if (name === void 0 || !KERNEL_PACKAGE.test(name)) return [];
    return [version === void 0 ? { name } : { name, version }];
  });
}

// src/kernels/sources/deb/snapshot.ts
var MAX_ANSWER_BYTES = 1 << 20;
async function vouchedBySnapshot(names, version, part, context) {
  const { mirrors } = context;
  const [first = ""] = names;
  if (mirrors.snapshots.length === 0) throw new UserError("the mirrors that were named keep no old indexes");
  const { snapshot, day } = await firstSeen(first, version, part, context);
  const at = dateOf2(day);
  const base = `${snapshot}/${part.archive}/${day}`;
  const { packages } = await readSuite(part, {
    ...context,
    mirrors: { ...mirrors, bases: () => [base] },
    // As old as it is meant to be: no note that it has expired.
    now: () => at
  });
  return names.map((name) => {
    const listed = packages.find((found) => found.name === name && found.version === version);
    if (listed === void 0) throw new UserError(`${showUrl(base)}: does not list ${name} ${version} either`);
    return inArchive(listed, `${part.archive}/${day}`);
  });
}
async function firstSeen(name, version, { archive, architecture }, { downloader, mirrors }) {
  const snapshots = new Map(
    mirrors.snapshots.map((snapshot) => {
      const query = fileUrl(snapshot.replace(/\/archive$/, ""), `mr/binary/${name}/${version}/binfiles`);
      return [`${query}?fileinfo=1`, snapshot];
    })
  );
  const what = `the date of ${name} ${version}`;
  const { content, url } = await downloader.toMemory({ what, urls: [...snapshots.keys()], maxBytes: MAX_ANSWER_BYTES });
  const ending = `_${architecture}.deb`;
  const days = filesIn(content, showUrl(url)).flatMap(
    (file) => file.archive_name === archive && file.name?.endsWith(ending) === true && DAY.test(file.first_seen ?? "") ? [file.first_seen ?? ""] : []
  );
  const [day] = days.sort();
  if (day === void 0) throw new UserError(`${showUrl(url)}: has no ${name} ${version} for ${architecture}`);
  return { snapshot: snapshots.get(url) ?? "", day };
}
var DAY = /^\d{8}T\d{6}Z$/;
function filesIn(content, url) {
  try {
    const { fileinfo } = JSON.parse(content.toString("utf8"));
    return Object.values(fileinfo).flat().filter((file) => [file.archive_name, file.name, file.first_seen].every((value) => typeof value === "string"));
  } catch (error) {
    throw new UserError(`${url}: is no answer of a snapshot archive: ${errorMessage(error)}`);
  }
}
function dateOf2(day) {
  return new Date(day.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

// src/kernels/sources/deb/lookup.ts
async function lookUp(spec, context) {
  const others = [];
  const gone = [];
  let failure;
  for (const suite of spec.source.suites) {
    const part = partOf(suite, spec.source);
    const index = await readSuiteOrNone(part, context);
    if (index instanceof DownloadError) {
      failure ??= index;
      continue;
    }
    const { found, missing } = await firstAvailable(candidatesIn(index, spec), index, context);
    if (missing.length > 0) {
      const instead = found === void 0 ? "looking further" : `using ${found.release}`;
      const message = `${suite} lists ${missing.join(", ")}, but no mirror has it any more: ${instead}`;
      context.onProgress({ step: "note", message });
    }
    if (found !== void 0) return resolved(spec, await completed(found, part, context), index, context);
    gone.push(...missing);
    others.push(...releasesOf(index, spec));
  }
  if (failure !== void 0 && gone.length + others.length === 0) throw failure;
  throw new UserError(nothingFound(spec, unique(gone), unique(others), context.mirrors));
}
function partOf(suite, { archive: { name }, component, architecture }) {
  const part = { suite, component, architecture };
  if (name === "debian") return { archive: suite.endsWith("-security") ? "debian-security" : "debian", ...part };
  if (name === "ubuntu") return { archive: ["amd64", "i386"].includes(architecture) ? "ubuntu" : "ubuntu-ports", ...part };
  return { archive: name, ...part };
}
async function readSuiteOrNone(part, { readSuite: readSuite2, onProgress }) {
  try {
    return await readSuite2(part);
  } catch (error) {
    if (!(error instanceof DownloadError) || !error.gone) throw error;
    onProgress({ step: "note", message: `no mirror has ${part.suite}: looking further` });
    return error;
  }
}
async function firstAvailable(candidates, { date }, { downloader, mirrors }) {
  const missing = [];
  for (const candidate of candidates) {
    const { image, config } = candidate;
    const exists = (file) => downloader.exists(remoteFile(file, mirrors, date));
    if (await exists(image) && (config === void 0 || await exists(config))) return { found: candidate, missing };
    missing.push(candidate.release);
  }
  return { missing };
}
async function completed(candidate, part, context) {
  const { release, version, unlisted } = candidate;
  if (unlisted.length === 0) return candidate;
  try {
    const [config, ...modules] = await vouchedBySnapshot(unlisted, version, part, context);
    return { ...candidate, ...config === void 0 ? {} : { config }, modules, unlisted: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `${part.suite} lists ${unlisted.join(" and ")} no more, so ${release} comes without config and modules (${error.message.split(";")[0]})`;
    context.onProgress({ step: "note", message });
    return candidate;
  }
}
function resolved(spec, candidate, index, { now }) {
  const { release, version, image, config, modules, unlisted } = candidate;
  return {
    id: spec.id,
    release,
    arch: spec.arch,
    version,
    resolvedAt: now().toISOString(),
    indexDate: index.date.toISOString(),
    signature: index.signature,
    image: packageFile(image),
    ...config === void 0 ? {} : { config: packageFile(config) },
    modules: modules.map(packageFile),
    ...unlisted.length === 0 ? {} : { members: { config: null } }
  };
}
function packageFile({ depends: _, ...file }) {
  return file;
}
function nothingFound({ id, series, release, source }, gone, others, { origin }) {
  const suites = source.suites.join(", ");
  if (gone.length > 0) {
    return `kernel \`${id}\`: ${suites} lists ${someOf(gone)}, but no mirror has it any more (asked: ${origin}); take another kernel, or a mirror that keeps old files with ${setting("mirror")}`;
  }
  const wanted = release ?? `${series ?? ""} kernel that ends in ${source.ending}`.trim();
  const there = others.length === 0 ? "no kernel of this line is listed" : `there are ${someOf(others)}`;
  return `kernel \`${id}\`: ${suites} has no ${wanted}: ${there} (asked: ${origin})`;
}
function unique(names) {
  return [...new Set(names)];
}
function remoteFile(file, mirrors, indexDate) {
  const { place, urls } = file;
  const addresses = place?.kind === "archive" ? [
    ...mirrors.bases(place.archive, indexDate).map((base) => fileUrl(base, place.path)),
    ...mirrors.packages(place.path)
  ] : [];
  return {
    what: `${file.name} ${file.version}`,
    urls: [...addresses, ...urls],
    maxBytes: file.size,
    sha256: file.sha256,
    advice: mirrors.advice
  };
}

// src/kernels/sources/deb/source.ts
var createDebSource = (services) => {
  const suites = /* @__PURE__ */ new Map();
  const mirrors = /* @__PURE__ */ new Map();
  return {
    async resolve(spec, onProgress) {
      const { archive } = spec.source;
      const context = {
        ...services,
        downloader: services.downloader(),
        mirrors: await mirrorsOf(archive),
        keyring: await archiveKeyring(archive, services),
        unsigned: archive.name === "own" && archive.keyring === null,
        onProgress
      };
      const shared = (part) => {
        const key = JSON.stringify([archive, part]);
        const reading = suites.get(key) ?? readSuite(part, context);
        suites.set(key, reading);
        reading.catch(() => suites.delete(key));
        return reading;
      };
      return lookUp(spec, { ...context, readSuite: shared });
    },
    means: (spec, record) => matches(record, spec) && [record.image, ...record.config === void 0 ? [] : [record.config], ...record.modules].every(
      (file) => isOf(spec.source.archive, file)
    ),
    remote: async (file, record, { source }) => remoteFile(file, await mirrorsOf(source.archive), new Date(record.indexDate)),
    checkable: ({ source }) => canCheckArchive(source.archive, services.keyrings),
    forget: () => suites.clear()
  };
  function mirrorsOf(archive) {
    if (archive.name === "own") return Promise.resolve(ownMirrors(archive));
    const found = mirrors.get(archive.name) ?? findMirrors(services, archive.name);
    mirrors.set(archive.name, found);
    return found;
  }
};
var PLACES = {
  debian: { archive: /^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/, path: /^pool\/.+\.deb$/ },
  ubuntu: { archive: /^ubuntu(?:-ports)?$/, path: /^pool\/.+\.deb$/ },
  own: { archive: /^own$/, path: /\.deb$/ }
};
function isOf({ name }, { place, urls }) {
  const { archive, path } = PLACES[name];
  return place?.kind === "archive" && archive.test(place.archive) && path.test(place.path) && urls.length === 0;
}
export {
  createDebSource
};
