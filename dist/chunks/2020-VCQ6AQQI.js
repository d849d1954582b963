import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require__
} from "./chunk-CG4TQM3P.js";
import "./chunk-XUJZT354.js";
import "./chunk-KATU4TBC.js";
export default require__();
