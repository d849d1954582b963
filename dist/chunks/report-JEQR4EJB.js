import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellResults
} from "./chunk-5NXRHUCU.js";
import {
  viewFor
} from "./chunk-PWVMUTX5.js";
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  reportShards
} from "./chunk-77Z4QZAN.js";
import "./chunk-SEJDPAJW.js";
import "./chunk-PEQ2ZX5Z.js";
import "./chunk-Q5OWA6LI.js";
import "./chunk-M7F5CDE3.js";
import "./chunk-MRSJCDSW.js";
import "./chunk-K6CB6ZFS.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-VEKKDX2V.js";
import "./chunk-SRX74V5V.js";
import {
  readInputs
} from "./chunk-RNYJR42G.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-WCOHBWEY.js";
import "./chunk-STEACBDL.js";
import "./chunk-L3PH6AEE.js";
import "./chunk-5J5Q2GPI.js";
import "./chunk-M56HATNF.js";
import "./chunk-5PGNJNLV.js";
import "./chunk-HHF5X46F.js";
import "./chunk-JY264AMM.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-MT4PNNKK.js";
import "./chunk-Q32LPMFI.js";
import "./chunk-7XH6L44T.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-OOG5OJGB.js";
import "./chunk-2AYMMIZG.js";
import "./chunk-5VD3NWYY.js";
import "./chunk-TNJMBHO5.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
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
