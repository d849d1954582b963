import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isBelow
} from "./chunk-ZTFLW3MG.js";
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/kernels/modules/module-folder.ts
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
var MAX_MODULES = 5e4;
var MAX_DEPTH = 32;
var MAX_ENTRIES = 1e6;
var MODULE = /\.ko(?:\.(?:xz|zst|gz))?$/;
function isOfRelease(path, release) {
  const [, named] = /(?:^|\/)lib\/modules\/([^/]+)\//.exec(path) ?? [];
  return named === void 0 || named === release;
}
async function listModuleFolder(folder, release) {
  const root = await reading(folder, () => realpath(folder));
  const order = await readIfThere(root, "modules.order");
  const found = order === null ? [] : await listed(root, order);
  const paths = found.length > 0 ? found : await below(root, release);
  const modules = await Promise.all(paths.map((path) => reading(path, () => describe(path))));
  return {
    modules: modules.sort((one, other) => one.path < other.path ? -1 : 1),
    builtinList: await readIfThere(root, "modules.builtin") ?? await builtinBelow(root, release)
  };
}
async function listed(root, order) {
  const lines = order.split("\n").filter((line) => line !== "");
  if (lines.length > MAX_MODULES) throw tooMany(root);
  const paths = lines.map((line) => join(root, line.replace(/\.o$/, ".ko")));
  const older = lines.map((line) => join(root, line.replace(/^kernel\//, "")));
  const kept = await Promise.all(
    paths.map(async (path, index) => await moduleAt(path, root) ?? await moduleAt(older[index] ?? path, root))
  );
  return kept.filter((path) => path !== null);
}
async function below(root, release) {
  const found = [];
  let entries = 0;
  const visit = async (folder, depth) => {
    for (const entry of await reading(folder, () => readdir(folder, { withFileTypes: true }))) {
      if (++entries > MAX_ENTRIES) throw new UserError(`${root} holds too much to look for modules in all of it`);
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== ".git" && depth < MAX_DEPTH) await visit(path, depth + 1);
      if (entry.isDirectory() || !MODULE.test(entry.name) || !isOfRelease(path.slice(root.length), release)) continue;
      const module = await moduleAt(path, root);
      if (module !== null) found.push(module);
      if (found.length > MAX_MODULES) throw tooMany(root);
    }
  };
  await visit(root, 0);
  return found;
}
async function moduleAt(path, root) {
  const real = await realpath(path).catch(() => null);
  if (real === null || !MODULE.test(real) || !isBelow(real, root)) return null;
  return (await stat(real)).isFile() ? real : null;
}
async function builtinBelow(root, release) {
  return await readIfThere(root, join("lib/modules", release, "modules.builtin")) ?? "";
}
async function describe(path) {
  const { size, mtimeMs } = await stat(path);
  return { path, size, mtimeMs };
}
async function readIfThere(root, name) {
  const path = await realpath(join(root, name)).catch(() => null);
  return path === null || !isBelow(path, root) ? null : reading(path, () => readFile(path, "utf8"));
}
async function reading(path, read) {
  return read().catch((thrown) => {
    throw thrown instanceof UserError ? thrown : new UserError(`${path} cannot be read: ${errorMessage(thrown)}`);
  });
}
function tooMany(root) {
  return new UserError(`${root} holds more than ${MAX_MODULES} modules; name the folder of one kernel`);
}

export {
  isOfRelease,
  listModuleFolder
};
