import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  planShards
} from "./chunk-CZ6VRXVM.js";
import "./chunk-Q5OWA6LI.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount
} from "./chunk-WSM3QEX7.js";
import "./chunk-M7F5CDE3.js";
import "./chunk-MRSJCDSW.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-JA52SISZ.js";
import {
  createPlainView,
  readInputs
} from "./chunk-RNYJR42G.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-WCOHBWEY.js";
import "./chunk-STEACBDL.js";
import "./chunk-5J5Q2GPI.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-5PGNJNLV.js";
import "./chunk-HHF5X46F.js";
import "./chunk-JY264AMM.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-Q32LPMFI.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-TNJMBHO5.js";
import "./chunk-BB3FCJLJ.js";
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
