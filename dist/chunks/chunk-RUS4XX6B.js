import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEFAULT_TIMEOUT_SECONDS,
  StanzaParser,
  artifactKernel,
  atLeast,
  bareEnvironment,
  createRequest,
  fileUrl,
  findMirrors,
  flavourOf,
  guestWork,
  hasSeries,
  helperName,
  isBelow,
  isRelease,
  isStall,
  isTakeable,
  isUnreachable,
  nearest,
  nearestFew,
  needsShell,
  parseStanzas,
  programSections,
  readProgram,
  requestFailure,
  runTool,
  showUrl
} from "./chunk-SYJJLJFE.js";
import {
  MODE_WORDS,
  SUMMARY_BYTES,
  code,
  compareReleases,
  details,
  escapeMarkdown,
  fenced,
  kernelGroups,
  kernelVersion,
  prose,
  renderSupport,
  supportTableOf,
  table
} from "./chunk-XRQS7MMO.js";
import {
  UserError,
  errorCode,
  errorMessage,
  isAbort,
  packageRoot,
  version
} from "./chunk-OSVJUFHW.js";
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
  parseThreshold
} from "./chunk-BB3FCJLJ.js";
import {
  RESULTS_VERSION,
  VERIFIER_INSN_LIMIT
} from "./chunk-TNJMBHO5.js";
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

// src/report/terminal-page.ts
function pad(text, width) {
  return text + " ".repeat(Math.max(0, width - text.length));
}
function wrap(text, width, indent, firstColumn = 0) {
  const lines = [];
  let line = "";
  let room = width - firstColumn;
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || longer.length <= room) line = longer;
    else {
      lines.push(line.trimEnd());
      line = `${indent}${word}`;
      room = width;
    }
  }
  return [...lines, line.trimEnd()].map((part) => part.replaceAll("\xA0", " "));
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
  const padding2 = " ".repeat(Math.max(0, width - text.length));
  if (cell === null) return padding2;
  return `${paint(text, cell.nonBlocking ? "dim" : styles[cell.verdict])}${padding2}`;
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
    const again = kernel.boots > 1 ? `, ${kernel.boots} boots` : "";
    const mark = kernel.required ? "" : "  (does not block)";
    return `${pad(oneLine(kernel.id, 60), idWidth)}  ${pad(releases[index] ?? "", releaseWidth)}  ${paint(`${times}${again}${mark}`, "dim")}`;
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
  const names2 = bars.map(({ kernel }) => oneLine(kernel, 60));
  const nameWidth = Math.max(...names2.map((name) => name.length));
  const figures = bars.map(({ insns }) => grouped(insns));
  const figureWidth = Math.max(...figures.map((figure) => figure.length));
  const lines = bars.map(({ insns }, index) => {
    const bar = "\u2588".repeat(Math.max(1, Math.round(insns / largest * BAR_LENGTH)));
    return `${(names2[index] ?? "").padEnd(nameWidth)}  ${(figures[index] ?? "").padStart(figureWidth)}  ${bar}`;
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
  const heads = ["kernel", "release", "package", "signature", "accelerator", "boot", "fetch and run"];
  const rows = kernels.map((kernel) => [
    `${code(kernel.id)}${kernel.required ? "" : " (optional)"}`,
    escapeMarkdown(kernel.release ?? kernel.error ?? ""),
    escapeMarkdown(kernel.packageVersion ?? ""),
    escapeMarkdown(signatureWords(kernel)),
    kernel.boots === 0 ? "" : accelerator ?? "",
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
  const names2 = [list(rows.map(({ label }) => label)), `On ${list(kernels.map(({ id }) => id))}`];
  return details(`\u2705 ${passes(rows.length, noun)} ${everywhere(rows, matrix)}`, names2.join("\n\n"));
}
function everywhere(rows, { kernels }) {
  if (rows.some((row) => row.cells.includes(null))) return "on every kernel meant for them";
  return kernels.length === 1 ? "on the kernel" : `on all ${kernels.length} kernels`;
}
function passes(count, noun) {
  return `${plural(count, noun)} ${count === 1 ? "passes" : "pass"}`;
}
function list(names2) {
  return names2.map((name) => code(name)).join(" \xB7 ");
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
    render: async (results, directory) => (await import("./html-4DNIMVU3.js")).renderHtml(results, directory)
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

// src/cache/shared-cache.ts
var NO_SHARED_CACHE = { restore: async () => false, save: async () => {
} };

// src/host/toolchain.ts
import { isAbsolute } from "node:path";

// src/host/which.ts
import { accessSync, constants } from "node:fs";
import { delimiter, join as join2 } from "node:path";
function which(program, path = process.env.PATH ?? "") {
  if (program.includes("/")) return isExecutable(program) ? program : void 0;
  return path.split(delimiter).filter((folder) => folder !== "").map((folder) => join2(folder, program)).find(isExecutable);
}
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/host/toolchain.ts
var COMPILERS = [process.env.CC, "cc", "gcc", "clang"];
var LIBRARIES = ["bpf", "elf", "z", "zstd", "c"];
async function findToolchain() {
  const compiler = findCompiler();
  const none = { bpf: void 0, elf: void 0, z: void 0, zstd: void 0, c: void 0 };
  if (compiler === void 0) return { compiler, version: "", libbpf: void 0, archives: none };
  const [version2, libbpf, ...paths] = await Promise.all([
    compilerVersion(compiler),
    libbpfVersion(compiler),
    ...LIBRARIES.map((library) => archivePath(compiler, library))
  ]);
  return {
    compiler,
    version: version2,
    libbpf,
    archives: Object.fromEntries(LIBRARIES.map((library, index) => [library, paths[index]]))
  };
}
function findCompiler() {
  return COMPILERS.filter((name) => name !== void 0 && name !== "").map((name) => which(String(name))).find((path) => path !== void 0);
}
async function compilerVersion(compiler) {
  const { stdout } = await runTool(compiler, ["--version"]);
  return stdout.split("\n")[0] ?? "";
}
async function libbpfVersion(compiler) {
  const { stdout, exitCode } = await runTool(compiler, ["-E", "-dM", "-x", "c", "-"], {
    input: "#include <bpf/libbpf_version.h>\n"
  });
  if (exitCode !== 0) return await hasLibbpfHeader(compiler) ? "0" : void 0;
  const [major, minor] = ["MAJOR", "MINOR"].map(
    (part) => new RegExp(`#define LIBBPF_${part}_VERSION (\\d+)`).exec(stdout)?.[1]
  );
  return major === void 0 ? void 0 : `${major}.${minor ?? 0}`;
}
async function hasLibbpfHeader(compiler) {
  const { exitCode } = await runTool(compiler, ["-E", "-x", "c", "-"], { input: "#include <bpf/libbpf.h>\n" });
  return exitCode === 0;
}
async function archivePath(compiler, library) {
  const { stdout } = await runTool(compiler, [`-print-file-name=lib${library}.a`]);
  return isAbsolute(stdout.trim()) ? stdout.trim() : void 0;
}

// src/host/platform.ts
var NAMES = { darwin: "macOS", win32: "Windows", freebsd: "FreeBSD" };
function refuseOtherSystem(platform = process.platform) {
  if (platform === "linux") return;
  throw new UserError(
    `this machine runs ${NAMES[platform] ?? platform}, and kernels are booted on Linux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`
  );
}
async function refuseOtherArchitecture(arch = process.arch) {
  if (arch === "x64") return;
  const compiler = findCompiler();
  const target = compiler === void 0 ? void 0 : (await runTool(compiler, ["-dumpmachine"])).stdout.trim();
  if (target?.startsWith("x86_64")) return;
  const builds = target === void 0 ? "has no compiler for them" : `its compiler builds for ${target}`;
  throw new UserError(
    `the kernels are x86_64, this machine is ${arch} and ${builds}; use an x86_64 runner (\`runs-on: ubuntu-24.04\`), or set CC to a compiler for x86_64 that finds static libbpf, libelf and zlib of that architecture`
  );
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
  const feature = attachFeature(program);
  const module = moduleInWords(`${said}
${message ?? ""}`);
  if (module !== null) return moduleNeeded(`attaching ${program.name}`, module);
  if (message !== null && SETUP.test(message)) return setup(program, message, required);
  if (errno !== null && (UNSUPPORTED.has(errno.name) || UNKNOWN_TYPE.test(message ?? "")))
    return unsupported(program, feature, errno);
  if (errno?.name === "EINVAL" && feature !== void 0 && isOlder(context.kernel.release, feature.since))
    return unsupported(program, feature, errno);
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
function unsupported(program, feature, errno) {
  const kind = kindOf(program);
  const plain = kind === "tcx" ? "tc" : kind.replace(/\.(?:multi|session)$/, "");
  const instead = plain === kind ? "" : `, such as ${plain}`;
  return {
    class: "UNSUPPORTED_ATTACH_TYPE",
    title: `the kernel cannot attach ${kind} programs such as ${program.name}: ${errnoWords(errno)}`,
    remedy: `Keep ${program.name} out on kernels without it (bpf_program__set_autoload) and attach another program there${instead}.${configWords(feature)}`,
    ...feature === void 0 ? {} : { background: sinceWords(kind, feature) },
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
    const names2 = programs.filter((program) => program.type === type).map((program) => program.name);
    const draft = draftOf(
      context,
      "attach",
      {
        class: "NOT_ATTACHED",
        title: `${type} programs were loaded and are attached to nothing: ${names2.join(", ")}`,
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
  const since = Object.entries(SINCE).find(([, names2]) => names2.split(" ").includes(known2))?.[0] ?? null;
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
function notFound(subject, kind, names2) {
  if (names2 === null) return `Correct the name, or drop the entry: \`${subject}\` is in no data section of the object.`;
  const close = nearest(subject, names2);
  const has = names2.length === 0 ? `The object has no ${kind}s.` : `The object has ${names2.join(", ")}.`;
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
  const names2 = (what === "program" ? programs : maps).map((candidate) => candidate.name);
  return {
    ...base,
    title: `${usedBy === "test" ? "a test" : "the manifest"} names ${what} ${name}, which the object does not have`,
    remedy: notFound(name, what, names2)
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
    ...result.interruption === null ? [] : draftsOfInterruption(context, result.interruption),
    ...result.kernelWarnings.map((warning) => draftOfWarning(context, warning))
  ];
  const unexplainedLane = result.interruption?.kind === "cancelled" ? void 0 : laneWithout(drafts, result.lanes);
  return unexplainedLane === void 0 ? drafts : [...drafts, unexplained(context, unexplainedLane)];
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
  const inOrder = (told) => kernels.map(({ id }) => id).filter((id) => told.some(({ kernel }) => kernel === id));
  const failedKernels = inOrder([...failed3, ...growth2]);
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
      sentence: `Could not tell: ${untoldSentence(untold2, inOrder(untold2), kind)}${alsoFailed(failed3, kind)}${alsoGrown(growth2)}${aside}`,
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

// src/kernels/signature.ts
import { existsSync as existsSync3 } from "node:fs";
import { mkdtemp, readFile as readFile2, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
var DEBIAN_KEYRINGS = [
  "/usr/share/keyrings/debian-archive-keyring.gpg",
  "/usr/share/keyrings/debian-archive-keyring.pgp"
];
async function openSigned(signed, url, keyrings = DEBIAN_KEYRINGS) {
  const keyring = keyrings.find((file) => existsSync3(file));
  if (keyring === void 0) {
    return unchecked(signed, url, `no keyring at ${keyrings[0] ?? "any place"}: install debian-archive-keyring`);
  }
  const checked = await checkWithGpgv(signed, url, keyring) ?? await checkWithSqv(signed, url, keyring);
  return checked ?? unchecked(signed, url, "neither gpgv nor sqv is installed");
}
function canCheckSignatures(keyrings = DEBIAN_KEYRINGS) {
  return keyrings.some((file) => existsSync3(file)) && ["gpgv", "sqv"].some((program) => which(program) !== void 0);
}
async function checkWithGpgv(signed, url, keyring) {
  const verified = await runGpgv(signed, keyring);
  if (verified === void 0) return void 0;
  const bad = verified.status("BADSIG")[0] ?? verified.status("REVKEYSIG")[0];
  if (bad !== void 0) throw new UserError(`${url}: BAD signature by ${bad}; ${WAY_OUT}`);
  const good = verified.status("GOODSIG")[0];
  if (good !== void 0) return { text: verified.output, signature: { status: "good", by: good } };
  const keys = [...verified.status("NO_PUBKEY"), ...verified.status("EXPKEYSIG")];
  if (keys.length === 0) throw new UserError(`${url}: is not signed; ${WAY_OUT}`);
  const why = `${keyring} has no valid key for ${keys.join(", ")}`;
  if (!url.startsWith("https:"))
    throw new UserError(`${url}: ${why}; update debian-archive-keyring, or use a mirror with https`);
  return unchecked(signed, url, why);
}
var SQV_USAGE = 2;
async function checkWithSqv(signed, url, keyring) {
  if (which("sqv") === void 0) return void 0;
  const folder = await mkdtemp(join3(tmpdir(), "bpfcompat-sqv-"));
  try {
    const [input, output] = [join3(folder, "InRelease"), join3(folder, "text")];
    await writeFile2(input, signed);
    const result = await runTool("sqv", ["--keyring", keyring, "--cleartext", "--output", output, input]);
    if (result.exitCode === SQV_USAGE) return void 0;
    const words = result.stderr.trim().split("\n").at(-1)?.trim() ?? "";
    if (result.exitCode !== 0) throw new UserError(`${url}: no good signature by ${keyring} (${words}); ${WAY_OUT}`);
    const by = `${result.stdout.trim().split("\n").join(", ")} (sqv)`;
    return { text: await readFile2(output, "utf8"), signature: { status: "good", by } };
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
var WAY_OUT = "something between here and Debian changes files: use another mirror (--mirror)";
async function runGpgv(signed, keyring) {
  const { execa } = await import("./execa-FRZUR3OA.js");
  const args = ["--keyring", keyring, "--status-fd", "2", "--output", "-"];
  const { stdout, stderr, cause } = await execa("gpgv", args, { input: signed, reject: false, stripFinalNewline: false });
  if (errorCode(cause) === "ENOENT") return void 0;
  const lines = stderr.split("\n");
  const status = (word) => {
    const start = `[GNUPG:] ${word} `;
    return lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length).trim());
  };
  return { output: stdout, status };
}
function unchecked(signed, url, why) {
  const text = /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.exec(
    signed.toString("utf8")
  )?.[1];
  if (text === void 0) throw new UserError(`${url}: is no signed index; ${WAY_OUT}`);
  return { text: text.replace(/^- /gm, ""), signature: { status: "unchecked", why } };
}

// src/kernels/download.ts
import { createHash as createHash2 } from "node:crypto";
import { open as open2, rm as rm4 } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

// src/kernels/disk.ts
import { createHash, randomBytes } from "node:crypto";
import { mkdir as mkdir2, open, readdir, readFile as readFile3, rename as rename2, rm as rm3, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join as join4 } from "node:path";
var TEMPORARY = /\.[0-9a-f]{12}\.tmp$/;
var HASH_BUFFER_BYTES = 256 * 1024;
var ABANDONED_AFTER_MS = 60 * 60 * 1e3;
var DiskError = class extends UserError {
};
async function onDisk(path, work) {
  try {
    return await work();
  } catch (error) {
    throw diskError(error, path);
  }
}
function diskError(error, path) {
  const why = reasonOf2(errorCode(error));
  if (why === void 0 || error instanceof UserError) return error;
  const message = `cannot write ${path}: ${why}; choose another folder with --cache-directory`;
  return new DiskError(message, { cause: error });
}
function reasonOf2(code2) {
  switch (code2) {
    case "ENOSPC":
      return "no space left on the device; free some space there";
    case "EDQUOT":
      return "your disk quota is used up; free some space there";
    case "EACCES":
    case "EPERM":
      return "permission denied; change the rights of the folder";
    case "EROFS":
      return "the file system is read-only";
    case "EIO":
      return "the disk reports an I/O error";
    case "ENOENT":
      return "the folder was removed meanwhile";
    case "ENOTDIR":
    case "EEXIST":
      return "a file is in the way";
    default:
      return void 0;
  }
}
function temporaryName(path) {
  return `${path}.${randomBytes(6).toString("hex")}.tmp`;
}
async function putInPlace(temporary, path) {
  await onDisk(path, async () => {
    await syncPath(temporary);
    try {
      await rename2(temporary, path);
    } catch (error) {
      const code2 = errorCode(error);
      if (code2 !== "ENOTEMPTY" && code2 !== "EEXIST") throw error;
      await rm3(temporary, { recursive: true, force: true });
    }
    await syncPath(dirname2(path));
  });
}
async function writeAtomically(path, content) {
  const temporary = temporaryName(path);
  try {
    await onDisk(path, async () => {
      await mkdir2(dirname2(path), { recursive: true });
      const file = await open(temporary, "wx");
      try {
        await file.writeFile(content);
      } finally {
        await file.close();
      }
    });
    await putInPlace(temporary, path);
  } catch (error) {
    await rm3(temporary, { force: true }).catch(() => void 0);
    throw error;
  }
}
async function syncPath(path) {
  const file = await open(path, "r");
  try {
    await file.sync();
  } catch (error) {
    if (errorCode(error) !== "EINVAL" && errorCode(error) !== "ENOTSUP") throw error;
  } finally {
    await file.close();
  }
}
async function removeLeftovers(path) {
  for (const name of await namesIn(dirname2(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !TEMPORARY.test(name)) continue;
    await rm3(join4(dirname2(path), name), { recursive: true, force: true });
  }
}
async function removeAbandoned(folder) {
  for (const name of await namesIn(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const age = Date.now() - ((await stat(join4(folder, name)).catch(() => void 0))?.mtimeMs ?? Date.now());
    if (age > ABANDONED_AFTER_MS) await rm3(join4(folder, name), { recursive: true, force: true });
  }
}
async function namesIn(folder) {
  return readdir(folder).catch(() => []);
}
async function readJson(path) {
  try {
    return JSON.parse(await readFile3(path, "utf8"));
  } catch (error) {
    if (errorCode(error) === void 0 || errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR")
      return void 0;
    throw new DiskError(`cannot read ${path}: ${errorMessage(error)}; choose another folder with --cache-directory`);
  }
}
async function fileSha256(path) {
  const hash = createHash("sha256");
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.allocUnsafe(HASH_BUFFER_BYTES);
      for (; ; ) {
        const { bytesRead } = await file.read(buffer);
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw new DiskError(`cannot read ${path}: ${errorMessage(error)}; choose another folder with --cache-directory`);
  }
  return hash.digest("hex");
}

// src/kernels/download.ts
var DownloadError = class extends UserError {
  what;
  attempts;
  constructor(what, attempts) {
    const reasons = attempts.map(({ url, why }) => `${showUrl(url)}: ${why}`).join("; ");
    super(`cannot download ${what}: ${reasons}; check the network, or name another mirror with --mirror`);
    this.what = what;
    this.attempts = attempts;
  }
  /** Every server that could be asked says that there is no such file. */
  get gone() {
    return this.attempts.some(({ kind }) => kind === "gone") && this.attempts.every(({ kind }) => kind !== "passing");
  }
};
var CONNECT_MS = 1e4;
var STALL_MS = 3e4;
var PAUSE_MS = 1e3;
var LONGEST_RETRY_AFTER_MS = 5e3;
var TRIES_PER_URL = 4;
var TRIES_WHEN_SILENT = 2;
function createDownloader(options2 = {}) {
  const { signal, connectMs = CONNECT_MS, stallMs = STALL_MS, pauseMs = PAUSE_MS } = options2;
  const timeouts = { connectMs, stallMs };
  const unreachable = /* @__PURE__ */ new Map();
  let request = options2.request;
  return {
    async toFile(file, path, onBytes) {
      const handle = await onDisk(path, () => open2(path, "wx"));
      try {
        await fetchVerified(file, new FileSink(handle, path, onBytes));
      } catch (error) {
        await rm4(path, { force: true });
        throw error;
      } finally {
        await handle.close();
      }
    },
    async toMemory(file) {
      const sink = new MemorySink();
      const url = await fetchVerified(file, sink);
      return { content: sink.content(), url };
    },
    exists
  };
  async function fetchVerified(file, sink) {
    return firstThatWorks(file, (url) => fetchFrom(url, file, sink));
  }
  async function firstThatWorks(file, ask) {
    const reachable = file.urls.filter((url) => !unreachable.has(new URL(url).origin));
    const attempts = [];
    for (const url of file.urls) {
      const known2 = unreachable.get(new URL(url).origin);
      if (known2 !== void 0 && reachable.length > 0) {
        attempts.push({ url, why: known2, kind: "closed" });
        continue;
      }
      try {
        await ask(url);
        return url;
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        attempts.push({ url, why: error.message, kind: error.kind });
      }
    }
    throw new DownloadError(file.what, attempts);
  }
  async function fetchFrom(url, file, sink) {
    await sink.restart();
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await send(url, sink.length === 0 ? rangeOf(file) : { start: sink.length, end: file.prefix });
        await receive(response, file, sink);
        return checkDigest(file, sink);
      } catch (error) {
        if (!(error instanceof AttemptError) || error.retryAfterMs === void 0 || attempt >= error.tries) throw error;
        await sleep(error.retryAfterMs, void 0, signal === void 0 ? {} : { signal });
      }
    }
  }
  async function exists(file) {
    try {
      await firstThatWorks(file, async (url) => {
        const response = await send(url, void 0, "HEAD");
        await response.body?.cancel();
        if (response.status !== 405 && response.status !== 501) checkStatus(response);
      });
      return true;
    } catch (error) {
      if (error instanceof DownloadError && error.gone) return false;
      throw error;
    }
  }
  async function send(url, range2, method = "GET") {
    request ??= await createRequest(timeouts);
    try {
      return await request(url, { method, signal, ...range2 === void 0 ? {} : { range: range2 } });
    } catch (error) {
      throw connectionError(url, error);
    }
  }
  function connectionError(url, error) {
    if (signal?.aborted === true || isAbort(error)) return error;
    const why = requestFailure(error, timeouts);
    if (!isUnreachable(error)) return new AttemptError(why, "passing", pauseMs, triesFor(error));
    unreachable.set(new URL(url).origin, why);
    return new AttemptError(why, "closed");
  }
  async function receive(response, file, sink) {
    const body = response.body?.[Symbol.asyncIterator]();
    try {
      checkStatus(response);
      if (response.status === 206) checkRange(response, sink);
      else await sink.restart();
      const wanted = file.prefix ?? Number.POSITIVE_INFINITY;
      while (body !== void 0 && sink.length < wanted) {
        const chunk = await nextChunk(body);
        if (chunk === void 0) break;
        await sink.write(chunk.subarray(0, wanted - sink.length));
        if (sink.length > file.maxBytes)
          throw new AttemptError(`larger than the ${file.maxBytes} bytes announced`, "closed");
      }
    } finally {
      await body?.return?.().catch(() => void 0);
    }
    const expected = file.prefix ?? (file.sha256 === void 0 ? void 0 : file.maxBytes);
    if (expected !== void 0 && sink.length < expected) {
      throw new AttemptError(`connection cut after ${sink.length} of ${expected} bytes`, "passing", pauseMs);
    }
  }
  async function nextChunk(body) {
    try {
      const { done, value } = await body.next();
      return done === true ? void 0 : value;
    } catch (error) {
      if (signal?.aborted === true || isAbort(error)) throw error;
      throw new AttemptError(requestFailure(error, timeouts), "passing", pauseMs, triesFor(error));
    }
  }
  function checkStatus({ status, statusText, headers }) {
    if (status === 200 || status === 206) return;
    const answer4 = `${status} ${statusText}`.trim();
    if (status === 404 || status === 410) throw new AttemptError(answer4, "gone");
    if (status !== 429 && status < 500) throw new AttemptError(answer4, "closed");
    const seconds2 = Number(headers.get("retry-after") ?? Number.NaN);
    const retryAfterMs = Number.isNaN(seconds2) ? pauseMs : seconds2 * 1e3;
    throw new AttemptError(answer4, "passing", retryAfterMs > LONGEST_RETRY_AFTER_MS ? void 0 : retryAfterMs);
  }
}
function rangeOf({ prefix, maxBytes }) {
  return prefix === void 0 || prefix >= maxBytes ? void 0 : { start: 0, end: prefix };
}
function checkRange(response, sink) {
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1] ?? Number.NaN);
  if (start !== sink.length)
    throw new AttemptError(`answered with another part of the file than bytes ${sink.length}-`, "closed");
}
function checkDigest({ sha256, prefix }, sink) {
  if (sha256 === void 0 || prefix !== void 0) return;
  const found = sink.digest();
  if (found === sha256) return;
  throw new AttemptError(`has SHA-256 ${found}, expected ${sha256}`, "closed");
}
function triesFor(error) {
  return isStall(error) ? TRIES_WHEN_SILENT : TRIES_PER_URL;
}
var AttemptError = class extends Error {
  kind;
  /** The same address is worth another try after this time. */
  retryAfterMs;
  /** How often it may be asked in all. */
  tries;
  constructor(why, kind, retryAfterMs, tries = TRIES_PER_URL) {
    super(why);
    this.tries = tries;
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
};
var FileSink = class {
  length = 0;
  #hash = createHash2("sha256");
  #handle;
  #path;
  #onBytes;
  constructor(handle, path, onBytes) {
    this.#handle = handle;
    this.#path = path;
    this.#onBytes = onBytes;
  }
  async write(chunk) {
    await onDisk(this.#path, async () => {
      for (let at = 0; at < chunk.length; ) {
        at += (await this.#handle.write(chunk, at, chunk.length - at, this.length + at)).bytesWritten;
      }
    });
    this.#hash.update(chunk);
    this.length += chunk.length;
    this.#onBytes?.(this.length);
  }
  async restart() {
    if (this.length > 0) await onDisk(this.#path, () => this.#handle.truncate(0));
    this.length = 0;
    this.#hash = createHash2("sha256");
  }
  digest() {
    return this.#hash.digest("hex");
  }
};
var MemorySink = class {
  #chunks = [];
  length = 0;
  async write(chunk) {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }
  async restart() {
    this.#chunks = [];
    this.length = 0;
  }
  content() {
    return Buffer.concat(this.#chunks);
  }
  digest() {
    return createHash2("sha256").update(this.content()).digest("hex");
  }
};

// src/kernels/fetch.ts
import { mkdir as mkdir4, rm as rm7 } from "node:fs/promises";
import { dirname as dirname3 } from "node:path";

// src/kernels/debian-version.ts
function compareVersions(a, b) {
  const left = splitVersion(a);
  const right = splitVersion(b);
  return left.epoch - right.epoch || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function splitVersion(version2) {
  const colon = version2.indexOf(":");
  const rest = version2.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  return {
    epoch: colon === -1 ? 0 : Number(version2.slice(0, colon)),
    upstream: dash === -1 ? rest : rest.slice(0, dash),
    revision: dash === -1 ? "" : rest.slice(dash + 1)
  };
}
function comparePart(a, b) {
  const left = runsOf(a);
  const right = runsOf(b);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const x = left[at] ?? "";
    const y = right[at] ?? "";
    const order = at % 2 === 0 ? compareText(x, y) : Number(x) - Number(y);
    if (order !== 0) return order;
  }
  return 0;
}
function runsOf(part) {
  const runs = part.split(/(\d+)/);
  if (runs.at(-1) === "") runs.pop();
  return runs;
}
function compareText(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = weight(a[at]) - weight(b[at]);
    if (order !== 0) return order;
  }
  return 0;
}
function weight(character) {
  if (character === "~") return -1;
  if (character === void 0) return 0;
  const code2 = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code2 : code2 + 256;
}

// src/kernels/candidates.ts
var IMAGE = /^linux-(image|binary)-(\d.*)$/;
function candidatesIn({ packages }, spec) {
  const all2 = releasesIn(packages).filter((candidate) => matches(candidate, spec));
  const metas = packages.filter(({ name }) => name === spec.metaPackage);
  const newest = metas.sort((a, b) => compareVersions(b.version, a.version))[0]?.depends.map(({ name }) => name) ?? [];
  const isNewest = ({ release }) => newest.includes(`linux-image-${release}`);
  return all2.sort((a, b) => Number(isNewest(b)) - Number(isNewest(a)) || compareVersions(b.version, a.version));
}
function releasesOf({ packages }, { series, flavour, release: exact }) {
  const wanted = exact === void 0 ? flavour : flavourOf(exact);
  return releasesIn(packages).filter(({ release }) => (series === void 0 || hasSeries(release, series)) && flavourOf(release) === wanted).sort((a, b) => compareVersions(b.version, a.version)).map(({ release }) => release);
}
function releasesIn(packages) {
  const byName = /* @__PURE__ */ new Map();
  for (const listed3 of packages) byName.set(listed3.name, [...byName.get(listed3.name) ?? [], listed3]);
  const releases = new Set(packages.map(({ name }) => IMAGE.exec(name)?.[2]).filter((release) => release !== void 0));
  return [...releases].flatMap((release) => {
    const candidate = assemble(release, byName);
    return candidate === void 0 ? [] : [candidate];
  });
}
function assemble(release, byName) {
  const newestOf = (name, version2) => byName.get(name)?.filter((listed3) => version2 === void 0 || listed3.version === version2).sort((a, b) => compareVersions(b.version, a.version))[0];
  const binary = newestOf(`linux-binary-${release}`);
  if (binary === void 0) {
    const image = newestOf(`linux-image-${release}`);
    if (image === void 0 || image.depends.some(({ name }) => name.startsWith("linux-image-"))) return void 0;
    return { release, version: image.version, image };
  }
  const base = newestOf(`linux-base-${release}`, binary.version);
  const modules = newestOf(`linux-modules-${release}`, binary.version);
  if (base === void 0 || modules === void 0) return void 0;
  return { release, version: binary.version, image: binary, base, modules };
}
function matches({ release }, { series, flavour, release: exact }) {
  if (exact !== void 0) return release === exact;
  return (series === void 0 || hasSeries(release, series)) && flavourOf(release) === flavour;
}

// src/kernels/lookup.ts
var LISTED_IN_ERROR = 12;
async function lookUp(spec, context) {
  const others = [];
  const gone = [];
  let failure;
  for (const suite of spec.source.suites) {
    const index = await readSuiteOrNone(suite, context);
    if (index instanceof DownloadError) {
      failure ??= index;
      continue;
    }
    const { found, missing: missing2 } = await firstAvailable(candidatesIn(index, spec.source), index, context);
    if (missing2.length > 0) {
      const instead = found === void 0 ? "looking further" : `using ${found.release}`;
      const message = `${suite} lists ${missing2.join(", ")}, but no mirror has it any more: ${instead}`;
      context.onProgress({ step: "note", message });
    }
    if (found !== void 0) return resolved(spec, found, index, context);
    gone.push(...missing2);
    others.push(...releasesOf(index, spec.source));
  }
  if (failure !== void 0 && gone.length + others.length === 0) throw failure;
  throw new UserError(nothingFound(spec, unique(gone), unique(others), context.mirrors));
}
async function readSuiteOrNone(suite, { readSuite: readSuite2, onProgress }) {
  try {
    return await readSuite2(suite);
  } catch (error) {
    if (!(error instanceof DownloadError) || !error.gone) throw error;
    onProgress({ step: "note", message: `no mirror has ${suite}: looking further` });
    return error;
  }
}
async function firstAvailable(candidates, { date }, { downloader, mirrors }) {
  const missing2 = [];
  for (const candidate of candidates) {
    if (await downloader.exists(remoteFile(candidate.image, mirrors, date))) return { found: candidate, missing: missing2 };
    missing2.push(candidate.release);
  }
  return { missing: missing2 };
}
function resolved(spec, candidate, index, { now }) {
  const { release, version: version2, image, base, modules } = candidate;
  return {
    id: spec.id,
    release,
    arch: spec.arch,
    version: version2,
    resolvedAt: now().toISOString(),
    indexDate: index.date.toISOString(),
    signature: index.signature,
    image: packageFile(image),
    ...base === void 0 ? {} : { base: packageFile(base) },
    ...modules === void 0 ? {} : { modules: packageFile(modules) }
  };
}
function packageFile({ name, version: version2, archive, path, sha256, size }) {
  return { name, version: version2, archive, path, sha256, size };
}
function nothingFound({ id, source }, gone, others, { origin }) {
  const suites = source.suites.join(", ");
  if (gone.length > 0) {
    return `kernel \`${id}\`: ${suites} lists ${some2(gone)}, but no mirror has it any more (asked: ${origin}); take another kernel, or a mirror that keeps old files with --mirror`;
  }
  const wanted = source.release ?? `${source.series ?? ""} kernel of flavour ${source.flavour}`.trim();
  const there = others.length === 0 ? "no kernel of this line is listed" : `there are ${some2(others)}`;
  return `kernel \`${id}\`: ${suites} has no ${wanted}: ${there} (asked: ${origin})`;
}
function some2(releases) {
  const more = releases.length - LISTED_IN_ERROR;
  return releases.slice(0, LISTED_IN_ERROR).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function unique(names2) {
  return [...new Set(names2)];
}
function remoteFile(file, mirrors, indexDate) {
  return {
    what: `${file.name} ${file.version}`,
    urls: mirrors.bases(file.archive, indexDate).map((base) => fileUrl(base, file.path)),
    maxBytes: file.size,
    sha256: file.sha256
  };
}

// src/kernels/modules.ts
import { createHash as createHash3 } from "node:crypto";
import { mkdir as mkdir3, open as open4, rm as rm5 } from "node:fs/promises";
import { join as join5 } from "node:path";

// src/kernels/deb.ts
import { createReadStream } from "node:fs";
import { open as open3 } from "node:fs/promises";
import { Readable as Readable2 } from "node:stream";

// src/kernels/decompress.ts
import { Readable } from "node:stream";
import zlib from "node:zlib";

// src/kernels/xz.ts
import { ReadableStream } from "node:stream/web";
var turn = Promise.resolve();
async function* unxz(source) {
  const { default: xz } = await import("./xz-decompress-6JAX3V3Z.js");
  const done = await takeTurn();
  const input = webStream(source);
  try {
    const reader = new xz.XzReadableStream(input.stream).getReader();
    try {
      for (; ; ) {
        const { done: end, value } = await reader.read();
        if (end) return;
        if (value.length > 0) yield value;
      }
    } catch (error) {
      throw input.ended() ? new Error("the compressed data is cut off or damaged", { cause: error }) : error;
    } finally {
      await reader.cancel().catch(() => void 0);
    }
  } finally {
    done();
  }
}
async function takeTurn() {
  const before = turn;
  let done = () => {
  };
  turn = new Promise((resolve2) => {
    done = resolve2;
  });
  await before;
  return done;
}
function webStream(source) {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  const stream = new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) {
          ended = true;
          controller.close();
        } else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      }
    },
    { highWaterMark: 0 }
  );
  return { stream, ended: () => ended };
}

// src/kernels/decompress.ts
async function* decompress(source, name, maxBytes) {
  let bytes2 = 0;
  for await (const chunk of decoder(source, name)) {
    bytes2 += chunk.length;
    if (bytes2 > maxBytes)
      throw new UserError(`${name} unpacks to more than ${maxBytes} bytes, which no kernel package does`);
    yield chunk;
  }
}
function decoder(source, name) {
  if (name.endsWith(".xz")) return unxz(source);
  if (name.endsWith(".gz")) return through(source, zlib.createGunzip());
  if (name.endsWith(".zst")) return through(source, zstdDecoder(name));
  return source;
}
function zstdDecoder(name) {
  const create = zlib.createZstdDecompress;
  if (create === void 0) {
    throw new UserError(
      `${name} is packed with zstd, which Node ${process.versions.node} cannot unpack: use Node 22.15 or newer`
    );
  }
  return create();
}
async function* through(source, transform) {
  const input = Readable.from(source);
  const output = transform;
  input.on("error", (error) => output.destroy(error));
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk;
  } finally {
    input.destroy();
    output.destroy();
  }
}

// src/kernels/deb.ts
var AR_MAGIC = "!<arch>\n";
var AR_HEADER_BYTES = 60;
var MAX_UNPACKED = 4 * 2 ** 30;
async function readDeb(path, what, extraction) {
  try {
    const { name, start, end } = await findData(path);
    let bytes2 = start;
    const source = async function* () {
      for await (const chunk of createReadStream(path, { start, end })) {
        bytes2 += chunk.length;
        yield chunk;
      }
    };
    await readTar(decompress(source(), name, MAX_UNPACKED), extraction);
    return bytes2;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new BadPackageError(`${what} is not a package that can be read: ${errorMessage(error)}`);
  }
}
var BadPackageError = class extends UserError {
};
async function findData(path) {
  const file = await open3(path, "r");
  try {
    if (await readText(file, 0, AR_MAGIC.length) !== AR_MAGIC) throw new Error("it does not begin as an ar archive");
    for (let at = AR_MAGIC.length; ; ) {
      const header = await readText(file, at, AR_HEADER_BYTES);
      const size = Number(header.slice(48, 58));
      if (header.length < AR_HEADER_BYTES || !header.endsWith("`\n") || !Number.isSafeInteger(size) || size < 0) {
        throw new Error(`no ar header at byte ${at}`);
      }
      const name = header.slice(0, 16).trim().replace(/\/$/, "");
      const start = at + AR_HEADER_BYTES;
      if (name.startsWith("data.tar")) return { name, start, end: start + size - 1 };
      at = start + size + size % 2;
    }
  } finally {
    await file.close();
  }
}
async function readText(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString("latin1", 0, bytesRead);
}
async function readTar(data, { take, enough }) {
  const { extract } = (await import("./tar-stream-N63WGWYA.js")).default;
  const archive = extract();
  const source = Readable2.from(data, { objectMode: true });
  source.on("error", (error) => archive.destroy(error));
  source.pipe(archive);
  try {
    for await (const entry3 of archive) {
      const { name, type, size } = entry3.header;
      const consume = type === "file" ? take(name.replace(/^\.\//, "")) : void 0;
      if (consume === void 0) {
        entry3.resume();
        continue;
      }
      await consume(entry3, size ?? 0);
      if (enough()) return;
    }
  } finally {
    archive.destroy();
    source.destroy();
    await data.return(void 0);
  }
}

// src/kernels/modinfo.ts
var SHDR_SIZE = 64;
var SECTION = ".modinfo";
function readModuleInfo(elf) {
  const section4 = findSection(elf);
  const info = { depends: [], soft: { pre: [], post: [] } };
  for (const entry3 of section4.toString("latin1").split("\0")) {
    const equals = entry3.indexOf("=");
    const [key, value] = [entry3.slice(0, equals), entry3.slice(equals + 1)];
    if (key === "name") info.name = value;
    if (key === "softdep") readSoft(value, info.soft);
    if (key === "depends") info.depends.push(...value.split(",").filter((name) => name !== ""));
  }
  return info;
}
function readSoft(value, soft) {
  let list2;
  for (const word of value.split(/\s+/)) {
    if (word === "pre:") list2 = soft.pre;
    else if (word === "post:") list2 = soft.post;
    else if (word !== "") list2?.push(word);
  }
}
function moduleName(name) {
  return name.replaceAll("-", "_");
}
function findSection(elf) {
  if (elf.length < SHDR_SIZE || elf.readUInt32BE(0) !== 2135247942 || elf[4] !== 2 || elf[5] !== 1) {
    throw new Error("no 64-bit little-endian ELF file");
  }
  const table3 = Number(elf.readBigUInt64LE(40));
  const count = elf.readUInt16LE(60);
  const names2 = sectionAt(elf, table3, elf.readUInt16LE(62));
  for (let index = 0; index < count; index++) {
    const { name, offset, size } = sectionAt(elf, table3, index);
    const start = names2.offset + name;
    if (elf.toString("latin1", start, start + SECTION.length + 1) === `${SECTION}\0`) {
      return elf.subarray(offset, offset + size);
    }
  }
  throw new Error("no .modinfo section");
}
function sectionAt(elf, table3, index) {
  const at = table3 + index * SHDR_SIZE;
  if (at + SHDR_SIZE > elf.length) throw new Error("section table behind the end of the file");
  return {
    name: elf.readUInt32LE(at),
    offset: Number(elf.readBigUInt64LE(at + 24)),
    size: Number(elf.readBigUInt64LE(at + 32))
  };
}

// src/kernels/modules.ts
var MAX_MODULE_BYTES = 256 << 20;
var SUGGESTIONS = 3;
var INDEX = "modules.json";
async function keptModules(folder, wanted) {
  const known2 = await readKnown(folder);
  const order = loadOrder(wanted, known2);
  if (order === void 0) return void 0;
  const files = order.map((name) => ({ name, path: join5(folder, `${name}.ko`) }));
  const intact = await Promise.all(
    files.map(async ({ name, path }) => digestOf(known2.get(name)) === await fileSha256(path))
  );
  return intact.every(Boolean) ? files : void 0;
}
async function unpackModules(source, wanted) {
  const { folder } = source;
  await onDisk(folder, () => mkdir3(folder, { recursive: true }));
  const spoolPath = temporaryName(join5(folder, "spool"));
  const spool = await onDisk(spoolPath, () => open4(spoolPath, "wx+"));
  try {
    const shelf = await spoolModules(source, spool, spoolPath);
    const known2 = await readKnown(folder);
    const unpacking = { source, shelf, known: known2, seen: /* @__PURE__ */ new Set() };
    for (const name of wanted.required.map(moduleName)) await unpackOne(name, name, unpacking);
    for (const name of wanted.optional.map(moduleName)) await unpackIfThere(name, unpacking);
    await writeAtomically(join5(folder, INDEX), JSON.stringify(Object.fromEntries(known2)));
  } finally {
    await spool.close();
    await rm5(spoolPath, { force: true });
  }
}
async function spoolModules({ packagePath, what, release, builtinList }, spool, spoolPath) {
  const places = /* @__PURE__ */ new Map();
  const folder = new RegExp(`^(?:usr/)?lib/modules/${escapePattern(release)}/`);
  let builtin = builtinList;
  let end = 0;
  await readDeb(packagePath, what, {
    take(path) {
      if (!folder.test(path)) return void 0;
      if (path.endsWith("/modules.builtin")) {
        return async (content) => {
          builtin += (await collect(content)).toString("utf8");
        };
      }
      const file = /([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.exec(path)?.[1];
      if (file === void 0) return void 0;
      return async (content, size) => {
        places.set(nameOfFile(file), { file, start: end, size });
        for await (const chunk of content) {
          await onDisk(spoolPath, () => spool.write(chunk, 0, chunk.length, end));
          end += chunk.length;
        }
      };
    },
    enough: () => false
  });
  return {
    builtin: new Set(builtin.split("\n").map((line) => nameOfFile(line.split("/").pop() ?? ""))),
    names: [...places.keys()],
    async read(name) {
      const place = places.get(name);
      if (place === void 0) return void 0;
      const { buffer } = await spool.read(Buffer.alloc(place.size), 0, place.size, place.start);
      return { file: place.file, content: buffer };
    }
  };
}
async function unpackOne(name, asked, unpacking) {
  const { source, shelf, known: known2, seen } = unpacking;
  const entry3 = known2.get(name);
  if (entry3?.builtin || seen.has(name)) return;
  seen.add(name);
  if (entry3 !== void 0 && "sha256" in entry3 && entry3.sha256 === await fileSha256(join5(source.folder, `${name}.ko`))) {
    await unpackNeeded(entry3, asked, unpacking);
    return;
  }
  const packed = await shelf.read(name);
  if (packed === void 0) {
    if (!shelf.builtin.has(name)) throw new UserError(unknownModule(name, asked, source, shelf));
    known2.set(name, { builtin: true });
    return;
  }
  const content = await collect(decompress(onePiece(packed.content), packed.file, MAX_MODULE_BYTES));
  const needs = dependenciesOf(content, `${source.what}: ${packed.file}`);
  await writeAtomically(join5(source.folder, `${name}.ko`), content);
  const unpacked = { builtin: false, sha256: createHash3("sha256").update(content).digest("hex"), ...needs };
  known2.set(name, unpacked);
  await unpackNeeded(unpacked, asked, unpacking);
}
async function unpackNeeded(entry3, asked, unpacking) {
  if (!("sha256" in entry3)) return;
  for (const needed of entry3.depends) await unpackOne(needed, asked, unpacking);
  for (const wished of [...entry3.soft?.pre ?? [], ...entry3.soft?.post ?? []]) await unpackIfThere(wished, unpacking);
}
async function unpackIfThere(name, unpacking) {
  const { shelf, known: known2 } = unpacking;
  if (shelf.names.includes(name) || shelf.builtin.has(name)) await unpackOne(name, name, unpacking);
  else known2.set(name, { builtin: false, absent: true });
}
function dependenciesOf(content, what) {
  try {
    const { depends, soft } = readModuleInfo(content);
    const { pre, post } = soft;
    return { depends: depends.map(moduleName), soft: { pre: pre.map(moduleName), post: post.map(moduleName) } };
  } catch (error) {
    throw new UserError(`${what} is not a kernel module that can be read: ${errorMessage(error)}`);
  }
}
function unknownModule(name, asked, { release, what }, { names: names2, builtin }) {
  const near = nearestFew(name, [...names2, ...builtin], SUGGESTIONS);
  const needed = name === asked ? "" : `, needed by \`${asked}\`,`;
  const hint = near.length === 0 ? `look into ${what}` : `did you mean ${near.join(", ")}?`;
  return `kernel ${release} has no module \`${name}\`${needed} neither as a file nor built in; ${hint}`;
}
function loadOrder({ required, optional: optional2 }, known2) {
  const order = /* @__PURE__ */ new Set();
  const visited = /* @__PURE__ */ new Set();
  const visit = (name, needed) => {
    const entry3 = known2.get(name);
    if (entry3 === void 0) return false;
    if (entry3.builtin) return true;
    if (!("sha256" in entry3)) return !needed;
    if (visited.has(name)) return true;
    visited.add(name);
    const { depends, soft = { pre: [], post: [] } } = entry3;
    if (!depends.every((other) => visit(other, true)) || !soft.pre.every((other) => visit(other, false))) return false;
    order.add(name);
    return soft.post.every((other) => visit(other, false));
  };
  const all2 = required.map(moduleName).every((name) => visit(name, true)) && optional2.map(moduleName).every((name) => visit(name, false));
  return all2 ? [...order] : void 0;
}
function digestOf(entry3) {
  return entry3 !== void 0 && "sha256" in entry3 ? entry3.sha256 : void 0;
}
async function readKnown(folder) {
  const data = await readJson(join5(folder, INDEX));
  if (typeof data !== "object" || data === null) return /* @__PURE__ */ new Map();
  return new Map(Object.entries(data));
}
function nameOfFile(file) {
  return moduleName(file.replace(/\.ko(\.\w+)?$/, ""));
}
async function collect(source) {
  const chunks = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* onePiece(content) {
  for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16));
}
function escapePattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/kernels/shared.ts
import { createHash as createHash5 } from "node:crypto";
import { readdir as readdir2, readFile as readFile4, rm as rm6, stat as stat2 } from "node:fs/promises";
import { join as join6 } from "node:path";

// src/cache/key.ts
import { createHash as createHash4 } from "node:crypto";
var FORMAT = 1;
function cacheKey(kind, ...parts) {
  return `bpfcompat-${kind}-${digestOf2([FORMAT, kind, ...parts])}`;
}
function digestOf2(value) {
  return createHash4("sha256").update(JSON.stringify(value)).digest("hex");
}

// src/kernels/shared.ts
var INDEX_DAYS = 30;
var DAY_MS = 24 * 60 * 60 * 1e3;
function kernelEntry(record, store) {
  return {
    what: `kernel ${record.release}`,
    key: cacheKey("kernel", record.image.sha256),
    paths: [store.kernelFolder(record.image)],
    async intact() {
      const kernel = await store.readKernel(record);
      const { pins } = record;
      return kernel !== void 0 && (pins === void 0 || pins.vmlinuzSha256 === kernel.pins.vmlinuzSha256 && pins.configSha256 === kernel.pins.configSha256);
    }
  };
}
function modulesEntry(record, file, { required, optional: optional2 }, store, intact) {
  return {
    what: `modules of ${record.release}`,
    key: cacheKey("modules", file.sha256, [...required].sort(), [...optional2].sort()),
    paths: [store.modulesFolder(file)],
    intact
  };
}
async function lookupsEntry(cacheDirectory, kernels) {
  const folders = ["resolved", "indexes"].map((name) => join6(cacheDirectory, name));
  const any = "bpfcompat-lookups-";
  const ofThese = `${cacheKey("lookups", [...new Set(kernels)].sort())}-`;
  return {
    what: "kernel lookups",
    key: `${ofThese}${await contentDigest(folders)}`,
    restoreKeys: [ofThese, any],
    paths: folders
  };
}
async function dropOldIndexes(cacheDirectory, now) {
  const folder = join6(cacheDirectory, "indexes");
  for (const name of await readdir2(folder).catch(() => [])) {
    const path = join6(folder, name);
    const written = (await stat2(path).catch(() => void 0))?.mtimeMs ?? now.getTime();
    if (now.getTime() - written > INDEX_DAYS * DAY_MS) await rm6(path, { force: true }).catch(() => void 0);
  }
}
async function contentDigest(folders) {
  const hash = createHash5("sha256");
  for (const folder of folders) {
    for (const name of (await readdir2(folder).catch(() => [])).sort()) {
      if (!name.endsWith(".json")) continue;
      const content = await readFile4(join6(folder, name)).catch(() => Buffer.alloc(0));
      hash.update(`${name} ${content.length}
`).update(content);
    }
  }
  return hash.digest("hex");
}

// src/kernels/unpack.ts
import { createHash as createHash6 } from "node:crypto";
import { open as open5 } from "node:fs/promises";
async function unpackMembers(path, what, members) {
  const digests = /* @__PURE__ */ new Map();
  const bytes2 = await readDeb(path, what, {
    take(name) {
      const member = members.find(({ paths }) => paths.includes(name));
      return member === void 0 || digests.has(member.to) ? void 0 : writeTo2(member, what, digests);
    },
    enough: () => members.every(({ to }) => digests.has(to))
  });
  const missing2 = members.find(({ to, optional: optional2 }) => optional2 !== true && !digests.has(to));
  if (missing2 !== void 0) throw new BadPackageError(`${what} has no ${missing2.paths.join(" nor ")}`);
  return { digests, bytes: bytes2 };
}
function writeTo2({ to, maxBytes }, what, digests) {
  return async (content, size) => {
    if (size > maxBytes)
      throw new UserError(`${what} holds a file of ${size} bytes where at most ${maxBytes} are expected`);
    const hash = createHash6("sha256");
    const file = await onDisk(to, () => open5(to, "wx"));
    try {
      for await (const chunk of content) {
        hash.update(chunk);
        await onDisk(to, () => file.writeFile(chunk));
      }
    } finally {
      await file.close();
    }
    digests.set(to, hash.digest("hex"));
  };
}
function vmlinuzPaths(release) {
  return [`boot/vmlinuz-${release}`, `usr/lib/modules/${release}/vmlinuz`];
}
function configPaths(release) {
  return [`boot/config-${release}`, `usr/lib/modules/${release}/config`];
}
function builtinPaths(release) {
  return [`lib/modules/${release}/modules.builtin`, `usr/lib/modules/${release}/modules.builtin`];
}

// src/kernels/fetch.ts
var MAX_VMLINUZ_BYTES = 256 << 20;
var MAX_CONFIG_BYTES = 16 << 20;
var MAX_BUILTIN_BYTES = 1 << 20;
async function fetchKernel(record, withModules, context) {
  const { store, cache } = context;
  const stored = await store.readKernel(record);
  if (stored !== void 0) return stored;
  return store.locked(record.image, lockOptions(record.image, context), async () => {
    const byOther = await store.readKernel(record);
    if (byOther !== void 0) return byOther;
    const entry3 = kernelEntry(record, store);
    const restored = await cache.restore(entry3);
    if (!restored) await store.addKernel(record, (folder) => fillKernel(record, withModules, folder, context));
    const added = await store.readKernel(record);
    if (added === void 0)
      throw new UserError(`kernel ${record.release} was written and is damaged at once: check the disk`);
    if (!restored) await cache.save(entry3);
    return added;
  });
}
async function fetchModules(record, { builtinList }, wanted, context) {
  if (wanted.required.length + wanted.optional.length === 0) return [];
  const { store, cache } = context;
  const file = record.modules ?? record.image;
  const folder = store.modulesFolder(file);
  const kept = await keptModules(folder, wanted);
  if (kept !== void 0) return kept;
  return store.locked(file, lockOptions(file, context), async () => {
    const byOther = await keptModules(folder, wanted);
    if (byOther !== void 0) return byOther;
    const intact = async () => await keptModules(folder, wanted) !== void 0;
    const entry3 = modulesEntry(record, file, wanted, store, intact);
    const restored = await cache.restore(entry3) ? await keptModules(folder, wanted) : void 0;
    if (restored !== void 0) return restored;
    if (!await store.hasPackage(file)) await keepPackage(file, await downloadWhole(file, record, context), store);
    const source = {
      packagePath: store.packagePath(file),
      what: nameOf(file),
      release: record.release,
      builtinList,
      folder
    };
    await unpackModules(source, wanted);
    const unpacked = await keptModules(folder, wanted);
    if (unpacked === void 0)
      throw new UserError(`modules of ${record.release} were written and are damaged at once: check the disk`);
    await cache.save(entry3);
    return unpacked;
  });
}
async function fillKernel(record, withModules, folder, context) {
  const keepImage = withModules && record.modules === void 0;
  const configSha256 = record.base && await fillFromBase(record, record.base, folder, context);
  const image = await fillFromImage(record, keepImage, folder, context);
  return configSha256 === void 0 ? image : { ...image, configSha256 };
}
async function fillFromImage(record, keepImage, folder, context) {
  if (await context.store.hasPackage(record.image)) {
    return unpackImage(record, context.store.packagePath(record.image), folder);
  }
  if (record.pins !== void 0 && !keepImage) {
    const pinned = await fillFromPrefix(record, record.pins, folder, context);
    if (pinned !== void 0) return pinned;
  }
  const path = await downloadWhole(record.image, record, context);
  try {
    const pins = await unpackImage(record, path, folder);
    if (keepImage) await keepPackage(record.image, path, context.store);
    return pins;
  } finally {
    await rm7(path, { force: true });
  }
}
async function fillFromPrefix(record, pins, folder, context) {
  const path = await download(record.image, record, Math.min(pins.imageBytes, record.image.size), context);
  try {
    const found = await unpackImage(record, path, folder);
    const same = found.vmlinuzSha256 === pins.vmlinuzSha256 && (record.base !== void 0 || found.configSha256 === pins.configSha256);
    if (same) return pins;
    context.onProgress({
      step: "note",
      message: `${record.release}: the start of the package is not what is pinned; reading all of it`
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.onProgress({ step: "note", message: `${error.message}; reading all of it` });
  } finally {
    await rm7(path, { force: true });
  }
  await rm7(folder.vmlinuz, { force: true });
  if (record.base === void 0) await rm7(folder.config, { force: true });
  return void 0;
}
async function unpackImage(record, path, folder) {
  const vmlinuz = { paths: vmlinuzPaths(record.release), to: folder.vmlinuz, maxBytes: MAX_VMLINUZ_BYTES };
  const config = { paths: configPaths(record.release), to: folder.config, maxBytes: MAX_CONFIG_BYTES };
  const members = record.base === void 0 ? [vmlinuz, config] : [vmlinuz];
  const { digests, bytes: bytes2 } = await unpackMembers(path, nameOf(record.image), members);
  return {
    vmlinuzSha256: digests.get(folder.vmlinuz) ?? "",
    configSha256: digests.get(folder.config) ?? "",
    imageBytes: Math.min(bytes2, record.image.size)
  };
}
async function fillFromBase(record, base, folder, context) {
  const path = await downloadWhole(base, record, context);
  try {
    const config = { paths: configPaths(record.release), to: folder.config, maxBytes: MAX_CONFIG_BYTES };
    const builtin = {
      paths: builtinPaths(record.release),
      to: folder.builtin,
      maxBytes: MAX_BUILTIN_BYTES,
      optional: true
    };
    const { digests } = await unpackMembers(path, nameOf(base), [config, builtin]);
    return digests.get(folder.config) ?? "";
  } finally {
    await rm7(path, { force: true });
  }
}
async function keepPackage(file, downloaded, store) {
  await putInPlace(downloaded, store.packagePath(file));
}
function downloadWhole(file, record, context) {
  return download(file, record, void 0, context);
}
async function download(file, record, prefix, { store, network, onProgress }) {
  const { downloader, mirrors } = await network();
  const path = temporaryName(store.packagePath(file));
  await onDisk(path, () => mkdir4(dirname3(path), { recursive: true }));
  const remote = { ...remoteFile(file, mirrors, new Date(record.indexDate)), prefix };
  const total = prefix ?? file.size;
  onProgress({ step: "fetching", what: file.name, bytes: 0, total });
  await downloader.toFile(remote, path, (bytes2) => onProgress({ step: "fetching", what: file.name, bytes: bytes2, total }));
  return path;
}
function lockOptions(file, { signal, onProgress }) {
  const onWait = () => onProgress({ step: "note", message: `another run is fetching ${file.name}: waiting for it` });
  return { signal, onWait };
}
function nameOf({ name, version: version2 }) {
  return `${name} ${version2}`;
}

// src/kernels/kernel-config.ts
import { readFile as readFile5 } from "node:fs/promises";
async function readKernelConfig(file) {
  return parseKernelConfig(await readFile5(file, "utf8"));
}
function parseKernelConfig(text) {
  const options2 = [...text.matchAll(/^(CONFIG_\w+)=(.*)$/gm)];
  return new Map(options2.map(([, name = "", value = ""]) => [name, value.replace(/^"(.*)"$/, "$1")]));
}
function isModule(config, option) {
  return config.get(option) === "m";
}

// src/kernels/release-index.ts
import { join as join7 } from "node:path";

// src/kernels/types.ts
var ARCHIVES = ["debian", "debian-security"];

// src/kernels/package-file.ts
var POOL_PATH = /^pool\/[A-Za-z0-9.+~_/-]+\.deb$/;
function isPackageFile(data) {
  if (typeof data !== "object" || data === null) return false;
  const { name, version: version2, archive, path, sha256, size } = data;
  return typeof name === "string" && typeof version2 === "string" && ARCHIVES.some((known2) => known2 === archive) && typeof path === "string" && POOL_PATH.test(path) && !path.includes("..") && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) && typeof size === "number" && size > 0;
}

// src/kernels/release-index.ts
var MAX_INRELEASE_BYTES = 16 << 20;
var MAX_INDEX_BYTES = 64 << 20;
var MAX_INDEX_UNPACKED = 512 << 20;
var INDEX_FORMATS = ["xz", "gz"];
var KERNEL_PACKAGE = /^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]*amd64$/;
var NOT_BOOTED = /-unsigned$|-dbg$|-signed-template$|-unsigned-/;
async function readSuite(suite, context) {
  const archive = suite.endsWith("-security") ? "debian-security" : "debian";
  const release = await readInRelease(suite, archive, context);
  const packages = await readPackages(suite, archive, release, context);
  return { suite, date: release.date, signature: release.signature, packages };
}
async function readInRelease(suite, archive, context) {
  const { downloader, mirrors, now, onProgress } = context;
  const what = `the index of ${suite}`;
  const refused = [];
  let urls = mirrors.bases(archive, now()).map((base) => fileUrl(base, `dists/${suite}/InRelease`));
  for (; ; ) {
    const { content, url } = await downloader.toMemory({ what, urls, maxBytes: MAX_INRELEASE_BYTES });
    try {
      return await openInRelease(suite, content, showUrl(url), context);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push(...error.problems);
      urls = urls.slice(urls.indexOf(url) + 1);
      if (urls.length === 0) throw new UserError(refused);
      onProgress({ step: "note", message: `${error.message}; asking the next mirror` });
    }
  }
}
async function openInRelease(suite, content, url, context) {
  const { now, keyrings, onProgress } = context;
  const { text, signature } = await openSigned(content, url, keyrings);
  const [stanza] = parseStanzas(text);
  if (stanza === void 0) throw new UserError(`${url}: is empty; use another mirror (--mirror)`);
  if (stanza.get("codename") !== suite && stanza.get("suite") !== suite) {
    throw new UserError(
      `${url}: is the index of ${stanza.get("codename") ?? "something else"}; use another mirror (--mirror)`
    );
  }
  const validUntil = dateOf(stanza, "valid-until");
  if (validUntil !== void 0 && validUntil < now()) {
    const day = validUntil.toISOString().slice(0, 10);
    onProgress({ step: "note", message: `the index of ${suite} was valid until ${day}: the mirror may be behind` });
  }
  return {
    date: dateOf(stanza, "date") ?? now(),
    signature,
    byHash: stanza.get("acquire-by-hash") === "yes",
    index: indexEntry(stanza, url)
  };
}
function dateOf(stanza, key) {
  const date = new Date(stanza.get(key) ?? "");
  return Number.isNaN(date.getTime()) ? void 0 : date;
}
function indexEntry(stanza, url) {
  const lines = (stanza.get("sha256") ?? "").split("\n");
  for (const format of INDEX_FORMATS) {
    const path = `main/binary-amd64/Packages.${format}`;
    for (const line of lines) {
      const [sha256, size, name] = line.split(/\s+/);
      if (name !== path || sha256 === void 0 || !/^[0-9a-f]{64}$/.test(sha256)) continue;
      return { path, sha256, size: Number(size) };
    }
  }
  throw new UserError(`${url}: lists no packages for amd64; use another mirror (--mirror)`);
}
async function readPackages(suite, archive, release, { downloader, mirrors, cacheDirectory, onProgress }) {
  const { path, sha256, size } = release.index;
  const kept = join7(cacheDirectory, "indexes", `${sha256}.json`);
  const known2 = await readJson(kept);
  if (Array.isArray(known2) && known2.every(isListedPackage)) return known2;
  if (!(size <= MAX_INDEX_BYTES))
    throw new UserError(`the index of ${suite} claims ${size} bytes; use another mirror (--mirror)`);
  const what = `the package list of ${suite}`;
  onProgress({ step: "fetching", what, bytes: 0, total: size });
  const folder = `dists/${suite}/${path.replace(/\/[^/]+$/, "")}`;
  const bases = mirrors.bases(archive, release.date);
  const urls = [
    ...release.byHash ? bases.map((base) => fileUrl(base, `${folder}/by-hash/SHA256/${sha256}`)) : [],
    ...bases.map((base) => fileUrl(base, `dists/${suite}/${path}`))
  ];
  const { content } = await downloader.toMemory({ what, urls, maxBytes: size, sha256 });
  onProgress({ step: "fetching", what, bytes: size, total: size });
  const packages = await parseIndex(content, path, archive);
  await writeAtomically(kept, JSON.stringify(packages));
  return packages;
}
async function parseIndex(content, name, archive) {
  const parser = new StanzaParser();
  const decoder2 = new TextDecoder();
  const packages = [];
  const take = (stanzas) => {
    for (const stanza of stanzas) {
      const listed3 = listedPackage(stanza, archive);
      if (listed3 !== void 0) packages.push(listed3);
    }
  };
  try {
    for await (const chunk of decompress(piecesOf(content), name, MAX_INDEX_UNPACKED)) {
      take(parser.push(decoder2.decode(chunk, { stream: true })));
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot unpack ${name}: ${errorMessage(error)}; use another mirror (--mirror)`);
  }
  take(parser.end());
  return packages;
}
async function* piecesOf(content) {
  for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16));
}
function listedPackage(stanza, archive) {
  const name = stanza.get("package") ?? "";
  if (!KERNEL_PACKAGE.test(name) || NOT_BOOTED.test(name)) return void 0;
  const file = {
    name,
    version: stanza.get("version") ?? "",
    archive,
    path: stanza.get("filename"),
    sha256: stanza.get("sha256"),
    size: Number(stanza.get("size"))
  };
  return isPackageFile(file) ? { ...file, depends: kernelDepends(stanza.get("depends") ?? "") } : void 0;
}
function isListedPackage(data) {
  if (!isPackageFile(data) || !("depends" in data) || !Array.isArray(data.depends)) return false;
  return data.depends.every((item) => typeof item === "object" && item !== null && "name" in item);
}
function kernelDepends(depends) {
  return depends.split(",").flatMap((item) => {
    const [, name, version2] = /^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(item) ?? [];
    if (name === void 0 || !KERNEL_PACKAGE.test(name)) return [];
    return [version2 === void 0 ? { name } : { name, version: version2 }];
  });
}

// src/kernels/store.ts
import { mkdir as mkdir6, readFile as readFile6, rm as rm8 } from "node:fs/promises";
import { join as join8 } from "node:path";

// src/kernels/lock.ts
import { mkdir as mkdir5 } from "node:fs/promises";
import { dirname as dirname4 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";
var STALE_MS = 4e3;
var UPDATE_MS = 1e3;
var ASK_AGAIN_MS = 100;
async function withLock(path, options2, work) {
  const release = await acquire(path, options2);
  try {
    return await work();
  } finally {
    await release().catch(() => void 0);
  }
}
async function acquire(path, { signal, onWait }) {
  const { default: lockfile } = await import("./proper-lockfile-6ENCEI7V.js");
  await onDisk(path, () => mkdir5(dirname4(path), { recursive: true }));
  for (let waited = false; ; waited = true) {
    signal?.throwIfAborted();
    try {
      const lock = () => lockfile.lock(path, { realpath: false, stale: STALE_MS, update: UPDATE_MS, onCompromised: () => {
      } });
      return await onDisk(path, lock);
    } catch (error) {
      if (errorCode(error) !== "ELOCKED") throw error;
    }
    if (!waited) onWait?.();
    await sleep2(ASK_AGAIN_MS, void 0, signal === void 0 ? {} : { signal });
  }
}

// src/kernels/store.ts
var FORMAT2 = 1;
function openStore(cacheDirectory) {
  const recordPath = (id) => join8(cacheDirectory, "resolved", `${encodeURIComponent(id)}.json`);
  const kernelFolder = (file) => join8(cacheDirectory, "kernels", file.sha256);
  const packagePath = (file) => join8(cacheDirectory, "packages", `${file.sha256}.deb`);
  const modulesFolder = (file) => join8(cacheDirectory, "modules", file.sha256);
  return {
    async readRecord(id) {
      const data = await readJson(recordPath(id));
      return isRecord(data) && data.id === id ? data : void 0;
    },
    async writeRecord(record) {
      await removeAbandoned(join8(cacheDirectory, "resolved"));
      await writeAtomically(recordPath(record.id), `${JSON.stringify({ format: FORMAT2, ...record }, null, 2)}
`);
    },
    readKernel: (record) => readKernel(filesIn(kernelFolder(record.image)), kernelFolder(record.image)),
    addKernel: (record, fill) => addKernel(kernelFolder(record.image), fill),
    packagePath,
    async hasPackage(file) {
      const digest = await fileSha256(packagePath(file));
      if (digest !== void 0 && digest !== file.sha256) await rm8(packagePath(file), { force: true });
      return digest === file.sha256;
    },
    modulesFolder,
    kernelFolder,
    locked(file, options2, work) {
      return withLock(join8(cacheDirectory, "locks", file.sha256), options2, async () => {
        await removeLeftovers(kernelFolder(file));
        await removeLeftovers(packagePath(file));
        await removeLeftovers(join8(modulesFolder(file), "spool"));
        return work();
      });
    }
  };
}
function filesIn(folder) {
  return { vmlinuz: join8(folder, "vmlinuz"), config: join8(folder, "config"), builtin: join8(folder, "modules.builtin") };
}
async function readKernel(files, folder) {
  const data = await readJson(join8(folder, "kernel.json"));
  if (!isPins(data)) return void 0;
  const digests = await Promise.all([fileSha256(files.vmlinuz), fileSha256(files.config)]);
  if (digests[0] !== data.vmlinuzSha256 || digests[1] !== data.configSha256) return void 0;
  const builtinList = await readFile6(files.builtin, "utf8").catch(() => "");
  const { vmlinuzSha256, configSha256, imageBytes } = data;
  return { vmlinuz: files.vmlinuz, config: files.config, builtinList, pins: { vmlinuzSha256, configSha256, imageBytes } };
}
async function addKernel(path, fill) {
  const temporary = temporaryName(path);
  try {
    await onDisk(path, () => mkdir6(temporary, { recursive: true }));
    const files = filesIn(temporary);
    const pins = await fill(files);
    await onDisk(path, async () => {
      await syncPath(files.vmlinuz);
      await syncPath(files.config);
    });
    await writeAtomically(join8(temporary, "kernel.json"), JSON.stringify({ format: FORMAT2, ...pins }));
    await onDisk(path, () => rm8(path, { recursive: true, force: true }));
    await putInPlace(temporary, path);
  } catch (error) {
    await rm8(temporary, { recursive: true, force: true });
    throw error;
  }
}
function isRecord(data) {
  return isObject(data) && data.format === FORMAT2 && ["id", "version"].every((key) => typeof data[key] === "string") && ["resolvedAt", "indexDate"].every((key) => !Number.isNaN(Date.parse(String(data[key])))) && isRelease(data.release) && isObject(data.signature) && isPackageFile(data.image) && (data.base === void 0 || isPackageFile(data.base)) && (data.modules === void 0 || isPackageFile(data.modules));
}
function isPins(data) {
  return isObject(data) && data.format === FORMAT2 && typeof data.vmlinuzSha256 === "string" && typeof data.configSha256 === "string";
}
function isObject(data) {
  return typeof data === "object" && data !== null;
}

// src/kernels/provider.ts
var MAX_AGE_HOURS = 24;
var HOUR_MS = 60 * 60 * 1e3;
function createKernelProvider(options2) {
  const { cacheDirectory, signal, maxAgeHours = MAX_AGE_HOURS, locked = [], now = () => /* @__PURE__ */ new Date(), keyrings } = options2;
  const { cache = NO_SHARED_CACHE, kernels = [] } = options2;
  const store = openStore(cacheDirectory);
  const suites = /* @__PURE__ */ new Map();
  let network;
  let lookups;
  let lookedUp = false;
  return {
    resolve: (spec, onProgress = () => {
    }) => naming(spec, () => resolve2(spec, onProgress)),
    fetch: (spec, wanted, onProgress = () => {
    }) => naming(spec, () => fetchSpec(spec, wanted, onProgress)),
    async cached(spec) {
      const record = lockedRecord(spec) ?? await recordOf(spec);
      return record !== void 0 && await store.readKernel(record) !== void 0 ? record : void 0;
    },
    async keepLookups() {
      if (!lookedUp || signal?.aborted) return;
      await dropOldIndexes(cacheDirectory, now());
      await cache.save(await lookupsEntry(cacheDirectory, kernels));
    }
  };
  async function fetchSpec(spec, wanted, onProgress) {
    const record = await resolve2(spec, onProgress);
    try {
      return await fetchRecord(record, wanted, onProgress);
    } catch (error) {
      if (!(error instanceof DownloadError) || !error.gone || isSettled(spec)) throw error;
      suites.clear();
      const fresh = await lookUpAndKeep(spec, onProgress, record);
      if (fresh.image.sha256 === record.image.sha256) throw error;
      return fetchRecord(fresh, wanted, onProgress);
    }
  }
  async function resolve2(spec, onProgress) {
    const settled = lockedRecord(spec);
    if (settled !== void 0) return settled;
    const known2 = await recordOf(spec);
    if (known2 !== void 0 && stands(spec, known2)) return known2;
    lookups ??= lookupsEntry(cacheDirectory, kernels).then((entry3) => cache.restore(entry3));
    const record = await lookups ? await recordOf(spec) : known2;
    if (record !== void 0 && stands(spec, record)) return record;
    onProgress({ step: "resolving" });
    try {
      return await lookUpAndKeep(spec, onProgress, record);
    } catch (error) {
      if (isAbort(error) || !(error instanceof DownloadError) || record === void 0) throw error;
      if (await store.readKernel(record) === void 0) throw error;
      const why = error.message.split(";")[0];
      onProgress({ step: "note", message: `no network: using ${record.release}, looked up ${agoOf(record)} (${why})` });
      return record;
    }
  }
  async function lookUpAndKeep(spec, onProgress, before) {
    const context = { ...await connect(), cacheDirectory, keyrings, now, onProgress };
    const shared = (suite) => {
      const reading = suites.get(suite) ?? readSuite(suite, context);
      suites.set(suite, reading);
      reading.catch(() => suites.delete(suite));
      return reading;
    };
    const found = await lookUp(spec, { ...context, readSuite: shared });
    const pins = before?.image.sha256 === found.image.sha256 ? before.pins : void 0;
    const record = pins === void 0 ? found : { ...found, pins };
    await store.writeRecord(record);
    lookedUp = true;
    return record;
  }
  async function fetchRecord(record, { modules, optionalModules = () => [] }, onProgress) {
    const context = { store, cache, network: connect, signal, onProgress };
    const wished = optionalModules(record.release);
    const stored = await fetchKernel(record, modules.length + wished.length > 0, context);
    const files = await modulesOf2(record, stored, modules, wished, context);
    const kernel = { ...record, pins: stored.pins };
    if (record.pins?.vmlinuzSha256 !== stored.pins.vmlinuzSha256 && lockedRecord(record) === void 0)
      await store.writeRecord(kernel);
    const { vmlinuz, config, pins } = stored;
    return { kernel, vmlinuz, vmlinuzSha256: pins.vmlinuzSha256, config, modules: files };
  }
  async function modulesOf2(record, stored, required, wished, context) {
    const config = wished.length === 0 ? /* @__PURE__ */ new Map() : await readKernelConfig(stored.config);
    const optional2 = wished.filter(({ option }) => isModule(config, option)).map(({ name }) => name);
    try {
      return await fetchModules(record, stored, { required, optional: optional2 }, context);
    } catch (error) {
      if (!(error instanceof DownloadError) || optional2.length === 0) throw error;
      const message = `${optional2.join(", ")} could not be fetched, programs may miss them: ${error.message}`;
      context.onProgress({ step: "note", message });
      return fetchModules(record, stored, { required, optional: [] }, context);
    }
  }
  function connect() {
    network ??= findMirrors(options2).then((mirrors) => ({
      mirrors,
      downloader: createDownloader({ ...options2.download, signal })
    }));
    return network;
  }
  function lockedRecord({ id }) {
    return locked.find((record) => record.id === id);
  }
  async function recordOf(spec) {
    const record = await store.readRecord(spec.id);
    if (record === void 0) return void 0;
    const { release, series, flavour } = spec.source;
    if (release !== void 0) return record.release === release ? record : void 0;
    const isOfLine = series === void 0 || hasSeries(record.release, series);
    return isOfLine && flavourOf(record.release) === flavour ? record : void 0;
  }
  function isSettled(spec) {
    return spec.source.release !== void 0 || lockedRecord(spec) !== void 0;
  }
  function stands(spec, record) {
    return isSettled(spec) || isFresh(record);
  }
  function isFresh(record) {
    const checkable = record.signature.status === "unchecked" && canCheckSignatures(keyrings);
    return Math.abs(ageHours(record)) < maxAgeHours && !checkable;
  }
  function ageHours({ resolvedAt }) {
    return (now().getTime() - new Date(resolvedAt).getTime()) / HOUR_MS;
  }
  function agoOf(record) {
    const hours = Math.round(ageHours(record));
    if (hours < 48) return `${hours} hour${hours === 1 ? "" : "s"} ago`;
    return `${Math.round(hours / 24)} days ago`;
  }
}
async function naming({ id }, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DownloadError ? new DownloadError(`${error.what} for kernel \`${id}\``, error.attempts) : error;
  }
}

// src/results/errno.ts
import { constants as constants2 } from "node:os";
var KERNEL_ONLY = { 512: "ERESTARTSYS", 517: "EPROBE_DEFER", 524: "ENOTSUPP", 525: "EBADTYPE" };
var names = new Map(Object.entries(constants2.errno).map(([name, number]) => [number, name]));
names.set(constants2.errno.EAGAIN, "EAGAIN");
names.set(constants2.errno.EOPNOTSUPP, "EOPNOTSUPP");
function errnoOf(number) {
  if (number === 0) return null;
  return { number, name: names.get(number) ?? KERNEL_ONLY[number] ?? `errno ${number}` };
}

// src/results/interruption.ts
function judgeInterruption(interruption) {
  switch (interruption.kind) {
    case "crash":
      return { verdict: "fail", reason: `the kernel died: ${interruption.message}${duringOf(interruption.during)}` };
    case "timeout":
      return {
        verdict: "error",
        reason: `not done within ${interruption.seconds} s; raise \`timeout\` if it needs longer`
      };
    case "killed":
      return {
        verdict: "error",
        reason: `its process died (${interruption.signal === 0 ? `exit code ${interruption.exitCode}` : `signal ${interruption.signal}`})${duringOf(interruption.during)}`
      };
    case "lost":
      return { verdict: "error", reason: interruption.message };
    case "cancelled":
      return { verdict: "error", reason: "cancelled" };
  }
}
function duringOf(during) {
  return during === null ? "" : ` (during ${during})`;
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
function isMap(name, names2) {
  return names2.includes(name) || name.startsWith(".") && names2.some((candidate) => candidate.endsWith(name));
}

// src/results/judge.ts
var PASS = { verdict: "pass", reason: null };
var DEPTHS = ["load_only", "load_attach", "behavior"];
function judgeLanes(facts, request, kernelRequired) {
  const deepest = DEPTHS.findLast((depth) => request.lanes.some(({ mode }) => mode === depth));
  return request.lanes.map(({ mode, required }) => ({
    mode,
    required: required && kernelRequired,
    ...mode === "command" ? judgeCommand(facts) : judgeObject(mode, mode === deepest, facts, request)
  }));
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
  const { request, commandOutcome, obstacle } = input;
  if (request.command === null || !request.lanes.some(({ mode }) => mode === "command")) return null;
  const { command, expect } = request.command;
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
function whyNotReached(records, { obstacle, outcome }) {
  if (obstacle !== null) return obstacle;
  const open6 = first(records, "open");
  const load = first(records, "load");
  if (open6 !== void 0 && open6.errno !== 0 || load !== void 0 && load.errno !== 0)
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
    obstacle: input.obstacle
  };
  return {
    artifact: input.artifact,
    kernel: input.kernel,
    lanes: judgeLanes(facts, input.request, input.kernelRequired),
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
  const open6 = first(records, "open");
  if (open6 !== void 0 && open6.errno !== 0)
    return { verdict: "fail", errno: errnoOf(open6.errno), message: open6.message, map: null, program: null };
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
    request: artifact.request
  };
}
function neverTaken(artifact, kernel, release, error) {
  const obstacle = artifact.defect === void 0 ? error : `${artifact.path} ${artifact.defect}`;
  const outcome = obstacle === null ? CANCELLED : void 0;
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

// src/guest/accelerator.ts
import { constants as constants3 } from "node:fs";
import { access } from "node:fs/promises";

// src/guest/machine.ts
import { spawn } from "node:child_process";

// src/guest/qemu.ts
var CONSOLE_FD = 3;
var RECORDS_FD = 4;
var GUEST_MEMORY_MIB = 512;
var KERNEL_PARAMETERS = [
  "console=ttyS0",
  "panic=-1",
  "oops=panic",
  "rdinit=/init",
  "printk.devkmsg=on",
  "no_timer_check"
];
function qemuArguments(shape) {
  return [
    ...BARE_MACHINE,
    ...["-machine", `pc,accel=${shape.accelerator}`],
    // The kernel must not see a CPU that the accelerator cannot give: `host` is what KVM has, `max` what TCG has.
    ...["-cpu", shape.accelerator === "kvm" ? "host" : "max"],
    ...["-smp", String(shape.cpus)],
    ...["-m", String(shape.memoryMib)],
    ...["-kernel", shape.kernel],
    ...["-initrd", shape.initrd],
    ...["-append", [...KERNEL_PARAMETERS, shape.cmdline].join(" ").trim()],
    ...serialPort("console", CONSOLE_FD),
    ...serialPort("records", RECORDS_FD)
  ];
}
function kvmProbeArguments(image) {
  return [
    ...BARE_MACHINE,
    ...["-machine", "pc,accel=kvm", "-cpu", "host", "-m", "16"],
    ...["-bios", image],
    ...["-device", "isa-debug-exit,iobase=0xf4,iosize=4"]
  ];
}
var BARE_MACHINE = ["-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-nic", "none"];
function serialPort(id, fd) {
  return ["-chardev", `socket,id=${id},fd=${fd}`, "-serial", `chardev:${id}`];
}

// src/guest/machine.ts
var STDERR_LIMIT = 8 * 1024;
var running = /* @__PURE__ */ new Set();
function startMachine(options2) {
  const [program, ...args] = dyingWithUs([options2.qemu, ...options2.arguments]);
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"], env: bareEnvironment() });
  killWithUs(child);
  const stderr = collectTail(child);
  const records = socketOf(child, RECORDS_FD);
  const console = socketOf(child, CONSOLE_FD);
  console.on("data", (chunk) => {
    const busy = options2.onConsole(chunk);
    if (busy === void 0) return;
    console.pause();
    busy.finally(() => console.resume());
  });
  records.on("data", options2.onRecords);
  return {
    exited: exitOf(child, stderr),
    send: (text) => records.write(text),
    kill: () => child.kill("SIGKILL")
  };
}
function dyingWithUs(command) {
  const setpriv = which("setpriv");
  return setpriv === void 0 ? command : [setpriv, "--pdeathsig", "KILL", "--", ...command];
}
function killWithUs(child) {
  if (running.size === 0) process.once("exit", killAll);
  running.add(child);
  child.once("close", () => {
    running.delete(child);
    if (running.size === 0) process.off("exit", killAll);
  });
}
function killAll() {
  for (const child of running) child.kill("SIGKILL");
}
function collectTail(child) {
  let tail2 = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    tail2 = (tail2 + text).slice(-STDERR_LIMIT);
  });
  return () => tail2.trim();
}
function socketOf(child, fd) {
  const socket = child.stdio[fd];
  socket.on("error", () => {
  });
  return socket;
}
function exitOf(child, stderr) {
  return new Promise((resolve2) => {
    child.once("error", (error) => resolve2({ code: null, signal: null, stderr: error.message }));
    child.once("close", (code2, signal) => resolve2({ code: code2, signal, stderr: stderr() }));
  });
}

// src/guest/accelerator.ts
var PROBE_DEADLINE_MS = 2500;
var PROBE_EXIT_CODE = 85;
async function chooseAccelerator(choice, options2) {
  if (choice === "tcg") return { used: "tcg", reason: "asked for" };
  const defect = await kvmDefect(options2);
  if (defect === void 0) return { used: "kvm", reason: "KVM ran a 64-bit probe" };
  if (choice === "kvm")
    throw new UserError(`accelerator \`kvm\` cannot be used: ${defect}; use \`auto\` or \`tcg\`, which need no KVM`);
  return { used: "tcg", reason: defect };
}
async function kvmDefect(options2) {
  const device = options2.device ?? "/dev/kvm";
  return await deviceDefect(device) ?? await runProbe(device, options2);
}
async function deviceDefect(device) {
  if (process.arch !== "x64") return `this host is ${process.arch}, the kernels are x86_64`;
  try {
    await access(device, constants3.R_OK | constants3.W_OK);
    return void 0;
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return `this machine has no ${device}`;
    return `${device} may not be opened; allow it with \`sudo chmod 0666 ${device}\``;
  }
}
async function runProbe(device, { qemu, image, signal }) {
  const [program, ...args] = dyingWithUs([qemu, ...kvmProbeArguments(await image())]);
  const result = await runTool(program, args, { timeoutMs: PROBE_DEADLINE_MS, ...signal === void 0 ? {} : { signal } });
  if (result.exitCode === PROBE_EXIT_CODE) return void 0;
  if (result.timedOut) return `${device} opens, but 64-bit code did not run in it within ${PROBE_DEADLINE_MS / 1e3} s`;
  const words = result.stderr.trim().split("\n").at(-1) ?? "";
  return `${device} opens, but QEMU ended with ${result.ended}${words === "" ? "" : `: ${words}`}`;
}

// src/host/busybox.ts
import { readFile as readFile7 } from "node:fs/promises";
async function findBusybox() {
  const path = which("busybox");
  if (path === void 0) return { path, defect: void 0 };
  const defect = await defectOf(path);
  return defect === void 0 ? { path, defect } : { path: void 0, defect: `${path} ${defect}` };
}
async function defectOf(path) {
  try {
    const program = readProgram(await readFile7(path));
    if ("defect" in program) return program.defect;
    return program.interpreter === null ? void 0 : "is linked with libraries, which a guest does not have";
  } catch (thrown) {
    return `cannot be read (${errorMessage(thrown)})`;
  }
}

// src/host/install.ts
import { mkdir as mkdir8 } from "node:fs/promises";
import { join as join11 } from "node:path";

// src/host/kept-packages.ts
import { mkdir as mkdir7, readdir as readdir3, rename as rename3, rm as rm9 } from "node:fs/promises";
import { join as join10 } from "node:path";

// src/cache/digests.ts
import { readFile as readFile8 } from "node:fs/promises";
import { join as join9 } from "node:path";
var DIGESTS = "sha256.json";
async function digestsOf(folder, names2) {
  const digests = await Promise.all(names2.map((name) => fileSha256(join9(folder, name))));
  return Object.fromEntries(names2.map((name, index) => [name, digests[index] ?? ""]));
}
async function writeDigests(folder, names2) {
  await writeAtomically(join9(folder, DIGESTS), JSON.stringify(await digestsOf(folder, names2)));
}
async function intactFiles(folder) {
  try {
    const kept = JSON.parse(await readFile8(join9(folder, DIGESTS), "utf8"));
    const names2 = Object.keys(kept);
    if (names2.length === 0 || names2.some((name) => name.includes("/"))) return void 0;
    const now = await digestsOf(folder, names2);
    return names2.every((name) => now[name] !== "" && now[name] === kept[name]) ? names2 : void 0;
  } catch {
    return void 0;
  }
}

// src/host/operating-system.ts
import { readFile as readFile9 } from "node:fs/promises";
async function operatingSystem(file = "/etc/os-release") {
  const text = await readFile9(file, "utf8").catch(() => "");
  const value = (key) => new RegExp(`^${key}="?([^"
]*)"?$`, "m").exec(text)?.[1] ?? "unknown";
  const version2 = value("VERSION_ID");
  return `${value("ID")} ${version2 === "unknown" ? value("VERSION_CODENAME") : version2}`;
}
async function installedImage({ ImageOS = "", ImageVersion = "" } = process.env, status = "/var/lib/dpkg/status") {
  return ImageOS !== "" && ImageVersion !== "" ? `${ImageOS} ${ImageVersion}` : await fileSha256(status) ?? "unknown";
}

// src/host/kept-packages.ts
async function keptPackages(packages, { cache, cacheDirectory }) {
  const key = cacheKey("packages", await operatingSystem(), await installedImage(), process.arch, [...packages].sort());
  const folder = join10(cacheDirectory, "host-packages", key);
  const downloads = `${folder}.downloads`;
  const intact = async () => await intactFiles(folder) !== void 0;
  const entry3 = { what: `packages of ${packages.join(", ")}`, key, paths: [folder], intact };
  return {
    downloads,
    async restore() {
      if (!await intact() && !await cache.restore(entry3)) return void 0;
      const names2 = await intactFiles(folder);
      return names2?.filter((name) => name.endsWith(".deb")).map((name) => join10(folder, name));
    },
    async keep() {
      await rm9(folder, { recursive: true, force: true });
      await mkdir7(folder, { recursive: true });
      const names2 = (await readdir3(downloads)).filter((name) => name.endsWith(".deb"));
      if (names2.length === 0) return;
      for (const name of names2) await rename3(join10(downloads, name), join10(folder, name));
      await writeDigests(folder, names2);
      await cache.save(entry3);
    },
    async discard() {
      await rm9(folder, { recursive: true, force: true });
      await rm9(downloads, { recursive: true, force: true });
    }
  };
}

// src/host/install.ts
async function installMissing(missing2, options2) {
  if (missing2.length === 0) return;
  const packages = [...new Set(missing2.flatMap((requirement) => requirement.packages))];
  const lacking = missing2.map(({ what, why }) => `${what} (${why})`).join(", ");
  if (which("apt-get") === void 0)
    throw new UserError(
      `this machine lacks ${lacking}; install it with the system's package manager (Debian calls the packages ${packages.join(" ")}) and run again`
    );
  const prefix = await rootPrefix();
  const command = `${process.getuid?.() === 0 ? "" : "sudo "}apt-get install --no-install-recommends ${packages.join(" ")}`;
  if (!options2.allowed) throw new UserError(`this machine lacks ${lacking}; install it with: ${command}`);
  if (prefix === void 0)
    throw new UserError(`this machine lacks ${lacking}, and installing it needs root; run: ${command}`);
  options2.logger.info(`installing ${packages.join(" ")}: this machine lacks ${lacking}`);
  const apt = { prefix, packages, command, signal: options2.signal };
  if (options2.keep === void 0) await aptInstall(apt);
  else await installWithCache(apt, await keptPackages(packages, options2.keep), options2.logger);
}
async function installWithCache(apt, kept, logger) {
  const files = await kept.restore();
  if (files !== void 0) {
    const failure = failureOf(await aptGet(apt, ["install", ...QUIETLY, ...WITHOUT_SOURCES, ...files]));
    if (failure === void 0) {
      await discard(kept);
      return;
    }
    logger.info(`the packages that were kept cannot be installed over this image (${failure}): downloading them`);
  }
  await discard(kept);
  await mkdir8(join11(kept.downloads, "partial"), { recursive: true });
  await aptInstall(apt, ["-o", `Dir::Cache::archives=${kept.downloads}`, "-o", "APT::Keep-Downloaded-Packages=true"]);
  try {
    await kept.keep();
  } catch (thrown) {
    logger.info(`the packages could not be kept: ${errorMessage(thrown)}`);
  }
  await discard(kept);
}
async function discard(kept) {
  await kept.discard().catch(() => void 0);
}
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (which("sudo") === void 0) return void 0;
  const { exitCode } = await runTool("sudo", ["-n", "true"]);
  return exitCode === 0 ? ["sudo", "-n"] : void 0;
}
var LOCK_SECONDS = 120;
var QUIETLY = ["-y", "-q", "--no-install-recommends", "-o", `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
var WITHOUT_SOURCES = ["-o", "Dir::Etc::SourceList=/dev/null", "-o", "Dir::Etc::SourceParts=/dev/null"];
async function aptInstall(apt, settings = []) {
  const { packages, command } = apt;
  const install = ["install", ...QUIETLY, ...settings, ...packages];
  if (failureOf(await aptGet(apt, install)) === void 0) return;
  const update = await aptGet(apt, ["update", "-q", "-o", `DPkg::Lock::Timeout=${LOCK_SECONDS}`]);
  const result = await aptGet(apt, install);
  const failure = failureOf(result, update);
  if (failure !== void 0)
    throw new UserError(`apt-get could not install ${packages.join(" ")}: ${failure}; mend it and run: ${command}`);
}
function failureOf(result, before) {
  if (result.exitCode === 0) return void 0;
  const lines = [result.stderr, before?.stderr ?? ""].flatMap((text) => text.split("\n"));
  return lines.find((line) => line.startsWith("E: ")) ?? `exit code ${result.ended}`;
}
async function aptGet({ prefix, signal }, args) {
  signal.throwIfAborted();
  const [program, ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
  return runTool(program, rest);
}

// src/host/kvm.ts
import { constants as constants4 } from "node:fs";
import { access as access2 } from "node:fs/promises";
import { dirname as dirname5, join as join12 } from "node:path";
var RULES_FILE = "99-bpfcompat-kvm.rules";
var RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n';
var SETTLE_SECONDS = 5;
async function openKvm({ logger, signal, rules, device = "/dev/kvm" }) {
  if (!await isClosed(device)) return;
  const prefix = await rootPrefix();
  if (prefix === void 0) {
    logger.info(`${device} is there and may not be opened, and making it so needs root: the kernels are emulated`);
    return;
  }
  signal.throwIfAborted();
  const file = join12(rules, RULES_FILE);
  await applyRule(prefix, file);
  if (!await isClosed(device)) {
    logger.info(`${device} was closed to this user: a udev rule (${file}) has opened it`);
    return;
  }
  const changed = await asRoot(prefix, ["chmod", "0666", device]);
  logger.info(
    await isClosed(device) ? `${device} could not be opened to this user: chmod ended with ${changed.ended} ${oneLine(changed.stderr, 160)}`.trimEnd() : `${device} was closed to this user: chmod 0666 has opened it`
  );
}
async function isClosed(device) {
  try {
    await access2(device, constants4.R_OK | constants4.W_OK);
    return false;
  } catch (thrown) {
    return errorCode(thrown) === "EACCES" || errorCode(thrown) === "EPERM";
  }
}
async function applyRule(prefix, file) {
  if (which("udevadm") === void 0) return;
  await asRoot(prefix, ["mkdir", "-p", dirname5(file)]);
  const written = await asRoot(prefix, ["tee", file], RULE);
  if (written.exitCode !== 0) return;
  await asRoot(prefix, ["udevadm", "control", "--reload-rules"]);
  await asRoot(prefix, ["udevadm", "trigger", "--name-match=kvm"]);
  await asRoot(prefix, ["udevadm", "settle", `--timeout=${SETTLE_SECONDS}`]);
}
function asRoot(prefix, command, input) {
  const [program, ...args] = [...prefix, ...command];
  return runTool(program, args, input === void 0 ? {} : { input });
}

// src/host/requirements.ts
var MINIMUM_LIBBPF = 1;
var QEMU = "qemu-system-x86_64";
var REQUIREMENTS = {
  qemu: { what: QEMU, why: "boots the kernels", packages: ["qemu-system-x86"] },
  busybox: {
    what: "a static busybox",
    why: "commands in a guest need a shell",
    packages: ["busybox-static"]
  },
  compiler: { what: "a C compiler", why: "builds the validator", packages: ["gcc", "libc6-dev"] },
  libc: { what: "the static C library", why: "the validator is static", packages: ["libc6-dev"] },
  libbpf: {
    what: `libbpf \u2265 ${MINIMUM_LIBBPF}.0 with its static library`,
    why: "the validator loads objects with it",
    packages: ["libbpf-dev"]
  },
  libelf: { what: "libelf with its static library", why: "libbpf reads objects with it", packages: ["libelf-dev"] },
  zlib: { what: "zlib with its static library", why: "libelf and long logs need it", packages: ["zlib1g-dev"] },
  clang: { what: "clang", why: "compiles eBPF programs", packages: ["clang"] },
  bpfHeaders: {
    what: "the headers of libbpf and the kernel",
    why: "eBPF programs include them",
    packages: ["libbpf-dev", "linux-libc-dev"]
  }
};
function missingForGuests() {
  return which(QEMU) === void 0 ? [REQUIREMENTS.qemu] : [];
}
async function missingForCommands() {
  const { path, defect } = await findBusybox();
  if (path !== void 0) return [];
  return [defect === void 0 ? REQUIREMENTS.busybox : { ...REQUIREMENTS.busybox, what: `a static busybox: ${defect}` }];
}
function missingForValidator(toolchain) {
  const { compiler, libbpf, archives } = toolchain;
  if (compiler === void 0)
    return [REQUIREMENTS.compiler, REQUIREMENTS.libbpf, REQUIREMENTS.libelf, REQUIREMENTS.zlib];
  const lacks = [
    [archives.c === void 0, REQUIREMENTS.libc],
    [libbpf === void 0 || archives.bpf === void 0, REQUIREMENTS.libbpf],
    [archives.elf === void 0, REQUIREMENTS.libelf],
    [archives.z === void 0, REQUIREMENTS.zlib]
  ];
  return lacks.filter(([lack]) => lack).map(([, requirement]) => requirement);
}
function missingForExamples(toolchain) {
  const missing2 = which("clang") === void 0 ? [REQUIREMENTS.clang] : [];
  return toolchain.libbpf === void 0 ? [...missing2, REQUIREMENTS.bpfHeaders] : missing2;
}
function libbpfDefect({ libbpf }) {
  if (libbpf === void 0 || Number(libbpf.split(".")[0]) >= MINIMUM_LIBBPF) return void 0;
  const found = libbpf === "0" ? "older than 0.6" : libbpf;
  return `libbpf is too old (${found}): the validator needs ${MINIMUM_LIBBPF}.0 or newer, which Debian 12, Ubuntu 24.04 and later have; run on one of these, or install a newer libbpf and its static library`;
}

// src/validator/build.ts
import { createHash as createHash7 } from "node:crypto";
import { mkdir as mkdir10, mkdtemp as mkdtemp2, readdir as readdir4, readFile as readFile11, rm as rm11 } from "node:fs/promises";
import { basename as basename2, join as join15 } from "node:path";

// src/validator/build-record.ts
import { readFile as readFile10, rename as rename4, stat as stat3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join13 } from "node:path";
async function toolchainFiles({ compiler, archives }) {
  const paths = [compiler, ...Object.values(archives)].filter((path) => path !== void 0);
  return Promise.all(paths.map(stateOf));
}
async function readBuildRecord(file) {
  try {
    const { build, compiler, toolchain, made } = JSON.parse(await readFile10(file, "utf8"));
    if (compiler !== findCompiler()) return void 0;
    const states = await Promise.all(toolchain.map(({ path }) => stateOf(path)));
    const digests = await digestsOf(join13(file, "..", build), Object.keys(made));
    const same = JSON.stringify([states, digests]) === JSON.stringify([toolchain, made]);
    return same ? build : void 0;
  } catch {
    return void 0;
  }
}
async function writeBuildRecord(file, build, made, used) {
  const record = {
    build,
    compiler: used.compiler ?? "",
    toolchain: await toolchainFiles(used),
    made: await digestsOf(join13(file, "..", build), made)
  };
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile3(temporary, JSON.stringify(record));
  await rename4(temporary, file);
}
async function stateOf(path) {
  const { size, mtimeMs } = await stat3(path);
  return { path, size, mtimeMs };
}

// src/validator/shared-build.ts
import { cp, mkdir as mkdir9, rename as rename5, rm as rm10 } from "node:fs/promises";
import { join as join14 } from "node:path";
async function sharedBuild(parent, sources, names2, toolchain) {
  const key = cacheKey("validator", sources, process.arch, await identityOf(toolchain));
  const folder = join14(parent, key);
  const intact = async () => {
    const there = await intactFiles(folder);
    return there !== void 0 && names2.every((name) => there.includes(name));
  };
  return {
    folder,
    entry: { what: "validator", key, paths: [folder], intact },
    intact,
    async keep(build) {
      const temporary = temporaryName(folder);
      await onDisk(folder, async () => {
        await mkdir9(temporary, { recursive: true });
        for (const name of names2) await cp(join14(build, name), join14(temporary, name));
        await writeDigests(temporary, names2);
        await rm10(folder, { recursive: true, force: true });
        await rename5(temporary, folder);
      });
    }
  };
}
async function identityOf(toolchain) {
  if (missingForValidator(toolchain).length > 0) return operatingSystem();
  const { compiler, version: version2, libbpf, archives } = toolchain;
  const paths = Object.values(archives).filter((path) => path !== void 0);
  return [compiler, version2, libbpf, await digestsOf("/", paths)];
}

// src/validator/build.ts
var PROGRAM = "validator";
var KVM_PROBE = "kvm-probe.bin";
var MADE = [PROGRAM, KVM_PROBE];
var FLAGS = ["-std=gnu11", "-O2", "-g0", "-Wall", "-Wextra", "-Werror", "-static"];
var WRAPPED = ["bpf_prog_load", "bpf_map_create", "btf__load_vmlinux_btf", "btf__free"];
async function buildValidator(options2) {
  const sources = await readSources(join15(packageRoot, "native"));
  const folder = join15(options2.cacheDirectory, "validator");
  const record = join15(folder, `${digestOf3(sources)}.json`);
  const known2 = await readBuildRecord(record);
  if (known2 !== void 0) return validatorIn(join15(folder, known2));
  const { cache = NO_SHARED_CACHE } = options2;
  const found = await findToolchain();
  const shared = await sharedBuild(folder, digestOf3(sources), MADE, found);
  if (await shared.intact() || await cache.restore(shared.entry)) return validatorIn(shared.folder);
  const toolchain = await readyToolchain(found, options2);
  const build = await compileAll(folder, sources, toolchain, options2.signal);
  await writeBuildRecord(record, build, MADE, toolchain);
  if (cache !== NO_SHARED_CACHE) {
    await shared.keep(join15(folder, build));
    await cache.save(shared.entry);
  }
  return validatorIn(join15(folder, build));
}
function validatorIn(folder) {
  return { program: join15(folder, PROGRAM), kvmProbe: join15(folder, KVM_PROBE) };
}
async function readyToolchain(found, options2) {
  const missing2 = missingForValidator(found);
  refuseOldLibbpf(found);
  if (missing2.length === 0) return found;
  await options2.install(missing2);
  const installed = await findToolchain();
  refuseOldLibbpf(installed);
  return installed;
}
function refuseOldLibbpf(toolchain) {
  const defect = libbpfDefect(toolchain);
  if (defect !== void 0) throw new UserError(defect);
}
async function readSources(folder) {
  const names2 = (await readdir4(folder)).filter((name) => /\.[chS]$/.test(name)).sort();
  return Promise.all(names2.map(async (name) => ({ path: join15(folder, name), content: await readFile11(join15(folder, name)) })));
}
function digestOf3(sources) {
  const hash = createHash7("sha256").update(JSON.stringify([FLAGS, WRAPPED]));
  for (const { path, content } of sources) hash.update(`${basename2(path)} ${content.length}
`).update(content);
  return hash.digest("hex");
}
async function compileAll(parent, sources, toolchain, signal) {
  await mkdir10(parent, { recursive: true });
  const folder = await mkdtemp2(join15(parent, "build-"));
  try {
    await Promise.all([
      compile(toolchain, validatorArguments(join15(folder, PROGRAM), sources, toolchain), signal),
      compile(toolchain, kvmProbeArguments2(join15(folder, KVM_PROBE), sources), signal)
    ]);
    return basename2(folder);
  } catch (thrown) {
    await rm11(folder, { recursive: true, force: true });
    throw thrown;
  }
}
function validatorArguments(output, sources, toolchain) {
  const programs = sources.filter(({ path }) => path.endsWith(".c")).map(({ path }) => path);
  const wraps = WRAPPED.map((name) => `-Wl,--wrap=${name}`);
  return [...FLAGS, "-o", output, ...programs, ...wraps, ...libraries(toolchain)];
}
function kvmProbeArguments2(output, sources) {
  const programs = sources.filter(({ path }) => path.endsWith(".S")).map(({ path }) => path);
  const flat = ["-Wl,--oformat=binary", "-Wl,-Ttext=0", "-Wl,--build-id=none"];
  return ["-nostdlib", "-static", ...flat, "-o", output, ...programs];
}
function libraries({ archives }) {
  return ["-lbpf", "-lelf", "-lz", ...archives.zstd === void 0 ? [] : ["-lzstd"]];
}
async function compile({ compiler, version: version2, libbpf }, args, signal) {
  const result = await runTool(String(compiler), args, { signal });
  if (result.exitCode === 0) return;
  const full = result.stderr.split("\n").find((line) => line.includes("No space left on device"));
  if (full !== void 0)
    throw new UserError(
      `the validator could not be built: ${full.trim()}; make room, or name another --cache-directory`
    );
  const first2 = result.stderr.split("\n").find((line) => /error|undefined reference|cannot find/.test(line)) ?? `it ended with ${result.ended}`;
  throw new UserError(
    `the validator could not be built with ${version2} and libbpf ${libbpf}: ${first2.trim()}; please report it with the full output of \`bpfcompat doctor\``
  );
}

// src/run/execute.ts
import { rm as rm13 } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join as join21 } from "node:path";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve2, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve2(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve2, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve2, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve2, reject) => {
    enqueue(function_, resolve2, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/run/kernel-job.ts
import { mkdir as mkdir11, readFile as readFile13 } from "node:fs/promises";
import { join as join19 } from "node:path";

// src/guest/guest.ts
import { writeFile as writeFile4 } from "node:fs/promises";
import { join as join16 } from "node:path";

// src/guest/console.ts
var MAX_CONSOLE_LINE = 4096;
var MAX_WARNINGS = 100;
var EXCERPT_LINES4 = 20;
var REGISTERS = /^(?:Code: |(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/;
var END_OF_DUMP = /^---\[ end (?:trace|Kernel panic)/;
var MARKER = /bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/;
var PANIC = /Kernel panic - not syncing: (.*)$/;
var SPLATS = [
  /WARNING: (?:CPU: \d+|\S+:\d+ at )/,
  /WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
  /INFO: trying to register non-static key/,
  /kernel BUG at/,
  /\bBUG(?:: | \S+ \()/,
  /Oops: |general protection fault|: [0-9a-f]{4} \[#\d+\]/,
  /UBSAN: /,
  /list_(?:add|del)(?: corruption| double add)/,
  /Watchdog detected hard LOCKUP/,
  /INFO: task .* blocked for more than/,
  /INFO: rcu\S* (?:self-)?detected/,
  /unregister_netdevice: waiting for/,
  /kmemleak: \d+ new suspected memory leaks/
];
var TIMESTAMP = /^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/;
function createConsoleReader() {
  let during = null;
  let panic = null;
  let lastLine = "";
  const warnings = [];
  let open6 = [];
  function quote(line) {
    if (REGISTERS.test(line)) return;
    for (const quoted of open6) {
      quoted.warning.excerpt += `
${line}`;
      quoted.left--;
    }
    open6 = END_OF_DUMP.test(line) ? [] : open6.filter(({ left }) => left > 0);
  }
  function warn(message) {
    if (warnings.length >= MAX_WARNINGS) return;
    const warning = { message, during, excerpt: message };
    warnings.push(warning);
    open6.push({ warning, left: EXCERPT_LINES4 - 1 });
  }
  return {
    line(text) {
      const message = text.replace(/\r$/, "").replace(TIMESTAMP, "").slice(0, MAX_CONSOLE_LINE);
      if (message.trim() === "") return;
      lastLine = message;
      const marker = MARKER.exec(message)?.[1];
      if (marker !== void 0) {
        during = marker;
        open6 = [];
        return;
      }
      quote(message);
      if (PANIC.test(message)) panic ??= PANIC.exec(message)?.[1] ?? message;
      else if (SPLATS.some((splat) => splat.test(message))) warn(message);
    },
    get during() {
      return during;
    },
    get panic() {
      return panic;
    },
    get lastLine() {
      return lastLine;
    },
    warnings
  };
}

// src/guest/console-log.ts
import { once } from "node:events";
import { createWriteStream } from "node:fs";
var MAX_CONSOLE_BYTES = 64 * 1024 * 1024;
function createConsoleLog(path) {
  const stream = createWriteStream(path);
  let bytes2 = 0;
  let defect = null;
  stream.on("error", (error) => {
    defect ??= error.message;
  });
  return {
    write(chunk) {
      bytes2 += chunk.length;
      if (bytes2 > MAX_CONSOLE_BYTES) defect ??= `it is longer than ${MAX_CONSOLE_BYTES} bytes`;
      if (defect !== null || stream.write(chunk)) return void 0;
      return Promise.race([once(stream, "drain"), once(stream, "close")]).then(
        () => {
        },
        () => {
        }
      );
    },
    async close() {
      if (!stream.closed) {
        stream.end();
        await once(stream, "close").catch(() => {
        });
      }
      return defect;
    }
  };
}

// src/guest/initramfs.ts
var S_IFDIR = 16384;
var S_IFREG = 32768;
var HEADER_SIZE = 110;
var TRAILER = "TRAILER!!!";
function packInitramfs(files) {
  const parts = [];
  const folders = /* @__PURE__ */ new Set();
  let inode = 0;
  for (const { path, content, executable } of files) {
    for (const folder of foldersOf(content === null ? `${path}/` : path)) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      parts.push(...entry2(folder, ++inode, S_IFDIR | 493, 2, Buffer.alloc(0)));
    }
    if (content !== null)
      parts.push(...entry2(path.slice(1), ++inode, S_IFREG | (executable ? 493 : 420), 1, content));
  }
  parts.push(...entry2(TRAILER, 0, 0, 1, Buffer.alloc(0)));
  return Buffer.concat(parts);
}
function foldersOf(path) {
  if (!path.startsWith("/") || path.includes("/../")) throw new Error(`not an absolute path in the guest: ${path}`);
  const names2 = path.slice(1).split("/").slice(0, -1);
  return names2.map((_, index) => names2.slice(0, index + 1).join("/"));
}
function entry2(name, inode, mode, links, content) {
  const nameBytes = Buffer.from(`${name}\0`, "utf8");
  const fields = [inode, mode, 0, 0, links, 0, content.length, 0, 0, 0, 0, nameBytes.length, 0];
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`;
  return [
    Buffer.from(header, "latin1"),
    nameBytes,
    padding(HEADER_SIZE + nameBytes.length),
    content,
    padding(content.length)
  ];
}
function padding(length) {
  return Buffer.alloc((4 - length % 4) % 4);
}

// src/guest/protocol.ts
var PROTOCOL_VERSION = 2;
var MAX_RECORD_BYTES = 64 * 1024;
var SHAPES = {
  hello: {
    protocol: "number",
    release: "string",
    version: "string",
    machine: "string",
    cpus: "number",
    libbpf: "string",
    btf: "boolean",
    lsm: "string?",
    lockdown: "string?",
    uptime_ms: "number"
  },
  module: { name: "string", errno: "number" },
  case_start: { case: "number" },
  open: { case: "number", errno: "number", message: "string?" },
  map: {
    case: "number",
    name: "string",
    map_type: "string",
    type_id: "number",
    key_size: "number",
    value_size: "number",
    max_entries: "number",
    flags: "number",
    inner: "boolean"
  },
  program: {
    case: "number",
    name: "string",
    section: "string",
    prog_type: "string",
    autoload: "boolean",
    insns: "number"
  },
  fixup: {
    case: "number",
    index: "number",
    subject: "string",
    status: "string",
    errno: "number",
    number: "number",
    message: "string"
  },
  variant: { case: "number", group: "string", program: "string", status: "string", message: "string" },
  dropped: { case: "number", program: "string", errno: "number", message: "string" },
  load: { case: "number", errno: "number", message: "string?", map: "string?", program: "string?", usec: "number" },
  program_load: {
    case: "number",
    program: "string",
    pass: "string",
    errno: "number",
    message: "string?",
    usec: "number",
    insns_processed: "number",
    states_total: "number",
    states_peak: "number",
    stack_depth: "number",
    xlated_bytes: "number",
    jited_bytes: "number",
    map: "string?",
    line: "line?"
  },
  attach: {
    case: "number",
    program: "string",
    status: "string",
    errno: "number",
    message: "string?",
    target: "string"
  },
  test_start: { case: "number", test: "number" },
  command: {
    case: "number",
    test: "number",
    code: "number",
    signal: "number",
    timed_out: "boolean",
    usec: "number",
    stdout_bytes: "number",
    stderr_bytes: "number",
    cut: "boolean"
  },
  events: {
    case: "number",
    test: "number",
    index: "number",
    count: "number",
    matched: "number",
    lost: "number",
    errno: "number",
    message: "string",
    sample: "string?"
  },
  runs: { case: "number", test: "number", index: "number", count: "number", errno: "number", message: "string" },
  map_value: {
    case: "number",
    test: "number",
    index: "number",
    met: "boolean",
    errno: "number",
    message: "string",
    value: "string?"
  },
  test_run: {
    case: "number",
    test: "number",
    index: "number",
    errno: "number",
    message: "string",
    retval: "number",
    nsec: "number",
    data_out_bytes: "number",
    data_out: "string?"
  },
  test_end: { case: "number", test: "number" },
  leftover: { case: "number", kind: "string", name: "string" },
  log: {
    case: "number",
    kind: "string",
    pass: "string",
    subject: "string?",
    part: "number",
    last: "boolean",
    data: "string"
  },
  case_end: { case: "number" },
  case_exit: { case: "number", code: "number", signal: "number", usec: "number", maxrss_kb: "number" },
  fatal: { message: "string" },
  end: { cases: "number" }
};
function decodeRecord(line) {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null) return void 0;
  const fields = value;
  if (typeof fields.type !== "string" || !Object.hasOwn(SHAPES, fields.type)) return void 0;
  const shape = SHAPES[fields.type];
  return Object.entries(shape).every(([name, kind]) => holds(kind, fields[name])) ? value : void 0;
}
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function holds(kind, value) {
  switch (kind) {
    case "number":
      return Number.isSafeInteger(value);
    case "string":
    case "boolean":
      return typeof value === kind;
    case "string?":
      return value === null || typeof value === "string";
    case "line?":
      return value === null || isLine(value);
  }
}
function isLine(value) {
  if (typeof value !== "object" || value === null) return false;
  const { insn, file, line, column, text } = value;
  return [insn, line, column].every(Number.isSafeInteger) && typeof file === "string" && typeof text === "string";
}
function lineSplitter(limit2, onLine, onOverlong) {
  let pending = [];
  let length = 0;
  let dropping = false;
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      if (!dropping) onLine(Buffer.concat(pending).toString("utf8"));
      pending = [];
      length = 0;
      dropping = false;
      start = end + 1;
    }
    take(chunk.subarray(start));
  };
  function take(part) {
    if (dropping) return;
    length += part.length;
    if (length > limit2) {
      dropping = true;
      pending = [];
      onOverlong();
    } else if (part.length > 0) {
      pending.push(part);
    }
  }
}

// src/guest/plan.ts
function renderPlan(plan) {
  const lines = [
    ["plan", PROTOCOL_VERSION],
    ...plan.modules.map(({ name, path }) => ["module", name, path]),
    ...plan.cases.flatMap(
      (guestCase) => guestCase.kind === "object" ? objectLines(guestCase) : commandLines(guestCase)
    ),
    ["end"]
  ];
  return `${lines.map((tokens) => tokens.map(encodeToken).join(" ")).join("\n")}
`;
}
function objectLines(object) {
  return [
    ["case", object.id, object.mode, object.object, object.artifact],
    ...object.root === null ? [] : [["root", object.root]],
    ...object.fixups.map(fixupTokens),
    ...object.optional.map((program) => ["optional", program]),
    ...object.variants.flatMap(variantLines2),
    ...object.companions.map((program) => ["companion", program]),
    ...object.attach.map(({ program, target }) => ["attach", program, ...options({ ...target })]),
    ...object.tests.flatMap(testLines)
  ];
}
function commandLines({ id, artifact, timeoutMs, command, object, binary, root }) {
  return [
    ["command_case", id, artifact, timeoutMs, command, ...options({ object, binary })],
    ["root", root]
  ];
}
function fixupTokens(fixup) {
  const { subject } = fixup;
  switch (fixup.kind) {
    case "max_entries":
    case "key_size":
    case "value_size":
    case "map_flags":
    case "map_type":
    case "program_type":
    case "global":
      return [fixup.kind, subject, fixup.value];
    case "autocreate":
      return ["autocreate", subject, "off"];
    case "pinning":
      return ["pinning", subject, "none"];
    case "autoload":
      return ["autoload", subject, fixup.value ? "on" : "off"];
    case "inner_map":
      return ["inner_map", subject, fixup.type, fixup.keySize, fixup.valueSize, fixup.maxEntries, fixup.mapFlags];
    case "entry":
      return ["entry", subject, fixup.key, fixup.value];
    case "inner_entry":
      return ["inner_entry", subject, fixup.outerKey, fixup.key, fixup.value];
  }
}
function variantLines2({ group, programs }) {
  return programs.map(({ name, helper, symbol: symbol2, attachTarget, trialLoad }) => [
    "variant",
    group,
    name,
    ...options({ helper, symbol: symbol2, attach_target: attachTarget }),
    ...trialLoad ? ["trial_load"] : []
  ]);
}
function testLines({ name, timeoutMs, command, expectations }) {
  return [
    ["test", name, timeoutMs],
    ...command === null ? [] : [["test_command", command]],
    ...expectations.map(expectationTokens)
  ];
}
function expectationTokens(expectation) {
  switch (expectation.kind) {
    case "events": {
      const { map, min, withinMs, contains } = expectation;
      return ["expect_events", map, min, withinMs, ...options({ contains })];
    }
    case "runs":
      return ["expect_runs", expectation.program, expectation.min, expectation.withinMs];
    case "map": {
      const { map, key, compare, value, withinMs } = expectation;
      return ["expect_map", map, key, compare, value, withinMs];
    }
    case "test_run": {
      const { program, repeat, input } = expectation;
      return ["test_run", program, repeat, ...input === null ? [] : options({ [input.kind]: input.bytes })];
    }
  }
}
function options(values) {
  return Object.entries(values).flatMap(([name, value]) => value === null ? [] : [`${name}=${value}`]);
}
function encodeToken(token) {
  return String(token).replaceAll(
    /[^A-Za-z0-9._/:+=-]/gu,
    (character) => [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")
  );
}

// src/guest/stretch.ts
var STRETCH = { kvm: 1, tcg: 5 };
function stretchCase(guestCase, factor) {
  const stretched = (ms) => Math.round(ms * factor);
  if (guestCase.kind === "command") return { ...guestCase, timeoutMs: stretched(guestCase.timeoutMs) };
  return {
    ...guestCase,
    tests: guestCase.tests.map((test) => ({
      ...test,
      timeoutMs: stretched(test.timeoutMs),
      expectations: test.expectations.map(
        (expectation) => expectation.kind === "test_run" ? expectation : { ...expectation, withinMs: stretched(expectation.withinMs) }
      )
    }))
  };
}

// src/guest/watch.ts
var BOOT_SECONDS = 30;
var ANSWER_SECONDS = 4;
var MAX_CASE_RECORDS = 1e5;
function createBootWatch(request, cases, outcome, reader) {
  const stretch = STRETCH[request.accelerator];
  const startedAt = performance.now();
  const casesBefore = outcome.cases.size;
  let machine;
  let deadline;
  let current;
  let lastDone;
  let end;
  let orderly = false;
  let heard = false;
  let modules = 0;
  return {
    start(started) {
      machine = started;
      const words = `gave no sign of life within ${BOOT_SECONDS * stretch} s of its start`;
      setDeadline(BOOT_SECONDS, () => giveUp("guest", words));
      request.signal.addEventListener("abort", cancel, { once: true });
      if (request.signal.aborted) cancel();
    },
    line(text) {
      if (text.trim() === "" || orderly || end !== void 0) return;
      const record = decodeRecord(text);
      if (record === void 0) note("the guest sent lines that are no records");
      else take(record);
    },
    overlong: () => note("the guest sent lines that are too long"),
    finish(exit) {
      clearTimeout(deadline);
      request.signal.removeEventListener("abort", cancel);
      outcome.guestMs += performance.now() - startedAt;
      chargeWarnings();
      const progressed = outcome.cases.size > casesBefore;
      if (orderly) return { death: null, progressed };
      end ??= { culprit: heard ? "kernel" : "guest", words: deathOf(exit) };
      chargeEnd(end.culprit, end.words);
      return { death: end.words, progressed };
    }
  };
  function take(record) {
    switch (record.type) {
      case "hello":
        takeHello(record);
        return;
      case "module":
        if (++modules > request.modules.length) breach("loaded modules that it was not asked for");
        else outcome.modules.push(record);
        setDeadline(ANSWER_SECONDS, () => giveUp("kernel", "stopped while it loaded modules"));
        return;
      case "case_start":
        startCase(record.case);
        return;
      case "case_exit":
        endCase(record);
        return;
      case "fatal":
        giveUp("guest", `could not go on: ${record.message}`);
        return;
      case "end":
        endBoot();
        return;
      default:
        takeOfCase(record);
    }
  }
  function takeHello(record) {
    if (heard) {
      breach("said hello twice");
      return;
    }
    heard = true;
    outcome.hello ??= record;
    outcome.bootMs ??= performance.now() - startedAt;
    if (record.protocol !== PROTOCOL_VERSION) breach(`speaks version ${record.protocol}, not ${PROTOCOL_VERSION}`);
    else setDeadline(ANSWER_SECONDS, () => giveUp("guest", "did not start the first artifact"));
  }
  function startCase(id) {
    const found = cases.find((candidate) => candidate.id === id);
    if (!heard || found === void 0 || current !== void 0 || outcome.cases.has(id)) {
      breach("started a case that was not next");
      return;
    }
    const caseOutcome = { records: [], interruption: null, warnings: [] };
    outcome.cases.set(id, caseOutcome);
    current = { id, outcome: caseOutcome, timeoutSeconds: found.timeoutSeconds };
    const position = request.cases.findIndex((candidate) => candidate.id === id);
    request.onProgress({ step: "case", id, position, count: request.cases.length });
    setDeadline(found.timeoutSeconds, timeOut);
  }
  function takeOfCase(record) {
    if (record.case !== current?.id) {
      breach("sent records outside of their case");
      return;
    }
    if (record.type === "log") request.logs.take(record);
    else if (current.outcome.records.length < MAX_CASE_RECORDS) current.outcome.records.push(record);
    else breach(`sent more than ${MAX_CASE_RECORDS} records in one case`);
    if (record.type === "test_start") request.onProgress({ step: "test", id: record.case, test: record.test });
  }
  function endCase(record) {
    if (record.case !== current?.id) {
      breach("ended a case that was not running");
      return;
    }
    const { outcome: done } = current;
    done.records.push(record);
    if (record.signal !== 0 || record.code !== 0)
      done.interruption ??= { kind: "killed", signal: record.signal, exitCode: record.code, during: reader.during };
    lastDone = current;
    current = void 0;
    setDeadline(ANSWER_SECONDS, () => giveUp("kernel", "did not go on after an artifact"));
  }
  function endBoot() {
    if (current !== void 0 || cases.some(({ id }) => !outcome.cases.has(id))) {
      breach("said that it was done before it was");
      return;
    }
    orderly = true;
    machine?.kill();
  }
  function timeOut() {
    if (current === void 0) return;
    if (reader.panic !== null) {
      giveUp("kernel", `died of a kernel panic: ${reader.panic}`);
      return;
    }
    current.outcome.interruption ??= { kind: "timeout", seconds: current.timeoutSeconds * stretch };
    machine?.send(`kill ${current.id}
`);
    setDeadline(ANSWER_SECONDS, hang);
  }
  function hang() {
    if (current !== void 0)
      current.outcome.interruption = { kind: "crash", message: "it hangs", during: reader.during };
    giveUp("kernel", "hangs: it did not answer after an artifact ran out of time");
  }
  function cancel() {
    giveUp("user", "was cancelled");
  }
  function breach(what) {
    giveUp("guest", `broke the protocol: it ${what}`);
  }
  function giveUp(culprit, reason) {
    end ??= { culprit, words: `the guest ${reason}${lastWords()}` };
    machine?.kill();
  }
  function deathOf(exit) {
    if (reader.panic !== null) return `kernel panic: ${reader.panic}`;
    if (exit.stderr !== "") return `QEMU ended (${exit.signal ?? exit.code}): ${exit.stderr.split("\n").at(-1)}`;
    return `the guest ended ${heard ? "in the middle of its work" : "before it said anything"}${lastWords()}`;
  }
  function lastWords() {
    return reader.lastLine === "" ? "" : `; its console ends with: ${reader.lastLine}`;
  }
  function chargeEnd(culprit, words) {
    const charged = culprit === "kernel" ? current ?? lastDone : current;
    if (charged === void 0) return;
    const { during } = reader;
    if (culprit === "kernel") charged.outcome.interruption ??= { kind: "crash", message: words, during };
    else if (culprit === "user") charged.outcome.interruption ??= { kind: "cancelled" };
    else charged.outcome.interruption ??= { kind: "lost", message: words };
  }
  function chargeWarnings() {
    for (const warning of reader.warnings) {
      const id = caseOf(warning.during);
      const target = id === void 0 ? outcome : outcome.cases.get(id) ?? outcome;
      target.warnings.push(warning);
    }
  }
  function caseOf(during) {
    const artifact = during?.slice(0, during.lastIndexOf("/"));
    const kind = during?.endsWith(" command") ? "command" : "object";
    const own = cases.filter((candidate) => candidate.artifact === artifact);
    return (own.find((candidate) => candidate.kind === kind) ?? own[0])?.id;
  }
  function setDeadline(seconds2, action) {
    clearTimeout(deadline);
    deadline = setTimeout(action, seconds2 * stretch * 1e3);
  }
  function note(text) {
    if (!outcome.notes.includes(text)) outcome.notes.push(text);
  }
}

// src/guest/guest.ts
var MAX_FRUITLESS_BOOTS = 2;
async function runGuest(request) {
  const outcome = emptyOutcome();
  const consoleLog = createConsoleLog(request.consoleLog);
  let fruitless = 0;
  let { accelerator } = request;
  for (let left = request.cases; left.length > 0 && outcome.error === null; left = casesLeft(request, outcome)) {
    request.onProgress({ step: "booting", boot: ++outcome.boots });
    const { death, progressed } = await bootOnce({ ...request, accelerator }, left, outcome, consoleLog);
    if (request.signal.aborted) break;
    if (death !== null && !progressed && ++fruitless >= MAX_FRUITLESS_BOOTS) outcome.error = death;
    else if (death !== null) outcome.notes.push(`boot ${outcome.boots} ended early: ${death}`);
    if (!progressed && request.mayEmulate && accelerator === "kvm" && outcome.error === null) {
      accelerator = "tcg";
      outcome.notes.push("booted again without KVM, which had run the probe and not this kernel");
    }
  }
  const defect = await consoleLog.close();
  if (defect !== null) outcome.notes.push(`the console log is not whole: ${defect}`);
  return outcome;
}
function emptyOutcome() {
  return {
    boots: 0,
    bootMs: null,
    guestMs: 0,
    hello: null,
    modules: [],
    error: null,
    cases: /* @__PURE__ */ new Map(),
    warnings: [],
    notes: []
  };
}
function casesLeft({ cases }, outcome) {
  return cases.filter(({ id }) => !outcome.cases.has(id));
}
async function bootOnce(request, cases, outcome, consoleLog) {
  const initrd = join16(request.workFolder, "initramfs");
  await writeFile4(initrd, initramfsOf(request, cases));
  const reader = createConsoleReader();
  const watch = createBootWatch(request, cases, outcome, reader);
  const consoleLines = lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {
  });
  const machine = startMachine({
    qemu: request.qemu,
    arguments: qemuArguments({
      accelerator: request.accelerator,
      kernel: request.vmlinuz,
      initrd,
      cmdline: request.cmdline,
      memoryMib: GUEST_MEMORY_MIB,
      cpus: 1
    }),
    onConsole(chunk) {
      consoleLines(chunk);
      return consoleLog.write(chunk);
    },
    onRecords: lineSplitter(MAX_RECORD_BYTES, watch.line, watch.overlong)
  });
  watch.start(machine);
  return watch.finish(await machine.exited);
}
function initramfsOf(request, cases) {
  const factor = STRETCH[request.accelerator];
  const plan = renderPlan({ modules: request.modules, cases: cases.map((guestCase) => stretchCase(guestCase, factor)) });
  const files = [...request.files, ...cases.flatMap((guestCase) => guestCase.files)];
  return packInitramfs([
    ...new Map(files.map((file) => [file.path, file])).values(),
    { path: "/bpfcompat/plan", content: Buffer.from(plan, "utf8") }
  ]);
}

// src/guest/logs.ts
import { createWriteStream as createWriteStream2 } from "node:fs";
import { join as join17 } from "node:path";
import { finished } from "node:stream/promises";
import { createInflate } from "node:zlib";
var MAX_LOG_BYTES = 64 * 1024 * 1024;
var MAX_LOGS = 8192;
var MAX_COMPRESSED_BYTES = 16 * 1024 * 1024;
var MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
var TAIL_BYTES = 16 * 1024;
var MAX_OPEN = 8;
function createLogCollector(root, folder, nameOf2) {
  const logs = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Set();
  const unfinished = /* @__PURE__ */ new Set();
  let totalBytes = 0;
  return {
    take(record) {
      const log = logs.get(keyOf(record)) ?? (logs.size < MAX_LOGS && record.part === 0 ? open6(record) : void 0);
      if (log === void 0 || log.inflate.writableEnded) return;
      const data = Buffer.from(record.data, "base64");
      log.compressedBytes += data.length;
      if (record.part !== log.nextPart++) log.cut ??= `part ${log.nextPart - 1} is missing`;
      else if (log.compressedBytes > MAX_COMPRESSED_BYTES) log.cut ??= `longer than ${MAX_COMPRESSED_BYTES} bytes`;
      if (log.cut === null) log.inflate.write(data);
      if (record.last || log.cut !== null) end(log);
    },
    async finish() {
      for (const log of unfinished) leave(log);
      await Promise.all([...logs.values()].map((log) => log.done));
      return (key) => {
        const log = logs.get(keyOf(key));
        return log === void 0 ? null : { path: log.path, tail: log.tail.toString("utf8"), cut: log.cut };
      };
    }
  };
  function end(log) {
    unfinished.delete(log);
    log.inflate.end();
  }
  function leave(log) {
    log.cut ??= "its end never came";
    end(log);
  }
  function open6(record) {
    const [oldest] = unfinished;
    if (oldest !== void 0 && unfinished.size >= MAX_OPEN) leave(oldest);
    const path = join17(folder, unique2(safeFileName(nameOf2(record))));
    const inflate = createInflate();
    const file = createWriteStream2(join17(root, path));
    const log = {
      inflate,
      file,
      path,
      nextPart: 0,
      tail: Buffer.alloc(0),
      bytes: 0,
      compressedBytes: 0,
      cut: null,
      done: Promise.resolve()
    };
    inflate.on("data", (chunk) => keep(log, chunk));
    file.on("error", (error) => {
      log.cut ??= error.message;
      inflate.destroy();
    });
    log.done = finished(inflate, { writable: false }).catch((error) => {
      log.cut ??= error.message;
    }).then(() => finished(file.end())).catch((error) => {
      log.cut ??= error.message;
    });
    logs.set(keyOf(record), log);
    unfinished.add(log);
    return log;
  }
  function keep(log, chunk) {
    log.bytes += chunk.length;
    totalBytes += chunk.length;
    if (log.bytes > MAX_LOG_BYTES || totalBytes > MAX_TOTAL_BYTES) {
      log.cut ??= log.bytes > MAX_LOG_BYTES ? `longer than ${MAX_LOG_BYTES} bytes` : "the logs of this guest are too long";
      log.inflate.destroy();
      return;
    }
    log.tail = Buffer.concat([log.tail, chunk]).subarray(-TAIL_BYTES);
    if (!log.file.write(chunk)) {
      log.inflate.pause();
      log.file.once("drain", () => log.inflate.resume());
    }
  }
  function unique2(name) {
    let candidate = name;
    for (let count = 2; names2.has(candidate); count++)
      candidate = name.replace(/(\.[^.]*)?$/, (extension) => `-${count}${extension}`);
    names2.add(candidate);
    return candidate;
  }
}
function keyOf({ case: id, kind, pass, subject }) {
  const isOutput = kind === "stdout" || kind === "stderr";
  return JSON.stringify([id, kind, isOutput ? "" : pass, subject]);
}
function safeFileName(name) {
  return name.replaceAll(/[^A-Za-z0-9._-]/g, "_").replace(/^\.+/, "_").slice(0, 160);
}

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
import { readFile as readFile12 } from "node:fs/promises";
import { join as join18 } from "node:path";
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
    if (log !== null) texts.set(log.path, await readFile12(join18(reportDirectory, log.path), "utf8"));
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
  const files = await fetchKernel2(job, result);
  if (files !== void 0) ports.progress.kernel(name, { step: "waiting" });
  const tools = await job.tools;
  if (files !== void 0) return job.guests(() => runKernel(job, files, tools, result));
  ports.progress.kernel(name, { step: "failed", message: result.error ?? "cancelled" });
  const release = result.release;
  return { result, cases: kernel.artifacts.map((artifact) => neverTaken(artifact, kernel, release, result.error)) };
}
async function fetchKernel2(job, result) {
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
    if (signature.status === "unchecked")
      result.notes.push(`the signature of its package index was not checked: ${signature.why}`);
    Object.assign(result, {
      release,
      packageVersion,
      vmlinuzSha256: files.vmlinuzSha256,
      signature: signature.status === "good" ? `good: ${signature.by}` : `unchecked: ${signature.why}`
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
async function runKernel(job, files, tools, result) {
  const { kernel, plan, ports, request, workFolder } = job;
  const { reportDirectory } = request;
  const { name } = kernel;
  const { release } = files.kernel;
  const folder = join19("logs", safeFileName(name));
  await makeFolder(join19(reportDirectory, folder), "report-directory");
  const startedAt = performance.now();
  const work = guestWork(kernel, release, plan.brought);
  const logs = createLogCollector(reportDirectory, folder, (key) => logFileName(work, key));
  await mkdir11(workFolder);
  result.consoleLog = join19(folder, "console.log");
  const { cmdline, note } = cmdlineOf(kernel.request, await readKernelConfig(files.config));
  if (note !== null) result.notes.push(note);
  const outcome = await runGuest({
    qemu: tools.qemu,
    accelerator: tools.accelerator.used,
    mayEmulate: request.accelerator === "auto",
    vmlinuz: files.vmlinuz,
    cmdline,
    files: await guestFiles(files, tools, work),
    modules: files.modules.map((module) => ({ name: module.name, path: modulePath(module.name) })),
    cases: work.cases,
    workFolder,
    consoleLog: join19(reportDirectory, result.consoleLog),
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
  const modules = files.modules.map(async ({ name, path }) => ({ path: modulePath(name), content: await readFile13(path) }));
  return [
    { path: "/init", content: validator, executable: true },
    ...shell === null ? [] : shellFiles(shell),
    { path: `/boot/config-${files.kernel.release}`, content: await readFile13(files.config) },
    ...await Promise.all(modules)
  ];
}
function modulePath(name) {
  return `/bpfcompat/modules/${name}.ko`;
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

// src/run/tools.ts
import { readFile as readFile14 } from "node:fs/promises";
async function prepareTools(request, runsCommands, { logger, cache, ownsMachine }, signal) {
  await refuseOtherArchitecture();
  const { cacheDirectory, accelerator: choice, installDependencies: allowed } = request;
  const install = (missing2) => installMissing(missing2, { allowed, logger, signal });
  const lackedByGuests = async () => [...missingForGuests(), ...runsCommands ? await missingForCommands() : []];
  if (allowed && cache !== NO_SHARED_CACHE)
    await installMissing(await lackedByGuests(), { allowed, logger, signal, keep: { cache, cacheDirectory } });
  const forGuests = await lackedByGuests();
  const building = buildValidator({
    cacheDirectory,
    signal,
    cache,
    install: (missing2) => install([...forGuests, ...missing2])
  });
  if (forGuests.length > 0) await building;
  const qemu = await readyQemu(install);
  const busybox = runsCommands ? await readyBusybox(install) : null;
  const asking = runTool(qemu, ["--version"]).then(({ stdout }) => stdout.split("\n")[0] ?? "");
  if (ownsMachine && allowed && choice !== "tcg") await openKvm({ logger, signal, rules: "/run/udev/rules.d" });
  const choosing = chooseAccelerator(choice, { qemu, image: async () => (await building).kvmProbe, signal });
  const [{ program }, accelerator] = await Promise.all([building, choosing]);
  if (choice === "auto" && accelerator.used === "tcg")
    logger.info(`KVM cannot be used, the kernels are emulated, which is slower: ${accelerator.reason}`);
  return { qemu, qemuVersion: asking, validator: await readFile14(program), accelerator, busybox };
}
async function readyQemu(install) {
  await install(missingForGuests());
  const qemu = which(QEMU);
  if (qemu === void 0) throw new UserError(`${QEMU} was installed, but is not on the PATH (${process.env.PATH})`);
  return qemu;
}
async function readyBusybox(install) {
  await install(await missingForCommands());
  const { path, defect } = await findBusybox();
  if (path === void 0)
    throw new UserError(
      `busybox-static was installed, but ${defect ?? `no busybox is on the PATH (${process.env.PATH})`}`
    );
  return readFile14(path);
}

// src/run/work-folder.ts
import { mkdtemp as mkdtemp3, readdir as readdir5, rm as rm12 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join20 } from "node:path";
var WORK_FOLDER = /^bpfcompat-(\d+)-\w{6}$/;
async function createWorkFolder() {
  const parent = tmpdir2();
  for (const name of await readdir5(parent)) {
    const pid = WORK_FOLDER.exec(name)?.[1];
    if (pid !== void 0 && !isAlive(Number(pid)))
      await rm12(join20(parent, name), { recursive: true, force: true }).catch(() => {
      });
  }
  return mkdtemp3(join20(parent, `bpfcompat-${process.pid}-`));
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) === "EPERM";
  }
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
    await rm13(workFolder, { recursive: true, force: true });
  }
}
async function takeToKernels(plan, request, ports, workFolder) {
  const needed = plan.kernels.some(({ artifacts }) => artifacts.some(isTakeable));
  if (!needed) return { tools: null, kernels: plan.kernels.map(untouched2) };
  await makeFolder(request.cacheDirectory, "cache-directory");
  const failure = new AbortController();
  const signal = AbortSignal.any([ports.signal, failure.signal]);
  const provider = createKernelProvider({
    cacheDirectory: request.cacheDirectory,
    mirrors: [...request.mirrors, ...plan.manifest.mirrors],
    cache: ports.cache,
    kernels: plan.kernels.map(({ spec }) => spec.id),
    signal
  });
  const commands = plan.kernels.some(({ artifacts }) => artifacts.some((artifact) => needsShell(artifact)));
  const tools = prepareTools(request, commands, ports, signal);
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
    (kernel, index) => takeToKernel({ kernel, workFolder: join21(workFolder, String(index)), ...shared })
  );
  for (const job of [tools, ...jobs]) job.catch(() => failure.abort());
  await Promise.allSettled([tools, ...jobs]);
  await provider.keepLookups();
  return { tools: await tools, kernels: await Promise.all(jobs) };
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
import { mkdtemp as mkdtemp4, rm as rm14 } from "node:fs/promises";
import { tmpdir as tmpdir3 } from "node:os";
import { join as join22 } from "node:path";
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
    const reportDirectory = await mkdtemp4(join22(tmpdir3(), "bpfcompat-init-"));
    try {
      const results = await executePlan(
        { ...plan, artifacts, kernels: kernels.map((kernel) => ({ ...kernel, artifacts })) },
        { ...request, reportDirectory, accelerator },
        ports
      );
      accelerator = results.host.accelerator?.used ?? accelerator;
      return { results, casesOf: (index) => results.cases.filter(({ artifact }) => artifact === trialName(index)) };
    } finally {
      await rm14(reportDirectory, { recursive: true, force: true });
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
  const names2 = new Set(wanting.map(({ artifact }) => artifact));
  const artifacts = plan.artifacts.filter(({ name }) => names2.has(name));
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
  NO_SHARED_CACHE,
  digestOf2 as digestOf,
  which,
  findToolchain,
  refuseOtherSystem,
  refuseOtherArchitecture,
  findingsOf,
  gateOf,
  againstBaseline,
  answer3 as answer,
  untouched,
  renderManifest,
  renderWorkflow,
  canCheckSignatures,
  createKernelProvider,
  safeFileName,
  commonInput,
  kvmDefect,
  findBusybox,
  installMissing,
  openKvm,
  QEMU,
  missingForGuests,
  missingForCommands,
  missingForValidator,
  missingForExamples,
  libbpfDefect,
  buildValidator,
  executePlan,
  createTrials,
  adviseByTrial,
  carryTrials
};
