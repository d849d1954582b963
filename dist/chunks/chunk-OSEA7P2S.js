import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BadPackageError,
  countedFile
} from "./chunk-RSL6QYHH.js";
import {
  onDisk
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/kernels/package/unpack.ts
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

// src/kernels/package/package.ts
import { stat } from "node:fs/promises";
async function readPackage(format, path, what, extraction) {
  try {
    switch (format) {
      case "deb":
        return await (await import("./deb-OTXBI4Y7.js")).readDeb(path, what, extraction);
      case "rpm":
        return await (await import("./rpm-B7AU7DPY.js")).readRpm(path, what, extraction);
      case "tar":
        return await (await import("./tar-2LI3GJCX.js")).readTarFile(path, what, extraction);
      case "file":
        return await readBare(path, extraction);
      case "folder":
        throw new BadPackageError(`${what} is a folder`);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new BadPackageError(`${what} is not a package that can be read: ${errorMessage(error)}`);
  }
}
async function readBare(path, { take }) {
  const { size } = await stat(path);
  await take("")?.(countedFile(path).chunks(), size);
  return size;
}

// src/kernels/package/unpack.ts
async function unpackMembers(format, path, name, members) {
  const digests = /* @__PURE__ */ new Map();
  const bytes = await readPackage(format, path, name, {
    take(entry) {
      const member = members.find(({ is, to }) => !digests.has(to) && is(entry));
      return member === void 0 ? void 0 : writeTo(member, name, digests);
    },
    enough: () => members.every(({ to }) => digests.has(to))
  });
  const missing = members.find(({ to, optional }) => optional !== true && !digests.has(to));
  if (missing !== void 0) throw new BadPackageError(`${name} has no ${missing.what}`);
  return { digests, bytes };
}
function writeTo({ to, maxBytes }, name, digests) {
  return async (content, size) => {
    if (size > maxBytes)
      throw new UserError(`${name} holds a file of ${size} bytes where at most ${maxBytes} are expected`);
    const hash = createHash("sha256");
    const file = await onDisk(to, () => open(to, "wx"));
    try {
      for await (const chunk of content) {
        hash.update(chunk);
        await onDisk(to, () => file.writeFile(chunk));
      }
    } finally {
      await file.close();
    }
    digests.set(to, hash.digest("hex"));
  };
}
function isVmlinuz(release, { vmlinuz } = {}) {
  if (vmlinuz !== void 0) return (path) => path === vmlinuz;
  const names = [`boot/vmlinuz-${release}`, `boot/Image-${release}`, ...besideModules(release, "vmlinuz", "Image")];
  return (path) => names.includes(path);
}
function isConfig(release, { config } = {}) {
  if (config !== void 0) return (path) => path === config;
  const names = [`boot/config-${release}`, ...besideModules(release, "config")];
  return (path) => names.includes(path);
}
function isBuiltinList(release) {
  const names = besideModules(release, "modules.builtin");
  return (path) => names.includes(path);
}
function besideModules(release, ...names) {
  return names.flatMap((name) => [`lib/modules/${release}/${name}`, `usr/lib/modules/${release}/${name}`]);
}

export {
  readPackage,
  unpackMembers,
  isVmlinuz,
  isConfig,
  isBuiltinList
};
