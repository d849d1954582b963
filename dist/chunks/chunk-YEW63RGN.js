import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  attachCounts
} from "./chunk-ULLRNW3P.js";
import {
  oneLine
} from "./chunk-XEFT6EOF.js";

// src/report/matrix.ts
function matrixOf(results) {
  const { artifacts, kernels, cases } = results;
  const byArtifact = casesByArtifact(results);
  const lanes = /* @__PURE__ */ new Map();
  const required = new Requirements(kernels);
  for (const result of cases) {
    for (const lane of result.lanes) {
      lanes.set(key(result.artifact, lane.mode, result.kernel), cellOf(lane, result));
      required.see(key(result.artifact, lane.mode), lane.required, result.kernel);
    }
  }
  const usual = mostFrequent(cases.flatMap((result) => result.lanes.map((lane) => lane.mode)));
  const rows = artifacts.flatMap((artifact) => {
    const own = new Set((byArtifact.get(artifact.name) ?? []).flatMap((result) => result.lanes.map((lane) => lane.mode)));
    if (own.size === 0) return [rowWithoutCases(artifact, kernels)];
    return [...own].map((mode) => ({
      artifact: artifact.name,
      label: oneLine(own.size > 1 || mode !== usual ? `${artifact.name} (${mode})` : artifact.name, 100),
      optional: required.isOptional(key(artifact.name, mode)),
      cells: kernels.map((kernel) => lanes.get(key(artifact.name, mode, kernel.id)) ?? null)
    }));
  });
  return { kernels, rows };
}
function testMatrixOf({ artifacts, kernels, cases }) {
  const cells = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const required = new Requirements(kernels);
  for (const { artifact, kernel, tests } of cases) {
    for (const test of tests) {
      const { name, required: isRequired } = test;
      names.set(artifact, (names.get(artifact) ?? /* @__PURE__ */ new Set()).add(name));
      required.see(key(artifact, name), isRequired, kernel);
      cells.set(key(artifact, name, kernel), { ...marksOf(test), note: null });
    }
  }
  const rows = artifacts.flatMap(
    ({ name: artifact }) => [...names.get(artifact) ?? []].map((name) => ({
      artifact,
      label: oneLine(names.size > 1 ? `${artifact}: ${name}` : name, 100),
      optional: required.isOptional(key(artifact, name)),
      cells: kernels.map((kernel) => cells.get(key(artifact, name, kernel.id)) ?? null)
    }))
  );
  return { kernels, rows };
}
function casesByArtifact({ cases }) {
  const byArtifact = /* @__PURE__ */ new Map();
  for (const result of cases) {
    const own = byArtifact.get(result.artifact);
    if (own === void 0) byArtifact.set(result.artifact, [result]);
    else own.push(result);
  }
  return byArtifact;
}
function kernelWords({ kernels: ids }, { kernels }, mark = " (optional)") {
  if (ids.length === 0) return "no kernel";
  if (ids.length === kernels.length && ids.length > 2) return `all ${ids.length} kernels`;
  const optional = new Set(kernels.filter((kernel) => !kernel.required).map((kernel) => kernel.id));
  return ids.map((id) => `${oneLine(id, 100)}${optional.has(id) ? mark : ""}`).join(", ");
}
function titleWords({ title, otherPrograms }) {
  if (otherPrograms.length === 0) return oneLine(title);
  const [first = "", second] = otherPrograms;
  const named = otherPrograms.length <= 2 ? [first, second].filter((name) => name !== void 0).join(" and ") : `${otherPrograms.length} more programs`;
  return `${oneLine(title)}, and so ${otherPrograms.length === 1 ? "does" : "do"} ${oneLine(named)}`;
}
function knownWords({ reason, until, place }) {
  return `${oneLine(reason)}${until === null ? "" : `, until ${oneLine(until, 40)}`} (${sourceWords(place)})`;
}
function ownPlace({ artifact, place, source }, { artifacts }) {
  const declared = artifacts.find(({ name }) => name === artifact)?.place ?? null;
  const isOwn = place !== null && (place.file !== declared?.file || place.line !== declared.line);
  return source === null && isOwn ? sourceWords(place) : null;
}
function idLines(id) {
  const [, distribution, version] = /^(.+)-(\d+\.\d.*)$/.exec(id) ?? [];
  return distribution === void 0 || version === void 0 ? [id, ""] : [distribution, version];
}
function sourceWords({ file, line, column }) {
  return `${oneLine(file.replace(/^\.\//, ""))}:${line}${column > 0 ? `:${column}` : ""}`;
}
function mostFrequent(modes) {
  const count = (mode) => modes.filter((candidate) => candidate === mode).length;
  return [...new Set(modes)].sort((a, b) => count(b) - count(a))[0];
}
function key(...parts) {
  return JSON.stringify(parts);
}
function cellOf(lane, result) {
  return { ...marksOf(lane), note: attachNote(lane.mode, result) };
}
function marksOf({ verdict, required, known }) {
  return { verdict, nonBlocking: (!required || known !== null) && verdict !== "pass", known: known !== null };
}
function attachNote(mode, { programs }) {
  if (mode !== "load_attach" && mode !== "behavior") return null;
  const { attached, tried } = attachCounts(programs);
  return attached === tried ? null : `${attached}/${tried}`;
}
var Requirements = class {
  #kernels;
  #rows = /* @__PURE__ */ new Map();
  constructor(kernels) {
    this.#kernels = new Set(kernels.filter(({ required }) => required).map(({ id }) => id));
  }
  see(row, required, kernel) {
    if (this.#kernels.has(kernel)) this.#rows.set(row, required || this.#rows.get(row) === true);
  }
  isOptional(row) {
    return this.#rows.get(row) === false;
  }
};
function rowWithoutCases({ name, error }, kernels) {
  const cell = error === null ? null : { verdict: "error", nonBlocking: false, known: false, note: null };
  return { artifact: name, label: oneLine(name, 100), optional: false, cells: kernels.map(() => cell) };
}

export {
  matrixOf,
  testMatrixOf,
  casesByArtifact,
  kernelWords,
  titleWords,
  knownWords,
  ownPlace,
  idLines,
  sourceWords
};
