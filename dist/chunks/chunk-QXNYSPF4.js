import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  chooseKernels,
  plainRequest
} from "./chunk-SPC2BNBY.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/cli/named-kernels.ts
async function namedKernels(names, catalog) {
  const problems = [];
  const kernels = await chooseKernels({ kernels: [plainRequest("all")] }, names, catalog, problems);
  if (problems.length > 0) throw new UserError(problems);
  return kernels.map(({ spec }) => spec);
}

export {
  namedKernels
};
