import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PROXY_VARIABLES
} from "./chunk-XYUZPA74.js";
import {
  execa
} from "./chunk-5FHPY7QE.js";

// src/host/tool.ts
var PASSED = [
  "PATH",
  "HOME",
  "TMPDIR",
  "LD_LIBRARY_PATH",
  ...PROXY_VARIABLES,
  "SSL_CERT_FILE",
  "SSL_CERT_DIR"
];
function bareEnvironment() {
  const passed = PASSED.flatMap((name) => {
    const value = process.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return { LC_ALL: "C", ...Object.fromEntries(passed) };
}
async function runTool(program, args, options = {}) {
  const { input, signal, timeoutMs, environment = bareEnvironment() } = options;
  const settings = {
    reject: false,
    env: environment,
    extendEnv: false,
    ...input === void 0 ? { stdin: "ignore" } : { input },
    ...signal === void 0 ? {} : { cancelSignal: signal },
    ...timeoutMs === void 0 ? {} : { timeout: timeoutMs, killSignal: "SIGKILL" }
  };
  const result = await execa(program, args, settings);
  if (result.isCanceled) throw signal?.reason;
  const { exitCode, stdout, stderr, timedOut } = result;
  return { exitCode, stdout, stderr, timedOut, ended: String(exitCode ?? result.signal ?? result.code ?? "unknown") };
}

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
  bareEnvironment,
  runTool,
  which
};
