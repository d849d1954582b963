import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-WZ6KPEIN.js";
import "./chunk-4Y57QV6V.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-5YQG4EUW.js";
import "./chunk-XYUZPA74.js";
import "./chunk-G3QRFAMB.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
