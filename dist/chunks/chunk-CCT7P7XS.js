import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  packageRoot
} from "./chunk-JWRA3YZB.js";

// src/version.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var version = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version;

export {
  version
};
