import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellResults
} from "./chunk-R3Z77HAO.js";
import {
  viewFor
} from "./chunk-J3CFRGK4.js";
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  reportShards
} from "./chunk-7IBI6EED.js";
import "./chunk-SMPRZ6UO.js";
import "./chunk-CDXJ2HHA.js";
import "./chunk-RKOYD4X4.js";
import "./chunk-RAJMVPAJ.js";
import "./chunk-SRX74V5V.js";
import "./chunk-IIO3PZRK.js";
import {
  readInputs
} from "./chunk-5AGN3WJK.js";
import "./chunk-JC3DCYUZ.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-SZC7KPCV.js";
import "./chunk-JROIBQL4.js";
import "./chunk-SIQREOUQ.js";
import "./chunk-STEACBDL.js";
import "./chunk-YA3K7X2V.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-GD557UKF.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-JL27VFFK.js";
import "./chunk-OZMODKER.js";
import "./chunk-RFJ3NVLW.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-P3RYODB2.js";
import "./chunk-K5VUSSW5.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-OOG5OJGB.js";
import "./chunk-2AYMMIZG.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-5VTIQXVO.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-7O5ZLHCM.js";
import "./chunk-2WVF2LJT.js";
import "./chunk-YEW63RGN.js";
import "./chunk-ULLRNW3P.js";
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
