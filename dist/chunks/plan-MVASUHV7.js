import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  planShards
} from "./chunk-XTRO5ER7.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount
} from "./chunk-XLM56W5R.js";
import "./chunk-5JXA34QI.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-PUEIQJRX.js";
import {
  createPlainView,
  readInputs
} from "./chunk-TSUAT552.js";
import "./chunk-BDJ5E5XF.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-2V4IP5TX.js";
import "./chunk-JROIBQL4.js";
import "./chunk-3R73X7IO.js";
import "./chunk-STEACBDL.js";
import "./chunk-YA3K7X2V.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-L75N6OBR.js";
import "./chunk-GIWSQ6JJ.js";
import "./chunk-IHYYQEKL.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-JY264AMM.js";
import "./chunk-K5VUSSW5.js";
import "./chunk-VCY2KIAJ.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-N3O4W6UY.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-XUJZT354.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-KDK2J5PH.js";
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
