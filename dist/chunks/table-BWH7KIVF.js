import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeBetweenMarkers
} from "./chunk-CY4SQEEB.js";
import {
  renderSupportMarkdown,
  renderSupportTable,
  supportTableOf
} from "./chunk-RAJMVPAJ.js";
import {
  readResults
} from "./chunk-GSXIBFME.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-SRX74V5V.js";
import "./chunk-XGINJA4Y.js";
import "./chunk-ULLRNW3P.js";
import "./chunk-XEFT6EOF.js";
import {
  UserError,
  collectProblems
} from "./chunk-HKAGB2IK.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";

// src/cli/table.ts
var SUPPORT_TABLE = { name: "table", what: "support table" };
var DEFAULT_RESULTS = ["bpfcompat-report/results.json"];
async function tableCommand({ results, write, output }, terminal) {
  const support = supportTableOf(await readAll(results.length === 0 ? DEFAULT_RESULTS : results));
  if (write !== "") {
    const changed = await writeBetweenMarkers(write, renderSupportMarkdown(support), SUPPORT_TABLE);
    terminal.err(`${write}: ${changed ? "the support table is updated" : "the support table is as it was"}`);
  }
  if (output.json) terminal.out(renderSupportTable(support));
  else if (write === "") terminal.out(renderSupportMarkdown(support));
  return 0;
}
async function readAll(files) {
  const problems = [];
  const runs = [];
  for (const file of files) runs.push(await collectProblems(problems, () => readResults(file)));
  if (problems.length > 0) throw new UserError(problems);
  return runs.filter((run) => run !== void 0);
}
export {
  tableCommand
};
