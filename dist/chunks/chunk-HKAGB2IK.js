import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  problems;
  constructor(problems, options) {
    const list = typeof problems === "string" ? [{ message: problems }] : Array.isArray(problems) ? problems : [problems];
    super(list.map(formatProblem).join("\n"), options);
    this.problems = list;
  }
};
function formatProblem(problem) {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== void 0).join(":");
  return place === "" ? problem.message : `${place}: ${problem.message}`;
}
function errorMessage(thrown) {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
function errorCode(thrown) {
  if (typeof thrown !== "object" || thrown === null) return void 0;
  if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
  return "cause" in thrown ? errorCode(thrown.cause) : void 0;
}
function isAbort(thrown) {
  return typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === "AbortError";
}
async function collectProblems(problems, step) {
  try {
    return await step();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    problems.push(...thrown.problems);
    return void 0;
  }
}

export {
  UserError,
  formatProblem,
  errorMessage,
  errorCode,
  isAbort,
  collectProblems
};
