import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/path.ts
import { isAbsolute, relative } from "node:path";
function isBelow(path, folder) {
  const way = relative(folder, path);
  return way !== "" && way.split("/")[0] !== ".." && !isAbsolute(way);
}

export {
  isBelow
};
