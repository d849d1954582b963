import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filesOf,
  readRpm
} from "./chunk-GC2ZAKRK.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  filesOf,
  readRpm
};
