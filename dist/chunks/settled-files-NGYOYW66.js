import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-YKJO7TXN.js";
import "./chunk-ERVN4OUL.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-MGZDOVV3.js";
import "./chunk-XYUZPA74.js";
import "./chunk-G3QRFAMB.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
