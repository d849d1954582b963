#!/usr/bin/env node

// src/node-version.ts
function oldNodeWords(found, path, needed) {
  if (compareVersions(found, needed) >= 0) return void 0;
  return `bpfcompat needs Node ${needed} or newer, but this is v${found} (${path}): install a newer one, for example from https://nodejs.org/en/download, and run bpfcompat again`;
}
function compareVersions(a, b) {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] || 0) - (right[at] || 0);
}

// src/cli.ts
var words = oldNodeWords(process.versions.node, process.execPath, "20.18.1");
var _a, _b, _c;
if (words === void 0) {
  (_c = (_a = process.getBuiltinModule) == null ? void 0 : (_b = _a.call(process, "node:module")).enableCompileCache) == null ? void 0 : _c.call(_b);
  void import("./bpfcompat.js").then(({ startCommand }) => startCommand());
} else {
  console.error(words);
  process.exitCode = 1;
}
