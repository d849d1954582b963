import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTar,
  readTarFile
} from "./chunk-5BVUJZIW.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  readTar,
  readTarFile
};
