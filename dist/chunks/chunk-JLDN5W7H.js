import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/host/platform.ts
var NAMES = { darwin: "macOS", win32: "Windows", freebsd: "FreeBSD" };
function refuseOtherSystem(platform = process.platform) {
  if (platform === "linux") return;
  throw new UserError(
    `this machine runs ${NAMES[platform] ?? platform}, and kernels are booted on Linux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`
  );
}

// src/signals.ts
var SignalError = class extends Error {
  name = "AbortError";
};
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function abortOnSignals() {
  const controller = new AbortController();
  const handle = (name) => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort(new SignalError(name));
  };
  for (const name of SIGNALS) process.on(name, handle);
  process.on("SIGXFSZ", failTheWrite);
  return {
    signal: controller.signal,
    release() {
      for (const name of SIGNALS) process.off(name, handle);
      process.off("SIGXFSZ", failTheWrite);
    }
  };
}
function failTheWrite() {
}

export {
  refuseOtherSystem,
  abortOnSignals
};
