import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/host/which.ts
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
function which(program, path = process.env.PATH ?? "") {
  if (program.includes("/")) return isExecutable(program) ? program : void 0;
  return path.split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, program)).find(isExecutable);
}
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export {
  which
};
