import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isBeyond
} from "./chunk-R7S7CMR6.js";
import {
  oneLine
} from "./chunk-XEFT6EOF.js";

// src/baseline/compare.ts
function compareResults(baseline, after, threshold) {
  const before = baseline.results;
  const earlier = new Map(before.cases.map((result) => [caseKey(result, before.kernels), result]));
  const pairs = after.cases.flatMap((result) => {
    const other = earlier.get(caseKey(result, after.kernels));
    return other === void 0 ? [] : [pairOf(other, result, before, after)];
  });
  return {
    baseline: { revision: before.revision, startedAt: before.startedAt, source: baseline.source },
    insnsThreshold: threshold?.text ?? null,
    cases: {
      compared: pairs.length,
      added: after.cases.length - pairs.length,
      gone: before.cases.length - pairs.length
    },
    kernels: kernelChanges(before.kernels, after.kernels),
    verdicts: pairs.flatMap(verdictChanges).toSorted((a, b) => rank(a) - rank(b)),
    insns: pairs.flatMap((pair) => insnsChanges(pair, threshold)).toSorted((a, b) => ratio(b) - ratio(a))
  };
}
function caseKey({ artifact, kernel }, kernels) {
  return JSON.stringify([artifact, kernel, archOf(kernel, kernels)]);
}
function archOf(kernel, kernels) {
  return kernels.find(({ id }) => id === kernel)?.arch ?? "x86_64";
}
function pairOf(before, after, earlier, later) {
  const kernelOf = ({ kernels }) => kernels.find(({ id }) => id === after.kernel);
  const artifactOf = ({ artifacts }) => artifacts.find(({ name }) => name === after.artifact);
  return {
    before,
    after,
    common: {
      artifact: after.artifact,
      kernel: after.kernel,
      arch: archOf(after.kernel, later.kernels),
      kernelChanged: isOtherBuild(kernelOf(earlier), kernelOf(later)),
      objectChanged: isOtherObject(artifactOf(earlier), artifactOf(later))
    }
  };
}
function isOtherBuild(before, after) {
  return differ(before?.release, after?.release) || differ(before?.vmlinuzSha256, after?.vmlinuzSha256);
}
function isOtherObject(before, after) {
  return differ(before?.sha256, after?.sha256);
}
function differ(before, after) {
  return before != null && after != null && before !== after;
}
function kernelChanges(before, after) {
  return after.flatMap((kernel) => {
    const other = before.find(({ id, arch }) => id === kernel.id && arch === kernel.arch);
    if (other === void 0 || !isOtherBuild(other, kernel)) return [];
    const words = wordsOf(other, kernel);
    return [{ kernel: kernel.id, arch: kernel.arch, before: words(other), after: words(kernel) }];
  });
}
function wordsOf(a, b) {
  if (a.release !== b.release) return ({ release }) => release ?? "unknown";
  if (a.packageVersion !== b.packageVersion) return ({ release, packageVersion }) => `${release} (${packageVersion})`;
  return ({ release, vmlinuzSha256 }) => `${release} (sha256 ${vmlinuzSha256?.slice(0, 12)})`;
}
function verdictChanges({ before, after, common }) {
  const earlier = new Map(judgedOf(before).map(({ subject, verdict }) => [JSON.stringify(subject), verdict]));
  return judgedOf(after).flatMap(({ subject, verdict }) => {
    const other = earlier.get(JSON.stringify(subject));
    const told = other !== void 0 && (subject.kind === "lane" || isToldOf(other) && isToldOf(verdict));
    return told && other !== verdict ? [{ ...common, subject, before: other, after: verdict }] : [];
  });
}
function isToldOf(verdict) {
  return verdict === "pass" || verdict === "fail";
}
function judgedOf({ lanes, programs, tests }) {
  return [
    ...lanes.map(({ mode, verdict }) => ({ subject: { kind: "lane", mode }, verdict })),
    ...programs.flatMap(({ name, load, attach }) => [
      ...load === null ? [] : [{ subject: { kind: "program", name, step: "load" }, verdict: load.verdict }],
      ...attach === null ? [] : [{ subject: { kind: "program", name, step: "attach" }, verdict: attach.verdict }]
    ]),
    ...tests.map(({ name, verdict }) => ({ subject: { kind: "test", name }, verdict }))
  ];
}
function rank(change) {
  if (change.after === "pass") return 3;
  if (change.after !== "fail") return 2;
  return isNewlyFailing(change) ? 0 : 1;
}
function insnsChanges({ before, after, common }, threshold) {
  const earlier = insnsOf(before);
  return [...insnsOf(after)].flatMap(([program, insns]) => {
    const other = earlier.get(program);
    if (other === void 0 || other === insns) return [];
    const beyond = threshold !== null && !common.kernelChanged && isBeyond(threshold, other, insns);
    return [{ ...common, program, before: other, after: insns, beyond }];
  });
}
function insnsOf({ programs }) {
  return new Map(
    programs.flatMap(({ name, load }) => {
      const insns = load?.verdict === "pass" ? load.stats?.insnsProcessed ?? null : null;
      return insns === null ? [] : [[name, insns]];
    })
  );
}
function ratio({ before, after }) {
  return after / Math.max(before, 1);
}
function isNewlyFailing({ before, after, kernelChanged }) {
  return before === "pass" && after === "fail" && !kernelChanged;
}
function isNewlyPassing({ before, after }) {
  return before === "fail" && after === "pass";
}
function toldOnce(changes) {
  const key = ({ artifact, kernel, after }) => JSON.stringify([artifact, kernel, after]);
  const explained = new Set(changes.filter(({ subject }) => subject.kind !== "lane").map(key));
  return changes.filter((change) => change.subject.kind !== "lane" || !explained.has(key(change)));
}

// src/baseline/words.ts
var SHORT_REVISION = 7;
function growthWords({ before, after }) {
  return percent(Math.abs(after - before) / Math.max(before, 1));
}
function figuresOf(change) {
  const { before, after } = change;
  return `${before} \u2192 ${after} (${after > before ? "+" : "-"}${growthWords(change)})`;
}
function baselineWords({ baseline: { revision } }) {
  return revision === null ? "in the baseline" : `at ${shortRevision(revision)}`;
}
function shortRevision(revision) {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, SHORT_REVISION) : oneLine(revision, 40);
}
function percent(share) {
  const value = share * 100;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}

export {
  growthWords,
  figuresOf,
  baselineWords,
  shortRevision,
  compareResults,
  isNewlyFailing,
  isNewlyPassing,
  toldOnce
};
