import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  assembleKernel
} from "./chunk-XQQHYYOT.js";
import {
  isDigest,
  layerName,
  parseReference
} from "./chunk-ZWLNSRHE.js";
import {
  lockedPackage
} from "./chunk-EFESWH4A.js";
import "./chunk-WNAIQMBO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import {
  DownloadError
} from "./chunk-MGZDOVV3.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";

// src/kernels/sources/oci/registry.ts
import { createHash } from "node:crypto";

// src/kernels/sources/oci/authorization.ts
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
var MAX_ANSWER_BYTES = 1 << 20;
var TOKEN_SECONDS = 60;
var EARLIER_SECONDS = 10;
function createAuthorize(downloader, environment = process.env) {
  const challenges = /* @__PURE__ */ new Map();
  const tokens = /* @__PURE__ */ new Map();
  return async (image) => {
    const key = `${image.base} ${image.repository}`;
    const known = tokens.get(key);
    if (known !== void 0 && known.until > Date.now()) return known.authorization;
    const asking = challenges.get(image.base) ?? askRegistry(image, downloader());
    challenges.set(image.base, asking);
    asking.catch(() => challenges.delete(image.base));
    const challenge = await asking;
    if (challenge === void 0) return void 0;
    const login = await savedLogin(image.logins, environment);
    if (challenge.scheme === "basic") return basic(login, image);
    if (challenge.scheme !== "bearer")
      throw new UserError(
        `${image.shown}: ${image.base} asks for a login by ${challenge.scheme}, and is asked by Basic or Bearer alone; use another registry`
      );
    const token = await fetchToken(challenge, login, image, downloader());
    tokens.set(key, token);
    return token.authorization;
  };
}
async function askRegistry({ base, shown }, downloader) {
  const advice = `check the network and the name of the registry`;
  const file = { what: `${base}/v2/ for ${shown}`, urls: [`${base}/v2/`], maxBytes: MAX_ANSWER_BYTES, advice };
  try {
    await downloader.toMemory(file);
    return void 0;
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    const [attempt] = error.attempts;
    if (attempt?.status === 401 && attempt.challenge !== void 0) return parseChallenge(attempt.challenge);
    if (attempt?.status !== void 0) return void 0;
    throw error;
  }
}
function parseChallenge(header) {
  const [scheme = ""] = header.trim().split(/\s/, 1);
  const parameters = [...header.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name.toLowerCase(), value]
  );
  return { scheme: scheme.toLowerCase(), parameters: new Map(parameters) };
}
async function fetchToken({ parameters }, login, image, downloader) {
  const url = realmUrl(parameters.get("realm") ?? "", image);
  const service = parameters.get("service");
  if (service !== void 0) url.searchParams.set("service", service);
  url.searchParams.set("scope", `repository:${image.repository}:pull`);
  const { content } = await downloader.toMemory({
    what: `a token for ${image.shown}`,
    urls: [url.href],
    maxBytes: MAX_ANSWER_BYTES,
    advice: "check the network and the name of the repository",
    ...login === void 0 ? {} : { headers: { authorization: `Basic ${login}` } }
  }).catch((thrown) => {
    throw refused(thrown, image) ?? thrown;
  });
  const { token, access_token: accessToken, expires_in: seconds } = parseAnswer(content, image);
  const text = typeof token === "string" ? token : accessToken;
  if (typeof text !== "string" || !/^[\x21-\x7e]+$/.test(text))
    throw new UserError(`${image.shown}: ${showUrl(url.origin)} gave no token; is it a registry's token server?`);
  const lives = typeof seconds === "number" && seconds > 0 ? seconds : TOKEN_SECONDS;
  return { authorization: `Bearer ${text}`, until: Date.now() + (lives - EARLIER_SECONDS) * 1e3 };
}
function realmUrl(realm, { base, shown }) {
  const url = URL.canParse(realm) ? new URL(realm) : void 0;
  const registry = new URL(base);
  const plain = url?.protocol === "http:" && registry.protocol === "http:" && url.hostname === registry.hostname;
  if (url === void 0 || url.protocol !== "https:" && !plain)
    throw new UserError(
      `${shown}: the registry sends to \`${showUrl(realm)}\` for a token, which is no https address; use another registry`
    );
  return url;
}
function refused(thrown, { shown, base }) {
  const status = thrown instanceof DownloadError ? thrown.attempts[0]?.status : void 0;
  if (status !== 401 && status !== 403) return void 0;
  const { host } = new URL(base);
  return new UserError(
    `${shown}: ${host} answers ${status}: the repository is private or does not exist; mend its name, or log in with \`docker login ${host}\``
  );
}
function parseAnswer(content, { shown }) {
  try {
    const data = JSON.parse(content.toString("utf8"));
    if (typeof data === "object" && data !== null) return data;
  } catch {
  }
  throw new UserError(`${shown}: the answer to the question for a token is not JSON; is it a registry?`);
}
function basic(login, { shown, base }) {
  if (login !== void 0) return `Basic ${login}`;
  const { host } = new URL(base);
  throw new UserError(`${shown}: ${host} wants a login; log in with \`docker login ${host}\``);
}
async function savedLogin(names, environment) {
  const file = environment.REGISTRY_AUTH_FILE ?? join(environment.DOCKER_CONFIG ?? join(homedir(), ".docker"), "config.json");
  const text = await readFile(file, "utf8").catch((thrown) => {
    if (errorCode(thrown) === "ENOENT" || errorCode(thrown) === "ENOTDIR") return "{}";
    throw new UserError(`${file} cannot be read for a login: ${errorMessage(thrown)}`);
  });
  const auths = authsOf(text, file);
  for (const name of names) {
    const auth = auths[name]?.auth;
    if (typeof auth === "string" && /^[A-Za-z0-9+/]+=*$/.test(auth)) return auth;
  }
  return void 0;
}
function authsOf(text, file) {
  try {
    const data = JSON.parse(text);
    return data?.auths ?? {};
  } catch {
    throw new UserError(`${file} is not JSON; log in again, or remove it`);
  }
}

// src/kernels/sources/oci/manifest.ts
var INDEX_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
];
var IMAGE_TYPES = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
var LAYER_TYPE = /^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var PLATFORMS = { x86_64: "linux/amd64", arm64: "linux/arm64", s390x: "linux/s390x" };
var MAX_MANIFESTS = 1024;
var MAX_LAYERS = 256;
var MAX_LAYER_BYTES = 4 * 2 ** 30;
function parseManifest(content, what) {
  const data = parseJson(content, what);
  const { mediaType, manifests, layers, schemaVersion } = data;
  if (schemaVersion === 1)
    throw new UserError(
      `${what} has a manifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`
    );
  if (isOneOf(mediaType, INDEX_TYPES) || mediaType === void 0 && Array.isArray(manifests))
    return { kind: "index", manifests: listOf(manifests, MAX_MANIFESTS, what).map((item) => platformManifest(item, what)) };
  if (isOneOf(mediaType, IMAGE_TYPES) || mediaType === void 0 && Array.isArray(layers))
    return { kind: "image", layers: listOf(layers, MAX_LAYERS, what).map((item) => layer(item, what)) };
  throw new UserError(
    `${what} is of type \`${shorten(mediaType)}\`, and a kernel is taken from an image or an index of images`
  );
}
function choosePlatform(manifests, arch, what) {
  const wanted = PLATFORMS[arch];
  const found = manifests.find(({ platform }) => platform === wanted) ?? manifests.find(({ platform }) => platform === null);
  if (found !== void 0) return found;
  const there = [...new Set(manifests.map(({ platform }) => platform))].filter((name) => name !== "unknown/unknown");
  throw new UserError(
    `${what} has no image for ${wanted}, only for ${there.join(", ") || "none"}; take another tag, or another \`arch\``
  );
}
function platformManifest(item, what) {
  const { platform } = item;
  const name = platform === void 0 || platform === null ? null : `${shorten(platform.os)}/${shorten(platform.architecture)}`;
  return { ...descriptor(item, what), platform: name };
}
function layer(item, what) {
  const found = descriptor(item, what);
  if (!LAYER_TYPE.test(found.mediaType))
    throw new UserError(
      `${what} has a layer of type \`${shorten(found.mediaType)}\`, and only tar archives can be read (packed with gzip, zstd or not)`
    );
  if (found.size > MAX_LAYER_BYTES)
    throw new UserError(`${what} has a layer of ${found.size} bytes, and at most ${MAX_LAYER_BYTES} are taken`);
  return found;
}
function descriptor(item, what) {
  const { mediaType, digest, size } = item ?? {};
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(String(digest))?.[1];
  if (sha256 === void 0)
    throw new UserError(`${what} names a part by \`${shorten(digest)}\`, and only sha256 digests can be checked`);
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size <= 0)
    throw new UserError(`${what} names a part without its size`);
  return { mediaType: String(mediaType), sha256, size };
}
function listOf(items, most, what) {
  if (!Array.isArray(items) || items.length === 0) throw new UserError(`${what} is empty: its manifest lists nothing`);
  if (items.length > most) throw new UserError(`${what} lists ${items.length} parts, and at most ${most} are taken`);
  return items;
}
function parseJson(content, what) {
  try {
    const data = JSON.parse(content.toString("utf8"));
    if (typeof data === "object" && data !== null) return data;
  } catch {
  }
  throw new UserError(`the manifest of ${what} is not JSON; is it a registry?`);
}
function isOneOf(text, known) {
  return known.some((type) => type === text);
}
function shorten(value) {
  return String(value).slice(0, 100);
}

// src/kernels/sources/oci/registry.ts
var MAX_MANIFEST_BYTES = 4 << 20;
var ACCEPT = [...INDEX_TYPES, ...IMAGE_TYPES].join(", ");
var ADVICE = "check the network and the name of the registry";
function createRegistry(downloader) {
  const authorize = createAuthorize(downloader);
  return {
    async image(reference, arch) {
      const { shown } = reference;
      const { content, digest } = await fetchManifest(reference, downloader(), authorize);
      const first = parseManifest(content, shown);
      if (first.kind === "image") return { digest, layers: first.layers };
      const chosen = choosePlatform(first.manifests, arch, shown);
      return { digest, layers: await layersOf(chosen, reference, downloader(), authorize) };
    },
    async blob({ name, version, sha256, size }, reference) {
      const url = `${reference.base}/v2/${reference.repository}/blobs/sha256:${sha256}`;
      const headers = headersOf(await authorize(reference));
      const advice = `${ADVICE}; a layer that the registry has lost must be pushed again`;
      return { what: `${name} ${version}`, urls: [url], maxBytes: size, sha256, headers, advice };
    }
  };
}
async function fetchManifest(reference, downloader, authorize) {
  const { shown } = reference;
  const content = await getManifest(
    reference,
    { what: `the manifest of ${shown}`, maxBytes: MAX_MANIFEST_BYTES },
    downloader,
    authorize
  );
  const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  if (isDigest(reference.reference) && digest !== reference.reference)
    throw new UserError(
      `${shown}: the registry gave a manifest with digest ${digest}; do not trust it, and use another registry`
    );
  return { content, digest };
}
async function layersOf(chosen, reference, downloader, authorize) {
  const { sha256, size } = chosen;
  if (size > MAX_MANIFEST_BYTES)
    throw new UserError(
      `${reference.shown} names a manifest of ${size} bytes, and at most ${MAX_MANIFEST_BYTES} are taken`
    );
  const inner = { ...reference, reference: `sha256:${sha256}` };
  const file = { what: `the manifest sha256:${sha256.slice(0, 12)} of ${reference.shown}`, maxBytes: size, sha256 };
  const manifest = parseManifest(await getManifest(inner, file, downloader, authorize), reference.shown);
  if (manifest.kind !== "image")
    throw new UserError(`${reference.shown} is an index of indexes; name one of them by its digest`);
  return manifest.layers;
}
async function getManifest(image, file, downloader, authorize) {
  const headers = { accept: ACCEPT, ...headersOf(await authorize(image)) };
  const urls = [`${image.base}/v2/${image.repository}/manifests/${image.reference}`];
  try {
    return (await downloader.toMemory({ ...file, urls, headers, advice: ADVICE })).content;
  } catch (error) {
    throw refused(error, image) ?? absent(error, image) ?? error;
  }
}
function absent(error, { shown, repository, base }) {
  if (!(error instanceof DownloadError) || !error.gone) return void 0;
  return new UserError(
    `${shown} does not exist: the registry answers ${error.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(base).host}/${repository}\` lists what there is`
  );
}
function headersOf(authorization) {
  return authorization === void 0 ? {} : { authorization };
}

// src/kernels/sources/oci/source.ts
var createOciSource = (services) => {
  const registry = createRegistry(services.downloader);
  return {
    resolve: (spec, onProgress) => resolve(spec, services, registry, onProgress),
    means: ({ source }, record) => filesOf(record).every((file) => isOf(file, source)),
    remote: (file, { version }) => registry.blob(file, referenceOf(file, version)),
    forget: () => {
    }
  };
};
async function resolve(spec, services, registry, onProgress) {
  const reference = parseReference(spec.source);
  const image = await registry.image(reference, spec.arch);
  const date = services.now().toISOString();
  const known = await services.store.readRecord(spec.id);
  if (known !== void 0 && isRecordOf(known, spec, image)) return { ...known, resolvedAt: date, indexDate: date };
  const layers = layersFromTop(image, spec.source, reference, services, registry, onProgress);
  const kernel = await assembleKernel({ what: reference.shown, layers }, spec, services.store);
  return {
    ...kernel,
    id: spec.id,
    arch: spec.arch,
    version: `${kernel.release}@${image.digest}`,
    resolvedAt: date,
    indexDate: date,
    signature: { status: "unchecked", why: `images of registries are not signed; this one is ${image.digest}` }
  };
}
async function* layersFromTop({ layers }, source, reference, { store, downloader, signal }, registry, onProgress) {
  const remote = (file) => registry.blob(file, reference);
  for (const layer2 of layers.toReversed()) {
    const file = layerFile(layer2, source);
    yield { file, path: await lockedPackage(file, { store, downloader, remote, signal, onProgress }) };
  }
}
function layerFile({ sha256, size }, source) {
  const { registry, repository } = source;
  return {
    name: layerName(source),
    version: `sha256:${sha256.slice(0, 12)}`,
    format: "tar",
    sha256,
    size,
    place: { kind: "registry", registry, repository },
    urls: []
  };
}
function isRecordOf(record, spec, { digest, layers }) {
  const isLayer = (file) => isOf(file, spec.source) && layers.some(({ sha256, size }) => sha256 === file.sha256 && size === file.size);
  return record.arch === spec.arch && (spec.release === void 0 || record.release === spec.release) && record.version === `${record.release}@${digest}` && filesOf(record).every(isLayer);
}
function filesOf({ image, config, modules }) {
  return [image, ...config === void 0 ? [] : [config], ...modules];
}
function isOf({ name, format, urls, place }, source) {
  return name === layerName(source) && format === "tar" && urls.length === 0 && place?.kind === "registry" && place.registry === source.registry && place.repository === source.repository;
}
function referenceOf({ place }, version) {
  const { registry, repository } = place?.kind === "registry" ? place : { registry: "", repository: "" };
  return parseReference({ kind: "oci", registry, repository, reference: version.slice(version.indexOf("@") + 1) });
}
export {
  createOciSource
};
