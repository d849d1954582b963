import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  catalogKernel,
  chooseKernels,
  exclusion,
  globMatches,
  isSelector,
  loadCatalog,
  manifestKernels,
  nothingSelected,
  selectorWords
} from "./chunk-DZ5Q2H6Y.js";
import {
  UNKNOWABLE,
  artifactName,
  checkContradictions,
  glob,
  isDynamicPattern,
  mapFlagBits,
  needsFiles,
  readArtifacts,
  readBtfFiles,
  settingKey,
  settingWords
} from "./chunk-IM5YXISA.js";
import {
  ARCHITECTURES,
  DEFAULT_MODE,
  DEFAULT_TIMEOUT_SECONDS,
  EVENT_ID,
  HELPER_NAMES,
  NO_BASELINE,
  Schema,
  boolCoreTag,
  constructFromEvents,
  defineScalarTag,
  getScalarValue,
  helperNumber,
  hostArch,
  intCoreTag,
  isKernelNamed,
  kernelName,
  load,
  mapTag,
  nullCoreTag,
  parseDuration,
  parseEvents,
  parseMilliseconds,
  seqTag,
  strTag
} from "./chunk-ZYZF2YBS.js";
import {
  require__
} from "./chunk-MRSJCDSW.js";
import {
  LIBBPF_VERSIONS
} from "./chunk-JROIBQL4.js";
import {
  packageRoot
} from "./chunk-JWRA3YZB.js";
import {
  ARCHES,
  isPackageFile
} from "./chunk-STEACBDL.js";
import {
  runTool
} from "./chunk-YA3K7X2V.js";
import {
  layerName
} from "./chunk-ZWLNSRHE.js";
import {
  MACHINES,
  elfNumbers,
  nearest
} from "./chunk-JDTG4LH5.js";
import {
  showUrl
} from "./chunk-JY264AMM.js";
import {
  refuseSecrets
} from "./chunk-QZDE4BF7.js";
import {
  isBelow
} from "./chunk-ZTFLW3MG.js";
import {
  endingOf,
  hasSeries
} from "./chunk-NFCBL6MI.js";
import {
  temporaryName
} from "./chunk-K5VUSSW5.js";
import {
  UserError,
  collectProblems,
  errorCode,
  errorMessage,
  formatProblem
} from "./chunk-HKAGB2IK.js";
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

// src/kernels/lockfile/lock-file.ts
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";

// src/manifest/validate.ts
var import__ = __toESM(require__(), 1);
import { readFileSync } from "node:fs";
import { join } from "node:path";

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
    if (isYamlException(thrown)) throw new UserError(syntaxProblem(thrown, source, file));
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
var NEEDS_QUOTES = /(?:^\s*-\s+|[[,]\s*)([!*>])\S/;
function syntaxProblem(exception, source, file) {
  const { reason, mark } = exception;
  if (reason?.startsWith("expected a document")) return { file, line: 1, message: "the file is empty" };
  const unclosed = reason === "deficient indentation" ? " (a bracket or quote above is not closed?)" : "";
  const [, sign] = NEEDS_QUOTES.exec(source.split("\n")[mark?.line ?? -1] ?? "") ?? [];
  const unquoted = sign === void 0 ? "" : `; what begins with \`${sign}\` stands in quotes`;
  const message = `not valid YAML: ${reason ?? errorMessage(exception)}${unclosed}${unquoted}`;
  return mark === void 0 ? { file, message } : { file, line: mark.line + 1, column: mark.column + 1, message };
}

// src/manifest/validate.ts
var compiled = /* @__PURE__ */ new Map();
var ajv;
function validateForm(document, form) {
  validateBy(validatorOf(form), document);
}
function validateBy(validate, document) {
  const problems = validate(document.value) ? [] : problemsOf(validate.errors ?? [], document);
  const all = [...document.duplicateKeys, ...problems];
  if (all.length > 0) throw new UserError(all.sort(byPlace));
}
function validatorOf(form) {
  const known = compiled.get(form);
  if (known !== void 0) return known;
  ajv ??= createAjv("src/manifest/schema.json");
  const validate = ajv.getSchema(`urn:bpfcompat:manifest:1#/$defs/${form}`);
  if (validate === void 0) throw new Error(`schema.json has no ${form}`);
  compiled.set(form, validate);
  return validate;
}
function createAjv(schema2) {
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
  instance.addSchema(JSON.parse(readFileSync(join(packageRoot, schema2), "utf8")));
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

// src/kernels/lockfile/entry.ts
var ROLES = ["image", "config", "modules"];
function entryOf(record) {
  const { id, release, arch, version, resolvedAt, indexDate, signature, image, config, modules, members, pins } = record;
  const files = [image, ...config === void 0 ? [] : [config], ...modules];
  const rolesOf = (file) => ROLES.filter(
    (role) => role === "modules" ? modules.some((module) => isSame(module, file)) : isSame(record[role], file)
  );
  const inOrder = [...files.filter((file) => !rolesOf(file).includes("modules")), ...modules];
  const once = inOrder.filter((file, index) => inOrder.findIndex((other) => isSame(other, file)) === index);
  return {
    id,
    release,
    version,
    arch,
    signature,
    checkedAt: resolvedAt,
    indexDate,
    packages: once.map((file) => ({ roles: rolesOf(file), ...inOwnOrder(file) })),
    ...members === void 0 ? {} : { members },
    ...pins === void 0 ? {} : { pins }
  };
}
function kernelOf(entry) {
  const { checkedAt, packages, ...rest } = entry;
  const files = packages.map(({ roles, ...file }) => ({ roles, file }));
  const having = (role) => files.filter(({ roles }) => roles.includes(role)).map(({ file }) => file);
  const [image, ...otherImages] = having("image");
  const [config, ...otherConfigs] = having("config");
  if (image === void 0 || otherImages.length + otherConfigs.length > 0) return void 0;
  return {
    ...rest,
    resolvedAt: checkedAt,
    image,
    ...config === void 0 ? {} : { config },
    modules: having("modules")
  };
}
function packagesOf({ image, config, modules }) {
  const files = [image, ...config === void 0 ? [] : [config], ...modules];
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}
function isSame(a, b) {
  return a?.sha256 === b.sha256 && a.name === b.name;
}
function inOwnOrder({ name, version, format, size, sha256, place, urls, ...more }) {
  return { name, version, format, size, sha256, place, urls, ...more };
}

// src/kernels/lockfile/lock-file.ts
var LOCK_VERSION = 1;
var MAX_BYTES = 32 << 20;
async function readLock(file) {
  const text = await readText(file);
  if (text === null) return null;
  const conflict = text.split("\n").findIndex((line) => /^<{7} /.test(line));
  if (conflict >= 0)
    throw new UserError({ file, line: conflict + 1, column: 1, message: `has the marks of a merge in it; ${ANEW}` });
  const document = parseYaml(text, file);
  validateBy(validator(), document);
  const { kernels } = document.value;
  const problems = [];
  const locked = kernels.map((entry, index) => lockedKernel(entry, `/kernels/${index}`, document, problems));
  for (const [index, { id }] of kernels.entries())
    if (kernels.findIndex((other) => other.id === id) !== index)
      problems.push({ ...document.placeOf(`/kernels/${index}/id`), message: `kernel \`${id}\` is there twice; ${ANEW}` });
  if (problems.length > 0) throw new UserError(problems);
  return { file, kernels: locked.filter((kernel) => kernel !== void 0) };
}
function renderLock(kernels) {
  const sorted = kernels.toSorted((a, b) => a.id < b.id ? -1 : 1);
  return `${JSON.stringify({ version: LOCK_VERSION, kernels: sorted.map(entryOf) }, null, 2)}
`;
}
async function writeLock(file, kernels) {
  const text = renderLock(kernels);
  const temporary = temporaryName(file);
  try {
    if (await readFile(file, "utf8").catch(() => "") === text) return;
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, file);
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => void 0);
    throw new UserError({
      file,
      message: `cannot be written: ${errorMessage(thrown)}; name another place with --lock-file`
    });
  }
}
var ANEW = "write the file anew with `bpfcompat kernels lock`";
async function readText(file) {
  const fail = (message) => {
    throw new UserError({ file, message });
  };
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) return fail(`has ${size} bytes, more than a lock may have (${MAX_BYTES}); ${ANEW}`);
    return await readFile(file, "utf8");
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    if (errorCode(thrown) === "ENOENT") return null;
    return fail(
      errorCode(thrown) === "EISDIR" ? "is a directory; name the file in it" : `cannot be read: ${errorMessage(thrown)}`
    );
  }
}
function lockedKernel(entry, pointer, { placeOf }, problems) {
  for (const [index, file] of entry.packages.entries())
    if (!isPackageFile(file))
      problems.push({
        ...placeOf(`${pointer}/packages/${index}`),
        message: `package ${index + 1} of kernel \`${entry.id}\` is none that could be locked; ${ANEW}`
      });
  for (const key of ["checkedAt", "indexDate"])
    if (Number.isNaN(Date.parse(entry[key])))
      problems.push({ ...placeOf(`${pointer}/${key}`), message: `\`${entry[key]}\` is no time; ${ANEW}` });
  const record = kernelOf(entry);
  if (record === void 0)
    problems.push({
      ...placeOf(`${pointer}/packages`),
      message: `kernel \`${entry.id}\` must have one package with the role image, and at most one with config; ${ANEW}`
    });
  return record && { record, place: placeOf(`${pointer}/id`) };
}
var compiled2;
function validator() {
  compiled2 ??= createAjv("src/kernels/lockfile/schema.json").getSchema("urn:bpfcompat:lock:1");
  if (compiled2 === void 0) throw new Error("the schema of the lock has lost its name");
  return compiled2;
}

// src/kernels/lockfile/find.ts
import { existsSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
var LOCK_NAME = "bpfcompat.lock";
function lockPath(choice, manifest) {
  if (choice !== "auto") return choice.file;
  const beside = join2(dirname(manifest ?? LOCK_NAME), LOCK_NAME);
  return existsSync(beside) || !existsSync(LOCK_NAME) ? beside : LOCK_NAME;
}
async function findLock(choice, manifest) {
  if (choice === "none") return null;
  const file = lockPath(choice, manifest);
  const lock = await readLock(file);
  if (lock === null && choice !== "auto")
    throw new UserError({ file, message: "no such lock; write it with `bpfcompat kernels lock --lock-file`" });
  return lock;
}

// src/kernels/lockfile/fits.ts
function lockedKernels(lock, specs) {
  const problems = [];
  const missing = [];
  const records = specs.filter(isLockable).flatMap((spec) => {
    const locked = lock.kernels.find(({ record }) => record.id === spec.id);
    if (locked === void 0) {
      missing.push(spec.id);
      return [];
    }
    const why = misfit(spec, locked.record);
    if (why === void 0) return [locked.record];
    problems.push({
      ...locked.place,
      message: `kernel \`${spec.id}\` is locked to ${locked.record.release}, and ${why}; lock it anew with \`bpfcompat kernels lock --update ${spec.id}\``
    });
    return [];
  });
  if (missing.length > 0)
    problems.push({
      file: lock.file,
      message: `has no kernel ${[...new Set(missing)].map((id) => `\`${id}\``).join(", ")}; add what the manifest names with \`bpfcompat kernels lock\`, or leave the lock aside (--no-lock, or \`lock-file: none\` in a workflow)`
    });
  if (problems.length > 0) throw new UserError(problems);
  return records;
}
function isLockable({ source }) {
  return source.kind !== "local";
}
function misfit({ arch, release, series, source }, record) {
  if (record.arch !== arch) return `that one is for ${record.arch}, not ${arch}`;
  if (release !== void 0) return record.release === release ? void 0 : `the id says ${release}`;
  if (series !== void 0 && !hasSeries(record.release, series)) return `the id means the ${series} line`;
  if (source.kind === "deb" && endingOf(record.release) !== source.ending)
    return `the id means releases that end in ${source.ending}`;
  return isFrom(source, record) ? void 0 : "the id comes from elsewhere by now";
}
function isFrom(source, { image, config, modules }) {
  const { place, format, name } = image;
  switch (source.kind) {
    case "deb":
      return place?.kind === "archive" && place.archive.startsWith(source.archive.name);
    case "mainline":
      return place === null && format === "deb";
    case "rpm":
      return place === null && format === "rpm" && name === source.package;
    case "oci":
      return place?.kind === "registry" && place.registry === source.registry && name === layerName(source);
    case "url":
      return place === null && isOfFiles(source, { image, config: config ?? image, modules });
    case "local":
      return true;
  }
}
function isOfFiles({ image, config, modules }, found) {
  return found.image.sha256 === image.sha256 && (config === null || found.config.sha256 === config.sha256) && (modules === null || found.modules.some(({ sha256 }) => sha256 === modules.sha256));
}

// src/artifact/brought-files.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { basename as basename2, relative, resolve } from "node:path";

// src/artifact/elf-program.ts
var EHDR_SIZE = 64;
var PHDR_SIZE = 56;
var ELFCLASS64 = 2;
var ET_EXEC = 2;
var ET_DYN = 3;
var PT_INTERP = 3;
function isElf(bytes) {
  return bytes.subarray(0, 4).toString("latin1") === "\x7FELF";
}
function readProgram(bytes) {
  if (!isElf(bytes)) return { defect: "is no ELF program" };
  if (bytes.length < EHDR_SIZE) return { defect: "is cut off inside its ELF header" };
  const elf = elfNumbers(bytes);
  const machine = elf.half(18);
  const arch = ARCHES.find((candidate) => ARCHITECTURES[candidate].machine === machine);
  if (arch === void 0 || bytes[4] !== ELFCLASS64)
    return {
      defect: `is built for ${MACHINES[machine] ?? `ELF machine ${machine}`}${arch === void 0 ? "" : ", 32 bits"}; guests are ${ARCHES.join(", ")}`
    };
  if (![ET_EXEC, ET_DYN].includes(elf.half(16))) return { defect: "is an object and no program; link it" };
  const table = Number(elf.wide(32));
  const count = elf.half(56);
  if (elf.half(54) !== PHDR_SIZE || table + count * PHDR_SIZE > bytes.length)
    return { defect: "is cut off inside its program headers" };
  return { arch, interpreter: readInterpreter(bytes, table, count) };
}
function readInterpreter(bytes, table, count) {
  const elf = elfNumbers(bytes);
  for (let header = table; header < table + count * PHDR_SIZE; header += PHDR_SIZE) {
    if (elf.word(header) !== PT_INTERP) continue;
    const offset = Number(elf.wide(header + 8));
    const size = Number(elf.wide(header + 32));
    return bytes.toString("utf8", offset, offset + size).replace(/\0.*$/s, "");
  }
  return null;
}

// src/artifact/shared-libraries.ts
import { existsSync as existsSync2 } from "node:fs";
import { basename, dirname as dirname2, isAbsolute, join as join3, normalize } from "node:path";
var DEADLINE_MS = 3e4;
async function sharedLibraries(program, interpreter, arch) {
  const { loaders } = ARCHITECTURES[arch];
  if (!loaders.includes(interpreter))
    throw new UserError(
      `is linked for the dynamic loader \`${interpreter}\`; the guest takes ${loaders.join(" and ")}: link it statically`
    );
  if (arch !== hostArch())
    throw new UserError(
      `is a dynamic program for ${arch}, whose libraries this machine (${process.arch}) cannot list; link it statically`
    );
  if (!existsSync2(interpreter))
    throw new UserError(
      `needs the dynamic loader ${interpreter}, which this machine does not have; install its C library, or link it statically`
    );
  const { exitCode, stdout, stderr, ended } = await runTool(interpreter, ["--list", program], {
    environment: { LC_ALL: "C" },
    timeoutMs: DEADLINE_MS
  });
  if (exitCode !== 0) throw new UserError(missingLibrary(stderr) ?? `cannot be read by ${interpreter} (${ended})`);
  const libraries = listedLibraries(stdout, interpreter);
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
function listedLibraries(stdout, interpreter) {
  return stdout.split("\n").flatMap((line) => {
    const [, name, source] = /^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(line) ?? [];
    if (source === void 0 || !source.includes("/") || source === interpreter) return [];
    return [{ name: name ?? source, source }];
  });
}
function placed(libraries) {
  const system = systemFolder(libraries);
  return libraries.flatMap(({ name, source }) => {
    const own = { path: normalize(source), source };
    if (withoutUsr(dirname2(own.path)) === withoutUsr(system)) return [own];
    return [own, { path: join3(system, basename(name)), source }];
  });
}
function systemFolder(libraries) {
  const libc = libraries.find(({ name }) => name === "libc.so.6");
  return libc === void 0 ? "/lib" : dirname2(normalize(libc.source));
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
  if (binary === null) return { files, system: [...system.values()], binary, arch: null };
  const name = basename2(binary);
  return { files, system: [...system.values()], binary: name, arch: archOf(files.find(({ path }) => path === name)) };
}
function archOf(file) {
  const program = file === void 0 ? void 0 : readProgram(file.content);
  return program === void 0 || "defect" in program ? null : program.arch;
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
    matches.map(async (match) => (await stat2(match).catch(() => null))?.isDirectory() !== true)
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
async function statFile(source) {
  const found = await stat2(source).catch((thrown) => {
    throw new UserError(unreadable(thrown), { cause: thrown });
  });
  if (found.isDirectory())
    throw new UserError("is a folder; name the files in it, for example with a glob such as `**/*`");
  if (!found.isFile()) throw new UserError("is no regular file");
  return found;
}
async function read(source) {
  return readFile2(source).catch((thrown) => {
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
  if (program.interpreter === null || program.arch !== hostArch() && !isBinary) return [];
  const libraries = await sharedLibraries(source, program.interpreter, program.arch);
  return Promise.all(libraries.map(async ({ path, source: source2 }) => ({ path, content: await read(source2), executable: true })));
}
function shown(file) {
  const path = relative(".", file);
  return path.startsWith("..") ? file : path;
}

// src/manifest/load.ts
import { dirname as dirname3 } from "node:path";

// src/manifest/files.ts
import { readFile as readFile3, stat as stat3 } from "node:fs/promises";
async function readForm(file, formOf, { kind = "manifest", text } = {}) {
  const document = parseYaml(text ?? await readText2(file, kind), file);
  validateForm(document, formOf(document.value));
  return document;
}
async function readText2(file, kind = "manifest") {
  try {
    const found = await stat3(file);
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
import { existsSync as existsSync3 } from "node:fs";
import { readFile as readFile4 } from "node:fs/promises";
import { join as join4, resolve as resolve4 } from "node:path";

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

// src/manifest/btf.ts
import { resolve as resolve2 } from "node:path";

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

// src/manifest/btf.ts
function btfOf(written, pointer, base, checking) {
  return entries(written ?? {}, pointer).map(({ key, value, at }) => {
    const place = checking.place(at);
    return { kernels: [{ id: key, place }], file: value, path: resolve2(base, value), place };
  });
}

// src/manifest/kernels.ts
import { resolve as resolve3 } from "node:path";

// src/kernels/catalog/written-source.ts
var KINDS = ["deb", "mainline", "rpm", "oci", "image", "tree"];
var IMAGE_KEYS = ["sha256", "config", "modules"];
var DEB_ARCHITECTURES = { x86_64: "amd64", arm64: "arm64", s390x: "s390x" };
var RPM_ARCHITECTURES = { x86_64: "x86_64", arm64: "aarch64", s390x: "s390x" };
var OCI = /^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/;
var LOGIN = /^.*@(?!sha256:)/;
var REGISTRY = /[.:]|^localhost$/;
function sourceSpec(written, context) {
  const kinds = KINDS.filter((kind2) => written[kind2] !== void 0);
  const [kind, other] = kinds;
  if (kind === void 0) return void 0;
  if (other !== void 0) {
    context.report(other, `a kernel comes from one place, and there are ${kinds.map(code).join(" and ")}; keep one`);
    return void 0;
  }
  const stray = IMAGE_KEYS.find((key) => written[key] !== void 0);
  if (kind !== "image" && stray !== void 0) {
    context.report(stray, `${code(stray)} belongs to \`image\`, and this kernel comes from ${code(kind)}; leave it out`);
    return void 0;
  }
  switch (kind) {
    case "deb":
      return debSpec(written.deb ?? {}, context);
    case "mainline":
      return { kind, bases: written.mainline?.bases ?? [], architecture: DEB_ARCHITECTURES[context.arch] };
    case "rpm":
      return rpmSpec(written.rpm ?? {}, context.arch);
    case "oci":
      return ociSpec(written.oci ?? "", context);
    case "image":
      return imageSpec(written, written.image ?? "", context);
    case "tree":
      return { kind: "local", tree: context.absolute(written.tree ?? "") };
  }
}
function debSpec(written, { arch, absolute, report }) {
  const { archive, bases, keyring, suites = [], component = "main" } = written;
  if (archive === void 0 === (bases === void 0)) {
    report("deb", "expected `archive: debian` or `archive: ubuntu`, or the `bases` of an archive of your own");
    return void 0;
  }
  if (archive !== void 0 && keyring !== void 0) {
    report("deb", `the keys of ${archive} are known; \`keyring\` belongs to \`bases\``);
    return void 0;
  }
  const architecture = DEB_ARCHITECTURES[arch];
  const metaPackage = (written.package ?? "").replaceAll("$arch", architecture);
  return {
    kind: "deb",
    archive: archive === void 0 ? { name: "own", bases: bases ?? [], keyring: keyring === void 0 ? null : absolute(keyring) } : { name: archive },
    suites,
    component,
    architecture,
    metaPackage,
    ending: written.ending?.replaceAll("$arch", architecture) ?? endingOf2(metaPackage)
  };
}
function endingOf2(metaPackage) {
  return `-${metaPackage.replace(/^linux-image-(?:\d[\d.]*-)?/, "").replace(/-(?:hwe|lts)-[\d.]+$/, "")}`;
}
function rpmSpec(written, arch) {
  const { repositories = [], package: image = "", modules = [image], keys = [], archival = [] } = written;
  const expand = (text) => text.replaceAll("$arch", RPM_ARCHITECTURES[arch]);
  return {
    kind: "rpm",
    repositories: repositories.map(expand),
    package: image,
    modulePackages: modules,
    keys,
    archival: archival.map(expand)
  };
}
function ociSpec(written, { report }) {
  const [, plain = "", registry, repository, tag, digest] = OCI.exec(written) ?? [];
  const reference = digest ?? tag;
  if (registry === void 0 || repository === void 0 || reference === void 0 || !REGISTRY.test(registry)) {
    report(
      "oci",
      `expected an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${written.replace(LOGIN, "\u2026@")}\``
    );
    return void 0;
  }
  return { kind: "oci", registry: `${plain}${registry}`, repository, reference };
}
function imageSpec(written, image, { absolute, report }) {
  const { sha256, config, modules } = written;
  const foreign = ["image", "config", "modules"].find((key) => isOtherAddress(written[key]));
  if (foreign !== void 0) {
    const what = foreign === "image" ? "a path, or an address that begins with `https://` or `http://`" : "a path";
    report(foreign, `expected ${what}, got \`${showUrl(String(written[foreign]))}\``);
    return void 0;
  }
  if (!isAddress(image)) {
    const remote2 = ["config", "modules"].find((key) => typeof written[key] === "object");
    if (sha256 !== void 0)
      report("sha256", "`sha256` belongs to an `image` with an address; a file is taken as it is");
    else if (remote2 !== void 0)
      report(remote2, `\`image\` is a file and ${code(remote2)} an address; give both as files, or both as addresses`);
    else return { kind: "local", image: absolute(image), config: path(config), modules: path(modules) };
    return void 0;
  }
  const local = ["config", "modules"].find((key) => typeof written[key] === "string");
  if (sha256 === void 0) report("image", "an image with an address needs its digest: add `sha256`");
  else if (local !== void 0) report(local, `expected \`{url, sha256}\`, since \`image\` has an address`);
  else return { kind: "url", image: { urls: [image], sha256 }, config: remote(config), modules: remote(modules) };
  return void 0;
  function path(file) {
    return typeof file === "string" ? absolute(file) : null;
  }
}
function remote(file) {
  return typeof file === "object" ? { urls: [file.url], sha256: file.sha256 } : null;
}
function isAddress(text) {
  return /^https?:\/\//.test(text);
}
function isOtherAddress(text) {
  return typeof text === "string" && /^[a-z][a-z\d+.-]*:\/\//i.test(text) && !isAddress(text);
}
function code(key) {
  return `\`${key}\``;
}

// src/manifest/kernels.ts
var OWN_KERNELS = "Own kernels";
var OWN_KEYS = ["distribution", "arch", "series", "sha256", "config", "modules"];
function kernelsOf(written, pointer, base, checking) {
  const kernels = elements(written, pointer).map(({ element, at }) => kernelRequest(element, at, base, checking));
  checking.reportDuplicates(
    kernels.map((kernel, index) => ({ name: kernelName(kernel), pointer: `${pointer}/${index}` })),
    "kernel",
    "; give one of them a `variant`, such as `variant: bpf-lsm`"
  );
  return kernels;
}
function kernelRequest(written, pointer, base, checking) {
  const settings = typeof written === "string" ? { id: written } : written;
  const { id, variant = null, required = true, timeout, cmdline = "", lsm = null } = settings;
  return {
    id,
    own: ownKernel(settings, pointer, base, checking),
    variant,
    required,
    timeoutSeconds: checking.seconds(timeout, `${pointer}/timeout`) ?? null,
    cmdline,
    lsm,
    place: checking.place(pointer)
  };
}
function ownKernel(written, pointer, base, checking) {
  const { id, distribution = OWN_KERNELS, arch = "x86_64", series } = written;
  let mistaken = false;
  const source = sourceSpec(written, {
    arch,
    absolute: (path) => resolve3(base, path),
    report: (key, message) => {
      mistaken = true;
      checking.report(`${pointer}/${key}`, message);
    }
  });
  if (source !== void 0) {
    if (!OWN_ID.test(id))
      checking.report(`${pointer}/id`, `\`${id}\` cannot be the name of a kernel of your own: ${OWN_ID_FORM}`);
    return { id, distribution, arch, ...series === void 0 ? {} : { series }, source };
  }
  const stray = OWN_KEYS.find((key) => written[key] !== void 0);
  if (!mistaken && stray !== void 0)
    checking.report(
      `${pointer}/${stray}`,
      `\`${stray}\` belongs to a kernel of your own; say where it comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`
    );
  return null;
}
var OWN_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;
var OWN_ID_FORM = "small letters, digits, `.`, `_` and `-`, at most 64";

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

// src/manifest/kernel-selectors.ts
function selectorsOf(kernels, pointer, checking) {
  return kernels && elements(kernels, pointer).map(({ element, at }) => ({ id: element, place: checking.place(at) }));
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

// src/manifest/fixups.ts
function fixupsOf(object, pointer, checking) {
  const fixups = [
    ...elements(object.maps, `${pointer}/maps`).flatMap(
      ({ element, at }) => onKernels(mapFixups(element, at, checking), element.kernels, at, checking)
    ),
    ...globalFixups(object, `${pointer}/globals`, checking),
    ...programFixups(object, pointer, checking),
    ...structOpsFixups(object, pointer, checking)
  ];
  reportRepetitions(fixups, checking);
  return fixups.map(
    ({ fixup, at, kernels }) => ({
      ...fixup,
      place: checking.place(at),
      ...kernels === void 0 ? {} : { kernels }
    })
  );
}
function onKernels(fixups, kernels, pointer, checking) {
  const selectors = selectorsOf(kernels, `${pointer}/kernels`, checking);
  return fixups.map((fixup) => ({ ...fixup, kernels: selectors }));
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
  if (map.optional !== void 0) add("optional", { subject, kind: "optional_map" });
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
function globalFixups({ globals = {} }, pointer, checking) {
  if (!Array.isArray(globals)) return variableFixups(globals, pointer, checking);
  return elements(globals, pointer).flatMap(
    ({ element: { set, kernels }, at }) => onKernels(variableFixups(set, `${at}/set`, checking), kernels, at, checking)
  );
}
function variableFixups(globals, pointer, checking) {
  return entries(globals, pointer).flatMap(({ key: name, value, at }) => {
    if (!/^[A-Za-z_][\w.]{0,127}$/.test(name))
      checking.report(at, `\`${name}\` is no name of a global variable; fields are written \`name: {field: 1}\``);
    const literal = literalOf(value, at, checking);
    if (literal === void 0) return [];
    return [{ fixup: { subject: name, kind: "global", value: literal, shown: `${name}=${showValue(value)}` }, at }];
  });
}
function programFixups(object, pointer, checking) {
  const types = elements(object.program_types, `${pointer}/program_types`).flatMap(
    ({ element: { program, type, kernels }, at }) => onKernels([{ fixup: { subject: program, kind: "program_type", value: type }, at }], kernels, at, checking)
  );
  const isSaid = (name, type) => (object.program_types ?? []).some((said) => said.program === name && said.type === type && said.kernels === void 0);
  const programs = elements(object.programs, `${pointer}/programs`).flatMap(
    ({ element: { name, type, autoload, kernels }, at }) => {
      const fixups = [
        ...type === void 0 || isSaid(name, type) ? [] : [{ fixup: { subject: name, kind: "program_type", value: type }, at: `${at}/type` }],
        ...autoload === void 0 ? [] : [{ fixup: { subject: name, kind: "autoload", value: autoload }, at: `${at}/autoload` }]
      ];
      return onKernels(fixups, kernels, at, checking);
    }
  );
  return [...types, ...programs];
}
function structOpsFixups(object, pointer, checking) {
  return elements(object.struct_ops, `${pointer}/struct_ops`).flatMap(
    ({ element: { map, member, value, kernels }, at }) => onKernels([{ fixup: { subject: map, kind: "struct_ops", member, program: value }, at }], kernels, at, checking)
  );
}
function reportRepetitions(fixups, checking) {
  const seen = /* @__PURE__ */ new Set();
  for (const { fixup, at, kernels } of fixups) {
    const key = settingKey(fixup);
    if (key === null || fixup.kind === "autoload" || kernels !== void 0) continue;
    if (seen.has(key)) checking.report(at, `${settingWords(fixup)} is set twice`);
    seen.add(key);
  }
}

// src/manifest/known-failures.ts
function knownFailuresOf(object, pointer, checking) {
  const tests = (object.functional_tests ?? []).map(({ name }) => name);
  return elements(object.known_failures, `${pointer}/known_failures`).map(({ element, at }) => {
    checkSubject(element, tests, at, checking);
    return {
      kernels: elements(element.kernels, `${at}/kernels`).map((kernel) => ({
        id: kernel.element,
        place: checking.place(kernel.at)
      })),
      subject: subjectOf(element),
      classes: classesOf(element, `${at}/class`, checking),
      reason: element.reason,
      until: untilOf(element.until, `${at}/until`, checking),
      place: checking.place(at)
    };
  });
}
var SUBJECTS = ["program", "map", "test"];
function subjectOf(written) {
  for (const kind of SUBJECTS) {
    const name = written[kind];
    if (name !== void 0) return { kind, name };
  }
  return { kind: "artifact", name: null };
}
function checkSubject(written, tests, pointer, checking) {
  const [first, ...others] = SUBJECTS.filter((kind) => written[kind] !== void 0);
  for (const kind of others)
    checking.report(
      `${pointer}/${kind}`,
      `\`${first}\` and \`${kind}\` are two subjects; write an entry of \`known_failures\` for each`
    );
  const { test } = written;
  if (test === void 0 || tests.includes(test)) return;
  const guess = nearest(test, tests);
  const hint = guess !== void 0 ? `did you mean \`${guess}\`?` : tests.length === 0 ? "the artifact has no `functional_tests`; remove `test`" : `there are ${tests.map((name) => `\`${name}\``).join(", ")}`;
  checking.report(`${pointer}/test`, `no test is called \`${test}\`; ${hint}`);
}
function classesOf(written, pointer, checking) {
  const { class: one } = written;
  const pointed = typeof one === "string" ? [{ element: one, at: pointer }] : elements(one, pointer);
  return pointed.flatMap(({ element, at }) => {
    if (!isClass(element)) {
      const guess = nearest(element, Object.keys(UNKNOWABLE));
      const hint = guess === void 0 ? "docs/findings.md lists them" : `did you mean \`${guess}\`?`;
      checking.report(at, `\`${element}\` is no class of finding; ${hint}`);
      return [];
    }
    const why = UNKNOWABLE[element];
    if (why !== null) checking.report(at, `\`${element}\` cannot be a known failure: it ${why}`);
    else if (written.test !== void 0 && element !== "BEHAVIOR_FAILURE")
      checking.report(
        at,
        `a test fails with \`BEHAVIOR_FAILURE\`, never with \`${element}\`; correct it, or remove \`test\``
      );
    return [element];
  });
}
function isClass(text) {
  return Object.hasOwn(UNKNOWABLE, text);
}
function untilOf(written, pointer, checking) {
  if (written === void 0) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    const day = /* @__PURE__ */ new Date(`${written}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written))
      checking.report(pointer, `\`${written}\` is no day of the calendar`);
  }
  return written;
}

// src/manifest/attach.ts
var FIELDS = ["symbol", "category", "name", "interface", "cgroup", "binary"];
var KINDS2 = {
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
  const { takes, together } = KINDS2[kind];
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
  if (Object.values(KINDS2).some(({ takes }) => fields.every((field) => takes.includes(field)))) return;
  checking.report(pointer, `no kind of attach takes ${listed(fields)} together; say which \`kind\` it is`);
}
function listed(fields) {
  return fields.length === 0 ? "nothing" : fields.map((field) => `\`${field}\``).join(" and ");
}

// src/manifest/programs.ts
function programsOf(object, pointer, attachRequired, checking) {
  const all = elements(object.programs, `${pointer}/programs`);
  for (const { element, at } of all) checkForKernels(element, at, checking);
  const programs = all.filter(({ element }) => element.kernels === void 0);
  checking.reportDuplicates(
    programs.map(({ element, at }) => ({ name: element.name, pointer: `${at}/name` })),
    "program"
  );
  return programs.map(({ element, at }) => programRequest(element, at, attachRequired, checking));
}
var FIXUP_KEYS = ["name", "kernels", "type", "autoload"];
function checkForKernels(program, pointer, checking) {
  if (program.kernels === void 0) return;
  const keys = Object.keys(program);
  for (const key of keys.filter((name) => !FIXUP_KEYS.includes(name)))
    checking.report(
      `${pointer}/${key}`,
      `\`${key}\` holds on all kernels; set it in an entry of program \`${program.name}\` without \`kernels\``
    );
  if (!keys.includes("type") && !keys.includes("autoload"))
    checking.report(
      pointer,
      `program \`${program.name}\` is named for some kernels, and nothing is set; set \`autoload\` or \`type\``
    );
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
    knownFailures: knownFailuresOf(object, pointer, checking),
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
  const libbpf = options.libbpf ?? versionOf2(artifact.libbpf ?? defaults.libbpf);
  if (artifact.struct_ops !== void 0 && libbpf === "1.1")
    checking.report(
      `${pointer}/struct_ops`,
      'libbpf 1.1, which is to load this object, sets no members of struct_ops maps; choose `libbpf: "1.5"` or newer'
    );
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
    btf: [...defaults.btf, ...btfOf(artifact.btf, `${pointer}/btf`, base, checking)],
    command: commandOf(artifact, pointer, checking),
    libbpf,
    place: checking.place(`${pointer}/${name === null ? "path" : "name"}`),
    ...objectRequest(
      artifact,
      pointer,
      { attachRequired: defaults.written.attach !== "best_effort", maxInsns: defaults.written.max_insns ?? null },
      checking
    )
  };
}
function versionOf2(written) {
  return LIBBPF_VERSIONS.find((version) => version === String(written)) ?? null;
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
  "libbpf",
  "btf",
  "max_insns",
  "maps",
  "globals",
  "struct_ops",
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
    btf: btfOf(written.btf, "/btf", base, checking),
    written: written.defaults ?? {},
    libbpf: written.libbpf
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
    kernels: kernelsOf(written.kernels, "/kernels", base, checking),
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
        btf: [],
        command: null,
        libbpf: options.libbpf,
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
  const kernels = kernelsOf(profiles, "/profiles", ".", checking);
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
  const file = resolve4(base, name);
  if (NAME.test(name) && !existsSync3(file)) return shippedMatrix(name);
  return {
    kernels: normaliseMatrix(await readForm(base === "." ? name : join4(base, name), () => "matrix", { kind: "matrix" })),
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
  const { unavailable } = await loadCatalog();
  const all = [...required.map((id) => ({ id, required: true })), ...optional.map((id) => ({ id, required: false }))];
  const missing = all.filter(({ id }) => unavailable.has(id));
  const kernels = all.filter(({ id }) => !unavailable.has(id)).map((kernel) => ({ ...PLAIN, ...kernel }));
  return {
    kernels,
    remarks: missing.map(({ id, required: required2 }) => {
      const { why = "", instead = "" } = unavailable.get(id) ?? {};
      const message = `matrix \`${name}\` runs without ${id}${required2 ? "" : " (optional)"}: ${why}; \`${instead}\` comes nearest`;
      return { message, serious: required2 };
    })
  };
}
var PLAIN = { own: null, variant: null, timeoutSeconds: null, cmdline: "", lsm: null, place: null };
async function shippedMatrices() {
  const text = await readFile4(join4(packageRoot, "kernels", "matrices.yaml"), "utf8");
  return new Map(Object.entries(load(text)));
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
  if (options.implied && options.objects.length > 0 && isManifest(parseYaml(options.text ?? await readText2(file), file).value))
    return null;
  const document = await readForm(file, (value) => isManifest(value) ? "manifest" : "singleArtifactManifest", {
    text: options.text
  });
  if (isManifest(document.value)) {
    if (options.objects.length > 0)
      throw new UserError({
        file,
        message: `the manifest names its artifacts itself; leave out \`${options.objects.join(" ")}\`, or choose one of them by name with --artifact`
      });
    return normaliseManifest(document, dirname3(file), options);
  }
  if (options.objects.length === 0)
    throw new UserError({
      file,
      message: "a manifest without `artifacts` describes one object that the input names: give its path (`artifact` input, or after the manifest on the command line), or list it under `artifacts:`"
    });
  return normaliseSingleArtifact(document, options.objects, options);
}
var OWN_KEYS2 = ["artifacts", "artifact", "kernels", "mirrors", "modules", "defaults", "baseline", "btf"];
function isManifest(value) {
  return typeof value !== "object" || value === null || Array.isArray(value) || OWN_KEYS2.some((key) => key in value);
}

// src/manifest/suite.ts
import { dirname as dirname4 } from "node:path";

// src/manifest/suite-case.ts
import { join as join6 } from "node:path";

// src/manifest/suite-reports.ts
import { join as join5, relative as relative2, resolve as resolve5 } from "node:path";
var DEFAULT_FOLDER = "reports/suites";
function caseReport({ name, out, markdown }, { report_dir: folder = DEFAULT_FOLDER }, base) {
  return {
    artifact: name,
    json: resolve5(base, out ?? join5(folder, `${name}.json`)),
    markdown: resolve5(base, markdown ?? join5(folder, `${name}.md`))
  };
}
function checkReports(cases, checking) {
  const written = /* @__PURE__ */ new Map();
  for (const { at, base, report } of cases)
    for (const [key, file] of [
      ["out", report.json],
      ["markdown", report.markdown]
    ]) {
      if (![process.cwd(), resolve5(base)].some((folder) => isBelow(file, folder)))
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
      libbpf: context.options.libbpf,
      kernels: kernels.map((kernel) => ({
        id: kernelName(kernel),
        place: kernel.place ?? place,
        required: kernel.required,
        timeoutSeconds: kernel.timeoutSeconds
      })),
      btf: [],
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
  const { artifacts, ...rest } = normaliseSingleArtifact(document, [artifact], {
    mode: null,
    timeoutSeconds: null,
    libbpf: null
  });
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
  const document = await readForm(file, () => "suite", { kind: "suite" });
  const { defaults = {}, cases: written } = document.value;
  const checking = new Checking(document);
  const pointed = elements(written, "/cases");
  checking.reportDuplicates(
    pointed.map(({ element: { name }, at }) => ({ name, pointer: `${at}/name` })),
    "case"
  );
  const problems = [];
  const context = { base: dirname4(file), defaults, options, checking };
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

// src/run/kernel-filter.ts
function filterKernels(selectors, kernels, catalog, problems, missing) {
  const [first] = selectors;
  const all = first?.id.startsWith("!") ? kernels.map(({ kernel }) => [kernelName(kernel), first]) : [];
  const taken = new Map(all);
  for (const selector of selectors) {
    const isExclusion = selector.id.startsWith("!");
    const word = isExclusion ? selector.id.slice(1) : selector.id;
    const meant = kernels.filter((chosen) => means(word, chosen, catalog)).map(({ kernel }) => kernelName(kernel));
    if (meant.length === 0) {
      const message = mistakeIn(word, kernels, catalog);
      if (message === void 0) missing(selector);
      else problems.push({ ...selector.place, message });
    }
    for (const name of meant)
      if (isExclusion) taken.delete(name);
      else taken.set(name, selector);
  }
  const order = kernels.map(({ kernel }) => kernelName(kernel));
  return new Map([...taken].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
function means(word, { kernel, spec }, catalog) {
  if (isKernelNamed(kernel, word) || /[*?]/.test(word) && globMatches(word, kernel.id)) return true;
  if (!isSelector(word, catalog)) return isSameLine(word, kernel, catalog);
  const known = kernel.own === null ? catalogKernel(kernel.id, catalog) : asCatalogKernel(spec);
  return known !== void 0 && exclusion(word, catalog)?.(known) === true;
}
function isSameLine(word, { id, own }, catalog) {
  if (own !== null || word.includes("@")) return false;
  const line = catalogKernel(word, catalog);
  return line !== void 0 && line === catalogKernel(id, catalog);
}
function asCatalogKernel({ id, arch, series, distribution, source }) {
  if (series === void 0) return void 0;
  const nothing = { build: null, isDefaultBuild: true, description: "", tags: [], groups: [], facts: {} };
  return { ...nothing, id, line: id, arch, series, distribution, source };
}
function mistakeIn(word, kernels, catalog) {
  if (isSelector(word, catalog)) {
    const matches = exclusion(word, catalog);
    const isKnown = matches !== void 0 && [...catalog.kernels.values()].some(matches);
    return isKnown ? void 0 : nothingSelected(word, catalog);
  }
  const [id = word] = word.split("+");
  if (catalogKernel(id, catalog) !== void 0) return void 0;
  const names = [...new Set(kernels.flatMap(({ kernel }) => [kernelName(kernel), kernel.id]))];
  const guess = nearest(word, [
    ...names,
    ...catalog.kernels.keys(),
    ...catalog.aliases.keys(),
    ...selectorWords(catalog)
  ]);
  const hint = guess === void 0 ? `the run has ${names.join(", ")}` : `did you mean \`${guess}\`?`;
  return `neither the run nor the catalog has a kernel \`${word}\`; ${hint}`;
}

// src/run/artifact-kernels.ts
function withKernelNames(manifest, kernels, catalog, problems) {
  const all = [...new Map(kernels.map((chosen) => [kernelName(chosen.kernel), chosen])).values()];
  const remarks = [];
  const btf = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const artifacts = manifest.artifacts.map((artifact) => {
    const own = artifact.kernels && artifactKernels(artifact.kernels);
    return {
      ...artifact,
      kernels: own,
      knownFailures: artifact.knownFailures.map((entry) => knownFailure(entry, own)),
      btf: artifact.btf.map(btfFile),
      fixups: artifact.fixups.map(fixup)
    };
  });
  for (const artifact of artifacts)
    checkContradictions(
      artifact,
      all.map(({ kernel }) => kernel),
      problems
    );
  return { ...manifest, artifacts, remarks: [...manifest.remarks, ...remarks] };
  function artifactKernels(selectors) {
    const taken = filterKernels(selectors, all, catalog, problems, ({ id, place }) => {
      if (isSelector(id, catalog)) remark(place, `\`${id}\` selects no kernel of this run`);
      else problems.push({ ...place, message: notOfRun(id, all) });
    });
    return [...taken].map(([id, selector]) => ({ ...selector, id }));
  }
  function knownFailure(entry, own) {
    const taken = filterKernels(
      entry.kernels,
      all,
      catalog,
      problems,
      ({ id, place }) => remark(place, `\`${id}\` selects no kernel of this run, so that this known failure is not looked for there`)
    );
    const ids = [...taken].filter(([id]) => own === null || own.some((kernel) => kernel.id === id));
    return { ...entry, kernels: ids.map(([id, { place }]) => ({ id, place })) };
  }
  function btfFile(entry) {
    const known = btf.get(entry);
    if (known !== void 0) return known;
    const taken = filterKernels(
      entry.kernels,
      all,
      catalog,
      problems,
      ({ id, place }) => remark(place, `\`${id}\` selects no kernel of this run, so that \`${entry.file}\` is not used`)
    );
    const resolved = { ...entry, kernels: [...taken].map(([id, { place }]) => ({ id, place })) };
    btf.set(entry, resolved);
    return resolved;
  }
  function fixup(written) {
    const { kernels: selectors, subject } = written;
    if (selectors === void 0) return written;
    const known = lists.get(selectors);
    if (known !== void 0) return { ...written, kernels: known };
    const taken = filterKernels(
      selectors,
      all,
      catalog,
      problems,
      ({ id, place }) => remark(place, `\`${id}\` selects no kernel of this run, so that nothing is set of \`${subject}\` for it`)
    );
    const names = [...taken].map(([id, { place }]) => ({ id, place }));
    lists.set(selectors, names);
    return { ...written, kernels: names };
  }
  function remark(place, message) {
    remarks.push({ message: formatProblem({ ...place, message }), serious: manifest.kernels.length > 0 });
  }
}
function notOfRun(id, kernels) {
  const known = [...new Set(kernels.flatMap(({ kernel }) => [kernelName(kernel), kernel.id]))];
  const guess = nearest(id, known);
  const hint = guess === void 0 ? `there are ${known.join(", ")}` : `did you mean \`${guess}\`?`;
  return `no kernel of this run is called \`${id}\`; ${hint}; list it under \`kernels:\``;
}

// src/run/suited.ts
var BYTE_ORDERS = { x86_64: "little", arm64: "little", s390x: "big" };
var TARGETS = { little: "bpfel", big: "bpfeb" };
function unsuited({ object }, brought, arch) {
  const order = BYTE_ORDERS[arch];
  const own = object === null ? order : object.byteOrder;
  if (own !== order)
    return { what: "all", why: `is ${own}-endian (\`-target ${TARGETS[own]}\`), ${arch} is ${order}-endian` };
  const program = brought?.arch ?? arch;
  if (program === arch) return void 0;
  const why = `brings \`${brought?.binary}\`, which is built for ${program} and not for ${arch}`;
  return { what: object === null ? "all" : "command", why };
}
function suit(kernels, brought) {
  const misfit2 = ({ spec }, artifact) => artifact.defect === void 0 ? unsuited(artifact, brought.get(artifact.request), spec.arch) : void 0;
  const defects = /* @__PURE__ */ new Map();
  for (const artifact of new Set(kernels.flatMap(({ artifacts }) => artifacts))) {
    const own = kernels.filter(({ artifacts }) => artifacts.includes(artifact));
    if (artifact.object !== null && own.every((kernel) => misfit2(kernel, artifact)?.what === "all"))
      defects.set(artifact, noneFits(artifact.object.byteOrder));
  }
  const marked = (kernel, artifact) => {
    const defect = defects.get(artifact);
    if (defect !== void 0) return { ...artifact, defect };
    const own = misfit2(kernel, artifact);
    return own === void 0 ? artifact : { ...artifact, unsuited: own };
  };
  return {
    kernels: kernels.map((kernel) => ({
      ...kernel,
      artifacts: kernel.artifacts.map((artifact) => marked(kernel, artifact))
    })),
    defects
  };
}
function noneFits(own) {
  const other = own === "little" ? "big" : "little";
  return `is ${own}-endian (\`-target ${TARGETS[own]}\`), the kernels of this run are ${other}-endian; compile it with \`-target ${TARGETS[other]}\``;
}

// src/run/plan.ts
async function planRun(request) {
  const written = await manifestOf2(request);
  const problems = [];
  const catalog = await loadCatalog();
  const chosen = await chooseKernels(written, request.kernels, catalog, problems);
  const requests = chosen.map(({ kernel }) => kernel);
  const manifest = withKernelNames(
    written,
    [...chosen, ...await manifestKernels(written, catalog)],
    catalog,
    problems
  );
  const artifacts = await collectProblems(
    problems,
    async () => chooseArtifacts(await readArtifacts(manifest.artifacts), request.artifacts)
  );
  if (request.kernels.length === 0) checkRequiredKernels(manifest, requests, problems);
  const lock = await collectProblems(problems, () => planLock(manifest, chosen, request));
  const brought = await readAllBrought(artifacts ?? [], problems);
  const btf = await readBtfFiles(artifacts ?? [], chosen, problems);
  if (artifacts === void 0 || lock === void 0 || problems.length > 0) throw new UserError(problems);
  const planned = chosen.map(({ spec, kernel }) => ({
    name: kernelName(kernel),
    spec,
    request: kernel,
    artifacts: artifacts.filter((artifact) => isFor(artifact, kernel))
  })).filter((kernel) => kernel.artifacts.length > 0);
  const { kernels: all, defects } = suit(planned, brought);
  for (const kernel of all) checkBroughtSize(kernel, brought);
  const { shard } = request;
  const judged = artifacts.map((artifact) => {
    const defect = defects.get(artifact);
    return defect === void 0 ? artifact : { ...artifact, defect };
  });
  return shard === null ? { manifest, artifacts: judged, kernels: all, lock, shard, brought, btf } : {
    manifest,
    artifacts: judged,
    lock,
    kernels: kernelsOfShard(all, shard),
    shard: shardResult(all, shard),
    brought,
    btf
  };
}
async function planKernels(request) {
  const manifest = await manifestOf2(request);
  const problems = [];
  const chosen = await chooseKernels(manifest, request.kernels, await loadCatalog(), problems);
  if (problems.length > 0) throw new UserError(problems);
  return { manifest, specs: [...new Map(chosen.map(({ spec }) => [spec.id, spec])).values()] };
}
async function planLock({ file }, specs, request) {
  const lock = await findLock(request.lock, file === "" ? null : file);
  const all = specs.map(({ spec }) => spec);
  return lock && { file: lock.file, kernels: lockedKernels(lock, all) };
}
function tellRemarks({ manifest, lock }, request, logger) {
  if (lock !== null) logger.info(`${lock.file} says which kernels these are: nothing is looked up`);
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
  const { manifest, manifestImplied: implied, suite, matrix, objects, mode, timeoutSeconds, libbpf } = request;
  if (suite !== null) return loadSuite(suite, { mode, timeoutSeconds, libbpf });
  const options = { matrix, implied, objects, mode, timeoutSeconds, libbpf, text: request.manifestText };
  const loaded = manifest === null ? null : await loadManifest(manifest, options);
  if (loaded !== null) return loaded;
  checkBareInputs(request);
  const { kernels, remarks } = matrix === null ? { kernels: [], remarks: [] } : await loadMatrix(matrix, ".");
  return { ...bareManifest(request), kernels, remarks };
}
function bareManifest({ objects, loader, mode, timeoutSeconds, libbpf }) {
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
        libbpf,
        knownFailures: [],
        btf: [],
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
  entryOf,
  packagesOf,
  readLock,
  writeLock,
  lockPath,
  isLockable,
  misfit,
  planRun,
  planKernels,
  tellRemarks
};
