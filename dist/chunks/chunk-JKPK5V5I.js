import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isBeyond
} from "./chunk-BB3FCJLJ.js";
import {
  grouped,
  oneLine,
  plural
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
  return judgedOf(after).flatMap(({ subject, verdict, known }) => {
    const other = earlier.get(JSON.stringify(subject));
    const told = other !== void 0 && (subject.kind === "lane" || isToldOf(other) && isToldOf(verdict));
    return told && other !== verdict ? [{ ...common, subject, before: other, after: verdict, known: known && verdict === "fail" }] : [];
  });
}
function isToldOf(verdict) {
  return verdict === "pass" || verdict === "fail";
}
function judgedOf({ lanes, programs, tests }) {
  const failing = lanes.filter(({ verdict }) => verdict !== "pass");
  const all = failing.length > 0 && failing.every(({ known }) => known !== null);
  const knows = ({ known }) => all || known !== null;
  return [
    ...lanes.map((lane) => {
      const { mode, verdict } = lane;
      return { subject: { kind: "lane", mode }, verdict, known: knows(lane) };
    }),
    ...programs.flatMap(
      (program) => ["load", "attach"].flatMap((step) => {
        const result = program[step];
        const subject = { kind: "program", name: program.name, step };
        return result === null ? [] : [{ subject, verdict: result.verdict, known: knows(program) }];
      })
    ),
    ...tests.map((test) => {
      const { name, verdict } = test;
      return { subject: { kind: "test", name }, verdict, known: knows(test) };
    })
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
function isNewlyFailing({ before, after, kernelChanged, known }) {
  return before === "pass" && after === "fail" && !kernelChanged && !known;
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
function subjectWords(subject) {
  switch (subject.kind) {
    case "lane":
      return `mode ${subject.mode}`;
    case "program":
      return `${subject.step} of ${oneLine(subject.name, 100)}`;
    case "test":
      return `test "${oneLine(subject.name, 100)}"`;
  }
}
function causeOf({ kernelChanged, objectChanged }) {
  if (kernelChanged) return objectChanged ? "the kernel changed, too" : "the kernel changed, the object did not";
  return objectChanged ? null : "neither the object nor the kernel changed";
}
function growth({ before, after }) {
  return before === 0 ? "new" : `${after > before ? "+" : "-"}${growthWords({ before, after })}`;
}
function growthWords({ before, after }) {
  return percent(Math.abs(after - before) / Math.max(before, 1));
}
function figuresOf({ before, after }) {
  return `${grouped(before)} \u2192 ${grouped(after)} (${growth({ before, after })})`;
}
function baselineWords({ baseline: { revision } }) {
  return revision === null ? "in the baseline" : `at ${shortRevision(revision)}`;
}
function runWords({ baseline: { revision, startedAt } }) {
  const date = oneLine(startedAt).slice(0, "YYYY-MM-DD".length);
  return revision === null ? `the run of ${date}` : `${shortRevision(revision)} (${date})`;
}
function shortRevision(revision) {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, SHORT_REVISION) : oneLine(revision, 40);
}
function percent(share) {
  const value = share * 100;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}

// src/report/changes.ts
var NEWS = [
  "newly failing",
  "failing as known",
  "failing since the kernel changed",
  "no longer with a verdict",
  "failing where there was no verdict",
  "passing where there was no verdict",
  "newly passing"
];
function changesOf(results) {
  const { comparison } = results;
  if (comparison === null) return null;
  const [grown, others] = insnsRows(comparison);
  return {
    baseline: runWords(comparison),
    source: oneLine(comparison.baseline.source, 200),
    cases: comparison.cases,
    verdicts: verdictRows(comparison.verdicts, results),
    grown,
    moved: others,
    kernels: comparison.kernels,
    insnsThreshold: comparison.insnsThreshold
  };
}
function changesSentence({ cases, verdicts, grown, moved, insnsThreshold }) {
  if (cases.compared === 0) return "nothing could be compared: no artifact was on the same kernel then";
  const beyond = insnsThreshold === null ? "" : ` beyond ${oneLine(insnsThreshold, 20)} instructions`;
  const parts = [
    ...NEWS.flatMap((news) => count(verdicts.filter((row) => row.news === news).length, news)),
    ...count(grown.length, `${grown.length === 1 ? "program" : "programs"} grown${beyond}`)
  ];
  if (parts.length > 0) return parts.join(", ");
  return moved.length + verdicts.length === 0 ? "nothing changed" : "nothing newly fails";
}
function uncomparedWords({ added, gone }) {
  const parts = [
    ...added === 0 ? [] : [`${casesWords(added)} only now`],
    ...gone === 0 ? [] : [`${casesWords(gone)} only then`]
  ];
  return parts.length === 0 ? "" : `not compared: ${parts.join(", ")}`;
}
function casesWords(count2) {
  return `${plural(count2, "artifact")} \xD7 ${count2 === 1 ? "kernel" : "kernels"}`;
}
function kernelChangeWords({ kernel, before, after }) {
  return `${oneLine(kernel, 100)}: ${oneLine(before, 100)} \u2192 ${oneLine(after, 100)}`;
}
function count(number, words) {
  return number === 0 ? [] : [`${number} ${words}`];
}
function newsOf(change) {
  const { before, after } = change;
  if (isNewlyFailing(change)) return "newly failing";
  if (change.known) return "failing as known";
  if (isNewlyPassing(change)) return "newly passing";
  if (before === "pass" && after === "fail") return "failing since the kernel changed";
  if (after === "fail") return "failing where there was no verdict";
  if (after === "pass") return "passing where there was no verdict";
  return before === "pass" || before === "fail" ? "no longer with a verdict" : null;
}
function verdictRows(changes, results) {
  const required = requiredCases(results);
  const rows = /* @__PURE__ */ new Map();
  for (const change of toldOnce(changes)) {
    const { artifact, before, after, kernel } = change;
    const subject = subjectWords(change.subject);
    const cause = causeOf(change);
    const key = JSON.stringify([artifact, subject, before, after, cause]);
    const news = newsOf(change);
    const row = rows.get(key) ?? { artifact, subject, before, after, kernels: [], blocks: false, news, cause };
    row.kernels.push(kernel);
    row.blocks ||= required.has(JSON.stringify([artifact, kernel]));
    rows.set(key, row);
  }
  const order = new Map(results.kernels.map(({ id }, index) => [id, index]));
  for (const { kernels } of rows.values()) kernels.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...rows.values()];
}
function requiredCases({ cases }) {
  return new Set(
    cases.filter(({ lanes }) => lanes.some(({ required, verdict, known }) => required && known === null && verdict !== "pass")).map(({ artifact, kernel }) => JSON.stringify([artifact, kernel]))
  );
}
function insnsRows({ insns }) {
  const key = ({ artifact, program }) => JSON.stringify([artifact, program]);
  const rows = (changes) => {
    const programs = /* @__PURE__ */ new Map();
    for (const change of changes) {
      const { artifact, program, kernel, before, after } = change;
      const row = programs.get(key(change));
      if (row !== void 0) row.others++;
      else programs.set(key(change), { artifact, program, kernel, before, after, others: 0, cause: causeOf(change) });
    }
    return [...programs.values()];
  };
  const grown = rows(insns.filter(({ beyond }) => beyond));
  const known = new Set(grown.map(key));
  return [grown, rows(insns.filter((change) => !known.has(key(change))))];
}

export {
  compareResults,
  isNewlyFailing,
  isNewlyPassing,
  toldOnce,
  subjectWords,
  causeOf,
  growth,
  growthWords,
  figuresOf,
  baselineWords,
  shortRevision,
  changesOf,
  changesSentence,
  uncomparedWords,
  casesWords,
  kernelChangeWords
};
