import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/package-root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)));
function findPackageRoot(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(folder) === folder) throw new Error(`no package.json above ${start}`);
  }
}

export {
  packageRoot
};
