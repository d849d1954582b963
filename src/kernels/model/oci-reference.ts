import {UserError} from '../../base/errors.ts'
import type {OciSpec} from './source-spec.ts'

/** Location of an image, as requests to its registry need it. */
export interface ImageReference {
  /** `https://ghcr.io`. */
  base: string
  /** Names under which a login may be saved (config.json of Docker and Podman). */
  logins: readonly string[]
  repository: string
  /** Tag or digest. */
  reference: string
  /** Usual notation, for messages: `ghcr.io/cilium/ci-kernels:6.12`. */
  shown: string
}

const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/
/** OCI distribution specification, "Pulling manifests". */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/
const PLAIN = 'http://'

/**
 * Parses a reference.
 *
 * @throws UserError if a part is invalid
 */
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

/** Returns the package name of an image's layers. It contains the tag, so that records of other tags do not match. */
export function layerName(source: OciSpec): string {
  return `${parseReference(source).shown} layer`
}

/** Reports whether the end of a reference is a digest, `sha256:…`, and not a tag. */
export function isDigest(reference: string): boolean {
  return DIGEST.test(reference)
}

/** Returns the location on Docker Hub, whose API has another host name, and whose official images are in `library`. */
function dockerHub(repository: string) {
  return {
    base: 'https://registry-1.docker.io',
    logins: ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io', 'registry-1.docker.io'],
    repository: repository.includes('/') ? repository : `library/${repository}`,
  }
}
