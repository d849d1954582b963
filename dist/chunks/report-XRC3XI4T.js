import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellResults
} from "./chunk-T42IW5YZ.js";
import {
  viewFor
} from "./chunk-V24TBMSM.js";
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  reportShards
} from "./chunk-32GADBMA.js";
import "./chunk-KAIYJ6V2.js";
import {
  readInputs
} from "./chunk-RTPORXEQ.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-KOCETVWN.js";
import "./chunk-R7S7CMR6.js";
import "./chunk-JUT3WQM5.js";
import {
  UserError
} from "./chunk-OSVJUFHW.js";
import "./chunk-Q2QLBXAU.js";
import "./chunk-TNJMBHO5.js";
import "./chunk-WYE4KJKF.js";
import "./chunk-KRQX4FPP.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-KATU4TBC.js";

// src/cli/report.ts
async function reportCommand({ results: files, inputs, output }, terminal) {
  if (files.length === 0) throw new UserError("report: name the results.json of each shard");
  const request = readInputs(inputs, optionLabel);
  const view = viewFor(output, terminal);
  const results = await reportShards(files, request, view).finally(view.close);
  return tellResults(results, request.reportDirectory, output, terminal);
}
export {
  reportCommand
};
