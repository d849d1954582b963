import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  escapeMarkdown,
  table
} from "./chunk-SRX74V5V.js";
import {
  judgeAttach,
  judgeLoad
} from "./chunk-ULLRNW3P.js";

// src/support/kernel-version.ts
var FINAL = Number.MAX_SAFE_INTEGER;
function kernelVersion(release) {
  const [start, major, minor, patch = "0", candidate] = /^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(release) ?? [];
  if (start === void 0 || major === void 0 || minor === void 0) return void 0;
  const build = (release.slice(start.length).match(/\d+/g) ?? []).map(Number);
  return {
    label: `${major}.${minor}${candidate === void 0 ? "" : `-rc${candidate}`}`,
    numbers: [
      ...[major, minor, patch].map(Number),
      // A pre-release comes before the release that it becomes.
      candidate === void 0 ? FINAL : Number(candidate),
      ...build
    ]
  };
}
function compareReleases(a, b) {
  const [left, right] = [kernelVersion(a), kernelVersion(b)];
  if (left === void 0 || right === void 0) return Number(left === void 0) - Number(right === void 0);
  for (let index = 0; index < Math.max(left.numbers.length, right.numbers.length); index++) {
    const difference = (left.numbers[index] ?? -1) - (right.numbers[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : Number(a > b);
}

// src/support/kernels.ts
function supportKernels(kernels) {
  const named = kernels.map(({ id, distribution, arch, release }) => {
    const sortedBy = release ?? id.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.at(-1) ?? id;
    const version = kernelVersion(sortedBy)?.label;
    return { id, distribution, arch, release, sortedBy, name: version === void 0 ? id : `${version}${variantOf(id)}` };
  });
  const isAlone = (kernel) => named.filter(({ distribution, arch, name }) => isAlike(kernel, { distribution, arch }) && kernel.name === name).length === 1;
  return named.map(({ name, ...kernel }) => ({ ...kernel, label: isAlone({ name, ...kernel }) ? name : kernel.id })).toSorted(
    (a, b) => compareText(a.distribution, b.distribution) || compareText(a.arch, b.arch) || compareReleases(a.sortedBy, b.sortedBy) || compareText(a.id, b.id)
  ).map(({ sortedBy: _, ...kernel }) => kernel);
}
function variantOf(id) {
  return /\+[^+]*$/.exec(id)?.[0] ?? "";
}
function kernelGroups(kernels) {
  const severalArchs = new Set(kernels.map(({ arch }) => arch)).size > 1;
  const groups = [];
  for (const kernel of kernels) {
    const { distribution, arch } = kernel;
    const known = groups.find((group) => isAlike(group, kernel));
    if (known === void 0)
      groups.push({
        distribution,
        arch,
        title: severalArchs ? `${distribution} ${arch}` : distribution,
        kernels: [kernel]
      });
    else known.kernels.push(kernel);
  }
  return groups;
}
function isAlike(a, b) {
  return a.distribution === b.distribution && a.arch === b.arch;
}
function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}

// src/support/range.ts
function supportOf(verdicts2, groups) {
  const asked = groups.flatMap(({ distribution, arch, kernels }) => {
    const seen = kernels.flatMap(({ id, label }) => {
      const verdict = verdicts2.get(id);
      return verdict === void 0 ? [] : [{ kernel: id, label, verdict }];
    });
    return seen.length === 0 ? [] : [{ distribution, arch, seen }];
  });
  return {
    seen: asked.flatMap(({ seen }) => seen.map(({ kernel, verdict }) => ({ kernel, verdict }))),
    distributions: asked.map(({ distribution, arch, seen }) => ({ distribution, arch, ...rangeOf(seen) }))
  };
}
function rangeOf(seen) {
  const told = seen.filter(({ verdict }) => verdict === "pass" || verdict === "fail");
  const passing = told.filter(({ verdict }) => verdict === "pass");
  const status = statusOf(told);
  return {
    status,
    oldest: passing.at(0)?.label ?? null,
    newest: passing.at(-1)?.label ?? null,
    words: [verdictWords(status, told), ...untoldWords(seen, told)].join("; ")
  };
}
function statusOf(told) {
  const first = told.findIndex(({ verdict }) => verdict === "pass");
  if (told.length === 0) return "unknown";
  if (first === -1) return "none";
  if (told.slice(first).some(({ verdict }) => verdict === "fail")) return "gaps";
  return first === 0 ? "all" : "from";
}
function verdictWords(status, told) {
  const passing = told.filter(({ verdict }) => verdict === "pass");
  const passes = listed(told, "pass");
  const fails = `fails on ${listed(told, "fail")}`;
  switch (status) {
    case "unknown":
      return "no verdict";
    case "none":
      return `not seen passing: ${fails}`;
    case "gaps":
      return `passes on ${passes}, ${fails}`;
    case "all":
    case "from": {
      const range = passing.length < 3 ? `seen passing on ${passes}` : `seen passing from ${passing.at(0)?.label}, on all ${passing.length} kernels up to ${passing.at(-1)?.label}`;
      return status === "all" ? range : `${range}; ${fails}`;
    }
  }
}
function untoldWords(seen, told) {
  if (told.length === 0 || told.length === seen.length) return [];
  return [`no verdict on ${enumeration(seen.filter((one) => !told.includes(one)).map(({ label }) => label))}`];
}
function listed(told, verdict) {
  const rows = [];
  for (const [index, one] of told.entries()) {
    if (one.verdict !== verdict) continue;
    if (told[index - 1]?.verdict === verdict) rows.at(-1)?.push(one.label);
    else rows.push([one.label]);
  }
  return enumeration(rows.flatMap((row) => row.length < 3 ? row : [`${row[0]} to ${row.at(-1)}`]));
}
function enumeration(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// src/support/runs.ts
function mergeRuns(runs) {
  const ordered = newestFirst(runs);
  const [newest] = ordered;
  if (newest === void 0) throw new Error("a support table needs a run");
  return {
    newest,
    kernels: pick(
      ordered.flatMap(({ kernels }) => kernels),
      ({ id }) => id,
      ({ release }) => release !== null
    ),
    artifacts: pick(
      ordered.flatMap(({ artifacts }) => artifacts),
      ({ name }) => name,
      () => true
    ),
    cases: pick(
      ordered.flatMap(({ cases }) => cases),
      ({ artifact, kernel }) => JSON.stringify([artifact, kernel]),
      ({ lanes }) => lanes.some(({ verdict }) => verdict !== "error")
    )
  };
}
function newestFirst(runs) {
  return runs.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}
function pick(items, keyOf, tells) {
  const picked = /* @__PURE__ */ new Map();
  for (const item of items) {
    const known = picked.get(keyOf(item));
    if (known === void 0 || !tells(known) && tells(item)) picked.set(keyOf(item), item);
  }
  return [...picked.values()];
}

// src/support/support.ts
var SUPPORT_VERSION = 1;
var OBJECT_MODES = ["load_only", "load_attach", "behavior"];
var MODES = [...OBJECT_MODES, "command"];
function supportTableOf(runs) {
  const { newest, artifacts, kernels: results, cases } = mergeRuns(runs);
  const kernels = supportKernels(results);
  const group = kernelGroups(kernels);
  return {
    version: SUPPORT_VERSION,
    tool: newest.tool,
    runs: newestFirst(runs).map(({ startedAt, revision, manifest }) => ({ startedAt, revision, manifest })),
    kernels,
    overall: supportOf(overallVerdicts(cases), group),
    artifacts: artifacts.map(
      (artifact) => artifactSupport(
        artifact,
        cases.filter((seen) => seen.artifact === artifact.name),
        group
      )
    )
  };
}
function artifactSupport({ name }, cases, groups) {
  const modes = MODES.filter((mode) => cases.some((seen) => modeVerdict(seen, mode) !== void 0));
  return {
    name,
    required: cases.some(({ lanes }) => lanes.some(({ required }) => required)),
    modes: modes.map((mode) => ({
      mode,
      support: supportOf(
        verdicts(cases, (seen) => modeVerdict(seen, mode)),
        groups
      )
    })),
    programs: programsOf(cases).map(({ name: program, section }) => programSupport(program, section, cases, groups))
  };
}
function programSupport(name, section, cases, groups) {
  const of = (step) => verdicts(cases, ({ programs }) => {
    const program = programs.find((candidate) => candidate.name === name);
    return program === void 0 ? void 0 : step(program);
  });
  const tried = cases.some(({ programs }) => programs.some((program) => program.name === name && program.attach !== null));
  return {
    name,
    section,
    load: supportOf(of(loadVerdict), groups),
    attach: tried ? supportOf(of(attachVerdict), groups) : null
  };
}
function programsOf(cases) {
  return [...new Map(cases.flatMap(({ programs }) => programs.map((program) => [program.name, program]))).values()];
}
function verdicts(cases, verdictOf) {
  return new Map(
    cases.flatMap((seen) => {
      const verdict = verdictOf(seen);
      return verdict === void 0 ? [] : [[seen.kernel, verdict]];
    })
  );
}
function modeVerdict(seen, mode) {
  const lane = seen.lanes.find((candidate) => candidate.mode === mode);
  if (lane !== void 0) return lane.verdict;
  if (!OBJECT_MODES.includes(mode)) return void 0;
  const deeper = seen.lanes.find(({ mode: own }) => OBJECT_MODES.indexOf(own) > OBJECT_MODES.indexOf(mode));
  if (deeper === void 0 || deeper.verdict === "pass" || deeper.verdict === "error") return deeper?.verdict;
  const judged = judgeLoad(seen) ?? (mode === "load_attach" ? judgeAttach(seen) : void 0);
  return judged?.verdict ?? "pass";
}
function loadVerdict({ off, load }) {
  if (off !== null) return off.by === "dropped" ? "fail" : "skip";
  return load?.verdict;
}
function attachVerdict(program) {
  const { attach } = program;
  if (attach === null) return loadVerdict(program) === "pass" ? void 0 : loadVerdict(program);
  return attach.declined ? "skip" : attach.verdict;
}
function overallVerdicts(cases) {
  const key = (artifact, mode) => JSON.stringify([artifact, mode]);
  const required = new Set(
    cases.flatMap(({ artifact, lanes }) => lanes.filter((lane) => lane.required).map(({ mode }) => key(artifact, mode)))
  );
  const byKernel = /* @__PURE__ */ new Map();
  for (const { artifact, kernel, lanes } of cases) {
    const counted = lanes.filter(({ mode }) => required.size === 0 || required.has(key(artifact, mode)));
    byKernel.set(kernel, [...byKernel.get(kernel) ?? [], ...counted.map(({ verdict }) => verdict)]);
  }
  return new Map(
    [...byKernel].flatMap(([kernel, own]) => {
      const worst = ["fail", "error", "pass", "skip"].find((verdict) => own.includes(verdict));
      return worst === void 0 ? [] : [[kernel, worst]];
    })
  );
}

// src/support/json.ts
function renderSupport(results) {
  return renderSupportTable(supportTableOf([results]));
}
function renderSupportTable(support) {
  return `${JSON.stringify(support, null, 2)}
`;
}

// src/support/markdown.ts
var MODE_WORDS = {
  load_only: "load",
  load_attach: "attach",
  behavior: "tests",
  command: "own loader"
};
var ICONS = {
  all: "\u2705",
  from: "\u2611\uFE0F",
  gaps: "\u26A0\uFE0F",
  none: "\u274C",
  unknown: "\u2754"
};
var WORDS_LENGTH = 2e3;
var MOST_NAMES = 4;
function renderSupportMarkdown(support) {
  const columns = kernelGroups(support.kernels);
  const rows = support.artifacts.flatMap((artifact) => [...modeRows(artifact), ...programRows(artifact)]);
  return [
    table(
      ["artifact", "step", ...columns.map(({ title }) => escapeMarkdown(title))],
      rows.map(({ subject, steps, support: own }) => [
        subject,
        steps.join(", "),
        ...columns.map((column) => cell(own.distributions.find((candidate) => isAlike(candidate, column))))
      ])
    ),
    "",
    `Seen on real kernels: ${columns.map(({ title, kernels }) => escapeMarkdown(`${title} ${kernels.map(({ label }) => label).join(", ")}`, WORDS_LENGTH)).join("; ")}.`,
    "Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."
  ].join("\n");
}
function cell(support) {
  return support === void 0 ? "not tried" : `${ICONS[support.status]} ${escapeMarkdown(support.words, WORDS_LENGTH)}`;
}
function modeRows({ name, modes }) {
  return folded(modes.map(({ mode, support }) => ({ key: MODE_WORDS[mode], support }))).map(({ keys, support }, index) => ({
    subject: index === 0 ? code(name) : "",
    steps: keys,
    support
  }));
}
function programRows({ modes, programs }) {
  const own = (mode) => modes.find((candidate) => candidate.mode === mode)?.support;
  const step = (mode, of) => folded(
    programs.flatMap((program) => {
      const support = of(program);
      return support === null || isLike(support, own(mode)) ? [] : [{ key: code(program.name), support }];
    })
  ).map(({ keys, support }) => ({ subject: `\u21B3 ${names(keys)}`, steps: [MODE_WORDS[mode]], support }));
  return [
    ...step("load_only", ({ load }) => load),
    ...step("load_attach", ({ load, attach }) => attach === null || isLike(attach, load) ? null : attach)
  ];
}
function names(programs) {
  if (programs.length <= MOST_NAMES) return programs.join(", ");
  return `${programs.slice(0, MOST_NAMES).join(", ")} and ${programs.length - MOST_NAMES} more`;
}
function isLike({ seen }, other) {
  return seen.every(({ kernel, verdict }) => {
    const compared = other?.seen.find((candidate) => candidate.kernel === kernel)?.verdict;
    return verdict === compared || !isVerdict(verdict) || compared !== void 0 && !isVerdict(compared);
  });
}
function isVerdict(verdict) {
  return verdict === "pass" || verdict === "fail";
}
function folded(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const { key, support } of items) {
    const words = JSON.stringify(support.distributions);
    const group = groups.get(words) ?? { keys: [], support };
    group.keys.push(key);
    groups.set(words, group);
  }
  return [...groups.values()];
}

export {
  kernelVersion,
  compareReleases,
  kernelGroups,
  supportTableOf,
  renderSupport,
  renderSupportTable,
  MODE_WORDS,
  renderSupportMarkdown
};
