import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTar,
  readTarFile
} from "./chunk-VCY2KIAJ.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-N3O4W6UY.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  readTar,
  readTarFile
};
