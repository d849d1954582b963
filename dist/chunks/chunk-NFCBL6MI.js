import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/kernels/release-name.ts
var VERSION = /^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/;
var MAX_LENGTH = 128;
function hasSeries(release, series) {
  return release.startsWith(`${series}.`) || release.startsWith(`${series}-`) || release === series;
}
function endingOf(release) {
  return release.replace(VERSION, "");
}
function isRelease(text) {
  return typeof text === "string" && text.length <= MAX_LENGTH && /^\d[A-Za-z0-9.+~_-]*$/.test(text) && !text.includes("..");
}

export {
  hasSeries,
  endingOf,
  isRelease
};
