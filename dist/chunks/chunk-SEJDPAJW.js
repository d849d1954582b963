import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MODE_WORDS,
  compareReleases,
  kernelGroups,
  kernelVersion,
  renderSupport,
  supportTableOf
} from "./chunk-PEQ2ZX5Z.js";
import {
  atLeast,
  guestWork,
  isTakeable,
  needsShell
} from "./chunk-M7F5CDE3.js";
import {
  bootImages,
  createLogCollector,
  createWorkFolder,
  errnoOf,
  guestModules,
  hostTools,
  inOrder,
  judgeInterruption,
  moduleFiles,
  pad,
  prepareTools,
  runGuest,
  safeFileName,
  toolsFor,
  wrap
} from "./chunk-K6CB6ZFS.js";
import {
  version
} from "./chunk-CCT7P7XS.js";
import {
  createKernelProvider,
  pLimit,
  readKernelConfig
} from "./chunk-VEKKDX2V.js";
import {
  SUMMARY_BYTES,
  code,
  details,
  escapeMarkdown,
  fenced,
  prose,
  table
} from "./chunk-SRX74V5V.js";
import {
  DEFAULT_TIMEOUT_SECONDS,
  artifactKernel,
  helperName
} from "./chunk-RNYJR42G.js";
import {
  nearest,
  programSections
} from "./chunk-5PGNJNLV.js";
import {
  isBelow
} from "./chunk-ZTFLW3MG.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import {
  inRepository
} from "./chunk-OOG5OJGB.js";
import {
  reproduce
} from "./chunk-2AYMMIZG.js";
import {
  baselineWords,
  changesOf,
  changesSentence,
  compareResults,
  figuresOf,
  growth,
  growthWords,
  isNewlyFailing,
  kernelChangeWords,
  uncomparedWords
} from "./chunk-5VD3NWYY.js";
import {
  RESULTS_VERSION,
  VERIFIER_INSN_LIMIT
} from "./chunk-TNJMBHO5.js";
import {
  SHAPE_WORDS
} from "./chunk-NZSR7ADB.js";
import {
  parseThreshold
} from "./chunk-BB3FCJLJ.js";
import {
  casesByArtifact,
  idLines,
  kernelWords,
  matrixOf,
  ownPlace,
  sourceWords,
  testMatrixOf,
  titleWords
} from "./chunk-WYE4KJKF.js";
import {
  judgeAttach,
  judgeLoad,
  nothingLoaded,
  overBudget
} from "./chunk-KRQX4FPP.js";
import {
  byteLength,
  bytes,
  clip,
  duration,
  grouped,
  lastLines,
  oneLine,
  plural,
  sanitise,
  withoutCommands
} from "./chunk-XEFT6EOF.js";

// src/report/terminal.ts
import { styleText } from "node:util";

// src/report/facts.ts
function failOnWords({ gate, cases, comparison, growth: growth2 }) {
  const against = cases.flatMap(({ lanes }) => lanes).filter(({ verdict }) => verdict !== "pass");
  if (gate.status === "passed" && against.some(({ required }) => required))
    return "Nothing fails this run (<code>fail-on: never</code>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";
  const isGrown = !growth2.required && comparison?.insns.some(({ beyond }) => beyond) === true;
  const isAny = against.some(({ required }) => !required) || gate.status === "failed" && isGrown && against.length === 0;
  if (gate.status !== "passed" && gate.nonBlocking === 0 && isAny)
    return "Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.";
  return null;
}
function variantLines(results) {
  const groups = /* @__PURE__ */ new Map();
  for (const { artifact, kernel, variants } of results.cases) {
    for (const { group, chosen } of variants) {
      const choices = entry(
        groups,
        `${oneLine(artifact, 100)}: ${oneLine(group, 100)}`,
        () => /* @__PURE__ */ new Map()
      );
      entry(choices, chosen === null ? "none" : oneLine(chosen, 100), () => []).push(kernel);
    }
  }
  return [...groups].map(
    ([group, choices]) => `${group} \u2192 ${[...choices].map(([program, kernels]) => `${program} ${onKernels(kernels, results)}`).join("; ")}`
  );
}
function offLines(results) {
  const reasons = /* @__PURE__ */ new Map();
  for (const result of results.cases) {
    for (const [off, programs] of offPrograms(result)) {
      const key = JSON.stringify([result.artifact, off, programs]);
      entry(reasons, key, () => ({
        artifact: oneLine(result.artifact, 100),
        off,
        programs: oneLine(programs.join(", ")),
        count: programs.length,
        kernels: []
      })).kernels.push(result.kernel);
    }
  }
  return [...reasons.values()].map(
    ({ artifact, off, programs, count, kernels }) => `${artifact}: ${plural(count, "program")} off ${onKernels(kernels, results)} (${off}): ${programs}`
  );
}
var OFF_WORDS = {
  object: 'by default, SEC("?\u2026")',
  manifest: "autoload: false",
  kernel: "below min_kernel",
  variant: null,
  dropped: "does not load, left out"
};
function offPrograms({ programs }) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { name, off } of programs) {
    const words = off === null ? null : OFF_WORDS[off.by];
    if (words !== null) entry(byReason, words, () => []).push(name);
  }
  return byReason;
}
var LEFTOVER_WORDS = {
  pin: "pin",
  process: "process",
  link: "link",
  program: "loaded program"
};
function leftoverLines(results) {
  const leftovers2 = /* @__PURE__ */ new Map();
  for (const { artifact, kernel, leftovers: own } of results.cases)
    for (const { kind, name } of own)
      entry(
        leftovers2,
        `${oneLine(artifact, 100)} left behind ${LEFTOVER_WORDS[kind]} ${oneLine(name, 100)}`,
        () => []
      ).push(kernel);
  return [...leftovers2].map(([what, kernels]) => `${what} ${onKernels([...new Set(kernels)], results)}: it was removed`);
}
function appliedFixups({ cases }) {
  const notes = cases.flatMap(
    ({ artifact, fixups }) => fixups.flatMap(({ status, note }) => status === "applied" ? [`${oneLine(artifact, 100)}: ${oneLine(note)}`] : [])
  );
  return [...new Set(notes)];
}
function skipReasons({ cases }) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { artifact, lanes } of cases) {
    for (const lane of lanes.filter(({ verdict }) => verdict === "skip"))
      entry(reasons, oneLine(lane.reason ?? "no reason given"), () => /* @__PURE__ */ new Set()).add(
        oneLine(`${artifact} (${lane.mode})`, 100)
      );
  }
  return [...reasons].map(([reason, lanes]) => `${reason}: ${[...lanes].join(", ")}`);
}
function onKernels(ids, { kernels }) {
  if (ids.length === kernels.length && ids.length > 2) return `on all ${ids.length} kernels`;
  return `on ${ids.map((id) => oneLine(id, 100)).join(", ")}`;
}
function entry(map, key, make) {
  const known2 = map.get(key);
  if (known2 !== void 0) return known2;
  const made = make();
  map.set(key, made);
  return made;
}

// src/report/terminal-changes.ts
var MOST = 10;
var INDENT = " ".repeat(4);
function changeLines(results, page2) {
  const changes = changesOf(results);
  if (changes === null) return [];
  const optional2 = new Set(results.kernels.filter(({ required }) => !required).map(({ id }) => id));
  return [
    ...wrap(`since ${changes.baseline}: ${changesSentence(changes)}`, page2.width, INDENT).map(
      (line) => page2.paint(line, "bold")
    ),
    ...some(changes.verdicts, (row) => verdictLines(row, optional2, page2)),
    ...some(changes.grown, (row) => insnsLines(row, page2)),
    ...some(changes.kernels, (change) => indented(`kernel changed: ${kernelChangeWords(change)}`, page2)),
    ...[uncomparedWords(changes.cases)].filter((words) => words !== "").flatMap((words) => indented(words, page2))
  ];
}
function some(rows, lines) {
  const left = rows.length - MOST;
  return [...rows.slice(0, MOST).flatMap(lines), ...left > 0 ? [`  ${left} more, listed in summary.md`] : []];
}
function verdictLines(row, optional2, { paint, width }) {
  const kernels = row.kernels.map((id) => `${oneLine(id, 60)}${optional2.has(id) ? "*" : ""}`);
  const verdicts = `${row.before} \u2192 ${row.after}`;
  const style = row.after === "pass" ? "green" : row.blocks ? "red" : "dim";
  const what = `${oneLine(row.artifact, 100)}: ${row.subject} on ${kernels.join(", ")}${because(row.cause)}`;
  const [first2 = "", ...rest] = wrap(what, width, INDENT, verdicts.length + 4);
  return [`  ${paint(verdicts, style)}  ${first2}`, ...rest];
}
function insnsLines(row, page2) {
  const others = row.others === 0 ? "" : ` and ${row.others} more`;
  const what = `${oneLine(row.artifact, 100)}: ${oneLine(row.program, 100)} on ${oneLine(row.kernel, 60)}${others}`;
  return indented(`instructions ${figuresOf(row)}  ${what}${because(row.cause)}`, page2);
}
function indented(text, { width }) {
  const [first2 = "", ...rest] = wrap(text, width, INDENT, 2);
  return [`  ${first2}`, ...rest];
}
function because(cause) {
  return cause === null ? "" : ` (${cause})`;
}

// src/report/terminal.ts
function renderTerminal(results, { color, width, reportDirectory }) {
  const page2 = {
    paint: color ? paintWith : (text2) => text2,
    width: Math.max(width, 40),
    reportDirectory: reportDirectory.replace(/\/$/, "")
  };
  const sections = [
    answer(results, page2),
    table2(matrixOf(results), page2),
    testTable(results, page2),
    changeLines(results, page2),
    ...results.findings.map((finding, index) => findingLines(finding, index + 1, results, page2)),
    foot(results, page2)
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
  return `${withoutCommands(text)}
`;
}
function paintWith(text, style) {
  return styleText(style, text, { validateStream: false });
}
function answer({ gate, durationMs, shard: shard2, kernels }, { paint }) {
  const style = { passed: "green", failed: "red", error: "yellow" };
  return [
    `${paint(oneLine(gate.sentence), ["bold", style[gate.status]])} ${paint(`(${duration(durationMs)})`, "dim")}`,
    ...shard2 === null ? [] : [`part ${shard2.index} of ${shard2.count}: ${kernels.length} of ${plural(shard2.kernels.length, "kernel")}`]
  ];
}
var LONGEST_LABEL = 32;
function table2(matrix, page2) {
  if (matrix.rows.length === 0 || matrix.kernels.length === 0) return [];
  const longest = Math.max(...matrix.rows.map((row) => row.label.length));
  const least = Math.min(longest, LONGEST_LABEL);
  const ids = matrix.kernels.map((kernel) => oneLine(kernel.id, 60));
  for (const heads of [ids.map((id) => [id]), ids.map(idLines)]) {
    const widths = heads.map(
      (lines, index) => Math.max(
        "error*".length,
        ...lines.map((line) => line.length),
        ...matrix.rows.map((row) => cellWord(row.cells[index] ?? null).length)
      )
    );
    const room = page2.width - widths.reduce((sum, columns) => sum + columns + 2, 0);
    if (least <= room) return wideTable(matrix, heads, widths, Math.min(longest, room), page2);
  }
  return narrowTable(matrix, ids, least, page2);
}
function testTable(results, page2) {
  const matrix = testMatrixOf(results);
  const cells = matrix.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  if (cells.length === 0) return [];
  const passed = cells.filter(({ verdict }) => verdict === "pass").length;
  if (passed === cells.length) return [`tests: all ${cells.length} pass`];
  return [`tests: ${passed} of ${cells.length} pass`, ...table2(matrix, page2)];
}
function wideTable({ rows }, heads, widths, labelWidth, page2) {
  const columns = (label, texts) => [pad(clip(label, labelWidth), labelWidth), ...texts].join("  ").trimEnd();
  const head = (heads[0] ?? []).map(
    (_, line) => columns(
      "",
      heads.map((lines, index) => pad(lines[line] ?? "", widths[index] ?? 0))
    )
  );
  const body = rows.map(
    ({ label, cells }) => columns(
      label,
      cells.map((cell, index) => paintCell(cell, cellWord(cell), widths[index] ?? 0, page2))
    )
  );
  return [
    ...head.map((line) => page2.paint(line, "bold")),
    ...body,
    ...legend(
      rows.flatMap((row) => row.cells),
      false,
      page2
    )
  ];
}
function narrowTable({ rows }, ids, labelWidth, page2) {
  const columns = 3;
  const perBlock = Math.max(1, Math.floor((page2.width - labelWidth - 1) / columns));
  const starts = Array.from({ length: Math.ceil(ids.length / perBlock) }, (_, block) => block * perBlock);
  const blocks2 = starts.flatMap((start) => {
    const numbers2 = ids.slice(start, start + perBlock).map((_, index) => pad(String(start + index + 1), columns));
    return [
      ...start === 0 ? [] : [""],
      page2.paint(`${" ".repeat(labelWidth)} ${numbers2.join("")}`.trimEnd(), "bold"),
      ...rows.map(
        ({ label, cells }) => `${pad(clip(label, labelWidth), labelWidth)} ${cells.slice(start, start + perBlock).map((cell) => paintCell(cell, cellSign(cell), columns, page2)).join("")}`.trimEnd()
      )
    ];
  });
  const kernels = wrap(ids.map((id, index) => `${index + 1}\xA0${id}`).join("  "), page2.width, "");
  return [
    ...blocks2,
    ...kernels,
    ...legend(
      rows.flatMap((row) => row.cells),
      true,
      page2
    )
  ];
}
function cellWord(cell) {
  if (cell === null) return "";
  return `${cell.verdict}${cell.nonBlocking ? "*" : ""}${cell.note === null ? "" : ` ${cell.note}`}`;
}
var SIGNS = { pass: "\u2713", fail: "\u2717", skip: "-", error: "!" };
function cellSign(cell) {
  return cell === null ? "" : `${SIGNS[cell.verdict]}${cell.nonBlocking ? "*" : ""}`;
}
function paintCell(cell, text, width, { paint }) {
  const styles = { pass: "green", fail: "red", skip: "dim", error: "yellow" };
  const padding = " ".repeat(Math.max(0, width - text.length));
  if (cell === null) return padding;
  return `${paint(text, cell.nonBlocking ? "dim" : styles[cell.verdict])}${padding}`;
}
function legend(cells, signs, { paint, width }) {
  const verdicts = new Set(cells.map((cell) => cell?.verdict));
  const parts = [
    ...signs ? ["pass", "fail", "skip", "error"].filter((verdict) => verdicts.has(verdict)).map((verdict) => `${SIGNS[verdict]} ${verdict}`) : [],
    ...cells.some((cell) => cell?.nonBlocking) ? ["* does not block"] : [],
    ...cells.some((cell) => cell?.note != null) && !signs ? ["n/m: programs attached"] : [],
    ...cells.includes(null) ? ["blank: not meant for the kernel"] : []
  ];
  return parts.length === 0 ? [] : wrap(parts.map((part) => part.replaceAll(" ", "\xA0")).join("   "), width, "").map((line) => paint(line, "dim"));
}
var EXCERPT_LINES = 20;
var LEVELS = { failure: ["FAIL", "red"], warning: ["WARN", "yellow"], notice: ["NOTE", "cyan"] };
function findingLines(finding, number, results, page2) {
  const { paint, width } = page2;
  const [word, style] = LEVELS[finding.level];
  const head = `${number}. ${word} `;
  const indent = " ".repeat(`${number}. `.length);
  const title = `${finding.artifact === null ? "" : `${oneLine(finding.artifact, 100)}: `}${titleWords(finding)}`;
  const [first2 = "", ...rest] = wrap(title, width, `${indent}  `, head.length);
  const field = (name, text) => wrap(text, width, `${indent}  `, indent.length + name.length + 1).map(
    (line, index) => index === 0 ? `${indent}${paint(name, "dim")} ${line}` : line
  );
  const place = ownPlace(finding, results);
  const code2 = (text) => lastLines(text, EXCERPT_LINES).map((line) => `${indent}${paint("|", "dim")} ${line}`);
  return [
    `${number}. ${paint(word, ["bold", style])} ${paint(first2, "bold")}`,
    ...rest.map((line) => paint(line, "bold")),
    ...field("on:", `${kernelWords(finding, results, "*")}  [${finding.class}]`),
    ...finding.words === null ? [] : field("says:", oneLine(finding.words)),
    ...finding.source === null ? [] : [
      `${indent}${paint("at:", "dim")} ${paint(sourceWords(finding.source), "cyan")}`,
      `${indent}   ${oneLine(finding.source.text)}`
    ],
    ...place === null ? [] : [`${indent}${paint("at:", "dim")} ${paint(place, "cyan")}`],
    ...finding.excerpt === null || finding.excerpt === finding.words ? [] : code2(finding.excerpt),
    ...field("fix:", oneLine(finding.remedy, 2e3)),
    ...finding.remedyYaml === null ? [] : yaml(finding, indent, page2),
    `${indent}${paint("reproduce:", "dim")} ${oneLine(finding.reproduce)}`,
    ...finding.log === null ? [] : [`${indent}${paint("log:", "dim")} ${oneLine(`${page2.reportDirectory}/${finding.log}`)}`]
  ];
}
function yaml({ remedyYaml }, indent, { paint }) {
  return lastLines(remedyYaml ?? "", 60).map((line) => `${indent}    ${paint(line, "green")}`);
}
function foot(results, { paint, width, reportDirectory }) {
  const { host, kernels } = results;
  const idWidth = Math.max(0, ...kernels.map(({ id }) => Math.min(oneLine(id, 60).length, 40)));
  const releases = kernels.map(({ release }) => oneLine(release ?? "no release", 60));
  const releaseWidth = Math.max(0, ...releases.map((release) => Math.min(release.length, 40)));
  const rows = kernels.map((kernel, index) => {
    const times = kernel.bootMs === null ? "not booted" : `boot ${duration(kernel.bootMs)}, total ${duration(kernel.guestMs)}`;
    const shape = kernel.shape === null ? "" : `, ${SHAPE_WORDS[kernel.shape]}`;
    const again = kernel.boots > 1 ? `, ${kernel.boots} boots` : "";
    const mark = kernel.required ? "" : "  (does not block)";
    return `${pad(oneLine(kernel.id, 60), idWidth)}  ${pad(releases[index] ?? "", releaseWidth)}  ${paint(`${times}${shape}${again}${mark}`, "dim")}`;
  });
  const notes = kernels.flatMap((kernel) => kernel.notes.map((note) => `note: ${oneLine(kernel.id, 60)}: ${oneLine(note)}`));
  const fixups = appliedFixups(results);
  return [
    ...rows,
    ...host.accelerator === null ? [] : wrap(`accelerator: ${host.accelerator.used}, ${oneLine(host.accelerator.reason)}`, width, "  "),
    ...few("variant", variantLines(results)).flatMap((line) => wrap(line, width, "  ")),
    ...few("off", offLines(results)).flatMap((line) => wrap(line, width, "  ")),
    ...few("note", leftoverLines(results)).flatMap((line) => wrap(line, width, "  ")),
    ...fixups.length === 0 ? [] : [`fixups applied: ${fixups.length}, listed in summary.md`],
    ...skipReasons(results).flatMap((reason) => wrap(`skipped: ${reason}`, width, "  ")),
    ...notes.flatMap((note) => wrap(note, width, "  ")),
    `logs and results.json: ${oneLine(reportDirectory)}`
  ];
}
function few(kind, lines) {
  const shown = lines.length > MOST_REMARKS ? lines.slice(0, MOST_REMARKS - 1) : lines;
  const left = lines.length - shown.length;
  return [...shown, ...left === 0 ? [] : [`${left} more, listed in summary.md`]].map((line) => `${kind}: ${line}`);
}
var MOST_REMARKS = 8;

// src/run/report-files.ts
import { existsSync as existsSync2 } from "node:fs";
import { mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/report/json.ts
function renderJson(results) {
  return `${JSON.stringify(results, null, 2)}
`;
}

// src/report/charts.ts
var MOST_CHARTS = 5;
var LEAST_INSNS = 1e4;
var DIFFERENCE = 2;
var NEAR_LIMIT = 0.5;
var NEAR_BUDGET = 0.9;
var BAR_LENGTH = 30;
function chartsOf(results) {
  const byArtifact = casesByArtifact(results);
  const charts = results.artifacts.flatMap(({ name: artifact }) => {
    const programs = /* @__PURE__ */ new Map();
    for (const { kernel, programs: own } of byArtifact.get(artifact) ?? []) {
      for (const result of own) {
        const insns = result.load?.verdict === "pass" ? result.load.stats?.insnsProcessed ?? null : null;
        if (insns !== null) programs.set(result.name, [...programs.get(result.name) ?? [], { result, kernel, insns }]);
      }
    }
    return [...programs].flatMap(([program, loads]) => {
      const reason = reasonOf(loads);
      return reason === null ? [] : [{ artifact, program, reason, bars: loads.map(({ kernel, insns }) => ({ kernel, insns })) }];
    });
  });
  return charts.toSorted((a, b) => most(b) - most(a));
}
function reasonOf(loads) {
  const figures = loads.map(({ insns }) => insns);
  const [least, largest] = [Math.min(...figures), Math.max(...figures)];
  const budgets = loads.map(({ result }) => result.load?.stats?.budget ?? null).filter((budget2) => budget2 !== null);
  const budget = Math.min(...budgets);
  if (largest >= NEAR_LIMIT * VERIFIER_INSN_LIMIT)
    return `${Math.round(largest / VERIFIER_INSN_LIMIT * 100)} % of the kernel\u2019s limit of ${grouped(VERIFIER_INSN_LIMIT)}`;
  if (largest < LEAST_INSNS) return null;
  if (largest >= NEAR_BUDGET * budget)
    return `${Math.round(largest / budget * 100)} % of its budget of ${grouped(budget)}`;
  if (least > 0 && largest >= DIFFERENCE * least)
    return `${(largest / least).toFixed(1)} times as many on one kernel as on another`;
  return null;
}
function most({ bars }) {
  return Math.max(...bars.map(({ insns }) => insns));
}
function chartSection(results) {
  const charts = chartsOf(results);
  if (charts.length === 0) return "";
  const left = charts.length - MOST_CHARTS;
  return [
    "## Instructions the verifier processed",
    ...charts.slice(0, MOST_CHARTS).map(drawn),
    ...left > 0 ? [`${plural(left, "more program")} of this kind: see the statistics below.`] : []
  ].join("\n\n");
}
function drawn({ artifact, program, reason, bars }) {
  const largest = Math.max(...bars.map(({ insns }) => insns));
  const names = bars.map(({ kernel }) => oneLine(kernel, 60));
  const nameWidth = Math.max(...names.map((name) => name.length));
  const figures = bars.map(({ insns }) => grouped(insns));
  const figureWidth = Math.max(...figures.map((figure) => figure.length));
  const lines = bars.map(({ insns }, index) => {
    const bar = "\u2588".repeat(Math.max(1, Math.round(insns / largest * BAR_LENGTH)));
    return `${(names[index] ?? "").padEnd(nameWidth)}  ${(figures[index] ?? "").padStart(figureWidth)}  ${bar}`;
  });
  return [`${code(program)} of ${code(artifact)}: ${reason}`, fenced(lines, "text")].join("\n\n");
}

// src/report/links.ts
var REPOSITORY_URL = "https://github.com/bpfcompat/bpfcompat";
function docsUrl(page2, anchor = "") {
  return `${REPOSITORY_URL}/blob/HEAD/docs/${page2}${anchor === "" ? "" : `#${anchor}`}`;
}
function classUrl(name) {
  return docsUrl("findings.md", name.toLowerCase());
}
var REPOSITORY_PAGE = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i;
function sourceUrl({ file, line }, { repository, revision }) {
  const isHere = !file.startsWith("/") && !file.split("/").includes("..");
  const isKnown = REPOSITORY_PAGE.test(repository ?? "") && /^[0-9a-f]{40,64}$/.test(revision ?? "");
  if (!isKnown || !isHere || line < 1) return null;
  const path = file.split("/").map(encodeURIComponent).join("/");
  return `${repository}/blob/${revision}/${path.replaceAll("(", "%28").replaceAll(")", "%29")}#L${line}`;
}

// src/report/statistics.ts
var MOST_COLUMNS = 5;
function statistics(results) {
  const byArtifact = casesByArtifact(results);
  const counted2 = results.artifacts.map(({ name }) => countedOf(name, byArtifact.get(name) ?? [], results)).filter(({ rows }) => rows.length > 0);
  if (counted2.length === 0) return "";
  const isWide = ({ kernels }) => kernels.length > MOST_COLUMNS;
  const wide = counted2.filter(isWide);
  const tables = [...counted2.filter((one) => !isWide(one)).map(perKernel), ...wide.length === 0 ? [] : [ranges(wide)]];
  const meaning = `Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${grouped(VERIFIER_INSN_LIMIT)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;
  return details("Verifier statistics", [meaning, ...tables].join("\n\n"));
}
function countedOf(artifact, cases, results) {
  const own = new Map(
    cases.map(({ kernel, programs: programs2 }) => [kernel, new Map(programs2.map((program) => [program.name, program]))])
  );
  const kernels = results.kernels.filter((kernel) => own.has(kernel.id));
  const programs = new Map(cases.flatMap((result) => result.programs.map(({ name, insns }) => [name, insns])));
  const rows = [...programs].map(([name, insns]) => ({
    name,
    insns,
    loads: kernels.map((kernel) => own.get(kernel.id)?.get(name)?.load ?? null)
  }));
  return { artifact, kernels, rows: rows.filter(({ loads }) => loads.some((load) => processed(load) !== null)) };
}
function perKernel({ artifact, rows, kernels }) {
  return table(
    [code(artifact), ...kernels.map((kernel) => code(kernel.id))],
    rows.map((row) => [nameCell(row), ...row.loads.map(loadCell)])
  );
}
var RANGE_HEADS = ["artifact", "program", "instructions", "most on", "least headroom", "machine code", "load"];
function ranges(artifacts) {
  return table(
    RANGE_HEADS,
    artifacts.flatMap(
      (counted2) => counted2.rows.map((row) => [code(counted2.artifact), nameCell(row), ...rangeCells(row, counted2)])
    )
  );
}
function rangeCells({ loads }, { kernels }) {
  const passed = loads.flatMap((load, index) => {
    const insns = processed(load);
    return load?.verdict === "pass" && load.stats !== null && insns !== null ? [{ stats: load.stats, insns, kernel: kernels[index]?.id ?? "" }] : [];
  });
  const sorted = passed.toSorted((a, b) => a.insns - b.insns);
  const [least, most2] = [sorted[0], sorted.at(-1)];
  if (least === void 0 || most2 === void 0) return ["rejected", "", "", "", ""];
  const sizes = passed.flatMap(({ stats }) => stats.jitedBytes === null ? [] : [stats.jitedBytes]);
  const times = passed.map(({ stats }) => stats.loadUsec / 1e3);
  return [
    range([least.insns, most2.insns], grouped),
    least.insns === most2.insns ? "all alike" : code(most2.kernel),
    `${headroomWords(most2.stats) ?? ""}${budgetWords(most2.stats)}`,
    range(sizes, bytes),
    range(times, duration)
  ];
}
function range(values, words) {
  if (values.length === 0) return "";
  const [least, most2] = [words(Math.min(...values)), words(Math.max(...values))];
  return least === most2 ? most2 : `${least} \u2013 ${most2}`;
}
function nameCell({ name, insns }) {
  return `${code(name)} ${grouped(insns)}`;
}
function loadCell(load) {
  const insns = processed(load);
  const stats = load?.stats ?? null;
  if (load === null || stats === null || insns === null) return "";
  if (load.verdict !== "pass") return `rejected after ${grouped(insns)}`;
  const headroom = headroomWords(stats);
  const figures = [
    ...headroom === null ? [] : [`headroom ${headroom}`],
    ...stats.jitedBytes === null ? [] : [bytes(stats.jitedBytes)],
    duration(stats.loadUsec / 1e3)
  ];
  return `${grouped(insns)}${budgetWords(stats)}<br><sub>${figures.join(" \xB7 ")}</sub>`;
}
function processed(load) {
  return load?.stats?.insnsProcessed ?? null;
}
function budgetWords({ insnsProcessed, budget }) {
  return budget !== null && insnsProcessed !== null && insnsProcessed > budget ? ` > budget ${grouped(budget)}` : "";
}
function headroomWords({ headroom }) {
  if (headroom === null) return null;
  const share2 = headroom / VERIFIER_INSN_LIMIT * 100;
  if (share2 > 99.9 && share2 < 100) return "> 99.9 %";
  return `${share2 > 99 && share2 < 100 ? share2.toFixed(1) : Math.floor(share2)} %`;
}

// src/report/summary-changes.ts
var NAMED = 3;
function changesSection(results, most2) {
  const changes = changesOf(results);
  if (changes === null) return "";
  return [
    "## What changed",
    `**${escapeMarkdown(changesSentence(changes))}** <sub>${escapeMarkdown(comparedWith(changes))}</sub>`,
    verdictTable(changes.verdicts, results, most2),
    insnsTable(changes.grown, most2),
    changedKernels(changes, most2),
    moved(changes, most2)
  ].filter((part) => part !== "").join("\n\n");
}
function comparedWith({ baseline, source, cases }) {
  return [`compared with ${baseline}, from ${source}`, uncomparedWords(cases)].filter((part) => part !== "").join("; ");
}
var ICONS = { pass: "\u2705", fail: "\u274C", skip: "\u2796", error: "\u26A0\uFE0F" };
function verdictTable(rows, results, most2) {
  if (rows.length === 0) return "";
  const cells = rows.slice(0, most2).map((row) => {
    const icon = row.after !== "pass" && !row.blocks ? "\u26AA" : ICONS[row.after];
    return [
      `${icon}&nbsp;${row.before}&nbsp;\u2192&nbsp;**${row.after}**`,
      code(row.artifact),
      escapeMarkdown(row.subject),
      escapeMarkdown(onKernels2(row.kernels, results)),
      escapeMarkdown(row.cause ?? "")
    ];
  });
  return withRest(withoutEmptyColumn(["verdict", "artifact", "what", "on", "note"], cells), rows.length, most2);
}
function insnsTable(rows, most2) {
  if (rows.length === 0) return "";
  const cells = rows.slice(0, most2).map((row) => [
    code(row.program),
    code(row.artifact),
    `${grouped(row.before)}&nbsp;\u2192&nbsp;**${grouped(row.after)}**`,
    growth(row),
    `${code(row.kernel)}${row.others === 0 ? "" : ` and ${row.others} more`}`,
    escapeMarkdown(row.cause ?? "")
  ]);
  const heads = ["program", "artifact", "instructions processed", "change", "on", "note"];
  return withRest(withoutEmptyColumn(heads, cells), rows.length, most2);
}
function withoutEmptyColumn(heads, cells) {
  if (cells.some((row) => row.at(-1) !== "")) return table(heads, cells);
  return table(
    heads.slice(0, -1),
    cells.map((row) => row.slice(0, -1))
  );
}
function withRest(text, count, most2) {
  return count <= most2 ? text : `${text}

${count - most2} more are in results.json.`;
}
function onKernels2(ids, { kernels }) {
  if (ids.length === kernels.length && ids.length > 2) return `all ${ids.length} kernels`;
  const optional2 = new Set(kernels.filter(({ required }) => !required).map(({ id }) => id));
  const named3 = ids.slice(0, NAMED).map((id) => `${oneLine(id, 100)}${optional2.has(id) ? " (optional)" : ""}`);
  return [named3.join(", "), ...ids.length > NAMED ? [`${ids.length - NAMED} more`] : []].join(" and ");
}
function changedKernels({ kernels }, most2) {
  if (kernels.length === 0) return "";
  const lines = kernels.slice(0, most2).map((change) => `- ${escapeMarkdown(kernelChangeWords(change))}`);
  const left = kernels.length > most2 ? [`- ${kernels.length - most2} more`] : [];
  return details(
    `${plural(kernels.length, "kernel")} changed since: what differs there may not be your code\u2019s doing`,
    [...lines, ...left].join("\n")
  );
}
function moved({ moved: rows }, most2) {
  return rows.length === 0 ? "" : details(`Instructions changed in ${plural(rows.length, "other program")}`, insnsTable(rows, most2));
}

// src/report/summary-findings.ts
var OPEN = 10;
function findingsSection(results, detail) {
  const shown = results.findings.slice(0, detail.findings);
  if (shown.length === 0) return "";
  const whole = shown.slice(0, detail.whole);
  const lines = untilFull(
    shown.slice(whole.length),
    (finding, index) => `- ${headOf(finding, whole.length + index + 1)}${on(finding, results)}`
  );
  return [
    `## ${headline(results.findings)}`,
    ...untilFull(whole, (finding, index) => section(finding, index, results, detail)),
    ...lines.length === 0 ? [] : [lines.join("\n")]
  ].join("\n\n");
}
function untilFull(findings, render) {
  const texts = [];
  for (let size = 0, index = 0; size <= SUMMARY_BYTES && index < findings.length; index++) {
    const finding = findings[index];
    if (finding === void 0) break;
    const text = render(finding, index);
    size += byteLength(text);
    texts.push(text);
  }
  return texts;
}
function headline(findings) {
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  const [failures, warnings, notices] = [count("failure"), count("warning"), count("notice")];
  const doNotBlock = warnings === 1 ? "does not block" : "do not block";
  return [
    ...failures === 0 ? [] : [plural(failures, "failure")],
    ...warnings === 0 ? [] : [`${failures === 0 ? plural(warnings, "finding") : warnings} that ${doNotBlock}`],
    ...notices === 0 ? [] : [plural(notices, "remark")]
  ].join(", ");
}
function section(finding, index, results, detail) {
  const head = headOf(finding, index + 1);
  const body = bodyOf(finding, results, detail);
  return finding.level === "failure" && index < OPEN ? `### ${head}

${body}` : details(`${head}${on(finding, results)}`, body);
}
var LEVELS2 = { failure: "\u274C", warning: "\u26AA", notice: "\u2139\uFE0F" };
function headOf(finding, number) {
  const artifact = finding.artifact === null ? "" : `${code(finding.artifact)}: `;
  return `${number}. ${LEVELS2[finding.level]} ${artifact}${escapeMarkdown(titleWords(finding))}`;
}
function on(finding, results) {
  const count = finding.kernels.length;
  const where = count > 3 && count < results.kernels.length ? `${count} kernels` : escapeMarkdown(kernelWords(finding, results));
  return ` <sub>on ${where}</sub>`;
}
var EXCERPT_LINES2 = 20;
var YAML_LINES = 60;
function bodyOf(finding, results, { excerpts }) {
  const { source, excerpt, remedyYaml, log, words } = finding;
  const place = ownPlace(finding, results);
  const said = excerpt === null || excerpt.trim() === words?.trim() || !excerpts ? null : excerpt;
  return [
    `**On** ${escapeMarkdown(kernelWords(finding, results))} \xB7 [${code(finding.class)}](${classUrl(finding.class)})`,
    ...words === null ? [] : [`**Message** ${code(words)}`],
    ...source === null ? [] : [`**At** ${linked(source, results)}

${fenced([oneLine(source.text)], "c")}`],
    ...place === null ? [] : [`**At** ${code(place)}`],
    ...said === null ? [] : [fenced(lastLines(said, EXCERPT_LINES2), "text")],
    `**What to do** ${prose(finding.remedy)}`,
    ...remedyYaml === null ? [] : [fenced(lastLines(remedyYaml, YAML_LINES), "yaml")],
    `**Reproduce**

${fenced([oneLine(finding.reproduce)], "sh")}`,
    ...log === null ? [] : [`Whole log: ${code(log)}`]
  ].join("\n\n");
}
function linked(source, results) {
  const words = code(sourceWords(source));
  const url = sourceUrl(source, results);
  return url === null ? words : `[${words}](${url})`;
}

// src/report/summary-kernels.ts
function kernelsSection({ kernels, host }) {
  if (kernels.length === 0) return "";
  const accelerator = host.accelerator?.used ?? null;
  const heads = ["kernel", "release", "package", "signature", "accelerator", "booted as", "boot", "fetch and run"];
  const rows = kernels.map((kernel) => [
    `${code(kernel.id)}${kernel.required ? "" : " (optional)"}`,
    escapeMarkdown(kernel.release ?? kernel.error ?? ""),
    escapeMarkdown(kernel.packageVersion ?? ""),
    escapeMarkdown(signatureWords(kernel)),
    kernel.boots === 0 ? "" : accelerator ?? "",
    kernel.shape === null ? "" : SHAPE_WORDS[kernel.shape].replaceAll(" ", "&nbsp;"),
    kernel.bootMs === null ? "" : time(kernel.bootMs),
    `${time(kernel.fetchMs + kernel.guestMs)}${kernel.boots > 1 ? `, ${kernel.boots} boots` : ""}`
  ]);
  const notes = kernels.flatMap((kernel) => kernel.notes.map((note) => `- ${code(kernel.id)}: ${escapeMarkdown(note)}`));
  return details(
    headline2(kernels, accelerator),
    [table(heads, rows), ...notes.length === 0 ? [] : [notes.join("\n")]].join("\n\n"),
    kernels.some(({ error }) => error !== null)
  );
}
function signatureWords({ signature }) {
  const [, locked, day] = /^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(signature ?? "") ?? [];
  if (locked !== void 0) return `locked, good${day ?? ""}`;
  return signature?.startsWith("good:") ? "good" : signature ?? "";
}
function time(ms) {
  return duration(ms).replaceAll(" ", "&nbsp;");
}
function headline2(kernels, accelerator) {
  const boots = kernels.flatMap(({ bootMs }) => bootMs === null ? [] : [bootMs]);
  const [least, most2] = [duration(Math.min(...boots)), duration(Math.max(...boots))];
  const facts = [
    ...accelerator === null ? [] : [accelerator],
    ...boots.length === 0 ? [] : [`boot ${least === most2 ? most2 : `${least} to ${most2}`}`]
  ];
  return `Kernels (${kernels.length})${facts.length === 0 ? "" : `: ${facts.join(", ")}`}`;
}

// src/report/summary-matrix.ts
var MANY = 8;
var NUMBERED = 20;
function matrixTable(matrix, noun) {
  if (matrix.rows.length === 0 || matrix.kernels.length === 0) return "";
  const isShown = (row) => matrix.rows.length <= MANY || !isGreen(row.cells);
  const rows = matrix.rows.filter(isShown);
  const isShownKernel = matrix.kernels.map(
    (_, column) => matrix.kernels.length <= MANY || !isGreen(rows.map((row) => row.cells[column] ?? null))
  );
  const shown = {
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => isShownKernel[column]) })),
    kernels: matrix.kernels.filter((_, column) => isShownKernel[column])
  };
  if (rows.length === 0 || shown.kernels.length === 0) return allPass(matrix, noun);
  const otherRows = matrix.rows.filter((row) => !isShown(row));
  const otherKernels = matrix.kernels.filter((_, column) => !isShownKernel[column]);
  return [
    ...drawn2(shown),
    ...otherRows.length === 0 ? [] : [
      details(
        `\u2705 ${passes(otherRows.length, `more ${noun}`)} ${everywhere(otherRows, matrix)}`,
        list(otherRows.map(({ label }) => label))
      )
    ],
    ...otherKernels.length === 0 ? [] : [
      details(
        `\u2705 On ${plural(otherKernels.length, "more kernel")} everything passes`,
        list(otherKernels.map(({ id }) => id))
      )
    ]
  ].join("\n\n");
}
function isGreen(cells) {
  const isFine = (cell) => cell === null || cell.verdict === "pass" && cell.note === null;
  return cells.some((cell) => cell !== null) && cells.every(isFine);
}
function allPass(matrix, noun) {
  const { rows, kernels } = matrix;
  const names = [list(rows.map(({ label }) => label)), `On ${list(kernels.map(({ id }) => id))}`];
  return details(`\u2705 ${passes(rows.length, noun)} ${everywhere(rows, matrix)}`, names.join("\n\n"));
}
function everywhere(rows, { kernels }) {
  if (rows.some((row) => row.cells.includes(null))) return "on every kernel meant for them";
  return kernels.length === 1 ? "on the kernel" : `on all ${kernels.length} kernels`;
}
function passes(count, noun) {
  return `${plural(count, noun)} ${count === 1 ? "passes" : "pass"}`;
}
function list(names) {
  return names.map((name) => code(name)).join(" \xB7 ");
}
var PAGE_WIDTH = 1012;
var CELL_FRAME = 27;
var CHARACTER = 7.7;
var SMALL_CHARACTER = 7;
var CODE_CHARACTER = 8.2;
var CODE_FRAME = 11;
var SIGN = 21;
function drawn2(matrix) {
  const { rows, kernels } = matrix;
  const turned = kernels.length > rows.length ? [(signs) => turnedGrid(matrix, signs)] : [];
  const arrangements = [
    () => grid(matrix, fullHeads(kernels), false),
    ...turned.map((arrange) => () => arrange(false)),
    () => grid(matrix, shortHeads(kernels), true),
    ...turned.map((arrange) => () => arrange(true))
  ];
  for (const arrange of arrangements) {
    const candidate = arrange();
    if (widthOf(candidate) <= PAGE_WIDTH) return tableOf(candidate, rows);
  }
  return numbered(matrix);
}
function numbered({ rows, kernels }) {
  const blocks2 = Math.ceil(kernels.length / NUMBERED);
  const size = Math.ceil(kernels.length / blocks2);
  return Array.from({ length: blocks2 }, (_, block) => block * size).flatMap((start, block) => {
    const own = {
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(start, start + size) })),
      kernels: kernels.slice(start, start + size)
    };
    const heads = own.kernels.map((_, index) => ({ text: String(start + index + 1), width: 2 * CHARACTER }));
    const key = own.kernels.map((kernel, index) => `${start + index + 1}&nbsp;${code(kernel.id)}${optional(kernel)}`);
    const drawn3 = tableOf({ ...grid(own, heads, true), key: key.join(" \xB7 ") }, block === blocks2 - 1 ? rows : []);
    return drawn3;
  });
}
function grid({ rows }, heads, signs) {
  return {
    corner: "",
    labels: rows.map(rowHead),
    heads,
    cells: rows.map((row) => row.cells.map((cell) => cellHead(cell, signs))),
    signs,
    key: null
  };
}
function turnedGrid({ rows, kernels }, signs) {
  return {
    corner: "kernel",
    labels: kernels.map((kernel) => ({
      text: `${code(kernel.id)}${optional(kernel)} ${small(kernel.release ?? "")}`.trim(),
      width: codeWidth(kernel.id) + SMALL_CHARACTER * ((kernel.release?.length ?? 0) + optional(kernel).length)
    })),
    heads: rows.map(rowHead),
    cells: kernels.map((_, column) => rows.map((row) => cellHead(row.cells[column] ?? null, signs))),
    signs,
    key: null
  };
}
function widthOf({ labels, heads, cells }) {
  const columns = heads.map(({ width }, column) => Math.max(width, ...cells.map((row) => row[column]?.width ?? 0)));
  return [Math.max(...labels.map(({ width }) => width)), ...columns].reduce((sum, width) => sum + width + CELL_FRAME, 0);
}
function tableOf({ corner, labels, heads, cells, signs, key }, rows) {
  const text = table(
    [corner, ...heads.map((head) => head.text)],
    labels.map((label, index) => [label.text, ...(cells[index] ?? []).map((cell) => cell.text)])
  );
  const explained = legend2(
    rows.flatMap((row) => row.cells),
    signs
  );
  return [text, ...key === null ? [] : [`<sub>${key}</sub>`], ...explained === "" ? [] : [explained]];
}
function fullHeads(kernels) {
  return kernels.map((kernel) => ({
    text: `${code(kernel.id)}${optional(kernel)}${kernel.release === null ? "" : `<br>${small(kernel.release)}`}`,
    width: Math.max(
      codeWidth(kernel.id) + CHARACTER * optional(kernel).length,
      SMALL_CHARACTER * (kernel.release?.length ?? 0)
    )
  }));
}
function shortHeads(kernels) {
  return kernels.map((kernel) => {
    const lines = [...idLines(oneLine(kernel.id, 100)).filter((line) => line !== ""), optional(kernel).trim()].filter(
      (line) => line !== ""
    );
    return {
      text: lines.map(small).join("<br>"),
      width: SMALL_CHARACTER * Math.max(...lines.map((line) => line.length))
    };
  });
}
function rowHead({ label, optional: optional2 }) {
  const mark = optional2 ? " (optional)" : "";
  return { text: `${code(label)}${mark}`, width: codeWidth(label) + CHARACTER * mark.length };
}
function optional({ required }) {
  return required ? "" : " (optional)";
}
function small(text) {
  return text === "" ? "" : `<sub>${escapeMarkdown(text)}</sub>`;
}
function codeWidth(text) {
  return CODE_FRAME + CODE_CHARACTER * text.length;
}
var ICONS2 = { pass: "\u2705", fail: "\u274C", skip: "\u2796", error: "\u26A0\uFE0F" };
var NEUTRAL_ICON = "\u26AA";
function cellHead(cell, signs) {
  if (cell === null) return { text: "", width: 0 };
  const icon = cell.nonBlocking ? NEUTRAL_ICON : ICONS2[cell.verdict];
  const words = signs ? "" : ` ${cell.verdict}`;
  const note = cell.note === null ? "" : ` ${cell.note}`;
  return { text: `${icon}${words}${note}`, width: SIGN + CHARACTER * (words.length + note.length) };
}
function legend2(cells, signs) {
  const has = (verdict) => cells.some((cell) => cell?.verdict === verdict && !cell.nonBlocking);
  return [
    ...signs && has("pass") ? [`${ICONS2.pass} passes`] : [],
    ...has("fail") ? [`${ICONS2.fail} fails`] : [],
    ...cells.some((cell) => cell?.nonBlocking) ? [`${NEUTRAL_ICON} does not pass, and does not block`] : [],
    ...has("skip") ? [`${ICONS2.skip} skipped, so not known`] : [],
    ...has("error") ? [`${ICONS2.error} no verdict: the set-up or the machine is at fault`] : [],
    ...cells.some((cell) => cell?.note != null) ? ["figures: programs attached, of those that were tried"] : [],
    ...cells.includes(null) ? ["blank: not meant for the kernel"] : []
  ].join(" \xB7 ");
}

// src/report/summary.ts
function renderSummary(results) {
  const parts = partsOf(results);
  for (const detail of detailsOf(results.findings.length)) {
    const text = page(results, parts, detail);
    if (byteLength(text) <= SUMMARY_BYTES) return text;
  }
  return page(results, parts, LEAST);
}
var MOST_CHANGES = { many: 200, few: 10 };
var FULL = {
  statistics: true,
  excerpts: true,
  remarks: true,
  changes: "many",
  tables: true,
  whole: Number.POSITIVE_INFINITY,
  findings: Number.POSITIVE_INFINITY,
  dropped: null
};
var LEAST = {
  statistics: false,
  excerpts: false,
  remarks: false,
  changes: "few",
  tables: false,
  whole: 3,
  findings: 10,
  dropped: "the tables, the statistics, the remarks, the excerpts and all but 10 findings"
};
function* detailsOf(findings) {
  let detail = FULL;
  const dropped = [];
  const without = (what, change) => {
    dropped.push(what);
    detail = { ...detail, ...change, dropped: listed(dropped) };
    return detail;
  };
  yield detail;
  yield without("the verifier statistics", { statistics: false });
  yield without("the log excerpts", { excerpts: false });
  if (findings > WHOLE) yield without(`all but a line of the findings after the first ${WHOLE}`, { whole: WHOLE });
  yield without("the remarks", { remarks: false, changes: "few" });
  for (let count = findings >> 1; count > 0; count >>= 1) {
    const left = [...dropped, plural(findings - count, "finding")];
    yield { ...detail, findings: count, dropped: listed(left) };
  }
}
var WHOLE = 30;
function listed(parts) {
  return [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter((part) => part !== "").join(" and ");
}
function partsOf(results) {
  return {
    head: joined([answer2(results), lead(results), shard(results)]),
    changes: {
      many: changesSection(results, MOST_CHANGES.many),
      few: changesSection(results, MOST_CHANGES.few)
    },
    tables: joined([artifactMatrix(results), testMatrix(results)]),
    charts: chartSection(results),
    remarks: joined([
      folded("Variants", variantLines(results)),
      folded("Programs that are off", offLines(results)),
      folded("Fixups applied", appliedFixups(results)),
      folded("Skipped", skipReasons(results)),
      folded("Left behind", leftoverLines(results))
    ]),
    statistics: statistics(results),
    kernels: kernelsSection(results),
    foot: foot2(results)
  };
}
function page(results, parts, detail) {
  const text = joined([
    parts.head,
    detail.dropped === null ? "" : `> **Cut to fit GitHub's limit of 1 MiB:** left out are ${detail.dropped}. results.json and the logs have everything.`,
    detail.tables ? parts.tables : "",
    parts.changes[detail.changes],
    findingsSection(results, detail),
    detail.statistics ? parts.charts : "",
    detail.remarks ? parts.remarks : "",
    detail.statistics ? parts.statistics : "",
    detail.tables ? parts.kernels : "",
    parts.foot
  ]);
  return `${text}
`;
}
function joined(sections) {
  return sections.filter((section4) => section4 !== "").join("\n\n");
}
var ANSWER_ICONS = { passed: "\u2705", failed: "\u274C", error: "\u26A0\uFE0F" };
function answer2(results) {
  const { gate } = results;
  const icon = gate.status === "passed" && failOnWords(results) !== null ? "\u26AA" : ANSWER_ICONS[gate.status];
  return `# ${icon} ${escapeMarkdown(gate.sentence)}`;
}
function lead(results) {
  const { artifacts, kernels, loader } = results;
  const us = `[bpfcompat](${REPOSITORY_URL})`;
  const what = plural(artifacts.length, loader === null ? "eBPF object" : "eBPF loader");
  const where = `${plural(kernels.length, "kernel")}, ${kernels.length === 1 ? "" : "each "}booted in a virtual machine`;
  const isEmpty = artifacts.length === 0 || kernels.length === 0;
  return [
    isEmpty ? `${us} tries eBPF objects on kernels that it boots in virtual machines.` : `${us} tries ${what} on ${where}.`,
    nextStep(results)
  ].join(" ").trim();
}
function nextStep(results) {
  const { status, nonBlocking } = results.gate;
  const special = failOnWords(results);
  if (status === "passed" && special !== null) return special;
  const aside = special !== null ? ` ${special}` : nonBlocking === 0 ? "" : " What is marked \u26AA does not block.";
  if (status === "failed") return `Each \u274C below says what broke, on which line, and what to do about it.${aside}`;
  if (status === "error")
    return `\u26A0\uFE0F is no word about the objects: something stood in the way of a verdict${results.findings.length === 0 ? "" : ", and is named below"}.${aside}`;
  return nonBlocking === 0 ? "" : "What is marked \u26AA did not pass and does not block: this change can be merged.";
}
function shard({ shard: shard2, kernels }) {
  if (shard2 === null) return "";
  return `> **Part ${shard2.index} of ${shard2.count}** of one run: ${kernels.length} of its ${plural(shard2.kernels.length, "kernel")}. The job that merges the parts has the whole.`;
}
function artifactMatrix(results) {
  const matrix = matrixOf(results);
  return matrixTable(matrix, matrix.rows.length === results.artifacts.length ? "artifact" : "check");
}
function testMatrix(results) {
  const table3 = matrixTable(testMatrixOf(results), "test");
  return table3 === "" ? "" : `## Tests

${table3}`;
}
function folded(title, lines) {
  return lines.length === 0 ? "" : details(`${title} (${lines.length})`, lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n"));
}
function foot2({ tool, durationMs, host, manifest, findings }) {
  const parts = [
    `${tool.name} ${escapeMarkdown(tool.version)}`,
    duration(durationMs),
    ...manifest === null ? [] : [code(manifest)],
    ...host.accelerator === null ? [] : [`${host.accelerator.used}: ${escapeMarkdown(host.accelerator.reason)}`],
    ...findings.some(({ log }) => log !== null) ? [`logs are in the report directory ([how to keep it](${docsUrl("github-action.md")}))`] : []
  ];
  return `<sub>${parts.join(" \xB7 ")}</sub>`;
}

// src/report/svg.ts
function escapeXml(text, length) {
  return oneLine(text, length).replaceAll(/[\ufffe\uffff]/g, "").replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
function textWidth(text, size) {
  return [...text].reduce((width, character) => width + characterWidth(character) * size, 0);
}
function characterWidth(character) {
  if (/[ .,:;|!'ijl]/.test(character)) return 0.33;
  if (/[-()frt/]/.test(character)) return 0.42;
  if (/[mwMW]/.test(character)) return 0.92;
  if (/[A-Z]/.test(character)) return 0.72;
  return character > "\u2E80" ? 1 : 0.6;
}

// src/support/badge.ts
var LABEL = "eBPF kernels";
var FONT_SIZE = 11;
var HEIGHT = 20;
var PADDING = 7;
var COLORS = {
  all: "#1a7f37",
  from: "#4d7c0f",
  gaps: "#9a6700",
  none: "#cf222e",
  unknown: "#59636e"
};
function renderBadge(results) {
  return badge(supportTableOf([results]));
}
function badge({ overall, kernels }) {
  const status = overallStatus(overall);
  const message = badgeMessage(overall, status, kernels);
  const words = overall.distributions.map(({ distribution, words: own }) => `${distribution}: ${own}`).join(". ");
  const left = Math.ceil(textWidth(LABEL, FONT_SIZE)) + 2 * PADDING;
  const right = Math.ceil(textWidth(message, FONT_SIZE)) + 2 * PADDING;
  const width = left + right;
  const text = (content, start, room) => `<text x="${start + room / 2}" y="14" textLength="${room - 2 * PADDING}">${escapeXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${escapeXml(`${LABEL}: ${message}`)}">`,
    `<title>${escapeXml(`${LABEL}: ${message}${words === "" ? "" : ` (${words})`}`)}</title>`,
    `<clipPath id="corners"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '<g clip-path="url(#corners)">',
    `<rect width="${left}" height="${HEIGHT}" fill="#393f47"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLORS[status]}"/>`,
    "</g>",
    `<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${FONT_SIZE}">`,
    text(LABEL, 0, left),
    text(message, left, right),
    "</g>",
    "</svg>",
    ""
  ].join("\n");
}
function overallStatus({ distributions }) {
  const statuses = distributions.map(({ status }) => status);
  const order = ["gaps", "from", "none", "all"];
  if (statuses.includes("none") && statuses.some((status) => status !== "none" && status !== "unknown")) return "gaps";
  return order.find((status) => statuses.includes(status)) ?? "unknown";
}
function badgeMessage({ distributions, seen }, status, kernels) {
  const told = seen.filter(({ verdict }) => verdict === "pass" || verdict === "fail");
  const passing = told.filter(({ verdict }) => verdict === "pass").map(({ kernel }) => kernel);
  if (status === "unknown") return "no verdict";
  const isRange = status === "all" || status === "from" && distributions.length === 1;
  if (!isRange) return `${passing.length} of ${told.length}`;
  const labels = kernels.filter(({ id }) => passing.includes(id)).toSorted((a, b) => compareReleases(a.release ?? a.label, b.release ?? b.label)).map(({ release, label }) => kernelVersion(release ?? "")?.label ?? label);
  const [first2, last] = [labels.at(0) ?? "", labels.at(-1) ?? ""];
  return first2 === last ? first2 : `${first2} \u2013 ${last}`;
}

// src/support/matrix-svg.ts
var FONT_SIZE2 = 13;
var ROW = 28;
var COLUMN = 46;
var GAP = 10;
var TITLE_LENGTH = 20;
var MARGIN = 16;
var NAME_LENGTH = 40;
var LABEL_LENGTH = 24;
var RADIUS = 9;
var LEGEND = {
  pass: "passes",
  partial: "passes in part",
  fail: "fails",
  skip: "left out",
  error: "no verdict"
};
var GLYPHS = {
  pass: "M-4 0.5L-1.2 3.3L4 -3",
  partial: "M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",
  fail: "M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",
  skip: "M-2.4 0H2.4",
  error: "M0 -4V0.8M0 3.4V3.5"
};
var STYLE = `
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`;
function renderMatrixSvg(results) {
  return matrixSvg(supportTableOf([results]));
}
function matrixSvg(support) {
  const { kernels } = support;
  const rows = support.artifacts.flatMap((artifact) => rowsOf(artifact, support));
  const labels = kernels.map(({ label }) => oneLine(label, LABEL_LENGTH));
  const labelWidth = Math.max(0, ...labels.map((label) => textWidth(label, FONT_SIZE2)));
  const upwards = labels.some((label) => textWidth(label, FONT_SIZE2) > COLUMN - 2);
  const nameWidth = Math.max(80, ...rows.map(({ name }) => textWidth(name, FONT_SIZE2)));
  const groups = groupsOf(support, MARGIN + nameWidth + 12);
  const columns = groups.flatMap(({ centres }) => centres);
  const head = MARGIN + 18 + (upwards ? labelWidth + 10 : 24);
  const used = Object.keys(LEGEND).filter(
    (mark) => rows.some(({ marks }) => marks.some((cell) => cell.mark === mark))
  );
  const legend3 = legendOf(used, head + rows.length * ROW + 24);
  const width = Math.ceil(Math.max(...groups.map(({ end }) => end), legend3.width) + MARGIN);
  const height = Math.ceil(head + rows.length * ROW + (used.length === 0 ? 0 : 32) + MARGIN);
  const title = `${rows.length} ${rows.length === 1 ? "artifact" : "artifacts"} on ${kernels.length} ${kernels.length === 1 ? "kernel" : "kernels"}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${FONT_SIZE2}">`,
    `<title>eBPF support: ${title}</title>`,
    `<desc>${escapeXml(support.artifacts.map(descriptionOf).join(". "), 4e3)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    ...groups.map(
      ({ name, start, end }) => `<text class="muted" x="${round((start + end) / 2)}" y="${MARGIN + 12}" text-anchor="middle">${escapeXml(name)}</text>`
    ),
    ...labels.map(
      (label, index) => upwards ? `<text class="text" transform="translate(${round((columns[index] ?? 0) + 4)} ${round(head - 8)}) rotate(-90)">${escapeXml(label)}</text>` : `<text class="text" x="${round(columns[index] ?? 0)}" y="${head - 10}" text-anchor="middle">${escapeXml(label)}</text>`
    ),
    ...rows.flatMap(({ name, marks }, row) => {
      const y = head + (row + 0.5) * ROW;
      return [
        `<line class="line" x1="${MARGIN}" x2="${width - MARGIN}" y1="${round(y - ROW / 2)}" y2="${round(y - ROW / 2)}"/>`,
        `<text class="text" x="${MARGIN}" y="${round(y + 4.5)}">${escapeXml(name)}</text>`,
        ...marks.flatMap(
          ({ mark, words }, index) => mark === "none" ? [] : [symbol(mark, columns[index] ?? 0, y, words)]
        )
      ];
    }),
    ...legend3.lines,
    "</svg>",
    ""
  ].join("\n");
}
function groupsOf({ kernels }, left) {
  let start = left;
  return kernelGroups(kernels).map(({ title, kernels: { length: count } }) => {
    const name = oneLine(title, TITLE_LENGTH);
    const column = Math.max(COLUMN, Math.ceil(textWidth(name, FONT_SIZE2) / count));
    const group = {
      name,
      start,
      end: start + count * column,
      centres: Array.from({ length: count }, (_, index) => start + (index + 0.5) * column)
    };
    start = group.end + GAP;
    return group;
  });
}
function symbol(mark, x, y, words) {
  return `<g transform="translate(${round(x)} ${round(y)})"><title>${escapeXml(words)}</title><circle class="${mark}" r="${RADIUS}"/><path class="glyph" d="${GLYPHS[mark]}"/></g>`;
}
function legendOf(used, y) {
  let x = MARGIN + RADIUS;
  const lines = used.flatMap((mark) => {
    const at = x;
    x += RADIUS + 6 + textWidth(LEGEND[mark], FONT_SIZE2) + 16 + RADIUS;
    return [
      symbol(mark, at, y, LEGEND[mark]),
      `<text class="muted" x="${round(at + RADIUS + 6)}" y="${round(y + 4.5)}">${LEGEND[mark]}</text>`
    ];
  });
  return { lines, width: x - RADIUS - 16 };
}
function rowsOf({ name, modes }, { kernels }) {
  const object = modes.filter(({ mode }) => mode !== "command");
  const deepest = object.at(-1);
  const command = modes.find(({ mode }) => mode === "command");
  return [deepest, command].flatMap((row) => {
    if (row === void 0) return [];
    const shallower = row === command ? [] : object.slice(0, -1);
    const marks = kernels.map(({ id, label }) => {
      const mark = markOf(id, row.support, shallower);
      return { mark, words: mark === "none" ? "" : `${name} on ${label}: ${LEGEND[mark]}` };
    });
    const suffix = deepest !== void 0 && row === command ? ` (${MODE_WORDS.command})` : "";
    return [{ name: `${oneLine(name, NAME_LENGTH)}${suffix}`, marks }];
  });
}
function markOf(kernel, support, shallower) {
  const verdict = verdictOn(kernel, support);
  if (verdict === void 0) return "none";
  const isPartial = verdict === "fail" && shallower.some(({ support: own }) => verdictOn(kernel, own) === "pass");
  return isPartial ? "partial" : verdict;
}
function verdictOn(kernel, { seen }) {
  return seen.find((candidate) => candidate.kernel === kernel)?.verdict;
}
function descriptionOf({ name, modes }) {
  const deepest = modes.at(-1);
  if (deepest === void 0) return `${name}: not taken to any kernel`;
  const words = deepest.support.distributions.map((own) => `${own.distribution}: ${own.words}`).join(", ");
  return `${name}, ${MODE_WORDS[deepest.mode]}: ${words}`;
}
function round(value) {
  return Math.round(value * 10) / 10;
}

// src/run/checkout.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
function checkout({ manifest }) {
  const workspace = process.cwd();
  const exists = (path) => existsSync(resolve(workspace, path));
  const isHere = exists(".git") || manifest !== null && exists(manifest);
  return { workspace, exists: isHere ? exists : null };
}

// src/run/report-files.ts
var FILES = {
  json: { file: "results.json", render: renderJson },
  summary: { file: "summary.md", render: renderSummary },
  junit: {
    file: "junit.xml",
    render: async (results, _, workspace) => (await import("./junit-SJ4EWHCM.js")).renderJunit(results, workspace)
  },
  sarif: {
    file: "results.sarif",
    render: async (results, _, workspace) => (await import("./sarif-GUIA7DG6.js")).renderSarif(results, workspace)
  },
  support: { file: "support.json", render: renderSupport },
  badge: { file: "badge.svg", render: renderBadge },
  matrix: { file: "matrix.svg", render: renderMatrixSvg },
  html: {
    file: "report.html",
    render: async (results, directory) => (await import("./html-QDSWM44L.js")).renderHtml(results, directory)
  }
};
async function clearReports(directory) {
  if (!await isOurs(directory)) return;
  await Promise.all(
    [...Object.values(FILES).map(({ file }) => file), "logs"].map(
      (name) => rm(join(directory, name), { recursive: true, force: true })
    )
  );
}
async function isOurs(directory) {
  try {
    const { tool } = JSON.parse(await readFile(join(directory, "results.json"), "utf8"));
    return tool?.name === "bpfcompat";
  } catch {
    return false;
  }
}
async function writeReports(results, directory) {
  const paths = {};
  const workspace = checkout(results);
  try {
    await mkdir(directory, { recursive: true });
    for (const [name, { file, render }] of Object.entries(FILES)) {
      paths[name] = join(directory, file);
      await writeWhole(join(directory, file), await render(results, directory, workspace));
    }
    return paths;
  } catch (thrown) {
    throw new UserError(
      `the report could not be written to ${directory}: ${errorMessage(thrown)}; make room, or name another folder (report-directory)`,
      { cause: thrown }
    );
  }
}
async function copyReports(files, { json, markdown }) {
  if (json !== null) await writeTo(json, await readFile(files.json, "utf8"));
  if (markdown !== null) await writeTo(markdown, await readFile(files.summary, "utf8"));
}
async function writeTo(file, text) {
  try {
    await refuseWayOut(file);
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, text);
  } catch (thrown) {
    throw new UserError(`the report could not be written to ${file}: ${errorMessage(thrown)}; name another file`, {
      cause: thrown
    });
  }
}
async function refuseWayOut(file) {
  const folder = process.cwd();
  if (!isBelow(file, folder)) return;
  let there = dirname(file);
  while (!existsSync2(there)) there = dirname(there);
  const [real, realFolder] = await Promise.all([realpath(there), realpath(folder)]);
  if (real !== realFolder && !isBelow(real, realFolder))
    throw new Error(`a symbolic link leads to ${real}, out of ${folder}`);
}
async function writeWhole(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}
async function makeFolder(folder, input) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (thrown) {
    const why = errorCode(thrown) === "EEXIST" ? "it is a file, and must be a folder" : errorMessage(thrown);
    throw new UserError(`\`${folder}\` cannot be written (${why}); name another with --${input}`, { cause: thrown });
  }
}

// src/findings/manifest-yaml.ts
function mapsAddition(gaps) {
  return { at: "artifact", field: "maps", lines: gaps.flatMap(mapLines) };
}
function optionalAttachAddition(program) {
  return programAddition(program, "attach: {required: false}   # only if your loader copes without it");
}
function optionalProgramAddition(program) {
  return programAddition(program, "optional: true   # only if your loader copes without it");
}
function autoloadAddition(programs) {
  return {
    at: "artifact",
    field: "programs",
    lines: programs.flatMap((program) => [`- name: ${scalar(program)}`, "  autoload: true"])
  };
}
function programTypeAddition(section4) {
  return {
    at: "artifact",
    field: "program_types",
    lines: [`- {program: ${scalar(section4)}, type: ${guessType(section4)}}   # the type your loader sets`]
  };
}
function modulesAddition(module) {
  return { at: "top", field: "modules", lines: [`- ${scalar(module)}`] };
}
function lsmAddition(kernel) {
  return { at: "top", field: "kernels", lines: [`- id: ${scalar(kernel)}`, "  variant: bpf-lsm", "  lsm: append-bpf"] };
}
function additionYaml({ manifest }, { name, path }, { at, field, lines }) {
  if (at === "top") return [`${field}:`, ...lines.map((line) => `  ${line}`)].join("\n");
  return [
    "artifacts:",
    `  - name: ${scalar(name)}`,
    ...manifest === null ? [`    path: ${scalar(path)}`] : [],
    `    ${field}:`,
    ...lines.map((line) => `      ${line}`)
  ].join("\n");
}
function scalar(word) {
  const plain = /^[A-Za-z_][\w./-]*$/.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word);
  return plain ? word : JSON.stringify(word);
}
function programAddition(program, line) {
  return { at: "artifact", field: "programs", lines: [`- name: ${scalar(program)}`, `  ${line}`] };
}
function guessType(section4) {
  if (/^classifier/.test(section4)) return "sched_cls";
  if (/^action/.test(section4)) return "sched_act";
  if (/^socket/.test(section4)) return "socket_filter";
  if (/^xdp/.test(section4)) return "xdp";
  return /^(?:tracepoint|raw_tracepoint)/.exec(section4)?.[0] ?? "kprobe";
}
function mapLines({ map, innerMap: innerMap2, maxEntries, keySize, valueSize }) {
  const lines = [`- name: ${scalar(map.name)}`];
  if (keySize) lines.push("  key_size: 4   # what your loader sets, in bytes");
  if (valueSize) lines.push(valueLine(map.type));
  if (maxEntries) lines.push("  max_entries: 1024   # what your loader sets: a number, or cpus");
  if (innerMap2) lines.push(innerLine(map.name));
  return lines;
}
function innerLine(map) {
  return /ring_?buf|(?:^|_)rings?(?:_|$)/i.test(map) ? "  inner_ringbuf_bytes: 8388608   # the size your loader uses" : "  inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}   # the sizes your loader uses";
}
function valueLine(type) {
  return type === "stack_trace" ? "  value_size: 1016   # what your loader sets: 8 bytes a frame, 127 frames" : "  value_size: 8   # what your loader sets, in bytes";
}

// src/init/render.ts
function renderManifest(proposals, { kernels, pathOf }) {
  const lines = [
    "# Written by `bpfcompat init`, which took these objects to the kernels below.",
    '# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such line against it.',
    "# Every key: docs/manifest.md of bpfcompat.",
    "",
    "kernels:",
    ...kernels.map((id) => `  - ${id}`),
    "",
    "defaults:",
    "  mode: load_attach",
    "",
    "artifacts:",
    ...proposals.flatMap((proposal, index) => [
      ...index === 0 ? [] : [""],
      ...artifactLines(proposal, pathOf(proposal))
    ])
  ];
  return `${lines.join("\n")}
`;
}
function artifactLines({ artifact, fixups, programs, variants, hopeless }, path) {
  return [
    `  - name: ${scalar(artifact.name)}`,
    `    path: ${scalar(path)}`,
    ...hopeless === null ? [] : [`    required: false # ${comment(hopeless)}`],
    ...section2("maps", mapEntries(fixups)),
    ...section2(
      "program_types",
      fixups.flatMap(
        ({ what, how }) => what.kind === "program_type" ? [`# ${comment(how)}`, `- { program: ${scalar(what.subject)}, type: ${what.value} }`] : []
      )
    ),
    ...section2(
      "program_variants",
      variants.flatMap(({ what: { group, programs: members }, how }) => [
        `# ${comment(how)}`,
        `- group: ${scalar(group)}`,
        "  programs:",
        ...members.map(
          ({ name, trialLoad }) => `    - { name: ${scalar(name)}${trialLoad ? ", probe: trial_load" : ""} }`
        )
      ])
    ),
    ...section2(
      "programs",
      programs.flatMap(({ what: { name, load, attachRequired }, how }) => [
        `# ${comment(how)}`,
        `- name: ${scalar(name)}`,
        ...load === "optional" ? ["  optional: true"] : load === "tolerated" ? ["  required: false"] : [],
        ...attachRequired || load === "tolerated" ? [] : ["  attach: best_effort"]
      ])
    )
  ];
}
function section2(key, lines) {
  return lines.length === 0 ? [] : [`    ${key}:`, ...lines.map((line) => `      ${line}`)];
}
function mapEntries(fixups) {
  return bySubject(fixups.filter(({ what }) => what.kind !== "program_type")).flatMap(mapLines2);
}
function bySubject(fixups) {
  const subjects = [...new Set(fixups.map(({ what }) => what.subject))];
  return subjects.map((subject) => [subject, fixups.filter(({ what }) => what.subject === subject)]);
}
function mapLines2([name, fixups]) {
  return [
    ...fixups.map(({ how }) => `# ${comment(how)}`),
    `- name: ${scalar(name)}`,
    ...fixups.map(({ what }) => `  ${fixupLine(what)}`)
  ];
}
function fixupLine(fixup) {
  switch (fixup.kind) {
    case "max_entries":
    case "key_size":
    case "value_size":
      return `${fixup.kind}: ${fixup.value}`;
    case "inner_map":
      return fixup.type === "ringbuf" ? `inner_ringbuf_bytes: ${fixup.maxEntries}` : `inner_map: { type: ${fixup.type}, key_size: ${fixup.keySize}, value_size: ${fixup.valueSize}, max_entries: ${fixup.maxEntries} }`;
    default:
      throw new Error(`a trial never proposes ${fixup.kind}`);
  }
}
function comment(text) {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}\u2026` : line;
}
function renderWorkflow(manifest) {
  return `# Written by \`bpfcompat init\`.
name: bpfcompat

on:
  push:
    branches: [main]
  pull_request:

permissions: {}

jobs:
  kernels:
    runs-on: ubuntu-24.04
    permissions:
      contents: read # to check out
      checks: write # for check runs; without it the findings are annotations of the step
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: make # whatever builds your eBPF objects
      - uses: bpfcompat/bpfcompat@v0
        with:
          manifest: ${manifest}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: bpfcompat
          path: bpfcompat-report # report.html, with the whole logs
`;
}

// src/findings/draft.ts
function draftOf(context, step, explanation, evidence) {
  const lanes = lanesOf(context.result.lanes, step);
  const words = evidence.words ?? null;
  return {
    class: explanation.class,
    level: levelOf(lanes),
    artifact: context.artifact.name,
    program: evidence.program ?? null,
    map: evidence.map ?? null,
    kernel: context.kernel.id,
    identity: explanation.subject ?? normaliseWords(words ?? explanation.title),
    title: explanation.title,
    words,
    source: evidence.source ?? null,
    excerpt: saysMore(evidence.excerpt ?? null, words),
    log: evidence.log ?? null,
    remedy: explanation.remedy,
    remedyYaml: explanation.addition === void 0 ? null : additionYaml(context.run, context.artifact, explanation.addition),
    place: evidence.place ?? context.artifact.place,
    suggestion: evidence.suggestion ?? null,
    background: explanation.background ?? null,
    proof: explanation.proof ?? evidence.proof ?? null,
    reproduce: reproduce(context.run, context.artifact, context.kernel.id, shallowestFailing(lanes))
  };
}
function levelOf(lanes) {
  return lanes.some((lane) => lane.required && hasFailed(lane)) ? "failure" : "warning";
}
function errnoWords(errno) {
  return errno === null ? "no error number" : `${errno.name} (${errno.number})`;
}
function hasFailed(lane) {
  return lane.verdict === "fail" || lane.verdict === "error";
}
function saysMore(excerpt, words) {
  return excerpt?.replace(/^libbpf: /, "") === words ? null : excerpt;
}
function lanesOf(lanes, step) {
  const concerned = lanes.filter(({ mode }) => MODES[step].includes(mode));
  return concerned.length > 0 || step === "command" ? concerned : lanes.filter(({ mode }) => mode !== "command");
}
var MODES = {
  load: ["load_only", "load_attach", "behavior"],
  attach: ["load_attach", "behavior"],
  test: ["behavior"],
  command: ["command"]
};
function shallowestFailing(lanes) {
  const depths = ["load_only", "load_attach", "behavior", "command"];
  const failing = lanes.filter(hasFailed);
  const candidates = failing.length > 0 ? failing : lanes;
  return depths.find((mode) => candidates.some((lane) => lane.mode === mode)) ?? null;
}
function normaliseWords(words) {
  return words.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g, "errno").replaceAll("'inv'", "'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g, "N");
}

// src/findings/kernel-features.ts
var MAP_TYPES = {
  xskmap: { since: "4.18" },
  sockhash: { since: "4.18" },
  reuseport_sockarray: { since: "4.19" },
  cgroup_storage: { since: "4.19" },
  percpu_cgroup_storage: { since: "4.20" },
  queue: { since: "4.20" },
  stack: { since: "4.20" },
  sk_storage: { since: "5.2" },
  devmap_hash: { since: "5.4" },
  struct_ops: { since: "5.6" },
  ringbuf: { since: "5.8" },
  inode_storage: { since: "5.10", config: "CONFIG_BPF_LSM" },
  task_storage: { since: "5.11" },
  bloom_filter: { since: "5.16" },
  user_ringbuf: { since: "6.1" },
  cgrp_storage: { since: "6.2" },
  arena: { since: "6.9" }
};
var PROGRAM_TYPES = {
  raw_tracepoint: { since: "4.17" },
  cgroup_sock_addr: { since: "4.17" },
  sk_msg: { since: "4.17" },
  lwt_seg6local: { since: "4.18" },
  lirc_mode2: { since: "4.18", config: "CONFIG_BPF_LIRC_MODE2" },
  sk_reuseport: { since: "4.19" },
  flow_dissector: { since: "4.20" },
  cgroup_sysctl: { since: "5.2" },
  raw_tracepoint_writable: { since: "5.2" },
  cgroup_sockopt: { since: "5.3" },
  tracing: { since: "5.5", config: "CONFIG_DEBUG_INFO_BTF" },
  struct_ops: { since: "5.6" },
  ext: { since: "5.6" },
  lsm: { since: "5.7", config: "CONFIG_BPF_LSM" },
  sk_lookup: { since: "5.9" },
  syscall: { since: "5.14" },
  netfilter: { since: "6.4", config: "CONFIG_NETFILTER_BPF_LINK" }
};
var ATTACH_KINDS = {
  "kprobe.multi": { since: "5.18", config: "CONFIG_FPROBE" },
  "kretprobe.multi": { since: "5.18", config: "CONFIG_FPROBE" },
  "kprobe.session": { since: "6.10", config: "CONFIG_FPROBE" },
  "uprobe.multi": { since: "6.6" },
  "uretprobe.multi": { since: "6.6" },
  "uprobe.session": { since: "6.13" },
  iter: { since: "5.8" },
  xdp: { since: "5.9" },
  sk_lookup: { since: "5.9" },
  tcx: { since: "6.6" },
  netkit: { since: "6.7" },
  netfilter: { since: "6.4", config: "CONFIG_NETFILTER_BPF_LINK" }
};
var TRAMPOLINES = {
  arm64: { since: "6.4", config: "CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS" },
  s390x: { since: "6.3", config: "CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS" }
};
var THROUGH_TRAMPOLINES = /* @__PURE__ */ new Set(["fentry", "fexit", "fmod_ret", "lsm"]);
function lateFeature(kind, arch) {
  return THROUGH_TRAMPOLINES.has(kind.replace(/\.s$/, "")) ? TRAMPOLINES[arch] : void 0;
}
function isOlder(release, version2) {
  const [major, minor] = numbers(release ?? "");
  const [wantedMajor, wantedMinor] = numbers(version2);
  if (major === void 0 || minor === void 0 || wantedMajor === void 0 || wantedMinor === void 0) return false;
  return major < wantedMajor || major === wantedMajor && minor < wantedMinor;
}
function sinceWords(what, { since }) {
  return `${what} came with Linux ${since}.`;
}
function configWords(feature) {
  return feature?.config === void 0 ? "" : ` It needs ${feature.config}.`;
}
function numbers(text) {
  return /^(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [];
}

// src/findings/lockdown.ts
var READING = /* @__PURE__ */ new Set([
  "bpf_probe_read",
  "bpf_probe_read_str",
  "bpf_probe_read_kernel",
  "bpf_probe_read_kernel_str"
]);
var WRITING = /* @__PURE__ */ new Set(["bpf_probe_write_user"]);
function explainLockedHelper({ lockdown }, helper, program) {
  const forbidden = lockdown === "confidentiality" ? READING.has(helper) || WRITING.has(helper) : isLocked(lockdown) && WRITING.has(helper);
  if (!forbidden) return null;
  return {
    class: "POLICY_DENIED",
    title: `program ${program} may not call ${helper}: the kernel is locked down (${lockdown})`,
    remedy: READING.has(helper) ? "A kernel that is locked down for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, tp_btf) instead, or keep the program out there." : "A kernel that is locked down lets no program write into the memory of processes: tell your users, or keep the program out there.",
    subject: `lockdown ${helper}`
  };
}
function policyWords({ lockdown, lsm }) {
  if (isLocked(lockdown))
    return `the kernel is locked down (${lockdown}), which forbids among others ${lockdown === "confidentiality" ? "probes and tracefs" : "writing into processes"}`;
  return `the kernel is not locked down, so that one of its LSMs is left (${lsm || "it names none"}): see the console log`;
}
function isLocked(lockdown) {
  return lockdown !== null && lockdown !== "none";
}

// src/findings/modules.ts
var OWNERS = [
  ["bpf_ct_set_nat_info", "nf_nat"],
  ["bpf_ct_", "nf_conntrack"],
  ["bpf_xdp_ct_", "nf_conntrack"],
  ["bpf_skb_ct_", "nf_conntrack"],
  ["nf_conntrack_", "nf_conntrack"],
  ["nf_ct_", "nf_conntrack"],
  ["nf_nat_", "nf_nat"],
  ["bpf_xdp_flow_lookup", "nf_flow_table"],
  ["bpf_skb_set_fou_encap", "fou"],
  ["bpf_skb_get_fou_encap", "fou"],
  ["bpf_skb_get_xfrm_info", "xfrm_interface"],
  ["bpf_skb_set_xfrm_info", "xfrm_interface"],
  ["ovl_", "overlay"],
  ["ext4_", "ext4"],
  ["xfs_", "xfs"],
  ["btrfs_", "btrfs"],
  ["kvm_", "kvm"],
  ["veth_", "veth"],
  ["br_", "bridge"],
  ["nfsd_", "nfsd"],
  ["nfs_", "nfs"]
];
var CATEGORIES = /* @__PURE__ */ new Set(["ext4", "xfs", "btrfs", "kvm", "nfs", "nfsd", "sunrpc", "bridge"]);
function moduleOf(target) {
  const category = /^(\w+)[/:]/.exec(target)?.[1];
  if (category !== void 0) return CATEGORIES.has(category) ? category : null;
  return OWNERS.find(([prefix]) => target.startsWith(prefix))?.[1] ?? null;
}
function moduleInWords(words) {
  const named3 = /needs the module ([\w-]+)/.exec(words)?.[1];
  if (named3 !== void 0) return named3;
  if (/Specified qdisc (?:kind is unknown|not found)/i.test(words)) return "sch_ingress";
  if (/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(words)) return "cls_bpf";
  if (/Failed to load TC action module|TC action .*not found/i.test(words)) return "act_bpf";
  return /Unknown device type/i.test(words) ? "veth" : null;
}
function moduleNeeded(what, module) {
  return {
    class: "MODULE_NEEDED",
    title: `${what} needs the kernel module ${module}, which is not loaded`,
    remedy: `Have ${module} loaded before the artifacts. A kernel that was built without the module ends with an error that says so.`,
    addition: modulesAddition(module),
    subject: module
  };
}

// src/findings/proof.ts
var MOST_KERNELS = 4;
function proofSentence(proof, run, failing) {
  if (proof === null) return null;
  const showing = new Set(
    run.cases.filter((result) => (proof.artifact === null || result.artifact === proof.artifact) && proof.holds(result)).map(({ kernel }) => kernel)
  );
  const kernels = run.kernels.map(({ id }) => id).filter((id) => showing.has(id) && !failing.has(id));
  return kernels.length === 0 ? null : `${proof.words} ${listed2(kernels)}.`;
}
function programLoads(artifact, program) {
  return {
    words: "It loads on",
    artifact,
    holds: ({ programs }) => programs.some(({ name, load }) => name === program && load?.verdict === "pass")
  };
}
function objectLoads(artifact) {
  return { words: "It loads on", artifact, holds: ({ load }) => load?.verdict === "pass" };
}
function programAttaches(artifact, program) {
  return {
    words: "It attaches on",
    artifact,
    holds: ({ programs }) => programs.some(({ name, attach }) => name === program && isAttached(attach))
  };
}
function mapTypeWorks(type) {
  return {
    words: `Maps of type ${type} can be created on`,
    artifact: null,
    holds: ({ load, maps, fixups }) => load?.verdict === "pass" && maps.some(
      (map) => map.type === type && !fixups.some(({ subject, what }) => subject === map.name && what.startsWith("autocreate"))
    )
  };
}
function mapWorks(artifact, map) {
  return {
    words: "It can be created on",
    artifact,
    holds: ({ load, maps }) => load?.verdict === "pass" && maps.some(({ name }) => name === map)
  };
}
function programTypeLoads(type) {
  return {
    words: `Programs of type ${type} load on`,
    artifact: null,
    holds: ({ programs }) => programs.some((program) => program.type === type && program.load?.verdict === "pass")
  };
}
function attachKindWorks(kind, kindOf2) {
  return {
    words: `${kind} programs attach on`,
    artifact: null,
    holds: ({ programs }) => programs.some((program) => kindOf2(program) === kind && isAttached(program.attach))
  };
}
function testPasses(artifact, test) {
  return {
    words: "It passes on",
    artifact,
    holds: ({ tests }) => tests.some(({ name, verdict }) => name === test && verdict === "pass")
  };
}
function commandPasses(artifact) {
  return { words: "It passes on", artifact, holds: ({ command }) => command?.verdict === "pass" };
}
function isAttached(attach) {
  return attach?.verdict === "pass";
}
function listed2(kernels) {
  const shown = kernels.slice(0, MOST_KERNELS);
  const rest = kernels.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

// src/findings/attach-rules.ts
function explainAttach(context, program, { errno, message, required, target: tried }, said) {
  const target = targetOf(program, said, tried);
  const late = lateFeature(kindOf(program), context.kernel.arch);
  const feature = late ?? attachFeature(program);
  const where = late === void 0 ? "" : ` on ${context.kernel.arch}`;
  const module = moduleInWords(`${said}
${message ?? ""}`);
  if (module !== null) return moduleNeeded(`attaching ${program.name}`, module);
  if (message !== null && SETUP.test(message)) return setup(program, message, required);
  if (errno !== null && (UNSUPPORTED.has(errno.name) || UNKNOWN_TYPE.test(message ?? "")))
    return unsupported(program, feature, where, errno);
  if (errno?.name === "EINVAL" && feature !== void 0 && isOlder(context.kernel.release, feature.since))
    return unsupported(program, feature, where, errno);
  if (target !== null && isMissing(program, errno)) return missing(program, target, required);
  if (errno?.name === "EACCES" && program.type === "tracepoint") return pastRecord(program, target);
  if (errno?.name === "EPERM" || errno?.name === "EACCES") {
    return {
      class: "POLICY_DENIED",
      title: `the kernel does not permit program ${program.name} to be attached`,
      remedy: `The kernel refused root (${errnoWords(errno)}): ${policyWords(context.kernel)}.`,
      subject: "attach"
    };
  }
  return {
    class: "ATTACH_FAILURE",
    title: `program ${program.name} (${tried === "" ? program.section : tried}) cannot be attached: ${errnoWords(errno)}`,
    remedy: errno?.name === "EBUSY" || errno?.name === "EEXIST" ? "Another program of this object holds the hook already: attach only one of them." : required ? `See libbpf's words. If your loader attaches ${program.name} in another way, say so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(program.name) } : {}
  };
}
var OPTIONAL = "Nothing, as long as your loader copes: the manifest declares this attach as not required.";
var UNSUPPORTED = /* @__PURE__ */ new Set(["EOPNOTSUPP", "ENOTSUPP", "ENOSYS", "ENOPROTOOPT"]);
var UNKNOWN_TYPE = /^the kernel has no attach type /;
var SETUP = /^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /;
var WRONG_KIND = /^attach kind \S+ does not fit /;
function isOfValidator(message) {
  return UNKNOWN_TYPE.test(message) || SETUP.test(message) || /needs the module |^cannot /.test(message);
}
function setup({ name }, message, required) {
  if (WRONG_KIND.test(message))
    return {
      class: "ATTACH_FAILURE",
      title: `program ${name} cannot be attached: ${message}`,
      remedy: `Correct the \`kind\` that the manifest says of ${name}, or say its \`type\` where the section of the object tells a wrong one.`,
      subject: message
    };
  return {
    class: "ATTACH_FAILURE",
    title: `program ${name} cannot be attached: ${message}`,
    remedy: required ? `Say under \`programs\` where ${name} is attached (\`attach: {kind: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(name) } : {},
    subject: message
  };
}
function pastRecord({ name }, target) {
  const tracepoint = target ?? "its tracepoint";
  return {
    class: "ATTACH_FAILURE",
    title: `program ${name} reads past the end of the record of ${tracepoint}`,
    remedy: `On this kernel the record of ${tracepoint} is shorter than what ${name} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_field_exists) instead of at fixed offsets; its form stands in events/\u2026/format below /sys/kernel/tracing.`,
    subject: "record"
  };
}
function missing(program, target, required) {
  const module = moduleOf(target);
  if (module !== null) return moduleNeeded(`attaching ${program.name} to ${target}`, module);
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: the kernel has no ${target}`,
    remedy: required ? `Attach ${program.name} to a target that all your kernels have. If your loader attaches it to another name than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not required.` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(program.name) } : {},
    subject: target
  };
}
function unsupported(program, feature, where, errno) {
  const kind = kindOf(program);
  const plain = kind === "tcx" ? "tc" : kind.replace(/\.(?:multi|session)$/, "");
  const instead = plain === kind ? "" : `, such as ${plain}`;
  return {
    class: "UNSUPPORTED_ATTACH_TYPE",
    title: `the kernel cannot attach ${kind} programs such as ${program.name}: ${errnoWords(errno)}`,
    remedy: `Keep ${program.name} out on kernels without it (bpf_program__set_autoload) and attach another program there${instead}.${configWords(feature)}`,
    ...feature === void 0 ? {} : { background: sinceWords(`${kind}${where}`, feature) },
    proof: attachKindWorks(kind, kindOf),
    subject: kind
  };
}
function kindOf({ section: section4, type }) {
  return section4.replace(/^\?/, "").split("/")[0] || type;
}
function attachFeature(program) {
  return ATTACH_KINDS[/^[\w.]+/.exec(kindOf(program))?.[0] ?? ""] ?? PROGRAM_TYPES[program.type];
}
function isMissing({ type, section: section4 }, errno) {
  if (errno === null) return false;
  if (["ENOENT", "ESRCH", "EADDRNOTAVAIL"].includes(errno.name)) return true;
  return errno.name === "EINVAL" && (type === "kprobe" || type === "tracepoint") && !section4.includes(".multi");
}
function targetOf({ section: section4 }, said, tried) {
  const named3 = /failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ?? /tracepoint '([^'\n]+)'/.exec(said)?.[1] ?? /legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ?? /failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.exec(said)?.[1];
  return named3 ?? /^\S+ (.+)$/.exec(tried)?.[1] ?? /^[^/]+\/(.+)$/.exec(section4)?.[1] ?? null;
}

// src/findings/excerpt.ts
var EXCERPT_LINES3 = 14;
var EXCERPT_LINE_LENGTH = 400;
var TAIL_LENGTH = 64 * 1024;
function libbpfExcerpt(log) {
  return joined2(tail(log).split("\n").filter(isNoNoise).slice(-EXCERPT_LINES3));
}
function outputExcerpt(stdout, stderr) {
  const parts = [["stderr", stderr], ["stdout", stdout]].map(([name, text]) => ({ name, lines: endOf(text) })).filter(({ lines }) => lines.length > 0);
  const each = Math.floor(EXCERPT_LINES3 / Math.max(1, parts.length)) - 1;
  return joined2(parts.flatMap(({ name, lines }) => [`${name}:`, ...lines.slice(-each)]));
}
function endOf(text) {
  return tail(text).trimEnd().split("\n").filter((line) => line.trim() !== "");
}
function tail(log) {
  return log.slice(-TAIL_LENGTH).replaceAll("\r", "");
}
function joined2(lines) {
  return lines.length === 0 ? null : lines.map(cut).join("\n");
}
function isNoNoise(line) {
  return !/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.test(
    line
  );
}
function cut(line) {
  return line.length > EXCERPT_LINE_LENGTH ? `${line.slice(0, EXCERPT_LINE_LENGTH)}\u2026` : line.trimEnd();
}

// src/findings/attach.ts
function draftsOfAttach(context) {
  const { programs } = context.result;
  return [
    ...programs.flatMap(
      (program) => program.attach?.verdict === "fail" || program.attach?.verdict === "error" ? [failed(context, program, program.attach)] : []
    ),
    ...notAttached(context),
    ...inactiveLsm(context)
  ];
}
function failed(context, program, attach) {
  const said = saidAbout(context.result.libbpfTail, program.name, attach.message);
  const own = attach.message !== null && isOfValidator(attach.message);
  const draft = draftOf(context, "attach", explainAttach(context, program, attach, said), {
    program: program.name,
    words: own ? attach.message : telling(said) ?? attach.message,
    excerpt: libbpfExcerpt(said),
    log: context.result.libbpfLog,
    proof: programAttaches(context.artifact.name, program.name)
  });
  return attach.required ? draft : { ...draft, level: "warning" };
}
function saidAbout(log, program, message) {
  const lines = log.split("\n");
  const own = lines.flatMap((line, index) => {
    if (!line.includes(`prog '${program}'`)) return [];
    const before = lines[index - 1] ?? "";
    return /(?:legacy \w+|tracepoint '|elf: |Kernel error message)/.test(before) && !before.includes("prog '") ? [before, line] : [line];
  });
  return [...new Set(own.length > 0 ? own : [message ?? ""])].join("\n");
}
function telling(said) {
  const first2 = said.split("\n")[0]?.replace(/^libbpf: /, "").trim();
  return first2 === void 0 || first2 === "" ? null : first2;
}
function notAttached(context) {
  const programs = context.result.programs.filter(
    ({ attach, load }) => attach?.verdict === "skip" && !attach.declined && load?.verdict === "pass"
  );
  return [...new Set(programs.map((program) => program.type))].map((type) => {
    const names = programs.filter((program) => program.type === type).map((program) => program.name);
    const draft = draftOf(
      context,
      "attach",
      {
        class: "NOT_ATTACHED",
        title: `${type} programs were loaded and are attached to nothing: ${names.join(", ")}`,
        remedy: `That they load is proved, that they do something is not: give one an \`attach\` of its own where it has a place, run it with \`test_runs\` in mode \`behavior\`, or say \`mode: load_only\` where the load is all you ask for.`,
        subject: type
      },
      {}
    );
    const blocks2 = context.result.lanes.some((lane) => lane.required && lane.verdict === "skip");
    return { ...draft, level: blocks2 ? "failure" : "notice" };
  });
}
function inactiveLsm(context) {
  const { kernel, result } = context;
  if (kernel.lsm === null || kernel.lsm.split(",").includes("bpf")) return [];
  return result.programs.filter(
    ({ type, section: section4, attach }) => type === "lsm" && !section4.startsWith("lsm_cgroup") && attach?.verdict === "pass"
  ).map(({ name }) => ({
    ...draftOf(
      context,
      "attach",
      {
        class: "LSM_NOT_ACTIVE",
        title: `lsm program ${name} is attached and never runs: bpf is not among the active LSMs`,
        remedy: "Tell your users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a kprobe where it is not.",
        addition: lsmAddition(kernel.id.replace(/\+.*$/, "")),
        subject: "lsm"
      },
      { program: name, words: `active LSMs: ${kernel.lsm || "none"}`, log: kernel.consoleLog }
    ),
    level: "warning"
  }));
}

// src/baseline/growth.ts
function growthPolicy({ baseline }, { insnsThreshold }) {
  const { insns, required, place } = baseline;
  return { threshold: (insnsThreshold ?? insns)?.text ?? null, required, place };
}
function growthBlocks(change, cases, growth2, failOn) {
  if (!change.beyond || failOn === "never") return false;
  const own = cases.find(({ artifact, kernel }) => artifact === change.artifact && kernel === change.kernel);
  return failOn === "any" || own !== void 0 && growthIsRequired(own, growth2);
}
function growthIsRequired({ lanes }, { required }) {
  return required && lanes.some((lane) => lane.required);
}

// src/findings/growth.ts
function draftsOfGrowth(run, comparison) {
  const beyond = comparison.insns.filter((change) => change.beyond);
  return beyond.flatMap((change) => draftOfGrowth(change, beyond, run, comparison));
}
function draftOfGrowth(change, beyond, run, comparison) {
  const { artifact: name, program } = change;
  const artifact = run.artifacts.find((candidate) => candidate.name === name);
  const kernel = run.kernels.find(({ id }) => id === change.kernel);
  const result = run.cases.find((candidate) => candidate.artifact === name && candidate.kernel === change.kernel);
  if (artifact === void 0 || kernel === void 0 || result === void 0) return [];
  const own = beyond.filter((other) => other.artifact === name && other.program === program);
  const [largest = change] = own;
  const draft = draftOf(
    { run, artifact, kernel, result },
    "load",
    {
      class: "INSN_GROWTH",
      title: `program ${program} takes the verifier ${own.length > 1 ? "up to " : ""}${growthWords(largest)} more instructions than ${baselineWords(comparison)}; ${comparison.insnsThreshold} is allowed`,
      remedy: remedyOf(change, run),
      subject: "growth"
    },
    { program, words: own.map((other) => `${other.kernel}: ${figuresOf(other)}`).join(", "), place: run.growth.place }
  );
  return [{ ...draft, level: growthIsRequired(result, run.growth) ? "failure" : "warning" }];
}
function remedyOf({ objectChanged }, { growth: growth2 }) {
  const cause = objectChanged ? "See what the change adds to the paths that the verifier follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often." : "The object has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.";
  const way = growth2.place === null ? "Or allow more with `insns`" : "Or allow more with `insns` of `baseline` in the manifest";
  return `${cause} ${way}; once it is merged, its figure is the baseline.`;
}
function baselineSentence(group, comparison) {
  if (comparison === null) return null;
  const changes = comparison.verdicts.filter(isNewlyFailing);
  const news = group.flatMap((draft) => {
    const change = changes.find(
      ({ artifact, kernel, subject }) => artifact === draft.artifact && kernel === draft.kernel && isAbout(draft, subject)
    );
    return change === void 0 ? [] : [change];
  });
  const [first2] = news;
  if (first2 === void 0) return null;
  const where = news.length < group.length ? `on ${news.map(({ kernel }) => kernel).join(", ")}` : `on the same ${news.length === 1 ? "kernel" : "kernels"}`;
  const same = news.every(({ objectChanged }) => !objectChanged) ? ", with the same object: look at the manifest, or run it again" : "";
  return `It passed ${baselineWords(comparison)} ${where}${same}.`;
}
function isAbout({ program, identity, class: kind }, subject) {
  if (program !== null) return subject.kind === "program" && subject.name === program;
  if (kind === "BEHAVIOR_FAILURE") return subject.kind === "test" && subject.name === identity;
  return subject.kind === "lane";
}

// src/findings/fold.ts
function fold(drafts, run, comparison) {
  const groups = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.class, draft.artifact, draft.program, draft.map, draft.identity]);
    const candidates = groups.get(key) ?? [];
    groups.set(key, candidates);
    const group = candidates.find((members) => members.every((member) => sameLine(member.source, draft.source)));
    if (group === void 0) candidates.push([draft]);
    else group.push(draft);
  }
  const findings = [...groups.values()].flat().flatMap((group) => findingOf(group, run, comparison));
  return sort(foldPrograms(findings), run);
}
function foldPrograms(findings) {
  const kept = [];
  for (const candidate of findings) {
    const same = kept.find(
      (other) => isSameFailure(other.finding, candidate.finding) && other.identity === candidate.identity
    );
    if (same === void 0 || candidate.finding.program === null) kept.push(candidate);
    else same.finding.otherPrograms.push(candidate.finding.program);
  }
  return kept.map(({ finding }) => finding);
}
function isSameFailure(a, b) {
  const facts = (finding) => [finding.class, finding.level, finding.artifact, finding.map, finding.kernels];
  return JSON.stringify(facts(a)) === JSON.stringify(facts(b)) && sameLine(a.source, b.source);
}
var LEVELS3 = ["failure", "warning", "notice"];
function findingOf(group, run, comparison) {
  const level = LEVELS3.find((candidate) => group.some((draft) => draft.level === candidate));
  const first2 = group.find((draft) => draft.level === level);
  if (first2 === void 0) return [];
  const { kernel: _, identity, suggestion: __, background, proof, ...finding } = first2;
  const named3 = new Set(group.map((draft) => draft.kernel));
  const seen = [baselineSentence(group, comparison), proofSentence(proof, run, named3) ?? background];
  const remedy = [...seen, finding.remedy].filter((sentence) => sentence !== null).join(" ");
  const folded2 = {
    ...finding,
    otherPrograms: [],
    kernels: run.kernels.map(({ id }) => id).filter((id) => named3.has(id)),
    source: group.find((draft) => draft.source !== null)?.source ?? null,
    remedy: withSuggestion(remedy, group)
  };
  return [{ finding: folded2, identity }];
}
function withSuggestion(remedy, group) {
  const draft = group.find(({ suggestion }) => suggestion !== null);
  return draft === void 0 ? remedy : `${remedy} The verifier of ${draft.kernel} suggests: ${draft.suggestion}`;
}
function sameLine(a, b) {
  return a === null || b === null || a.file === b.file && a.line === b.line;
}
function sort(findings, run) {
  const place = (finding) => run.artifacts.findIndex(({ name }) => name === finding.artifact);
  return findings.toSorted((a, b) => LEVELS3.indexOf(a.level) - LEVELS3.indexOf(b.level) || place(a) - place(b));
}

// src/findings/interruptions.ts
function draftsOfInterruption(context, interruption) {
  if (interruption.kind === "cancelled") return [];
  const during = "during" in interruption ? interruption.during : null;
  return [
    draftOf(context, stepOf(context, during), explain(context, interruption), {
      program: programOf(context, during),
      words: "message" in interruption ? interruption.message : null,
      excerpt: libbpfExcerpt(context.result.libbpfTail),
      log: context.kernel.consoleLog
    })
  ];
}
function stepOf({ result }, during) {
  const marked = / (\w+)$/.exec(during ?? "")?.[1];
  if (marked === "command") return isTest(result) ? "test" : "command";
  if (marked === "test") return "test";
  if (result.lanes.every(({ mode }) => mode === "command")) return "command";
  if (result.load?.verdict !== "pass") return "load";
  return marked === void 0 && isTest(result) ? "test" : "attach";
}
function isTest({ tests }) {
  return tests.some(({ verdict }) => verdict !== "skip") && tests.some(({ verdict }) => verdict !== "pass");
}
var STALL = /soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/;
var STALL_REMEDY = "A CPU was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machine can do it, too.";
var WARNING_REMEDY = "A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see whether a newer release of the kernel has it too.";
function draftOfWarning(context, { message, during, excerpt }) {
  const draft = draftOf(
    context,
    "load",
    {
      class: "KERNEL_WARNING",
      title: `the kernel ${STALL.test(message) ? "reported a stall" : "printed a warning"}${whileRunning(context, during)}`,
      remedy: `Read the whole trace in the console log. ${STALL.test(message) ? STALL_REMEDY : WARNING_REMEDY} One that is known and meant to stay goes under \`allow_kernel_warnings\` in the manifest.`
    },
    {
      program: programOf(context, during),
      words: message,
      excerpt: excerpt === "" ? null : excerpt,
      log: context.kernel.consoleLog
    }
  );
  return { ...draft, level: "warning" };
}
function explain(context, interruption) {
  switch (interruption.kind) {
    case "timeout":
      return {
        class: "TIMEOUT",
        title: `it was not done after ${interruption.seconds} s`,
        remedy: `Raise \`timeout\` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too long for it: reduce its paths.`,
        subject: "timeout"
      };
    case "crash":
      return {
        class: "KERNEL_CRASH",
        title: `the kernel crashed${whileRunning(context, interruption.during)}`,
        remedy: `Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the program out on this release, and report it with the command below.`
      };
    case "killed":
      if (context.result.lanes.every(({ mode }) => mode === "command")) return loaderDied(interruption);
      return {
        class: "CASE_DIED",
        title: `the process that loads it died ${endWords(interruption)}${whileRunning(context, interruption.during)}`,
        remedy: interruption.signal === 9 ? "Signal 9 without a timeout is the guest running out of memory: make the maps smaller." : "libbpf or the validator broke on this object: please report it with the object.",
        subject: `${interruption.signal}/${interruption.exitCode}`
      };
    case "lost":
      return {
        class: "CASE_DIED",
        title: "the guest was lost while it ran",
        remedy: "This is no verdict on the artifact. Read the console log, then run it again."
      };
  }
}
function loaderDied(killed) {
  return {
    class: "CASE_DIED",
    title: `the process that runs the command died ${endWords(killed)}`,
    remedy: killed.signal === 9 ? "Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what it has started." : "A command must not end its parent ($PPID): let it end only what it has started. If it does not, please report this with the console log.",
    subject: `${killed.signal}/${killed.exitCode}`
  };
}
function endWords({ signal, exitCode }) {
  return signal === 0 ? `with exit code ${exitCode}` : `of signal ${signal}`;
}
function whileRunning({ artifact }, during) {
  if (during === null) return "";
  const own = `${artifact.name}/`;
  return ` during ${during.startsWith(own) ? during.slice(own.length).replace(/^- /, "") : during}`;
}
function programOf({ artifact, result }, during) {
  if (during?.startsWith(`${artifact.name}/`) !== true) return null;
  const name = during.slice(artifact.name.length + 1).replace(/ \w+$/, "");
  return result.programs.some((program) => program.name === name) ? name : null;
}

// src/findings/object-rules.ts
var OBJECT_RULES = [
  rule(
    "LEGACY_MAPS",
    /legacy map definitions in '[^'\n]*' section are not supported/,
    'the object defines its maps in the old "maps" section, which libbpf 1.0 dropped',
    'Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other loaders read as well.'
  ),
  rule(
    "FOREIGN_LOADER",
    /prog(?:ram)? '([^'\n]+)' is static and not supported/,
    "the object has a static program, which libbpf does not load and cilium/ebpf does",
    "Drop `static` from the functions in program sections, or let your own loader decide: `mode: command`."
  ),
  // SEC("maps/…") is how gobpf and cilium/ebpf mark maps; libbpf knows no such section and skips it.
  rule(
    "FOREIGN_LOADER",
    /bad map relo against '[^'\n]*' in section 'maps\//,
    "the object defines its maps in sections of their own, which libbpf does not read",
    'Its own loader (gobpf, cilium/ebpf) does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: command`.'
  ),
  // bcc fills in the descriptors of its maps while it compiles: what it writes has calls and loads but no maps.
  rule(
    "FOREIGN_LOADER",
    /unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,
    "the object was made by bcc, which loads its programs itself",
    "Run the tool with `mode: command`, or port it to libbpf."
  ),
  {
    pattern: /failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
    explain: (match) => {
      const name = match.slice(1).find((group) => group !== void 0);
      return {
        class: "UNLINKED_OBJECT",
        title: `the object refers to ${name ?? "something"} that is defined nowhere in it`,
        remedy: "Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and name what comes out, or declare kernel symbols with __ksym and options with __kconfig.",
        subject: name ?? "extern"
      };
    }
  },
  rule(
    "INVALID_OBJECT",
    /(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
    "the file is not an eBPF object for this machine",
    "Compile with clang -target bpf (the endianness of the machine it runs on) and name the .o file itself."
  ),
  rule(
    "INVALID_OBJECT",
    /invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
    "the object cannot be linked by libbpf",
    'Do not strip the symbol table (llvm-strip -g keeps it), initialise global variables, and define maps in SEC(".maps").'
  )
];
function rule(kind, pattern, title, remedy) {
  return { pattern, explain: () => ({ class: kind, title, remedy }) };
}

// src/findings/helpers.ts
function helperOf(name, number) {
  const full = name.startsWith("bpf_") ? name : helperName(number);
  if (full === void 0) return null;
  const known2 = full.slice("bpf_".length);
  const since = Object.entries(SINCE).find(([, names]) => names.split(" ").includes(known2))?.[0] ?? null;
  return { name: full, since, instead: INSTEAD[known2] ?? null };
}
var SINCE = {
  "5.3": "send_signal",
  "5.5": "probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str skb_output",
  "5.6": "jiffies64 read_branch_records",
  "5.7": "get_ns_current_pid_tgid xdp_output get_current_ancestor_cgroup_id",
  "5.8": "ktime_get_boot_ns seq_printf seq_write ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query",
  "5.10": "d_path copy_from_user snprintf_btf per_cpu_ptr this_cpu_ptr",
  "5.11": "task_storage_get task_storage_delete get_current_task_btf ktime_get_coarse_ns",
  "5.13": "for_each_map_elem snprintf",
  "5.14": "sys_bpf btf_find_by_name_kind sys_close",
  "5.15": "timer_init timer_set_callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs",
  "5.16": "get_branch_snapshot trace_vprintk",
  "5.17": "find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt",
  "5.18": "copy_from_user_task ima_file_hash",
  "5.19": "kptr_xchg map_lookup_percpu_elem dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr dynptr_read dynptr_write dynptr_data",
  "6.1": "ktime_get_tai_ns user_ringbuf_drain",
  "6.2": "cgrp_storage_get cgrp_storage_delete"
};
var INSTEAD = {
  loop: "a bounded `for` loop",
  strncmp: "a bounded loop over the bytes",
  probe_read_user: "bpf_probe_read",
  probe_read_kernel: "bpf_probe_read",
  probe_read_user_str: "bpf_probe_read_str",
  probe_read_kernel_str: "bpf_probe_read_str",
  ringbuf_output: "bpf_perf_event_output with a perf_event_array",
  ringbuf_reserve: "bpf_perf_event_output with a perf_event_array",
  ktime_get_boot_ns: "bpf_ktime_get_ns",
  get_current_task_btf: "bpf_get_current_task with BPF_CORE_READ",
  trace_vprintk: "bpf_trace_printk with at most three arguments"
};

// src/findings/verifier-rules.ts
function explainVerifierLog(log, program) {
  const end = tail(log);
  for (const { pattern, explain: explain3 } of RULES) {
    const match = pattern.exec(end);
    if (match !== null) return explain3(match, program);
  }
  return null;
}
var RULES = [
  {
    // libbpf poisons an instruction whose relocation found no target (195896080 is 0xbad2310) and, since 1.0, replaces
    // what the verifier says to it by "failed to resolve CO-RE relocation <byte_off> [12] struct x.y (0:1 @ offset 4)".
    pattern: /failed to resolve CO-RE relocation (.+)|(?:invalid func|call) unknown#195896080\b/,
    explain: ([, spec], program) => ({
      class: "CORE_RELOCATION_FAILURE",
      title: `program ${program} reads ${spec === void 0 ? "a type or field" : coreTarget(spec)}, which the kernel does not have`,
      remedy: `Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and read the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,
      subject: spec === void 0 ? "unknown" : coreTarget(spec)
    })
  },
  {
    // libbpf ≥ 1.3 in place of "invalid func unknown#2002000xxx".
    pattern: /kfunc '([^'\n]+)' is referenced but wasn't resolved/,
    explain: ([, name = ""], program) => missingKfunc(name, program, moduleOf(name))
  },
  {
    // ≥ 5.13.
    pattern: /^calling kernel function (\S+) is not allowed/m,
    explain: ([, name = ""], program) => ({
      class: "UNSUPPORTED_HELPER",
      title: `program ${program} may not call the kernel function ${name}`,
      remedy: `The kernel does not offer ${name} to programs of this type: guard the call with bpf_ksym_exists(${name}), or keep the program out on kernels that do not.`,
      subject: name
    })
  },
  {
    // libbpf ≥ 1.0 in place of "invalid func unknown#2001000xxx": a map with autocreate switched off.
    pattern: /BPF map '([^'\n]+)' is referenced but wasn't created/,
    explain: ([, map = ""], program) => ({
      class: "MAP_CREATION_FAILURE",
      title: `program ${program} uses map ${map}, which was not created`,
      remedy: `Guard every use of ${map} with a constant that your loader sets to 0 on kernels without the map.`,
      subject: map
    })
  },
  {
    // "unknown func bpf_loop#181" up to 6.13, "program of this type cannot use helper bpf_loop#181" since 6.14: the
    // kernel has it, but not for this program type. "invalid func unknown#181": the kernel does not have it at all.
    pattern: /^(unknown func|invalid func|program of this type cannot use helper) (\w+)#(\d+)/m,
    explain: ([, phrase = "", name = "", number = ""], program) => unsupportedHelper(phrase === "invalid func", name, Number(number), program)
  },
  {
    // A function that is only passed to a helper (BPF_PSEUDO_FUNC) is a subprogram since 5.13: before, the kernel counts
    // fewer of them than libbpf describes (kernel/bpf/verifier.c, check_btf_func) or stumbles over the load of its address.
    pattern: /^(?:number of funcs in func_info doesn't match number of subprogs|unrecognized bpf_ld_imm64 insn)/m,
    explain: (_, program) => ({
      class: "UNSUPPORTED_HELPER",
      title: `program ${program} passes a function to a helper, which kernels before 5.13 do not know`,
      remedy: "Helpers with callbacks came with 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop): ship a variant without them, and keep this program out on older kernels (bpf_program__set_autoload).",
      subject: "callback"
    })
  },
  {
    pattern: /^BPF program is too large\. Processed (\d+) insn/m,
    explain: ([, count = ""], program) => limit(
      program,
      `takes the verifier more than ${Number(count) - 1} instructions`,
      "Fewer paths are needed: shorten or un-unroll loops, move parts into global functions (verified once each) or into tail calls, and use bpf_loop() where the kernel has it."
    )
  },
  {
    // "The sequence of 8193 jumps is too complex." since 4.20, "BPF program is too complex" before.
    pattern: /^(?:The sequence of \d+ jumps is too complex|BPF program is too complex)/m,
    explain: (_, program) => limit(
      program,
      "has too many branches in a row for the verifier",
      "Split the branches over global functions or tail calls, or turn the chain into a lookup in a map."
    )
  },
  {
    pattern: /^combined stack size of \d+ calls is (\d+)\. Too large/m,
    explain: ([, size = ""], program) => limit(
      program,
      `needs ${size} bytes of stack over its calls; 512 are allowed`,
      "Move large local variables into a per-CPU array map with one entry."
    )
  },
  {
    pattern: /^the call stack of \d+ frames is too deep/m,
    explain: (_, program) => limit(program, "calls functions deeper than eight levels", "Mark the innermost functions __always_inline.")
  },
  {
    // ≥ 5.7 and 5.11: the hook of a program with a BTF-based target.
    pattern: /^(attach_btf_id \d+ (?:is not a function|is not valid|points to (?:wrong type name|disabled hook)).*)$/m,
    explain: ([, words = ""], program) => ({
      class: "MISSING_ATTACH_TARGET",
      title: `the kernel does not have the hook of program ${program}`,
      remedy: `Attach ${program} to a function that all your kernels have, or keep it out (bpf_program__set_autoload) where it is missing.`,
      addition: optionalProgramAddition(program),
      subject: words.replaceAll(/\d+/g, "N")
    })
  },
  rejection(
    /^cannot call GPL[- ](?:restricted|only) function from non-GPL compatible program/m,
    "calls a GPL-only helper without a GPL license",
    'Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL") in the object.'
  ),
  rejection(
    // Before 5.3 every loop; since then only those that the control flow check cannot allow.
    /^back-edge from insn \d+ to \d+/m,
    "has a loop, which the kernel does not allow",
    "Kernels before 5.3 know no loops: unroll it with #pragma unroll and a constant bound."
  ),
  rejection(
    /^infinite loop detected at insn \d+/m,
    "has a loop that the verifier cannot see the end of",
    "Give the loop a constant upper bound and let the counter change in every round."
  ),
  rejection(
    /^(?:unknown opcode [0-9a-f]+|BPF_(?:STX|ATOMIC|ALU|LDX|JMP|MOVSX?) uses reserved fields|BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+|invalid atomic operand size)/m,
    "has an instruction that the kernel does not know",
    "Compile for older kernels: clang -target bpf -mcpu=v2 (-mcpu=v3 needs Linux 5.1 and its atomics 5.12, -mcpu=v4 needs 6.6)."
  ),
  rejection(
    // `inv` up to 5.17, `scalar` since 5.18.
    /^R\d+ invalid mem access '(?:inv|scalar)'/m,
    "dereferences a value that the verifier does not know as a pointer",
    "Read kernel memory with bpf_probe_read_kernel() or BPF_CORE_READ(); a pointer that went through arithmetic or a map must be checked or read again before it is used."
  ),
  rejection(
    /^R\d+ invalid mem access '\w*(?:_or_null)'|^R\d+ invalid mem access '(?:map_value|mem|ptr_|sock)\w*or_null_?'/m,
    "uses a pointer that may be NULL",
    "Check the result of the lookup for NULL, on every path, before it is used."
  ),
  rejection(
    /^invalid access to packet,/m,
    "reads the packet beyond what it has checked",
    "Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return \u2026), after every change of the offset."
  ),
  rejection(
    /^(?:invalid access to map value,|R\d+ (?:unbounded memory access|min value is (?:negative|outside)|max value is outside)|invalid access to memory,)/m,
    "accesses memory with an offset or size that is not bounded",
    "Bound the offset right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1) and keep it in an unsigned variable."
  ),
  rejection(
    /^(?:invalid (?:indirect |variable-offset )?(?:read from|write to|access to|indirect access to) (?:variable-offset )?stack|invalid (?:indirect )?read from stack|invalid stack (?:type|off|access))/m,
    "reads stack that was never written, or beyond its 512 bytes",
    "Initialise the variable, padding included (= {} or __builtin_memset), before it is passed on, and keep the stack below 512 bytes."
  ),
  rejection(
    /^R\d+ !read_ok/m,
    "uses a register that was never set",
    "A variable is not initialised on this path, or a context argument does not exist on the kernel: initialise it, or check the arguments of the hook."
  ),
  rejection(
    /^(?:Unreleased reference id=\d+|BPF_EXIT instruction .*would lead to reference leak|reference has not been acquired before)/m,
    "does not release a reference on every path",
    "Call the release function (bpf_sk_release, bpf_ringbuf_submit or _discard, \u2026) on every path that leads out."
  ),
  rejection(
    /^(?:At program exit the register R0 |R0 (?:has unknown scalar value|has value) )/m,
    "returns a value that its hook does not allow",
    "Return only the values that the program type allows, as a constant on every path."
  )
];
function rejection(pattern, what, remedy) {
  return {
    pattern,
    explain: (_, program) => ({ class: "VERIFIER_REJECTION", title: `program ${program} ${what}`, remedy })
  };
}
function limit(program, what, remedy) {
  return { class: "VERIFIER_LIMIT", title: `program ${program} ${what}`, remedy, subject: remedy };
}
function hasGivenUp(log) {
  return GIVEN_UP.test(tail(log));
}
var GIVEN_UP = /^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m;
function missingKfunc(name, program, module) {
  if (module !== null) return moduleNeeded(`the kernel function ${name}`, module);
  return {
    class: "MISSING_KERNEL_SYMBOL",
    title: `${program === null ? "the object" : `program ${program}`} calls the kernel function ${name}, which the kernel does not have`,
    remedy: `Declare ${name} as __weak and guard the call with bpf_ksym_exists(${name}).`,
    subject: name
  };
}
function unsupportedHelper(missing2, word, number, program) {
  const helper = helperOf(word, number);
  const name = helper?.name ?? `helper #${number}`;
  const guard = `guard the call with bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_${name.replace(/^bpf_/, "")})`;
  const background = helper?.since == null ? {} : { background: `${name} came with Linux ${helper.since}.` };
  const instead = helper?.instead == null ? "leave the work out" : `use ${helper.instead}`;
  return {
    class: "UNSUPPORTED_HELPER",
    title: `program ${program} calls ${name}, which the kernel does not ${missing2 ? "have" : "offer to this program type"}`,
    remedy: helper === null ? `The number belongs to no helper of Linux: check the headers the object was built with.` : missing2 ? `${capitalised(guard)} and ${instead} on kernels without it.` : `The kernel has ${name} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can ask (libbpf_probe_bpf_helper) and keep the program out.`,
    ...missing2 ? background : {},
    addition: optionalProgramAddition(program),
    subject: name
  };
}
function coreTarget(spec) {
  return (/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.exec(spec)?.[1] ?? spec).trim();
}
function capitalised(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// src/findings/libbpf-rules.ts
function explainLibbpf(text, errno) {
  const end = tail(text);
  for (const { pattern, explain: explain3 } of rulesFor(errno)) {
    const match = pattern.exec(end);
    if (match !== null) return explain3(match);
  }
  return null;
}
function tellingLine(text, errno) {
  const lines = tail(text).split("\n");
  const line = rulesFor(errno).map(({ pattern }) => lines.find((candidate) => pattern.test(candidate))).find((found) => found !== void 0);
  return line?.replace(/^libbpf: /, "").trim() ?? null;
}
function rulesFor(errno) {
  return RULES2.filter(({ errnos }) => errnos === void 0 || errno === null || errnos.includes(errno.name));
}
var RULES2 = [
  ...OBJECT_RULES,
  {
    // Without the second line the object goes on without its BTF.
    pattern: /Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the BTF of the object cannot be read",
      remedy: "It is damaged, or of a newer format than this libbpf knows: build the object again, with a clang that goes with your libbpf, and strip it with llvm-strip -g only.",
      subject: "object, damaged"
    })
  },
  {
    pattern: /BTF is required, but is missing or corrupted/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the object has no BTF",
      remedy: "Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.",
      subject: "object"
    })
  },
  {
    pattern: /Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the kernel does not take the BTF of the object, which the object needs",
      remedy: "The kernel lacks BTF, or the object has kinds of types that are newer than it: compile with an older pahole or clang, or switch off what needs BTF there (struct_ops, spin locks, kfuncs).",
      subject: "object into kernel"
    })
  },
  {
    // A libbpf that is older than the kernel's BTF, or a BTF file that was cut.
    pattern: /(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the BTF of the kernel cannot be read",
      remedy: "It is cut, or of a newer format than this libbpf knows: use a newer libbpf, or supply another BTF of the kernel (bpf_object_open_opts.btf_custom_path).",
      subject: "partial"
    })
  },
  {
    pattern: /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the kernel has no BTF, which the object needs",
      remedy: "The kernel was built without CONFIG_DEBUG_INFO_BTF: supply its BTF (BTFHub, bpf_object_open_opts.btf_custom_path) or ship a variant of the object without CO-RE for it.",
      subject: "kernel"
    })
  },
  {
    // `extern 'CONFIG_X' (strong): not resolved` is about an option of the kernel, everything else about a symbol.
    pattern: /extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
    explain: ([, option]) => ({
      class: "MISSING_KERNEL_SYMBOL",
      title: option === void 0 ? "the object needs the configuration of the kernel, which cannot be read" : `the object needs ${option}, which is not in the configuration of the kernel`,
      remedy: `Declare ${option ?? "the options"} as __kconfig __weak and take 0 for "not set".`,
      subject: option ?? "kconfig"
    })
  },
  {
    pattern: /extern \(func ksym\) '([^'\n]+)': /,
    explain: ([, name = ""]) => missingKfunc(name, null, moduleOf(name))
  },
  {
    pattern: /extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
    explain: ([, typed, strong]) => {
      const name = typed ?? strong ?? "";
      return {
        class: "MISSING_KERNEL_SYMBOL",
        title: `the object needs the kernel symbol ${name}, which the kernel does not have`,
        remedy: `Declare ${name} as extern \u2026 __ksym __weak and test its address before use.`,
        subject: name
      };
    }
  },
  {
    pattern: /struct_ops init_kern(?: ([^\s:]+))?: (?:struct (\S+) is not found in kernel BTF|Cannot find member (\S+) in kernel BTF)/,
    explain: ([, owner, struct, member]) => {
      const name = member === void 0 ? `struct ${struct ?? owner ?? ""}` : `member ${member} of struct_ops ${owner ?? ""}`;
      return {
        class: "MISSING_KERNEL_SYMBOL",
        title: `the object implements ${name}, which the kernel does not have`,
        remedy: "Leave it out on kernels without it: bpf_map__set_autocreate() for the map, or a struct flavor (___old) without the member.",
        subject: name
      };
    }
  },
  {
    pattern: /(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
    explain: ([, program, quoted, bare]) => {
      const target = quoted ?? bare ?? "";
      const module = moduleOf(target);
      if (module !== null) return moduleNeeded(`attaching ${program ?? "a program"} to ${target}`, module);
      return {
        class: "MISSING_ATTACH_TARGET",
        title: `the kernel has no ${target}, which ${program === void 0 ? "a program" : `program ${program}`} attaches to`,
        remedy: `The function was inlined, renamed or is not there yet: attach to one that all your kernels have, or keep the program out where ${target} is missing (bpf_program__set_autoload).`,
        subject: target
      };
    }
  },
  {
    pattern: /failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
    explain: () => ({
      class: "CORE_RELOCATION_FAILURE",
      title: "libbpf cannot relocate the object against the kernel\u2019s BTF",
      remedy: "See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type with a flavor (struct name___old)."
    })
  },
  {
    pattern: /missing BPF prog type, check ELF section name '([^'\n]+)'/,
    explain: ([, section4 = ""]) => ({
      class: "UNSUPPORTED_PROGRAM_TYPE",
      title: `libbpf does not know a program type for section ${section4}`,
      remedy: `Your loader sets the type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC("tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).`,
      addition: programTypeAddition(section4),
      subject: section4
    })
  },
  {
    pattern: /cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
    explain: () => ({
      class: "MAP_CREATION_FAILURE",
      title: "a pinned map cannot be created or reused",
      remedy: "Nothing is pinned in a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."
    })
  },
  {
    // Kernels before 5.11 charge maps and programs to RLIMIT_MEMLOCK.
    pattern: /try raising 'ulimit -l'/,
    errnos: ["EPERM"],
    explain: () => ({
      class: "POLICY_DENIED",
      title: "the locked-memory limit does not allow it",
      remedy: "Kernels before 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",
      subject: "memlock"
    })
  },
  {
    pattern: /\blockdown\b|\bunprivileged_bpf_disabled\b/i,
    errnos: ["EPERM", "EACCES"],
    explain: () => ({
      class: "POLICY_DENIED",
      title: "a policy of the kernel forbids it",
      remedy: "The kernel is locked down (lockdown=confidentiality forbids reading kernel memory): boot it without, or leave this program out there.",
      subject: "lockdown"
    })
  }
];

// src/results/map-gaps.ts
function gapOf(map) {
  const gap = {
    map,
    innerMap: isMapInMap(map.type) && !map.hasInner,
    maxEntries: map.maxEntries === 0 && !SIZELESS.has(map.type),
    keySize: map.keySize === 0 && WITH_KEYS.has(map.type),
    valueSize: map.valueSize === 0 && WITH_VALUES.has(map.type)
  };
  return isGap(gap) ? gap : null;
}
function isGap({ innerMap: innerMap2, maxEntries, keySize, valueSize }) {
  return innerMap2 || maxEntries || keySize || valueSize;
}
function isMapInMap(type) {
  return type === "hash_of_maps" || type === "array_of_maps";
}
var SIZELESS = /* @__PURE__ */ new Set([
  "perf_event_array",
  "cgroup_storage",
  "percpu_cgroup_storage",
  "sk_storage",
  "inode_storage",
  "task_storage",
  "cgrp_storage",
  "struct_ops",
  "unknown"
]);
var WITH_KEYS = /* @__PURE__ */ new Set([
  "hash",
  "percpu_hash",
  "lru_hash",
  "lru_percpu_hash",
  "array",
  "percpu_array",
  "lpm_trie",
  "stack_trace"
]);
var WITH_VALUES = /* @__PURE__ */ new Set([...WITH_KEYS, "queue", "stack", "bloom_filter"]);

// src/findings/maps.ts
function draftOfMap(context, name, errno, message) {
  const { result } = context;
  const map = result.maps.find((candidate) => candidate.name === name);
  const explanation = (map && explainGap(context, map, errno)) ?? (map && explainType(context, map, errno)) ?? explainOther(context, name, map, errno);
  return draftOf(context, "load", explanation, {
    map: name,
    words: mapWords(result.libbpfTail, name) ?? message,
    excerpt: libbpfExcerpt(result.libbpfTail),
    log: result.libbpfLog
  });
}
function explainGap(context, map, errno) {
  const { result } = context;
  const gap = openGapOf(context, map);
  if (gap === null) return null;
  const gaps = result.maps.flatMap((candidate) => openGapOf(context, candidate) ?? []);
  const others = gaps.filter((candidate) => candidate.map !== map).map((candidate) => candidate.map.name);
  const more = others.length === 0 ? "" : ` The same holds for ${others.join(", ")}.`;
  const addition = mapsAddition(gaps);
  if (gap.innerMap) {
    return {
      class: "MISSING_INNER_MAP",
      title: `map ${map.name} (${map.type}) has no inner-map prototype`,
      remedy: `The object leaves the inner map of ${map.name} to its loader: declare under \`maps\` in the manifest what the loader sets, with its sizes.${more}`,
      addition,
      subject: "inner map"
    };
  }
  return {
    class: "MAP_SIZE_UNSET",
    title: `map ${map.name} (${map.type}) has ${unsetWords(gap)}`,
    remedy: `The object leaves the size of ${map.name} to its loader (the kernel said ${errnoWords(errno)}): declare under \`maps\` in the manifest what the loader sets.${more}`,
    addition,
    subject: unsetWords(gap)
  };
}
function openGapOf({ result }, map) {
  const applied = (field) => result.fixups.some(
    ({ subject, status, what }) => subject === map.name && status === "applied" && what.startsWith(field)
  );
  const gap = gapOf(map);
  if (gap === null || applied("autocreate")) return null;
  const left = {
    map,
    innerMap: gap.innerMap && !applied("inner_"),
    maxEntries: gap.maxEntries && !applied("max_entries"),
    keySize: gap.keySize && !applied("key_size"),
    valueSize: gap.valueSize && !applied("value_size")
  };
  return isGap(left) ? left : null;
}
function unsetWords({ maxEntries, keySize, valueSize }) {
  const unset = [
    ...maxEntries ? ["max_entries"] : [],
    ...keySize ? ["key_size"] : [],
    ...valueSize ? ["value_size"] : []
  ];
  return unset.map((field) => `${field} 0`).join(" and ");
}
function explainType({ kernel }, { name, type }, errno) {
  const feature = MAP_TYPES[type];
  if (!["EINVAL", "E2BIG", "EOPNOTSUPP", "ENOTSUPP"].includes(errno?.name ?? "")) return null;
  if (type !== "unknown" && (feature === void 0 || kernel.release !== null && !isOlder(kernel.release, feature.since)))
    return null;
  const instead = type === "ringbuf" ? ", or use a perf_event_array there" : "";
  return {
    class: "UNSUPPORTED_MAP_TYPE",
    title: `the kernel does not know the type ${type} of map ${name}`,
    remedy: `Switch the map off on kernels without it (bpf_map__set_autocreate) and its programs with it${instead}.${configWords(feature)}`,
    background: feature === void 0 ? "The kernel is older than the map type." : sinceWords(type, feature),
    proof: mapTypeWorks(type),
    subject: type
  };
}
function explainOther({ artifact }, name, map, errno) {
  const sizes = map === void 0 ? "" : ` (${map.type}, key ${map.keySize}, value ${map.valueSize}, max_entries ${map.maxEntries}${map.flags === 0 ? "" : `, map_flags 0x${map.flags.toString(16)}`})`;
  return {
    class: "MAP_CREATION_FAILURE",
    title: `map ${name} cannot be created: ${errnoWords(errno)}`,
    proof: mapWorks(artifact.name, name),
    remedy: errno?.name === "ENOMEM" || errno?.name === "E2BIG" ? `The map is too large for the kernel or this guest${sizes}: make it smaller, or declare under \`maps\` the max_entries your loader sets.` : `Compare its type, sizes and flags${sizes} with what your loader sets before load: what it changes belongs under \`maps\` in the manifest.`
  };
}
function mapWords(log, map) {
  const line = log.split("\n").findLast((candidate) => candidate.includes(`map '${map}': failed to `));
  return line?.replace(/^libbpf: /, "").trim() ?? null;
}

// src/findings/prog-arrays.ts
var SLOT = /map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
function draftOfProgArray(context, load) {
  const { libbpfTail, libbpfLog, programs } = context.result;
  const match = SLOT.exec(`${load.message ?? ""}
${libbpfTail}`);
  if (match === null) return null;
  const [words, map = "", slot = "", name = ""] = match;
  const off = programs.find((program) => program.name === name)?.off ?? null;
  return draftOf(
    context,
    "load",
    {
      class: "PROG_ARRAY_MEMBER_OFF",
      title: `prog array ${map} names program ${name} in slot ${slot}, which is ${off === null ? "not loaded" : off.reason.startsWith("off ") ? off.reason : `off: ${off.reason}`}`,
      remedy: `The object itself fills ${map} while it is loaded, so that ${name} cannot be left out. ${off === null ? "" : `${WAYS[off.by]} `}Or leave slot ${slot} empty in the object and let the loader fill it (\`entries: [{key: ${slot}, value: {program: ${name}}}]\` of the map in the manifest).`,
      ...off?.by === "object" ? { addition: autoloadAddition([name]) } : {},
      subject: `${map} ${slot}`
    },
    { program: name, map, words, excerpt: libbpfExcerpt(libbpfTail), log: libbpfLog }
  );
}
var WAYS = {
  object: 'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',
  manifest: "Drop its `autoload: false`.",
  kernel: "Drop its `min_kernel`, or make it load on this kernel.",
  variant: "Give each variant a slot of its own that the loader fills.",
  dropped: "It does not load on this kernel: see its own finding."
};

// src/findings/verifier-log.ts
function partsOf2(log) {
  const lines = tail(log).split("\n");
  const start = lines.findLastIndex((line) => line.startsWith(BLOCK));
  const end = start === -1 ? lines.length : start;
  return { body: lines.slice(0, end).filter(isNoStatistic), block: lines.slice(end) };
}
function readVerifierLog(log) {
  const { body, block } = partsOf2(log);
  const suggestion = section3(block, "Suggestion").join(" ");
  return {
    error: body.findLast((line) => !isTrace(line))?.trim() ?? block[0]?.slice(BLOCK.length) ?? null,
    suggestion: suggestion === "" ? null : suggestion
  };
}
var BLOCK = "Verification failed: ";
function section3(block, title) {
  const start = block.indexOf(`${title}:`);
  if (start === -1) return [];
  const rest = block.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() === "" || !/^\s/.test(line));
  return (end === -1 ? rest : rest.slice(0, end)).map((line) => line.trim());
}
function isTrace(line) {
  return TRACE.test(line);
}
var TRACE = new RegExp(
  [
    String.raw`^\d+: `,
    // `12: (85) call …`, `12: R0=…`, `12: safe`
    "^;",
    // `; source text @ file.c:12`
    String.raw`^ ?R\d+(?:_\w+)?=`,
    // register states of kernels before 5.18
    String.raw`^from \d+ to \d+`,
    String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|propagating|frame\d*:|caller|callee|returning from|func#\d+ @)`,
    String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed)`,
    String.raw`^\s*\.{3}`,
    "^libbpf: "
  ].join("|")
);
function isNoStatistic(line) {
  return !/^(?:Unrecognized arg#\d+ type |arg#\d+ reference type\('|processed \d+ insns\b|insns processed \d|verification time \d|stack depth |subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.test(
    line
  );
}

// src/findings/verifier-excerpt.ts
var ERROR_LINES = 4;
var REASON_LINES = 3;
var CAUSAL_LINES = 4;
function verifierExcerpt(log) {
  const { body, block } = partsOf2(log);
  const end = body.findLastIndex(isTrace) + 1;
  const errors = body.slice(end).slice(end === 0 ? -EXCERPT_LINES3 : -ERROR_LINES);
  const explanation = [
    ...section3(block, "Reason").slice(0, REASON_LINES),
    ...section3(block, "Causal path").slice(-CAUSAL_LINES)
  ];
  const room = EXCERPT_LINES3 - errors.length - explanation.length;
  return joined2([...pathTo(body.slice(0, end), errors, room), ...errors, ...explanation]);
}
var INSTRUCTION = /^(\d+): \([0-9a-f]{2}\) /;
var SOURCE = /^;/;
var DESTINATION = /(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /;
var BRANCH = /^from (\d+) to \d+/;
var STATE = /^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/;
function pathTo(lines, errors, room) {
  const path = linearPath(lines);
  const rejected2 = path.findIndex(({ text }) => INSTRUCTION.test(text));
  if (rejected2 === -1) return lines.slice(-Math.max(0, room));
  const registers = registersOf([(path[rejected2]?.text ?? "").replace(DESTINATION, ""), ...errors]);
  const wanted = [
    ...path.slice(0, rejected2 + 1).filter(({ text }) => INSTRUCTION.test(text)),
    ...path.slice(rejected2).filter(({ text }) => SOURCE.test(text)).slice(0, 1),
    ...path.filter(({ text }) => STATE.test(text) && namesOne(text, registers)).slice(0, 1),
    ...definitions(path.slice(rejected2 + 1), registers),
    ...path.slice(rejected2).filter(({ text }) => SOURCE.test(text))
  ];
  return [...new Map(wanted.map((line) => [line.index, line])).values()].slice(0, Math.max(0, room)).sort((a, b) => a.index - b.index).map(({ text }) => STATE.test(text) ? narrowed(text, registers) : text).filter((text, index, all2) => text !== all2[index - 1]);
}
function linearPath(lines) {
  const path = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index] ?? "";
    path.push({ index, text });
    const origin = BRANCH.exec(text)?.[1];
    if (origin === void 0) continue;
    const at = lines.slice(0, index).findLastIndex((line) => INSTRUCTION.exec(line)?.[1] === origin);
    if (at === -1) break;
    index = at + 1;
  }
  return path;
}
function registersOf(texts) {
  return new Set(
    texts.flatMap(
      (text) => [...text.replace(/;.*$/, "").matchAll(/\b[rRw](\d{1,2})\b/g)].map(([, number = ""]) => number)
    )
  );
}
function definitions(path, registers) {
  return [...registers].flatMap((register) => {
    const sets = new RegExp(
      String.raw`^\d+: \([0-9a-f]{2}\) [rw]${register} \S*= ${register === "0" ? "|\\) call " : ""}`
    );
    return path.find(({ text }) => sets.test(text)) ?? [];
  });
}
function namesOne(state, registers) {
  return [...state.matchAll(/\bR(\d+)(?:_\w+)?=/g)].some(([, number = ""]) => registers.has(number));
}
function narrowed(state, registers) {
  const start = state.search(/R\d+(?:_\w+)?=/);
  const parts = state.slice(start).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/);
  const kept = parts.filter((part) => registers.has(/^R(\d+)/.exec(part)?.[1] ?? ""));
  if (kept.length === parts.length) return state;
  return `${state.slice(0, start)}${kept.join(" ")} \u2026`;
}

// src/findings/programs.ts
var NO_REASON = "The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before load.";
function draftOfProgram(context, program, load) {
  return load.verifierTail.trim() === "" ? withoutVerifier(context, program, load) : rejected(context, program, load);
}
function rejected(context, program, load) {
  const { error, suggestion } = readVerifierLog(load.verifierTail);
  const explanation = explainVerifierLog(load.verifierTail, program.name) ?? explainRejection(program.name, load, error);
  const locked = explanation.class === "UNSUPPORTED_HELPER" ? explainLockedHelper(context.kernel, explanation.subject ?? "", program.name) : null;
  return draftOf(context, "load", locked ?? inLoop(explanation, load), {
    program: program.name,
    words: error ?? load.message,
    source: load.source,
    excerpt: verifierExcerpt(load.verifierTail),
    log: load.verifierLog,
    suggestion,
    proof: programLoads(context.artifact.name, program.name)
  });
}
function inLoop(explanation, { source, verifierTail }) {
  if (source === null || !hasGivenUp(verifierTail)) return explanation;
  return { ...explanation, title: `${explanation.title}; it gave up in the loop that begins here` };
}
function explainRejection(program, { errno }, error) {
  return {
    class: "VERIFIER_REJECTION",
    title: `the verifier rejects program ${program}`,
    remedy: error === null ? NO_REASON : `Change the code at the line that is shown; the log above the error says what the verifier knew about each register there${errno === null ? "" : ` (${errnoWords(errno)})`}.`
  };
}
function withoutVerifier(context, program, load) {
  const said = [load.message ?? "", ...linesAbout(context.result.libbpfTail, program.name)].join("\n");
  const explanation = explainLibbpf(said, load.errno) ?? explainErrno(context, program, load) ?? explainUnknown(program.name, load);
  return draftOf(context, "load", explanation, {
    program: program.name,
    words: tellingLine(said, load.errno) ?? load.message,
    source: load.source,
    excerpt: libbpfExcerpt(withoutOthers(context.result.libbpfTail, program.name)),
    log: context.result.libbpfLog,
    proof: programLoads(context.artifact.name, program.name)
  });
}
function linesAbout(log, program) {
  return log.split("\n").filter((line) => line.includes(`prog '${program}'`));
}
function withoutOthers(log, program) {
  return log.split("\n").filter((line) => !/prog '/.test(line) || line.includes(`prog '${program}'`)).join("\n");
}
function explainErrno({ kernel }, { name, type, insns }, { errno }) {
  const feature = PROGRAM_TYPES[type];
  if (errno?.name === "EINVAL" && feature !== void 0 && (isOlder(kernel.release, feature.since) || feature.config)) {
    return {
      class: "UNSUPPORTED_PROGRAM_TYPE",
      title: `the kernel does not load ${type} programs such as ${name}`,
      remedy: `Keep ${name} out on kernels without it (bpf_program__set_autoload) and ${type === "syscall" ? "do its work in your loader" : `fall back to ${type === "tracing" ? "a kprobe" : "another hook"}`}.${configWords(feature)}`,
      background: sinceWords(type, feature),
      proof: programTypeLoads(type),
      addition: optionalProgramAddition(name),
      subject: type
    };
  }
  if (errno?.name === "E2BIG" && insns > 4096) {
    return {
      class: "VERIFIER_LIMIT",
      title: `program ${name} has ${insns} instructions; the kernel takes 4096`,
      remedy: "Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller variant for them.",
      subject: "instructions"
    };
  }
  if (errno?.name === "EPERM" || errno?.name === "EACCES") {
    return {
      class: "POLICY_DENIED",
      title: `the kernel does not permit program ${name} to be loaded`,
      remedy: `The kernel refused before the verifier looked (${errnoWords(errno)}), to root: ${policyWords(kernel)}.`,
      subject: "load"
    };
  }
  return null;
}
function explainUnknown(program, { errno }) {
  return {
    class: "UNKNOWN",
    title: `program ${program} does not load: ${errnoWords(errno)}`,
    remedy: NO_REASON
  };
}

// src/findings/load.ts
function draftsOfLoad(context) {
  const { load } = context.result;
  if (load === null) return [];
  return hasFailed(load) ? failed2(context, load) : draftsOfNothing(context);
}
function failed2(context, load) {
  const slot = draftOfProgArray(context, load);
  if (slot !== null) return [slot, ...draftsOfPrograms(context)];
  const maps = draftsOfMaps(context, load);
  const programs = draftsOfPrograms(context);
  const blamed = load.program !== null && programs.some((draft) => draft.program === load.program);
  if (maps.length > 0 || blamed) return [...maps, ...programs];
  const object = draftOfObject(context, load, programs.length === 0);
  if (programs.some((draft) => isOfProgram(context, draft, object))) return programs;
  if (object.class === "UNKNOWN" && load.program === null && programs.length > 0) return programs;
  return [object, ...programs.filter((draft) => !sameCause(draft, object))];
}
function draftsOfMaps(context, load) {
  const { programs, libbpfTail } = context.result;
  const named3 = load.map ?? (load.program === null ? mapInWords(load.message ?? "") ?? mapInWords(libbpfTail) : null);
  const failures = new Map(named3 === null ? [] : [[named3, { errno: load.errno, message: load.message }]]);
  for (const program of programs.filter(({ off }) => off === null)) {
    const map = program.load?.map ?? null;
    if (program.load !== null && map !== null && !failures.has(map))
      failures.set(map, { errno: program.load.errno, message: program.load.message });
  }
  return [...failures].map(([map, { errno, message }]) => draftOfMap(context, map, errno, message));
}
function draftsOfPrograms(context) {
  return context.result.programs.flatMap(
    (program) => program.off === null && program.load !== null && hasFailed(program.load) && program.load.map === null ? [draftOfProgram(context, program, program.load)] : []
  );
}
function draftOfObject(context, load, programsPass) {
  const { libbpfTail, libbpfLog } = context.result;
  const said = `${load.message ?? ""}
${libbpfTail}`;
  const eachAlone = programsPass && passesAlone(context);
  const explanation = explainLibbpf(said, load.errno) ?? (eachAlone ? explainWhole(load) : explainUnknown2(context, load));
  return draftOf(
    context,
    "load",
    eachAlone ? { ...explanation, title: `${explanation.title}; each program loads alone` } : explanation,
    {
      words: tellingLine(said, load.errno) ?? load.message,
      excerpt: libbpfExcerpt(libbpfTail),
      log: libbpfLog,
      program: eachAlone ? load.program : null,
      proof: objectLoads(context.artifact.name)
    }
  );
}
function explainWhole({ errno }) {
  return {
    class: "UNKNOWN",
    title: `the object does not load as a whole (${errnoWords(errno)})`,
    remedy: "The programs depend on each other (a prog array filled in the object, struct_ops), or together need more memory than the guest has: see the log."
  };
}
function explainUnknown2({ result: { maps, programs } }, { errno }) {
  if (maps.length === 0 && programs.length === 0) {
    return {
      class: "INVALID_OBJECT",
      title: `libbpf cannot open the object: ${errnoWords(errno)}`,
      remedy: "Name the .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."
    };
  }
  return {
    class: "UNKNOWN",
    title: `the object does not load: ${errnoWords(errno)}`,
    remedy: "No rule knows these words: see the whole log of libbpf."
  };
}
function sameCause(draft, object) {
  return draft.source === null && (draft.class === object.class || draft.class === "UNKNOWN");
}
function isOfProgram(context, draft, object) {
  const same = draft.class === object.class && draft.identity === object.identity;
  return same && (passesAlone(context) || draft.words?.startsWith(`prog '${draft.program}'`) === true);
}
function passesAlone({ result }) {
  return result.programs.some(({ load }) => load?.verdict === "pass");
}
function mapInWords(text) {
  return /map '([^'\n]+)': failed to create/.exec(text)?.[1] ?? null;
}
function draftsOfNothing(context) {
  const { programs } = context.result;
  if (programs.some(({ off }) => off === null)) return [];
  const byObject = programs.filter(({ off }) => off?.by === "object").map(({ name }) => name);
  return [
    draftOf(
      context,
      "load",
      {
        class: "NOTHING_LOADED",
        title: `nothing was loaded: ${nothingLoaded(programs)}`,
        remedy: remedyOfNothing(programs),
        ...byObject.length > 0 && !someDropped(programs) ? { addition: autoloadAddition(byObject) } : {},
        subject: "nothing"
      },
      { excerpt: libbpfExcerpt(context.result.libbpfTail), log: context.result.libbpfLog }
    )
  ];
}
function remedyOfNothing(programs) {
  if (programs.length === 0)
    return 'Check that the file is the object with the programs, and that they stand in sections (SEC("\u2026")).';
  if (someDropped(programs))
    return "All that may be left out does not load on this kernel, and the rest is off: mend one of these programs, or leave the kernel out of the `kernels` of the artifact.";
  if (programs.some(({ off }) => off?.by === "object"))
    return 'The sections begin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: declare those that yours does (`autoload: true` under `programs`), or remove the "?".';
  return "An artifact that has nothing to load on this kernel is no pass: leave the kernel out of its `kernels`, or give it a program for it.";
}
function someDropped(programs) {
  return programs.some(({ off }) => off?.by === "dropped");
}

// src/findings/mismatches.ts
function draftsOfMismatches(context) {
  const { fixups, unknownNames: unknownNames2 } = context.result;
  return [
    ...fixups.filter(({ status }) => status !== "applied").map(
      (fixup) => draftOf(context, "load", explain2(context, fixup), {
        map: isOfMap(fixup) ? fixup.subject : null,
        words: fixup.message || fixup.note,
        place: fixup.place
      })
    ),
    ...unknownNames2.map(
      (unknown) => draftOf(context, unknown.usedBy === "test" ? "test" : "load", explainName(context, unknown), {
        place: unknown.place
      })
    )
  ];
}
function isOfMap({ note }) {
  return note.startsWith("map ");
}
function explain2({ result: { maps, programs } }, fixup) {
  const { subject, what, status, errno, message, note } = fixup;
  const kind = note.split(" ")[0] ?? "map";
  const base = { class: "FIXUP_MISMATCH", subject: `${status} ${subject} ${what}` };
  switch (status) {
    case "not_found":
      return {
        ...base,
        title: `the manifest sets ${what} on ${kind === "global" ? "global variable" : kind} ${subject}, which the object does not have`,
        remedy: notFound(
          subject,
          kind,
          kind === "map" ? maps.map(({ name }) => name) : kind === "program" ? programs.map(({ name }) => name) : null
        )
      };
    case "not_map_in_map": {
      const type = maps.find(({ name }) => name === subject)?.type ?? "another type";
      const candidates = maps.filter((candidate) => isMapInMap(candidate.type)).map(({ name }) => name);
      return {
        ...base,
        title: `the manifest sets ${what} on map ${subject}, which holds no maps`,
        remedy: `${subject} is of type ${type}; an inner map belongs on a hash_of_maps or array_of_maps${candidates.length === 0 ? ", and the object has none" : `: ${candidates.join(", ")}`}.`
      };
    }
    case "applied":
    case "error":
      return {
        ...base,
        title: `${what} cannot be set on ${kind} ${subject}: ${errnoWords(errno)}`,
        remedy: `It was refused${message === null || message === "" ? "" : ` (${message})`}: compare the value with what your loader sets.`
      };
  }
}
function notFound(subject, kind, names) {
  if (names === null) return `Correct the name, or drop the entry: \`${subject}\` is in no data section of the object.`;
  const close = nearest(subject, names);
  const has = names.length === 0 ? `The object has no ${kind}s.` : `The object has ${names.join(", ")}.`;
  return `${close === void 0 ? "" : `Did you mean ${close}? `}${has} Correct the name, or drop the entry.`;
}
function explainName({ result: { programs, maps } }, unknown) {
  const { what, name, program, meant, usedBy } = unknown;
  const base = { class: "FIXUP_MISMATCH", subject: `${what} ${name} ${usedBy}` };
  if (what === "section")
    return {
      ...base,
      title: `the manifest says that program ${program} stands in section ${name}; the object has it in ${meant}`,
      remedy: "Correct the section in the manifest, or the SEC() in the source."
    };
  const names = (what === "program" ? programs : maps).map((candidate) => candidate.name);
  return {
    ...base,
    title: `${usedBy === "test" ? "a test" : "the manifest"} names ${what} ${name}, which the object does not have`,
    remedy: notFound(name, what, names)
  };
}

// src/findings/programs-off.ts
function draftsOfDropped(context) {
  return context.result.programs.flatMap((program) => {
    if (program.off?.by !== "dropped") return [];
    const { load, name, requirement, off } = program;
    const base = load !== null && hasFailed(load) ? draftOfProgram(context, program, load) : draftOf(
      context,
      "load",
      { class: "PROGRAM_DROPPED", title: `program ${name} does not load: ${off.reason}`, remedy: "" },
      { program: name, words: off.reason, log: context.result.libbpfLog }
    );
    return [
      {
        ...base,
        class: "PROGRAM_DROPPED",
        level: requirement === "tolerated" ? "warning" : "notice",
        title: `${name} is left out: ${base.title.replace(`program ${name} `, "it ")}`,
        remedy: `The rest of the object is loaded, as the manifest allows. ${base.remedy}`.trim(),
        remedyYaml: null,
        proof: programLoads(context.artifact.name, name)
      }
    ];
  });
}
function draftsOfVariants(context) {
  const { variants, programs } = context.result;
  const loads = programs.some(({ load }) => load?.verdict === "pass");
  return variants.filter(({ chosen }) => chosen === null).map((variant) => ({
    ...draftOf(
      context,
      "load",
      {
        class: "VARIANT_UNAVAILABLE",
        title: `the kernel can take no program of group ${variant.group}: ${reasonsOf(variant)}`,
        remedy: `The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.`,
        subject: variant.group,
        proof: {
          words: `The group has a program on`,
          artifact: context.artifact.name,
          holds: (result) => result.variants.some(({ group, chosen }) => group === variant.group && chosen !== null)
        }
      },
      { log: context.result.libbpfLog }
    ),
    level: loads ? "notice" : "warning"
  }));
}
function reasonsOf({ candidates }) {
  return candidates.map(({ program, reason }) => `${program} (${reason ?? "it does not load"})`).join(", ");
}
function draftsOfBudget(context) {
  return overBudget(context.result.programs).map(
    ({ name, insns, budget }) => draftOf(
      context,
      "load",
      {
        class: "INSN_BUDGET",
        title: `program ${name} takes the verifier ${insns} instructions; its budget is ${budget}`,
        remedy: "Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are verified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",
        subject: "budget",
        proof: {
          words: "It keeps its budget on",
          artifact: context.artifact.name,
          holds: ({ programs }) => programs.some((program) => program.name === name && program.load?.verdict === "pass") && !overBudget(programs).some((over) => over.name === name)
        }
      },
      { program: name }
    )
  );
}

// src/results/expectation.ts
function expectationWords({ kind, subject, wanted, seen }) {
  return `${kind === "map" ? "" : `${subject}: `}${wanted}, saw ${seen}`;
}

// src/findings/tests.ts
function draftsOfTests(context) {
  return context.result.tests.filter((test) => isOwnFailure(context, test)).map((test) => draftOfTest(context, test));
}
function isOwnFailure({ result }, test) {
  if (!hasFailed(test) || isMisnamed(result.unknownNames, test)) return false;
  if (result.interruption === null) return true;
  return test.command?.verdict === "fail" || test.expectations.some(({ verdict }) => verdict === "fail");
}
function isMisnamed(unknownNames2, { command, expectations }) {
  const failing = expectations.filter(({ verdict }) => verdict !== "pass");
  const misnamed = ({ subject }) => unknownNames2.some(({ name, usedBy }) => usedBy === "test" && name === subject);
  return failing.length > 0 && failing.every(misnamed) && (command === null || command.verdict === "pass");
}
function draftOfTest(context, test) {
  const { name, command, expectations, reason, place, required } = test;
  const failing = [
    ...command !== null && command.verdict !== "pass" ? [command.reason ?? "the command fails"] : [],
    ...expectations.filter(({ verdict }) => verdict !== "pass").map(expectationWords)
  ];
  const more = failing.length > 2 ? `; and ${failing.length - 2} more` : "";
  const title = failing.length === 0 ? reason ?? "it does not pass" : `${failing.slice(0, 2).join("; ")}${more}`;
  return {
    ...draftOf(
      context,
      "test",
      { class: "BEHAVIOR_FAILURE", title: `test "${name}": ${title}`, remedy: remedyOf2(context, test), subject: name },
      {
        words: failing.length > 2 ? reason : null,
        excerpt: command === null ? null : outputExcerpt(command.stdout.tail, command.stderr.tail),
        log: command === null ? null : command.stderr.log ?? command.stdout.log,
        place,
        proof: testPasses(context.artifact.name, name)
      }
    ),
    level: required ? "failure" : "warning"
  };
}
function remedyOf2(context, { command, expectations }) {
  if (command !== null && command.verdict !== "pass") return commandRemedy(command);
  const first2 = expectations.find(({ verdict }) => verdict !== "pass");
  return first2 === void 0 ? "See the log of the command." : expectationRemedy(context, first2);
}
function expectationRemedy(context, { kind, subject, verdict, seen }) {
  const map = context.result.maps.find(({ name }) => name === subject);
  if (verdict === "error" && kind === "events" && map !== void 0 && !holdsEvents(map))
    return `${subject} is of type ${map.type}: name the ring buffer or perf event array that the program writes to, or look at ${subject} with \`expect_map\`.`;
  if (verdict === "error" && kind === "map" && LITERAL_DEFECT.test(seen))
    return `Correct the key or value in the manifest: ${subject} does not take it as it is written.`;
  if (verdict === "error")
    return `That could not be looked at on this kernel (${seen}), which says nothing of the program: see whether the kernel offers it.`;
  switch (kind) {
    case "events":
      return /^0 events/.test(seen) ? `Nothing at all came out of ${subject}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it longer with \`within\`.` : `Events came out of ${subject}, and none or too few with what is expected: compare with what the program writes on this kernel.`;
    case "runs":
      return `${lsmHint(context, subject)}See whether the command does what calls the hook of ${subject} on this kernel: another path may be taken there.`;
    case "map":
      return `See whether the programs that write to the map ran (\`expect_runs\`), and give them longer with \`within\`.`;
    case "test_run":
      return `${subject} takes this input and answers otherwise: what it reads of the kernel may differ there.`;
  }
}
var LITERAL_DEFECT = /bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
function holdsEvents({ type }) {
  return type === "ringbuf" || type === "perf_event_array" || isMapInMap(type);
}
function lsmHint({ kernel, result }, program) {
  const isLsm = result.programs.some(({ name, type }) => name === program && type === "lsm");
  const active = kernel.lsm === null || kernel.lsm.split(",").includes("bpf");
  return isLsm && !active ? "The bpf LSM is not active on this kernel, so that lsm programs never run. " : "";
}
function commandRemedy({ timedOut, exitCode, verdict }) {
  if (timedOut) return "Raise its `timeout`, or see in its output what it waits for.";
  if (verdict === "error" && exitCode !== null)
    return "It wrote more than is kept, and the rest could have had it: let it write less.";
  if (verdict === "error") return "The guest could not start it: see the console log.";
  if (exitCode === 127)
    return "Something it calls is not in the guest, which has busybox's commands and no more: bring it along with `files`.";
  if (exitCode === 126) return "Something it calls is no program for this machine: see its output.";
  return "See what it wrote; the guest has no network and only what the manifest brings along.";
}
function draftsOfCommand(context) {
  const { command, interruption } = context.result;
  if (command === null || !hasFailed(command)) return [];
  if (interruption !== null && command.exitCode === null && command.signal === null && !command.timedOut) return [];
  if (context.kernel.error !== null) return [];
  return [
    draftOf(
      context,
      "command",
      {
        class: "COMMAND_FAILURE",
        title: `the command does not answer as expected: ${command.reason}`,
        remedy: commandRemedy(command),
        subject: "command"
      },
      {
        words: command.command,
        excerpt: outputExcerpt(command.stdout.tail, command.stderr.tail),
        log: command.stderr.log ?? command.stdout.log,
        proof: commandPasses(context.artifact.name)
      }
    )
  ];
}

// src/findings/findings.ts
function findingsOf(run, comparison = null) {
  return fold(
    [
      ...run.kernels.flatMap((kernel) => draftsOfKernel(run, kernel)),
      ...run.artifacts.flatMap((artifact) => draftsOfArtifact(run, artifact)),
      ...comparison === null ? [] : draftsOfGrowth(run, comparison)
    ],
    run,
    comparison
  );
}
function draftsOfKernel(run, kernel) {
  if (kernel.error === null) return [];
  const lanes = run.cases.filter((result) => result.kernel === kernel.id).flatMap((result) => result.lanes);
  return [
    {
      ...NOTHING,
      class: "KERNEL_UNAVAILABLE",
      level: lanes.length === 0 ? kernel.required ? "failure" : "warning" : levelOf(lanes),
      artifact: null,
      kernel: kernel.id,
      identity: kernel.error,
      title: `kernel ${kernel.id} could not be used`,
      words: kernel.error,
      log: kernel.consoleLog,
      remedy: kernel.consoleLog === null ? "This is no verdict on the artifacts. The way out stands above; mark the kernel `required: false` if the run may pass without it." : "This is no verdict on the artifacts. Read the console log, then run it again.",
      place: null,
      reproduce: reproduce(run, null, kernel.id, null)
    }
  ];
}
function draftsOfArtifact(run, artifact) {
  const cases = run.cases.filter((result) => result.artifact === artifact.name);
  if (artifact.error !== null)
    return [
      draftOfInvalid(
        run,
        artifact,
        cases.flatMap((result) => result.lanes)
      )
    ];
  return run.kernels.flatMap(
    (kernel) => cases.filter((result) => result.kernel === kernel.id).flatMap((result) => draftsOfCase({ run, artifact, kernel, result }))
  );
}
function draftOfInvalid(run, artifact, lanes) {
  return {
    ...NOTHING,
    class: "INVALID_OBJECT",
    level: lanes.length === 0 ? "failure" : levelOf(lanes),
    artifact: artifact.name,
    kernel: null,
    identity: "artifact",
    title: `${artifact.path} cannot be taken to a kernel`,
    words: artifact.error,
    log: null,
    remedy: "Name a file that clang -target bpf wrote for this machine, and build it before this step.",
    place: artifact.place,
    reproduce: reproduce(run, artifact, run.kernels[0]?.id ?? null, null)
  };
}
var NOTHING = {
  program: null,
  map: null,
  source: null,
  excerpt: null,
  remedyYaml: null,
  suggestion: null,
  background: null,
  proof: null
};
function draftsOfCase(context) {
  const { result, kernel } = context;
  if (result.load === null && result.unsuited !== null) return [draftOfUnsuited(context, result.unsuited)];
  if (kernel.error !== null && result.load === null && result.interruption === null) return [];
  const drafts = [
    ...draftsOfMismatches(context),
    ...draftsOfLoad(context),
    ...draftsOfDropped(context),
    ...draftsOfVariants(context),
    ...draftsOfBudget(context),
    ...draftsOfAttach(context),
    ...draftsOfTests(context),
    ...draftsOfCommand(context),
    ...result.unsuited === null ? [] : [draftOfUnsuited(context, result.unsuited)],
    ...result.interruption === null ? [] : draftsOfInterruption(context, result.interruption),
    ...result.kernelWarnings.map((warning) => draftOfWarning(context, warning))
  ];
  const unexplainedLane = result.interruption?.kind === "cancelled" ? void 0 : laneWithout(drafts, result.lanes);
  return unexplainedLane === void 0 ? drafts : [...drafts, unexplained(context, unexplainedLane)];
}
function draftOfUnsuited(context, why) {
  return draftOf(
    context,
    context.result.load === null ? "load" : "command",
    {
      class: "INVALID_OBJECT",
      title: `${context.artifact.name} is not built for ${context.kernel.arch}`,
      remedy: `Build it for ${context.kernel.arch} as an artifact of its own, and give each artifact the kernels that it is built for with \`kernels:\`.`,
      subject: "unsuited"
    },
    { words: `it ${why}` }
  );
}
var ASIDES = /* @__PURE__ */ new Set([
  "LSM_NOT_ACTIVE",
  "KERNEL_WARNING",
  "PROGRAM_DROPPED",
  "VARIANT_UNAVAILABLE"
]);
function laneWithout(drafts, lanes) {
  const failed3 = lanes.filter(hasFailed);
  if (drafts.some(({ level }) => level === "failure")) return void 0;
  const explained = drafts.some((draft) => draft.level === "warning" && !ASIDES.has(draft.class));
  return failed3.find(({ required }) => required) ?? (explained ? void 0 : failed3[0]);
}
function unexplained(context, lane) {
  return draftOf(
    context,
    STEPS[lane.mode],
    {
      class: "UNKNOWN",
      title: `${context.artifact.name} did not pass ${lane.mode}, and no rule knows why`,
      remedy: "See the logs of the kernel; a case that no rule knows is worth an issue."
    },
    {
      words: lane.reason,
      excerpt: libbpfExcerpt(context.result.libbpfTail),
      log: context.result.libbpfLog ?? context.kernel.consoleLog
    }
  );
}
var STEPS = {
  load_only: "load",
  load_attach: "attach",
  behavior: "test",
  command: "command"
};

// src/results/gate.ts
function gateOf(cases, kernels, failOn, growth2 = []) {
  const lanes = cases.flatMap(
    ({ kernel, lanes: lanes2 }) => lanes2.map((lane) => ({ ...lane, kernel, blocks: blocks(lane, failOn) }))
  );
  const counts = countVerdicts(lanes);
  const blocking = lanes.filter((lane) => lane.blocks);
  const failed3 = blocking.filter(({ verdict }) => verdict === "fail");
  const untold2 = blocking.filter(({ verdict }) => verdict === "error" || verdict === "skip");
  const inOrder2 = (told) => kernels.map(({ id }) => id).filter((id) => told.some(({ kernel }) => kernel === id));
  const failedKernels = inOrder2([...failed3, ...growth2]);
  const nonBlocking = lanes.filter((lane) => !lane.blocks && lane.verdict !== "pass").length;
  const common = { counts, nonBlocking, failedKernels };
  const kind = failOn === "any" ? "" : "required ";
  if (lanes.length === 0)
    return { status: "error", exitCode: 1, sentence: "Could not tell: no artifact was taken to any kernel", ...common };
  const aside = asideOf(nonBlocking, cases);
  if (untold2.length > 0)
    return {
      status: "error",
      exitCode: 1,
      sentence: `Could not tell: ${untoldSentence(untold2, inOrder2(untold2), kind)}${alsoFailed(failed3, kind)}${alsoGrown(growth2)}${aside}`,
      ...common
    };
  if (failed3.length > 0)
    return {
      status: "failed",
      exitCode: 2,
      sentence: `Failed: ${share(failed3, blocking, kind)}, on ${named(failedKernels)}${alsoGrown(growth2)}${aside}`,
      ...common
    };
  if (growth2.length > 0)
    return {
      status: "failed",
      exitCode: 2,
      sentence: `Failed: ${grown(growth2)}, on ${named(failedKernels)}${aside}`,
      ...common
    };
  return { status: "passed", exitCode: 0, sentence: passedSentence(blocking, lanes, kernels, failOn, aside), ...common };
}
function asideOf(lanes, cases) {
  const passing = cases.filter(
    (result) => result.lanes.some(({ mode, verdict }) => mode === "behavior" && verdict === "pass")
  );
  const tests = passing.flatMap((result) => result.tests).filter(({ verdict }) => verdict !== "pass").length;
  const asides = [
    ...lanes === 0 ? [] : [`${lanes} that ${lanes === 1 ? "does" : "do"} not block did not pass`],
    ...tests === 0 ? [] : [`${tests} ${tests === 1 ? "test that does" : "tests that do"} not block did not pass`]
  ];
  return asides.map((aside) => `; ${aside}`).join("");
}
function blocks(lane, failOn) {
  return failOn === "any" || failOn === "required" && lane.required;
}
function countVerdicts(lanes) {
  const counts = { pass: 0, fail: 0, skip: 0, error: 0 };
  for (const { verdict } of lanes) counts[verdict]++;
  return counts;
}
function untoldSentence(untold2, kernels, kind) {
  const [reason, ...others] = new Set(untold2.map((lane) => lane.reason));
  const why = reason !== null && others.length === 0 ? `: ${reason}` : "";
  return `${untold2.length} ${kind}${untold2.length === 1 ? "check has" : "checks have"} no verdict, on ${named(kernels)}${why}`;
}
function alsoFailed(failed3, kind) {
  return failed3.length === 0 ? "" : `; ${failed3.length} ${kind}${failed3.length === 1 ? "check fails" : "checks fail"}`;
}
function named(kernels) {
  const most2 = 4;
  return kernels.length <= most2 ? kernels.join(", ") : `${kernels.length} kernels (${kernels.slice(0, most2).join(", ")} \u2026)`;
}
function alsoGrown(growth2) {
  return growth2.length === 0 ? "" : `; ${grown(growth2)}`;
}
function grown(growth2) {
  const programs = new Set(growth2.map(({ artifact, program }) => JSON.stringify([artifact, program]))).size;
  return `${programs} ${programs === 1 ? "program takes" : "programs take"} more instructions than the baseline allows`;
}
function share(failed3, blocking, kind) {
  return `${failed3.length} of ${blocking.length} ${kind}checks ${failed3.length === 1 ? "fails" : "fail"}`;
}
function passedSentence(blocking, lanes, kernels, failOn, aside) {
  const where = `on ${kernels.length} ${kernels.length === 1 ? "kernel" : "kernels"}`;
  if (blocking.length === 0)
    return `Passed: ${failOn === "never" ? "nothing may fail it (fail-on: never)" : "nothing was required"}; ${lanes.filter(({ verdict }) => verdict === "pass").length} of ${lanes.length} checks pass ${where}`;
  const kind = failOn === "any" ? "" : "required ";
  const all2 = blocking.length === 1 ? `the one ${kind}check passes` : `all ${blocking.length} ${kind}checks pass`;
  return `Passed: ${all2} ${where}${aside}`;
}

// src/baseline/against-baseline.ts
function againstBaseline(results, baseline, failOn) {
  const { cases, kernels, growth: growth2 } = results;
  const threshold = growth2.threshold === null ? null : parseThreshold(growth2.threshold) ?? null;
  const comparison = compareResults(baseline, results, threshold);
  const blocking = comparison.insns.filter((change) => growthBlocks(change, cases, growth2, failOn));
  return {
    ...results,
    comparison,
    findings: findingsOf(results, comparison),
    gate: gateOf(cases, kernels, failOn, blocking)
  };
}

// src/manifest/describe-fixup.ts
function describeFixup(fixup) {
  switch (fixup.kind) {
    case "max_entries":
    case "key_size":
    case "value_size":
    case "map_flags":
      return `${fixup.kind}=${fixup.value}`;
    case "map_type":
    case "program_type":
      return `type=${fixup.value}`;
    case "autocreate":
      return "autocreate=false";
    case "pinning":
      return "pinning=none";
    case "autoload":
      return `autoload=${fixup.value}`;
    case "inner_map": {
      const { type, keySize, valueSize, maxEntries, mapFlags } = fixup;
      if (type === "ringbuf" && mapFlags === 0) return `inner_ringbuf_bytes=${maxEntries}`;
      return `inner_map=${type}/${keySize}/${valueSize}/${maxEntries}${mapFlags === 0 ? "" : `/flags ${mapFlags}`}`;
    }
    case "global":
    case "entry":
    case "inner_entry":
      return fixup.shown;
  }
}

// src/init/questions.ts
var PLAIN_ENTRIES = [1024, 64, 1];
var RINGBUF_BYTES = 262144;
var STACK_TRACE_BYTES = 127 * 8;
var INNER_ENTRIES = 64;
var KEY_SIZES = [4, 8, 16];
var VALUE_SIZES = [4, 8, 16, 32, 64, 128, 256, 1024, 4096];
var PROGRAM_TYPES2 = [
  "kprobe",
  "tracepoint",
  "raw_tracepoint",
  "socket_filter",
  "xdp",
  "sched_cls",
  "cgroup_skb",
  "perf_event",
  "cgroup_sock",
  "sk_msg",
  "sk_skb",
  "sched_act"
];
function questionsOf({ maps, programs }) {
  return [
    ...maps.flatMap((map) => mapQuestions(gapOf(map))),
    ...programs.filter(({ type, autoload }) => type === "unspec" && autoload).map(typeQuestion)
  ];
}
function mapQuestions(gap) {
  if (gap === null) return [];
  const { map } = gap;
  const stack = map.type === "stack_trace";
  return [
    ...gap.keySize ? [numbersQuestion(map.name, "key_size", stack ? [4] : KEY_SIZES)] : [],
    ...gap.valueSize ? [numbersQuestion(map.name, "value_size", stack ? [STACK_TRACE_BYTES] : VALUE_SIZES)] : [],
    ...gap.maxEntries ? [sizeQuestion(map)] : [],
    ...gap.innerMap ? [innerMapQuestion(map)] : []
  ];
}
function numbersQuestion(subject, kind, values) {
  return { subject, answers: values.map((value) => ({ kind, subject, value, place: null })) };
}
function sizeQuestion(map) {
  const values = map.type === "ringbuf" || map.type === "user_ringbuf" ? [RINGBUF_BYTES] : isPerCpuByName(map) ? ["cpus", ...PLAIN_ENTRIES] : PLAIN_ENTRIES;
  return {
    subject: map.name,
    answers: values.map((value) => ({ kind: "max_entries", subject: map.name, value, place: null }))
  };
}
function isPerCpuByName({ name, type }) {
  return type === "array_of_maps" || type === "array" && /cpu|aux|scratch/i.test(name);
}
function innerMapQuestion({ name }) {
  const hashes = VALUE_SIZES.flatMap((valueSize) => KEY_SIZES.map((keySize) => innerMap(name, "hash", keySize, valueSize)));
  const ringbuf = innerMap(name, "ringbuf", 0, 0);
  const others = ["percpu_hash", "array", "percpu_array"].flatMap(
    (type) => VALUE_SIZES.map((valueSize) => innerMap(name, type, 4, valueSize))
  );
  const answers = /ring/i.test(name) ? [ringbuf, ...hashes, ...others] : [...hashes, ringbuf, ...others];
  return { subject: name, answers };
}
function innerMap(subject, type, keySize, valueSize) {
  const maxEntries = type === "ringbuf" ? RINGBUF_BYTES : INNER_ENTRIES;
  return { kind: "inner_map", subject, type, keySize, valueSize, maxEntries, mapFlags: 0, place: null };
}
function typeQuestion({ name: subject, section: section4 }) {
  const likely = LIKELY_TYPES.filter(({ words }) => words.test(section4)).map(({ type }) => type);
  return {
    subject,
    answers: [.../* @__PURE__ */ new Set([...likely, ...PROGRAM_TYPES2])].map((value) => ({
      kind: "program_type",
      subject,
      value,
      place: null
    }))
  };
}
var LIKELY_TYPES = [
  { words: /ingress|egress|tc|cls|classif|netdev/i, type: "sched_cls" },
  { words: /xdp/i, type: "xdp" },
  { words: /ret|probe|hook|func/i, type: "kprobe" },
  { words: /trace|tp|event|sched/i, type: "tracepoint" },
  { words: /filter|socket|sk/i, type: "socket_filter" },
  { words: /cgroup|cg/i, type: "cgroup_skb" }
];

// src/init/score.ts
function scoreOf(cases) {
  const programs = cases.flatMap((result) => result.programs);
  return {
    whole: cases.filter(({ load }) => load?.verdict === "pass").length,
    loaded: programs.filter(({ load }) => load?.verdict === "pass").length,
    attached: programs.filter(({ attach }) => attach?.verdict === "pass").length
  };
}
function isBetter(a, b) {
  if (a.whole !== b.whole) return a.whole > b.whole;
  return a.loaded === b.loaded ? a.attached > b.attached : a.loaded > b.loaded;
}

// src/init/answer.ts
var SWEEPS = 2;
async function answer3(proposal, cases, trials, narrate) {
  const best = cases.reduce(
    (one, other) => one !== void 0 && isBetter(scoreOf([one]), scoreOf([other])) ? one : other,
    void 0
  );
  const questions = best === void 0 ? [] : questionsOf(best);
  if (best === void 0 || questions.length === 0) return proposal;
  narrate(
    `${proposal.artifact.name}: trying on ${best.kernel} what the object leaves open: ${questions.map(({ subject }) => subject).join(", ")}`
  );
  let chosen = questions.flatMap(({ answers }) => answers.slice(0, 1));
  let score = { whole: 0, loaded: -1, attached: 0 };
  for (let sweep = 0; sweep < SWEEPS && score.whole === 0; sweep++)
    for (const [index, question] of questions.entries()) {
      const attempts = question.answers.map((candidate) => chosen.with(index, candidate));
      const outcome = await trials.on(
        best.kernel,
        attempts.map((attempt) => withFixups(proposal, attempt, best.kernel))
      );
      for (const [number, attempt] of attempts.entries()) {
        const attemptScore = scoreOf(outcome.casesOf(number));
        if (isBetter(attemptScore, score)) [score, chosen] = [attemptScore, attempt];
      }
      if (score.whole > 0) break;
    }
  return score.loaded > 0 ? withFixups(proposal, chosen, best.kernel) : proposal;
}
function withFixups(proposal, fixups, kernel) {
  return { ...proposal, fixups: fixups.map((what) => ({ what, how: wordsFor(what, kernel) })) };
}
function wordsFor(fixup, kernel) {
  const what = fixup.kind === "inner_map" ? fixup.type === "ringbuf" ? `an inner ring buffer of ${fixup.maxEntries} bytes` : `a ${fixup.type} ${fixup.keySize}/${fixup.valueSize}` : describeFixup(fixup);
  return `by trial on ${kernel}: loads with ${what}; check it against your loader`;
}

// src/init/proposal.ts
function untouched(artifact) {
  return { artifact, fixups: [], programs: [], variants: [], hopeless: null };
}
function requestOf(proposal) {
  const place = { file: "", line: 1, column: 1 };
  const { request } = proposal.artifact;
  return {
    ...request,
    lanes: [{ mode: "load_attach", required: true }],
    timeoutSeconds: DEFAULT_TIMEOUT_SECONDS,
    fixups: [...request.fixups, ...proposal.fixups.map(({ what }) => what)],
    variants: [...request.variants, ...proposal.variants.map(({ what }) => what)],
    tests: [],
    programs: [
      ...request.programs,
      ...proposal.programs.map(({ what: { name, load, attachRequired } }) => ({
        name,
        load,
        autoload: null,
        minKernel: null,
        attachRequired,
        attach: null,
        maxInsns: null,
        section: null,
        place
      }))
    ]
  };
}

// src/results/names.ts
function unknownNames(request, programs, maps) {
  if (programs.length === 0 && maps.length === 0) return [];
  const programNames = programs.map(({ name }) => name);
  const mapNames = maps.map(({ name }) => name);
  const unknown = [...programsNamed(request), ...testSubjects(request)].filter(({ what, name }) => !(what === "program" ? programNames.includes(name) : isMap(name, mapNames))).map((named3) => ({
    ...named3,
    program: null,
    meant: nearest(named3.name, named3.what === "program" ? programNames : mapNames) ?? null
  }));
  return [...unknown, ...otherSections(request, programs)];
}
function otherSections(request, programs) {
  return request.programs.flatMap(({ name, section: section4, place }) => {
    const actual = programs.find((program) => program.name === name)?.section;
    return section4 === null || actual === void 0 || withoutMark(actual) === withoutMark(section4) ? [] : [{ what: "section", name: section4, program: name, usedBy: "object", meant: actual, place }];
  });
}
function withoutMark(section4) {
  return section4.replace(/^\?/, "");
}
function placeWords(place) {
  return place === null ? "" : ` (${place.file}:${place.line})`;
}
function unknownNameReason({ what, name, program, meant, place }) {
  const where = placeWords(place);
  if (what === "section")
    return `the manifest says that program \`${program}\` stands in section \`${name}\`, the object has it in \`${meant}\`${where}`;
  const hint = meant === null ? "" : `; did you mean \`${meant}\`?`;
  return `the manifest names ${what} \`${name}\`, which the object has not${hint}${where}`;
}
function programsNamed({ programs, variants, probeCompanions, place }) {
  const named3 = [
    ...programs.map(({ name, place: place2 }) => ({ name, place: place2 })),
    ...variants.flatMap((group) => group.programs.map(({ name }) => ({ name, place: group.place }))),
    ...probeCompanions.map((name) => ({ name, place }))
  ];
  return named3.map(({ name, place: place2 }) => ({ what: "program", name, usedBy: "object", place: place2 }));
}
function testSubjects({ lanes, tests }) {
  if (!lanes.some(({ mode }) => mode === "behavior")) return [];
  return tests.flatMap(
    ({ expectations }) => expectations.map(
      (expectation) => "map" in expectation ? { what: "map", name: expectation.map, usedBy: "test", place: expectation.place } : { what: "program", name: expectation.program, usedBy: "test", place: expectation.place }
    )
  );
}
function isMap(name, names) {
  return names.includes(name) || name.startsWith(".") && names.some((candidate) => candidate.endsWith(name));
}

// src/results/judge.ts
var PASS = { verdict: "pass", reason: null };
var DEPTHS = ["load_only", "load_attach", "behavior"];
function judgeLanes(facts, request, kernelRequired) {
  const deepest = DEPTHS.findLast((depth) => request.lanes.some(({ mode }) => mode === depth));
  return request.lanes.map(({ mode, required }) => ({
    mode,
    required: required && kernelRequired,
    ...facts.unsuited !== void 0 && (facts.unsuited.what === "all" || mode === "command") ? { verdict: "skip", reason: `it ${facts.unsuited.why}` } : judgeLane(mode, deepest, facts, request)
  }));
}
function judgeLane(mode, deepest, facts, request) {
  return mode === "command" ? judgeCommand(facts) : judgeObject(mode, mode === deepest, facts, request);
}
function judgeCommand({ obstacle, command, commandInterruption }) {
  if (obstacle !== null) return { verdict: "error", reason: obstacle };
  if (commandInterruption !== null && command?.verdict !== "fail") return judgeInterruption(commandInterruption);
  if (command === null) return { verdict: "error", reason: "the guest told nothing of the command" };
  return { verdict: command.verdict, reason: command.reason };
}
function judgeObject(mode, deepest, facts, request) {
  return judgeObstacle(mode, deepest, facts, request) ?? judgeFixups(facts) ?? judgeNames(mode, facts) ?? judgeLoad(facts) ?? judgeBudget(facts) ?? (mode === "load_only" ? void 0 : judgeAttach(facts)) ?? (mode === "behavior" ? judgeTests(facts, request) : void 0) ?? PASS;
}
function judgeObstacle(mode, deepest, facts, request) {
  const { obstacle, interruption, load } = facts;
  if (obstacle !== null) return { verdict: "error", reason: obstacle };
  if (interruption === null) return void 0;
  if (!deepest && isComplete(mode, facts)) return void 0;
  if (load?.verdict === "fail" && interruption.kind !== "crash") return void 0;
  if (mode === "behavior" && diedInOptionalTest(facts, request)) return void 0;
  if (mode === "behavior" && interruption.kind !== "crash" && testsAreTold(facts, request)) return void 0;
  return judgeInterruption(interruption);
}
function isComplete(mode, { load, programs, tests }) {
  if (load?.verdict !== "pass") return false;
  if (mode === "load_only" || tests.some(({ verdict }) => verdict !== "skip")) return true;
  return programs.every((program) => program.load?.verdict !== "pass" || program.attach !== null);
}
function diedInOptionalTest({ tests, interruption }, request) {
  if (interruption?.kind !== "crash" || !interruption.during?.endsWith(" test")) return false;
  const last = tests.findLastIndex(({ verdict }) => verdict !== "skip");
  return request.tests[last]?.required === false;
}
function testsAreTold({ tests }, request) {
  const required = requiredTests(tests, request);
  return tests.some(({ verdict }) => verdict !== "skip") && (required.every(({ verdict }) => verdict === "pass") || required.some(({ verdict }) => verdict === "fail"));
}
function judgeFixups({ fixups }) {
  const refused = fixups.find(({ status }) => status !== "applied");
  return refused === void 0 ? void 0 : {
    verdict: "error",
    reason: `${refused.note}${refused.errno === null ? "" : ` (${refused.errno.name})`}${placeWords(refused.place)}`
  };
}
function judgeNames(mode, { unknownNames: unknownNames2 }) {
  const unknown = unknownNames2.find(({ usedBy }) => usedBy === "object" || mode === "behavior");
  return unknown === void 0 ? void 0 : { verdict: "error", reason: unknownNameReason(unknown) };
}
function judgeBudget({ programs }) {
  const over = overBudget(programs);
  const [first2] = over;
  if (first2 === void 0) return judgeUncounted(programs);
  const more = over.length === 1 ? "" : `; so do ${over.length - 1} more programs`;
  return {
    verdict: "fail",
    reason: `${first2.name} takes ${first2.insns} instructions to verify, its budget is ${first2.budget}${more}`
  };
}
function judgeUncounted(programs) {
  const uncounted = programs.find(
    ({ load }) => load?.verdict === "pass" && load.stats?.budget != null && load.stats.insnsProcessed === null
  );
  return uncounted === void 0 ? void 0 : {
    verdict: "error",
    reason: `${uncounted.name} has a budget, and the kernel does not tell how many instructions it verified`
  };
}
function judgeTests({ tests }, request) {
  const required = requiredTests(tests, request);
  const passed = tests.filter(({ verdict }) => verdict === "pass").length;
  for (const verdict of ["fail", "error", "skip"]) {
    const against = required.find((test) => test.verdict === verdict);
    if (against !== void 0)
      return {
        verdict: verdict === "skip" ? "error" : verdict,
        reason: `${passed} of ${tests.length} tests pass; ${against.name}: ${against.reason}`
      };
  }
  return void 0;
}
function requiredTests(tests, request) {
  return tests.filter((_, index) => request.tests[index]?.required);
}

// src/run/records.ts
function all(records, type) {
  return records.filter((record) => record.type === type);
}
function first(records, type) {
  return all(records, type)[0];
}
function known(value) {
  return value < 0 ? null : value;
}

// src/run/case-command.ts
function commandCaseResult(input) {
  const { request, commandOutcome, obstacle, unsuited } = input;
  if (request.command === null || !request.lanes.some(({ mode }) => mode === "command")) return null;
  const { command, expect } = request.command;
  if (unsuited !== void 0) return { ...untold(command), verdict: "skip", reason: `it ${unsuited.why}` };
  const record = first(commandOutcome?.records ?? [], "command");
  if (record !== void 0) return commandResult(command, expect, record, outputsOf(input, "command", "command"));
  const interruption = commandOutcome?.interruption ?? null;
  const judgement = interruption === null ? null : judgeInterruption(interruption);
  return {
    ...untold(command),
    verdict: judgement?.verdict ?? "error",
    reason: judgement?.reason ?? obstacle ?? "the guest told nothing of the command"
  };
}
function commandResult(command, expect, record, outputs) {
  const ended = endOf2(record, expect);
  const missing2 = missingOutput(expect, record, outputs);
  const reasons = [...ended, ...missing2];
  return {
    command,
    verdict: verdictOf(record, ended, missing2),
    reason: reasons.length === 0 ? null : reasons.join("; "),
    exitCode: record.code < 0 ? null : record.code,
    signal: record.signal === 0 ? null : record.signal,
    timedOut: record.timed_out,
    durationMs: record.usec / 1e3,
    stdout: outputResult(record.stdout_bytes, outputs.stdout),
    stderr: outputResult(record.stderr_bytes, outputs.stderr)
  };
}
function outputsOf(input, of, subject) {
  return {
    stdout: input.output({ case: of, kind: "stdout", subject }),
    stderr: input.output({ case: of, kind: "stderr", subject })
  };
}
function verdictOf(record, ended, missing2) {
  if (ended.length + missing2.length === 0) return "pass";
  return neverStarted(record) || ended.length === 0 && record.cut ? "error" : "fail";
}
function neverStarted({ code: code2, signal, timed_out }) {
  return code2 < 0 && signal === 0 && !timed_out;
}
function endOf2(record, { exitCode }) {
  if (record.timed_out) return [`the command was not done after ${seconds(record.usec)}`];
  if (record.signal !== 0) return [`the command was ended by signal ${record.signal}`];
  if (neverStarted(record)) return ["the command could not be started"];
  return record.code === exitCode ? [] : [`exit code ${record.code} instead of ${exitCode}`];
}
function missingOutput(expect, record, { stdout, stderr }) {
  const out = stdout?.text ?? "";
  const { stdoutContains, stderrContains, stdoutMatches } = expect;
  const missing2 = [
    ...stdoutContains === null || out.includes(stdoutContains) ? [] : [`stdout does not contain ${JSON.stringify(stdoutContains)}`],
    ...stdoutMatches === null || stdoutMatches.test(out) ? [] : [`stdout does not match ${stdoutMatches}`],
    ...stderrContains === null || (stderr?.text ?? "").includes(stderrContains) ? [] : [`stderr does not contain ${JSON.stringify(stderrContains)}`]
  ];
  return missing2.length > 0 && record.cut ? [...missing2, "there was more output than is kept"] : missing2;
}
function outputResult(bytes2, output) {
  return { bytes: bytes2, log: output?.path ?? null, tail: output?.tail ?? "" };
}
function untold(command) {
  const nothing = outputResult(0, null);
  return { command, exitCode: null, signal: null, timedOut: false, durationMs: 0, stdout: nothing, stderr: nothing };
}
function seconds(usec) {
  const value = usec / 1e6;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;
}

// src/run/case-fixups.ts
function fixupResults(records, fixups) {
  return all(records, "fixup").flatMap((record) => {
    const fixup = fixups[record.index];
    if (fixup === void 0) return [];
    const status = fixupStatus(record.status);
    const set = fixup.kind === "max_entries" && fixup.value === "cpus" && status === "applied" ? ` (${record.number})` : "";
    const what = describeFixup(fixup);
    return [
      {
        subject: fixup.subject,
        what,
        status,
        errno: errnoOf(record.errno),
        message: status === "applied" ? null : record.message,
        note: `${targetOf2(fixup)} fixup ${statusWords(status, fixup)}: ${fixup.subject} ${what}${set}`,
        place: fixup.place
      }
    ];
  });
}
function targetOf2({ kind }) {
  if (kind === "global") return "global";
  return kind === "program_type" || kind === "autoload" ? "program" : "map";
}
function statusWords(status, fixup) {
  switch (status) {
    case "applied":
      return "applied";
    case "not_found":
      return `refused, no such ${targetOf2(fixup)}`;
    case "not_map_in_map":
      return "refused, not a map-in-map";
    case "error":
      return "failed";
  }
}
function fixupStatus(status) {
  return status === "applied" || status === "not_found" || status === "not_map_in_map" ? status : "error";
}

// src/run/case-variants.ts
function variantResults(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const { group, program, status, message } of all(records, "variant")) {
    const candidates = groups.get(group) ?? [];
    groups.set(group, candidates);
    candidates.push({ program, status: variantStatus(status), reason: message === "" ? null : named2(message) });
  }
  return [...groups].map(([group, candidates]) => ({
    group,
    chosen: candidates.find(({ status }) => status === "chosen")?.program ?? null,
    candidates
  }));
}
function named2(reason) {
  return reason.replace(/\bhelper (\d+)\b/, (words, number) => helperName(Number(number)) ?? words);
}
function variantStatus(status) {
  return status === "chosen" || status === "passed_over" ? status : "unsupported";
}

// src/run/case-programs.ts
function programResults(records, input) {
  const loads = all(records, "program_load");
  const attaches = all(records, "attach");
  return all(records, "program").map((program) => {
    const attach = attaches.find((record) => record.program === program.name);
    const off = programOff(records, program, input);
    return {
      name: program.name,
      section: program.section,
      type: program.prog_type,
      autoload: off === null,
      off,
      requirement: input.request.programs.find(({ name }) => name === program.name)?.load ?? "required",
      insns: program.insns,
      load: programLoad(loads, program.name, input),
      attach: attach === void 0 ? null : attachResult(attach, input.request)
    };
  });
}
function programOff(records, { name, autoload }, { request, hostFixups, release }) {
  if (hostFixups.some(({ subject }) => subject === name)) {
    const minimum = request.programs.find((program) => program.name === name)?.minKernel?.join(".");
    return { by: "kernel", reason: `${release ?? "the kernel"} is below its min_kernel ${minimum ?? ""}`.trimEnd() };
  }
  const fixup = request.fixups.findLast(({ kind, subject }) => kind === "autoload" && subject === name);
  if (fixup?.kind === "autoload" && !fixup.value) return { by: "manifest", reason: "autoload: false" };
  const dropped = all(records, "dropped").find(({ program }) => program === name);
  if (dropped !== void 0)
    return { by: "dropped", reason: dropped.message || (errnoOf(dropped.errno)?.name ?? "it does not load") };
  const variant = variantOff(records, name);
  if (variant !== void 0) return variant;
  return autoload || fixup !== void 0 ? null : { by: "object", reason: 'off by default (SEC("?\u2026"))' };
}
function variantOff(records, name) {
  const variant = variantResults(records).find(({ candidates }) => candidates.some(({ program }) => program === name));
  if (variant === void 0) return void 0;
  if (variant.chosen === name) return null;
  const own = variant.candidates.find(({ program }) => program === name);
  const instead = variant.chosen === null ? "" : `${variant.chosen} was chosen`;
  const reason = [own?.status === "unsupported" ? own.reason : null, instead].filter(Boolean).join("; ");
  return { by: "variant", reason: reason === "" ? `the kernel takes none of group ${variant.group}` : reason };
}
function programLoad(loads, name, input) {
  const own = loads.filter(({ program }) => program === name);
  const record = own.find(({ pass: pass2 }) => pass2 === "alone") ?? own[0];
  if (record === void 0) return null;
  const pass = record.pass === "alone" ? "alone" : "whole";
  const log = input.log({ kind: "verifier", pass, subject: name }) ?? input.log({ kind: "verifier", pass: "whole", subject: name });
  const { errno, map, line } = record;
  return {
    verdict: errno === 0 ? "pass" : "fail",
    pass,
    errno: errnoOf(errno),
    message: errno === 0 ? null : lastWord(log?.tail ?? "") ?? record.message,
    map,
    source: line === null ? null : { file: line.file, line: line.line, column: line.column, text: line.text },
    verifierLog: log?.path ?? null,
    verifierTail: log?.tail ?? "",
    stats: errno === 0 || record.insns_processed >= 0 ? statsOf(record, name, input) : null
  };
}
var STATISTICS = /^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/;
function lastWord(tail2) {
  const lines = tail2.trimEnd().split("\n");
  const summary = lines.find((line) => line.startsWith("Verification failed: "));
  return summary ?? lines.filter((line) => !STATISTICS.test(line.trim())).at(-1) ?? null;
}
function statsOf(record, name, { request, release }) {
  const insnsProcessed = known(record.insns_processed);
  const limited = insnsProcessed !== null && hasMillionLimit(release);
  return {
    insnsProcessed,
    statesTotal: known(record.states_total),
    statesPeak: known(record.states_peak),
    stackDepth: known(record.stack_depth),
    xlatedBytes: known(record.xlated_bytes),
    jitedBytes: known(record.jited_bytes),
    headroom: limited ? Math.max(0, VERIFIER_INSN_LIMIT - insnsProcessed) : null,
    budget: request.programs.find((program) => program.name === name)?.maxInsns ?? request.maxInsns,
    loadUsec: record.usec
  };
}
function hasMillionLimit(release) {
  const [major = 0, minor = 0] = (/^(\d+)\.(\d+)/.exec(release ?? "") ?? []).slice(1).map(Number);
  return major > 5 || major === 5 && minor >= 2;
}
function attachResult(record, request) {
  const { program, status, errno, message, target } = record;
  const required = request.programs.find(({ name }) => name === program)?.attachRequired ?? request.attachRequired;
  const declined = status === "declined";
  const verdict = status === "attached" ? "pass" : declined || status === "unsupported" ? "skip" : "fail";
  return { verdict, required, declined, target, errno: errnoOf(errno), message };
}

// src/run/case-expectations.ts
var UNTOLD = "the guest told nothing of it";
function expectationResult(expectation, index, records, programs) {
  const { kind, place } = expectation;
  const subject = "map" in expectation ? expectation.map : expectation.program;
  const own = records.filter((record) => "index" in record && record.index === index);
  const seen = notLoaded(expectation, programs) ?? seenOf(expectation, own) ?? { verdict: "error", seen: UNTOLD };
  return { kind, subject, wanted: wantedOf(expectation), place, ...seen };
}
function wantedOf(expectation) {
  switch (expectation.kind) {
    case "events":
      return `at least ${counted(expectation.min, "event")}${expectation.shown === null ? "" : ` with ${expectation.shown}`}`;
    case "runs":
      return `at least ${counted(expectation.min, "run")}`;
    case "map":
      return expectation.shown;
    case "test_run": {
      const { expectReturn, expectDataOut } = expectation;
      const parts = [
        ...expectReturn === null ? [] : [`returns ${expectReturn}`],
        ...expectDataOut === null ? [] : [`gives the data ${clipped(expectDataOut)}`]
      ];
      return parts.length === 0 ? "can be run" : parts.join(" and ");
    }
  }
}
function seenOf(expectation, records) {
  switch (expectation.kind) {
    case "events": {
      const record = all(records, "events")[0];
      return record && (impossible(record) ?? eventsSeen(expectation, record));
    }
    case "runs": {
      const record = all(records, "runs")[0];
      return record && (impossible(record) ?? {
        verdict: passIf(record.count >= expectation.min),
        seen: counted(record.count, "run")
      });
    }
    case "map": {
      const record = all(records, "map_value")[0];
      return record && mapSeen(record);
    }
    case "test_run": {
      const record = all(records, "test_run")[0];
      return record && (impossible(record) ?? testRunSeen(expectation, record));
    }
  }
}
function impossible({ errno, message }) {
  if (errno === 0) return void 0;
  const name = errnoOf(errno)?.name ?? "";
  return { verdict: "error", seen: message === "" ? name : `${message} (${name})` };
}
function notLoaded(expectation, programs) {
  if (!("program" in expectation)) return void 0;
  const off = programs.find(({ name }) => name === expectation.program)?.off;
  return off == null ? void 0 : { verdict: "fail", seen: `it is not loaded: ${off.reason}` };
}
function eventsSeen({ min, shown }, { count, matched, lost }) {
  const seen = shown === null ? counted(count, "event") : `${matched} of ${counted(count, "event")}`;
  return { verdict: passIf(matched >= min), seen: lost === 0 ? seen : `${seen}, ${lost} lost` };
}
var NO_SUCH_MAP = "the object has no such map";
function mapSeen({
  met,
  errno,
  message,
  value
}) {
  if (met) return { verdict: "pass", seen: value === null ? "met" : valueWords(value) };
  if (errnoOf(errno)?.name === "ENOENT" && message !== NO_SUCH_MAP)
    return { verdict: "fail", seen: message === "" ? "no such key" : message };
  return impossible({ errno, message }) ?? { verdict: "fail", seen: value === null ? "no such key" : valueWords(value) };
}
function testRunSeen({ expectReturn, expectDataOut }, { retval, nsec, data_out: data, data_out_bytes: bytes2 }) {
  const returned = expectReturn === null || retval === expectReturn;
  const given = expectDataOut === null || sameData(expectDataOut, data ?? "", bytes2);
  const words = [
    `returned ${retval}`,
    ...expectDataOut === null ? [] : [`gave ${data === null || data === "" ? "no data" : clipped(data, bytes2)}`]
  ];
  return { verdict: passIf(returned && given), seen: `${words.join(", ")} (${nsec} ns a run)` };
}
function sameData(expected, data, bytes2) {
  return expected.length === 2 * bytes2 && expected.toLowerCase() === data.toLowerCase();
}
function valueWords(hex) {
  const bytes2 = Buffer.from(hex, "hex");
  if (![1, 2, 4, 8].includes(bytes2.length)) return clipped(hex);
  return `${BigInt(`0x${Buffer.from(bytes2).reverse().toString("hex")}`)} (${hex})`;
}
function clipped(hex, bytes2 = hex.length / 2) {
  return hex.length > 64 ? `${hex.slice(0, 64)}\u2026 (${bytes2} bytes)` : hex;
}
function passIf(condition) {
  return condition ? "pass" : "fail";
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/run/case-tests.ts
function testResults(records, programs, input) {
  const lane = input.request.lanes.find(({ mode }) => mode === "behavior");
  if (lane === void 0) return [];
  const blocks2 = lane.required && input.kernelRequired;
  return input.request.tests.map((test, index) => {
    const own = records.filter((record) => "test" in record && record.test === index);
    const { name, required, place } = test;
    const base = { name, required: required && blocks2, place };
    return first(own, "test_start") === void 0 ? { ...base, verdict: "skip", reason: whyNotReached(records, input), command: null, expectations: [] } : { ...base, ...resultOf(test, index, own, programs, input) };
  });
}
function whyNotReached(records, { obstacle, unsuited, outcome }) {
  if (obstacle !== null) return obstacle;
  if (unsuited?.what === "all") return `it ${unsuited.why}`;
  const open = first(records, "open");
  const load = first(records, "load");
  if (open !== void 0 && open.errno !== 0 || load !== void 0 && load.errno !== 0)
    return "the object does not load";
  if (all(records, "fixup").some(({ status }) => status !== "applied")) return "a fixup could not be applied";
  const interruption = outcome?.interruption ?? null;
  return interruption === null ? "the guest never came to it" : `it was not reached: ${judgeInterruption(interruption).reason}`;
}
function resultOf(test, index, own, programs, input) {
  const record = first(own, "command");
  const command = test.command === null || record === void 0 ? null : commandResult(test.command, test.expect, record, outputsOf(input, "object", `test ${index}`));
  const expectations = test.expectations.map(
    (expectation, position) => expectationResult(expectation, position, own, programs)
  );
  const parts = [
    ...command === null ? [] : [command],
    ...expectations.map((expectation) => ({
      verdict: expectation.verdict,
      reason: expectationWords(expectation)
    }))
  ];
  const against = parts.filter(({ verdict: verdict2 }) => verdict2 !== "pass");
  if (first(own, "test_end") === void 0) return { ...interrupted(against, expectations, input), command, expectations };
  if (test.command !== null && command === null)
    return { verdict: "error", reason: "the guest told nothing of the command", command, expectations };
  const verdict = against.length === 0 ? "pass" : against.some((part) => part.verdict === "fail") ? "fail" : "error";
  return { verdict, reason: reasonsOf2(against), command, expectations };
}
function interrupted(against, expectations, { outcome }) {
  const failed3 = reasonsOf2(against.filter(({ verdict }) => verdict === "fail"));
  const judgement = outcome?.interruption == null ? { verdict: "error", reason: "the guest did not come to its end" } : judgeInterruption(outcome.interruption);
  const untold2 = expectations.some(({ seen }) => seen === UNTOLD);
  if (failed3 !== null && !untold2) return { verdict: "fail", reason: failed3 };
  return {
    verdict: judgement.verdict,
    reason: [failed3, judgement.reason].filter((reason) => reason !== null).join("; ")
  };
}
function reasonsOf2(parts) {
  return parts.length === 0 ? null : parts.map(({ reason }) => reason ?? "no reason").join("; ");
}

// src/run/case-result.ts
function caseResult(input) {
  const records = input.outcome?.records ?? [];
  const both = [...records, ...input.commandOutcome?.records ?? []];
  const exits = all(both, "case_exit");
  const libbpf = input.log({ kind: "libbpf", pass: "whole", subject: null });
  const programs = programResults(records, input);
  const maps = all(records, "map").map((map) => ({
    name: map.name,
    type: map.map_type,
    keySize: map.key_size,
    valueSize: map.value_size,
    maxEntries: map.max_entries,
    flags: map.flags,
    hasInner: map.inner
  }));
  const facts = {
    load: loadResult(records),
    programs,
    unknownNames: unknownNames(input.request, programs, maps),
    fixups: fixupResults(records, input.request.fixups),
    tests: testResults(records, programs, input),
    command: commandCaseResult(input),
    interruption: input.outcome?.interruption ?? null,
    commandInterruption: input.commandOutcome?.interruption ?? null,
    obstacle: input.obstacle,
    unsuited: input.unsuited
  };
  return {
    artifact: input.artifact,
    kernel: input.kernel,
    lanes: judgeLanes(facts, input.request, input.kernelRequired),
    unsuited: input.unsuited?.why ?? null,
    load: facts.load,
    programs: facts.programs,
    maps,
    fixups: facts.fixups,
    variants: variantResults(records),
    tests: facts.tests,
    command: facts.command,
    leftovers: leftovers(both),
    unknownNames: facts.unknownNames,
    durationMs: exits.length === 0 ? null : exits.reduce((sum, { usec }) => sum + usec, 0) / 1e3,
    maxRssKib: exits.length === 0 ? null : Math.max(...exits.map((exit) => exit.maxrss_kb)),
    interruption: facts.interruption ?? facts.commandInterruption,
    libbpfLog: libbpf?.path ?? null,
    libbpfTail: libbpf?.tail ?? "",
    kernelWarnings: [...input.outcome?.warnings ?? [], ...input.commandOutcome?.warnings ?? []]
  };
}
function loadResult(records) {
  const open = first(records, "open");
  if (open !== void 0 && open.errno !== 0)
    return { verdict: "fail", errno: errnoOf(open.errno), message: open.message, map: null, program: null };
  const load = first(records, "load");
  if (load === void 0) return null;
  const { errno, message, map, program } = load;
  return { verdict: errno === 0 ? "pass" : "fail", errno: errnoOf(errno), message, map, program };
}
function leftovers(records) {
  return all(records, "leftover").flatMap(({ kind, name }) => isLeftoverKind(kind) ? [{ kind, name }] : []);
}
function isLeftoverKind(kind) {
  return kind === "pin" || kind === "process" || kind === "link" || kind === "program";
}

// src/run/artifact-result.ts
var CANCELLED = { records: [], interruption: { kind: "cancelled" }, warnings: [] };
function outcomesOf({ object, command }, outcome, error, aborted) {
  const ids = [object, command].filter((id) => id !== void 0);
  const reached = ids.some((id) => outcome.cases.has(id));
  const message = error ?? "the guest never came to it";
  const missing2 = aborted ? CANCELLED : { records: [], interruption: { kind: "lost", message }, warnings: [] };
  const of = (id) => id === void 0 ? void 0 : outcome.cases.get(id) ?? (reached || aborted ? missing2 : void 0);
  return { outcome: of(object), commandOutcome: of(command), obstacle: reached || aborted ? null : message };
}
function commonInput(artifact, kernel) {
  return {
    artifact: artifact.name,
    kernel: kernel.name,
    kernelRequired: kernel.request.required && artifactKernel(artifact.request, kernel.request)?.required !== false,
    request: artifact.request,
    unsuited: artifact.unsuited
  };
}
function neverTaken(artifact, kernel, release, error) {
  const obstacle = artifact.defect === void 0 ? error : `${artifact.path} ${artifact.defect}`;
  const outcome = obstacle === null && artifact.unsuited?.what !== "all" ? CANCELLED : void 0;
  return caseResult({
    ...commonInput(artifact, kernel),
    release,
    hostFixups: [],
    outcome,
    commandOutcome: outcome,
    obstacle,
    log: () => null,
    output: () => null
  });
}

// src/run/execute.ts
import { rm as rm2 } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join as join4 } from "node:path";

// src/run/kernel-job.ts
import { mkdir as mkdir2, readFile as readFile3 } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/run/known-warnings.ts
function takeKnownWarnings(outcome, allowed) {
  if (allowed.length === 0) return [];
  const known2 = [];
  const isNews = ({ message }) => {
    if (!allowed.some((pattern) => message.search(pattern) >= 0)) return true;
    known2.push(message);
    return false;
  };
  outcome.warnings = outcome.warnings.filter(isNews);
  for (const done of outcome.cases.values()) done.warnings = done.warnings.filter(isNews);
  const counts = /* @__PURE__ */ new Map();
  for (const message of known2) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts].map(
    ([message, count]) => `allowed kernel warning${count > 1 ? ` (${count} times)` : ""}: ${message}`
  );
}

// src/run/lsm.ts
function cmdlineOf({ cmdline, lsm }, config) {
  if (lsm === null) return { cmdline, note: null };
  if (config === null)
    return {
      cmdline,
      note: "`lsm: append-bpf` has no effect: the kernel came without the configuration that names its LSMs"
    };
  if (config.get("CONFIG_BPF_LSM") !== "y")
    return { cmdline, note: "`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM" };
  const asked = [...cmdline.matchAll(/(?:^|\s)lsm=(\S*)/g)].at(-1)?.[1];
  const active = (asked ?? config.get("CONFIG_LSM") ?? "").split(",").filter((name) => name !== "");
  if (active.includes("bpf"))
    return { cmdline, note: "`lsm: append-bpf` changes nothing: this kernel starts with the bpf LSM by itself" };
  return { cmdline: `${cmdline} lsm=${[...active, "bpf"].join(",")}`.trim(), note: null };
}

// src/run/needed-modules.ts
var TCX_SINCE = [6, 6];
var SCH_INGRESS = { name: "sch_ingress", option: "CONFIG_NET_SCH_INGRESS" };
var CLS_BPF = { name: "cls_bpf", option: "CONFIG_NET_CLS_BPF" };
var ACT_BPF = { name: "act_bpf", option: "CONFIG_NET_ACT_BPF" };
var VETH = { name: "veth", option: "CONFIG_VETH" };
var CLASSIFIER = /^\??(?:tc|classifier|sched_cls)(?:\/|$)/;
var ACTION = /^\??action(?:\/|$)/;
function neededModules(artifacts, release) {
  return [...new Set(artifacts.filter(isTakeable).flatMap((artifact) => modulesOf(artifact, release)))];
}
function modulesOf({ request, object }, release) {
  const { lanes, programs, fixups } = request;
  const modes = lanes.map(({ mode }) => mode);
  if (modes.every((mode) => mode === "load_only")) return [];
  const sections = object === null ? [] : programSections(object.bytes);
  const types = fixups.flatMap((fixup) => fixup.kind === "program_type" ? [fixup.value] : []);
  const targets = programs.flatMap(({ attach }) => attach === null ? [] : [attach]);
  const isClassifier = types.includes("sched_cls") || sections.some((section4) => CLASSIFIER.test(section4));
  const isAction = types.includes("sched_act") || sections.some((section4) => ACTION.test(section4));
  const takesQdisc = !atLeast(release, TCX_SINCE) || modes.includes("command");
  return [
    ...isClassifier && takesQdisc || targets.some(({ kind }) => kind === "tc") ? [SCH_INGRESS, CLS_BPF] : [],
    ...isAction ? [ACT_BPF] : [],
    ...targets.some(({ interface: name }) => name?.startsWith("veth")) ? [VETH] : []
  ];
}

// src/run/outputs.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
var WANTED_OF = {
  stdout: ({ stdoutContains, stdoutMatches }) => stdoutContains !== null || stdoutMatches !== null,
  stderr: ({ stderrContains }) => stderrContains !== null
};
async function readOutputs({ artifact, object, command }, reportDirectory, logOf) {
  const ids = { object, command };
  const find = (key) => {
    const id = ids[key.case];
    return id === void 0 ? null : logOf({ case: id, kind: key.kind, pass: "", subject: key.subject });
  };
  const texts = /* @__PURE__ */ new Map();
  for (const key of expectedOutputs(artifact.request)) {
    const log = find(key);
    if (log !== null) texts.set(log.path, await readFile2(join2(reportDirectory, log.path), "utf8"));
  }
  return (key) => {
    const log = find(key);
    return log === null ? null : { path: log.path, tail: log.tail, text: texts.get(log.path) ?? log.tail };
  };
}
function expectedOutputs({ tests, command }) {
  const commands = [
    ...tests.map(({ expect }, index) => ({ case: "object", subject: `test ${index}`, expect })),
    ...command === null ? [] : [{ case: "command", subject: "command", expect: command.expect }]
  ];
  const kinds = ["stdout", "stderr"];
  return commands.flatMap(
    ({ expect, ...key }) => kinds.filter((kind) => WANTED_OF[kind](expect)).map((kind) => ({ ...key, kind }))
  );
}

// src/run/kernel-job.ts
async function takeToKernel(job) {
  const { kernel, ports } = job;
  const { name } = kernel;
  if (!kernel.artifacts.some(isTakeable)) return untouched2(kernel);
  const result = emptyKernelResult(kernel);
  const files = await fetchKernel(job, result);
  if (files !== void 0) ports.progress.kernel(name, { step: "waiting" });
  const tools = await toolsFor(kernel.spec.arch, await job.tools);
  const bootable = files && await withImages(job, files, tools, result);
  if (bootable !== void 0) return job.guests(() => runKernel(job, bootable, tools, result));
  ports.progress.kernel(name, { step: "failed", message: result.error ?? "cancelled" });
  const release = result.release;
  return { result, cases: kernel.artifacts.map((artifact) => neverTaken(artifact, kernel, release, result.error)) };
}
async function fetchKernel(job, result) {
  const { kernel, plan, provider, ports } = job;
  const startedAt = performance.now();
  try {
    const wanted = {
      modules: plan.manifest.modules,
      optionalModules: (release2) => neededModules(kernel.artifacts, release2)
    };
    const files = await job.fetches(
      kernel.spec.id,
      () => provider.fetch(kernel.spec, wanted, (progress) => {
        if (progress.step === "note") result.notes.push(progress.message);
        else ports.progress.kernel(kernel.name, progress);
      })
    );
    const { release, version: packageVersion, signature } = files.kernel;
    const lockedOn = plan.lock?.kernels.find(({ id }) => id === kernel.spec.id)?.resolvedAt.slice(0, 10);
    if (signature.status === "unchecked")
      result.notes.push(
        `the signature of its package index was not checked${lockedOn === void 0 ? "" : ` when it was locked on ${lockedOn}`}: ${signature.why}`
      );
    Object.assign(result, {
      release,
      packageVersion,
      vmlinuzSha256: files.vmlinuzSha256,
      signature: signatureWords2(signature, lockedOn)
    });
    return files;
  } catch (thrown) {
    if (!(thrown instanceof UserError) && !job.signal.aborted) throw thrown;
    if (job.signal.aborted) result.notes.push("cancelled");
    else result.error = errorMessage(thrown);
    return void 0;
  } finally {
    result.fetchMs = Math.round(performance.now() - startedAt);
  }
}
async function withImages({ request: { cacheDirectory } }, files, tools, result) {
  const onNote = (note) => result.notes.push(note);
  try {
    const images = await bootImages(files, { accelerator: tools.accelerator.used, cacheDirectory, onNote });
    return { ...files, images };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    result.error = errorMessage(thrown);
    return void 0;
  }
}
function signatureWords2(signature, lockedOn) {
  const words = signature.status === "good" ? `good: ${signature.by}` : `unchecked: ${signature.why}`;
  return lockedOn === void 0 ? words : `locked: ${words} (on ${lockedOn})`;
}
async function runKernel(job, files, tools, result) {
  const { kernel, plan, ports, request, workFolder } = job;
  const { reportDirectory } = request;
  const { name } = kernel;
  const { release } = files.kernel;
  const folder = join3("logs", safeFileName(name));
  await makeFolder(join3(reportDirectory, folder), "report-directory");
  const startedAt = performance.now();
  const work = guestWork(kernel, release, plan.brought);
  const logs = createLogCollector(reportDirectory, folder, (key) => logFileName(work, key));
  await mkdir2(workFolder);
  result.consoleLog = join3(folder, "console.log");
  const { cmdline, note } = cmdlineOf(
    { ...kernel.request, cmdline: [kernel.spec.cmdline ?? "", kernel.request.cmdline].join(" ").trim() },
    files.config === null ? null : await readKernelConfig(files.config)
  );
  if (note !== null) result.notes.push(note);
  const outcome = await runGuest({
    qemu: tools.qemu,
    accelerator: tools.accelerator.used,
    mayEmulate: request.accelerator === "auto",
    images: files.images,
    cmdline,
    files: await guestFiles(files, tools, work),
    modules: guestModules(files),
    cases: work.cases,
    workFolder,
    consoleLog: join3(reportDirectory, result.consoleLog),
    logs,
    signal: job.signal,
    onProgress: (progress) => ports.progress.kernel(name, kernelState(progress, work, release))
  });
  const logOf = await logs.finish();
  result.notes.push(...takeKnownWarnings(outcome, plan.manifest.allowedWarnings));
  takeOutcome(outcome, result, files);
  const cases = [];
  for (const artifact of kernel.artifacts) {
    const own = work.artifacts.find((candidate) => candidate.artifact === artifact);
    cases.push(
      own === void 0 ? neverTaken(artifact, kernel, release, null) : caseResult({
        ...commonInput(artifact, kernel),
        release,
        hostFixups: own.hostFixups,
        ...outcomesOf(own, outcome, result.error, job.signal.aborted),
        log: (key) => own.object === void 0 ? null : logOf({ ...key, case: own.object }),
        output: await readOutputs(own, reportDirectory, logOf)
      })
    );
  }
  const seconds2 = (performance.now() - startedAt) / 1e3;
  ports.progress.kernel(
    name,
    result.error === null ? { step: "done", verdicts: countCaseVerdicts(cases), seconds: seconds2 } : { step: "failed", message: result.error }
  );
  return { result, cases };
}
function kernelState(progress, { cases, artifacts }, release) {
  if (progress.step === "booting") return { step: "booting", release, boot: progress.boot };
  const guestCase = cases.find(({ id }) => id === progress.id);
  const position = artifacts.findIndex(({ object, command }) => [object, command].includes(progress.id));
  const test = progress.step === "test" && guestCase?.kind === "object" ? guestCase.tests[progress.test]?.name ?? null : null;
  return {
    step: "case",
    artifact: guestCase?.artifact ?? "",
    doing: guestCase?.kind === "command" ? "its command" : test === null ? null : `test "${test}"`,
    position,
    count: artifacts.length
  };
}
function takeOutcome(outcome, result, files) {
  result.boots = outcome.boots;
  if (outcome.boots > 0) Object.assign(result, { shape: outcome.shape, accelerator: outcome.accelerator });
  result.bootMs = outcome.bootMs === null ? null : Math.round(outcome.bootMs);
  result.guestMs = Math.round(outcome.guestMs);
  result.error = outcome.error;
  result.notes.push(...outcome.notes, ...outcome.warnings.map(({ message }) => `kernel: ${message}`));
  const { hello } = outcome;
  result.lsm = hello?.lsm ?? null;
  result.lockdown = /\[(\w+)\]/.exec(hello?.lockdown ?? "")?.[1] ?? null;
  if (hello !== null && hello.release !== files.kernel.release)
    result.notes.push(`the kernel calls itself ${hello.release}, its package ${files.kernel.release}`);
  for (const { name, errno } of outcome.modules) {
    if (errno === 0) result.modules.push(name);
    else result.notes.push(`module ${name} could not be loaded (${errnoOf(errno)?.name})`);
  }
}
function shellFiles(shell) {
  return [
    { path: "/bin/busybox", content: shell, executable: true },
    { path: "/etc/passwd", content: Buffer.from("root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n") },
    { path: "/etc/group", content: Buffer.from("root:x:0:\nnogroup:x:65534:\n") }
  ];
}
async function guestFiles(files, { validator, busybox }, { artifacts }) {
  const shell = artifacts.some(({ artifact }) => needsShell(artifact)) ? busybox : null;
  return [
    { path: "/init", content: validator, executable: true },
    ...shell === null ? [] : shellFiles(shell),
    ...files.config === null ? [] : [{ path: `/boot/config-${files.kernel.release}`, content: await readFile3(files.config) }],
    ...await moduleFiles(files)
  ];
}
function logFileName({ artifacts }, key) {
  const own = artifacts.find(({ object, command }) => [object, command].includes(key.case));
  return [own?.artifact.name ?? "unknown", ...key.subject === null ? [] : [key.subject], key.kind, "log"].join(".");
}
function untouched2(kernel) {
  return {
    result: emptyKernelResult(kernel),
    cases: kernel.artifacts.map((artifact) => neverTaken(artifact, kernel, null, null))
  };
}
function emptyKernelResult(kernel) {
  return {
    id: kernel.name,
    distribution: kernel.spec.distribution,
    arch: kernel.spec.arch,
    shape: null,
    accelerator: null,
    required: kernel.request.required,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    signature: null,
    boots: 0,
    fetchMs: 0,
    bootMs: null,
    guestMs: 0,
    error: null,
    consoleLog: null,
    lsm: null,
    lockdown: null,
    modules: [],
    notes: []
  };
}
function countCaseVerdicts(cases) {
  const counts = { pass: 0, fail: 0, skip: 0, error: 0 };
  for (const { verdict } of cases.flatMap(({ lanes }) => lanes)) counts[verdict]++;
  return counts;
}

// src/run/repository-sources.ts
function sourcesInRepository(cases, workspace) {
  const known2 = /* @__PURE__ */ new Map();
  const named3 = (file) => {
    const path = known2.get(file) ?? inRepository(file, workspace) ?? file;
    known2.set(file, path);
    return path;
  };
  return cases.map((result) => ({ ...result, programs: result.programs.map((program) => withSource(program, named3)) }));
}
function withSource(program, named3) {
  const { load } = program;
  if (load === null || load.source === null) return program;
  return { ...program, load: { ...load, source: { ...load.source, file: named3(load.source.file) } } };
}

// src/run/execute.ts
var PARALLEL_FETCHES = 2;
async function executePlan(plan, request, ports) {
  const startedAt = /* @__PURE__ */ new Date();
  await clearReports(request.reportDirectory);
  await makeFolder(request.reportDirectory, "report-directory");
  const workFolder = await createWorkFolder();
  try {
    const work = await takeToKernels(plan, request, ports, workFolder);
    return await conclude(plan, request, startedAt, work);
  } finally {
    await rm2(workFolder, { recursive: true, force: true });
  }
}
async function takeToKernels(plan, request, ports, workFolder) {
  const needed = plan.kernels.some(({ artifacts }) => artifacts.some(isTakeable));
  if (!needed) return { tools: null, kernels: plan.kernels.map(untouched2) };
  await makeFolder(request.cacheDirectory, "cache-directory");
  const failure = new AbortController();
  const signal = AbortSignal.any([ports.signal, failure.signal]);
  const mirrors = [...request.mirrors, ...plan.manifest.mirrors];
  const provider = createKernelProvider({
    cacheDirectory: request.cacheDirectory,
    mirrors,
    cache: ports.cache,
    kernels: plan.kernels.map(({ spec }) => spec.id),
    locked: plan.lock?.kernels,
    signal
  });
  const archesOf = (needs2) => inOrder(plan.kernels.filter(({ artifacts }) => artifacts.some(needs2)).map(({ spec }) => spec.arch));
  const needs = { arches: archesOf(isTakeable), commands: archesOf(needsShell), mirrors };
  const tools = prepareTools(request, needs, ports, signal);
  const shared = {
    plan,
    request,
    ports,
    signal,
    provider,
    tools,
    fetches: fetchesOf(plan.kernels),
    guests: pLimit(request.concurrency)
  };
  const jobs = plan.kernels.map(
    (kernel, index) => takeToKernel({ kernel, workFolder: join4(workFolder, String(index)), ...shared })
  );
  for (const job of [tools, ...jobs]) job.catch(() => failure.abort());
  const settled = tools.then((toolbox) => Promise.all(toolbox.values()));
  settled.catch(() => failure.abort());
  await Promise.allSettled([tools, ...jobs]);
  await provider.keepLookups();
  return { tools: await hostTools(await tools), kernels: await Promise.all(jobs) };
}
function fetchesOf(kernels) {
  const all2 = pLimit(PARALLEL_FETCHES);
  const turns = new Map(kernels.map(({ spec }) => [spec.id, pLimit(1)]));
  return (id, fetch) => turns.get(id)?.(() => all2(fetch)) ?? all2(fetch);
}
async function conclude(plan, request, startedAt, { tools, kernels }) {
  const manifest = plan.manifest.file === "" ? null : plan.manifest.file;
  const seen = {
    version: RESULTS_VERSION,
    tool: { name: "bpfcompat", version },
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    manifest,
    manifestForm: manifest === null ? null : plan.manifest.form,
    loader: request.loader,
    revision: request.revision,
    repository: request.repository,
    shard: plan.shard,
    host: {
      arch: process.arch,
      cpus: availableParallelism(),
      qemu: await tools?.qemuVersion ?? null,
      accelerator: tools?.accelerator ?? null
    },
    kernels: kernels.map(({ result }) => result),
    artifacts: plan.artifacts.map(({ name, path, object, request: { place }, defect }) => ({
      name,
      path,
      sha256: object?.sha256 ?? null,
      size: object?.bytes.length ?? null,
      place,
      error: defect ?? null
    })),
    cases: sourcesInRepository(
      kernels.flatMap(({ cases }) => cases),
      checkout({ manifest })
    ),
    growth: growthPolicy(plan.manifest, request)
  };
  return { ...seen, findings: findingsOf(seen), comparison: null, gate: gateOf(seen.cases, seen.kernels, request.failOn) };
}

// src/init/trials.ts
import { mkdtemp, rm as rm3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";
function createTrials(plan, request, ports) {
  let { accelerator } = request;
  return {
    everywhere: (proposals) => trial(plan.kernels, proposals),
    on: (kernel, proposals) => trial(only(kernel), proposals)
  };
  function only(kernel) {
    return plan.kernels.filter(({ name }) => name === kernel);
  }
  async function trial(kernels, proposals) {
    const artifacts = proposals.map(
      (proposal, index) => ({
        ...proposal.artifact,
        name: trialName(index),
        request: requestOf(proposal)
      })
    );
    const reportDirectory = await mkdtemp(join5(tmpdir(), "bpfcompat-init-"));
    try {
      const results = await executePlan(
        { ...plan, artifacts, kernels: kernels.map((kernel) => ({ ...kernel, artifacts })) },
        { ...request, reportDirectory, accelerator },
        ports
      );
      accelerator = results.host.accelerator?.used ?? accelerator;
      return { results, casesOf: (index) => results.cases.filter(({ artifact }) => artifact === trialName(index)) };
    } finally {
      await rm3(reportDirectory, { recursive: true, force: true });
    }
  }
}
function trialName(index) {
  return `trial-${index}`;
}

// src/init/advise.ts
var BY_TRIAL = "The sizes below were found by trial, as the least that makes it load: hold them against your loader.";
var ANSWERABLE = /* @__PURE__ */ new Set(["MISSING_INNER_MAP", "MAP_SIZE_UNSET"]);
async function adviseByTrial(results, plan, request, ports) {
  const wanting = results.findings.filter((finding) => finding.level === "failure" && ANSWERABLE.has(finding.class));
  const names = new Set(wanting.map(({ artifact }) => artifact));
  const artifacts = plan.artifacts.filter(({ name }) => names.has(name));
  if (artifacts.length === 0 || ports.signal.aborted) return results;
  const accelerator = results.host.accelerator?.used ?? request.accelerator;
  const trials = createTrials(plan, { ...request, accelerator }, ports);
  let { findings } = results;
  for (const artifact of artifacts) {
    const cases = results.cases.filter((result) => result.artifact === artifact.name);
    const proposal = await answer3(untouched(artifact), cases, trials, (line) => ports.logger.info(line));
    if (proposal.fixups.length > 0)
      findings = findings.map((finding) => wanting.includes(finding) ? advised(finding, proposal, results) : finding);
  }
  return { ...results, findings };
}
function advised(finding, proposal, run) {
  const artifact = run.artifacts.find(({ name }) => name === proposal.artifact.name);
  if (artifact === void 0 || finding.artifact !== artifact.name) return finding;
  return {
    ...finding,
    remedy: `${finding.remedy} ${BY_TRIAL}`,
    remedyYaml: additionYaml(run, artifact, { at: "artifact", field: "maps", lines: mapEntries(proposal.fixups) })
  };
}
function carryTrials(findings, known2) {
  const tried = known2.filter(({ remedy }) => remedy.endsWith(BY_TRIAL));
  return findings.map((finding) => {
    const same = tried.find((other) => SAME.every((field) => other[field] === finding[field]));
    return same === void 0 ? finding : { ...finding, remedy: `${finding.remedy} ${BY_TRIAL}`, remedyYaml: sanitise(same.remedyYaml ?? "") };
  });
}
var SAME = ["class", "artifact", "program", "map"];

export {
  renderJson,
  failOnWords,
  REPOSITORY_URL,
  docsUrl,
  changesSection,
  findingsSection,
  kernelsSection,
  matrixTable,
  checkout,
  renderTerminal,
  renderSummary,
  clearReports,
  writeReports,
  copyReports,
  writeTo,
  makeFolder,
  findingsOf,
  gateOf,
  againstBaseline,
  answer3 as answer,
  untouched,
  renderManifest,
  renderWorkflow,
  commonInput,
  executePlan,
  createTrials,
  adviseByTrial,
  carryTrials
};
