import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readResults
} from "./chunk-GSXIBFME.js";
import {
  SHARD_SETUP_SECONDS,
  deal,
  kernelCosts,
  planRun,
  shardSeconds,
  tellRemarks,
  worthwhileShards
} from "./chunk-RQNU55KP.js";
import {
  oneLine,
  plural
} from "./chunk-XEFT6EOF.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/shard/plan-shards.ts
async function planShards(request, shards, logger, found = null) {
  const plan = await planRun(request);
  tellRemarks(plan, request, logger);
  if (plan.kernels.length === 0) throw new UserError("no artifact is taken to any kernel: there is nothing to deal out");
  const { baseline: named, concurrency } = request;
  const baseline = named === null ? found : { results: await readResults(named), source: named };
  const matrix = shardMatrix(plan, shards, concurrency, baseline?.results ?? null);
  return { matrix, lines: planLines(matrix, baseline, shards) };
}
function shardMatrix({ kernels }, shards, guests, baseline) {
  const costs = kernelCosts(kernels, baseline);
  const count = Math.min(shards ?? worthwhileShards(costs, guests), costs.length);
  return {
    include: deal(costs, count).map((names, index) => ({
      shard: `${index + 1}/${count}`,
      index: index + 1,
      kernels: names.join(","),
      seconds: shardSeconds(
        costs.filter(({ name }) => names.includes(name)),
        guests
      )
    }))
  };
}
function planLines({ include }, baseline, wanted) {
  const basis = baseline === null ? "an estimate" : `what each kernel took in ${oneLine(baseline.source, 120)}`;
  const fewer = wanted !== null && wanted > include.length ? ` (${wanted} were asked for, there are no more kernels)` : "";
  const rows = include.map(({ shard, kernels, seconds }) => [shard, `${seconds} s`, kernels.split(",").join(", ")]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    `${plural(include.length, "shard")}${fewer}, by ${basis}; ${SHARD_SETUP_SECONDS} s of each are its set-up`,
    ...rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
  ];
}

export {
  planShards
};
