import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/kernels/sources/oci/reference.ts
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/;
var REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var PLAIN = "http://";
function parseReference({ registry, repository, reference }) {
  const plain = registry.startsWith(PLAIN);
  const host = plain ? registry.slice(PLAIN.length) : registry;
  const wrong = (what, got) => new UserError(`expected ${what}, got \`${got}\``);
  if (!HOST.test(host))
    throw wrong("a registry such as ghcr.io or registry.example:5000", registry.replace(/\/\/.*@/, "//"));
  if (!REPOSITORY.test(repository) || repository.length > 255)
    throw wrong("a repository such as cilium/ci-kernels", repository);
  if (!TAG.test(reference) && !DIGEST.test(reference))
    throw wrong("a tag such as 6.12, or sha256:<64 digits>", reference);
  const shown = `${host}/${repository}${isDigest(reference) ? "@" : ":"}${reference}`;
  if (host === "docker.io" || host === "index.docker.io") return { ...dockerHub(repository), reference, shown };
  const base = `${plain ? PLAIN : "https://"}${host}`;
  return { base, logins: [host, `https://${host}`, base, `${base}/v1/`, `${base}/v2/`], repository, reference, shown };
}
function layerName(source) {
  return `${parseReference(source).shown} layer`;
}
function isDigest(reference) {
  return DIGEST.test(reference);
}
function dockerHub(repository) {
  return {
    base: "https://registry-1.docker.io",
    logins: ["https://index.docker.io/v1/", "docker.io", "index.docker.io", "registry-1.docker.io"],
    repository: repository.includes("/") ? repository : `library/${repository}`
  };
}

export {
  parseReference,
  layerName,
  isDigest
};
