import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderSupportMarkdown,
  renderSupportTable,
  supportTableOf
} from "./chunk-XRQS7MMO.js";
import {
  UserError,
  collectProblems,
  errorCode,
  errorMessage,
  readResults
} from "./chunk-OSVJUFHW.js";
import "./chunk-TNJMBHO5.js";
import "./chunk-KRQX4FPP.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-KATU4TBC.js";

// src/cli/table.ts
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

// src/support/markers.ts
var START = "<!-- bpfcompat:table -->";
var END = "<!-- /bpfcompat:table -->";
function replaceBetweenMarkers(content, text, file) {
  const [starts, ends] = [positions(content, START), positions(content, END)];
  const [start, end] = [starts[0], ends[0]];
  if (start === void 0 && end === void 0)
    throw wrong(
      `there is no place for the support table; add the two lines \`${START}\` and \`${END}\` where it belongs`
    );
  if (start === void 0) throw wrong(`\`${END}\` has no \`${START}\` before it: add it`, end);
  if (end === void 0) throw wrong(`\`${START}\` has no \`${END}\` after it: add it`, start);
  const again = starts[1] ?? ends[1];
  if (again !== void 0) throw wrong("the markers of the support table are there twice: keep one pair", again);
  if (end < start) throw wrong(`\`${END}\` stands before \`${START}\`: swap them`, end);
  const inside = start + START.length;
  const lineBreak = /\r?\n/.exec(content.slice(inside))?.[0] ?? /\r?\n/.exec(content)?.[0] ?? "\n";
  const lines = Buffer.from(text.trimEnd(), "utf8").toString("latin1").split("\n");
  return `${content.slice(0, inside)}${["", ...lines, ""].join(lineBreak)}${content.slice(end)}`;
  function wrong(message, position) {
    return new UserError({
      message,
      file,
      ...position === void 0 ? {} : { line: content.slice(0, position).split("\n").length }
    });
  }
}
function positions(content, marker) {
  const found = [];
  for (let at = content.indexOf(marker); at !== -1; at = content.indexOf(marker, at + 1)) found.push(at);
  return found;
}

// src/cli/table.ts
var DEFAULT_RESULTS = ["bpfcompat-report/results.json"];
async function tableCommand({ results, write, output }, terminal) {
  const support = supportTableOf(await readAll(results.length === 0 ? DEFAULT_RESULTS : results));
  if (write !== "") {
    const changed = await writeTable(support, write);
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
async function writeTable(support, file) {
  try {
    const path = await realpath(file);
    const before = await readFile(path, "latin1");
    const after = replaceBetweenMarkers(before, renderSupportMarkdown(support), file);
    if (after === before) return false;
    await replaceFile(path, after);
    return true;
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError({ message: whyNotWritten(thrown), file }, { cause: thrown });
  }
}
function whyNotWritten(thrown) {
  switch (errorCode(thrown)) {
    case "ENOENT":
      return "there is no such file; --write takes the one that has the markers";
    case "EISDIR":
      return "is a directory; --write takes the file that has the markers";
    default:
      return `the support table could not be written: ${errorMessage(thrown)}`;
  }
}
async function replaceFile(path, content) {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const { mode } = await stat(path);
    await writeFile(temporary, content, "latin1");
    await chmod(temporary, mode & 4095);
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}
export {
  tableCommand
};
