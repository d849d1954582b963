import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  againstBaseline,
  carryTrials,
  clearReports,
  findingsOf,
  gateOf,
  makeFolder
} from "./chunk-ZM6FIPR6.js";
import {
  readResults
} from "./chunk-GSXIBFME.js";
import {
  matchFiles
} from "./chunk-V2RSFT2P.js";
import {
  safeFileName
} from "./chunk-EHE6OOPU.js";
import {
  version
} from "./chunk-CCT7P7XS.js";
import {
  RESULTS_VERSION
} from "./chunk-XGINJA4Y.js";
import {
  bytes,
  oneLine,
  plural
} from "./chunk-XEFT6EOF.js";
import {
  setting
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/shard/report.ts
import { readdir, realpath as realpath2 } from "node:fs/promises";
import { dirname as dirname2, join as join2, relative, resolve, sep } from "node:path";

// src/shard/copy-logs.ts
import { constants } from "node:fs";
import { copyFile, mkdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/results/log-paths.ts
function mapLogPaths(results, map) {
  return {
    ...results,
    kernels: results.kernels.map((kernel) => ({ ...kernel, consoleLog: mapped(kernel.consoleLog, kernel.id) })),
    cases: results.cases.map(ofCase),
    findings: results.findings.map((finding) => ({ ...finding, log: mapped(finding.log, finding.kernels[0] ?? "") }))
  };
  function mapped(path, kernel) {
    return path === null ? null : map(path, kernel);
  }
  function ofCase(result) {
    const { kernel } = result;
    const output = (one) => ({ ...one, log: mapped(one.log, kernel) });
    const command = (one) => one === null ? null : { ...one, stdout: output(one.stdout), stderr: output(one.stderr) };
    return {
      ...result,
      programs: result.programs.map((program) => ({
        ...program,
        load: program.load === null ? null : { ...program.load, verifierLog: mapped(program.load.verifierLog, kernel) }
      })),
      tests: result.tests.map((test) => ({ ...test, command: command(test.command) })),
      command: command(result.command),
      libbpfLog: mapped(result.libbpfLog, kernel)
    };
  }
}

// src/shard/copy-logs.ts
var MAX_TOTAL_BYTES = 4 * 1024 ** 3;
async function copyLogs(results, folderOf, directory) {
  const copied = /* @__PURE__ */ new Set();
  const missing = [];
  const refused = [];
  let left = MAX_TOTAL_BYTES;
  for (const { path, kernel } of logsOf(results)) {
    const folder = folderOf(kernel);
    if (folder === void 0 || !isOwnPath(path, kernel)) {
      refused.push(path);
      continue;
    }
    const size = await sizeOfLog(folder, path);
    if (size === void 0) missing.push(path);
    else if (size === "refused" || size > left) refused.push(path);
    else {
      left -= size;
      await copy(join(folder, path), join(directory, path));
      copied.add(path);
    }
  }
  return { results: mapLogPaths(results, (path) => copied.has(path) ? path : null), missing, refused };
}
function logsOf(results) {
  const logs = /* @__PURE__ */ new Map();
  mapLogPaths({ ...results, findings: [] }, (path, kernel) => {
    if (!logs.has(path)) logs.set(path, { path, kernel });
    return path;
  });
  return [...logs.values()];
}
function isOwnPath(path, kernel) {
  const [top, folder, ...names] = path.split("/");
  return top === "logs" && folder === safeFileName(kernel) && names.length > 0 && names.every((name) => name !== "" && name === safeFileName(name));
}
async function sizeOfLog(folder, path) {
  try {
    const real2 = await realpath(join(folder, path));
    const found = await stat(real2);
    return real2 === join(await realpath(folder), path) && found.isFile() ? found.size : "refused";
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return void 0;
    return "refused";
  }
}
async function copy(from, to) {
  try {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (thrown) {
    const { size } = await stat(from);
    throw new UserError(
      `the log ${from} (${bytes(size)}) could not be copied to ${to}: ${errorMessage(thrown)}; make room, or name another folder with ${setting("report-directory")}`,
      { cause: thrown }
    );
  }
}

// src/shard/one-plan.ts
var MAX_COUNT = 999;
function shardWords({ file, shard }) {
  return `shard ${shard.index}/${shard.count} (\`${oneLine(file, 120)}\`)`;
}
function shardsOfOnePlan(reports, ownRun) {
  const notes = [];
  const problems = [];
  const shards = [];
  const newestFirst = ofOneRun(reports, ownRun, notes).toSorted((a, b) => byAge(b.results, a.results));
  for (const report of newestFirst.toSorted((a, b) => Number(isWhole(a)) - Number(isWhole(b)))) {
    const shard = { ...report, shard: report.results.shard ?? wholeRun(report.results) };
    const same = shards.find((other) => other.shard.index === shard.shard.index);
    const defect = defectOf(shard, shards);
    if (defect !== void 0 && isReplaced(shard, shards))
      notes.push(`${shardWords(shard)} is of another plan, which a later attempt has replaced, and is left aside`);
    else if (defect !== void 0) problems.push(defect);
    else if (same === void 0) shards.push(shard);
    else if (byAge(same.results, shard.results) > 0 || isSame(same, shard)) notes.push(supersededWords(same, shard));
    else problems.push(`${shardWords(shard)} is a second result of \`${oneLine(same.file, 120)}\` and was ignored`);
  }
  return { shards: shards.toSorted((a, b) => a.shard.index - b.shard.index), problems, notes };
}
function ofOneRun(reports, ownRun, notes) {
  const ofRuns = reports.filter(({ results }) => results.workflowRun !== null);
  const own = ofRuns.find(({ results }) => results.workflowRun?.id === ownRun?.id);
  const [chosen] = own === void 0 ? ofRuns.toSorted((a, b) => byAge(b.results, a.results)) : [own];
  const id = chosen?.results.workflowRun?.id;
  const others = ofRuns.filter(({ results }) => results.workflowRun?.id !== id);
  if (others.length === 0) return reports;
  const names = others.map(
    ({ file, results }) => `\`${oneLine(file, 120)}\` (${oneLine(results.workflowRun?.id ?? "", 40)})`
  );
  notes.push(`of other workflow runs than ${oneLine(id ?? "", 40)}, and left aside: ${names.join(", ")}`);
  return reports.filter((report) => !others.includes(report));
}
function byAge(a, b) {
  const attempts = [a, b].map(({ workflowRun }) => workflowRun?.attempt ?? 0);
  const [left = 0, right = 0] = a.workflowRun?.id === b.workflowRun?.id ? attempts : [];
  return left - right || Date.parse(a.startedAt) - Date.parse(b.startedAt);
}
function isSame(a, b) {
  return JSON.stringify(a.results) === JSON.stringify(b.results);
}
function supersededWords(taken, other) {
  return `${shardWords(taken)}${attemptWords(taken)} is taken; it supersedes \`${oneLine(other.file, 120)}\`${attemptWords(other)}`;
}
function attemptWords({ results: { workflowRun, startedAt } }) {
  return workflowRun === null ? ` of ${startedAt}` : ` of attempt ${workflowRun.attempt}`;
}
function isOfPlan({ shard, kernels }, plan) {
  if (shard === null || shard.count !== plan.length) return false;
  const own = plan[shard.index - 1] ?? [];
  return String(shard.kernels.toSorted()) === String(plan.flat().toSorted()) && kernels.every(({ id }) => own.includes(id));
}
function wholeRun({ kernels }) {
  return { index: 1, count: 1, kernels: kernels.map(({ id }) => id) };
}
function isWhole({ results }) {
  return results.shard === null;
}
function defectOf(candidate, taken) {
  const { file, shard } = candidate;
  const [first] = taken;
  if (shard.index > shard.count || shard.count > MAX_COUNT)
    return `${shardWords(candidate)} has an impossible number, and was ignored`;
  if (first === void 0) return void 0;
  if (isWhole(candidate)) return `\`${oneLine(file, 120)}\` is a whole run and no shard, and was left out`;
  if (shard.count !== first.shard.count || String(shard.kernels) !== String(first.shard.kernels))
    return `${shardWords(candidate)} belongs to another plan than ${shardWords(first)}, and was left out`;
  return void 0;
}
function isReplaced({ results: { workflowRun: run } }, taken) {
  return taken.some(
    ({ results: { workflowRun: other } }) => run !== null && other !== null && run.id === other.id && run.attempt < other.attempt
  );
}
function disagreements(shards) {
  const [first, ...others] = shards;
  if (first === void 0) return [];
  return others.flatMap((other) => [
    ...FACTS.filter(({ of }) => differ(of(first.results), of(other.results))).map(
      ({ what, remedy }) => `${shardWords(other)} has ${what} than ${shardWords(first)}; ${remedy}`
    ),
    ...otherObjects(first, other)
  ]);
}
var FACTS = [
  { what: "another version of bpfcompat", remedy: "use one in all jobs", of: ({ tool }) => tool.version },
  { what: "another manifest", remedy: "give all jobs the same inputs", of: ({ manifest }) => manifest },
  { what: "another loader", remedy: "give all jobs the same inputs", of: ({ loader }) => loader },
  { what: "another commit", remedy: "check out the same one in all jobs", of: ({ revision }) => revision }
];
function differ(a, b) {
  return a !== null && b !== null && JSON.stringify(a) !== JSON.stringify(b);
}
function otherObjects(first, other) {
  const digests = new Map(first.results.artifacts.map(({ name, sha256 }) => [name, sha256]));
  const { artifacts } = other.results;
  const names = [...digests.keys()].toSorted();
  if (String(artifacts.map(({ name }) => name).toSorted()) !== String(names))
    return [`${shardWords(other)} has other artifacts than ${shardWords(first)}; give all jobs the same objects`];
  const changed = artifacts.filter(({ name, sha256 }) => digests.get(name) !== sha256);
  return changed.length === 0 ? [] : [
    `${shardWords(other)} has other bytes of ${changed.map(({ name }) => oneLine(name, 60)).join(", ")} than ${shardWords(first)}; build the objects once, and hand them to every job`
  ];
}

// src/shard/cover.ts
function coverKernels(shards, plan, problems) {
  for (const shard of shards) {
    const strange = idsOf(shard).filter((id) => !plan.kernels.includes(id));
    if (strange.length > 0)
      problems.push(`${shardWords(shard)} has ${words(strange)}, which the plan has not; left out`);
  }
  const covered = { kernels: [], cases: [], owners: /* @__PURE__ */ new Map() };
  const absences = /* @__PURE__ */ new Map();
  for (const id of plan.kernels) {
    const [owner, ...others] = shards.filter((shard) => idsOf(shard).includes(id));
    for (const other of others)
      if (owner !== void 0)
        problems.push(`kernel ${words([id])} is in ${shardWords(owner)} and ${shardWords(other)}; the first was taken`);
    const kernel = owner?.results.kernels.find((candidate) => candidate.id === id);
    if (owner === void 0 || kernel === void 0) {
      const { what, remedy } = whyMissing(id, shards, plan);
      absences.set(what, { what, remedy, kernels: [...absences.get(what)?.kernels ?? [], id] });
      const reason = `${what}; ${remedy}`;
      covered.kernels.push(missingKernel(id, reason));
      covered.cases.push(...missingCases(id, reason, shards));
    } else {
      covered.owners.set(id, owner);
      covered.kernels.push(kernel);
      covered.cases.push(...owner.results.cases.filter((result) => result.kernel === id));
    }
  }
  const told = [...absences.values()].map(({ what, remedy, kernels }) => `${what} (${words(kernels)}); ${remedy}`);
  problems.unshift(...told);
  return covered;
}
function idsOf({ results }) {
  return results.kernels.map(({ id }) => id);
}
function whyMissing(id, shards, plan) {
  const overwriter = shards.find(({ overwritten }) => overwritten?.includes(id));
  if (overwriter === void 0)
    return { what: absenceWords(shards, plan), remedy: "see the log of its job, and run that again" };
  return {
    what: `${shardWords(overwriter)} has overwritten the results of other shards, whose logs are beside it`,
    remedy: "download each artifact into its own folder: leave out `merge-multiple`"
  };
}
function absenceWords(shards, { count }) {
  const there = new Set(shards.map(({ shard }) => shard.index));
  const absent = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
  if (absent.length === 0) return "no shard took them all";
  const shown = absent.slice(0, NAMES_SHOWN).map((index) => `${index}/${count}`);
  const more = absent.length > NAMES_SHOWN ? ` and ${absent.length - NAMES_SHOWN} more` : "";
  return `${absent.length === 1 ? "shard" : "shards"} ${shown.join(", ")}${more} left no results`;
}
var NAMES_SHOWN = 8;
function words(ids) {
  const shown = ids.slice(0, NAMES_SHOWN).map((id) => oneLine(id, 80));
  return [...shown, ...ids.length > NAMES_SHOWN ? [`${ids.length - NAMES_SHOWN} more`] : []].join(", ");
}
function missingKernel(id, error) {
  return {
    id,
    distribution: "unknown",
    arch: "x86_64",
    shape: null,
    accelerator: null,
    required: true,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    signature: null,
    boots: 0,
    fetchMs: 0,
    bootMs: null,
    guestMs: 0,
    error,
    consoleLog: null,
    btf: null,
    lsm: null,
    lockdown: null,
    modules: [],
    notes: []
  };
}
function missingCases(kernel, reason, shards) {
  const cases = /* @__PURE__ */ new Map();
  for (const { artifact, lanes } of shards.flatMap(({ results }) => results.cases)) {
    const modes = cases.get(artifact) ?? /* @__PURE__ */ new Map();
    cases.set(artifact, modes);
    for (const { mode, required } of lanes) modes.set(mode, required || modes.get(mode) === true);
  }
  return [...cases].map(([artifact, modes]) => ({
    artifact,
    kernel,
    lanes: [...modes].map(([mode, required]) => ({ mode, required, verdict: "error", reason, known: null })),
    unsuited: null,
    libbpf: null,
    load: null,
    programs: [],
    maps: [],
    ignored: [],
    fixups: [],
    variants: [],
    tests: [],
    command: null,
    leftovers: [],
    unknownNames: [],
    durationMs: null,
    maxRssKib: null,
    interruption: null,
    libbpfLog: null,
    libbpfTail: "",
    targets: [],
    kernelWarnings: []
  }));
}

// src/shard/merge.ts
function mergeResults(reports, unread, { failOn, insnsThreshold, workflowRun }, baseline) {
  const { shards, problems: misplaced, notes } = shardsOfOnePlan(reports, workflowRun);
  const problems = [...unread, ...misplaced];
  const [first] = shards;
  if (first === void 0) throw new UserError(problems.map((message) => ({ message })));
  problems.push(...disagreements(shards));
  const { kernels, cases, owners } = coverKernels(shards, first.shard, problems);
  const seen = {
    version: RESULTS_VERSION,
    tool: { name: "bpfcompat", version },
    startedAt: shards.map(({ results }) => results.startedAt).toSorted()[0] ?? first.results.startedAt,
    // Shards run side by side: the longest is what one waits for.
    durationMs: Math.max(...shards.map(({ results }) => results.durationMs)),
    manifest: first.results.manifest,
    manifestForm: first.results.manifestForm,
    loader: first.results.loader,
    repository: shards.map(({ results }) => results.repository).find((repository) => repository !== null) ?? null,
    revision: shards.map(({ results }) => results.revision).find((revision) => revision !== null) ?? null,
    checkedOut: shards.map(({ results }) => results.checkedOut).find((commit) => commit !== null) ?? null,
    repositoryFiles: Object.assign({}, ...shards.map(({ results }) => results.repositoryFiles)),
    workflowRun,
    shard: null,
    host: hostOf(shards),
    kernels,
    artifacts: artifactsOf(shards),
    cases,
    growth: {
      ...first.results.growth,
      ...insnsThreshold === null ? {} : { threshold: insnsThreshold.text }
    }
  };
  const alone = { ...seen, findings: findingsOf(seen), comparison: null, gate: gateOf(cases, kernels, failOn) };
  const whole = baseline === null ? alone : againstBaseline(alone, baseline, failOn);
  const known = shards.flatMap(({ results }) => results.findings);
  return {
    results: {
      ...whole,
      findings: carryTrials(whole.findings, known),
      gate: problems.length === 0 ? whole.gate : untold(whole.gate, problems)
    },
    owners,
    problems,
    notes
  };
}
function artifactsOf(shards) {
  const all = shards.flatMap(({ results }) => results.artifacts);
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}
function hostOf(shards) {
  const used = shards.filter(({ results }) => results.host.accelerator !== null);
  const hosts = (used.length > 0 ? used : shards).map(({ results }) => results.host);
  const accelerators = used.flatMap(
    ({ results, shard }) => results.host.accelerator === null ? [] : [{ ...results.host.accelerator, shard }]
  );
  const emulating = accelerators.filter(({ used: used2 }) => used2 === "tcg");
  const [slowest] = emulating.length > 0 ? emulating : accelerators;
  const where = slowest === void 0 || emulating.length === 0 || emulating.length === accelerators.length ? "" : ` (${emulating.length} of ${accelerators.length} shards, the others used KVM)`;
  const qemus = new Set(hosts.flatMap(({ qemu }) => qemu ?? []));
  return {
    arch: [...new Set(hosts.map(({ arch }) => arch))].join(", "),
    cpus: Math.max(...hosts.map(({ cpus }) => cpus)),
    qemu: qemus.size === 0 ? null : [...qemus].join(", "),
    accelerator: slowest === void 0 ? null : { used: slowest.used, reason: `${slowest.reason}${where}` }
  };
}
var PROBLEMS_TOLD = 3;
function untold(gate, problems) {
  const more = problems.length - PROBLEMS_TOLD;
  const told = [...problems.slice(0, PROBLEMS_TOLD), ...more > 0 ? [`${more} more, see the log`] : []].join("; ");
  const also = gate.failedKernels.length > 0 ? `; failed: ${gate.failedKernels.join(", ")}` : "";
  return { ...gate, status: "error", exitCode: 1, sentence: `Could not tell: ${told}${also}` };
}

// src/shard/report.ts
async function readShards(patterns, plan, reportDirectory, logger) {
  const files = await expand(patterns, reportDirectory);
  await refuseToOverwrite(files, reportDirectory);
  const { reports, problems } = await readAll(files);
  return { reports: plan === null ? reports : ofPlan(reports, plan, logger), problems };
}
function revisionOfShards({ reports }) {
  return reports.find(({ results }) => results.revision !== null)?.results.revision ?? null;
}
async function reportShards({ reports, problems: unread }, request, known, logger, found = null) {
  const { reportDirectory, baseline: named } = request;
  const baseline = named === null ? found : { results: await readResults(named), source: named };
  const { results, owners, problems, notes } = mergeResults(reports, unread, request, baseline);
  for (const note of notes) logger.info(note);
  for (const problem of problems) logger.warning(problem);
  await clearReports(reportDirectory);
  await makeFolder(reportDirectory, "report-directory");
  const folderOf = (kernel) => {
    const owner = owners.get(kernel);
    return owner === void 0 ? void 0 : dirname2(resolve(owner.file));
  };
  const copied = await copyLogs(results, folderOf, reportDirectory);
  tellLost(copied, logger);
  const { repository, revision, checkedOut } = copied.results;
  return {
    ...copied.results,
    repository: known.page ?? repository,
    revision: known.revision ?? revision,
    checkedOut: known.checkedOut ?? checkedOut
  };
}
var ADVICE = "download what the shards have uploaded, and name their results.json";
async function expand(patterns, reportDirectory) {
  const own = resolve(reportDirectory, "results.json");
  const { matches, problems } = await matchFiles(patterns, ".", ADVICE);
  const files = new Set(
    matches.filter(({ file, isGlob }) => !isGlob || file !== own).map(({ file }) => relative(".", file) || file)
  );
  if (files.size === 0) {
    const told = problems.map(({ index, message }) => `\`${patterns[index]}\` ${message}`);
    throw new UserError(`no results of shards: ${told.join(", ") || `there is only the report itself; ${ADVICE}`}`);
  }
  return [...files];
}
async function refuseToOverwrite(files, reportDirectory) {
  const target = await real(reportDirectory);
  for (const file of files) {
    const folder = await real(dirname2(file));
    if (folder === target || folder.startsWith(join2(target, "logs") + sep))
      throw new UserError(
        `\`${file}\` is in the folder that the report goes to, and would be written over; name another one with ${setting("report-directory")}`
      );
  }
}
async function real(folder) {
  return realpath2(folder).catch(() => resolve(folder));
}
async function readAll(files) {
  const reports = [];
  const problems = [];
  for (const file of files) {
    try {
      const results = await readResults(file);
      reports.push({ file, results, overwritten: await overwrittenBeside(file, results) });
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(thrown.message);
    }
  }
  return { reports, problems };
}
async function overwrittenBeside(file, { shard, kernels }) {
  if (shard === null) return [];
  const folders = new Set(await readdir(join2(dirname2(file), "logs")).catch(() => []));
  return shard.kernels.filter((name) => folders.has(safeFileName(name)) && kernels.every(({ id }) => id !== name));
}
function ofPlan(all, plan, logger) {
  const others = all.filter(({ results }) => !isOfPlan(results, plan));
  if (others.length === 0) return [...all];
  const names = others.map(({ file }) => `\`${oneLine(file, 120)}\``).join(", ");
  if (others.length === all.length)
    throw new UserError(`no results of the plan's shards: ${names} belong to another plan; see the logs of their jobs`);
  logger.info(`of another plan, perhaps from an earlier attempt, and left aside: ${names}`);
  return all.filter((report) => !others.includes(report));
}
function tellLost({ missing, refused }, logger) {
  if (missing.length > 0)
    logger.warning(
      `${plural(missing.length, "log")} not beside the results that name them, such as ${oneLine(missing[0] ?? "", 120)}: upload the whole report directory of each shard`
    );
  if (refused.length > 0)
    logger.warning(
      `${plural(refused.length, "log")} left out, such as \`${oneLine(refused[0] ?? "", 120)}\`: not a file in its shard's own folder, or too large`
    );
}

export {
  readShards,
  revisionOfShards,
  reportShards
};
