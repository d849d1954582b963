import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LIBRARY_PACKAGES,
  SETTLED_FILE,
  TOOL_PACKAGES,
  librarySet,
  settledPackages,
  settledTool
} from "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";
export {
  LIBRARY_PACKAGES,
  SETTLED_FILE,
  TOOL_PACKAGES,
  librarySet,
  settledPackages,
  settledTool
};
