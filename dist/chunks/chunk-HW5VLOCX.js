import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/repository-path.ts
function repositoryPlace({ source, place }, results) {
  if (source !== null && source.path !== null && isRelative(source.path))
    return { file: source.path, line: source.line, column: columnOf(source), isSource: true };
  const file = place === null ? null : repositoryFile(place.file, results);
  return file === null || place === null ? null : { file, line: place.line, column: columnOf(place), isSource: false };
}
function columnOf({ column }) {
  return column > 0 ? column : null;
}
function repositoryFile(file, { repositoryFiles }) {
  const path = Object.hasOwn(repositoryFiles, file) ? repositoryFiles[file] : void 0;
  return path !== void 0 && isRelative(path) ? path : null;
}
function isRelative(path) {
  return path !== "" && !path.startsWith("/") && !path.split("/").includes("..") && !new RegExp("\\p{Cc}", "u").test(path);
}

export {
  repositoryPlace,
  repositoryFile
};
