import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTar,
  readTarFile
} from "./chunk-KN2M57OW.js";
import "./chunk-7XH6L44T.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";
export {
  readTar,
  readTarFile
};
