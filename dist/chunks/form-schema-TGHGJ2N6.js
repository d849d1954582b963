import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require__
} from "./chunk-PUESKF6A.js";
import "./chunk-XUJZT354.js";
import {
  __toESM
} from "./chunk-KATU4TBC.js";

// src/manifest/form-schema.ts
var import__ = __toESM(require__(), 1);
var FORMS = ["manifest", "singleArtifactManifest", "matrix", "suite"];
var FORM_SCHEMA = "src/manifest/schema.json";
function formReference(form) {
  return `urn:bpfcompat:manifest:1#/$defs/${form}`;
}
function createAjv(schema, code = {}) {
  const instance = new import__.Ajv2020({
    allErrors: true,
    verbose: true,
    // It runs once: to make its code faster, or to repeat a definition at each use of it, costs more than it saves.
    code: { optimize: false, ...code },
    inlineRefs: false,
    // A test holds schema.json to its meta-schema: compiling that takes longer than all the rest of the check.
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true
  });
  instance.addKeyword("x-expected");
  instance.addSchema(schema);
  return instance;
}
export {
  FORMS,
  FORM_SCHEMA,
  createAjv,
  formReference
};
