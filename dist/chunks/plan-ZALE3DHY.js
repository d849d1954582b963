import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  planShards
} from "./chunk-MDPEHV3R.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount
} from "./chunk-P6MWAE2S.js";
import {
  readInputs
} from "./chunk-RTPORXEQ.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-R7S7CMR6.js";
import {
  UserError
} from "./chunk-OSVJUFHW.js";
import "./chunk-TNJMBHO5.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-KATU4TBC.js";

// src/cli/plan.ts
async function planCommand({ shards, inputs }, terminal) {
  const count = shards === "" ? null : parseShardCount(shards);
  if (count === void 0) throw new UserError(`--shards: \`${shards}\` ${SHARD_COUNT_EXPECTED}`);
  const { matrix, lines } = await planShards(readInputs(inputs, optionLabel), count);
  terminal.err(lines.join("\n"));
  terminal.out(JSON.stringify(matrix));
  return 0;
}
export {
  planCommand
};
