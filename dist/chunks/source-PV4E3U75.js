import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  assembleKernel
} from "./chunk-XQQHYYOT.js";
import {
  formatOf
} from "./chunk-OZMODKER.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  onDisk,
  putInPlace,
  temporaryName
} from "./chunk-G3QRFAMB.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";

// src/kernels/sources/url/files.ts
import { mkdir, rm, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
var FORMATS = ["file", "tar", "deb", "rpm"];
var MAX_BYTES = 4 * 2 ** 30;
var SHA256 = /^[0-9a-f]{64}$/;
var ADVICE = "check the address, the network, and the sha256 that stands beside it";
async function keepFile({ urls, sha256 }, { store, downloader, signal }, onProgress) {
  checkFile(urls, sha256);
  const named = { name: nameOf(urls), version: `sha256:${sha256.slice(0, 12)}`, sha256, place: null, urls };
  const any = { ...named, format: "file", size: MAX_BYTES };
  const onWait = () => onProgress({ step: "note", message: `another run is fetching ${any.name}: waiting for it` });
  return store.locked(any, { signal, onWait }, async () => {
    for (const format of FORMATS) {
      if (await store.hasPackage({ ...any, format })) return describe(store.packagePath({ ...any, format }), format);
    }
    const temporary = temporaryName(store.packagePath(any));
    try {
      await onDisk(temporary, () => mkdir(dirname(temporary), { recursive: true }));
      const hear = (bytes) => onProgress({ step: "fetching", what: any.name, bytes, total: bytes });
      await downloader().toFile({ ...remoteOf(any), upTo: true }, temporary, hear);
      const format = await formatOf(temporary);
      const path = store.packagePath({ ...any, format });
      await putInPlace(temporary, path);
      return await describe(path, format);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
  async function describe(path, format) {
    return { path, file: { ...named, format, size: (await stat(path)).size } };
  }
}
function remoteOf({ name, size, sha256, urls }) {
  return { what: name, urls, maxBytes: size, sha256, advice: ADVICE };
}
function checkFile(urls, sha256) {
  if (urls.length === 0) throw new UserError("a kernel by its address has none; name one");
  for (const url of urls) {
    if (!URL.canParse(url) || !/^https?:\/\/[^/]/.test(url))
      throw new UserError(`expected an address that begins with https:// or http://, got \`${showUrl(url)}\``);
  }
  if (!SHA256.test(sha256))
    throw new UserError(
      `${showUrl(urls[0] ?? "")}: expected its sha256, 64 digits 0-9 a-f, got \`${sha256.slice(0, 80)}\``
    );
}
function nameOf([url = ""]) {
  const { pathname, host } = new URL(url);
  return basename(pathname) || host;
}

// src/kernels/sources/url/source.ts
var SIGNATURE = { status: "unchecked", why: "it is told by the SHA-256 that stands beside its address" };
var createUrlSource = (services) => ({
  async resolve(spec, onProgress) {
    const { source } = spec;
    const date = services.now().toISOString();
    const known = await services.store.readRecord(spec.id);
    if (known !== void 0 && known.arch === spec.arch && isOf(known, source))
      return { ...known, resolvedAt: date, indexDate: date };
    const take = async (file) => file === null ? void 0 : keepFile(file, services, onProgress);
    const image = await keepFile(source.image, services, onProgress);
    const config = await take(source.config);
    const modules = await take(source.modules);
    const kernel = await assembleKernel({ what: image.file.name, image, config, modules }, spec, services.store);
    return {
      ...kernel,
      id: spec.id,
      arch: spec.arch,
      version: image.file.version,
      resolvedAt: date,
      indexDate: date,
      signature: SIGNATURE
    };
  },
  means: ({ source }, record) => isOf(record, source),
  remote: async (file) => remoteOf(file),
  forget: () => {
  }
});
function isOf({ image, config, modules }, source) {
  const named = [source.image, source.config, source.modules].filter((file) => file !== null);
  const isNamed = ({ place, sha256, urls }) => place === null && named.some((file) => file.sha256 === sha256 && file.urls.join(" ") === urls.join(" "));
  return [image, ...config === void 0 ? [] : [config], ...modules].every(isNamed) && image.sha256 === source.image.sha256 && (source.config === null || source.config.sha256 === (config ?? image).sha256) && (source.modules === null || modules.some(({ sha256 }) => sha256 === source.modules?.sha256));
}
export {
  createUrlSource
};
