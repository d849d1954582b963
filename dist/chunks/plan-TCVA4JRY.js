import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-JF6SA2UU.js";
import {
  planShards
} from "./chunk-GX77XZSI.js";
import "./chunk-GSXIBFME.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount
} from "./chunk-RQNU55KP.js";
import "./chunk-V2RSFT2P.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-SPC2BNBY.js";
import {
  createPlainView,
  readInputs
} from "./chunk-BX5OTOJC.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-OZMODKER.js";
import "./chunk-XGINJA4Y.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-XUJZT354.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-YKJO7TXN.js";
import "./chunk-ERVN4OUL.js";
import "./chunk-STEACBDL.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-WNAIQMBO.js";
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

// src/cli/plan.ts
async function planCommand({ shards, inputs }, terminal) {
  const count = shards === "" ? null : parseShardCount(shards);
  if (count === void 0) throw new UserError(`--shards: \`${shards}\` ${SHARD_COUNT_EXPECTED}`);
  const { matrix, lines } = await planShards(readInputs(inputs, optionLabel), count, createPlainView(terminal.err));
  terminal.err(lines.join("\n"));
  terminal.out(JSON.stringify(matrix));
  return 0;
}
export {
  planCommand
};
