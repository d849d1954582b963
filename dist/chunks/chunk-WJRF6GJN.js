import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  adviseByTrial,
  againstBaseline,
  commonInput,
  createTrialGuests,
  executePlan,
  findingsOf,
  gateOf,
  renderJson,
  renderSummary,
  writeTo
} from "./chunk-ZM6FIPR6.js";
import {
  readResults
} from "./chunk-GSXIBFME.js";
import {
  forEmptyShard,
  planRun,
  tellRemarks
} from "./chunk-RQNU55KP.js";
import {
  timed
} from "./chunk-MGZDOVV3.js";
import {
  UserError,
  collectProblems
} from "./chunk-HKAGB2IK.js";

// src/run/case-reports.ts
async function writeCaseReports(results, reports, failOn) {
  for (const { artifact, json, markdown } of reports) {
    const own = resultsOfArtifact(results, artifact, failOn);
    if (own.artifacts.length === 0) continue;
    await writeTo(json, renderJson(own));
    await writeTo(markdown, renderSummary(own));
  }
}
function resultsOfArtifact(results, name, failOn) {
  const isOwn = (artifact) => artifact === name || artifact.startsWith(`${name}/`);
  const cases = results.cases.filter(({ artifact }) => isOwn(artifact));
  const kernels = results.kernels.filter(({ id }) => cases.some(({ kernel }) => kernel === id));
  const artifacts = results.artifacts.filter((artifact) => isOwn(artifact.name));
  const seen = { ...results, kernels, artifacts, cases, comparison: null };
  return { ...seen, findings: findingsOf(seen), gate: gateOf(cases, kernels, failOn) };
}

// src/run/run.ts
async function run(request, ports, found = null) {
  const { plan, baseline } = await timed("reading the manifest and the objects", () => prepare(request, found));
  ports.progress.planned?.(announced(plan));
  tellRemarks(plan, request, ports.logger);
  const guests = createTrialGuests(plan);
  try {
    const results = await executePlan(plan, request, ports, request.trials === "off" ? null : guests);
    const compared = baseline === null ? results : againstBaseline(results, baseline, request.failOn);
    const advised = forEmptyShard(await adviseByTrial(compared, plan, request, ports, guests));
    await writeCaseReports(advised, plan.manifest.caseReports, request.failOn);
    return advised;
  } finally {
    guests.release();
  }
}
async function prepare(request, found) {
  const problems = [];
  const plan = await collectProblems(problems, () => planRun(request));
  const baseline = await collectProblems(
    problems,
    async () => request.baseline === null ? found : { results: await readResults(request.baseline), source: request.baseline }
  );
  if (plan === void 0 || baseline === void 0) throw new UserError(problems);
  return { plan, baseline };
}
function announced({ kernels }) {
  return {
    kernels: kernels.map(({ name, request: { required } }) => ({ id: name, required })),
    lanes: kernels.flatMap(
      (kernel) => kernel.artifacts.flatMap((artifact) => {
        const { artifact: name, kernel: on, kernelRequired, request } = commonInput(artifact, kernel);
        return request.lanes.map(({ mode, required }) => ({
          artifact: name,
          mode,
          kernel: on,
          required: required && kernelRequired
        }));
      })
    )
  };
}

export {
  run
};
