import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NO_SHARED_CACHE
} from "./chunk-BX5OTOJC.js";
import {
  isPackageFile
} from "./chunk-STEACBDL.js";
import {
  dropOldIndexes,
  fetchKernel,
  fetchModuleIndex,
  fetchModules,
  holdsPins,
  lockedPackage,
  lookupsEntry,
  modulesDefining
} from "./chunk-EFESWH4A.js";
import {
  isRelease
} from "./chunk-NFCBL6MI.js";
import {
  DownloadError,
  createDownloader
} from "./chunk-MGZDOVV3.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  fileSha256,
  onDisk,
  putInPlace,
  readJson,
  removeAbandoned,
  removeLeftovers,
  syncPath,
  temporaryName,
  writeAtomically
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorCode,
  isAbort
} from "./chunk-HKAGB2IK.js";

// src/kernels/provider.ts
import { join as join2 } from "node:path";

// src/kernels/image/packaged-image.ts
var PLAIN = { x86_64: "bzimage-pc", arm64: "image-virt", s390x: "image-ccw" };
function packagedImage(arch, vmlinuz) {
  return { shape: PLAIN[arch], path: vmlinuz };
}

// src/kernels/kernel-config.ts
import { readFile } from "node:fs/promises";
async function readKernelConfig(file) {
  return parseKernelConfig(await readFile(file, "utf8"));
}
function parseKernelConfig(text) {
  const options = [...text.matchAll(/^(CONFIG_\w+)=(.*)$/gm)];
  return new Map(options.map(([, name = "", value = ""]) => [name, value.replace(/^"(.*)"$/, "$1")]));
}
function isModule(config, option) {
  return config.get(option) === "m";
}

// src/kernels/sources/sources.ts
function createSources(services) {
  const made = /* @__PURE__ */ new Map();
  return {
    of(kind) {
      const source = made.get(kind) ?? create(kind, services);
      made.set(kind, source);
      return source;
    }
  };
}
async function create(kind, services) {
  switch (kind) {
    case "deb":
      return (await import("./source-TA2772PY.js")).createDebSource(services);
    case "mainline":
      return (await import("./source-UKDJTRL3.js")).createMainlineSource(services);
    case "rpm":
      return (await import("./source-AEFTCPEX.js")).createRpmSource(services);
    case "oci":
      return (await import("./source-5MSLCJH3.js")).createOciSource(services);
    case "url":
      return (await import("./source-PV4E3U75.js")).createUrlSource(services);
    case "local":
      return (await import("./source-X5ZRPPOT.js")).createLocalSource(services);
  }
}

// src/kernels/store.ts
import { createHash } from "node:crypto";
import { mkdir as mkdir2, readFile as readFile2, rm } from "node:fs/promises";
import { join } from "node:path";

// src/kernels/process-lock.ts
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var STALE_MS = 4e3;
var UPDATE_MS = 1e3;
var ASK_AGAIN_MS = 100;
async function withLock(path, options, work) {
  const release = await acquire(path, options);
  try {
    return await work();
  } finally {
    await release().catch(() => void 0);
  }
}
async function acquire(path, { signal, onWait }) {
  const { default: lockfile } = await import("./proper-lockfile-6ENCEI7V.js");
  await onDisk(path, () => mkdir(dirname(path), { recursive: true }));
  for (let waited = false; ; waited = true) {
    signal?.throwIfAborted();
    try {
      const lock = () => lockfile.lock(path, { realpath: false, stale: STALE_MS, update: UPDATE_MS, onCompromised: () => {
      } });
      return await onDisk(path, lock);
    } catch (error) {
      if (errorCode(error) !== "ELOCKED") throw error;
    }
    if (!waited) onWait?.();
    await sleep(ASK_AGAIN_MS, void 0, signal === void 0 ? {} : { signal });
  }
}

// src/kernels/store.ts
var FORMAT = 1;
var RECORD_FORMAT = 2;
function openStore(cacheDirectory) {
  const recordPath = (id) => join(cacheDirectory, "resolved", `${encodeURIComponent(id)}.json`);
  const kernelFolder = (record) => join(cacheDirectory, "kernels", kernelName(record));
  const packagePath = (file) => join(cacheDirectory, "packages", `${file.sha256}.${file.format}`);
  const modulesFolder = (packages) => join(cacheDirectory, "modules", modulesDigest(packages));
  return {
    async readRecord(id) {
      const data = await readJson(recordPath(id));
      return isRecord(data) && data.id === id ? data : void 0;
    },
    async writeRecord(record) {
      await removeAbandoned(join(cacheDirectory, "resolved"));
      await writeAtomically(recordPath(record.id), `${JSON.stringify({ format: RECORD_FORMAT, ...record }, null, 2)}
`);
    },
    readKernel: (record) => readKernel(filesIn(kernelFolder(record)), kernelFolder(record)),
    addKernel: (record, fill) => addKernel(kernelFolder(record), fill),
    packagePath,
    async hasPackage(file) {
      const digest = await fileSha256(packagePath(file));
      if (digest !== void 0 && digest !== file.sha256) await rm(packagePath(file), { force: true });
      return digest === file.sha256;
    },
    modulesFolder,
    kernelFolder,
    locked(file, options, work) {
      return withLock(join(cacheDirectory, "locks", file.sha256), options, async () => {
        await removeLeftovers(join(cacheDirectory, "kernels", file.sha256));
        await removeLeftovers(packagePath(file));
        await removeLeftovers(join(modulesFolder([file]), "spool"));
        return work();
      });
    }
  };
}
function kernelName({ image, config, members }) {
  if (members === void 0) return image.sha256;
  const parts = JSON.stringify([config?.sha256, members.vmlinuz, members.config]);
  return `${image.sha256}.${createHash("sha256").update(parts).digest("hex").slice(0, 16)}`;
}
function modulesDigest(packages) {
  const digests = packages.map(({ sha256, hidden = [] }) => [sha256, ...hidden].join(" "));
  const [first] = packages;
  return first !== void 0 && digests.length === 1 && first.hidden === void 0 ? first.sha256 : createHash("sha256").update(digests.join("\n")).digest("hex");
}
function filesIn(folder) {
  return { vmlinuz: join(folder, "vmlinuz"), config: join(folder, "config"), builtin: join(folder, "modules.builtin") };
}
async function readKernel(files, folder) {
  const data = await readJson(join(folder, "kernel.json"));
  if (!isObject(data) || data.format !== FORMAT || !isPins(data)) return void 0;
  const { vmlinuzSha256, configSha256, imageBytes, configBytes } = data;
  const digests = await Promise.all([
    fileSha256(files.vmlinuz),
    configSha256 === null ? null : fileSha256(files.config)
  ]);
  if (digests[0] !== vmlinuzSha256 || digests[1] !== configSha256) return void 0;
  return {
    vmlinuz: files.vmlinuz,
    config: configSha256 === null ? null : files.config,
    builtinList: await readFile2(files.builtin, "utf8").catch(() => ""),
    pins: { vmlinuzSha256, configSha256, imageBytes, ...configBytes === void 0 ? {} : { configBytes } }
  };
}
async function addKernel(path, fill) {
  const temporary = temporaryName(path);
  try {
    await onDisk(path, () => mkdir2(temporary, { recursive: true }));
    const files = filesIn(temporary);
    const pins = await fill(files);
    await onDisk(path, async () => {
      await syncPath(files.vmlinuz);
      if (pins.configSha256 !== null) await syncPath(files.config);
    });
    await writeAtomically(join(temporary, "kernel.json"), JSON.stringify({ format: FORMAT, ...pins }));
    await onDisk(path, () => rm(path, { recursive: true, force: true }));
    await putInPlace(temporary, path);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}
function isRecord(data) {
  return isObject(data) && data.format === RECORD_FORMAT && ["id", "version"].every((key) => typeof data[key] === "string") && ["resolvedAt", "indexDate"].every((key) => !Number.isNaN(Date.parse(String(data[key])))) && isRelease(data.release) && isSignature(data.signature) && isPackageFile(data.image) && (data.config === void 0 || isPackageFile(data.config)) && Array.isArray(data.modules) && data.modules.every(isPackageFile) && (data.members === void 0 || isMembers(data.members)) && (data.pins === void 0 || isPins(data.pins));
}
function isSignature(data) {
  return isObject(data) && (data.status === "good" ? typeof data.by === "string" : data.status === "unchecked" && typeof data.why === "string");
}
function isMembers(data) {
  return isObject(data) && (data.vmlinuz === void 0 || typeof data.vmlinuz === "string") && (data.config === void 0 || data.config === null || typeof data.config === "string");
}
function isPins(data) {
  return isObject(data) && typeof data.vmlinuzSha256 === "string" && (typeof data.configSha256 === "string" || data.configSha256 === null) && isCount(data.imageBytes) && (data.configBytes === void 0 || isCount(data.configBytes));
}
function isCount(data) {
  return Number.isSafeInteger(data) && Number(data) >= 0;
}
function isObject(data) {
  return typeof data === "object" && data !== null;
}

// src/kernels/provider.ts
var MAX_AGE_HOURS = 24;
var HOUR_MS = 60 * 60 * 1e3;
function createKernelProvider(options) {
  const { cacheDirectory, signal, maxAgeHours = MAX_AGE_HOURS, locked = [], now = () => /* @__PURE__ */ new Date() } = options;
  const { cache = NO_SHARED_CACHE, kernels = [], fresh = false } = options;
  const store = openStore(cacheDirectory);
  const sources = createSources({ ...options, store, cache, downloader, now });
  let network;
  let lookups;
  let lookedUp = false;
  return {
    resolve: (spec, onProgress = () => {
    }) => naming(spec, () => resolve(spec, onProgress)),
    fetch: (spec, wanted, onProgress = () => {
    }) => naming(spec, () => fetchSpec(spec, wanted, onProgress)),
    async modulesDefining(spec, record, names, onProgress = () => {
    }) {
      const context = await contextOf(spec, record, onProgress);
      const index = await naming(spec, () => fetchModuleIndex(record, context));
      return index === void 0 ? null : modulesDefining(index, names);
    },
    async cached(spec) {
      const record = lockedRecord(spec) ?? await recordOf(spec);
      return record !== void 0 && await store.readKernel(record) !== void 0 ? record : void 0;
    },
    async has(spec, record, file, only = () => true) {
      const remote = await (await sourceOf(spec)).remote(file, record, spec);
      const urls = remote.urls.filter(only);
      return urls.length > 0 && downloader().exists({ ...remote, urls });
    },
    async keepLookups() {
      if (!lookedUp || signal?.aborted) return;
      await dropOldIndexes(cacheDirectory, now());
      await cache.save(await lookupsEntry(cacheDirectory, kernels));
    }
  };
  async function fetchSpec(spec, wanted, onProgress) {
    const record = await resolve(spec, onProgress);
    try {
      return await fetchRecord(spec, record, wanted, onProgress);
    } catch (error) {
      if (error instanceof DownloadError && error.gone && lockedRecord(spec) !== void 0)
        throw new UserError(goneThoughLocked(record, error));
      if (!(error instanceof DownloadError) || !error.gone || isSettled(spec)) throw error;
      (await sourceOf(spec)).forget();
      const fresh2 = await lookUpAndKeep(spec, onProgress, record);
      if (fresh2.image.sha256 === record.image.sha256) throw error;
      return fetchRecord(spec, fresh2, wanted, onProgress);
    }
  }
  async function resolve(spec, onProgress) {
    const settled = lockedRecord(spec);
    if (settled !== void 0) return settled;
    const known = await recordOf(spec);
    if (fresh) return lookUpAndKeep(spec, onProgress, known);
    if (known !== void 0 && await stands(spec, known)) return known;
    lookups ??= lookupsEntry(cacheDirectory, kernels).then((entry) => cache.restore(entry));
    const record = await lookups ? await recordOf(spec) : known;
    if (record !== void 0 && await stands(spec, record)) return record;
    onProgress({ step: "resolving" });
    try {
      return await lookUpAndKeep(spec, onProgress, record);
    } catch (error) {
      if (isAbort(error) || !(error instanceof DownloadError) || record === void 0) throw error;
      if (await store.readKernel(record) === void 0) throw error;
      const why = error.message.split(";")[0];
      onProgress({ step: "note", message: `no network: using ${record.release}, looked up ${agoOf(record)} (${why})` });
      return record;
    }
  }
  async function lookUpAndKeep(spec, onProgress, before) {
    const found = await (await sourceOf(spec)).resolve(spec, onProgress);
    const pins = before?.image.sha256 === found.image.sha256 ? before.pins : void 0;
    const record = pins === void 0 ? found : { ...found, pins: found.pins ?? pins };
    await store.writeRecord(record);
    lookedUp = true;
    return record;
  }
  async function fetchRecord(spec, record, { modules, optionalModules = () => [] }, onProgress) {
    const source = await sourceOf(spec);
    const isLocked = lockedRecord(record) !== void 0;
    const checks = /* @__PURE__ */ new Map();
    const context = { ...await contextOf(spec, record, onProgress), ...isLocked ? {} : { verify } };
    const wished = optionalModules(record.release);
    const stored = await fetchKernel(record, modules.length + wished.length > 0, context);
    const files = await modulesOf(record, stored, modules, wished, context);
    if (fresh && source.verify !== void 0) await checkPackages(record, checks, context);
    const kernel = { ...record, pins: stored.pins, signature: signatureWith(checks, record) };
    const isNews = record.pins?.vmlinuzSha256 !== stored.pins.vmlinuzSha256 || [...checks.values()].some((check) => check !== void 0);
    if (isNews && !isLocked) await store.writeRecord(kernel);
    const { config, pins } = stored;
    const images = [packagedImage(kernel.arch, stored.vmlinuz)];
    return { kernel, images, vmlinuzSha256: pins.vmlinuzSha256, config, modules: files };
    async function verify(file, path) {
      checks.set(file.sha256, await source.verify?.(file, path, record, spec));
    }
  }
  async function contextOf(spec, record, onProgress) {
    const source = await sourceOf(spec);
    const isLocked = lockedRecord(record) !== void 0;
    return {
      store: isLocked ? storeOfLocks(store, cacheDirectory) : store,
      pinnedByLock: isLocked,
      // A kernel of this machine is on no other.
      cache: spec.source.kind === "local" ? NO_SHARED_CACHE : cache,
      downloader,
      remote: (file) => source.remote(file, record, spec),
      signal,
      onProgress
    };
  }
  async function modulesOf(record, stored, required, wished, context) {
    const config = wished.length === 0 || stored.config === null ? /* @__PURE__ */ new Map() : await readKernelConfig(stored.config);
    const optional = wished.filter(({ option }) => isModule(config, option)).map(({ name }) => name);
    try {
      return await fetchModules(record, stored, { required, optional }, context);
    } catch (error) {
      if (!(error instanceof DownloadError) || optional.length === 0) throw error;
      const message = `${optional.join(", ")} could not be fetched, programs may miss them: ${error.message}`;
      context.onProgress({ step: "note", message });
      return fetchModules(record, stored, { required, optional: [] }, context);
    }
  }
  function downloader() {
    network ??= createDownloader({ ...options.download, signal });
    return network;
  }
  function sourceOf({ source }) {
    return sources.of(source.kind);
  }
  function lockedRecord({ id }) {
    return locked.find((record) => record.id === id);
  }
  async function recordOf(spec) {
    const record = await store.readRecord(spec.id);
    if (record === void 0 || record.arch !== spec.arch) return void 0;
    return (await sourceOf(spec)).means(spec, record) ? record : void 0;
  }
  function isSettled(spec) {
    return spec.release !== void 0 || lockedRecord(spec) !== void 0;
  }
  async function stands(spec, record) {
    return isSettled(spec) && !isPartial(record) || await isFresh(spec, record);
  }
  function isPartial({ members, modules }) {
    return members?.config === null && modules.length === 0;
  }
  async function isFresh(spec, record) {
    const checkable = record.signature.status === "unchecked" && (await sourceOf(spec)).checkable?.(spec) === true;
    return Math.abs(ageHours(record)) < maxAgeHours && !checkable;
  }
  function ageHours({ resolvedAt }) {
    return (now().getTime() - new Date(resolvedAt).getTime()) / HOUR_MS;
  }
  function agoOf(record) {
    const hours = Math.round(ageHours(record));
    if (hours < 48) return `${hours} hour${hours === 1 ? "" : "s"} ago`;
    return `${Math.round(hours / 24)} days ago`;
  }
}
function storeOfLocks(store, cacheDirectory) {
  const { kernelFolder, addKernel: addKernel2, modulesFolder, ...apart } = openStore(join2(cacheDirectory, "locked"));
  return {
    ...store,
    kernelFolder,
    addKernel: addKernel2,
    modulesFolder,
    async readKernel(record) {
      for (const { readKernel: readKernel2 } of [store, apart]) {
        const kernel = await readKernel2(record);
        if (kernel !== void 0 && holdsPins(kernel, record)) return kernel;
      }
      return void 0;
    },
    locked: (file, options, work) => store.locked(file, options, () => apart.locked(file, options, work))
  };
}
function goneThoughLocked({ id, release }, { what, attempts }) {
  const answers = attempts.map(({ url, why }) => `${showUrl(url)}: ${why}`).join("; ");
  return `kernel \`${id}\` is locked to ${release}, and no address has ${what} any more (${answers}); lock what there is now with \`bpfcompat kernels lock --update ${id}\``;
}
async function checkPackages({ image, modules, signature }, checks, context) {
  if (signature.status === "good" && signature.of !== "packages") return;
  for (const file of [image, ...modules]) {
    if (!checks.has(file.sha256)) await lockedPackage(file, context);
    if (checks.get(file.sha256)?.status !== "good") return;
  }
}
function signatureWith(checks, { image, signature }) {
  const unchecked = [...checks.values()].find((check) => check?.status === "unchecked");
  return unchecked ?? checks.get(image.sha256) ?? signature;
}
async function naming({ id }, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DownloadError ? new DownloadError(`${error.what} for kernel \`${id}\``, error.attempts, error.advice) : error;
  }
}

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

export {
  readKernelConfig,
  createKernelProvider,
  pLimit
};
