import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  debug,
  error,
  getInput,
  info,
  isDebug,
  notice,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunk-GUJDHLJX.js";
import "./chunk-4PQZNHQS.js";
import {
  planShards
} from "./chunk-GX77XZSI.js";
import {
  readShards,
  reportShards,
  revisionOfShards
} from "./chunk-PJR3EDSW.js";
import {
  repositoryPlace
} from "./chunk-HW5VLOCX.js";
import {
  abortOnSignals,
  refuseOtherSystem
} from "./chunk-JLDN5W7H.js";
import {
  run
} from "./chunk-WJRF6GJN.js";
import {
  KNOWN_ICON,
  REPOSITORY_URL,
  changesSection,
  copyReports,
  docsUrl,
  failOnWords,
  findingsSection,
  kernelsSection,
  matrixTable,
  obstacleTo,
  renderJson,
  renderSummary,
  renderTerminal,
  writeReports
} from "./chunk-ZM6FIPR6.js";
import "./chunk-RAJMVPAJ.js";
import {
  readResults
} from "./chunk-GSXIBFME.js";
import {
  SHARD_COUNT_EXPECTED,
  parseShardCount,
  parseValidationMode
} from "./chunk-RQNU55KP.js";
import {
  fixedFolder
} from "./chunk-V2RSFT2P.js";
import {
  findRepository,
  headOfPullMerge,
  isBasedOn,
  parentsOf
} from "./chunk-EHE6OOPU.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-SPC2BNBY.js";
import "./chunk-UXWWHKL3.js";
import {
  code,
  escapeMarkdown,
  prose,
  table
} from "./chunk-SRX74V5V.js";
import {
  INPUT_NAMES,
  NO_SHARED_CACHE,
  PLAN_EXPECTED,
  createPlainView,
  describeState,
  existingFolder,
  isCommit,
  parseList,
  parseShardMatrix,
  readInputs
} from "./chunk-BX5OTOJC.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-OZMODKER.js";
import "./chunk-JN55TIMQ.js";
import {
  changesOf,
  isNewlyFailing,
  isNewlyPassing,
  shortRevision
} from "./chunk-JKPK5V5I.js";
import {
  RESULTS_VERSION
} from "./chunk-XGINJA4Y.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-2WVF2LJT.js";
import {
  kernelWords,
  knownWords,
  matrixOf,
  testMatrixOf,
  titleWords
} from "./chunk-YEW63RGN.js";
import "./chunk-ULLRNW3P.js";
import {
  byteLength,
  clip,
  duration,
  lastLines,
  oneLine,
  plural,
  sanitise,
  withoutCommands
} from "./chunk-XEFT6EOF.js";
import "./chunk-XUJZT354.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-YKJO7TXN.js";
import "./chunk-ERVN4OUL.js";
import "./chunk-STEACBDL.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-EFESWH4A.js";
import "./chunk-WNAIQMBO.js";
import "./chunk-5QZGLNX6.js";
import {
  isBelow
} from "./chunk-ZTFLW3MG.js";
import {
  digestOf
} from "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import {
  onTrace,
  timed,
  trace
} from "./chunk-MGZDOVV3.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  machineFault,
  nameSettings,
  setting
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  collectProblems,
  errorMessage,
  formatProblem
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";

// src/github/baseline.ts
import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var SOURCE = "the cache of GitHub Actions";
async function restoreBaseline(step, event, cache, logger) {
  const obstacle = obstacleOf(step, event);
  if (obstacle !== null) {
    if (obstacle !== "") logger.info(`not compared: ${obstacle}`);
    return null;
  }
  const file = fileOf(step, event);
  try {
    if (!await cache.restore(wantedEntry(step, event))) {
      logger.info(
        `not compared: ${SOURCE} has no results of ${branchWords(event)} for this step; its next run there keeps them`
      );
      return null;
    }
    const results = await readResults(file);
    logger.info(
      `compared with ${branchWords(event)}${results.revision === null ? "" : ` at ${shortRevision(results.revision)}`}${otherBase(event)}`
    );
    return { results, source: `${event.defaultBranch ?? "the default branch"}, from ${SOURCE}` };
  } catch (thrown) {
    logger.warning(`not compared: what ${SOURCE} has of ${branchWords(event)} cannot be used: ${errorMessage(thrown)}`);
    return null;
  } finally {
    await rm(dirname(file), { recursive: true, force: true });
  }
}
function otherBase({ baseBranch, defaultBranch }) {
  return baseBranch === null || baseBranch === defaultBranch ? "" : `, since results of \`${oneLine(baseBranch, 100)}\` are not kept`;
}
function obstacleOf({ baseline, run: run2, task, cache }, event) {
  if (baseline === "none" || run2.baseline !== null || task === "plan") return "";
  if (run2.shard !== null) return "the step that brings the shards together does it";
  if (event.onDefaultBranch) return `these are the results of ${branchWords(event)}, which others are compared with`;
  if (event.defaultBranch === null) return "the event does not tell what the default branch is";
  return cache ? null : "`cache: false` keeps no results of the default branch";
}
async function keepBaseline(step, event, results, cache, logger) {
  const { baseline, run: run2, task } = step;
  if (baseline === "none" || run2.baseline !== null || !step.cache || task === "plan" || run2.shard !== null) return;
  if (!event.onDefaultBranch) return;
  if (results.gate.status === "error") {
    logger.info("not kept for others to compare with: the run could not tell");
    return;
  }
  const file = fileOf(step, event);
  const text = renderJson({ ...results, comparison: null });
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await cache.save(keptEntry(step, event, results, text));
  } catch (thrown) {
    logger.warning(`not kept for others to compare with: ${errorMessage(thrown)}`);
  } finally {
    await rm(dirname(file), { recursive: true, force: true });
  }
}
function keptEntry(step, event, results, text) {
  return { ...commonOf(step, event), key: `${prefixes(step, event).kernels}${results.revision}-${digest(text)}` };
}
function wantedEntry(step, event) {
  const { step: ofStep, kernels } = prefixes(step, event);
  const exact = event.baseSha === null ? [] : [`${kernels}${event.baseSha}-`];
  return {
    ...commonOf(step, event),
    // What the newest holds is not known before: no entry has this key.
    key: `${kernels}${event.baseSha}-${digest("")}`,
    restoreKeys: [...exact, kernels, ofStep]
  };
}
function commonOf(step, event) {
  return { what: `results of ${branchWords(event)}`, paths: [dirname(fileOf(step, event))], newest: true };
}
function fileOf(step, event) {
  const { workflow, own } = identityOf(step, event);
  return join(step.run.cacheDirectory, "baseline", step.task === "report" ? workflow : own, "results.json");
}
function prefixes(step, event) {
  const { workflow, own } = identityOf(step, event);
  const ofWorkflow = `bpfcompat-results-${workflow}-`;
  const ofStep = `${ofWorkflow}${own}-`;
  return {
    workflow: ofWorkflow,
    step: ofStep,
    kernels: `${ofStep}${digest(JSON.stringify(step.run.kernels)).slice(0, 16)}-`
  };
}
function identityOf({ task, checkName, jobMatrix, use, run: run2 }, { run: { workflow, job, step } }) {
  const { manifest, matrix, suite, objects, artifacts, loader, mode } = run2;
  const inputs = task === "run" ? [manifest, matrix, suite, objects, artifacts, loader, mode] : [];
  return {
    workflow: digest(JSON.stringify([RESULTS_VERSION, task, workflow])).slice(0, 16),
    own: digest(JSON.stringify([checkName, job, jobMatrix.digest, step, use, inputs])).slice(0, 32)
  };
}
function branchWords({ defaultBranch }) {
  return defaultBranch === null ? "the default branch" : `\`${defaultBranch}\``;
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}
async function restoreCosts(step, event, cache, logger) {
  if (step.baseline === "none" || step.run.baseline !== null || !step.cache) return null;
  const report = { ...step, task: "report" };
  const file = fileOf(report, event);
  try {
    const ofAnyReport = prefixes(report, event).workflow;
    if (!await cache.restore({ ...wantedEntry(report, event), restoreKeys: [ofAnyReport] })) return null;
    return { results: await readResults(file), source: SOURCE };
  } catch (thrown) {
    logger.info(`estimated, since what ${SOURCE} has of ${branchWords(event)} cannot be used: ${errorMessage(thrown)}`);
    return null;
  } finally {
    await rm(dirname(file), { recursive: true, force: true });
  }
}

// src/github/check-runs.ts
import { randomUUID } from "node:crypto";
import { setTimeout as sleep3 } from "node:timers/promises";

// src/report/check-lanes.ts
function checkLanesOf({ kernels, lanes }, failOn) {
  if (failOn === "any") return [];
  const requiredKernels = new Set(kernels.filter(({ required }) => required).map(({ id }) => id));
  const found = /* @__PURE__ */ new Map();
  for (const { artifact, mode, kernel, required } of lanes) {
    const key = JSON.stringify([artifact, mode]);
    const lane = found.get(key) ?? { artifact, mode, blocks: false, onRequired: false };
    lane.blocks ||= required;
    lane.onRequired ||= requiredKernels.has(kernel);
    found.set(key, lane);
  }
  return [...found.values()].filter(({ blocks, onRequired }) => !blocks && onRequired).map(({ artifact, mode }) => ({ artifact, mode }));
}
function plannedOf({ kernels, cases }) {
  return {
    kernels: kernels.map(({ id, required }) => ({ id, required })),
    lanes: cases.flatMap(
      ({ artifact, kernel, lanes }) => lanes.map(({ mode, required }) => ({ artifact, mode, kernel, required }))
    )
  };
}
function laneOnKernels({ artifact, mode }, { cases }) {
  return cases.filter((result) => result.artifact === artifact).flatMap(({ kernel, lanes }) => lanes.filter((lane) => lane.mode === mode).map((lane) => ({ kernel, lane })));
}
function lanePasses(lane, results) {
  const lanes = laneOnKernels(lane, results);
  return lanes.length > 0 && lanes.every(({ lane: { verdict } }) => verdict === "pass");
}
function annotatorOf({ artifact, level }, lanes, results) {
  if (level === "failure" || artifact === null) return null;
  const own = lanes.filter((lane) => lane.artifact === artifact);
  return own.find((lane) => !lanePasses(lane, results)) ?? own[0] ?? null;
}

// src/report/check-page.ts
var PAGE_BYTES = 65535;
var TITLE_LENGTH = 255;
var CHANGES = 10;
function gatePage(results, context) {
  const { findings } = results;
  const tests = matrixTable(testMatrixOf(results), "test");
  const title = titleOfGate(results);
  const opening = [...whole(title), meaning(results), whatItDid(results)];
  const changes = changesSection(results, CHANGES);
  const matrix = matrixTable(matrixOf(results), "artifact");
  const kernels = kernelsSection(results);
  return {
    title: titleOf(title),
    summary: firstThatFits([
      [...opening, matrix, ...tests === "" ? [] : ["## Tests", tests], changes],
      [...opening, matrix, changes],
      [...opening, changes, "The tables do not fit here: they are in the job summary."],
      opening
    ]),
    text: textOf(findings, results, [byteLength(kernels) <= PAGE_BYTES / 4 ? kernels : "", linkToRun(context)])
  };
}
function lanePage(lane, results, context) {
  const { artifact, mode } = lane;
  const on = laneOnKernels(lane, results);
  const place = results.artifacts.find(({ name }) => name === artifact)?.place ?? null;
  const rows = on.map(({ kernel, lane: { verdict, reason, known } }) => [
    code(kernel),
    known === null ? `${LANE_ICONS[verdict]} ${verdict}` : `${KNOWN_ICON} known`,
    escapeMarkdown([...known === null ? [] : [`known: ${known}`], ...reason === null ? [] : [reason]].join("; "))
  ]);
  const opening = [
    `**This check never blocks: it is green when it passes, and grey when it does not.** ${place === null ? "The manifest" : code(`${place.file}:${place.line}`)} says that ${code(artifact)} in mode ${code(mode)} is not required (${code("required: false")}), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${code(context.checkName)} says.`,
    lanePasses(lane, results) ? `It works on all kernels it was taken to. To keep it so, take ${code("required: false")} away.` : "Nothing has to be done about it for this change to be merged.",
    `Tried on ${plural(on.length, "Linux kernel")}, each booted in a virtual machine: ${DEEDS[mode]}. ${LINK}`
  ];
  return {
    title: laneTitle(on.map((own) => own.lane.verdict)),
    summary: firstThatFits([
      [...opening, table(["kernel", "verdict", "why"], rows)],
      [...opening, "The table does not fit here: it is in the job summary."]
    ]),
    text: textOf(
      results.findings.filter((finding) => finding.artifact === artifact),
      results,
      [linkToRun(context)]
    )
  };
}
function foldedLanesPage(lanes, results, context) {
  const names = new Set(lanes.map(({ artifact }) => artifact));
  const passing = lanes.filter((lane) => lanePasses(lane, results));
  const rows = lanes.map((lane) => [
    code(lane.artifact),
    code(lane.mode),
    `${passing.includes(lane) ? "\u2705" : "\u26AA"} ${laneTitle(laneOnKernels(lane, results).map(({ lane: { verdict } }) => verdict))}`
  ]);
  const opening = [
    `**This check never blocks: it is green when all of it passes, and grey when something does not.** The manifest says of what is in the table that it is not required (${code("required: false")}), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${code(context.checkName)} says.`,
    `Each was taken to Linux kernels, each booted in a virtual machine. ${LINK}`
  ];
  return {
    title: `${passing.length} of ${plural(lanes.length, "lane")} that do not block pass`,
    summary: firstThatFits([
      [...opening, table(["artifact", "mode", "verdict"], rows)],
      [...opening, "The table does not fit here: it is in the job summary."]
    ]),
    text: textOf(
      results.findings.filter(({ artifact, level }) => artifact !== null && names.has(artifact) && level !== "failure"),
      results,
      [linkToRun(context)]
    )
  };
}
function progressPage(kernels, total, context) {
  const states = [...kernels.values()];
  const done = states.filter(({ step }) => step === "done" || step === "failed").length;
  const rows = [...kernels].map(([id, state]) => [code(id), escapeMarkdown(describeState(state))]);
  return {
    title: total === null ? "Running" : `${done} of ${plural(total, "kernel")} done`,
    summary: firstThatFits([[RUNNING, ...rows.length === 0 ? [] : [table(["kernel", "doing"], rows)]], [RUNNING]]),
    text: linkToRun(context)
  };
}
function problemPage(title, problems, context) {
  const [first] = problems;
  const lines = problems.slice(0, PROBLEMS).map((problem) => `- ${prose(formatProblem(problem))}`);
  const left = problems.length - lines.length;
  return {
    title: titleOf(first === void 0 ? title : `${title}: ${formatProblem(first)}`),
    summary: firstThatFits([
      [NO_WORD, lines.join("\n"), ...left === 0 ? [] : [`${plural(left, "more problem")} in the log.`]],
      [`${NO_WORD} What was in the way is in the log.`]
    ]),
    text: linkToRun(context)
  };
}
function titleOfGate(results) {
  const news = changesOf(results)?.verdicts.filter((row) => row.news === "newly failing").length ?? 0;
  return news === 0 ? results.gate.sentence : `${results.gate.sentence}; ${news} newly failing`;
}
var DEEDS = {
  load_only: "loading its programs into the kernel",
  load_attach: "loading its programs into the kernel and attaching them",
  behavior: "loading and attaching its programs and seeing whether they do what the tests of the manifest say",
  command: "running the project's own loader"
};
var RUNNING = "The compiled eBPF objects of this change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.";
var NO_WORD = "No eBPF program was tried, or not to its end: this is no word about the change itself.";
var PROBLEMS = 20;
var LINK = `[What is this?](${docsUrl("github-checks.md")})`;
var LANE_ICONS = { pass: "\u2705", fail: "\u26AA", skip: "\u2796", error: "\u26A0\uFE0F" };
function whatItDid({ artifacts, kernels, cases }) {
  const modes = [...new Set(cases.flatMap(({ lanes }) => lanes.map(({ mode }) => mode)))];
  const deepest = ["behavior", "load_attach", "load_only"].find((mode) => modes.includes(mode));
  const deeds = [
    ...deepest === void 0 ? [] : [deepest],
    ...modes.includes("command") ? ["command"] : []
  ];
  return `[bpfcompat](${REPOSITORY_URL}) took the compiled eBPF code of this change (${plural(artifacts.length, "object")}) to ${plural(kernels.length, "Linux kernel")}, ${kernels.length === 1 ? "" : "each "}booted in a virtual machine: ${deeds.map((mode) => DEEDS[mode]).join(", and ")}. ${LINK}`;
}
function meaning(results) {
  const { status, nonBlocking, known, failedKernels } = results.gate;
  const special = failOnWords(results);
  if (status === "passed" && special !== null) return `**What it means.** ${special}`;
  const failed = status === "error" && failedKernels.length > 0 ? ` ${MEANING.failed}` : "";
  const aside = special ?? (nonBlocking === 0 ? "" : "What is marked \u26AA did not pass and does not block.");
  const expected = known === 0 ? "" : ` What is marked ${KNOWN_ICON} fails as the manifest expects, and does not block.`;
  return `**What it means.** ${known > 0 && status === "passed" ? PASSED_BUT_KNOWN : MEANING[status]}${failed} ${aside}${expected}`.trim();
}
var PASSED_BUT_KNOWN = "All that the project requires works on these kernels, but for what it knows to fail.";
var MEANING = {
  passed: "All that the project requires works on these kernels.",
  failed: "Where the table says \u274C, something that the project requires does not work: users of that kernel will find it broken. The findings below say what broke, where, and what mends it.",
  error: "Where the table says \u26A0\uFE0F, something stood in the way of a verdict: that is no word about the change itself. The findings below name it."
};
function laneTitle(verdicts) {
  const passed = verdicts.filter((verdict) => verdict === "pass").length;
  const on = plural(verdicts.length, "kernel");
  return passed === verdicts.length ? `Passes on ${on}` : `Passes on ${passed} of ${on}; does not block`;
}
function titleOf(text) {
  return oneLine(text, TITLE_LENGTH);
}
function whole(title) {
  return oneLine(title) === titleOf(title) ? [] : [`**${escapeMarkdown(title, 2e3)}**`];
}
var FINDINGS = [
  { excerpts: true, whole: 10, findings: 100 },
  { excerpts: false, whole: 10, findings: 100 },
  { excerpts: false, whole: 3, findings: 30 },
  { excerpts: false, whole: 0, findings: 30 },
  { excerpts: false, whole: 0, findings: 5 }
];
function textOf(findings, results, closing) {
  const own = { ...results, findings: [...findings] };
  const steps = FINDINGS.map((detail) => {
    const left = Math.max(0, findings.length - detail.findings);
    const more = left === 0 ? "" : `${plural(left, "more finding")} in the job summary and in results.json.`;
    return [findingsSection(own, detail), more, ...closing];
  });
  return firstThatFits([...steps, closing.slice(-1)]);
}
function linkToRun({ runUrl }) {
  return runUrl === null ? "The job summary has all tables, figures and findings." : `[The workflow run](${runUrl}) has the job summary with all tables, figures and findings, and the log.`;
}
function firstThatFits(steps) {
  const texts = steps.map((step) => step.filter((part) => part !== "").join("\n\n"));
  return texts.find((text) => byteLength(text) <= PAGE_BYTES) ?? "";
}

// src/report/annotations.ts
var MOST = { error: 9, warning: 10, notice: 10 };
var MESSAGE_LENGTH = 4096;
var TITLE_LENGTH2 = 255;
function annotationsOf(results, findings = results.findings) {
  const all = rankedAnnotations(results, findings, MESSAGE_LENGTH);
  return LEVEL_ORDER.flatMap(
    (level) => limit(
      all.map(({ annotation }) => annotation).filter((own) => own.level === level),
      level
    )
  );
}
function rankedAnnotations(results, findings, messageLength) {
  const all = findings.map((finding) => ({ finding, annotation: annotationOf(finding, results, messageLength) }));
  return LEVEL_ORDER.flatMap(
    (level) => all.filter(({ annotation }) => annotation.level === level).toSorted((a, b) => rank(b.finding, b.annotation) - rank(a.finding, a.annotation))
  );
}
var LEVEL_ORDER = ["error", "warning", "notice"];
function rank({ source, kernels }, { file }) {
  const place = file === null ? 0 : source === null ? 1 : 2;
  return place * 1e6 + kernels.length;
}
function limit(annotations, level) {
  const most = MOST[level];
  if (annotations.length <= most) return [...annotations];
  const left = annotations.length - (most - 1);
  return [
    ...annotations.slice(0, most - 1),
    {
      level,
      file: null,
      startLine: null,
      startColumn: null,
      title: `${left} more findings`,
      message: `${left} more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`
    }
  ];
}
var LEVELS = { failure: "error", warning: "warning", notice: "notice" };
function annotationOf(finding, results, messageLength) {
  return {
    level: LEVELS[finding.level],
    ...placeOf(finding, results),
    title: oneLine(titleOf2(finding), TITLE_LENGTH2),
    message: messageOf(finding, results, messageLength)
  };
}
function titleOf2(finding) {
  return `${finding.artifact === null ? "" : `${finding.artifact}: `}${titleWords(finding)}`;
}
function placeOf(finding, results) {
  const place = repositoryPlace(finding, results);
  return { file: place?.file ?? null, startLine: place?.line ?? null, startColumn: place?.column ?? null };
}
function messageOf(finding, results, length) {
  const { words, remedy, remedyYaml, reproduce, class: kind } = finding;
  const where = kernelWords(finding, results);
  const said = words ?? (titleOf2(finding).length > TITLE_LENGTH2 ? titleWords(finding) : null);
  return cutAtLine(
    [
      ...finding.known === null ? [] : [`Known: ${knownWords(finding.known)}`],
      said === null ? `On ${where}` : `${where}: ${oneLine(said)}`,
      oneLine(remedy, 2e3),
      ...remedyYaml === null ? [] : ["", ...lastLines(remedyYaml, 60), ""],
      `Reproduce: ${oneLine(reproduce)}`,
      `[${kind}]`
    ].join("\n"),
    length
  );
}
function cutAtLine(message, length) {
  if (byteLength(message) <= length) return message;
  const note = "\u2026 (cut: see the job summary)";
  const lines = message.split("\n");
  while (lines.length > 1 && byteLength([...lines, note].join("\n")) > length) lines.pop();
  const kept = lines.join("\n");
  const room = length - byteLength(`
${note}`);
  return `${byteLength(kept) <= room ? kept : oneLine(kept, Math.floor(room / 4))}
${note}`;
}

// src/github/check-annotations.ts
var TEXT_BYTES = 6e4;
var EXCERPT_LINES = 100;
var ANNOTATIONS_A_REQUEST = 50;
var LEVELS2 = { error: "failure", warning: "warning", notice: "notice" };
function checkAnnotations(results, findings) {
  return rankedAnnotations(results, findings, TEXT_BYTES).flatMap(({ finding, annotation }) => {
    const { file, level, title, message } = annotation;
    if (file === null) return [];
    const line = annotation.startLine ?? 1;
    const column = annotation.startColumn;
    return [
      {
        path: file,
        start_line: line,
        end_line: line,
        ...column === null ? {} : { start_column: column, end_column: column },
        annotation_level: LEVELS2[level],
        title,
        message,
        ...finding.excerpt === null ? {} : { raw_details: clip(lastLines(finding.excerpt, EXCERPT_LINES).join("\n"), TEXT_BYTES / 4) }
      }
    ];
  });
}
function batchesOf(annotations) {
  const batches = [annotations.slice(0, ANNOTATIONS_A_REQUEST)];
  for (let start = ANNOTATIONS_A_REQUEST; start < annotations.length; start += ANNOTATIONS_A_REQUEST)
    batches.push(annotations.slice(start, start + ANNOTATIONS_A_REQUEST));
  return batches;
}

// src/github/check-run.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/github/retry.ts
import { setTimeout as sleep } from "node:timers/promises";
var PATIENCE = { pauses: [1e3, 2e3, 4e3], longestWait: 6e4 };
async function withRetries(request, { pauses, longestWait, hurry }) {
  let hurried = false;
  let waited = 0;
  for (let tries = 0; ; tries++) {
    try {
      return await request();
    } catch (thrown) {
      const pause = pauses[tries];
      if (pause === void 0 || hurried || !isPassing(thrown)) throw thrown;
      const asked = waitAskedFor(thrown);
      trace("http", () => `${failureWords(thrown)}; asked again in ${asked ?? pause} ms`);
      if (asked !== null && waited + asked > longestWait) throw thrown;
      waited += asked ?? 0;
      await sleep(asked ?? pause, void 0, { signal: hurry }).catch(() => {
      });
      hurried = hurry.aborted;
    }
  }
}
function statusOf(thrown) {
  return responseOf(thrown)?.status ?? null;
}
function isOfOtherForge(thrown) {
  const response = responseOf(thrown);
  return response !== null && (response.status === 404 || response.status === 405) && !Object.keys(response.headers).some((name) => name.startsWith("x-github-"));
}
function waitAskedFor(thrown) {
  const { status, headers } = responseOf(thrown) ?? { status: 0, headers: {} };
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after * 1e3);
  if (status !== 403 && status !== 429 || headers["x-ratelimit-remaining"] !== "0") return null;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - Date.now()) : null;
}
function failureWords(thrown) {
  const status = statusOf(thrown);
  const words = oneLine(errorMessage(thrown).replace(/ - https:\/\/docs\.github\.com\S*$/, ""));
  const wait = waitAskedFor(thrown);
  if (status === null) return `GitHub's API cannot be reached (${words})`;
  if (status === 429 || status === 403 && wait !== null)
    return `the rate limit of GitHub's API is used up${wait === null ? "" : ` for ${Math.ceil(wait / 1e3)} s more`} (${status})`;
  return `GitHub answers ${status}: ${words}`;
}
function isPassing(thrown) {
  const status = statusOf(thrown);
  return status === null || status >= 500 || status === 429 || status === 403 && waitAskedFor(thrown) !== null;
}
function responseOf(thrown) {
  if (typeof thrown !== "object" || thrown === null || !("response" in thrown)) return null;
  const { response } = thrown;
  return response ?? null;
}

// src/github/check-run.ts
var UPDATE_INTERVAL = 5e3;
var HURRIED_WAIT = 1e3;
function createCheckRun(firstName, externalId, { api, logger, hurry, updateInterval = UPDATE_INTERVAL }) {
  let name = firstName;
  let id = null;
  let next = null;
  let timer;
  let underWay = null;
  let notBefore = 0;
  let failed = false;
  let completing = Promise.resolve(true);
  let closed = false;
  return {
    get name() {
      return name;
    },
    async rename(other) {
      if (id !== null) await api.update(id, { name: other });
      name = other;
    },
    async start(page) {
      const address = await api.create({ name, external_id: externalId, status: "in_progress", output: { ...page } });
      id = address.id;
      notBefore = Date.now() + updateInterval;
      schedule();
      return address;
    },
    show(page) {
      next = page;
      schedule();
    },
    complete(conclusion, page, annotations) {
      closed = true;
      clearTimeout(timer);
      completing = completing.then(() => finish(conclusion, page, annotations));
      return completing;
    }
  };
  function schedule() {
    if (closed || id === null || next === null || timer !== void 0 || underWay !== null) return;
    timer = setTimeout(send, Math.max(0, notBefore - Date.now()), id);
    timer.unref();
  }
  function send(run2) {
    timer = void 0;
    const page = next;
    if (page === null) return;
    next = null;
    notBefore = Date.now() + updateInterval;
    underWay = api.updateOnce(run2, { status: "in_progress", output: { ...page } }).catch((thrown) => {
      notBefore = Date.now() + Math.max(updateInterval, waitAskedFor(thrown) ?? 0);
      if (!failed) logger.info(`check run ${name}: its progress could not be shown: ${failureWords(thrown)}`);
      failed = true;
    }).finally(() => {
      underWay = null;
      schedule();
    });
  }
  async function finish(conclusion, page, annotations) {
    await Promise.race([underWay, hurried()]);
    const [first = [], ...rest] = batchesOf(annotations);
    try {
      await conclude(conclusion, page, first);
    } catch (thrown) {
      return concludeBare(thrown, conclusion, page, first);
    }
    return addAnnotations(page, rest);
  }
  async function conclude(conclusion, page, annotations) {
    const change = { status: "completed", conclusion, output: { ...page, annotations } };
    if (id === null) id = (await api.create({ name, external_id: externalId, ...change })).id;
    else await api.update(id, change);
  }
  async function concludeBare(refused, conclusion, page, annotations) {
    logger.warning(`check run ${name}: it could not be completed: ${failureWords(refused)}`);
    if (statusOf(refused) !== 422 || annotations.length === 0) return false;
    try {
      await conclude(conclusion, page, []);
      logger.info(`check run ${name}: without its annotations it could be completed`);
    } catch (thrown) {
      logger.warning(`check run ${name}: nor without its annotations: ${failureWords(thrown)}`);
    }
    return false;
  }
  async function addAnnotations(page, batches) {
    for (const [index, annotations] of batches.entries()) {
      try {
        await api.update(id ?? 0, { output: { ...page, annotations } });
      } catch (thrown) {
        const left = batches.slice(index).flat().length;
        logger.warning(`check run ${name}: ${left} more annotations were not taken: ${failureWords(thrown)}`);
        return true;
      }
    }
    return true;
  }
  async function hurried() {
    if (!hurry.aborted) await new Promise((resolve4) => hurry.addEventListener("abort", resolve4, { once: true }));
    await sleep2(HURRIED_WAIT, void 0, { ref: false });
  }
}

// src/github/checks-api.ts
var REQUEST_TIMEOUT = 2e4;
var HURRIED_TIMEOUT = 5e3;
var MOST_PAGES = 10;
async function openChecksApi({ repository, headSha, apiUrl }, token, hurry, patience = PATIENCE) {
  const { getOctokit } = await import("./github-LFHXMMWU.js");
  const { rest } = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  const place = { owner: repository?.owner ?? "", repo: repository?.name ?? "" };
  let sha = headSha ?? "";
  const deadline = new AbortController();
  const hasten = () => setTimeout(() => deadline.abort(), HURRIED_TIMEOUT).unref();
  if (hurry.aborted) hasten();
  else hurry.addEventListener("abort", hasten, { once: true });
  const request = () => ({ request: { signal: AbortSignal.any([deadline.signal, AbortSignal.timeout(REQUEST_TIMEOUT)]) } });
  const update = async (id, change) => {
    await rest.checks.update({ ...place, check_run_id: id, ...change, ...request() });
  };
  return {
    useCommit(other) {
      sha = other;
    },
    create: (run2) => withRetries(
      async () => {
        const { data } = await rest.checks.create({ ...place, head_sha: sha, ...run2, ...request() });
        return { id: data.id, suite: data.check_suite?.id ?? null };
      },
      { ...patience, hurry }
    ),
    update: (id, change) => withRetries(() => update(id, change), { ...patience, hurry }),
    updateOnce: update,
    async list() {
      const runs = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await withRetries(
          () => rest.checks.listForRef({ ...place, ref: sha, filter: "all", per_page: 100, page, ...request() }),
          { ...patience, hurry }
        );
        runs.push(
          ...data.check_runs.map(({ id, name, external_id, status, check_suite }) => ({
            id,
            name,
            externalId: external_id ?? "",
            completed: status === "completed",
            suite: check_suite?.id ?? null
          }))
        );
        if (data.check_runs.length === 0 || runs.length >= data.total_count) break;
      }
      return runs;
    }
  };
}
var SILENT = { debug: () => {
}, info: () => {
}, warn: () => {
}, error: () => {
} };

// src/github/earlier-runs.ts
import { createHash as createHash2 } from "node:crypto";
var PREFIX = "bpfcompat";
function posterOf({ workflow, id: run2, attempt, job, step }, checkName, matrix, unique) {
  const file = createHash2("sha256").update(workflow).digest("hex").slice(0, 8);
  return { workflow: file, run: run2, attempt, job, step, checkName, matrix, unique };
}
function externalIdOf({ workflow, run: run2, attempt, job, step, checkName, matrix, unique }) {
  return [PREFIX, workflow, run2, attempt, job, step, checkName, matrix, unique].map((part) => encodeURIComponent(part)).join("/");
}
function readExternalId(externalId) {
  const [prefix, ...parts] = externalId.split("/");
  if (prefix !== PREFIX || parts.length !== 8) return null;
  try {
    const [workflow = "", run2 = "", attempt = "", job = "", step = "", checkName = "", matrix = "", unique = ""] = parts.map(decodeURIComponent);
    return { workflow, run: run2, attempt: Number(attempt), job, step, checkName, matrix, unique };
  } catch {
    return null;
  }
}
function earlierRuns(runs, gate, own) {
  const others = runs.flatMap((run2) => {
    const poster = run2.id === gate.id ? null : readExternalId(run2.externalId);
    return poster === null || poster.checkName !== own.checkName ? [] : [{ run: run2, poster }];
  });
  const isAlike = (poster) => poster.workflow === own.workflow && poster.job === own.job && poster.step === own.step && poster.matrix === own.matrix;
  const earlier = others.filter(({ poster }) => isAlike(poster) && poster.run === own.run && poster.attempt < own.attempt);
  const gates = earlier.filter(({ run: run2 }) => run2.name === own.checkName);
  const isOnlyOne = new Set(gates.map(({ poster }) => poster.attempt)).size === gates.length;
  const rivals = others.filter(
    ({ poster }) => poster.unique !== own.unique && (poster.workflow !== own.workflow || poster.run === own.run && (!isAlike(poster) || poster.attempt === own.attempt))
  );
  const hidden = rivals.filter(({ run: run2 }) => run2.name === own.checkName && run2.id < gate.id);
  return {
    replaced: [
      ...others.filter(({ run: run2, poster }) => poster.unique === own.unique && run2.name === own.checkName),
      ...earlier.filter(({ run: run2 }) => !run2.completed || isOnlyOne && run2.suite !== gate.suite)
    ].map(({ run: run2 }) => run2),
    hidesAnother: hidden.length > 0,
    isAlike: hidden.some(({ poster }) => isAlike(poster)),
    taken: new Set(rivals.map(({ run: run2 }) => run2.name))
  };
}

// src/github/check-runs.ts
var NO_CHECKS = {
  progress: (next) => next,
  complete: async ({ findings }) => findings,
  fail: async () => {
  }
};
var LOOKUP_MS = 1e4;
var MOST_LANE_CHECKS = 10;
function openChecks({ checks, checkName, jobMatrix, token, run: { failOn, shard } }, context, logger, signal) {
  const reason = reasonForNone({ checks, token, shard }, context);
  if (reason !== null) {
    if (reason !== "") logger.info(`no check run is posted: ${reason}`);
    return NO_CHECKS;
  }
  return createChecks({ checkName, jobMatrix, failOn, context, logger, signal }, openChecksApi(context, token, signal));
}
function reasonForNone({ checks, token, shard }, { repository, headSha, event }) {
  if (!checks || repository === null) return "";
  if (shard !== null)
    return "this is a shard; the step with `mode: report` posts those of the whole run, and its annotations";
  if (token === "") return "the input `github-token` is empty; leave it out, and it is the token of the job";
  if (headSha === null) return `the payload of the event \`${event}\` names no head commit`;
  return null;
}
function createChecks(settings, opening) {
  const { jobMatrix, failOn, context, logger, signal, updateInterval } = settings;
  const pages = { checkName: settings.checkName, runUrl: context.run.url };
  const poster = posterOf(context.run, pages.checkName, jobMatrix.digest, randomUUID().slice(0, 8));
  const states = /* @__PURE__ */ new Map();
  const lanes = /* @__PURE__ */ new Map();
  let total = null;
  let ended = false;
  let told = false;
  let starting = Promise.resolve();
  let settling = Promise.resolve();
  const gate = open();
  signal.addEventListener("abort", () => void cancelNow(), { once: true });
  return { progress, complete, fail };
  async function open() {
    try {
      const api = await opening;
      const run2 = checkRun(pages.checkName, api);
      const address = await run2.start(currentPage()).catch((thrown) => startOnBasis(thrown, run2, api));
      settling = Promise.race([settleName(api, run2, address), sleep3(LOOKUP_MS, void 0, { ref: false })]);
      return { api, run: run2 };
    } catch (thrown) {
      logger.info(refusal(thrown, context));
      return null;
    }
  }
  async function startOnBasis(thrown, run2, api) {
    const { fallbackSha, headSha } = context;
    if (fallbackSha === null || !isUnknownCommit(thrown)) throw thrown;
    logger.info(
      `GitHub does not know commit ${headSha}, which this job has made: check runs go to ${fallbackSha}, which it is based on`
    );
    api.useCommit(fallbackSha);
    return run2.start(currentPage());
  }
  function checkRun(name, api) {
    const interval = updateInterval === void 0 ? {} : { updateInterval };
    return createCheckRun(name, externalIdOf(poster), { api, logger, hurry: signal, ...interval });
  }
  async function settleName(api, run2, address) {
    const { checkName } = pages;
    try {
      const { replaced, hidesAnother, isAlike, taken } = earlierRuns(await api.list(), address, poster);
      const title = `Replaced by attempt ${poster.attempt}`;
      for (const { id } of replaced)
        await api.update(id, {
          status: "completed",
          conclusion: "neutral",
          output: { title, summary: "A newer check run of the same name tells the result." }
        });
      if (!hidesAnother) return;
      pages.checkName = ownName2(isAlike, taken);
      await run2.rename(pages.checkName);
      logger.warning(
        `another step posts check runs named ${checkName} on this commit as well, and GitHub shows only the newest of a name: this one is named ${pages.checkName}; give each step its own \`check-name\``
      );
    } catch (thrown) {
      logger.info(`check run ${checkName}: earlier ones could not be looked up: ${failureWords(thrown)}`);
    }
  }
  function ownName2(isAlike, taken) {
    const step = context.run.step.startsWith("__") ? "" : context.run.step;
    const words = [context.run.job, step, jobMatrix.label].filter((word) => word !== "");
    const name = (parts) => `${pages.checkName} (${oneLine(parts.join(", "), 100)})`;
    const plain = name(words);
    return words.length === 0 || isAlike || taken.has(plain) ? name([...words, poster.unique]) : plain;
  }
  function progress(next) {
    return {
      planned(run2) {
        next.planned?.(run2);
        total = run2.kernels.length;
        void gate.then((opened) => opened?.run.show(currentPage()));
        starting = startLanes(run2);
      },
      kernel(id, state) {
        next.kernel(id, state);
        states.set(id, state);
        if (state.step === "done" || state.step === "failed") void gate.then((opened) => opened?.run.show(currentPage()));
      }
    };
  }
  async function startLanes(run2) {
    const opened = await gate;
    if (opened === null) return;
    await settling;
    for (const { name } of laneChecks(run2)) {
      if (ended || signal.aborted) return;
      const check = checkRun(name, opened.api);
      try {
        await check.start(progressPage(/* @__PURE__ */ new Map(), null, pages));
        lanes.set(name, check);
      } catch (thrown) {
        logger.info(`check run ${name}: it is posted at the end; for now: ${failureWords(thrown)}`);
      }
    }
  }
  function laneChecks(run2) {
    const all = checkLanesOf(run2, failOn);
    if (all.length > MOST_LANE_CHECKS) return [{ name: `${pages.checkName}: lanes that do not block`, lanes: all }];
    return all.map((lane) => ({ name: oneLine(`${pages.checkName}: ${lane.artifact} (${lane.mode})`, 200), lanes: [lane] }));
  }
  async function complete(results) {
    ended = true;
    const opened = await gate;
    if (!signal.aborted) await settling;
    await starting;
    if (opened === null) return results.findings;
    const wanted = laneChecks(plannedOf(results));
    const shown = wanted.flatMap((check) => check.lanes);
    const untold = [];
    const ownLane = (finding) => annotatorOf(finding, shown, results);
    const finish = async (run2, conclusion, page, own) => {
      const isCarried = await run2.complete(conclusion, page, checkAnnotations(results, own));
      if (!isCarried) untold.push(...own);
    };
    await finish(
      opened.run,
      gateConclusion(results, failOn, signal.aborted),
      gatePage(results, pages),
      results.findings.filter((finding) => ownLane(finding) === null)
    );
    told = true;
    for (const { name, lanes: own } of wanted) {
      const [lane] = own;
      if (lane === void 0) continue;
      await finish(
        lanes.get(name) ?? checkRun(name, opened.api),
        own.every((each) => lanePasses(each, results)) ? "success" : signal.aborted ? "cancelled" : "neutral",
        own.length === 1 ? lanePage(lane, results, pages) : foldedLanesPage(own, results, pages),
        results.findings.filter((finding) => own.some((each) => each === ownLane(finding)))
      );
      lanes.delete(name);
    }
    await endLanes(signal.aborted ? "cancelled" : "neutral", "This lane was not taken to any kernel");
    return results.findings.filter((finding) => untold.includes(finding));
  }
  async function fail(title, problems) {
    ended = true;
    const opened = await gate;
    if (!signal.aborted) await settling;
    await starting;
    const cancelled = signal.aborted;
    if (!told) await opened?.run.complete(cancelled ? "cancelled" : "failure", problemPage(title, problems, pages), []);
    await endLanes(cancelled ? "cancelled" : "neutral", title);
  }
  async function cancelNow() {
    if (ended) return;
    const opened = await gate;
    const page = { ...currentPage(), title: "Cancelled" };
    await Promise.all([
      opened?.run.complete("cancelled", page, []),
      starting.then(() => endLanes("cancelled", "Cancelled"))
    ]);
  }
  async function endLanes(conclusion, title) {
    await Promise.all([...lanes.values()].map((run2) => run2.complete(conclusion, problemPage(title, [], pages), [])));
  }
  function currentPage() {
    return progressPage(states, total, pages);
  }
}
function gateConclusion({ gate, cases }, failOn, cancelled) {
  if (gate.status === "error") return cancelled ? "cancelled" : "failure";
  if (gate.status === "failed") return "failure";
  const somethingBlocks = failOn !== "never" && cases.some(({ lanes }) => lanes.some(({ required, known }) => (failOn === "any" || required) && known === null));
  return !somethingBlocks && gate.nonBlocking + gate.known > 0 ? "neutral" : "success";
}
function isUnknownCommit(thrown) {
  return statusOf(thrown) === 422 && /no commit found/i.test(errorMessage(thrown));
}
function refusal(thrown, { isFork, serverUrl, headSha }) {
  const status = statusOf(thrown);
  const instead = "the findings come as annotations of this step";
  if (isOfOtherForge(thrown)) return `no check run is posted: ${serverUrl} has no Checks API as GitHub has; ${instead}`;
  if (isUnknownCommit(thrown))
    return `no check run is posted: GitHub does not know commit ${headSha}; ${instead}. Push the commit before this step, or name the one that is tested in the input \`commit\``;
  if (status !== 403 && status !== 404 && status !== 401 || waitAskedFor(thrown) !== null)
    return `no check run is posted: ${failureWords(thrown)}; ${instead}`;
  if (status === 401)
    return `no check run is posted: ${failureWords(thrown)}; ${instead}. The token in the input \`github-token\` is not accepted: leave the input out, or renew the token`;
  if (status === 403 && !/resource not accessible/i.test(errorMessage(thrown)))
    return `no check run is posted: ${failureWords(thrown)}; ${instead}`;
  const needed = isFork ? `The token of a pull request from a fork can only read: ${docsUrl("github-checks.md")} has a workflow for it` : `The job needs the permission \`checks: write\`: ${docsUrl("github-checks.md")}`;
  return `no check run is posted: ${failureWords(thrown)}; ${instead}. ${needed}`;
}

// src/github/context.ts
import { readFile } from "node:fs/promises";
function repositoryUrl({ repository, serverUrl }) {
  return repository === null ? null : `${serverUrl}/${repository.owner}/${repository.name}`;
}
var DEPENDABOT = "dependabot[bot]";
var OF_MEMBERS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group", "release", "create"];
var OF_PULL_REQUESTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
async function readContext(warn) {
  return contextOf(process.env, await readPayload(process.env.GITHUB_EVENT_PATH, warn));
}
function contextOf(env, payload) {
  const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const repository = owner === "" || name === "" ? null : { owner, name };
  const event = env.GITHUB_EVENT_NAME ?? "";
  const defaultBranch = payload.repository?.default_branch ?? null;
  const isFork = isPullOfFork(event, env, payload);
  const untrusted = isFork ? "the pull request is from a fork" : untrustedReason(event, env, payload);
  return {
    repository,
    event,
    headSha: headShaOf(event, env, payload),
    fallbackSha: null,
    sha: env.GITHUB_SHA || null,
    headRepository: payload.pull_request?.head?.repo?.full_name ?? payload.workflow_run?.head_repository?.full_name ?? null,
    ref: env.GITHUB_REF ?? "",
    baseBranch: branchName(payload.pull_request?.base?.ref ?? payload.merge_group?.base_ref),
    baseSha: payload.pull_request?.base?.sha ?? payload.merge_group?.base_sha ?? null,
    defaultBranch,
    onDefaultBranch: untrusted === null && isOnDefaultBranch(event, env, defaultBranch),
    untrusted,
    isFork,
    run: {
      id: env.GITHUB_RUN_ID ?? "",
      workflow: (env.GITHUB_WORKFLOW_REF ?? env.GITHUB_WORKFLOW ?? "").replace(/@refs\/.*$/, ""),
      attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
      job: env.GITHUB_JOB ?? "",
      step: env.GITHUB_ACTION ?? "",
      url: repository === null || !env.GITHUB_SERVER_URL || !env.GITHUB_RUN_ID ? null : `${env.GITHUB_SERVER_URL}/${owner}/${name}/actions/runs/${env.GITHUB_RUN_ID}`
    },
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    serverUrl: env.GITHUB_SERVER_URL || "https://github.com"
  };
}
async function readPayload(path, warn) {
  if (!path) return {};
  try {
    const payload = JSON.parse(await readFile(path, "utf8"));
    return typeof payload === "object" && payload !== null ? payload : {};
  } catch (thrown) {
    warn(
      `the event's payload ${path} cannot be read (${errorMessage(thrown)}): what it says of the commit is not known`
    );
    return {};
  }
}
function headShaOf(event, env, payload) {
  if (event.startsWith("pull_request")) return payload.pull_request?.head?.sha ?? null;
  if (event === "workflow_run") return payload.workflow_run?.head_sha ?? null;
  return payload.merge_group?.head_sha ?? (env.GITHUB_SHA || null);
}
function isPullOfFork(event, env, payload) {
  return OF_PULL_REQUESTS.includes(event) && payload.pull_request?.head?.repo?.full_name !== ownName(env, payload);
}
function ownName({ GITHUB_REPOSITORY }, { repository }) {
  return repository?.full_name ?? GITHUB_REPOSITORY;
}
function untrustedReason(event, env, payload) {
  const { pull_request: pull, workflow_run: run2 } = payload;
  if (event === "") return null;
  if (![...OF_PULL_REQUESTS, ...OF_MEMBERS, "workflow_run"].includes(event)) return `anybody can cause \`${event}\``;
  if (event === "workflow_run" && run2?.head_repository?.full_name !== ownName(env, payload))
    return "the workflow run that caused this one is of a fork";
  if (event === "workflow_run" && ![...OF_MEMBERS, ...OF_PULL_REQUESTS].includes(run2?.event ?? ""))
    return `the workflow run that caused this one is of \`${run2?.event}\`, which anybody can cause`;
  const authors = [env.GITHUB_ACTOR, payload.sender?.login, run2?.actor?.login, pull?.user?.login];
  return authors.includes(DEPENDABOT) ? "Dependabot caused it" : null;
}
function isOnDefaultBranch(event, { GITHUB_REF: ref }, defaultBranch) {
  if (event === "schedule") return true;
  return (event === "push" || event === "workflow_dispatch") && defaultBranch !== null && branchName(ref) === defaultBranch;
}
function branchName(ref) {
  return ref?.replace(/^refs\/heads\//, "") ?? null;
}

// src/github/job-matrix.ts
import { createHash as createHash3 } from "node:crypto";
var NO_MATRIX = { label: "", digest: "" };
var LABEL_LENGTH = 60;
function readJobMatrix(json) {
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return NO_MATRIX;
  }
  const words = oneLine(leavesOf(value).join(", "), 10 * LABEL_LENGTH);
  if (words === "") return NO_MATRIX;
  const digest2 = createHash3("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
  const label = words.length <= LABEL_LENGTH ? words : `${words.slice(0, LABEL_LENGTH)}\u2026 ${digest2.slice(0, 6)}`;
  return { label, digest: digest2 };
}
function leavesOf(value) {
  if (value === null) return [];
  if (typeof value === "object") return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

// src/github/reference-inputs.ts
import { resolve } from "node:path";
var REFERENCE_INPUT_NAMES = [
  "validation-mode",
  "out",
  "markdown",
  "suite-out",
  "suite-markdown",
  "disk-resize",
  "workdir",
  "keep-vm-on-failure",
  "build",
  "prebuilt",
  "binary"
];
var NOT_NEEDED = {
  "disk-resize": "guests run from memory and have no disk",
  workdir: "nothing but `report-directory` is kept",
  "keep-vm-on-failure": "the logs of every guest are in `report-directory`",
  build: "there is nothing to build",
  prebuilt: "there is nothing to download but kernels",
  binary: "the action brings its own"
};
function translateReferenceInputs(getInput2, workspace) {
  const problems = [];
  const copies = { json: target("suite-out", "out"), markdown: target("suite-markdown", "markdown") };
  if (copies.json !== null && copies.json === copies.markdown)
    invalid("markdown", "is where the results go as well; name another file");
  const written = { ...modeOf(), copies, remarks: remarks() };
  if (problems.length > 0) throw new UserError(problems);
  return written;
  function modeOf() {
    const mode = getInput2("mode").trim();
    const reference = getInput2("validation-mode").trim();
    if (reference === "") return { mode, modeInput: "mode" };
    if (mode !== "")
      invalid("validation-mode", `says what input \`mode\` says (\`${oneLine(mode, 80)}\`); leave out one`);
    const parsed = parseValidationMode(reference);
    if (parsed === void 0) invalid("validation-mode", "must be one of load_only, load_attach, behavior");
    return { mode: parsed ?? "", modeInput: "validation-mode" };
  }
  function target(suite, single) {
    const name = [suite, single].find((candidate) => getInput2(candidate).trim() !== "");
    if (name === void 0) return null;
    if (name === suite && getInput2(single).trim() !== "")
      invalid(single, `is for the same file as input \`${suite}\`; leave out one`);
    const file = resolve(workspace, getInput2(name).trim());
    if (!isBelow(file, workspace)) invalid(name, "must be the path of a file in the workspace");
    return file;
  }
  function remarks() {
    return Object.entries(NOT_NEEDED).flatMap(
      ([name, reason]) => getInput2(name).trim() === "" ? [] : [`input \`${name}\` is not needed: ${reason}`]
    );
  }
  function invalid(name, expected) {
    problems.push({ message: `input \`${name}\`: \`${oneLine(getInput2(name), 200)}\` ${expected}` });
  }
}

// src/github/step.ts
var STEP_INPUT_NAMES = [
  "shards",
  "results",
  "checks",
  "check-name",
  "job-matrix",
  "github-token",
  "cache",
  ...REFERENCE_INPUT_NAMES
];
var NOTHING_SAID = {
  mode: "",
  modeInput: "mode",
  copies: { json: null, markdown: null },
  remarks: []
};
var TASKS = ["plan", "report"];
var OF_GUESTS = [
  "manifest",
  "matrix",
  "suite",
  "artifact",
  "only",
  "command",
  "command-binary",
  "files",
  "kernels",
  "timeout",
  "libbpf",
  "concurrency",
  "mirror",
  "lock-file"
];
var DEFAULT_CHECK_NAME = "bpfcompat";
var LONGEST_CHECK_NAME = 100;
var DEFAULT_RESULTS = ["bpfcompat-*/results.json"];
function defaultCheckName({ label }) {
  return label === "" ? DEFAULT_CHECK_NAME : `${DEFAULT_CHECK_NAME} (${label})`;
}
function readCheckInputs(getInput2) {
  const text = (name) => getInput2(name).trim();
  const jobMatrix = readJobMatrix(text("job-matrix"));
  return {
    checks: text("checks") !== "false" && text("mode") !== "plan" && text("shard") === "",
    checkName: oneLine(text("check-name"), LONGEST_CHECK_NAME) || defaultCheckName(jobMatrix),
    jobMatrix,
    token: text("github-token"),
    run: { failOn: "required", shard: null }
  };
}
async function readStep(getInput2) {
  const problems = [];
  const jobMatrix = readJobMatrix(getInput2("job-matrix"));
  const task = TASKS.find((candidate) => candidate === getInput2("mode").trim()) ?? "run";
  const { mode, modeInput, copies, remarks } = await collectProblems(
    problems,
    () => translateReferenceInputs((name) => name === "mode" && task !== "run" ? "" : getInput2(name), process.cwd())
  ) ?? NOTHING_SAID;
  const baseline = getInput2("baseline").trim();
  const named = baseline === "auto" || baseline === "none" ? "" : baseline;
  const raw = {
    ...Object.fromEntries(INPUT_NAMES.map((name) => [name, getInput2(name)])),
    mode,
    plan: task === "run" ? getInput2("plan") : "",
    baseline: named
  };
  const run2 = await collectProblems(
    problems,
    () => readInputs(raw, (name) => `input \`${name === "mode" ? modeInput : name}\``, TASKS)
  );
  if (task !== "plan") refuse("shards", "belongs to `mode: plan`");
  if (task !== "run") refuse("shard", `does not go with \`mode: ${task}\``);
  if (task === "report")
    for (const name of OF_GUESTS) refuse(name, "says what is booted, and `mode: report` boots nothing");
  if (task === "plan") refuse("plan", "does not go with `mode: plan`, which makes one");
  const rest = {
    shards: shards(),
    plan: task === "report" ? plan2() : null,
    results: list("results") ?? DEFAULT_RESULTS,
    baseline: baseline === "none" ? "none" : "auto",
    checks: flag("checks"),
    checkName: checkName(),
    jobMatrix,
    use: 0,
    isNamed: {
      checkName: getInput2("check-name").trim() !== "",
      reportDirectory: getInput2("report-directory").trim() !== ""
    },
    token: getInput2("github-token").trim(),
    cache: flag("cache"),
    copies,
    remarks
  };
  if (run2 === void 0 || problems.length > 0) throw new UserError(problems);
  return { task, run: run2, ...rest };
  function shards() {
    const value = getInput2("shards").trim();
    if (value === "") return null;
    const count = parseShardCount(value);
    if (count === void 0) invalid("shards", value, SHARD_COUNT_EXPECTED);
    return count ?? null;
  }
  function checkName() {
    const name = getInput2("check-name").trim() || defaultCheckName(jobMatrix);
    if (name !== oneLine(name, LONGEST_CHECK_NAME))
      invalid("check-name", oneLine(name, 40), `must be one line of at most ${LONGEST_CHECK_NAME} characters`);
    return name;
  }
  function plan2() {
    const value = getInput2("plan").trim();
    const assignment = value === "" ? null : parseShardMatrix(value);
    if (assignment === void 0) invalid("plan", oneLine(value, 80), PLAN_EXPECTED);
    return assignment ?? null;
  }
  function refuse(name, why) {
    const value = getInput2(name).trim();
    if (value !== "") invalid(name, oneLine(value, 80), `${why}; leave it out`);
  }
  function list(name) {
    const parts = parseList(getInput2(name));
    return parts.length === 0 ? void 0 : parts;
  }
  function flag(name) {
    const value = getInput2(name).trim().toLowerCase();
    if (value !== "" && value !== "true" && value !== "false") invalid(name, value, "must be `true` or `false`");
    return value !== "false";
  }
  function invalid(name, value, expected) {
    problems.push({ message: `input \`${name}\`: \`${value}\` ${expected}` });
  }
}

// src/github/inputs.ts
function inputName(name) {
  return `the input \`${name}\``;
}
function readActionInputs() {
  const token = getInput("github-token");
  if (token !== "") setSecret(token);
  return readStep((name) => getInput(name));
}
function readActionCheckInputs() {
  return readCheckInputs((name) => getInput(name));
}
function readActionTestedFiles() {
  const commit = getInput("commit").trim().toLowerCase();
  const paths = ["manifest", "suite", "artifact", "command-binary"].flatMap((name) => parseList(getInput(name)));
  return { commit: isCommit(commit) ? commit : null, named: paths };
}

// src/github/job-record.ts
import { readFile as readFile2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join2, relative } from "node:path";
var FILE = "bpfcompat-steps.json";
async function claimForStep(step, run2, logger, { RUNNER_TEMP = "" } = process.env) {
  if (RUNNER_TEMP === "") return step;
  const file = join2(RUNNER_TEMP, FILE);
  const job = [run2.id, run2.attempt, run2.job, step.jobMatrix.digest].join("/");
  const earlier = await readClaims(file, job);
  const use = earlier.filter((claim2) => claim2.step === run2.step).length;
  const claimed = distinct({ ...step, use }, earlier, shortStep(run2.step));
  if (claimed.checkName !== step.checkName)
    logger.info(`an earlier step of this job has the check ${step.checkName}: this one posts ${claimed.checkName}`);
  if (claimed.run.reportDirectory !== step.run.reportDirectory)
    logger.info(
      `an earlier step of this job has written ${relative(".", step.run.reportDirectory)}: this one writes ${relative(".", claimed.run.reportDirectory)}`
    );
  const checkName = postsChecks(claimed) ? claimed.checkName : null;
  const claim = { step: run2.step, checkName, paths: pathsOf(claimed) };
  await writeFile2(file, JSON.stringify({ job, claims: [...earlier, claim] })).catch(() => {
    logger.info(`${file} cannot be written: a second step of this job would write over the report of this one`);
  });
  return claimed;
}
function distinct(step, earlier, own) {
  const names = new Set(earlier.flatMap(({ checkName: checkName2 }) => checkName2 ?? []));
  const paths = new Map(earlier.flatMap((claim) => claim.paths.map((path) => [path, claim.step])));
  const { isNamed, run: run2 } = step;
  const checkName = isNamed.checkName || !postsChecks(step) ? step.checkName : unused(step.checkName, (name) => `${name} (${own})`, names);
  const reportDirectory = isNamed.reportDirectory || step.task === "plan" ? run2.reportDirectory : unused(run2.reportDirectory, (folder) => `${folder}-${own}`, paths);
  const claimed = { ...step, checkName, run: { ...run2, reportDirectory } };
  const taken = pathsOf(claimed).filter((path) => paths.has(path));
  if (taken.length > 0)
    throw new UserError(
      taken.map((path) => ({
        message: `\`${relative(".", path)}\` has the report of the step \`${paths.get(path)}\` of this job, which would be written over; name another ${path === reportDirectory ? `folder with ${setting("report-directory")}` : "file with the input `out` or `markdown`"}`
      }))
    );
  return claimed;
}
function unused(name, next, taken) {
  return taken.has(name) ? unused(next(name), next, taken) : name;
}
function shortStep(step) {
  return /^__.*_(\d+)$/.exec(step)?.[1] ?? (step.startsWith("__") || step === "" ? "2" : step);
}
function postsChecks({ task, checks, run: run2 }) {
  return checks && task !== "plan" && run2.shard === null;
}
function pathsOf({ task, run: run2, copies }) {
  if (task === "plan") return [];
  return [run2.reportDirectory, copies.json, copies.markdown].filter((path) => path !== null);
}
async function readClaims(file, job) {
  try {
    const record = JSON.parse(await readFile2(file, "utf8"));
    return record.job === job && Array.isArray(record.claims) ? record.claims : [];
  } catch {
    return [];
  }
}

// src/github/log.ts
import { randomUUID as randomUUID2 } from "node:crypto";
function createActionLog() {
  process.stdout.on("error", () => {
  });
  return {
    ...createPlainView((line) => info(withoutCommands(line))),
    warning: (message) => warning(sanitise(message)),
    debug: (message) => {
      if (isDebug()) debug(sanitise(message));
    },
    foreign(text) {
      const token = randomUUID2();
      info(`::stop-commands::${token}
${text}
::${token}::`);
    }
  };
}

// src/github/outputs.ts
import { dirname as dirname2 } from "node:path";
function publishOutputs(results, files, logger) {
  const { status, counts, failedKernels } = results?.gate ?? {
    status: "error",
    counts: { pass: 0, fail: 0, error: 0 },
    failedKernels: []
  };
  const changes = results?.comparison?.verdicts ?? [];
  setAll(
    {
      status,
      passed: counts.pass,
      failed: counts.fail,
      errors: counts.error,
      "failed-kernels": JSON.stringify(failedKernels),
      "newly-failing": JSON.stringify(changes.filter(isNewlyFailing).map(asOutput)),
      "newly-passing": JSON.stringify(changes.filter(isNewlyPassing).map(asOutput)),
      "report-directory": files === null ? "" : dirname2(files.json),
      report: files?.json ?? "",
      summary: files?.summary ?? "",
      html: files?.html ?? "",
      junit: files?.junit ?? "",
      sarif: files?.sarif ?? "",
      support: files?.support ?? "",
      matrix: ""
    },
    logger
  );
}
function publishMatrix(matrix) {
  try {
    setOutput("matrix", JSON.stringify(matrix));
  } catch (thrown) {
    throw new UserError(`the output \`matrix\` could not be set (${errorMessage(thrown)}), ${CAUSE}`, { cause: thrown });
  }
}
var CAUSE = "since the runner, or what wraps this step, does not provide the file that GITHUB_OUTPUT names";
function setAll(outputs, logger) {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  } catch (thrown) {
    logger.warning(`the outputs of this step could not be set (${errorMessage(thrown)}), ${CAUSE}`);
  }
}
function asOutput({ artifact, kernel, subject }) {
  switch (subject.kind) {
    case "lane":
      return { artifact, kernel, mode: subject.mode };
    case "program":
      return { artifact, kernel, program: subject.name, step: subject.step };
    case "test":
      return { artifact, kernel, test: subject.name };
  }
}

// src/github/annotations.ts
import { relative as relative2, resolve as resolve2 } from "node:path";
var COMMANDS = { error, warning, notice };
function publishAnnotations(results, findings) {
  for (const annotation of annotationsOf(results, findings))
    COMMANDS[annotation.level](annotation.message, propertiesOf(annotation));
}
function propertiesOf({ title, file, startLine, startColumn }) {
  return {
    title,
    ...file === null ? {} : { file, startLine: startLine ?? 1 },
    ...file === null || startColumn === void 0 || startColumn === null ? {} : { startColumn }
  };
}
function publishProblems(thrown, signal, root) {
  if (signal.aborted) {
    error(`interrupted by ${errorMessage(signal.reason)}`);
    return;
  }
  if (!(thrown instanceof UserError)) {
    error(sanitise(errorMessage(thrown)));
    return;
  }
  for (const problem of thrown.problems) {
    const { line, column } = problem;
    const file = problem.file === void 0 ? void 0 : pathInRepository(problem.file, root);
    error(sanitise(formatProblem(problem)), {
      title: "bpfcompat",
      ...file === void 0 ? {} : { file },
      ...file === void 0 || line === void 0 ? {} : { startLine: line },
      ...file === void 0 || column === void 0 ? {} : { startColumn: column }
    });
  }
}
function pathInRepository(file, root) {
  const path = resolve2(file);
  return root !== null && isBelow(path, root) ? relative2(root, path) : void 0;
}
function publishDefect(thrown, log) {
  log.foreign(
    typeof thrown === "object" && thrown !== null && "stack" in thrown ? String(thrown.stack) : String(thrown)
  );
  error("a defect of bpfcompat: please report it with the stack in the log", { title: "bpfcompat" });
}

// src/report/shard-summary.ts
var VERDICTS = ["pass", "fail", "error", "skip"];
function renderShardSummary(results, { index, count }) {
  const { gate, kernels } = results;
  const rows = kernels.map((kernel) => [
    code(kernel.id),
    code(kernel.release ?? "\u2013"),
    escapeMarkdown(verdictsOn(kernel, results)),
    duration(kernel.guestMs)
  ]);
  const sections = [
    `### Shard ${index} of ${count}: ${escapeMarkdown(gate.sentence)}`,
    ...rows.length === 0 ? [] : [table(["kernel", "release", "checks", "time"], rows)],
    "The job that brings the shards together has the findings."
  ];
  return `${sections.join("\n\n")}
`;
}
function verdictsOn({ id, error: error2 }, { cases }) {
  if (error2 !== null) return `error: ${error2}`;
  const lanes = cases.filter(({ kernel }) => kernel === id).flatMap((result) => result.lanes);
  return VERDICTS.map((verdict) => [lanes.filter((lane) => lane.verdict === verdict).length, verdict]).filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`).join(", ");
}

// src/github/summary.ts
async function publishSummary(results, logger) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const text = results.shard === null ? renderSummary(results) : renderShardSummary(results, results.shard);
  try {
    await summary.addRaw(text, true).write();
  } catch (thrown) {
    logger.warning(`the job summary could not be written (${errorMessage(thrown)}); summary.md has the same text`);
  }
}

// src/github/publish.ts
async function publishResults(results, directory, { log, checks }) {
  log.foreign(renderTerminal(results, { color: false, width: 120, reportDirectory: directory }));
  const writing = writeReports(results, directory).then((files) => {
    publishOutputs(results, files, log);
    return files;
  });
  const [told, written, summarised] = await Promise.allSettled([
    checks.complete(results),
    writing,
    publishSummary(results, log)
  ]);
  if (results.shard === null) publishAnnotations(results, told.status === "fulfilled" ? told.value : results.findings);
  for (const channel of [told, summarised]) if (channel.status === "rejected") throw channel.reason;
  if (written.status === "rejected") throw written.reason;
  return written.value;
}
async function publishFailure(thrown, results, channels) {
  const { log, checks, signal, root } = channels;
  const failure = thrown instanceof UserError ? thrown : machineFault(thrown) ?? thrown;
  publishOutputs(results, null, log);
  if (failure instanceof UserError || signal.aborted) publishProblems(failure, signal, root);
  else publishDefect(failure, log);
  if (signal.aborted) await checks.fail("Cancelled", []);
  else if (failure instanceof UserError) await checks.fail("Could not tell", failure.problems);
  else await checks.fail("Could not tell", [{ message: `a defect of bpfcompat: ${errorMessage(failure)}` }]);
}

// src/github/report-directory.ts
import { basename, join as join3 } from "node:path";
async function withReportDirectory(step, logger, { RUNNER_TEMP = "" } = process.env) {
  const { task, isNamed, run: run2 } = step;
  if (task === "plan" || isNamed.reportDirectory || RUNNER_TEMP === "") return step;
  const obstacle = await obstacleTo(run2.reportDirectory);
  if (obstacle === void 0) return step;
  const reportDirectory = join3(RUNNER_TEMP, basename(run2.reportDirectory));
  logger.warning(`${run2.reportDirectory} cannot be written (${obstacle}): the report goes to ${reportDirectory}`);
  return { ...step, run: { ...run2, reportDirectory } };
}

// src/github/actions-cache.ts
import { relative as relative3 } from "node:path";

// src/github/captured-output.ts
import { AsyncLocalStorage } from "node:async_hooks";
var takers = new AsyncLocalStorage();
var watching;
function captureOutput(take, work) {
  watch();
  return takers.run(take, work);
}
function watch() {
  const { stdout } = process;
  if (stdout.write === watching) return;
  const write = stdout.write.bind(stdout);
  watching = ((chunk, ...rest) => {
    const take = takers.getStore();
    if (take === void 0) return write(chunk, ...rest);
    for (const line of Buffer.from(chunk).toString("utf8").split("\n")) {
      if (line === "") continue;
      if (line.startsWith("::add-mask::") || line.startsWith("::debug::") && process.env.RUNNER_DEBUG === "1")
        write(`${line}
`);
      take(line);
    }
    return true;
  });
  stdout.write = watching;
}

// src/github/actions-cache.ts
var DEADLINE_MS = 12e4;
var FIRST = "1";
function createActionsCache(workspace, signal) {
  return {
    name: "the cache of GitHub Actions",
    local: false,
    async restore(entry) {
      const { ending, value, lines } = await ask(({ restoreCache }, paths) => {
        const beginnings = [entry.key, ...entry.restoreKeys ?? []].map((key) => placed(key, entry));
        return restoreCache(paths, `${beginnings[0]}-`, [`${beginnings[0]}-`, ...beginnings.slice(1)]);
      }, entry);
      return restored(ending, value, lines, entry);
    },
    async save(entry, anew) {
      const suffix = anew ? Date.now().toString(36) : FIRST;
      const { ending, value, lines } = await ask(
        ({ saveCache }, paths) => saveCache(paths, `${placed(entry.key, entry)}-${suffix}`),
        entry
      );
      return saved(ending, value, lines);
    }
  };
  function placed(key, { paths }) {
    const place = digestOf(paths.map((path) => relative3(workspace, path))).slice(0, 8);
    return `${place}-${key}`;
  }
  function restored(ending, value, lines, entry) {
    if (ending.is !== "done") return { is: "down", why: ending.why };
    const skipped = lines.find(({ text }) => text.startsWith("Cache restore skipped"));
    if (skipped !== void 0) return { is: "closed", why: skipped.text };
    const problem = problemOf(lines);
    if (problem !== void 0 && /cache read denied/.test(problem)) return { is: "closed", why: problem };
    if (problem !== void 0) return { is: isOfService(problem) ? "down" : "damaged", why: problem };
    const mine = [`${placed(entry.key, entry)}-`, ...(entry.restoreKeys ?? []).map((key) => placed(key, entry))];
    return { is: mine.some((beginning) => value?.startsWith(beginning)) ? "there" : "missing" };
  }
  async function ask(question, entry) {
    const lines = [];
    let value;
    const ending = await new Promise((resolve4) => {
      const giveUp = (why) => resolve4({ is: "given up", why });
      const timer = setTimeout(() => giveUp(`no answer within ${DEADLINE_MS / 1e3} s`), DEADLINE_MS);
      const cancel = () => giveUp("cancelled");
      if (signal.aborted) cancel();
      signal.addEventListener("abort", cancel, { once: true });
      const take = (text) => {
        lines.push(lineOf(text));
        const [, why] = /^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.exec(text) ?? [];
        if (why !== void 0) giveUp(oneLine(why));
      };
      captureOutput(take, async () => {
        value = await question(await import("./cache-KYXNFBM3.js"), entry.paths.map(literal));
      }).then(
        () => resolve4({ is: "done" }),
        (thrown) => giveUp(oneLine(errorMessage(thrown)))
      ).finally(() => {
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
      });
    });
    return { ending, value, lines };
  }
}
function lackOfActionsCache(environment) {
  const { ACTIONS_CACHE_SERVICE_V2, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN } = environment;
  const address = (ACTIONS_CACHE_SERVICE_V2 ? ACTIONS_RESULTS_URL : void 0) ?? ACTIONS_CACHE_URL;
  if (!address)
    return ACTIONS_RESULTS_URL ? "the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVICE_V2, and ACTIONS_CACHE_URL is not set)" : "the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is set)";
  return ACTIONS_RUNTIME_TOKEN ? void 0 : "the runner gives no token for it (ACTIONS_RUNTIME_TOKEN)";
}
function lineOf(text) {
  const [, command = "", rest = text] = /^::(\w+)[^:]*::(.*)$/.exec(text) ?? [];
  return { command, text: oneLine(rest.replaceAll("%0A", " ").replaceAll("%25", "%")) };
}
function saved(ending, value, lines) {
  if (ending.is !== "done") return { is: "down", why: ending.why };
  if (value !== void 0 && value >= 0) return { is: "kept" };
  const skipped = lines.find(({ text }) => text.startsWith("Cache save skipped"));
  if (skipped !== void 0) return { is: "closed", why: skipped.text };
  const [, refusal2] = lines.map(({ text }) => /^Failed to reserve cache: (?:Error: )?(.*)$/.exec(text)).find((found) => found !== null) ?? [];
  const problem = refusal2 ?? problemOf(lines);
  if (problem === void 0 || /already exists|\(409\)|Response was not ok|may be creating/i.test(problem))
    return { is: "known" };
  if (/cache write denied/.test(problem)) return { is: "closed", why: problem };
  return { is: isOfService(problem) ? "down" : "failed", why: problem };
}
function problemOf(lines) {
  return lines.findLast(({ command, text }) => command === "warning" || command === "error" || text.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /, "");
}
function isOfService(problem) {
  return /Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(problem);
}
function literal(path) {
  return path.replace(/[*?[]/g, "[$&]");
}

// src/github/tool-cache.ts
import { createHash as createHash4 } from "node:crypto";
import { cp, mkdir as mkdir2, mkdtemp, rm as rm2, stat } from "node:fs/promises";
import { dirname as dirname3, join as join4 } from "node:path";
var TOOL = "bpfcompat";
function createToolCache(temporary) {
  return {
    name: "the runner's tool cache",
    local: true,
    async restore(entry) {
      try {
        const { find } = await import("./tool-cache-7ILCDZEJ.js");
        const folder = await quietly(async () => find(TOOL, versionOf(entry)));
        if (folder === "") return { is: "missing" };
        for (const [index, path] of entry.paths.entries()) await copyIfThere(join4(folder, String(index)), path);
        return { is: "there" };
      } catch (thrown) {
        return { is: "damaged", why: errorMessage(thrown) };
      }
    },
    async save(entry, anew) {
      try {
        const { cacheDir, find } = await import("./tool-cache-7ILCDZEJ.js");
        const floats = entry.restoreKeys !== void 0;
        if (!anew && !floats && await quietly(async () => find(TOOL, versionOf(entry))) !== "") return { is: "known" };
        const stage = await mkdtemp(join4(temporary, "bpfcompat-"));
        try {
          for (const [index, path] of entry.paths.entries()) await copyIfThere(path, join4(stage, String(index)));
          await quietly(() => cacheDir(stage, TOOL, versionOf(entry)));
        } finally {
          await rm2(stage, { recursive: true, force: true });
        }
        return { is: "kept" };
      } catch (thrown) {
        return { is: "failed", why: errorMessage(thrown) };
      }
    }
  };
}
function versionOf({ key, restoreKeys }) {
  return `0.0.0-sha256${createHash4("sha256").update(restoreKeys?.[0] ?? key).digest("hex")}`;
}
async function copyIfThere(from, to) {
  if (await stat(from).catch(() => void 0) === void 0) return;
  await mkdir2(dirname3(to), { recursive: true });
  await cp(from, to, { recursive: true, preserveTimestamps: true });
}
function quietly(work) {
  return captureOutput(() => {
  }, work);
}

// src/github/shared-cache.ts
function createSharedCache({ cache }, context) {
  if (!cache) return NO_SHARED_CACHE;
  const { logger, signal, environment = process.env } = context;
  const tiers = tiersOf(environment, signal, logger);
  return tiers.length === 0 ? NO_SHARED_CACHE : inTiers(tiers, context);
}
function tiersOf(environment, signal, logger) {
  const { RUNNER_ENVIRONMENT, RUNNER_TOOL_CACHE, RUNNER_TEMP, GITHUB_WORKSPACE = process.cwd() } = environment;
  const tiers = [];
  if (RUNNER_ENVIRONMENT === "self-hosted" && RUNNER_TOOL_CACHE && RUNNER_TEMP) tiers.push(createToolCache(RUNNER_TEMP));
  const lack = lackOfActionsCache(environment);
  if (lack === void 0) tiers.push(createActionsCache(GITHUB_WORKSPACE, signal));
  else logger.info(`there is no cache of GitHub Actions here: ${lack}`);
  return tiers;
}
function inTiers(all, { logger, trusted }) {
  const working = new Set(all);
  const readable = new Set(all);
  const writable = new Set(trusted ? all : []);
  const useless = new Map(all.map((tier) => [tier, /* @__PURE__ */ new Set()]));
  const asked = /* @__PURE__ */ new Set();
  const stored = /* @__PURE__ */ new Set();
  let told = false;
  return {
    restore: (entry) => never(false, entry, () => restore(entry)),
    save: (entry) => never(void 0, entry, () => save(entry))
  };
  function tiersFor({ newest }) {
    return newest === true ? all.filter(({ local }) => !local) : all;
  }
  async function restore(entry) {
    if (asked.has(entry.key)) return false;
    asked.add(entry.key);
    const without = [];
    for (const tier of tiersFor(entry)) {
      if (!working.has(tier) || !readable.has(tier)) continue;
      if (await restoreFrom(tier, entry)) {
        logger.info(`${entry.what}: restored from ${tier.name}`);
        for (const nearer of without) await saveTo(nearer, entry);
        for (const tier2 of all) useless.get(tier2)?.add(entry.key);
        return true;
      }
      without.push(tier);
    }
    return false;
  }
  async function restoreFrom(tier, entry) {
    const found = await timed(`asking ${tier.name} for ${entry.what}`, () => tier.restore(entry));
    trace("cache", () => `${tier.name}: restore ${entry.key}: ${wordsOf(found)}`);
    if (found.is === "there" && await (entry.intact?.() ?? true)) return true;
    switch (found.is) {
      case "missing":
        logger.info(`${entry.what}: not in ${tier.name}`);
        break;
      case "closed":
        if (readable.delete(tier)) logger.info(`nothing is restored from ${tier.name}: ${found.why}`);
        break;
      case "down":
        leave(tier, found.why);
        break;
      default:
        useless.get(tier)?.add(entry.key);
        logger.info(
          `${entry.what}: what ${tier.name} has is damaged (${found.is === "damaged" ? found.why : "its digests are not those it was kept with"}): it is not used`
        );
    }
    return false;
  }
  async function save(entry) {
    if (stored.has(entry.key)) return;
    stored.add(entry.key);
    if (!trusted && !told) {
      told = true;
      logger.info(
        "nothing of this run is kept for others: its event is not one of people who may write to the repository"
      );
    }
    for (const tier of tiersFor(entry)) await saveTo(tier, entry);
  }
  async function saveTo(tier, entry) {
    if (!working.has(tier) || !writable.has(tier)) return;
    const outcome = await timed(
      `keeping ${entry.what} in ${tier.name}`,
      () => tier.save(entry, useless.get(tier)?.has(entry.key) === true)
    );
    trace("cache", () => `${tier.name}: save ${entry.key}: ${wordsOf(outcome)}`);
    switch (outcome.is) {
      case "kept":
        logger.info(`${entry.what}: kept in ${tier.name}`);
        break;
      case "known":
        logger.info(`${entry.what}: ${tier.name} has it already`);
        break;
      case "failed":
        logger.info(`${entry.what}: could not be kept in ${tier.name}: ${outcome.why}`);
        break;
      case "closed":
        if (writable.delete(tier)) logger.info(`nothing of this run is kept in ${tier.name}: ${outcome.why}`);
        break;
      case "down":
        leave(tier, outcome.why);
        break;
    }
  }
  function leave(tier, why) {
    if (working.delete(tier)) logger.info(`${tier.name} is not used any further: ${why}`);
  }
  async function never(instead, { what }, work) {
    try {
      return await work();
    } catch (thrown) {
      logger.info(`${what}: the shared cache failed: ${errorMessage(thrown)}`);
      return instead;
    }
  }
}
function wordsOf(outcome) {
  return "why" in outcome ? `${outcome.is}: ${outcome.why}` : outcome.is;
}

// src/github/tested-commit.ts
import { existsSync } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { dirname as dirname4, join as join5, resolve as resolve3 } from "node:path";
async function findTested(event, files, workspace, logger) {
  const root = await realpath(workspace);
  const found = await findCheckout(event, files, root);
  if (found !== null && "problem" in found) {
    if (files.commit !== null) return asNamed(event, files.commit, null, root, logger);
    logger.info(
      `the commit that the workspace has checked out is not known (${found.problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names another`
    );
    return { context: { ...event, onDefaultBranch: false }, repository: repositoryOf(null, event, root) };
  }
  const own = found !== null && isOwn(found, event) ? found : null;
  if (files.commit !== null) return asNamed(event, files.commit, own, root, logger);
  if (found !== null && own === null) {
    logger.info(
      `the workspace has a checkout of another repository (${showUrl(found.origin ?? "")}): check runs go to ${eventWords(event)}, without places in files, and the results are not kept as a baseline`
    );
    return { context: { ...event, onDefaultBranch: false }, repository: NOWHERE };
  }
  const context = judge(event, await headOf(own, event), logger);
  const fallbackSha = context === event || own === null ? null : await basisOf(own, event);
  return { context: { ...context, fallbackSha }, repository: repositoryOf(own, context, root) };
}
var NOWHERE = { root: null, isGit: false, revision: null, checkedOut: null, page: null };
function asNamed(event, commit, own, workspace, logger) {
  const context = judge(event, commit, logger);
  return { context, repository: repositoryOf(own, context, workspace) };
}
function testedByShards(event, revision, named, workspace, logger) {
  const commit = named ?? (event.event === "workflow_run" ? null : revision);
  const context = judge(event, commit, logger);
  const isKnown = named !== null || revision !== null;
  return {
    context: isKnown ? context : { ...context, onDefaultBranch: false },
    // Links of a fork's results lead to the commit that the event names, whatever they say.
    repository: {
      ...repositoryOf(null, context, workspace),
      checkedOut: event.event === "workflow_run" ? context.headSha : null
    }
  };
}
async function areOfTestedCommit({ artifacts }, { context, repository }, workspace) {
  const root = await realpath(workspace);
  const folders = new Set(artifacts.map(({ path }) => dirname4(resolve3(workspace, path))));
  for (const folder of folders) {
    const real = await realpath(existingFolder(folder));
    const found = real === root || isBelow(real, root) ? await findRepository(real, root) : null;
    if (found === null || "root" in found && found.root === repository.root) continue;
    if ("problem" in found || !isOwn(found, context) || !commitsOf(context).includes(found.commit)) return false;
  }
  return true;
}
function judge(event, commit, logger) {
  if (commit === null || commitsOf(event).includes(commit)) return event;
  const context = { ...event, headSha: commit, onDefaultBranch: false };
  logger.info(
    `the tested commit is ${shortRevision(commit)}, not ${eventWords(event)}: check runs go to it, and its results are not kept as a baseline`
  );
  return context;
}
function commitsOf({ event, headSha, sha }) {
  return event === "pull_request_target" ? [headSha] : [headSha, sha];
}
async function headOf(repository, event) {
  if (repository === null || repository.commit === null) return null;
  const { root, commit } = repository;
  if (commitsOf(event).includes(commit)) return commit;
  if (event.event.startsWith("pull_request") && event.headSha !== null) {
    const parents = await parentsOf(root, commit);
    if (parents.length === 2 && parents[1] === event.headSha) return event.headSha;
  }
  return await headOfPullMerge(root, commit) ?? commit;
}
async function basisOf({ root, commit }, event) {
  if (commit === null || event.headSha === null) return null;
  for (const basis of commitsOf(event))
    if (basis !== null && await isBasedOn(root, commit, basis)) return event.headSha;
  return null;
}
async function findCheckout(event, { named }, workspace) {
  const folders = await Promise.all(named.map((pattern) => realpath(existingFolder(fixedFolder(pattern, workspace)))));
  let other = null;
  for (const folder of /* @__PURE__ */ new Set([...folders.filter((path) => isBelow(path, workspace)), workspace])) {
    const found = await findRepository(folder, workspace);
    if (found === null) continue;
    if ("root" in found && isOwn(found, event)) return found;
    other ??= found;
    if ("problem" in found) break;
  }
  return other ?? oneFolderDown(event, workspace);
}
async function oneFolderDown(event, workspace) {
  const names = await readdir(workspace).catch(() => []);
  const folders = names.map((name) => join5(workspace, name)).filter((folder) => existsSync(join5(folder, ".git")));
  const own = [];
  for (const folder of folders) {
    const found = await findRepository(folder, folder);
    if (found !== null && "root" in found && found.origin !== null && isOwn(found, event)) own.push(found);
  }
  const commits = new Set(own.map(({ commit }) => commit));
  return commits.size > 1 ? { problem: `it has ${commits.size} commits of the repository in folders` } : own[0] ?? null;
}
var NAME = /^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/;
function isOwn({ origin }, { repository, headRepository }) {
  const name = NAME.exec(origin ?? "")?.[1]?.toLowerCase();
  const own = repository === null ? null : `${repository.owner}/${repository.name}`;
  return name === void 0 || [own, headRepository].some((candidate) => candidate?.toLowerCase() === name);
}
function repositoryOf(own, context, workspace) {
  const known = {
    revision: context.headSha,
    checkedOut: own?.commit ?? context.headSha,
    page: repositoryUrl(context)
  };
  return own === null ? { root: workspace, isGit: false, ...known } : { root: own.root, isGit: true, ...known };
}
function eventWords({ event, headSha }) {
  return `${headSha === null ? "that" : shortRevision(headSha)} of the event \`${event}\``;
}

// src/action.ts
async function runAction() {
  nameSettings(inputName);
  const { signal, release } = abortOnSignals();
  const log = createActionLog();
  if (isDebug()) onTrace(log.debug);
  const channels = { log, checks: NO_CHECKS, signal, root: null };
  let results = null;
  process.once("uncaughtException", (thrown) => {
    void publishFailure(thrown, results, channels).finally(() => process.exit(1));
  });
  try {
    refuseOtherSystem();
    const event = await readContext(log.warning);
    const { step, shards, tested } = await prepare(event, log).catch(async (thrown) => {
      const { context: context2, repository: repository2 } = await findTested(event, readActionTestedFiles(), process.cwd(), log);
      channels.root = repository2.root;
      channels.checks = openChecks(readActionCheckInputs(), context2, log, signal);
      throw thrown;
    });
    const { context, repository } = tested;
    channels.root = repository.root;
    for (const remark of step.remarks) log.info(remark);
    const cache = createSharedCache(step, { logger: log, trusted: context.untrusted === null, signal });
    if (step.task === "plan") {
      await plan(step, context, cache, log);
      return;
    }
    const checks = openChecks(step, context, log, signal);
    channels.checks = checks;
    const request = {
      ...step.run,
      workflowRun: context.run.id === "" ? null : { id: context.run.id, attempt: context.run.attempt }
    };
    const baseline = await restoreBaseline(step, context, cache, log);
    const ports = {
      logger: log,
      progress: checks.progress(log),
      cache,
      repository: Promise.resolve(repository),
      signal,
      ownsMachine: true
    };
    results = shards === null ? await run(request, ports, baseline) : await reportShards(shards, request, repository, log, baseline);
    const files = await publishResults(results, request.reportDirectory, channels);
    await copyReports(files, step.copies);
    if (!signal.aborted) await keepBaseline(step, await contextOfResults(results, tested, log), results, cache, log);
    process.exitCode = results.gate.exitCode;
  } catch (thrown) {
    process.exitCode = 1;
    await publishFailure(thrown, results, channels);
  } finally {
    release();
  }
}
async function contextOfResults(results, tested, log) {
  const { context } = tested;
  if (!context.onDefaultBranch || await areOfTestedCommit(results, tested, process.cwd())) return context;
  log.warning("not kept as a baseline: some objects are in a checkout of another commit than the one that is tested");
  return { ...context, onDefaultBranch: false };
}
async function prepare(event, log) {
  const step = await withReportDirectory(await claimForStep(await readActionInputs(), event.run, log), log);
  const { task, run: run2, results, plan: plan2 } = step;
  if (task !== "report")
    return { step, shards: null, tested: await findTested(event, readActionTestedFiles(), process.cwd(), log) };
  const shards = await readShards(results, plan2, run2.reportDirectory, log);
  const tested = testedByShards(event, revisionOfShards(shards), run2.commit, process.cwd(), log);
  return { step, shards, tested };
}
async function plan(step, context, cache, log) {
  const costs = await restoreCosts(step, context, cache, log);
  const { matrix, lines } = await planShards(step.run, step.shards, log, costs);
  log.foreign(lines.join("\n"));
  publishMatrix(matrix);
}
export {
  runAction
};
