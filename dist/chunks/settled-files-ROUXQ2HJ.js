import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-OO37I55J.js";
import "./chunk-BBGMUPPD.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-HSZSUVUE.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-MMUKMFBL.js";
import "./chunk-BL3VAEC2.js";
import "./chunk-LJCPK7UJ.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
