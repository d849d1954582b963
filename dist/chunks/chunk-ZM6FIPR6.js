import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MODE_WORDS,
  compareReleases,
  kernelGroups,
  kernelVersion,
  renderSupport,
  supportTableOf
} from "./chunk-RAJMVPAJ.js";
import {
  atLeast,
  btfOn,
  describeFixup,
  expects,
  guestWork,
  isOver,
  isTakeable,
  mapFlagName,
  needsShell,
  requestOn
} from "./chunk-V2RSFT2P.js";
import {
  bootImages,
  createGuestMemory,
  createLogCollector,
  createWorkFolder,
  errnoOf,
  guestModules,
  hostTools,
  inOrder,
  isOldQemu,
  judgeInterruption,
  memoryForGuests,
  moduleFiles,
  pad,
  pathsInRepository,
  prepareTools,
  repositoryFiles,
  runGuest,
  safeFileName,
  toolsFor,
  wrap
} from "./chunk-EHE6OOPU.js";
import {
  version
} from "./chunk-CCT7P7XS.js";
import {
  createKernelProvider,
  pLimit,
  readKernelConfig
} from "./chunk-UXWWHKL3.js";
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
  existingFolder,
  helperName,
  programWith,
  settleTemporaryFolder,
  usableCpus,
  validatorPath
} from "./chunk-BX5OTOJC.js";
import {
  reproduce
} from "./chunk-JN55TIMQ.js";
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
} from "./chunk-JKPK5V5I.js";
import {
  MAP_PROPERTIES,
  RESULTS_VERSION,
  VERIFIER_INSN_LIMIT
} from "./chunk-XGINJA4Y.js";
import {
  SHAPE_WORDS
} from "./chunk-NZSR7ADB.js";
import {
  parseThreshold
} from "./chunk-BB3FCJLJ.js";
import {
  libbpfWords
} from "./chunk-2WVF2LJT.js";
import {
  casesByArtifact,
  idLines,
  kernelWords,
  knownWords,
  matrixOf,
  ownPlace,
  sourceWords,
  testMatrixOf,
  titleWords
} from "./chunk-YEW63RGN.js";
import {
  judgeAttach,
  judgeLoad,
  nothingLoaded,
  overBudget
} from "./chunk-ULLRNW3P.js";
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
import {
  nearest
} from "./chunk-WNAIQMBO.js";
import {
  isBelow
} from "./chunk-ZTFLW3MG.js";
import {
  timed
} from "./chunk-MGZDOVV3.js";
import {
  machineFault,
  removeAllAbandoned,
  setting,
  systemReason
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorCode,
  errorMessage,
  isAbort
} from "./chunk-HKAGB2IK.js";
import {
  DEFAULT_LIBBPF
} from "./chunk-JROIBQL4.js";

// src/run/report-files.ts
import { constants } from "node:fs";
import { access, mkdir, readFile, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
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

// src/report/facts.ts
function failOnWords({ gate, cases, comparison, growth: growth2 }) {
  const against = cases.flatMap(({ lanes }) => lanes).filter(({ verdict, known: known2 }) => verdict !== "pass" && known2 === null);
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
    const words2 = off?.by === "manifest" ? off.reason : off && OFF_WORDS[off.by];
    if (words2 !== null) entry(byReason, words2, () => []).push(name);
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

// src/report/links.ts
var REPOSITORY_URL = "https://github.com/bpfcompat/bpfcompat";
function docsUrl(page2, anchor = "") {
  return `${REPOSITORY_URL}/blob/HEAD/docs/${page2}${anchor === "" ? "" : `#${anchor}`}`;
}
function classUrl(name) {
  return docsUrl("findings.md", name.toLowerCase());
}
var REPOSITORY_PAGE = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i;
function sourceUrl({ path, line }, { repository, revision, checkedOut }) {
  const isHere = path !== null && !path.startsWith("/") && !path.split("/").includes("..");
  const commit = checkedOut ?? revision ?? "";
  const isKnown = REPOSITORY_PAGE.test(repository ?? "") && /^[0-9a-f]{40,64}$/.test(commit);
  if (!isKnown || !isHere || line < 1) return null;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return `${repository}/blob/${commit}/${encoded.replaceAll("(", "%28").replaceAll(")", "%29")}#L${line}`;
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
function range(values, words2) {
  if (values.length === 0) return "";
  const [least, most2] = [words2(Math.min(...values)), words2(Math.max(...values))];
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
  const explained = legend(
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
var KNOWN_ICON = "\u{1F4CC}";
function cellHead(cell, signs) {
  if (cell === null) return { text: "", width: 0 };
  const icon = cell.known ? KNOWN_ICON : cell.nonBlocking ? NEUTRAL_ICON : ICONS2[cell.verdict];
  const words2 = signs ? "" : ` ${cell.known ? "known" : cell.verdict}`;
  const note = cell.note === null ? "" : ` ${cell.note}`;
  return { text: `${icon}${words2}${note}`, width: SIGN + CHARACTER * (words2.length + note.length) };
}
function legend(cells, signs) {
  const has = (verdict) => cells.some((cell) => cell?.verdict === verdict && !cell.nonBlocking);
  return [
    ...signs && has("pass") ? [`${ICONS2.pass} passes`] : [],
    ...has("fail") ? [`${ICONS2.fail} fails`] : [],
    ...cells.some((cell) => cell?.known) ? [`${KNOWN_ICON} fails as known, and does not block`] : [],
    ...cells.some((cell) => cell?.nonBlocking && !cell.known) ? [`${NEUTRAL_ICON} does not pass, and does not block`] : [],
    ...has("skip") ? [`${ICONS2.skip} skipped, so not known`] : [],
    ...has("error") ? [`${ICONS2.error} no verdict: the set-up or the machine is at fault`] : [],
    ...cells.some((cell) => cell?.note != null) ? ["figures: programs attached, of those that were tried"] : [],
    ...cells.includes(null) ? ["blank: not meant for the kernel"] : []
  ].join(" \xB7 ");
}

// src/report/summary-findings.ts
var OPEN = 10;
function findingsSection(results, detail) {
  const shown = results.findings.slice(0, detail.findings);
  if (shown.length === 0) return "";
  const whole2 = shown.slice(0, detail.whole);
  const lines = untilFull(
    shown.slice(whole2.length),
    (finding, index) => `- ${headOf(finding, whole2.length + index + 1)}${on(finding, results)}`
  );
  return [
    `## ${headline(results.findings)}`,
    ...untilFull(whole2, (finding, index) => section(finding, index, results, detail)),
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
  const count = (level) => findings.filter((finding) => finding.level === level && finding.known === null).length;
  const known2 = findings.filter((finding) => finding.known !== null).length;
  const [failures, warnings, notices] = [count("failure"), count("warning"), count("notice")];
  const doNotBlock = warnings === 1 ? "does not block" : "do not block";
  return [
    ...failures === 0 ? [] : [plural(failures, "failure")],
    ...warnings === 0 ? [] : [`${failures === 0 ? plural(warnings, "finding") : warnings} that ${doNotBlock}`],
    ...known2 === 0 ? [] : [plural(known2, "known failure")],
    ...notices === 0 ? [] : [plural(notices, "remark")]
  ].join(", ");
}
function section(finding, index, results, detail) {
  const head = headOf(finding, index + 1);
  const body = bodyOf(finding, results, detail);
  return finding.level === "failure" && index < OPEN ? `### ${head}

${body}` : details(`${head}${on(finding, results)}`, body);
}
var LEVELS = { failure: "\u274C", warning: "\u26AA", notice: "\u2139\uFE0F" };
function headOf(finding, number) {
  const artifact = finding.artifact === null ? "" : `${code(finding.artifact)}: `;
  return `${number}. ${finding.known === null ? LEVELS[finding.level] : KNOWN_ICON} ${artifact}${escapeMarkdown(titleWords(finding))}`;
}
function on(finding, results) {
  const count = finding.kernels.length;
  const where = count > 3 && count < results.kernels.length ? `${count} kernels` : escapeMarkdown(kernelWords(finding, results));
  return ` <sub>on ${where}</sub>`;
}
var EXCERPT_LINES = 20;
var YAML_LINES = 60;
function bodyOf(finding, results, { excerpts }) {
  const { source, excerpt, remedyYaml, log, words: words2 } = finding;
  const place = ownPlace(finding, results);
  const said = excerpt === null || excerpt.trim() === words2?.trim() || !excerpts ? null : excerpt;
  return [
    `**On** ${escapeMarkdown(kernelWords(finding, results))} \xB7 [${code(finding.class)}](${classUrl(finding.class)})`,
    ...finding.known === null ? [] : [`**Known** ${escapeMarkdown(knownWords(finding.known))}`],
    ...words2 === null ? [] : [`**Message** ${code(words2)}`],
    ...source === null ? [] : [`**At** ${linked(source, results)}

${fenced([oneLine(source.text)], "c")}`],
    ...place === null ? [] : [`**At** ${code(place)}`],
    ...said === null ? [] : [fenced(lastLines(said, EXCERPT_LINES), "text")],
    `**What to do** ${prose(finding.remedy)}`,
    ...remedyYaml === null ? [] : [fenced(lastLines(remedyYaml, YAML_LINES), "yaml")],
    `**Reproduce**

${fenced([oneLine(finding.reproduce)], "sh")}`,
    ...log === null ? [] : [`Whole log: ${code(log)}`]
  ].join("\n\n");
}
function linked(source, results) {
  const words2 = code(sourceWords(source));
  const url = sourceUrl(source, results);
  return url === null ? words2 : `[${words2}](${url})`;
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
  const without2 = (what, change) => {
    dropped.push(what);
    detail = { ...detail, ...change, dropped: listed(dropped) };
    return detail;
  };
  yield detail;
  yield without2("the verifier statistics", { statistics: false });
  yield without2("the log excerpts", { excerpts: false });
  if (findings > WHOLE) yield without2(`all but a line of the findings after the first ${WHOLE}`, { whole: WHOLE });
  yield without2("the remarks", { remarks: false, changes: "few" });
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
    head: joined([answer(results), lead(results), shard(results)]),
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
    foot: foot(results)
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
function answer(results) {
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
  const { status, nonBlocking, known: known2 } = results.gate;
  const special = failOnWords(results);
  if (status === "passed" && special !== null) return special;
  const expected = known2 === 0 ? "" : ` What is marked ${KNOWN_ICON} fails as the manifest expects, and does not block.`;
  const aside = `${special !== null ? ` ${special}` : nonBlocking === 0 ? "" : " What is marked \u26AA does not block."}${expected}`;
  if (status === "failed") return `Each \u274C below says what broke, on which line, and what to do about it.${aside}`;
  if (status === "error")
    return `\u26A0\uFE0F is no word about the objects: something stood in the way of a verdict${results.findings.length === 0 ? "" : ", and is named below"}.${aside}`;
  return `${nonBlocking === 0 ? "" : "What is marked \u26AA did not pass and does not block: this change can be merged."}${expected}`;
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
function foot(results) {
  const { tool, durationMs, host, manifest, findings } = results;
  const libbpf = libbpfWords(results);
  const parts = [
    `${tool.name} ${escapeMarkdown(tool.version)}`,
    duration(durationMs),
    ...manifest === null ? [] : [code(manifest)],
    ...host.accelerator === null ? [] : [`${host.accelerator.used}: ${escapeMarkdown(host.accelerator.reason)}`],
    ...libbpf === null ? [] : [`libbpf ${escapeMarkdown(libbpf)}`],
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
  const words2 = overall.distributions.map(({ distribution, words: own }) => `${distribution}: ${own}`).join(". ");
  const left = Math.ceil(textWidth(LABEL, FONT_SIZE)) + 2 * PADDING;
  const right = Math.ceil(textWidth(message, FONT_SIZE)) + 2 * PADDING;
  const width = left + right;
  const text = (content, start, room) => `<text x="${start + room / 2}" y="14" textLength="${room - 2 * PADDING}">${escapeXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${escapeXml(`${LABEL}: ${message}`)}">`,
    `<title>${escapeXml(`${LABEL}: ${message}${words2 === "" ? "" : ` (${words2})`}`)}</title>`,
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
          ({ mark, words: words2 }, index) => mark === "none" ? [] : [symbol(mark, columns[index] ?? 0, y, words2)]
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
function symbol(mark, x, y, words2) {
  return `<g transform="translate(${round(x)} ${round(y)})"><title>${escapeXml(words2)}</title><circle class="${mark}" r="${RADIUS}"/><path class="glyph" d="${GLYPHS[mark]}"/></g>`;
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
  const words2 = deepest.support.distributions.map((own) => `${own.distribution}: ${own.words}`).join(", ");
  return `${name}, ${MODE_WORDS[deepest.mode]}: ${words2}`;
}
function round(value) {
  return Math.round(value * 10) / 10;
}

// src/run/report-files.ts
var FILES = {
  json: { file: "results.json", render: renderJson },
  summary: { file: "summary.md", render: renderSummary },
  junit: {
    file: "junit.xml",
    render: async (results) => (await import("./junit-HS5NZFK2.js")).renderJunit(results)
  },
  sarif: {
    file: "results.sarif",
    render: async (results) => (await import("./sarif-O2PETCH7.js")).renderSarif(results)
  },
  support: { file: "support.json", render: renderSupport },
  badge: { file: "badge.svg", render: renderBadge },
  matrix: { file: "matrix.svg", render: renderMatrixSvg },
  html: {
    file: "report.html",
    render: async (results, directory) => (await import("./html-UYIB2LNV.js")).renderHtml(results, directory)
  }
};
var INSTALL_LOG = "logs/install.log";
async function clearReports(directory) {
  const kernels = await kernelsOfReport(directory);
  if (kernels === null) return;
  const logs = [INSTALL_LOG, ...kernels.map((id) => join("logs", safeFileName(id)))];
  await Promise.all(
    [...Object.values(FILES).map(({ file }) => file), ...logs].map(
      (name) => rm(join(directory, name), { recursive: true, force: true })
    )
  );
  await rmdir(join(directory, "logs")).catch(() => void 0);
}
async function kernelsOfReport(directory) {
  try {
    const { tool, kernels = [] } = JSON.parse(await readFile(join(directory, "results.json"), "utf8"));
    return tool?.name === "bpfcompat" ? kernels.map(({ id }) => String(id)) : null;
  } catch {
    return null;
  }
}
async function writeReports(results, directory) {
  const paths = {};
  try {
    await mkdir(directory, { recursive: true });
    for (const [name, { file, render }] of Object.entries(FILES)) {
      paths[name] = join(directory, file);
      await timed(`writing ${file}`, async () => writeWhole(join(directory, file), await render(results, directory)));
    }
    return paths;
  } catch (thrown) {
    throw new UserError(
      `the report could not be written to ${directory}: ${errorMessage(thrown)}; make room, or name another folder with ${setting("report-directory")}`,
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
  const [real, realFolder] = await Promise.all([realpath(existingFolder(dirname(file))), realpath(folder)]);
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
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (thrown) {
    const isFile = errorCode(thrown) === "EEXIST";
    const why = isFile ? "it is a file, and must be a folder" : await obstacleTo(folder) ?? errorMessage(thrown);
    throw new UserError(`\`${folder}\` cannot be written (${why}); name another with ${setting(input)}`, {
      cause: thrown
    });
  }
}
async function obstacleTo(folder) {
  try {
    await access(existingFolder(folder), constants.W_OK | constants.X_OK);
    return void 0;
  } catch (thrown) {
    return systemReason(errorCode(thrown)) ?? errorMessage(thrown);
  }
}

// src/findings/manifest-yaml.ts
function mapsAddition(gaps) {
  return { at: "artifact", field: "maps", lines: gaps.flatMap(mapLines) };
}
function mapSettingsAddition(map, settings) {
  return {
    at: "artifact",
    field: "maps",
    lines: [`- name: ${scalar(map)}`, ...settings.map((setting2) => `  ${setting2}   # only if your loader sets it`)]
  };
}
function optionalMapAddition(map) {
  return {
    at: "artifact",
    field: "maps",
    lines: [`- name: ${scalar(map)}`, "  optional: true   # only if your loader copes without it"]
  };
}
function optionalAttachAddition(program) {
  return programAddition(program, "attach: {required: false}   # only if your loader copes without it");
}
function filesAddition(file) {
  return {
    at: "artifact",
    field: "files",
    lines: [`- ${scalar(file)}   # its path, relative to the manifest or absolute`]
  };
}
function attachAddition(program, line) {
  return programAddition(program, line);
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
function structOpsAddition(map, member) {
  return {
    at: "artifact",
    field: "struct_ops",
    lines: [`- {map: ${scalar(map)}, member: ${scalar(member)}, value: null}   # only if your loader does so`]
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
function artifactLines({ artifact, fixups, programs, variants, known: known2 }, path) {
  return [
    `  - name: ${scalar(artifact.name)}`,
    `    path: ${scalar(path)}`,
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
      programs.flatMap(({ what: { name }, how }) => [`# ${comment(how)}`, `- name: ${scalar(name)}`, "  optional: true"])
    ),
    ...section2("known_failures", known2.flatMap(knownLines))
  ];
}
function knownLines({ kernels, subject, class: name, reason }) {
  return [
    `- kernels: [${kernels.map(scalar).join(", ")}]`,
    ...subject === null ? [] : [`  ${subject.kind}: ${scalar(subject.name)}`],
    `  class: ${name}`,
    `  reason: ${scalar(comment(reason))}`
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

// src/report/terminal.ts
import { styleText } from "node:util";

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
    ...[uncomparedWords(changes.cases)].filter((words2) => words2 !== "").flatMap((words2) => indented(words2, page2))
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
    answer2(results, page2),
    table2(matrixOf(results), page2),
    testTable(results, page2),
    changeLines(results, page2),
    ...results.findings.map((finding, index) => findingLines(finding, index + 1, results, page2)),
    foot2(results, page2)
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
  return `${withoutCommands(text)}
`;
}
function paintWith(text, style) {
  return styleText(style, text, { validateStream: false });
}
function answer2({ gate, durationMs, shard: shard2, kernels }, { paint }) {
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
    ...legend2(
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
    ...legend2(
      rows.flatMap((row) => row.cells),
      true,
      page2
    )
  ];
}
function cellWord(cell) {
  if (cell === null) return "";
  const note = cell.note === null ? "" : ` ${cell.note}`;
  return cell.known ? `known${note}` : `${cell.verdict}${cell.nonBlocking ? "*" : ""}${note}`;
}
var SIGNS = { pass: "\u2713", fail: "\u2717", skip: "-", error: "!" };
var KNOWN_SIGN = "~";
function cellSign(cell) {
  if (cell === null) return "";
  return cell.known ? KNOWN_SIGN : `${SIGNS[cell.verdict]}${cell.nonBlocking ? "*" : ""}`;
}
function paintCell(cell, text, width, { paint }) {
  const styles = { pass: "green", fail: "red", skip: "dim", error: "yellow" };
  const padding = " ".repeat(Math.max(0, width - text.length));
  if (cell === null) return padding;
  return `${paint(text, cell.nonBlocking ? "dim" : styles[cell.verdict])}${padding}`;
}
function legend2(cells, signs, { paint, width }) {
  const verdicts = new Set(cells.filter((cell) => cell?.known !== true).map((cell) => cell?.verdict));
  const parts = [
    ...signs ? ["pass", "fail", "skip", "error"].filter((verdict) => verdicts.has(verdict)).map((verdict) => `${SIGNS[verdict]} ${verdict}`) : [],
    ...cells.some((cell) => cell?.known) ? [`${signs ? `${KNOWN_SIGN} ` : ""}known: fails as known_failures says`] : [],
    ...cells.some((cell) => cell?.nonBlocking && !cell.known) ? ["* does not block"] : [],
    ...cells.some((cell) => cell?.note != null) && !signs ? ["n/m: programs attached"] : [],
    ...cells.includes(null) ? ["blank: not meant for the kernel"] : []
  ];
  return parts.length === 0 ? [] : wrap(parts.map((part) => part.replaceAll(" ", "\xA0")).join("   "), width, "").map((line) => paint(line, "dim"));
}
var EXCERPT_LINES2 = 20;
var LEVELS2 = { failure: ["FAIL", "red"], warning: ["WARN", "yellow"], notice: ["NOTE", "cyan"] };
var KNOWN = ["KNOWN", "cyan"];
function findingLines(finding, number, results, page2) {
  const { paint, width } = page2;
  const [word, style] = finding.known === null ? LEVELS2[finding.level] : KNOWN;
  const head = `${number}. ${word} `;
  const indent = " ".repeat(`${number}. `.length);
  const title = `${finding.artifact === null ? "" : `${oneLine(finding.artifact, 100)}: `}${titleWords(finding)}`;
  const [first2 = "", ...rest] = wrap(title, width, `${indent}  `, head.length);
  const field = (name, text) => wrap(text, width, `${indent}  `, indent.length + name.length + 1).map(
    (line, index) => index === 0 ? `${indent}${paint(name, "dim")} ${line}` : line
  );
  const place = ownPlace(finding, results);
  const code2 = (text) => lastLines(text, EXCERPT_LINES2).map((line) => `${indent}${paint("|", "dim")} ${line}`);
  return [
    `${number}. ${paint(word, ["bold", style])} ${paint(first2, "bold")}`,
    ...rest.map((line) => paint(line, "bold")),
    ...field("on:", `${kernelWords(finding, results, "*")}  [${finding.class}]`),
    ...finding.known === null ? [] : field("known:", knownWords(finding.known)),
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
function foot2(results, { paint, width, reportDirectory }) {
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
  const libbpf = libbpfWords(results);
  return [
    ...rows,
    ...host.accelerator === null ? [] : wrap(`accelerator: ${host.accelerator.used}, ${oneLine(host.accelerator.reason)}`, width, "  "),
    ...libbpf === null ? [] : wrap(`libbpf: ${libbpf}`, width, "  "),
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

// src/findings/draft.ts
function draftOf(context, step, explanation, evidence) {
  const lanes = lanesOf(context.result.lanes, step);
  const words2 = evidence.words ?? null;
  return {
    class: explanation.class,
    level: levelOf(lanes),
    artifact: context.artifact.name,
    program: evidence.program ?? null,
    map: evidence.map ?? null,
    kernel: context.kernel.id,
    step,
    known: null,
    overdue: null,
    identity: explanation.subject ?? normaliseWords(words2 ?? explanation.title),
    title: explanation.title,
    words: words2,
    source: evidence.source ?? null,
    excerpt: saysMore(evidence.excerpt ?? null, words2),
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
function saysMore(excerpt, words2) {
  return excerpt?.replace(/^libbpf: /, "") === words2 ? null : excerpt;
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
  const candidates2 = failing.length > 0 ? failing : lanes;
  return depths.find((mode) => candidates2.some((lane) => lane.mode === mode)) ?? null;
}
function normaliseWords(words2) {
  return words2.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g, "errno").replaceAll("'inv'", "'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g, "N");
}

// src/findings/kernel-features.ts
var MAP_TYPES = {
  percpu_hash: { since: "4.6" },
  percpu_array: { since: "4.6" },
  stack_trace: { since: "4.6" },
  cgroup_array: { since: "4.8" },
  lru_hash: { since: "4.10" },
  lru_percpu_hash: { since: "4.10" },
  lpm_trie: { since: "4.11" },
  array_of_maps: { since: "4.12" },
  hash_of_maps: { since: "4.12" },
  devmap: { since: "4.14" },
  sockmap: { since: "4.14" },
  cpumap: { since: "4.15" },
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
  tracepoint: { since: "4.7" },
  xdp: { since: "4.8" },
  perf_event: { since: "4.9" },
  cgroup_skb: { since: "4.10" },
  cgroup_sock: { since: "4.10" },
  lwt_in: { since: "4.10" },
  lwt_out: { since: "4.10" },
  lwt_xmit: { since: "4.10" },
  sock_ops: { since: "4.13" },
  sk_skb: { since: "4.14" },
  cgroup_device: { since: "4.15" },
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
  tp_btf: { since: "5.5", config: "CONFIG_DEBUG_INFO_BTF" },
  fmod_ret: { since: "5.7", config: "CONFIG_DEBUG_INFO_BTF" },
  "xdp/devmap": { since: "5.8" },
  "xdp/cpumap": { since: "5.9" },
  "cgroup/post_bind4": { since: "4.17" },
  "cgroup/post_bind6": { since: "4.17" },
  "cgroup/sendmsg4": { since: "4.18" },
  "cgroup/sendmsg6": { since: "4.18" },
  "cgroup/recvmsg4": { since: "5.2" },
  "cgroup/recvmsg6": { since: "5.2" },
  "cgroup/getpeername4": { since: "5.8" },
  "cgroup/getpeername6": { since: "5.8" },
  "cgroup/getsockname4": { since: "5.8" },
  "cgroup/getsockname6": { since: "5.8" },
  "cgroup/sock_release": { since: "5.9" },
  "cgroup/connect_unix": { since: "6.7" },
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
function moduleInWords(words2) {
  const named3 = /needs the module ([\w-]+)/.exec(words2)?.[1];
  if (named3 !== void 0) return named3;
  if (/Specified qdisc (?:kind is unknown|not found)/i.test(words2)) return "sch_ingress";
  if (/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(words2)) return "cls_bpf";
  if (/Failed to load TC action module|TC action .*not found/i.test(words2)) return "act_bpf";
  return /Unknown device type/i.test(words2) ? "veth" : null;
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
    holds: ({ load, maps }) => load?.verdict === "pass" && maps.some((map) => map.type === type && map.off === null)
  };
}
function mapWorks(artifact, map) {
  return {
    words: "It can be created on",
    artifact,
    holds: ({ load, maps }) => load?.verdict === "pass" && maps.some(({ name, off }) => name === map && off === null)
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

// src/results/kernel-target.ts
var KERNEL_TARGET_KINDS = ["function", "tracepoint", "raw_tracepoint", "ksym"];
function isNowhere({ symbols, btf, category, siblings }) {
  return symbols === 0 && btf === null && category === null && siblings.length === 0;
}

// src/findings/target-functions.ts
function explainFunction(target, program, errno) {
  if (program.type === "lsm") return explainHook(target, program);
  if (target.symbols === 0) return gone(target, program);
  if (program.type === "kprobe") return explainProbe(target, program, errno);
  return target.btf === null ? untyped(target, program) : explainTraced(target, program);
}
function gone(target, program) {
  const { name, siblings, btf } = target;
  if (siblings.length > 0) return renamed(target, program);
  if (btf !== null)
    return {
      class: "MISSING_ATTACH_TARGET",
      title: `program ${program.name} has nothing to attach to: every call of ${name} was inlined on this kernel`,
      remedy: `The kernel's BTF lists ${name}, and no code of it is left: attach ${program.name} to a function that calls it.`,
      subject: `${name} inlined`
    };
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: ${nowhereWords(target, "function")}`,
    remedy: `The function was inlined, renamed or came with another release: attach ${program.name} to one that all your kernels have, or keep the program out where ${name} is missing (bpf_program__set_autoload).`,
    subject: `${name} nowhere`
  };
}
function nowhereWords({ name, packagedIn }, kind) {
  if (packagedIn === null) return `neither the kernel nor a loaded module has a ${kind} ${name}`;
  return `the kernel has no ${kind} ${name}, and none of its modules has it`;
}
function renamed({ name, siblings }, program) {
  const usable = siblings.filter(({ traceable }) => traceable).map((sibling) => sibling.name);
  const [first2] = usable;
  const copies = (first2 === void 0 ? siblings.map((sibling) => sibling.name) : usable).join(", ");
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: the compiler made ${copies} of ${name} on this kernel`,
    remedy: first2 === void 0 ? `${copies} cannot be probed: attach ${program.name} to a function that calls ${name}.` : `A kprobe can be attached to ${usable.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to what is there${program.type === "kprobe" ? "" : ` (BTF does not describe it: fentry and fexit cannot)`}. ${argumentWords(first2)}`,
    subject: `${name} ${copies} ${usable.length}`
  };
}
function argumentWords(copy) {
  if (copy.includes(".isra")) return "Its arguments may differ from those of the source: do not rely on them.";
  if (copy.includes(".part")) return "It is only a part of the function, and runs only when that part is reached.";
  if (copy.includes(".cold")) return "It holds only the unlikely paths of the function.";
  return "Calls that the compiler did not redirect to this copy are not seen.";
}
function explainProbe(target, program, errno) {
  const { name, symbols, traceable, blacklisted, config } = target;
  if (config.CONFIG_KPROBES === "n")
    return {
      class: "UNSUPPORTED_ATTACH_TYPE",
      title: `the kernel cannot attach kprobe programs such as ${program.name}: it is built without CONFIG_KPROBES`,
      remedy: `Attach ${program.name} to a tracepoint there.`,
      subject: "CONFIG_KPROBES"
    };
  if (symbols > 1 && (errno === null || AMBIGUOUS.has(errno.name))) return ambiguous(target, program);
  if (blacklisted === true)
    return refused(
      program,
      `${name} is on the kernel's kprobe blacklist`,
      ENTRY_CODE.test(name) ? entryWords(name, program) : `Attach ${program.name} to a function that calls ${name}${traceable ? ", or use fentry where the kernel has it" : ""}.`,
      `${name} blacklisted`
    );
  if (traceable === 0) return untraceable(target, program);
  if (target.overrides && target.errorInjection !== true && errno?.name === "EINVAL") return noOverride(target, program);
  return null;
}
var AMBIGUOUS = /* @__PURE__ */ new Set(["EADDRNOTAVAIL", "ESRCH", "EINVAL", "ENOENT"]);
var ENTRY_CODE = /^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/;
function entryWords(name, program) {
  return `${name} is entry code, which no program can be attached to: attach ${program.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${name} calls.`;
}
function ambiguous({ name }, { name: program }) {
  return {
    class: "ATTACH_FAILURE",
    title: `program ${program} cannot be attached: the kernel has several functions named ${name}, and a name alone does not say which`,
    remedy: `Attach ${program} to a function whose name is unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,
    subject: `${name} ambiguous`
  };
}
function untraceable({ name, module }, program) {
  const where = module === null ? "the kernel has" : `module ${module} has`;
  return refused(
    program,
    `${where} ${name}, and ftrace cannot stop in it`,
    ENTRY_CODE.test(name) ? entryWords(name, program) : `${name} is not in available_filter_functions: it has no call to ftrace (notrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${program.name} to another function on the same path, or to a tracepoint nearby.`,
    `${name} untraceable`
  );
}
function noOverride({ name, config }, program) {
  const option = config.CONFIG_BPF_KPROBE_OVERRIDE;
  return refused(
    program,
    `it calls bpf_override_return, and ${name} is not on the kernel's error-injection list`,
    `Attach it to a function of /sys/kernel/debug/error_injection/list${option === void 0 ? "" : ` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${option})`}, or do without bpf_override_return.`,
    `${name} error injection`
  );
}
function explainTraced(target, program) {
  return target.traceable === 0 ? untraceable(target, program) : null;
}
function untyped(target, program) {
  const { name, symbols, module, moduleBtf, traceable, config } = target;
  const kprobe = symbols > 1 ? "A kprobe by name cannot tell them apart either: attach to a caller whose name is unique." : traceable === 0 ? ENTRY_CODE.test(name) ? entryWords(name, program) : `Nor can a kprobe be attached to it: it is not in available_filter_functions. Attach ${program.name} to a function that calls it.` : `Attach a kprobe to ${name} there, which needs no BTF.`;
  if (module !== null && !moduleBtf)
    return {
      class: "MISSING_BTF",
      title: `program ${program.name} cannot be attached to ${name}: module ${module} is loaded and has no BTF on this kernel`,
      remedy: `fentry, fexit and the like need the BTF of the module (${moduleBtfWords(config)}). ${kprobe}`,
      subject: `${name} module without BTF`
    };
  const whose = module === null ? "the kernel's BTF" : `the BTF of module ${module}`;
  const title = symbols > 1 ? `the kernel has several functions named ${name}, and its BTF describes none of them` : `the ${module === null ? "kernel" : `module ${module}`} has ${name}, and ${whose} does not describe it`;
  return {
    class: "MISSING_BTF",
    title: `program ${program.name} cannot be attached: ${title}`,
    remedy: `BTF leaves out functions that were optimised or whose name is not unique. ${kprobe}`,
    subject: `${name} untyped ${symbols > 1}`
  };
}
function moduleBtfWords({ CONFIG_DEBUG_INFO_BTF_MODULES: option }) {
  if (option === "y") return "CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel";
  return option === void 0 ? "Linux 5.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES" : "CONFIG_DEBUG_INFO_BTF_MODULES is not set here";
}
function explainHook({ name, symbols, btf, config, traceable }, program) {
  const hook = name.replace(/^bpf_lsm_/, "");
  if (config.CONFIG_BPF_LSM === "n")
    return {
      class: "UNSUPPORTED_PROGRAM_TYPE",
      title: `the kernel does not load lsm programs such as ${program.name}: it is built without CONFIG_BPF_LSM`,
      remedy: `Keep ${program.name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,
      subject: "CONFIG_BPF_LSM"
    };
  if (symbols === 0 && btf === null)
    return {
      class: "MISSING_ATTACH_TARGET",
      title: `program ${program.name} has nothing to attach to: the kernel has no LSM hook ${hook}`,
      remedy: `Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${program.name} out where it is missing (bpf_program__set_autoload).`,
      subject: `${name} nowhere`
    };
  return traceable === 0 && btf !== null ? refused(program, `ftrace cannot stop in ${name}`, `Choose another hook.`, `${name} untraceable`) : null;
}
function refused({ name }, why, remedy, subject) {
  return { class: "ATTACH_FAILURE", title: `program ${name} cannot be attached: ${why}`, remedy, subject };
}
function hookWords(kind, subject, target) {
  const { name, errorInjection, config } = target;
  if (subject === "bpf_override_return") return optionWords("bpf_override_return", "CONFIG_BPF_KPROBE_OVERRIDE", config);
  if (kind === "function without an address") return siblingWords(target);
  if (kind !== "not modifiable" && kind !== "hook does not sleep") return null;
  if (config.CONFIG_FUNCTION_ERROR_INJECTION === "n")
    return "This kernel is built without CONFIG_FUNCTION_ERROR_INJECTION: no function is on an error-injection list.";
  return errorInjection === false ? `${name} is not on the error-injection list of this kernel.` : null;
}
function siblingWords({ name, siblings }) {
  return siblings.length === 0 ? null : `The compiler made ${siblings.map((sibling) => sibling.name).join(", ")} of ${name}.`;
}
function optionWords(what, option, config) {
  const value = config[option];
  if (value === void 0) return null;
  return value === "n" ? `${what} needs ${option}, which is not set in the configuration of this kernel.` : `This kernel is built with ${option}=${value}.`;
}

// src/findings/target-externs.ts
function explainExtern(target, program, words2) {
  const { name, symbols, btf, module, moduleBtf } = target;
  const needs = program === null ? "the object needs" : `program ${program} needs`;
  if (btf !== null) return otherwiseDeclared(target, needs, words2);
  if (symbols === 0) return null;
  const guard = `Declare ${name} as __weak and test it with bpf_ksym_exists(${name}), or keep what needs it out on this kernel.`;
  if (module !== null && !moduleBtf)
    return {
      class: "MISSING_BTF",
      title: `${needs} ${name}: module ${module} has it, is loaded, and has no BTF on this kernel`,
      remedy: `libbpf finds kernel functions of modules by the module's BTF (${moduleBtfWords(target.config)}). ${guard}`,
      subject: `${name} module without BTF`
    };
  return {
    class: "MISSING_KERNEL_SYMBOL",
    title: `${needs} ${name}: the ${module === null ? "kernel" : `loaded module ${module}`} has it, and does not describe it in BTF`,
    remedy: `Without a type programs cannot call or read it. ${guard}`,
    subject: `${name} untyped`
  };
}
function otherwiseDeclared({ name, btf }, needs, words2) {
  const differs = words2.split("\n").some((line) => line.includes(`'${name}`) && /incompatible|mismatch/.test(line));
  if (!differs) return null;
  const whose = btf === "vmlinux" ? "the kernel" : `module ${btf}`;
  return {
    class: "MISSING_KERNEL_SYMBOL",
    title: `${needs} ${name}, which ${whose} has with other types than the object declares`,
    remedy: `Declare ${name} as ${whose} does (bpftool btf dump file /sys/kernel/btf/${btf}), with the same kinds and names of types; a type of your own that stands for the kernel's needs its name and a flavor (struct name___local).`,
    subject: `${name} declared otherwise`
  };
}

// src/findings/target-tracepoints.ts
function explainTracepoint(target, program, atLoad) {
  const { name, kind, category, symbols, config } = target;
  const wanted = name.includes("/") ? name.replace(/\/[^/]*$/, "") : null;
  if (kind === "tracepoint" && wanted === "syscalls" && config.CONFIG_FTRACE_SYSCALLS === "n")
    return {
      class: "UNSUPPORTED_ATTACH_TYPE",
      title: `the kernel has no tracepoints of system calls, as ${program.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,
      remedy: `Attach ${program.name} to raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,
      subject: "CONFIG_FTRACE_SYSCALLS"
    };
  if (kind === "tracepoint" && category !== null && category !== wanted) return moved2(target, program, category);
  if (kind === "raw_tracepoint" && OF_ONE_CALL.test(name)) return ofOneCall(target, program);
  if (category === null && symbols === 0) return missing(target, program);
  if (kind === "raw_tracepoint" && program.type === "tracing" && atLoad && !target.btfTrace)
    return untyped2(target, program);
  return null;
}
var OF_ONE_CALL = /^sys_(?<point>enter|exit)_(?<call>\w+)$/;
function ofOneCall({ name }, program) {
  const { point = "", call = "" } = OF_ONE_CALL.exec(name)?.groups ?? {};
  const section4 = program.type === "tracing" ? "tp_btf" : "raw_tp";
  const number = point === "enter" ? "its second argument, id" : "orig_ax of the pt_regs on x86-64";
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: single system calls such as ${call} have no raw tracepoint`,
    remedy: `Attach ${program.name} to all system calls (SEC("${section4}/sys_${point}")) and compare the number of the call (${number}), or use SEC("tracepoint/syscalls/${name}").`,
    subject: `${name} raw`
  };
}
function missing(target, program) {
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: ${nowhereWords(target, "tracepoint")}`,
    remedy: `Tracepoints come and go with releases and options of the kernel: attach ${program.name} to one that all your kernels have, or keep it out where ${target.name} is missing (bpf_program__set_autoload).`,
    subject: `${target.name} nowhere`
  };
}
function moved2({ name }, program, category) {
  const event = name.replace(/^.*\//, "");
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: tracepoint ${event} is ${category}/${event} on this kernel, not ${name}`,
    remedy: `Have your loader attach it to ${category}/${event} where ${name} is missing, or correct SEC("tracepoint/${name}").`,
    subject: `${name} ${category}`
  };
}
function untyped2({ name, module, moduleBtf, config }, program) {
  const whose = module === null ? "the kernel's BTF does not have its type" : moduleBtf ? `the BTF of module ${module} does not have its type` : `module ${module} has no BTF (${moduleBtfWords(config)})`;
  return {
    class: "MISSING_BTF",
    title: `program ${program.name} cannot be attached to tracepoint ${name}: the kernel has it, and ${whose} (btf_trace_${name})`,
    remedy: `Attach a raw tracepoint program there (SEC("raw_tp/${name}")), which needs no BTF.`,
    subject: `${name} untyped`
  };
}

// src/findings/targets.ts
function explainProgramTarget({ result }, program, errno) {
  const target = result.targets.find((candidate) => candidate.program === program.name);
  if (target === void 0) return null;
  return inPackagedModule(target, `attaching ${program.name} to ${target.name}`) ?? (target.kind === "function" ? explainFunction(target, program, errno) : explainTracepoint(target, program, result.load?.verdict === "fail"));
}
function explainExternIn(words2, { result }, program) {
  for (const [, extern, kfunc] of words2.matchAll(EXTERNS)) {
    const name = extern ?? kfunc ?? "";
    const target = result.targets.find((candidate) => candidate.kind === "ksym" && candidate.name === plainName(name));
    if (target === void 0) continue;
    const found = inPackagedModule(target, `the kernel function ${target.name}`) ?? explainExtern(target, program, words2);
    if (found !== null) return found;
  }
  return null;
}
var EXTERNS = /extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g;
function plainName(name) {
  return name.replace(/(?<=.)___.*$/, "");
}
function inPackagedModule(target, what) {
  const [module] = target.packagedIn ?? [];
  return module === void 0 || !isNowhere(target) ? null : moduleNeeded(what, module);
}

// src/findings/attach-rules.ts
function explainAttach(context, program, { errno, message, required, target: tried }, said) {
  const target = targetOf(program, said, tried);
  const late = lateFeature(kindOf(program), context.kernel.arch);
  const feature = late ?? attachFeature(program);
  const where = late === void 0 ? "" : ` on ${context.kernel.arch}`;
  const module = moduleInWords(message ?? "");
  if (module !== null) return moduleNeeded(`attaching ${program.name}`, module);
  if (message !== null && SETUP.test(message)) return setup(program, message, required);
  if (errno !== null && (UNSUPPORTED.has(errno.name) || UNKNOWN_TYPE.test(message ?? "")))
    return unsupported(program, feature, where, errno);
  if (errno?.name === "EINVAL" && feature !== void 0 && isOlder(context.kernel.release, feature.since))
    return unsupported(program, feature, where, errno);
  if (errno?.name === "EILSEQ") return betweenInstructions(program, tried, required);
  const known2 = explainProgramTarget(context, program, errno);
  if (known2 !== null) return ofTarget(known2, program.name, required);
  if (WITHOUT_USDT_MAPS.test(`${message ?? ""}
${said}`)) return withoutUsdtMaps(program);
  if (isOfProcess(program, tried)) return inFile(program, tried, errno, required);
  const isKnown = context.result.targets.some((candidate) => candidate.program === program.name);
  if (target !== null && !isKnown && isMissing(program, errno)) return missing2(program, target, required);
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
    remedy: heldWords(context, program.name, tried, errno) ?? (required ? `See libbpf's words. If your loader attaches ${program.name} in another way, say so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.` : OPTIONAL),
    ...required ? { addition: optionalAttachAddition(program.name) } : {}
  };
}
function heldWords({ result }, program, tried, errno) {
  if (errno?.name !== "EBUSY" && errno?.name !== "EEXIST" || tried === "") return null;
  const others = result.programs.filter(({ name }) => name !== program).map(({ attach }) => attach?.target ?? "");
  if (others.includes(tried)) return "Another program of this object holds the hook already: attach only one of them.";
  const place = placeInProgram(tried);
  return place !== null && others.some((other) => placeInProgram(other) === place) ? "A function of a program is replaced or traced, never both (kernel/bpf/trampoline.c): attach only one of the two." : null;
}
function placeInProgram(target) {
  return /^\w+ (\S+ of program \S+ of artifact \S+)$/.exec(target)?.[1] ?? null;
}
function ofTarget(explanation, program, required) {
  if (explanation.class === "MODULE_NEEDED") return explanation;
  return required ? { ...explanation, addition: explanation.addition ?? optionalAttachAddition(program) } : { ...explanation, remedy: `${OPTIONAL} To have it attached all the same: ${explanation.remedy}` };
}
function betweenInstructions({ name }, tried, required) {
  const place = tried.replace(/^\S+ /, "");
  return {
    class: "ATTACH_FAILURE",
    title: `program ${name} cannot be attached: no instruction begins at ${place}`,
    remedy: required ? `Attach ${name} to the beginning of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it for each kernel (objdump -d vmlinux).` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(name) } : {},
    subject: place
  };
}
var WITHOUT_USDT_MAPS = /failed to find USDT support BPF maps/;
function withoutUsdtMaps({ name }) {
  return {
    class: "ATTACH_FAILURE",
    title: `program ${name} cannot be attached: the object does not have the maps that USDT programs need`,
    remedy: `Include bpf/usdt.bpf.h in the source of ${name}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,
    subject: "USDT maps"
  };
}
function isOfProcess({ section: section4 }, tried) {
  return /^(?:u(?:ret)?probe|usdt)\b/.test(tried || section4.replace(/^\?/, ""));
}
function inFile({ name }, tried, errno, required) {
  const place = tried.replace(/^\S+ /, "");
  return {
    class: errno?.name === "ENOENT" || errno?.name === "ESRCH" ? "MISSING_ATTACH_TARGET" : "ATTACH_FAILURE",
    title: `program ${name} cannot be attached to ${place} in the guest: ${errnoWords(errno)}`,
    remedy: required ? `Compare the symbol or probe with what the file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with \`attach: {binary: \u2026, symbol: \u2026}\`.` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(name) } : {},
    subject: place
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
var NO_FILE = /^the guest has no file (.+?)(?:: bring it .*)?$/;
function setup({ name }, message, required) {
  const file = NO_FILE.exec(message)?.[1];
  if (file !== void 0) return withoutFile(name, file, required);
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
function withoutFile(program, file, required) {
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program} has nothing to attach to: the guest has no file ${file}`,
    remedy: required ? `Bring it: add the path of ${file} to \`files\` of the artifact and name it under \`programs\`, by its place among the files (\`attach: {binary: ${file.replace(/^.*\//, "")}}\`). Or declare the attach as not required.` : OPTIONAL,
    ...required ? { addition: filesAddition(file) } : {},
    subject: `file ${file}`
  };
}
function pastRecord({ name }, target) {
  const tracepoint = target ?? "its tracepoint";
  const call = /^syscalls\/sys_enter_(\w+)$/.exec(tracepoint)?.[1];
  const form = `its form stands in events/${target ?? "\u2026"}/format below /sys/kernel/tracing`;
  return {
    class: "ATTACH_FAILURE",
    title: `program ${name} reads past the end of the record of ${tracepoint}`,
    remedy: call === void 0 ? `On this kernel the record of ${tracepoint} is shorter than what ${name} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_field_exists) instead of at fixed offsets; ${form}.` : `The record ends with the last argument of ${call}, and ${name} reads one behind it: ${form}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,
    subject: "record"
  };
}
function missing2(program, target, required) {
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: no ${target} was found`,
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
  const said = saidAbout(context.result.libbpfTail, program, attach);
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
function saidAbout(log, { name, section: section4 }, { target, message }) {
  const lines = log.split("\n");
  const own = lines.flatMap((line, index) => {
    if (!line.includes(`prog '${name}'`)) return [];
    const before = lines[index - 1] ?? "";
    return isAbout(before, target === "" ? section4.replace("/", " ") : target) ? [before, line] : [line];
  });
  return [...new Set(own.length > 0 ? own : [message ?? ""])].join("\n");
}
function isAbout(line, target) {
  const names = target.replace(/^\S+ /, "").split(":").filter((name) => name !== "");
  return !line.includes("prog '") && names.some((name) => line.includes(name));
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
      ({ artifact, kernel, subject }) => artifact === draft.artifact && kernel === draft.kernel && isAbout2(draft, subject)
    );
    return change === void 0 ? [] : [change];
  });
  const [first2] = news;
  if (first2 === void 0) return null;
  const where = news.length < group.length ? `on ${news.map(({ kernel }) => kernel).join(", ")}` : `on the same ${news.length === 1 ? "kernel" : "kernels"}`;
  const same = news.every(({ objectChanged }) => !objectChanged) ? ", with the same object: look at the manifest, or run it again" : "";
  return `It passed ${baselineWords(comparison)} ${where}${same}.`;
}
function isAbout2({ program, identity, class: kind }, subject) {
  if (program !== null) return subject.kind === "program" && subject.name === program;
  if (kind === "BEHAVIOR_FAILURE") return subject.kind === "test" && subject.name === identity;
  return subject.kind === "lane";
}

// src/results/names.ts
function unknownNames(request, programs, maps, ignored) {
  if (programs.length === 0 && maps.length === 0) return [];
  const programNames = programs.map(({ name }) => name);
  const mapNames = [...maps, ...ignored].map(({ name }) => name);
  const unknown = [...programsNamed(request), ...knownFailures(request), ...testSubjects(request)].filter(({ what, name }) => !(what === "program" ? programNames.includes(name) : isMap(name, mapNames))).map((named3) => ({
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
function placeText({ file, line, column }) {
  return `${file}:${line}:${column}`;
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
function knownFailures({ knownFailures: knownFailures2 }) {
  return knownFailures2.flatMap(({ subject, place }) => {
    const { kind, name } = subject;
    return kind === "program" || kind === "map" ? [{ what: kind, name, usedBy: "object", place }] : [];
  });
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

// src/findings/known-failures.ts
function withKnown({ run, artifact, kernel, result }, drafts) {
  if (artifact.knownFailures.length === 0) return [...drafts];
  return drafts.map((draft) => {
    if (draft.step === null || draft.level === "notice" || !isVerdict(lanesOf(result.lanes, draft.step))) return draft;
    const entries = artifact.knownFailures.filter((entry3) => expects(entry3, failureOf(draft)));
    const entry2 = entries.find((candidate) => !isOver(candidate, kernel, run.startedAt));
    if (entry2 === void 0 && entries.length === 0) return ofAnotherClass(draft, artifact.knownFailures);
    if (entry2 === void 0) return { ...draft, overdue: entries[0] ?? null };
    const { reason, until, place } = entry2;
    return { ...draft, level: "notice", known: { reason, until, place } };
  });
}
function ofAnotherClass(draft, known2) {
  const near = known2.find(
    (entry2) => entry2.classes.some((expected) => expects(entry2, { ...failureOf(draft), class: expected }))
  );
  return near === void 0 ? draft : {
    ...draft,
    remedy: `${draft.remedy} \`known_failures\` expects ${near.classes.join(" or ")} there (${placeText(near.place)}), and this is another failure.`
  };
}
function isVerdict(lanes) {
  return lanes.every(({ verdict }) => verdict !== "error");
}
function failureOf(draft) {
  const { kernel, program, map, identity } = draft;
  return { class: draft.class, kernel, program, map, test: draft.class === "BEHAVIOR_FAILURE" ? identity : null };
}
function markKnown(result, drafts) {
  if (drafts.every(({ known: known2 }) => known2 === null)) return result;
  return {
    ...result,
    lanes: result.lanes.map((lane) => ({ ...lane, known: knownOf(lane, result, drafts) })),
    programs: result.programs.map((program) => ({
      ...program,
      known: reasonsOf(drafts.filter((draft) => draft.program === program.name))
    })),
    tests: result.tests.map((test) => ({
      ...test,
      known: reasonsOf(drafts.filter((draft) => failureOf(draft).test === test.name))
    }))
  };
}
function knownOf(lane, { lanes }, drafts) {
  if (lane.verdict !== "fail") return null;
  const own = drafts.filter(({ step }) => step !== null && lanesOf(lanes, step).includes(lane));
  return reasonsOf(own.filter(({ level, known: known2 }) => known2 !== null || level === "failure" || !lane.required));
}
function reasonsOf(drafts) {
  const failures = drafts.filter(({ level, known: known2 }) => level !== "notice" || known2 !== null);
  const reasons = failures.flatMap(({ known: known2 }) => known2 === null ? [] : [known2.reason]);
  return reasons.length === 0 || reasons.length < failures.length ? null : [...new Set(reasons)].join("; ");
}
function draftsOfRecovered(run, artifact, drafts) {
  return artifact.knownFailures.flatMap((entry2) => {
    const passing = run.kernels.flatMap((kernel) => {
      const result = run.cases.find((one) => one.artifact === artifact.name && one.kernel === kernel.id);
      const isExpected = result !== void 0 && entry2.kernels.includes(kernel.id);
      const fails = drafts.some((draft) => draft.kernel === kernel.id && expects(entry2, failureOf(draft)));
      return isExpected && !fails && passes2(entry2, result) ? [{ run, artifact, kernel, result }] : [];
    });
    return passing.map(
      (context) => draftOfRecovered(
        context,
        entry2,
        passing.map(({ kernel }) => kernel)
      )
    );
  });
}
function passes2({ subject }, { lanes, programs, maps, load, tests }) {
  switch (subject.kind) {
    case "artifact":
      return lanes.every(({ verdict }) => verdict === "pass");
    case "map":
      return load?.verdict === "pass" && maps.some(({ name, off }) => name === subject.name && off === null);
    case "program": {
      const program = programs.find(({ name }) => name === subject.name);
      const isAttached2 = program?.attach?.verdict === "pass" || program?.attach?.declined === true;
      return program?.load?.verdict === "pass" && (isAttached2 || lanes.every(({ mode }) => mode === "load_only"));
    }
    case "test":
      return tests.some(({ name, verdict }) => name === subject.name && verdict === "pass");
  }
}
function draftOfRecovered(context, entry2, passing) {
  const { subject, classes, kernels, reason, place } = entry2;
  const left = kernels.filter((name) => !passing.some(({ id }) => id === name));
  const what = subject.kind === "artifact" ? context.artifact.name : `${subject.kind} ${subject.name}`;
  const at = placeText(place);
  const isOnly = left.length === 0;
  return {
    ...draftOf(
      context,
      "load",
      {
        class: "KNOWN_FAILURE_PASSES",
        title: `${what} passes, and known_failures expects ${classes.join(" or ")}`,
        remedy: isOnly ? `Remove the entry at ${at}: it would hide a new failure.` : `Take ${passing.length === 1 ? "this kernel" : "these kernels"} out of the \`kernels\` of the entry at ${at}, which would hide a new failure here; the entry also selects ${some2(left)}.`,
        subject: at
      },
      { words: `known_failures: ${reason}`, place }
    ),
    level: "warning"
  };
}
var MOST_KERNELS2 = 4;
function some2(names) {
  const more = names.length - MOST_KERNELS2;
  return `${names.slice(0, MOST_KERNELS2).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function overdueSentence({ overdue }) {
  if (overdue === null) return null;
  const { until, reason, place } = overdue;
  return `known_failures expected it until ${until} (${placeText(place)}: ${reason}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`;
}

// src/findings/fold.ts
function fold(drafts, run, comparison) {
  const groups = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.class, draft.artifact, draft.program, draft.map, draft.identity, entryOf(draft)]);
    const candidates2 = groups.get(key) ?? [];
    groups.set(key, candidates2);
    const group = candidates2.find((members) => members.every((member) => sameLine(member.source, draft.source)));
    if (group === void 0) candidates2.push([draft]);
    else group.push(draft);
  }
  const findings = [...groups.values()].flat().flatMap((group) => findingOf(group, run, comparison));
  return sort(foldPrograms(findings), run);
}
function entryOf({ known: known2, overdue }) {
  const entry2 = known2 ?? overdue;
  return entry2 && JSON.stringify([known2 !== null, entry2.reason, entry2.until]);
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
  const facts = ({ class: kind, level, artifact, map, kernels, known: known2 }) => [
    ...[kind, level, artifact, map, kernels],
    ...[known2?.reason, known2?.until]
  ];
  return JSON.stringify(facts(a)) === JSON.stringify(facts(b)) && sameLine(a.source, b.source);
}
var LEVELS3 = ["failure", "warning", "notice"];
function findingOf(group, run, comparison) {
  const level = LEVELS3.find((candidate) => group.some((draft) => draft.level === candidate));
  const first2 = group.find((draft) => draft.level === level);
  if (first2 === void 0) return [];
  const { kernel: _, identity, suggestion: __, background, proof, step: ___, overdue: ____, ...finding } = first2;
  const named3 = new Set(group.map((draft) => draft.kernel));
  const seen = [
    overdueSentence(first2),
    baselineSentence(group, comparison),
    proofSentence(proof, run, named3) ?? background
  ];
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

// src/findings/kernel-btf.ts
var NO_KERNEL_BTF = "kernel";
var SAYS_NO_BTF = /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/;
var NEED_OWN_BTF = ["tracing", "lsm", "ext", "struct_ops"];
function withBtfOffer(context, draft) {
  if (draft.class !== "MISSING_BTF" || draft.identity !== NO_KERNEL_BTF) return draft;
  const needing = context.result.programs.filter((program) => needsOwnBtf(program) && isConcerned(program, draft));
  if (needing.length > 0) return { ...draft, remedy: ownBtfRemedy(needing), remedyYaml: null };
  return {
    ...draft,
    remedy: "Give the kernel its BTF: get the file of this release from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the same for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kernels.",
    remedyYaml: additionYaml(context.run, context.artifact, { at: "top", field: "btf", lines: btfLines(context) })
  };
}
function needsOwnBtf({ type, off }) {
  return off === null && NEED_OWN_BTF.includes(type);
}
function isConcerned({ name }, { program }) {
  return program === null || program === name;
}
function ownBtfRemedy(programs) {
  const [first2] = programs;
  const names = programs.slice(0, 3).map(({ name, section: section4 }) => `${name} (${section4})`);
  const more = programs.length > 3 ? ` and ${programs.length - 3} more` : "";
  return `${names.join(", ")}${more} attach${programs.length === 1 ? "es" : ""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${programs.length === 1 ? "it" : "them"} out on kernels without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${first2?.type === "tracing" ? "kprobe or a raw tracepoint" : "kprobe"} there. Other programs of the object are helped by such a file.`;
}
function btfLines({ run, artifact }) {
  return run.kernels.filter(({ id }) => run.cases.some((result) => isWithout(result, artifact.name, id))).map(({ id, release }) => `${scalar(id)}: btf/${release ?? id}.btf.tar.xz   # from BTFHub, beside the manifest`);
}
function isWithout({ artifact, kernel, load, programs, libbpfTail }, name, id) {
  const words2 = [libbpfTail, load?.message ?? "", ...programs.map((program) => program.load?.message ?? "")].join("\n");
  return artifact === name && kernel === id && load?.verdict === "fail" && SAYS_NO_BTF.test(words2);
}

// src/findings/by-libbpf.ts
function byLibbpf({ result: { libbpf } }, explanation) {
  if (libbpf === null || libbpf === DEFAULT_LIBBPF || OF_KERNEL.has(explanation.class)) return explanation;
  return { ...explanation, remedy: `${explanation.remedy} ${tryNewest(libbpf)}` };
}
var OF_KERNEL = /* @__PURE__ */ new Set([
  "MISSING_ATTACH_TARGET",
  "MISSING_BTF",
  "MODULE_NEEDED",
  "ATTACH_TARGET_UNSET",
  "FREPLACE_TARGET_UNSET"
]);
function wordsOfLibbpf({ result: { libbpf } }, words2) {
  return libbpf === null || words2 === null || words2 === "" ? words2 : `libbpf ${libbpf}: ${words2}`;
}
function draftsOfIgnored(context) {
  const { ignored, libbpf, libbpfLog } = context.result;
  if (libbpf === null) return [];
  return ignored.map(
    ({ section: section4, name }) => draftOf(
      context,
      "load",
      {
        class: "LIBBPF_TOO_OLD",
        title: `libbpf ${libbpf} ignores struct_ops ${name}: it does not know section ${section4}`,
        remedy: `A loader that links libbpf ${libbpf} never registers ${name}. Link a newer libbpf in your loader, or put ${name} into SEC(".struct_ops"). ${tryNewest(libbpf)}`,
        subject: `${section4} ${name}`
      },
      { map: name, log: libbpfLog }
    )
  );
}
function tryNewest(libbpf) {
  return `The object was loaded with libbpf ${libbpf}; set \`libbpf: "${DEFAULT_LIBBPF}"\` to see what a newer one does.`;
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
  "4.6": "get_stackid",
  "4.8": "get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cgroup get_hash_recalc",
  "4.9": "current_task_under_cgroup skb_change_tail skb_pull_data csum_update set_hash_invalid",
  "4.10": "get_numa_node_id skb_change_head xdp_adjust_head",
  "4.11": "probe_read_str",
  "4.12": "get_socket_cookie get_socket_uid",
  "4.13": "set_hash setsockopt skb_adjust_room",
  "4.14": "redirect_map sk_redirect_map sock_map_update",
  "4.15": "xdp_adjust_meta perf_event_read_value perf_prog_read_value getsockopt",
  "4.16": "override_return sock_ops_cb_flags_set",
  "4.17": "msg_redirect_map msg_apply_bytes msg_cork_bytes msg_pull_data bind",
  "4.18": "xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_bytes_relative fib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg6_adjust_srh lwt_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id",
  "4.19": "get_local_storage sk_select_reuseport skb_ancestor_cgroup_id",
  "4.20": "sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_elem msg_push_data",
  "5.0": "msg_pop_data rc_pointer_rel",
  "5.1": "spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce get_listener_sock",
  "5.2": "skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value sysctl_get_new_value sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete",
  "5.3": "send_signal",
  "5.4": "tcp_gen_syncookie",
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

// src/findings/verifier/symbols.ts
var SYMBOL_RULES = [
  {
    kind: "type or field",
    // libbpf poisons an instruction whose relocation found no target (195896080 is 0xbad2310) and, since 1.0, replaces
    // what the verifier says to it by "failed to resolve CO-RE relocation <byte_off> [12] struct x.y (0:1 @ offset 4)".
    sentences: [/failed to resolve CO-RE relocation (?<spec>.+)/, /invalid func unknown#195896080\b/],
    explain: ({ spec }, program) => ({
      class: "CORE_RELOCATION_FAILURE",
      title: `program ${program} reads ${spec === void 0 ? "a type or field" : coreTarget(spec)}, which the kernel does not have`,
      remedy: `Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and read the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,
      subject: spec === void 0 ? "unknown" : coreTarget(spec)
    })
  },
  {
    kind: "kfunc",
    // libbpf ≥ 1.3 in place of "invalid func unknown#2002000xxx".
    sentences: [/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],
    explain: ({ name = "" }, program) => missingKfunc(name, program)
  },
  {
    kind: "kfunc of other programs",
    // ≥ 5.13.
    sentences: [/calling kernel function (?<name>\S+) is not allowed/],
    explain: ({ name = "" }, program) => ({
      class: "UNSUPPORTED_HELPER",
      title: `program ${program} may not call the kernel function ${name}`,
      remedy: `The kernel does not offer ${name} to programs of this type: guard the call with bpf_ksym_exists(${name}), or keep the program out on kernels that do not.`,
      subject: name
    })
  },
  {
    kind: "map that was not created",
    // libbpf ≥ 1.0 in place of "invalid func unknown#2001000xxx": a map with autocreate switched off.
    sentences: [/BPF map '(?<map>[^']+)' is referenced but wasn't created/],
    explain: ({ map = "" }, program) => ({
      class: "MAP_CREATION_FAILURE",
      title: `program ${program} uses map ${map}, which was not created`,
      remedy: `Guard every use of ${map} with a constant that your loader sets to 0 on kernels without the map.`,
      subject: map
    })
  },
  {
    kind: "helper",
    // "invalid func unknown#181", "invalid func 51" before 4.10: the kernel does not have it at all.
    sentences: [/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
    explain: ({ word = "unknown", number }, program) => unsupportedHelper(true, word, Number(number), program)
  },
  {
    kind: "helper of other programs",
    // "unknown func bpf_loop#181" up to 6.13, "program of this type cannot use helper bpf_loop#181" since 6.14: the
    // kernel has it, but not for this program type.
    sentences: [/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
    explain: ({ word = "unknown", number }, program) => unsupportedHelper(false, word, Number(number), program)
  }
];
function missingKfunc(name, program) {
  return {
    class: "MISSING_KERNEL_SYMBOL",
    title: `${program === null ? "the object" : `program ${program}`} calls the kernel function ${name}, which the kernel does not have`,
    remedy: `Declare ${name} as __weak and guard the call with bpf_ksym_exists(${name}).`,
    subject: name
  };
}
function unsupportedHelper(missing3, word, number, program) {
  const helper = helperOf(word, number);
  const name = helper?.name ?? `helper #${number}`;
  const guard = `guard the call with bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_${name.replace(/^bpf_/, "")})`;
  const background = helper?.since == null ? {} : { background: `${name} came with Linux ${helper.since}.` };
  const instead = helper?.instead == null ? "leave the work out" : `use ${helper.instead}`;
  return {
    class: "UNSUPPORTED_HELPER",
    title: `program ${program} calls ${name}, which the kernel does not ${missing3 ? "have" : "offer to this program type"}`,
    remedy: helper === null ? `The number belongs to no helper of Linux: check the headers the object was built with.` : missing3 ? `${capitalised(guard)} and ${instead} on kernels without it.` : `The kernel has ${name} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can ask (libbpf_probe_bpf_helper) and keep the program out.`,
    ...missing3 ? background : {},
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
  for (const { pattern, explain: explain4 } of rulesFor(errno)) {
    const match = pattern.exec(end);
    if (match !== null) return explain4(match);
  }
  return null;
}
function tellingLine(text, errno) {
  const lines = tail(text).split("\n");
  const line = rulesFor(errno).map(({ pattern }) => lines.find((candidate) => pattern.test(candidate))).find((found) => found !== void 0);
  return line?.replace(/^libbpf: /, "").trim() ?? null;
}
function rulesFor(errno) {
  return RULES.filter(({ errnos }) => errnos === void 0 || errno === null || errnos.includes(errno.name));
}
var RULES = [
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
    explain: ([, name = ""]) => missingKfunc(name, null)
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
    // Since libbpf 1.5; before, the kernel refuses such a program without a word.
    pattern: /prog '([^'\n]+)': SEC\("struct_ops"\) program isn't referenced anywhere/,
    explain: ([, program = ""]) => ({
      class: "MISSING_ATTACH_TARGET",
      title: `program ${program} stands in no struct_ops map`,
      remedy: `Name it in a member of the map, in the source or, where your loader does that, under \`struct_ops\`; or switch it off as your loader does (\`autoload: false\`).`,
      subject: "struct_ops member"
    })
  },
  {
    pattern: /struct_ops init_kern(?: ([^\s:]+))?: (?:struct (\S+) is not found in kernel BTF|Cannot find member (\S+) in kernel BTF)/,
    explain: ([, owner, struct, member]) => {
      const name = member === void 0 ? `struct ${(struct ?? owner ?? "").replace(/^bpf_struct_ops_/, "")}` : `member ${member} of struct_ops ${owner ?? ""}`;
      return {
        class: "MISSING_KERNEL_SYMBOL",
        title: `the object implements ${name}, which the kernel does not have`,
        remedy: member === void 0 || owner === void 0 ? "Leave it out on kernels without it: bpf_map__set_autocreate() for the map, or a struct flavor (___old) without the member." : `Set ${member} to NULL on kernels without it before the load, as through the skeleton (skel->struct_ops.${owner}->${member} = NULL); if your loader does so, declare it.`,
        subject: name,
        ...member === void 0 || owner === void 0 ? {} : { addition: structOpsAddition(owner, member) }
      };
    }
  },
  {
    pattern: /(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
    explain: ([, program, quoted, bare2]) => {
      const target = quoted ?? bare2 ?? "";
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
function openGapOf(map, fixups) {
  const gap = map.off === null ? gapOf(map) : null;
  if (gap === null || applied("autocreate")) return null;
  const left = {
    map,
    innerMap: gap.innerMap && !applied("inner_"),
    maxEntries: gap.maxEntries && !applied("max_entries"),
    keySize: gap.keySize && !applied("key_size"),
    valueSize: gap.valueSize && !applied("value_size")
  };
  return isGap(left) ? left : null;
  function applied(field) {
    return fixups.some(
      ({ subject, status, what }) => subject === map.name && status === "applied" && what.startsWith(field)
    );
  }
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

// src/findings/map-rules.ts
function brokenRules(refusal) {
  const tried = /* @__PURE__ */ new Set();
  return refusal.trials.filter(({ base, property, errno }) => base === "smallest" && property !== "type" && errno !== null).filter(({ property, value }) => property === "flag" || value === ownNumber(refusal, property) || NAMED2.has(property)).flatMap((trial) => {
    if (trial.property !== "flag" && tried.has(trial.property)) return [];
    tried.add(trial.property);
    return [ruleOf(refusal, trial)];
  });
}
var NAMED2 = /* @__PURE__ */ new Set(["btf", "name", "inner"]);
function ownNumber({ keySize, valueSize, maxEntries, flags, extra }, property) {
  switch (property) {
    case "key_size":
      return keySize;
    case "value_size":
      return valueSize;
    case "max_entries":
      return maxEntries;
    case "flags":
      return flags;
    case "extra":
      return extra;
    default:
      return null;
  }
}
function ruleOf(refusal, trial) {
  switch (trial.property) {
    case "flag":
      return flagRule(refusal, trial.value);
    case "btf":
      return btfRule(refusal);
    case "name":
      return nameRule(refusal);
    case "inner":
      return {
        rule: "the kernel does not take such a map as the inner map",
        fix: "Give the inner map another type or other flags.",
        setting: null
      };
    case "max_entries":
      return isRing(refusal) ? ringRule(refusal, trial) : numberRule(refusal, trial, "max_entries");
    case "extra":
      return numberRule(refusal, trial, "map_extra");
    default:
      return numberRule(refusal, trial, trial.property);
  }
}
function isRing({ type }) {
  return type === "ringbuf" || type === "user_ringbuf";
}
function ringRule({ type, trials }, { value, errno }) {
  const fits = trials.find(
    ({ base, property, errno: refused2, value: tried }) => base === "smallest" && property === "max_entries" && refused2 === null && tried !== value
  );
  if (fits === void 0)
    return {
      rule: `a buffer of ${value} bytes is refused (${errno?.name ?? "no errno"})`,
      fix: "Make the buffer smaller.",
      setting: null
    };
  return {
    rule: `max_entries must be a power of two and a multiple of the page size for type ${type}, not ${value}`,
    fix: `Set max_entries to ${fits.value}.`,
    setting: `max_entries: ${fits.value}`
  };
}
function numberRule(refusal, trial, name) {
  const { type, trials } = refusal;
  const { value, limit, errno, property } = trial;
  const set = { fix: `Set ${name} to ${limit}.`, setting: property === "extra" ? null : `${name}: ${limit}` };
  const whole2 = multipleOf(trials, trial);
  if (whole2 !== null)
    return {
      rule: `${name} must be a multiple of 8, not ${value}`,
      fix: `Set ${name} to ${whole2}.`,
      setting: `${name}: ${whole2}`
    };
  if (limit === null)
    return {
      rule: `${name} ${value} is refused (${errno?.name ?? "no errno"})`,
      fix: `Make ${name} smaller: the kernel or this guest has no memory for it.`,
      setting: null
    };
  if (limit === 0) return { rule: `${name} must be 0 for type ${type}, not ${value}`, ...set };
  if (isOnlyNumber(trials, trial)) return { rule: `${name} must be ${limit} for type ${type}, not ${value}`, ...set };
  if (value < limit)
    return {
      rule: `${name} ${value} is too small, this kernel takes at least ${limit}`,
      fix: `Make ${name} ${limit} or more.`,
      setting: null
    };
  return {
    rule: `${name} ${value} is too large, this kernel takes at most ${limit}${perCpu(type, property)}`,
    fix: tooLarge(type, property, limit) ?? `Make ${name} ${limit} or less.`,
    setting: property === "max_entries" ? `max_entries: ${limit}` : null
  };
}
function tooLarge(type, property, limit) {
  if (property === "key_size")
    return "Shorten the key: store a hash or an id in it, and the long data in the value or in another map.";
  if (property !== "value_size") return null;
  return type === "stack_trace" ? `Set value_size to ${limit} or less: ${limit / 8} frames of 8 bytes.` : "Shorten the value: split it over several entries.";
}
function perCpu(type, property) {
  return property === "value_size" && type.includes("percpu") ? " bytes per CPU" : "";
}
function multipleOf(trials, { property, value }) {
  if (value % 8 === 0) return null;
  const whole2 = trials.find(
    (trial) => trial.base === "smallest" && trial.property === property && trial.errno === null && trial.value === value - value % 8
  );
  return property === "value_size" ? whole2?.value ?? null : null;
}
function isOnlyNumber(trials, { property, value, limit }) {
  return trials.some(
    (trial) => trial.base === "smallest" && trial.property === property && trial.errno !== null && trial.value !== value && limit !== null && trial.value < limit === value > limit
  );
}
function flagRule({ type, flags }, bit) {
  const name = mapFlagName(bit);
  const has = (flags & bit) !== 0;
  const wanted = has ? flags & ~bit : flags | bit;
  return {
    rule: has ? `this kernel does not take ${name} in map_flags of a map of type ${type}` : `a map of type ${type} needs ${name} in map_flags`,
    fix: has ? `Remove ${name} from map_flags.` : `Add __uint(map_flags, ${name}) to the map.`,
    setting: `map_flags: ${mapFlagsYaml(wanted)}`
  };
}
function mapFlagsYaml(flags) {
  const bits = Array.from({ length: 31 }, (_, bit) => 1 << bit).filter((bit) => (flags & bit) !== 0);
  const names = bits.map(mapFlagName);
  return names.some((name) => name.startsWith("0x")) || names.length === 0 ? String(flags) : `[${names.join(", ")}]`;
}
function btfRule({ type, btf }) {
  switch (btf) {
    case "none":
      return {
        rule: `a map of type ${type} needs BTF that describes its key and value`,
        fix: "Declare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), and compile with -g.",
        setting: null
      };
    case "refused":
      return {
        rule: `a map of type ${type} needs BTF, and the kernel does not take the BTF of the object`,
        fix: "See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler does not know all of its types.",
        setting: null
      };
    case "given":
      return {
        rule: `the kernel does not take the types of key and value for a map of type ${type}`,
        fix: "Declare the key as int; a value may hold what the kernel knows for this type only (no spin lock or kptr before it learnt them).",
        setting: null
      };
  }
}
function nameRule({ inner }) {
  return inner ? {
    rule: 'libbpf names the inner map after the outer one with ".inner", and this kernel takes no dot in a name',
    fix: "Leave the inner map out of the declaration, and set it with bpf_map__set_inner_map_fd() before the load.",
    setting: null
  } : {
    rule: "the kernel does not take the name of the map",
    fix: "Use letters, digits and underscores only.",
    setting: null
  };
}
function typeRefusal({ trials }) {
  return trials.find(({ property }) => property === "type")?.errno ?? null;
}
function combinedRule({ errno, trials }) {
  const own = trials.filter(({ base }) => base === "own");
  if (own.some(({ property, errno: refused3 }) => property === "nothing" && refused3 === null))
    return {
      rule: "the kernel creates it alone, and has no memory left for it beside the other maps of the object",
      fix: "Make the maps smaller; a guest has less memory than most machines of your users.",
      setting: null
    };
  const helps = own.filter(({ errno: refused3 }) => refused3 === null).map(({ property, value }) => `${property} ${value}`);
  const refused2 = `it is refused (${errno?.name ?? "no errno"})`;
  return {
    rule: helps.length === 0 ? refused2 : `${refused2}, and created with ${helps.join(", or with ")}`,
    fix: errno?.name === "ENOMEM" || errno?.name === "E2BIG" ? "Make it smaller: the kernel or this guest has no memory for its entries together." : "Compare its type, sizes and flags with what your loader sets before the load, and declare what it changes under `maps` in the manifest.",
    setting: null
  };
}

// src/findings/maps.ts
function draftsOfMaps(context, load) {
  const { maps, programs, libbpfTail } = context.result;
  const failures = /* @__PURE__ */ new Map();
  const add = (name, failure) => {
    if (name !== null && !failures.has(name)) failures.set(name, failure);
  };
  for (const { name, refusal, off } of maps) if (refusal !== null && off === null) add(name, refusal);
  const named3 = load.map ?? (load.program === null ? mapInWords(load.message ?? "") ?? mapInWords(libbpfTail) : null);
  if (!maps.some(({ name, off }) => name === named3 && off !== null)) add(named3, load);
  for (const program of programs.filter(({ off }) => off === null))
    if (program.load !== null) add(program.load.map, program.load);
  return withoutRepeatedGaps([...failures].map(([name, { errno, message }]) => draftOfMap(context, name, errno, message)));
}
function mapInWords(text) {
  return /map '([^'\n]+)': failed to create/.exec(text)?.[1] ?? null;
}
function withoutRepeatedGaps(drafts) {
  const isGap2 = ({ class: own }) => own === "MISSING_INNER_MAP" || own === "MAP_SIZE_UNSET";
  const first2 = drafts.findIndex(isGap2);
  return drafts.filter((draft, index) => !isGap2(draft) || index === first2);
}
function draftOfMap(context, name, errno, message) {
  const { result } = context;
  const map = result.maps.find((candidate) => candidate.name === name);
  const explanation = (map && explainStruct(context, map)) ?? (map && explainGap(context, map, errno)) ?? (map && explainRefusal(context, map)) ?? explainOther(context, name, map, errno);
  return draftOf(context, "load", explanation, {
    map: name,
    words: map?.type === "struct_ops" ? wordsOfLibbpf(context, message) : mapWords(result.libbpfTail, name) ?? message,
    excerpt: libbpfExcerpt(linesAbout(result.libbpfTail, name)),
    log: result.libbpfLog
  });
}
var BY_LINK = 8192;
var BY_LINK_SINCE = "6.4";
var STRUCT_OPS_SINCE = "5.6";
function explainStruct({ kernel, result: { libbpf } }, { name, type, refusal }) {
  if (refusal === null || type !== "struct_ops") return null;
  if ((refusal.flags & BY_LINK) !== 0 && refusal.errno?.name === "EINVAL" && isOlder(kernel.release, BY_LINK_SINCE))
    return {
      class: "MAP_CREATION_FAILURE",
      title: `map ${name} cannot be created: the kernel does not register struct_ops by a link`,
      remedy: `SEC(".struct_ops.link") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SEC(".struct_ops"), and create one of the two maps (bpf_map__set_autocreate).`,
      addition: optionalMapAddition(name),
      subject: "struct_ops by a link"
    };
  if (isOlder(kernel.release, STRUCT_OPS_SINCE))
    return {
      class: "UNSUPPORTED_MAP_TYPE",
      title: `the kernel has no struct_ops, which map ${name} is`,
      remedy: `struct_ops came with Linux ${STRUCT_OPS_SINCE}: leave ${name} and its programs out on kernels before (bpf_map__set_autocreate).`,
      addition: optionalMapAddition(name),
      subject: "struct_ops"
    };
  const explanation = explainLibbpf(refusal.message ?? "", refusal.errno);
  if (explanation === null || explanation.addition !== void 0) return explanation;
  if (libbpf === "1.1")
    return {
      ...explanation,
      remedy: `libbpf 1.1 fits every struct_ops map to the kernel, ${name} too when it is not to be created (bpf_map__set_autocreate): link libbpf 1.5 or newer in your loader, or keep ${name} in an object of its own.`
    };
  return { ...explanation, addition: optionalMapAddition(name) };
}
function explainGap(context, map, errno) {
  const { result } = context;
  const gap = openGapOf(map, result.fixups);
  if (gap === null) return null;
  const gaps = result.maps.flatMap((candidate) => openGapOf(candidate, result.fixups) ?? []);
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
function unsetWords({ maxEntries, keySize, valueSize }) {
  const unset = [
    ...maxEntries ? ["max_entries"] : [],
    ...keySize ? ["key_size"] : [],
    ...valueSize ? ["value_size"] : []
  ];
  return unset.map((field) => `${field} 0`).join(" and ");
}
function explainRefusal(context, { name, refusal }) {
  if (refusal === null || refusal.trials.length === 0) return null;
  const { kernel, artifact } = context;
  const { type, inner } = refusal;
  const what = inner ? `the inner map of ${name}` : `map ${name}`;
  const refused2 = typeRefusal(refusal);
  if (refused2?.name === "EPERM" || refused2?.name === "EACCES")
    return {
      class: "POLICY_DENIED",
      title: `the kernel does not permit ${what} (${type}) to be created`,
      remedy: `The kernel refuses every ${type} with ${errnoWords(refused2)}, to root: ${policyWords(kernel)}.`,
      subject: "map"
    };
  if (refused2 !== null) return unknownType(name, refusal);
  const rules = rulesOf(refusal);
  const settings = inner ? [] : rules.flatMap(({ setting: setting2 }) => setting2 ?? []);
  const all2 = settings.length === rules.length && new Set(settings.map(keyOf)).size === settings.length;
  return {
    class: "MAP_CREATION_FAILURE",
    title: `${what} cannot be created: ${rules.map(({ rule: rule2 }) => rule2).join("; ")}`,
    proof: mapWorks(artifact.name, name),
    remedy: `${rules.map(({ fix }) => fix).join(" ")}${all2 ? " If your loader does so before the load, declare it under `maps` in the manifest." : ""}`,
    ...all2 ? { addition: mapSettingsAddition(name, settings) } : {},
    subject: rules.map(({ rule: rule2 }) => rule2).join("; ")
  };
}
function keyOf(setting2) {
  return setting2.slice(0, setting2.indexOf(":"));
}
function rulesOf(refusal) {
  const rules = brokenRules(refusal);
  return rules.length > 0 ? rules : [combinedRule(refusal)];
}
function unknownType(name, { type, inner }) {
  const feature = MAP_TYPES[type];
  const instead = type === "ringbuf" ? ", or use a perf_event_array there" : "";
  return {
    class: "UNSUPPORTED_MAP_TYPE",
    title: `the kernel does not know the type ${type} of ${inner ? `the inner maps of map ${name}` : `map ${name}`}`,
    remedy: `Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${instead}; when your loader does so, declare it under \`maps\` in the manifest.${configWords(feature)}`,
    ...feature === void 0 ? {} : { background: sinceWords(type, feature) },
    proof: mapTypeWorks(type),
    addition: optionalMapAddition(name),
    subject: type
  };
}
function refusalWords(refusal) {
  if (refusal.type === "struct_ops") return (refusal.message ?? "").replace(/^struct_ops init_kern:? ?/, "");
  const refused2 = typeRefusal(refusal);
  if (refused2 !== null)
    return refused2.name === "EPERM" ? "the kernel does not permit it" : `the kernel does not know the type ${refusal.type}`;
  return rulesOf(refusal).map(({ rule: rule2 }) => rule2).join("; ");
}
function draftsOfDroppedMaps(context) {
  const { result, artifact } = context;
  return result.maps.flatMap((map) => {
    const { name, off, refusal } = map;
    if (off === null || off.by === "manifest") return [];
    const gone2 = result.programs.filter((program) => program.off?.map === name).map((program) => program.name);
    const why = refusal === null ? off.reason : refusalWords(refusal);
    const draft = draftOf(
      context,
      "load",
      {
        class: "MAP_DROPPED",
        title: `map ${name} is left out: ${why}`,
        remedy: `The rest of the object is loaded, as the manifest allows.${gone2.length === 0 ? " Every program loads without it." : ` ${gone2.join(", ")} cannot be loaded without it and ${gone2.length === 1 ? "is" : "are"} left out as well.`}`,
        proof: mapWorks(artifact.name, name),
        subject: why
      },
      { map: name, words: refusal?.message ?? null, log: result.libbpfLog }
    );
    return [{ ...draft, level: "notice" }];
  });
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
function linesAbout(log, map) {
  return log.split("\n").filter((line) => line.startsWith("libbpf: ") && (!/map '/.test(line) || line.includes(`map '${map}'`))).join("\n");
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
  const [words2, map = "", slot = "", name = ""] = match;
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
    { program: name, map, words: words2, excerpt: libbpfExcerpt(libbpfTail), log: libbpfLog }
  );
}
var WAYS = {
  object: 'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',
  manifest: "Drop its `autoload: false`.",
  kernel: "Drop its `min_kernel`, or make it load on this kernel.",
  variant: "Give each variant a slot of its own that the loader fills.",
  dropped: "It does not load on this kernel: see its own finding."
};

// src/findings/lacks.ts
function explainUnknownKind(program, load, release) {
  const lack = load.lacks.find(({ what }) => what in KINDS);
  const explain4 = lack && KINDS[lack.what];
  return lack === void 0 || explain4 === void 0 ? null : { explanation: explain4(program, release), lack };
}
function explainUnknownInstruction(program, { lacks, verifierTail }) {
  const kinds = SENTENCES.find(({ pattern }) => pattern.test(verifierTail))?.kinds;
  const lack = lacks.find(({ what }) => kinds?.includes(what));
  const explain4 = lack && INSTRUCTIONS[lack.what];
  return lack === void 0 || explain4 === void 0 ? null : { explanation: explain4(program), lack };
}
var SENTENCES = [
  { pattern: /^back-edge from insn \d+ to \d+/m, kinds: ["bounded_loops"] },
  // Before 4.16 a call is one of a helper that has no number, and what it calls is never reached.
  {
    pattern: /^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
    kinds: ["bpf_to_bpf_calls", "function_addresses", "jmp32"]
  },
  {
    pattern: /^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
    kinds: ["map_values", "function_addresses"]
  },
  // libbpf puts a call of a helper that does not exist in the place of a map that it has not created.
  {
    pattern: /^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
    kinds: ["map_values"]
  },
  { pattern: /^number of funcs in func_info doesn't match number of subprogs/m, kinds: ["function_addresses"] },
  {
    pattern: /^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
    kinds: ["jmp32", "atomics", "cpu_v4", "load_acquire", "may_goto"]
  }
];
var KINDS = {
  program_type: unknownType2,
  attach_type: unknownAttachType,
  expected_attach_type: noAttachTypes,
  sleepable({ name, type }) {
    return {
      class: "UNSUPPORTED_PROGRAM_TYPE",
      title: `the kernel has no ${type} programs that may sleep, such as ${name}`,
      remedy: `Drop the ".s" of its section where ${name} need not sleep, or keep it out on kernels without them (bpf_program__set_autoload).`,
      background: sinceWords("Programs that may sleep", { since: "5.10" }),
      addition: optionalProgramAddition(name),
      subject: `${type}, sleepable`
    };
  }
};
function unknownType2({ name, type, section: section4 }, release) {
  const feature = PROGRAM_TYPES[type];
  return {
    class: "UNSUPPORTED_PROGRAM_TYPE",
    title: `the kernel does not load ${type} programs such as ${name}`,
    remedy: `Keep ${name} out on kernels without it (bpf_program__set_autoload) and ${insteadOf(type, section4)}. The guest tried a minimal program of this type, and the kernel refused that too.${optionWords2(feature, release)}`,
    ...feature === void 0 ? {} : { background: sinceWords(`${type} programs`, feature) },
    proof: programTypeLoads(type),
    addition: optionalProgramAddition(name),
    subject: type
  };
}
function insteadOf(type, section4) {
  if (type === "syscall") return "do its work in your loader";
  if (type === "lsm") return "hook the function with a kprobe (security_\u2026), which can watch and not deny";
  if (type === "raw_tracepoint") return 'use a tracepoint (SEC("tracepoint/\u2026"))';
  if (type !== "tracing") return "fall back to another hook";
  if (/^\??tp_btf/.test(section4)) return 'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint';
  if (/^\??iter/.test(section4)) return "read what it iterates over in another way, as from /proc";
  return "fall back to a kprobe";
}
function optionWords2(feature, release) {
  return feature !== void 0 && isOlder(release, feature.since) ? "" : configWords(feature);
}
function unknownAttachType({ name, section: section4, type }, release) {
  const kind = attachKind(section4, type);
  const feature = ATTACH_KINDS[kind];
  return {
    class: "UNSUPPORTED_ATTACH_TYPE",
    title: `the kernel does not know the attach type of ${kind} programs such as ${name}`,
    remedy: `Keep ${name} out on kernels without it (bpf_program__set_autoload)${without(section4)}. The guest tried a minimal ${type} program: the kernel refuses it with this attach type.${optionWords2(feature, release)}`,
    ...feature === void 0 ? {} : { background: sinceWords(`${kind} programs`, feature) },
    proof: attachKindWorks(kind, (program) => attachKind(program.section, program.type)),
    addition: optionalProgramAddition(name),
    subject: kind
  };
}
function noAttachTypes({ name, section: section4, type }) {
  const kind = attachKind(section4, type);
  return {
    class: "UNSUPPORTED_ATTACH_TYPE",
    title: `the kernel does not support expected_attach_type, which libbpf sets for ${kind} programs such as ${name}`,
    remedy: `Keep ${name} out on such kernels (bpf_program__set_autoload)${without(section4)}.`,
    background: sinceWords("expected_attach_type", { since: "4.17" }),
    proof: attachKindWorks(kind, (program) => attachKind(program.section, program.type)),
    addition: optionalProgramAddition(name),
    subject: kind
  };
}
function without(section4) {
  const plain = PLAIN_SECTIONS.find(({ pattern }) => pattern.test(section4))?.plain;
  return plain === void 0 ? "" : `, or name its section ${plain}, which libbpf loads without one`;
}
var PLAIN_SECTIONS = [
  { pattern: /^\??cgroup\/sock_create$/, plain: 'SEC("cgroup/sock")' },
  { pattern: /^\??(?:tcx|tc)\//, plain: 'SEC("tc")' },
  { pattern: /^\??k(?:ret)?probe\.(?:multi|session)/, plain: 'SEC("kprobe/\u2026")' },
  { pattern: /^\??u(?:ret)?probe\.(?:multi|session)/, plain: 'SEC("uprobe")' }
];
function attachKind(section4, type) {
  const [first2 = "", second] = section4.replace(/^\?/, "").split("/");
  const whole2 = `${first2}/${second ?? ""}`;
  if (second !== void 0 && (first2 === "cgroup" || whole2 in ATTACH_KINDS)) return whole2;
  return first2 || type;
}
var INSTRUCTIONS = {
  bpf_to_bpf_calls: (program) => instruction(
    program,
    "calls another function, which the kernel does not support",
    "Calls between BPF functions",
    "4.16",
    {
      remedy: "Mark the functions it calls static __always_inline."
    }
  ),
  map_values: (program) => ({
    class: "UNSUPPORTED_MAP_TYPE",
    title: `program ${program} uses global variables, which the kernel does not support`,
    remedy: 'Keep their values in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you include bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such kernels.',
    background: sinceWords("Global variables", { since: "5.2" }),
    addition: optionalProgramAddition(program),
    subject: "global variables"
  }),
  function_addresses: (program) => ({
    class: "UNSUPPORTED_HELPER",
    title: `program ${program} passes a function to a helper, which the kernel does not support`,
    remedy: "Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program out on such kernels (bpf_program__set_autoload).",
    background: "Helpers with callbacks came with Linux 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",
    addition: optionalProgramAddition(program),
    subject: "callback"
  }),
  bounded_loops: (program) => instruction(program, "has a loop, which the kernel does not allow", "Loops", "5.3", {
    remedy: "Unroll it with #pragma unroll and a constant bound."
  }),
  jmp32: (program) => compiledFor(program, "32-bit jumps", "5.1", "v2"),
  atomics: (program) => instruction(
    program,
    "uses atomic operations that the kernel does not support: it only adds, without the result",
    "Atomic operations other than add",
    "5.12",
    {
      remedy: "Use __sync_fetch_and_add() without its result, or a spin lock. With -mcpu=v2, clang rejects the others."
    }
  ),
  cpu_v4: (program) => compiledFor(program, "instructions of -mcpu=v4", "6.6", "v3"),
  load_acquire: (program) => compiledFor(program, "load-acquire or store-release instructions", "6.15", "v3"),
  may_goto: (program) => instruction(
    program,
    "uses may_goto loops (can_loop, cond_break), which the kernel does not support",
    "may_goto",
    "6.9",
    {
      remedy: "Give the loop a constant bound, or use bpf_loop() where the kernel has it."
    }
  )
};
function instruction(program, what, name, since, { remedy }) {
  return {
    class: "VERIFIER_REJECTION",
    title: `program ${program} ${what}`,
    remedy: `${remedy} Or keep ${program} out on such kernels (bpf_program__set_autoload).`,
    background: sinceWords(name, { since }),
    subject: what
  };
}
function compiledFor(program, what, since, cpu) {
  return instruction(program, `has ${what}, which the kernel does not support`, capitalised2(what), since, {
    remedy: `Compile with clang -target bpf -mcpu=${cpu}.`
  });
}
function capitalised2(words2) {
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}

// src/findings/target-unset.ts
var UNSET = /no BTF-based attach target is specified/;
var NO_PROGRAM = /attach program FD is not set/;
var NO_TARGET = /^program (\S+) of artifact (\S+) (.+)$/s;
function explainTargetProgram({ message }, { name }) {
  const [, program, artifact, why] = NO_TARGET.exec(message ?? "") ?? [];
  if (program === void 0 || artifact === void 0 || why === void 0) return null;
  const target = `program ${program} of artifact ${artifact}`;
  const isOfKernel = /^does not load: /.test(why);
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${name} has nothing to attach to: ${target} ${why}`,
    remedy: isOfKernel ? `Mend ${artifact} first: its own findings say why ${program} does not load here.` : `Mend \`attach\` of ${name} in the manifest, or ${artifact} itself.`,
    subject: isOfKernel ? `${target} does not load` : `${target} ${why}`
  };
}
function explainUnset(said, program) {
  if (!UNSET.test(said) && !NO_PROGRAM.test(said)) return null;
  const { name, type, section: section4 } = program;
  if (type === "ext")
    return {
      class: "FREPLACE_TARGET_UNSET",
      title: `program ${name} replaces a function of another program, and nothing says of which`,
      remedy: "Your loader names it (bpf_program__set_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",
      addition: attachAddition(
        name,
        "attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"
      ),
      subject: "freplace"
    };
  const what = type === "lsm" ? "hook" : "function";
  return {
    class: "ATTACH_TARGET_UNSET",
    title: `program ${name} does not say which ${what} it attaches to: its section is "${section4}"`,
    remedy: `Name the ${what} in the section (SEC("${section4}/<${what}>")), or declare the one that your loader sets (bpf_program__set_attach_target) under \`programs\`.`,
    addition: attachAddition(name, `attach: {symbol: ${what.toUpperCase()}}   # the ${what} your loader sets`),
    subject: section4
  };
}

// src/findings/verifier-log.ts
function partsOf2(log) {
  const lines = tail(log).split("\n");
  const start = lines.findLastIndex((line) => line.startsWith(BLOCK));
  const end = start === -1 ? lines.length : start;
  const body = lines.slice(0, end).map(withoutFigure).filter(isNoStatistic);
  const behind = body.findLastIndex((line) => STEP.test(line)) + 1;
  const first2 = body.findIndex((line, index) => index >= behind && !isTrace(line));
  return {
    path: body.slice(0, first2 === -1 ? body.length : first2),
    complaints: first2 === -1 ? [] : withoutRemarks(whole(body.slice(first2).filter((line) => !isTrace(line)))),
    block: lines.slice(end)
  };
}
var STEP = /^\d+: [(<]/;
function whole(lines) {
  const sentences = [];
  for (const line of lines.map((text) => text.trim())) {
    const last = sentences.at(-1);
    if (last?.endsWith(",")) sentences[sentences.length - 1] = `${last} ${line}`;
    else sentences.push(line);
  }
  return sentences;
}
function withoutFigure(line) {
  return line.replace(/(?<=\S)verification time \d+ usec$/, "");
}
function withoutRemarks(sentences) {
  const telling2 = sentences.filter((sentence) => !REMARK.test(sentence));
  return telling2.every((sentence) => sentence.startsWith("Caller passes invalid args")) ? [...sentences] : telling2;
}
var REMARK = /^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
function complaintsOf(log) {
  return partsOf2(log).complaints;
}
function readVerifierLog(log) {
  const { complaints, block } = partsOf2(log);
  const suggestion = section3(block, "Suggestion").join(" ");
  return {
    error: complaints[0] ?? block[0]?.slice(BLOCK.length) ?? null,
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
    String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
    String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
    String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
    String.raw`^\[the log is cut here`,
    // native/submit.c
    String.raw`^\s*\.{3}`,
    "^libbpf: "
  ].join("|")
);
function isNoStatistic(line) {
  return !/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.test(
    line
  );
}

// src/findings/verifier-excerpt.ts
var ERROR_LINES = 4;
var REASON_LINES = 3;
var CAUSAL_LINES = 4;
function verifierExcerpt(log) {
  const { path, complaints, block } = partsOf2(log);
  const errors = complaints.slice(0, path.length === 0 ? EXCERPT_LINES3 : ERROR_LINES);
  const explanation = [
    ...section3(block, "Reason").slice(0, REASON_LINES),
    ...section3(block, "Causal path").slice(-CAUSAL_LINES)
  ];
  const room = EXCERPT_LINES3 - errors.length - explanation.length;
  return joined2([...pathTo(path, errors, room), ...errors, ...explanation]);
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

// src/findings/verifier/arena.ts
var ARENA_RULES = [
  {
    kind: "program without arena",
    sentences: [/addr_space_cast insn can only be used in a program that has an associated arena/],
    what: "uses arena pointers and no arena map",
    remedy: "Name the arena map in the program, if only once (a helper or kfunc call with &arena, or a function that takes its address): programs that reach it through __arena variables alone do not tell the kernel which map is meant."
  },
  {
    kind: "arena pointer",
    sentences: [
      /R\d+ is not a pointer to arena or scalar/,
      /addr_space_cast insn can only convert between address space 1 and 0/,
      /sign extending loads from arena are not supported yet/
    ],
    what: "uses an arena pointer in a way that this kernel does not allow",
    remedy: "Declare pointers into the arena as __arena and cast with cast_kern() and cast_user() where clang does not; load signed members through an unsigned type, and cast the value."
  },
  {
    kind: "several arenas",
    sentences: [/Only one arena per program/],
    what: "uses more than one arena",
    remedy: "Keep all that the program shares in one arena map, or split it into programs with an arena each."
  },
  {
    kind: "arena not ready",
    sentences: [
      /arena's user address must be set via map_extra or mmap\(\)/,
      /CAP_BPF and CAP_PERFMON are required to use arena/,
      /JIT (?:is required to use|doesn't support) arena/
    ],
    what: "uses an arena that is not set up for it",
    remedy: "Set map_extra of the arena to its address in user space or let the loader mmap() the map before the program is loaded, with CAP_BPF, CAP_PERFMON and the JIT on."
  }
];

// src/findings/verifier/arguments.ts
var ARGUMENT_RULES = [
  {
    kind: "number as argument",
    sentences: [/R\d+ type=(?:inv|imm|scalar) expected=/, /R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
    what: "passes a plain number where a pointer is expected",
    remedy: "Pass the pointer itself (fp: a variable on the stack, map_value: what a lookup returned, ctx: the context): one that was read from memory, cast to an integer or calculated with is a number to the verifier, and so is what bpf_get_current_task() returns (use bpf_get_current_task_btf())."
  },
  {
    kind: "wrong argument",
    sentences: [
      /R\d+ type=(?<type>(?!\w*or_null|inv |imm |scalar |untrusted_ptr_|rcu_ptr_|ptr_ expected=(?!fp))\S+) expected=/,
      /R\d+ is of type (?<type>.+) but .+ is expected/
    ],
    what: "passes a value of type {type} where the function takes another",
    remedy: "Compare the arguments with the declaration of the helper or kfunc: fp is memory on the stack, map_value what a lookup returned, map_ptr the address of a map, ctx the context that the program was called with. Copy other memory to the stack first."
  },
  {
    kind: "wrong structure",
    sentences: [
      /kernel function (?<function>\S+) (?:args#\d+|R\d+) expected pointer to \S+ (?<expected>\S+) but R\d+ has a pointer to \S+ (?<type>\S+)/
    ],
    what: "passes {function}() a pointer to {type} where it takes {expected}",
    remedy: "Pass a pointer of the declared type: for a structure within another the address of the member (&file->f_path), and for an object that is created and then inserted, the state of it that the kfunc takes."
  },
  {
    kind: "argument of a kfunc",
    sentences: [
      /kernel function \S+ (?:args#\d+|R\d+) (?:pointer type \S+ \S+ is not supported|expected pointer to (?!.* but R\d+ has))/,
      /kernel function \S+ returns pointer type \S+ \S+ is not supported/,
      /kernel function \S+ unhandled dynamic return type/,
      /(?:R\d+|arg#\d+) pointer type \S+ \S* ?(?:must point to|not to stack|points to unsupported|must be valid)/,
      /(?:R\d+|arg#\d+) expected pointer to (?!ctx|map value|an iterator|stack or const|func|allocated object|map value or allocated)/,
      /reg type unsupported for arg#\d+ kernel function \S+/
    ],
    what: "passes a function a pointer to something that it cannot take",
    remedy: "Pass a pointer of exactly the type that the function declares, from where the verifier knows it (the context, an acquiring kfunc, a map value), or memory of your own that holds numbers only."
  },
  {
    kind: "context as argument",
    sentences: [
      /(?:R\d+|arg#\d+) expected pointer to ctx, but got/,
      /(?:R\d+|arg#\d+) expects pointer to ctx/,
      /expected pointer to ctx/
    ],
    what: "passes something else than its context where the context is expected",
    remedy: "Pass the context that the program was called with, as it was, and declare the parameter with its type."
  },
  {
    kind: "constant argument",
    sentences: [
      /R\d+ is not a (?:const|known constant|constant address)/,
      /R\d+ must be a known constant/,
      /R\d+ rdonly\/rdwr_buf_size exceeds u32 max/,
      /2 or more rdonly\/rdwr_buf_size parameters/,
      /local type ID argument must be in range/
    ],
    what: "passes an argument that must be a number the verifier knows exactly",
    remedy: "Write the number as a constant (sizeof, an enum, a macro), not as a variable, in each call."
  },
  {
    kind: "pointer as number",
    sentences: [/R\d+ is not a scalar/],
    what: "passes a pointer where the function takes an integer",
    remedy: "Pass an integer, or declare the parameter as a pointer to what is passed. A cast does not change what the verifier knows: a pointer stays a pointer."
  },
  {
    kind: "constant string",
    sentences: [
      /(?:R\d+|arg#\d+) doesn't point to a const string/,
      /R\d+ does not point to a readonly map/,
      /R\d+ points to insn_array map which cannot be used as const string/,
      /string is not zero-terminated/,
      /Invalid format string/,
      /direct value access on string failed/
    ],
    what: "passes a string that is not a constant, or a format that the helper does not take",
    remedy: 'Declare it as static const char fmt[] = "\u2026", which goes to .rodata, and use the conversions that bpf_trace_printk(3) documents.'
  },
  {
    kind: "type of the map",
    sentences: [
      /cannot pass map_type \d+ into func (?<helper>[^\s#]+)/,
      /invalid arg_type for sockmap\/sockhash/,
      /expected prog array map for tail call/
    ],
    what: "passes a helper a map of a type that it does not take",
    remedy: "Use a map of the type that the helper is for (bpf_tail_call(): prog_array, bpf_perf_event_output(): perf_event_array, bpf_ringbuf_*(): ringbuf, bpf_redirect_map(): devmap, cpumap, xskmap), or the helper that is for the map."
  },
  {
    kind: "map without keys",
    // No sentence of its own: the key or value of such a map has 0 bytes (verifier-path.ts).
    sentences: [],
    what: "calls {call} on a map of a type that it does not take",
    remedy: "Use the functions that are for the map: bpf_ringbuf_*() for a ring buffer, bpf_map_push_elem(), bpf_map_pop_elem() and bpf_map_peek_elem() for queues, stacks and bloom filters."
  },
  {
    kind: "sockmap update",
    sentences: [/cannot update sockmap in this context/],
    what: "updates a sockmap where that is not safe",
    remedy: "Update it from user space, or in a sock_ops, sk_reuseport or socket iterator program."
  },
  {
    kind: "cgroup storage",
    sentences: [
      /get_local_storage\(\) doesn't support non-zero flags/,
      /only one cgroup storage of each type is allowed/
    ],
    what: "uses cgroup storage in a way that the helper does not take",
    remedy: "Pass 0 as the flags of bpf_get_local_storage(), and use one cgroup storage map of each kind (shared, per-CPU) in a program."
  },
  {
    kind: "helper at this hook",
    class: "UNSUPPORTED_HELPER",
    sentences: [
      /helper call is not allowed in probe/,
      /func (?<helper>\S+) not supported for program type \d+/,
      /func (?<helper>\S+) supported only for fentry\/fexit/,
      /css_task_iter is only allowed in/
    ],
    what: "calls a helper or kfunc that the kernel does not allow at this hook",
    remedy: "Call it in a program that may: bpf_d_path() in those on the list of the kernel (btf_allowlist_d_path: security_file_open, vfs_getattr, \u2026), bpf_get_func_arg() and bpf_get_func_ret() in fentry, fexit and fmod_ret, others in lsm, iter or sleepable programs."
  },
  {
    kind: "privilege of a kfunc",
    sentences: [
      /destructive kfunc calls require CAP_SYS_BOOT/,
      /function calls to other bpf functions are allowed for CAP_BPF/,
      /loading\/calling other bpf or kernel functions are allowed for CAP_BPF/,
      /function calls to other bpf functions are allowed for root only/
    ],
    what: "calls a function that needs a capability which the loader does not have",
    remedy: "Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."
  }
];

// src/findings/verifier/callbacks.ts
var CALLBACK_RULES = [
  {
    kind: "callback before 5.13",
    // A function that is only passed to a helper (BPF_PSEUDO_FUNC) is a subprogram since 5.13: before, the kernel counts
    // fewer of them than libbpf describes (kernel/bpf/verifier.c, check_btf_func).
    class: "UNSUPPORTED_HELPER",
    sentences: [/number of funcs in func_info doesn't match number of subprogs/],
    what: "passes a function to a helper, which kernels before 5.13 do not know",
    remedy: "Helpers with callbacks came with 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop): ship a variant without them, and keep this program out on older kernels (bpf_program__set_autoload)."
  },
  {
    kind: "callback function",
    sentences: [
      /(?:arg|R|arg#)\d+ expected pointer to func/,
      /callback function not (?:static|allowed for map)/,
      /callback function cannot be the main program/,
      /k?func \S+ failed callback verification/,
      /callbacks are not allowed in non-JITed programs/
    ],
    what: "passes a helper a function that cannot be its callback",
    remedy: "Pass a static function of this object with the parameters that the helper calls it with, by name, and a map that the helper takes; callbacks need the JIT."
  },
  {
    kind: "exception callback",
    sentences: [
      /exception callback (?:type id not found|'\S+' (?:could not be found|must have global linkage))/,
      /exception cb (?:only supports single integer argument|cannot return void)/,
      /multiple exception callback tags for main subprog/,
      /invalid exception callback insn_off/,
      /insn \d+ cannot call exception cb directly/
    ],
    what: "has an exception callback that the kernel does not take",
    remedy: "Write one global function that takes and returns a u64, name it with __exception_cb(function) on the program, and call it from nowhere."
  },
  {
    kind: "exception in a callback",
    sentences: [/bpf_throw kfunc \(insn \d+\) cannot be called from callback subprog/],
    what: "throws an exception in a callback",
    remedy: "Let the callback return a value that ends the loop, and throw in the program after the helper returned."
  }
];

// src/findings/verifier/context.ts
var CONTEXT_RULES = [
  {
    kind: "missing argument",
    // kernel/bpf/btf.c, btf_ctx_access: newer kernels print one more than there are, whichever was read.
    sentences: [/func '(?<function>[^']+)' doesn't have \d+-th argument/],
    what: "reads an argument of {function} that it does not have on this kernel",
    remedy: "Compare the prototype of {function} on each kernel (bpftool btf dump file /sys/kernel/btf/vmlinux format c) and ship a program for each, or read the return value with bpf_get_func_ret() (Linux 5.17), which depends on no position."
  },
  {
    kind: "argument is no pointer",
    sentences: [
      /func '(?<function>[^']+)' arg(?<index>\d+) '[^']*' has type \S+\. Only pointer access is allowed/,
      /func '(?<function>[^']+)' arg(?<index>\d+) type \S+ is not a struct/,
      /func '(?<function>[^']+)' arg(?<index>\d+) type \S+ has multiple type tags/
    ],
    what: "dereferences argument {index} (counted from 0) of {function}, which has no type that can be followed",
    remedy: "Compare the declared types with the prototype of {function}; read through an untyped pointer with bpf_probe_read_kernel() or BPF_CORE_READ()."
  },
  {
    kind: "part of an argument",
    sentences: [
      /func '(?<function>[^']+)' offset -?\d+ is not multiple of 8/,
      /func '(?<function>[^']+)' size \d+ must be 8/
    ],
    what: "reads only a part of an argument of {function}",
    remedy: "Read each argument whole, as 8 bytes (BPF_PROG() does), and cast it afterwards."
  },
  {
    kind: "context field",
    secondary: true,
    sentences: [/invalid bpf_context access off=-?\d+ size=\d+/, /invalid access to context, ctx_size=\d+/],
    what: "accesses a field of its context that its type, its hook or this kernel does not offer",
    remedy: "Access only members that programs of this type have on every kernel, with their own size, and write only to those that may be written: see the structure in linux/bpf.h and the functions *_is_valid_access of the kernel. Guard members that came later with bpf_core_field_exists()."
  },
  {
    kind: "released context argument",
    sentences: [/invalid bpf_context access off=-?\d+\. Reference may already be released/],
    what: "reads an argument of its context whose reference it may have released",
    remedy: "Read the argument into a variable once, at the beginning, and use it only before it is released."
  },
  {
    kind: "moved context",
    sentences: [
      /dereference of modified ctx ptr R\d+ off=-?\d+ disallowed/,
      /negative offset ctx ptr R\d+ off=-?\d+ disallowed/,
      /variable ctx access var_off=/,
      /math between ctx pointer and /,
      /value -?\d+ makes ctx pointer be out of bounds/,
      /ctx pointer offset -?\d+ is not allowed/,
      /misaligned context access off/
    ],
    what: "accesses its context at an offset that is calculated or not aligned",
    remedy: "Access the members of the context by name (ctx->member), one constant offset an access. Where the compiler merges two accesses into one through a moved pointer, separate them with barrier() or read the member into a volatile variable."
  }
];

// src/findings/verifier/control-flow.ts
var CONTROL_FLOW_RULES = [
  {
    kind: "endless loop",
    sentences: [/infinite loop detected at insn \d+/],
    what: "has a loop that the verifier cannot see the end of",
    remedy: "Give the loop a constant upper bound and change its counter in every round, where the compiler cannot move it; or use bpf_loop() (Linux 5.17) or bpf_for() (6.4)."
  },
  {
    kind: "loop",
    // Before 5.3 every loop; since then only what the check of the control flow cannot allow.
    sentences: [/back-edge from insn \d+ to \d+/],
    what: "has a loop, which the kernel does not allow",
    remedy: "Kernels before 5.3 know no loops: unroll it with #pragma unroll and a constant bound. Functions that call each other in a circle are refused by every kernel."
  },
  {
    kind: "recursion without names",
    // No sentence of its own: since 5.3 "back-edge" is said of calls only (verifier-path.ts).
    sentences: [],
    what: "calls functions in a circle",
    remedy: "Write the recursion as a loop with a constant bound and a stack of its own in a map."
  },
  {
    kind: "recursion",
    sentences: [/recursive call from (?<caller>\S+)\(\) to (?<callee>\S+)\(\)/],
    what: "calls functions in a circle, {callee}() from {caller}()",
    remedy: "Write the recursion as a loop with a constant bound and a stack of its own in a map."
  },
  {
    kind: "unreachable code",
    sentences: [/unreachable insn \d+/],
    what: "has instructions that nothing leads to",
    remedy: "Compile with -O2. Kernels before 4.16 also take functions that are not inlined for such code: mark them __always_inline there."
  },
  {
    kind: "undefined behavior",
    sentences: [/unexpected __bpf_trap\(\) due to uninitialized variable/],
    what: "has a path whose behavior C does not define, where clang put a trap",
    remedy: "Compile with -Wall -Wextra and initialise the variable that is read on that path."
  },
  {
    kind: "jump",
    sentences: [
      /jump out of range from insn \d+ to -?\d+/,
      /jump into the middle of ldimm64 insn \d+/,
      /indirect jump out of range from insn \d+/,
      /jump table for insn \d+ points outside/,
      /no jump tables found for subprog/,
      /R\d+ has type \w+, expected PTR_TO_INSN/,
      /R\d+ points to outside of jump table/,
      /register R\d+ doesn't point to any offset in map id=/,
      /the sum of R\d+ u(?:max|min)_value \d+ is too big/,
      /Invalid read of \d+ bytes from insn_array/,
      /invalid may_goto (?:off|imm)/,
      /invalid insn idx \d+/,
      /call to invalid destination/,
      /last insn is not an exit or jmp/
    ],
    what: "jumps to where no instruction of the function is, or runs past its end",
    remedy: "Let clang generate the jumps: correct labels and offsets in inline assembly, end every function with a return, and link the objects that belong together (bpftool gen object) before they are loaded."
  },
  {
    kind: "division by zero",
    sentences: [/div by zero/],
    what: "divides by the constant 0",
    remedy: "Check the divisor of the expression: after macros and constants are filled in, it is 0."
  },
  {
    kind: "shift",
    sentences: [/invalid shift -?\d+/],
    what: "shifts by more bits than the type has",
    remedy: "Shift by less than the width of the type, or cast the value to a wider type first."
  }
];

// src/findings/verifier/dynptrs.ts
var DYNPTR_RULES = [
  {
    kind: "uninitialised dynptr",
    sentences: [/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
    what: "uses a dynptr that is not initialised, or not any more",
    remedy: "Initialise it on every path with bpf_dynptr_from_mem(), bpf_dynptr_from_skb(), bpf_ringbuf_reserve_dynptr(), \u2026, and do not use it after it was submitted, discarded or overwritten."
  },
  {
    kind: "dynptr in use",
    sentences: [
      /Dynptr has to be an uninitialized dynptr/,
      /cannot overwrite referenced dynptr/,
      /potential write to dynptr at off=-?\d+ disallowed/
    ],
    what: "overwrites a dynptr that is in use",
    remedy: "Use a variable struct bpf_dynptr for each dynptr, write to it only through the dynptr functions, and submit or discard it before the variable is used again."
  },
  {
    kind: "kind of dynptr",
    sentences: [
      /Expected a dynptr of type (?<type>\S+) as /,
      /Unsupported reg type \S+ for bpf_dynptr_from_mem data/,
      /(?:R\d+|arg#\d+) expected pointer to stack or const struct bpf_dynptr/,
      /cannot pass pointer to const bpf_dynptr, the helper mutates it/,
      /(?:cannot release unowned const bpf_dynptr|CONST_PTR_TO_DYNPTR cannot be released)/
    ],
    what: "passes a dynptr function something that it does not take",
    remedy: "Pass the address of a struct bpf_dynptr on the stack, initialised by a function of the same kind (ring buffer, skb, memory); one that a callback is handed may be read, not changed or released."
  },
  {
    kind: "moved dynptr or iterator",
    sentences: [
      /cannot pass in (?<type>\S+) at an offset/,
      /(?<type>dynptr|iter|irq_flag|irq flag) has to be at a constant offset/
    ],
    what: "passes the address of a {type} that is not its beginning",
    remedy: "Pass &variable itself, a variable of its own on the stack."
  },
  {
    kind: "iterator",
    sentences: [
      /expected an initialized iter_(?<iterator>\w+) as /,
      /expected uninitialized iter_(?<iterator>\w+) as /
    ],
    what: "uses a bpf_iter_{iterator} out of order",
    remedy: "Call bpf_iter_{iterator}_new() once, then _next() until it returns NULL, then _destroy(), on every path; bpf_for_each() and bpf_for() of libbpf do so."
  },
  {
    kind: "iterator argument",
    sentences: [/expected valid iter pointer as /, /(?:R\d+|arg#\d+) expected pointer to an iterator on stack/],
    what: "passes an iterator function something that is no iterator on its stack",
    remedy: "Pass the address of a variable struct bpf_iter_\u2026 on the stack, with its own type."
  },
  {
    kind: "saved interrupts",
    sentences: [
      /expected (?:an initialized|uninitialized) irq flag as /,
      /(?:R\d+|arg#\d+) doesn't point to an irq flag on stack/,
      /cannot restore irq state out of order/,
      /irq flag acquired by \S+ kfuncs cannot be restored with/
    ],
    what: "saves and restores interrupts out of order",
    remedy: "Keep the flags of each bpf_local_irq_save() in a variable of its own on the stack, and restore them in the reverse order, once on every path, with the function that goes with it."
  }
];

// src/findings/verifier/functions.ts
var FUNCTION_RULES = [
  {
    kind: "arguments of a global function",
    secondary: true,
    sentences: [
      /Caller passes invalid args into func#\d+/,
      // 6.1 prints it of the context of a program as well, and goes on.
      /reg type unsupported for arg#\d+ function \S+/
    ],
    what: "passes a global function something that its prototype does not allow",
    remedy: "Pass what the prototype says: a pointer to a structure takes initialised memory of its size, which may be NULL only without __arg_nonnull. Or make the function static, so that it is verified with its callers."
  },
  {
    kind: "prototype of a global function",
    // Printed as well of the program itself, for which alone it is no error.
    secondary: true,
    sentences: [
      /(?:arg#\d+|R\d+) reference type\('[^']*'\) (?!size cannot)/,
      /Arg#\d+ type \S+ in \S+\(\) is not supported yet/,
      /arg#\d+ (?:has (?:invalid combination of tags|pointer tag|unsupported set of tags|type \S+ '[^']*', but only)|arena cannot be combined|untrusted cannot be combined|type tag)/,
      /arg#\d+ (?:should be|BTF type must be|type isn't a pointer|type doesn't have a name|struct doesn't have a name)/,
      /Global functions? (?:\S+\(\) )?(?:doesn't return scalar|return value not|with \d+ > \d+ args|need valid BTF|\S+ has \d+ > \d+ args)/,
      /\S+\(\) doesn't return scalar/,
      /Unrecognized (?:arg#\d+|R\d+) type \S+/,
      /arg#\d+ type is not a struct/,
      /Invalid type of function \S+\(\)/,
      /Invalid BTF of func \S+/
    ],
    what: "has a global function whose prototype the verifier cannot work with",
    remedy: "Give it at most five parameters that are integers, the context, or pointers to complete structures, and let it return an integer; annotate with __arg_ctx, __arg_nonnull, __arg_trusted, \u2026; or make it static, so that it is verified with its callers."
  },
  {
    kind: "size of a pointed-to type",
    // Printed for every call of a function with a pointer to an incomplete type, which alone is no error.
    secondary: true,
    sentences: [/(?:arg#\d+|R\d+) reference type\('(?<type>[^']*)'\) size cannot be determined/],
    what: "has a global function with a pointer to a type of unknown size ({type})",
    remedy: "Declare the structure in full where the function is defined (not only struct name;), use void * with __arg_ctx for the context, or make the function static."
  },
  {
    kind: "functions before 4.16",
    // kernel/bpf/verifier.c up to 4.15 (functions of the object) and up to 5.12 (kfuncs).
    sentences: [/BPF_CALL uses reserved fields/],
    what: "calls a function of its own, or of the kernel, which this kernel does not know",
    remedy: "Mark functions of your own __always_inline for kernels before 4.16. Guard kernel functions (kfuncs, Linux 5.13) with bpf_ksym_exists(), in a variant of its own for kernels that do not know the instruction."
  },
  {
    kind: "tail calls and functions",
    sentences: [
      /tail_call is (?:only|not) allowed in (?:functions that return|subprogs without)/,
      /tail_calls are not allowed in (?:programs with bpf-to-bpf calls|non-JITed programs with bpf-to-bpf calls|programs with stack args)/,
      /(?:cannot mix bpf2bpf and tail_calls|mixing of tail_calls and bpf-to-bpf calls is not supported)/,
      /cannot tail call within (?:exception cb|callback)/
    ],
    what: "combines tail calls and functions in a way that the kernel does not allow",
    remedy: "Mark the functions of programs that make tail calls __always_inline: the two go together since Linux 5.10 on x86-64 (6.0 on arm64) with the JIT, for functions that return int and have BTF, and not within callbacks."
  },
  {
    kind: "too many functions",
    class: "VERIFIER_LIMIT",
    sentences: [/too many (?<what>subprograms|different kernel function calls|different module BTFs)/],
    what: "has {what}",
    remedy: "Mark small functions __always_inline, or split the program into several with tail calls."
  }
];

// src/findings/verifier/hooks.ts
var HOOK_RULES = [
  {
    kind: "hook not there",
    class: "MISSING_ATTACH_TARGET",
    sentences: [
      /attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
      /attach_btf_id \d+ points to wrong type name \S+/,
      /Subprog \S+ doesn't exist/
    ],
    what: "is for a hook that the kernel does not have",
    remedy: "Attach {program} to a function that all your kernels have, or keep it out (bpf_program__set_autoload) where it is missing.",
    mayBeLeftOut: true
  },
  {
    kind: "function without an address",
    class: "MISSING_ATTACH_TARGET",
    // BTF has the function, or the verifier would not look for its address.
    sentences: [/The address of function (?<hook>\S+) cannot be found/],
    what: "is for {hook}(), of which the kernel has only the BTF: the compiler inlined it or renamed its copies",
    remedy: "Look for copies in /proc/kallsyms ({hook}.isra.0, {hook}.constprop.0, {hook}.part.0): a kprobe can be attached to one, fentry and fexit cannot. Without a copy, attach {program} to a function that calls {hook}(), or keep it out there (bpf_program__set_autoload).",
    mayBeLeftOut: true
  },
  {
    kind: "disabled hook",
    class: "MISSING_ATTACH_TARGET",
    sentences: [/attach_btf_id \d+ points to (?:disabled hook|non-LSM hook) (?:bpf_lsm_)?(?<hook>\S+)/],
    what: "is for the LSM hook {hook}, which the kernel keeps from BPF programs",
    remedy: "Use another LSM hook that sees the same action, or fentry on security_{hook}() to observe it only."
  },
  {
    kind: "not modifiable",
    sentences: [/(?<hook>\S+)\(\) is not modifiable/],
    what: "changes the return value of {hook}(), which the kernel does not allow",
    remedy: "Use fmod_ret only on security_*() hooks and on functions of the error-injection list (/sys/kernel/debug/error_injection/list: ALLOW_ERROR_INJECTION in the source, and system calls; needs CONFIG_FUNCTION_ERROR_INJECTION), or observe with fexit."
  },
  {
    kind: "LSM hook does not sleep",
    sentences: [/bpf_lsm_(?<hook>\S+) is not sleepable/],
    what: "is sleepable, and the LSM hook {hook} must not sleep",
    remedy: 'Write SEC("lsm/{hook}") without the ".s", or choose an LSM hook that may sleep (sleepable_lsm_hooks in kernel/bpf/bpf_lsm.c).'
  },
  {
    kind: "hook does not sleep",
    sentences: [/(?!bpf_lsm_)(?<hook>\S+) is not sleepable/],
    what: "is sleepable, and {hook} must not sleep",
    remedy: 'Remove the ".s" from the section, or attach {program} to a function of the error-injection list (/sys/kernel/debug/error_injection/list), which has the system calls on kernels with CONFIG_FUNCTION_ERROR_INJECTION.'
  },
  {
    kind: "tracepoint does not sleep",
    sentences: [/Sleepable program cannot attach to non-faultable tracepoint (?<hook>\S+)/],
    what: "is sleepable, and tracepoint {hook} must not sleep",
    remedy: 'Remove the ".s" from the section, or attach {program} to a tracepoint that may sleep: sys_enter and sys_exit.'
  },
  {
    kind: "program type does not sleep",
    sentences: [
      /Only fentry\/fexit\/fmod_ret.+ programs can be sleepable/,
      /Program of this type cannot be sleepable/,
      /BPF_LSM_CGROUP programs cannot be sleepable/
    ],
    what: "is marked as sleepable, which this kernel does not allow for its type",
    remedy: 'Remove the ".s" from the section or BPF_F_SLEEPABLE from the flags, and use functions that do not sleep: on kernels that refuse it the type cannot sleep.'
  },
  {
    kind: "syscall program must sleep",
    sentences: [/Syscall programs can only be sleepable/],
    what: "is a syscall program and not marked as sleepable",
    remedy: 'Use SEC("syscall"), for which libbpf sets BPF_F_SLEEPABLE, or set the flag in your loader.'
  },
  {
    kind: "hook cannot be traced",
    sentences: [
      /Attach to function (?<hook>\S+) with a >8 byte return value/,
      /Attaching fexit\/\S+ to __noreturn function '(?<hook>[^']+)'/
    ],
    what: "is for {hook}(), where the kernel does not allow this kind of program",
    remedy: "Use fentry or a kprobe on {hook}() instead of fexit and fmod_ret, or trace one of its callers."
  },
  {
    kind: "denied function",
    // btf_id_deny of kernel/bpf/verifier.c. 6.12 and older refuse them without a word.
    sentences: [/Attaching tracing programs to function '(?<hook>[^']+)' is rejected/],
    what: "is for {hook}(), where the kernel allows no tracing program",
    remedy: "Attach a program to a function that calls {hook}(), with a kprobe for instance: the kernel itself calls {hook}() to run a tracing program, and refuses fentry, fexit and fmod_ret there."
  },
  {
    kind: "function that never returns",
    sentences: [/Attaching fexit\/fmod_ret to __noreturn functions is rejected/],
    what: "waits for the return of a function that never returns",
    remedy: "Use fentry instead of fexit and fmod_ret there."
  },
  {
    kind: "function that cannot be described",
    sentences: [
      /The function (?<hook>\S+) (?:arg\d+ type|has \d+ arguments|has malformed|return type|with variable args)/
    ],
    what: "is for {hook}(), whose arguments or return value the kernel cannot hand to this kind of program",
    remedy: "Use a kprobe on {hook}() (PT_REGS_PARM1(), \u2026) in place of fentry and fexit."
  },
  {
    kind: "program without a hook",
    sentences: [/Tracing programs must provide btf_id/],
    what: "names no function that it is for",
    remedy: 'Name the function in the section (SEC("fentry/do_unlinkat")), or let your loader set it before load (bpf_program__set_attach_target).'
  },
  {
    kind: "program on a program",
    sentences: [
      /Cannot (?:extend fentry\/fexit|replace kernel functions|replace static functions|recursively attach|nest tracing program attach)/,
      /can't modify return codes of BPF programs/,
      /Only FENTRY\/FEXIT\S* progs are attachable/,
      /(?:FENTRY\/FEXIT|Tracing) program can only be attached to another program annotated with BTF/,
      /Can attach to only JITed progs/,
      /(?:Extension|FENTRY\/FEXIT|Tracing) programs cannot attach to exception callback/,
      /(?:Extension programs should be JITed|Extension program may sleep|Program extension requires BTF)/,
      /Target program bound device mismatch/,
      /freplace programs with >\d+ args/,
      /\S+\(\) is not a global function/,
      /\S+\(\) has \d+ args while \S+\(\) has \d+ args/,
      /Return type \S+ of \S+\(\) doesn't match type/,
      /arg\d+ (?:in \S+\(\)|\S+\(struct)/
    ],
    what: "cannot be attached to the program that it names",
    remedy: "Attach to a global function (not static, not an exception callback) of a program that is loaded, JIT-compiled and has BTF; give a replacement (freplace) the same arguments and return type; let one program trace or replace another only once."
  }
];

// src/findings/verifier/instructions.ts
var INSTRUCTION_RULES = [
  {
    kind: "may_goto",
    // BPF_JMP | BPF_JCOND, Linux 6.9 (include/uapi/linux/bpf.h).
    sentences: [/unknown opcode e5/, /invalid BPF_JMP\/JMP32 opcode e5/],
    what: "has the instruction may_goto (can_loop, cond_break), which the kernel does not know",
    remedy: "Bound the loop with a constant for kernels before 6.9, or use bpf_loop() (5.17), in a variant of the program that is chosen by the kernel."
  },
  {
    kind: "new instruction",
    sentences: [
      /unknown opcode (?!e5)[0-9a-f]+/,
      /unknown insn class \d+/,
      /BPF_(?:ST|STX|XADD|ATOMIC|ALU|LDX|JMP\/JMP32|JMP|JA|JA\|BPF_X|MOV|END|NEG|EXIT) uses reserved fields/,
      /BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+/,
      /invalid atomic operand size/,
      /BPF_ARSH not supported for 32 bit ALU/,
      /invalid BPF_(?:ALU|JMP\/JMP32|JMP) opcode (?!e5)/,
      /64-bit (?:load-acquires|store-releases) are only supported/
    ],
    what: "has an instruction that the kernel does not know",
    remedy: "Compile for older kernels: clang -target bpf -mcpu=v2 (-mcpu=v3 needs Linux 5.1 and its atomics 5.12, -mcpu=v4 needs 6.6; arena pointers need 6.9)."
  },
  {
    kind: "address in an instruction",
    // kernel/bpf/verifier.c, resolve_pseudo_ldimm64(): values of maps since 5.2, kernel symbols 5.10, functions 5.13.
    sentences: [/unrecognized bpf_ld_imm64 insn/],
    what: "loads an address of a kind that the kernel does not know: of a global variable, a kernel symbol or a function",
    remedy: "Keep global variables (.data, .bss, .rodata) in array maps for kernels before 5.2, do without __ksym variables before 5.10, and without functions that are passed to helpers before 5.13: ship a variant, and keep this program out there."
  },
  {
    kind: "malformed instruction",
    sentences: [
      /(?:BPF_LD_IMM64|BPF_LD_\[ABS\|IND\]|BPF_LD_ABS) uses reserved fields/,
      /invalid (?:bpf_ld_imm64 insn|BPF_LD_IMM insn|BPF_LD mode|BPF_LD_IMM64 insn)/,
      /R\d+ is invalid/,
      /Unknown conditional jump/,
      /reserved field \(insn\[1\]\.imm\) is used in pseudo_btf_id/,
      /insn \d+ cannot access two stack slots/
    ],
    what: "has an instruction that is malformed",
    remedy: "Let clang write the instructions: correct inline assembly and hand-made instructions, and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."
  }
];

// src/findings/verifier/kptrs.ts
var KPTR_RULES = [
  {
    kind: "kptr access",
    sentences: [
      /(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
      /(?:kptr|uptr|\w+) cannot be accessed indirectly by helper/,
      /kptr in map can only be accessed using/,
      /store to referenced kptr disallowed/,
      /store to uptr disallowed/,
      /BPF_ST imm must be 0 when storing to kptr/,
      /R\d+ doesn't have constant offset\. kptr has to be at the constant offset/
    ],
    what: "accesses a kptr of a map value other than as a whole pointer",
    remedy: "Load it whole (8 bytes) by its member name, and replace a __kptr only with bpf_kptr_xchg(); let no helper write over the value that holds it."
  },
  {
    kind: "kptr type",
    sentences: [
      /invalid kptr access, R\d+ type=\S+ expected=/,
      /off=\d+ doesn't point to kptr/,
      /off=\d+ kptr isn't referenced kptr/,
      /R\d+ has no valid kptr/,
      /arg#0 no referenced kptr at map value offset/,
      /arg#0 (?:expected pointer to map value|must have constant offset)/
    ],
    what: "exchanges or stores a pointer that does not go with the kptr",
    remedy: "Pass the address of the __kptr member itself and a pointer to exactly its type, that was acquired or allocated by this program."
  },
  {
    kind: "special member",
    sentences: [
      /direct access to (?<type>\w+) is disallowed/,
      /(?<type>\w+) cannot be accessed directly by load\/store/
    ],
    what: "accesses a member of type {type} directly",
    remedy: "Leave the member to its helpers and kfuncs: read and write the other members one by one, and do not copy or clear the structure as a whole."
  },
  {
    kind: "allocated object",
    sentences: [
      /(?:R\d+|arg#\d+) expected pointer to allocated object/,
      /(?:R\d+|arg#\d+) is neither owning or non-owning ref/,
      /(?:R\d+|arg#\d+) doesn't point to a type with bpf_refcount field/,
      /(?:R\d+|arg#\d+) expected for bpf_\w*obj_drop/
    ],
    what: "passes something that is no object of bpf_obj_new() of the kind that is expected",
    remedy: "Pass an object of bpf_obj_new() (bpf_percpu_obj_new() for bpf_percpu_obj_drop()) that the program still owns; bpf_refcount_acquire() needs a struct bpf_refcount in it."
  },
  {
    kind: "type of an allocated object",
    sentences: [
      /bpf_obj_new\/bpf_percpu_obj_new (?:requires prog BTF|type ID argument must be)/,
      /bpf_percpu_obj_new type (?:ID argument must|size)/,
      /kfunc bpf_rdonly_cast type ID argument must be of a struct/,
      /Unknown type ID -?\d+ passed to kfunc bpf_rdonly_cast/
    ],
    what: "allocates or casts to a type that the kernel does not take there",
    remedy: "Use a struct of this object with BTF (-g): for bpf_percpu_obj_new() one of plain numbers and at most 512 bytes, for bpf_rdonly_cast() one of the kernel (bpf_core_type_id_kernel())."
  },
  {
    kind: "list or tree node",
    sentences: [
      /rbtree_remove node input must be non-owning ref/,
      /\S+ can only take non-owning or refcounted bpf_rb_node pointer/,
      /arg#1 offset=-?\d+, but expected \S+ at offset=/,
      /(?:operation on )?\S+ expects (?:arg#1|R2) \S+ at offset=\d+ in struct/,
      /\S+ not found at offset=\d+/
    ],
    what: "passes a list or tree operation a node or a head that does not go with it",
    remedy: "Pass the head or root as __contains() declares it, and the node member that it names: one that this program owns for adding, one that is in the tree for removing."
  }
];

// src/findings/verifier/licence.ts
var DECLARE = 'Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") in the object';
var LICENCE_RULES = [
  {
    kind: "GPL helper",
    // "GPL only function from proprietary program" before 4.15.
    sentences: [
      /cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/
    ],
    what: "calls a GPL-only helper or kernel function without a GPL license",
    remedy: `${DECLARE}.`
  },
  {
    kind: "GPL structure",
    sentences: [/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],
    what: "reads struct {type} of the kernel, which only programs with a GPL license may",
    remedy: `${DECLARE}, or keep to what programs of any license may do: no access through typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`
  },
  {
    kind: "GPL program type",
    sentences: [/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
    what: "is of a type that needs a GPL license",
    remedy: `${DECLARE}.`
  }
];

// src/findings/verifier/limits.ts
var LIMIT_RULES = [
  {
    kind: "too many instructions",
    class: "VERIFIER_LIMIT",
    // "Proccessed" up to 4.14. The kernel stops at the first instruction that is too much.
    sentences: [/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
    what: "takes the verifier too many instructions: it stopped at number {count}",
    remedy: "Reduce the paths: shorten or un-unroll loops, move parts into global functions (verified once each) or into tail calls, and use bpf_loop() where the kernel has it."
  },
  {
    kind: "too many branches",
    class: "VERIFIER_LIMIT",
    // "The sequence of 8193 jumps is too complex." since 4.20, "BPF program is too complex" before.
    sentences: [
      /The sequence of \d+ jumps is too complex/,
      /BPF program is too complex/,
      /liveness analysis exceeded complexity limit/
    ],
    what: "has too many branches in a row for the verifier",
    remedy: "Split the branches over global functions or tail calls, or turn the chain into a lookup in a map."
  },
  {
    kind: "combined stack",
    class: "VERIFIER_LIMIT",
    sentences: [/combined stack size of \d+ calls is (?<size>\d+)\. Too large/],
    what: "needs {size} bytes of stack over its calls; 512 are allowed",
    remedy: "Move large local variables into a per-CPU array map with one entry."
  },
  {
    kind: "stack of a function",
    class: "VERIFIER_LIMIT",
    sentences: [
      /stack size (?<size>\d+)\(extra \d+\) is too large/,
      /stack size of subprog \d+ is (?<size>\d+)\. Too large/,
      /stack depth (?<size>\d+) exceeds interpreter stack depth limit/
    ],
    what: "needs {size} bytes of stack in one function; 512 are allowed",
    remedy: "Move large local variables into a per-CPU array map with one entry."
  },
  {
    kind: "stack before a tail call",
    class: "VERIFIER_LIMIT",
    sentences: [/tail_calls are not allowed when call stack of previous frames is (?<size>\d+) bytes/],
    what: "makes a tail call from a function whose callers use {size} bytes of stack; 256 are allowed",
    remedy: "Make the tail call in the program itself, or move large variables of the callers into a per-CPU array map."
  },
  {
    kind: "call depth",
    class: "VERIFIER_LIMIT",
    sentences: [/the call stack of (?<frames>\d+) frames is too deep/],
    what: "calls functions deeper than the kernel follows ({frames} levels)",
    remedy: "Mark the innermost functions __always_inline, and write a recursion as a loop."
  },
  {
    kind: "long jump",
    class: "VERIFIER_LIMIT",
    sentences: [/insn \d+ cannot be patched due to 16-bit range/],
    what: "has a jump that becomes too long when the kernel rewrites the program",
    remedy: "Make the function shorter: move parts of its loops and branches into functions that are not inlined."
  },
  {
    kind: "nested structures",
    class: "VERIFIER_LIMIT",
    sentences: [/max struct nesting depth exceeded/],
    what: "passes a kfunc a structure that is nested too deeply",
    remedy: "Pass a flat structure with integers only."
  },
  {
    kind: "too many parameters",
    class: "VERIFIER_LIMIT",
    sentences: [
      /Function (?<function>\S+) has \d+ > \d+ args/,
      /global function (?<function>\S+) has \d+ > \d+ args/,
      /kernel supports at most \d+ parameters, function (?<function>\S+) has/,
      /JIT does not support (?:kfunc|function) (?<function>\S+)\(\) with \d+ args/
    ],
    what: "calls or traces {function}, which has more parameters than the kernel can pass on",
    remedy: "Pass a pointer to a structure in place of several parameters, or use a kprobe to trace the function."
  }
];

// src/findings/verifier/loading.ts
var LOADING_RULES = [
  {
    kind: "debug information",
    sentences: [
      /missing btf func_info/,
      /func_info BTF section doesn't match subprog layout/,
      /(?:same or smaller insn offset|nonzero insn_off|nonzero tailing record)/,
      /(?:invalid func info rec size|invalid type id \d+ in func info|invalid btf id for main subprog in func_info)/,
      /BTF of func(?:#|_id )\d+ doesn't point to KIND_FUNC/,
      /(?:Invalid line_info|Invalid insn code at line_info|missing bpf_line_info)/,
      /(?:Invalid core_relo|relo #\d+: bad type id)/
    ],
    what: "has debug information (.BTF.ext) that does not go with its instructions",
    remedy: "Build the object anew with clang -g -O2, link parts only with bpftool gen object, and strip only with llvm-strip -g."
  },
  {
    kind: "kernel without BTF",
    class: "MISSING_BTF",
    sentences: [
      /kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF/,
      /calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF/,
      /in-kernel BTF is malformed/,
      /failed to find BTF for kernel function/
    ],
    what: "needs the BTF of the kernel, which has none that it can use",
    remedy: "Keep the program out on kernels without CONFIG_DEBUG_INFO_BTF and fall back to one without kfuncs and typed kernel symbols."
  },
  {
    kind: "kfunc in a module",
    sentences: [
      /(?:invalid module BTF (?:fd|object FD) specified|BTF fd for kfunc is not a module BTF)/,
      /(?:kfunc offset > 0 without fd_array|negative offset disallowed for kernel module function call)/,
      /kernel (?:function )?btf_id \d+ (?:is not a function|does not have a valid func_proto)/,
      /invalid kernel function btf_id \d+/,
      /(?:cannot find address for kernel function|address of kernel (?:function|func_id)) \S+/,
      /cannot find function \S+ in BTF/,
      /invalid kernel function call not eliminated in verifier pass/,
      /function name \S+ is too long/
    ],
    what: "calls a kernel function that the kernel cannot find",
    remedy: "Load the module that has the function before the program, declare the function as __ksym __weak and guard the call with bpf_ksym_exists(), and let libbpf resolve it anew on each kernel."
  },
  {
    kind: "kernel symbol",
    class: "MISSING_KERNEL_SYMBOL",
    sentences: [
      /ldimm64 failed to find the address for kernel symbol '(?<symbol>[^']+)'/,
      /ldimm64 unable to resolve the size of type '(?<symbol>[^']+)'/
    ],
    what: "needs the kernel symbol {symbol}, which the kernel cannot resolve",
    remedy: "Declare it as extern \u2026 __ksym __weak and test its address before use."
  },
  {
    kind: "typed kernel symbol",
    class: "MISSING_KERNEL_SYMBOL",
    sentences: [/ldimm64 insn specifies invalid btf_id \d+/, /pseudo btf_id \d+ in ldimm64 isn't KIND_VAR/],
    what: "needs a kernel symbol that the kernel does not know as a variable",
    remedy: "Declare it as extern const void name __ksym (without a type) __weak, and read it with bpf_probe_read_kernel()."
  },
  {
    kind: "JIT",
    sentences: [
      /JIT (?:does not support calling (?:kernel function|kfunc \S+)|is required for calling kernel function|doesn't support bpf-to-bpf calls|does not support fsession)/,
      /calling kernel functions are not allowed in non-JITed programs/,
      /program requires BPF JIT compiler but it is not available/,
      /(?:stack args are not supported in non-JITed programs|Private stack not supported by jit)/
    ],
    what: "needs something of the JIT compiler that this kernel or architecture does not have, or has switched off",
    remedy: "Switch the JIT on (sysctl net.core.bpf_jit_enable=1). Where the architecture lacks it, keep the program out and fall back to one without kfuncs and functions that are not inlined."
  },
  {
    kind: "defect of the verifier",
    sentences: [
      /verifier (?:bug|internal error|BUG)/i,
      /BUG[: ]/,
      /bug: /,
      /(?:invalid|unknown) return type \d+ of func/,
      /REG INVARIANTS VIOLATION/,
      /(?:bpf verifier|kernel subsystem) .*misconfigured/,
      /(?:insn state|visit_insn|pop stack) internal bug/,
      /Verifier bug/,
      /(?:R\d+|func \S+) has non-overwritten BPF_PTR_POISON (?:return )?type/,
      /kfunc \S+ conversion of owning ref to non-owning failed/
    ],
    what: "meets a defect of the verifier of this kernel",
    remedy: "Try a newer release of the same kernel, report the log to the distribution or to bpf@vger.kernel.org, and write the code at this line differently until it is fixed."
  }
];

// src/findings/verifier/locks.ts
var LOCK_RULES = [
  {
    kind: "missing unlock",
    sentences: [
      /bpf_spin_unlock is missing/,
      /bpf_rcu_read_unlock is missing/,
      /\d+ bpf_preempt_enable(?:\(s\) are| is) missing/,
      /(?!BPF_LD).+ cannot be used inside bpf_\w+-ed region/
    ],
    what: "ends, throws or hands over inside a section that it has not left",
    remedy: "Leave the section on every path before a return, tail call, exception or old packet instruction: bpf_spin_unlock(), bpf_rcu_read_unlock(), bpf_preempt_enable(), bpf_local_irq_restore()."
  },
  {
    kind: "unlock without lock",
    sentences: [
      /\w+_unlock without taking a lock/,
      /unmatched rcu read unlock/,
      /unmatched attempt to enable preemption/
    ],
    what: "leaves a section that it has not entered",
    remedy: "Enter and leave the section in the same order on every path, once each."
  },
  {
    kind: "another lock",
    sentences: [/\w+_unlock of different lock/, /\w+_unlock cannot be out of order/],
    what: "unlocks another lock than the one it holds",
    remedy: "Look the map value up once, and lock and unlock through that same pointer; release several locks in the reverse order."
  },
  {
    kind: "second lock",
    sentences: [
      /Locking two bpf_spin_locks are not allowed/,
      /Acquiring the same lock again, AA deadlock detected/,
      /nested rcu read lock/
    ],
    what: "takes a lock while it holds one",
    remedy: "Unlock the first before the second is taken, or let one lock protect both."
  },
  {
    kind: "call under a lock",
    sentences: [
      /function calls are not allowed while holding a lock/,
      /global function calls are not allowed (?:while holding a lock|with preemption disabled),/,
      /(?:rbtree_remove|\S+) not allowed in rbtree cb/,
      /can't (?:res_)?spin_\{lock,unlock\} in rbtree cb/,
      /Calling bpf_rcu_read_\{lock,unlock\} in unnecessary rbtree callback/
    ],
    what: "calls a function that must not be called while a lock is held or preemption is off",
    remedy: "Do that work before the section or after it. A global function that is needed within becomes static, and an rbtree callback compares only."
  },
  {
    kind: "sleeping in a section",
    sentences: [
      /sleepable helper (?<function>[^\s#]+)#\d+ in /,
      /kernel func (?<function>\S+) is sleepable within /,
      /sleepable global function (?<function>[^\s(]+)\(\) called in /
    ],
    what: "calls {function}(), which may sleep, where nothing may sleep",
    remedy: "Call it before bpf_rcu_read_lock(), bpf_preempt_disable() or a lock, or after the section was left; in a program or callback that is not sleepable use a function that does not sleep (bpf_probe_read_user() for bpf_copy_from_user())."
  },
  {
    kind: "sleeping program needed",
    sentences: [
      /helper call might sleep in a non-sleepable prog/,
      /program must be sleepable to call sleepable kfunc/,
      /kernel function \S+ is sleepable but the program is not/
    ],
    what: "calls a function that may sleep, and is not sleepable itself",
    remedy: 'Mark the program sleepable where its hook allows it (SEC("fentry.s/\u2026"), SEC("lsm.s/\u2026"), SEC("iter.s/\u2026"), SEC("uprobe.s/\u2026")), or use a function that does not sleep (bpf_probe_read_user() for bpf_copy_from_user()).'
  },
  {
    kind: "RCU section needed",
    sentences: [
      /expected an RCU CS when using (?<function>\S+)/,
      /kernel func (?<function>\S+) requires RCU critical section protection/
    ],
    what: "calls {function}() outside of an RCU section",
    remedy: "Put the call and every use of what it returns between bpf_rcu_read_lock() and bpf_rcu_read_unlock(); programs that are not sleepable are in such a section already."
  },
  {
    kind: "lock of a collection",
    sentences: [
      /bpf_spin_lock at off=\d+ must be held for (?<type>\S+)/,
      /held lock and object are not in the same (?<type>allocation)/
    ],
    what: "uses a list or tree without holding the lock that protects it",
    remedy: "Take the bpf_spin_lock that is in the same map value or object (or the same private section of globals) as the list head or tree root, and hold it for the call."
  },
  {
    kind: "place of a lock or timer",
    sentences: [
      /off -?\d+ doesn't point to 'struct (?<type>\w+)'/,
      /R\d+ doesn't have constant offset\. (?<type>bpf_\w+) has to be at the constant offset/,
      /(?:R\d+|arg#\d+) (?:doesn't point to a|expected pointer to) map value (?<type>or allocated object)/,
      /(?:R\d+|arg#\d+) doesn't point to map value (?<type>or allocated object)/,
      /(?:R\d+|arg#\d+) doesn't point to a (?<type>map value)/,
      /R\d+ is not a pointer to (?<type>map_value)/,
      /\S+ pointer in R\d map_uid=\d+ doesn't match (?<type>map pointer) in R\d/,
      /(?<type>\w+) pointer in R\d map_uid=\d+ doesn't match map pointer in R\d/
    ],
    what: "passes the address of something else than the lock, timer or work of a map value",
    remedy: "Pass &value->lock (or timer, wq, work) of a value that was looked up, the member by name, and for timers and works the map that the value is in."
  },
  {
    kind: "map without the lock or timer",
    sentences: [
      /(?:map|local|kptr) '(?<map>[^']+)' (?:has no valid|doesn't have|has more than|has repeating|is not a struct type or) /,
      /map '(?<map>[^']+)' has to have BTF in order to use/
    ],
    what: "uses a lock, timer or kptr that {map} does not have, or that the kernel did not see in its BTF",
    remedy: "Declare the map with __type(value, struct \u2026) and the lock, timer or kptr as a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."
  }
];

// src/findings/verifier/maps.ts
var MAP_RULES = [
  {
    kind: "read-only map",
    sentences: [/write into map forbidden/, /write to change key R\d+ not allowed/],
    what: "writes to a map or a constant that programs may only read",
    remedy: "Remove the const of the variable (const data goes to .rodata), or the flag BPF_F_RDONLY_PROG of the map; a key that a callback is handed must not be changed."
  },
  {
    kind: "write-only map",
    sentences: [/read from map forbidden/],
    what: "reads a map that programs may only write",
    remedy: "Remove BPF_F_WRONLY_PROG from the flags of the map."
  },
  {
    kind: "map in this program type",
    sentences: [
      /tracing progs cannot use (?<what>\S+) yet/,
      /socket filter progs cannot use (?<what>\S+) yet/,
      /sleepable progs cannot use (?<what>\S+) yet/,
      /(?<what>\S+) cannot be used in tracing programs on types with NMI unsafe fields/
    ],
    what: "uses a map with {what}, which the kernel does not allow in this type of program",
    remedy: "Keep {what} out of the maps that this program uses: move it to a map of its own, used by programs of other types, or use atomic operations and per-CPU maps instead."
  },
  {
    kind: "timer on PREEMPT_RT",
    sentences: [/bpf_timer cannot be used for PREEMPT_RT/],
    what: "uses bpf_timer, which kernels with PREEMPT_RT do not allow",
    remedy: "Use bpf_wq (Linux 6.10) there, or let user space do what the timer does."
  },
  {
    kind: "map in a sleepable program",
    sentences: [/Sleepable programs can only use (?<types>.+) maps/],
    what: "is sleepable and uses a map of another type than {types}",
    remedy: "Use one of these types in sleepable programs on this kernel, or a program that is not sleepable."
  },
  {
    kind: "no map",
    sentences: [
      /fd -?\d+ is not pointing to valid bpf_map/,
      /fd_idx without fd_array is invalid/,
      /fd_array_cnt is too big/,
      /pointer in R\d+ isn't map pointer/
    ],
    what: "uses a map that does not exist",
    remedy: 'Let libbpf create the map (SEC(".maps"), autocreate on) before the program is loaded; do not write file descriptors into instructions by hand.'
  },
  {
    kind: "address in a map",
    sentences: [
      /no direct value access support for this map type/,
      /direct value offset of \d+ is not allowed/,
      /invalid access to map value pointer\b(?!,)/
    ],
    what: "takes the address of a variable outside of its data section",
    remedy: "Build the object and its data sections together, let the loader change no sizes of .data, .bss and .rodata below what the program uses, and keep these maps arrays with one entry."
  },
  {
    kind: "structure of a map",
    sentences: [
      /map_ptr access not supported /,
      /invalid map_ptr to access map->\w+/,
      /only read from \S+ is supported/,
      /bpf_struct_ops map cannot be used in prog/
    ],
    what: "accesses the kernel structure behind a map",
    remedy: "Use the helpers for maps; members of struct bpf_map may be read only where the kernel has BTF, and only for some map types."
  },
  {
    kind: "too many maps",
    class: "VERIFIER_LIMIT",
    sentences: [/The total number of (?<what>maps|btfs) per program has reached the limit of (?<limit>\d+)/],
    what: "uses more than {limit} {what}",
    remedy: "Put what belongs together into one map or one structure of globals, or split the program with tail calls."
  },
  {
    kind: "map of another program",
    sentences: [/offload device mismatch between prog and map/, /program's hash doesn't match map's excl_prog_hash/],
    what: "uses a map that belongs to another program or device",
    remedy: "Create the map for the program and the device that it is used with."
  },
  {
    kind: "preallocated map",
    // Before 6.1: what perf events and probes interrupt may hold the locks of the allocator.
    sentences: [/(?:perf_event|trace type) programs can only use preallocated (?:inner )?hash map/],
    what: "uses a hash map that allocates its entries at run time, which such programs may not on this kernel",
    remedy: "Remove BPF_F_NO_PREALLOC from the flags of the map (and of the maps within it)."
  },
  {
    kind: "tail call map",
    sentences: [/tail_call abusing map_ptr/],
    what: "makes a tail call through a map that differs from path to path",
    remedy: "Make the tail call in each branch by itself, with the one map that is meant."
  }
];

// src/findings/verifier/memory.ts
var MEMORY_RULES = [
  {
    kind: "map value bounds",
    sentences: [/invalid access to map value(?: pointer)?,/, /invalid access to map key,/],
    what: "accesses a map value or key beyond its end, or at an offset that is not bounded",
    remedy: "Check the index against the size of the value right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1), in an unsigned variable, and keep the size that is passed to a helper within what is left of the value."
  },
  {
    kind: "memory bounds",
    sentences: [
      /invalid access to memory,/,
      /R\d+ min value is negative, either use unsigned index/,
      // "of the array range" before 5.8.
      /R\d+ (?:min|max) value is outside of the (?:allowed memory|array) range/,
      /R\d+ unbounded memory access, make sure to bounds check/,
      /R\d+ invalid \w+ buffer access/,
      /R\d+ invalid variable buffer offset/,
      /R\d+ invalid negative \w+ buffer offset/
    ],
    what: "accesses memory at an offset that is not bounded, or beyond its end",
    remedy: "Bound the offset right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1) and keep it in an unsigned variable."
  },
  {
    kind: "size bounds",
    sentences: [
      /R\d+ min value is negative, either use unsigned or 'var &= const'/,
      // "unbounded size" up to 5.10 in btf.c.
      /R\d+ unbounded (?:memory access|size), use 'var &= const'/,
      /R\d+ memory size \d+ is too large/
    ],
    what: "passes a size that is not bounded",
    remedy: "Bound the size right before the call: keep it unsigned, and check it (if (len > sizeof(buf)) return 0;) or mask it (len &= sizeof(buf) - 1). Check the variable that is passed, not one that was calculated from it."
  },
  {
    kind: "memory and size",
    secondary: true,
    sentences: [/(?:R\d+|arg#\d+ arg#\d+) memory, len pair leads to invalid memory access/],
    what: "passes a function memory and a size that do not go together",
    remedy: "Pass memory that is initialised, and a constant or bounded size that is no larger than it."
  },
  {
    kind: "size of zero",
    sentences: [
      /(?:R\d+ )?invalid zero-sized read/,
      // 5.4 and older, of a size of 0 within the stack (check_stack_boundary).
      /invalid stack type R\d+ off=-\d+ access_size=0$/
    ],
    what: "passes a size that may be 0",
    remedy: "Check the size for 0 before the call (if (len == 0 || len > sizeof(buf)) return 0;)."
  },
  {
    kind: "end of structure",
    sentences: [/access beyond struct (?<type>\S+) at off \d+ size \d+/],
    what: "reads past the end of struct {type}",
    remedy: "Tell the verifier the larger type that the pointer is cast to: bpf_core_cast(pointer, struct larger) (kfunc bpf_rdonly_cast, Linux 6.2), or bpf_skc_to_tcp_sock() and its like for sockets. Or read the field with BPF_CORE_READ() or bpf_probe_read_kernel(), which take any address."
  },
  {
    kind: "end of member",
    sentences: [/access beyond the end of member (?<member>\S+) (?:\(mend:\d+\) )?in struct (?<type>\S+)/],
    what: "reads past the end of member {member} of struct {type}",
    remedy: "Read the member with its own type and size, or copy as much as it has with bpf_probe_read_kernel(dst, sizeof(dst), &p->{member})."
  },
  {
    kind: "part of a pointer member",
    sentences: [/cannot access ptr member (?<member>\S+) with moff \d+ in struct (?<type>\S+)/],
    what: "reads only a part of the pointer {member} of struct {type}",
    remedy: "Read the pointer whole, as 8 bytes."
  },
  {
    kind: "no such member",
    sentences: [
      /struct (?<type>\S+) doesn't have field at offset \d+/,
      /(?:Type|field) '?(?<type>[^' ]+)'? (?:is not a struct|doesn't have size)/,
      /type '(?<type>[^']+)' has multiple type tags/
    ],
    what: "accesses {type} where it has no member",
    remedy: "Name the member with the types of vmlinux.h and preserve_access_index, so that libbpf finds its offset on each kernel, or read the bytes with bpf_probe_read_kernel()."
  },
  {
    kind: "offset into a structure",
    sentences: [/R\d+ is \S+ invalid (?:negative access|variable offset)/],
    what: "accesses a structure of the kernel at a negative or variable offset",
    remedy: "Access members by name. Read an element of an array member by a variable index with bpf_probe_read_kernel(&x, sizeof(x), &p->array[i])."
  },
  {
    kind: "socket field",
    sentences: [/R\d+ invalid (?<type>\w+) access off=-?\d+ size=\d+/],
    what: "accesses a field that {type} pointers do not offer",
    remedy: "Read only the members of struct bpf_sock, bpf_tcp_sock or bpf_xdp_sock of linux/bpf.h, whole. Make a sock_common a full socket with bpf_sk_fullsock() or bpf_tcp_sock() first."
  },
  {
    kind: "flow keys",
    sentences: [/invalid access to flow keys off=/, /R\d+ invalid variable offset to flow keys/],
    what: "accesses the flow keys outside of struct bpf_flow_keys",
    remedy: "Access the members of struct bpf_flow_keys by name."
  },
  {
    kind: "read-only memory",
    sentences: [
      /R\d+ cannot write into (?!packet)\S+/,
      /only read is supported/,
      /Writes through BTF pointers are not allowed/,
      /no write support to \S+ at off/,
      /write access at off \d+ with size \d+/,
      /only access to \S+ is supported/,
      /\S+\(\) may write into memory pointed by R\d+/
    ],
    what: "writes to memory that programs may only read",
    remedy: "Copy it to memory of your own and change that. To change what the kernel has, use the helper or kfunc for it (bpf_setsockopt(), bpf_skb_store_bytes(), \u2026); cast const away nowhere."
  },
  {
    kind: "alignment",
    sentences: [/misaligned (?!context)(?:\w+ )?access off/],
    what: "accesses memory at an address that is not aligned to the size of the access",
    remedy: "Align the variable or the member to its size, or copy it bytewise (__builtin_memcpy with packed types). Atomic operations, pointers on the stack and some architectures always need alignment."
  },
  {
    kind: "atomic operation",
    sentences: [
      /BPF_ATOMIC (?:stores|loads) (?:into|from) R\d+ \w+ is not allowed/,
      /BPF_(?:ST|XADD) stores into R\d+ \w+ is not allowed/
    ],
    what: "uses an atomic operation or a constant store on memory that does not allow it",
    remedy: "Use atomic operations only on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."
  }
];

// src/findings/verifier/packet.ts
var PACKET_RULES = [
  {
    kind: "packet bounds",
    sentences: [/invalid access to packet,/],
    what: "accesses the packet beyond what it has checked",
    remedy: "Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return \u2026), and again after every change of the offset and every helper that may change the packet."
  },
  {
    kind: "outside of the packet",
    secondary: true,
    sentences: [/R\d+ offset is outside of the packet/],
    what: "accesses the packet beyond what it has checked",
    remedy: "Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return \u2026), and again after every change of the offset."
  },
  {
    kind: "end of packet",
    sentences: [/R\d+ pointer arithmetic on pkt_end prohibited/],
    what: "calculates with data_end",
    remedy: "Compare with data_end only: put the offset on the other side (data + offset > data_end)."
  },
  {
    kind: "packet is read-only",
    sentences: [/cannot write into packet/, /the prog does not allow writes to packet data/],
    what: "writes to the packet, which programs of this type or hook may only read",
    remedy: "Change the packet in an XDP or tc program, or with a helper that your program type offers for it."
  },
  {
    kind: "packet to a helper",
    sentences: [/helper access to the packet is not allowed/],
    what: "passes a helper a pointer into the packet, which it does not take here",
    remedy: "Copy the bytes to the stack first (bpf_skb_load_bytes(), or __builtin_memcpy after the check)."
  },
  {
    kind: "packet pointer across a change",
    sentences: [/R\d+ is a packet pointer, but func#\d+ may change packet data/],
    what: "passes a packet pointer to a function that may change the packet",
    remedy: "Pass the context instead, and read data and data_end again in that function and after its call."
  },
  {
    kind: "extension changes packet",
    sentences: [/Extension program changes packet data, while original does not/],
    what: "changes packet data, which the function it replaces does not",
    remedy: "Call no helper that changes the packet in the extension, or let the original call one too (bpf_xdp_adjust_head(xdp, 0))."
  },
  {
    kind: "old packet instructions",
    sentences: [
      /BPF_LD_(?:\[ABS\|IND\]|ABS\|IND) (?:instructions not allowed|(?:instructions )?cannot be)/,
      /LD_ABS is (?:only allowed|not allowed)/,
      /cannot use BPF_LD_\[ABS\|IND\] within callback/,
      /at the time of BPF_LD_ABS\|IND R6 != pointer to skb/
    ],
    what: "uses the packet instructions of classic BPF (load_byte(), load_half(), load_word()) where they are not allowed",
    remedy: "Read the packet with bpf_skb_load_bytes() or through data and data_end instead. The old instructions may end the program: they need functions that return int, and no lock or reference may be held."
  }
];

// src/findings/verifier/pointers.ts
var POINTER_RULES = [
  {
    kind: "null pointer",
    sentences: [
      /R\d+ invalid mem access '\w*or_null_?\w*'/,
      /R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
      /R\d+ type=\w*or_null_?\w* expected=/,
      /dereference of modified \w*or_null_?\w* ptr/,
      /(?:Possibly )?NULL pointer passed to (?:helper|trusted) (?:arg|R)\d+/,
      /(?:R|arg#)\d+ is expected to be non-NULL/
    ],
    what: "uses a pointer that may be NULL",
    remedy: "Check the pointer for NULL before it is used or passed on, on every path: results of lookups and of acquiring functions, kptrs, and some arguments of hooks and iterators may be NULL."
  },
  {
    kind: "number as pointer",
    // "imm" up to 4.10, "inv" up to 5.17, "scalar" since.
    sentences: [/R\d+ invalid mem access '(?:inv|imm|scalar)'/],
    what: "dereferences a value that the verifier does not know as a pointer",
    remedy: "Read kernel memory with bpf_probe_read_kernel() or BPF_CORE_READ(), and user memory with bpf_probe_read_user(). Check or read again a pointer that went through arithmetic, a map or an integer before you use it."
  },
  {
    kind: "invalidated packet pointer",
    // No sentence of its own: verifier-path.ts finds it behind "R6 invalid mem access 'scalar'".
    sentences: [],
    what: "uses a packet pointer from before {call}, which invalidates it",
    remedy: "Read data and data_end from the context again after the call, calculate the pointer again, and compare it with data_end again before the access."
  },
  {
    kind: "invalidated pointer",
    sentences: [],
    what: "uses a pointer from before {call}, which invalidates it",
    remedy: "Move the access before the call, or copy what is needed later to the stack. To go on with the memory after the call, get a new pointer and check it again."
  },
  {
    kind: "pointer without memory",
    sentences: [/R\d+ invalid mem access '(?!inv'|imm'|scalar'|\w*or_null)(?<type>\w+)'/],
    what: "dereferences a pointer of type {type}, which gives no access to memory",
    remedy: "Pass the pointer to the helper or kfunc that it is for, and access the memory through what that returns: bpf_dynptr_data() or bpf_dynptr_slice() for a dynptr, bpf_per_cpu_ptr() for a per-CPU variable."
  },
  {
    kind: "user memory",
    sentences: [/R\d+ is ptr_\S+ access user memory/],
    what: "dereferences a pointer into user space",
    remedy: "Copy the data with bpf_probe_read_user(), or with bpf_copy_from_user() in a sleepable program."
  },
  {
    kind: "per-CPU memory",
    sentences: [/R\d+ is ptr_\S+ access percpu memory/],
    what: "dereferences a per-CPU pointer",
    remedy: "Get the address on one CPU with bpf_this_cpu_ptr() or bpf_per_cpu_ptr() first, and read through that."
  },
  {
    kind: "pointer arithmetic",
    sentences: [
      /R\d+ pointer arithmetic prohibited/,
      /R\d+ pointer arithmetic on (?!\w*or_null|pkt_end)\w+ prohibited/,
      /R\d+ bitwise operator \S+ on pointer prohibited/,
      /R\d+ 32-bit pointer arithmetic prohibited/,
      /R\d+ pointer arithmetic with \S+ operator prohibited/,
      /R\d+ pointer \S+ pointer prohibited/,
      /R\d+ pointer comparison prohibited/,
      /R\d+ tried to subtract pointer from scalar/,
      /R\d+ subtraction from stack pointer prohibited/,
      /R\d+ sign-extension part of pointer/,
      /R\d+ partial copy of pointer/,
      /R\d+ has pointer with unsupported alu operation/
    ],
    what: "calculates with a pointer in a way that the verifier does not allow",
    remedy: "Keep the pointer and the offset in variables of their own, and add only a bounded 64-bit integer to a pointer into a map value, the packet, the stack or a memory block. Where the compiler mixes the two, hide the offset from it with barrier_var()."
  },
  {
    kind: "unbounded offset",
    sentences: [
      /math between (?!ctx)\w+ pointer and register with unbounded min value is not allowed/,
      /math between (?!ctx)\w+ pointer and -?\d+ is not allowed/,
      /value -?\d+ makes (?!ctx)\w+ pointer be out of bounds/,
      /(?!ctx)\w+ pointer offset -?\d+ is not allowed/,
      /R\d+ has unknown scalar with mixed signed bounds/,
      /R\d+ pointer arithmetic of map value goes out of range/,
      /R\d+ tried to \w+ beyond pointer bounds/
    ],
    what: "adds an offset to a pointer that is negative, too large, or not bounded",
    remedy: "Bound the offset on both sides before it is added: keep it unsigned, and check it (if (i >= SIZE) return 0;) or mask it (i &= SIZE - 1), in the same variable and right before."
  },
  {
    kind: "moved pointer",
    sentences: [
      /dereference of modified (?!ctx|\w*or_null)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,
      /negative offset (?!ctx)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,
      /R\d+ is a pointer to (?<type>in-kernel struct) with non-zero offset/,
      /variable (?!ctx)(?<type>\w+) access var_off=\S+ ?\S* disallowed/
    ],
    what: "uses a pointer of type {type} that it has moved from where it was returned",
    remedy: "Pass the pointer on as it was returned, and name the member at the access itself (p->member) instead of calculating its address before. Read at a variable offset with bpf_probe_read_kernel()."
  },
  {
    kind: "one instruction, two pointers",
    sentences: [
      /same insn cannot be used with different pointers/,
      /R\d+ tried to \w+ from different (?:maps|pointers)/
    ],
    what: "uses one instruction with pointers of different kinds",
    remedy: "Access the memory in each branch by itself. Where the compiler merges the branches, put a barrier() behind the access in one of them, or choose the value and not the pointer."
  },
  {
    kind: "uninitialised register",
    sentences: [/R\d+ !read_ok/],
    what: "uses a value that was never set",
    remedy: "Initialise the variable on every path. After a call only its result is left of the registers: a function with fewer arguments than its caller passes, or an argument that the hook does not have on this kernel, ends here too."
  },
  {
    kind: "leaked address",
    sentences: [
      /R\d+ leaks addr /,
      /leaking pointer from stack off/,
      /R\d+ could not be pushed for speculative verification/,
      /.+ access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN/,
      /R\d+ stack pointer arithmetic goes out of range, prohibited for !root/,
      /R\d+ (?:indirect )?variable (?:offset )?stack access prohibited for !root/,
      /uninit stack in range of var-offset write prohibited for !root/
    ],
    what: "could show a kernel address to a process without privileges",
    remedy: "Load the program with CAP_PERFMON (or CAP_SYS_ADMIN), or store and return integers only, no pointers."
  },
  {
    kind: "frame pointer",
    sentences: [/frame pointer is read only/],
    what: "writes to the frame pointer",
    remedy: "Leave r10 alone in inline assembly: copy it to another register and move that."
  }
];

// src/findings/verifier/references.ts
var REFERENCE_RULES = [
  {
    kind: "unreleased reference",
    sentences: [/Unreleased reference id=\d+/, /Leaking reference id=\d+/],
    what: "does not release a reference on every path",
    remedy: "Call the release function (bpf_sk_release(), bpf_ringbuf_submit() or _discard(), bpf_task_release(), bpf_obj_drop(), bpf_iter_*_destroy(), \u2026) on every path that leads out, early returns included."
  },
  {
    kind: "reference leak",
    secondary: true,
    sentences: [/.+ would lead to reference leak/],
    what: "ends or hands over while it still holds a reference",
    remedy: "Release the reference before every return, tail call or exception."
  },
  {
    kind: "reference and tail call",
    sentences: [/program with __ref argument cannot tail call/],
    what: "is handed a reference and makes a tail call",
    remedy: "Release or return the argument in this program, and call the other code as a function."
  },
  {
    kind: "release of what is not held",
    sentences: [
      /reference has not been acquired before/,
      /(?:func|kfunc) \S+ reference has not been acquired before/,
      /arg \d+ is an unacquired reference/,
      /R\d+ must be referenced(?: when passed to release function)?$/,
      /release (?:kernel function|kfunc|helper) \S+ expects (?:refcounted|referenced) PTR_TO_BTF_ID/,
      /allocated object must be referenced/
    ],
    what: "releases something that it has not acquired, or has released already",
    remedy: "Release only what an acquiring function returned (bpf_task_acquire(), bpf_kptr_xchg(), bpf_ringbuf_reserve(), \u2026), exactly once, and not through a pointer that was read from a structure."
  },
  {
    kind: "release of a moved pointer",
    sentences: [/R\d+ must have zero offset when passed to release func/],
    what: "passes a moved pointer to a release function or a kfunc",
    remedy: "Keep the pointer that was returned, and pass it on unchanged."
  },
  {
    kind: "untrusted pointer",
    sentences: [
      /R\d+ must be referenced or trusted/,
      /R\d+ must be a rcu pointer/,
      /R\d+ type=(?:untrusted_|rcu_)ptr_ expected=/,
      /R\d+ type=ptr_ expected=(?!fp)/,
      /arg#\d+ is \S+ expected \S+ or socket/,
      /Helper has invalid btf\/btf_id in R1/,
      /Helper has invalid btf_id in R\d+/,
      /R\d+ must point to kernel BTF/
    ],
    what: "passes a pointer that the verifier does not trust, such as one that was read from a structure",
    remedy: "Pass an argument of the hook (fentry, tp_btf, lsm), or acquire a reference first (bpf_task_acquire(), bpf_cgroup_acquire(), \u2026, between bpf_rcu_read_lock() and bpf_rcu_read_unlock() for RCU pointers), check it for NULL, and pass that."
  },
  {
    kind: "acquiring kfunc",
    sentences: [/acquire kernel function does not return PTR_TO_BTF_ID/],
    what: "calls an acquiring kfunc that returns no typed pointer",
    remedy: "Correct the kfunc in its module: a kfunc with KF_ACQUIRE returns a pointer to a structure."
  }
];

// src/findings/verifier/return-values.ts
var RETURN_VALUE_RULES = [
  {
    kind: "return value",
    sentences: [
      /At program exit the register R[01] /,
      /R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/
    ],
    what: "returns a value that its hook does not allow",
    remedy: "Return only the values that the program type allows (the range stands in the words), as a constant on every path: check or mask a value that was calculated or comes from a map."
  },
  {
    kind: "return value of a callback",
    sentences: [/(?:At (?:async )?callback(?: return)?|In async callback) the register R0 /],
    what: "has a callback that returns a value which is not allowed",
    remedy: "Return 0 to go on or 1 to stop (timers and works: 0), as a constant on every path of the callback."
  },
  {
    kind: "return value of a function",
    sentences: [/At subprogram exit the register R\d+ is not a scalar value/],
    what: "has a global function that returns something else than an integer",
    remedy: "Return an integer, and hand pointers back through a map, or make the function static."
  },
  {
    kind: "value of bpf_set_retval",
    sentences: [/At bpf_set_retval the register R\d+ /],
    what: "sets a return value that its hook does not allow",
    remedy: "Pass bpf_set_retval() 0 or a negative error number (-4095 to -1), checked right before the call."
  },
  {
    kind: "void LSM hook",
    secondary: true,
    sentences: [/(?:Note, )?BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value/],
    what: "changes the return value of an LSM hook that has none",
    remedy: "Return 1 and do not call bpf_set_retval() on hooks that return void."
  }
];

// src/findings/verifier/stack.ts
var STACK_RULES = [
  {
    kind: "uninitialised stack",
    sentences: [
      /invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
      /invalid read from stack arg off/
    ],
    what: "reads stack memory that was never written",
    remedy: "Initialise the variable before it is read or passed on, padding and unused bytes of keys included (= {} or __builtin_memset)."
  },
  {
    kind: "pointer in helper memory",
    // No sentence of its own: verifier-path.ts finds it behind "invalid indirect read from stack".
    sentences: [],
    what: "passes a helper stack memory that holds a pointer, which this kernel does not let it read",
    remedy: "Keep pointers out of keys, values and buffers that are passed to helpers: store a number instead, such as an id of the object or a socket cookie."
  },
  {
    kind: "stack bounds",
    sentences: [
      /invalid (?:(?:indirect access|write|read) (?:to|from) )?stack (?:type )?R\d+ (?:off|max off|min off)=(?!-\d+ access_size=0$)/,
      /invalid stack off=/
    ],
    what: "accesses the stack beyond the variable or beyond its 512 bytes",
    remedy: "Keep the offset and the size within the variable, and the stack below 512 bytes: move large variables into a per-CPU array map with one entry."
  },
  {
    kind: "variable stack offset",
    sentences: [
      /invalid (?:unbounded )?variable-offset/,
      /variable offset stack (?:pointer cannot be passed|access prohibited)/,
      // Before 5.12.
      /(?:variable stack access|invalid variable stack read R\d+|invalid stack type R\d+) var_off=/,
      /R\d+ (?:unbounded indirect variable offset stack access|(?:min|max) value is outside of stack bound)/
    ],
    what: "accesses the stack at a variable offset that is not bounded to memory it has written",
    remedy: "Bound the index right before the access (i &= SIZE - 1), initialise the whole array first (= {}), or keep the array in a per-CPU array map."
  },
  {
    kind: "spilled pointer",
    sentences: [
      /attempt to corrupt spilled pointer on stack/,
      /corrupted spill memory/,
      /invalid size of register (?:fill|spill)/,
      /spilled ptr in range of var-offset stack write/,
      /cannot spill pointers to stack into stack frame of the caller/,
      /reading from stack (?:R\d+ )?off \S+ size \d+, slot poisoned/
    ],
    what: "reads or overwrites a part of a pointer that is kept on the stack",
    remedy: "Store and load pointers on the stack whole, 8 bytes and aligned, and overlay them with nothing else (unions, byte copies of a structure that holds them)."
  },
  {
    kind: "returned stack pointer",
    sentences: [/cannot return stack pointer to the caller/],
    what: "returns a pointer to its own stack",
    remedy: "Let the caller pass a pointer to a variable of its own."
  },
  {
    kind: "stack arguments",
    sentences: [
      /callee expects \d+ args, stack arg\d+ is not initialized/,
      /r11 load must be before any r11 store or call insn/,
      /stack arg write offset -?\d+ exceeds max/,
      /func#\d+ writes \d+ stack arg slots, but calls only require/
    ],
    what: "passes or reads arguments on the stack in a way that the verifier does not allow",
    remedy: "Pass a pointer to a structure in place of the sixth and later arguments."
  }
];

// src/findings/verifier/struct-ops.ts
var STRUCT_OPS_RULES = [
  {
    kind: "struct_ops member",
    class: "MISSING_KERNEL_SYMBOL",
    sentences: [/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
    what: "implements {member} of struct {type}, which this kernel does not let a BPF program implement",
    remedy: "Leave the member out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program sleepable only where the member may sleep."
  },
  {
    kind: "struct_ops type",
    class: "MISSING_KERNEL_SYMBOL",
    sentences: [
      /attach_btf_id \d+ is not a supported struct/,
      /attach to invalid member idx \d+ of struct \S+/,
      /struct_ops module \S+ is not found/
    ],
    what: "implements operations that this kernel does not let BPF programs implement",
    remedy: "Load the module that has the operations, or keep the map and its programs out where they are missing (bpf_map__set_autocreate)."
  }
];

// src/findings/verifier-path.ts
function refinedKind(kind, words2, path, release) {
  switch (kind) {
    case "number as pointer":
      return formerPointer(path, /^R(\d+)/.exec(words2)?.[1] ?? "");
    case "size of zero":
      return withoutKeys(path);
    case "defect of the verifier":
      return words2 === "kernel subsystem misconfigured verifier" && lastCall(path) === "bpf_tail_call" ? { kind: "type of the map", groups: {} } : null;
    case "uninitialised stack":
      return spilledPointer(path, words2);
    case "argument of a kfunc":
      return numberForStructure(path, words2);
    case "loop":
      return release !== null && !isOlder(release, "5.3") ? { kind: "recursion without names", groups: {} } : null;
    default:
      return null;
  }
}
var STEP2 = /^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
function callOf(line) {
  const text = STEP2.exec(line)?.groups?.text;
  return text === void 0 ? null : /^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(text)?.[1] ?? (text.startsWith("call ") ? "" : null);
}
function lastCall(path) {
  const line = path.findLast((candidate) => STEP2.test(candidate));
  return line === void 0 ? null : callOf(line);
}
var NUMBER = /^(?:inv|imm|scalar|P?-?\d)/;
function formerPointer(path, register) {
  let name = register;
  let isFirst = true;
  const calls = [];
  for (const line of path.toReversed()) {
    const state = stateOf(line, name);
    if (state !== null && !NUMBER.test(state)) return calls.length === 0 ? null : invalidated(state, calls);
    if (state !== null && isFirst && /^(?:inv|imm)?P?0$/.test(state)) return { kind: "null pointer", groups: {} };
    if (state !== null) isFirst = false;
    if (/^from \d+ to /.test(line)) return null;
    const text = STEP2.exec(line)?.groups?.text;
    if (text === void 0) continue;
    const call = callOf(line);
    if (call !== null) {
      if (Number(name) < 6) return null;
      calls.push(call);
    }
    const set = new RegExp(`^[rw]${name} (\\S+) (?:r(\\d+)$)?`).exec(text);
    if (set?.[1] === "=" && set[2] !== void 0) name = set[2];
    else if (set !== null) return null;
  }
  return null;
}
function stateOf(line, register) {
  if (/^;/.test(line)) return null;
  const states = STEP2.test(line) ? line.slice(line.indexOf(";") + 1 || line.length) : line;
  return new RegExp(`(?:^|\\s)R${register}(?:_\\w+)?=([^\\s(]+)`).exec(states)?.[1] ?? null;
}
var INVALIDATING = /adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/;
function invalidated(state, calls) {
  const named3 = calls.filter((call2) => call2 !== "");
  const one = calls.length === 1 ? calls[0] : named3.find((call2) => INVALIDATING.test(call2));
  const call = one === void 0 || one === "" ? "a function call" : `${one}()`;
  return { kind: state.startsWith("pkt") ? "invalidated packet pointer" : "invalidated pointer", groups: { call } };
}
function withoutKeys(path) {
  const call = lastCall(path);
  return call !== null && /^bpf_map_\w+_elem$/.test(call) ? { kind: "map without keys", groups: { call: `${call}()` } } : null;
}
function numberForStructure(path, words2) {
  const [, argument, named3] = /^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(words2) ?? [];
  const register = argument === void 0 ? named3 : String(Number(argument) + 1);
  if (register === void 0) return null;
  for (const line of path.toReversed()) {
    const state = stateOf(line, register);
    if (state !== null) return NUMBER.test(state) ? { kind: "number as argument", groups: {} } : null;
    if (new RegExp(`^[rw]${register} `).test(STEP2.exec(line)?.groups?.text ?? "")) return null;
  }
  return null;
}
function spilledPointer(path, words2) {
  const [, start, plus] = /^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(words2) ?? [];
  if (start === void 0 || plus === void 0) return null;
  const byte = Number(start) + Number(plus);
  for (const line of path.toReversed()) {
    if (/^from \d+ to /.test(line)) return null;
    const text = STEP2.exec(line)?.groups?.text;
    const [, size, offset, stored] = /^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(text ?? "") ?? [];
    if (size === void 0 || offset === void 0 || stored === void 0) continue;
    const from = Number(offset);
    if (byte < from || byte >= from + Number(size) / 8) continue;
    return size === "64" && /^r\d+$/.test(stored) ? { kind: "pointer in helper memory", groups: {} } : null;
  }
  return null;
}

// src/findings/verifier-rules.ts
var VERIFIER_RULES = [
  ...ARENA_RULES,
  ...ARGUMENT_RULES,
  ...CALLBACK_RULES,
  ...CONTEXT_RULES,
  ...CONTROL_FLOW_RULES,
  ...DYNPTR_RULES,
  ...FUNCTION_RULES,
  ...HOOK_RULES,
  ...INSTRUCTION_RULES,
  ...KPTR_RULES,
  ...LICENCE_RULES,
  ...LIMIT_RULES,
  ...LOADING_RULES,
  ...LOCK_RULES,
  ...MAP_RULES,
  ...MEMORY_RULES,
  ...PACKET_RULES,
  ...POINTER_RULES,
  ...REFERENCE_RULES,
  ...RETURN_VALUE_RULES,
  ...STACK_RULES,
  ...STRUCT_OPS_RULES,
  ...SYMBOL_RULES
];
function explainVerifierLog(log, program, release = null) {
  const verdict = verdictOf(complaintsOf(log), program);
  if (verdict === null) return null;
  const refined = refinedKind(verdict.kind, verdict.words, partsOf2(log).path, release);
  const rule2 = VERIFIER_RULES.find(({ kind }) => kind === refined?.kind);
  if (refined === null || rule2 === void 0) return verdict;
  return { kind: rule2.kind, explanation: explain2(rule2, refined.groups, program), words: verdict.words };
}
function verdictOf(complaints, program) {
  return explainOne(
    complaints,
    PATTERNS.filter(({ rule: rule2 }) => rule2.secondary !== true),
    program
  ) ?? explainOne(
    complaints,
    PATTERNS.filter(({ rule: rule2 }) => rule2.secondary === true),
    program
  );
}
var PATTERNS = VERIFIER_RULES.flatMap(
  (rule2) => rule2.sentences.map(({ source, flags }) => ({ pattern: new RegExp(`^(?:${source})`, flags), rule: rule2 }))
);
function explainOne(complaints, patterns, program) {
  for (const words2 of complaints)
    for (const { pattern, rule: rule2 } of patterns) {
      const match = pattern.exec(withoutStackArguments(words2));
      if (match !== null) return { kind: rule2.kind, explanation: explain2(rule2, match.groups ?? {}, program), words: words2 };
    }
  return null;
}
function withoutStackArguments(words2) {
  return words2.replaceAll(/\*\(R11-\d+\)/g, "R11");
}
function explain2(rule2, groups, program) {
  if ("explain" in rule2) return rule2.explain(groups, program);
  const what = filled(rule2.what, groups);
  return {
    class: rule2.class ?? "VERIFIER_REJECTION",
    title: `program ${program} ${what}`,
    remedy: filled(rule2.remedy, { ...groups, program }),
    ...rule2.mayBeLeftOut === true ? { addition: optionalProgramAddition(program) } : {},
    // Kernels need other amounts of stack or steps for the same mistake.
    subject: `${rule2.kind}: ${what.replaceAll(/\d+/g, "N")}`
  };
}
function filled(text, groups) {
  return text.replaceAll(/\{(\w+)\}/g, (whole2, name) => groups[name] ?? whole2);
}
function hasGivenUp(log) {
  return GIVEN_UP.test(tail(log));
}
var GIVEN_UP = /^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m;

// src/findings/programs.ts
var NO_REASON = "The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before load.";
function draftOfProgram(context, program, load) {
  const unseen = load.verifierTail.trim() === "" || isSilent(load.verifierTail) && explainUnknownKind(program, load, context.kernel.release);
  const draft = unseen ? withoutVerifier(context, program, load) : rejected(context, program, load);
  const refused2 = context.result.load?.btfRefused ?? null;
  return refused2 === null ? draft : { ...draft, remedy: `${draft.remedy} ${btfWords(refused2, draft.source !== null)}` };
}
function isSilent(tail2) {
  return tail2.split("\n").every((line) => /^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(line));
}
function btfWords(reason, hasLine) {
  const line = hasLine ? "; the line is the one of .BTF.ext" : "";
  return `The kernel refused the BTF of the object (${reason}), and libbpf went on without it${line}.`;
}
function rejected(context, program, load) {
  if (isCut(load.verifierTail)) return withoutReason(context, program, load);
  const { error, suggestion } = readVerifierLog(load.verifierTail);
  const unknown = explainUnknownInstruction(program.name, load);
  const verdict = explainVerifierLog(load.verifierTail, program.name, context.kernel.release);
  const target = context.result.targets.find((candidate) => candidate.program === program.name);
  const explanation = unknown?.explanation ?? explainExternIn(load.verifierTail, context, program.name) ?? (verdict === null ? null : withFacts(verdict, target)) ?? explainDenied(program, error) ?? explainRejection(program.name, load, error);
  const locked = explanation.class === "UNSUPPORTED_HELPER" ? explainLockedHelper(context.kernel, explanation.subject ?? "", program.name) : null;
  return draftOf(context, "load", locked ?? inLoop(withoutCore(context, explanation), load), {
    program: program.name,
    words: (unknown === null ? verdict?.words : null) ?? error ?? load.message,
    source: unknown?.lack.source ?? load.source,
    excerpt: verifierExcerpt(load.verifierTail),
    log: load.verifierLog,
    suggestion,
    proof: programLoads(context.artifact.name, program.name)
  });
}
var CUT = /^\[the log is cut here: .*\]$/;
function isCut(log) {
  return CUT.test(log.trimEnd().split("\n").at(-1) ?? "");
}
function withoutReason(context, { name }, load) {
  const gaveUp = load.errno?.name === "E2BIG";
  const explanation = gaveUp ? {
    class: "VERIFIER_LIMIT",
    title: `program ${name} takes the verifier more instructions than the kernel allows`,
    remedy: `Shorten loops that clang unrolls, look at fewer branches, or split ${name} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,
    subject: "instructions processed"
  } : {
    class: "VERIFIER_REJECTION",
    title: `the verifier rejects program ${name}, and its reason does not fit into the log of this kernel`,
    remedy: `Run ${name} on a newer kernel too: from 5.2 on the log has room for the reason. Or make the program smaller until its log fits into 16 MiB.`,
    subject: "log cut"
  };
  return draftOf(context, "load", explanation, {
    program: name,
    words: `${errnoWords(load.errno)}, after more than 16 MiB of the verifier's log`,
    log: load.verifierLog,
    proof: programLoads(context.artifact.name, name)
  });
}
function withoutCore({ kernel }, explanation) {
  if (kernel.btf !== false) return explanation;
  const remedy = explanation.remedy.replace(
    /^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,
    "This kernel has no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call"
  );
  return { ...explanation, remedy };
}
function withFacts({ kind, explanation }, target) {
  const facts = target === void 0 ? null : hookWords(kind, explanation.subject, target);
  return facts === null ? explanation : { ...explanation, remedy: `${facts} ${explanation.remedy}` };
}
function inLoop(explanation, { source, verifierTail }) {
  if (source === null || !hasGivenUp(verifierTail)) return explanation;
  return { ...explanation, title: `${explanation.title}; it gave up in the loop that begins here` };
}
function explainDenied({ name, section: section4 }, error) {
  const [, hook] = /^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(section4) ?? [];
  if (error !== null || hook === void 0 || !DENIED.has(hook)) return null;
  return explainVerifierLog(`Attaching tracing programs to function '${hook}' is rejected`, name)?.explanation ?? null;
}
var DENIED = /* @__PURE__ */ new Set([
  "migrate_disable",
  "migrate_enable",
  "rcu_read_unlock_strict",
  "preempt_count_add",
  "preempt_count_sub",
  "__rcu_read_lock",
  "__rcu_read_unlock"
]);
function explainRejection(program, { errno }, error) {
  return {
    class: "VERIFIER_REJECTION",
    title: `the verifier rejects program ${program}`,
    remedy: error === null ? NO_REASON : `Change the code at the line that is shown; the log above the error says what the verifier knew about each register there${errno === null ? "" : ` (${errnoWords(errno)})`}.`
  };
}
function withoutVerifier(context, program, load) {
  const said = [load.message ?? "", ...linesAbout2(context.result.libbpfTail, program.name)].join("\n");
  const without2 = explainTargetProgram(load, program);
  if (without2 !== null) return draftOf(context, "load", without2, { program: program.name, log: context.result.libbpfLog });
  const explanation = explainUnset(said, program) ?? (TARGET_NOT_FOUND.test(said) ? explainProgramTarget(context, program, load.errno) : null) ?? explainExternIn(said, context, null) ?? ownBtf(program, explainLibbpf(said, load.errno)) ?? explainErrno(context, program, load) ?? explainUnknown(program.name, load);
  const unknown = explainUnknownKind(program, load, context.kernel.release)?.explanation ?? null;
  const own = load.refusedBy === "libbpf" && unknown === null;
  const words2 = tellingLine(said, load.errno) ?? load.message;
  return draftOf(context, "load", unknown ?? (own ? byLibbpf(context, explanation) : explanation), {
    program: program.name,
    // What libbpf stumbled over in the object is not why the kernel takes no such program.
    words: own ? wordsOfLibbpf(context, words2) : unknown !== null && load.refusedBy === "libbpf" ? null : words2,
    source: load.source,
    excerpt: libbpfExcerpt(withoutOthers(context.result.libbpfTail, program.name)),
    log: context.result.libbpfLog,
    proof: programLoads(context.artifact.name, program.name)
  });
}
var OF_KERNEL_BTF = /* @__PURE__ */ new Set(["tracing", "lsm", "ext", "struct_ops"]);
function ownBtf({ name, type }, explanation) {
  if (explanation?.class !== "MISSING_BTF" || explanation.subject !== "kernel" || !OF_KERNEL_BTF.has(type))
    return explanation;
  return {
    ...explanation,
    title: `the kernel has no BTF, which ${type} programs such as ${name} need`,
    remedy: `A BTF file beside the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${name} out on kernels without (bpf_program__set_autoload)${type === "tracing" ? " and attach a kprobe or a tracepoint there" : ""}.`,
    addition: optionalProgramAddition(name),
    subject: `kernel, ${type}`
  };
}
var TARGET_NOT_FOUND = /failed to find kernel BTF type ID of '|is not found in vmlinux BTF/;
function linesAbout2(log, program) {
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
      remedy: `Keep ${name} out on kernels without it (bpf_program__set_autoload) and ${type === "syscall" ? "do its work in your loader" : `fall back to ${type === "tracing" ? "a kprobe" : "another hook"}`}.${isOlder(kernel.release, feature.since) ? "" : configWords(feature)}`,
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
  const drafts = hasFailed(load) ? failed2(context, load) : draftsOfNothing(context);
  const ignored = draftsOfIgnored(context);
  return ignored.length === 0 ? drafts : [...ignored, ...drafts.filter((draft) => !isOfStructOps(context, draft))];
}
function isOfStructOps({ result: { programs } }, draft) {
  return programs.some(({ name, type }) => name === draft.program && type === "struct_ops");
}
function failed2(context, load) {
  const slot = draftOfProgArray(context, load);
  if (slot !== null) return [slot, ...draftsOfPrograms(context)];
  const maps = draftsOfMaps(context, load);
  const programs = draftsOfPrograms(context);
  const blamed = load.program !== null && programs.some((draft) => draft.program === load.program);
  if (maps.length > 0 || blamed) return [...maps, ...programs];
  const named3 = /^prog '([^'\n]+)'/.exec(load.message ?? "")?.[1];
  if (programs.some((draft) => draft.program === named3)) return programs;
  const object = draftOfObject(context, load, programs.length === 0);
  if (programs.some((draft) => isOfProgram(context, draft, object))) return programs;
  if (object.class === "UNKNOWN" && load.program === null && programs.length > 0) return programs;
  if (isOfKernelBtf(object, programs)) return programs;
  return [object, ...programs.filter((draft) => !sameCause(draft, object))];
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
  const explanation = explainExternIn(said, context, null) ?? explainLibbpf(said, load.errno) ?? (eachAlone ? explainWhole(load) : explainUnknown2(context, load));
  const own = load.program === null && load.map === null;
  const words2 = tellingLine(said, load.errno) ?? load.message;
  const told = own ? byLibbpf(context, explanation) : explanation;
  return draftOf(context, "load", eachAlone ? { ...told, title: `${told.title}; each program loads alone` } : told, {
    words: own ? wordsOfLibbpf(context, words2) : words2,
    excerpt: libbpfExcerpt(libbpfTail),
    log: libbpfLog,
    program: eachAlone ? load.program : null,
    proof: objectLoads(context.artifact.name)
  });
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
function isOfKernelBtf(object, programs) {
  if (object.class !== "MISSING_BTF" || object.identity !== "kernel") return false;
  const wanting = programs.filter((draft) => draft.class === "MISSING_BTF");
  const unknown = programs.some(
    (draft) => draft.class === "UNSUPPORTED_PROGRAM_TYPE" && OF_KERNEL_BTF.has(draft.identity)
  );
  return wanting.every(({ identity }) => identity !== "kernel") && (wanting.length > 0 || unknown);
}
function sameCause(draft, object) {
  return draft.source === null && (draft.class === object.class || draft.class === "UNKNOWN");
}
function isOfProgram(context, draft, object) {
  const same = draft.class === object.class && draft.identity === object.identity;
  return same && (passesAlone(context) || draft.words?.includes(`prog '${draft.program}'`) === true);
}
function passesAlone({ result }) {
  return result.programs.some(({ load }) => load?.verdict === "pass");
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
    ...fixups.filter(({ status }) => status !== "applied" && status !== "unsupported").map(
      (fixup) => draftOf(context, "load", explain3(context, fixup), {
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
function explain3({ result: { maps, programs } }, fixup) {
  const { subject, what, status, errno, message, note } = fixup;
  const kind = note.split(" ")[0] ?? "map";
  const base = { class: "FIXUP_MISMATCH", subject: `${status} ${subject} ${what}` };
  if (what === "btf") return { ...base, subject: `btf ${subject} ${message}`, ...explainBtf(fixup) };
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
      const candidates2 = maps.filter((candidate) => isMapInMap(candidate.type)).map(({ name }) => name);
      return {
        ...base,
        title: `the manifest sets ${what} on map ${subject}, which holds no maps`,
        remedy: `${subject} is of type ${type}; an inner map belongs on a hash_of_maps or array_of_maps${candidates2.length === 0 ? ", and the object has none" : `: ${candidates2.join(", ")}`}.`
      };
    }
    case "applied":
    case "unsupported":
    case "error":
      return {
        ...base,
        title: `${what} cannot be set on ${kind} ${subject}: ${errnoWords(errno)}`,
        remedy: `It was refused${message === null || message === "" ? "" : ` (${message})`}: compare the value with what your loader sets.`
      };
  }
}
function explainBtf({ subject, message }) {
  const [what = "", ...fix] = (message ?? "").split("; ");
  const way = fix.join("; ");
  return {
    title: `BTF file ${subject} ${what}`,
    remedy: `${way.charAt(0).toUpperCase()}${way.slice(1)}, and name it in \`btf\`; or remove the entry where the kernel has its own BTF.`
  };
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
    if (program.off?.by !== "dropped" || program.off.map !== null) return [];
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
        title: `the kernel can take no program of group ${variant.group}: ${reasonsOf2(variant)}`,
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
function reasonsOf2({ candidates: candidates2 }) {
  return candidates2.map(({ program, reason }) => `${program} (${reason ?? "it does not load"})`).join(", ");
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
function commandRemedy({ timedOut, exitCode, verdict, stderr }) {
  if (timedOut) return "Raise its `timeout`, or see in its output what it waits for.";
  if (verdict === "error" && exitCode !== null)
    return "It wrote more than is kept, and the rest could have had it: let it write less.";
  if (verdict === "error") return "The guest could not start it: see the console log.";
  if (exitCode === 127)
    return "Something it calls is not in the guest, which has busybox's commands and no more: bring it along with `files`.";
  if (exitCode === 126) return notRunRemedy(stderr.tail);
  return "See what it wrote; the guest has no network and only what the manifest brings along.";
}
function notRunRemedy(stderr) {
  const [, program] = NOT_EXECUTABLE.exec(tail(stderr)) ?? [];
  if (program === void 0) return "Something it calls is no program for this machine: see its output.";
  const name = oneLine(program, 120);
  return `\`${name}\` is not executable: run \`chmod +x\` on it before bpfcompat brings it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${name}\`.`;
}
var NOT_EXECUTABLE = /(?:^|: )([^\s:][^:\n]*): Permission denied$/m;
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
  const drafts = run.kernels.flatMap(
    (kernel) => cases.filter((result) => result.kernel === kernel.id).flatMap((result) => draftsOfCase({ run, artifact, kernel, result }))
  );
  return [...drafts, ...draftsOfRecovered(run, artifact, drafts)];
}
function casesWithKnown(run) {
  return run.cases.map((result) => {
    const artifact = run.artifacts.find(({ name }) => name === result.artifact);
    const kernel = run.kernels.find(({ id }) => id === result.kernel);
    const isConcerned2 = artifact !== void 0 && kernel !== void 0 && artifact.knownFailures.length > 0;
    return isConcerned2 ? markKnown(result, draftsOfCase({ run, artifact, kernel, result })) : result;
  });
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
  step: null,
  known: null,
  overdue: null,
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
  return withKnown(
    context,
    failuresOfCase(context).map((draft) => withBtfOffer(context, draft))
  );
}
function failuresOfCase(context) {
  const { result, kernel } = context;
  if (result.load === null && result.unsuited !== null) return [draftOfUnsuited(context, result.unsuited)];
  if (kernel.error !== null && result.load === null && result.interruption === null) return [];
  const drafts = [
    ...draftsOfMismatches(context),
    ...draftsOfLoad(context),
    ...draftsOfDroppedMaps(context),
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
  "MAP_DROPPED",
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
  const known2 = lanes.filter((lane) => lane.known !== null).length;
  const nonBlocking = lanes.filter((lane) => !lane.blocks && lane.known === null && lane.verdict !== "pass").length;
  const common = { counts, nonBlocking, known: known2, failedKernels };
  const kind = failOn === "any" ? "" : "required ";
  if (lanes.length === 0)
    return { status: "error", exitCode: 1, sentence: "Could not tell: no artifact was taken to any kernel", ...common };
  const aside = asideOf(nonBlocking, known2, cases);
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
function asideOf(lanes, known2, cases) {
  const passing = cases.filter(
    (result) => result.lanes.some(({ mode, verdict }) => mode === "behavior" && verdict === "pass")
  );
  const tests = passing.flatMap((result) => result.tests).filter((test) => test.verdict !== "pass" && test.known === null).length;
  const asides = [
    ...known2 === 0 ? [] : [`${known2} ${known2 === 1 ? "fails" : "fail"} as known`],
    ...lanes === 0 ? [] : [`${lanes} that ${lanes === 1 ? "does" : "do"} not block did not pass`],
    ...tests === 0 ? [] : [`${tests} ${tests === 1 ? "test that does" : "tests that do"} not block did not pass`]
  ];
  return asides.map((aside) => `; ${aside}`).join("");
}
function blocks(lane, failOn) {
  if (lane.known !== null) return false;
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
  if (blocking.length === 0 && failOn !== "never" && lanes.some(({ required, known: known2 }) => required && known2 !== null))
    return `Passed: no required check fails otherwise than as known, ${where}${aside}`;
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

// src/init/bounds.ts
var MAX_ATTEMPTS = 24;
var SHARE_OF_RUN = 0.25;
var LEAST_MS = 3e3;
var MOST_MS = 6e4;
var INIT_MS = 3e5;
function boundsAfterRun(choice, runMs) {
  if (choice === "off") return null;
  const usual = Math.min(Math.max(runMs * SHARE_OF_RUN, LEAST_MS), MOST_MS);
  return { attempts: MAX_ATTEMPTS, ms: choice === "auto" ? usual : choice * 1e3 };
}
function boundsOfInit(choice) {
  if (choice === "off") return null;
  return { attempts: MAX_ATTEMPTS, ms: choice === "auto" ? INIT_MS : choice * 1e3 };
}
function boundsWords({ attempts, ms }) {
  return `at most ${attempts} attempts per object and ${Math.ceil(ms / 1e3)} s in total`;
}

// src/init/proposal.ts
function untouched(artifact) {
  return { artifact, fixups: [], programs: [], variants: [], known: [] };
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
      ...proposal.programs.map(({ what: { name } }) => ({
        name,
        load: "optional",
        autoload: null,
        minKernel: null,
        attachRequired: true,
        attach: null,
        maxInsns: null,
        section: null,
        place
      }))
    ]
  };
}

// src/results/judge.ts
var PASS = { verdict: "pass", reason: null };
var DEPTHS = ["load_only", "load_attach", "behavior"];
function judgeLanes(facts, request, kernelRequired) {
  const deepest = DEPTHS.findLast((depth) => request.lanes.some(({ mode }) => mode === depth));
  return request.lanes.map(({ mode, required }) => ({
    mode,
    required: required && kernelRequired,
    known: null,
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
  return judgeObstacle(mode, deepest, facts, request) ?? judgeFixups(facts) ?? judgeNames(mode, facts) ?? judgeLoad(facts) ?? judgeIgnored(facts) ?? judgeBudget(facts) ?? (mode === "load_only" ? void 0 : judgeAttach(facts)) ?? (mode === "behavior" ? judgeTests(facts, request) : void 0) ?? PASS;
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
function judgeIgnored({ ignored, libbpf }) {
  if (ignored.length === 0) return void 0;
  const names = ignored.map(({ name, section: section4 }) => `${name} (${section4})`).join(", ");
  return { verdict: "fail", reason: `libbpf ${libbpf} ignores ${names}` };
}
function judgeFixups({ fixups }) {
  const refused2 = fixups.find(({ status }) => status !== "applied" && status !== "unsupported");
  return refused2 === void 0 ? void 0 : {
    verdict: "error",
    reason: `${refused2.note}${refused2.errno === null ? "" : ` (${refused2.errno.name})`}${placeWords(refused2.place)}`
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

// src/run/case-btf.ts
function btfResults(records, { btf }) {
  const record = first(records, "btf");
  if (record === void 0 || btf === void 0) return [];
  const { errno, message } = record;
  const isApplied = errno === 0;
  return [
    {
      subject: btf.file,
      what: "btf",
      status: isApplied ? "applied" : "error",
      errno: errnoOf(errno),
      message: isApplied ? null : message,
      note: isApplied ? `btf of the kernel: ${btf.file}` : `btf file ${btf.file} ${message}`,
      place: btf.place
    }
  ];
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
  const missing3 = missingOutput(expect, record, outputs);
  const reasons = [...ended, ...missing3];
  return {
    command,
    verdict: verdictOf2(record, ended, missing3),
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
function verdictOf2(record, ended, missing3) {
  if (ended.length + missing3.length === 0) return "pass";
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
  const missing3 = [
    ...stdoutContains === null || out.includes(stdoutContains) ? [] : [`stdout does not contain ${JSON.stringify(stdoutContains)}`],
    ...stdoutMatches === null || stdoutMatches.test(out) ? [] : [`stdout does not match ${stdoutMatches}`],
    ...stderrContains === null || (stderr?.text ?? "").includes(stderrContains) ? [] : [`stderr does not contain ${JSON.stringify(stderrContains)}`]
  ];
  return missing3.length > 0 && record.cut ? [...missing3, "there was more output than is kept"] : missing3;
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
    case "unsupported":
      return "refused by the kernel";
    case "error":
      return "failed";
  }
}
var STATUSES = ["applied", "not_found", "not_map_in_map", "unsupported"];
function fixupStatus(status) {
  return STATUSES.find((known2) => known2 === status) ?? "error";
}

// src/run/case-maps.ts
var MOST_TRIALS = 64;
function mapResults(records, { fixups }) {
  const refused2 = all(records, "map_refused");
  const trials = all(records, "map_trial");
  const left = all(records, "map_off");
  return all(records, "map").map((map) => {
    const isOff = fixups.some(({ kind, subject }) => kind === "autocreate" && subject === map.name);
    const off = isOff ? OFF_BY_MANIFEST : mapOff(left.find((record) => record.map === map.name));
    const refusal = refused2.find((record) => record.map === map.name);
    return {
      name: map.name,
      type: map.map_type,
      keySize: map.key_size,
      valueSize: map.value_size,
      maxEntries: map.max_entries,
      flags: map.flags,
      hasInner: map.inner,
      off,
      refusal: refusal === void 0 ? null : mapRefusal(refusal, trials)
    };
  });
}
var OFF_BY_MANIFEST = { by: "manifest", reason: "autocreate: false" };
function mapOff(record) {
  if (record === void 0) return null;
  const { needs } = record;
  return needs === null ? { by: "optional", reason: "optional, and the kernel does not create it" } : { by: "content", reason: `holds map ${needs}, which is left out` };
}
function mapRefusal(record, trials) {
  const { map, inner, errno, message, map_type, key_size, value_size, max_entries, flags, extra, btf } = record;
  return {
    inner,
    errno: errnoOf(errno),
    message: message === "" ? null : message,
    type: map_type,
    keySize: key_size,
    valueSize: value_size,
    maxEntries: max_entries,
    flags,
    extra,
    btf: btf === "given" || btf === "refused" ? btf : "none",
    trials: trials.filter((trial) => trial.map === map).flatMap(mapTrial).slice(0, MOST_TRIALS)
  };
}
function mapTrial({ base, property, value, errno, limit }) {
  const meant = MAP_PROPERTIES.find((name) => name === property);
  if (meant === void 0) return [];
  return [
    {
      base: base === "own" ? "own" : "smallest",
      property: meant,
      value,
      errno: errnoOf(errno),
      limit: known(limit)
    }
  ];
}

// src/run/case-variants.ts
function variantResults(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const { group, program, status, message } of all(records, "variant")) {
    const candidates2 = groups.get(group) ?? [];
    groups.set(group, candidates2);
    candidates2.push({ program, status: variantStatus(status), reason: message === "" ? null : named2(message) });
  }
  return [...groups].map(([group, candidates2]) => ({
    group,
    chosen: candidates2.find(({ status }) => status === "chosen")?.program ?? null,
    candidates: candidates2
  }));
}
function named2(reason) {
  return reason.replace(/\bhelper (\d+)\b/, (words2, number) => helperName(Number(number)) ?? words2);
}
function variantStatus(status) {
  return status === "chosen" || status === "passed_over" ? status : "unsupported";
}

// src/run/case-programs.ts
function programResults(records, input) {
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
      load: programLoad(records, program.name, input),
      attach: attach === void 0 ? null : attachResult(attach, input.request),
      known: null
    };
  });
}
function programOff(records, { name, autoload }, { request, hostFixups, release }) {
  if (hostFixups.some(({ subject }) => subject === name)) {
    const minimum = request.programs.find((program) => program.name === name)?.minKernel?.join(".");
    return {
      by: "kernel",
      reason: `${release ?? "the kernel"} is below its min_kernel ${minimum ?? ""}`.trimEnd(),
      map: null
    };
  }
  const fixup = request.fixups.findLast(({ kind, subject }) => kind === "autoload" && subject === name);
  if (fixup?.kind === "autoload" && !fixup.value) return { by: "manifest", reason: "autoload: false", map: null };
  if (all(records, "unused").some(({ program }) => program === name))
    return { by: "manifest", reason: "in no struct_ops map any more", map: null };
  const dropped = all(records, "dropped").find(({ program }) => program === name);
  if (dropped !== void 0) {
    const reason = dropped.message || (errnoOf(dropped.errno)?.name ?? "it does not load");
    return { by: "dropped", reason, map: dropped.map };
  }
  const variant = variantOff(records, name);
  if (variant !== void 0) return variant;
  const isSet = request.fixups.some((one) => one.kind === "struct_ops" && one.program === name);
  if (autoload || fixup !== void 0 || isSet) return null;
  return { by: "object", reason: 'off by default (SEC("?\u2026"))', map: null };
}
function variantOff(records, name) {
  const variant = variantResults(records).find(({ candidates: candidates2 }) => candidates2.some(({ program }) => program === name));
  if (variant === void 0) return void 0;
  if (variant.chosen === name) return null;
  const own = variant.candidates.find(({ program }) => program === name);
  const instead = variant.chosen === null ? "" : `${variant.chosen} was chosen`;
  const reason = [own?.status === "unsupported" ? own.reason : null, instead].filter(Boolean).join("; ");
  return { by: "variant", reason: reason === "" ? `the kernel takes none of group ${variant.group}` : reason, map: null };
}
function programLoad(records, name, input) {
  const own = all(records, "program_load").filter(({ program }) => program === name);
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
    refusedBy: errno === 0 ? null : record.reached_kernel || map !== null ? "kernel" : "libbpf",
    map,
    source: sourceOf(line),
    lacks: errno === 0 ? [] : lacksOf(records, name),
    verifierLog: log?.path ?? null,
    verifierTail: log?.tail ?? "",
    stats: errno === 0 || record.insns_processed >= 0 ? statsOf(record, name, input) : null
  };
}
function lacksOf(records, name) {
  const lacks = all(records, "lack").filter(({ program }) => program === name);
  return LACKS.flatMap((what) => {
    const lack = lacks.find((record) => record.what === what);
    return lack === void 0 ? [] : [{ what, errno: errnoOf(lack.errno), source: sourceOf(lack.line) }];
  });
}
var LACKS = [
  "program_type",
  "attach_type",
  "expected_attach_type",
  "sleepable",
  "bpf_to_bpf_calls",
  "map_values",
  "function_addresses",
  "bounded_loops",
  "jmp32",
  "atomics",
  "cpu_v4",
  "load_acquire",
  "may_goto"
];
function sourceOf(line) {
  return line && { file: line.file, path: null, line: line.line, column: line.column, text: line.text };
}
var STATISTICS = /^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/;
function lastWord(tail2) {
  const lines = tail2.trimEnd().split("\n");
  const summary = lines.find((line) => line.startsWith("Verification failed: "));
  return summary ?? lines.filter((line) => !STATISTICS.test(line.trim())).at(-1) ?? null;
}
function statsOf(record, name, { request }) {
  const insnsProcessed = known(record.insns_processed);
  const limited = insnsProcessed !== null && record.insns_limit === VERIFIER_INSN_LIMIT;
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
function attachResult(record, request) {
  const { program, status, errno, message, target } = record;
  const required = request.programs.find(({ name }) => name === program)?.attachRequired ?? request.attachRequired;
  const declined = status === "declined";
  const verdict = status === "attached" ? "pass" : declined || status === "unsupported" ? "skip" : "fail";
  return { verdict, required, declined, target, errno: errnoOf(errno), message };
}

// src/run/case-targets.ts
var MAX_NAME = 600;
function kernelTargets(records) {
  return all(records, "target").flatMap((record) => {
    const kind = KERNEL_TARGET_KINDS.find((candidate) => candidate === record.kind);
    return kind === void 0 || record.name.length > MAX_NAME ? [] : [kernelTarget(record, kind)];
  });
}
function kernelTarget(record, kind) {
  const traceable = new Set(words(record.traceable_siblings));
  return {
    program: record.program,
    kind,
    name: record.name,
    symbols: record.symbols,
    module: record.module,
    traceable: known(record.traceable),
    blacklisted: answer3(record.blacklisted),
    errorInjection: answer3(record.error_injection),
    overrides: record.overrides,
    btf: record.btf,
    moduleBtf: record.module_btf,
    siblings: words(record.siblings).map((name) => ({ name, traceable: traceable.has(name) })),
    category: record.category,
    btfTrace: record.btf_trace,
    config: Object.fromEntries(
      words(record.config).flatMap((word) => {
        const [option, value] = word.split("=");
        return option === void 0 || value === void 0 ? [] : [[option, value]];
      })
    ),
    packagedIn: null
  };
}
function answer3(value) {
  return value < 0 ? null : value > 0;
}
function words(text) {
  return text.split(" ").filter((word) => word !== "");
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
  const words2 = [
    `returned ${retval}`,
    ...expectDataOut === null ? [] : [`gave ${data === null || data === "" ? "no data" : clipped(data, bytes2)}`]
  ];
  return { verdict: passIf(returned && given), seen: `${words2.join(", ")} (${nsec} ns a run)` };
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
    const base = { name, required: required && blocks2, place, known: null };
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
  return { verdict, reason: reasonsOf3(against), command, expectations };
}
function interrupted(against, expectations, { outcome }) {
  const failed3 = reasonsOf3(against.filter(({ verdict }) => verdict === "fail"));
  const judgement = outcome?.interruption == null ? { verdict: "error", reason: "the guest did not come to its end" } : judgeInterruption(outcome.interruption);
  const untold2 = expectations.some(({ seen }) => seen === UNTOLD);
  if (failed3 !== null && !untold2) return { verdict: "fail", reason: failed3 };
  return {
    verdict: judgement.verdict,
    reason: [failed3, judgement.reason].filter((reason) => reason !== null).join("; ")
  };
}
function reasonsOf3(parts) {
  return parts.length === 0 ? null : parts.map(({ reason }) => reason ?? "no reason").join("; ");
}

// src/run/case-result.ts
function caseResult(input) {
  const records = input.outcome?.records ?? [];
  const both = [...records, ...input.commandOutcome?.records ?? []];
  const exits = all(both, "case_exit");
  const libbpf = input.log({ kind: "libbpf", pass: "whole", subject: null });
  const programs = programResults(records, input);
  const maps = mapResults(records, input.request);
  const ignored = all(records, "ignored").map(({ section: section4, variable }) => ({ section: section4, name: variable }));
  const facts = {
    load: loadResult(records),
    programs,
    maps,
    unknownNames: unknownNames(input.request, programs, maps, ignored),
    fixups: [...btfResults(records, input), ...fixupResults(records, input.request.fixups)],
    ignored,
    libbpf: libbpfOf(records, input),
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
    libbpf: facts.libbpf,
    load: facts.load,
    programs: facts.programs,
    maps,
    ignored: facts.ignored,
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
    targets: kernelTargets(records),
    kernelWarnings: [...input.outcome?.warnings ?? [], ...input.commandOutcome?.warnings ?? []]
  };
}
function loadResult(records) {
  const open = first(records, "open");
  if (open !== void 0 && open.errno !== 0)
    return {
      verdict: "fail",
      errno: errnoOf(open.errno),
      message: open.message,
      map: null,
      program: null,
      btfRefused: null
    };
  const load = first(records, "load");
  if (load === void 0) return null;
  const { errno, message, map, program } = load;
  return {
    verdict: errno === 0 ? "pass" : "fail",
    errno: errnoOf(errno),
    message,
    map,
    program,
    btfRefused: load.btf_errno === 0 ? null : load.btf_message || (errnoOf(load.btf_errno)?.name ?? "no reason given")
  };
}
function libbpfOf(records, { pidOneLibbpf }) {
  if (first(records, "open") === void 0) return null;
  const version2 = first(records, "validator")?.libbpf ?? pidOneLibbpf;
  return version2 === null ? null : oneLine(version2.replace(/^v/, ""), 20);
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
  const missing3 = aborted ? CANCELLED : { records: [], interruption: { kind: "lost", message }, warnings: [] };
  const of = (id) => id === void 0 ? void 0 : outcome.cases.get(id) ?? (reached || aborted ? missing3 : void 0);
  return { outcome: of(object), commandOutcome: of(command), obstacle: reached || aborted ? null : message };
}
function commonInput(artifact, kernel) {
  return {
    artifact: artifact.name,
    kernel: kernel.name,
    kernelRequired: kernel.request.required && artifactKernel(artifact.request, kernel.request)?.required !== false,
    request: requestOn(kernel.request, artifact.request),
    btf: btfOn(artifact.request, kernel.request),
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
    pidOneLibbpf: null,
    outcome,
    commandOutcome: outcome,
    obstacle,
    log: () => null,
    output: () => null
  });
}

// src/run/execute.ts
import { rm as rm2 } from "node:fs/promises";
import { join as join5 } from "node:path";

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
var XDP = /^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/;
function neededModules(artifacts, release) {
  const all2 = artifacts.filter(isTakeable).flatMap((artifact) => [artifact, ...attachedTargets(artifact)]);
  return [...new Set(all2.flatMap((artifact) => modulesOf(artifact, release)))];
}
function attachedTargets({ targets, request: { lanes } }) {
  return lanes.some(({ mode }) => mode === "behavior") ? targets : [];
}
function modulesOf({ request, object }, release) {
  const { lanes, programs, fixups } = request;
  const modes = lanes.map(({ mode }) => mode);
  if (modes.every((mode) => mode === "load_only")) return [];
  const sections = object?.programSections ?? [];
  const types = fixups.flatMap((fixup) => fixup.kind === "program_type" ? [fixup.value] : []);
  const targets = programs.flatMap(({ attach }) => attach === null ? [] : [attach]);
  const isClassifier = types.includes("sched_cls") || sections.some((section4) => CLASSIFIER.test(section4));
  const isAction = types.includes("sched_act") || sections.some((section4) => ACTION.test(section4));
  const isXdp = types.includes("xdp") || sections.some((section4) => XDP.test(section4));
  const takesQdisc = !atLeast(release, TCX_SINCE) || modes.includes("command");
  return [
    ...isClassifier && takesQdisc || targets.some(({ kind }) => kind === "tc") ? [SCH_INGRESS, CLS_BPF] : [],
    ...isAction ? [ACT_BPF] : [],
    ...isXdp || targets.some(({ interface: name }) => name?.startsWith("veth")) ? [VETH] : []
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

// src/run/target-modules.ts
async function findModules(cases, search) {
  const missing3 = cases.flatMap(({ targets }) => targets.filter(isNowhere));
  if (missing3.length === 0) return;
  const { provider, spec, record, onProgress } = search;
  try {
    const found = await provider.modulesDefining(spec, record, new Set(missing3.map(definedName)), onProgress);
    if (found === null) return;
    for (const target of missing3) target.packagedIn = found.get(definedName(target)) ?? [];
  } catch (thrown) {
    if (isAbort(thrown)) return;
    const message = `nobody looked for ${missing3[0]?.name} in the modules of ${record.release}: ${errorMessage(thrown)}`;
    onProgress({ step: "note", message });
  }
}
function definedName({ kind, name }) {
  const isTracepoint = kind === "tracepoint" || kind === "raw_tracepoint";
  return isTracepoint ? `__tracepoint_${name.replace(/^.*\//, "")}` : name;
}

// src/run/kernel-job.ts
async function takeToKernel(job) {
  const { kernel, ports } = job;
  const { name } = kernel;
  if (!kernel.artifacts.some(isTakeable)) return untouched2(kernel);
  const result = emptyKernelResult(kernel);
  const files = await timed(`${name}: fetching`, () => fetchKernel(job, result));
  if (files !== void 0) ports.progress.kernel(name, { step: "waiting" });
  const tools = await toolsFor(kernel.spec.arch, await job.tools);
  const bootable = files && await timed(`${name}: images`, () => withImages(job, files, tools, result));
  if (bootable !== void 0) {
    const work = await job.guests(
      () => timed(`${name}: its guest`, () => unlessRefused(result, () => runKernel(job, bootable, tools, result)))
    );
    if (work !== void 0) return work;
  }
  ports.progress.kernel(name, { step: "failed", message: result.error ?? "cancelled" });
  const release = result.release;
  return { result, cases: kernel.artifacts.map((artifact) => neverTaken(artifact, kernel, release, result.error)) };
}
async function unlessRefused(result, work) {
  try {
    return await work();
  } catch (thrown) {
    const fault = thrown instanceof UserError ? thrown : machineFault(thrown);
    if (fault === null) throw thrown;
    result.error = fault.message;
    return void 0;
  }
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
  const words2 = signature.status === "good" ? `good: ${signature.by}` : `unchecked: ${signature.why}`;
  return lockedOn === void 0 ? words2 : `locked: ${words2} (on ${lockedOn})`;
}
async function runKernel(job, files, tools, result) {
  const { kernel, plan, ports, request, workFolder } = job;
  const { reportDirectory } = request;
  const { name } = kernel;
  const { release } = files.kernel;
  const folder = join3("logs", safeFileName(name));
  await makeFolder(join3(reportDirectory, folder), "report-directory");
  const startedAt = performance.now();
  const work = guestWork(kernel, release, plan.brought, tools.validators.byDefault, plan.btf);
  const logs = createLogCollector(reportDirectory, folder, (key) => logFileName(work, key));
  await mkdir2(workFolder);
  result.consoleLog = join3(folder, "console.log");
  const { cmdline, note } = cmdlineOf(
    { ...kernel.request, cmdline: [kernel.spec.cmdline ?? "", kernel.request.cmdline].join(" ").trim() },
    files.config === null ? null : await readKernelConfig(files.config)
  );
  if (note !== null) result.notes.push(note);
  result.notes.push(...tools.validators.notes);
  const outcome = await runGuest({
    qemu: tools.qemu,
    // Only where it makes a difference is QEMU's answer waited for.
    oldQemu: kernel.spec.arch === "arm64" && isOldQemu(await tools.qemuVersion),
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
    parks: job.parking !== null,
    memory: job.memory,
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
        pidOneLibbpf: outcome.hello?.libbpf ?? null,
        ...outcomesOf(own, outcome, result.error, job.signal.aborted),
        log: (key) => own.object === void 0 ? null : logOf({ ...key, case: own.object }),
        output: await readOutputs(own, reportDirectory, logOf)
      })
    );
  }
  if (outcome.parked !== null) job.parking?.offer({ kernel, guest: outcome.parked, cases: work.cases }, cases);
  await findModules(cases, {
    spec: kernel.spec,
    record: files.kernel,
    provider: job.provider,
    onProgress: (progress) => {
      if (progress.step === "note") result.notes.push(progress.message);
    }
  });
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
  result.btf = hello?.btf ?? null;
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
async function guestFiles(files, { validators, busybox }, { artifacts, pidOne, others, btf }) {
  const shell = artifacts.some(({ artifact }) => needsShell(artifact)) ? busybox : null;
  return [
    { path: "/init", content: programWith(pidOne, validators), executable: true },
    ...others.map((libbpf) => ({
      path: validatorPath(libbpf),
      content: programWith(libbpf, validators),
      executable: true
    })),
    ...shell === null ? [] : shellFiles(shell),
    ...files.config === null ? [] : [{ path: `/boot/config-${files.kernel.release}`, content: await readFile3(files.config) }],
    ...await moduleFiles(files),
    ...btf
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
    btf: null,
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
import { readFile as readFile4, realpath as realpath2 } from "node:fs/promises";
import { basename, dirname as dirname2, join as join4, normalize, relative, resolve } from "node:path";
var MAX_SOURCE_BYTES = 16 << 20;
async function sourcesInRepository(cases, artifacts, manifest, repository) {
  const fits = createLineCheck(repository.root);
  const known2 = /* @__PURE__ */ new Map();
  const located = async (source, folders) => {
    if (source === null) return null;
    const key = JSON.stringify([folders, source.file, source.line, source.text]);
    const path = known2.has(key) ? known2.get(key) ?? null : await find(source, folders);
    known2.set(key, path);
    return path === null ? source : { ...source, file: path, path };
  };
  const find = async (source, folders) => {
    const [fitting, deep] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    for (const { path: candidate, depth } of candidates(source.file, folders, repository)) {
      const path = repository.find(candidate);
      if (path === null || fitting.has(path) || !await fits(path, source)) continue;
      if (isTelling(source.text) && depth > 1) return path;
      fitting.add(path);
      if (depth > 1) deep.add(path);
    }
    for (const path of repository.called(basename(source.file))) if (await fits(path, source)) fitting.add(path);
    return only(fitting) ?? (source.text === "" ? only(deep) : null);
  };
  const all2 = [];
  for (const result of cases) {
    const object = artifacts.find(({ name }) => name === result.artifact)?.path ?? null;
    const folders = await foldersBetween([object, manifest], repository.root);
    const programs = [];
    for (const program of result.programs) programs.push(await withSources(program, (source) => located(source, folders)));
    all2.push({ ...result, programs });
  }
  return all2;
}
async function withSources(program, located) {
  const { load } = program;
  if (load === null) return program;
  const lacks = [];
  for (const lack of load.lacks) lacks.push({ ...lack, source: await located(lack.source) });
  return { ...program, load: { ...load, source: await located(load.source), lacks } };
}
function only(found) {
  const [first2 = null, second] = found;
  return second === void 0 ? first2 : null;
}
function isTelling(text) {
  return /\w{2}/.test(text);
}
async function foldersBetween(files, root) {
  const folders = [];
  for (const file of files) {
    if (file === null) continue;
    const own = await realpath2(dirname2(resolve(file))).catch(() => dirname2(resolve(file)));
    for (let folder = own; folder === root || isBelow(folder, root); folder = dirname2(folder))
      folders.push(relative(root, folder));
  }
  return [.../* @__PURE__ */ new Set([...folders, ""])];
}
function* candidates(file, folders, { root }) {
  const path = normalize(file);
  if (isBelow(path, root)) yield { path: relative(root, path), depth: Number.POSITIVE_INFINITY };
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  if (!path.startsWith("/"))
    for (const folder of folders) yield { path: join4(folder, path), depth: parts.length + (folder === "" ? 0 : 1) };
  for (let start = 0; start < parts.length; start++)
    for (const folder of folders) yield { path: join4(folder, ...parts.slice(start)), depth: parts.length - start };
}
function createLineCheck(root) {
  const files = /* @__PURE__ */ new Map();
  return async (path, { line, text }) => {
    const reading = files.get(path) ?? linesOf(join4(root, path));
    files.set(path, reading);
    const found = (await reading)[line - 1];
    return found !== void 0 && (text === "" || bare(found) === bare(text));
  };
}
async function linesOf(file) {
  const content = await readFile4(file).catch(() => null);
  return content === null || content.length > MAX_SOURCE_BYTES ? [] : content.toString("utf8").split("\n");
}
function bare(text) {
  return text.replaceAll(/[\s\ufffd]+/g, " ").trim();
}

// src/run/execute.ts
var PARALLEL_FETCHES = 2;
async function executePlan(plan, request, ports, parking = null) {
  const startedAt = /* @__PURE__ */ new Date();
  await settleTemporaryFolder(request.cacheDirectory, ports.logger);
  await clearReports(request.reportDirectory);
  await makeFolder(request.reportDirectory, "report-directory");
  const workFolder = await createWorkFolder();
  try {
    const work = await timed(
      "taking the artifacts to all kernels",
      () => takeToKernels(plan, request, ports, workFolder, parking)
    );
    return await timed("judging", async () => conclude(plan, request, startedAt, work, await ports.repository));
  } finally {
    await rm2(workFolder, { recursive: true, force: true });
  }
}
async function takeToKernels(plan, request, ports, workFolder, parking) {
  const needed = plan.kernels.some(({ artifacts }) => artifacts.some(isTakeable));
  if (!needed) return { tools: null, kernels: plan.kernels.map(untouched2) };
  await makeFolder(request.cacheDirectory, "cache-directory");
  await removeAllAbandoned(request.cacheDirectory);
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
  const needs = {
    arches: archesOf(isTakeable),
    commands: archesOf(needsShell),
    libbpf: libbpfOf2(plan),
    mirrors,
    installLog: join5(request.reportDirectory, INSTALL_LOG)
  };
  const tools = timed(
    "seeing to QEMU, the validator and the accelerator",
    () => prepareTools(request, needs, ports, signal)
  );
  const shared = {
    plan,
    request,
    ports,
    signal,
    provider,
    tools,
    fetches: fetchesOf(plan.kernels),
    guests: pLimit(request.concurrency),
    parking,
    memory: createGuestMemory(memoryForGuests())
  };
  const jobs = plan.kernels.map(
    (kernel, index) => takeToKernel({ kernel, workFolder: join5(workFolder, String(index)), ...shared })
  );
  for (const job of [tools, ...jobs]) job.catch(() => failure.abort());
  const settled = tools.then((toolbox) => Promise.all(toolbox.values()));
  settled.catch(() => failure.abort());
  await Promise.allSettled([tools, ...jobs]);
  await provider.keepLookups();
  return { tools: await hostTools(await tools), kernels: await Promise.all(jobs) };
}
function libbpfOf2({ artifacts }) {
  const loaded = artifacts.filter(({ request: { lanes } }) => lanes.some(({ mode }) => mode !== "command"));
  return new Set(loaded.map(({ request }) => request.libbpf));
}
function fetchesOf(kernels) {
  const all2 = pLimit(PARALLEL_FETCHES);
  const turns = new Map(kernels.map(({ spec }) => [spec.id, pLimit(1)]));
  return (id, fetch) => turns.get(id)?.(() => all2(fetch)) ?? all2(fetch);
}
async function conclude(plan, request, startedAt, { tools, kernels }, repository) {
  const manifest = plan.manifest.file === "" ? null : plan.manifest.file;
  const files = await repositoryFiles(repository);
  const artifacts = plan.artifacts.map(({ name, path, object, request: request2, defect }) => ({
    name,
    path,
    sha256: object?.sha256 ?? null,
    size: object?.size ?? null,
    place: request2.place,
    error: defect ?? null,
    knownFailures: request2.knownFailures.map((entry2) => ({ ...entry2, kernels: entry2.kernels.map(({ id }) => id) }))
  }));
  const judged = kernels.flatMap(({ cases: cases2 }) => cases2);
  const seen = {
    version: RESULTS_VERSION,
    tool: { name: "bpfcompat", version },
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    manifest,
    manifestForm: manifest === null ? null : plan.manifest.form,
    loader: request.loader,
    revision: repository.revision,
    checkedOut: repository.checkedOut,
    repository: repository.page,
    repositoryFiles: files === null ? {} : await pathsInRepository(placedFiles(plan), files),
    workflowRun: request.workflowRun,
    shard: plan.shard,
    host: {
      arch: process.arch,
      cpus: usableCpus(),
      qemu: await tools?.qemuVersion ?? null,
      accelerator: tools?.accelerator ?? null
    },
    kernels: kernels.map(({ result }) => result),
    artifacts,
    cases: files === null ? judged : await sourcesInRepository(judged, artifacts, manifest, files),
    growth: growthPolicy(plan.manifest, request)
  };
  const cases = casesWithKnown(seen);
  const findings = findingsOf({ ...seen, cases });
  return { ...seen, cases, findings, comparison: null, gate: gateOf(cases, seen.kernels, request.failOn) };
}
function placedFiles({ manifest, artifacts, kernels }) {
  const places = [...artifacts, ...kernels].map(({ request }) => request.place);
  return [manifest.file, ...places.flatMap((place) => place?.file ?? [])].filter((file) => file !== "");
}

// src/init/trial-guests.ts
import { mkdtemp, rm as rm3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";

// src/init/questions.ts
var PLAIN_ENTRIES = [1024, 64, 1];
var RINGBUF_BYTES = 262144;
var STACK_TRACE_BYTES = 127 * 8;
var INNER_ENTRIES = 64;
var KEY_SIZES = [4];
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
function questionsOf({ maps, programs, fixups }) {
  return [
    ...maps.flatMap((map) => mapQuestions(openGapOf(map, fixups))),
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
  return { subject, ladders: [values.map((value) => ({ kind, subject, value, place: null }))] };
}
function sizeQuestion(map) {
  const values = map.type === "ringbuf" || map.type === "user_ringbuf" ? [RINGBUF_BYTES] : isPerCpuByName(map) ? ["cpus", ...PLAIN_ENTRIES] : PLAIN_ENTRIES;
  return {
    subject: map.name,
    ladders: values.map((value) => [{ kind: "max_entries", subject: map.name, value, place: null }])
  };
}
function isPerCpuByName({ name, type }) {
  return type === "array_of_maps" || type === "array" && /cpu|aux|scratch/i.test(name);
}
function innerMapQuestion({ name }) {
  const sized = ["hash", "percpu_hash", "array", "percpu_array"].map(
    (type) => VALUE_SIZES.map((valueSize) => innerMap(name, type, 4, valueSize))
  );
  const ringbuf = [innerMap(name, "ringbuf", 0, 0)];
  const [hash = [], ...others] = sized;
  return { subject: name, ladders: /ring/i.test(name) ? [ringbuf, ...sized] : [hash, ringbuf, ...others] };
}
function innerMap(subject, type, keySize, valueSize) {
  const maxEntries = type === "ringbuf" ? RINGBUF_BYTES : INNER_ENTRIES;
  return { kind: "inner_map", subject, type, keySize, valueSize, maxEntries, mapFlags: 0, place: null };
}
function typeQuestion({ name: subject, section: section4 }) {
  const likely = LIKELY_TYPES.filter(({ words: words2 }) => words2.test(section4)).map(({ type }) => type);
  return {
    subject,
    ladders: [.../* @__PURE__ */ new Set([...likely, ...PROGRAM_TYPES2])].map((value) => [
      { kind: "program_type", subject, value, place: null }
    ])
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

// src/init/trial-guests.ts
var MAX_GUESTS = 4;
function createTrialGuests(plan) {
  const best = /* @__PURE__ */ new Map();
  const order = plan.kernels.map(({ name }) => name);
  return {
    offer(parked, results) {
      const before = new Set([...best.values()].map(({ parked: kept2 }) => kept2));
      const kept = before.size >= MAX_GUESTS ? [] : results.filter((result) => leavesOpen(result) && comesFurther(result));
      for (const result of kept) best.set(result.artifact, { parked, result });
      const after = new Set([...best.values()].map(({ parked: still }) => still));
      for (const { guest } of [...before, parked].filter((candidate) => !after.has(candidate))) guest.release();
    },
    of: (artifact) => {
      const found = best.get(artifact)?.parked;
      return found?.guest.alive === true ? found : void 0;
    },
    release() {
      for (const { parked } of best.values()) parked.guest.release();
      best.clear();
    }
  };
  function comesFurther(result) {
    const earlier = best.get(result.artifact)?.result;
    if (earlier === void 0 || isBetter(scoreOf([result]), scoreOf([earlier]))) return true;
    return !isBetter(scoreOf([earlier]), scoreOf([result])) && order.indexOf(result.kernel) > order.indexOf(earlier.kernel);
  }
}
function leavesOpen(result) {
  return result.load?.verdict === "fail" && result.interruption === null && questionsOf(result).length > 0;
}
async function bootForTrials(kernel, artifacts, plan, request, ports) {
  const kernels = plan.kernels.filter(({ name }) => name === kernel).map((planned) => ({ ...planned, artifacts: planned.artifacts.filter(({ name }) => artifacts.includes(name)) }));
  const guests = createTrialGuests({ kernels });
  const reportDirectory = await mkdtemp(join6(tmpdir(), "bpfcompat-trial-"));
  try {
    await executePlan({ ...plan, kernels }, { ...request, reportDirectory }, ports, guests);
  } catch (thrown) {
    guests.release();
    throw thrown;
  } finally {
    await rm3(reportDirectory, { recursive: true, force: true });
  }
  return guests;
}

// src/init/answer.ts
var SWEEPS = 2;
async function answer4(proposal, questions, kernel, attempt, accepts) {
  const chosen = questions.flatMap(({ ladders }) => ladders[0]?.slice(0, 1) ?? []);
  if (chosen.length === 0) return proposal;
  const score = await attempt(chosen);
  if (score === null) return proposal;
  let best = { chosen, score };
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [index, { ladders }] of questions.entries())
      for (const ladder of ladders) if (best.score.whole === 0) best = await climb(best, index, ladder, attempt);
  if (!accepts(best.score)) return proposal;
  return { ...proposal, fixups: best.chosen.map((what) => ({ what, how: wordsFor(what, kernel) })) };
}
async function climb(best, index, ladder, attempt) {
  let low = best;
  for (const height of [0, 1]) if (low.score.whole === 0) low = better(low, await rung(height));
  const last = ladder.length > 2 && low.score.whole === 0 ? await rung(ladder.length - 1) : null;
  if (last === null || !isBetter(last.score, low.score)) return low;
  let found = last;
  for (let below = 1, above = ladder.length - 1; above - below > 1; ) {
    const middle = below + above >> 1;
    const tried = await rung(middle);
    if (tried === null) break;
    if (isBetter(last.score, tried.score)) below = middle;
    else [found, above] = [tried, middle];
  }
  return found;
  async function rung(height) {
    const fixup = ladder[height];
    if (fixup === void 0) return null;
    const chosen = best.chosen.with(index, fixup);
    const score = await attempt(chosen);
    return score === null ? null : { chosen, score };
  }
}
function better(one, other) {
  return other !== null && isBetter(other.score, one.score) ? other : one;
}
function wordsFor(fixup, kernel) {
  const what = fixup.kind === "inner_map" ? fixup.type === "ringbuf" ? `an inner ring buffer of ${fixup.maxEntries} bytes` : `a ${fixup.type} ${fixup.keySize}/${fixup.valueSize}` : describeFixup(fixup);
  return `by trial on ${kernel}: loads with ${what}; check it against your loader`;
}

// src/init/attempts.ts
function clockOf(ms) {
  const end = performance.now() + ms;
  return { leftMs: () => Math.max(0, end - performance.now()) };
}
function attemptsOn(artifact, { guest, cases }, limit, clock, nextId) {
  const own = cases.find((candidate) => candidate.kind === "object" && candidate.artifact === artifact);
  const known2 = /* @__PURE__ */ new Map();
  return async (fixups) => {
    const key = JSON.stringify(fixups);
    const earlier = known2.get(key);
    if (earlier !== void 0) return earlier;
    if (own === void 0 || known2.size >= limit || clock.leftMs() === 0) return null;
    const id = nextId();
    const records = (await guest.take([withFixups(own, id, fixups)], clock.leftMs())).get(id);
    if (records === void 0) return null;
    const score = scoreOfRecords(records);
    known2.set(key, score);
    return score;
  };
}
function withFixups(own, id, fixups) {
  if (own.kind !== "object") return own;
  const mode = fixups.some(({ kind }) => kind === "program_type") ? "load_attach" : "trial";
  return { ...own, id, mode, fixups: [...own.fixups, ...fixups], tests: [], files: [] };
}
function scoreOfRecords(records) {
  const loaded = all(records, "program_load").filter(({ errno }) => errno === 0);
  return {
    whole: first(records, "load")?.errno === 0 ? 1 : 0,
    loaded: new Set(loaded.map(({ program }) => program)).size,
    attached: all(records, "attach").filter(({ status }) => status === "attached").length
  };
}

// src/init/search.ts
var LEAST_FOR_BOOT_MS = 1e4;
async function answerAll(objects, bounds, guests, around) {
  const { logger } = around.ports;
  const clock = clockOf(bounds.ms);
  const booted = /* @__PURE__ */ new Map();
  const found = [];
  const unanswered = [];
  let id = Math.max(0, ...around.plan.kernels.map(({ artifacts }) => artifacts.length * 2));
  try {
    for (const { proposal, cases } of objects) {
      const best = furthest(cases);
      const questions = best === void 0 ? [] : questionsOf(best);
      if (best === void 0 || questions.length === 0) {
        found.push(proposal);
        continue;
      }
      const { name } = proposal.artifact;
      const over = clock.leftMs() === 0 || around.ports.signal.aborted;
      const parked = over ? void 0 : await guestFor(name, best.kernel, clock);
      if (parked === void 0) {
        unanswered.push(name);
        found.push(proposal);
        continue;
      }
      const on2 = parked.kernel.name;
      logger.info(
        `${name}: trying on ${on2} what the object leaves open: ${questions.map(({ subject }) => subject).join(", ")}`
      );
      const attempt = attemptsOn(name, parked, bounds.attempts, clock, () => id++);
      const answered = await answer4(proposal, questions, on2, attempt, around.accepts);
      if (answered === proposal) unanswered.push(name);
      found.push(answered);
    }
  } finally {
    for (const own of booted.values()) own.release();
  }
  if (unanswered.length > 0) logger.info(`no sizes were found for ${unanswered.join(", ")} within these bounds`);
  return found;
  async function guestFor(artifact, kernel, { leftMs }) {
    const kept = guests.of(artifact) ?? booted.get(kernel)?.of(artifact);
    if (kept !== void 0 || booted.has(kernel) || leftMs() < LEAST_FOR_BOOT_MS) return kept;
    const { plan, request, ports } = around;
    const names = objects.map(({ proposal }) => proposal.artifact.name);
    const own = await bootForTrials(kernel, names, plan, request, ports);
    booted.set(kernel, own);
    return own.of(artifact);
  }
}
function furthest(cases) {
  return cases.reduce(
    (one, other) => one !== void 0 && isBetter(scoreOf([one]), scoreOf([other])) ? one : other,
    void 0
  );
}

// src/init/advise.ts
var BY_TRIAL = "The sizes below were found by trial: the object loads with them. Check them against your loader.";
var ANSWERABLE = /* @__PURE__ */ new Set(["MISSING_INNER_MAP", "MAP_SIZE_UNSET"]);
async function adviseByTrial(results, plan, request, ports, guests) {
  const wanting = results.findings.filter((finding) => finding.level === "failure" && ANSWERABLE.has(finding.class));
  const names = new Set(wanting.map(({ artifact }) => artifact));
  const artifacts = plan.artifacts.filter(({ name }) => names.has(name));
  const bounds = boundsAfterRun(request.trials, results.durationMs);
  if (artifacts.length === 0 || bounds === null || ports.signal.aborted) return results;
  await writeReports(results, request.reportDirectory);
  ports.logger.info(results.gate.sentence);
  ports.logger.info(
    `the reports are written; trying which sizes make ${plural(artifacts.length, "object")} load: ${boundsWords(bounds)} (${setting("trials")} \`off\` skips this)`
  );
  const open = artifacts.map((artifact) => ({
    proposal: untouched(artifact),
    cases: results.cases.filter((result) => result.artifact === artifact.name)
  }));
  const proposals = await proposalsByTrial();
  const findings = proposals.reduce(
    (all2, proposal) => proposal.fixups.length === 0 ? all2 : all2.map((finding) => wanting.includes(finding) ? advised(finding, proposal, results) : finding),
    results.findings
  );
  return { ...results, findings };
  async function proposalsByTrial() {
    try {
      return await answerAll(open, bounds, guests, { plan, request, ports, accepts: ({ whole: whole2 }) => whole2 > 0 });
    } catch (thrown) {
      ports.logger.warning(`no sizes were tried to the end: ${errorMessage(thrown)}; the verdicts stand`);
      return [];
    }
  }
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
  findingsOf,
  gateOf,
  againstBaseline,
  renderJson,
  failOnWords,
  REPOSITORY_URL,
  docsUrl,
  changesSection,
  matrixTable,
  KNOWN_ICON,
  findingsSection,
  kernelsSection,
  renderSummary,
  clearReports,
  writeReports,
  copyReports,
  writeTo,
  makeFolder,
  obstacleTo,
  boundsOfInit,
  boundsWords,
  untouched,
  requestOf,
  renderManifest,
  renderWorkflow,
  commonInput,
  executePlan,
  createTrialGuests,
  leavesOpen,
  answerAll,
  adviseByTrial,
  carryTrials,
  renderTerminal
};
