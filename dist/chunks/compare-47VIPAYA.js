import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  readResults
} from "./chunk-GSXIBFME.js";
import "./chunk-CCT7P7XS.js";
import {
  casesWords,
  compareResults,
  figuresOf,
  isNewlyFailing,
  isNewlyPassing,
  shortRevision,
  subjectWords,
  toldOnce
} from "./chunk-JKPK5V5I.js";
import "./chunk-XGINJA4Y.js";
import {
  parseThreshold
} from "./chunk-BB3FCJLJ.js";
import {
  oneLine,
  withoutCommands
} from "./chunk-XEFT6EOF.js";
import {
  UserError,
  collectProblems
} from "./chunk-HKAGB2IK.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";

// src/report/comparison.ts
import { styleText } from "node:util";
function renderComparison(comparison, after, { color }) {
  const paint = color ? (text2, style) => styleText(style, text2, { validateStream: false }) : (text2) => text2;
  const { kernels } = comparison;
  const verdicts = toldOnce(comparison.verdicts);
  const other = verdicts.filter((change) => !isNewlyFailing(change) && !isNewlyPassing(change));
  const sections = [
    [paint(comparisonSentence(comparison), ["bold", isWorse(comparison) ? "red" : "green"])],
    runLines(comparison.baseline, after, paint),
    section("newly failing", verdictLines(verdicts.filter(isNewlyFailing)), paint),
    section("newly passing", verdictLines(verdicts.filter(isNewlyPassing)), paint),
    section("other changes", verdictLines(other), paint),
    section("verifier instructions", insnsLines(comparison), paint),
    section(
      "kernels that are another build: what changed there is no word about the code",
      kernels.map(({ kernel, before, after: after2 }) => `${oneLine(kernel, 100)}  ${oneLine(before)} \u2192 ${oneLine(after2)}`),
      paint
    ),
    section("not compared", asideLines(comparison), paint)
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
  return `${withoutCommands(text)}
`;
}
function isWorse({ verdicts, insns }) {
  return verdicts.some(isNewlyFailing) || insns.some(({ beyond }) => beyond);
}
function comparisonSentence(comparison) {
  const { insns, insnsThreshold, cases } = comparison;
  const verdicts = toldOnce(comparison.verdicts);
  const failing = verdictLines(verdicts.filter(isNewlyFailing)).length;
  const passing = verdictLines(verdicts.filter(isNewlyPassing)).length;
  const beyond = programsOf(insns.filter((change) => change.beyond));
  const lost = verdictLines(verdicts.filter(({ after }) => after === "error" || after === "skip")).length;
  const aside = [
    ...lost === 0 ? [] : [`${lost} without a verdict`],
    ...passing === 0 ? [] : [`${passing} newly ${passing === 1 ? "passes" : "pass"}`]
  ];
  const over = `${casesWords(cases.compared)} compared`;
  if (failing + beyond === 0) {
    const changes = verdicts.length + insns.length === 0 ? "Nothing changed" : "Nothing newly fails";
    return `${[changes, ...aside].join("; ")} (${over})`;
  }
  const worse = [
    `Worse: ${[
      ...failing === 0 ? [] : [`${failing} newly ${failing === 1 ? "fails" : "fail"}`],
      ...beyond === 0 ? [] : [`${beyond} grew by more than ${insnsThreshold?.replace("+", "")}`]
    ].join(", ")}`,
    ...aside
  ];
  return `${worse.join("; ")} (${over})`;
}
function programsOf(changes) {
  return new Set(changes.map(({ artifact, program }) => JSON.stringify([artifact, program]))).size;
}
function section(title, lines, paint) {
  return lines.length === 0 ? [] : [paint(title, "bold"), ...lines.map((line) => `  ${line}`)];
}
function runLines(before, after, paint) {
  const width = Math.max(...[before, after].map(({ source }) => oneLine(source, 100).length));
  const line = (name, { source, revision, startedAt }) => {
    const commit = revision === null ? "" : `${shortRevision(revision)}, `;
    return `${name.padEnd(6)}  ${oneLine(source, 100).padEnd(width)}  ${paint(`${commit}${oneLine(startedAt.replace(/T(\d\d:\d\d).*/, " $1 UTC"), 40)}`, "dim")}`;
  };
  return [line("before", before), line("after", after)];
}
function verdictLines(changes) {
  const rows = fold(changes, ({ artifact, subject, before, after, kernelChanged }) => [
    `${oneLine(artifact, 100)}: ${subjectWords(subject)}`,
    `${before} \u2192 ${after}${kernelChanged ? " (the kernel changed)" : ""}`
  ]);
  return columns(rows);
}
var MOST_FIGURES = 20;
function insnsLines(comparison) {
  const { insns } = comparison;
  const rows = fold(
    [...insns.filter(({ beyond }) => beyond), ...insns.filter(({ beyond }) => !beyond)],
    (change) => [
      `${oneLine(change.artifact, 100)}: ${oneLine(change.program, 100)}`,
      figuresOf(change),
      change.beyond ? `beyond ${comparison.insnsThreshold}` : change.kernelChanged ? "the kernel changed" : ""
    ]
  );
  const most = Math.max(MOST_FIGURES, insns.filter(({ beyond }) => beyond).length);
  const left = rows.length - most;
  return [...columns(rows.slice(0, most)), ...left > 0 ? [`${left} more: --json lists them`] : []];
}
function asideLines({ cases: { added, gone } }) {
  return [
    ...added === 0 ? [] : [`${casesWords(added)} that only the later run has`],
    ...gone === 0 ? [] : [`${casesWords(gone)} that only the earlier run has`]
  ];
}
function fold(changes, cellsOf) {
  const rows = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const cells = cellsOf(change);
    const key = JSON.stringify(cells);
    const row = rows.get(key) ?? { cells, kernels: [] };
    rows.set(key, row);
    if (!row.kernels.includes(change.kernel)) row.kernels.push(change.kernel);
  }
  return [...rows.values()].map(({ cells, kernels }) => [
    ...cells,
    kernels.map((kernel) => oneLine(kernel, 100)).join(", ")
  ]);
}
function columns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) => row.map((cell, column) => widths[column] === 0 ? null : cell.padEnd(widths[column] ?? 0)).filter((cell) => cell !== null).join("  ").trimEnd()
  );
}

// src/cli/compare.ts
async function compareCommand({ before: beforeFile, after: afterFile, insns, output }, terminal) {
  const problems = [];
  const before = await collectProblems(problems, () => readResults(beforeFile));
  const after = await collectProblems(problems, () => readResults(afterFile));
  const named = parseThreshold(insns);
  if (insns !== "" && named === void 0)
    problems.push({
      message: `${optionLabel("insns")}: \`${insns}\` must be how many more instructions are fine, such as \`+10%\` or \`+500\``
    });
  if (before === void 0 || after === void 0 || problems.length > 0) throw new UserError(problems);
  const threshold = named ?? parseThreshold(after.growth.threshold ?? "") ?? null;
  const comparison = compareResults({ results: before, source: beforeFile }, after, threshold);
  if (comparison.cases.compared === 0)
    throw new UserError(
      `${beforeFile} and ${afterFile} have no artifact on the same kernel: name two runs of the same manifest`
    );
  const { revision, startedAt } = after;
  if (output.json) terminal.out(JSON.stringify(comparison, null, 2));
  else if (output.quiet) terminal.out(comparisonSentence(comparison));
  else terminal.out(renderComparison(comparison, { revision, startedAt, source: afterFile }, { color: terminal.color }));
  return isWorse(comparison) ? 2 : 0;
}
export {
  compareCommand
};
