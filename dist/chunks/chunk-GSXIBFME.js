import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-CCT7P7XS.js";
import {
  RESULTS_VERSION
} from "./chunk-XGINJA4Y.js";
import {
  oneLine
} from "./chunk-XEFT6EOF.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/results/read.ts
import { readFile, stat } from "node:fs/promises";
var MAX_BYTES = 256 * 1024 * 1024;
async function readResults(file) {
  const fail = (message) => {
    throw new UserError({ file, message });
  };
  const value = parse(await readText(file, fail), fail);
  if (!isOurs(value)) return fail("is no results.json of bpfcompat; name one that `bpfcompat run` or the action wrote");
  if (value.version !== RESULTS_VERSION)
    return fail(
      `has version ${oneLine(String(value.version), 20)} of the results, this bpfcompat reads version ${RESULTS_VERSION}; make it anew with this one`
    );
  const writer = isOtherVersion(value) ? `, and was written by bpfcompat ${oneLine(String(value.tool.version), 40)}` : "";
  const validate = await validator();
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  return fail(
    `is damaged or not of this version: ${error === void 0 ? "it is not as the schema says" : wordsOf(error)}${writer}; make it anew with bpfcompat ${version}`
  );
}
async function readText(file, fail) {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail("is a directory; name the results.json in it");
    if (!found.isFile()) return fail("is no regular file");
    if (found.size > MAX_BYTES) return fail(`has ${found.size} bytes, more than a results.json may have (${MAX_BYTES})`);
    return await readFile(file, "utf8");
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    if (errorCode(thrown) === "ENOENT")
      return fail("no such file; `bpfcompat run` writes results.json into its report directory");
    return fail(errorCode(thrown) === "EACCES" ? "cannot be read: permission denied" : errorMessage(thrown));
  }
}
function parse(text, fail) {
  try {
    return JSON.parse(text);
  } catch {
    return fail("is not JSON; it may have been cut short");
  }
}
function isOurs(value) {
  if (typeof value !== "object" || value === null || !("tool" in value) || !("version" in value)) return false;
  const { tool } = value;
  return typeof tool === "object" && tool !== null && "name" in tool && tool.name === "bpfcompat";
}
function isOtherVersion({ tool }) {
  return tool.version !== void 0 && tool.version !== version;
}
var compiled;
async function validator() {
  if (compiled !== void 0) return compiled;
  const { resultsValidator } = await import("./validator-OTHF5AAD.js");
  compiled = await resultsValidator();
  return compiled;
}
function wordsOf({ instancePath, keyword, params, message }) {
  const at = instancePath === "" ? "it" : `\`${oneLine(instancePath.slice(1).replaceAll("/", "."), 80)}\``;
  return keyword === "required" ? `${at} lacks \`${params.missingProperty}\`` : `${at} ${message ?? keyword}`;
}

export {
  readResults
};
