import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  viewFor
} from "./chunk-PWVMUTX5.js";
import {
  optionLabel
} from "./chunk-SLYOPJXO.js";
import {
  run
} from "./chunk-ASDR4252.js";
import {
  answer,
  createTrials,
  renderManifest,
  renderTerminal,
  renderWorkflow,
  untouched,
  writeReports
} from "./chunk-SEJDPAJW.js";
import "./chunk-PEQ2ZX5Z.js";
import "./chunk-Q5OWA6LI.js";
import {
  planRun
} from "./chunk-WSM3QEX7.js";
import "./chunk-M7F5CDE3.js";
import "./chunk-MRSJCDSW.js";
import "./chunk-K6CB6ZFS.js";
import "./chunk-CCT7P7XS.js";
import "./chunk-JA52SISZ.js";
import {
  NO_SHARED_CACHE
} from "./chunk-VEKKDX2V.js";
import "./chunk-SRX74V5V.js";
import {
  readInputs
} from "./chunk-RNYJR42G.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-WCOHBWEY.js";
import "./chunk-STEACBDL.js";
import "./chunk-L3PH6AEE.js";
import "./chunk-5J5Q2GPI.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-M56HATNF.js";
import "./chunk-5PGNJNLV.js";
import "./chunk-HHF5X46F.js";
import "./chunk-JY264AMM.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-MT4PNNKK.js";
import "./chunk-Q32LPMFI.js";
import "./chunk-7XH6L44T.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-OOG5OJGB.js";
import "./chunk-2AYMMIZG.js";
import "./chunk-5VD3NWYY.js";
import "./chunk-TNJMBHO5.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-WYE4KJKF.js";
import "./chunk-KRQX4FPP.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-KATU4TBC.js";

// src/cli/init.ts
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";

// src/init/init.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// src/init/programs.ts
import { isDeepStrictEqual } from "node:util";
function programFindings(cases, findings, known = { programs: [], variants: [] }) {
  const fates = fatesOf(cases);
  const variants = known.variants.length > 0 ? known.variants : variantsOf(fates, cases.length, findings);
  const grouped = new Set(variants.flatMap(({ what }) => what.programs.map(({ name }) => name)));
  const programs = fates.flatMap((fate) => noteOf(fate, cases.length, grouped.has(fate.name), findings)).map((note) => known.programs.find((earlier) => isDeepStrictEqual(earlier.what, note.what)) ?? note);
  return { programs, variants };
}
function fatesOf(cases) {
  const fates = /* @__PURE__ */ new Map();
  for (const { kernel, programs } of cases)
    for (const program of programs) {
      const fate = fates.get(program.name) ?? { name: program.name, type: program.type, notLoaded: [], notAttached: [] };
      fates.set(program.name, fate);
      if (isRefused(program)) fate.notLoaded.push(kernel);
      if (program.attach?.verdict === "fail") fate.notAttached.push(kernel);
    }
  return [...fates.values()];
}
function isRefused({ load }) {
  return load?.verdict === "fail";
}
function noteOf(fate, kernels, grouped, findings) {
  const { name, notLoaded, notAttached } = fate;
  const refused = notLoaded.length > 0 && !grouped;
  const load = !refused ? "required" : notLoaded.length < kernels ? "optional" : "tolerated";
  const attachRequired = notAttached.length === 0 && load !== "tolerated";
  if (load === "required" && attachRequired) return [];
  const words = [
    ...refused ? [`by trial: does not load on ${listed(notLoaded, kernels)}${why(name, findings)}`] : [],
    ...notAttached.length > 0 ? [`by trial: does not attach on ${listed(notAttached, kernels)}${why(name, findings)}`] : []
  ];
  return [{ what: { name, load, attachRequired }, how: words.join("; ") }];
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
function listed(kernels, all) {
  return kernels.length === all ? "any kernel tried" : kernels.join(", ");
}
function why(program, findings) {
  const finding = findings.find((candidate) => candidate.program === program || candidate.otherPrograms.includes(program));
  return finding === void 0 ? "" : ` (${finding.class}: ${finding.words ?? finding.title})`;
}

// src/init/init.ts
var LOOKS = 3;
async function findProposals(plan, request, ports, narrate) {
  const trials = createTrials(plan, request, ports);
  narrate("trying the objects as they are");
  const asTheyAre = await trials.everywhere(plan.artifacts.map(untouched));
  const settled = [];
  let open = [];
  for (const [index, proposal] of plan.artifacts.map(untouched).entries())
    open.push(await answer(proposal, asTheyAre.casesOf(index), trials, narrate));
  for (let look = 0; look < LOOKS && open.length > 0; look++) {
    narrate(`trying on every kernel what was found: ${open.map(({ artifact }) => artifact.name).join(", ")}`);
    const { results, casesOf } = await trials.everywhere(open);
    const concluded = open.map((proposal, index) => conclude(proposal, casesOf(index), results));
    settled.push(...concluded.filter((proposal, index) => isDeepStrictEqual2(proposal, open[index])));
    open = concluded.filter((proposal, index) => !isDeepStrictEqual2(proposal, open[index]));
  }
  const found = [...settled, ...open];
  return plan.artifacts.flatMap((artifact) => found.find((proposal) => proposal.artifact === artifact) ?? []);
}
function conclude(proposal, cases, { findings }) {
  const own = findings.filter(({ artifact }) => artifact === cases[0]?.artifact);
  const { programs, variants } = programFindings(cases, own, proposal);
  const nothingLoads = cases.every(({ programs: all }) => all.every(({ load }) => load?.verdict !== "pass"));
  const reason = own.find(({ level }) => level === "failure") ?? own[0];
  return {
    ...proposal,
    programs,
    variants,
    hopeless: nothingLoads ? `by trial: nothing of it loads on any kernel tried${reason === void 0 ? "" : ` (${reason.class}: ${reason.title})`}` : null
  };
}
function giveUpOn(proposals, { cases, findings }) {
  return proposals.map((proposal) => {
    const { name } = proposal.artifact;
    const failed = cases.filter(({ artifact }) => artifact === name).some(({ lanes }) => lanes.some(({ required, verdict }) => required && verdict !== "pass"));
    const finding = findings.find(({ artifact, level }) => artifact === name && level === "failure");
    if (!failed) return proposal;
    return { ...proposal, hopeless: `by trial: ${finding === void 0 ? "does not pass" : describe(finding)}` };
  });
}
function describe({ class: name, title, kernels }) {
  return `${name} on ${kernels.join(", ")}: ${title}`;
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
  const ports = { logger: once(view), progress: view, cache: NO_SHARED_CACHE, signal: terminal.signal };
  try {
    const plan = await planRun(request);
    refuseDefects(plan);
    const frame = {
      kernels: plan.kernels.map(({ name }) => name),
      pathOf: ({ artifact }) => relative(dirname(manifest), artifact.path)
    };
    let proposals = await findProposals(plan, request, ports, view.info);
    await write(manifest, renderManifest(proposals, frame));
    view.info(`running ${manifest} as it is written`);
    let results = await run({ ...request, objects: [], manifest }, ports);
    if (!passes(results)) {
      proposals = giveUpOn(proposals, results);
      await write(manifest, renderManifest(proposals, frame));
      results = await run({ ...request, objects: [], manifest }, ports);
    }
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
  return { info: tell(logger.info), warning: tell(logger.warning) };
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
