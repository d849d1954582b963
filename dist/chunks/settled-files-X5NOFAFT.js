import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settledDeb,
  settledFile
} from "./chunk-LC73G55K.js";
import "./chunk-QMOPNAWU.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-4LKC4OWJ.js";
import "./chunk-SZ7EG2SM.js";
import "./chunk-XYUZPA74.js";
import "./chunk-LJCPK7UJ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  settledDeb,
  settledFile
};
