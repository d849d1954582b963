import {realpath, stat} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {errorCode, errorMessage, type Problem, UserError} from '../base/errors.ts'
import {matchFiles} from '../files/file-patterns.ts'
import {didYouMeanFile} from '../files/nearest-file.ts'
import {shownPath} from '../files/shown-path.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {artifactName} from './artifact-name.ts'
import {type ObjectFacts, objectReader} from './object-facts.ts'

/** One compiled eBPF object, or a command that needs none. */
export interface Artifact {
  name: string
  /** Relative to the working directory, as shown: the object, or the binary of a command without one. */
  path: string
  /** What else led to the file, which is taken once: patterns, or paths of links to it. */
  alsoBy?: readonly string[]
  request: ArtifactRequest
  /** Null: a command without an object. */
  object: ObjectFacts | null
  /** Those with programs that its own replace or trace: withTargets(). */
  targets: readonly Artifact[]
  /** Why it is not taken to a guest, undefined when it is. */
  defect: string | undefined
  /** Set on one kernel: what of it this kernel can do nothing with. */
  unsuited?: Unsuited
}

/** Why a kernel can do nothing with an artifact, or with its command alone. */
export interface Unsuited {
  what: 'all' | 'command'
  why: string
}

/** Whether there is anything in it for a guest. */
export function isTakeable({defect, unsuited}: Artifact): boolean {
  return defect === undefined && unsuited?.what !== 'all'
}

/** The kernel takes objects of a few MiB at most; a larger file is a mistake and would not fit the guest. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024

/**
 * Expands the paths of all requests and reads the objects.
 *
 * @throws UserError with all paths that match nothing, cannot be read, or lead to two artifacts of one name
 */
export async function readArtifacts(requests: readonly ArtifactRequest[]): Promise<Artifact[]> {
  const problems: Problem[] = []
  const artifacts: Artifact[] = []
  const factsOf = objectReader()
  for (const request of requests) {
    if (request.paths.length === 0) artifacts.push(withoutObject(request))
    const files = await expand(request, problems)
    for (const {file, ways} of files) {
      const read = await readObject(file, request, problems, factsOf)
      if (read === undefined) continue
      const {defect, ...object} = read
      const artifact = {name: nameOf(file, files.length, request), path: shownPath(file), request, object, defect}
      artifacts.push({...artifact, targets: [], ...(ways.length > 1 && {alsoBy: ways.slice(1)})})
    }
  }
  reportDuplicates(artifacts, problems)
  if (problems.length > 0) throw new UserError(problems)
  return artifacts
}

function withoutObject(request: ArtifactRequest): Artifact {
  const binary = request.command?.binary ?? null
  const path = binary === null ? '' : shownPath(resolve(request.base, binary))
  return {name: request.name ?? 'command', path, request, object: null, targets: [], defect: undefined}
}

const ADVICE = 'build the objects first, or correct the pattern'

/** A file that a request matches, and every pattern or link that leads to it. */
interface FoundFile {
  /** Absolute. */
  file: string
  ways: string[]
}

/** The files a request matches, in the order of its patterns, each once. */
async function expand(request: ArtifactRequest, problems: Problem[]): Promise<FoundFile[]> {
  const {matches, problems: unmatched} = await matchFiles(request.paths, request.base, ADVICE)
  for (const {index, message} of unmatched)
    problems.push({...request.place, message: `\`${request.paths[index]}\` ${message}`})
  const found = new Map<string, FoundFile>()
  for (const {file, pattern} of matches) {
    const real = await realpath(file).catch(() => file)
    const earlier = found.get(real)
    if (earlier === undefined) found.set(real, {file, ways: [pattern]})
    else earlier.ways.push(earlier.file === file ? pattern : shownPath(file))
  }
  return [...found.values()]
}

async function readObject(
  file: string,
  request: ArtifactRequest,
  problems: Problem[],
  factsOf: ReturnType<typeof objectReader>,
): Promise<Awaited<ReturnType<typeof factsOf>> | undefined> {
  try {
    const found = await stat(file)
    const {size} = found
    if (!found.isFile() && !found.isDirectory()) {
      problems.push({...request.place, message: `\`${shownPath(file)}\` is no regular file; name an object`})
      return undefined
    }
    if (size > MAX_OBJECT_BYTES) {
      problems.push({
        ...request.place,
        message: `\`${shownPath(file)}\` has ${size} bytes; an eBPF object has at most ${MAX_OBJECT_BYTES}`,
      })
      return undefined
    }
    return await factsOf(file, size)
  } catch (thrown) {
    problems.push({...request.place, message: `\`${shownPath(file)}\` ${await unreadable(thrown, file)}`})
    return undefined
  }
}

async function unreadable(thrown: unknown, file: string): Promise<string> {
  switch (errorCode(thrown)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `does not exist; build the object first, or correct the path${await didYouMeanFile(file)}`
    case 'EISDIR':
      return `is a directory; name the objects in it, for example with \`${join(shownPath(file), '*.bpf.o')}\``
    case 'EACCES':
      return 'cannot be read: permission denied'
    default:
      return `cannot be read: ${errorMessage(thrown)}`
  }
}

/** The name a request gives, with the file's own name behind it when it matches several; without one, the file's name. */
function nameOf(file: string, count: number, request: ArtifactRequest): string {
  const stem = artifactName(basename(file).replace(/(?:\.bpf)?\.o$/, '')) ?? 'object'
  if (request.name === null) return stem
  return count === 1 ? request.name : `${request.name}/${stem}`
}

function reportDuplicates(artifacts: readonly Artifact[], problems: Problem[]): void {
  const earlier = new Map<string, Artifact>()
  for (const artifact of artifacts) {
    const {name, path, request} = artifact
    const other = earlier.get(name)
    if (other !== undefined)
      problems.push({
        ...request.place,
        message: `\`${other.path || 'a command'}\` and \`${path || 'a command'}\` would both be called \`${name}\`; give each a \`name\` of its own in a manifest: \`artifacts: [{name: ${name}-1, path: ${other.path}}, …]\``,
      })
    earlier.set(name, artifact)
  }
}
