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
  /** Path as shown, relative to the working directory: the object, or the binary of a command without one. */
  path: string
  /** Other patterns that match the file, or paths of links to it; the file is used once. */
  alsoBy?: readonly string[]
  request: ArtifactRequest
  /** Null for a command without an object. */
  object: ObjectFacts | null
  /** Artifacts whose programs those of this one replace or trace; set by withTargets(). */
  targets: readonly Artifact[]
  /** Why the artifact does not run in any guest; undefined if it does. */
  defect: string | undefined
  /** For one kernel: the part of the artifact that cannot run on it. */
  unsuited?: Unsuited
}

/** Why an artifact, or only its command, cannot run on a kernel. */
export interface Unsuited {
  what: 'all' | 'command'
  why: string
}

/** Returns whether any part of an artifact runs in a guest. */
export function isTakeable({defect, unsuited}: Artifact): boolean {
  return defect === undefined && unsuited?.what !== 'all'
}

/** The kernel loads objects of a few MiB at most. A larger file is a mistake and would not fit into the guest. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024

/**
 * Expands the paths of all requests and reads the objects.
 *
 * @throws UserError with all paths that match nothing, cannot be read, or yield two artifacts of one name
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

const ADVICE = 'build the objects first, or fix the pattern'

/** A file that a request matches, with every pattern or link that leads to it. */
interface FoundFile {
  /** Absolute path. */
  file: string
  ways: string[]
}

/** Returns the files that a request matches, each once, in the order of its patterns. */
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
      problems.push({
        ...request.place,
        message: `\`${shownPath(file)}\` is not a regular file; set the path of an object`,
      })
      return undefined
    }
    if (size > MAX_OBJECT_BYTES) {
      problems.push({
        ...request.place,
        message: `\`${shownPath(file)}\` has ${size} bytes, and the limit of an object is ${MAX_OBJECT_BYTES}; set the path of an eBPF object`,
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
      return `does not exist; build the object first, or fix the path${await didYouMeanFile(file)}`
    case 'EISDIR':
      return `is a directory; set the paths of the objects in it, for example \`${join(shownPath(file), '*.bpf.o')}\``
    case 'EACCES':
      return 'cannot be read: permission denied; make the file readable'
    default:
      return `cannot be read: ${errorMessage(thrown)}; fix the path or the file`
  }
}

/**
 * Returns the name of the request, followed by that of the file if it matches several; the file's name if the request
 * has none.
 */
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
        message: `\`${other.path || 'a command'}\` and \`${path || 'a command'}\` are both named \`${name}\`; give each its own \`name\` in a manifest: \`artifacts: [{name: ${name}-1, path: ${other.path}}, …]\``,
      })
    earlier.set(name, artifact)
  }
}
