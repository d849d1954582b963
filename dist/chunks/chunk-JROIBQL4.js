import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  packageRoot
} from "./chunk-JWRA3YZB.js";

// src/host/settled-packages.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";

// src/libbpf-version.ts
var LIBBPF_VERSIONS = ["1.7", "1.5", "1.1"];
var DEFAULT_LIBBPF = LIBBPF_VERSIONS[0];

// src/host/settled-packages.ts
var LIBRARY_PACKAGES = [
  "libbpf-dev",
  "libelf-dev",
  "zlib1g-dev",
  "libzstd-dev",
  "libc6-dev",
  "linux-libc-dev"
];
var TOOL_PACKAGES = ["busybox-static", "ubuntu-keyring"];
var SETTLED_FILE = "native/libraries.json";
var settled;
function settledPackages() {
  settled ??= JSON.parse(readFileSync(join(packageRoot, SETTLED_FILE), "utf8"));
  return settled;
}
function librarySet(libbpf = DEFAULT_LIBBPF) {
  const set = settledPackages().sets.find((candidate) => candidate.libbpf === libbpf);
  if (set === void 0) throw new Error(`${SETTLED_FILE} has no set with libbpf ${libbpf}`);
  return set;
}
function settledTool(name, arch) {
  const { listedAt, packages } = settledPackages().tools;
  return { file: packages[arch][name], listedAt };
}

export {
  LIBBPF_VERSIONS,
  DEFAULT_LIBBPF,
  LIBRARY_PACKAGES,
  TOOL_PACKAGES,
  SETTLED_FILE,
  settledPackages,
  librarySet,
  settledTool
};
