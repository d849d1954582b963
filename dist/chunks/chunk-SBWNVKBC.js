import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderJson,
  renderTerminal,
  writeReports
} from "./chunk-ZM6FIPR6.js";

// src/cli/tell.ts
async function tellResults(results, reportDirectory, output, terminal) {
  const writing = writeReports(results, reportDirectory);
  await writing.catch(() => {
  });
  if (output.json) terminal.out(renderJson(results));
  else if (output.quiet) terminal.out(results.gate.sentence);
  else terminal.out(renderTerminal(results, { color: terminal.color, width: terminal.width, reportDirectory }));
  await writing;
  return results.gate.exitCode;
}

export {
  tellResults
};
