import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  keyringOf
} from "./chunk-6KAQAZJW.js";
import {
  checkDetached
} from "./chunk-FYDGZ3AN.js";
import {
  isPackageFile,
  isRelativePath
} from "./chunk-STEACBDL.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import {
  hasSeries,
  isRelease
} from "./chunk-NFCBL6MI.js";
import {
  DownloadError
} from "./chunk-MGZDOVV3.js";
import {
  showUrl,
  withCredentials
} from "./chunk-XYUZPA74.js";
import "./chunk-G3QRFAMB.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-KATU4TBC.js";

// src/kernels/sources/mainline/build.ts
var MAX_LIST_BYTES = 1 << 20;
var MAX_PACKAGE_BYTES = 1 << 30;
var LIST = "CHECKSUMS";
var KEY_FINGERPRINT = "60AA7B6F30434AE68E569963E50C6A0917C622B0";
var KEYS = [
  {
    url: `https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${KEY_FINGERPRINT}`,
    fingerprint: KEY_FINGERPRINT
  }
];
var SHA256_LINE = /^([0-9a-f]{64}) [ *](\S+)$/;
var PACKAGE = /^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/;
async function readBuild(folders, architecture, services) {
  let failure;
  for (const folder of [...folders.map((base) => `${base}/${architecture}`), ...folders]) {
    const list = await listIn(folder, services);
    if (list instanceof DownloadError) failure ??= list;
    if (list === void 0 || list instanceof DownloadError) continue;
    const files = packagesIn(list.text, architecture);
    const image = files.find(({ part }) => part === "image-unsigned") ?? files.find(({ part }) => part === "image");
    const modules = files.find(({ part, release: release2 }) => part === "modules" && release2 === image?.release);
    if (image === void 0 || modules === void 0) continue;
    const [imageFile, modulesFile] = [await sized(image, folder, services), await sized(modules, folder, services)];
    if (imageFile === void 0 || modulesFile === void 0) continue;
    const { release, version } = image;
    return { release, version, image: imageFile, modules: modulesFile, signature: list.signature };
  }
  if (failure !== void 0) throw failure;
  return void 0;
}
async function listIn(folder, services) {
  const url = `${folder}/${LIST}`;
  const content = await contentOf(url, services);
  if (content === void 0 || content instanceof DownloadError) return content;
  const signature = await contentOf(`${url}.gpg`, services);
  if (signature instanceof DownloadError) return signature;
  const missing = { why: `${LIST}.gpg is missing`, onlyHttps: true };
  const keyring = signature === void 0 ? missing : await mainlineKeyring(services);
  const checked = await checkDetached(content, signature ?? Buffer.alloc(0), showUrl(url), keyring);
  return { text: content.toString("utf8"), signature: checked };
}
async function contentOf(url, { downloader }) {
  try {
    const what = "the digests of a mainline build";
    return (await downloader().toMemory({ what, urls: [url], maxBytes: MAX_LIST_BYTES })).content;
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    return error.gone ? void 0 : error;
  }
}
async function mainlineKeyring(services) {
  const { keyrings } = services;
  if (keyrings !== void 0) return keyrings[0] === void 0 ? { why: "no keyring at any place" } : { path: keyrings[0] };
  return keyringOf(KEYS, services);
}
function packagesIn(list, architecture) {
  return list.split("\n").flatMap((line) => {
    const [, sha256, path] = SHA256_LINE.exec(line.trim()) ?? [];
    if (sha256 === void 0 || path === void 0 || !isRelativePath(path)) return [];
    const [, part, release, version, built] = PACKAGE.exec(path.slice(path.lastIndexOf("/") + 1)) ?? [];
    if (part === void 0 || version === void 0 || built !== architecture || !isRelease(release)) return [];
    return [{ part, release, version, path, sha256 }];
  });
}
async function sized({ part, release, version, path, sha256 }, folder, { downloader }) {
  const name = `linux-${part}-${release}`;
  const urls = [`${folder}/${path.split("/").map(encodeURIComponent).join("/")}`];
  const size = await downloader().sizeOf({ what: `${name} ${version}`, urls, maxBytes: MAX_PACKAGE_BYTES });
  const file = { name, version, format: "deb", sha256, size, place: null, urls: urls.map(showUrl) };
  return isPackageFile(file) ? file : void 0;
}

// src/kernels/sources/mainline/versions.ts
var FOLDER = /^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/;
var RELEASE = /^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/;
function versionsIn(listing) {
  const folders = [...listing.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([, folder = ""]) => folder);
  return [...new Set(folders)].flatMap((folder) => {
    const match = FOLDER.exec(folder);
    if (match === null) return [];
    const [, major, minor, patch = 0, candidate = Number.POSITIVE_INFINITY] = match;
    return [{ folder, order: [Number(major), Number(minor), Number(patch), Number(candidate)] }];
  });
}
function wantedOf(versions, series) {
  const inSeries = versions.filter(({ folder }) => series === void 0 || hasSeries(folder.slice(1), series));
  const out = inSeries.filter(({ order }) => order[3] === Number.POSITIVE_INFINITY);
  const wanted = out.length > 0 || series === void 0 ? out : inSeries;
  return wanted.sort((a, b) => compareOrder(b, a));
}
function folderOf(release) {
  const match = RELEASE.exec(release);
  if (match === null) return void 0;
  const [, major, minor, patch, candidate] = match;
  const version = patch === "0" ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
  return `v${version}${candidate === void 0 ? "" : `-rc${candidate}`}`;
}
function compareOrder(a, b) {
  const at = a.order.findIndex((part, index) => part !== b.order[index]);
  return at === -1 ? 0 : (a.order[at] ?? 0) - (b.order[at] ?? 0);
}

// src/kernels/sources/mainline/source.ts
var TRIED_VERSIONS = 10;
var MAX_LISTING_BYTES = 16 << 20;
var createMainlineSource = (services) => ({
  async resolve(spec, onProgress) {
    const { id, arch, source } = spec;
    const folders = await foldersOf(spec, services);
    const missing = [];
    for (const folder of folders.slice(0, TRIED_VERSIONS)) {
      const build = await readBuild(basesOf(source, folder), source.architecture, services);
      if (build !== void 0 && folderOf(build.release) === folder && isMeant(build, spec)) {
        if (missing.length > 0) onProgress({ step: "note", message: noBuild(missing, source, `using ${build.release}`) });
        const { release, version, image, modules, signature } = build;
        const resolvedAt = services.now().toISOString();
        return {
          id,
          release,
          arch,
          version,
          resolvedAt,
          indexDate: resolvedAt,
          signature,
          image,
          config: modules,
          modules: [modules]
        };
      }
      missing.push(folder);
    }
    const why = missing.length > 0 ? noBuild(missing, source, "take another version") : `there is no version ${spec.series ?? "that is out"}`;
    throw new UserError(`kernel \`${id}\`: ${why} (asked: ${source.bases.map(showUrl).join(", ")})`);
  },
  means: (spec, record) => isMeant(record, spec) && [record.image, ...partsOf(record)].every((file) => isOf(file, spec)),
  remote: async ({ name, version, urls, size, sha256 }, _record, { source }) => ({
    what: `${name} ${version}`,
    urls: withCredentials(urls, source.bases),
    maxBytes: size,
    sha256
  }),
  forget: () => {
  }
});
async function foldersOf({ id, series, release, source }, { downloader }) {
  if (release !== void 0) {
    const folder = folderOf(release);
    if (folder !== void 0) return [folder];
    throw new UserError(`kernel \`${id}\`: expected a mainline release such as 6.12.8-061208-generic after the @`);
  }
  const urls = source.bases.map((base) => `${base}/`);
  const what = "the list of mainline builds";
  const { content } = await downloader().toMemory({ what, urls, maxBytes: MAX_LISTING_BYTES });
  return wantedOf(versionsIn(content.toString("utf8")), series).map(({ folder }) => folder);
}
function basesOf({ bases }, folder) {
  return bases.map((base) => `${base.replace(/\/+$/, "")}/${folder}`);
}
function isMeant({ release }, { series, release: exact }) {
  if (exact !== void 0) return release === exact;
  return series === void 0 || hasSeries(release, series) || hasSeries(folderOf(release)?.slice(1) ?? "", series);
}
function partsOf({ config, modules }) {
  return config === void 0 ? [...modules] : [config, ...modules];
}
function isOf({ place, urls }, { source }) {
  return place === null && urls.every((url) => source.bases.some((base) => url.startsWith(showUrl(`${base.replace(/\/+$/, "")}/`))));
}
function noBuild(folders, { architecture }, then) {
  return `${folders.join(", ")} ${folders.length === 1 ? "has" : "have"} no build for ${architecture}: ${then}`;
}
export {
  createMainlineSource
};
