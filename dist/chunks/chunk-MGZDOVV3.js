import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createRequest,
  isDistrusted,
  isStall,
  isUnreachable,
  proxyFor,
  proxyRefusal,
  proxyStatus,
  requestFailure,
  showProxy,
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  onDisk,
  setting
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  isAbort
} from "./chunk-HKAGB2IK.js";

// src/trace.ts
import { channel } from "node:diagnostics_channel";

// src/logins.ts
function withoutLogins(text) {
  return text.replaceAll(/\/\/[^\s/]*@/g, "//");
}

// src/trace.ts
var traces = channel("bpfcompat");
function trace(area, message) {
  if (traces.hasSubscribers) traces.publish(`${area}: ${withoutLogins(message())}`);
}
function onTrace(listener) {
  traces.subscribe((message) => listener(String(message)));
}
async function timed(phase, work) {
  const startedAt = performance.now();
  try {
    return await work();
  } finally {
    trace("time", () => `${phase} took ${((performance.now() - startedAt) / 1e3).toFixed(2)} s`);
  }
}

// src/kernels/download.ts
import { open, rm } from "node:fs/promises";
import { STATUS_CODES } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

// src/kernels/download-sink.ts
import { createHash } from "node:crypto";
var FileSink = class {
  length = 0;
  #hash;
  #handle;
  #path;
  #algorithm;
  #onBytes;
  constructor(handle, path, algorithm, onBytes) {
    this.#handle = handle;
    this.#path = path;
    this.#algorithm = algorithm;
    this.#hash = createHash(algorithm);
    this.#onBytes = onBytes;
  }
  async write(chunk) {
    await onDisk(this.#path, async () => {
      for (let at = 0; at < chunk.length; ) {
        at += (await this.#handle.write(chunk, at, chunk.length - at, this.length + at)).bytesWritten;
      }
    });
    this.#hash.update(chunk);
    this.length += chunk.length;
    this.#onBytes?.(this.length);
  }
  async restart() {
    if (this.length > 0) await onDisk(this.#path, () => this.#handle.truncate(0));
    this.length = 0;
    this.#hash = createHash(this.#algorithm);
  }
  digest() {
    return this.#hash.digest("hex");
  }
};
var MemorySink = class {
  #chunks = [];
  length = 0;
  #algorithm;
  constructor(algorithm) {
    this.#algorithm = algorithm;
  }
  async write(chunk) {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }
  async restart() {
    this.#chunks = [];
    this.length = 0;
  }
  content() {
    return Buffer.concat(this.#chunks);
  }
  digest() {
    return createHash(this.#algorithm).update(this.content()).digest("hex");
  }
};

// src/kernels/download.ts
function mirrorAdvice() {
  return `check the network, or name another mirror with ${setting("mirror")}`;
}
var DownloadError = class extends UserError {
  what;
  attempts;
  advice;
  constructor(what, attempts, advice = mirrorAdvice()) {
    const reasons = attempts.map(({ url, why }) => `${showUrl(url)}: ${why}`).join("; ");
    super(`cannot download ${what}: ${reasons}; ${advice}`);
    this.what = what;
    this.attempts = attempts;
    this.advice = advice;
  }
  /** Every server that could be asked says that there is no such file. */
  get gone() {
    return this.attempts.some(({ kind }) => kind === "gone") && this.attempts.every(({ kind }) => kind !== "passing");
  }
};
var CONNECT_MS = 1e4;
var STALL_MS = 3e4;
var PAUSE_MS = 1e3;
var LONGEST_RETRY_AFTER_MS = 5e3;
var TRIES_PER_URL = 4;
var TRIES_WHEN_SILENT = 2;
function createDownloader(options = {}) {
  const { signal, connectMs = CONNECT_MS, stallMs = STALL_MS, pauseMs = PAUSE_MS } = options;
  const timeouts = { connectMs, stallMs };
  const unreachable = /* @__PURE__ */ new Map();
  let request = options.request;
  return {
    async toFile(file, path, onBytes) {
      const handle = await onDisk(path, () => open(path, "wx"));
      try {
        await fetchVerified(file, new FileSink(handle, path, algorithmOf(file), onBytes));
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      } finally {
        await handle.close();
      }
    },
    async toMemory(file) {
      const sink = new MemorySink(algorithmOf(file));
      const url = await fetchVerified(file, sink);
      return { content: sink.content(), url };
    },
    exists: async (file) => await answerTo(file) !== void 0,
    async sizeOf(file) {
      const size = Number((await answerTo(file))?.headers.get("content-length") ?? 0);
      return size > 0 && size <= file.maxBytes ? size : void 0;
    }
  };
  async function fetchVerified(file, sink) {
    return firstThatWorks(file, (url) => fetchFrom(url, file, sink));
  }
  async function firstThatWorks(file, ask) {
    const reachable = file.urls.filter((url) => !unreachable.has(reachedThrough(url)));
    const attempts = [];
    for (const url of file.urls) {
      const known = unreachable.get(reachedThrough(url));
      if (known !== void 0 && reachable.length > 0) {
        attempts.push({ url, why: known, kind: "closed" });
        continue;
      }
      try {
        await ask(url);
        return url;
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        attempts.push({ url, why: error.message, kind: error.kind, status: error.status, challenge: error.challenge });
      }
    }
    throw new DownloadError(file.what, attempts, file.advice);
  }
  async function fetchFrom(url, file, sink) {
    await sink.restart();
    for (let attempt = 1; ; attempt++) {
      try {
        const range = sink.length === 0 ? rangeOf(file) : { start: sink.length, end: file.prefix };
        const response = await send(url, file, range);
        await receive(response, url, file, sink);
        return checkDigest(file, sink);
      } catch (error) {
        if (!(error instanceof AttemptError) || error.retryAfterMs === void 0 || attempt >= error.tries) throw error;
        const { message, retryAfterMs, tries } = error;
        trace("http", () => `${showUrl(url)}: ${message}; asked again in ${retryAfterMs} ms (${attempt} of ${tries})`);
        await sleep(error.retryAfterMs, void 0, signal === void 0 ? {} : { signal });
      }
    }
  }
  async function answerTo(file) {
    let answer;
    try {
      await firstThatWorks(file, async (url) => {
        const response = await send(url, file, void 0, "HEAD");
        await response.body?.cancel();
        if (response.status !== 405 && response.status !== 501) checkStatus(response, url);
        answer = response;
      });
      return answer;
    } catch (error) {
      if (error instanceof DownloadError && error.gone) return void 0;
      throw error;
    }
  }
  async function send(url, { headers }, range, method = "GET") {
    request ??= await createRequest(timeouts);
    const startedAt = performance.now();
    const tell = (answer) => trace("http", () => `${method} ${showUrl(url)}: ${answer} (${Math.round(performance.now() - startedAt)} ms)`);
    try {
      const response = await request(url, { method, signal, headers, ...range === void 0 ? {} : { range } });
      tell(`${response.status}${range === void 0 ? "" : ` from byte ${range.start}`}`);
      return response;
    } catch (error) {
      tell(requestFailure(url, error, timeouts));
      throw connectionError(url, error);
    }
  }
  function connectionError(url, error) {
    if (signal?.aborted === true || isAbort(error)) return error;
    const why = requestFailure(url, error, timeouts);
    const refused = proxyStatus(error);
    if (isDistrusted(error) || refused !== void 0 && refused < 500) return new AttemptError(why, "closed");
    if (!isUnreachable(error)) return new AttemptError(why, "passing", pauseMs, triesFor(error));
    unreachable.set(reachedThrough(url), why);
    return new AttemptError(why, "closed");
  }
  async function receive(response, url, file, sink) {
    const body = response.body?.[Symbol.asyncIterator]();
    try {
      checkStatus(response, url);
      checkTransport(response, url, file);
      if (response.status === 206) checkRange(response, sink);
      else await sink.restart();
      const wanted = file.prefix ?? Number.POSITIVE_INFINITY;
      while (body !== void 0 && sink.length < wanted) {
        const chunk = await nextChunk(url, body);
        if (chunk === void 0) break;
        await sink.write(chunk.subarray(0, wanted - sink.length));
        if (sink.length > file.maxBytes)
          throw new AttemptError(`larger than the ${file.maxBytes} bytes announced`, "closed");
      }
    } finally {
      await body?.return?.().catch(() => void 0);
    }
    const expected = file.prefix ?? (digestOf(file) === void 0 || file.upTo === true ? void 0 : file.maxBytes);
    if (expected !== void 0 && sink.length < expected) {
      throw new AttemptError(`connection cut after ${sink.length} of ${expected} bytes`, "passing", pauseMs);
    }
  }
  async function nextChunk(url, body) {
    try {
      const { done, value } = await body.next();
      return done === true ? void 0 : value;
    } catch (error) {
      if (signal?.aborted === true || isAbort(error)) throw error;
      throw new AttemptError(requestFailure(url, error, timeouts), "passing", pauseMs, triesFor(error));
    }
  }
  function checkStatus({ status, headers }, url) {
    if (status === 200 || status === 206) return;
    const proxy = proxyFor(url);
    if (proxy !== void 0 && status === 407) throw new AttemptError(proxyRefusal(proxy, status), "closed");
    const answer = `${status} ${STATUS_CODES[status] ?? ""}`.trim() + (proxy === void 0 ? "" : `, through the ${showProxy(proxy)}`);
    if (status === 404 || status === 410) throw new AttemptError(answer, "gone").answered(status, headers);
    if (status !== 429 && status < 500) throw new AttemptError(answer, "closed").answered(status, headers);
    const seconds = Number(headers.get("retry-after") ?? Number.NaN);
    const retryAfterMs = Number.isNaN(seconds) ? pauseMs : seconds * 1e3;
    if (retryAfterMs <= LONGEST_RETRY_AFTER_MS) throw new AttemptError(answer, "passing", retryAfterMs);
    throw new AttemptError(`${answer}, asks to wait ${seconds} s`, "passing");
  }
}
function reachedThrough(url) {
  return proxyFor(url)?.url.origin ?? new URL(url).origin;
}
function rangeOf({ prefix, maxBytes }) {
  return prefix === void 0 || prefix >= maxBytes ? void 0 : { start: 0, end: prefix };
}
function checkTransport(response, url, file) {
  if (digestOf(file) === void 0 && url.startsWith("https:") && response.url.startsWith("http:"))
    throw new AttemptError(`redirects to ${showUrl(response.url)}, which anybody in between can change`, "closed");
}
function checkRange(response, sink) {
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1] ?? Number.NaN);
  if (start !== sink.length)
    throw new AttemptError(`answered with another part of the file than bytes ${sink.length}-`, "closed");
}
function checkDigest(file, sink) {
  const expected = digestOf(file);
  if (expected === void 0 || file.prefix !== void 0) return;
  const found = sink.digest();
  if (found === expected) return;
  throw new AttemptError(`has ${NAMES[algorithmOf(file)]} ${found}, expected ${expected}`, "closed");
}
var NAMES = { sha256: "SHA-256", sha512: "SHA-512" };
function algorithmOf({ sha256, sha512 }) {
  return sha256 === void 0 && sha512 !== void 0 ? "sha512" : "sha256";
}
function digestOf(file) {
  return file[algorithmOf(file)];
}
function triesFor(error) {
  return isStall(error) ? TRIES_WHEN_SILENT : TRIES_PER_URL;
}
var AttemptError = class extends Error {
  kind;
  /** The same address is worth another try after this time. */
  retryAfterMs;
  /** How often it may be asked in all. */
  tries;
  /** What the server answered, if it did. */
  status;
  challenge;
  constructor(why, kind, retryAfterMs, tries = TRIES_PER_URL) {
    super(why);
    this.tries = tries;
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
  answered(status, headers) {
    this.status = status;
    this.challenge = headers.get("www-authenticate") ?? void 0;
    return this;
  }
};

export {
  withoutLogins,
  trace,
  onTrace,
  timed,
  mirrorAdvice,
  DownloadError,
  createDownloader
};
