import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellResults
} from "./chunk-2AXIK5CB.js";
import {
  viewFor
} from "./chunk-ECP4OVCK.js";
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  reportShards
} from "./chunk-UXP7IQTO.js";
import "./chunk-RUS4XX6B.js";
import {
  readInputs
} from "./chunk-SYJJLJFE.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-XRQS7MMO.js";
import {
  UserError
} from "./chunk-OSVJUFHW.js";
import "./chunk-OOG5OJGB.js";
import "./chunk-2AYMMIZG.js";
import "./chunk-5VD3NWYY.js";
import "./chunk-BB3FCJLJ.js";
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
  const results = await reportShards(files, null, request, view).finally(view.close);
  return tellResults(results, request.reportDirectory, output, terminal);
}
export {
  reportCommand
};
