import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/cache/key.ts
import { createHash } from "node:crypto";
var FORMAT = 1;
function cacheKey(kind, ...parts) {
  return `bpfcompat-${kind}-${digestOf([FORMAT, kind, ...parts])}`;
}
function digestOf(value) {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

export {
  cacheKey,
  digestOf
};
