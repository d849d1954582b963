import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  viewFor
} from "./chunk-643Q2RT7.js";
import {
  optionLabel
} from "./chunk-JF6SA2UU.js";
import {
  run
} from "./chunk-WJRF6GJN.js";
import {
  answerAll,
  boundsOfInit,
  boundsWords,
  createTrialGuests,
  executePlan,
  leavesOpen,
  renderManifest,
  renderTerminal,
  renderWorkflow,
  requestOf,
  untouched,
  writeReports
} from "./chunk-ZM6FIPR6.js";
import "./chunk-RAJMVPAJ.js";
import "./chunk-GSXIBFME.js";
import {
  planRun
} from "./chunk-RQNU55KP.js";
import {
  UNKNOWABLE
} from "./chunk-V2RSFT2P.js";
import {
  localRepository
} from "./chunk-EHE6OOPU.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-SPC2BNBY.js";
import "./chunk-UXWWHKL3.js";
import "./chunk-SRX74V5V.js";
import {
  NO_SHARED_CACHE,
  readInputs
} from "./chunk-BX5OTOJC.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-OZMODKER.js";
import "./chunk-JN55TIMQ.js";
import "./chunk-JKPK5V5I.js";
import "./chunk-XGINJA4Y.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-2WVF2LJT.js";
import "./chunk-YEW63RGN.js";
import "./chunk-ULLRNW3P.js";
import "./chunk-XEFT6EOF.js";
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
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-MGZDOVV3.js";
import "./chunk-XYUZPA74.js";
import "./chunk-G3QRFAMB.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";

// src/cli/init.ts
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";

// src/init/init.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// src/init/known.ts
function knownNotes(findings, artifact) {
  return findings.filter(
    (finding) => finding.artifact === artifact && finding.level === "failure" && UNKNOWABLE[finding.class] === null
  ).flatMap((finding) => {
    const reason = `by trial: ${finding.words ?? finding.title}`;
    return subjectsOf(finding).map((subject) => ({ kernels: finding.kernels, subject, class: finding.class, reason }));
  });
}
function subjectsOf({ program, otherPrograms, map }) {
  if (program !== null) return [program, ...otherPrograms].map((name) => ({ kind: "program", name }));
  return [map === null ? null : { kind: "map", name: map }];
}

// src/init/programs.ts
import { isDeepStrictEqual } from "node:util";
function programFindings(cases, findings, known = { programs: [], variants: [] }) {
  const fates = fatesOf(cases);
  const variants = known.variants.length > 0 ? known.variants : variantsOf(fates, cases.length, findings);
  const grouped = new Set(variants.flatMap(({ what }) => what.programs.map(({ name }) => name)));
  const programs = fates.flatMap((fate) => grouped.has(fate.name) ? [] : noteOf(fate, cases, findings)).map((note) => known.programs.find((earlier) => isDeepStrictEqual(earlier.what, note.what)) ?? note);
  return { programs, variants };
}
function fatesOf(cases) {
  const fates = /* @__PURE__ */ new Map();
  for (const { kernel, programs } of cases)
    for (const program of programs) {
      const fate = fates.get(program.name) ?? { name: program.name, type: program.type, notLoaded: [] };
      fates.set(program.name, fate);
      if (isRefused(program)) fate.notLoaded.push(kernel);
    }
  return [...fates.values()];
}
function isRefused({ load }) {
  return load?.verdict === "fail";
}
function noteOf({ name, notLoaded }, cases, findings) {
  if (notLoaded.length === 0 || notLoaded.length === cases.length) return [];
  const refusing = cases.filter(({ kernel }) => notLoaded.includes(kernel));
  const isAlone = refusing.some(({ programs }) => programs.every(({ load }) => load?.verdict !== "pass"));
  if (isAlone) return [];
  return [{ what: { name }, how: `by trial: does not load on ${notLoaded.join(", ")}${why(name, findings)}` }];
}
function variantsOf(fates, kernels, findings) {
  const grouped = /* @__PURE__ */ new Set();
  return fates.flatMap((fate) => {
    const fallback = grouped.has(fate) ? void 0 : fallbackOf(fate, fates, kernels);
    if (fallback === void 0 || grouped.has(fallback)) return [];
    grouped.add(fate).add(fallback);
    return [groupOf(fate, fallback, findings)];
  });
}
function fallbackOf(fate, fates, kernels) {
  if (fate.notLoaded.length === 0 || fate.notLoaded.length === kernels) return void 0;
  return fates.find(
    (other) => other !== fate && other.type === fate.type && !fate.notLoaded.some((kernel) => other.notLoaded.includes(kernel)) && (stem(other.name) === stem(fate.name) || other.notLoaded.length + fate.notLoaded.length === kernels && shareWord(other.name, fate.name))
  );
}
function groupOf(fate, fallback, findings) {
  const request = { helper: null, symbol: null, attachTarget: null };
  const last = fallback.notLoaded.length > 0;
  const what = {
    group: stem(fate.name),
    programs: [
      { name: fate.name, ...request, trialLoad: true },
      { name: fallback.name, ...request, trialLoad: last }
    ],
    place: { file: "", line: 1, column: 1 }
  };
  const how = `by trial: ${fate.name} does not load on ${fate.notLoaded.join(", ")}${why(fate.name, findings)}, ${fallback.name} does`;
  return { what, how };
}
function shareWord(one, other) {
  const words = new Set(one.split("_").filter((word) => word.length >= 4));
  return other.split("_").some((word) => words.has(word));
}
function stem(name) {
  const words = name.split("_").filter((word) => !VARIANT_WORDS.has(word));
  return words.join("_") || name;
}
var VARIANT_WORDS = /* @__PURE__ */ new Set([
  "old",
  "new",
  "legacy",
  "fallback",
  "compat",
  "loop",
  "noloop",
  "unrolled",
  "btf",
  "core",
  "ringbuf",
  "perf",
  "perfbuf",
  "v1",
  "v2",
  "v3"
]);
function why(program, findings) {
  const finding = findings.find((candidate) => candidate.program === program || candidate.otherPrograms.includes(program));
  return finding === void 0 ? "" : ` (${finding.class}: ${finding.words ?? finding.title})`;
}

// src/init/trials.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
function createLooks(plan, request, ports) {
  return async (proposals, parking) => {
    const artifacts = proposals.map((proposal) => ({ ...proposal.artifact, request: requestOf(proposal) }));
    const kernels = plan.kernels.map((kernel) => ({ ...kernel, artifacts }));
    const reportDirectory = await mkdtemp(join(tmpdir(), "bpfcompat-init-"));
    try {
      const results = await executePlan({ ...plan, artifacts, kernels }, { ...request, reportDirectory }, ports, parking);
      refuseUntried(results, ports.signal);
      return results;
    } finally {
      await rm(reportDirectory, { recursive: true, force: true });
    }
  };
}
function refuseUntried({ kernels, cases }, signal) {
  if (signal.aborted) throw new UserError("init: interrupted; nothing was written");
  const broken = kernels.flatMap(({ id, error }) => error === null ? [] : [{ kernel: id, what: id, why: error }]);
  const untold = cases.flatMap(
    ({ artifact, kernel, lanes }) => lanes.filter(({ verdict }) => verdict === "error").map(({ reason }) => ({ kernel, what: `${artifact} on ${kernel}`, why: reason ?? "no verdict" }))
  );
  const own = untold.filter(({ kernel }) => !broken.some((other) => other.kernel === kernel));
  const problems = [...broken, ...own].map(({ what, why: why2 }) => ({
    message: `init: ${what} could not be tried: ${why2}; nothing was written. Correct that, or leave the kernel or the object out`
  }));
  if (problems.length > 0) throw new UserError(problems);
}

// src/init/init.ts
var LOOKS = 3;
async function findProposals(plan, request, ports, narrate) {
  const look = createLooks(plan, request, ports);
  const guests = createTrialGuests(plan);
  const asTheyAre = plan.artifacts.map(untouched);
  narrate("trying the objects as they are");
  const found = [];
  let open;
  try {
    const results = await look(asTheyAre, guests);
    const answered = await answerOpen(asTheyAre, results, guests, { plan, request, ports });
    const changed = (proposal) => !asTheyAre.includes(proposal);
    const concluded = answered.filter((proposal) => !changed(proposal)).map((proposal) => conclude(proposal, results));
    found.push(...concluded.filter(isSettled(asTheyAre)));
    open = [...answered.filter(changed), ...concluded.filter((proposal) => !found.includes(proposal))];
  } finally {
    guests.release();
  }
  for (let count = 0; count < LOOKS && open.length > 0; count++) {
    narrate(`trying on every kernel what was found: ${open.map(({ artifact }) => artifact.name).join(", ")}`);
    const results = await look(open);
    const concluded = open.map((proposal) => conclude(proposal, results));
    const settled = concluded.filter(isSettled(open));
    found.push(...settled);
    open = concluded.filter((proposal) => !settled.includes(proposal));
  }
  found.push(...open);
  return plan.artifacts.flatMap((artifact) => found.find((proposal) => proposal.artifact === artifact) ?? []);
}
async function answerOpen(proposals, { cases }, guests, around) {
  const bounds = boundsOfInit(around.request.trials);
  const objects = proposals.map((proposal) => ({
    proposal,
    cases: cases.filter(({ artifact }) => artifact === proposal.artifact.name)
  }));
  if (bounds === null || !cases.some(leavesOpen)) return [...proposals];
  around.ports.logger.info(`trying what the objects leave open: ${boundsWords(bounds)} (--trials TIME changes this)`);
  return answerAll(objects, bounds, guests, { ...around, accepts: ({ loaded }) => loaded > 0 });
}
function isSettled(before) {
  return (proposal) => before.some(
    (earlier) => earlier.artifact === proposal.artifact && isDeepStrictEqual2({ ...earlier, known: proposal.known }, proposal)
  );
}
function conclude(proposal, { cases, findings }) {
  const { name } = proposal.artifact;
  const own = findings.filter(({ artifact }) => artifact === name);
  const { programs, variants } = programFindings(
    cases.filter(({ artifact }) => artifact === name),
    own,
    proposal
  );
  return { ...proposal, programs, variants, known: knownNotes(own, name) };
}
function noteFailures(proposals, { findings }) {
  return proposals.map((proposal) => {
    const more = knownNotes(findings, proposal.artifact.name);
    return { ...proposal, known: [...proposal.known, ...more] };
  });
}
function passes({ gate }) {
  return gate.exitCode === 0;
}

// src/cli/init.ts
var WORKFLOW = ".github/workflows/bpfcompat.yml";
async function initCommand(inputs, force, output, terminal) {
  const manifest = [inputs.manifest].flat()[0] || "bpfcompat.yaml";
  const request = {
    ...readInputs({ ...inputs, manifest: "" }, optionLabel),
    manifest: null,
    manifestImplied: false,
    lock: "none"
  };
  if (request.objects.length === 0)
    throw new UserError("init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");
  if (!force) refuseToOverwrite([manifest, WORKFLOW]);
  const view = viewFor(output, terminal);
  const ports = {
    logger: once(view),
    progress: view,
    cache: NO_SHARED_CACHE,
    repository: localRepository(null),
    signal: terminal.signal
  };
  try {
    const plan = await planRun(request);
    refuseDefects(plan);
    const frame = {
      kernels: plan.kernels.map(({ name }) => name),
      pathOf: ({ artifact }) => relative(dirname(manifest), artifact.path)
    };
    let proposals = await findProposals(plan, request, ports, view.info);
    const runAs = async (manifestText) => {
      const results2 = await run({ ...request, objects: [], manifest, manifestText, trials: "off" }, ports);
      refuseUntried(results2, terminal.signal);
      return results2;
    };
    let text = renderManifest(proposals, frame);
    view.info(`running ${manifest} as it will be written`);
    let results = await runAs(text);
    if (!passes(results)) {
      proposals = noteFailures(proposals, results);
      text = renderManifest(proposals, frame);
      results = await runAs(text);
    }
    await write(manifest, text);
    await write(WORKFLOW, renderWorkflow(manifest));
    view.close();
    await writeReports(results, request.reportDirectory);
    if (!output.quiet)
      terminal.out(
        renderTerminal(results, {
          color: terminal.color,
          width: terminal.width,
          reportDirectory: request.reportDirectory
        })
      );
    terminal.out(`wrote ${manifest} and ${WORKFLOW}; look at each line that says "by trial"`);
    return results.gate.exitCode;
  } finally {
    view.close();
  }
}
function refuseDefects({ artifacts }) {
  const problems = artifacts.flatMap(
    ({ path, defect }) => defect === void 0 ? [] : [{ message: `init: \`${path}\` ${defect}` }]
  );
  if (problems.length > 0) throw new UserError(problems);
}
function once(logger) {
  const told = /* @__PURE__ */ new Set();
  const tell = (say) => (message) => {
    if (!told.has(message)) say(message);
    told.add(message);
  };
  return { info: tell(logger.info), warning: tell(logger.warning), debug: logger.debug };
}
function refuseToOverwrite(files) {
  const there = files.filter((file) => existsSync(file));
  if (there.length > 0)
    throw new UserError(
      there.map((file) => ({ message: `\`${file}\` is there already; give --force to write it anew, or remove it` }))
    );
}
async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
export {
  initCommand
};
