import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-ACPLGXTG.js";
import "./chunk-JM6JJISP.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-KFSAEQWC.js";
import "./chunk-SZ7EG2SM.js";
import "./chunk-P3RYODB2.js";
import "./chunk-LJCPK7UJ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
