import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  oneLine
} from "./chunk-XEFT6EOF.js";

// src/report/libbpf.ts
var NAMED = 5;
function libbpfWords({ cases }) {
  const byVersion = /* @__PURE__ */ new Map();
  for (const { libbpf, artifact } of cases) {
    if (libbpf === null) continue;
    byVersion.set(libbpf, (byVersion.get(libbpf) ?? /* @__PURE__ */ new Set()).add(artifact));
  }
  const [[most] = [], ...others] = [...byVersion].sort(([, a], [, b]) => b.size - a.size);
  if (most === void 0) return null;
  return [most, ...others.map(([version, artifacts]) => `${version} for ${someOf([...artifacts])}`)].join("; ");
}
function someOf(names) {
  const shown = names.slice(0, NAMED).map((name) => oneLine(name, 60));
  return names.length > NAMED ? `${shown.join(", ")} and ${names.length - NAMED} more` : shown.join(", ");
}

export {
  libbpfWords
};
