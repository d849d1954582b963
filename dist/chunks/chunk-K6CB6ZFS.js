import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NO_SHARED_CACHE,
  pLimit
} from "./chunk-VEKKDX2V.js";
import {
  ARCHITECTURES,
  FAILSAFE_SCHEMA,
  hostArch,
  load,
  readProgram
} from "./chunk-RNYJR42G.js";
import {
  packageRoot
} from "./chunk-JWRA3YZB.js";
import {
  fileUrl,
  findMirrors
} from "./chunk-WCOHBWEY.js";
import {
  ARCHES,
  BOOT_SHAPES
} from "./chunk-STEACBDL.js";
import {
  which
} from "./chunk-L3PH6AEE.js";
import {
  bareEnvironment,
  runTool
} from "./chunk-5J5Q2GPI.js";
import {
  cacheKey,
  digestOf
} from "./chunk-M56HATNF.js";
import {
  createDownloader
} from "./chunk-HHF5X46F.js";
import {
  unpackMembers
} from "./chunk-MT4PNNKK.js";
import {
  endingOf,
  fileSha256,
  hasSeries,
  onDisk,
  putInPlace,
  readJson,
  removeAbandoned,
  temporaryName,
  writeAtomically
} from "./chunk-Q32LPMFI.js";
import {
  decompress,
  unxz
} from "./chunk-7XH6L44T.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import {
  SHAPE_WORDS
} from "./chunk-NZSR7ADB.js";
import {
  oneLine
} from "./chunk-XEFT6EOF.js";

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
  fixup: {
    case: "number",
    index: "number",
    subject: "string",
    status: "string",
    errno: "number",
    number: "number",
    message: "string"
  },
  variant: { case: "number", group: "string", program: "string", status: "string", message: "string" },
  dropped: { case: "number", program: "string", errno: "number", message: "string" },
  load: { case: "number", errno: "number", message: "string?", map: "string?", program: "string?", usec: "number" },
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
    xlated_bytes: "number",
    jited_bytes: "number",
    map: "string?",
    line: "line?"
  },
  attach: {
    case: "number",
    program: "string",
    status: "string",
    errno: "number",
    message: "string?",
    target: "string"
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
    ...object.fixups.map(fixupTokens),
    ...object.optional.map((program) => ["optional", program]),
    ...object.variants.flatMap(variantLines),
    ...object.companions.map((program) => ["companion", program]),
    ...object.attach.map(({ program, target }) => ["attach", program, ...options({ ...target })]),
    ...object.tests.flatMap(testLines)
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
    case "autoload":
      return ["autoload", subject, fixup.value ? "on" : "off"];
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
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

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
    for (const quoted of open3) {
      quoted.warning.excerpt += `
${line}`;
      quoted.left--;
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
import { createWriteStream } from "node:fs";
var MAX_CONSOLE_BYTES = 64 * 1024 * 1024;
function createConsoleLog(path) {
  const stream = createWriteStream(path);
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
var S_IFDIR = 16384;
var S_IFREG = 32768;
var HEADER_SIZE = 110;
var TRAILER = "TRAILER!!!";
function packInitramfs(files) {
  const parts = [];
  const folders = /* @__PURE__ */ new Set();
  let inode = 0;
  for (const { path, content, executable } of files) {
    for (const folder of foldersOf(content === null ? `${path}/` : path)) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      parts.push(...entry(folder, ++inode, S_IFDIR | 493, 2, Buffer.alloc(0)));
    }
    if (content !== null)
      parts.push(...entry(path.slice(1), ++inode, S_IFREG | (executable ? 493 : 420), 1, content));
  }
  parts.push(...entry(TRAILER, 0, 0, 1, Buffer.alloc(0)));
  return Buffer.concat(parts);
}
function foldersOf(path) {
  if (!path.startsWith("/") || path.includes("/../")) throw new Error(`not an absolute path in the guest: ${path}`);
  const names2 = path.slice(1).split("/").slice(0, -1);
  return names2.map((_, index) => names2.slice(0, index + 1).join("/"));
}
function entry(name, inode, mode, links, content) {
  const nameBytes = Buffer.from(`${name}\0`, "utf8");
  const fields = [inode, mode, 0, 0, links, 0, content.length, 0, 0, 0, 0, nameBytes.length, 0];
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`;
  return [
    Buffer.from(header, "latin1"),
    nameBytes,
    padding(HEADER_SIZE + nameBytes.length),
    content,
    padding(content.length)
  ];
}
function padding(length) {
  return Buffer.alloc((4 - length % 4) % 4);
}

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
var GUEST_MEMORY_MIB = 512;
var KERNEL_PARAMETERS = ["panic=-1", "oops=panic", "rdinit=/init", "printk.devkmsg=on"];
function qemuArguments({ accelerator, image, initrd, cmdline, memoryMib, cpus }) {
  const board = BOARDS[image.shape];
  const parameters = [...board.kernelParameters, ...KERNEL_PARAMETERS, `BPFCOMPAT_RECORDS=${board.recordsDevice}`];
  return [
    ...BARE_MACHINE,
    ...["-machine", `${board.machine[accelerator]},accel=${accelerator}`],
    // The kernel must not see a CPU that the accelerator cannot give.
    ...["-cpu", board.cpu[accelerator]],
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
  const setpriv = which("setpriv");
  return setpriv === void 0 ? command : [setpriv, "--pdeathsig", "KILL", "--", ...command];
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
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, stderr: error.message }));
    child.once("close", (code, signal) => resolve({ code, signal, stderr: stderr() }));
  });
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

// src/guest/watch.ts
var BOOT_SECONDS = 30;
var SILENCE_SECONDS = 4;
var ANSWER_SECONDS = 4;
var MAX_CASE_RECORDS = 1e5;
function createBootWatch(request, way, cases, outcome, reader) {
  const stretch = STRETCH[way.accelerator];
  const startedAt = performance.now();
  const casesBefore = outcome.cases.size;
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
      else if (!BOARDS[outcome.shape].recordsShared) note("the guest sent lines that are no records");
    },
    overlong: () => note("the guest sent lines that are too long"),
    console: listen,
    finish(exit) {
      clearTimeout(deadline);
      clearTimeout(silence);
      request.signal.removeEventListener("abort", cancel);
      outcome.guestMs += performance.now() - startedAt;
      chargeWarnings();
      const progressed = outcome.cases.size > casesBefore;
      if (orderly) return { death: null, progressed, answered };
      end ??= { culprit: heard ? "kernel" : "guest", words: deathOf(exit) };
      chargeEnd(end.culprit, end.words);
      return { death: end.words, progressed, answered };
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
        else outcome.modules.push(record);
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
    outcome.hello ??= record;
    outcome.bootMs ??= performance.now() - startedAt;
    if (record.protocol !== PROTOCOL_VERSION) breach(`speaks version ${record.protocol}, not ${PROTOCOL_VERSION}`);
    else setDeadline(ANSWER_SECONDS, () => giveUp("guest", "did not start the first artifact"));
  }
  function startCase(id) {
    const found = cases.find((candidate) => candidate.id === id);
    if (!heard || found === void 0 || current !== void 0 || outcome.cases.has(id)) {
      breach("started a case that was not next");
      return;
    }
    const caseOutcome = { records: [], interruption: null, warnings: [] };
    outcome.cases.set(id, caseOutcome);
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
    if (current !== void 0 || cases.some(({ id }) => !outcome.cases.has(id))) {
      breach("said that it was done before it was");
      return;
    }
    orderly = true;
    machine?.kill();
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
  function deathOf(exit) {
    if (reader.panic !== null) return `kernel panic: ${reader.panic}`;
    if (exit.stderr !== "") return `QEMU ended (${exit.signal ?? exit.code}): ${exit.stderr.split("\n").at(-1)}`;
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
      const target = id === void 0 ? outcome : outcome.cases.get(id) ?? outcome;
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
    if (!outcome.notes.includes(text)) outcome.notes.push(text);
  }
}

// src/guest/guest.ts
async function runGuest(request) {
  const outcome = emptyOutcome(request);
  const consoleLog = createConsoleLog(request.consoleLog);
  const fallback = createFallback(request);
  for (let left = request.cases; left.length > 0 && outcome.error === null; left = casesLeft(request, outcome)) {
    const { way } = fallback;
    outcome.shape = way.image.shape;
    outcome.accelerator = way.accelerator;
    request.onProgress({ step: "booting", boot: ++outcome.boots });
    const { death, progressed, answered } = await bootOnce(request, way, left, outcome, consoleLog);
    if (request.signal.aborted) break;
    if (death === null) continue;
    const again = fallback.after(answered, progressed);
    if (again === null) outcome.error = death;
    else outcome.notes.push(`boot ${outcome.boots} ended early: ${death}`, ...again);
  }
  const defect = await consoleLog.close();
  if (defect !== null) outcome.notes.push(`the console log is not whole: ${defect}`);
  return outcome;
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
    warnings: [],
    notes: []
  };
}
function casesLeft({ cases }, outcome) {
  return cases.filter(({ id }) => !outcome.cases.has(id));
}
async function bootOnce(request, way, cases, outcome, consoleLog) {
  const initrd = join(request.workFolder, "initramfs");
  await writeFile(initrd, initramfsOf(request, way, cases));
  const reader = createConsoleReader();
  const watch = createBootWatch(request, way, cases, outcome, reader);
  const consoleLines = lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {
  });
  const machine = startMachine({
    qemu: request.qemu,
    arguments: qemuArguments({
      accelerator: way.accelerator,
      image: way.image,
      initrd,
      cmdline: request.cmdline,
      memoryMib: GUEST_MEMORY_MIB,
      cpus: 1
    }),
    onConsole(chunk) {
      watch.console();
      consoleLines(chunk);
      return consoleLog.write(chunk);
    },
    onRecords: lineSplitter(MAX_RECORD_BYTES, watch.line, watch.overlong)
  });
  watch.start(machine);
  return watch.finish(await machine.exited);
}
function initramfsOf(request, { accelerator }, cases) {
  const factor = STRETCH[accelerator];
  const plan = renderPlan({ modules: request.modules, cases: cases.map((guestCase) => stretchCase(guestCase, factor)) });
  const files = [...request.files, ...cases.flatMap((guestCase) => guestCase.files)];
  return packInitramfs([
    ...new Map(files.map((file) => [file.path, file])).values(),
    { path: "/bpfcompat/plan", content: Buffer.from(plan, "utf8") }
  ]);
}

// src/guest/logs.ts
import { createWriteStream as createWriteStream2 } from "node:fs";
import { join as join2 } from "node:path";
import { finished } from "node:stream/promises";
import { createInflate } from "node:zlib";
var MAX_LOG_BYTES = 64 * 1024 * 1024;
var MAX_LOGS = 8192;
var MAX_COMPRESSED_BYTES = 16 * 1024 * 1024;
var MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
var TAIL_BYTES = 16 * 1024;
var MAX_OPEN = 8;
function createLogCollector(root, folder, nameOf) {
  const logs = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Set();
  const unfinished = /* @__PURE__ */ new Set();
  let totalBytes = 0;
  return {
    take(record) {
      const log = logs.get(keyOf(record)) ?? (logs.size < MAX_LOGS && record.part === 0 ? open3(record) : void 0);
      if (log === void 0 || log.inflate.writableEnded) return;
      const data = Buffer.from(record.data, "base64");
      log.compressedBytes += data.length;
      if (record.part !== log.nextPart++) log.cut ??= `part ${log.nextPart - 1} is missing`;
      else if (log.compressedBytes > MAX_COMPRESSED_BYTES) log.cut ??= `longer than ${MAX_COMPRESSED_BYTES} bytes`;
      if (log.cut === null) log.inflate.write(data);
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
    log.inflate.end();
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
    const file = createWriteStream2(join2(root, path));
    const log = {
      inflate,
      file,
      path,
      nextPart: 0,
      tail: Buffer.alloc(0),
      bytes: 0,
      compressedBytes: 0,
      cut: null,
      done: Promise.resolve()
    };
    inflate.on("data", (chunk) => keep(log, chunk));
    file.on("error", (error) => {
      log.cut ??= error.message;
      inflate.destroy();
    });
    log.done = finished(inflate, { writable: false }).catch((error) => {
      log.cut ??= error.message;
    }).then(() => finished(file.end())).catch((error) => {
      log.cut ??= error.message;
    });
    logs.set(keyOf(record), log);
    unfinished.add(log);
    return log;
  }
  function keep(log, chunk) {
    log.bytes += chunk.length;
    totalBytes += chunk.length;
    if (log.bytes > MAX_LOG_BYTES || totalBytes > MAX_TOTAL_BYTES) {
      log.cut ??= log.bytes > MAX_LOG_BYTES ? `longer than ${MAX_LOG_BYTES} bytes` : "the logs of this guest are too long";
      log.inflate.destroy();
      return;
    }
    log.tail = Buffer.concat([log.tail, chunk]).subarray(-TAIL_BYTES);
    if (!log.file.write(chunk)) {
      log.inflate.pause();
      log.file.once("drain", () => log.inflate.resume());
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

// src/kernels/image/boot-images.ts
import { join as join5 } from "node:path";

// src/kernels/image/arm64-image.ts
import { stat } from "node:fs/promises";

// src/kernels/image/file-part.ts
import { createReadStream } from "node:fs";
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
  return createReadStream(path, { start: offset, end: offset + length - 1, highWaterMark: 1 << 20 });
}
function begins(bytes, magic) {
  return magic.every((byte, index) => bytes[index] === byte);
}

// src/kernels/image/payload.ts
import { createHash } from "node:crypto";
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
  const hash = createHash("sha256");
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
import { readFile } from "node:fs/promises";
import { join as join3 } from "node:path";
async function loadBootRules(file = join3(packageRoot, "kernels", "boot.yaml")) {
  const data = load(await readFile(file, "utf8"), { schema: FAILSAFE_SCHEMA, filename: file });
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
import { join as join4 } from "node:path";
var oneAtATime = pLimit(1);
var FORMAT = 1;
async function unpackedImage(folder, unpack) {
  const kept = await keptImage(folder);
  if (kept !== void 0) return kept;
  return oneAtATime(async () => {
    const byOther = await keptImage(folder);
    if (byOther !== void 0) return byOther;
    await removeAbandoned(join4(folder, ".."));
    const temporary = temporaryName(folder);
    try {
      await onDisk(folder, () => mkdir(temporary, { recursive: true }));
      const sha256 = await unpack(imageIn(temporary));
      await writeAtomically(join4(temporary, "image.json"), JSON.stringify({ format: FORMAT, sha256 }));
      await onDisk(folder, () => rm(folder, { recursive: true, force: true }));
      await putInPlace(temporary, folder);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
    return imageIn(folder);
  });
}
async function keptImage(folder) {
  const data = await readJson(join4(folder, "image.json"));
  if (typeof data !== "object" || data === null || !("sha256" in data)) return void 0;
  if (!("format" in data) || data.format !== FORMAT) return void 0;
  return await fileSha256(imageIn(folder)) === data.sha256 ? imageIn(folder) : void 0;
}
function imageIn(folder) {
  return join4(folder, "image");
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
  return join5(cacheDirectory, "images", vmlinuzSha256);
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
import { readFile as readFile2 } from "node:fs/promises";
function guestModules({ modules }) {
  return modules.map(({ name }) => ({ name, path: pathOf(name) }));
}
async function moduleFiles({ modules }) {
  return Promise.all(modules.map(async ({ name, path }) => ({ path: pathOf(name), content: await readFile2(path) })));
}
function pathOf(name) {
  return `/bpfcompat/modules/${name}.ko`;
}

// src/guest/accelerator.ts
import { constants } from "node:fs";
import { access } from "node:fs/promises";
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

// src/host/busybox.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join8 } from "node:path";

// src/host/foreign-packages.ts
import { mkdir as mkdir2, rename, rm as rm2 } from "node:fs/promises";
import { basename, join as join7 } from "node:path";

// src/cache/digests.ts
import { readFile as readFile3 } from "node:fs/promises";
import { join as join6 } from "node:path";
var DIGESTS = "sha256.json";
async function digestsOf(folder, names2) {
  const digests = await Promise.all(names2.map((name) => fileSha256(join6(folder, name))));
  return Object.fromEntries(names2.map((name, index) => [name, digests[index] ?? ""]));
}
async function writeDigests(folder, names2) {
  await writeAtomically(join6(folder, DIGESTS), JSON.stringify(await digestsOf(folder, names2)));
}
async function intactFiles(folder) {
  try {
    const kept = JSON.parse(await readFile3(join6(folder, DIGESTS), "utf8"));
    const names2 = Object.keys(kept);
    if (names2.length === 0 || names2.some((name) => name.includes("/"))) return void 0;
    const now = await digestsOf(folder, names2);
    return names2.every((name) => now[name] !== "" && now[name] === kept[name]) ? names2 : void 0;
  } catch {
    return void 0;
  }
}

// src/host/foreign-packages.ts
var LISTED_ON = /* @__PURE__ */ new Date("2026-07-11T10:16:37Z");
var MAX_MEMBER_BYTES = 32 << 20;
async function unpackForeign(wanted, options2, name = "files") {
  const folder = join7(options2.cacheDirectory, "foreign", digestOf(wanted), name);
  const names2 = wanted.flatMap(({ members }) => members.map((member) => basename(member)));
  if (await holds2(folder, names2)) return folder;
  const temporary = temporaryName(folder);
  await onDisk(folder, () => mkdir2(temporary, { recursive: true }));
  try {
    for (const { file, members } of wanted) await unpackOne(file, members, temporary, options2);
    await writeDigests(temporary, names2);
    await onDisk(folder, async () => {
      await rm2(folder, { recursive: true, force: true });
      await rename(temporary, folder);
    });
  } catch (thrown) {
    await rm2(temporary, { recursive: true, force: true });
    if (await holds2(folder, names2)) return folder;
    throw thrown;
  }
  return folder;
}
async function holds2(folder, names2) {
  const intact = await intactFiles(folder);
  return intact !== void 0 && names2.every((name) => intact.includes(name));
}
async function unpackOne({ name, version, path, sha256, size }, members, folder, options2) {
  const { signal } = options2;
  const mirrors = await findMirrors(options2, "debian");
  const downloader = createDownloader({ signal });
  const what = `${name} ${version}`;
  const urls = mirrors.bases("debian", LISTED_ON).map((base) => fileUrl(base, path));
  const downloaded = join7(folder, "package.deb");
  await downloader.toFile({ what, urls, maxBytes: size, sha256 }, downloaded);
  await unpackMembers(
    "deb",
    downloaded,
    what,
    members.map((member) => ({
      what: member,
      is: (path2) => path2 === member,
      to: join7(folder, basename(member)),
      maxBytes: MAX_MEMBER_BYTES
    }))
  );
  await rm2(downloaded);
}

// src/host/settled-packages.ts
var SETTLED_PACKAGES = {
  x86_64: {
    libbpf: {
      name: "libbpf-dev",
      version: "1:1.1.2-0+deb12u1",
      path: "pool/main/libb/libbpf/libbpf-dev_1.1.2-0+deb12u1_amd64.deb",
      sha256: "0100eea9fdf5cc925b9073b47684bba85b531657610e634be8bf90264a32b552",
      size: 224920
    },
    libelf: {
      name: "libelf-dev",
      version: "0.188-2.1",
      path: "pool/main/e/elfutils/libelf-dev_0.188-2.1_amd64.deb",
      sha256: "79cb66b55021bd0130308369524bac5240d0b5463cb252cd44be6a1500fdebec",
      size: 72908
    },
    zlib: {
      name: "zlib1g-dev",
      version: "1:1.2.13.dfsg-1",
      path: "pool/main/z/zlib/zlib1g-dev_1.2.13.dfsg-1_amd64.deb",
      sha256: "f9ce531f60cbd5df37996af9370e0171be96902a17ec2bdbd8d62038c354094f",
      size: 916272
    },
    busybox: {
      name: "busybox-static",
      version: "1:1.35.0-4+deb12u1+b1",
      path: "pool/main/b/busybox/busybox-static_1.35.0-4+deb12u1+b1_amd64.deb",
      sha256: "3d3fdbe91d4660c873e14b092c213fe81c1da6362daa236eb25d0171eb108744",
      size: 928188
    }
  },
  arm64: {
    libbpf: {
      name: "libbpf-dev",
      version: "1:1.1.2-0+deb12u1",
      path: "pool/main/libb/libbpf/libbpf-dev_1.1.2-0+deb12u1_arm64.deb",
      sha256: "969bbddd6e39ba0bedc404a51c7800c134ee8fdcecc8a93b4513a73fde32f149",
      size: 220364
    },
    libelf: {
      name: "libelf-dev",
      version: "0.188-2.1",
      path: "pool/main/e/elfutils/libelf-dev_0.188-2.1_arm64.deb",
      sha256: "fe16ede10e1b80a2f882f0e83c52695e77280c61eebe7106f016d4025e82399b",
      size: 73780
    },
    zlib: {
      name: "zlib1g-dev",
      version: "1:1.2.13.dfsg-1",
      path: "pool/main/z/zlib/zlib1g-dev_1.2.13.dfsg-1_arm64.deb",
      sha256: "afb60f0bae432f2f0edfe2d674e99c1a13a147c9aa2b52f2f23e3df19ece76f5",
      size: 912840
    },
    busybox: {
      name: "busybox-static",
      version: "1:1.35.0-4+deb12u1+b1",
      path: "pool/main/b/busybox/busybox-static_1.35.0-4+deb12u1+b1_arm64.deb",
      sha256: "732c9135564fc71337e0e05fb4da4d11e6c28c1834bce3e405e575afef2a52f5",
      size: 822236
    }
  },
  s390x: {
    libbpf: {
      name: "libbpf-dev",
      version: "1:1.1.2-0+deb12u1",
      path: "pool/main/libb/libbpf/libbpf-dev_1.1.2-0+deb12u1_s390x.deb",
      sha256: "3ec4e51edc11c3e8f6e32c428d254ad7221bb290f76ed3fef8f0550c36eae023",
      size: 214028
    },
    libelf: {
      name: "libelf-dev",
      version: "0.188-2.1",
      path: "pool/main/e/elfutils/libelf-dev_0.188-2.1_s390x.deb",
      sha256: "0d20f43dd365a59696769ee4a0d489a6596d155dc204a3add547e54922f44c40",
      size: 70604
    },
    zlib: {
      name: "zlib1g-dev",
      version: "1:1.2.13.dfsg-1",
      path: "pool/main/z/zlib/zlib1g-dev_1.2.13.dfsg-1_s390x.deb",
      sha256: "e1156f8e3a0303cbca5a71af99a37f62f49b6064d5b19cef2cb9cb781ea64af3",
      size: 907940
    },
    busybox: {
      name: "busybox-static",
      version: "1:1.35.0-4+deb12u1+b1",
      path: "pool/main/b/busybox/busybox-static_1.35.0-4+deb12u1+b1_s390x.deb",
      sha256: "65e29a4dea3ca365e9ee73a6b4fa2a42c8cbbd3b13753250e68b4835876fe316",
      size: 853260
    }
  }
};

// src/host/busybox.ts
async function findBusybox() {
  const path = which("busybox");
  if (path === void 0) return { path, defect: void 0 };
  const defect = await defectOf(path);
  return defect === void 0 ? { path, defect } : { path: void 0, defect: `${path} ${defect}` };
}
async function foreignBusybox(arch, options2) {
  const file = SETTLED_PACKAGES[arch].busybox;
  return readFile4(join8(await unpackForeign([{ file, members: ["bin/busybox"] }], options2), "busybox"));
}
async function defectOf(path) {
  try {
    const program = readProgram(await readFile4(path));
    if ("defect" in program) return program.defect;
    if (program.arch !== hostArch()) return `is built for ${program.arch}`;
    return program.interpreter === null ? void 0 : "is linked with libraries, which a guest does not have";
  } catch (thrown) {
    return `cannot be read (${errorMessage(thrown)})`;
  }
}

// src/host/install.ts
import { mkdir as mkdir4 } from "node:fs/promises";
import { join as join10 } from "node:path";

// src/host/kept-packages.ts
import { mkdir as mkdir3, readdir, rename as rename2, rm as rm3 } from "node:fs/promises";
import { join as join9 } from "node:path";

// src/host/operating-system.ts
import { readFile as readFile5 } from "node:fs/promises";
async function operatingSystem(file = "/etc/os-release") {
  const text = await readFile5(file, "utf8").catch(() => "");
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
  const folder = join9(cacheDirectory, "host-packages", key);
  const downloads = `${folder}.downloads`;
  const intact = async () => await intactFiles(folder) !== void 0;
  const entry2 = { what: `packages of ${packages.join(", ")}`, key, paths: [folder], intact };
  return {
    downloads,
    async restore() {
      if (!await intact() && !await cache.restore(entry2)) return void 0;
      const names2 = await intactFiles(folder);
      return names2?.filter((name) => name.endsWith(".deb")).map((name) => join9(folder, name));
    },
    async keep() {
      await rm3(folder, { recursive: true, force: true });
      await mkdir3(folder, { recursive: true });
      const names2 = (await readdir(downloads)).filter((name) => name.endsWith(".deb"));
      if (names2.length === 0) return;
      for (const name of names2) await rename2(join9(downloads, name), join9(folder, name));
      await writeDigests(folder, names2);
      await cache.save(entry2);
    },
    async discard() {
      await rm3(folder, { recursive: true, force: true });
      await rm3(downloads, { recursive: true, force: true });
    }
  };
}

// src/host/install.ts
async function installMissing(missing, options2) {
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((requirement) => requirement.packages))];
  const lacking = missing.map(({ what, why }) => `${what} (${why})`).join(", ");
  if (which("apt-get") === void 0)
    throw new UserError(
      `this machine lacks ${lacking}; install it with the system's package manager (Debian calls the packages ${packages.join(" ")}) and run again`
    );
  const prefix = await rootPrefix();
  const command = `${process.getuid?.() === 0 ? "" : "sudo "}apt-get install --no-install-recommends ${packages.join(" ")}`;
  if (!options2.allowed) throw new UserError(`this machine lacks ${lacking}; install it with: ${command}`);
  if (prefix === void 0)
    throw new UserError(`this machine lacks ${lacking}, and installing it needs root; run: ${command}`);
  options2.logger.info(`installing ${packages.join(" ")}: this machine lacks ${lacking}`);
  const apt = { prefix, packages, command, signal: options2.signal };
  if (options2.keep === void 0) await aptInstall(apt);
  else await installWithCache(apt, await keptPackages(packages, options2.keep), options2.logger);
}
async function installWithCache(apt, kept, logger) {
  const files = await kept.restore();
  if (files !== void 0) {
    const failure = failureOf(await aptGet(apt, ["install", ...QUIETLY, ...WITHOUT_SOURCES, ...files]));
    if (failure === void 0) {
      await discard(kept);
      return;
    }
    logger.info(`the packages that were kept cannot be installed over this image (${failure}): downloading them`);
  }
  await discard(kept);
  await mkdir4(join10(kept.downloads, "partial"), { recursive: true });
  await aptInstall(apt, ["-o", `Dir::Cache::archives=${kept.downloads}`, "-o", "APT::Keep-Downloaded-Packages=true"]);
  try {
    await kept.keep();
  } catch (thrown) {
    logger.info(`the packages could not be kept: ${errorMessage(thrown)}`);
  }
  await discard(kept);
}
async function discard(kept) {
  await kept.discard().catch(() => void 0);
}
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (which("sudo") === void 0) return void 0;
  const { exitCode } = await runTool("sudo", ["-n", "true"]);
  return exitCode === 0 ? ["sudo", "-n"] : void 0;
}
var LOCK_SECONDS = 120;
var QUIETLY = ["-y", "-q", "--no-install-recommends", "-o", `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
var WITHOUT_SOURCES = ["-o", "Dir::Etc::SourceList=/dev/null", "-o", "Dir::Etc::SourceParts=/dev/null"];
async function aptInstall(apt, settings = []) {
  const { packages, command } = apt;
  const install = ["install", ...QUIETLY, ...settings, ...packages];
  if (failureOf(await aptGet(apt, install)) === void 0) return;
  const update = await aptGet(apt, ["update", "-q", "-o", `DPkg::Lock::Timeout=${LOCK_SECONDS}`]);
  const result = await aptGet(apt, install);
  const failure = failureOf(result, update);
  if (failure !== void 0)
    throw new UserError(`apt-get could not install ${packages.join(" ")}: ${failure}; mend it and run: ${command}`);
}
function failureOf(result, before) {
  if (result.exitCode === 0) return void 0;
  const lines = [result.stderr, before?.stderr ?? ""].flatMap((text) => text.split("\n"));
  return lines.find((line) => line.startsWith("E: ")) ?? `exit code ${result.ended}`;
}
async function aptGet({ prefix, signal }, args) {
  signal.throwIfAborted();
  const [program, ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
  return runTool(program, rest);
}

// src/host/kvm.ts
import { constants as constants2 } from "node:fs";
import { access as access2 } from "node:fs/promises";
import { dirname, join as join11 } from "node:path";
var RULES_FILE = "99-bpfcompat-kvm.rules";
var RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n';
var SETTLE_SECONDS = 5;
async function openKvm({ logger, signal, rules, device = "/dev/kvm" }) {
  if (!await isClosed(device)) return;
  const prefix = await rootPrefix();
  if (prefix === void 0) {
    logger.info(`${device} is there and may not be opened, and making it so needs root: the kernels are emulated`);
    return;
  }
  signal.throwIfAborted();
  const file = join11(rules, RULES_FILE);
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
  await asRoot(prefix, ["mkdir", "-p", dirname(file)]);
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

// src/host/requirements.ts
var MINIMUM_LIBBPF = 1;
var REQUIREMENTS = {
  busybox: {
    what: "a static busybox",
    why: "commands in a guest need a shell",
    packages: ["busybox-static"]
  },
  compiler: { what: "a C compiler", why: "builds the validator", packages: ["gcc", "libc6-dev"] },
  libc: { what: "the static C library", why: "the validator is static", packages: ["libc6-dev"] },
  libbpf: {
    what: `libbpf \u2265 ${MINIMUM_LIBBPF}.0 with its static library`,
    why: "the validator loads objects with it",
    packages: ["libbpf-dev"]
  },
  libelf: { what: "libelf with its static library", why: "libbpf reads objects with it", packages: ["libelf-dev"] },
  zlib: { what: "zlib with its static library", why: "libelf and long logs need it", packages: ["zlib1g-dev"] },
  clang: { what: "clang", why: "compiles eBPF programs", packages: ["clang"] },
  bpfHeaders: {
    what: "the headers of libbpf and the kernel",
    why: "eBPF programs include them",
    packages: ["libbpf-dev", "linux-libc-dev"]
  }
};
function missingForGuests(arches) {
  return arches.flatMap((arch) => {
    const { qemu, qemuPackage } = ARCHITECTURES[arch];
    const why = arches.length === 1 ? "boots the kernels" : `boots the ${arch} kernels`;
    return which(qemu) === void 0 ? [{ what: qemu, why, packages: [qemuPackage] }] : [];
  });
}
async function missingForCommands() {
  const { path, defect } = await findBusybox();
  if (path !== void 0) return [];
  return [defect === void 0 ? REQUIREMENTS.busybox : { ...REQUIREMENTS.busybox, what: `a static busybox: ${defect}` }];
}
function missingForValidator({ compiler, libbpf, archives }, arch) {
  if (arch !== hostArch()) {
    const { triple, crossPackages: packages } = ARCHITECTURES[arch];
    const why = `builds the validator of ${arch} kernels`;
    if (compiler === void 0) return [{ what: `a C compiler for ${arch} (${triple}-gcc)`, why, packages }];
    return archives.c === void 0 ? [{ what: `the static C library of ${arch}`, why, packages }] : [];
  }
  if (compiler === void 0)
    return [REQUIREMENTS.compiler, REQUIREMENTS.libbpf, REQUIREMENTS.libelf, REQUIREMENTS.zlib];
  const lacks = [
    [archives.c === void 0, REQUIREMENTS.libc],
    [libbpf === void 0 || archives.bpf === void 0, REQUIREMENTS.libbpf],
    [archives.elf === void 0, REQUIREMENTS.libelf],
    [archives.z === void 0, REQUIREMENTS.zlib]
  ];
  return lacks.filter(([lack]) => lack).map(([, requirement]) => requirement);
}
function missingForExamples(toolchain) {
  const missing = which("clang") === void 0 ? [REQUIREMENTS.clang] : [];
  return toolchain.libbpf === void 0 ? [...missing, REQUIREMENTS.bpfHeaders] : missing;
}
function libbpfDefect({ libbpf }) {
  if (libbpf === void 0 || Number(libbpf.split(".")[0]) >= MINIMUM_LIBBPF) return void 0;
  const found = libbpf === "0" ? "older than 0.6" : libbpf;
  return `libbpf is too old (${found}): the validator needs ${MINIMUM_LIBBPF}.0 or newer, which Debian 12, Ubuntu 24.04 and later have; run on one of these, or install a newer libbpf and its static library`;
}

// src/host/toolchain.ts
import { isAbsolute } from "node:path";
var COMPILERS = ["cc", "gcc", "clang"];
var LIBRARIES = ["bpf", "elf", "z", "zstd", "c"];
async function findToolchain(arch) {
  const compiler = await findCompiler(arch);
  const none = { bpf: void 0, elf: void 0, z: void 0, zstd: void 0, c: void 0 };
  if (compiler === void 0) return { compiler, version: "", libbpf: void 0, archives: none, flags: [] };
  const [version, libbpf, ...paths] = await Promise.all([
    compilerVersion(compiler),
    libbpfVersion(compiler),
    ...LIBRARIES.map((library) => archivePath(compiler, library))
  ]);
  return {
    compiler,
    version,
    libbpf,
    archives: Object.fromEntries(LIBRARIES.map((library, index) => [library, paths[index]])),
    flags: []
  };
}
async function findCompiler(arch) {
  const { CC = "" } = process.env;
  const named = CC === "" ? void 0 : which(CC);
  if (named !== void 0 && await buildsFor(named, arch)) return named;
  const names2 = [...arch === hostArch() ? COMPILERS : [], `${ARCHITECTURES[arch].triple}-gcc`];
  return names2.map((name) => which(name)).find((path) => path !== void 0);
}
async function buildsFor(compiler, arch) {
  const target = (await runTool(compiler, ["-dumpmachine"])).stdout.trim().split("-")[0];
  return target === "" ? arch === hostArch() : target === ARCHITECTURES[arch].triple.split("-")[0];
}
async function compilerVersion(compiler) {
  const { stdout } = await runTool(compiler, ["--version"]);
  return stdout.split("\n")[0] ?? "";
}
async function libbpfVersion(compiler) {
  const { stdout, exitCode } = await runTool(compiler, ["-E", "-dM", "-x", "c", "-"], {
    input: "#include <bpf/libbpf_version.h>\n"
  });
  if (exitCode !== 0) return await hasLibbpfHeader(compiler) ? "0" : void 0;
  const [major, minor] = ["MAJOR", "MINOR"].map(
    (part) => new RegExp(`#define LIBBPF_${part}_VERSION (\\d+)`).exec(stdout)?.[1]
  );
  return major === void 0 ? void 0 : `${major}.${minor ?? 0}`;
}
async function hasLibbpfHeader(compiler) {
  const { exitCode } = await runTool(compiler, ["-E", "-x", "c", "-"], { input: "#include <bpf/libbpf.h>\n" });
  return exitCode === 0;
}
async function archivePath(compiler, library) {
  const { stdout } = await runTool(compiler, [`-print-file-name=lib${library}.a`]);
  return isAbsolute(stdout.trim()) ? stdout.trim() : void 0;
}

// src/validator/build.ts
import { createHash as createHash2 } from "node:crypto";
import { mkdir as mkdir6, mkdtemp, readdir as readdir2, readFile as readFile7, rm as rm5 } from "node:fs/promises";
import { basename as basename2, join as join15 } from "node:path";

// src/validator/build-record.ts
import { readFile as readFile6, rename as rename3, stat as stat2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join12 } from "node:path";
async function toolchainFiles({ compiler, archives }) {
  const paths = [compiler, ...Object.values(archives)].filter((path) => path !== void 0);
  return Promise.all(paths.map(stateOf));
}
async function readBuildRecord(file, arch) {
  try {
    const { build, compiler, toolchain, made } = JSON.parse(await readFile6(file, "utf8"));
    if (compiler !== await findCompiler(arch)) return void 0;
    const states = await Promise.all(toolchain.map(({ path }) => stateOf(path)));
    const digests = await digestsOf(join12(file, "..", build), Object.keys(made));
    const same = JSON.stringify([states, digests]) === JSON.stringify([toolchain, made]);
    return same ? build : void 0;
  } catch {
    return void 0;
  }
}
async function writeBuildRecord(file, build, made, used) {
  const record = {
    build,
    compiler: used.compiler ?? "",
    toolchain: await toolchainFiles(used),
    made: await digestsOf(join12(file, "..", build), made)
  };
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile2(temporary, JSON.stringify(record));
  await rename3(temporary, file);
}
async function stateOf(path) {
  const { size, mtimeMs } = await stat2(path);
  return { path, size, mtimeMs };
}

// src/validator/shared-build.ts
import { cp, mkdir as mkdir5, rename as rename4, rm as rm4 } from "node:fs/promises";
import { join as join14 } from "node:path";

// src/validator/sysroot.ts
import { dirname as dirname2, join as join13 } from "node:path";
var BPF_HEADERS = ["bpf", "btf", "libbpf", "libbpf_common", "libbpf_legacy", "libbpf_version"];
function needsSysroot({ compiler, libbpf, archives, flags }, arch) {
  if (arch === hostArch() || compiler === void 0 || flags.length > 0) return false;
  const there = [libbpf, archives.bpf, archives.elf, archives.z].every((part) => part !== void 0);
  return !there || libbpfDefect({ libbpf }) !== void 0;
}
async function withSysroot(toolchain, arch, options2, { libbpf, libelf, zlib } = SETTLED_PACKAGES[arch]) {
  const library = (name) => `usr/lib/${ARCHITECTURES[arch].triple}/${name}`;
  const files = await unpackForeign(
    [
      { file: libbpf, members: [library("libbpf.a")] },
      { file: libelf, members: [library("libelf.a"), "usr/include/libelf.h", "usr/include/gelf.h"] },
      { file: zlib, members: [library("libz.a"), "usr/include/zlib.h", "usr/include/zconf.h"] }
    ],
    options2
  );
  const headers = await unpackForeign(
    [{ file: libbpf, members: BPF_HEADERS.map((name) => `usr/include/bpf/${name}.h`) }],
    options2,
    "bpf"
  );
  return {
    ...toolchain,
    libbpf: majorMinor(libbpf),
    archives: {
      bpf: join13(files, "libbpf.a"),
      elf: join13(files, "libelf.a"),
      z: join13(files, "libz.a"),
      zstd: void 0,
      c: toolchain.archives.c
    },
    flags: ["-isystem", files, "-isystem", dirname2(headers), `-L${files}`]
  };
}
function majorMinor({ version }) {
  return /(?:^|:)(\d+\.\d+)/.exec(version)?.[1] ?? version;
}

// src/validator/shared-build.ts
async function sharedBuild(parent, sources, names2, toolchain, arch) {
  const key = cacheKey("validator", sources, process.arch, arch, await identityOf(toolchain, arch));
  const folder = join14(parent, key);
  const intact = async () => {
    const there = await intactFiles(folder);
    return there !== void 0 && names2.every((name) => there.includes(name));
  };
  return {
    folder,
    entry: { what: "validator", key, paths: [folder], intact },
    intact,
    async keep(build) {
      const temporary = temporaryName(folder);
      await onDisk(folder, async () => {
        await mkdir5(temporary, { recursive: true });
        for (const name of names2) await cp(join14(build, name), join14(temporary, name));
        await writeDigests(temporary, names2);
        await rm4(folder, { recursive: true, force: true });
        await rename4(temporary, folder);
      });
    }
  };
}
async function identityOf(toolchain, arch) {
  if (missingForValidator(toolchain, arch).length > 0) return operatingSystem();
  const { compiler, version, libbpf, archives } = toolchain;
  if (needsSysroot(toolchain, arch)) return [compiler, version, SETTLED_PACKAGES[arch]];
  const paths = Object.values(archives).filter((path) => path !== void 0);
  return [compiler, version, libbpf, await digestsOf("/", paths)];
}

// src/validator/build.ts
var PROGRAM = "validator";
var KVM_PROBE = "kvm-probe.bin";
var KVM_PROBES2 = {
  x86_64: { source: "kvm-probe.S", link: ["-Wl,--oformat=binary", "-Wl,-Ttext=0"] },
  arm64: { source: "kvm-probe-arm64.S", link: ["-Wl,-Ttext=0x40080000"] }
};
var FLAGS = ["-std=gnu11", "-O2", "-g0", "-Wall", "-Wextra", "-Werror", "-static"];
var WRAPPED = ["bpf_prog_load", "bpf_map_create", "btf__load_vmlinux_btf", "btf__free"];
async function planBuild(options2) {
  const { arch, cache = NO_SHARED_CACHE } = options2;
  const sources = await readSources(join15(packageRoot, "native"));
  const folder = join15(options2.cacheDirectory, "validator");
  const record = join15(folder, `${digestOf2(sources)}-${arch}.json`);
  const known = await readBuildRecord(record, arch);
  if (known !== void 0) return readyBuild(arch, join15(folder, known));
  const found = await findToolchain(arch);
  const shared = await sharedBuild(folder, digestOf2(sources), madeFor(arch), found, arch);
  if (await shared.intact() || await cache.restore(shared.entry)) return readyBuild(arch, shared.folder);
  if (arch === hostArch()) refuseOldLibbpf(found);
  const missing = missingForValidator(found, arch);
  return {
    missing,
    async make() {
      const toolchain = await readyToolchain(missing.length === 0 ? found : await findToolchain(arch), options2);
      const build = await compileAll(folder, sources, toolchain, options2);
      await writeBuildRecord(record, build, madeFor(arch), toolchain);
      if (cache !== NO_SHARED_CACHE) {
        await shared.keep(join15(folder, build));
        await cache.save(shared.entry);
      }
      return validatorIn(arch, join15(folder, build));
    }
  };
}
async function buildValidator(options2) {
  const { missing, make } = await planBuild(options2);
  if (missing.length > 0) await options2.install(missing);
  return make();
}
function readyBuild(arch, folder) {
  return { missing: [], make: async () => validatorIn(arch, folder) };
}
function madeFor(arch) {
  return KVM_PROBES2[arch] === void 0 ? [PROGRAM] : [PROGRAM, KVM_PROBE];
}
function validatorIn(arch, folder) {
  return {
    program: join15(folder, PROGRAM),
    kvmProbe: KVM_PROBES2[arch] === void 0 ? null : join15(folder, KVM_PROBE)
  };
}
async function readyToolchain(found, options2) {
  if (needsSysroot(found, options2.arch)) return withSysroot(found, options2.arch, options2);
  refuseOldLibbpf(found);
  return found;
}
function refuseOldLibbpf(toolchain) {
  const defect = libbpfDefect(toolchain);
  if (defect !== void 0) throw new UserError(defect);
}
async function readSources(folder) {
  const names2 = (await readdir2(folder)).filter((name) => /\.[chS]$/.test(name)).sort();
  return Promise.all(names2.map(async (name) => ({ path: join15(folder, name), content: await readFile7(join15(folder, name)) })));
}
function digestOf2(sources) {
  const hash = createHash2("sha256").update(JSON.stringify([FLAGS, WRAPPED]));
  for (const { path, content } of sources) hash.update(`${basename2(path)} ${content.length}
`).update(content);
  return hash.digest("hex");
}
async function compileAll(parent, sources, toolchain, { arch, signal }) {
  await mkdir6(parent, { recursive: true });
  const folder = await mkdtemp(join15(parent, "build-"));
  const probe = KVM_PROBES2[arch];
  try {
    await Promise.all([
      compile(toolchain, validatorArguments(join15(folder, PROGRAM), sources, toolchain), signal),
      probe && compile(toolchain, kvmProbeArguments(join15(folder, KVM_PROBE), sources, probe), signal)
    ]);
    return basename2(folder);
  } catch (thrown) {
    await rm5(folder, { recursive: true, force: true });
    throw thrown;
  }
}
function validatorArguments(output, sources, toolchain) {
  const programs = sources.filter(({ path }) => path.endsWith(".c")).map(({ path }) => path);
  const wraps = WRAPPED.map((name) => `-Wl,--wrap=${name}`);
  return [...FLAGS, ...toolchain.flags, "-o", output, ...programs, ...wraps, ...libraries(toolchain)];
}
function kvmProbeArguments(output, sources, { source, link }) {
  const programs = sources.filter(({ path }) => basename2(path) === source).map(({ path }) => path);
  return ["-nostdlib", "-static", ...link, "-Wl,--build-id=none", "-o", output, ...programs];
}
function libraries({ archives }) {
  return ["-lbpf", "-lelf", "-lz", ...archives.zstd === void 0 ? [] : ["-lzstd"]];
}
async function compile({ compiler, version, libbpf }, args, signal) {
  const result = await runTool(String(compiler), args, { signal });
  if (result.exitCode === 0) return;
  const full = result.stderr.split("\n").find((line) => line.includes("No space left on device"));
  if (full !== void 0)
    throw new UserError(
      `the validator could not be built: ${full.trim()}; make room, or name another --cache-directory`
    );
  const first = result.stderr.split("\n").find((line) => /error|undefined reference|cannot find/.test(line)) ?? `it ended with ${result.ended}`;
  throw new UserError(
    `the validator could not be built with ${version} and libbpf ${libbpf}: ${first.trim()}; please report it with the full output of \`bpfcompat doctor\``
  );
}

// src/run/tools.ts
import { readFile as readFile8 } from "node:fs/promises";
async function prepareTools(request, { arches, commands, mirrors }, { logger, cache, ownsMachine }, signal) {
  const { cacheDirectory, accelerator: choice, installDependencies: allowed } = request;
  const host = hostArch();
  const install = (missing) => installMissing(missing, { allowed, logger, signal });
  const lackedByGuests = async () => [
    ...missingForGuests(arches),
    ...commands.some((arch) => arch === host) ? await missingForCommands() : []
  ];
  if (allowed && cache !== NO_SHARED_CACHE)
    await installMissing(await lackedByGuests(), { allowed, logger, signal, keep: { cache, cacheDirectory } });
  const options2 = { cacheDirectory, mirrors, signal, cache };
  const builds = await Promise.all(arches.map((arch) => planBuild({ ...options2, arch })));
  await install([...await lackedByGuests(), ...builds.flatMap(({ missing }) => missing)]);
  if (ownsMachine && allowed && choice !== "tcg" && arches.some((arch) => arch === host))
    await openKvm({ logger, signal, rules: "/run/udev/rules.d" });
  const toolbox = new Map(arches.map((arch, index) => [arch, ready(arch, builds[index])]));
  for (const tools of toolbox.values()) tools.catch(() => {
  });
  return toolbox;
  async function ready(arch, { make }) {
    const qemu = qemuOf(arch);
    const building = make();
    const asking = runTool(qemu, ["--version"]).then(({ stdout }) => stdout.split("\n")[0] ?? "");
    const image = async () => (await building).kvmProbe;
    const choosing = chooseAccelerator(choice, { arch, qemu, image, signal });
    const shell = commands.includes(arch) ? busyboxOf(arch) : null;
    const [{ program }, accelerator, busybox] = await Promise.all([building, choosing, shell]);
    if (choice === "auto" && accelerator.used === "tcg") logger.info(emulated(arch, accelerator));
    return { qemu, qemuVersion: asking, validator: await readFile8(program), accelerator, busybox };
  }
  function emulated(arch, { reason }) {
    if (arch !== host && host !== void 0)
      return `the ${arch} kernels are emulated, which is slower: this machine is ${host}`;
    return `KVM cannot be used, the ${arches.length === 1 ? "" : `${arch} `}kernels are emulated, which is slower: ${reason}`;
  }
  async function busyboxOf(arch) {
    return arch === host ? ownBusybox() : foreignBusybox(arch, options2);
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
async function ownBusybox() {
  const { path, defect } = await findBusybox();
  if (path === void 0)
    throw new UserError(
      `busybox-static was installed, but ${defect ?? `no busybox is on the PATH (${process.env.PATH})`}`
    );
  return readFile8(path);
}

// src/run/work-folder.ts
import { mkdtemp as mkdtemp2, readdir as readdir3, rm as rm6 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join16 } from "node:path";
var WORK_FOLDER = /^bpfcompat-(\d+)-\w{6}$/;
async function createWorkFolder() {
  const parent = tmpdir();
  for (const name of await readdir3(parent)) {
    const pid = WORK_FOLDER.exec(name)?.[1];
    if (pid !== void 0 && !isAlive(Number(pid)))
      await rm6(join16(parent, name), { recursive: true, force: true }).catch(() => {
      });
  }
  return mkdtemp2(join16(parent, `bpfcompat-${process.pid}-`));
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) === "EPERM";
  }
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
  pad,
  wrap,
  PROBE_GROUPS,
  runGuest,
  createLogCollector,
  safeFileName,
  bootImages,
  errnoOf,
  judgeInterruption,
  guestModules,
  moduleFiles,
  kvmDefect,
  findBusybox,
  installMissing,
  openKvm,
  missingForGuests,
  missingForCommands,
  missingForValidator,
  missingForExamples,
  libbpfDefect,
  findToolchain,
  planBuild,
  buildValidator,
  prepareTools,
  inOrder,
  toolsFor,
  hostTools,
  createWorkFolder
};
