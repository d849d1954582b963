import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/results/model.ts
var RESULTS_VERSION = 4;
var VERIFIER_INSN_LIMIT = 1e6;
var MAP_PROPERTIES = [
  "type",
  "key_size",
  "value_size",
  "max_entries",
  "flag",
  "flags",
  "extra",
  "btf",
  "name",
  "inner",
  "nothing"
];

export {
  RESULTS_VERSION,
  VERIFIER_INSN_LIMIT,
  MAP_PROPERTIES
};
