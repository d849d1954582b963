import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/kernels/types.ts
var ARCHES = ["x86_64", "arm64", "s390x"];
var PACKAGE_FORMATS = ["deb", "rpm", "tar", "file", "folder"];
var BOOT_SHAPES = ["bzimage-pc", "vmlinux-pc", "vmlinux-microvm", "image-virt", "image-ccw"];

// src/kernels/package-file.ts
import { isAbsolute } from "node:path";
var SHA256 = /^[0-9a-f]{64}$/;
var RELATIVE_PATH = /^[A-Za-z0-9.+~_^:/-]+$/;
function isPackageFile(data) {
  if (typeof data !== "object" || data === null) return false;
  const { name, version, format, place, urls, sha256, size, hidden } = data;
  return typeof name === "string" && typeof version === "string" && PACKAGE_FORMATS.some((known) => known === format) && (place === null || isPlace(place)) && Array.isArray(urls) && urls.every(isAddress) && typeof sha256 === "string" && SHA256.test(sha256) && typeof size === "number" && size > 0 && (hidden === void 0 || Array.isArray(hidden) && hidden.every((path) => typeof path === "string"));
}
function isPlace(data) {
  if (typeof data !== "object" || data === null || !("kind" in data)) return false;
  const place = data;
  switch (place.kind) {
    case "archive":
      return isRelativePath(place.archive) && isRelativePath(place.path);
    case "registry":
      return typeof place.registry === "string" && isRelativePath(place.repository);
    case "local":
      return typeof place.path === "string" && isAbsolute(place.path);
    default:
      return false;
  }
}
function isRelativePath(text) {
  return typeof text === "string" && RELATIVE_PATH.test(text) && !text.startsWith("/") && !text.split("/").includes("..");
}
function isAddress(text) {
  return typeof text === "string" && URL.canParse(text) && /^https?:\/\/[^/]/.test(text);
}

export {
  ARCHES,
  BOOT_SHAPES,
  isPackageFile,
  isRelativePath
};
