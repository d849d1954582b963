import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/text.ts
var LINE_LENGTH = 400;
var TEXT_LENGTH = 64 * 1024;
function sanitise(text) {
  return withoutCommands(clean(text));
}
function withoutCommands(text) {
  return text.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm, "$1: ").replaceAll("##[", "# #[");
}
function oneLine(text, length = LINE_LENGTH) {
  return clip(clean(text.slice(0, TEXT_LENGTH)).replaceAll(/\s+/g, " ").trim(), length);
}
function lastLines(text, count) {
  return clean(text.slice(-TEXT_LENGTH)).split("\n").slice(-count).map((line) => clip(line.replaceAll("	", "    ").trimEnd(), LINE_LENGTH));
}
function clip(text, length) {
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function byteLength(text) {
  return Buffer.byteLength(text, "utf8");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
function duration(ms) {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 6e4) return `${(ms / 1e3).toFixed(1)} s`;
  return `${Math.floor(ms / 6e4)} min ${Math.round(ms % 6e4 / 1e3)} s`;
}
function bytes(count) {
  if (count < 1024) return `${count} B`;
  return count < 1024 * 1024 ? `${(count / 1024).toFixed(1)} KiB` : `${(count / 1024 / 1024).toFixed(1)} MiB`;
}
function clean(text) {
  if (PLAIN.test(text)) return text;
  return text.replaceAll("\r\n", "\n").replaceAll(ESCAPES, "").replaceAll(INVISIBLE, "").replaceAll(SURROGATES, "\uFFFD");
}
var PLAIN = /^[\t\n\x20-\x7e]*$/;
var ESCAPES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;
var INVISIBLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
var SURROGATES = new RegExp("\\p{Surrogate}", "gu");

export {
  sanitise,
  withoutCommands,
  oneLine,
  lastLines,
  clip,
  byteLength,
  plural,
  grouped,
  duration,
  bytes,
  clean
};
