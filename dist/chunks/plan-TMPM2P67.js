import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  planShards
} from "./chunk-3GN3JUGK.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount
} from "./chunk-FJKOXU7J.js";
import {
  createPlainView,
  readInputs
} from "./chunk-SYJJLJFE.js";
import "./chunk-5FHPY7QE.js";
import {
  UserError
} from "./chunk-OSVJUFHW.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-TNJMBHO5.js";
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
