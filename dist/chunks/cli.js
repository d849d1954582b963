import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellResults
} from "./chunk-SBWNVKBC.js";
import {
  namedKernels
} from "./chunk-QXNYSPF4.js";
import {
  viewFor
} from "./chunk-643Q2RT7.js";
import {
  optionLabel,
  processTerminal,
  settingName
} from "./chunk-JF6SA2UU.js";
import {
  hasVerifier
} from "./chunk-FYDGZ3AN.js";
import {
  abortOnSignals,
  refuseOtherSystem
} from "./chunk-JLDN5W7H.js";
import {
  run
} from "./chunk-WJRF6GJN.js";
import "./chunk-ZM6FIPR6.js";
import "./chunk-RAJMVPAJ.js";
import "./chunk-GSXIBFME.js";
import "./chunk-RQNU55KP.js";
import "./chunk-V2RSFT2P.js";
import {
  findSetpriv,
  installMissing,
  kvmDefect,
  localRepository,
  openKvm,
  qemuVersion
} from "./chunk-EHE6OOPU.js";
import {
  version
} from "./chunk-CCT7P7XS.js";
import {
  DEFAULT_KERNELS,
  catalogKernel,
  findKernel,
  kernelIds,
  loadCatalog,
  quirksOf
} from "./chunk-SPC2BNBY.js";
import {
  createKernelProvider
} from "./chunk-UXWWHKL3.js";
import "./chunk-SRX74V5V.js";
import {
  ARCHITECTURES,
  NO_SHARED_CACHE,
  buildValidator,
  compilerVersion,
  createPlainView,
  findCompiler,
  hostArch,
  installCommand,
  missingForExamples,
  missingForGuests,
  missingForValidator,
  packageManager,
  planBuild,
  readInputs,
  settleTemporaryFolder,
  usualArches
} from "./chunk-BX5OTOJC.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-OZMODKER.js";
import "./chunk-JN55TIMQ.js";
import "./chunk-JKPK5V5I.js";
import "./chunk-XGINJA4Y.js";
import "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-2WVF2LJT.js";
import "./chunk-YEW63RGN.js";
import "./chunk-ULLRNW3P.js";
import {
  sanitise
} from "./chunk-XEFT6EOF.js";
import "./chunk-XUJZT354.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-YKJO7TXN.js";
import "./chunk-ERVN4OUL.js";
import {
  ARCHES
} from "./chunk-STEACBDL.js";
import {
  runTool,
  which
} from "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-EFESWH4A.js";
import {
  nearest
} from "./chunk-WNAIQMBO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import {
  onTrace
} from "./chunk-MGZDOVV3.js";
import "./chunk-XYUZPA74.js";
import {
  machineFault,
  nameSettings
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import {
  librarySet,
  settledPackages
} from "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
var INPUT_OPTIONS = {
  kernel: "kernels",
  artifact: "only",
  command: "command",
  "command-binary": "command-binary",
  "command-expect-exit": "command-expect-exit",
  files: "files",
  matrix: "matrix",
  suite: "suite",
  mode: "mode",
  timeout: "timeout",
  libbpf: "libbpf",
  concurrency: "concurrency",
  accelerator: "accelerator",
  "report-directory": "report-directory",
  "cache-directory": "cache-directory",
  mirror: "mirror",
  "lock-file": "lock-file",
  "fail-on": "fail-on",
  shard: "shard",
  plan: "plan",
  baseline: "baseline",
  commit: "commit",
  insns: "insns",
  trials: "trials"
};
var OWN_OPTIONS = ["shards", "write", "update"];
var FLAGS = [
  "no-install",
  "no-lock",
  "require-signatures",
  "markdown",
  "exit-code",
  "force",
  "json",
  "quiet",
  "verbose",
  "help",
  "version"
];
var OPTIONS = {
  ...Object.fromEntries(Object.keys(INPUT_OPTIONS).map((name) => [name, { type: "string", multiple: true }])),
  ...Object.fromEntries(OWN_OPTIONS.map((name) => [name, { type: "string", multiple: true }])),
  ...Object.fromEntries(FLAGS.map((name) => [name, { type: "boolean" }])),
  help: { type: "boolean", short: "h" },
  quiet: { type: "boolean", short: "q" },
  kernel: { type: "string", multiple: true, short: "k" }
};
var COMMANDS = [
  "run",
  "init",
  "compare",
  "table",
  "plan",
  "report",
  "kernels",
  "doctor",
  "setup",
  "help",
  "version"
];
var SUBCOMMANDS = ["kernels lock", "kernels outdated", "kernels probe"];
var MACHINE_OPTIONS = ["cache-directory", "mirror", "help", "version"];
var GUEST_OPTIONS = [
  ...MACHINE_OPTIONS,
  "kernel",
  "concurrency",
  "accelerator",
  "report-directory",
  "no-install",
  "quiet",
  "verbose"
];
var LOCK_OPTIONS = ["lock-file", "no-lock"];
var RUN_OPTIONS = [
  ...GUEST_OPTIONS,
  ...LOCK_OPTIONS,
  "artifact",
  "command",
  "command-binary",
  "command-expect-exit",
  "files",
  "matrix",
  "suite",
  "mode",
  "timeout",
  "libbpf",
  "fail-on",
  "shard",
  "plan",
  "baseline",
  "commit",
  "insns",
  "trials",
  "json"
];
var ALL_COMMANDS = [...COMMANDS, ...SUBCOMMANDS];
var EVERY_OPTION = Object.keys(OPTIONS);
var OPTIONS_OF = {
  run: RUN_OPTIONS,
  init: [...GUEST_OPTIONS, "trials", "force"],
  compare: ["insns", "json", "quiet", "help", "version"],
  table: ["write", "json", "help", "version"],
  plan: [
    ...LOCK_OPTIONS,
    "shards",
    "baseline",
    "kernel",
    "artifact",
    "command",
    "matrix",
    "suite",
    "mode",
    "help",
    "version"
  ],
  report: ["report-directory", "baseline", "commit", "insns", "fail-on", "json", "quiet", "help", "version"],
  kernels: [...MACHINE_OPTIONS, "json", "quiet", "verbose"],
  "kernels lock": [
    ...MACHINE_OPTIONS,
    "lock-file",
    "matrix",
    "suite",
    "update",
    "require-signatures",
    "markdown",
    "json",
    "quiet",
    "verbose"
  ],
  "kernels outdated": [...MACHINE_OPTIONS, "lock-file", "matrix", "suite", "exit-code", "json", "quiet", "verbose"],
  "kernels probe": [
    ...MACHINE_OPTIONS,
    "write",
    "markdown",
    "concurrency",
    "accelerator",
    "no-install",
    "json",
    "quiet",
    "verbose"
  ],
  doctor: [...MACHINE_OPTIONS, "json", "quiet"],
  setup: [...MACHINE_OPTIONS, "no-install", "verbose"],
  help: EVERY_OPTION,
  version: EVERY_OPTION
};
function parseArguments(argv) {
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const options = tokens.filter((token) => token.kind === "option");
  const problems = options.flatMap(optionProblem);
  if (problems.length > 0) throw new UserError(problems);
  const has = (flag) => options.some(({ name: name2 }) => name2 === flag);
  if (has("version")) return { name: "version" };
  const textOf = (option) => options.findLast(({ name: name2 }) => name2 === option)?.value ?? "";
  const [name, ...rest] = positionals;
  if (has("help") || name === void 0) return { name: "help" };
  const both = SUBCOMMANDS.find((command) => command === `${name} ${rest[0]}`);
  refuseForeignOptions(both ?? name, options);
  const output = { json: has("json"), quiet: has("quiet"), verbose: has("verbose") };
  const inputs = inputsOf(options, has);
  switch (both ?? name) {
    case "kernels lock":
      return {
        name: "kernels lock",
        ...kernelsAndManifest(rest.slice(1), inputs),
        update: options.flatMap((option) => option.name === "update" ? option.value ?? [] : []),
        requireSignatures: has("require-signatures"),
        markdown: has("markdown"),
        output
      };
    case "kernels outdated":
      return {
        name: "kernels outdated",
        ...kernelsAndManifest(rest.slice(1), inputs),
        exitCode: has("exit-code"),
        output
      };
    case "kernels probe":
      return {
        name: "kernels probe",
        ids: rest.slice(1),
        write: textOf("write"),
        markdown: has("markdown"),
        inputs,
        output
      };
  }
  switch (name) {
    case "run":
      return { name, inputs: { ...inputs, ...filesOf(rest) }, output };
    case "init":
      return { name, force: has("force"), inputs: { ...inputs, ...filesOf(rest) }, output };
    case "compare":
      return compareCommand(rest, textOf("insns"), output);
    case "table":
      return { name, results: rest, write: textOf("write"), output };
    case "plan":
      return { name, shards: textOf("shards"), inputs: { ...inputs, ...filesOf(rest) } };
    case "report":
      return { name, results: rest, inputs, output };
    case "kernels":
      return kernelsCommand(rest, inputs, output);
    case "doctor":
      return { name, inputs, output };
    case "setup":
      return { name, inputs, output };
    case "help":
    case "version":
      return { name };
    default:
      throw new UserError(unknownCommand(name));
  }
}
function optionProblem({ name, rawName, value, inlineValue }) {
  if (!Object.hasOwn(OPTIONS, name)) {
    const guess = nearest(name, Object.keys(OPTIONS));
    return [{ message: `${rawName}: no such option${guess === void 0 ? "" : `; did you mean --${guess}?`}` }];
  }
  const takesValue = Object.hasOwn(INPUT_OPTIONS, name) || OWN_OPTIONS.some((own) => own === name);
  const swallowed = inlineValue === false && value?.startsWith("-");
  if (takesValue && (value === void 0 || value.trim() === "" || swallowed))
    return [{ message: `${rawName}: needs a value${name === "command" ? COMMAND_QUOTES : ""}` }];
  if (!takesValue && value !== void 0) return [{ message: `${rawName}: takes no value, got \`${value}\`` }];
  return [];
}
var COMMAND_QUOTES = "; single quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a dash is written --command='-x'";
function refuseForeignOptions(command, options) {
  const known = ALL_COMMANDS.find((candidate) => candidate === command);
  if (known === void 0) return;
  const foreign = options.filter(({ name }) => !OPTIONS_OF[known].includes(name));
  if (foreign.length === 0) return;
  throw new UserError(
    foreign.map(({ name, rawName }) => ({
      message: `${rawName}: means nothing to \`bpfcompat ${command}\`; it belongs to ${ownersOf(name)}`
    }))
  );
}
function ownersOf(option) {
  return ALL_COMMANDS.filter((command) => OPTIONS_OF[command] !== EVERY_OPTION && OPTIONS_OF[command].includes(option)).map((command) => `\`${command}\``).join(", ");
}
function inputsOf(options, has) {
  const inputs = {};
  for (const [option, input] of Object.entries(INPUT_OPTIONS)) {
    const values = options.filter(({ name }) => name === option).flatMap(({ value }) => value ?? []);
    if (values.length > 0) inputs[input] = values;
  }
  if (has("no-install")) inputs["install-dependencies"] = "false";
  if (has("no-lock")) {
    if (inputs["lock-file"] !== void 0) throw new UserError("--no-lock does not go with --lock-file; leave out one");
    inputs["lock-file"] = "none";
  }
  return inputs;
}
function kernelsAndManifest(words, inputs) {
  const { manifest = "", artifact = [] } = filesOf(words);
  return { ids: [...artifact], inputs: { ...inputs, manifest } };
}
function filesOf(files) {
  const manifests = files.filter((file) => /\.ya?ml$/.test(file));
  if (manifests.length > 1) throw new UserError(`one manifest at a time, got ${manifests.join(", ")}`);
  return { manifest: manifests[0] ?? "", artifact: files.filter((file) => !manifests.includes(file)) };
}
function compareCommand(rest, insns, output) {
  const [before, after, ...more] = rest;
  if (before === void 0 || after === void 0 || more.length > 0)
    throw new UserError(
      `compare: needs two results.json, the earlier one first, got ${rest.length === 0 ? "none" : rest.join(" ")}`
    );
  return { name: "compare", before, after, insns, output };
}
function kernelsCommand(rest, inputs, output) {
  const [action, ...ids] = rest;
  return action === "fetch" ? { name: "kernels", fetch: true, ids, inputs, output } : { name: "kernels", fetch: false, ids: rest, inputs, output };
}
function unknownCommand(name) {
  if (/\.(?:o|ya?ml)$/.test(name)) return `\`${name}\` is no command; did you mean \`bpfcompat run ${name}\`?`;
  const guess = nearest(name, COMMANDS);
  return `\`${name}\` is no command${guess === void 0 ? `; there are ${COMMANDS.join(", ")}` : `; did you mean \`${guess}\`?`}`;
}

// src/cli/doctor.ts
import { mkdir, statfs } from "node:fs/promises";
var COMFORTABLE_BYTES = 2 * 1024 ** 3;
async function doctorCommand(inputs, output, terminal2) {
  const { cacheDirectory } = readInputs(inputs, optionLabel);
  const arch = hostArch() ?? "x86_64";
  const validator = await validatorCheck(arch, cacheDirectory, terminal2.signal);
  const checks = [
    { what: "bpfcompat", status: "ok", says: `${version}, Node ${process.version}, ${process.platform}/${process.arch}` },
    await qemuCheck(arch),
    await kvmCheck(arch, validator.kvmProbe, terminal2.signal),
    await compilerCheck(arch),
    libbpfCheck(),
    validator.check,
    ...await Promise.all(ARCHES.filter((other) => other !== arch).map(foreignCheck)),
    clangCheck(await clangVersion()),
    await diskCheck(cacheDirectory),
    {
      what: "signatures",
      status: hasVerifier() ? "ok" : "note",
      says: hasVerifier() ? "of package indexes can be checked" : "of package indexes cannot be checked: install gpgv"
    },
    setprivCheck()
  ];
  const usual = usualArches(hostArch());
  const builds = await Promise.all(usual.map(missingForValidator));
  const missing = [...missingForGuests(usual), ...builds.flat()];
  terminal2.out(
    output.json ? JSON.stringify({ checks, missing }, null, 2) : renderChecks(checks, missing, await missingForExamples())
  );
  return checks.some(({ status }) => status === "missing") ? 1 : 0;
}
async function qemuCheck(arch) {
  const name = ARCHITECTURES[arch].qemu;
  const qemu = which(name);
  if (qemu === void 0) return { what: "QEMU", status: "missing", says: `no ${name} on the PATH` };
  return { what: "QEMU", status: "ok", says: await qemuVersion(qemu) };
}
async function compilerCheck(arch) {
  const compiler = await findCompiler(arch);
  if (compiler === void 0) return { what: "compiler", status: "missing", says: "none" };
  return { what: "compiler", status: "ok", says: await compilerVersion(compiler) };
}
function libbpfCheck() {
  const versions = settledPackages().sets.map(({ libbpf: libbpf2 }) => libbpf2);
  const { libbpf, packages } = librarySet();
  const exact = packages.x86_64["libbpf-dev"].version;
  return {
    what: "libbpf",
    status: "ok",
    says: `${libbpf} (Debian's ${exact}) loads objects unless \`libbpf\` names another one of ${versions.join(", ")}`
  };
}
async function foreignCheck(arch) {
  const missing = [...missingForGuests([arch]), ...await missingForValidator(arch)];
  const packages = missing.flatMap((requirement) => requirement.packages);
  if (missing.length === 0) return { what: arch, status: "ok", says: "its kernels can be emulated" };
  const why = `${missing.map(({ what }) => what).join(", ")} is missing: only needed for ${arch} kernels`;
  const how = packages.length === 0 ? "" : `; install ${packages.join(" ")}`;
  return { what: arch, status: "note", says: `${why}${how}` };
}
async function kvmCheck(arch, image, signal2) {
  const qemu = which(ARCHITECTURES[arch].qemu);
  if (qemu === void 0 || image === null)
    return { what: "KVM", status: "note", says: "not proven: that needs QEMU and the validator" };
  const defect = await kvmDefect({ arch, qemu, image: async () => image, signal: signal2 });
  return defect === void 0 ? { what: "KVM", status: "ok", says: "proven: 64-bit code ran in it" } : { what: "KVM", status: "note", says: `${defect}; guests are emulated (TCG), which is slower` };
}
async function validatorCheck(arch, cacheDirectory, signal2) {
  try {
    const { program, kvmProbe } = await buildValidator({
      arch,
      cacheDirectory,
      signal: signal2,
      install: async (missing) => {
        throw new Error(`cannot be built without ${missing.map(({ what }) => what).join(", ")}`);
      }
    });
    return { check: { what: "validator", status: "ok", says: program }, kvmProbe };
  } catch (thrown) {
    return { check: { what: "validator", status: "missing", says: errorMessage(thrown) }, kvmProbe: null };
  }
}
async function clangVersion() {
  const clang = which("clang");
  return clang === void 0 ? void 0 : (await runTool(clang, ["--version"])).stdout.split("\n")[0];
}
function clangCheck(found) {
  return {
    what: "clang",
    status: found === void 0 ? "note" : "ok",
    says: found ?? "none: only needed to build the examples"
  };
}
async function diskCheck(cacheDirectory) {
  try {
    await mkdir(cacheDirectory, { recursive: true });
    const { bavail, bsize } = await statfs(cacheDirectory);
    const free = bavail * bsize;
    const says = `${(free / 1024 ** 3).toFixed(1)} GiB free for the cache in ${cacheDirectory}`;
    return { what: "disk", status: free < COMFORTABLE_BYTES ? "note" : "ok", says };
  } catch (thrown) {
    return { what: "disk", status: "missing", says: `${cacheDirectory} cannot be used: ${errorMessage(thrown)}` };
  }
}
var MARKS = { ok: "ok", note: "--", missing: "!!" };
function renderChecks(checks, missing, forExamples) {
  const width = Math.max(...checks.map(({ what }) => what.length));
  const lines = checks.map(({ what, status, says }) => `${MARKS[status]}  ${what.padEnd(width)}  ${says}`);
  return [...lines, ...installLine("to run", missing), ...installLine("to build the examples", forExamples)].join("\n");
}
function installLine(purpose, missing) {
  if (missing.length === 0) return [];
  const packages = [...new Set(missing.flatMap(({ packages: packages2 }) => packages2))];
  const manager = packageManager();
  const how = manager === void 0 ? `Debian's packages ${packages.join(" ")}` : installCommand(manager, packages);
  return ["", `needed ${purpose}: ${how}`];
}
function setprivCheck() {
  const setpriv = findSetpriv();
  return setpriv === void 0 ? {
    what: "setpriv",
    status: "note",
    says: "none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"
  } : { what: "setpriv", status: "ok", says: setpriv };
}

// src/cli/help.ts
var HELP = `bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your users run

Usage
  bpfcompat run [manifest] [objects\u2026]      take the manifest's artifacts, or these objects, to the kernels
  bpfcompat run [objects\u2026] --command CMD   let your own loader decide, without a manifest
  bpfcompat init [manifest] objects\u2026       write a manifest and a workflow, by trying the objects
  bpfcompat compare BEFORE AFTER           what changed between two results.json
  bpfcompat table [results.json\u2026]          the oldest kernel that each artifact was seen passing on
  bpfcompat plan [manifest] [objects\u2026]     deal the kernels out to the jobs of a matrix, as JSON
  bpfcompat report results.json\u2026           bring the results of shards together
  bpfcompat kernels [selector\u2026]            list the kernels, or those that selectors mean
  bpfcompat kernels fetch [selector\u2026]      fetch kernels now (all of the default set without ids)
  bpfcompat kernels lock [manifest] [id\u2026]  write bpfcompat.lock: exactly which kernels a run takes
  bpfcompat kernels outdated               which locked kernels there are newer ones of
  bpfcompat kernels probe id\u2026              boot kernels and find out what they can do
  bpfcompat doctor                         what this machine has, and what it lacks
  bpfcompat setup                          install what it lacks, for runs and for building eBPF objects

Options of run
  -k, --kernel ID            a kernel or a selector, instead of the manifest's; repeat for more
      --artifact NAME        only this artifact of the manifest; repeat for more
      --mode MODE            load_only, load_attach, behavior or command, instead of the manifest's
      --command CMD          for /bin/sh in the guest: runs your loader, whose exit code is the verdict
      --command-binary FILE  the loader: $BPFCOMPAT_BIN of the command; its libraries come along
      --command-expect-exit N  the exit code that passes (default 0)
      --files PATH           what else the command needs, a path or a quoted glob; repeat for more
      --timeout TIME         how long one artifact may take on one kernel: 90s, 5m (default 60s)
      --libbpf VERSION       1.7 (default), 1.5 or 1.1 loads the objects, instead of the manifest's version
      --matrix FILE          kernels from a matrix of the reference system, a file or a name such as mvp
      --suite FILE           a suite file of the reference system, in place of a manifest
      --shard I/N            only this part of the kernels, such as 2/4
      --plan JSON            what \`bpfcompat plan\` printed: which kernels each shard takes
      --baseline FILE        results.json of an earlier run to compare with
      --insns +N% or +N      how many more instructions than there are fine for a program
      --fail-on WHAT         required (default), any, never: what makes the exit code 2
      --trials TIME          how long sizes that a failing object leaves open may be tried: 30s, off (default auto)
      --accelerator NAME     auto (default), kvm, tcg
      --concurrency N        guests at a time (default: the number of CPUs)
      --report-directory DIR where results.json, summary.md and the logs go (default bpfcompat-report)
      --cache-directory DIR  where kernels and the validator are kept (default ~/.cache/bpfcompat)
      --mirror URL           a mirror of Debian or Ubuntu to ask; repeat for more
      --lock-file FILE       the lock, instead of bpfcompat.lock beside the manifest
      --no-lock              look the kernels up, also where there is a lock
      --no-install           stop with the command to run instead of installing what is missing
      --commit HASH          the commit that is tested (default: the one that is checked out)
      --json                 print results.json instead of the report
  -q, --quiet                print the answer only
      --verbose              also print command lines, requests and times

Options of table: --write FILE puts it between the markers of a Markdown file, --json
Options of kernels lock: --lock-file, --matrix, --suite, --mirror, --cache-directory, --markdown, --json, --quiet, and
      --update ID            look only this one up, and those that are not locked yet; repeat for more
      --require-signatures   a kernel whose signature cannot be checked is an error
Options of kernels outdated: --lock-file, --json, --quiet, and
      --exit-code            exit code 2 when a kernel is outdated, or gone from everywhere
Options of kernels probe: --json, --markdown, --write FILE puts the Markdown between the markers of a file,
      --concurrency, --accelerator, --no-install, --quiet, those of folders and mirrors
Options of plan: --shards N, --baseline FILE for what kernels cost, and those that choose kernels and artifacts
Options of report: --report-directory, --fail-on, --baseline, --insns, --json, --quiet
Options of compare: --insns; exit code 2 when something newly fails or grew beyond it
Options of init: --kernel, --trials, --concurrency, --accelerator, --no-install, --quiet, those of folders and mirrors, and
      --force                write over a manifest and a workflow that are there

Exit code
  0  everything required passed
  2  something required failed
  1  the run could not tell: a mistake in the input, a kernel that could not be had, an interruption
`;

// src/cli/kernels.ts
async function listKernels(selectors, inputs, output, terminal2) {
  const { cacheDirectory, mirrors } = readInputs(inputs, optionLabel);
  const catalog = await loadCatalog();
  const provider = createKernelProvider({ cacheDirectory, mirrors: [...mirrors] });
  const specs = selectors.length === 0 ? kernelIds(catalog).map((id) => findKernel(id, catalog)) : await namedKernels(selectors, catalog);
  const listed = await Promise.all(
    specs.map(async (spec) => {
      const kernel = catalogKernel(spec.id, catalog);
      return kernel === void 0 ? [] : [{ kernel: { ...kernel, id: spec.id }, cached: await provider.cached(spec) }];
    })
  );
  const kernels = listed.flat();
  if (output.json) terminal2.out(JSON.stringify(kernels.map(asJson), null, 2));
  else terminal2.out(selectors.length === 0 ? renderCatalog(kernels) : renderTable(kernels));
  return 0;
}
function asJson({ kernel, cached }) {
  const {
    id,
    description,
    distribution,
    arch,
    series = null,
    source,
    tags,
    groups,
    eol = null,
    facts,
    cmdline = null
  } = kernel;
  return {
    id,
    description,
    distribution,
    family: source.kind,
    series,
    arch,
    tags,
    groups,
    eol,
    cmdline,
    facts,
    quirks: quirksOf(facts),
    cached: cached === void 0 ? null : { release: cached.release, version: cached.version, resolvedAt: cached.resolvedAt }
  };
}
function renderCatalog(listed) {
  const shown = listed.filter(({ kernel, cached }) => kernel.id === kernel.line || cached !== void 0);
  const rows = shown.map(({ kernel, cached }) => {
    const line = listed.map(({ kernel: other }) => other).filter((other) => other.line === kernel.line);
    const isLine = kernel.id === kernel.line;
    const builds = new Set(line.filter(({ isDefaultBuild }) => !isDefaultBuild).map(({ build }) => `-${build}`));
    const others = new Set(line.map(({ arch }) => arch).filter((arch) => arch !== "x86_64"));
    const suffixes = isLine ? [...builds, ...[...others].map((arch) => `-${arch}`)].join(" ") : "";
    return [kernel.id, cached?.release ?? "-", kernel.description, suffixes];
  });
  return [
    ...columns([["KERNEL", "IN THE CACHE", "", "ALSO AS"], ...rows]),
    "",
    "A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.",
    "An exact release: `<kernel>@<release>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.",
    "What a selector means: `bpfcompat kernels lts`, `bpfcompat kernels 'ubuntu/>=5.15'`."
  ].join("\n");
}
function renderTable(listed) {
  const rows = listed.map(({ kernel, cached }) => [
    kernel.id,
    kernel.series ?? "newest",
    kernel.arch,
    cached?.release ?? "-",
    quirksOf(kernel.facts).join(", ")
  ]);
  return columns([["KERNEL", "SERIES", "ARCH", "IN THE CACHE", "QUIRKS"], ...rows]).join("\n");
}
function columns(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
async function fetchKernels(ids, inputs, output, terminal2) {
  const { cacheDirectory, mirrors } = readInputs(inputs, optionLabel);
  const catalog = await loadCatalog();
  const specs = await namedKernels(ids.length > 0 ? ids : DEFAULT_KERNELS, catalog);
  const view = viewFor(output, terminal2);
  const provider = createKernelProvider({ cacheDirectory, mirrors: [...mirrors], signal: terminal2.signal });
  const outcomes = await Promise.allSettled(specs.map((spec) => fetchOne(spec)));
  view.close();
  const failed = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => reason);
  const unexpected = failed.find((reason) => !(reason instanceof UserError));
  if (unexpected !== void 0) throw unexpected;
  const fetched = outcomes.flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : []);
  terminal2.out(
    output.json ? JSON.stringify(fetched, null, 2) : fetched.map(({ id, release: release2 }) => `${id}: ${release2}`).join("\n")
  );
  if (failed.length > 0) throw new UserError(failed.flatMap((reason) => reason.problems));
  return 0;
  async function fetchOne(spec) {
    const { kernel, images, vmlinuzSha256 } = await provider.fetch(spec, { modules: [] }, (progress) => {
      if (progress.step === "note") view.info(`${spec.id}: ${progress.message}`);
      else view.kernel(spec.id, progress);
    });
    return { id: spec.id, release: kernel.release, vmlinuz: images.at(-1)?.path, vmlinuzSha256 };
  }
}

// src/cli/run.ts
async function runCommand(inputs, output, terminal2) {
  const request = readInputs(inputs, optionLabel);
  const view = viewFor(output, terminal2);
  const results = await run(request, {
    logger: view,
    progress: view,
    cache: NO_SHARED_CACHE,
    repository: localRepository(request.commit),
    signal: terminal2.signal
  }).finally(view.close);
  return tellResults(results, request.reportDirectory, output, terminal2);
}

// src/cli/setup.ts
import { join } from "node:path";
async function setupCommand(inputs, { verbose }, terminal2) {
  const { cacheDirectory, installDependencies, mirrors } = readInputs(inputs, optionLabel);
  const logger = createPlainView(terminal2.err, verbose);
  await settleTemporaryFolder(cacheDirectory, logger);
  const host = hostArch();
  const arches = usualArches(host);
  const builds = await Promise.all(
    arches.map((arch) => planBuild({ arch, cacheDirectory, mirrors, signal: terminal2.signal }))
  );
  const missing = [
    ...missingForGuests(arches),
    ...builds.flatMap((build) => build.missing),
    ...await missingForExamples()
  ];
  const log = join(cacheDirectory, "install.log");
  await installMissing(missing, { allowed: installDependencies, logger, signal: terminal2.signal, log });
  if (installDependencies) await openKvm({ logger, signal: terminal2.signal, rules: "/etc/udev/rules.d" });
  for (const { make } of builds) await make();
  terminal2.out(missing.length === 0 ? "nothing was missing" : "installed all that was missing");
  return 0;
}

// src/cli/main.ts
var BOOTING = ["run", "init", "kernels probe", "doctor", "setup"];
nameSettings(settingName);
var { signal, release } = abortOnSignals();
var terminal = processTerminal(signal);
try {
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (thrown) {
  process.exitCode = 1;
  terminal.err(explain(thrown));
} finally {
  release();
}
async function main(argv, terminal2) {
  const command = parseArguments(argv);
  if ("output" in command && command.output.verbose) onTrace((line) => terminal2.err(sanitise(line)));
  if (BOOTING.includes(command.name)) refuseOtherSystem();
  switch (command.name) {
    case "run":
      return runCommand(command.inputs, command.output, terminal2);
    case "init": {
      const { initCommand } = await import("./init-PPLMMQPO.js");
      return initCommand(command.inputs, command.force, command.output, terminal2);
    }
    case "compare": {
      const { compareCommand: compareCommand2 } = await import("./compare-DQFXOPGY.js");
      return compareCommand2(command, terminal2);
    }
    case "table": {
      const { tableCommand } = await import("./table-BWH7KIVF.js");
      return tableCommand(command, terminal2);
    }
    case "plan": {
      const { planCommand } = await import("./plan-TCVA4JRY.js");
      return planCommand(command, terminal2);
    }
    case "report": {
      const { reportCommand } = await import("./report-O6GFO3CO.js");
      return reportCommand(command, terminal2);
    }
    case "kernels":
      return command.fetch ? fetchKernels(command.ids, command.inputs, command.output, terminal2) : listKernels(command.ids, command.inputs, command.output, terminal2);
    case "kernels lock": {
      const { kernelsLockCommand } = await import("./kernels-lock-ZPXLWSBG.js");
      return kernelsLockCommand(command, terminal2);
    }
    case "kernels outdated": {
      const { kernelsOutdatedCommand } = await import("./kernels-outdated-O6CYEQIV.js");
      return kernelsOutdatedCommand(command, terminal2);
    }
    case "kernels probe": {
      const { probeCommand } = await import("./probe-SVYTJXC2.js");
      return probeCommand(command, terminal2);
    }
    case "doctor":
      return doctorCommand(command.inputs, command.output, terminal2);
    case "setup":
      return setupCommand(command.inputs, command.output, terminal2);
    case "help":
      terminal2.out(HELP);
      return 0;
    case "version":
      terminal2.out(version);
      return 0;
  }
}
function explain(thrown) {
  if (signal.aborted) return `bpfcompat: interrupted by ${String(signal.reason?.message ?? "a signal")}`;
  const failure = thrown instanceof UserError ? thrown : machineFault(thrown);
  if (failure !== null)
    return failure.message.split("\n").map((line) => `bpfcompat: ${line}`).join("\n");
  const stack = typeof thrown === "object" && thrown !== null && "stack" in thrown ? thrown.stack : thrown;
  return `bpfcompat: a defect of bpfcompat, please report it:
${String(stack)}`;
}
