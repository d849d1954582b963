import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/results/model.ts
var RESULTS_VERSION = 2;
var VERIFIER_INSN_LIMIT = 1e6;

export {
  RESULTS_VERSION,
  VERIFIER_INSN_LIMIT
};
