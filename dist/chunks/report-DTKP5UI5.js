import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellResults
} from "./chunk-2HWIOWCL.js";
import {
  viewFor
} from "./chunk-ZOH6FV3H.js";
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  reportShards
} from "./chunk-AJ3BKJLU.js";
import "./chunk-KF5DRCQY.js";
import {
  localRepository
} from "./chunk-MNU7MIMK.js";
import "./chunk-CXSCSUFL.js";
import "./chunk-RAJMVPAJ.js";
import "./chunk-SRX74V5V.js";
import "./chunk-DPGZY3J6.js";
import {
  readInputs
} from "./chunk-ZKLRRNYD.js";
import "./chunk-YRIB2S6O.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-LC73G55K.js";
import "./chunk-JROIBQL4.js";
import "./chunk-QMOPNAWU.js";
import "./chunk-STEACBDL.js";
import "./chunk-TV5BCDXS.js";
import "./chunk-6TXS2HWO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-4LKC4OWJ.js";
import "./chunk-OZMODKER.js";
import "./chunk-SZ7EG2SM.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-XYUZPA74.js";
import "./chunk-LJCPK7UJ.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-2AYMMIZG.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-5VTIQXVO.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-XGINJA4Y.js";
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
  const results = await reportShards(files, null, request, await localRepository(request.commit), view).finally(
    view.close
  );
  return tellResults(results, request.reportDirectory, output, terminal);
}
export {
  reportCommand
};
