import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/results/judge-programs.ts
function overBudget(programs) {
  return programs.flatMap(({ name, load }) => {
    const insns = load?.stats?.insnsProcessed ?? null;
    const budget = load?.stats?.budget ?? null;
    return load?.verdict === "pass" && insns !== null && budget !== null && insns > budget ? [{ name, insns, budget }] : [];
  });
}
function judgeLoad({ load, programs, maps = [] }) {
  if (load === null) return { verdict: "error", reason: "the guest sent no verdict of the load" };
  if (load.verdict !== "pass") return { verdict: load.verdict, reason: loadReason(load, programs, maps) };
  if (programs.some((program) => program.load?.verdict === "pass")) return void 0;
  if (programs.some(({ off }) => off === null))
    return {
      verdict: "error",
      reason: "the guest told of no program load; the validator was built in a wrong way, please report it"
    };
  return { verdict: "fail", reason: `nothing was loaded: ${nothingLoaded(programs)}` };
}
function nothingLoaded(programs) {
  if (programs.length === 0) return "the object has no programs";
  const causes = new Set(programs.flatMap(({ off }) => off === null ? [] : [off.by]));
  const [cause, ...others] = causes;
  if (cause === void 0 || others.length > 0) return `all ${programs.length} programs are off`;
  return `every program is off${OFF_WORDS[cause]}`;
}
var OFF_WORDS = {
  object: ' by default (`SEC("?\u2026")`)',
  manifest: " by the manifest (`autoload: false`)",
  kernel: ": the kernel is below their `min_kernel`",
  variant: ": the kernel takes no variant of any group",
  dropped: ": none of them loads, and each may be left out"
};
function loadReason({ errno, message, map, program }, programs, maps) {
  const name = errno?.name ?? "no errno";
  const refused = maps.filter(({ refusal, off }) => refusal !== null && off === null);
  if (refused.length > 1)
    return `${refused.length} maps could not be created: ${listed(refused.map((candidate) => candidate.name))}`;
  if (map !== null) return `map ${map} could not be created (${name})`;
  const judged = programs.filter(({ load, off }) => load !== null && off === null);
  const rejected = judged.filter(({ load }) => load?.verdict === "fail").map((candidate) => candidate.name);
  if (rejected.length > 0)
    return `${listed(rejected)} did not load (${name}); ${judged.length - rejected.length} of ${judged.length} programs load alone`;
  if (program !== null) return `${program} did not load (${name})`;
  return message || `the object did not load (${name})`;
}
function attachCounts(programs) {
  const tried = programs.filter(({ attach }) => attach !== null && !attach.declined && attach.verdict !== "skip");
  return { attached: tried.filter(({ attach }) => attach?.verdict === "pass").length, tried: tried.length };
}
function judgeAttach({ programs }) {
  const { attached, tried } = attachCounts(programs);
  const failed = programs.filter(({ attach }) => attach?.required && attach.verdict === "fail");
  const [first] = failed;
  if (first !== void 0)
    return {
      verdict: "fail",
      reason: `${attached} of ${tried} programs attached; ${listed(failed.map(({ name }) => name))}: ${first.attach?.message || first.attach?.errno?.name || "failed"}`
    };
  const loaded = programs.filter(({ load, off }) => load?.verdict === "pass" && off === null);
  const untold = loaded.filter(({ attach }) => attach === null);
  if (untold.length > 0)
    return { verdict: "error", reason: `the guest told of no attach of ${listed(untold.map(({ name }) => name))}` };
  const unattachable = loaded.filter(({ attach }) => attach?.required && attach.verdict === "skip" && !attach.declined);
  if (tried > 0 || unattachable.length === 0) return void 0;
  const types = listed([...new Set(unattachable.map(({ type }) => type))]);
  return {
    verdict: "skip",
    reason: `${types} programs are attached to nothing (${listed(unattachable.map(({ name }) => name))}); \`mode: load_only\` asks for no more than the load`
  };
}
function listed(names) {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

export {
  overBudget,
  judgeLoad,
  nothingLoaded,
  attachCounts,
  judgeAttach
};
