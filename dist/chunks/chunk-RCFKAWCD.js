import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

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
  return {
    signal: controller.signal,
    release() {
      for (const name of SIGNALS) process.off(name, handle);
    }
  };
}

export {
  abortOnSignals
};
