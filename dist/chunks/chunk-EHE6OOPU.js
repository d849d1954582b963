import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pLimit
} from "./chunk-UXWWHKL3.js";
import {
  ARCHITECTURES,
  FAILSAFE_SCHEMA,
  NO_SHARED_CACHE,
  existingFolder,
  hostArch,
  installCommand,
  load,
  missingForGuests,
  ownGroups,
  packageManager,
  planValidators,
  readOr
} from "./chunk-BX5OTOJC.js";
import {
  SHAPE_WORDS
} from "./chunk-NZSR7ADB.js";
import {
  oneLine
} from "./chunk-XEFT6EOF.js";
import {
  intactFiles,
  settledFile,
  writeDigests
} from "./chunk-YKJO7TXN.js";
import {
  readAptConfig
} from "./chunk-ERVN4OUL.js";
import {
  ARCHES,
  BOOT_SHAPES
} from "./chunk-STEACBDL.js";
import {
  bareEnvironment,
  runTool,
  which
} from "./chunk-VR7YD7XW.js";
import {
  shellCommand
} from "./chunk-PZ4L7YX4.js";
import {
  isBelow
} from "./chunk-ZTFLW3MG.js";
import {
  cacheKey
} from "./chunk-W4EFRC7M.js";
import {
  decompress,
  unxz
} from "./chunk-4CC27IAZ.js";
import {
  endingOf,
  hasSeries
} from "./chunk-NFCBL6MI.js";
import {
  trace,
  withoutLogins
} from "./chunk-MGZDOVV3.js";
import {
  proxyEnvironment
} from "./chunk-XYUZPA74.js";
import {
  fileSha256,
  isAlive,
  onDisk,
  putInPlace,
  readJson,
  removeAbandoned,
  setting,
  temporaryName,
  writeAtomically
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import {
  settledTool
} from "./chunk-JROIBQL4.js";
import {
  packageRoot
} from "./chunk-JWRA3YZB.js";

// src/run/repository.ts
import { existsSync as existsSync2, realpathSync } from "node:fs";
import { realpath as realpath2 } from "node:fs/promises";
import { relative as relative2, resolve as resolve2 } from "node:path";

// src/host/git.ts
import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
async function findRepository(folder, ceiling) {
  const start = await realpath(existingFolder(folder));
  if (which("git") === void 0) return isBelowDotGit(start, ceiling) ? { problem: "git is not installed" } : null;
  const ceilings = ceiling === null ? "" : dirname(await realpath(existingFolder(ceiling)));
  const found = await git(start, ["rev-parse", "--show-toplevel", "--show-superproject-working-tree"], ceilings);
  if (found.exitCode !== 0)
    return /not a git repository \(/.test(found.stderr) ? null : { problem: `git: ${failureOf(found)}` };
  const [root = "", parent = ""] = found.stdout.split("\n");
  if (parent !== "") return await movedSubmodule(root, parent) ?? findRepository(parent, ceiling);
  const [head, origin] = await Promise.all([
    git(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    git(root, ["config", "--get", "remote.origin.url"])
  ]);
  return { root, commit: head.stdout.trim() || null, origin: origin.stdout.trim() || null };
}
async function movedSubmodule(root, parent) {
  const path = relative(await realpath(parent), root);
  const [recorded, head] = await Promise.all([
    git(parent, ["rev-parse", "--verify", "--quiet", `HEAD:${path}`]),
    git(root, ["rev-parse", "--verify", "--quiet", "HEAD"])
  ]);
  return recorded.stdout.trim() === head.stdout.trim() ? null : { problem: `the submodule ${path} is at another commit than its repository records` };
}
async function trackedFiles(root) {
  const { exitCode, stdout } = await git(root, ["ls-files", "-z", "--cached"]);
  return exitCode === 0 ? new Set(stdout.split("\0").filter((name) => name !== "")) : null;
}
async function parentsOf(root, commit) {
  const { stdout } = await git(root, ["cat-file", "commit", commit]);
  return [...(stdout.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
async function headOfPullMerge(root, commit) {
  const [refs, fetched] = await Promise.all([
    git(root, ["for-each-ref", `--points-at=${commit}`, "--format=%(refname)"]),
    lastFetched(root)
  ]);
  const isPull = /(^|\/)pull\/\d+\/merge$/m.test(refs.stdout) || fetched.includes(commit);
  const parents = isPull ? await parentsOf(root, commit) : [];
  return parents.length === 2 ? parents[1] ?? null : null;
}
async function lastFetched(root) {
  const { stdout } = await git(root, ["rev-parse", "--git-path", "FETCH_HEAD"]);
  const text = await readFile(resolve(root, stdout.trim()), "utf8").catch(() => "");
  return [...text.matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].map(([, commit = ""]) => commit);
}
async function isBasedOn(root, commit, ancestor) {
  return (await git(root, ["merge-base", "--is-ancestor", ancestor, commit])).exitCode === 0;
}
var ANSWER_MS = 3e4;
function git(folder, args, ceilings = "") {
  const environment = {
    ...bareEnvironment(),
    GIT_CEILING_DIRECTORIES: ceilings,
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0"
  };
  const settings = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  return runTool("git", ["-C", folder, ...settings, ...args], { environment, timeoutMs: ANSWER_MS });
}
function isBelowDotGit(folder, ceiling) {
  if (existsSync(join(folder, ".git"))) return true;
  return folder !== ceiling && dirname(folder) !== folder && isBelowDotGit(dirname(folder), ceiling);
}
function failureOf({ stderr, ended }) {
  return stderr.trim().split("\n").at(-1) || ended;
}

// src/run/repository.ts
async function repositoryFiles({ root, isGit }) {
  if (root === null) return null;
  const real = await realpath2(root).catch(() => root);
  const tracked = isGit ? await trackedFiles(real) : null;
  const has = (path) => (tracked === null || tracked.has(path)) && existsSync2(resolve2(real, path));
  return {
    root: real,
    has,
    find(path) {
      if (has(path)) return path;
      const target = linkTarget(resolve2(real, path));
      const own = target === null ? "" : relative2(real, target);
      return target !== null && isBelow(target, real) && has(own) ? own : null;
    },
    called: (name) => [...tracked ?? []].filter((path) => path === name || path.endsWith(`/${name}`))
  };
}
function linkTarget(path) {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
async function localRepository(commit) {
  const found = await findRepository(process.cwd(), null);
  if (found === null || "problem" in found)
    return { root: process.cwd(), isGit: false, revision: commit, checkedOut: null, page: null };
  return { root: found.root, isGit: true, revision: commit ?? found.commit, checkedOut: found.commit, page: null };
}
async function pathsInRepository(named, { root, has }) {
  const found = {};
  for (const file of new Set(named)) {
    const real = await realpath2(file).catch(() => resolve2(file));
    const path = relative2(root, real);
    if (isBelow(real, root) && has(path)) found[file] = path;
  }
  return found;
}

// src/guest/death-signal.ts
import { spawnSync } from "node:child_process";
function findSetpriv(path = process.env.PATH ?? "") {
  const setpriv = which("setpriv", path);
  return setpriv !== void 0 && canAsk(setpriv) ? setpriv : void 0;
}
var asked = /* @__PURE__ */ new Map();
function canAsk(setpriv) {
  const known = asked.get(setpriv);
  if (known !== void 0) return known;
  const { status } = spawnSync(setpriv, [...DYING_WITH_US, setpriv, "--version"], { stdio: "ignore", timeout: 5e3 });
  asked.set(setpriv, status === 0);
  return status === 0;
}
var DYING_WITH_US = ["--pdeathsig", "KILL", "--"];

// src/guest/accelerator.ts
import { constants } from "node:fs";
import { access } from "node:fs/promises";

// src/guest/machine.ts
import { spawn } from "node:child_process";

// src/guest/boards.ts
var WHOLE_CPU = { kvm: "host", tcg: "max" };
var PC = {
  machine: { kvm: "pc", tcg: "pc" },
  cpu: WHOLE_CPU,
  // A timer check that fails at random on a busy host without KVM is left out.
  kernelParameters: ["console=ttyS0", "no_timer_check"],
  recordsDevice: "/dev/ttyS1",
  serialPorts: (console, records) => ["-serial", `chardev:${console}`, "-serial", `chardev:${records}`]
};
var BOARDS = {
  "bzimage-pc": PC,
  "vmlinux-pc": PC,
  // A second ISA port is the guest's ttyS1; without a frequency given the kernel hangs at times where there is no KVM.
  "vmlinux-microvm": {
    machine: { kvm: "microvm", tcg: "microvm" },
    cpu: WHOLE_CPU,
    kernelParameters: [...PC.kernelParameters, "tsc_early_khz=2500000"],
    recordsDevice: "/dev/ttyS1",
    serialPorts: (console, records) => [
      ...["-serial", `chardev:${console}`],
      ...["-device", `isa-serial,chardev=${records},index=1,iobase=0x2f8,irq=3`]
    ]
  },
  // It has one port of its own, whose driver calls it ttyAMA0; the 8250 on PCI is in every distribution's kernel.
  "image-virt": {
    // KVM has the interrupt controller of the host and no other.
    machine: { kvm: "virt,gic-version=host", tcg: "virt,gic-version=3" },
    cpu: { kvm: "host", tcg: "max,pauth-impdef=on" },
    oldCpu: "max",
    kernelParameters: ["console=ttyAMA0"],
    recordsDevice: "/dev/ttyS0",
    serialPorts: (console, records) => [
      ...["-serial", `chardev:${console}`],
      ...["-device", `pci-serial,chardev=${records}`]
    ]
  },
  // The line-mode console of the service element for the kernel, its full-screen one for records. The kernel writes to
  // both until it reads `conmode`, and when it dies.
  "image-ccw": {
    machine: { kvm: "s390-ccw-virtio", tcg: "s390-ccw-virtio" },
    cpu: WHOLE_CPU,
    kernelParameters: ["conmode=sclp"],
    recordsDevice: "/dev/ttysclp0",
    recordsShared: true,
    serialPorts: (console, records) => [
      ...["-device", `sclplmconsole,chardev=${console}`],
      ...["-device", `sclpconsole,chardev=${records}`]
    ]
  }
};

// src/guest/qemu.ts
var CONSOLE_FD = 3;
var RECORDS_FD = 4;
var KERNEL_PARAMETERS = ["panic=-1", "oops=panic", "rdinit=/init", "printk.devkmsg=on"];
function qemuArguments({ accelerator, image, initrd, cmdline, memoryMib, cpus, oldQemu }) {
  const board = BOARDS[image.shape];
  const cpu = board.cpu[accelerator];
  const parameters = [...board.kernelParameters, ...KERNEL_PARAMETERS, `BPFCOMPAT_RECORDS=${board.recordsDevice}`];
  return [
    ...BARE_MACHINE,
    ...["-machine", `${board.machine[accelerator]},accel=${accelerator}`],
    // The kernel must not see a CPU that the accelerator cannot give.
    ...["-cpu", oldQemu && accelerator === "tcg" ? board.oldCpu ?? cpu : cpu],
    ...["-smp", String(cpus)],
    ...["-m", String(memoryMib)],
    ...["-kernel", image.path],
    ...["-initrd", initrd],
    ...["-append", [...parameters, cmdline].join(" ").trim()],
    ...socket("console", CONSOLE_FD),
    ...socket("records", RECORDS_FD),
    ...board.serialPorts("console", "records")
  ];
}
var KVM_PROBES = {
  // (0x2a << 1) | 1 is what isa-debug-exit makes of the byte that native/kvm-probe.S writes (QEMU, hw/misc/debugexit.c).
  x86_64: {
    arguments: (image) => [
      ...BARE_MACHINE,
      ...["-machine", "pc,accel=kvm", "-cpu", "host", "-m", "16"],
      ...["-bios", image],
      ...["-device", "isa-debug-exit,iobase=0xf4,iosize=4"]
    ],
    proves: ({ exitCode }) => exitCode === 85
  },
  // The words of native/kvm-probe-arm64.S: powered off, QEMU ends with 0 whatever ran before.
  arm64: {
    arguments: (image) => [
      ...BARE_MACHINE,
      ...["-machine", "virt,gic-version=host,accel=kvm", "-cpu", "host", "-m", "16"],
      ...["-kernel", image],
      ...["-serial", "stdio"]
    ],
    proves: ({ exitCode, stdout }) => exitCode === 0 && stdout.includes("64-bit code ran here")
  }
};
var BARE_MACHINE = ["-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-nic", "none"];
function socket(id, fd) {
  return ["-chardev", `socket,id=${id},fd=${fd}`];
}

// src/guest/machine.ts
var STDERR_LIMIT = 8 * 1024;
var running = /* @__PURE__ */ new Set();
function startMachine(options2) {
  const [program, ...args] = dyingWithUs([options2.qemu, ...options2.arguments]);
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"], env: bareEnvironment() });
  trace("qemu", () => shellCommand([program, ...args]));
  killWithUs(child);
  const stderr = collectTail(child);
  const records = socketOf(child, RECORDS_FD);
  const console = socketOf(child, CONSOLE_FD);
  console.on("data", (chunk) => {
    const busy = options2.onConsole(chunk);
    if (busy === void 0) return;
    console.pause();
    busy.finally(() => console.resume());
  });
  records.on("data", options2.onRecords);
  return {
    exited: exitOf(child, stderr),
    send: (text) => records.write(text),
    kill: () => child.kill("SIGKILL")
  };
}
function dyingWithUs(command) {
  const setpriv = findSetpriv();
  return setpriv === void 0 ? command : [setpriv, ...DYING_WITH_US, ...command];
}
function killWithUs(child) {
  if (running.size === 0) process.once("exit", killAll);
  running.add(child);
  child.once("close", () => {
    running.delete(child);
    if (running.size === 0) process.off("exit", killAll);
  });
}
function killAll() {
  for (const child of running) child.kill("SIGKILL");
}
function collectTail(child) {
  let tail = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    tail = (tail + text).slice(-STDERR_LIMIT);
  });
  return () => tail.trim();
}
function socketOf(child, fd) {
  const socket2 = child.stdio[fd];
  socket2.on("error", () => {
  });
  return socket2;
}
function exitOf(child, stderr) {
  return new Promise((resolve3) => {
    child.once("error", (error) => resolve3({ code: null, signal: null, stderr: error.message }));
    child.once("close", (code, signal) => {
      trace("qemu", () => `process ${child.pid} ended with ${signal ?? code}${stderr() === "" ? "" : `: ${stderr()}`}`);
      resolve3({ code, signal, stderr: stderr() });
    });
  });
}

// src/guest/accelerator.ts
var PROBE_DEADLINE_MS = 2500;
async function chooseAccelerator(choice, options2) {
  if (choice === "tcg") return { used: "tcg", reason: "asked for" };
  const defect = await kvmDefect(options2);
  if (defect === void 0) return { used: "kvm", reason: "KVM ran a 64-bit probe" };
  if (choice === "kvm")
    throw new UserError(`accelerator \`kvm\` cannot be used: ${defect}; use \`auto\` or \`tcg\`, which need no KVM`);
  return { used: "tcg", reason: defect };
}
async function kvmDefect(options2) {
  const { arch, host = hostArch(), device = "/dev/kvm" } = options2;
  if (arch !== host) return `this machine is ${host ?? process.arch}, the kernels are ${arch}`;
  const probe = KVM_PROBES[arch];
  if (probe === void 0) return `nothing proves KVM on ${arch}`;
  return await deviceDefect(device) ?? await runProbe(probe, device, options2);
}
async function deviceDefect(device) {
  try {
    await access(device, constants.R_OK | constants.W_OK);
    return void 0;
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return `this machine has no ${device}`;
    return `${device} may not be opened; allow it with \`sudo chmod 0666 ${device}\``;
  }
}
async function runProbe(probe, device, options2) {
  const { qemu, image, signal } = options2;
  const path = await image();
  if (path === null) return `there is no probe that proves ${device}`;
  const [program, ...args] = dyingWithUs([qemu, ...probe.arguments(path)]);
  const result = await runTool(program, args, { timeoutMs: PROBE_DEADLINE_MS, ...signal === void 0 ? {} : { signal } });
  if (probe.proves(result)) return void 0;
  if (result.timedOut) return `${device} opens, but 64-bit code did not run in it within ${PROBE_DEADLINE_MS / 1e3} s`;
  const words = result.stderr.trim().split("\n").at(-1) ?? "";
  return `${device} opens, but QEMU ended with ${result.ended}${words === "" ? "" : `: ${words}`}`;
}

// src/guest/qemu-version.ts
var ANSWER_MS2 = 1e4;
async function qemuVersion(qemu) {
  const { stdout } = await runTool(qemu, ["--version"], { timeoutMs: ANSWER_MS2 });
  return stdout.split("\n")[0] ?? "";
}
function isOldQemu(version) {
  const [, major] = /version (\d+)\./.exec(version) ?? [];
  return major !== void 0 && Number(major) < 6;
}

// src/guest/logs.ts
import { createWriteStream } from "node:fs";
import { join as join2 } from "node:path";
import { finished } from "node:stream/promises";
import { createInflate } from "node:zlib";
var MAX_LOG_BYTES = 64 * 1024 * 1024;
var MAX_LOGS = 8192;
var MAX_COMPRESSED_BYTES = 16 * 1024 * 1024;
var MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
var TAIL_BYTES = 16 * 1024;
var MAX_TAIL_BYTES = 8 * 1024 * 1024;
var SHORT_TAIL_BYTES = 2048;
var MAX_OPEN = 8;
function createLogCollector(root, folder, nameOf) {
  const logs = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Set();
  const unfinished = /* @__PURE__ */ new Set();
  let totalBytes = 0;
  let tailBytes = 0;
  return {
    take(record) {
      const log = logs.get(keyOf(record)) ?? (logs.size < MAX_LOGS && record.part === 0 ? open3(record) : void 0);
      const inflate = log?.streams?.inflate;
      if (log === void 0 || inflate === void 0 || inflate.writableEnded) return;
      const data = Buffer.from(record.data, "base64");
      log.compressedBytes += data.length;
      if (record.part !== log.nextPart++) log.cut ??= `part ${log.nextPart - 1} is missing`;
      else if (log.compressedBytes > MAX_COMPRESSED_BYTES) log.cut ??= `longer than ${MAX_COMPRESSED_BYTES} bytes`;
      if (log.cut === null) inflate.write(data);
      if (record.last || log.cut !== null) end(log);
    },
    async finish() {
      for (const log of unfinished) leave(log);
      await Promise.all([...logs.values()].map((log) => log.done));
      return (key) => {
        const log = logs.get(keyOf(key));
        return log === void 0 ? null : { path: log.path, tail: log.tail.toString("utf8"), cut: log.cut };
      };
    }
  };
  function end(log) {
    unfinished.delete(log);
    log.streams?.inflate.end();
  }
  function leave(log) {
    log.cut ??= "its end never came";
    end(log);
  }
  function open3(record) {
    const [oldest] = unfinished;
    if (oldest !== void 0 && unfinished.size >= MAX_OPEN) leave(oldest);
    const path = join2(folder, unique(safeFileName(nameOf(record))));
    const inflate = createInflate();
    const file = createWriteStream(join2(root, path));
    const log = {
      streams: { inflate, file },
      path,
      nextPart: 0,
      tail: Buffer.alloc(0),
      bytes: 0,
      compressedBytes: 0,
      cut: null,
      done: Promise.resolve()
    };
    inflate.on("data", (chunk) => keep(log, chunk, inflate, file));
    file.on("error", (error) => {
      log.cut ??= error.message;
      inflate.destroy();
    });
    log.done = finished(inflate, { writable: false }).catch((error) => {
      log.cut ??= error.message;
    }).then(() => finished(file.end())).catch((error) => {
      log.cut ??= error.message;
    }).then(() => settle(log));
    logs.set(keyOf(record), log);
    unfinished.add(log);
    return log;
  }
  function settle(log) {
    log.streams = null;
    log.tail = Buffer.from(log.tail.subarray(tailBytes < MAX_TAIL_BYTES ? 0 : -SHORT_TAIL_BYTES));
    tailBytes += log.tail.length;
  }
  function keep(log, chunk, inflate, file) {
    log.bytes += chunk.length;
    totalBytes += chunk.length;
    if (log.bytes > MAX_LOG_BYTES || totalBytes > MAX_TOTAL_BYTES) {
      log.cut ??= log.bytes > MAX_LOG_BYTES ? `longer than ${MAX_LOG_BYTES} bytes` : "the logs of this guest are too long";
      inflate.destroy();
      return;
    }
    log.tail = Buffer.concat([log.tail, chunk]).subarray(-TAIL_BYTES);
    if (!file.write(chunk)) {
      inflate.pause();
      file.once("drain", () => inflate.resume());
    }
  }
  function unique(name) {
    let candidate = name;
    for (let count = 2; names2.has(candidate); count++)
      candidate = name.replace(/(\.[^.]*)?$/, (extension) => `-${count}${extension}`);
    names2.add(candidate);
    return candidate;
  }
}
function keyOf({ case: id, kind, pass, subject }) {
  const isOutput = kind === "stdout" || kind === "stderr";
  return JSON.stringify([id, kind, isOutput ? "" : pass, subject]);
}
function safeFileName(name) {
  return name.replaceAll(/[^A-Za-z0-9._-]/g, "_").replace(/^\.+/, "_").slice(0, 160);
}

// src/guest/protocol.ts
var PROTOCOL_VERSION = 2;
var MAX_RECORD_BYTES = 64 * 1024;
var SHAPES = {
  hello: {
    protocol: "number",
    release: "string",
    version: "string",
    machine: "string",
    cpus: "number",
    libbpf: "string",
    btf: "boolean",
    lsm: "string?",
    lockdown: "string?",
    uptime_ms: "number"
  },
  module: { name: "string", errno: "number" },
  case_start: { case: "number" },
  validator: { case: "number", libbpf: "string" },
  open: { case: "number", errno: "number", message: "string?" },
  map: {
    case: "number",
    name: "string",
    map_type: "string",
    type_id: "number",
    key_size: "number",
    value_size: "number",
    max_entries: "number",
    flags: "number",
    inner: "boolean"
  },
  program: {
    case: "number",
    name: "string",
    section: "string",
    prog_type: "string",
    autoload: "boolean",
    insns: "number"
  },
  ignored: { case: "number", section: "string", variable: "string" },
  fixup: {
    case: "number",
    index: "number",
    subject: "string",
    status: "string",
    errno: "number",
    number: "number",
    message: "string"
  },
  btf: { case: "number", errno: "number", message: "string" },
  map_refused: {
    case: "number",
    map: "string",
    inner: "boolean",
    errno: "number",
    message: "string",
    map_type: "string",
    key_size: "number",
    value_size: "number",
    max_entries: "number",
    flags: "number",
    extra: "number",
    btf: "string"
  },
  map_trial: {
    case: "number",
    map: "string",
    base: "string",
    property: "string",
    value: "number",
    errno: "number",
    limit: "number"
  },
  map_off: { case: "number", map: "string", needs: "string?" },
  unused: { case: "number", program: "string" },
  variant: { case: "number", group: "string", program: "string", status: "string", message: "string" },
  dropped: { case: "number", program: "string", errno: "number", message: "string", map: "string?" },
  load: {
    case: "number",
    errno: "number",
    message: "string?",
    map: "string?",
    program: "string?",
    usec: "number",
    btf_errno: "number",
    btf_message: "string"
  },
  program_load: {
    case: "number",
    program: "string",
    pass: "string",
    errno: "number",
    message: "string?",
    usec: "number",
    insns_processed: "number",
    states_total: "number",
    states_peak: "number",
    stack_depth: "number",
    insns_limit: "number",
    xlated_bytes: "number",
    jited_bytes: "number",
    reached_kernel: "boolean",
    map: "string?",
    line: "line?"
  },
  lack: { case: "number", program: "string", what: "string", errno: "number", line: "line?" },
  attach: {
    case: "number",
    program: "string",
    status: "string",
    errno: "number",
    message: "string?",
    target: "string"
  },
  target: {
    case: "number",
    program: "string?",
    kind: "string",
    name: "string",
    symbols: "number",
    module: "string?",
    traceable: "number",
    blacklisted: "number",
    error_injection: "number",
    overrides: "boolean",
    btf: "string?",
    module_btf: "boolean",
    siblings: "string",
    traceable_siblings: "string",
    category: "string?",
    btf_trace: "boolean",
    config: "string"
  },
  test_start: { case: "number", test: "number" },
  command: {
    case: "number",
    test: "number",
    code: "number",
    signal: "number",
    timed_out: "boolean",
    usec: "number",
    stdout_bytes: "number",
    stderr_bytes: "number",
    cut: "boolean"
  },
  events: {
    case: "number",
    test: "number",
    index: "number",
    count: "number",
    matched: "number",
    lost: "number",
    errno: "number",
    message: "string",
    sample: "string?"
  },
  runs: { case: "number", test: "number", index: "number", count: "number", errno: "number", message: "string" },
  map_value: {
    case: "number",
    test: "number",
    index: "number",
    met: "boolean",
    errno: "number",
    message: "string",
    value: "string?"
  },
  test_run: {
    case: "number",
    test: "number",
    index: "number",
    errno: "number",
    message: "string",
    retval: "number",
    nsec: "number",
    data_out_bytes: "number",
    data_out: "string?"
  },
  test_end: { case: "number", test: "number" },
  feature: { case: "number", group: "string", name: "string", status: "string", errno: "number", detail: "string" },
  helpers: { case: "number", program: "string", status: "string", count: "number", bits: "string" },
  leftover: { case: "number", kind: "string", name: "string" },
  log: {
    case: "number",
    kind: "string",
    pass: "string",
    subject: "string?",
    part: "number",
    last: "boolean",
    data: "string"
  },
  case_end: { case: "number" },
  case_exit: { case: "number", code: "number", signal: "number", usec: "number", maxrss_kb: "number" },
  fatal: { message: "string" },
  end: { cases: "number" }
};
function decodeRecord(line) {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null) return void 0;
  const fields = value;
  if (typeof fields.type !== "string" || !Object.hasOwn(SHAPES, fields.type)) return void 0;
  const shape = SHAPES[fields.type];
  return Object.entries(shape).every(([name, kind]) => holds(kind, fields[name])) ? value : void 0;
}
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function holds(kind, value) {
  switch (kind) {
    case "number":
      return Number.isSafeInteger(value);
    case "string":
    case "boolean":
      return typeof value === kind;
    case "string?":
      return value === null || typeof value === "string";
    case "line?":
      return value === null || isLine(value);
  }
}
function isLine(value) {
  if (typeof value !== "object" || value === null) return false;
  const { insn, file, line, column, text } = value;
  return [insn, line, column].every(Number.isSafeInteger) && typeof file === "string" && typeof text === "string";
}
function lineSplitter(limit, onLine, onOverlong) {
  let pending = [];
  let length = 0;
  let dropping = false;
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      if (!dropping) onLine(Buffer.concat(pending).toString("utf8"));
      pending = [];
      length = 0;
      dropping = false;
      start = end + 1;
    }
    take(chunk.subarray(start));
  };
  function take(part) {
    if (dropping) return;
    length += part.length;
    if (length > limit) {
      dropping = true;
      pending = [];
      onOverlong();
    } else if (part.length > 0) {
      pending.push(part);
    }
  }
}

// src/guest/plan.ts
var PROBE_GROUPS = [
  "system",
  "programs",
  "maps",
  "struct_ops",
  "iterators",
  "verifier",
  "limits",
  "tracing",
  "hooks",
  "network",
  "helpers",
  "kfuncs"
];
function renderPlan(plan) {
  const lines = [
    ["plan", PROTOCOL_VERSION],
    ...plan.modules.map(({ name, path }) => ["module", name, path]),
    ...plan.cases.flatMap(caseLines),
    ["end"]
  ];
  return `${lines.map((tokens) => tokens.map(encodeToken).join(" ")).join("\n")}
`;
}
function caseLines(guestCase) {
  switch (guestCase.kind) {
    case "object":
      return objectLines(guestCase);
    case "command":
      return commandLines(guestCase);
    case "probe":
      return [["probe_case", guestCase.id, guestCase.artifact]];
  }
}
function objectLines(object) {
  return [
    ["case", object.id, object.mode, object.object, object.artifact],
    ...object.root === null ? [] : [["root", object.root]],
    ...object.validator === null ? [] : [["validator", object.validator]],
    ...object.btf === null ? [] : [["btf", object.btf.path, ...options({ release: object.btf.release })]],
    ...settingLines(object),
    ...object.targets.flatMap((target) => [
      ["target", target.artifact, target.object],
      ...settingLines(target),
      ["target_end"]
    ]),
    ...object.tests.flatMap(testLines)
  ];
}
function settingLines({ fixups, optional, variants, companions, attach }) {
  return [
    ...fixups.map(fixupTokens),
    ...optional.map((program) => ["optional", program]),
    ...variants.flatMap(variantLines),
    ...companions.map((program) => ["companion", program]),
    ...attach.map(({ program, target: { of, ...target } }) => [
      "attach",
      program,
      ...options({ ...target, artifact: of?.artifact ?? null, target: of?.program ?? null })
    ])
  ];
}
function commandLines({ id, artifact, timeoutMs, command, object, binary, root }) {
  return [
    ["command_case", id, artifact, timeoutMs, command, ...options({ object, binary })],
    ["root", root]
  ];
}
function fixupTokens(fixup) {
  const { subject } = fixup;
  switch (fixup.kind) {
    case "max_entries":
    case "key_size":
    case "value_size":
    case "map_flags":
    case "map_type":
    case "program_type":
    case "global":
      return [fixup.kind, subject, fixup.value];
    case "autocreate":
      return ["autocreate", subject, "off"];
    case "pinning":
      return ["pinning", subject, "none"];
    case "optional_map":
      return ["optional_map", subject];
    case "autoload":
      return ["autoload", subject, fixup.value ? "on" : "off"];
    case "struct_ops":
      return ["struct_ops", subject, fixup.member, ...options({ program: fixup.program })];
    case "inner_map":
      return ["inner_map", subject, fixup.type, fixup.keySize, fixup.valueSize, fixup.maxEntries, fixup.mapFlags];
    case "entry":
      return ["entry", subject, fixup.key, fixup.value];
    case "inner_entry":
      return ["inner_entry", subject, fixup.outerKey, fixup.key, fixup.value];
  }
}
function variantLines({ group, programs }) {
  return programs.map(({ name, helper, symbol, attachTarget, trialLoad }) => [
    "variant",
    group,
    name,
    ...options({ helper, symbol, attach_target: attachTarget }),
    ...trialLoad ? ["trial_load"] : []
  ]);
}
function testLines({ name, timeoutMs, command, expectations }) {
  return [
    ["test", name, timeoutMs],
    ...command === null ? [] : [["test_command", command]],
    ...expectations.map(expectationTokens)
  ];
}
function expectationTokens(expectation) {
  switch (expectation.kind) {
    case "events": {
      const { map, min, withinMs, contains } = expectation;
      return ["expect_events", map, min, withinMs, ...options({ contains })];
    }
    case "runs":
      return ["expect_runs", expectation.program, expectation.min, expectation.withinMs];
    case "map": {
      const { map, key, compare, value, withinMs } = expectation;
      return ["expect_map", map, key, compare, value, withinMs];
    }
    case "test_run": {
      const { program, repeat, input } = expectation;
      return ["test_run", program, repeat, ...input === null ? [] : options({ [input.kind]: input.bytes })];
    }
  }
}
function options(values) {
  return Object.entries(values).flatMap(([name, value]) => value === null ? [] : [`${name}=${value}`]);
}
function encodeToken(token) {
  return String(token).replaceAll(
    /[^A-Za-z0-9._/:+=-]/gu,
    (character) => [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")
  );
}

// src/guest/guest.ts
import { join as join4 } from "node:path";

// src/guest/console.ts
var MAX_CONSOLE_LINE = 4096;
var MAX_WARNINGS = 100;
var EXCERPT_LINES = 20;
var REGISTERS = /^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/;
var END_OF_DUMP = /^---\[ end (?:trace|Kernel panic)/;
var MARKER = /bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/;
var PANIC = /Kernel panic - not syncing: (.*)$/;
var SPLATS = [
  /WARNING: (?:CPU: \d+|\S+:\d+ at )/,
  /WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
  /INFO: trying to register non-static key/,
  /kernel BUG at/,
  /\bBUG(?:: | \S+ \()/,
  /Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
  /Unable to handle kernel |Internal error: /,
  /UBSAN: /,
  /list_(?:add|del)(?: corruption| double add)/,
  /Watchdog detected hard LOCKUP/,
  /INFO: task .* blocked for more than/,
  /INFO: rcu\S* (?:self-)?detected/,
  /unregister_netdevice: waiting for/,
  /kmemleak: \d+ new suspected memory leaks/
];
var TIMESTAMP = /^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/;
function createConsoleReader() {
  let during = null;
  let panic = null;
  let lastLine = "";
  const warnings = [];
  let open3 = [];
  function quote(line) {
    if (REGISTERS.test(line)) return;
    for (const quoted2 of open3) {
      quoted2.warning.excerpt += `
${line}`;
      quoted2.left--;
    }
    open3 = END_OF_DUMP.test(line) ? [] : open3.filter(({ left }) => left > 0);
  }
  function warn(message) {
    if (warnings.length >= MAX_WARNINGS) return;
    const warning = { message, during, excerpt: message };
    warnings.push(warning);
    open3.push({ warning, left: EXCERPT_LINES - 1 });
  }
  return {
    line(text) {
      const message = text.replace(/\r$/, "").replace(TIMESTAMP, "").slice(0, MAX_CONSOLE_LINE);
      if (message.trim() === "") return;
      lastLine = message;
      const marker = MARKER.exec(message)?.[1];
      if (marker !== void 0) {
        during = marker;
        open3 = [];
        return;
      }
      quote(message);
      if (PANIC.test(message)) panic ??= PANIC.exec(message)?.[1] ?? message;
      else if (SPLATS.some((splat) => splat.test(message))) warn(message);
    },
    get during() {
      return during;
    },
    get panic() {
      return panic;
    },
    get lastLine() {
      return lastLine;
    },
    warnings
  };
}

// src/guest/console-log.ts
import { once } from "node:events";
import { createWriteStream as createWriteStream2 } from "node:fs";
var MAX_CONSOLE_BYTES = 64 * 1024 * 1024;
function createConsoleLog(path) {
  const stream = createWriteStream2(path);
  let bytes = 0;
  let defect = null;
  stream.on("error", (error) => {
    defect ??= error.message;
  });
  return {
    write(chunk) {
      bytes += chunk.length;
      if (bytes > MAX_CONSOLE_BYTES) defect ??= `it is longer than ${MAX_CONSOLE_BYTES} bytes`;
      if (defect !== null || stream.write(chunk)) return void 0;
      return Promise.race([once(stream, "drain"), once(stream, "close")]).then(
        () => {
        },
        () => {
        }
      );
    },
    async close() {
      if (!stream.closed) {
        stream.end();
        await once(stream, "close").catch(() => {
        });
      }
      return defect;
    }
  };
}

// src/guest/fallback.ts
function createFallback({
  images,
  accelerator,
  mayEmulate
}) {
  const plain = images[images.length - 1] ?? images[0];
  let way = { image: images[0], plain: images.length === 1, accelerator };
  let repeated = false;
  return {
    get way() {
      return way;
    },
    after(answered, progressed) {
      if (progressed) {
        repeated = false;
        return [];
      }
      if (answered) return null;
      if (!way.plain) {
        const before = SHAPE_WORDS[way.image.shape];
        way = { ...way, image: plain, plain: true };
        return [`booted again as ${SHAPE_WORDS[plain.shape]}: as ${before} it did not come to its first record`];
      }
      if (repeated) return null;
      repeated = true;
      if (way.accelerator === "kvm" && mayEmulate) {
        way = { ...way, accelerator: "tcg" };
        return ["booted again without KVM, which had run the probe and not this kernel"];
      }
      return ["booted once more: an emulator that fails before the first record is no verdict on the kernel"];
    }
  };
}

// src/guest/initramfs.ts
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream as createWriteStream3 } from "node:fs";
import { pipeline } from "node:stream/promises";
var S_IFDIR = 16384;
var S_IFREG = 32768;
var HEADER_SIZE = 110;
var TRAILER = "TRAILER!!!";
async function writeInitramfs(path, files) {
  let bytes = 0;
  const chunks = async function* () {
    for (const part of partsOf(files))
      for await (const chunk of Buffer.isBuffer(part) ? [part] : contentOf(part)) {
        bytes += chunk.length;
        yield chunk;
      }
  };
  try {
    await pipeline(chunks, createWriteStream3(path));
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError(
      `the initramfs could not be written to ${path} (${errorMessage(thrown)}); free some space there, or set the environment variable TMPDIR to another folder`,
      { cause: thrown }
    );
  }
  return bytes;
}
async function* contentOf({ file, size, sha256 }) {
  const hash = createHash("sha256");
  let left = size;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
      left -= chunk.length;
      if (left < 0) break;
      hash.update(chunk);
      yield chunk;
    }
  } catch (thrown) {
    throw new UserError(
      `\`${file}\` cannot be read any more: ${errorMessage(thrown)}; run again when the build is done`
    );
  }
  if (left !== 0 || hash.digest("hex") !== sha256)
    throw new UserError(`\`${file}\` has changed since the run began; run again when the build is done`);
}
function* partsOf(files) {
  const folders = /* @__PURE__ */ new Set();
  let inode = 0;
  for (const { path, content, executable } of files) {
    for (const folder of foldersOf(content === null ? `${path}/` : path)) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      yield* entry(folder, ++inode, S_IFDIR | 493, 2, Buffer.alloc(0));
    }
    if (content !== null) yield* entry(path.slice(1), ++inode, S_IFREG | (executable ? 493 : 420), 1, content);
  }
  yield* entry(TRAILER, 0, 0, 1, Buffer.alloc(0));
}
function foldersOf(path) {
  if (!path.startsWith("/") || path.includes("/../")) throw new Error(`not an absolute path in the guest: ${path}`);
  const names2 = path.slice(1).split("/").slice(0, -1);
  return names2.map((_, index) => names2.slice(0, index + 1).join("/"));
}
function* entry(name, inode, mode, links, content) {
  const nameBytes = Buffer.from(`${name}\0`, "utf8");
  const size = sizeOf(content);
  const fields = [inode, mode, 0, 0, links, 0, size, 0, 0, 0, 0, nameBytes.length, 0];
  yield Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`, "latin1");
  yield nameBytes;
  yield padding(HEADER_SIZE + nameBytes.length);
  yield content;
  yield padding(size);
}
function sizeOf(content) {
  if (content === null) return 0;
  return Buffer.isBuffer(content) ? content.length : content.size;
}
function padding(length) {
  return Buffer.alloc((4 - length % 4) % 4);
}

// src/guest/memory.ts
import { readFileSync } from "node:fs";
import { freemem } from "node:os";

// src/host/cgroup-memory.ts
import { join as join3 } from "node:path";
var V2 = {
  limit: "memory.max",
  usage: "memory.current",
  inactive: /^inactive_file (\d+)$/m,
  events: "memory.events"
};
var V1 = {
  limit: "memory.limit_in_bytes",
  usage: "memory.usage_in_bytes",
  inactive: /^total_inactive_file (\d+)$/m,
  events: "memory.oom_control"
};
var FILES = { 1: V1, 2: V2 };
var UNLIMITED_BYTES = 2 ** 60;
function memoryLimit(root = "/") {
  const limits = ownGroups("memory", root).flatMap(({ folder, version }) => {
    const files = FILES[version];
    const limitBytes = readNumber(join3(folder, files.limit));
    if (limitBytes === null || limitBytes >= UNLIMITED_BYTES) return [];
    const inactive = Number(files.inactive.exec(readOr(join3(folder, "memory.stat")))?.[1] ?? 0);
    const used = Math.max(0, (readNumber(join3(folder, files.usage)) ?? 0) - inactive);
    return [{ limitBytes, freeBytes: Math.max(0, limitBytes - used) }];
  });
  return limits.reduce(
    (least, limit) => least === null || limit.freeBytes < least.freeBytes ? limit : least,
    null
  );
}
function oomKills(root = "/") {
  const [own] = ownGroups("memory", root);
  const count = own && /^oom_kill (\d+)$/m.exec(readOr(join3(own.folder, FILES[own.version].events)))?.[1];
  return Number(count ?? 0);
}
function readNumber(file) {
  const text = readOr(file).trim();
  return /^\d+$/.test(text) ? Number(text) : null;
}

// src/guest/memory.ts
var MIB = 1024 ** 2;
var GUEST_MEMORY_MIB = 512;
var LARGEST_GUEST_MIB = 4096;
var KERNEL_MIB = 288;
var STEP_MIB = 64;
var INITRAMFS_FACTOR = 2.5;
var OBJECT_FACTOR = 4;
var MAP_FACTOR = 1.5;
function guestMemoryMib({ initramfs, largestObject, largestMaps }) {
  const bytes = initramfs * INITRAMFS_FACTOR + largestObject * OBJECT_FACTOR + largestMaps * MAP_FACTOR;
  const needed = KERNEL_MIB + bytes / MIB;
  return Math.max(GUEST_MEMORY_MIB, Math.ceil(needed / STEP_MIB) * STEP_MIB);
}
function createGuestMemory(limitMib) {
  let used = 0;
  const waiting = [];
  const idle = /* @__PURE__ */ new Set();
  return {
    limitMib,
    reserve: (mib) => new Promise((resolve3) => {
      waiting.push({ mib, go: () => resolve3(reservation(mib)) });
      admit();
    })
  };
  function admit() {
    for (let next = waiting[0]; next !== void 0 && hasRoomFor(next.mib); next = waiting[0]) {
      used += next.mib;
      waiting.shift();
      next.go();
    }
  }
  function hasRoomFor(mib) {
    for (const release of idle) {
      if (used + mib <= limitMib) break;
      release();
    }
    return used === 0 || used + mib <= limitMib;
  }
  function reservation(mib) {
    let held = true;
    const free = () => {
      if (held) used -= mib;
      held = false;
    };
    const giveBack = () => {
      free();
      admit();
    };
    return {
      giveBack,
      keep({ exited, release }) {
        const makeRoom = () => {
          idle.delete(makeRoom);
          release();
          free();
        };
        idle.add(makeRoom);
        exited.then(() => {
          idle.delete(makeRoom);
          giveBack();
        });
        admit();
      }
    };
  }
}
var SHARE_FOR_GUESTS = 0.75;
function memoryForGuests() {
  return Math.floor(
    Math.min(availableBytes(), memoryLimit()?.freeBytes ?? Number.POSITIVE_INFINITY) * SHARE_FOR_GUESTS / MIB
  );
}
function availableBytes() {
  const kib = /^MemAvailable:\s+(\d+) kB$/m.exec(readOr2("/proc/meminfo"))?.[1];
  return kib === void 0 ? freemem() : Number(kib) * 1024;
}
function readOr2(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

// src/guest/parked.ts
import { once as once2 } from "node:events";
var MAX_RECORDS = 1e5;
function parkGuest(machine, signal) {
  let alive = true;
  let work = null;
  machine.exited.then(giveUp);
  signal.addEventListener("abort", giveUp, { once: true });
  return {
    guest: {
      exited: machine.exited,
      get alive() {
        return alive;
      },
      async take(cases, ms) {
        const own = createWork();
        if (!alive) return own.ended;
        work = own;
        machine.send(renderPlan({ modules: [], cases }));
        const late = setTimeout(giveUp, ms);
        await own.over;
        clearTimeout(late);
        work = null;
        return own.ended;
      },
      release: giveUp
    },
    line(text) {
      if (work !== null && text.trim() !== "" && !work.line(text)) giveUp();
    }
  };
  function giveUp() {
    alive = false;
    signal.removeEventListener("abort", giveUp);
    machine.kill();
    work?.close();
  }
}
function createWork() {
  const over = new EventTarget();
  const ended = /* @__PURE__ */ new Map();
  let records = [];
  let count = 0;
  const close = () => void over.dispatchEvent(new Event("over"));
  return { over: once2(over, "over"), ended, line, close };
  function line(text) {
    const record = decodeRecord(text);
    if (record === void 0 || record.type === "fatal" || ++count > MAX_RECORDS) return false;
    if (record.type === "end") close();
    else if (record.type === "case_start") records = [];
    else records.push(record);
    if (record.type === "case_exit") ended.set(record.case, records);
    return true;
  }
}

// src/guest/stretch.ts
var STRETCH = { kvm: 1, tcg: 5 };
function stretchCase(guestCase, factor) {
  const stretched = (ms) => Math.round(ms * factor);
  if (guestCase.kind === "probe") return guestCase;
  if (guestCase.kind === "command") return { ...guestCase, timeoutMs: stretched(guestCase.timeoutMs) };
  return {
    ...guestCase,
    tests: guestCase.tests.map((test) => ({
      ...test,
      timeoutMs: stretched(test.timeoutMs),
      expectations: test.expectations.map(
        (expectation) => expectation.kind === "test_run" ? expectation : { ...expectation, withinMs: stretched(expectation.withinMs) }
      )
    }))
  };
}

// src/guest/killed.ts
var MIB2 = 1024 ** 2;
function isKilled({ signal, code }) {
  return signal === "SIGKILL" || code === 137;
}
function killWords(memoryMib, kills) {
  const limit = memoryLimit();
  const fix = `Set ${setting("concurrency")} lower${limit === null ? ", or use a machine with more memory" : ", or raise the limit"}`;
  if (kills > 0 || limit !== null) {
    const of = limit === null ? "" : `, whose control group may use ${Math.floor(limit.limitBytes / MIB2)} MiB`;
    return `the machine${of}, ran out of memory and killed the guest (QEMU with ${memoryMib} MiB${kills > 0 ? "" : ", by SIGKILL"}). ${fix}`;
  }
  return `QEMU with ${memoryMib} MiB was killed from outside (SIGKILL), as the kernel does when a machine runs out of memory: see dmesg. ${fix}`;
}

// src/guest/watch.ts
var BOOT_SECONDS = 30;
var SILENCE_SECONDS = 4;
var ANSWER_SECONDS = 4;
var MAX_CASE_RECORDS = 1e5;
var QEMU_FIX = "; if this is not the QEMU of the distribution, put that one first on the PATH";
function createBootWatch(request, way, { cases, memoryMib }, outcome2, reader) {
  const stretch = STRETCH[way.accelerator];
  const startedAt = performance.now();
  const casesBefore = outcome2.cases.size;
  const killsBefore = oomKills();
  let machine;
  let deadline;
  let silence;
  let current;
  let lastDone;
  let end;
  let orderly = false;
  let answered = false;
  let heard = false;
  let modules = 0;
  let park = () => {
  };
  const parked = new Promise((resolve3) => {
    park = () => resolve3("parked");
  });
  return {
    start(started) {
      machine = started;
      const words = `gave no sign of life within ${BOOT_SECONDS * stretch} s of its start`;
      setDeadline(BOOT_SECONDS, () => giveUp("guest", words));
      listen();
      request.signal.addEventListener("abort", cancel, { once: true });
      if (request.signal.aborted) cancel();
    },
    line(text) {
      if (text.trim() === "" || orderly || end !== void 0) return;
      const record = decodeRecord(text);
      if (record !== void 0) take(record);
      else if (!BOARDS[outcome2.shape].recordsShared) note("the guest sent lines that are no records");
    },
    overlong: () => note("the guest sent lines that are too long"),
    console: listen,
    parked,
    finish(exit) {
      clearTimeout(deadline);
      clearTimeout(silence);
      request.signal.removeEventListener("abort", cancel);
      outcome2.guestMs += performance.now() - startedAt;
      chargeWarnings();
      const progressed = outcome2.cases.size > casesBefore;
      if (orderly || exit === null) return { death: null, progressed, answered, killed: false };
      const killed = end === void 0 && isKilled(exit);
      end ??= killed ? killedByMachine() : { culprit: isOfKernel(exit) ? "kernel" : "guest", words: deathOf(exit) };
      chargeEnd(end.culprit, end.words);
      return { death: end.words, progressed, answered, killed };
    }
  };
  function take(record) {
    answered = true;
    clearTimeout(silence);
    switch (record.type) {
      case "hello":
        takeHello(record);
        return;
      case "module":
        if (++modules > request.modules.length) breach("loaded modules that it was not asked for");
        else outcome2.modules.push(record);
        setDeadline(ANSWER_SECONDS, () => giveUp("kernel", "stopped while it loaded modules"));
        return;
      case "case_start":
        startCase(record.case);
        return;
      case "case_exit":
        endCase(record);
        return;
      case "fatal":
        giveUp("guest", `could not go on: ${record.message}`);
        return;
      case "end":
        endBoot();
        return;
      default:
        takeOfCase(record);
    }
  }
  function takeHello(record) {
    if (heard) {
      breach("said hello twice");
      return;
    }
    heard = true;
    outcome2.hello ??= record;
    outcome2.bootMs ??= performance.now() - startedAt;
    if (record.protocol !== PROTOCOL_VERSION) breach(`speaks version ${record.protocol}, not ${PROTOCOL_VERSION}`);
    else setDeadline(ANSWER_SECONDS, () => giveUp("guest", "did not start the first artifact"));
  }
  function startCase(id) {
    const found = cases.find((candidate) => candidate.id === id);
    if (!heard || found === void 0 || current !== void 0 || outcome2.cases.has(id)) {
      breach("started a case that was not next");
      return;
    }
    const caseOutcome = { records: [], interruption: null, warnings: [] };
    outcome2.cases.set(id, caseOutcome);
    current = { id, outcome: caseOutcome, timeoutSeconds: found.timeoutSeconds };
    const position = request.cases.findIndex((candidate) => candidate.id === id);
    request.onProgress({ step: "case", id, position, count: request.cases.length });
    setDeadline(found.timeoutSeconds, timeOut);
  }
  function takeOfCase(record) {
    if (record.case !== current?.id) {
      breach("sent records outside of their case");
      return;
    }
    if (record.type === "log") request.logs.take(record);
    else if (current.outcome.records.length < MAX_CASE_RECORDS) current.outcome.records.push(record);
    else breach(`sent more than ${MAX_CASE_RECORDS} records in one case`);
    if (record.type === "test_start") request.onProgress({ step: "test", id: record.case, test: record.test });
  }
  function endCase(record) {
    if (record.case !== current?.id) {
      breach("ended a case that was not running");
      return;
    }
    const { outcome: done } = current;
    done.records.push(record);
    if (record.signal !== 0 || record.code !== 0)
      done.interruption ??= { kind: "killed", signal: record.signal, exitCode: record.code, during: reader.during };
    lastDone = current;
    current = void 0;
    setDeadline(ANSWER_SECONDS, () => giveUp("kernel", "did not go on after an artifact"));
  }
  function endBoot() {
    if (current !== void 0 || cases.some(({ id }) => !outcome2.cases.has(id))) {
      breach("said that it was done before it was");
      return;
    }
    orderly = true;
    if (request.parks === true && !BOARDS[outcome2.shape].recordsShared) park();
    else machine?.kill();
  }
  function timeOut() {
    if (current === void 0) return;
    if (reader.panic !== null) {
      giveUp("kernel", `died of a kernel panic: ${reader.panic}`);
      return;
    }
    current.outcome.interruption ??= { kind: "timeout", seconds: current.timeoutSeconds * stretch };
    machine?.send(`kill ${current.id}
`);
    setDeadline(ANSWER_SECONDS, hang);
  }
  function hang() {
    if (current !== void 0)
      current.outcome.interruption = { kind: "crash", message: "it hangs", during: reader.during };
    giveUp("kernel", "hangs: it did not answer after an artifact ran out of time");
  }
  function cancel() {
    giveUp("user", "was cancelled");
  }
  function breach(what) {
    giveUp("guest", `broke the protocol: it ${what}`);
  }
  function giveUp(culprit, reason) {
    end ??= { culprit, words: `the guest ${reason}${lastWords()}` };
    machine?.kill();
  }
  function killedByMachine() {
    if (current !== void 0 && !outcome2.killed.has(current.id)) {
      outcome2.killed.add(current.id);
      outcome2.cases.delete(current.id);
      current = void 0;
    }
    return { culprit: "guest", words: killWords(memoryMib, oomKills() - killsBefore) };
  }
  function isOfKernel({ signal }) {
    return heard && (signal === null || reader.panic !== null);
  }
  function deathOf(exit) {
    if (reader.panic !== null) return `kernel panic: ${reader.panic}`;
    if (exit.stderr !== "")
      return `${answered ? "QEMU" : request.qemu} ended (${exit.signal ?? exit.code}): ${exit.stderr.split("\n").at(-1)}${answered ? "" : QEMU_FIX}`;
    if (exit.signal !== null) return `QEMU was ended by ${exit.signal}${lastWords()}`;
    return `the guest ended ${heard ? "in the middle of its work" : "before it said anything"}${lastWords()}`;
  }
  function lastWords() {
    return reader.lastLine === "" ? "" : `; its console ends with: ${reader.lastLine}`;
  }
  function chargeEnd(culprit, words) {
    const charged = culprit === "kernel" ? current ?? lastDone : current;
    if (charged === void 0) return;
    const { during } = reader;
    if (culprit === "kernel") charged.outcome.interruption ??= { kind: "crash", message: words, during };
    else if (culprit === "user") charged.outcome.interruption ??= { kind: "cancelled" };
    else charged.outcome.interruption ??= { kind: "lost", message: words };
  }
  function chargeWarnings() {
    for (const warning of reader.warnings) {
      const id = caseOf(warning.during);
      const target = id === void 0 ? outcome2 : outcome2.cases.get(id) ?? outcome2;
      target.warnings.push(warning);
    }
  }
  function caseOf(during) {
    const artifact = during?.slice(0, during.lastIndexOf("/"));
    const kind = during?.endsWith(" command") ? "command" : "object";
    const own = cases.filter((candidate) => candidate.artifact === artifact);
    return (own.find((candidate) => candidate.kind === kind) ?? own[0])?.id;
  }
  function setDeadline(seconds, action) {
    clearTimeout(deadline);
    deadline = setTimeout(action, seconds * stretch * 1e3);
  }
  function listen() {
    clearTimeout(silence);
    if (way.plain || answered) return;
    const seconds = SILENCE_SECONDS * stretch;
    silence = setTimeout(() => giveUp("guest", `was silent for ${seconds} s while it booted`), seconds * 1e3);
  }
  function note(text) {
    if (!outcome2.notes.includes(text)) outcome2.notes.push(text);
  }
}

// src/guest/guest.ts
var MOST_KILLS = 1;
async function runGuest(request) {
  const outcome2 = emptyOutcome(request);
  const consoleLog = createConsoleLog(request.consoleLog);
  const fallback = createFallback(request);
  let kills = 0;
  const memory = request.memory ?? createGuestMemory(memoryForGuests());
  for (let left = request.cases; left.length > 0 && outcome2.error === null; left = casesLeft(request, outcome2)) {
    const { way } = fallback;
    outcome2.shape = way.image.shape;
    outcome2.accelerator = way.accelerator;
    request.onProgress({ step: "booting", boot: ++outcome2.boots });
    const limitMib = Math.min(memory.limitMib, LARGEST_GUEST_MIB);
    const share = shareOf(request, left, limitMib);
    noteMemory(outcome2, share, left, limitMib);
    const parks = request.parks === true && share.cases.length === request.cases.length;
    const reservation = await memory.reserve(kills > 0 ? Math.max(share.memoryMib, memory.limitMib) : share.memoryMib);
    const end = bootOnce({ ...request, parks }, way, share, outcome2, consoleLog);
    const { death, progressed, answered, killed } = await end.finally(
      () => outcome2.parked === null ? reservation.giveBack() : reservation.keep(outcome2.parked)
    );
    if (request.signal.aborted) break;
    if (death === null) continue;
    if (killed) {
      if (++kills <= MOST_KILLS)
        outcome2.notes.push(`boot ${outcome2.boots} ended early: ${death}`, "booted once more, alone");
      else outcome2.error = death;
      continue;
    }
    const again = fallback.after(answered, progressed);
    if (again === null) outcome2.error = death;
    else outcome2.notes.push(`boot ${outcome2.boots} ended early: ${death}`, ...again);
  }
  const defect = await consoleLog.close();
  if (defect !== null) outcome2.notes.push(`the console log is not whole: ${defect}`);
  return outcome2;
}
function emptyOutcome({ images: [{ shape }], accelerator }) {
  return {
    boots: 0,
    shape,
    accelerator,
    bootMs: null,
    guestMs: 0,
    hello: null,
    modules: [],
    error: null,
    cases: /* @__PURE__ */ new Map(),
    killed: /* @__PURE__ */ new Set(),
    warnings: [],
    notes: [],
    parked: null
  };
}
function casesLeft({ cases }, outcome2) {
  return cases.filter(({ id }) => !outcome2.cases.has(id));
}
function shareOf(request, left, limitMib) {
  const common = new Map(request.files.map(({ path, content }) => [path, sizeOf(content)]));
  const load2 = { initramfs: sum(common.values()), largestObject: 0, largestMaps: 0 };
  const cases = [];
  let [memoryMib, neededMib] = [0, 0];
  for (const candidate of left) {
    const own = candidate.files.filter(({ path }) => !common.has(path));
    for (const { path, content } of own) common.set(path, sizeOf(content));
    load2.initramfs += sum(own.map(({ content }) => sizeOf(content)));
    const object = candidate.files.find(({ path }) => candidate.kind !== "probe" && path === candidate.object);
    load2.largestObject = Math.max(load2.largestObject, sizeOf(object?.content ?? null));
    load2.largestMaps = Math.max(load2.largestMaps, candidate.mapBytes ?? 0);
    const needed = guestMemoryMib(load2);
    if (cases.length === 0) neededMib = needed;
    else if (needed > limitMib) break;
    memoryMib = needed;
    cases.push(candidate);
  }
  return { cases, memoryMib: Math.min(memoryMib, Math.max(limitMib, GUEST_MEMORY_MIB)), neededMib };
}
function noteMemory(outcome2, share, left, limitMib) {
  const [first] = share.cases;
  if (share.neededMib > share.memoryMib && first !== void 0)
    outcome2.notes.push(
      `${first.artifact} may need ${share.neededMib} MiB of memory in its guest; ${share.memoryMib === LARGEST_GUEST_MIB ? `a guest has ${LARGEST_GUEST_MIB} MiB at most, so that its maps may fail for want of memory` : `this machine can give ${share.memoryMib} MiB, so that its maps may fail for want of memory. Free memory, or run it on a larger machine`}`
    );
  if (share.cases.length < left.length)
    outcome2.notes.push(
      `boot ${outcome2.boots} takes ${share.cases.length} of ${left.length} cases that are left: together they need more than the ${limitMib} MiB that ${limitMib === LARGEST_GUEST_MIB ? "a guest has at most" : "this machine can give to guests"}`
    );
}
function sum(sizes) {
  let total = 0;
  for (const size of sizes) total += size;
  return total;
}
async function bootOnce(request, way, share, outcome2, consoleLog) {
  const { cases, memoryMib } = share;
  const initrd = join4(request.workFolder, "initramfs");
  await writeInitramfs(initrd, initramfsOf(request, way, cases));
  const reader = createConsoleReader();
  const watch = createBootWatch(request, way, share, outcome2, reader);
  const consoleLines = lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {
  });
  let parked;
  const machine = startMachine({
    qemu: request.qemu,
    arguments: qemuArguments({
      accelerator: way.accelerator,
      image: way.image,
      initrd,
      cmdline: request.cmdline,
      memoryMib,
      cpus: 1,
      oldQemu: request.oldQemu === true
    }),
    onConsole(chunk) {
      if (parked !== void 0) return void 0;
      watch.console();
      consoleLines(chunk);
      return consoleLog.write(chunk);
    },
    onRecords: lineSplitter(
      MAX_RECORD_BYTES,
      (line) => (parked ?? watch).line(line),
      () => parked?.guest.release() ?? watch.overlong()
    )
  });
  watch.start(machine);
  const exit = await Promise.race([machine.exited, watch.parked]);
  if (exit !== "parked") return watch.finish(exit);
  parked = parkGuest(machine, request.signal);
  outcome2.parked = parked.guest;
  return watch.finish(null);
}
function initramfsOf(request, { accelerator }, cases) {
  const factor = STRETCH[accelerator];
  const plan = renderPlan({ modules: request.modules, cases: cases.map((guestCase) => stretchCase(guestCase, factor)) });
  const files = [...request.files, ...cases.flatMap((guestCase) => guestCase.files)];
  return [
    ...new Map(files.map((file) => [file.path, file])).values(),
    { path: "/bpfcompat/plan", content: Buffer.from(plan, "utf8") }
  ];
}

// src/kernels/image/boot-images.ts
import { join as join7 } from "node:path";

// src/kernels/image/arm64-image.ts
import { stat } from "node:fs/promises";

// src/kernels/image/file-part.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { open } from "node:fs/promises";
async function fileStart(path, bytes) {
  return readPart(path, { offset: 0, length: bytes });
}
async function readPart(path, { offset, length }) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
function streamPart(path, { offset, length }) {
  return createReadStream2(path, { start: offset, end: offset + length - 1, highWaterMark: 1 << 20 });
}
function begins(bytes, magic) {
  return magic.every((byte, index) => bytes[index] === byte);
}

// src/kernels/image/payload.ts
import { createHash as createHash2 } from "node:crypto";
import { open as open2 } from "node:fs/promises";

// src/kernels/image/lz4-legacy.ts
var LZ4_LEGACY_MAGIC = [2, 33, 76, 24];
var BLOCK_BYTES = 8 << 20;
var MAX_PACKED_BYTES = BLOCK_BYTES + Math.floor(BLOCK_BYTES / 255) + 16;
var SIZE_BYTES = 4;
var MIN_MATCH = 4;
async function* unlz4Legacy(source) {
  const reader = byteReader(source);
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  for (; ; ) {
    const size = await reader.take(SIZE_BYTES);
    if (size === void 0) return;
    const bytes = size.readUInt32LE();
    if (bytes > MAX_PACKED_BYTES) throw new Error(`a block says that it has ${bytes} bytes, which none has`);
    const packed = await reader.take(bytes);
    if (packed === void 0) throw new Error("the compressed data is cut off");
    yield block.subarray(0, unpackBlock(packed, block));
  }
}
function unpackBlock(input, output) {
  const end = input.length;
  let from = 0;
  let to = 0;
  while (from < end) {
    const token = input[from++];
    let literals = token >> 4;
    if (literals === 15) {
      for (let more = 255; more === 255; literals += more) more = from < end ? input[from++] : damaged();
    }
    if (literals > end - from || literals > output.length - to) damaged();
    if (literals > 32) output.set(input.subarray(from, from + literals), to);
    else for (let index = 0; index < literals; index++) output[to + index] = input[from + index];
    from += literals;
    to += literals;
    if (from === end) return to;
    if (end - from < 2) damaged();
    const offset = input[from] | input[from + 1] << 8;
    from += 2;
    let length = token & 15;
    if (length === 15) {
      for (let more = 255; more === 255; length += more) more = from < end ? input[from++] : damaged();
    }
    length += MIN_MATCH;
    if (offset === 0 || offset > to || length > output.length - to) damaged();
    if (offset >= length && length > 32) output.copyWithin(to, to - offset, to - offset + length);
    else for (let index = 0; index < length; index++) output[to + index] = output[to + index - offset];
    to += length;
  }
  return to;
}
function damaged() {
  throw new Error("the compressed data is damaged");
}
function byteReader(source) {
  const input = source[Symbol.asyncIterator]();
  let chunks = [];
  let length = 0;
  return {
    /** The next bytes; undefined when there are none left. */
    async take(bytes) {
      while (length < bytes) {
        const { done, value } = await input.next();
        if (done === true) {
          if (length > 0) throw new Error("the compressed data is cut off");
          return void 0;
        }
        chunks.push(value);
        length += value.length;
      }
      const all = Buffer.concat(chunks);
      chunks = [all.subarray(bytes)];
      length -= bytes;
      return all.subarray(0, bytes);
    }
  };
}

// src/kernels/image/xz-kernel.ts
import { crc32 } from "node:zlib";

// src/kernels/image/x86-filter.ts
var INSTRUCTION_BYTES = 5;
var MAY_CONVERT = [true, true, true, false, true, false, false, false];
var DECIDING_BYTE = [0, 1, 2, 2, 3, 3, 3, 3];
function createX86Filter() {
  let rest = Buffer.alloc(0);
  let position = 0;
  let seen = 0;
  return {
    push(chunk) {
      const bytes = Buffer.concat([rest, chunk]);
      const done = convert(bytes);
      position += done;
      rest = bytes.subarray(done);
      return bytes.subarray(0, done);
    },
    end: () => rest
  };
  function convert(bytes) {
    const limit = bytes.length - INSTRUCTION_BYTES + 1;
    if (limit <= 0) return 0;
    let before = -1;
    let at = 0;
    for (; at < limit; at++) {
      if ((bytes[at] & 254) !== 232) continue;
      const passed2 = at - before;
      seen = passed2 > 3 ? 0 : seen << passed2 - 1 & 7;
      before = at;
      if (seen !== 0 && isPartOfOther(bytes, at)) {
        seen = seen << 1 | 1;
      } else if (isSignByte(bytes[at + 4])) {
        bytes.writeInt32LE(distanceOf(bytes.readInt32LE(at + 1), position + at + INSTRUCTION_BYTES), at + 1);
        at += INSTRUCTION_BYTES - 1;
      } else {
        seen = seen << 1 | 1;
      }
    }
    const passed = at - before;
    seen = passed > 3 ? 0 : seen << passed - 1;
    return at;
  }
  function isPartOfOther(bytes, at) {
    const deciding = bytes[at + 4 - (DECIDING_BYTE[seen] ?? 0)];
    return MAY_CONVERT[seen] !== true || isSignByte(deciding);
  }
  function distanceOf(address, next) {
    const shift = (DECIDING_BYTE[seen] ?? 0) * 8;
    let distance = address - next | 0;
    while (seen !== 0 && isSignByte(distance >>> 24 - shift & 255))
      distance = (distance ^ 2 ** (32 - shift) - 1) - next | 0;
    return distance << 7 >> 7;
  }
}
function isSignByte(byte) {
  return byte === 0 || byte === 255;
}

// src/kernels/image/xz-kernel.ts
var XZ_MAGIC = [253, 55, 122, 88, 90, 0];
var STREAM_HEADER_BYTES = 12;
var FOOTER_BYTES = 12;
var CRC_BYTES = 4;
var CHECK_NONE = 0;
var CHECK_CRC32 = 1;
var FILTER_X86 = 4;
var FILTER_LZMA2 = 33;
var MAX_INDEX_BYTES = 1024;
async function* unxzKernel(path, part) {
  const block = await filteredBlock(path, part);
  if (block === null) {
    yield* unxz(streamPart(path, part));
    return;
  }
  const filter = createX86Filter();
  let crc = 0;
  for await (const chunk of unxz(withoutFilter(path, block))) {
    const plain = filter.push(chunk);
    crc = crc32(plain, crc);
    yield plain;
  }
  const end = filter.end();
  if (crc32(end, crc) !== block.crc) throw new Error("the compressed data is damaged: its check does not match");
  yield end;
}
async function filteredBlock(path, part) {
  const start = await readPart(path, { offset: part.offset, length: STREAM_HEADER_BYTES + 1024 });
  const header = start.subarray(STREAM_HEADER_BYTES);
  const headerBytes = ((header[0] ?? 0) + 1) * 4;
  if (start[7] !== CHECK_CRC32 || header[1] !== 1 || header[2] !== FILTER_X86 || header[3] !== 0) return null;
  if (header[4] !== FILTER_LZMA2 || header[5] !== 1) return null;
  const { unpadded, unpackedBytes } = await onlyRecord(path, part);
  const packed = {
    offset: part.offset + STREAM_HEADER_BYTES + headerBytes,
    length: unpadded - headerBytes - CRC_BYTES
  };
  const check = { offset: packed.offset + padded(packed.length), length: CRC_BYTES };
  if (packed.length <= 0 || check.offset + CRC_BYTES > part.offset + part.length)
    throw new Error("the compressed data is cut off");
  const crc = (await readPart(path, check)).readUInt32LE();
  return { dictionary: header[6] ?? 0, packed, unpackedBytes, crc };
}
async function onlyRecord(path, part) {
  const end = part.offset + part.length;
  const footer = await readPart(path, { offset: end - FOOTER_BYTES, length: FOOTER_BYTES });
  if (footer.toString("latin1", 10) !== "YZ") throw new Error("the compressed data is cut off");
  const indexBytes = (footer.readUInt32LE(4) + 1) * 4;
  if (indexBytes > MAX_INDEX_BYTES) throw new Error("the compressed data has more blocks than a kernel has");
  const index = await readPart(path, { offset: end - FOOTER_BYTES - indexBytes, length: indexBytes });
  const [records, ...sizes] = variableNumbers(index.subarray(1, indexBytes - CRC_BYTES));
  const [unpadded, unpackedBytes] = sizes;
  if (records !== 1 || unpadded === void 0 || unpackedBytes === void 0)
    throw new Error("the compressed data has more blocks than a kernel has");
  return { unpadded, unpackedBytes };
}
async function* withoutFilter(path, { dictionary, packed, unpackedBytes }) {
  const flags = Buffer.from([0, CHECK_NONE]);
  const blockHeader = withCrc([2, 0, FILTER_LZMA2, 1, dictionary, 0, 0, 0]);
  yield Buffer.concat([Buffer.from(XZ_MAGIC), withCrc([...flags]), blockHeader]);
  yield* streamPart(path, packed);
  yield Buffer.alloc(padded(packed.length) - packed.length);
  const record = [0, 1, ...variable(blockHeader.length + packed.length), ...variable(unpackedBytes)];
  const index = withCrc([...record, ...new Array(padded(record.length) - record.length).fill(0)]);
  const backward = Buffer.alloc(4);
  backward.writeUInt32LE(index.length / 4 - 1);
  const footer = Buffer.concat([backward, flags]);
  yield Buffer.concat([index, crcOf(footer), footer, Buffer.from("YZ")]);
}
function withCrc(bytes) {
  const content = Buffer.from(bytes);
  return Buffer.concat([content, crcOf(content)]);
}
function crcOf(bytes) {
  const crc = Buffer.alloc(CRC_BYTES);
  crc.writeUInt32LE(crc32(bytes));
  return crc;
}
function variable(value) {
  return value < 128 ? [value] : [value % 128 | 128, ...variable(Math.floor(value / 128))];
}
function variableNumbers(bytes) {
  const numbers = [];
  let value = 0;
  let factor = 1;
  for (const byte of bytes) {
    value += (byte & 127) * factor;
    factor *= 128;
    if (byte >= 128) continue;
    numbers.push(value);
    value = 0;
    factor = 1;
  }
  return numbers;
}
function padded(bytes) {
  return Math.ceil(bytes / 4) * 4;
}

// src/kernels/image/payload.ts
var MAX_IMAGE_BYTES = 256 << 20;
var MAGIC_BYTES = 8;
var GENERAL = [
  [31, 139],
  [40, 181, 47, 253]
];
var OTHERS = [
  { name: "bzip2", magic: [66, 90, 104] },
  { name: "lzma", magic: [93, 0, 0] },
  { name: "lzo", magic: [137, 76, 90, 79] }
];
async function unpackPayload(image, part, to, name) {
  const start = await readPart(image, { offset: part.offset, length: Math.min(part.length, MAGIC_BYTES) });
  const unpacked = unpackerOf(start, image, part, name);
  const hash = createHash2("sha256");
  const file = await onDisk(to, () => open2(to, "wx"));
  let bytes = 0;
  try {
    for await (const chunk of unpacked) {
      bytes += chunk.length;
      if (bytes > MAX_IMAGE_BYTES) throw new Error(`it unpacks to more than ${MAX_IMAGE_BYTES} bytes`);
      hash.update(chunk);
      await onDisk(to, () => file.writeFile(chunk));
    }
  } catch (thrown) {
    throw thrown instanceof UserError ? thrown : new UserError(`${name} cannot be unpacked: ${errorMessage(thrown)}`);
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), bytes };
}
function unpackerOf(start, image, part, name) {
  if (begins(start, XZ_MAGIC)) return unxzKernel(image, part);
  if (GENERAL.some((magic) => begins(start, magic))) return decompress(streamPart(image, part), name, MAX_IMAGE_BYTES);
  const magicBytes = LZ4_LEGACY_MAGIC.length;
  if (begins(start, LZ4_LEGACY_MAGIC)) {
    const blocks = { offset: part.offset + magicBytes, length: part.length - magicBytes };
    return unlz4Legacy(streamPart(image, blocks));
  }
  const other = OTHERS.find(({ magic }) => begins(start, magic));
  throw new UserError(
    other === void 0 ? `${name} holds a kernel packed in no known way (it begins with ${start.toString("hex")})` : `${name} is packed with ${other.name}, which is not unpacked on the host`
  );
}

// src/kernels/image/arm64-image.ts
var IMAGE_MAGIC = "ARMd";
var IMAGE_MAGIC_OFFSET = 56;
var ZBOOT_MAGIC = "zimg";
var ZBOOT_MAGIC_OFFSET = 4;
var ZBOOT_PAYLOAD_OFFSET = 8;
var ZBOOT_PAYLOAD_SIZE = 12;
var HEADER_BYTES = 64;
var GZIP_MAGIC = 35615;
async function packedArm64Image(path, name) {
  const header = await fileStart(path, HEADER_BYTES);
  const fileBytes = (await stat(path)).size;
  if (header.length === HEADER_BYTES && magicAt(header, ZBOOT_MAGIC_OFFSET, ZBOOT_MAGIC)) {
    const part = {
      offset: header.readUInt32LE(ZBOOT_PAYLOAD_OFFSET),
      length: header.readUInt32LE(ZBOOT_PAYLOAD_SIZE)
    };
    if (part.length === 0 || part.offset + part.length > fileBytes)
      throw new UserError(`${name} is cut off: its compressed kernel does not lie in the file`);
    return part;
  }
  if (isRawImage(header)) return null;
  if (header.length === HEADER_BYTES && header.readUInt16LE() === GZIP_MAGIC) return { offset: 0, length: fileBytes };
  throw new UserError(`${name} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI zboot`);
}
async function unpackArm64Image(path, part, to, name) {
  const { sha256 } = await unpackPayload(path, part, to, name);
  if (!isRawImage(await fileStart(to, HEADER_BYTES))) throw new UserError(`${name} does not unpack to an arm64 Image`);
  return sha256;
}
function isRawImage(header) {
  return magicAt(header, IMAGE_MAGIC_OFFSET, IMAGE_MAGIC);
}
function magicAt(header, offset, magic) {
  return header.toString("latin1", offset, offset + magic.length) === magic;
}

// src/kernels/image/boot-shapes.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join5 } from "node:path";
async function loadBootRules(file = join5(packageRoot, "kernels", "boot.yaml")) {
  const data = load(await readFile2(file, "utf8"), { schema: FAILSAFE_SCHEMA, filename: file });
  if (!Array.isArray(data)) throw new UserError({ message: "expected a list of measured kernels", file });
  return data.map((item, index) => checkRule(item, index, file));
}
function measuredShape(rules, release, accelerator) {
  return rules.find(
    (rule) => rule.accelerator === accelerator && hasSeries(release, rule.series) && endingOf(release) === rule.ending
  )?.shape;
}
function checkRule(item, index, file) {
  const wrong = (expected) => new UserError({ message: `kernel ${index + 1}: expected ${expected}`, file });
  if (typeof item !== "object" || item === null) throw wrong("a mapping");
  const { series, ending, accelerator, shape } = item;
  if (typeof series !== "string" || !/^\d+\.\d+$/.test(series)) throw wrong('`series`, such as "6.1"');
  if (typeof ending !== "string" || !/^-[a-z0-9-]+$/.test(ending)) throw wrong("`ending`, such as -cloud-amd64");
  if (accelerator !== "kvm" && accelerator !== "tcg") throw wrong("`accelerator`, kvm or tcg");
  const known = BOOT_SHAPES.find((name) => name === shape);
  if (known === void 0) throw wrong(`\`shape\`, one of ${BOOT_SHAPES.join(", ")}`);
  return { series, ending, accelerator, shape: known };
}

// src/kernels/image/pvh.ts
var HEADER_BYTES2 = 64;
var PROGRAM_HEADER_BYTES = 56;
var ELF64_LITTLE_ENDIAN = [127, 69, 76, 70, 2, 1];
var EM_X86_64 = 62;
var PT_LOAD = 1;
var PT_NOTE = 4;
var PHYS32_ENTRY = 18;
var MAX_SEGMENTS = 64;
var MAX_NOTE_BYTES = 64 << 10;
async function isElf(path) {
  const start = await fileStart(path, ELF64_LITTLE_ENDIAN.length);
  return ELF64_LITTLE_ENDIAN.every((byte, index) => start[index] === byte);
}
async function checkPvh(path, name) {
  const segments = await segmentsOf(path, name);
  const entry2 = await pvhEntry(path, segments);
  if (entry2 === void 0) throw new UserError(`${name} has no PVH entry, without which QEMU does not boot it unpacked`);
  const inside = segments.some(
    ({ type, physical, memoryBytes }) => type === PT_LOAD && entry2 >= physical && entry2 < physical + memoryBytes
  );
  if (!inside) throw new UserError(`${name} has its PVH entry at 0x${entry2.toString(16)}, where nothing is loaded`);
}
async function segmentsOf(path, name) {
  const header = await fileStart(path, HEADER_BYTES2);
  if (header.length < HEADER_BYTES2 || !await isElf(path) || header.readUInt16LE(18) !== EM_X86_64)
    throw new UserError(`${name} does not unpack to an ELF file of x86_64`);
  const count = header.readUInt16LE(56);
  const size = header.readUInt16LE(54);
  if (size !== PROGRAM_HEADER_BYTES || count > MAX_SEGMENTS)
    throw new UserError(`${name} has ${count} program headers of ${size} bytes, which no kernel has`);
  const table = await readPart(path, { offset: toNumber(header, 32), length: count * PROGRAM_HEADER_BYTES });
  if (table.length < count * PROGRAM_HEADER_BYTES) throw new UserError(`${name} is cut off in its program headers`);
  return Array.from({ length: count }, (_, index) => {
    const at = index * PROGRAM_HEADER_BYTES;
    return {
      type: table.readUInt32LE(at),
      offset: toNumber(table, at + 8),
      physical: toNumber(table, at + 24),
      fileBytes: toNumber(table, at + 32),
      memoryBytes: toNumber(table, at + 40)
    };
  });
}
function toNumber(bytes, at) {
  return Math.min(Number(bytes.readBigUInt64LE(at)), Number.MAX_SAFE_INTEGER);
}
async function pvhEntry(path, segments) {
  for (const { offset, fileBytes } of segments.filter(({ type }) => type === PT_NOTE)) {
    const notes = await readPart(path, { offset, length: Math.min(fileBytes, MAX_NOTE_BYTES) });
    const entry2 = entryIn(notes);
    if (entry2 !== void 0) return entry2;
  }
  return void 0;
}
function entryIn(notes) {
  for (let at = 0; at + 12 <= notes.length; ) {
    const nameBytes = notes.readUInt32LE(at);
    const valueBytes = notes.readUInt32LE(at + 4);
    const name = at + 12;
    const value = name + padded2(nameBytes);
    const isEntry = notes.readUInt32LE(at + 8) === PHYS32_ENTRY && notes.toString("latin1", name, name + 4) === "Xen\0";
    if (isEntry && valueBytes >= 4 && value + 4 <= notes.length) return notes.readUInt32LE(value);
    at = value + padded2(valueBytes);
  }
  return void 0;
}
function padded2(bytes) {
  return Math.ceil(bytes / 4) * 4;
}

// src/kernels/image/unpacked.ts
import { mkdir, rm } from "node:fs/promises";
import { join as join6 } from "node:path";
var oneAtATime = pLimit(1);
var FORMAT = 1;
async function unpackedImage(folder, unpack) {
  const kept = await keptImage(folder);
  if (kept !== void 0) return kept;
  return oneAtATime(async () => {
    const byOther = await keptImage(folder);
    if (byOther !== void 0) return byOther;
    await removeAbandoned(join6(folder, ".."));
    const temporary = temporaryName(folder);
    try {
      await onDisk(folder, () => mkdir(temporary, { recursive: true }));
      const sha256 = await unpack(imageIn(temporary));
      await writeAtomically(join6(temporary, "image.json"), JSON.stringify({ format: FORMAT, sha256 }));
      await onDisk(folder, () => rm(folder, { recursive: true, force: true }));
      await putInPlace(temporary, folder);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
    return imageIn(folder);
  });
}
async function keptImage(folder) {
  const data = await readJson(join6(folder, "image.json"));
  if (typeof data !== "object" || data === null || !("sha256" in data)) return void 0;
  if (!("format" in data) || data.format !== FORMAT) return void 0;
  return await fileSha256(imageIn(folder)) === data.sha256 ? imageIn(folder) : void 0;
}
function imageIn(folder) {
  return join6(folder, "image");
}

// src/kernels/image/bzimage.ts
var SETUP_SECTS = 497;
var HEADER = 514;
var VERSION = 518;
var PAYLOAD_OFFSET = 584;
var PAYLOAD_LENGTH = 588;
var HEADER_END = 592;
var MAGIC = "HdrS";
var FIRST_WITH_PAYLOAD = 520;
var SECTOR_BYTES = 512;
var DEFAULT_SETUP_SECTS = 4;
var SIZE_BYTES2 = 4;
var GZIP_MAGIC2 = 35615;
async function bzImagePayload(path, name) {
  const header = await fileStart(path, HEADER_END);
  if (header.length < HEADER_END || header.toString("latin1", HEADER, HEADER + MAGIC.length) !== MAGIC)
    throw new UserError(`${name} is no bzImage: it has no setup header`);
  if (header.readUInt16LE(VERSION) < FIRST_WITH_PAYLOAD)
    throw new UserError(`${name} does not tell where its compressed kernel is: its boot protocol is older than 2.08`);
  const setupBytes = ((header[SETUP_SECTS] || DEFAULT_SETUP_SECTS) + 1) * SECTOR_BYTES;
  const offset = setupBytes + header.readUInt32LE(PAYLOAD_OFFSET);
  const length = header.readUInt32LE(PAYLOAD_LENGTH);
  if (length <= SIZE_BYTES2) throw new UserError(`${name} says that its compressed kernel has ${length} bytes`);
  const magic = await readPart(path, { offset, length: 2 });
  const size = await readPart(path, { offset: offset + length - SIZE_BYTES2, length: SIZE_BYTES2 });
  if (magic.length < 2 || size.length < SIZE_BYTES2)
    throw new UserError(`${name} is cut off: its compressed kernel does not lie in the file`);
  const isGzip = magic.readUInt16LE() === GZIP_MAGIC2;
  return {
    part: { offset, length: isGzip ? length : length - SIZE_BYTES2 },
    unpackedBytes: size.readUInt32LE()
  };
}

// src/kernels/image/vmlinux.ts
async function unpackVmlinux(bzImage, to, name) {
  const { part, unpackedBytes } = await bzImagePayload(bzImage, name);
  const { sha256, bytes } = await unpackPayload(bzImage, part, to, name);
  if (bytes !== unpackedBytes)
    throw new UserError(`${name} unpacks to ${bytes} bytes where its own end says ${unpackedBytes}`);
  await checkPvh(to, name);
  return sha256;
}

// src/kernels/image/boot-images.ts
async function bootImages(files, options2) {
  switch (files.kernel.arch) {
    case "x86_64":
      return x86Images(files, options2);
    case "arm64":
      return [await arm64Image(files, options2)];
    case "s390x":
      return files.images;
  }
}
async function x86Images(files, { rules = loadBootRules, ...options2 }) {
  const { kernel, images } = files;
  const plain = images[images.length - 1] ?? images[0];
  const name = `vmlinuz of ${kernel.release}`;
  if (await isElf(plain.path)) {
    await checkPvh(plain.path, name);
    return [{ shape: "vmlinux-pc", path: plain.path }];
  }
  const shape = measuredShape(await rules(), kernel.release, options2.accelerator);
  if (shape === void 0 || shape === plain.shape) return [plain];
  try {
    const path = await unpackedImage(folderOf(files, options2), (to) => unpackVmlinux(plain.path, to, name));
    return [{ shape, path }, plain];
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    options2.onNote(`booted as it is packaged: ${errorMessage(thrown)}`);
    return [plain];
  }
}
async function arm64Image(files, options2) {
  const { kernel, images } = files;
  const [plain] = images;
  const name = `vmlinuz of ${kernel.release}`;
  const packed = await packedArm64Image(plain.path, name);
  if (packed === null) return plain;
  const path = await unpackedImage(folderOf(files, options2), (to) => unpackArm64Image(plain.path, packed, to, name));
  return { ...plain, path };
}
function folderOf({ vmlinuzSha256 }, { cacheDirectory }) {
  return join7(cacheDirectory, "images", vmlinuzSha256);
}

// src/results/interruption.ts
function judgeInterruption(interruption) {
  switch (interruption.kind) {
    case "crash":
      return { verdict: "fail", reason: `the kernel died: ${interruption.message}${duringOf(interruption.during)}` };
    case "timeout":
      return {
        verdict: "error",
        reason: `not done within ${interruption.seconds} s; raise \`timeout\` if it needs longer`
      };
    case "killed":
      return {
        verdict: "error",
        reason: `its process died (${interruption.signal === 0 ? `exit code ${interruption.exitCode}` : `signal ${interruption.signal}`})${duringOf(interruption.during)}`
      };
    case "lost":
      return { verdict: "error", reason: interruption.message };
    case "cancelled":
      return { verdict: "error", reason: "cancelled" };
  }
}
function duringOf(during) {
  return during === null ? "" : ` (during ${during})`;
}

// src/run/guest-modules.ts
import { readFile as readFile3 } from "node:fs/promises";
function guestModules({ modules }) {
  return modules.map(({ name }) => ({ name, path: pathOf(name) }));
}
async function moduleFiles({ modules }) {
  return Promise.all(modules.map(async ({ name, path }) => ({ path: pathOf(name), content: await readFile3(path) })));
}
function pathOf(name) {
  return `/bpfcompat/modules/${name}.ko`;
}

// src/host/install.ts
import { mkdir as mkdir4 } from "node:fs/promises";
import { join as join9 } from "node:path";

// src/host/apt.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/host/apt-output.ts
function heldLock(output) {
  const found = /^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(output);
  if (found === null) return void 0;
  return found[2] === void 0 ? found[1] : `${found[1]}, held by ${found[2]}`;
}
function failedFetches(output) {
  const fetched = [...output.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)];
  const expired = [
    ...output.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)
  ];
  return [...fetched, ...expired].map(([, source = "", file = "", why = ""]) => ({
    source,
    file,
    why: oneLine(why.replace(/\[IP: .*?\]/, ""), 200)
  }));
}
var FAILURES_SHOWN = 3;
function showFetches(failures) {
  const first = /* @__PURE__ */ new Map();
  for (const failure of failures) if (!first.has(failure.source)) first.set(failure.source, failure);
  const shown = [...first.values()].slice(0, FAILURES_SHOWN).map(({ source, file, why }) => `${source} ${file}: ${why}`);
  const more = first.size - shown.length;
  return `${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
function fetchFix([failure]) {
  const { source = "", file = "", why = "" } = failure ?? {};
  if (source.startsWith("cdrom:")) return "name an archive on the network in apt's sources (/etc/apt)";
  if (/not valid yet/.test(why)) return "set this machine's clock";
  if (/expired/.test(why))
    return "set this machine's clock, or name a mirror that is up to date in apt's sources (/etc/apt)";
  if (/\b407\b/.test(why)) return "put the login into the proxy variable (http_proxy, https_proxy)";
  if (/NO_PUBKEY|not signed|couldn't be verified/.test(why)) return "install the key of this source";
  if (/\b404\b/.test(why) && /Release$/.test(file))
    return "this release of the distribution is not there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)";
  if (/\b404\b/.test(why))
    return "name another mirror in apt's sources (/etc/apt): this one has lists without the packages";
  return "check the network, or name another mirror in apt's sources (/etc/apt)";
}
var RULES = [
  {
    pattern: /^E: dpkg was interrupted/m,
    failure: () => ({
      why: "dpkg was interrupted earlier and has packages that are half installed",
      fix: 'run "dpkg --configure -a" as root',
      curable: false
    })
  },
  {
    pattern: /^.*(?:No space left on device|enough free space in).*$/m,
    failure: ([line]) => ({ why: oneLine(withoutMark(line)), fix: "make room there", curable: false })
  },
  {
    pattern: /^.*Read-only file system.*$/m,
    failure: ([line]) => ({ why: oneLine(withoutMark(line)), fix: "make that file system writable", curable: false })
  },
  {
    pattern: /^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
    failure: ([, packages = ""]) => ({
      why: `unmet dependencies: ${oneLine(packages)}`,
      fix: "update these packages (apt-get upgrade), and release those that are held (apt-mark unhold)",
      curable: true
    })
  },
  {
    pattern: /^E: Packages need to be removed but remove is disabled/m,
    failure: (_, output) => ({
      why: `that would remove ${oneLine(/will be REMOVED:\n((?: .*\n)+)/.exec(output)?.[1] ?? "packages")}`,
      fix: "remove these packages yourself (apt-get remove), or install in another image",
      curable: false
    })
  },
  {
    pattern: /^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
    failure: (_, output) => ({
      why: `no source of apt has ${namesNotFound(output).join(" and ")}`,
      fix: "check apt's sources (/etc/apt)",
      curable: true
    })
  },
  {
    pattern: /^dpkg: error processing .*:\n.*$/m,
    failure: ([lines]) => ({ why: oneLine(lines), curable: false })
  }
];
function readFailure(output) {
  const lock = heldLock(output);
  if (lock !== void 0)
    return { why: `another process uses the package manager (${lock})`, fix: "wait for it to end", curable: false };
  for (const { pattern, failure } of RULES) {
    const found = pattern.exec(output);
    if (found !== null) return failure(found, output);
  }
  const fetches = failedFetches(output);
  if (fetches.length > 0) return { why: showFetches(fetches), fix: fetchFix(fetches), curable: true };
  const line = /^E: .*$/m.exec(output)?.[0];
  return line === void 0 ? void 0 : { why: oneLine(withoutMark(line)), curable: true };
}
function namesNotFound(output) {
  const found = output.matchAll(
    /^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm
  );
  return [...new Set([...found].map(([, name = ""]) => name))];
}
function withoutMark(line) {
  return line.replace(/^[EW]: /, "");
}

// src/host/root.ts
var SUDO_MS = 1e4;
async function findRoot(silenceMs = SUDO_MS) {
  if (process.getuid?.() === 0) return { prefix: [] };
  const sudo = which("sudo");
  if (sudo === void 0) return { obstacle: "there is no sudo" };
  const { exitCode, stderr, timedOut, ended } = await runTool(sudo, ["-n", "true"], { timeoutMs: silenceMs });
  if (timedOut) return { obstacle: `sudo did not answer within ${silenceMs / 1e3} s` };
  if (exitCode === 0) return { prefix: ["sudo", "-n"] };
  return { obstacle: oneLine(stderr.trim().split("\n")[0] ?? "", 160) || `sudo ended with ${ended}` };
}
var WITH_VARIABLES = 'eval "$(cat)"; exec "$0" "$@" </dev/null';
async function runAsRoot({ prefix }, [program, ...args], variables) {
  const [sudo, ...options2] = prefix;
  if (sudo === void 0) return runTool(program, args, { environment: { ...bareEnvironment(), ...variables } });
  const input = Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}
`);
  return runTool(sudo, [...options2, "sh", "-c", WITH_VARIABLES, program, ...args], { input: input.join("") });
}
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// src/host/apt.ts
var LOCK_MS = 3e5;
var LOCK_POLL_MS = 1e3;
var FIRST_TRY_SECONDS = 60;
var UPDATE_SECONDS = 120;
var DOWNLOAD_SECONDS = 600;
var SILENCE_SECONDS2 = 7;
var INSTALL = [
  ...["install", "-y", "-q", "--no-install-recommends", "--no-remove", "-o", "Dpkg::Use-Pty=0"],
  ...["-o", "DPkg::Options::=--force-confdef", "-o", "DPkg::Options::=--force-confold"]
];
var WITHOUT_SOURCES = ["-o", "Dir::Etc::SourceList=/dev/null", "-o", "Dir::Etc::SourceParts=/dev/null"];
function createApt(options2) {
  const { signal, logger, lockMs = LOCK_MS, aptFolder } = options2;
  return {
    async install(packages, settings = []) {
      const failure = await download([...settings, ...packages]);
      if (failure !== void 0) return failure;
      logger.info("downloaded: apt-get unpacks and configures the packages");
      return outcome(await run([...INSTALL, ...settings, ...packages]));
    },
    installFiles: async (files) => outcome(await run([...INSTALL, ...WITHOUT_SOURCES, ...files]))
  };
  async function download(wanted) {
    const args = [...INSTALL, "--download-only", ...wanted];
    const first = outcome(await run(args, FIRST_TRY_SECONDS));
    if (first?.curable !== true) return first;
    logger.info("apt-get updates the package lists");
    const lists = await listsFailure(await run(["update", "-q"], UPDATE_SECONDS), aptFolder);
    const second = outcome(await run(args, lists?.hangs === true ? FIRST_TRY_SECONDS : DOWNLOAD_SECONDS));
    if (second?.curable !== true || lists === void 0) return second;
    return { ...second, why: `${second.why}, and the lists could not be fetched: ${lists.why}`, fix: lists.fix };
  }
  async function run(args, seconds) {
    const deadline = Date.now() + lockMs;
    let waitingFor;
    for (; ; ) {
      signal.throwIfAborted();
      const result = await aptGet(args, seconds, options2);
      const lock = result.exitCode === 0 ? void 0 : heldLock(result.output);
      if (lock === void 0 || Date.now() >= deadline) return result;
      if (lock !== waitingFor) logger.info(`waiting for ${lock}`);
      waitingFor = lock;
      await sleep(LOCK_POLL_MS, void 0, { signal });
    }
  }
}
var TIMED_OUT = 124;
async function aptGet([command = "", ...args], seconds, { root, log, silenceSeconds = SILENCE_SECONDS2 }) {
  const limit = seconds === void 0 || which("timeout") === void 0 ? [] : ["timeout", "--signal=INT", "--kill-after=10", String(seconds)];
  const settings = [
    // apt waits for some of its locks only, and cannot be cancelled meanwhile: they are waited for here.
    "DPkg::Lock::Timeout=0",
    `Acquire::http::Timeout=${silenceSeconds}`,
    `Acquire::https::Timeout=${silenceSeconds}`,
    "Acquire::Retries=1"
  ];
  const [program = "", ...rest] = [...limit, "apt-get", command, ...settings.flatMap((value) => ["-o", value]), ...args];
  const result = await runAsRoot(root, [program, ...rest], aptVariables());
  await log.add([...root.prefix, program, ...rest], result);
  const { exitCode, stdout, stderr, ended } = result;
  return {
    exitCode,
    ended,
    output: `${stdout}
${stderr}
`,
    overSeconds: exitCode === TIMED_OUT ? seconds : void 0
  };
}
function aptVariables() {
  const { NEEDRESTART_MODE, NEEDRESTART_SUSPEND } = process.env;
  const users = Object.entries({ NEEDRESTART_MODE, NEEDRESTART_SUSPEND }).flatMap(
    ([name, value]) => value === void 0 ? [] : [[name, value]]
  );
  return {
    LC_ALL: "C",
    DEBIAN_FRONTEND: "noninteractive",
    ...users.length > 0 ? Object.fromEntries(users) : { NEEDRESTART_MODE: "l", NEEDRESTART_SUSPEND: "1" },
    ...proxyEnvironment()
  };
}
var NETWORK_FIX = "check the network, or name another mirror in apt's sources (/etc/apt)";
function outcome({ exitCode, output, overSeconds, ended }) {
  if (exitCode === 0) return void 0;
  const failure = readFailure(output);
  if (overSeconds === void 0) return failure ?? { why: `it ended with ${ended}`, curable: true };
  const before = failure === void 0 ? "" : ` (${failure.why})`;
  return { why: `the download did not end within ${overSeconds} s${before}`, fix: NETWORK_FIX, curable: true };
}
async function listsFailure({ output, overSeconds }, aptFolder) {
  const own = Object.values(await readAptConfig(aptFolder)).flat();
  const failures = failedFetches(output).filter(
    ({ source }) => own.length === 0 || own.includes(source.replace(/\/+$/, "")) || /^(?:mirror\+|cdrom:)/.test(source)
  );
  if (failures.length > 0) return { why: showFetches(failures), fix: fetchFix(failures), hangs: failures.some(isHang) };
  if (overSeconds === void 0) return void 0;
  return { why: `apt-get update did not end within ${overSeconds} s`, fix: NETWORK_FIX, hangs: true };
}
function isHang({ why }) {
  return /timed out|Connection failed/i.test(why);
}

// src/host/install-log.ts
import { appendFile, mkdir as mkdir2 } from "node:fs/promises";
import { dirname as dirname2, relative as relative3 } from "node:path";
function createInstallLog(file, logger) {
  return {
    name: isBelow(file, process.cwd()) ? relative3(process.cwd(), file) : file,
    async add(command, { stdout, stderr, ended }) {
      const text = withoutLogins(
        `$ ${command.join(" ")}
${[stdout, stderr].filter((part) => part !== "").join("\n")}
(ended with ${ended})
`
      );
      logger.debug(text);
      try {
        await mkdir2(dirname2(file), { recursive: true });
        await appendFile(file, text);
      } catch (thrown) {
        logger.debug(`${file} could not be written: ${errorMessage(thrown)}`);
      }
    }
  };
}

// src/host/kept-packages.ts
import { mkdir as mkdir3, readdir, rename, rm as rm2 } from "node:fs/promises";
import { join as join8 } from "node:path";

// src/host/operating-system.ts
import { readFile as readFile4 } from "node:fs/promises";
async function operatingSystem(file = "/etc/os-release") {
  const text = await readFile4(file, "utf8").catch(() => "");
  const value = (key) => new RegExp(`^${key}="?([^"
]*)"?$`, "m").exec(text)?.[1] ?? "unknown";
  const version = value("VERSION_ID");
  return `${value("ID")} ${version === "unknown" ? value("VERSION_CODENAME") : version}`;
}
async function installedImage({ ImageOS = "", ImageVersion = "" } = process.env, status = "/var/lib/dpkg/status") {
  return ImageOS !== "" && ImageVersion !== "" ? `${ImageOS} ${ImageVersion}` : await fileSha256(status) ?? "unknown";
}

// src/host/kept-packages.ts
async function keptPackages(packages, { cache, cacheDirectory }) {
  const key = cacheKey("packages", await operatingSystem(), await installedImage(), process.arch, [...packages].sort());
  const folder = join8(cacheDirectory, "host-packages", key);
  const downloads = `${folder}.downloads`;
  const intact = async () => await intactFiles(folder) !== void 0;
  const entry2 = { what: `packages of ${packages.join(", ")}`, key, paths: [folder], intact };
  return {
    downloads,
    async restore() {
      if (!await intact() && !await cache.restore(entry2)) return void 0;
      const names2 = await intactFiles(folder);
      return names2?.filter((name) => name.endsWith(".deb")).map((name) => join8(folder, name));
    },
    async keep() {
      await rm2(folder, { recursive: true, force: true });
      await mkdir3(folder, { recursive: true });
      const names2 = (await readdir(downloads)).filter((name) => name.endsWith(".deb"));
      if (names2.length === 0) return;
      for (const name of names2) await rename(join8(downloads, name), join8(folder, name));
      await writeDigests(folder, names2);
      await cache.save(entry2);
    },
    async discard() {
      await rm2(folder, { recursive: true, force: true });
      await rm2(downloads, { recursive: true, force: true });
    }
  };
}

// src/host/install.ts
async function installMissing(missing, options2) {
  if (missing.length === 0) return;
  const lacking = `this machine is missing ${missing.map(({ what, why }) => `${what} (${why})`).join(", ")}`;
  const packages = [...new Set(missing.flatMap((requirement) => requirement.packages))];
  const manager = packageManager();
  if (manager === void 0)
    throw new UserError(
      `${lacking}; install it with the system's package manager (Debian calls the packages ${packages.join(" ")}) and run again`
    );
  const command = installCommand(manager, packages);
  const unnamed = missing.filter((requirement) => requirement.packages.length === 0).map(({ what }) => what);
  if (unnamed.length > 0) {
    const others = packages.length === 0 ? "" : `, and run: ${command}`;
    throw new UserError(
      `${lacking}; no package of ${manager.program} brings ${unnamed.join(" and ")} under that name: install it from elsewhere and put it on the PATH${others}`
    );
  }
  if (!options2.allowed || manager.installs === "user") throw new UserError(`${lacking}; install it with: ${command}`);
  const root = await findRoot();
  if ("obstacle" in root)
    throw new UserError(`${lacking}, and installing it needs root (${root.obstacle}); run: ${command}`);
  options2.logger.info(`installing ${packages.join(" ")} with ${manager.program}: ${lacking}`);
  const started = performance.now();
  const log = createInstallLog(options2.log, options2.logger);
  const failure = await install(manager, packages, root, log, options2);
  if (failure !== void 0) {
    const fix = failure.fix === void 0 ? "" : `; ${failure.fix}, and run again`;
    throw new UserError(
      `${manager.program} could not install ${packages.join(" ")}: ${failure.why}${fix} (${log.name} has all that it wrote; to install by hand: ${command})`
    );
  }
  options2.logger.info(`installed ${packages.join(" ")} in ${((performance.now() - started) / 1e3).toFixed(1)} s`);
  refuseHidden(missing);
}
async function install(manager, packages, root, log, { logger, signal, keep }) {
  if (manager.program !== "apt-get") return installPlainly(manager, packages, root, log, signal);
  const apt = createApt({ root, log, logger, signal });
  return keep === void 0 ? apt.install(packages) : installWithCache(apt, packages, await keptPackages(packages, keep), logger);
}
async function installPlainly({ program, install: install2 }, packages, root, log, signal) {
  signal.throwIfAborted();
  const args = [...install2, ...packages];
  const result = await runAsRoot(root, [program, ...args], { LC_ALL: "C", ...proxyEnvironment() });
  await log.add([...root.prefix, program, ...args], result);
  if (result.exitCode === 0) return void 0;
  const lines = `${result.stdout}
${result.stderr}`.split("\n").filter((line) => line.trim() !== "");
  const first = lines.findIndex((line) => /error|no provider|unable|failed/i.test(line));
  return { why: oneLine(lines.slice(first === -1 ? -1 : first).join(" "), 300) || `it ended with ${result.ended}` };
}
async function installWithCache(apt, packages, kept, logger) {
  const files = await kept.restore();
  if (files !== void 0) {
    const failure2 = await apt.installFiles(files);
    if (failure2 === void 0) {
      await discard(kept);
      return void 0;
    }
    logger.info(`the packages that were kept cannot be installed over this image (${failure2.why}): downloading them`);
  }
  await discard(kept);
  await mkdir4(join9(kept.downloads, "partial"), { recursive: true });
  const settings = ["-o", `Dir::Cache::archives=${kept.downloads}`, "-o", "APT::Keep-Downloaded-Packages=true"];
  const failure = await apt.install(packages, settings);
  if (failure === void 0) await keepPackages(kept, logger);
  await discard(kept);
  return failure;
}
async function keepPackages(kept, logger) {
  try {
    await kept.keep();
  } catch (thrown) {
    logger.info(`the packages could not be kept: ${errorMessage(thrown)}`);
  }
}
async function discard(kept) {
  await kept.discard().catch(() => void 0);
}
function refuseHidden(missing) {
  const hidden = missing.filter(({ program }) => program !== void 0 && which(program) === void 0);
  if (hidden.length === 0) return;
  const programs = hidden.map(({ program }) => program).join(" and ");
  const packages = hidden.flatMap((requirement) => requirement.packages).join(" and ");
  throw new UserError(
    `${programs} cannot be found, although the installation of ${packages} succeeded; add the folder to the PATH (${process.env.PATH})`
  );
}

// src/host/kvm.ts
import { constants as constants2 } from "node:fs";
import { access as access2 } from "node:fs/promises";
import { dirname as dirname3, join as join10 } from "node:path";
var RULES_FILE = "99-bpfcompat-kvm.rules";
var RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n';
var SETTLE_SECONDS = 5;
async function openKvm({ logger, signal, rules, device = "/dev/kvm" }) {
  if (!await isClosed(device)) return;
  const root = await findRoot();
  if ("obstacle" in root) {
    logger.info(
      `${device} is there and may not be opened, and making it so needs root (${root.obstacle}): the kernels are emulated`
    );
    return;
  }
  const { prefix } = root;
  signal.throwIfAborted();
  const file = join10(rules, RULES_FILE);
  await applyRule(prefix, file);
  if (!await isClosed(device)) {
    logger.info(`${device} was closed to this user: a udev rule (${file}) has opened it`);
    return;
  }
  const changed = await asRoot(prefix, ["chmod", "0666", device]);
  logger.info(
    await isClosed(device) ? `${device} could not be opened to this user: chmod ended with ${changed.ended} ${oneLine(changed.stderr, 160)}`.trimEnd() : `${device} was closed to this user: chmod 0666 has opened it`
  );
}
async function isClosed(device) {
  try {
    await access2(device, constants2.R_OK | constants2.W_OK);
    return false;
  } catch (thrown) {
    return errorCode(thrown) === "EACCES" || errorCode(thrown) === "EPERM";
  }
}
async function applyRule(prefix, file) {
  if (which("udevadm") === void 0) return;
  await asRoot(prefix, ["mkdir", "-p", dirname3(file)]);
  const written = await asRoot(prefix, ["tee", file], RULE);
  if (written.exitCode !== 0) return;
  await asRoot(prefix, ["udevadm", "control", "--reload-rules"]);
  await asRoot(prefix, ["udevadm", "trigger", "--name-match=kvm"]);
  await asRoot(prefix, ["udevadm", "settle", `--timeout=${SETTLE_SECONDS}`]);
}
function asRoot(prefix, command, input) {
  const [program, ...args] = [...prefix, ...command];
  return runTool(program, args, input === void 0 ? {} : { input });
}

// src/host/busybox.ts
import { readFile as readFile5 } from "node:fs/promises";
async function busyboxFor(arch, options2) {
  return readFile5(await settledFile(settledTool("busybox-static", arch), BUSYBOX, options2));
}
var BUSYBOX = "usr/bin/busybox";

// src/run/tools.ts
async function prepareTools(request, { arches, commands, libbpf, mirrors, installLog: log }, { logger, cache, ownsMachine }, signal) {
  const { cacheDirectory, accelerator: choice, installDependencies: allowed } = request;
  const host = hostArch();
  const install2 = (missing) => installMissing(missing, { allowed, logger, signal, log });
  if (allowed && cache !== NO_SHARED_CACHE)
    await installMissing(missingForGuests(arches), { allowed, logger, signal, log, keep: { cache, cacheDirectory } });
  const options2 = { cacheDirectory, mirrors, signal, cache };
  const builds = await Promise.all(arches.map((arch) => planValidators({ ...options2, arch }, libbpf)));
  await install2([...missingForGuests(arches), ...builds.flatMap(({ missing }) => missing)]);
  if (ownsMachine && allowed && choice !== "tcg" && arches.some((arch) => arch === host))
    await openKvm({ logger, signal, rules: "/run/udev/rules.d" });
  const toolbox = new Map(arches.map((arch, index) => [arch, ready(arch, builds[index])]));
  for (const tools of toolbox.values()) tools.catch(() => {
  });
  return toolbox;
  async function ready(arch, { make }) {
    const qemu = qemuOf(arch);
    const building = make();
    const asking = qemuVersion(qemu);
    const image = async () => (await building).kvmProbe;
    const choosing = chooseAccelerator(choice, { arch, qemu, image, signal });
    const shell = commands.includes(arch) ? busyboxFor(arch, options2) : null;
    const [validators, accelerator, busybox] = await Promise.all([building, choosing, shell]);
    if (choice === "auto" && accelerator.used === "tcg") logger.info(emulated(arch, accelerator));
    for (const note of validators.notes) logger.warning(note);
    return { qemu, qemuVersion: asking, validators, accelerator, busybox };
  }
  function emulated(arch, { reason }) {
    if (arch !== host && host !== void 0)
      return `the ${arch} kernels are emulated, which is slower: this machine is ${host}`;
    return `KVM cannot be used, the ${arches.length === 1 ? "" : `${arch} `}kernels are emulated, which is slower: ${reason}`;
  }
}
function inOrder(arches) {
  const all = new Set(arches);
  return ARCHES.filter((arch) => all.has(arch));
}
async function toolsFor(arch, toolbox) {
  const found = await toolbox.get(arch);
  if (found === void 0) throw new Error(`nobody has seen to the tools for ${arch}`);
  return found;
}
async function hostTools(toolbox) {
  const host = hostArch();
  const own = host === void 0 ? void 0 : toolbox.get(host);
  return await (own ?? [...toolbox.values()][0]) ?? null;
}
function qemuOf(arch) {
  const { qemu } = ARCHITECTURES[arch];
  const path = which(qemu);
  if (path === void 0) throw new UserError(`${qemu} was installed, but is not on the PATH (${process.env.PATH})`);
  return path;
}

// src/run/work-folder.ts
import { mkdtemp, readdir as readdir2, rm as rm3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join11 } from "node:path";
var WORK_FOLDER = /^bpfcompat-(\d+)-\w{6}$/;
async function createWorkFolder() {
  const parent = tmpdir();
  for (const name of await readdir2(parent).catch(() => [])) {
    const pid = WORK_FOLDER.exec(name)?.[1];
    if (pid !== void 0 && !isAlive(Number(pid)))
      await rm3(join11(parent, name), { recursive: true, force: true }).catch(() => {
      });
  }
  return mkdtemp(join11(parent, `bpfcompat-${process.pid}-`));
}

// src/report/terminal-page.ts
function pad(text, width) {
  return text + " ".repeat(Math.max(0, width - text.length));
}
function wrap(text, width, indent, firstColumn = 0) {
  const lines = [];
  let line = "";
  let room = width - firstColumn;
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || longer.length <= room) line = longer;
    else {
      lines.push(line.trimEnd());
      line = `${indent}${word}`;
      room = width;
    }
  }
  return [...lines, line.trimEnd()].map((part) => part.replaceAll("\xA0", " "));
}

// src/results/errno.ts
import { constants as constants3 } from "node:os";
var KERNEL_ONLY = { 512: "ERESTARTSYS", 517: "EPROBE_DEFER", 524: "ENOTSUPP", 525: "EBADTYPE" };
var names = new Map(Object.entries(constants3.errno).map(([name, number]) => [number, name]));
names.set(constants3.errno.EAGAIN, "EAGAIN");
names.set(constants3.errno.EOPNOTSUPP, "EOPNOTSUPP");
function errnoOf(number) {
  if (number === 0) return null;
  return { number, name: names.get(number) ?? KERNEL_ONLY[number] ?? `errno ${number}` };
}

export {
  findSetpriv,
  kvmDefect,
  qemuVersion,
  isOldQemu,
  findRepository,
  parentsOf,
  headOfPullMerge,
  isBasedOn,
  repositoryFiles,
  localRepository,
  pathsInRepository,
  createLogCollector,
  safeFileName,
  createGuestMemory,
  memoryForGuests,
  PROBE_GROUPS,
  runGuest,
  bootImages,
  errnoOf,
  judgeInterruption,
  guestModules,
  moduleFiles,
  installMissing,
  openKvm,
  prepareTools,
  inOrder,
  toolsFor,
  hostTools,
  createWorkFolder,
  pad,
  wrap
};
