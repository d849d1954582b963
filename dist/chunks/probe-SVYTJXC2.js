import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkMarkers,
  writeBetweenMarkers
} from "./chunk-CY4SQEEB.js";
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
  PROBE_GROUPS,
  bootImages,
  createLogCollector,
  createWorkFolder,
  errnoOf,
  guestModules,
  inOrder,
  judgeInterruption,
  localRepository,
  moduleFiles,
  pad,
  prepareTools,
  runGuest,
  toolsFor,
  wrap
} from "./chunk-EHE6OOPU.js";
import {
  version
} from "./chunk-CCT7P7XS.js";
import {
  loadCatalog
} from "./chunk-SPC2BNBY.js";
import {
  createKernelProvider,
  pLimit
} from "./chunk-UXWWHKL3.js";
import {
  code,
  details,
  escapeMarkdown,
  table
} from "./chunk-SRX74V5V.js";
import {
  NO_SHARED_CACHE,
  helperName,
  programWith,
  readInputs
} from "./chunk-BX5OTOJC.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
import {
  clip,
  oneLine,
  plural,
  withoutCommands
} from "./chunk-XEFT6EOF.js";
import "./chunk-YKJO7TXN.js";
import "./chunk-ERVN4OUL.js";
import "./chunk-STEACBDL.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
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
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";

// src/probe/json.ts
function renderProbeJson(report) {
  return JSON.stringify(report, null, 2);
}

// src/probe/model.ts
var PROBE_VERSION = 1;
var FEATURE_GROUPS = [
  "program_type",
  "attach",
  "map_type",
  "verifier",
  "limit",
  "struct_ops",
  "iterator",
  "system",
  "setting",
  "kfunc",
  "helper"
];
var FOUND_BY = {
  system: ["system", "setting"],
  programs: ["program_type"],
  maps: ["map_type"],
  struct_ops: ["struct_ops"],
  iterators: ["iterator"],
  verifier: ["verifier"],
  limits: ["limit"],
  tracing: ["attach"],
  hooks: ["attach"],
  network: ["attach"],
  helpers: ["helper"],
  kfuncs: ["kfunc"]
};
var FEATURE_STATUSES = ["yes", "no", "unknown"];

// src/probe/table.ts
var GROUP_TITLES = {
  program_type: "program types",
  attach: "attached",
  map_type: "map types",
  verifier: "verifier",
  limit: "limits",
  struct_ops: "struct_ops",
  iterator: "iterators",
  system: "system",
  setting: "settings",
  kfunc: "kfuncs",
  helper: "helpers"
};
function featureRows(kernels) {
  return FEATURE_GROUPS.flatMap((group) => {
    const names = new Set(
      kernels.flatMap(({ features }) => features.filter((feature) => feature.group === group).map(({ name }) => name))
    );
    return [...names].map((name) => ({ group, name, answers: kernels.map((kernel) => answerOf(kernel, group, name)) }));
  });
}
function answerOf(kernel, group, name) {
  const feature = kernel.features.find((candidate) => candidate.group === group && candidate.name === name);
  if (feature === void 0)
    return {
      kind: kernel.error !== null && (kernel.incomplete.length === 0 || kernel.incomplete.includes(group)) ? "unknown" : "no"
    };
  if (feature.status === "yes" && (group === "limit" || group === "setting"))
    return { kind: "value", value: /\[(\w+)\]/.exec(feature.detail)?.[1] ?? feature.detail };
  return { kind: feature.status };
}
function helperAnswer(kernel, name) {
  if (kernel.helpers.some(({ names }) => names.includes(name))) return { kind: "yes" };
  return { kind: kernel.helpers.length === 0 || kernel.incomplete.includes("helper") ? "unknown" : "no" };
}
function wordOf(answer) {
  return answer.kind === "value" ? answer.value : answer.kind;
}
function isShared({ answers }) {
  return new Set(answers.map(wordOf)).size === 1;
}
function kfuncCount({ features }) {
  return features.filter(({ group, status }) => group === "kfunc" && status === "yes").length;
}

// src/probe/markdown.ts
var NOTABLE = [
  ["BTF", "system", "btf"],
  ["BTF of modules", "system", "module_btf"],
  ["LSMs", "setting", "lsm"],
  ["LSM programs take effect", "attach", "lsm_effective"],
  ["lockdown", "setting", "lockdown"],
  ["JIT", "system", "jit"],
  ["for users without privileges", "system", "unprivileged"],
  ["BPF token", "system", "token"],
  ["kprobes", "attach", "kprobe"],
  ["uprobes", "attach", "uprobe"],
  ["raw tracepoints", "attach", "raw_tracepoint"],
  ["`fentry`, `fexit`", "attach", "fentry"],
  ["`fentry.s` of system calls", "attach", "fentry.s (system calls)"],
  ["`fmod_ret` of system calls", "attach", "fmod_ret (system calls)"],
  ["`fsession`", "attach", "fsession"],
  ["`kprobe.multi`", "attach", "kprobe.multi"],
  ["`kprobe.session`", "attach", "kprobe.session"],
  ["`uprobe.multi`", "attach", "uprobe.multi"],
  ["`uprobe.session`", "attach", "uprobe.session"],
  ["`freplace`", "attach", "freplace"],
  ["`lsm_cgroup`", "attach", "lsm_cgroup"],
  ["`cgroup/connect_unix`", "attach", "cgroup_unix_connect"],
  ["tcx", "attach", "tcx"],
  ["netkit", "attach", "netkit"],
  ["netfilter", "attach", "netfilter"],
  ["`expected_attach_type`", "verifier", "expected_attach_type"],
  ['`SEC("syscall")`', "attach", "syscall"],
  ["struct_ops: TCP", "struct_ops", "tcp_congestion_ops"],
  ["struct_ops: sched_ext", "struct_ops", "sched_ext_ops"],
  ["struct_ops: qdisc", "struct_ops", "Qdisc_ops"],
  ["ring buffer", "map_type", "ringbuf"],
  ["Bloom filter", "map_type", "bloom_filter"],
  ["task storage", "map_type", "task_storage"],
  ["user ring buffer", "map_type", "user_ringbuf"],
  ["cgroup storage (`cgrp_storage`)", "map_type", "cgrp_storage"],
  ["arena", "map_type", "arena"],
  ["instruction array", "map_type", "insn_array"],
  ["`bpf_loop`", "helper", "bpf_loop"],
  ["`bpf_get_func_ip`", "helper", "bpf_get_func_ip"],
  ["`bpf_get_attach_cookie`", "helper", "bpf_get_attach_cookie"],
  ["`bpf_dynptr_from_mem`", "helper", "bpf_dynptr_from_mem"],
  ["calls between functions", "verifier", "bpf_to_bpf_calls"],
  ["global variables", "verifier", "map_values"],
  ["bounded loops", "verifier", "bounded_loops"],
  ["32-bit jumps (`-mcpu=v3`)", "verifier", "jmp32"],
  ["spin locks", "verifier", "spin_locks"],
  ["timers", "verifier", "timers"],
  ["open-coded iterators", "verifier", "open_coded_iterators"],
  ["`may_goto`", "verifier", "may_goto"],
  ["exceptions", "verifier", "exceptions"],
  ["`-mcpu=v4`", "verifier", "cpu_v4"],
  ["tail calls in functions", "verifier", "tail_calls_in_functions"],
  ["instructions the verifier looks at", "limit", "verified_instructions"],
  ["call frames", "limit", "call_frames"]
];
var ICONS = { yes: "\u2705", no: "\u274C", unknown: "\u2754" };
var NOT_LISTED = ["kfunc", "helper", "setting"];
function renderProbeMarkdown({ kernels, probedAt }) {
  const known = kernels.filter(({ features }) => features.length > 0);
  const failed = kernels.filter(({ error }) => error !== null);
  return [
    `Tried in guests on ${probedAt.slice(0, 10)}, by loading, making and attaching; nothing is taken from a version or a configuration.`,
    ...failed.length === 0 ? [] : [failed.map(({ id, error }) => `- ${code(id)}: ${escapeMarkdown(error ?? "")}`).join("\n")],
    ...known.length === 0 ? [] : [notableTable(known), kernelTable(known), ...groupBlocks(known), helperBlock(known)]
  ].join("\n\n");
}
function notableTable(kernels) {
  const rows = NOTABLE.map(([title, group, name]) => {
    const answers = kernels.map(
      (kernel) => group === "helper" ? helperAnswer(kernel, name) : answerOf(kernel, group, name)
    );
    return [title, ...answers.map(cell)];
  });
  const kfuncs = ["kfuncs", ...kernels.map((kernel) => String(kfuncCount(kernel)))];
  return table(["", ...kernels.map(({ id }) => heading(id))], [...rows, kfuncs]);
}
function heading(id) {
  return escapeMarkdown(id).replaceAll(/[-@]/g, "<br>");
}
function cell(answer) {
  if (answer.kind !== "value") return ICONS[answer.kind];
  return escapeMarkdown(answer.value).replaceAll(",", ", ");
}
function kernelTable(kernels) {
  const rows = kernels.map(({ id, release, packageVersion }) => [
    code(id),
    code(release ?? ""),
    escapeMarkdown(packageVersion ?? "")
  ]);
  return details("What was probed", table(["kernel", "release", "package"], rows));
}
function groupBlocks(kernels) {
  const rows = featureRows(kernels);
  return FEATURE_GROUPS.filter((group) => !NOT_LISTED.includes(group)).flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    return own.length === 0 ? [] : [details(`All: ${GROUP_TITLES[group]}`, groupList(own, kernels))];
  });
}
function groupList(rows, kernels) {
  const shared = rows.filter(isShared);
  const everywhere = /* @__PURE__ */ new Map();
  for (const { name, answers } of shared) {
    const [answer] = answers;
    const word = answer === void 0 || answer.kind === "value" ? "yes" : answer.kind;
    const text = answer?.kind === "value" ? `${code(name)} ${cell(answer)}` : code(name);
    everywhere.set(word, [...everywhere.get(word) ?? [], text]);
  }
  const words = { yes: "on all", no: "on none", unknown: "not known" };
  return [
    ...Object.entries(words).flatMap(([word, title]) => {
      const names = everywhere.get(word);
      return names === void 0 ? [] : [`- ${title}: ${names.join(", ")}`];
    }),
    ...rows.filter((row) => !isShared(row)).map((row) => `- ${code(row.name)}: ${patternOf(row, kernels)}`)
  ].join("\n");
}
function patternOf({ answers }, kernels) {
  const ids = /* @__PURE__ */ new Map();
  for (const [index, answer] of answers.entries())
    ids.set(wordOf(answer), [...ids.get(wordOf(answer)) ?? [], code(kernels[index]?.id ?? "")]);
  return [...ids].filter(([word]) => word !== "no").map(([word, on]) => `${word === "yes" ? "on" : `${escapeMarkdown(word)} on`} ${on.join(", ")}`).join("; ");
}
function helperBlock(kernels) {
  const programs = [...new Set(kernels.flatMap(({ helpers }) => helpers.map(({ program }) => program)))];
  const rows = programs.map((program) => [
    code(program),
    ...kernels.map(({ helpers }) => {
      const own = helpers.find((candidate) => candidate.program === program);
      if (own === void 0 || own.status === "no") return ICONS.no;
      return own.status === "yes" ? String(own.names.length) : ICONS.unknown;
    })
  ]);
  const body = table(["program type", ...kernels.map(({ id }) => heading(id))], rows);
  return details(
    "How many helpers each program type may call",
    `${body}

Their names: \`bpfcompat kernels probe --json\`.`
  );
}

// src/probe/probe.ts
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

// src/probe/decode.ts
var NAME_LENGTH = 100;
var DETAIL_LENGTH = 300;
var MAX_FEATURES = 5e3;
var MAX_HELPER_SETS = 200;
var MAX_HELPERS = 1024;
function decodeFeatures(records) {
  const features = /* @__PURE__ */ new Map();
  const helpers = /* @__PURE__ */ new Map();
  let refused = 0;
  for (const record of records) {
    if (record.type === "feature")
      keep(features, featureOf(record), MAX_FEATURES, ({ group, name }) => `${group} ${name}`);
    else if (record.type === "helpers") keep(helpers, helperSetOf(record), MAX_HELPER_SETS, ({ program }) => program);
  }
  return { features: [...features.values()], helpers: [...helpers.values()], refused };
  function keep(all, item, most, keyOf) {
    if (item === void 0 || all.size >= most || all.has(keyOf(item))) refused++;
    else all.set(keyOf(item), item);
  }
}
function featureOf(record) {
  const group = FEATURE_GROUPS.find((known) => known === record.group);
  const status = FEATURE_STATUSES.find((known) => known === record.status);
  const name = oneLine(record.name, NAME_LENGTH);
  if (group === void 0 || status === void 0 || name === "") return void 0;
  return { group, name, status, errno: errnoOf(Math.abs(record.errno)), detail: oneLine(record.detail, DETAIL_LENGTH) };
}
function helperSetOf({ program, status, count, bits }) {
  const known = FEATURE_STATUSES.find((candidate) => candidate === status);
  const name = oneLine(program, NAME_LENGTH);
  const fits = count >= 0 && count <= MAX_HELPERS && bits.length === 2 * Math.ceil(count / 8);
  if (known === void 0 || name === "" || !fits || !/^[0-9a-f]*$/.test(bits)) return void 0;
  const bytes = Buffer.from(bits, "hex");
  const numbers = Array.from({ length: count }, (_, number) => number).filter(
    (number) => (bytes[number >> 3] ?? 0) >> (number & 7) & 1
  );
  return { program: name, status: known, names: numbers.map((number) => helperName(number) ?? `helper_${number}`) };
}

// src/probe/probe.ts
var MODULES = [
  { name: "veth", option: "CONFIG_VETH" },
  { name: "sch_ingress", option: "CONFIG_NET_SCH_INGRESS" },
  { name: "cls_bpf", option: "CONFIG_NET_CLS_BPF" }
];
var GROUP_SECONDS = 60;
var PARALLEL_FETCHES = 2;
var CASES = PROBE_GROUPS.map((artifact, id) => ({
  kind: "probe",
  id,
  artifact,
  files: [],
  timeoutSeconds: GROUP_SECONDS
}));
async function probeKernels(specs, request, ports) {
  const probedAt = (/* @__PURE__ */ new Date()).toISOString();
  const { cacheDirectory, mirrors } = request;
  await mkdir(cacheDirectory, { recursive: true });
  const provider = createKernelProvider({
    cacheDirectory,
    mirrors: [...mirrors],
    cache: ports.cache,
    kernels: specs.map(({ id }) => id),
    signal: ports.signal
  });
  const workFolder = await createWorkFolder();
  const tools = prepareTools(
    request,
    {
      arches: inOrder(specs.map(({ arch }) => arch)),
      commands: [],
      libbpf: /* @__PURE__ */ new Set([null]),
      mirrors,
      installLog: join(cacheDirectory, "install.log")
    },
    ports,
    ports.signal
  );
  const [fetches, guests] = [pLimit(PARALLEL_FETCHES), pLimit(request.concurrency)];
  const jobs = specs.map(async (spec, index) => {
    const probe = emptyProbe(spec);
    const files = await fetches(() => orError(probe, ports, () => fetchKernel(spec, provider, probe, ports)));
    const ready = await toolsFor(spec.arch, await tools);
    const bootable = files && await orError(probe, ports, () => withImages(files, ready, probe, request));
    if (bootable === void 0) return probe;
    return guests(() => probeKernel(spec, bootable, probe, ready, join(workFolder, String(index)), request, ports));
  });
  try {
    await Promise.allSettled([tools, ...jobs]);
    await provider.keepLookups();
    return { version: PROBE_VERSION, tool: { name: "bpfcompat", version }, probedAt, kernels: await Promise.all(jobs) };
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}
function emptyProbe({ id, distribution, arch }) {
  return {
    id,
    distribution,
    arch,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    accelerator: null,
    error: null,
    notes: [],
    incomplete: [],
    features: [],
    helpers: []
  };
}
async function fetchKernel(spec, provider, probe, { progress }) {
  const files = await provider.fetch(spec, { modules: [], optionalModules: () => MODULES }, (step) => {
    if (step.step === "note") probe.notes.push(step.message);
    else progress.kernel(spec.id, step);
  });
  const { release, version: packageVersion } = files.kernel;
  Object.assign(probe, { release, packageVersion, vmlinuzSha256: files.vmlinuzSha256 });
  return files;
}
async function withImages(files, { accelerator }, probe, { cacheDirectory }) {
  const onNote = (note) => probe.notes.push(note);
  return { ...files, images: await bootImages(files, { accelerator: accelerator.used, cacheDirectory, onNote }) };
}
async function orError(probe, { progress, signal }, work) {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof UserError) && !signal.aborted) throw thrown;
    probe.error = signal.aborted ? "cancelled" : errorMessage(thrown);
    progress.kernel(probe.id, { step: "failed", message: probe.error });
    return void 0;
  }
}
async function probeKernel(spec, files, probe, { qemu, accelerator, validators }, workFolder, request, { progress, signal }) {
  const startedAt = performance.now();
  const { id } = files.kernel;
  const release = files.kernel.release;
  await mkdir(workFolder);
  const logs = createLogCollector(workFolder, ".", ({ kind }) => `${kind}.log`);
  const outcome = await runGuest({
    qemu,
    accelerator: accelerator.used,
    mayEmulate: request.accelerator === "auto",
    images: files.images,
    cmdline: spec.cmdline ?? "",
    files: [
      { path: "/init", content: programWith(validators.byDefault, validators), executable: true },
      ...await moduleFiles(files)
    ],
    modules: guestModules(files),
    cases: CASES,
    workFolder,
    consoleLog: join(workFolder, "console.log"),
    logs,
    signal,
    onProgress(step) {
      if (step.step === "booting") progress.kernel(id, { step: "booting", release, boot: step.boot });
      else if (step.step === "case")
        progress.kernel(id, {
          step: "probing",
          what: PROBE_GROUPS[step.id] ?? "",
          position: step.position,
          count: step.count
        });
    }
  });
  await logs.finish();
  takeOutcome(outcome, probe, signal.aborted);
  progress.kernel(
    id,
    probe.error === null ? { step: "probed", features: probe.features.length, seconds: (performance.now() - startedAt) / 1e3 } : { step: "failed", message: probe.error }
  );
  return probe;
}
function takeOutcome(outcome, probe, cancelled) {
  const { features, helpers, refused } = decodeFeatures([...outcome.cases.values()].flatMap(({ records }) => records));
  Object.assign(probe, { features, helpers, accelerator: outcome.accelerator });
  probe.notes.push(...outcome.notes);
  if (refused > 0) probe.notes.push(`the guest sent ${plural(refused, "record")} that make no sense`);
  const broken = [];
  for (const { id, artifact: group } of CASES) {
    if (!isProbe(group)) continue;
    const ended = outcome.cases.get(id);
    const cut = ended?.interruption ?? null;
    if (ended !== void 0 && cut === null) continue;
    for (const found of FOUND_BY[group]) if (!probe.incomplete.includes(found)) probe.incomplete.push(found);
    if (cut !== null) broken.push(`${group}: ${judgeInterruption(cut).reason}`);
  }
  if (cancelled) probe.error = "cancelled";
  else if (outcome.error !== null) probe.error = outcome.error;
  else if (probe.incomplete.length > 0) probe.error = `not all was found out: ${broken.join("; ")}`;
}
function isProbe(group) {
  return PROBE_GROUPS.some((known) => known === group);
}

// src/probe/terminal.ts
import { styleText } from "node:util";
var COUNTED = ["kfunc", "helper"];
var LONGEST_CELL = 40;
var STYLES = { yes: "green", no: "red", unknown: "yellow" };
function renderProbe({ kernels }, page) {
  const known = kernels.filter(({ features }) => features.length > 0);
  const rows = featureRows(known).filter(({ group }) => !COUNTED.includes(group));
  const apart = rows.filter((row) => !isShared(row));
  const shared = rows.filter(isShared);
  const blocks = [
    kernels.flatMap((kernel) => headLines(kernel, page)),
    ...apart.length === 0 ? [] : [[paint("what sets them apart", "bold", page), ...apartLines(apart, known, page)]],
    ...shared.length === 0 ? [] : [
      [...known.length > 1 ? [paint("what is the same on all", "bold", page)] : [], ...sharedLines(shared, page)]
    ],
    countLines(known, page),
    ["--json has every helper and kfunc, by program type, and what each feature was refused with"]
  ];
  return withoutCommands(
    blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")
  );
}
function headLines({ id, release, packageVersion, error, notes }, page) {
  const what = release === null ? "" : `: ${oneLine(release)} (${oneLine(packageVersion ?? "")})`;
  return [
    `${paint(oneLine(id), "bold", page)}${what}`,
    ...error === null ? [] : [paint(`  ${oneLine(error)}`, "yellow", page)],
    ...notes.map((note) => `  note: ${oneLine(note)}`)
  ];
}
function apartLines(rows, kernels, page) {
  const labels = rows.map(({ group, name }) => `${GROUP_TITLES[group]}: ${name}`);
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const cells = rows.map(({ answers }) => answers.map((answer) => clip(wordOf(answer), LONGEST_CELL)));
  const widths = kernels.map(({ id }, index) => Math.max(id.length, ...cells.map((row) => row[index]?.length ?? 0)));
  if (labelWidth + widths.reduce((sum, width) => sum + width + 2, 0) > page.width)
    return rows.flatMap((row, index) => listLines(labels[index] ?? "", row, kernels, page));
  return [
    [pad("", labelWidth), ...kernels.map(({ id }, index) => pad(id, widths[index] ?? 0))].join("  ").trimEnd(),
    ...rows.map(
      ({ answers }, index) => [
        pad(labels[index] ?? "", labelWidth),
        ...answers.map((answer, column) => {
          const text = pad(cells[index]?.[column] ?? "", widths[column] ?? 0);
          return answer.kind === "value" ? text : paint(text, STYLES[answer.kind], page);
        })
      ].join("  ").trimEnd()
    )
  ];
}
function listLines(label, { answers }, kernels, page) {
  const words = /* @__PURE__ */ new Map();
  for (const [index, answer] of answers.entries()) {
    const word = clip(wordOf(answer), LONGEST_CELL);
    words.set(word, [...words.get(word) ?? [], kernels[index]?.id ?? ""]);
  }
  return [
    label,
    ...[...words].flatMap(([word, ids]) => {
      const column = Math.max(10, word.length + 4);
      const [first = "", ...more] = wrap(ids.join(" "), page.width, " ".repeat(column), column);
      return [`  ${pad(word, column - 2)}${first}`, ...more];
    })
  ];
}
function sharedLines(rows, page) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const width = Math.max(...groups.map((group) => GROUP_TITLES[group].length));
  return groups.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    const kinds = [...new Set(own.map(({ answers: [answer] }) => answer?.kind ?? "unknown"))];
    return kinds.flatMap((kind, index) => {
      const names = own.filter(({ answers: [answer] }) => answer?.kind === kind).map(({ name, answers: [answer] }) => answer?.kind === "value" ? `${name}=${answer.value}` : name);
      const list = names.map((name) => name.replaceAll(" ", "\xA0")).join(" ");
      const title = pad(index === 0 ? GROUP_TITLES[group] : "", width);
      const word = kind === "value" ? "" : `${pad(kind, 7)} `;
      const column = width + 2 + word.length;
      const [first = "", ...more] = wrap(list, page.width, " ".repeat(column), column);
      return [`${title}  ${word}${first}`, ...more];
    });
  });
}
function countLines(kernels, page) {
  return kernels.flatMap((kernel) => {
    const helpers = kernel.helpers.filter(({ status }) => status === "yes").map(({ program, names }) => `${program.replaceAll(" ", "\xA0")}\xA0${names.length}`);
    const id = kernels.length > 1 ? `${kernel.id}: ` : "";
    return [
      ...wrap(`${id}helpers by program type: ${helpers.join(" ")}`, page.width, "  "),
      `${id}kfuncs: ${kfuncCount(kernel)}`
    ];
  });
}
function paint(text, style, { color }) {
  return color ? styleText(style, text, { validateStream: false }) : text;
}

// src/cli/probe.ts
var PROBED = { name: "probe", what: "probed kernels" };
async function probeCommand({ ids, inputs, output, write, markdown }, terminal) {
  const request = readInputs(inputs, optionLabel);
  if (ids.length === 0)
    throw new UserError("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
  if (output.json && markdown) throw new UserError("kernels probe: --json and --markdown exclude each other");
  if (write !== "") await checkMarkers(write, PROBED);
  const specs = await namedKernels(ids, await loadCatalog());
  const view = viewFor(output, terminal);
  let report;
  try {
    report = await probeKernels(specs, request, {
      logger: view,
      progress: view,
      cache: NO_SHARED_CACHE,
      repository: localRepository(request.commit),
      signal: terminal.signal
    });
  } finally {
    view.close();
  }
  const failed = report.kernels.filter(({ error }) => error !== null);
  if (write !== "" && failed.length > 0)
    throw new UserError(failed.map(({ id, error }) => ({ message: `${id}: ${error}; ${write} is left as it is` })));
  if (write !== "") {
    const changed = await writeBetweenMarkers(write, renderProbeMarkdown(report), PROBED);
    terminal.err(`${write}: ${changed ? "what the kernels can do is updated" : "what the kernels can do is as it was"}`);
  }
  if (output.json) terminal.out(renderProbeJson(report));
  else if (markdown) terminal.out(renderProbeMarkdown(report));
  else if (write === "") terminal.out(renderProbe(report, terminal));
  return failed.length > 0 ? 1 : 0;
}
export {
  probeCommand
};
