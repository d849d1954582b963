import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-U2CUT5U2.js";
import "./chunk-ZTHK3TNO.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-L75N6OBR.js";
import "./chunk-RFJ3NVLW.js";
import "./chunk-JY264AMM.js";
import "./chunk-K5VUSSW5.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
