import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEFAULT_MODE,
  DEFAULT_TIMEOUT_SECONDS,
  HELPER_NAMES,
  NO_BASELINE,
  artifactName,
  glob,
  hasSeries,
  helperNumber,
  isBelow,
  isDynamicPattern,
  isElf,
  isKernelNamed,
  isRelease,
  kernelName,
  nearest,
  needsFiles,
  parseDuration,
  parseMilliseconds,
  readArtifacts,
  readProgram,
  runTool
} from "./chunk-SYJJLJFE.js";
import {
  UserError,
  collectProblems,
  errorCode,
  errorMessage,
  packageRoot,
  require__
} from "./chunk-OSVJUFHW.js";
import {
  parseThreshold
} from "./chunk-BB3FCJLJ.js";
import {
  plural
} from "./chunk-XEFT6EOF.js";
import {
  __toESM
} from "./chunk-KATU4TBC.js";

// src/shard/partition.ts
var SHARD_SETUP_SECONDS = 40;
var MAX_SHARDS = 256;
function deal(kernels, count) {
  const shards = Array.from({ length: count }, () => ({ seconds: 0, names: /* @__PURE__ */ new Set() }));
  for (const { name, seconds } of kernels.toSorted((a, b) => b.seconds - a.seconds)) {
    const least = shards.reduce((best, shard) => isLess(shard, best) ? shard : best);
    least.seconds += seconds;
    least.names.add(name);
  }
  return shards.map(({ names }) => kernels.map(({ name }) => name).filter((name) => names.has(name)));
}
function isLess(a, b) {
  return a.seconds < b.seconds || a.seconds === b.seconds && a.names.size < b.names.size;
}
function worthwhileShards(kernels, guests) {
  const seconds = kernels.reduce((sum2, kernel) => sum2 + kernel.seconds, 0) / guests;
  return Math.max(1, Math.min(Math.floor(seconds / SHARD_SETUP_SECONDS), kernels.length, MAX_SHARDS));
}
function shardSeconds(kernels, guests) {
  if (kernels.length === 0) return SHARD_SETUP_SECONDS;
  const sum2 = kernels.reduce((total, { seconds }) => total + seconds, 0);
  const longest = Math.max(...kernels.map(({ seconds }) => seconds));
  return Math.round(SHARD_SETUP_SECONDS + Math.max(longest, sum2 / guests));
}
function parseShardCount(text) {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_SHARDS ? Number(text) : void 0;
}
var SHARD_COUNT_EXPECTED = `must be a whole number from 1 to ${MAX_SHARDS}: jobs of a matrix`;

// src/artifact/brought-files.ts
import { readFile, realpath, stat } from "node:fs/promises";
import { basename as basename2, relative, resolve } from "node:path";

// src/artifact/shared-libraries.ts
import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, normalize } from "node:path";
var LOADERS = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-musl-x86_64.so.1"];
var DEADLINE_MS = 3e4;
async function sharedLibraries(program, interpreter) {
  if (!LOADERS.includes(interpreter))
    throw new UserError(
      `is linked for the dynamic loader \`${interpreter}\`; the guest takes ${LOADERS.join(" and ")}: link it statically`
    );
  if (!existsSync(interpreter))
    throw new UserError(
      `needs the dynamic loader ${interpreter}, which this machine does not have; install its C library, or link it statically`
    );
  const { exitCode, stdout, stderr, ended } = await runTool(interpreter, ["--list", program], {
    environment: { LC_ALL: "C" },
    timeoutMs: DEADLINE_MS
  });
  if (exitCode !== 0) throw new UserError(missingLibrary(stderr) ?? `cannot be read by ${interpreter} (${ended})`);
  const libraries = listedLibraries(stdout);
  const relative3 = libraries.find(({ source }) => !isAbsolute(source));
  if (relative3 !== void 0)
    throw new UserError(
      `is linked with a library by the relative path \`${relative3.source}\`; link it by its name, or statically`
    );
  return [{ path: interpreter, source: interpreter }, ...placed(libraries)];
}
function missingLibrary(stderr) {
  const name = /(?:loading shared libraries: |loading shared library )(\S+):/.exec(stderr)?.[1];
  return name === void 0 ? void 0 : `needs ${name}, which is not found on this machine; install it, or link the program statically`;
}
function listedLibraries(stdout) {
  return stdout.split("\n").flatMap((line) => {
    const [, name, source] = /^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(line) ?? [];
    if (source === void 0 || !source.includes("/") || LOADERS.includes(source)) return [];
    return [{ name: name ?? source, source }];
  });
}
function placed(libraries) {
  const system = systemFolder(libraries);
  return libraries.flatMap(({ name, source }) => {
    const own = { path: normalize(source), source };
    if (withoutUsr(dirname(own.path)) === withoutUsr(system)) return [own];
    return [own, { path: join(system, basename(name)), source }];
  });
}
function systemFolder(libraries) {
  const libc = libraries.find(({ name }) => name === "libc.so.6");
  return libc === void 0 ? "/lib" : dirname(normalize(libc.source));
}
function withoutUsr(folder) {
  return folder.replace(/^\/usr\//, "/");
}

// src/artifact/brought-files.ts
var MAX_BROUGHT_BYTES = 128 * 1024 * 1024;
async function readBrought(request) {
  const problems = [];
  const found = [...await namedFiles(request, problems), ...commandBinary(request)];
  reportCollisions(found, problems);
  const files = [];
  const system = /* @__PURE__ */ new Map();
  for (const file of new Map(found.map((candidate) => [candidate.path, candidate])).values()) {
    try {
      const read2 = await readOne(file);
      files.push(read2);
      for (const library of await librariesOf(file, read2)) system.set(library.path, library);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push({ ...file.place, message: `\`${shown(file.source)}\` ${thrown.message}` });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  const binary = request.command?.binary ?? null;
  return { files, system: [...system.values()], binary: binary === null ? null : basename2(binary) };
}
async function namedFiles(request, problems) {
  const found = [];
  for (const { path: pattern, place } of request.files) {
    const base = fixedFolder(pattern);
    const options = {
      cwd: request.base,
      absolute: true,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/.git/**"]
    };
    const matches = isDynamicPattern(pattern) ? await onlyFiles((await glob(pattern, options)).sort()) : [resolve(request.base, pattern)];
    if (matches.length === 0)
      problems.push({ ...place, message: `\`${pattern}\` matches no file; make the files first, or mend the pattern` });
    const below = resolve(request.base, base);
    found.push(...matches.map((source) => ({ source, path: relative(below, source), isBinary: false, place })));
  }
  return found;
}
function fixedFolder(pattern) {
  const parts = pattern.split("/");
  const fixed = isDynamicPattern(pattern) ? parts.findIndex((part) => isDynamicPattern(part)) : parts.length - 1;
  return parts.slice(0, fixed).join("/") || (pattern.startsWith("/") ? "/" : ".");
}
async function onlyFiles(matches) {
  const kept = await Promise.all(
    matches.map(async (match) => (await stat(match).catch(() => null))?.isDirectory() !== true)
  );
  return matches.filter((_, index) => kept[index]);
}
function commandBinary({ command, base }) {
  if (command === null || command.binary === null) return [];
  const source = resolve(base, command.binary);
  return [{ source, path: basename2(source), isBinary: true, place: command.place }];
}
function reportCollisions(found, problems) {
  const sources = /* @__PURE__ */ new Map();
  for (const { path, source, place } of found) {
    const earlier = sources.get(path);
    if (earlier !== void 0 && earlier !== source)
      problems.push({
        ...place,
        message: `\`${shown(earlier)}\` and \`${shown(source)}\` would both be \`${path}\` in the guest; rename one of them`
      });
    sources.set(path, source);
  }
}
async function readOne({ source, path, isBinary }) {
  const { size, mode } = await statFile(source);
  await refuseSecrets(source);
  if (size > MAX_BROUGHT_BYTES)
    throw new UserError(`has ${size} bytes; a guest takes ${MAX_BROUGHT_BYTES} of files altogether`);
  return { path, content: await read(source), executable: isBinary || (mode & 73) !== 0 };
}
async function refuseSecrets(source) {
  const [, top, ...names] = (await realpath(source)).split("/");
  if (top === "proc" || top === "sys")
    throw new UserError(
      `tells of this machine, and is not brought to a guest; copy what is needed into a file of your own`
    );
  if (names.includes(".git"))
    throw new UserError("may hold credentials of the checkout, and is not brought to a guest; copy what is needed");
}
async function statFile(source) {
  const found = await stat(source).catch((thrown) => {
    throw new UserError(unreadable(thrown), { cause: thrown });
  });
  if (found.isDirectory())
    throw new UserError("is a folder; name the files in it, for example with a glob such as `**/*`");
  if (!found.isFile()) throw new UserError("is no regular file");
  return found;
}
async function read(source) {
  return readFile(source).catch((thrown) => {
    throw new UserError(unreadable(thrown), { cause: thrown });
  });
}
function unreadable(thrown) {
  if (errorCode(thrown) === "ENOENT") return "does not exist; build it first, or mend the path";
  return `cannot be read: ${errorMessage(thrown)}`;
}
async function librariesOf({ source, isBinary }, file) {
  const { content, executable } = file;
  if (isBinary && !isElf(content) && content.subarray(0, 2).toString("latin1") !== "#!")
    throw new UserError("is neither an ELF program nor a script that begins with `#!`");
  if (!executable || !isElf(content)) return [];
  const program = readProgram(content);
  if ("defect" in program) {
    if (isBinary) throw new UserError(program.defect);
    return [];
  }
  if (program.interpreter === null) return [];
  const libraries = await sharedLibraries(source, program.interpreter);
  return Promise.all(libraries.map(async ({ path, source: source2 }) => ({ path, content: await read(source2), executable: true })));
}
function shown(file) {
  const path = relative(".", file);
  return path.startsWith("..") ? file : path;
}

// src/kernels/catalog.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
  const result = {};
  for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
  return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
  let result = "";
  let index = 0;
  while (index < source.length) {
    if (source.charCodeAt(index) !== 37) {
      result += source[index++];
      continue;
    }
    let ch = parseInt(source.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error) {
    if (error instanceof YAMLException) throw error;
    YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
  }
}
function constructScalar(state, event) {
  const source = getScalarValue(state.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
  return {
    value: strTag2.resolve(source, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element of source) {
      const elementTag = state.nodeTags.get(element);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key, value);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key, value, tag);
  } else {
    frame.key = value;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
function constructFromEvents(events, options) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, true);
        addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name);
        if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping2 = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping2 ? 125 : 93;
  if (isMapping2) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping2 || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) addPopEvent(state);
    } else if (isMapping2 && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping2) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
  const opts = {
    ...DEFAULT_LOAD_OPTIONS,
    ...options
  };
  const source = String(input);
  const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
  const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
  return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
    ...pick(opts, CONSTRUCTOR_OPT_KEYS),
    source
  });
}
function load(input, options) {
  const documents = loadDocuments(input, options);
  if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
  if (documents.length === 1) return documents[0];
  throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/kernels/catalog.ts
var FLAVOURS = ["cloud", "generic", "rt"];
var DEFAULT_FLAVOUR = "cloud";
async function loadCatalog(file = join2(packageRoot, "kernels", "debian.yaml")) {
  const data = load(await readFile2(file, "utf8"), { schema: FAILSAFE_SCHEMA, filename: file });
  if (!Array.isArray(data)) throw new UserError({ message: "expected a list of kernels", file });
  const entries2 = data.map((item, index) => checkEntry(item, index, file));
  const twice = entries2.find((entry, index) => entries2.findIndex((other) => other.id === entry.id) !== index);
  if (twice !== void 0) throw new UserError({ message: `\`${twice.id}\` is there twice`, file });
  return entries2;
}
function kernelIds(catalog) {
  return catalog.flatMap(
    (entry) => FLAVOURS.filter((flavour) => entry.flavours[flavour] !== void 0).map((flavour) => idOf(entry, flavour))
  );
}
function findKernel(id, catalog) {
  const [line = "", release, ...more] = id.split("@");
  for (const entry of catalog) {
    for (const flavour of FLAVOURS) {
      const metaPackage = entry.flavours[flavour];
      if (metaPackage === void 0 || idOf(entry, flavour) !== line) continue;
      if (release !== void 0) checkRelease(id, release, more, entry);
      return {
        id,
        distribution: "Debian",
        arch: "x86_64",
        source: {
          kind: "debian",
          suites: entry.suites,
          flavour,
          metaPackage,
          ...entry.series === void 0 ? {} : { series: entry.series },
          ...release === void 0 ? {} : { release }
        }
      };
    }
  }
  const ids = kernelIds(catalog);
  const meant = (line === "" ? void 0 : ids.find((known) => known.startsWith(`${line}-`))) ?? nearest(line, ids);
  const hint = meant === void 0 ? "" : `did you mean ${release === void 0 ? meant : `${meant}@${release}`}? `;
  throw new UserError(`unknown kernel \`${id}\`; ${hint}\`bpfcompat kernels\` lists all`);
}
function idOf(entry, flavour) {
  return flavour === DEFAULT_FLAVOUR ? entry.id : `${entry.id}-${flavour}`;
}
function checkRelease(id, release, more, { id: line, series }) {
  if (more.length > 0 || !isRelease(release)) {
    throw new UserError(`kernel \`${id}\`: expected a release such as 6.1.0-56-cloud-amd64 after the @`);
  }
  if (series !== void 0 && !hasSeries(release, series)) {
    throw new UserError(`kernel \`${id}\`: ${line} is the ${series} line, and ${release} is not of it`);
  }
}
function checkEntry(item, index, file) {
  const wrong = (expected) => new UserError({ message: `kernel ${index + 1}: expected ${expected}`, file });
  if (typeof item !== "object" || item === null) throw wrong("a mapping");
  const { id, description, suites, series, flavours, ...unknown } = item;
  if (typeof id !== "string" || !/^[a-z0-9][a-z0-9.-]*$/.test(id)) throw wrong("`id` in small letters, digits, - and .");
  if (typeof description !== "string") throw wrong("`description`, one line");
  if (!isWords(suites)) throw wrong("`suites`, a list of suite names");
  if (series !== void 0 && typeof series !== "string") throw wrong('`series`, such as "6.1"');
  if (typeof flavours !== "object" || flavours === null || !("cloud" in flavours))
    throw wrong("`flavours` with `cloud`");
  const builds = {};
  for (const [name, meta] of Object.entries(flavours)) {
    const flavour = FLAVOURS.find((known) => known === name);
    if (flavour === void 0) throw wrong(`flavours ${FLAVOURS.join(", ")}, got \`${name}\``);
    if (typeof meta !== "string" || !/^linux-image-[a-z0-9.-]+$/.test(meta)) throw wrong("a linux-image- meta package");
    builds[flavour] = meta;
  }
  const [extra] = Object.keys(unknown);
  if (extra !== void 0) throw wrong(`no \`${extra}\``);
  return { id, description, suites, ...series === void 0 ? {} : { series }, flavours: builds };
}
function isWords(value) {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string" && /^[a-z-]+$/.test(item));
}

// src/manifest/load.ts
import { dirname as dirname2 } from "node:path";

// src/manifest/files.ts
import { readFile as readFile3, stat as stat2 } from "node:fs/promises";

// src/manifest/validate.ts
var import__ = __toESM(require__(), 1);
import { readFileSync } from "node:fs";
import { join as join3 } from "node:path";

// src/manifest/yaml.ts
var exactIntTag = defineScalarTag(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = intCoreTag.resolve(source, isExplicit, tagName);
    return typeof value !== "number" || Number.isSafeInteger(value) ? value : exactInteger(source);
  }
});
var schema = new Schema([strTag, nullCoreTag, boolCoreTag, exactIntTag, seqTag, mapTag]);
var MAX_ALIASES = 100;
function parseYaml(source, file) {
  try {
    const events = parseEvents(source, { filename: file });
    const { places, duplicateKeys } = locate(events, source, file);
    const [value, ...others] = constructFromEvents(events, {
      source,
      filename: file,
      schema,
      json: true,
      maxAliases: MAX_ALIASES
    });
    if (others.length > 0)
      throw new UserError({ file, line: 1, message: "expected one YAML document, found several; split the file" });
    if (value === void 0 || value === null) throw new UserError({ file, line: 1, message: "the file is empty" });
    return { file, value, duplicateKeys, placeOf: (pointer) => nearestPlace(places, pointer, file) };
  } catch (thrown) {
    if (isYamlException(thrown)) throw new UserError(syntaxProblem(thrown, file));
    throw thrown;
  }
}
function exactInteger(source) {
  const digits = BigInt(source.replace(/^[+-]/, ""));
  return source.startsWith("-") ? -digits : digits;
}
function locate(events, source, file) {
  const places = /* @__PURE__ */ new Map();
  const duplicateKeys = [];
  const place = placeFinder(source, file);
  let next = 0;
  if (events[0]?.type === EVENT_ID.DOCUMENT) next = 1;
  if (events[next] !== void 0 && events[next]?.type !== EVENT_ID.POP) visit("", void 0);
  return { places, duplicateKeys };
  function visit(pointer, keyStart) {
    const event = events[next++];
    if (event === void 0) return;
    if (event.type === EVENT_ID.MAPPING) {
      places.set(pointer, place(keyStart ?? event.start));
      visitMapping(pointer);
    } else if (event.type === EVENT_ID.SEQUENCE) {
      places.set(pointer, place(keyStart ?? event.start));
      for (let index = 0; !atEnd(); index++) visit(`${pointer}/${index}`, void 0);
      next++;
    } else if (event.type === EVENT_ID.SCALAR) {
      places.set(pointer, place(keyStart ?? event.valueStart));
    } else if (event.type === EVENT_ID.ALIAS) {
      places.set(pointer, place(keyStart ?? event.anchorStart));
    }
  }
  function visitMapping(pointer) {
    const seen = /* @__PURE__ */ new Set();
    while (!atEnd()) {
      const key = events[next];
      if (key?.type !== EVENT_ID.SCALAR) {
        visit(`${pointer}/?`, void 0);
        visit(`${pointer}/?`, void 0);
        continue;
      }
      next++;
      const name = getScalarValue(source, key);
      if (seen.has(name))
        duplicateKeys.push({ ...place(key.valueStart), message: `\`${name}\` stands twice in this mapping` });
      seen.add(name);
      visit(`${pointer}/${escapePointer(name)}`, key.valueStart);
    }
    next++;
  }
  function atEnd() {
    return next >= events.length || events[next]?.type === EVENT_ID.POP;
  }
}
function placeFinder(source, file) {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function nearestPlace(places, pointer, file) {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = places.get(at);
    if (found !== void 0) return found;
    if (at === "") return { file, line: 1, column: 1 };
  }
}
function escapePointer(token) {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
function isYamlException(thrown) {
  return typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === "YAMLException";
}
function syntaxProblem(exception, file) {
  const { reason, mark } = exception;
  if (reason?.startsWith("expected a document")) return { file, line: 1, message: "the file is empty" };
  const unclosed = reason === "deficient indentation" ? " (a bracket or quote above is not closed?)" : "";
  const message = `not valid YAML: ${reason ?? errorMessage(exception)}${unclosed}`;
  return mark === void 0 ? { file, message } : { file, line: mark.line + 1, column: mark.column + 1, message };
}

// src/manifest/validate.ts
var compiled = /* @__PURE__ */ new Map();
var ajv;
function validateForm(document, form) {
  const validate = validatorOf(form);
  const problems = validate(document.value) ? [] : problemsOf(validate.errors ?? [], document);
  const all = [...document.duplicateKeys, ...problems];
  if (all.length > 0) throw new UserError(all.sort(byPlace));
}
function validatorOf(form) {
  const known = compiled.get(form);
  if (known !== void 0) return known;
  ajv ??= createAjv();
  const validate = ajv.getSchema(`urn:bpfcompat:manifest:1#/$defs/${form}`);
  if (validate === void 0) throw new Error(`schema.json has no ${form}`);
  compiled.set(form, validate);
  return validate;
}
function createAjv() {
  const instance = new import__.Ajv2020({
    allErrors: true,
    verbose: true,
    // It runs once: to make its code faster, or to repeat a definition at each use of it, costs more than it saves.
    code: { optimize: false },
    inlineRefs: false,
    // A test holds schema.json to its meta-schema: compiling that takes longer than all the rest of the check.
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true
  });
  instance.addKeyword("x-expected");
  instance.addSchema(JSON.parse(readFileSync(join3(packageRoot, "src/manifest/schema.json"), "utf8")));
  return instance;
}
function problemsOf(errors, document) {
  const summed = errors.filter((error) => error.keyword === "anyOf").map((error) => error.instancePath);
  const seen = /* @__PURE__ */ new Set();
  const problems = [];
  for (const error of errors) {
    if (error.keyword === "if") continue;
    if (error.keyword !== "anyOf" && summed.some((path) => isWithin(error.instancePath, path))) continue;
    const problem = problemOf(error, document);
    const key = JSON.stringify(problem);
    if (!seen.has(key)) problems.push(problem);
    seen.add(key);
  }
  return problems;
}
function isWithin(pointer, parent) {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}
function problemOf(error, document) {
  const name = lastToken(error.instancePath) || "the document";
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(error.params.additionalProperty ?? error.params.unevaluatedProperty);
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const guess = nearest(key, known);
      const hint = guess === void 0 ? `known keys: ${known.join(", ")}` : `did you mean \`${guess}\`?`;
      return {
        ...document.placeOf(`${error.instancePath}/${escapePointer(key)}`),
        message: `unknown key \`${key}\`; ${hint}`
      };
    }
    case "required":
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${error.params.missingProperty}\` is missing${inside(error.instancePath)}`
      };
    case "enum": {
      const allowed = error.params.allowedValues;
      const guess = typeof error.data === "string" ? nearest(error.data, allowed.map(String)) : void 0;
      const hint = guess === void 0 ? "" : `; did you mean \`${guess}\`?`;
      const expected = ownSentence(error) ?? `one of ${allowed.filter((value) => value !== "").join(", ")}`;
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${name}\` must be ${expected}, got ${show(error.data)}${hint}`
      };
    }
    default:
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${name}\` must be ${expectation(error)}, got ${show(error.data)}`
      };
  }
}
function expectation(error) {
  const own = ownSentence(error);
  if (own !== void 0) return own;
  const schema2 = error.parentSchema ?? {};
  if (schema2.type === "integer" && typeof schema2.minimum === "number" && typeof schema2.maximum === "number")
    return `a whole number from ${schema2.minimum} to ${schema2.maximum}`;
  switch (error.keyword) {
    case "type":
      return withArticle(String(error.params.type));
    case "minItems":
      return `a list of at least ${error.params.limit}`;
    case "maxItems":
      return `a list of at most ${error.params.limit}`;
    case "minimum":
      return `at least ${error.params.limit}`;
    case "maximum":
      return `at most ${error.params.limit}`;
    case "minLength":
      return "a text that is not empty";
    case "uniqueItems":
      return "a list without repetitions";
    default:
      return error.message ?? error.keyword;
  }
}
function ownSentence({ parentSchema }) {
  const sentence = parentSchema?.["x-expected"];
  return typeof sentence === "string" ? sentence : void 0;
}
var TYPE_NAMES = {
  object: "a mapping",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
  number: "a number"
};
function withArticle(type) {
  return TYPE_NAMES[type] ?? type;
}
function show(value) {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  if (value === null) return "nothing";
  const text = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}\u2026"` : text;
}
function inside(pointer) {
  return pointer === "" ? "" : ` in \`${pointer.slice(1).replaceAll(/\/(\d+)/g, "[$1]").replaceAll("/", ".")}\``;
}
function lastToken(pointer) {
  return pointer.slice(1).replaceAll(/\/(\d+)/g, "[$1]").split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "";
}
function byPlace(a, b) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/manifest/files.ts
async function readForm(file, formOf, kind = "manifest") {
  const document = parseYaml(await readText(file, kind), file);
  validateForm(document, formOf(document.value));
  return document;
}
async function readText(file, kind = "manifest") {
  try {
    const found = await stat2(file);
    if (!found.isFile() && !found.isDirectory()) throw new UserError({ file, message: "is no regular file" });
    return await readFile3(file, "utf8");
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError({ file, message: unreadable2(thrown, kind) }, { cause: thrown });
  }
}
function unreadable2(thrown, kind) {
  switch (errorCode(thrown)) {
    case "ENOENT":
      return kind === "manifest" ? "no such file; name the manifest, or give the objects themselves: `bpfcompat run build/*.bpf.o`" : `no such file; mend the path of the ${kind}`;
    case "EISDIR":
      return `is a directory, expected a ${kind}; name the file in it`;
    case "EACCES":
      return "cannot be read: permission denied";
    default:
      return errorMessage(thrown);
  }
}

// src/manifest/matrix.ts
import { existsSync as existsSync2 } from "node:fs";
import { readFile as readFile4 } from "node:fs/promises";
import { join as join4, resolve as resolve2 } from "node:path";

// src/manifest/baseline.ts
function baselineOf(written, pointer, checking) {
  if (written === void 0) return NO_BASELINE;
  if (written.required === true && written.insns === void 0)
    checking.report(
      `${pointer}/required`,
      "`required` says that growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"
    );
  return {
    insns: written.insns === void 0 ? null : parseThreshold(String(written.insns)) ?? null,
    required: written.required ?? false,
    place: checking.place(pointer)
  };
}

// src/manifest/checking.ts
var Checking = class {
  document;
  problems = [];
  constructor(document) {
    this.document = document;
  }
  place(pointer) {
    return this.document.placeOf(pointer);
  }
  /** Notes a problem. Its place is that of the value at the pointer, or of the nearest thing around it. */
  report(pointer, message) {
    this.problems.push({ ...this.place(pointer), message });
  }
  /** @throws UserError with all problems, in the order in which a reader meets them */
  finish() {
    if (this.problems.length > 0) throw new UserError(this.problems.sort(byPlace));
  }
  /** Of several things with one name, all but the first are problems. */
  reportDuplicates(named, what, wayOut = "") {
    const first = /* @__PURE__ */ new Map();
    for (const { name, pointer } of named) {
      const earlier = first.get(name);
      if (earlier === void 0) first.set(name, pointer);
      else
        this.report(
          pointer,
          `${what} \`${name}\` stands here a second time; the first is on line ${this.place(earlier).line}${wayOut}`
        );
    }
  }
  /** The schema has seen to the form; a text may still mean more than a day. */
  seconds(written, pointer) {
    const parsed = written === void 0 ? void 0 : parseDuration(written);
    if (written !== void 0 && parsed === void 0)
      this.report(pointer, `\`${written}\` is more than a day, the longest timeout there is`);
    return parsed;
  }
  regex(written, pointer, flags = "") {
    try {
      return new RegExp(written, flags);
    } catch (thrown) {
      const why = String(thrown.message).replace(/^Invalid regular expression: .*: /s, "");
      this.report(pointer, `\`${written}\` is no regular expression: ${why}`);
      return void 0;
    }
  }
};
function elements(list, pointer) {
  return (list ?? []).map((element, index) => ({ element, at: `${pointer}/${index}` }));
}
function entries(mapping, pointer) {
  return Object.entries(mapping).map(([key, value]) => ({ key, value, at: `${pointer}/${escapePointer(key)}` }));
}

// src/manifest/kernels.ts
function kernelsOf(written, pointer, checking) {
  const kernels = elements(written, pointer).map(({ element, at }) => kernelRequest(element, at, checking));
  checking.reportDuplicates(
    kernels.map((kernel, index) => ({ name: kernelName(kernel), pointer: `${pointer}/${index}` })),
    "kernel",
    "; give one of them a `variant`, such as `variant: bpf-lsm`"
  );
  return kernels;
}
function kernelRequest(written, pointer, checking) {
  const settings = typeof written === "string" ? { id: written } : written;
  const { id, variant = null, required = true, timeout, cmdline = "", lsm = null } = settings;
  return {
    id,
    variant,
    required,
    timeoutSeconds: checking.seconds(timeout, `${pointer}/timeout`) ?? null,
    cmdline,
    lsm,
    place: checking.place(pointer)
  };
}

// src/manifest/command.ts
var KEYS = ["expect_exit_code", "expect_stdout_contains", "expect_stderr_contains", "expect_stdout_matches"];
function commandOf(artifact, pointer, checking) {
  const { command, command_binary: binary = null } = artifact;
  if (command === void 0) {
    reportExpectationsWithoutCommand(artifact, pointer, checking);
    if (binary !== null)
      checking.report(
        `${pointer}/command_binary`,
        "`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"
      );
    return null;
  }
  return {
    command,
    binary,
    expect: commandExpectationsOf(artifact, pointer, checking),
    place: checking.place(`${pointer}/command`)
  };
}
function commandExpectationsOf(written, pointer, checking) {
  const matches = written.expect_stdout_matches;
  return {
    exitCode: written.expect_exit_code ?? 0,
    stdoutContains: written.expect_stdout_contains ?? null,
    stderrContains: written.expect_stderr_contains ?? null,
    stdoutMatches: matches === void 0 ? null : checking.regex(matches, `${pointer}/expect_stdout_matches`, "m") ?? null
  };
}
function reportExpectationsWithoutCommand(written, pointer, checking) {
  for (const key of KEYS)
    if (written[key] !== void 0)
      checking.report(`${pointer}/${key}`, `\`${key}\` belongs to a \`command\`, and there is none`);
}

// src/manifest/literal.ts
var MIN_INTEGER = -(2n ** 63n);
var MAX_INTEGER = 2n ** 64n - 1n;
var FIELD = /^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/;
var LIKE_A_NUMBER = /^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
function literalOf(value, pointer, checking) {
  if (typeof value !== "object" || value === null) return scalarLiteral(value, pointer, checking);
  if (isMapping(value) && typeof value.program === "string" && Object.keys(value).length === 1)
    return programLiteral(value.program, pointer, checking);
  const literals = fieldsOf(value, "", pointer).map((field) => fieldLiteral(field, checking));
  const names = literals.map((literal) => literal?.replace(/=.*/, ""));
  const twice = names.find((name, index) => name !== void 0 && names.indexOf(name) !== index);
  if (twice !== void 0) checking.report(pointer, `field \`${twice}\` is set twice`);
  return literals.includes(void 0) ? void 0 : `{${literals.join(",")}}`;
}
function numberLiteralOf(value, pointer, checking) {
  const literal = literalOf(value, pointer, checking);
  if (literal === void 0 || !/(?:^|=)(?:hex|text|program):/.test(literal)) return literal;
  checking.report(pointer, "`min` must be a whole number, or fields with whole numbers; to compare bytes write `value`");
  return void 0;
}
function bytesLiteralOf(value, pointer, checking) {
  if (!value.startsWith("hex:")) return `text:${hexOfText(value.replace(/^text:/, ""))}`;
  const digits = value.slice("hex:".length).replaceAll(/\s/g, "").toLowerCase();
  if (/^(?:[0-9a-f]{2})+$/.test(digits)) return `hex:${digits}`;
  checking.report(pointer, `\`${value}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``);
  return void 0;
}
function hexOf(literal) {
  return literal.slice(literal.indexOf(":") + 1);
}
var SHOWN_CHARACTERS = 60;
function showValue(value) {
  const text = valueText(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}\u2026` : text;
}
function valueText(value) {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (isMapping(value))
    return `{${Object.entries(value).map(([key, inner]) => `${key}: ${valueText(inner)}`).join(", ")}}`;
  return typeof value === "string" && !/^hex:[0-9a-f\s]+$/i.test(value) ? JSON.stringify(value) : String(value);
}
function fieldsOf(value, name, at) {
  if (Array.isArray(value) && value.length > 0)
    return elements(value, at).flatMap(
      (item, index) => fieldsOf(item.element, `${name}[${index}]`, item.at)
    );
  if (isMapping(value) && Object.keys(value).length > 0)
    return entries(value, at).flatMap(
      (item) => fieldsOf(item.value, name === "" ? item.key : `${name}.${item.key}`, item.at)
    );
  return [{ name, value, at }];
}
function fieldLiteral({ name, value, at }, checking) {
  if (name !== "" && !FIELD.test(name)) {
    checking.report(at, `\`${name}\` is no name of a field, such as \`state.counts[2]\``);
    return void 0;
  }
  const literal = scalarLiteral(value, at, checking);
  return literal === void 0 ? void 0 : `${name}=${literal}`;
}
function scalarLiteral(value, pointer, checking) {
  switch (typeof value) {
    case "boolean":
      return value ? "1" : "0";
    case "number":
      return String(value);
    case "bigint":
      if (value >= MIN_INTEGER && value <= MAX_INTEGER) return String(value);
      checking.report(pointer, `\`${value}\` does not fit into 64 bits; longer values are written as \`hex:00 ff\``);
      return void 0;
    case "string":
      if (!LIKE_A_NUMBER.test(value)) return bytesLiteralOf(value, pointer, checking);
      checking.report(
        pointer,
        `\`${value}\` is a text; write a whole number without quotes, or \`"text:${value}"\` if the text is meant`
      );
      return void 0;
    default:
      checking.report(pointer, "a value is missing here");
      return void 0;
  }
}
function programLiteral(name, pointer, checking) {
  if (/^[A-Za-z0-9_.]{1,128}$/.test(name)) return `program:${name}`;
  checking.report(`${pointer}/program`, `\`${name}\` is no name of a program (letters, digits, \`_\`, \`.\`)`);
  return void 0;
}
function hexOfText(text) {
  return Buffer.from(text, "utf8").toString("hex");
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/manifest/map-flags.ts
var MAP_FLAGS = {
  BPF_F_NO_PREALLOC: 1 << 0,
  BPF_F_NO_COMMON_LRU: 1 << 1,
  BPF_F_NUMA_NODE: 1 << 2,
  BPF_F_RDONLY: 1 << 3,
  BPF_F_WRONLY: 1 << 4,
  BPF_F_STACK_BUILD_ID: 1 << 5,
  BPF_F_ZERO_SEED: 1 << 6,
  BPF_F_RDONLY_PROG: 1 << 7,
  BPF_F_WRONLY_PROG: 1 << 8,
  BPF_F_CLONE: 1 << 9,
  BPF_F_MMAPABLE: 1 << 10,
  BPF_F_PRESERVE_ELEMS: 1 << 11,
  BPF_F_INNER_MAP: 1 << 12,
  BPF_F_LINK: 1 << 13,
  BPF_F_SEGV_ON_FAULT: 1 << 17,
  BPF_F_NO_USER_CONV: 1 << 18,
  BPF_F_RB_OVERWRITE: 1 << 19
};
function mapFlagBits(written) {
  if (typeof written === "number") return written;
  return written.reduce((bits, name) => bits | (MAP_FLAGS[name] ?? 0), 0);
}

// src/manifest/fixups.ts
function fixupsOf(object, pointer, checking) {
  const fixups = [
    ...elements(object.maps, `${pointer}/maps`).flatMap(({ element, at }) => mapFixups(element, at, checking)),
    ...globalFixups(object, `${pointer}/globals`, checking),
    ...programFixups(object, pointer)
  ];
  reportRepetitions(fixups, checking);
  return fixups.map(({ fixup, at }) => ({ ...fixup, place: checking.place(at) }));
}
function mapFixups(map, pointer, checking) {
  const subject = map.name;
  const fixups = [];
  const add = (key, fixup) => fixups.push({ fixup, at: `${pointer}/${key}` });
  if (map.type !== void 0) add("type", { subject, kind: "map_type", value: map.type });
  for (const kind of ["key_size", "value_size"]) {
    const value = map[kind];
    if (value !== void 0) add(kind, { subject, kind, value });
  }
  if (map.max_entries !== void 0) add("max_entries", { subject, kind: "max_entries", value: map.max_entries });
  if (map.map_flags !== void 0) add("map_flags", { subject, kind: "map_flags", value: mapFlagBits(map.map_flags) });
  if (map.inner_map !== void 0)
    add("inner_map", innerMapFixup(subject, map.inner_map, `${pointer}/inner_map`, checking));
  if (map.inner_ringbuf_bytes) {
    checkRingbufSize(map.inner_ringbuf_bytes, `${pointer}/inner_ringbuf_bytes`, checking);
    const sizes = { keySize: 0, valueSize: 0, maxEntries: map.inner_ringbuf_bytes, mapFlags: 0 };
    add("inner_ringbuf_bytes", { subject, kind: "inner_map", type: "ringbuf", ...sizes });
  }
  if (map.autocreate !== void 0) add("autocreate", { subject, kind: "autocreate" });
  if (map.pinning !== void 0) add("pinning", { subject, kind: "pinning" });
  for (const { element, at } of elements(map.entries, `${pointer}/entries`))
    fixups.push(...entryFixups(subject, element, at, checking));
  if (fixups.length === 0 && map.entries === void 0)
    checking.report(
      pointer,
      `map \`${subject}\` is named, and nothing is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`
    );
  return fixups;
}
function innerMapFixup(subject, inner, pointer, checking) {
  const { type, key_size: keySize, value_size: valueSize, max_entries: maxEntries, map_flags = 0 } = inner;
  if (type === "ringbuf") {
    for (const key of ["key_size", "value_size"])
      if (inner[key]) checking.report(`${pointer}/${key}`, `a ring buffer has no \`${key}\`; remove it`);
    checkRingbufSize(maxEntries, `${pointer}/max_entries`, checking);
  } else if (!valueSize) checking.report(pointer, `an inner map of type \`${type}\` needs \`value_size\`, at least 1`);
  const sizes = { keySize: keySize ?? 0, valueSize: valueSize ?? 0, maxEntries, mapFlags: mapFlagBits(map_flags) };
  return { subject, kind: "inner_map", type, ...sizes };
}
function checkRingbufSize(bytes, pointer, checking) {
  if (bytes >= 4096 && Number.isInteger(Math.log2(bytes))) return;
  checking.report(pointer, `a ring buffer has a power of two of bytes, at least 4096, not ${bytes}`);
}
function entryFixups(subject, entry, pointer, checking) {
  const { key: writtenKey, value, inner } = entry;
  const outer = literalOf(writtenKey, `${pointer}/key`, checking);
  const shown2 = `entries[${showValue(writtenKey)}]`;
  if ("value" in entry === (inner !== void 0)) {
    checking.report(pointer, "an entry has either a `value` or, in a map-in-map, `inner` entries");
    return [];
  }
  if (inner === void 0) {
    const literal = literalOf(value, `${pointer}/value`, checking);
    if (outer === void 0 || literal === void 0) return [];
    const fixup = { subject, kind: "entry", key: outer, value: literal, shown: `${shown2}=${showValue(value)}` };
    return [{ fixup, at: pointer }];
  }
  return elements(inner, `${pointer}/inner`).flatMap(({ element, at }) => {
    const key = literalOf(element.key, `${at}/key`, checking);
    const literal = literalOf(element.value, `${at}/value`, checking);
    if (outer === void 0 || key === void 0 || literal === void 0) return [];
    const what = `${shown2}[${showValue(element.key)}]=${showValue(element.value)}`;
    return [{ fixup: { subject, kind: "inner_entry", outerKey: outer, key, value: literal, shown: what }, at }];
  });
}
function globalFixups(object, pointer, checking) {
  return entries(object.globals ?? {}, pointer).flatMap(({ key: name, value, at }) => {
    if (!/^[A-Za-z_][\w.]{0,127}$/.test(name))
      checking.report(at, `\`${name}\` is no name of a global variable; fields are written \`name: {field: 1}\``);
    const literal = literalOf(value, at, checking);
    if (literal === void 0) return [];
    return [{ fixup: { subject: name, kind: "global", value: literal, shown: `${name}=${showValue(value)}` }, at }];
  });
}
function programFixups(object, pointer) {
  const types = elements(object.program_types, `${pointer}/program_types`).map(
    ({ element: { program, type }, at }) => ({ fixup: { subject: program, kind: "program_type", value: type }, at })
  );
  const isSaid = (name, type) => (object.program_types ?? []).some((said) => said.program === name && said.type === type);
  const programs = elements(object.programs, `${pointer}/programs`).flatMap(
    ({ element: { name, type, autoload }, at }) => [
      ...type === void 0 || isSaid(name, type) ? [] : [{ fixup: { subject: name, kind: "program_type", value: type }, at: `${at}/type` }],
      ...autoload === void 0 ? [] : [{ fixup: { subject: name, kind: "autoload", value: autoload }, at: `${at}/autoload` }]
    ]
  );
  return [...types, ...programs];
}
function reportRepetitions(fixups, checking) {
  const seen = /* @__PURE__ */ new Set();
  for (const { fixup, at } of fixups) {
    const what = whatIsSet(fixup);
    const key = JSON.stringify([what, "key" in fixup && fixup.key, "outerKey" in fixup && fixup.outerKey]);
    const mayRepeat = fixup.kind === "autoload" || fixup.kind === "entry" && fixup.key === "0";
    if (seen.has(key) && !mayRepeat) checking.report(at, `${what} is set twice`);
    seen.add(key);
  }
}
function whatIsSet(fixup) {
  const { subject, kind } = fixup;
  switch (kind) {
    case "inner_map":
      return `the prototype of the inner maps of map \`${subject}\``;
    case "map_type":
      return `\`type\` of map \`${subject}\``;
    case "program_type":
      return `the type of program \`${subject}\``;
    case "global":
      return `variable \`${subject}\``;
    case "entry":
    case "inner_entry":
      return `${fixup.shown.replace(/=.*$/s, "")} of map \`${subject}\``;
    case "autoload":
      return `\`autoload\` of program \`${subject}\``;
    default:
      return `\`${kind}\` of map \`${subject}\``;
  }
}

// src/manifest/attach.ts
var FIELDS = ["symbol", "category", "name", "interface", "cgroup", "binary"];
var KINDS = {
  none: { takes: [] },
  tracepoint: { takes: ["category", "name"], together: true },
  raw_tracepoint: { takes: ["name"] },
  kprobe: { takes: ["symbol"] },
  kretprobe: { takes: ["symbol"] },
  uprobe: { takes: ["binary", "symbol"] },
  uretprobe: { takes: ["binary", "symbol"] },
  usdt: { takes: ["binary", "name"] },
  fentry: { takes: ["symbol"] },
  fexit: { takes: ["symbol"] },
  lsm: { takes: ["symbol"] },
  perf_event: { takes: [] },
  xdp: { takes: ["interface"] },
  tc: { takes: ["interface"] },
  tcx: { takes: ["interface"] },
  cgroup: { takes: ["cgroup"] },
  socket: { takes: [] },
  sockmap: { takes: [] },
  netns: { takes: [] },
  iter: { takes: ["symbol"] }
};
var NOT_ATTACHED = {
  kind: "none",
  symbol: null,
  category: null,
  name: null,
  interface: null,
  cgroup: null,
  binary: null
};
function attachTargetOf(written, pointer, checking) {
  const kind = written.kind === void 0 || written.kind === "" ? null : written.kind;
  const fields = FIELDS.filter((field) => written[field] !== void 0);
  if (kind === null && fields.length === 0) return null;
  if (kind === null) checkAnyKind(fields, pointer, checking);
  else checkKind(kind, fields, written, pointer, checking);
  const { symbol = null, category = null, name = null, cgroup = null, binary = null } = written;
  return { kind, symbol, category, name, interface: written.interface ?? null, cgroup, binary };
}
function checkKind(kind, fields, written, pointer, checking) {
  const { takes, together } = KINDS[kind];
  for (const field of fields.filter((candidate) => !takes.includes(candidate)))
    checking.report(
      `${pointer}/${field}`,
      `\`${field}\` means nothing for \`kind: ${kind}\`, which takes ${listed(takes)}`
    );
  const given = fields.filter((field) => takes.includes(field));
  if (together && given.length === 1)
    checking.report(pointer, `\`kind: ${kind}\` needs ${listed(takes)}: both, or neither to go by the section`);
  if (kind === "usdt" && written.name !== void 0 && !/^[^:]+:[^:]+$/.test(written.name))
    checking.report(`${pointer}/name`, `the name of a USDT probe is \`provider:name\`, not \`${written.name}\``);
}
function checkAnyKind(fields, pointer, checking) {
  if (Object.values(KINDS).some(({ takes }) => fields.every((field) => takes.includes(field)))) return;
  checking.report(pointer, `no kind of attach takes ${listed(fields)} together; say which \`kind\` it is`);
}
function listed(fields) {
  return fields.length === 0 ? "nothing" : fields.map((field) => `\`${field}\``).join(" and ");
}

// src/manifest/programs.ts
function programsOf(object, pointer, attachRequired, checking) {
  const programs = elements(object.programs, `${pointer}/programs`);
  checking.reportDuplicates(
    programs.map(({ element, at }) => ({ name: element.name, pointer: `${at}/name` })),
    "program"
  );
  return programs.map(({ element, at }) => programRequest(element, at, attachRequired, checking));
}
function programRequest(program, pointer, attachDefault, checking) {
  const { name, section = null, autoload = null, max_insns: maxInsns = null } = program;
  const attach = attachOf(program, pointer, checking);
  if (program.optional && program.required !== void 0)
    checking.report(
      `${pointer}/optional`,
      "`optional: true` and `required` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"
    );
  if (program.required === false && attach.required)
    checking.report(
      `${pointer}/attach`,
      "`required: false` says that the attach may fail as well; remove one of the two"
    );
  const attachRequired = attach.required ?? (program.required !== false && attachDefault);
  return {
    name,
    section,
    load: program.optional ? "optional" : program.required === false ? "tolerated" : "required",
    autoload,
    minKernel: program.min_kernel === void 0 ? null : versionOf(program.min_kernel),
    attachRequired: attachRequired && attach.target?.kind !== "none",
    attach: attach.target,
    maxInsns,
    place: checking.place(`${pointer}/name`)
  };
}
function attachOf({ attach }, pointer, checking) {
  switch (attach) {
    case void 0:
      return { target: null, required: void 0 };
    case "none":
      return { target: NOT_ATTACHED, required: void 0 };
    case "required":
    case "best_effort":
      return { target: null, required: attach === "required" };
    default:
      if (attach.kind === "none" && attach.required)
        checking.report(`${pointer}/attach/required`, "`kind: none` is not attached, so that nothing can be required");
      return { target: attachTargetOf(attach, `${pointer}/attach`, checking), required: attach.required };
  }
}
function versionOf(written) {
  const [major, minor] = written.split(".").map(Number);
  return [major ?? 0, minor ?? 0];
}

// src/manifest/tests.ts
var MAX_MILLISECONDS = 5 * 6e4;
var DEFAULT_COMMAND_MILLISECONDS = 1e4;
var DEFAULT_WITHIN_MILLISECONDS = 1e3;
var MAX_DATA_OUT_BYTES = 16 * 1024;
function testsOf(object, pointer, checking) {
  const tests = elements(object.functional_tests, `${pointer}/functional_tests`);
  checking.reportDuplicates(
    tests.map(({ element, at }) => ({ name: element.name, pointer: `${at}/name` })),
    "test"
  );
  return tests.map(({ element, at }) => testRequest(element, at, checking));
}
function testRequest(test, pointer, checking) {
  const { name, required = true, command = null } = test;
  const expectations2 = expectationsOf(test, pointer, checking);
  if (command === null) {
    reportExpectationsWithoutCommand(test, pointer, checking);
    if (test.timeout !== void 0)
      checking.report(`${pointer}/timeout`, "`timeout` is that of the `command`, and there is none; see `within`");
    if (!EXPECTATION_KEYS.some((key) => key in test))
      checking.report(
        pointer,
        `test \`${name}\` does nothing; give it a \`command\`, or ${EXPECTATION_KEYS.map((key) => `\`${key}\``).join(", ")}`
      );
  }
  const milliseconds = duration(test.timeout, DEFAULT_COMMAND_MILLISECONDS, `${pointer}/timeout`, checking);
  return {
    name,
    required,
    timeoutSeconds: milliseconds / 1e3,
    command,
    expect: commandExpectationsOf(test, pointer, checking),
    expectations: expectations2,
    place: checking.place(`${pointer}/name`)
  };
}
var EXPECTATION_KEYS = ["expect_events", "expect_runs", "expect_map", "test_runs"];
function expectationsOf(test, pointer, checking) {
  return Object.keys(test).flatMap((key) => {
    const at = `${pointer}/${key}`;
    switch (key) {
      case "expect_events":
        return elements(test.expect_events, at).flatMap((entry) => eventsExpectation(entry.element, entry.at, checking));
      case "expect_runs":
        return elements(test.expect_runs, at).map((entry) => runsExpectation(entry.element, entry.at, checking));
      case "expect_map":
        return elements(test.expect_map, at).flatMap((entry) => mapExpectation(entry.element, entry.at, checking));
      case "test_runs":
        return elements(test.test_runs, at).map((entry) => testRun(entry.element, entry.at, checking));
      default:
        return [];
    }
  });
}
function eventsExpectation(written, pointer, checking) {
  const { map, min = 1, contains } = written;
  return {
    kind: "events",
    map,
    min,
    withinMs: within(written.within, pointer, checking),
    contains: contains === void 0 ? null : bytesLiteralOf(contains, `${pointer}/contains`, checking) ?? null,
    shown: contains === void 0 ? null : showValue(contains),
    place: checking.place(pointer)
  };
}
function runsExpectation(written, pointer, checking) {
  const { program, min = 1 } = written;
  const withinMs = within(written.within, pointer, checking);
  return { kind: "runs", program, min, withinMs, place: checking.place(pointer) };
}
function mapExpectation(written, pointer, checking) {
  const { map } = written;
  const key = literalOf(written.key, `${pointer}/key`, checking);
  const withinMs = within(written.within, pointer, checking);
  const place = checking.place(pointer);
  if ("value" in written === "min" in written) {
    checking.report(pointer, "write what the map must have at that key: either its `value`, or the `min` of it");
    return [];
  }
  const compare = "value" in written ? "value" : "min";
  const value = (compare === "value" ? literalOf : numberLiteralOf)(written[compare], `${pointer}/${compare}`, checking);
  if (key === void 0 || value === void 0) return [];
  const sign = compare === "value" ? "=" : ">=";
  const shown2 = `${map}[${showValue(written.key)}] ${sign} ${showValue(written[compare])}`;
  return [{ kind: "map", map, key, compare, value, withinMs, shown: shown2, place }];
}
function testRun(written, pointer, checking) {
  const { program, data_in, ctx_in, repeat = 1, expect_return, expect_data_out } = written;
  if (data_in !== void 0 && ctx_in !== void 0)
    checking.report(
      `${pointer}/ctx_in`,
      "`data_in` and `ctx_in` cannot both be given; most program types take one of them"
    );
  const kind = data_in === void 0 ? "ctx" : "data";
  const bytes = literal(data_in ?? ctx_in, `${kind}_in`);
  const out = literal(expect_data_out, "expect_data_out");
  if (out !== void 0 && hexOf(out).length > 2 * MAX_DATA_OUT_BYTES)
    checking.report(`${pointer}/expect_data_out`, `no more than ${MAX_DATA_OUT_BYTES} bytes of a packet are compared`);
  return {
    kind: "test_run",
    program,
    input: bytes === void 0 ? null : { kind, bytes },
    repeat,
    expectReturn: expect_return === void 0 ? null : expect_return >>> 0,
    expectDataOut: out === void 0 ? null : hexOf(out),
    place: checking.place(pointer)
  };
  function literal(text, key) {
    return text === void 0 ? void 0 : bytesLiteralOf(text, `${pointer}/${key}`, checking);
  }
}
function within(written, pointer, checking) {
  return duration(written, DEFAULT_WITHIN_MILLISECONDS, `${pointer}/within`, checking);
}
function duration(written, otherwise, pointer, checking) {
  if (written === void 0) return otherwise;
  const milliseconds = parseMilliseconds(written);
  if (milliseconds !== void 0 && milliseconds <= MAX_MILLISECONDS) return milliseconds;
  checking.report(pointer, `\`${written}\` is not between 1 ms and 5 minutes, the times a test may take`);
  return otherwise;
}

// src/manifest/variants.ts
function variantsOf(object, pointer, checking) {
  const groups = elements(object.program_variants, `${pointer}/program_variants`);
  checking.reportDuplicates(
    groups.map(({ element, at }) => ({ name: element.group, pointer: `${at}/group` })),
    "group"
  );
  checking.reportDuplicates(
    groups.flatMap(
      ({ element, at }) => elements(element.programs, `${at}/programs`).map((program) => ({
        name: program.element.name,
        pointer: `${program.at}/name`
      }))
    ),
    "program",
    "; a program belongs to one group"
  );
  return groups.map(({ element: { group, programs }, at }) => ({
    group,
    programs: elements(programs, `${at}/programs`).map(({ element, at: program }) => ({
      name: element.name,
      helper: helperOf(element.requires_helper, `${program}/requires_helper`, checking),
      symbol: element.requires_symbol ?? null,
      attachTarget: element.requires_attach_target ?? null,
      trialLoad: element.probe === "trial_load"
    })),
    place: checking.place(`${at}/group`)
  }));
}
function helperOf(written, pointer, checking) {
  if (written === void 0 || typeof written === "number") return written ?? null;
  const number = helperNumber(written);
  if (number !== void 0) return number;
  const guess = nearest(written, HELPER_NAMES);
  const hint = guess === void 0 ? "name one as `bpf_loop`, or by its number" : `did you mean \`${guess}\`?`;
  checking.report(pointer, `\`${written}\` is no BPF helper; ${hint}`);
  return null;
}

// src/manifest/object.ts
function objectRequest(object, pointer, defaults, checking) {
  const attachRequired = object.attach === void 0 ? defaults.attachRequired : object.attach === "required";
  return {
    attachRequired,
    maxInsns: object.max_insns ?? defaults.maxInsns,
    fixups: fixupsOf(object, pointer, checking),
    programs: programsOf(object, pointer, attachRequired, checking),
    variants: variantsOf(object, pointer, checking),
    probeCompanions: object.probe_companions ?? [],
    tests: testsOf(object, pointer, checking),
    files: elements(object.files, `${pointer}/files`).map(({ element, at }) => ({
      path: element,
      place: checking.place(at)
    }))
  };
}

// src/manifest/normalise-artifact.ts
function artifactRequest(artifact, pointer, defaults, checking) {
  const { path = [], name = null } = artifact;
  const { base, options, timeoutSeconds } = defaults;
  const written = writtenLanes(artifact, pointer, defaults, checking);
  checkLanes(artifact, written, pointer, checking);
  const lanes = options.mode === null ? written : [inputLane(options.mode, written, artifact, pointer, checking)];
  const own = checking.seconds(artifact.timeout, `${pointer}/timeout`);
  return {
    name,
    paths: typeof path === "string" ? [path] : path,
    base,
    lanes: lanes.map(({ mode, required }) => ({ mode, required })),
    timeoutSeconds: options.timeoutSeconds ?? own ?? timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
    kernels: artifact.kernels === void 0 ? null : elements(artifact.kernels, `${pointer}/kernels`).map(({ element, at }) => ({
      id: element,
      place: checking.place(at)
    })),
    command: commandOf(artifact, pointer, checking),
    place: checking.place(`${pointer}/${name === null ? "path" : "name"}`),
    ...objectRequest(
      artifact,
      pointer,
      { attachRequired: defaults.written.attach !== "best_effort", maxInsns: defaults.written.max_insns ?? null },
      checking
    )
  };
}
function writtenLanes(artifact, pointer, { written: defaults }, checking) {
  const { lanes } = artifact;
  if (lanes === void 0) {
    const mode = artifact.mode ?? defaults.mode ?? DEFAULT_MODE;
    return [{ mode, required: artifact.required ?? defaults.required ?? true, at: `${pointer}/mode` }];
  }
  for (const key of ["mode", "required"])
    if (artifact[key] !== void 0)
      checking.report(`${pointer}/${key}`, `\`${key}\` is the short form of \`lanes\`; write one of the two`);
  const pointed = elements(lanes, `${pointer}/lanes`);
  checking.reportDuplicates(
    pointed.map(({ element, at }) => ({ name: element.mode, pointer: at })),
    "lane"
  );
  return pointed.map(({ element: { mode, required = true }, at }) => ({ mode, required, at }));
}
var OBJECT_KEYS = [
  "attach",
  "max_insns",
  "maps",
  "globals",
  "programs",
  "program_types",
  "program_variants",
  "probe_companions"
];
function checkLanes(artifact, lanes, pointer, checking) {
  const behavior = lanes.find(({ mode }) => mode === "behavior");
  const command = lanes.find(({ mode }) => mode === "command");
  if (behavior !== void 0 && artifact.functional_tests === void 0)
    checking.report(
      behavior.at,
      "mode `behavior` proves what `functional_tests` expect, and there are none; add them, or write `mode: load_attach`"
    );
  if (behavior === void 0 && artifact.functional_tests !== void 0)
    checking.report(
      `${pointer}/functional_tests`,
      "`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane of that mode"
    );
  if (command !== void 0 && artifact.command === void 0)
    checking.report(command.at, "mode `command` runs the `command` of the artifact, and there is none; add it");
  if (command === void 0 && artifact.command !== void 0)
    checking.report(
      `${pointer}/command`,
      "`command` runs in mode `command`; set `mode: command`, or add a lane of that mode"
    );
  const probes = artifact.programs?.some(({ attach }) => typeof attach === "object" && attach.binary !== void 0);
  if (artifact.files !== void 0 && !probes && !artifact.functional_tests && artifact.command === void 0)
    checking.report(
      `${pointer}/files`,
      "`files` are brought along for commands, and there is none; add `functional_tests` or a `command`"
    );
  if (lanes.every(({ mode }) => mode === "command")) checkCommandOnly(artifact, pointer, checking);
  else if (artifact.path === void 0)
    checking.report(pointer, "`path` is missing; only an artifact whose lanes are all `command` can do without");
}
function checkCommandOnly(artifact, pointer, checking) {
  if (artifact.path === void 0 && artifact.name === void 0)
    checking.report(pointer, "an artifact without `path` needs a `name`");
  for (const key of OBJECT_KEYS)
    if (artifact[key] !== void 0)
      checking.report(
        `${pointer}/${key}`,
        `\`${key}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane of another mode`
      );
}
function inputLane(mode, written, artifact, pointer, checking) {
  if (mode === "command" && artifact.command === void 0)
    checking.report(pointer, "the `mode` input asks for `command`, and this artifact has none");
  if (mode !== "command" && artifact.path === void 0)
    checking.report(pointer, `the \`mode\` input asks for \`${mode}\`, and this artifact has no \`path\``);
  const required = written.some((lane) => lane.required);
  return { mode: mode === "behavior" && artifact.functional_tests === void 0 ? "load_attach" : mode, required };
}

// src/manifest/normalise.ts
function normaliseManifest(document, base, options) {
  const written = document.value;
  const checking = new Checking(document);
  const defaults = {
    base,
    options,
    timeoutSeconds: checking.seconds(written.defaults?.timeout, "/defaults/timeout"),
    written: written.defaults ?? {}
  };
  const artifacts = elements(written.artifacts, "/artifacts");
  checking.reportDuplicates(
    artifacts.flatMap(({ element: { name }, at }) => name === void 0 ? [] : [{ name, pointer: `${at}/name` }]),
    "artifact"
  );
  const manifest = {
    file: document.file,
    form: "manifest",
    remarks: [],
    caseReports: [],
    kernels: kernelsOf(written.kernels, "/kernels", checking),
    mirrors: written.mirrors ?? [],
    modules: written.modules ?? [],
    artifacts: artifacts.map(({ element, at }) => artifactRequest(element, at, defaults, checking)),
    requiredKernels: [],
    baseline: baselineOf(written.baseline, "/baseline", checking),
    allowedWarnings: allowedWarnings(written, checking)
  };
  checking.finish();
  return manifest;
}
function normaliseSingleArtifact(document, objects, options) {
  const written = document.value;
  const checking = new Checking(document);
  const manifest = {
    file: document.file,
    form: "singleArtifact",
    remarks: [],
    caseReports: [],
    kernels: [],
    mirrors: [],
    modules: [],
    artifacts: [
      {
        name: written.name === void 0 ? null : artifactName(written.name),
        paths: [...objects],
        base: ".",
        lanes: [{ mode: singleArtifactMode(written, options.mode, checking), required: true }],
        timeoutSeconds: options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        command: null,
        place: checking.place(""),
        ...objectRequest(written, "", { attachRequired: false, maxInsns: null }, checking)
      }
    ],
    requiredKernels: elements(written.required_profiles, "/required_profiles").map(({ element, at }) => ({
      id: element,
      place: checking.place(at)
    })),
    baseline: NO_BASELINE,
    allowedWarnings: allowedWarnings(written, checking)
  };
  checking.finish();
  return manifest;
}
function singleArtifactMode(written, input, checking) {
  const tests = written.functional_tests !== void 0;
  if (input === "command")
    checking.report("", "the `mode` input asks for `command`; list the artifact with its `command` under `artifacts:`");
  if (input === "behavior" && !tests)
    checking.report("", "the `mode` input asks for `behavior`, and there are no `functional_tests`; add them");
  if (written.files !== void 0 && !tests)
    checking.report("/files", "`files` are brought along for commands, and there are no `functional_tests`");
  return input ?? (tests ? "behavior" : DEFAULT_MODE);
}
function normaliseMatrix(document) {
  const { profiles } = document.value;
  const checking = new Checking(document);
  const kernels = kernelsOf(profiles, "/profiles", checking);
  checking.finish();
  return kernels;
}
function allowedWarnings(written, checking) {
  return elements(written.allow_kernel_warnings, "/allow_kernel_warnings").flatMap(
    ({ element, at }) => checking.regex(element, at) ?? []
  );
}

// src/manifest/matrix.ts
var NAME = /^[\w-]+$/;
async function loadMatrix(name, base) {
  const file = resolve2(base, name);
  if (NAME.test(name) && !existsSync2(file)) return shippedMatrix(name);
  return {
    kernels: normaliseMatrix(await readForm(base === "." ? name : join4(base, name), () => "matrix", "matrix")),
    remarks: []
  };
}
async function shippedMatrix(name) {
  const matrices = await shippedMatrices();
  const matrix = matrices.get(name);
  if (matrix === void 0) {
    const guess = nearest(name, [...matrices.keys()]);
    const hint = guess === void 0 ? `the shipped ones are ${[...matrices.keys()].join(", ")}` : `did you mean ${guess}?`;
    throw new UserError(`matrix \`${name}\` is neither a file nor a matrix that is shipped; ${hint}`);
  }
  const { required = [], optional = [] } = matrix;
  const known = await knownKernels();
  const all = [...required.map((id) => ({ id, required: true })), ...optional.map((id) => ({ id, required: false }))];
  const missing = all.filter(({ id }) => !known(id));
  const kernels = all.filter(({ id }) => known(id)).map((kernel) => ({ ...PLAIN, ...kernel }));
  if (kernels.length === 0)
    throw new UserError(
      `matrix \`${name}\` has no kernel that there is here: ${missing.map(({ id }) => id).join(", ")} are missing; name kernels that \`bpfcompat kernels\` lists`
    );
  return {
    kernels,
    remarks: missing.length === 0 ? [] : [{ message: leftOut(name, missing), serious: missing.some(({ required: required2 }) => required2) }]
  };
}
var PLAIN = { variant: null, timeoutSeconds: null, cmdline: "", lsm: null, place: null };
function leftOut(name, missing) {
  const shown2 = missing.map(({ id, required }) => required ? id : `${id} (optional)`).join(", ");
  return `matrix \`${name}\` runs without ${shown2}: \`bpfcompat kernels\` lists the kernels there are`;
}
async function shippedMatrices() {
  const text = await readFile4(join4(packageRoot, "kernels", "matrices.yaml"), "utf8");
  return new Map(Object.entries(load(text)));
}
async function knownKernels() {
  const catalog = await loadCatalog();
  return (id) => {
    try {
      return findKernel(id, catalog) !== void 0;
    } catch {
      return false;
    }
  };
}

// src/manifest/load.ts
async function loadManifest(file, options) {
  const problems = [];
  const manifest = await collectProblems(problems, () => readManifest(file, options));
  const { matrix: name } = options;
  const matrix = name === null ? void 0 : await collectProblems(problems, () => loadMatrix(name, "."));
  if (manifest === void 0 || problems.length > 0) throw new UserError(problems);
  if (manifest === null) return null;
  return {
    ...manifest,
    kernels: [...manifest.kernels, ...matrix?.kernels ?? []],
    remarks: [...manifest.remarks, ...matrix?.remarks ?? []]
  };
}
async function readManifest(file, options) {
  if (options.implied && options.objects.length > 0 && isManifest(parseYaml(await readText(file), file).value))
    return null;
  const document = await readForm(file, (value) => isManifest(value) ? "manifest" : "singleArtifactManifest");
  if (isManifest(document.value)) {
    if (options.objects.length > 0)
      throw new UserError({
        file,
        message: `the manifest names its artifacts itself; leave out \`${options.objects.join(" ")}\`, or choose one of them by name with --artifact`
      });
    return normaliseManifest(document, dirname2(file), options);
  }
  if (options.objects.length === 0)
    throw new UserError({
      file,
      message: "a manifest without `artifacts` describes one object that the input names: give its path (`artifact` input, or after the manifest on the command line), or list it under `artifacts:`"
    });
  return normaliseSingleArtifact(document, options.objects, options);
}
var OWN_KEYS = ["artifacts", "artifact", "kernels", "mirrors", "modules", "defaults", "baseline"];
function isManifest(value) {
  return typeof value !== "object" || value === null || Array.isArray(value) || OWN_KEYS.some((key) => key in value);
}

// src/manifest/suite.ts
import { dirname as dirname3 } from "node:path";

// src/manifest/suite-case.ts
import { join as join6 } from "node:path";

// src/manifest/suite-reports.ts
import { join as join5, relative as relative2, resolve as resolve3 } from "node:path";
var DEFAULT_FOLDER = "reports/suites";
function caseReport({ name, out, markdown }, { report_dir: folder = DEFAULT_FOLDER }, base) {
  return {
    artifact: name,
    json: resolve3(base, out ?? join5(folder, `${name}.json`)),
    markdown: resolve3(base, markdown ?? join5(folder, `${name}.md`))
  };
}
function checkReports(cases, checking) {
  const written = /* @__PURE__ */ new Map();
  for (const { at, base, report } of cases)
    for (const [key, file] of [
      ["out", report.json],
      ["markdown", report.markdown]
    ]) {
      if (![process.cwd(), resolve3(base)].some((folder) => isBelow(file, folder)))
        checking.report(
          `${at}/${key}`,
          `the report \`${file}\` would be outside of the working directory; name a path in it`
        );
      const other = written.get(file);
      if (other !== void 0)
        checking.report(
          `${at}/${key}`,
          `the report \`${relative2(".", file)}\` is that of \`${other}\` already; name another file`
        );
      written.set(file, report.artifact);
    }
}

// src/manifest/validation-mode.ts
function parseValidationMode(written) {
  switch (written.trim().toLowerCase().replaceAll(/[_-]/g, "")) {
    case "loadonly":
      return "load_only";
    case "loadattach":
      return "load_attach";
    case "behavior":
      return "behavior";
    default:
      return void 0;
  }
}

// src/manifest/suite-case.ts
async function suiteCase(written, at, context) {
  const { base, defaults, checking } = context;
  const problems = [];
  const matrix = await collectProblems(problems, () => matrixOf(written, at, context));
  const said = await collectProblems(problems, () => manifestOf(written, at, context));
  if (matrix === void 0 || said === void 0 || problems.length > 0) throw new UserError(problems);
  const { kernels, remarks } = matrix;
  checkRequiredProfiles(said.requiredKernels, kernels, written, checking);
  const tests = [...said.object.tests, ...inlineTest(written, at, said.object.tests, checking)];
  const place = checking.place(`${at}/name`);
  return {
    at,
    base,
    kernels,
    remarks,
    allowedWarnings: said.allowedWarnings,
    report: caseReport(written, defaults, base),
    request: {
      ...said.object,
      name: written.name,
      paths: [written.artifact],
      base,
      tests,
      lanes: [{ mode: modeOf(written, at, tests, context), required: true }],
      timeoutSeconds: timeoutOf(written, at, context),
      kernels: kernels.map((kernel) => ({
        id: kernelName(kernel),
        place: kernel.place ?? place,
        required: kernel.required,
        timeoutSeconds: kernel.timeoutSeconds
      })),
      command: null,
      place
    }
  };
}
async function matrixOf(written, at, { base, defaults, checking }) {
  const name = written.matrix ?? defaults.matrix;
  if (name !== void 0) return loadMatrix(name, base);
  checking.report(at, `case \`${written.name}\` has no \`matrix\`, and there is none in \`defaults\`; add one`);
  return { kernels: [], remarks: [] };
}
async function manifestOf({ artifact, manifest }, at, context) {
  if (manifest === void 0) {
    const object2 = objectRequest({}, at, { attachRequired: false, maxInsns: null }, context.checking);
    return { object: object2, requiredKernels: [], allowedWarnings: [] };
  }
  const file = join6(context.base, manifest);
  const document = await readForm(file, (value) => {
    if (isManifest(value))
      throw new UserError({
        file,
        message: "names its artifacts itself, and a case has one; give it as `manifest`, without a suite"
      });
    return "singleArtifactManifest";
  });
  const { artifacts, ...rest } = normaliseSingleArtifact(document, [artifact], { mode: null, timeoutSeconds: null });
  const [object] = artifacts;
  if (object === void 0) throw new Error("a manifest of one object has none");
  return { object, ...rest };
}
function checkRequiredProfiles(required, kernels, { name }, checking) {
  const missing = required.filter(({ id }) => !kernels.some((kernel) => isKernelNamed(kernel, id)));
  if (missing.length > 0)
    throw new UserError(
      missing.map(({ id, place }) => ({
        ...place,
        message: `the manifest of case \`${name}\` in ${checking.document.file} requires kernel \`${id}\`, which its matrix does not have; its kernels are ${kernels.map(kernelName).join(", ")}`
      }))
    );
}
function inlineTest({ name, test }, at, others, checking) {
  if (test === void 0) return [];
  const own = `${name}-behavior`;
  if (others.some((other) => other.name === own))
    checking.report(`${at}/test`, `the manifest has a test \`${own}\` already, as this one is called; rename that`);
  const functional = {
    name: own,
    command: test.command,
    ...test.required === void 0 ? {} : { required: test.required },
    ...test.timeout === void 0 ? {} : { timeout: test.timeout },
    ...expectations(test, at, checking)
  };
  const place = checking.place(`${at}/test`);
  return testsOf({ functional_tests: [functional] }, `${at}/test`, checking).map((request) => ({ ...request, place }));
}
function expectations({ expect = {} }, at, checking) {
  const { exit_code, stdout_contains, stderr_contains, event_contains } = expect;
  if (stdout_contains && event_contains && stdout_contains !== event_contains)
    checking.report(
      `${at}/test/expect/event_contains`,
      "`event_contains` is another word for `stdout_contains`; write one of the two"
    );
  const stdout = stdout_contains || event_contains;
  return {
    ...exit_code === void 0 ? {} : { expect_exit_code: exit_code },
    ...stdout ? { expect_stdout_contains: stdout } : {},
    ...stderr_contains ? { expect_stderr_contains: stderr_contains } : {}
  };
}
function modeOf({ test, validation_mode }, at, tests, { options, defaults, checking }) {
  if (options.mode === "command")
    checking.report(at, "the `mode` input asks for `command`, and a case of a suite has none; leave out the input");
  if (options.mode === "behavior" && tests.length === 0) return DEFAULT_MODE;
  if (options.mode !== null) return options.mode;
  const written = test === void 0 ? parseValidationMode(validation_mode ?? defaults.validation_mode ?? "") : "behavior";
  if (written === "behavior" && tests.length === 0)
    checking.report(
      `${at}/validation_mode`,
      "mode `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"
    );
  return written ?? (tests.length > 0 ? "behavior" : DEFAULT_MODE);
}
function timeoutOf(written, at, { options, defaults, checking }) {
  const own = checking.seconds(written.timeout, `${at}/timeout`);
  const shared = checking.seconds(defaults.timeout, "/defaults/timeout");
  return options.timeoutSeconds ?? own ?? shared ?? DEFAULT_TIMEOUT_SECONDS;
}

// src/manifest/suite-remark.ts
var ASIDE = {
  workdir: "nothing but the report is kept",
  runner: "every kernel is booted in QEMU",
  concurrency: "the cases share a boot; the input `concurrency` says how many kernels run at a time",
  keep_vm_on_failure: "the report has the logs of every guest",
  artifact_uri: "an artifact is its file, and is called like its case",
  artifact_name: "an artifact is called like its case",
  artifact_version: "an artifact is called like its case",
  artifact_variant: "an artifact is called like its case"
};
function remarkOf(cases, defaults, checking) {
  const places = [{ element: defaults, at: "/defaults" }, ...cases];
  const reasons = /* @__PURE__ */ new Map();
  for (const [key, reason] of Object.entries(ASIDE)) {
    const lines = places.flatMap(
      ({ element, at }) => isAside(key, element[key]) ? [checking.place(`${at}/${key}`).line] : []
    );
    if (lines.length > 0)
      reasons.set(reason, [
        ...reasons.get(reason) ?? [],
        `\`${key}\` (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")})`
      ]);
  }
  if (reasons.size === 0) return null;
  const parts = [...reasons].map(([reason, keys]) => `${keys.join(", ")}: ${reason}`);
  return { message: `${checking.document.file}: left aside are ${parts.join("; ")}`, serious: false };
}
function isAside(key, value) {
  switch (key) {
    case "runner":
      return value !== void 0 && value !== "" && value !== "vm";
    case "keep_vm_on_failure":
      return value === true;
    default:
      return value !== void 0;
  }
}

// src/manifest/suite.ts
async function loadSuite(file, options) {
  const document = await readForm(file, () => "suite", "suite");
  const { defaults = {}, cases: written } = document.value;
  const checking = new Checking(document);
  const pointed = elements(written, "/cases");
  checking.reportDuplicates(
    pointed.map(({ element: { name }, at }) => ({ name, pointer: `${at}/name` })),
    "case"
  );
  const problems = [];
  const context = { base: dirname3(file), defaults, options, checking };
  const cases = [];
  for (const { element, at } of pointed) {
    const found = await collectProblems(problems, () => suiteCase(element, at, context));
    if (found !== void 0) cases.push(found);
  }
  checkReports(cases, checking);
  await collectProblems(problems, () => checking.finish());
  if (problems.length > 0) throw new UserError(unique(problems));
  const remark = remarkOf(pointed, defaults, checking);
  return {
    file,
    form: "suite",
    kernels: unionOf(cases.map(({ kernels }) => kernels)),
    mirrors: [],
    modules: [],
    artifacts: cases.map(({ request }) => request),
    requiredKernels: [],
    baseline: NO_BASELINE,
    allowedWarnings: cases.flatMap(({ allowedWarnings: allowedWarnings2 }) => allowedWarnings2),
    remarks: unique([...cases.flatMap(({ remarks }) => remarks), ...remark === null ? [] : [remark]]),
    caseReports: cases.map(({ report }) => report)
  };
}
function unique(said) {
  return [...new Map(said.map((item) => [JSON.stringify(item), item])).values()];
}
function unionOf(matrices) {
  const union = /* @__PURE__ */ new Map();
  for (const kernel of matrices.flat()) {
    const known = union.get(kernelName(kernel));
    const required = kernel.required || known?.required === true;
    union.set(kernelName(kernel), { ...known ?? kernel, required, timeoutSeconds: null });
  }
  return [...union.values()];
}

// src/shard/cost.ts
var BOOT_SECONDS = 4;
var LANE_SECONDS = 1;
var TEST_SECONDS = 2;
function kernelCosts(kernels, baseline) {
  const measured = new Map(kernels.map((kernel) => [kernel.name, measuredSeconds(kernel, baseline)]));
  const pace = paceOf(kernels, measured);
  return kernels.map((kernel) => ({
    name: kernel.name,
    seconds: measured.get(kernel.name) ?? pace * estimate(kernel)
  }));
}
function measuredSeconds({ name, artifacts }, baseline) {
  const kernel = baseline?.kernels.find(({ id }) => id === name);
  if (kernel === void 0 || kernel.error !== null || kernel.guestMs === 0) return void 0;
  const known = new Set(baseline?.cases.filter((result) => result.kernel === name).map(({ artifact }) => artifact));
  const added = artifacts.filter((artifact) => !known.has(artifact.name));
  return kernel.guestMs / 1e3 + sum(added.map(({ request }) => artifactSeconds(request)));
}
function paceOf(kernels, measured) {
  const known = kernels.filter(({ name }) => measured.get(name) !== void 0);
  return known.length === 0 ? 1 : sum(known.map(({ name }) => measured.get(name) ?? 0)) / sum(known.map(estimate));
}
function estimate({ artifacts }) {
  return BOOT_SECONDS + sum(artifacts.map(({ request }) => artifactSeconds(request)));
}
function artifactSeconds({ lanes, tests }) {
  const behavior = lanes.some(({ mode }) => mode === "behavior");
  return LANE_SECONDS * lanes.length + (behavior ? TEST_SECONDS * tests.length : 0);
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

// src/shard/assign.ts
function kernelsOfShard(kernels, shard) {
  const assignment = shard.assignment ?? deal(kernelCosts(kernels, null), shard.count);
  if (shard.assignment !== null) checkAssignment(shard.assignment, kernels);
  const own = new Set(assignment[shard.index - 1]);
  return kernels.filter(({ name }) => own.has(name));
}
function shardResult(kernels, { index, count }) {
  return { index, count, kernels: kernels.map(({ name }) => name) };
}
function forEmptyShard(results) {
  const { shard, kernels, gate } = results;
  if (shard === null || kernels.length > 0 || shard.kernels.length === 0) return results;
  const { index, count } = shard;
  const why = `${plural(shard.kernels.length, "kernel")} for ${plural(count, "shard")}`;
  const sentence = `Passed: shard ${index}/${count} has no kernels to take (${why})`;
  return { ...results, gate: { ...gate, status: "passed", exitCode: 0, sentence } };
}
function checkAssignment(assignment, kernels) {
  const planned = assignment.flat();
  const known = kernels.map(({ name }) => name);
  const unknown = planned.filter((name) => !known.includes(name));
  const left = known.filter((name) => !planned.includes(name));
  const twice = planned.filter((name, index) => planned.indexOf(name) !== index);
  const parts = [
    ...unknown.length === 0 ? [] : [`it has ${unknown.join(", ")}, which this run does not take`],
    ...left.length === 0 ? [] : [`it has not ${left.join(", ")}`],
    ...twice.length === 0 ? [] : [`it has ${twice.join(", ")} twice`]
  ];
  if (parts.length === 0) return;
  throw new UserError(
    `the plan is not one of this run: ${parts.join("; ")}; give the jobs that plan and run the same manifest and kernels, and plan again`
  );
}

// src/run/request.ts
var DEFAULT_KERNELS = ["debian-11-5.10", "debian-12-6.1", "debian-13-6.12", "debian-13-backports"];

// src/run/plan.ts
async function planRun(request) {
  const manifest = await manifestOf2(request);
  const problems = [];
  const artifacts = await collectProblems(
    problems,
    async () => chooseArtifacts(await readArtifacts(manifest.artifacts), request.artifacts)
  );
  const requests = kernelRequests(manifest, request);
  const specs = await findKernels(requests, problems);
  checkArtifactKernels(manifest, requests, problems);
  if (request.kernels.length === 0) checkRequiredKernels(manifest, requests, problems);
  const brought = await readAllBrought(artifacts ?? [], problems);
  if (artifacts === void 0 || problems.length > 0) throw new UserError(problems);
  const all = specs.map(({ spec, kernel }) => ({
    name: kernelName(kernel),
    spec,
    request: kernel,
    artifacts: artifacts.filter((artifact) => isFor(artifact, kernel))
  })).filter((kernel) => kernel.artifacts.length > 0);
  for (const kernel of all) checkBroughtSize(kernel, brought);
  const { shard } = request;
  return shard === null ? { manifest, artifacts, kernels: all, shard, brought } : { manifest, artifacts, kernels: kernelsOfShard(all, shard), shard: shardResult(all, shard), brought };
}
function tellRemarks({ manifest }, request, logger) {
  if (request.manifest !== null && manifest.file === "")
    logger.info(
      `${request.manifest} is left aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`
    );
  for (const { message, serious } of manifest.remarks) logger[serious ? "warning" : "info"](message);
}
var ANYTHING = {
  stdoutContains: null,
  stderrContains: null,
  stdoutMatches: null
};
async function readAllBrought(artifacts, problems) {
  const brought = /* @__PURE__ */ new Map();
  for (const request of new Set(artifacts.map((artifact) => artifact.request))) {
    if (!needsFiles(request)) continue;
    const read2 = await collectProblems(problems, () => readBrought(request));
    if (read2 !== void 0) brought.set(request, read2);
  }
  return brought;
}
function checkBroughtSize({ name, artifacts }, brought) {
  const all = artifacts.flatMap(({ request }) => brought.get(request)?.files ?? []);
  const system = artifacts.flatMap(({ request }) => brought.get(request)?.system ?? []);
  const files = [...all, ...new Map(system.map((file) => [file.path, file])).values()];
  const bytes = files.reduce((sum2, { content }) => sum2 + content.length, 0);
  if (bytes <= MAX_BROUGHT_BYTES) return;
  const largest = files.sort((a, b) => b.content.length - a.content.length).slice(0, 3);
  const shown2 = largest.map(({ path, content }) => `${path} ${inMib(content.length)}`).join(", ");
  throw new UserError({
    ...artifacts.find(({ request }) => brought.has(request))?.request.place,
    message: `the files that are brought along to kernel \`${name}\` have ${inMib(bytes)} together (the largest: ${shown2}), a guest takes ${inMib(MAX_BROUGHT_BYTES)}; bring along fewer or smaller ones`
  });
}
function inMib(bytes) {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
async function manifestOf2(request) {
  const { manifest, manifestImplied: implied, suite, matrix, objects, mode, timeoutSeconds } = request;
  if (suite !== null) return loadSuite(suite, { mode, timeoutSeconds });
  const options = { matrix, implied, objects, mode, timeoutSeconds };
  const loaded = manifest === null ? null : await loadManifest(manifest, options);
  if (loaded !== null) return loaded;
  checkBareInputs(request);
  const { kernels, remarks } = matrix === null ? { kernels: [], remarks: [] } : await loadMatrix(matrix, ".");
  return { ...bareManifest(request), kernels, remarks };
}
function bareManifest({ objects, loader, mode, timeoutSeconds }) {
  return {
    file: "",
    form: "manifest",
    remarks: [],
    caseReports: [],
    kernels: [],
    mirrors: [],
    modules: [],
    requiredKernels: [],
    baseline: NO_BASELINE,
    allowedWarnings: [],
    artifacts: [
      {
        name: null,
        paths: [...objects],
        base: ".",
        lanes: [{ mode: loader === null ? mode ?? DEFAULT_MODE : "command", required: true }],
        timeoutSeconds: timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        fixups: [],
        attachRequired: true,
        maxInsns: null,
        programs: [],
        variants: [],
        probeCompanions: [],
        tests: [],
        command: loader === null ? null : {
          command: loader.command,
          binary: loader.binary,
          expect: { ...ANYTHING, exitCode: loader.expectExit },
          place: null
        },
        files: (loader?.files ?? []).map((path) => ({ path, place: null })),
        place: null
      }
    ]
  };
}
function checkBareInputs({ mode, loader }) {
  const problems = [];
  if (mode === "behavior")
    problems.push({
      message: "mode `behavior` needs a manifest whose artifacts have `functional_tests`; write one (`bpfcompat init` begins it)"
    });
  if (mode === "command" && loader === null)
    problems.push({
      message: "mode `command` needs the command that runs your loader: give `command`, or a manifest that has one"
    });
  if (problems.length > 0) throw new UserError(problems);
}
function chooseArtifacts(artifacts, names) {
  if (names.length === 0) return [...artifacts];
  const known = artifacts.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UserError(unknown.map((name) => ({ message: unknownName("artifact", name, known) })));
  return artifacts.filter(({ name }) => names.includes(name));
}
function kernelRequests(manifest, request) {
  const requests = request.kernels.length > 0 ? request.kernels.flatMap((name) => requestsFor(name, manifest)) : manifest.kernels.length > 0 ? manifest.kernels : DEFAULT_KERNELS.map(plainRequest);
  return [...new Map(requests.map((kernel) => [kernelName(kernel), kernel])).values()];
}
function requestsFor(name, { kernels }) {
  const named = kernels.filter((kernel) => kernelName(kernel) === name);
  if (named.length > 0) return named;
  const variants = kernels.filter(({ id }) => id === name);
  return variants.length > 0 ? variants : [plainRequest(name)];
}
function plainRequest(id) {
  return { id, variant: null, required: true, timeoutSeconds: null, cmdline: "", lsm: null, place: null };
}
async function findKernels(requests, problems) {
  const catalog = await loadCatalog();
  const found = [];
  for (const kernel of requests) {
    const own = [];
    const spec = await collectProblems(own, () => findKernel(kernel.id, catalog));
    if (spec !== void 0) found.push({ spec, kernel });
    problems.push(...own.map((problem) => ({ ...kernel.place, ...problem })));
  }
  return found;
}
function checkArtifactKernels(manifest, requests, problems) {
  const known = [...new Set([...manifest.kernels, ...requests].flatMap((kernel) => [kernelName(kernel), kernel.id]))];
  for (const { id, place } of manifest.artifacts.flatMap(({ kernels }) => kernels ?? []))
    if (!known.includes(id))
      problems.push({ ...place, message: `${unknownName("kernel", id, known)}; list it under \`kernels:\`` });
}
function checkRequiredKernels(manifest, requests, problems) {
  const names = requests.map(kernelName);
  for (const { id, place } of manifest.requiredKernels)
    if (!requests.some((kernel) => isKernelNamed(kernel, id)))
      problems.push({
        ...place,
        message: `the manifest requires kernel \`${id}\`, which this run does not take; its kernels are ${names.join(", ")}`
      });
}
function isFor({ request }, kernel) {
  return request.kernels === null || request.kernels.some(({ id }) => isKernelNamed(kernel, id));
}
function unknownName(what, name, known) {
  const guess = nearest(name, known);
  return `no ${what} of this run is called \`${name}\`; ${guess === void 0 ? `there are ${known.join(", ")}` : `did you mean \`${guess}\`?`}`;
}

export {
  SHARD_SETUP_SECONDS,
  deal,
  worthwhileShards,
  shardSeconds,
  parseShardCount,
  SHARD_COUNT_EXPECTED,
  parseValidationMode,
  kernelCosts,
  forEmptyShard,
  loadCatalog,
  kernelIds,
  findKernel,
  DEFAULT_KERNELS,
  planRun,
  tellRemarks
};
/*! For license information please see chunk-FJKOXU7J.js.LEGAL.txt */
