import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PUBLIC_BASES,
  changesBetween,
  isArchival,
  lockSubject,
  renderOutdated
} from "./chunk-EPHQXOIG.js";
import "./chunk-QXNYSPF4.js";
import {
  viewFor
} from "./chunk-643Q2RT7.js";
import "./chunk-JF6SA2UU.js";
import {
  isLockable,
  misfit,
  packagesOf
} from "./chunk-RQNU55KP.js";
import "./chunk-V2RSFT2P.js";
import "./chunk-SPC2BNBY.js";
import {
  createKernelProvider,
  pLimit
} from "./chunk-UXWWHKL3.js";
import "./chunk-SRX74V5V.js";
import "./chunk-BX5OTOJC.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-OZMODKER.js";
import "./chunk-BB3FCJLJ.js";
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

// src/kernels/lockfile/outdated.ts
var PARALLEL = 2;
var DAY_MS = 24 * 60 * 60 * 1e3;
function findOutdated(kernels, options) {
  const limit = pLimit(PARALLEL);
  return Promise.all(kernels.map(({ spec, record }) => limit(() => stateOf(spec, record, options))));
}
async function stateOf(spec, record, options) {
  const { provider, now, onProgress } = options;
  const days = Math.max(0, Math.floor((now.getTime() - new Date(record.resolvedAt).getTime()) / DAY_MS));
  const common = { id: record.id, days, signature: record.signature, files: await whereFilesAre(spec, record, options) };
  try {
    const isExact = spec.release === record.release && misfit(spec, record) === void 0;
    const found = isExact ? record : await provider.resolve(spec, (progress) => onProgress(spec.id, progress));
    const isSame = digestsOf(record) === digestsOf(found);
    const [change] = changesBetween([record], [isSame ? record : found]);
    return {
      ...common,
      locked: change?.before ?? record.release,
      newest: change?.after ?? found.release,
      state: isSame ? "current" : "outdated",
      error: null
    };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return { ...common, locked: record.release, newest: null, state: "unknown", error: thrown.message };
  }
}
function digestsOf(record) {
  return packagesOf(record).map(({ sha256 }) => sha256).join();
}
async function whereFilesAre(spec, record, { provider, bases = PUBLIC_BASES }) {
  const all = async (only) => {
    for (const file of packagesOf(record)) if (!await provider.has(spec, record, file, only)) return false;
    return true;
  };
  try {
    if (await all((url) => !isArchival(url, spec, bases))) return "primary";
    return await all(() => true) ? "archival" : "gone";
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return "unknown";
  }
}

// src/cli/kernels-outdated.ts
var EXIT_OUTDATED = 2;
async function kernelsOutdatedCommand({ ids, exitCode, inputs, output }, terminal) {
  const { request, file, specs, mirrors, locked } = await lockSubject(ids, inputs, (thrown) => {
    throw thrown;
  });
  const kernels = specs.flatMap((spec) => {
    const entry = locked.find(({ record }) => record.id === spec.id);
    return entry === void 0 ? [] : [{ spec, record: entry.record }];
  });
  if (kernels.length === 0)
    throw new UserError({ file, message: "none of these kernels is locked; lock them with `bpfcompat kernels lock`" });
  const view = viewFor(output, terminal);
  const states = await findOutdated(kernels, {
    provider: createKernelProvider({
      cacheDirectory: request.cacheDirectory,
      mirrors,
      signal: terminal.signal,
      fresh: true
    }),
    now: /* @__PURE__ */ new Date(),
    onProgress: (id, progress) => {
      if (progress.step === "note") view.info(`${id}: ${progress.message}`);
    }
  }).finally(view.close);
  const unlocked = specs.filter((spec) => isLockable(spec) && !kernels.some((kernel) => kernel.spec.id === spec.id)).map(({ id }) => id);
  terminal.out(
    output.json ? JSON.stringify({ file, kernels: states, unlocked }, null, 2) : renderOutdated(file, states, unlocked)
  );
  const failed = states.flatMap(({ error }) => error === null ? [] : error.split("\n").map((message) => ({ message })));
  if (failed.length > 0) throw new UserError(failed);
  return exitCode && states.some(isStale) ? EXIT_OUTDATED : 0;
}
function isStale({ state, files }) {
  return state === "outdated" || files === "gone";
}
export {
  kernelsOutdatedCommand
};
