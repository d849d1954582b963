import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/repository-path.ts
import { posix } from "node:path";
function repositoryPlace({ source, place }, workspace) {
  for (const candidate of [source, place]) {
    const file = candidate === null ? null : inRepository(candidate.file, workspace);
    if (candidate === null || file === null) continue;
    const { line, column } = candidate;
    return { file, line, column: column > 0 ? column : null, isSource: candidate === source };
  }
  return null;
}
var RUNNER_CHECKOUT = /^\/(?:__w|(?:.+\/)?_?work)\/([^/]+)\/\1\/(.+)$/;
function inRepository(file, { workspace, exists }) {
  const path = posix.normalize(file);
  const root = `${posix.normalize(workspace).replace(/\/$/, "")}/`;
  if (path.startsWith(root)) return existing(path.slice(root.length), exists);
  if (!posix.isAbsolute(path)) return existing(path, exists);
  if (exists === null) return existing(RUNNER_CHECKOUT.exec(path)?.[2] ?? "", exists);
  const parts = path.split("/").slice(1);
  for (let start = 0; start < parts.length - 1; start++) {
    const candidate = existing(parts.slice(start).join("/"), exists);
    if (candidate !== null) return candidate;
  }
  return null;
}
function existing(path, exists) {
  const isPath = path !== "" && !path.startsWith("../") && !new RegExp("\\p{Cc}", "u").test(path);
  return isPath && (exists === null || exists(path)) ? path : null;
}

export {
  repositoryPlace,
  inRepository
};
