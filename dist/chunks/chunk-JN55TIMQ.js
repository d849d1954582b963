import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellCommand
} from "./chunk-PZ4L7YX4.js";

// src/findings/reproduce.ts
var COMMAND = ["npx", "github:bpfcompat/bpfcompat"];
function reproduce(run, artifact, kernel, mode) {
  const words = [...COMMAND, "run"];
  const onKernel = kernel === null ? [] : ["--kernel", kernel];
  if (run.manifest === null) {
    const { path, sha256 } = artifact ?? run.artifacts[0] ?? { path: "", sha256: null };
    const object = path === "" || run.loader !== null && sha256 === null ? [] : [asPath(path)];
    return shellCommand([...words, ...object, ...loaderOptions(run.loader), ...onKernel]);
  }
  return shellCommand([
    ...words,
    ...manifestWords(run.manifest, run.manifestForm, artifact ?? run.artifacts[0]),
    ...artifact === null ? [] : ["--artifact", artifact.name],
    ...onKernel,
    ...artifact === null || mode === null ? [] : ["--mode", mode]
  ]);
}
function manifestWords(file, form, artifact) {
  switch (form) {
    case "suite":
      return ["--suite", asPath(file)];
    case "singleArtifact":
      return [asPath(file), ...artifact === void 0 ? [] : [asPath(artifact.path)]];
    default:
      return [asPath(file)];
  }
}
function loaderOptions(loader) {
  if (loader === null) return [];
  return [
    `--command=${loader.command}`,
    ...loader.binary === null ? [] : [`--command-binary=${loader.binary}`],
    ...loader.files.map((file) => `--files=${file}`),
    ...loader.expectExit === 0 ? [] : [`--command-expect-exit=${loader.expectExit}`]
  ];
}
function asPath(path) {
  return path.startsWith("-") ? `./${path}` : path;
}

export {
  reproduce
};
