import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-SZC7KPCV.js";
import "./chunk-SIQREOUQ.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-JL27VFFK.js";
import "./chunk-RFJ3NVLW.js";
import "./chunk-P3RYODB2.js";
import "./chunk-K5VUSSW5.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
