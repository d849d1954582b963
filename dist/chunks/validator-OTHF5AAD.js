import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require__
} from "./chunk-PUESKF6A.js";
import "./chunk-XUJZT354.js";
import {
  packageRoot
} from "./chunk-JWRA3YZB.js";
import {
  __toESM
} from "./chunk-KATU4TBC.js";

// src/results/validator.ts
var import__ = __toESM(require__(), 1);
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function resultsValidator() {
  const text = await readFile(join(packageRoot, "src/results/schema.json"), "utf8");
  const schema = JSON.parse(text, (key, value) => key === "additionalProperties" ? void 0 : value);
  const ajv = new import__.Ajv2020({
    allowUnionTypes: true,
    // It runs once or twice, see src/manifest/form-schema.ts.
    code: { optimize: false },
    inlineRefs: false,
    validateSchema: false,
    strictTypes: false
  });
  return ajv.compile(schema);
}
export {
  resultsValidator
};
