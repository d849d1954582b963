import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  planShards
} from "./chunk-MUDURAAU.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount
} from "./chunk-JE6KWTB4.js";
import "./chunk-W4JFY53U.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-DPGZY3J6.js";
import {
  createPlainView,
  readInputs
} from "./chunk-ZKLRRNYD.js";
import "./chunk-YRIB2S6O.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-LC73G55K.js";
import "./chunk-JROIBQL4.js";
import "./chunk-QMOPNAWU.js";
import "./chunk-STEACBDL.js";
import "./chunk-TV5BCDXS.js";
import "./chunk-ZWLNSRHE.js";
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
