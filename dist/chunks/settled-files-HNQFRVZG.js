import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-2V4IP5TX.js";
import "./chunk-3R73X7IO.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-L75N6OBR.js";
import "./chunk-IHYYQEKL.js";
import "./chunk-JY264AMM.js";
import "./chunk-K5VUSSW5.js";
import "./chunk-N3O4W6UY.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
