import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  namedKernels
} from "./chunk-QXNYSPF4.js";
import {
  viewFor
} from "./chunk-643Q2RT7.js";
import {
  optionLabel
} from "./chunk-JF6SA2UU.js";
import {
  entryOf,
  isLockable,
  lockPath,
  misfit,
  packagesOf,
  planKernels,
  readLock,
  writeLock
} from "./chunk-RQNU55KP.js";
import {
  loadCatalog
} from "./chunk-SPC2BNBY.js";
import {
  createKernelProvider,
  pLimit
} from "./chunk-UXWWHKL3.js";
import {
  code,
  escapeMarkdown,
  prose,
  table
} from "./chunk-SRX74V5V.js";
import {
  readInputs
} from "./chunk-BX5OTOJC.js";
import {
  plural,
  sanitise
} from "./chunk-XEFT6EOF.js";
import {
  fileUrl
} from "./chunk-ERVN4OUL.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  setting
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  formatProblem
} from "./chunk-HKAGB2IK.js";

// src/cli/kernels-lock.ts
import { existsSync } from "node:fs";

// src/kernels/lockfile/changes.ts
function changesBetween(before, after) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const old = before.find((record) => record.id === id);
    const now = after.find((record) => record.id === id);
    if (now === void 0) return old ? [{ id, kind: "removed", before: old.release, after: null }] : [];
    if (old === void 0) return [{ id, kind: "added", before: null, after: now.release }];
    const kind = JSON.stringify(entryOf(old)) === JSON.stringify(entryOf(now)) ? "kept" : "changed";
    const words = wordsOf(old, now);
    return [{ id, kind, before: words(old), after: words(now) }];
  });
}
function saysTheSame(locked, found) {
  const improved = locked.signature.status === "unchecked" && found.signature.status === "good";
  return !improved && locked.pins !== void 0 && substance(locked) === substance(found);
}
function substance(record) {
  const { checkedAt: _, indexDate: __, signature: ___, pins, packages, ...rest } = entryOf(record);
  return JSON.stringify({
    ...rest,
    vmlinuz: pins?.vmlinuzSha256,
    config: pins?.configSha256,
    packages: packages.map(({ urls, ...file }) => ({
      ...file,
      urls: urls.map((url) => url.replace(SNAPSHOT_STAMP, "/"))
    }))
  });
}
var SNAPSHOT_STAMP = /\/\d{8}T\d{6}Z\//;
function wordsOf(a, b) {
  if (a.release !== b.release) return ({ release }) => release;
  if (a.version !== b.version) return ({ release, version }) => `${release} (${version})`;
  if (a.image.sha256 !== b.image.sha256) return ({ release, image }) => `${release} (sha256 ${image.sha256.slice(0, 12)})`;
  if (a.signature.status !== b.signature.status)
    return ({ release, signature }) => `${release} (signature ${signature.status})`;
  const [ofA, ofB] = [packagesOf(a), packagesOf(b)];
  const differs = (file) => ![ofA, ofB].every((all) => all.some(({ sha256 }) => sha256 === file.sha256));
  return (record) => {
    const other = packagesOf(record).find(differs);
    return other === void 0 ? record.release : `${record.release} (${other.name} ${other.sha256.slice(0, 12)})`;
  };
}

// src/kernels/lockfile/archival.ts
var PUBLIC_BASES = {
  debianSnapshot: "https://snapshot-cloudflare.debian.org/archive",
  launchpad: "https://launchpad.net/ubuntu/+archive/primary/+files",
  ubuntuSnapshot: "https://snapshot.ubuntu.com/ubuntu"
};
var KEEPERS = [
  /^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
  /^https:\/\/archive\.debian\.org\//,
  /^https:\/\/launchpad\.net\//,
  /^https:\/\/snapshot\.ubuntu\.com\//,
  /^https:\/\/old-releases\.ubuntu\.com\//,
  /^https:\/\/vault\.(?:almalinux|centos)\.org\//,
  /^https:\/\/dl\.rockylinux\.org\/vault\//,
  /^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
  /^https:\/\/kojihub\.stream\.centos\.org\//,
  // Oracle deletes nothing; Amazon's packages of 2023 lie below their own digest.
  /^https:\/\/yum\.oracle\.com\//,
  /^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//
];
var SNAPSHOT_DELAY_MS = 12 * 60 * 60 * 1e3;
function archivalUrls({ place }, { indexDate }, bases = PUBLIC_BASES) {
  if (place?.kind !== "archive") return [];
  const { path } = place;
  const [archive = "", day] = place.archive.split("/");
  const stamp = day ?? stampOf(new Date(new Date(indexDate).getTime() + SNAPSHOT_DELAY_MS));
  if (/^debian(?:-security)?$/.test(archive)) return [fileUrl(`${bases.debianSnapshot}/${archive}/${stamp}`, path)];
  if (!/^ubuntu(?:-ports|-security)?$/.test(archive)) return [];
  const byName = fileUrl(bases.launchpad, path.split("/").at(-1) ?? path);
  return archive === "ubuntu-ports" ? [byName] : [byName, fileUrl(`${bases.ubuntuSnapshot}/${stamp}`, path)];
}
function isArchival(url, spec, bases = PUBLIC_BASES) {
  const templates = spec.source.kind === "rpm" ? spec.source.archival.map((template) => template.split("{")[0] ?? "") : [];
  const prefixes = [...templates, bases.debianSnapshot, bases.launchpad, bases.ubuntuSnapshot];
  return KEEPERS.some((keeper) => keeper.test(url)) || prefixes.some((prefix) => prefix !== "" && url.startsWith(prefix));
}
function missingArchive(file, spec, bases = PUBLIC_BASES) {
  const { source } = spec;
  if (source.kind === "url" || source.kind === "oci" || file.urls.some((url) => isArchival(url, spec, bases)))
    return void 0;
  switch (source.kind) {
    case "deb":
      return "its archive is one of your own, and nobody is known to keep what it deletes";
    case "mainline":
      return "only the archive of mainline builds has it";
    case "rpm":
      return "the catalog knows no place that keeps what its repository deletes";
    case "local":
      return "it is a file of this machine";
  }
}
function stampOf(at) {
  return at.toISOString().replace(/[-:]|\.\d+/g, "");
}

// src/kernels/lockfile/lock.ts
var PARALLEL = 2;
async function lockKernels(specs, options) {
  const limit = pLimit(PARALLEL);
  const outcomes = await Promise.allSettled(specs.map((spec) => limit(() => settle(spec, options))));
  const failures = outcomes.flatMap((outcome) => outcome.status === "rejected" ? [outcome.reason] : []);
  const unexpected = failures.find((reason) => !(reason instanceof UserError));
  if (unexpected !== void 0) throw unexpected;
  const problems = failures.flatMap((reason) => reason.problems);
  if (problems.length > 0) throw new UserError(problems);
  return outcomes.flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : []);
}
async function settle(spec, options) {
  const { provider, before, refresh, onProgress } = options;
  const locked = before.find(({ id }) => id === spec.id);
  if (locked !== void 0 && misfit(spec, locked) === void 0 && (!refresh(spec.id) || isSettled(spec, locked))) {
    if (refresh(spec.id)) await checkPackages(spec, locked, options);
    tell(spec, locked, options);
    return locked;
  }
  const { kernel } = await provider.fetch(spec, { modules: [] }, (progress) => onProgress(spec.id, progress));
  await checkPackages(spec, kernel, options);
  const found = withArchivalUrls(spec, kernel, options);
  const settled = locked !== void 0 && saysTheSame(locked, found) ? locked : found;
  tell(spec, settled, options);
  return settled;
}
function isSettled({ release }, locked) {
  return release !== void 0 && release === locked.release && locked.signature.status === "good";
}
async function checkPackages(spec, record, { provider, warn }) {
  const missing = [];
  for (const file of packagesOf(record)) if (!await provider.has(spec, record, file)) missing.push(file);
  const needed = missing.filter(({ sha256 }) => sha256 === record.image.sha256 || sha256 === record.config?.sha256);
  if (needed.length > 0)
    throw new UserError(
      `kernel \`${spec.id}\`: no address has ${namesOf(needed)} of ${record.release} any more; take another kernel, or a mirror that has it with ${setting("mirror")}`
    );
  if (missing.length > 0)
    warn(`${spec.id}: no address has ${namesOf(missing)} any more; whoever needs modules of it cannot use the kernel`);
}
function withArchivalUrls(spec, record, { bases = PUBLIC_BASES }) {
  const { image, config, modules } = record;
  const lasting = (file) => {
    const secret = file.urls.find((url) => showUrl(url) !== new URL(url).href);
    if (secret !== void 0)
      throw new UserError(
        `kernel \`${spec.id}\`: ${showUrl(secret)} has a name or password in it, and a lock is no place for those; take them out of the address`
      );
    return { ...file, urls: [.../* @__PURE__ */ new Set([...file.urls, ...archivalUrls(file, record, bases)])] };
  };
  return {
    ...record,
    image: lasting(image),
    ...config === void 0 ? {} : { config: lasting(config) },
    modules: modules.map(lasting)
  };
}
function tell(spec, { release, signature, ...record }, options) {
  const { requireSignatures, warn, bases = PUBLIC_BASES } = options;
  if (signature.status === "unchecked") {
    if (requireSignatures)
      throw new UserError(
        `kernel \`${spec.id}\`: the signature of ${release} was not checked (${signature.why}), and --require-signatures is given`
      );
    warn(`${spec.id}: locked without a check of its signature: ${signature.why}`);
  }
  const reasons = /* @__PURE__ */ new Map();
  for (const file of packagesOf(record)) {
    const why = missingArchive(file, spec, bases);
    if (why !== void 0) reasons.set(why, [...reasons.get(why) ?? [], file.name]);
  }
  for (const [why, names] of reasons) warn(`${spec.id}: ${names.join(", ")} may be gone one day: ${why}`);
}
function namesOf(files) {
  return files.map(({ name, version }) => `${name} ${version}`).join(", ");
}

// src/report/lock-changes.ts
var SIGNS = { added: "+", changed: "~", removed: "-", kept: " " };
function renderLockChanges(file, changes, quiet) {
  const rows = changes.filter(({ kind }) => kind !== "kept").map((change) => [SIGNS[change.kind], change.id, fromTo(change, " -> ")]);
  return [headline(file, changes), ...quiet ? [] : columns(rows).map((line) => `  ${line}`)].join("\n");
}
function renderLockMarkdown(file, changes, warnings) {
  const rows = changes.filter(({ kind }) => kind !== "kept").map(({ id, kind, before, after }) => [code(id), kind, cell(before), cell(after)]);
  return [
    `${prose(headline(file, changes))}.`,
    ...rows.length === 0 ? [] : [table(["kernel", "", "was", "is"], rows)],
    ...warnings.length === 0 ? [] : [warnings.map((warning) => `- ${prose(warning)}`).join("\n")]
  ].join("\n\n");
}
function renderOutdated(file, states, unlocked) {
  const outdated = states.filter(({ state }) => state === "outdated").length;
  const rows = [
    ["KERNEL", "LOCKED", "NEWEST", "AGE", "FILES", "SIGNATURE"],
    ...states.map((state) => [
      state.id,
      sanitise(state.locked),
      state.state === "current" ? "the same" : sanitise(state.newest ?? "unknown"),
      plural(state.days, "day"),
      FILES[state.files],
      state.signature.status
    ])
  ];
  const hints = [
    ...outdated > 0 ? ["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."] : [],
    ...unlocked.length > 0 ? [`Not locked: ${unlocked.join(", ")}. \`bpfcompat kernels lock\` does it.`] : []
  ];
  return [
    `${file}: ${outdated} of ${plural(states.length, "locked kernel")} outdated`,
    "",
    ...columns(rows),
    ...hints.length === 0 ? [] : ["", ...hints]
  ].join("\n");
}
var FILES = {
  primary: "there",
  archival: "only archived",
  gone: "GONE",
  unknown: "nobody answers"
};
function headline(file, changes) {
  const count = (kind) => changes.filter((change) => change.kind === kind).length;
  const kinds = ["added", "changed", "removed"].filter((kind) => count(kind) > 0);
  const what = kinds.length === 0 ? "nothing changed" : kinds.map((kind) => `${count(kind)} ${kind}`).join(", ");
  return `${file}: ${plural(changes.length - count("removed"), "kernel")}, ${what}`;
}
function fromTo({ before, after }, arrow) {
  return [before, after].flatMap((words) => words === null ? [] : [sanitise(words)]).join(arrow);
}
function cell(words) {
  return words === null ? "" : escapeMarkdown(words);
}
function columns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}

// src/cli/kernels-lock.ts
async function kernelsLockCommand({ ids, update, requireSignatures, markdown, inputs, output }, terminal) {
  if (markdown && output.json) throw new UserError("--markdown does not go with --json; leave out one");
  const { request, file, specs, mirrors, locked } = await lockSubject(ids, inputs, (thrown) => {
    if (ids.length + update.length > 0) throw thrown;
    const [first = { message: "" }, ...more] = thrown.problems;
    terminal.err(`warning: ${formatProblem(first)}${more.length > 0 ? ", and more" : ""}: all kernels are locked anew`);
  });
  checkUpdates(update, specs);
  const before = locked.map(({ record }) => record);
  const [lockable, local] = [specs.filter(isLockable), specs.filter((spec) => !isLockable(spec))];
  const view = viewFor(output, terminal);
  const warnings = [];
  const warn = (message) => {
    warnings.push(message);
    view.warning(message);
  };
  for (const { id } of local) warn(`${id}: is of this machine's files, and is not locked`);
  const after = await lockKernels(lockable, {
    provider: createKernelProvider({
      cacheDirectory: request.cacheDirectory,
      mirrors,
      signal: terminal.signal,
      fresh: true
    }),
    before,
    refresh: (id) => update.length === 0 || update.includes(id),
    requireSignatures,
    onProgress: (id, progress) => progress.step === "note" ? view.info(`${id}: ${progress.message}`) : view.kernel(id, progress),
    warn
  }).finally(view.close);
  const others = ids.length === 0 ? [] : before.filter(({ id }) => !after.some((record) => record.id === id));
  await writeLock(file, [...others, ...after]);
  terminal.out(told(file, changesBetween(before, [...others, ...after]), warnings));
  return 0;
  function told(file2, changes, warnings2) {
    if (output.json) return JSON.stringify({ file: file2, changes, warnings: warnings2 }, null, 2);
    if (markdown) return renderLockMarkdown(file2, changes, warnings2);
    return renderLockChanges(file2, changes, output.quiet);
  }
}
async function lockSubject(ids, inputs, onDamaged) {
  const asked = readInputs(inputs, optionLabel);
  const implied = inputs.manifest === "" && asked.manifest !== null && !existsSync(asked.manifest);
  const request = implied ? { ...asked, manifest: null } : asked;
  if (request.lock === "none") throw new UserError("--lock-file: `none` means that no lock is heeded; name a file");
  const file = lockPath(request.lock, request.manifest ?? request.suite);
  const lock = await readLock(file).catch((thrown) => {
    if (!(thrown instanceof UserError)) throw thrown;
    onDamaged(thrown);
    return null;
  });
  const planned = ids.length > 0 && request.manifest === null ? null : await planKernels(request);
  return {
    request,
    file,
    specs: ids.length > 0 ? await namedKernels(ids, await loadCatalog()) : planned?.specs ?? [],
    mirrors: [...request.mirrors, ...planned?.manifest.mirrors ?? []],
    locked: lock?.kernels ?? []
  };
}
function checkUpdates(update, specs) {
  const strange = update.filter((id) => !specs.some((spec) => spec.id === id));
  if (strange.length === 0) return;
  throw new UserError(
    strange.map((id) => ({
      message: `--update: \`${id}\` is no kernel of the manifest, which has ${specs.map((spec) => spec.id).join(", ")}`
    }))
  );
}

export {
  changesBetween,
  PUBLIC_BASES,
  isArchival,
  renderOutdated,
  kernelsLockCommand,
  lockSubject
};
