import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellCommand
} from "./chunk-PZ4L7YX4.js";
import {
  trace
} from "./chunk-MGZDOVV3.js";
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
    ...signal === void 0 ? {} : { cancelSignal: signal }
  };
  trace("program", () => shellCommand([program, ...args]));
  const child = execa(program, args, settings);
  const result = timeoutMs === void 0 ? await child : await within(timeoutMs, child);
  if (result === null) {
    trace("program", () => `${program} did not end within ${timeoutMs} ms`);
    return {
      exitCode: void 0,
      stdout: "",
      stderr: "",
      timedOut: true,
      ended: `no end within ${(timeoutMs ?? 0) / 1e3} s`
    };
  }
  if (result.isCanceled) throw signal?.reason;
  const { exitCode, stdout, stderr } = result;
  const ended = String(exitCode ?? result.signal ?? result.code ?? "unknown");
  trace("program", () => `${program} ended with ${ended}${shown(stdout)}${shown(stderr)}`);
  return { exitCode, stdout, stderr, timedOut: false, ended };
}
async function within(timeoutMs, child) {
  let timer;
  const overdue = new Promise((resolve) => {
    timer = setTimeout(() => {
      child.kill("SIGKILL");
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
      child.unref();
      resolve(null);
    }, timeoutMs);
  });
  child.catch(() => {
  });
  return Promise.race([child, overdue]).finally(() => clearTimeout(timer));
}
var SHOWN_OUTPUT = 4e3;
function shown(output) {
  return output.trim() === "" ? "" : `
${output.trimEnd().slice(-SHOWN_OUTPUT)}`;
}

// src/host/which.ts
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
function which(program, path = process.env.PATH ?? "") {
  if (program.includes("/")) return isExecutable(program) ? program : void 0;
  return path.split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, program)).find(isExecutable);
}
function notExecutable(program, path = process.env.PATH ?? "") {
  return path.split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, program)).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true && !isExecutable(file));
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
  which,
  notExecutable
};
