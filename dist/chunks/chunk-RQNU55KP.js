import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UNKNOWABLE,
  artifactName,
  checkContradictions,
  didYouMeanFile,
  mapFlagBits,
  matchFiles,
  needsFiles,
  readArtifacts,
  readBtfFiles,
  settingKey,
  settingWords,
  shownPath
} from "./chunk-V2RSFT2P.js";
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
} from "./chunk-SPC2BNBY.js";
import {
  ARCHITECTURES,
  DEFAULT_MODE,
  DEFAULT_TIMEOUT_SECONDS,
  EVENT_ID,
  HELPER_NAMES,
  NO_BASELINE,
  SCALAR_STYLE,
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
  mergeTag,
  nullCoreTag,
  parseDuration,
  parseEvents,
  parseMilliseconds,
  seqTag,
  strTag
} from "./chunk-BX5OTOJC.js";
import {
  refuseSecrets
} from "./chunk-QZDE4BF7.js";
import {
  parseThreshold
} from "./chunk-BB3FCJLJ.js";
import {
  plural
} from "./chunk-XEFT6EOF.js";
import {
  require_equal,
  require_ucs2length
} from "./chunk-XUJZT354.js";
import {
  ARCHES,
  isPackageFile
} from "./chunk-STEACBDL.js";
import {
  runTool
} from "./chunk-VR7YD7XW.js";
import {
  layerName
} from "./chunk-ZWLNSRHE.js";
import {
  MACHINES,
  elfNumbers,
  nearest
} from "./chunk-WNAIQMBO.js";
import {
  isBelow
} from "./chunk-ZTFLW3MG.js";
import {
  endingOf,
  hasSeries
} from "./chunk-NFCBL6MI.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  setting,
  temporaryName
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  collectProblems,
  errorCode,
  errorMessage,
  formatProblem
} from "./chunk-HKAGB2IK.js";
import {
  LIBBPF_VERSIONS
} from "./chunk-JROIBQL4.js";
import {
  packageRoot
} from "./chunk-JWRA3YZB.js";

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
import { readFileSync } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/manifest/form-validators.ts
var manifest = validate187;
var schema1 = { "type": "object", "additionalProperties": false, "required": ["artifacts"], "patternProperties": { "^x-": { "$ref": "#/$defs/extension" } }, "properties": { "kernels": { "description": "The kernels every artifact is taken to: ids of the catalog (`bpfcompat kernels` lists them), selectors, and kernels of your own. May be left out when the kernels are given as input.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/kernel" } }, "mirrors": { "description": "Debian mirrors to ask first, as the URL of the `debian` archive.", "type": "array", "items": { "type": "string", "pattern": "^https?://[^\\s]+$", "x-expected": "an http or https URL" } }, "modules": { "description": "Kernel modules to load before the artifacts, with all they depend on.", "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$", "x-expected": "the name of a kernel module (letters, digits, `_`, `-`)" } }, "allow_kernel_warnings": { "$ref": "#/$defs/allowKernelWarnings" }, "btf": { "$ref": "#/$defs/btf" }, "baseline": { "$ref": "#/$defs/baseline" }, "libbpf": { "$ref": "#/$defs/libbpf" }, "defaults": { "$ref": "#/$defs/defaults" }, "artifacts": { "description": "The compiled eBPF objects.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/artifact" } } } };
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^x-", "u");
var pattern9 = new RegExp("^https?://[^\\s]+$", "u");
var pattern20 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
var schema2 = { "description": "A kernel id or a selector, or an object with its settings; with where it comes from, it is a kernel of your own.", "x-expected": "a kernel id, or an object with `id` and any of `required`, `timeout`, `cmdline`, `lsm`, `variant`", "if": { "type": "object" }, "then": { "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/$defs/kernelSelector" }, "variant": { "description": "Tells the same kernel with other settings apart: `debian-12-6.1+bpf-lsm`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,31}$", "x-expected": "a name of lower-case letters, digits and `-`, at most 32 characters" }, "required": { "description": "`false`: nothing that happens on this kernel blocks.", "type": "boolean", "default": true }, "timeout": { "$ref": "#/$defs/timeout" }, "cmdline": { "description": "Appended to the kernel command line.", "type": "string", "maxLength": 1024, "pattern": "^[\\x20-\\x7e]*$", "x-expected": "one line of printable ASCII, at most 1024 characters" }, "lsm": { "description": "`append-bpf`: the LSMs that the kernel starts with by itself, and `bpf`, without which lsm programs never run.", "type": "string", "enum": ["append-bpf"] }, "distribution": { "description": "Of a kernel of your own: what it is grouped under in reports.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$", "x-expected": "a name of at most 32 letters, digits, spaces, `.`, `_` and `-`" }, "arch": { "description": "Of a kernel of your own: the architecture it is for.", "type": "string", "enum": ["x86_64", "arm64", "s390x"], "default": "x86_64" }, "series": { "description": "Of a kernel of your own: what its release must begin with.", "type": "string", "pattern": "^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$", "x-expected": 'the beginning of a release, such as `"6.12"`' }, "image": { "description": "A kernel image, or a package or archive that has one: a path, or an address with `sha256`.", "$ref": "#/$defs/pathOrAddress" }, "sha256": { "$ref": "#/$defs/sha256" }, "config": { "description": "The configuration that `image` was built with.", "$ref": "#/$defs/kernelFile" }, "modules": { "description": "The modules of `image`: a folder, or an archive or package.", "$ref": "#/$defs/kernelFile" }, "tree": { "description": "A folder that a kernel was built in.", "$ref": "#/$defs/kernelPath" }, "oci": { "description": "An image of a container registry with `boot/vmlinuz` in it.", "type": "string", "minLength": 1, "maxLength": 512 }, "deb": { "description": "The newest kernel of a line in a Debian archive.", "type": "object", "additionalProperties": false, "required": ["suites", "package"], "properties": { "archive": { "description": "A known archive, in place of `bases`.", "type": "string", "enum": ["debian", "ubuntu"] }, "bases": { "description": "Addresses of the archive, best first.", "$ref": "#/$defs/addresses" }, "keyring": { "description": "The keys that sign the index of `bases`; without it the index is not checked.", "$ref": "#/$defs/kernelPath" }, "suites": { "description": "Suites, in the order they are asked.", "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "x-expected": "the name of a suite, such as `bookworm`" } }, "component": { "description": "Component that has kernels.", "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "default": "main", "x-expected": "the name of a component, such as `main`" }, "package": { "description": "The meta package that points to the newest kernel.", "type": "string", "pattern": "^linux-image-[a-z0-9.+-]+$", "x-expected": "a meta package such as `linux-image-amd64`" }, "ending": { "description": "What the releases of this build end with; left out, it is taken from `package`.", "type": "string", "pattern": "^-[a-z0-9.+-]+$", "x-expected": "the end of a release, such as `-cloud-amd64`" } } }, "rpm": { "description": "The newest kernel of repositories of RPM packages.", "type": "object", "additionalProperties": false, "required": ["repositories", "package"], "properties": { "repositories": { "description": "Addresses of folders that have `repodata`, or of a `mirror.list`; `$arch` in them is the architecture.", "$ref": "#/$defs/addresses" }, "package": { "description": "The package that has vmlinuz.", "$ref": "#/$defs/rpmName" }, "modules": { "description": "Packages that have modules, in the order they are asked.", "type": "array", "items": { "$ref": "#/$defs/rpmName" } }, "keys": { "description": "Keys that sign the index or the packages.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["url", "fingerprint"], "properties": { "url": { "type": "string", "pattern": "^https?://[^\\s]+$", "x-expected": "an http or https URL" }, "fingerprint": { "type": "string", "pattern": "^[0-9A-F]{40}$", "x-expected": "40 hexadecimal digits, capital" } } } } } } } }, "else": { "$ref": "#/$defs/kernelSelector" } };
var func2 = require_ucs2length().default;
var schema3 = { "type": "string", "pattern": "^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$", "x-expected": 'a kernel id such as `debian-12-6.1`, or a selector such as `lts`, `"debian-*"` or `">=6.1"`' };
var pattern1 = new RegExp("^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$" }, message: 'must match pattern "^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$"', schema: "^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$", parentSchema: schema3, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.type, parentSchema: schema3, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema4 = { "description": "How long one artifact may take on one kernel: `90s`, `5m`, or a number of seconds. Downloads and the boot do not count; without KVM it is stretched.", "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 86400 }, { "type": "string", "pattern": "^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$" }], "x-expected": "a duration such as `90s`, `5m` or `1h30m`, or a number of seconds from 1 to 86400" };
var pattern3 = new RegExp("^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$", "u");
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema4.anyOf[0].type, parentSchema: schema4.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 86400 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema4.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema4.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$" }, message: 'must match pattern "^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$"', schema: "^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$", parentSchema: schema4.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.anyOf[1].type, parentSchema: schema4.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema4.anyOf, parentSchema: schema4, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate5.errors = vErrors;
  return errors === 0;
}
validate5.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema5 = { "type": "string", "pattern": "^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$", "x-expected": "a path, or an http or https URL" };
var pattern7 = new RegExp("^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$", "u");
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$" }, message: 'must match pattern "^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$"', schema: "^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$", parentSchema: schema5, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.type, parentSchema: schema5, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
validate7.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema6 = { "description": "Digest of the file that the address leads to.", "type": "string", "pattern": "^[0-9a-f]{64}$", "x-expected": "a sha256: 64 hexadecimal digits, small" };
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
validate9.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema7 = { "x-expected": "a path, or `{url, sha256}`", "if": { "type": "object" }, "then": { "additionalProperties": false, "required": ["url", "sha256"], "properties": { "url": { "type": "string", "pattern": "^https?://[^\\s]+$", "x-expected": "an http or https URL" }, "sha256": { "$ref": "#/$defs/sha256" } } }, "else": { "$ref": "#/$defs/kernelPath" } };
var schema8 = { "type": "string", "pattern": "^(?!https?://)[^\\x00-\\x1f]{1,1024}$", "x-expected": "a path" };
var pattern10 = new RegExp("^(?!https?://)[^\\x00-\\x1f]{1,1024}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!https?://)[^\\x00-\\x1f]{1,1024}$" }, message: 'must match pattern "^(?!https?://)[^\\x00-\\x1f]{1,1024}$"', schema: "^(?!https?://)[^\\x00-\\x1f]{1,1024}$", parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
validate13.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema7.then.required, parentSchema: schema7.then, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.sha256 === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema7.then.required, parentSchema: schema7.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "url" || key0 === "sha256")) {
          const err3 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema7.then, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (data.url !== void 0) {
        let data0 = data.url;
        if (typeof data0 === "string") {
          if (!pattern9.test(data0)) {
            const err4 = { instancePath: instancePath + "/url", schemaPath: "#/then/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, message: 'must match pattern "^https?://[^\\s]+$"', schema: "^https?://[^\\s]+$", parentSchema: schema7.then.properties.url, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/then/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.then.properties.url.type, parentSchema: schema7.then.properties.url, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.sha256 !== void 0) {
        if (!validate9(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (!validate13(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema7.if, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate11.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate11.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema9 = { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^https?://[^\\s]+$", "x-expected": "an http or https URL" } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, message: 'must match pattern "^https?://[^\\s]+$"', schema: "^https?://[^\\s]+$", parentSchema: schema9.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.items.type, parentSchema: schema9.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
validate18.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema10 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._+-]*$", "x-expected": "the name of a package, such as `kernel-core`" };
var pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._+-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._+-]*$", parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern2 = new RegExp("^[a-z0-9][a-z0-9-]{0,31}$", "u");
var pattern4 = new RegExp("^[\\x20-\\x7e]*$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$", "u");
var pattern6 = new RegExp("^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$", "u");
var pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
var pattern13 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern14 = new RegExp("^linux-image-[a-z0-9.+-]+$", "u");
var pattern15 = new RegExp("^-[a-z0-9.+-]+$", "u");
var pattern18 = new RegExp("^[0-9A-F]{40}$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema2.then.required, parentSchema: schema2.then, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!func0.call(schema2.then.properties, key0)) {
          const err2 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.then, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (data.id !== void 0) {
        if (!validate3(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
          errors = vErrors.length;
        }
      }
      if (data.variant !== void 0) {
        let data1 = data.variant;
        if (typeof data1 === "string") {
          if (!pattern2.test(data1)) {
            const err3 = { instancePath: instancePath + "/variant", schemaPath: "#/then/properties/variant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"', schema: "^[a-z0-9][a-z0-9-]{0,31}$", parentSchema: schema2.then.properties.variant, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/variant", schemaPath: "#/then/properties/variant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.variant.type, parentSchema: schema2.then.properties.variant, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.required !== void 0) {
        let data2 = data.required;
        if (typeof data2 !== "boolean") {
          const err5 = { instancePath: instancePath + "/required", schemaPath: "#/then/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema2.then.properties.required.type, parentSchema: schema2.then.properties.required, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.timeout !== void 0) {
        if (!validate5(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
          errors = vErrors.length;
        }
      }
      if (data.cmdline !== void 0) {
        let data4 = data.cmdline;
        if (typeof data4 === "string") {
          if (func2(data4) > 1024) {
            const err6 = { instancePath: instancePath + "/cmdline", schemaPath: "#/then/properties/cmdline/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema2.then.properties.cmdline, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!pattern4.test(data4)) {
            const err7 = { instancePath: instancePath + "/cmdline", schemaPath: "#/then/properties/cmdline/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7e]*$" }, message: 'must match pattern "^[\\x20-\\x7e]*$"', schema: "^[\\x20-\\x7e]*$", parentSchema: schema2.then.properties.cmdline, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/cmdline", schemaPath: "#/then/properties/cmdline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.cmdline.type, parentSchema: schema2.then.properties.cmdline, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (data.lsm !== void 0) {
        let data5 = data.lsm;
        if (typeof data5 !== "string") {
          const err9 = { instancePath: instancePath + "/lsm", schemaPath: "#/then/properties/lsm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.lsm.type, parentSchema: schema2.then.properties.lsm, data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!(data5 === "append-bpf")) {
          const err10 = { instancePath: instancePath + "/lsm", schemaPath: "#/then/properties/lsm/enum", keyword: "enum", params: { allowedValues: schema2.then.properties.lsm.enum }, message: "must be equal to one of the allowed values", schema: schema2.then.properties.lsm.enum, parentSchema: schema2.then.properties.lsm, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (data.distribution !== void 0) {
        let data6 = data.distribution;
        if (typeof data6 === "string") {
          if (!pattern5.test(data6)) {
            const err11 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/properties/distribution/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$"', schema: "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$", parentSchema: schema2.then.properties.distribution, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/properties/distribution/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.distribution.type, parentSchema: schema2.then.properties.distribution, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.arch !== void 0) {
        let data7 = data.arch;
        if (typeof data7 !== "string") {
          const err13 = { instancePath: instancePath + "/arch", schemaPath: "#/then/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.arch.type, parentSchema: schema2.then.properties.arch, data: data7 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!(data7 === "x86_64" || data7 === "arm64" || data7 === "s390x")) {
          const err14 = { instancePath: instancePath + "/arch", schemaPath: "#/then/properties/arch/enum", keyword: "enum", params: { allowedValues: schema2.then.properties.arch.enum }, message: "must be equal to one of the allowed values", schema: schema2.then.properties.arch.enum, parentSchema: schema2.then.properties.arch, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.series !== void 0) {
        let data8 = data.series;
        if (typeof data8 === "string") {
          if (!pattern6.test(data8)) {
            const err15 = { instancePath: instancePath + "/series", schemaPath: "#/then/properties/series/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$"', schema: "^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$", parentSchema: schema2.then.properties.series, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        } else {
          const err16 = { instancePath: instancePath + "/series", schemaPath: "#/then/properties/series/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.series.type, parentSchema: schema2.then.properties.series, data: data8 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.image !== void 0) {
        if (!validate7(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
          errors = vErrors.length;
        }
      }
      if (data.sha256 !== void 0) {
        if (!validate9(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
          errors = vErrors.length;
        }
      }
      if (data.config !== void 0) {
        if (!validate11(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
          errors = vErrors.length;
        }
      }
      if (data.modules !== void 0) {
        if (!validate11(data.modules, { instancePath: instancePath + "/modules", parentData: data, parentDataProperty: "modules", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
          errors = vErrors.length;
        }
      }
      if (data.tree !== void 0) {
        if (!validate13(data.tree, { instancePath: instancePath + "/tree", parentData: data, parentDataProperty: "tree", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
          errors = vErrors.length;
        }
      }
      if (data.oci !== void 0) {
        let data14 = data.oci;
        if (typeof data14 === "string") {
          if (func2(data14) > 512) {
            const err17 = { instancePath: instancePath + "/oci", schemaPath: "#/then/properties/oci/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema2.then.properties.oci, data: data14 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (func2(data14) < 1) {
            const err18 = { instancePath: instancePath + "/oci", schemaPath: "#/then/properties/oci/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.then.properties.oci, data: data14 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        } else {
          const err19 = { instancePath: instancePath + "/oci", schemaPath: "#/then/properties/oci/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.oci.type, parentSchema: schema2.then.properties.oci, data: data14 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (data.deb !== void 0) {
        let data15 = data.deb;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
          if (data15.suites === void 0) {
            const err20 = { instancePath: instancePath + "/deb", schemaPath: "#/then/properties/deb/required", keyword: "required", params: { missingProperty: "suites" }, message: "must have required property 'suites'", schema: schema2.then.properties.deb.required, parentSchema: schema2.then.properties.deb, data: data15 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (data15.package === void 0) {
            const err21 = { instancePath: instancePath + "/deb", schemaPath: "#/then/properties/deb/required", keyword: "required", params: { missingProperty: "package" }, message: "must have required property 'package'", schema: schema2.then.properties.deb.required, parentSchema: schema2.then.properties.deb, data: data15 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          for (const key1 in data15) {
            if (!(key1 === "archive" || key1 === "bases" || key1 === "keyring" || key1 === "suites" || key1 === "component" || key1 === "package" || key1 === "ending")) {
              const err22 = { instancePath: instancePath + "/deb", schemaPath: "#/then/properties/deb/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.then.properties.deb, data: data15 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data15.archive !== void 0) {
            let data16 = data15.archive;
            if (typeof data16 !== "string") {
              const err23 = { instancePath: instancePath + "/deb/archive", schemaPath: "#/then/properties/deb/properties/archive/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.deb.properties.archive.type, parentSchema: schema2.then.properties.deb.properties.archive, data: data16 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (!(data16 === "debian" || data16 === "ubuntu")) {
              const err24 = { instancePath: instancePath + "/deb/archive", schemaPath: "#/then/properties/deb/properties/archive/enum", keyword: "enum", params: { allowedValues: schema2.then.properties.deb.properties.archive.enum }, message: "must be equal to one of the allowed values", schema: schema2.then.properties.deb.properties.archive.enum, parentSchema: schema2.then.properties.deb.properties.archive, data: data16 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data15.bases !== void 0) {
            if (!validate18(data15.bases, { instancePath: instancePath + "/deb/bases", parentData: data15, parentDataProperty: "bases", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
              errors = vErrors.length;
            }
          }
          if (data15.keyring !== void 0) {
            if (!validate13(data15.keyring, { instancePath: instancePath + "/deb/keyring", parentData: data15, parentDataProperty: "keyring", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
              errors = vErrors.length;
            }
          }
          if (data15.suites !== void 0) {
            let data19 = data15.suites;
            if (Array.isArray(data19)) {
              if (data19.length < 1) {
                const err25 = { instancePath: instancePath + "/deb/suites", schemaPath: "#/then/properties/deb/properties/suites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema2.then.properties.deb.properties.suites, data: data19 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              const len0 = data19.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data20 = data19[i0];
                if (typeof data20 === "string") {
                  if (!pattern12.test(data20)) {
                    const err26 = { instancePath: instancePath + "/deb/suites/" + i0, schemaPath: "#/then/properties/deb/properties/suites/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema2.then.properties.deb.properties.suites.items, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/deb/suites/" + i0, schemaPath: "#/then/properties/deb/properties/suites/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.deb.properties.suites.items.type, parentSchema: schema2.then.properties.deb.properties.suites.items, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            } else {
              const err28 = { instancePath: instancePath + "/deb/suites", schemaPath: "#/then/properties/deb/properties/suites/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.then.properties.deb.properties.suites.type, parentSchema: schema2.then.properties.deb.properties.suites, data: data19 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data15.component !== void 0) {
            let data21 = data15.component;
            if (typeof data21 === "string") {
              if (!pattern13.test(data21)) {
                const err29 = { instancePath: instancePath + "/deb/component", schemaPath: "#/then/properties/deb/properties/component/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema2.then.properties.deb.properties.component, data: data21 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            } else {
              const err30 = { instancePath: instancePath + "/deb/component", schemaPath: "#/then/properties/deb/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.deb.properties.component.type, parentSchema: schema2.then.properties.deb.properties.component, data: data21 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
          if (data15.package !== void 0) {
            let data22 = data15.package;
            if (typeof data22 === "string") {
              if (!pattern14.test(data22)) {
                const err31 = { instancePath: instancePath + "/deb/package", schemaPath: "#/then/properties/deb/properties/package/pattern", keyword: "pattern", params: { pattern: "^linux-image-[a-z0-9.+-]+$" }, message: 'must match pattern "^linux-image-[a-z0-9.+-]+$"', schema: "^linux-image-[a-z0-9.+-]+$", parentSchema: schema2.then.properties.deb.properties.package, data: data22 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            } else {
              const err32 = { instancePath: instancePath + "/deb/package", schemaPath: "#/then/properties/deb/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.deb.properties.package.type, parentSchema: schema2.then.properties.deb.properties.package, data: data22 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data15.ending !== void 0) {
            let data23 = data15.ending;
            if (typeof data23 === "string") {
              if (!pattern15.test(data23)) {
                const err33 = { instancePath: instancePath + "/deb/ending", schemaPath: "#/then/properties/deb/properties/ending/pattern", keyword: "pattern", params: { pattern: "^-[a-z0-9.+-]+$" }, message: 'must match pattern "^-[a-z0-9.+-]+$"', schema: "^-[a-z0-9.+-]+$", parentSchema: schema2.then.properties.deb.properties.ending, data: data23 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            } else {
              const err34 = { instancePath: instancePath + "/deb/ending", schemaPath: "#/then/properties/deb/properties/ending/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.deb.properties.ending.type, parentSchema: schema2.then.properties.deb.properties.ending, data: data23 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        } else {
          const err35 = { instancePath: instancePath + "/deb", schemaPath: "#/then/properties/deb/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.then.properties.deb.type, parentSchema: schema2.then.properties.deb, data: data15 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
      if (data.rpm !== void 0) {
        let data24 = data.rpm;
        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
          if (data24.repositories === void 0) {
            const err36 = { instancePath: instancePath + "/rpm", schemaPath: "#/then/properties/rpm/required", keyword: "required", params: { missingProperty: "repositories" }, message: "must have required property 'repositories'", schema: schema2.then.properties.rpm.required, parentSchema: schema2.then.properties.rpm, data: data24 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (data24.package === void 0) {
            const err37 = { instancePath: instancePath + "/rpm", schemaPath: "#/then/properties/rpm/required", keyword: "required", params: { missingProperty: "package" }, message: "must have required property 'package'", schema: schema2.then.properties.rpm.required, parentSchema: schema2.then.properties.rpm, data: data24 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          for (const key2 in data24) {
            if (!(key2 === "repositories" || key2 === "package" || key2 === "modules" || key2 === "keys")) {
              const err38 = { instancePath: instancePath + "/rpm", schemaPath: "#/then/properties/rpm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.then.properties.rpm, data: data24 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data24.repositories !== void 0) {
            if (!validate18(data24.repositories, { instancePath: instancePath + "/rpm/repositories", parentData: data24, parentDataProperty: "repositories", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
              errors = vErrors.length;
            }
          }
          if (data24.package !== void 0) {
            if (!validate22(data24.package, { instancePath: instancePath + "/rpm/package", parentData: data24, parentDataProperty: "package", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
          if (data24.modules !== void 0) {
            let data27 = data24.modules;
            if (Array.isArray(data27)) {
              const len1 = data27.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (!validate22(data27[i1], { instancePath: instancePath + "/rpm/modules/" + i1, parentData: data27, parentDataProperty: i1, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err39 = { instancePath: instancePath + "/rpm/modules", schemaPath: "#/then/properties/rpm/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.then.properties.rpm.properties.modules.type, parentSchema: schema2.then.properties.rpm.properties.modules, data: data27 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          if (data24.keys !== void 0) {
            let data29 = data24.keys;
            if (Array.isArray(data29)) {
              const len2 = data29.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data30 = data29[i2];
                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                  if (data30.url === void 0) {
                    const err40 = { instancePath: instancePath + "/rpm/keys/" + i2, schemaPath: "#/then/properties/rpm/properties/keys/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema2.then.properties.rpm.properties.keys.items.required, parentSchema: schema2.then.properties.rpm.properties.keys.items, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                  if (data30.fingerprint === void 0) {
                    const err41 = { instancePath: instancePath + "/rpm/keys/" + i2, schemaPath: "#/then/properties/rpm/properties/keys/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema2.then.properties.rpm.properties.keys.items.required, parentSchema: schema2.then.properties.rpm.properties.keys.items, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                  for (const key3 in data30) {
                    if (!(key3 === "url" || key3 === "fingerprint")) {
                      const err42 = { instancePath: instancePath + "/rpm/keys/" + i2, schemaPath: "#/then/properties/rpm/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.then.properties.rpm.properties.keys.items, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                  if (data30.url !== void 0) {
                    let data31 = data30.url;
                    if (typeof data31 === "string") {
                      if (!pattern9.test(data31)) {
                        const err43 = { instancePath: instancePath + "/rpm/keys/" + i2 + "/url", schemaPath: "#/then/properties/rpm/properties/keys/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, message: 'must match pattern "^https?://[^\\s]+$"', schema: "^https?://[^\\s]+$", parentSchema: schema2.then.properties.rpm.properties.keys.items.properties.url, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                    } else {
                      const err44 = { instancePath: instancePath + "/rpm/keys/" + i2 + "/url", schemaPath: "#/then/properties/rpm/properties/keys/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.rpm.properties.keys.items.properties.url.type, parentSchema: schema2.then.properties.rpm.properties.keys.items.properties.url, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                  if (data30.fingerprint !== void 0) {
                    let data32 = data30.fingerprint;
                    if (typeof data32 === "string") {
                      if (!pattern18.test(data32)) {
                        const err45 = { instancePath: instancePath + "/rpm/keys/" + i2 + "/fingerprint", schemaPath: "#/then/properties/rpm/properties/keys/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9A-F]{40}$" }, message: 'must match pattern "^[0-9A-F]{40}$"', schema: "^[0-9A-F]{40}$", parentSchema: schema2.then.properties.rpm.properties.keys.items.properties.fingerprint, data: data32 };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    } else {
                      const err46 = { instancePath: instancePath + "/rpm/keys/" + i2 + "/fingerprint", schemaPath: "#/then/properties/rpm/properties/keys/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.then.properties.rpm.properties.keys.items.properties.fingerprint.type, parentSchema: schema2.then.properties.rpm.properties.keys.items.properties.fingerprint, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err47 = { instancePath: instancePath + "/rpm/keys/" + i2, schemaPath: "#/then/properties/rpm/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.then.properties.rpm.properties.keys.items.type, parentSchema: schema2.then.properties.rpm.properties.keys.items, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
            } else {
              const err48 = { instancePath: instancePath + "/rpm/keys", schemaPath: "#/then/properties/rpm/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.then.properties.rpm.properties.keys.type, parentSchema: schema2.then.properties.rpm.properties.keys, data: data29 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        } else {
          const err49 = { instancePath: instancePath + "/rpm", schemaPath: "#/then/properties/rpm/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.then.properties.rpm.type, parentSchema: schema2.then.properties.rpm, data: data24 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props2 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs62 = errors;
    if (!validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs62 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err50 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema2.if, parentSchema: schema2, data };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate2.errors = vErrors;
  evaluated0.props = props2;
  return errors === 0;
}
validate2.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema11 = { "description": "Regular expressions over the first line of a kernel warning: one that matches is known, and no finding.", "type": "array", "items": { "type": "string", "minLength": 1 } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.items.type, parentSchema: schema11.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema12 = { "description": "BTF of kernels that do not have their own: kernel ids or selectors, each with a file relative to the manifest.", "type": "object", "minProperties": 1, "x-expected": "a mapping of at least one kernel or selector to a BTF file", "additionalProperties": { "type": "string", "minLength": 1, "x-expected": "the path of a BTF file" } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.additionalProperties.type, parentSchema: schema12.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema13 = { "description": "What holds against the results of the base branch.", "type": "object", "additionalProperties": false, "properties": { "insns": { "description": "How many more instructions than on the base branch the verifier may take for a program: a share, or a number. Left out: growth is shown and never judged.", "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 9999999 }, { "type": "string", "pattern": "^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$" }], "x-expected": "how many more instructions are fine, such as `+10%` or `+500`" }, "required": { "description": "`true`: a program that grows beyond `insns` fails the run.", "type": "boolean", "default": false } } };
var pattern21 = new RegExp("^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "insns" || key0 === "required")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.insns !== void 0) {
      let data0 = data.insns;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/insns", schemaPath: "#/properties/insns/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.insns.anyOf[0].type, parentSchema: schema13.properties.insns.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9999999 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/insns", schemaPath: "#/properties/insns/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999999 }, message: "must be <= 9999999", schema: 9999999, parentSchema: schema13.properties.insns.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/insns", schemaPath: "#/properties/insns/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema13.properties.insns.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (typeof data0 === "string") {
        if (!pattern21.test(data0)) {
          const err4 = { instancePath: instancePath + "/insns", schemaPath: "#/properties/insns/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$" }, message: 'must match pattern "^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$"', schema: "^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$", parentSchema: schema13.properties.insns.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/insns", schemaPath: "#/properties/insns/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.insns.anyOf[1].type, parentSchema: schema13.properties.insns.anyOf[1], data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/insns", schemaPath: "#/properties/insns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema13.properties.insns.anyOf, parentSchema: schema13.properties.insns, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.required !== void 0) {
      let data1 = data.required;
      if (typeof data1 !== "boolean") {
        const err7 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema13.properties.required.type, parentSchema: schema13.properties.required, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema14 = { "description": "The version of libbpf that loads the objects: that of your own loader, where a difference matters. Without it the newest.", "enum": ["1.7", "1.5", "1.1", 1.7, 1.5, 1.1], "x-expected": 'a version of libbpf that can be chosen: `"1.7"`, `"1.5"` or `"1.1"`' };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "1.7" || data === "1.5" || data === "1.1" || data === 1.7 || data === 1.5 || data === 1.1)) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values", schema: schema14.enum, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema15 = { "description": "What holds for every artifact that does not say otherwise.", "type": "object", "additionalProperties": false, "properties": { "mode": { "$ref": "#/$defs/mode" }, "required": { "type": "boolean" }, "timeout": { "$ref": "#/$defs/timeout" }, "attach": { "$ref": "#/$defs/attachPolicy" }, "max_insns": { "$ref": "#/$defs/maxInsns" } } };
var schema16 = { "description": "How deep an artifact is taken. A deeper mode includes the shallower ones; `command` runs the project's own loader instead.", "type": "string", "enum": ["load_only", "load_attach", "behavior", "command"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "load_only" || data === "load_attach" || data === "behavior" || data === "command")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values", schema: schema16.enum, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema17 = { "description": "`required`: every attach must succeed, `best_effort`: a failing attach does not block.", "type": "string", "enum": ["required", "best_effort"] };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "required" || data === "best_effort")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values", schema: schema17.enum, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema18 = { "type": "integer", "minimum": 1, "maximum": 4294967295 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "mode" || key0 === "required" || key0 === "timeout" || key0 === "attach" || key0 === "max_insns")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!validate36(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      let data1 = data.required;
      if (typeof data1 !== "boolean") {
        const err1 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.required.type, parentSchema: schema15.properties.required, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      if (!validate5(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data.attach !== void 0) {
      if (!validate39(data.attach, { instancePath: instancePath + "/attach", parentData: data, parentDataProperty: "attach", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_insns !== void 0) {
      if (!validate41(data.max_insns, { instancePath: instancePath + "/max_insns", parentData: data, parentDataProperty: "max_insns", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema19 = { "type": "object", "additionalProperties": false, "if": { "not": { "anyOf": [{ "required": ["command"] }, { "required": ["mode"], "properties": { "mode": { "const": "command" } } }] } }, "then": { "required": ["path"] }, "properties": { "name": { "$ref": "#/$defs/artifactName" }, "path": { "description": "Path of the object, or globs, relative to the manifest. When it matches several files each becomes an artifact `<name>/<file>`. May be left out when every lane is `command`.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }], "x-expected": "a path or glob, or a list of them" }, "libbpf": { "$ref": "#/$defs/libbpf" }, "mode": { "$ref": "#/$defs/mode" }, "required": { "description": "`false`: visible, never blocking.", "type": "boolean", "default": true }, "lanes": { "description": "Several modes with a gate of their own; `mode` and `required` are the short form for one.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["mode"], "properties": { "mode": { "$ref": "#/$defs/mode" }, "required": { "type": "boolean", "default": true } } } }, "timeout": { "$ref": "#/$defs/timeout" }, "kernels": { "description": "Only these of the run's kernels.", "$ref": "#/$defs/kernelSelectors" }, "attach": { "$ref": "#/$defs/attachPolicy" }, "max_insns": { "$ref": "#/$defs/maxInsns" }, "maps": { "$ref": "#/$defs/maps" }, "globals": { "$ref": "#/$defs/globals" }, "struct_ops": { "$ref": "#/$defs/structOps" }, "programs": { "$ref": "#/$defs/programs" }, "program_types": { "$ref": "#/$defs/programTypes" }, "program_variants": { "$ref": "#/$defs/programVariants" }, "probe_companions": { "$ref": "#/$defs/probeCompanions" }, "functional_tests": { "$ref": "#/$defs/functionalTests" }, "files": { "$ref": "#/$defs/files" }, "known_failures": { "$ref": "#/$defs/knownFailures" }, "btf": { "$ref": "#/$defs/btf" }, "command": { "description": "Mode `command`: what runs the project's own loader, for `/bin/sh -c`.", "$ref": "#/$defs/script" }, "command_binary": { "description": "Mode `command`: path of the loader, relative to the manifest; it stands in `$BPFCOMPAT_BIN`.", "type": "string", "minLength": 1 }, "expect_exit_code": { "$ref": "#/$defs/exitCode" }, "expect_stdout_contains": { "$ref": "#/$defs/line" }, "expect_stderr_contains": { "$ref": "#/$defs/line" }, "expect_stdout_matches": { "$ref": "#/$defs/regex" } } };
var schema20 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "x-expected": "a name of letters, digits, `.`, `_` and `-`, at most 64 characters" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "description": "Ids and selectors of kernels, read from left to right; a list that begins with an exclusion takes away from all kernels.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/kernelSelector" } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate3(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "description": "Map fixups: what the project's loader sets between open and load.", "type": "array", "maxItems": 1024, "items": { "$ref": "#/$defs/map" } };
var schema23 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/mapName" }, "kernels": { "description": "Only on these kernels of the run: ids and selectors.", "$ref": "#/$defs/kernelSelectors" }, "type": { "$ref": "#/$defs/mapType" }, "key_size": { "description": "Bytes.", "$ref": "#/$defs/u32" }, "value_size": { "description": "Bytes.", "$ref": "#/$defs/u32" }, "max_entries": { "description": "Number of entries, or `cpus` for the number of possible CPUs.", "anyOf": [{ "$ref": "#/$defs/positiveU32" }, { "const": "cpus" }], "x-expected": "a whole number from 1 to 4294967295, or `cpus`" }, "map_flags": { "$ref": "#/$defs/mapFlags" }, "inner_map": { "description": "Prototype of the inner maps of a hash-of-maps or array-of-maps. A ring buffer has neither `key_size` nor `value_size`; all others need `value_size`.", "type": "object", "additionalProperties": false, "required": ["type", "max_entries"], "properties": { "type": { "type": "string", "enum": ["hash", "array", "lru_hash", "percpu_hash", "percpu_array", "lru_percpu_hash", "ringbuf"] }, "key_size": { "description": "Bytes.", "$ref": "#/$defs/u32" }, "value_size": { "description": "Bytes.", "$ref": "#/$defs/positiveU32" }, "max_entries": { "description": "Number of entries; of a ring buffer its size in bytes.", "$ref": "#/$defs/positiveU32" }, "map_flags": { "$ref": "#/$defs/mapFlags" } } }, "inner_ringbuf_bytes": { "description": "Size of the inner ring buffer of a map-in-map: a power of two and a multiple of the page size. 0 is the same as leaving it out.", "type": "integer", "minimum": 0, "maximum": 4294967295 }, "autocreate": { "description": "`false`: the map is not created; programs that use it must not be loaded.", "const": false, "x-expected": "`false`; without the key the map is created" }, "optional": { "description": "`true`: left out where the kernel does not create it, with the programs that cannot be loaded without it.", "const": true, "x-expected": "`true`; without the key the map is needed" }, "pinning": { "description": "`none`: a map that the object wants pinned by name is not.", "const": "none", "x-expected": "`none`; without the key the object decides" }, "entries": { "description": "Written right after load. Of a map-in-map: `inner`, the entries of the inner map at that key.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/value" }, "value": { "$ref": "#/$defs/value" }, "inner": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "$ref": "#/$defs/value" }, "value": { "$ref": "#/$defs/value" } } } } } } } } };
var schema24 = { "type": "string", "pattern": "^[A-Za-z0-9_.]{1,64}$", "x-expected": "the name of a map (letters, digits, `_`, `.`, at most 64)" };
var pattern23 = new RegExp("^[A-Za-z0-9_.]{1,64}$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern23.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.]{1,64}$"', schema: "^[A-Za-z0-9_.]{1,64}$", parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "description": "libbpf's name of a map type.", "type": "string", "enum": ["hash", "array", "prog_array", "perf_event_array", "percpu_hash", "percpu_array", "stack_trace", "cgroup_array", "lru_hash", "lru_percpu_hash", "lpm_trie", "array_of_maps", "hash_of_maps", "devmap", "sockmap", "cpumap", "xskmap", "sockhash", "cgroup_storage", "reuseport_sockarray", "percpu_cgroup_storage", "queue", "stack", "sk_storage", "devmap_hash", "struct_ops", "ringbuf", "inode_storage", "task_storage", "bloom_filter", "user_ringbuf", "cgrp_storage", "arena", "insn_array"], "x-expected": "a map type of libbpf such as `hash`, `lru_hash` or `ringbuf`" };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "hash" || data === "array" || data === "prog_array" || data === "perf_event_array" || data === "percpu_hash" || data === "percpu_array" || data === "stack_trace" || data === "cgroup_array" || data === "lru_hash" || data === "lru_percpu_hash" || data === "lpm_trie" || data === "array_of_maps" || data === "hash_of_maps" || data === "devmap" || data === "sockmap" || data === "cpumap" || data === "xskmap" || data === "sockhash" || data === "cgroup_storage" || data === "reuseport_sockarray" || data === "percpu_cgroup_storage" || data === "queue" || data === "stack" || data === "sk_storage" || data === "devmap_hash" || data === "struct_ops" || data === "ringbuf" || data === "inode_storage" || data === "task_storage" || data === "bloom_filter" || data === "user_ringbuf" || data === "cgrp_storage" || data === "arena" || data === "insn_array")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values", schema: schema25.enum, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "integer", "minimum": 0, "maximum": 4294967295 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema28 = { "description": "Flags of BPF_MAP_CREATE: a number, or names.", "if": { "type": "array" }, "then": { "uniqueItems": true, "items": { "type": "string", "enum": ["BPF_F_NO_PREALLOC", "BPF_F_NO_COMMON_LRU", "BPF_F_NUMA_NODE", "BPF_F_RDONLY", "BPF_F_WRONLY", "BPF_F_STACK_BUILD_ID", "BPF_F_ZERO_SEED", "BPF_F_RDONLY_PROG", "BPF_F_WRONLY_PROG", "BPF_F_CLONE", "BPF_F_MMAPABLE", "BPF_F_PRESERVE_ELEMS", "BPF_F_INNER_MAP", "BPF_F_LINK", "BPF_F_SEGV_ON_FAULT", "BPF_F_NO_USER_CONV", "BPF_F_RB_OVERWRITE"], "x-expected": "a flag of BPF_MAP_CREATE" } }, "else": { "type": "integer", "minimum": 0, "maximum": 4294967295, "x-expected": "a whole number from 0 to 4294967295, or a list of flags such as `[BPF_F_NO_PREALLOC]`" } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 !== "string") {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.then.items.type, parentSchema: schema28.then.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!(data0 === "BPF_F_NO_PREALLOC" || data0 === "BPF_F_NO_COMMON_LRU" || data0 === "BPF_F_NUMA_NODE" || data0 === "BPF_F_RDONLY" || data0 === "BPF_F_WRONLY" || data0 === "BPF_F_STACK_BUILD_ID" || data0 === "BPF_F_ZERO_SEED" || data0 === "BPF_F_RDONLY_PROG" || data0 === "BPF_F_WRONLY_PROG" || data0 === "BPF_F_CLONE" || data0 === "BPF_F_MMAPABLE" || data0 === "BPF_F_PRESERVE_ELEMS" || data0 === "BPF_F_INNER_MAP" || data0 === "BPF_F_LINK" || data0 === "BPF_F_SEGV_ON_FAULT" || data0 === "BPF_F_NO_USER_CONV" || data0 === "BPF_F_RB_OVERWRITE")) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/enum", keyword: "enum", params: { allowedValues: schema28.then.items.enum }, message: "must be equal to one of the allowed values", schema: schema28.then.items.enum, parentSchema: schema28.then.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      let i1 = data.length;
      let j0;
      if (i1 > 1) {
        const indices0 = {};
        for (; i1--; ) {
          let item0 = data[i1];
          if (typeof item0 !== "string") {
            continue;
          }
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            const err3 = { instancePath, schemaPath: "#/then/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema28.then, data };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      const err4 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.else.type, parentSchema: schema28.else, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data > 4294967295 || isNaN(data)) {
        const err5 = { instancePath, schemaPath: "#/else/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema28.else, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data < 0 || isNaN(data)) {
        const err6 = { instancePath, schemaPath: "#/else/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.else, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema28.if, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate68.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate74.errors = null;
  return true;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema23.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate58(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.kernels !== void 0) {
      if (!validate51(data.kernels, { instancePath: instancePath + "/kernels", parentData: data, parentDataProperty: "kernels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate61(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.key_size !== void 0) {
      if (!validate63(data.key_size, { instancePath: instancePath + "/key_size", parentData: data, parentDataProperty: "key_size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.value_size !== void 0) {
      if (!validate63(data.value_size, { instancePath: instancePath + "/value_size", parentData: data, parentDataProperty: "value_size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_entries !== void 0) {
      let data5 = data.max_entries;
      const _errs8 = errors;
      let valid1 = false;
      const _errs9 = errors;
      if (!validate66(data5, { instancePath: instancePath + "/max_entries", parentData: data, parentDataProperty: "max_entries", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      const _errs10 = errors;
      if ("cpus" !== data5) {
        const err2 = { instancePath: instancePath + "/max_entries", schemaPath: "#/properties/max_entries/anyOf/1/const", keyword: "const", params: { allowedValue: "cpus" }, message: "must be equal to constant", schema: "cpus", parentSchema: schema23.properties.max_entries.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/max_entries", schemaPath: "#/properties/max_entries/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema23.properties.max_entries.anyOf, parentSchema: schema23.properties.max_entries, data: data5 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.map_flags !== void 0) {
      if (!validate68(data.map_flags, { instancePath: instancePath + "/map_flags", parentData: data, parentDataProperty: "map_flags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.inner_map !== void 0) {
      let data7 = data.inner_map;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.type === void 0) {
          const err4 = { instancePath: instancePath + "/inner_map", schemaPath: "#/properties/inner_map/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema23.properties.inner_map.required, parentSchema: schema23.properties.inner_map, data: data7 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data7.max_entries === void 0) {
          const err5 = { instancePath: instancePath + "/inner_map", schemaPath: "#/properties/inner_map/required", keyword: "required", params: { missingProperty: "max_entries" }, message: "must have required property 'max_entries'", schema: schema23.properties.inner_map.required, parentSchema: schema23.properties.inner_map, data: data7 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "type" || key1 === "key_size" || key1 === "value_size" || key1 === "max_entries" || key1 === "map_flags")) {
            const err6 = { instancePath: instancePath + "/inner_map", schemaPath: "#/properties/inner_map/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23.properties.inner_map, data: data7 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data7.type !== void 0) {
          let data8 = data7.type;
          if (typeof data8 !== "string") {
            const err7 = { instancePath: instancePath + "/inner_map/type", schemaPath: "#/properties/inner_map/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.inner_map.properties.type.type, parentSchema: schema23.properties.inner_map.properties.type, data: data8 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data8 === "hash" || data8 === "array" || data8 === "lru_hash" || data8 === "percpu_hash" || data8 === "percpu_array" || data8 === "lru_percpu_hash" || data8 === "ringbuf")) {
            const err8 = { instancePath: instancePath + "/inner_map/type", schemaPath: "#/properties/inner_map/properties/type/enum", keyword: "enum", params: { allowedValues: schema23.properties.inner_map.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema23.properties.inner_map.properties.type.enum, parentSchema: schema23.properties.inner_map.properties.type, data: data8 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data7.key_size !== void 0) {
          if (!validate63(data7.key_size, { instancePath: instancePath + "/inner_map/key_size", parentData: data7, parentDataProperty: "key_size", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        if (data7.value_size !== void 0) {
          if (!validate66(data7.value_size, { instancePath: instancePath + "/inner_map/value_size", parentData: data7, parentDataProperty: "value_size", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data7.max_entries !== void 0) {
          if (!validate66(data7.max_entries, { instancePath: instancePath + "/inner_map/max_entries", parentData: data7, parentDataProperty: "max_entries", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data7.map_flags !== void 0) {
          if (!validate68(data7.map_flags, { instancePath: instancePath + "/inner_map/map_flags", parentData: data7, parentDataProperty: "map_flags", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/inner_map", schemaPath: "#/properties/inner_map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.properties.inner_map.type, parentSchema: schema23.properties.inner_map, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.inner_ringbuf_bytes !== void 0) {
      let data13 = data.inner_ringbuf_bytes;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err10 = { instancePath: instancePath + "/inner_ringbuf_bytes", schemaPath: "#/properties/inner_ringbuf_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema23.properties.inner_ringbuf_bytes.type, parentSchema: schema23.properties.inner_ringbuf_bytes, data: data13 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 4294967295 || isNaN(data13)) {
          const err11 = { instancePath: instancePath + "/inner_ringbuf_bytes", schemaPath: "#/properties/inner_ringbuf_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema23.properties.inner_ringbuf_bytes, data: data13 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err12 = { instancePath: instancePath + "/inner_ringbuf_bytes", schemaPath: "#/properties/inner_ringbuf_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema23.properties.inner_ringbuf_bytes, data: data13 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.autocreate !== void 0) {
      let data14 = data.autocreate;
      if (false !== data14) {
        const err13 = { instancePath: instancePath + "/autocreate", schemaPath: "#/properties/autocreate/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema23.properties.autocreate, data: data14 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.optional !== void 0) {
      let data15 = data.optional;
      if (true !== data15) {
        const err14 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema23.properties.optional, data: data15 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.pinning !== void 0) {
      let data16 = data.pinning;
      if ("none" !== data16) {
        const err15 = { instancePath: instancePath + "/pinning", schemaPath: "#/properties/pinning/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant", schema: "none", parentSchema: schema23.properties.pinning, data: data16 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data17 = data.entries;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err16 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.entries, data: data17 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data18 = data17[i0];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.key === void 0) {
              const err17 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema23.properties.entries.items.required, parentSchema: schema23.properties.entries.items, data: data18 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "key" || key2 === "value" || key2 === "inner")) {
                const err18 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23.properties.entries.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data18.key !== void 0) {
              if (!validate74(data18.key, { instancePath: instancePath + "/entries/" + i0 + "/key", parentData: data18, parentDataProperty: "key", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
            }
            if (data18.value !== void 0) {
              if (!validate74(data18.value, { instancePath: instancePath + "/entries/" + i0 + "/value", parentData: data18, parentDataProperty: "value", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
            }
            if (data18.inner !== void 0) {
              let data21 = data18.inner;
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  const err19 = { instancePath: instancePath + "/entries/" + i0 + "/inner", schemaPath: "#/properties/entries/items/properties/inner/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.entries.items.properties.inner, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                const len1 = data21.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data22 = data21[i1];
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.key === void 0) {
                      const err20 = { instancePath: instancePath + "/entries/" + i0 + "/inner/" + i1, schemaPath: "#/properties/entries/items/properties/inner/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema23.properties.entries.items.properties.inner.items.required, parentSchema: schema23.properties.entries.items.properties.inner.items, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    if (data22.value === void 0) {
                      const err21 = { instancePath: instancePath + "/entries/" + i0 + "/inner/" + i1, schemaPath: "#/properties/entries/items/properties/inner/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema23.properties.entries.items.properties.inner.items.required, parentSchema: schema23.properties.entries.items.properties.inner.items, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    for (const key3 in data22) {
                      if (!(key3 === "key" || key3 === "value")) {
                        const err22 = { instancePath: instancePath + "/entries/" + i0 + "/inner/" + i1, schemaPath: "#/properties/entries/items/properties/inner/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23.properties.entries.items.properties.inner.items, data: data22 };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    if (data22.key !== void 0) {
                      if (!validate74(data22.key, { instancePath: instancePath + "/entries/" + i0 + "/inner/" + i1 + "/key", parentData: data22, parentDataProperty: "key", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data22.value !== void 0) {
                      if (!validate74(data22.value, { instancePath: instancePath + "/entries/" + i0 + "/inner/" + i1 + "/value", parentData: data22, parentDataProperty: "value", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/entries/" + i0 + "/inner/" + i1, schemaPath: "#/properties/entries/items/properties/inner/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.properties.entries.items.properties.inner.items.type, parentSchema: schema23.properties.entries.items.properties.inner.items, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/entries/" + i0 + "/inner", schemaPath: "#/properties/entries/items/properties/inner/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.entries.items.properties.inner.type, parentSchema: schema23.properties.entries.items.properties.inner, data: data21 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.properties.entries.items.type, parentSchema: schema23.properties.entries.items, data: data18 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.entries.type, parentSchema: schema23.properties.entries, data: data17 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1024) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items", schema: 1024, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate57(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "description": "Global variables of `.rodata`, `.data` and `.bss`, set before load. A list of `{kernels, set}` sets some on some kernels.", "type": ["object", "array"], "minProperties": 1, "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["set"], "properties": { "kernels": { "description": "Only on these kernels of the run: ids and selectors.", "$ref": "#/$defs/kernelSelectors" }, "set": { "$ref": "#/$defs/variables" } } }, "x-expected": "a mapping of at least one variable to its value, or a list of `{kernels, set}`" };
var schema31 = { "type": "object", "minProperties": 1, "x-expected": "a mapping of at least one variable to its value" };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema30.type }, message: "must be object,array", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.set === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "set" }, message: "must have required property 'set'", schema: schema30.items.required, parentSchema: schema30.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "kernels" || key0 === "set")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.kernels !== void 0) {
          if (!validate51(data0.kernels, { instancePath: instancePath + "/" + i0 + "/kernels", parentData: data0, parentDataProperty: "kernels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
        if (data0.set !== void 0) {
          if (!validate83(data0.set, { instancePath: instancePath + "/" + i0 + "/set", parentData: data0, parentDataProperty: "set", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.items.type, parentSchema: schema30.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err5 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "description": "Members of struct_ops maps that your loader sets before the load, as through a skeleton.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["map", "member", "value"], "properties": { "map": { "$ref": "#/$defs/mapName" }, "kernels": { "description": "Only on these kernels of the run: ids and selectors.", "$ref": "#/$defs/kernelSelectors" }, "member": { "description": "A function pointer of the struct.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,127}$", "x-expected": "the name of a member" }, "value": { "description": "The program that it points to, or null: none.", "type": ["string", "null"], "pattern": "^[A-Za-z0-9_.]{1,128}$", "x-expected": "the name of a program, or null" } } } };
var pattern24 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");
var pattern25 = new RegExp("^[A-Za-z0-9_.]{1,128}$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.map === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.items.required, parentSchema: schema32.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.member === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "member" }, message: "must have required property 'member'", schema: schema32.items.required, parentSchema: schema32.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.value === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.items.required, parentSchema: schema32.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "map" || key0 === "kernels" || key0 === "member" || key0 === "value")) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.map !== void 0) {
          if (!validate58(data0.map, { instancePath: instancePath + "/" + i0 + "/map", parentData: data0, parentDataProperty: "map", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data0.kernels !== void 0) {
          if (!validate51(data0.kernels, { instancePath: instancePath + "/" + i0 + "/kernels", parentData: data0, parentDataProperty: "kernels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
        if (data0.member !== void 0) {
          let data3 = data0.member;
          if (typeof data3 === "string") {
            if (!pattern24.test(data3)) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/member", schemaPath: "#/items/properties/member/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"', schema: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", parentSchema: schema32.items.properties.member, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/member", schemaPath: "#/items/properties/member/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.properties.member.type, parentSchema: schema32.items.properties.member, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.value !== void 0) {
          let data4 = data0.value;
          if (typeof data4 !== "string" && data4 !== null) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/type", keyword: "type", params: { type: schema32.items.properties.value.type }, message: "must be string,null", schema: schema32.items.properties.value.type, parentSchema: schema32.items.properties.value, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (!pattern25.test(data4)) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.]{1,128}$" }, message: 'must match pattern "^[A-Za-z0-9_.]{1,128}$"', schema: "^[A-Za-z0-9_.]{1,128}$", parentSchema: schema32.items.properties.value, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.items.type, parentSchema: schema32.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "description": "What holds for single programs.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/programName" }, "kernels": { "description": "Only on these kernels of the run: ids and selectors; for `type` and `autoload`.", "$ref": "#/$defs/kernelSelectors" }, "section": { "description": "The ELF section that the program must stand in.", "$ref": "#/$defs/line" }, "type": { "description": "The program's type, where its section does not tell; the same as an entry of `program_types`.", "$ref": "#/$defs/programType" }, "autoload": { "description": 'Switches the program on (`SEC("?\u2026")`) or off.', "type": "boolean" }, "required": { "description": "`false`: the object may be loaded without it, and its attach may fail; both are shown.", "type": "boolean", "default": true }, "optional": { "description": "`true`: the loader copes without it; where it does not load it is left out.", "type": "boolean", "default": false }, "min_kernel": { "description": "The program is not loaded on kernels below, by their release.", "type": "string", "pattern": "^[0-9]{1,3}\\.[0-9]{1,3}$", "x-expected": 'a kernel version in quotes such as `"5.8"` (5.10 is not 5.1)' }, "max_insns": { "$ref": "#/$defs/maxInsns" }, "attach": { "description": "How and where it is attached, and whether that must succeed.", "if": { "type": "object" }, "then": { "additionalProperties": false, "properties": { "required": { "description": "`false`: a failing attach of this program does not block.", "type": "boolean" }, "kind": { "description": 'Where to attach, when it is not what the section says. "" is the same as leaving it out.', "type": "string", "enum": ["", "none", "tracepoint", "raw_tracepoint", "kprobe", "kretprobe", "uprobe", "uretprobe", "usdt", "fentry", "fexit", "lsm", "perf_event", "xdp", "tc", "tcx", "cgroup", "socket", "sockmap", "netns", "iter", "freplace"] }, "symbol": { "description": "Kernel function, LSM hook, or function of `binary` or `program`.", "$ref": "#/$defs/word" }, "category": { "description": "Of a tracepoint.", "$ref": "#/$defs/word" }, "name": { "description": "Of a tracepoint, or `provider:name` of a USDT probe.", "$ref": "#/$defs/word" }, "interface": { "description": "Network device in the guest.", "type": "string", "pattern": "^[!-.0-~]{1,15}$", "x-expected": "the name of a network device (at most 15 characters)" }, "cgroup": { "description": "Folder below /sys/fs/cgroup.", "type": "string", "pattern": "^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$", "x-expected": "a path below /sys/fs/cgroup, without `..`" }, "binary": { "description": "Path in the guest.", "$ref": "#/$defs/line" }, "artifact": { "description": "The artifact with the `program` that is replaced or traced.", "type": "string", "pattern": "^[!-~]{1,255}$", "x-expected": "the name of an artifact of this manifest" }, "program": { "description": "The program of `artifact` of which a function is replaced or traced.", "$ref": "#/$defs/programName" } } }, "else": { "type": "string", "enum": ["required", "best_effort", "none"], "x-expected": "one of required, best_effort, none, or a mapping such as `{kind: kprobe, symbol: do_unlinkat}`" } } } } };
var schema34 = { "type": "string", "pattern": "^[A-Za-z0-9_.]{1,128}$", "x-expected": "the name of a program (letters, digits, `_`, `.`)" };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.]{1,128}$" }, message: 'must match pattern "^[A-Za-z0-9_.]{1,128}$"', schema: "^[A-Za-z0-9_.]{1,128}$", parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^[^\\r\\n\\0]+$", "x-expected": "a single line of 1 to 1000 characters" };
var pattern27 = new RegExp("^[^\\r\\n\\0]+$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern27.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n\\0]+$" }, message: 'must match pattern "^[^\\r\\n\\0]+$"', schema: "^[^\\r\\n\\0]+$", parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema36 = { "description": "libbpf's name of a program type.", "type": "string", "enum": ["socket_filter", "kprobe", "sched_cls", "sched_act", "tracepoint", "xdp", "perf_event", "cgroup_skb", "cgroup_sock", "lwt_in", "lwt_out", "lwt_xmit", "sock_ops", "sk_skb", "cgroup_device", "sk_msg", "raw_tracepoint", "cgroup_sock_addr", "lwt_seg6local", "lirc_mode2", "sk_reuseport", "flow_dissector", "cgroup_sysctl", "raw_tracepoint_writable", "cgroup_sockopt", "tracing", "struct_ops", "ext", "lsm", "sk_lookup", "syscall", "netfilter"], "x-expected": "a program type of libbpf such as `kprobe`, `xdp` or `socket_filter`" };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "socket_filter" || data === "kprobe" || data === "sched_cls" || data === "sched_act" || data === "tracepoint" || data === "xdp" || data === "perf_event" || data === "cgroup_skb" || data === "cgroup_sock" || data === "lwt_in" || data === "lwt_out" || data === "lwt_xmit" || data === "sock_ops" || data === "sk_skb" || data === "cgroup_device" || data === "sk_msg" || data === "raw_tracepoint" || data === "cgroup_sock_addr" || data === "lwt_seg6local" || data === "lirc_mode2" || data === "sk_reuseport" || data === "flow_dissector" || data === "cgroup_sysctl" || data === "raw_tracepoint_writable" || data === "cgroup_sockopt" || data === "tracing" || data === "struct_ops" || data === "ext" || data === "lsm" || data === "sk_lookup" || data === "syscall" || data === "netfilter")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values", schema: schema36.enum, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema37 = { "type": "string", "pattern": "^[!-~]{1,255}$", "x-expected": "a word of printable ASCII without blanks, at most 255 characters" };
var pattern29 = new RegExp("^[!-~]{1,255}$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern28 = new RegExp("^[0-9]{1,3}\\.[0-9]{1,3}$", "u");
var pattern30 = new RegExp("^[!-.0-~]{1,15}$", "u");
var pattern31 = new RegExp("^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema33.items.required, parentSchema: schema33.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!func0.call(schema33.items.properties, key0)) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (!validate91(data0.name, { instancePath: instancePath + "/" + i0 + "/name", parentData: data0, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
          }
        }
        if (data0.kernels !== void 0) {
          if (!validate51(data0.kernels, { instancePath: instancePath + "/" + i0 + "/kernels", parentData: data0, parentDataProperty: "kernels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
        if (data0.section !== void 0) {
          if (!validate94(data0.section, { instancePath: instancePath + "/" + i0 + "/section", parentData: data0, parentDataProperty: "section", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data0.type !== void 0) {
          if (!validate96(data0.type, { instancePath: instancePath + "/" + i0 + "/type", parentData: data0, parentDataProperty: "type", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
        }
        if (data0.autoload !== void 0) {
          let data5 = data0.autoload;
          if (typeof data5 !== "boolean") {
            const err2 = { instancePath: instancePath + "/" + i0 + "/autoload", schemaPath: "#/items/properties/autoload/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.items.properties.autoload.type, parentSchema: schema33.items.properties.autoload, data: data5 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.required !== void 0) {
          let data6 = data0.required;
          if (typeof data6 !== "boolean") {
            const err3 = { instancePath: instancePath + "/" + i0 + "/required", schemaPath: "#/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.items.properties.required.type, parentSchema: schema33.items.properties.required, data: data6 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.optional !== void 0) {
          let data7 = data0.optional;
          if (typeof data7 !== "boolean") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/optional", schemaPath: "#/items/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.items.properties.optional.type, parentSchema: schema33.items.properties.optional, data: data7 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.min_kernel !== void 0) {
          let data8 = data0.min_kernel;
          if (typeof data8 === "string") {
            if (!pattern28.test(data8)) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/min_kernel", schemaPath: "#/items/properties/min_kernel/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}\\.[0-9]{1,3}$" }, message: 'must match pattern "^[0-9]{1,3}\\.[0-9]{1,3}$"', schema: "^[0-9]{1,3}\\.[0-9]{1,3}$", parentSchema: schema33.items.properties.min_kernel, data: data8 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/min_kernel", schemaPath: "#/items/properties/min_kernel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.min_kernel.type, parentSchema: schema33.items.properties.min_kernel, data: data8 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.max_insns !== void 0) {
          if (!validate41(data0.max_insns, { instancePath: instancePath + "/" + i0 + "/max_insns", parentData: data0, parentDataProperty: "max_insns", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
        if (data0.attach !== void 0) {
          let data10 = data0.attach;
          const _errs18 = errors;
          let valid3 = true;
          const _errs19 = errors;
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            const err7 = {};
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs19 === errors;
          errors = _errs18;
          if (vErrors !== null) {
            if (_errs18) {
              vErrors.length = _errs18;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs21 = errors;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              for (const key1 in data10) {
                if (!func0.call(schema33.items.properties.attach.then.properties, key1)) {
                  const err8 = { instancePath: instancePath + "/" + i0 + "/attach", schemaPath: "#/items/properties/attach/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.items.properties.attach.then, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
              if (data10.required !== void 0) {
                let data11 = data10.required;
                if (typeof data11 !== "boolean") {
                  const err9 = { instancePath: instancePath + "/" + i0 + "/attach/required", schemaPath: "#/items/properties/attach/then/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.items.properties.attach.then.properties.required.type, parentSchema: schema33.items.properties.attach.then.properties.required, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              if (data10.kind !== void 0) {
                let data12 = data10.kind;
                if (typeof data12 !== "string") {
                  const err10 = { instancePath: instancePath + "/" + i0 + "/attach/kind", schemaPath: "#/items/properties/attach/then/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.attach.then.properties.kind.type, parentSchema: schema33.items.properties.attach.then.properties.kind, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!(data12 === "" || data12 === "none" || data12 === "tracepoint" || data12 === "raw_tracepoint" || data12 === "kprobe" || data12 === "kretprobe" || data12 === "uprobe" || data12 === "uretprobe" || data12 === "usdt" || data12 === "fentry" || data12 === "fexit" || data12 === "lsm" || data12 === "perf_event" || data12 === "xdp" || data12 === "tc" || data12 === "tcx" || data12 === "cgroup" || data12 === "socket" || data12 === "sockmap" || data12 === "netns" || data12 === "iter" || data12 === "freplace")) {
                  const err11 = { instancePath: instancePath + "/" + i0 + "/attach/kind", schemaPath: "#/items/properties/attach/then/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.items.properties.attach.then.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema33.items.properties.attach.then.properties.kind.enum, parentSchema: schema33.items.properties.attach.then.properties.kind, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              if (data10.symbol !== void 0) {
                if (!validate99(data10.symbol, { instancePath: instancePath + "/" + i0 + "/attach/symbol", parentData: data10, parentDataProperty: "symbol", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                  errors = vErrors.length;
                }
              }
              if (data10.category !== void 0) {
                if (!validate99(data10.category, { instancePath: instancePath + "/" + i0 + "/attach/category", parentData: data10, parentDataProperty: "category", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                  errors = vErrors.length;
                }
              }
              if (data10.name !== void 0) {
                if (!validate99(data10.name, { instancePath: instancePath + "/" + i0 + "/attach/name", parentData: data10, parentDataProperty: "name", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                  errors = vErrors.length;
                }
              }
              if (data10.interface !== void 0) {
                let data16 = data10.interface;
                if (typeof data16 === "string") {
                  if (!pattern30.test(data16)) {
                    const err12 = { instancePath: instancePath + "/" + i0 + "/attach/interface", schemaPath: "#/items/properties/attach/then/properties/interface/pattern", keyword: "pattern", params: { pattern: "^[!-.0-~]{1,15}$" }, message: 'must match pattern "^[!-.0-~]{1,15}$"', schema: "^[!-.0-~]{1,15}$", parentSchema: schema33.items.properties.attach.then.properties.interface, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                } else {
                  const err13 = { instancePath: instancePath + "/" + i0 + "/attach/interface", schemaPath: "#/items/properties/attach/then/properties/interface/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.attach.then.properties.interface.type, parentSchema: schema33.items.properties.attach.then.properties.interface, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data10.cgroup !== void 0) {
                let data17 = data10.cgroup;
                if (typeof data17 === "string") {
                  if (!pattern31.test(data17)) {
                    const err14 = { instancePath: instancePath + "/" + i0 + "/attach/cgroup", schemaPath: "#/items/properties/attach/then/properties/cgroup/pattern", keyword: "pattern", params: { pattern: "^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$" }, message: 'must match pattern "^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$"', schema: "^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$", parentSchema: schema33.items.properties.attach.then.properties.cgroup, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                } else {
                  const err15 = { instancePath: instancePath + "/" + i0 + "/attach/cgroup", schemaPath: "#/items/properties/attach/then/properties/cgroup/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.attach.then.properties.cgroup.type, parentSchema: schema33.items.properties.attach.then.properties.cgroup, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data10.binary !== void 0) {
                if (!validate94(data10.binary, { instancePath: instancePath + "/" + i0 + "/attach/binary", parentData: data10, parentDataProperty: "binary", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
              }
              if (data10.artifact !== void 0) {
                let data19 = data10.artifact;
                if (typeof data19 === "string") {
                  if (!pattern29.test(data19)) {
                    const err16 = { instancePath: instancePath + "/" + i0 + "/attach/artifact", schemaPath: "#/items/properties/attach/then/properties/artifact/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema33.items.properties.attach.then.properties.artifact, data: data19 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                } else {
                  const err17 = { instancePath: instancePath + "/" + i0 + "/attach/artifact", schemaPath: "#/items/properties/attach/then/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.attach.then.properties.artifact.type, parentSchema: schema33.items.properties.attach.then.properties.artifact, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (data10.program !== void 0) {
                if (!validate91(data10.program, { instancePath: instancePath + "/" + i0 + "/attach/program", parentData: data10, parentDataProperty: "program", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
              }
            }
            var _valid0 = _errs21 === errors;
            valid3 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs38 = errors;
            if (typeof data10 !== "string") {
              const err18 = { instancePath: instancePath + "/" + i0 + "/attach", schemaPath: "#/items/properties/attach/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.attach.else.type, parentSchema: schema33.items.properties.attach.else, data: data10 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!(data10 === "required" || data10 === "best_effort" || data10 === "none")) {
              const err19 = { instancePath: instancePath + "/" + i0 + "/attach", schemaPath: "#/items/properties/attach/else/enum", keyword: "enum", params: { allowedValues: schema33.items.properties.attach.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.items.properties.attach.else.enum, parentSchema: schema33.items.properties.attach.else, data: data10 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            var _valid0 = _errs38 === errors;
            valid3 = _valid0;
            ifClause0 = "else";
          }
          if (!valid3) {
            const err20 = { instancePath: instancePath + "/" + i0 + "/attach", schemaPath: "#/items/properties/attach/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema33.items.properties.attach.if, parentSchema: schema33.items.properties.attach, data: data10 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "description": "Program types that the section names do not tell.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["program", "type"], "properties": { "program": { "type": "string", "pattern": "^[A-Za-z0-9_./-]{1,128}$", "x-expected": "a program name or ELF section (letters, digits, `_`, `.`, `/`, `-`, at most 128)" }, "type": { "$ref": "#/$defs/programType" }, "kernels": { "description": "Only on these kernels of the run: ids and selectors.", "$ref": "#/$defs/kernelSelectors" } } } };
var pattern33 = new RegExp("^[A-Za-z0-9_./-]{1,128}$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.program === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'", schema: schema38.items.required, parentSchema: schema38.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.type === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema38.items.required, parentSchema: schema38.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "program" || key0 === "type" || key0 === "kernels")) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.program !== void 0) {
          let data1 = data0.program;
          if (typeof data1 === "string") {
            if (!pattern33.test(data1)) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/program", schemaPath: "#/items/properties/program/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_./-]{1,128}$" }, message: 'must match pattern "^[A-Za-z0-9_./-]{1,128}$"', schema: "^[A-Za-z0-9_./-]{1,128}$", parentSchema: schema38.items.properties.program, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/" + i0 + "/program", schemaPath: "#/items/properties/program/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.items.properties.program.type, parentSchema: schema38.items.properties.program, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          if (!validate96(data0.type, { instancePath: instancePath + "/" + i0 + "/type", parentData: data0, parentDataProperty: "type", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
        }
        if (data0.kernels !== void 0) {
          if (!validate51(data0.kernels, { instancePath: instancePath + "/" + i0 + "/kernels", parentData: data0, parentDataProperty: "kernels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.items.type, parentSchema: schema38.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "description": "Groups of programs of which the first that the kernel supports is loaded.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["group", "programs"], "properties": { "group": { "$ref": "#/$defs/programName" }, "programs": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/programName" }, "requires_helper": { "description": "A BPF helper by name or number.", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 1, "maximum": 4294967295 }], "x-expected": "the name or the number of a BPF helper" }, "probe": { "description": "`trial_load`: the program itself must load.", "type": "string", "enum": ["trial_load"] }, "requires_symbol": { "description": "In /proc/kallsyms.", "$ref": "#/$defs/word" }, "requires_attach_target": { "description": "A kernel function that a program can be attached to.", "$ref": "#/$defs/word" } } } } } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.group === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema39.items.required, parentSchema: schema39.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.programs === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "programs" }, message: "must have required property 'programs'", schema: schema39.items.required, parentSchema: schema39.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "group" || key0 === "programs")) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.group !== void 0) {
          if (!validate91(data0.group, { instancePath: instancePath + "/" + i0 + "/group", parentData: data0, parentDataProperty: "group", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
          }
        }
        if (data0.programs !== void 0) {
          let data2 = data0.programs;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/programs", schemaPath: "#/items/properties/programs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39.items.properties.programs, data: data2 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.name === void 0) {
                  const err4 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1, schemaPath: "#/items/properties/programs/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema39.items.properties.programs.items.required, parentSchema: schema39.items.properties.programs.items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                for (const key1 in data3) {
                  if (!(key1 === "name" || key1 === "requires_helper" || key1 === "probe" || key1 === "requires_symbol" || key1 === "requires_attach_target")) {
                    const err5 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1, schemaPath: "#/items/properties/programs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.items.properties.programs.items, data: data3 };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (data3.name !== void 0) {
                  if (!validate91(data3.name, { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/name", parentData: data3, parentDataProperty: "name", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                    errors = vErrors.length;
                  }
                }
                if (data3.requires_helper !== void 0) {
                  let data5 = data3.requires_helper;
                  const _errs12 = errors;
                  let valid6 = false;
                  const _errs13 = errors;
                  if (typeof data5 === "string") {
                    if (func2(data5) < 1) {
                      const err6 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_helper", schemaPath: "#/items/properties/programs/items/properties/requires_helper/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39.items.properties.programs.items.properties.requires_helper.anyOf[0], data: data5 };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  } else {
                    const err7 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_helper", schemaPath: "#/items/properties/programs/items/properties/requires_helper/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.items.properties.programs.items.properties.requires_helper.anyOf[0].type, parentSchema: schema39.items.properties.programs.items.properties.requires_helper.anyOf[0], data: data5 };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                  var _valid0 = _errs13 === errors;
                  valid6 = valid6 || _valid0;
                  const _errs15 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    const err8 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_helper", schemaPath: "#/items/properties/programs/items/properties/requires_helper/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.items.properties.programs.items.properties.requires_helper.anyOf[1].type, parentSchema: schema39.items.properties.programs.items.properties.requires_helper.anyOf[1], data: data5 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                  if (typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 4294967295 || isNaN(data5)) {
                      const err9 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_helper", schemaPath: "#/items/properties/programs/items/properties/requires_helper/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema39.items.properties.programs.items.properties.requires_helper.anyOf[1], data: data5 };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                    if (data5 < 1 || isNaN(data5)) {
                      const err10 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_helper", schemaPath: "#/items/properties/programs/items/properties/requires_helper/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.items.properties.programs.items.properties.requires_helper.anyOf[1], data: data5 };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs15 === errors;
                  valid6 = valid6 || _valid0;
                  if (!valid6) {
                    const err11 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_helper", schemaPath: "#/items/properties/programs/items/properties/requires_helper/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.items.properties.programs.items.properties.requires_helper.anyOf, parentSchema: schema39.items.properties.programs.items.properties.requires_helper, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  } else {
                    errors = _errs12;
                    if (vErrors !== null) {
                      if (_errs12) {
                        vErrors.length = _errs12;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data3.probe !== void 0) {
                  let data6 = data3.probe;
                  if (typeof data6 !== "string") {
                    const err12 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/probe", schemaPath: "#/items/properties/programs/items/properties/probe/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.items.properties.programs.items.properties.probe.type, parentSchema: schema39.items.properties.programs.items.properties.probe, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                  if (!(data6 === "trial_load")) {
                    const err13 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/probe", schemaPath: "#/items/properties/programs/items/properties/probe/enum", keyword: "enum", params: { allowedValues: schema39.items.properties.programs.items.properties.probe.enum }, message: "must be equal to one of the allowed values", schema: schema39.items.properties.programs.items.properties.probe.enum, parentSchema: schema39.items.properties.programs.items.properties.probe, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data3.requires_symbol !== void 0) {
                  if (!validate99(data3.requires_symbol, { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_symbol", parentData: data3, parentDataProperty: "requires_symbol", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                    errors = vErrors.length;
                  }
                }
                if (data3.requires_attach_target !== void 0) {
                  if (!validate99(data3.requires_attach_target, { instancePath: instancePath + "/" + i0 + "/programs/" + i1 + "/requires_attach_target", parentData: data3, parentDataProperty: "requires_attach_target", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/" + i0 + "/programs/" + i1, schemaPath: "#/items/properties/programs/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.items.properties.programs.items.type, parentSchema: schema39.items.properties.programs.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/" + i0 + "/programs", schemaPath: "#/items/properties/programs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.items.properties.programs.type, parentSchema: schema39.items.properties.programs, data: data2 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.items.type, parentSchema: schema39.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "description": "Programs that stay on while a variant is tried.", "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/programName" } };
var func16 = require_equal().default;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate91(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0: for (; i1--; ) {
        for (j0 = i1; j0--; ) {
          if (func16(data[i1], data[j0])) {
            const err0 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema40, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
            break outer0;
          }
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "description": "Mode `behavior`: what runs in the guest while the programs are attached, and what must be seen.", "type": "array", "minItems": 1, "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/line" }, "command": { "description": "For `/bin/sh -c`.", "$ref": "#/$defs/script" }, "required": { "description": "`false`: nothing that happens to this test blocks.", "type": "boolean", "default": true }, "timeout": { "description": "How long the command may take: 10 s unless told, 5 minutes at most.", "$ref": "#/$defs/testDuration" }, "expect_exit_code": { "$ref": "#/$defs/exitCode" }, "expect_stdout_contains": { "$ref": "#/$defs/line" }, "expect_stderr_contains": { "$ref": "#/$defs/line" }, "expect_stdout_matches": { "$ref": "#/$defs/regex" }, "expect_events": { "description": "Events that reach a ring buffer or a perf event array.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["map"], "properties": { "map": { "$ref": "#/$defs/mapName" }, "min": { "description": "How many.", "$ref": "#/$defs/positiveU32", "default": 1 }, "within": { "description": "How long to wait after the command: 1 s unless told.", "$ref": "#/$defs/testDuration" }, "contains": { "description": "Bytes that an event must have somewhere to count.", "$ref": "#/$defs/bytes" } } } }, "expect_runs": { "description": "Programs that run, by the kernel's counters.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["program"], "properties": { "program": { "$ref": "#/$defs/programName" }, "min": { "description": "How often.", "$ref": "#/$defs/positiveU32", "default": 1 }, "within": { "description": "How long to wait after the command: 1 s unless told.", "$ref": "#/$defs/testDuration" } } } }, "expect_map": { "description": "Values in maps.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["map", "key"], "properties": { "map": { "$ref": "#/$defs/mapName" }, "key": { "$ref": "#/$defs/value" }, "value": { "description": "The value itself; of a struct only the fields that are named count.", "$ref": "#/$defs/value" }, "min": { "description": "The least number that will do.", "$ref": "#/$defs/value" }, "within": { "description": "How long to wait after the command: 1 s unless told.", "$ref": "#/$defs/testDuration" } } } }, "test_runs": { "description": "Programs that are run with BPF_PROG_TEST_RUN.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["program"], "properties": { "program": { "$ref": "#/$defs/programName" }, "data_in": { "description": "The packet.", "$ref": "#/$defs/bytes" }, "ctx_in": { "description": "The context.", "$ref": "#/$defs/bytes" }, "repeat": { "$ref": "#/$defs/positiveU32", "default": 1 }, "expect_return": { "description": "The return value, as a signed or an unsigned number of 32 bits.", "type": "integer", "minimum": -2147483648, "maximum": 4294967295 }, "expect_data_out": { "description": "What the packet must have become.", "$ref": "#/$defs/bytes" } } } } } } };
var schema42 = { "type": "string", "minLength": 1, "maxLength": 16384, "pattern": "^[^\\0]*[^\\s\\0][^\\0]*$", "x-expected": "a command for /bin/sh, at most 16384 characters" };
var pattern34 = new RegExp("^[^\\0]*[^\\s\\0][^\\0]*$", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 16384) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters", schema: 16384, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern34.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\0]*[^\\s\\0][^\\0]*$" }, message: 'must match pattern "^[^\\0]*[^\\s\\0][^\\0]*$"', schema: "^[^\\0]*[^\\s\\0][^\\0]*$", parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema43 = { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 300 }, { "type": "string", "pattern": "^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$" }], "x-expected": "a duration of at most 5 minutes such as `500ms` or `10s`, or a number of seconds" };
var pattern35 = new RegExp("^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.anyOf[0].type, parentSchema: schema43.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 300 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300", schema: 300, parentSchema: schema43.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern35.test(data)) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$" }, message: 'must match pattern "^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$"', schema: "^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$", parentSchema: schema43.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.anyOf[1].type, parentSchema: schema43.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema44 = { "description": "0 unless told.", "type": "integer", "minimum": 0, "maximum": 255, "default": 0 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 255 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema45 = { "description": "A regular expression of JavaScript over the whole standard output; `^` and `$` stand for the ends of lines.", "type": "string", "minLength": 1, "maxLength": 1e3 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "string", "minLength": 1, "maxLength": 65536, "x-expected": "a text in quotes, or bytes as `hex:00 ff`" };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 65536) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 256) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items", schema: 256, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema41.items.required, parentSchema: schema41.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!func0.call(schema41.items.properties, key0)) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (!validate94(data0.name, { instancePath: instancePath + "/" + i0 + "/name", parentData: data0, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data0.command !== void 0) {
          if (!validate121(data0.command, { instancePath: instancePath + "/" + i0 + "/command", parentData: data0, parentDataProperty: "command", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
        if (data0.required !== void 0) {
          let data3 = data0.required;
          if (typeof data3 !== "boolean") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/required", schemaPath: "#/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.items.properties.required.type, parentSchema: schema41.items.properties.required, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.timeout !== void 0) {
          if (!validate123(data0.timeout, { instancePath: instancePath + "/" + i0 + "/timeout", parentData: data0, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
            errors = vErrors.length;
          }
        }
        if (data0.expect_exit_code !== void 0) {
          if (!validate125(data0.expect_exit_code, { instancePath: instancePath + "/" + i0 + "/expect_exit_code", parentData: data0, parentDataProperty: "expect_exit_code", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
        }
        if (data0.expect_stdout_contains !== void 0) {
          if (!validate94(data0.expect_stdout_contains, { instancePath: instancePath + "/" + i0 + "/expect_stdout_contains", parentData: data0, parentDataProperty: "expect_stdout_contains", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data0.expect_stderr_contains !== void 0) {
          if (!validate94(data0.expect_stderr_contains, { instancePath: instancePath + "/" + i0 + "/expect_stderr_contains", parentData: data0, parentDataProperty: "expect_stderr_contains", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data0.expect_stdout_matches !== void 0) {
          if (!validate129(data0.expect_stdout_matches, { instancePath: instancePath + "/" + i0 + "/expect_stdout_matches", parentData: data0, parentDataProperty: "expect_stdout_matches", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
            errors = vErrors.length;
          }
        }
        if (data0.expect_events !== void 0) {
          let data9 = data0.expect_events;
          if (Array.isArray(data9)) {
            if (data9.length < 1) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/expect_events", schemaPath: "#/items/properties/expect_events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.items.properties.expect_events, data: data9 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.map === void 0) {
                  const err6 = { instancePath: instancePath + "/" + i0 + "/expect_events/" + i1, schemaPath: "#/items/properties/expect_events/items/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema41.items.properties.expect_events.items.required, parentSchema: schema41.items.properties.expect_events.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                for (const key1 in data10) {
                  if (!(key1 === "map" || key1 === "min" || key1 === "within" || key1 === "contains")) {
                    const err7 = { instancePath: instancePath + "/" + i0 + "/expect_events/" + i1, schemaPath: "#/items/properties/expect_events/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.items.properties.expect_events.items, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data10.map !== void 0) {
                  if (!validate58(data10.map, { instancePath: instancePath + "/" + i0 + "/expect_events/" + i1 + "/map", parentData: data10, parentDataProperty: "map", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.min !== void 0) {
                  if (!validate66(data10.min, { instancePath: instancePath + "/" + i0 + "/expect_events/" + i1 + "/min", parentData: data10, parentDataProperty: "min", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.within !== void 0) {
                  if (!validate123(data10.within, { instancePath: instancePath + "/" + i0 + "/expect_events/" + i1 + "/within", parentData: data10, parentDataProperty: "within", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.contains !== void 0) {
                  if (!validate134(data10.contains, { instancePath: instancePath + "/" + i0 + "/expect_events/" + i1 + "/contains", parentData: data10, parentDataProperty: "contains", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/" + i0 + "/expect_events/" + i1, schemaPath: "#/items/properties/expect_events/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.items.properties.expect_events.items.type, parentSchema: schema41.items.properties.expect_events.items, data: data10 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/expect_events", schemaPath: "#/items/properties/expect_events/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.items.properties.expect_events.type, parentSchema: schema41.items.properties.expect_events, data: data9 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.expect_runs !== void 0) {
          let data15 = data0.expect_runs;
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/expect_runs", schemaPath: "#/items/properties/expect_runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.items.properties.expect_runs, data: data15 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.program === void 0) {
                  const err11 = { instancePath: instancePath + "/" + i0 + "/expect_runs/" + i2, schemaPath: "#/items/properties/expect_runs/items/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'", schema: schema41.items.properties.expect_runs.items.required, parentSchema: schema41.items.properties.expect_runs.items, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                for (const key2 in data16) {
                  if (!(key2 === "program" || key2 === "min" || key2 === "within")) {
                    const err12 = { instancePath: instancePath + "/" + i0 + "/expect_runs/" + i2, schemaPath: "#/items/properties/expect_runs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.items.properties.expect_runs.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data16.program !== void 0) {
                  if (!validate91(data16.program, { instancePath: instancePath + "/" + i0 + "/expect_runs/" + i2 + "/program", parentData: data16, parentDataProperty: "program", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                    errors = vErrors.length;
                  }
                }
                if (data16.min !== void 0) {
                  if (!validate66(data16.min, { instancePath: instancePath + "/" + i0 + "/expect_runs/" + i2 + "/min", parentData: data16, parentDataProperty: "min", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                    errors = vErrors.length;
                  }
                }
                if (data16.within !== void 0) {
                  if (!validate123(data16.within, { instancePath: instancePath + "/" + i0 + "/expect_runs/" + i2 + "/within", parentData: data16, parentDataProperty: "within", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/" + i0 + "/expect_runs/" + i2, schemaPath: "#/items/properties/expect_runs/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.items.properties.expect_runs.items.type, parentSchema: schema41.items.properties.expect_runs.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/" + i0 + "/expect_runs", schemaPath: "#/items/properties/expect_runs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.items.properties.expect_runs.type, parentSchema: schema41.items.properties.expect_runs, data: data15 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.expect_map !== void 0) {
          let data20 = data0.expect_map;
          if (Array.isArray(data20)) {
            if (data20.length < 1) {
              const err15 = { instancePath: instancePath + "/" + i0 + "/expect_map", schemaPath: "#/items/properties/expect_map/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.items.properties.expect_map, data: data20 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len3 = data20.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data21 = data20[i3];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.map === void 0) {
                  const err16 = { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3, schemaPath: "#/items/properties/expect_map/items/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema41.items.properties.expect_map.items.required, parentSchema: schema41.items.properties.expect_map.items, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data21.key === void 0) {
                  const err17 = { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3, schemaPath: "#/items/properties/expect_map/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema41.items.properties.expect_map.items.required, parentSchema: schema41.items.properties.expect_map.items, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                for (const key3 in data21) {
                  if (!(key3 === "map" || key3 === "key" || key3 === "value" || key3 === "min" || key3 === "within")) {
                    const err18 = { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3, schemaPath: "#/items/properties/expect_map/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.items.properties.expect_map.items, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data21.map !== void 0) {
                  if (!validate58(data21.map, { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3 + "/map", parentData: data21, parentDataProperty: "map", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.key !== void 0) {
                  if (!validate74(data21.key, { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3 + "/key", parentData: data21, parentDataProperty: "key", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.value !== void 0) {
                  if (!validate74(data21.value, { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3 + "/value", parentData: data21, parentDataProperty: "value", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.min !== void 0) {
                  if (!validate74(data21.min, { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3 + "/min", parentData: data21, parentDataProperty: "min", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.within !== void 0) {
                  if (!validate123(data21.within, { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3 + "/within", parentData: data21, parentDataProperty: "within", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/" + i0 + "/expect_map/" + i3, schemaPath: "#/items/properties/expect_map/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.items.properties.expect_map.items.type, parentSchema: schema41.items.properties.expect_map.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/" + i0 + "/expect_map", schemaPath: "#/items/properties/expect_map/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.items.properties.expect_map.type, parentSchema: schema41.items.properties.expect_map, data: data20 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.test_runs !== void 0) {
          let data27 = data0.test_runs;
          if (Array.isArray(data27)) {
            if (data27.length < 1) {
              const err21 = { instancePath: instancePath + "/" + i0 + "/test_runs", schemaPath: "#/items/properties/test_runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.items.properties.test_runs, data: data27 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            const len4 = data27.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data28 = data27[i4];
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.program === void 0) {
                  const err22 = { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4, schemaPath: "#/items/properties/test_runs/items/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'", schema: schema41.items.properties.test_runs.items.required, parentSchema: schema41.items.properties.test_runs.items, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                for (const key4 in data28) {
                  if (!(key4 === "program" || key4 === "data_in" || key4 === "ctx_in" || key4 === "repeat" || key4 === "expect_return" || key4 === "expect_data_out")) {
                    const err23 = { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4, schemaPath: "#/items/properties/test_runs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.items.properties.test_runs.items, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data28.program !== void 0) {
                  if (!validate91(data28.program, { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/program", parentData: data28, parentDataProperty: "program", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                    errors = vErrors.length;
                  }
                }
                if (data28.data_in !== void 0) {
                  if (!validate134(data28.data_in, { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/data_in", parentData: data28, parentDataProperty: "data_in", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                    errors = vErrors.length;
                  }
                }
                if (data28.ctx_in !== void 0) {
                  if (!validate134(data28.ctx_in, { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/ctx_in", parentData: data28, parentDataProperty: "ctx_in", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                    errors = vErrors.length;
                  }
                }
                if (data28.repeat !== void 0) {
                  if (!validate66(data28.repeat, { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/repeat", parentData: data28, parentDataProperty: "repeat", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                    errors = vErrors.length;
                  }
                }
                if (data28.expect_return !== void 0) {
                  let data33 = data28.expect_return;
                  if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                    const err24 = { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/expect_return", schemaPath: "#/items/properties/test_runs/items/properties/expect_return/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.items.properties.test_runs.items.properties.expect_return.type, parentSchema: schema41.items.properties.test_runs.items.properties.expect_return, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  if (typeof data33 == "number" && isFinite(data33)) {
                    if (data33 > 4294967295 || isNaN(data33)) {
                      const err25 = { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/expect_return", schemaPath: "#/items/properties/test_runs/items/properties/expect_return/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: schema41.items.properties.test_runs.items.properties.expect_return, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                    if (data33 < -2147483648 || isNaN(data33)) {
                      const err26 = { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/expect_return", schemaPath: "#/items/properties/test_runs/items/properties/expect_return/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648", schema: -2147483648, parentSchema: schema41.items.properties.test_runs.items.properties.expect_return, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  }
                }
                if (data28.expect_data_out !== void 0) {
                  if (!validate134(data28.expect_data_out, { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4 + "/expect_data_out", parentData: data28, parentDataProperty: "expect_data_out", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/" + i0 + "/test_runs/" + i4, schemaPath: "#/items/properties/test_runs/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.items.properties.test_runs.items.type, parentSchema: schema41.items.properties.test_runs.items, data: data28 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/" + i0 + "/test_runs", schemaPath: "#/items/properties/test_runs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.items.properties.test_runs.type, parentSchema: schema41.items.properties.test_runs, data: data27 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.items.type, parentSchema: schema41.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "description": "Paths or globs, relative to the manifest, of what commands need; they stand in `$BPFCOMPAT_REMOTE_ROOT`, where commands run.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.items.type, parentSchema: schema47.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema47, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "description": "What is expected to fail: it is shown as known and does not block. Another failure does.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["kernels", "class", "reason"], "properties": { "kernels": { "$ref": "#/$defs/kernelSelectors" }, "program": { "$ref": "#/$defs/programName" }, "map": { "$ref": "#/$defs/mapName" }, "test": { "$ref": "#/$defs/line" }, "class": { "description": "The class of the finding, or several: docs/findings.md.", "type": ["string", "array"], "minItems": 1, "items": { "$ref": "#/$defs/findingClass" }, "pattern": "^[A-Z][A-Z_]{0,63}$", "x-expected": "a class of finding such as `VERIFIER_REJECTION`, or a list of them" }, "reason": { "description": "Why it is known: every report shows it.", "$ref": "#/$defs/line" }, "until": { "description": "The last day on which it is known (`2027-06-30`), or the first kernel version that must pass again (`6.1.140`, `6.1.0-57`).", "type": "string", "pattern": "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$", "x-expected": 'a day such as `2027-06-30`, or a kernel version such as `"6.1.140"` or `6.1.0-57`' } } } };
var schema49 = { "type": "string", "pattern": "^[A-Z][A-Z_]{0,63}$", "x-expected": "a class of finding such as `VERIFIER_REJECTION`" };
var pattern36 = new RegExp("^[A-Z][A-Z_]{0,63}$", "u");
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern36.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z_]{0,63}$" }, message: 'must match pattern "^[A-Z][A-Z_]{0,63}$"', schema: "^[A-Z][A-Z_]{0,63}$", parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern38 = new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.kernels === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kernels" }, message: "must have required property 'kernels'", schema: schema48.items.required, parentSchema: schema48.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.class === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'", schema: schema48.items.required, parentSchema: schema48.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.reason === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema48.items.required, parentSchema: schema48.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "kernels" || key0 === "program" || key0 === "map" || key0 === "test" || key0 === "class" || key0 === "reason" || key0 === "until")) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.kernels !== void 0) {
          if (!validate51(data0.kernels, { instancePath: instancePath + "/" + i0 + "/kernels", parentData: data0, parentDataProperty: "kernels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
        if (data0.program !== void 0) {
          if (!validate91(data0.program, { instancePath: instancePath + "/" + i0 + "/program", parentData: data0, parentDataProperty: "program", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
          }
        }
        if (data0.map !== void 0) {
          if (!validate58(data0.map, { instancePath: instancePath + "/" + i0 + "/map", parentData: data0, parentDataProperty: "map", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data0.test !== void 0) {
          if (!validate94(data0.test, { instancePath: instancePath + "/" + i0 + "/test", parentData: data0, parentDataProperty: "test", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data0.class !== void 0) {
          let data5 = data0.class;
          if (typeof data5 !== "string" && !Array.isArray(data5)) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/class", schemaPath: "#/items/properties/class/type", keyword: "type", params: { type: schema48.items.properties.class.type }, message: "must be string,array", schema: schema48.items.properties.class.type, parentSchema: schema48.items.properties.class, data: data5 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (!pattern36.test(data5)) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/class", schemaPath: "#/items/properties/class/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z_]{0,63}$" }, message: 'must match pattern "^[A-Z][A-Z_]{0,63}$"', schema: "^[A-Z][A-Z_]{0,63}$", parentSchema: schema48.items.properties.class, data: data5 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/class", schemaPath: "#/items/properties/class/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48.items.properties.class, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate157(data5[i1], { instancePath: instancePath + "/" + i0 + "/class/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data0.reason !== void 0) {
          if (!validate94(data0.reason, { instancePath: instancePath + "/" + i0 + "/reason", parentData: data0, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data0.until !== void 0) {
          let data8 = data0.until;
          if (typeof data8 === "string") {
            if (!pattern38.test(data8)) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$" }, message: 'must match pattern "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$"', schema: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$", parentSchema: schema48.items.properties.until, data: data8 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.items.properties.until.type, parentSchema: schema48.items.properties.until, data: data8 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.items.type, parentSchema: schema48.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  const _errs5 = errors;
  let valid2 = false;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.command === void 0 && (missing0 = "command")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid2 = valid2 || _valid1;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.mode === void 0 && (missing1 = "mode")) {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    } else {
      if (data.mode !== void 0) {
        if ("command" !== data.mode) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs7 === errors;
  valid2 = valid2 || _valid1;
  if (_valid1) {
    var props0 = {};
    props0.mode = true;
  }
  if (!valid2) {
    const err3 = {};
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5;
      } else {
        vErrors = null;
      }
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err4 = {};
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema19.then.required, parentSchema: schema19.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema19.if, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func0.call(schema19.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate45(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      const _errs13 = errors;
      let valid5 = false;
      const _errs14 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.path.anyOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.path.anyOf[0].type, parentSchema: schema19.properties.path.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid2 = _errs14 === errors;
      valid5 = valid5 || _valid2;
      const _errs16 = errors;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.path.anyOf[1], data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err11 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.path.anyOf[1].items, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.path.anyOf[1].items.type, parentSchema: schema19.properties.path.anyOf[1].items, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.path.anyOf[1].type, parentSchema: schema19.properties.path.anyOf[1], data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid2 = _errs16 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.path.anyOf, parentSchema: schema19.properties.path, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.libbpf !== void 0) {
      if (!validate33(data.libbpf, { instancePath: instancePath + "/libbpf", parentData: data, parentDataProperty: "libbpf", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.mode !== void 0) {
      if (!validate36(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      let data6 = data.required;
      if (typeof data6 !== "boolean") {
        const err15 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.required.type, parentSchema: schema19.properties.required, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.lanes !== void 0) {
      let data7 = data.lanes;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err16 = { instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.lanes, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.mode === void 0) {
              const err17 = { instancePath: instancePath + "/lanes/" + i1, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema19.properties.lanes.items.required, parentSchema: schema19.properties.lanes.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "mode" || key1 === "required")) {
                const err18 = { instancePath: instancePath + "/lanes/" + i1, schemaPath: "#/properties/lanes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.lanes.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data8.mode !== void 0) {
              if (!validate36(data8.mode, { instancePath: instancePath + "/lanes/" + i1 + "/mode", parentData: data8, parentDataProperty: "mode", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
            }
            if (data8.required !== void 0) {
              let data10 = data8.required;
              if (typeof data10 !== "boolean") {
                const err19 = { instancePath: instancePath + "/lanes/" + i1 + "/required", schemaPath: "#/properties/lanes/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.lanes.items.properties.required.type, parentSchema: schema19.properties.lanes.items.properties.required, data: data10 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/lanes/" + i1, schemaPath: "#/properties/lanes/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.lanes.items.type, parentSchema: schema19.properties.lanes.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.lanes.type, parentSchema: schema19.properties.lanes, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      if (!validate5(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data.kernels !== void 0) {
      if (!validate51(data.kernels, { instancePath: instancePath + "/kernels", parentData: data, parentDataProperty: "kernels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.attach !== void 0) {
      if (!validate39(data.attach, { instancePath: instancePath + "/attach", parentData: data, parentDataProperty: "attach", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_insns !== void 0) {
      if (!validate41(data.max_insns, { instancePath: instancePath + "/max_insns", parentData: data, parentDataProperty: "max_insns", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.maps !== void 0) {
      if (!validate56(data.maps, { instancePath: instancePath + "/maps", parentData: data, parentDataProperty: "maps", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.globals !== void 0) {
      if (!validate81(data.globals, { instancePath: instancePath + "/globals", parentData: data, parentDataProperty: "globals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.struct_ops !== void 0) {
      if (!validate86(data.struct_ops, { instancePath: instancePath + "/struct_ops", parentData: data, parentDataProperty: "struct_ops", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.programs !== void 0) {
      if (!validate90(data.programs, { instancePath: instancePath + "/programs", parentData: data, parentDataProperty: "programs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.program_types !== void 0) {
      if (!validate106(data.program_types, { instancePath: instancePath + "/program_types", parentData: data, parentDataProperty: "program_types", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.program_variants !== void 0) {
      if (!validate110(data.program_variants, { instancePath: instancePath + "/program_variants", parentData: data, parentDataProperty: "program_variants", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.probe_companions !== void 0) {
      if (!validate116(data.probe_companions, { instancePath: instancePath + "/probe_companions", parentData: data, parentDataProperty: "probe_companions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.functional_tests !== void 0) {
      if (!validate119(data.functional_tests, { instancePath: instancePath + "/functional_tests", parentData: data, parentDataProperty: "functional_tests", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate150(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
        errors = vErrors.length;
      }
    }
    if (data.known_failures !== void 0) {
      if (!validate152(data.known_failures, { instancePath: instancePath + "/known_failures", parentData: data, parentDataProperty: "known_failures", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.btf !== void 0) {
      if (!validate29(data.btf, { instancePath: instancePath + "/btf", parentData: data, parentDataProperty: "btf", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (!validate121(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.command_binary !== void 0) {
      let data27 = data.command_binary;
      if (typeof data27 === "string") {
        if (func2(data27) < 1) {
          const err22 = { instancePath: instancePath + "/command_binary", schemaPath: "#/properties/command_binary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.command_binary, data: data27 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/command_binary", schemaPath: "#/properties/command_binary/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.command_binary.type, parentSchema: schema19.properties.command_binary, data: data27 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.expect_exit_code !== void 0) {
      if (!validate125(data.expect_exit_code, { instancePath: instancePath + "/expect_exit_code", parentData: data, parentDataProperty: "expect_exit_code", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect_stdout_contains !== void 0) {
      if (!validate94(data.expect_stdout_contains, { instancePath: instancePath + "/expect_stdout_contains", parentData: data, parentDataProperty: "expect_stdout_contains", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect_stderr_contains !== void 0) {
      if (!validate94(data.expect_stderr_contains, { instancePath: instancePath + "/expect_stderr_contains", parentData: data, parentDataProperty: "expect_stderr_contains", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect_stdout_matches !== void 0) {
      if (!validate129(data.expect_stdout_matches, { instancePath: instancePath + "/expect_stdout_matches", parentData: data, parentDataProperty: "expect_stdout_matches", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate168.errors = null;
  return true;
}
validate168.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.artifacts === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'", schema: schema1.required, parentSchema: schema1, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func0.call(schema1.properties, key0) || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kernels !== void 0) {
      let data0 = data.kernels;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema1.properties.kernels, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate2(data0[i0], { instancePath: instancePath + "/kernels/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.kernels.type, parentSchema: schema1.properties.kernels, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mirrors !== void 0) {
      let data2 = data.mirrors;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern9.test(data3)) {
              const err4 = { instancePath: instancePath + "/mirrors/" + i1, schemaPath: "#/properties/mirrors/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, message: 'must match pattern "^https?://[^\\s]+$"', schema: "^https?://[^\\s]+$", parentSchema: schema1.properties.mirrors.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/mirrors/" + i1, schemaPath: "#/properties/mirrors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.mirrors.items.type, parentSchema: schema1.properties.mirrors.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/mirrors", schemaPath: "#/properties/mirrors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.mirrors.type, parentSchema: schema1.properties.mirrors, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data4 = data.modules;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (!pattern20.test(data5)) {
              const err7 = { instancePath: instancePath + "/modules/" + i2, schemaPath: "#/properties/modules/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"', schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema1.properties.modules.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/modules/" + i2, schemaPath: "#/properties/modules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.modules.items.type, parentSchema: schema1.properties.modules.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.modules.type, parentSchema: schema1.properties.modules, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.allow_kernel_warnings !== void 0) {
      if (!validate27(data.allow_kernel_warnings, { instancePath: instancePath + "/allow_kernel_warnings", parentData: data, parentDataProperty: "allow_kernel_warnings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.btf !== void 0) {
      if (!validate29(data.btf, { instancePath: instancePath + "/btf", parentData: data, parentDataProperty: "btf", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.baseline !== void 0) {
      if (!validate31(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.libbpf !== void 0) {
      if (!validate33(data.libbpf, { instancePath: instancePath + "/libbpf", parentData: data, parentDataProperty: "libbpf", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate35(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.artifacts !== void 0) {
      let data11 = data.artifacts;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err10 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema1.properties.artifacts, data: data11 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate44(data11[i3], { instancePath: instancePath + "/artifacts/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.artifacts.type, parentSchema: schema1.properties.artifacts, data: data11 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (!validate168(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var singleArtifactManifest = validate196;
var schema51 = { "description": "The manifest of one object, as the reference system reads it.", "type": "object", "additionalProperties": false, "patternProperties": { "^x-": { "$ref": "#/$defs/extension" } }, "properties": { "name": { "type": "string" }, "attach": { "description": "`best_effort` unless told; `attach.required` of a program gates that program.", "$ref": "#/$defs/attachPolicy" }, "max_insns": { "$ref": "#/$defs/maxInsns" }, "allow_kernel_warnings": { "$ref": "#/$defs/allowKernelWarnings" }, "programs": { "$ref": "#/$defs/programs" }, "maps": { "$ref": "#/$defs/maps" }, "globals": { "$ref": "#/$defs/globals" }, "program_types": { "$ref": "#/$defs/programTypes" }, "program_variants": { "$ref": "#/$defs/programVariants" }, "probe_companions": { "$ref": "#/$defs/probeCompanions" }, "required_profiles": { "description": "Kernel ids that the run must include.", "type": "array", "items": { "$ref": "#/$defs/kernelId" } }, "functional_tests": { "$ref": "#/$defs/functionalTests" }, "files": { "$ref": "#/$defs/files" }, "metadata": { "description": "Free text for humans.", "type": "object" } } };
var schema52 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$", "x-expected": "a kernel id such as `debian-12-6.1`" };
var pattern41 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern41.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$", parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func0.call(schema51.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.name.type, parentSchema: schema51.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.attach !== void 0) {
      if (!validate39(data.attach, { instancePath: instancePath + "/attach", parentData: data, parentDataProperty: "attach", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_insns !== void 0) {
      if (!validate41(data.max_insns, { instancePath: instancePath + "/max_insns", parentData: data, parentDataProperty: "max_insns", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.allow_kernel_warnings !== void 0) {
      if (!validate27(data.allow_kernel_warnings, { instancePath: instancePath + "/allow_kernel_warnings", parentData: data, parentDataProperty: "allow_kernel_warnings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.programs !== void 0) {
      if (!validate90(data.programs, { instancePath: instancePath + "/programs", parentData: data, parentDataProperty: "programs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.maps !== void 0) {
      if (!validate56(data.maps, { instancePath: instancePath + "/maps", parentData: data, parentDataProperty: "maps", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.globals !== void 0) {
      if (!validate81(data.globals, { instancePath: instancePath + "/globals", parentData: data, parentDataProperty: "globals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.program_types !== void 0) {
      if (!validate106(data.program_types, { instancePath: instancePath + "/program_types", parentData: data, parentDataProperty: "program_types", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.program_variants !== void 0) {
      if (!validate110(data.program_variants, { instancePath: instancePath + "/program_variants", parentData: data, parentDataProperty: "program_variants", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.probe_companions !== void 0) {
      if (!validate116(data.probe_companions, { instancePath: instancePath + "/probe_companions", parentData: data, parentDataProperty: "probe_companions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.required_profiles !== void 0) {
      let data10 = data.required_profiles;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data10[i0], { instancePath: instancePath + "/required_profiles/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/required_profiles", schemaPath: "#/properties/required_profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.required_profiles.type, parentSchema: schema51.properties.required_profiles, data: data10 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.functional_tests !== void 0) {
      if (!validate119(data.functional_tests, { instancePath: instancePath + "/functional_tests", parentData: data, parentDataProperty: "functional_tests", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate150(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
        errors = vErrors.length;
      }
    }
    if (data.metadata !== void 0) {
      let data14 = data.metadata;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.metadata.type, parentSchema: schema51.properties.metadata, data: data14 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (!validate168(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
validate196.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var matrix = validate210;
var schema55 = { "description": "The reference system's list of kernels, a file of its own.", "type": "object", "additionalProperties": false, "required": ["profiles"], "properties": { "name": { "type": "string" }, "profiles": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/$defs/kernelId" }, "required": { "type": "boolean", "default": true }, "timeout": { "$ref": "#/$defs/timeout" } } } } } };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profiles === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profiles" }, message: "must have required property 'profiles'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "profiles")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.name.type, parentSchema: schema55.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data1 = data.profiles;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema55.properties.profiles, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err4 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema55.properties.profiles.items.required, parentSchema: schema55.properties.profiles.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "id" || key1 === "required" || key1 === "timeout")) {
                const err5 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.profiles.items, data: data2 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.id !== void 0) {
              if (!validate181(data2.id, { instancePath: instancePath + "/profiles/" + i0 + "/id", parentData: data2, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
            }
            if (data2.required !== void 0) {
              let data4 = data2.required;
              if (typeof data4 !== "boolean") {
                const err6 = { instancePath: instancePath + "/profiles/" + i0 + "/required", schemaPath: "#/properties/profiles/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema55.properties.profiles.items.properties.required.type, parentSchema: schema55.properties.profiles.items.properties.required, data: data4 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.timeout !== void 0) {
              if (!validate5(data2.timeout, { instancePath: instancePath + "/profiles/" + i0 + "/timeout", parentData: data2, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.profiles.items.type, parentSchema: schema55.properties.profiles.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.profiles.type, parentSchema: schema55.properties.profiles, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
validate210.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var suite = validate213;
var schema56 = { "description": "The reference system's suite: several objects, each with a matrix and a manifest of its own.", "type": "object", "additionalProperties": false, "required": ["name", "cases"], "patternProperties": { "^x-": { "$ref": "#/$defs/extension" } }, "properties": { "name": { "$ref": "#/$defs/suiteName" }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "matrix": { "$ref": "#/$defs/suitePath" }, "report_dir": { "$ref": "#/$defs/suitePath" }, "validation_mode": { "$ref": "#/$defs/validationMode" }, "timeout": { "$ref": "#/$defs/timeout" }, "workdir": { "type": "string" }, "runner": { "type": "string" }, "concurrency": { "type": "integer" }, "keep_vm_on_failure": { "type": "boolean" } } }, "cases": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/suiteCase" } } } };
var schema57 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "x-expected": "a name of at most 64 letters, digits, `.`, `_` and `-`" };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
validate214.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema58 = { "description": "Relative to the suite.", "type": "string", "minLength": 1 };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate216.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
validate216.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema59 = { "type": "string", "pattern": "^(load[_-]?only|load[_-]?attach|behavior)?$", "x-expected": "`load_only`, `load_attach` or `behavior`" };
var pattern51 = new RegExp("^(load[_-]?only|load[_-]?attach|behavior)?$", "u");
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern51.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(load[_-]?only|load[_-]?attach|behavior)?$" }, message: 'must match pattern "^(load[_-]?only|load[_-]?attach|behavior)?$"', schema: "^(load[_-]?only|load[_-]?attach|behavior)?$", parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
validate219.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema60 = { "type": "object", "additionalProperties": false, "required": ["name", "artifact"], "properties": { "name": { "$ref": "#/$defs/suiteName" }, "artifact": { "$ref": "#/$defs/suitePath" }, "artifact_uri": { "type": "string" }, "artifact_name": { "type": "string" }, "artifact_version": { "type": "string" }, "artifact_variant": { "type": "string" }, "matrix": { "$ref": "#/$defs/suitePath" }, "manifest": { "$ref": "#/$defs/suitePath" }, "validation_mode": { "$ref": "#/$defs/validationMode" }, "test": { "type": "object", "additionalProperties": false, "required": ["command"], "properties": { "mode": { "type": "string", "enum": ["behavior"] }, "command": { "type": "string", "minLength": 1 }, "required": { "type": "boolean", "default": true }, "timeout": { "$ref": "#/$defs/timeout" }, "expect": { "type": "object", "additionalProperties": false, "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255 }, "stdout_contains": { "type": "string" }, "stderr_contains": { "type": "string" }, "event_contains": { "type": "string" } } } } }, "out": { "$ref": "#/$defs/suitePath" }, "markdown": { "$ref": "#/$defs/suitePath" }, "timeout": { "$ref": "#/$defs/timeout" }, "workdir": { "type": "string" }, "runner": { "type": "string" }, "concurrency": { "type": "integer" }, "keep_vm_on_failure": { "type": "boolean" } } };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.artifact === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema60.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate214(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.artifact !== void 0) {
      if (!validate216(data.artifact, { instancePath: instancePath + "/artifact", parentData: data, parentDataProperty: "artifact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    if (data.artifact_uri !== void 0) {
      let data2 = data.artifact_uri;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/artifact_uri", schemaPath: "#/properties/artifact_uri/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.artifact_uri.type, parentSchema: schema60.properties.artifact_uri, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.artifact_name !== void 0) {
      let data3 = data.artifact_name;
      if (typeof data3 !== "string") {
        const err4 = { instancePath: instancePath + "/artifact_name", schemaPath: "#/properties/artifact_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.artifact_name.type, parentSchema: schema60.properties.artifact_name, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.artifact_version !== void 0) {
      let data4 = data.artifact_version;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/artifact_version", schemaPath: "#/properties/artifact_version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.artifact_version.type, parentSchema: schema60.properties.artifact_version, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.artifact_variant !== void 0) {
      let data5 = data.artifact_variant;
      if (typeof data5 !== "string") {
        const err6 = { instancePath: instancePath + "/artifact_variant", schemaPath: "#/properties/artifact_variant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.artifact_variant.type, parentSchema: schema60.properties.artifact_variant, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.matrix !== void 0) {
      if (!validate216(data.matrix, { instancePath: instancePath + "/matrix", parentData: data, parentDataProperty: "matrix", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    if (data.manifest !== void 0) {
      if (!validate216(data.manifest, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    if (data.validation_mode !== void 0) {
      if (!validate219(data.validation_mode, { instancePath: instancePath + "/validation_mode", parentData: data, parentDataProperty: "validation_mode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
        errors = vErrors.length;
      }
    }
    if (data.test !== void 0) {
      let data9 = data.test;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.command === void 0) {
          const err7 = { instancePath: instancePath + "/test", schemaPath: "#/properties/test/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'", schema: schema60.properties.test.required, parentSchema: schema60.properties.test, data: data9 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "mode" || key1 === "command" || key1 === "required" || key1 === "timeout" || key1 === "expect")) {
            const err8 = { instancePath: instancePath + "/test", schemaPath: "#/properties/test/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60.properties.test, data: data9 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data9.mode !== void 0) {
          let data10 = data9.mode;
          if (typeof data10 !== "string") {
            const err9 = { instancePath: instancePath + "/test/mode", schemaPath: "#/properties/test/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.test.properties.mode.type, parentSchema: schema60.properties.test.properties.mode, data: data10 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(data10 === "behavior")) {
            const err10 = { instancePath: instancePath + "/test/mode", schemaPath: "#/properties/test/properties/mode/enum", keyword: "enum", params: { allowedValues: schema60.properties.test.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.test.properties.mode.enum, parentSchema: schema60.properties.test.properties.mode, data: data10 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data9.command !== void 0) {
          let data11 = data9.command;
          if (typeof data11 === "string") {
            if (func2(data11) < 1) {
              const err11 = { instancePath: instancePath + "/test/command", schemaPath: "#/properties/test/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60.properties.test.properties.command, data: data11 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/test/command", schemaPath: "#/properties/test/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.test.properties.command.type, parentSchema: schema60.properties.test.properties.command, data: data11 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data9.required !== void 0) {
          let data12 = data9.required;
          if (typeof data12 !== "boolean") {
            const err13 = { instancePath: instancePath + "/test/required", schemaPath: "#/properties/test/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.properties.test.properties.required.type, parentSchema: schema60.properties.test.properties.required, data: data12 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data9.timeout !== void 0) {
          if (!validate5(data9.timeout, { instancePath: instancePath + "/test/timeout", parentData: data9, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
            errors = vErrors.length;
          }
        }
        if (data9.expect !== void 0) {
          let data14 = data9.expect;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key2 in data14) {
              if (!(key2 === "exit_code" || key2 === "stdout_contains" || key2 === "stderr_contains" || key2 === "event_contains")) {
                const err14 = { instancePath: instancePath + "/test/expect", schemaPath: "#/properties/test/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60.properties.test.properties.expect, data: data14 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data14.exit_code !== void 0) {
              let data15 = data14.exit_code;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err15 = { instancePath: instancePath + "/test/expect/exit_code", schemaPath: "#/properties/test/properties/expect/properties/exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.test.properties.expect.properties.exit_code.type, parentSchema: schema60.properties.test.properties.expect.properties.exit_code, data: data15 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 255 || isNaN(data15)) {
                  const err16 = { instancePath: instancePath + "/test/expect/exit_code", schemaPath: "#/properties/test/properties/expect/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema60.properties.test.properties.expect.properties.exit_code, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data15 < 0 || isNaN(data15)) {
                  const err17 = { instancePath: instancePath + "/test/expect/exit_code", schemaPath: "#/properties/test/properties/expect/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.test.properties.expect.properties.exit_code, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data14.stdout_contains !== void 0) {
              let data16 = data14.stdout_contains;
              if (typeof data16 !== "string") {
                const err18 = { instancePath: instancePath + "/test/expect/stdout_contains", schemaPath: "#/properties/test/properties/expect/properties/stdout_contains/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.test.properties.expect.properties.stdout_contains.type, parentSchema: schema60.properties.test.properties.expect.properties.stdout_contains, data: data16 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data14.stderr_contains !== void 0) {
              let data17 = data14.stderr_contains;
              if (typeof data17 !== "string") {
                const err19 = { instancePath: instancePath + "/test/expect/stderr_contains", schemaPath: "#/properties/test/properties/expect/properties/stderr_contains/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.test.properties.expect.properties.stderr_contains.type, parentSchema: schema60.properties.test.properties.expect.properties.stderr_contains, data: data17 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data14.event_contains !== void 0) {
              let data18 = data14.event_contains;
              if (typeof data18 !== "string") {
                const err20 = { instancePath: instancePath + "/test/expect/event_contains", schemaPath: "#/properties/test/properties/expect/properties/event_contains/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.test.properties.expect.properties.event_contains.type, parentSchema: schema60.properties.test.properties.expect.properties.event_contains, data: data18 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/test/expect", schemaPath: "#/properties/test/properties/expect/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.test.properties.expect.type, parentSchema: schema60.properties.test.properties.expect, data: data14 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.test.type, parentSchema: schema60.properties.test, data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.out !== void 0) {
      if (!validate216(data.out, { instancePath: instancePath + "/out", parentData: data, parentDataProperty: "out", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    if (data.markdown !== void 0) {
      if (!validate216(data.markdown, { instancePath: instancePath + "/markdown", parentData: data, parentDataProperty: "markdown", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeout !== void 0) {
      if (!validate5(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data.workdir !== void 0) {
      let data22 = data.workdir;
      if (typeof data22 !== "string") {
        const err23 = { instancePath: instancePath + "/workdir", schemaPath: "#/properties/workdir/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.workdir.type, parentSchema: schema60.properties.workdir, data: data22 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data23 = data.runner;
      if (typeof data23 !== "string") {
        const err24 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.runner.type, parentSchema: schema60.properties.runner, data: data23 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.concurrency !== void 0) {
      let data24 = data.concurrency;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err25 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.concurrency.type, parentSchema: schema60.properties.concurrency, data: data24 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.keep_vm_on_failure !== void 0) {
      let data25 = data.keep_vm_on_failure;
      if (typeof data25 !== "boolean") {
        const err26 = { instancePath: instancePath + "/keep_vm_on_failure", schemaPath: "#/properties/keep_vm_on_failure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.properties.keep_vm_on_failure.type, parentSchema: schema60.properties.keep_vm_on_failure, data: data25 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cases === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "defaults" || key0 === "cases" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate214(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== void 0) {
      let data1 = data.defaults;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "matrix" || key1 === "report_dir" || key1 === "validation_mode" || key1 === "timeout" || key1 === "workdir" || key1 === "runner" || key1 === "concurrency" || key1 === "keep_vm_on_failure")) {
            const err3 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56.properties.defaults, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.matrix !== void 0) {
          if (!validate216(data1.matrix, { instancePath: instancePath + "/defaults/matrix", parentData: data1, parentDataProperty: "matrix", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
            errors = vErrors.length;
          }
        }
        if (data1.report_dir !== void 0) {
          if (!validate216(data1.report_dir, { instancePath: instancePath + "/defaults/report_dir", parentData: data1, parentDataProperty: "report_dir", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
            errors = vErrors.length;
          }
        }
        if (data1.validation_mode !== void 0) {
          if (!validate219(data1.validation_mode, { instancePath: instancePath + "/defaults/validation_mode", parentData: data1, parentDataProperty: "validation_mode", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
            errors = vErrors.length;
          }
        }
        if (data1.timeout !== void 0) {
          if (!validate5(data1.timeout, { instancePath: instancePath + "/defaults/timeout", parentData: data1, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
            errors = vErrors.length;
          }
        }
        if (data1.workdir !== void 0) {
          let data6 = data1.workdir;
          if (typeof data6 !== "string") {
            const err4 = { instancePath: instancePath + "/defaults/workdir", schemaPath: "#/properties/defaults/properties/workdir/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.defaults.properties.workdir.type, parentSchema: schema56.properties.defaults.properties.workdir, data: data6 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.runner !== void 0) {
          let data7 = data1.runner;
          if (typeof data7 !== "string") {
            const err5 = { instancePath: instancePath + "/defaults/runner", schemaPath: "#/properties/defaults/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.defaults.properties.runner.type, parentSchema: schema56.properties.defaults.properties.runner, data: data7 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.concurrency !== void 0) {
          let data8 = data1.concurrency;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err6 = { instancePath: instancePath + "/defaults/concurrency", schemaPath: "#/properties/defaults/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema56.properties.defaults.properties.concurrency.type, parentSchema: schema56.properties.defaults.properties.concurrency, data: data8 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.keep_vm_on_failure !== void 0) {
          let data9 = data1.keep_vm_on_failure;
          if (typeof data9 !== "boolean") {
            const err7 = { instancePath: instancePath + "/defaults/keep_vm_on_failure", schemaPath: "#/properties/defaults/properties/keep_vm_on_failure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema56.properties.defaults.properties.keep_vm_on_failure.type, parentSchema: schema56.properties.defaults.properties.keep_vm_on_failure, data: data9 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.properties.defaults.type, parentSchema: schema56.properties.defaults, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data10 = data.cases;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err9 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56.properties.cases, data: data10 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate222(data10[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.cases.type, parentSchema: schema56.properties.cases, data: data10 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    for (const key2 in data) {
      if (pattern0.test(key2)) {
        if (!validate168(data[key2], { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key2, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validators = { manifest, singleArtifactManifest, matrix, suite };
function formValidator(form) {
  return validators[form];
}

// src/manifest/yaml-places.ts
function locate(events, source, file) {
  const duplicateKeys = [];
  const place = placeFinder(source, file);
  const anchors = /* @__PURE__ */ new Map();
  const unfinished = /* @__PURE__ */ new Set();
  let next = 0;
  if (events[0]?.type === EVENT_ID.DOCUMENT) next = 1;
  const root = atEnd() ? void 0 : visit(void 0);
  return { duplicateKeys, placeOf: (pointer) => nearestPlace(root, pointer) ?? { file, line: 1, column: 1 } };
  function visit(keyStart) {
    const event = events[next++];
    switch (event?.type) {
      case EVENT_ID.MAPPING:
        return visitCollection(written("mapping", keyStart ?? event.start), event, visitEntries);
      case EVENT_ID.SEQUENCE:
        return visitCollection(written("sequence", keyStart ?? event.start), event, visitElements);
      case EVENT_ID.ALIAS:
        return { ...written("alias", keyStart ?? signOf(event)), target: targetOf(event) };
      case EVENT_ID.SCALAR: {
        const scalar = { ...written("scalar", keyStart ?? event.valueStart), text: getScalarValue(source, event) };
        noteAnchor(scalar, event);
        return scalar;
      }
      default:
        return written("scalar", keyStart ?? 0);
    }
  }
  function written(kind, start) {
    return { kind, place: place(start), entries: /* @__PURE__ */ new Map(), merged: [], target: void 0, text: "" };
  }
  function visitCollection(collection, event, visitAll) {
    noteAnchor(collection, event);
    unfinished.add(collection);
    visitAll(collection);
    unfinished.delete(collection);
    next++;
    return collection;
  }
  function visitElements({ entries: entries2 }) {
    while (!atEnd()) entries2.set(String(entries2.size), visit(void 0));
  }
  function visitEntries(mapping) {
    const seen = /* @__PURE__ */ new Set();
    while (!atEnd()) {
      const key = events[next];
      if (key?.type === EVENT_ID.SCALAR) next++;
      const isScalar = key?.type === EVENT_ID.SCALAR;
      const name = isScalar ? getScalarValue(source, key) : aliasedText(visit(void 0));
      const keyStart = isScalar ? key.valueStart : void 0;
      const merges = isScalar && isMergeKey(key, name, source);
      if (keyStart !== void 0 && seen.has(name))
        duplicateKeys.push({
          ...place(keyStart),
          message: `\`${name}\` is defined twice in this mapping${merges ? "; merge several with one list: `<<: [*a, *b]`" : ""}`
        });
      seen.add(name);
      const value = visit(keyStart);
      if (merges) mapping.merged = mappingsOf(value);
      else mapping.entries.set(name, value);
    }
  }
  function noteAnchor(value, { anchorStart, anchorEnd }) {
    if (anchorStart >= 0) anchors.set(source.slice(anchorStart, anchorEnd), value);
  }
  function targetOf(alias) {
    const name = source.slice(alias.anchorStart, alias.anchorEnd);
    const target = anchors.get(name);
    if (target === void 0) {
      const guess = nearest(name, [...anchors.keys()]);
      const fix = guess === void 0 ? "put text that begins with `*` in quotes" : `did you mean \`*${guess}\`?`;
      const message = `not valid YAML: \`*${name}\` is an alias, and there is no anchor \`&${name}\` above it; ${fix}`;
      throw new UserError({ ...place(signOf(alias)), message });
    }
    if (unfinished.has(target))
      throw new UserError({
        ...place(signOf(alias)),
        message: `\`*${name}\` is inside of the value that \`&${name}\` names; move what both need out of it`
      });
    return target;
  }
  function atEnd() {
    return next >= events.length || events[next]?.type === EVENT_ID.POP;
  }
}
function signOf({ anchorStart }) {
  return anchorStart - 1;
}
function isMergeKey({ style, tagStart, tagEnd }, name, source) {
  const tag = tagStart < 0 ? "" : source.slice(tagStart, tagEnd);
  return name === "<<" && (tag === "!!merge" || tag === "" && style === SCALAR_STYLE.PLAIN);
}
function mappingsOf(value) {
  const mappings = value.kind === "sequence" ? [...value.entries.values()] : [value];
  const other = mappings.find((element) => (element.target ?? element).kind !== "mapping");
  if (other === void 0) return mappings;
  throw new UserError({
    ...other.place,
    message: "`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such as `[*a, *b]`"
  });
}
function aliasedText({ target }) {
  return target?.text ?? "?";
}
function nearestPlace(root, pointer) {
  let at = root;
  for (const token of pointer.split("/").slice(1)) {
    const inner = at && entryOf(at, token.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (inner === void 0) break;
    at = inner;
  }
  return at?.place;
}
function entryOf(value, key) {
  const { entries: entries2, merged } = value.target ?? value;
  const own = entries2.get(key);
  if (own !== void 0) return own;
  for (const mapping of merged) {
    const found = entryOf(mapping, key);
    if (found !== void 0) return found;
  }
  return void 0;
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

// src/manifest/yaml.ts
var exactIntTag = defineScalarTag(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = intCoreTag.resolve(source, isExplicit, tagName);
    return typeof value !== "number" || Number.isSafeInteger(value) ? value : exactInteger(source);
  }
});
var schema = new Schema([strTag, nullCoreTag, boolCoreTag, exactIntTag, mergeTag, seqTag, mapTag]);
var MAX_ALIASES = 100;
function parseYaml(source, file) {
  try {
    const events = parseEvents(source, { filename: file });
    const places = locate(events, source, file);
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
    return { file, value, ...places };
  } catch (thrown) {
    if (isYamlException(thrown)) throw new UserError(syntaxProblem(thrown, source, file));
    throw thrown;
  }
}
function exactInteger(source) {
  const digits = BigInt(source.replace(/^[+-]/, ""));
  return source.startsWith("-") ? -digits : digits;
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
function validateForm(document, form) {
  validateBy(formValidator(form), document);
}
function validateBy(validate, document) {
  const problems = validate(document.value) ? [] : problemsOf(validate.errors ?? [], document);
  const all = [...document.duplicateKeys, ...problems];
  if (all.length > 0) throw new UserError(all.sort(byPlace));
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
  const schema27 = error.parentSchema ?? {};
  if (schema27.type === "integer" && typeof schema27.minimum === "number" && typeof schema27.maximum === "number")
    return `a whole number from ${schema27.minimum} to ${schema27.maximum}`;
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
function entryOf2(record) {
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
  validateBy(await validator(), document);
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
  return `${JSON.stringify({ version: LOCK_VERSION, kernels: sorted.map(entryOf2) }, null, 2)}
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
      message: `cannot be written: ${errorMessage(thrown)}; name another place with ${setting("lock-file")}`
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
var compiled;
async function validator() {
  if (compiled !== void 0) return compiled;
  const { createAjv } = await import("./form-schema-TGHGJ2N6.js");
  const schema27 = JSON.parse(readFileSync(join(packageRoot, "src/kernels/lockfile/schema.json"), "utf8"));
  compiled = createAjv(schema27).getSchema("urn:bpfcompat:lock:1");
  if (compiled === void 0) throw new Error("the schema of the lock has lost its name");
  return compiled;
}

// src/kernels/lockfile/find.ts
import { existsSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
var LOCK_NAME = "bpfcompat.lock";
function lockPath(choice, manifest2) {
  if (choice !== "auto") return choice.file;
  const beside = join2(dirname(manifest2 ?? LOCK_NAME), LOCK_NAME);
  return existsSync(beside) || !existsSync(LOCK_NAME) ? beside : LOCK_NAME;
}
async function findLock(choice, manifest2) {
  if (choice === "none") return null;
  const file = lockPath(choice, manifest2);
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
      message: `has no kernel ${[...new Set(missing)].map((id) => `\`${id}\``).join(", ")}; add what the manifest names with \`bpfcompat kernels lock\`, or ignore the lock (${setting("lock-file")} \`none\`)`
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
      problems.push({ ...file.place, message: `\`${shownPath(file.source)}\` ${thrown.message}` });
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
var ADVICE = "make the files first, or correct the pattern";
async function namedFiles({ files, base }, problems) {
  const patterns = files.map(({ path }) => path);
  const { matches, problems: unmatched } = await matchFiles(patterns, base, ADVICE);
  for (const { index, message } of unmatched)
    problems.push({ ...files[index]?.place, message: `\`${patterns[index]}\` ${message}` });
  return matches.map(({ file, folder, index }) => ({
    source: file,
    path: relative(folder, file),
    isBinary: false,
    place: files[index]?.place ?? null
  }));
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
        message: `\`${shownPath(earlier)}\` and \`${shownPath(source)}\` would both be \`${path}\` in the guest; rename one of them`
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
  const found = await stat2(source).catch(async (thrown) => {
    throw new UserError(await unreadable(thrown, source), { cause: thrown });
  });
  if (found.isDirectory())
    throw new UserError("is a folder; name the files in it, for example with a glob such as `**/*`");
  if (!found.isFile()) throw new UserError("is no regular file");
  return found;
}
async function read(source) {
  return readFile2(source).catch(async (thrown) => {
    throw new UserError(await unreadable(thrown, source), { cause: thrown });
  });
}
async function unreadable(thrown, file) {
  if (errorCode(thrown) === "ENOENT" || errorCode(thrown) === "ENOTDIR")
    return `does not exist; build it first, or correct the path${await didYouMeanFile(file)}`;
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

// src/artifact/targets.ts
function withTargets(artifacts) {
  const problems = [];
  const found = artifacts.map((artifact) => {
    const targets = targetsOf(artifact.request).map((target) => targetArtifact(target, artifacts, problems));
    return { ...artifact, targets: [...new Set(targets.filter((target) => target !== void 0))] };
  });
  if (problems.length > 0) throw new UserError(problems);
  return found;
}
function targetsOf({ programs }) {
  return programs.flatMap(({ attach }) => attach?.of ?? []);
}
function targetArtifact({ artifact: name, program, place }, artifacts, problems) {
  const report = (message) => void problems.push({ ...place, message });
  const target = artifacts.find((candidate) => candidate.name === name);
  if (target === void 0) {
    const names = artifacts.filter(({ object }) => object !== null).map((candidate) => candidate.name);
    const guess = nearest(name, names);
    report(
      `no artifact is called \`${name}\`; ${guess === void 0 ? `there are ${names.join(", ")}` : `did you mean \`${guess}\`?`}`
    );
  } else if (target.object === null) report(`artifact \`${name}\` is a command: it has no program \`${program}\``);
  else if (target.defect !== void 0) report(`artifact \`${name}\` cannot be a target: it ${target.defect}`);
  else if (target.request.programs.some(({ name: own, attach }) => own === program && attach?.of != null))
    report(
      `program \`${program}\` of artifact \`${name}\` is itself attached to a program of another artifact; a target must load by itself`
    );
  else return target;
  return void 0;
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
    return textOf(await readFile3(file), file);
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError({ file, message: unreadable2(thrown, kind) }, { cause: thrown });
  }
}
function textOf(content, file) {
  const mark = content.subarray(0, 2).toString("latin1");
  if (mark === "\xFF\xFE" || mark === "\xFE\xFF") throw new UserError({ file, message: "is UTF-16; save it as UTF-8" });
  return content.toString("utf8");
}
function unreadable2(thrown, kind) {
  switch (errorCode(thrown)) {
    case "ENOENT":
      return kind === "manifest" ? `no such file; name the manifest with ${setting("manifest")}, or the objects themselves with ${setting("artifact")}` : `no such file; mend the path of the ${kind}`;
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
  if (map.optional !== void 0 && map.autocreate !== void 0)
    checking.report(
      `${pointer}/optional`,
      `map \`${subject}\` is switched off by \`autocreate: false\`, so that it is never tried; leave out one of the two`
    );
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
  const shown = `entries[${showValue(writtenKey)}]`;
  if ("value" in entry === (inner !== void 0)) {
    checking.report(pointer, "an entry has either a `value` or, in a map-in-map, `inner` entries");
    return [];
  }
  if (inner === void 0) {
    const literal = literalOf(value, `${pointer}/value`, checking);
    if (outer === void 0 || literal === void 0) return [];
    const fixup = { subject, kind: "entry", key: outer, value: literal, shown: `${shown}=${showValue(value)}` };
    return [{ fixup, at: pointer }];
  }
  return elements(inner, `${pointer}/inner`).flatMap(({ element, at }) => {
    const key = literalOf(element.key, `${at}/key`, checking);
    const literal = literalOf(element.value, `${at}/value`, checking);
    if (outer === void 0 || key === void 0 || literal === void 0) return [];
    const what = `${shown}[${showValue(element.key)}]=${showValue(element.value)}`;
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
var FIELDS = ["symbol", "category", "name", "interface", "cgroup", "binary", "artifact", "program"];
var KINDS2 = {
  none: { takes: [] },
  tracepoint: { takes: ["category", "name"], together: ["category", "name"] },
  raw_tracepoint: { takes: ["name"] },
  kprobe: { takes: ["symbol"] },
  kretprobe: { takes: ["symbol"] },
  uprobe: { takes: ["binary", "symbol"] },
  uretprobe: { takes: ["binary", "symbol"] },
  usdt: { takes: ["binary", "name"] },
  fentry: { takes: ["symbol", "artifact", "program"], together: ["artifact", "program"] },
  fexit: { takes: ["symbol", "artifact", "program"], together: ["artifact", "program"] },
  lsm: { takes: ["symbol"] },
  perf_event: { takes: [] },
  xdp: { takes: ["interface"] },
  tc: { takes: ["interface"] },
  tcx: { takes: ["interface"] },
  cgroup: { takes: ["cgroup"] },
  socket: { takes: [] },
  sockmap: { takes: [] },
  netns: { takes: [] },
  iter: { takes: ["symbol"] },
  freplace: { takes: ["artifact", "program", "symbol"], needs: ["artifact", "program"] }
};
var NOT_ATTACHED = {
  kind: "none",
  symbol: null,
  category: null,
  name: null,
  interface: null,
  cgroup: null,
  binary: null,
  of: null
};
function attachTargetOf(written, pointer, checking) {
  const kind = written.kind === void 0 || written.kind === "" ? null : written.kind;
  const fields = FIELDS.filter((field) => written[field] !== void 0);
  if (kind === null && fields.length === 0) return null;
  if (kind === null) checkAnyKind(fields, pointer, checking);
  else checkKind(kind, fields, written, pointer, checking);
  const { symbol = null, category = null, name = null, cgroup = null, binary = null, artifact, program } = written;
  const of = artifact === void 0 || program === void 0 ? null : { artifact, program, place: checking.place(`${pointer}/artifact`) };
  return { kind, symbol, category, name, interface: written.interface ?? null, cgroup, binary, of };
}
function checkKind(kind, fields, written, pointer, checking) {
  const { takes, together, needs = [] } = KINDS2[kind];
  for (const field of fields.filter((candidate) => !takes.includes(candidate)))
    checking.report(
      `${pointer}/${field}`,
      `\`${field}\` means nothing for \`kind: ${kind}\`, which takes ${listed(takes)}`
    );
  if (together !== void 0 && together.filter((field) => fields.includes(field)).length === 1)
    checking.report(pointer, `\`kind: ${kind}\` needs ${listed(together)}: both, or neither to go by the section`);
  const missing = needs.filter((field) => !fields.includes(field));
  if (missing.length > 0)
    checking.report(pointer, `\`kind: ${kind}\` needs ${listed(missing)}: no section can name another program`);
  if (kind === "usdt" && written.name !== void 0 && !/^[^:]+:[^:]+$/.test(written.name))
    checking.report(`${pointer}/name`, `the name of a USDT probe is \`provider:name\`, not \`${written.name}\``);
}
function checkAnyKind(fields, pointer, checking) {
  if (fields.includes("artifact") || fields.includes("program")) {
    checking.report(
      pointer,
      "say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexit` trace one"
    );
    return;
  }
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
  const shown = `${map}[${showValue(written.key)}] ${sign} ${showValue(written[compare])}`;
  return [{ kind: "map", map, key, compare, value, withinMs, shown, place }];
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
  const manifest2 = {
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
  return manifest2;
}
function normaliseSingleArtifact(document, objects, options) {
  const written = document.value;
  const checking = new Checking(document);
  const manifest2 = {
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
  return manifest2;
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
  const matrix2 = matrices.get(name);
  if (matrix2 === void 0) {
    const guess = nearest(name, [...matrices.keys()]);
    const hint = guess === void 0 ? `the shipped ones are ${[...matrices.keys()].join(", ")}` : `did you mean ${guess}?`;
    throw new UserError(`matrix \`${name}\` is neither a file nor a matrix that is shipped; ${hint}`);
  }
  const { required = [], optional = [] } = matrix2;
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
  const manifest2 = await collectProblems(problems, () => readManifest(file, options));
  const { matrix: name } = options;
  const matrix2 = name === null ? void 0 : await collectProblems(problems, () => loadMatrix(name, "."));
  if (manifest2 === void 0 || problems.length > 0) throw new UserError(problems);
  if (manifest2 === null) return null;
  return {
    ...manifest2,
    kernels: [...manifest2.kernels, ...matrix2?.kernels ?? []],
    remarks: [...manifest2.remarks, ...matrix2?.remarks ?? []]
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
        message: `the manifest names its artifacts itself; leave out \`${options.objects.join(" ")}\`, or choose one of them by name with ${setting("only")}`
      });
    return normaliseManifest(document, dirname3(file), options);
  }
  if (options.objects.length === 0)
    throw new UserError({
      file,
      message: `a manifest without \`artifacts\` describes one object that is named beside it: give its path (${setting("artifact")}), or list it under \`artifacts:\``
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
  const matrix2 = await collectProblems(problems, () => matrixOf(written, at, context));
  const said = await collectProblems(problems, () => manifestOf(written, at, context));
  if (matrix2 === void 0 || said === void 0 || problems.length > 0) throw new UserError(problems);
  const { kernels, remarks } = matrix2;
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
async function manifestOf({ artifact, manifest: manifest2 }, at, context) {
  if (manifest2 === void 0) {
    const object2 = objectRequest({}, at, { attachRequired: false, maxInsns: null }, context.checking);
    return { object: object2, requiredKernels: [], allowedWarnings: [] };
  }
  const file = join6(context.base, manifest2);
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
function withKernelNames(manifest2, kernels, catalog, problems) {
  const all = [...new Map(kernels.map((chosen) => [kernelName(chosen.kernel), chosen])).values()];
  const remarks = [];
  const btf = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const artifacts = manifest2.artifacts.map((artifact) => {
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
  return { ...manifest2, artifacts, remarks: [...manifest2.remarks, ...remarks] };
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
    remarks.push({ message: formatProblem({ ...place, message }), serious: manifest2.kernels.length > 0 });
  }
}
function notOfRun(id, kernels) {
  const known = [...new Set(kernels.flatMap(({ kernel }) => [kernelName(kernel), kernel.id]))];
  const guess = nearest(id, known);
  const hint = guess === void 0 ? `there are ${known.join(", ")}` : `did you mean \`${guess}\`?`;
  return `no kernel of this run is called \`${id}\`; ${hint}; list it under \`kernels:\``;
}

// src/run/checkout-hint.ts
import { existsSync as existsSync4 } from "node:fs";
import { readdir } from "node:fs/promises";
import { resolve as resolve6 } from "node:path";
async function withCheckoutHint(request, work) {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof UserError) || process.env.GITHUB_ACTIONS !== "true") throw thrown;
    const found = await whatIsMissing(request);
    if (found === void 0) throw thrown;
    const message = `${found}; add \`- uses: actions/checkout@v7\` before this step`;
    throw new UserError([{ message }, ...thrown.problems], { cause: thrown });
  }
}
async function whatIsMissing({ manifest: manifest2, suite: suite2, objects, reportDirectory }) {
  const file = suite2 ?? manifest2;
  if (file === null && objects.length === 0) return void 0;
  const entries2 = (await readdir(".")).filter((name) => resolve6(name) !== reportDirectory);
  if (entries2.length === 0) return "the workspace is empty: the repository is not checked out";
  if (file !== null && !existsSync4(file) && !existsSync4(".git"))
    return `the workspace has no \`.git\` and no \`${file}\`: the repository is not checked out`;
  return void 0;
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
  return withCheckoutHint(request, () => planAll(request));
}
async function planAll(request) {
  const written = await manifestOf2(request);
  const problems = [];
  const catalog = await loadCatalog();
  const chosen = await chooseKernels(written, request.kernels, catalog, problems);
  const requests = chosen.map(({ kernel }) => kernel);
  const manifest2 = withKernelNames(
    written,
    [...chosen, ...await manifestKernels(written, catalog)],
    catalog,
    problems
  );
  const artifacts = await collectProblems(
    problems,
    async () => chooseArtifacts(withTargets(await readArtifacts(manifest2.artifacts)), request.artifacts)
  );
  if (request.kernels.length === 0) checkRequiredKernels(manifest2, requests, problems);
  const lock = await collectProblems(problems, () => planLock(manifest2, chosen, request));
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
  return shard === null ? { manifest: manifest2, artifacts: judged, kernels: all, lock, shard, brought, btf } : {
    manifest: manifest2,
    artifacts: judged,
    lock,
    kernels: kernelsOfShard(all, shard),
    shard: shardResult(all, shard),
    brought,
    btf
  };
}
async function planKernels(request) {
  const manifest2 = await manifestOf2(request);
  const problems = [];
  const chosen = await chooseKernels(manifest2, request.kernels, await loadCatalog(), problems);
  if (problems.length > 0) throw new UserError(problems);
  return { manifest: manifest2, specs: [...new Map(chosen.map(({ spec }) => [spec.id, spec])).values()] };
}
async function planLock({ file }, specs, request) {
  const lock = await findLock(request.lock, file === "" ? null : file);
  const all = specs.map(({ spec }) => spec);
  return lock && { file: lock.file, kernels: lockedKernels(lock, all) };
}
function tellRemarks({ manifest: manifest2, artifacts, lock }, request, logger) {
  if (lock !== null) logger.info(`${lock.file} says which kernels these are: nothing is looked up`);
  if (request.manifest !== null && manifest2.file === "")
    logger.info(
      `${request.manifest} is left aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`
    );
  for (const { path, alsoBy } of artifacts)
    if (alsoBy !== void 0)
      logger.info(`\`${path}\` is used once; it is also matched by ${alsoBy.map((way) => `\`${way}\``).join(", ")}`);
  for (const { message, serious } of manifest2.remarks) logger[serious ? "warning" : "info"](message);
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
  const shown = largest.map(({ path, content }) => `${path} ${inMib(content.length)}`).join(", ");
  throw new UserError({
    ...artifacts.find(({ request }) => brought.has(request))?.request.place,
    message: `the files that are brought along to kernel \`${name}\` have ${inMib(bytes)} together (the largest: ${shown}), a guest takes ${inMib(MAX_BROUGHT_BYTES)}; bring along fewer or smaller ones`
  });
}
function inMib(bytes) {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
async function manifestOf2(request) {
  const { manifest: manifest2, manifestImplied: implied, suite: suite2, matrix: matrix2, objects, mode, timeoutSeconds, libbpf } = request;
  if (suite2 !== null) return loadSuite(suite2, { mode, timeoutSeconds, libbpf });
  const options = { matrix: matrix2, implied, objects, mode, timeoutSeconds, libbpf, text: request.manifestText };
  const loaded = manifest2 === null ? null : await loadManifest(manifest2, options);
  if (loaded !== null) return loaded;
  checkBareInputs(request);
  const { kernels, remarks } = matrix2 === null ? { kernels: [], remarks: [] } : await loadMatrix(matrix2, ".");
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
function checkRequiredKernels(manifest2, requests, problems) {
  const names = requests.map(kernelName);
  for (const { id, place } of manifest2.requiredKernels)
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
  kernelCosts,
  SHARD_SETUP_SECONDS,
  deal,
  worthwhileShards,
  shardSeconds,
  parseShardCount,
  SHARD_COUNT_EXPECTED,
  forEmptyShard,
  entryOf2 as entryOf,
  packagesOf,
  readLock,
  writeLock,
  lockPath,
  isLockable,
  misfit,
  parseValidationMode,
  planRun,
  planKernels,
  tellRemarks
};
