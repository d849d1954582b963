import {UserError} from '../../base/errors.ts'
import type {OciSpec} from './source-spec.ts'

/** Where an image is, as its registry is asked for it. */
export interface ImageReference {
  /** `https://ghcr.io`. */
  base: string
  /** Names that a saved login may have (config.json of Docker and Podman). */
  logins: readonly string[]
  repository: string
  /** Tag or digest. */
  reference: string
  /** As people write it: `ghcr.io/cilium/ci-kernels:6.12`. */
  shown: string
}

const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/
/** OCI distribution specification, "Pulling manifests". */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/
const PLAIN = 'http://'

/** @throws UserError when a part is none that a registry could be asked for */
export function parseReference({registry, repository, reference}: OciSpec): ImageReference {
  const plain = registry.startsWith(PLAIN)
  const host = plain ? registry.slice(PLAIN.length) : registry
  const wrong = (what: string, got: string) => new UserError(`expected ${what}, got \`${got}\``)
  if (!HOST.test(host))
    throw wrong('a registry such as ghcr.io or registry.example:5000', registry.replace(/\/\/.*@/, '//'))
  if (!REPOSITORY.test(repository) || repository.length > 255)
    throw wrong('a repository such as cilium/ci-kernels', repository)
  if (!TAG.test(reference) && !DIGEST.test(reference))
    throw wrong('a tag such as 6.12, or sha256:<64 digits>', reference)
  const shown = `${host}/${repository}${isDigest(reference) ? '@' : ':'}${reference}`
  if (host === 'docker.io' || host === 'index.docker.io') return {...dockerHub(repository), reference, shown}
  const base = `${plain ? PLAIN : 'https://'}${host}`
  return {base, logins: [host, `https://${host}`, base, `${base}/v1/`, `${base}/v2/`], repository, reference, shown}
}

/** What layers of an image are called. It names the tag: a record of another one is not what is meant. */
export function layerName(source: OciSpec): string {
  return `${parseReference(source).shown} layer`
}

export function isDigest(reference: string): boolean {
  return DIGEST.test(reference)
}

/** Docker Hub answers under another name than it goes by, and keeps its own images in `library`. */
function dockerHub(repository: string) {
  return {
    base: 'https://registry-1.docker.io',
    logins: ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io', 'registry-1.docker.io'],
    repository: repository.includes('/') ? repository : `library/${repository}`,
  }
}
