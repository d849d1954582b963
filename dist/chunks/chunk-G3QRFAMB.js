import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/machine-fault.ts
function systemReason(code) {
  switch (code) {
    case "ENOSPC":
      return "no space left on the device; free some space there";
    case "EDQUOT":
      return "your disk quota is used up; free some space there";
    case "EFBIG":
      return "the file is larger than this process may write; raise the limit (`ulimit -f`)";
    case "EACCES":
    case "EPERM":
      return "permission denied; change the rights of the folder";
    case "EROFS":
      return "the file system is read-only";
    case "EIO":
      return "the disk reports an I/O error";
    case "ENOENT":
      return "the folder was removed meanwhile";
    case "ENOTDIR":
    case "EEXIST":
      return "a file is in the way";
    case "ENAMETOOLONG":
      return "the name is longer than the file system takes";
    case "EMFILE":
    case "ENFILE":
      return "too many open files; raise the limit (`ulimit -n`)";
    case "EAGAIN":
    case "ENOMEM":
      return "the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less at a time";
    default:
      return void 0;
  }
}
function machineFault(thrown) {
  const reason = systemReason(errorCode(thrown));
  if (reason === void 0 || !isSystemError(thrown)) return null;
  const { syscall, path } = thrown;
  const what = typeof path === "string" ? `${syscall} ${path}` : errorMessage(thrown);
  return new UserError(`this machine refused ${what}: ${reason}`, { cause: thrown });
}
function isSystemError(thrown) {
  return typeof thrown === "object" && thrown !== null && "syscall" in thrown && typeof thrown.syscall === "string";
}

// src/setting.ts
var naming = (name) => `--${name}`;
function nameSettings(by) {
  naming = by;
}
function setting(name) {
  return naming(name);
}

// src/kernels/leftovers.ts
import { createHash, randomBytes } from "node:crypto";
import { readlinkSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

// src/process-alive.ts
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) === "EPERM";
  }
}

// src/kernels/leftovers.ts
var TEMPORARY = /\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/;
var EARLIER_BUILD = /^build-\w{6}$/;
var ABANDONED_AFTER_MS = 60 * 60 * 1e3;
function temporaryName(path) {
  return `${path}.${process.pid}-${machine()}.${randomBytes(6).toString("hex")}.tmp`;
}
async function removeLeftovers(path) {
  for (const name of await namesIn(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !TEMPORARY.test(name)) continue;
    await rm(join(dirname(path), name), { recursive: true, force: true });
  }
}
async function removeAbandoned(folder) {
  for (const name of await namesIn(folder))
    if (await isAbandoned(folder, name)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {
    });
}
async function removeAllAbandoned(cacheDirectory) {
  await Promise.all((await namesIn(cacheDirectory)).map((name) => removeAbandoned(join(cacheDirectory, name))));
}
async function isAbandoned(folder, name) {
  const found = TEMPORARY.exec(name);
  if (found === null && !EARLIER_BUILD.test(name)) return false;
  const [, pid, owner] = found ?? [];
  if (owner === machine()) return !isAlive(Number(pid));
  const { mtimeMs = Date.now() } = await stat(join(folder, name)).catch(() => void 0) ?? {};
  return Date.now() - mtimeMs > ABANDONED_AFTER_MS;
}
function machine() {
  return createHash("sha256").update(`${hostname()} ${pidNamespace()}`).digest("hex").slice(0, 8);
}
function pidNamespace() {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
async function namesIn(folder) {
  return readdir(folder).catch(() => []);
}

// src/kernels/disk.ts
import { createHash as createHash2 } from "node:crypto";
import { mkdir, open, readFile, rename, rm as rm2 } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";
var HASH_BUFFER_BYTES = 256 * 1024;
var DiskError = class extends UserError {
};
async function onDisk(path, work) {
  try {
    return await work();
  } catch (error) {
    throw diskError(error, path);
  }
}
function diskError(error, path) {
  const why = systemReason(errorCode(error));
  if (why === void 0 || error instanceof UserError) return error;
  const message = `cannot write ${path}: ${why}; choose another folder with ${setting("cache-directory")}`;
  return new DiskError(message, { cause: error });
}
async function putInPlace(temporary, path) {
  await onDisk(path, async () => {
    await syncPath(temporary);
    try {
      await rename(temporary, path);
    } catch (error) {
      const code = errorCode(error);
      if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
      await rm2(temporary, { recursive: true, force: true });
    }
    await syncPath(dirname2(path));
  });
}
async function writeAtomically(path, content) {
  const temporary = temporaryName(path);
  try {
    await onDisk(path, async () => {
      await mkdir(dirname2(path), { recursive: true });
      const file = await open(temporary, "wx");
      try {
        await file.writeFile(content);
      } finally {
        await file.close();
      }
    });
    await putInPlace(temporary, path);
  } catch (error) {
    await rm2(temporary, { force: true }).catch(() => void 0);
    throw error;
  }
}
async function syncPath(path) {
  const file = await open(path, "r");
  try {
    await file.sync();
  } catch (error) {
    if (errorCode(error) !== "EINVAL" && errorCode(error) !== "ENOTSUP") throw error;
  } finally {
    await file.close();
  }
}
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (errorCode(error) === void 0 || errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR")
      return void 0;
    throw new DiskError(
      `cannot read ${path}: ${errorMessage(error)}; choose another folder with ${setting("cache-directory")}`
    );
  }
}
async function fileSha256(path) {
  const hash = createHash2("sha256");
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.allocUnsafe(HASH_BUFFER_BYTES);
      for (; ; ) {
        const { bytesRead } = await file.read(buffer);
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw new DiskError(
      `cannot read ${path}: ${errorMessage(error)}; choose another folder with ${setting("cache-directory")}`
    );
  }
  return hash.digest("hex");
}

export {
  systemReason,
  machineFault,
  nameSettings,
  setting,
  isAlive,
  temporaryName,
  removeLeftovers,
  removeAbandoned,
  removeAllAbandoned,
  onDisk,
  putInPlace,
  writeAtomically,
  syncPath,
  readJson,
  fileSha256
};
