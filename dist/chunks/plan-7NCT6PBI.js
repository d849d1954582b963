import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  planShards
} from "./chunk-I7VP6RGB.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount
} from "./chunk-V6MUIMIR.js";
import "./chunk-MWTJJMBE.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-GG2EGZNO.js";
import {
  createPlainView,
  readInputs
} from "./chunk-TMO5PS4T.js";
import "./chunk-YRIB2S6O.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-IHBIZEYU.js";
import "./chunk-JROIBQL4.js";
import "./chunk-GLCNTTFE.js";
import "./chunk-STEACBDL.js";
import "./chunk-ENLMSKXI.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-26ZZJBYF.js";
import "./chunk-OZMODKER.js";
import "./chunk-SZ7EG2SM.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-TSEMLPQ6.js";
import "./chunk-LJCPK7UJ.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-XUJZT354.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-XGINJA4Y.js";
import "./chunk-XEFT6EOF.js";
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
