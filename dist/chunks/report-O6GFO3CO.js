import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellResults
} from "./chunk-SBWNVKBC.js";
import {
  viewFor
} from "./chunk-643Q2RT7.js";
import {
  optionLabel
} from "./chunk-JF6SA2UU.js";
import {
  readShards,
  reportShards
} from "./chunk-PJR3EDSW.js";
import "./chunk-ZM6FIPR6.js";
import "./chunk-RAJMVPAJ.js";
import "./chunk-GSXIBFME.js";
import "./chunk-V2RSFT2P.js";
import "./chunk-EHE6OOPU.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-UXWWHKL3.js";
import "./chunk-SRX74V5V.js";
import {
  readInputs
} from "./chunk-BX5OTOJC.js";
import "./chunk-OZMODKER.js";
import "./chunk-JN55TIMQ.js";
import "./chunk-JKPK5V5I.js";
import "./chunk-XGINJA4Y.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-2WVF2LJT.js";
import "./chunk-YEW63RGN.js";
import "./chunk-ULLRNW3P.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-YKJO7TXN.js";
import "./chunk-ERVN4OUL.js";
import "./chunk-STEACBDL.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-EFESWH4A.js";
import "./chunk-WNAIQMBO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-MGZDOVV3.js";
import "./chunk-XYUZPA74.js";
import "./chunk-G3QRFAMB.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";

// src/cli/report.ts
async function reportCommand({ results: files, inputs, output }, terminal) {
  if (files.length === 0) throw new UserError("report: name the results.json of each shard");
  const request = readInputs(inputs, optionLabel);
  const view = viewFor(output, terminal);
  const results = await readShards(files, null, request.reportDirectory, view).then((shards) => reportShards(shards, request, { page: null, revision: request.commit, checkedOut: null }, view)).finally(view.close);
  return tellResults(results, request.reportDirectory, output, terminal);
}
export {
  reportCommand
};
