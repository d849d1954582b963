import {stat} from 'node:fs/promises'
import {basename, join, relative, resolve} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {errorCode, errorMessage, type Problem, UserError} from '../errors.ts'
import type {ArtifactRequest} from '../manifest/model.ts'
import {artifactName} from './artifact-name.ts'
import {type ObjectFacts, objectReader} from './object-facts.ts'

/** One compiled eBPF object, or a command that needs none. */
export interface Artifact {
  name: string
  /** Relative to the working directory, as shown: the object, or the binary of a command without one. */
  path: string
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
    for (const file of files) {
      const read = await readObject(file, request, problems, factsOf)
      if (read === undefined) continue
      const {defect, ...object} = read
      artifacts.push({name: nameOf(file, files, request), path: shown(file), request, object, targets: [], defect})
    }
  }
  reportDuplicates(artifacts, problems)
  if (problems.length > 0) throw new UserError(problems)
  return artifacts
}

function withoutObject(request: ArtifactRequest): Artifact {
  const binary = request.command?.binary ?? null
  const path = binary === null ? '' : shown(resolve(request.base, binary))
  return {name: request.name ?? 'command', path, request, object: null, targets: [], defect: undefined}
}

/** Absolute paths of the files a request matches, in the order of its patterns, each once. */
async function expand(request: ArtifactRequest, problems: Problem[]): Promise<string[]> {
  const files = new Set<string>()
  for (const pattern of request.paths) {
    const matches = isDynamicPattern(pattern)
      ? (await glob(pattern, {cwd: request.base, absolute: true, dot: true, expandDirectories: false})).sort()
      : [resolve(request.base, pattern)]
    if (matches.length === 0)
      problems.push({
        ...request.place,
        message: `\`${pattern}\` matches no file${below(request)}; build the objects first, or mend the pattern`,
      })
    for (const match of matches) files.add(match)
  }
  return [...files]
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
      problems.push({...request.place, message: `\`${shown(file)}\` is no regular file; name an object`})
      return undefined
    }
    if (size > MAX_OBJECT_BYTES) {
      problems.push({
        ...request.place,
        message: `\`${shown(file)}\` has ${size} bytes; an eBPF object has at most ${MAX_OBJECT_BYTES}`,
      })
      return undefined
    }
    return await factsOf(file, size)
  } catch (thrown) {
    problems.push({...request.place, message: `\`${shown(file)}\` ${unreadable(thrown)}`})
    return undefined
  }
}

function unreadable(thrown: unknown): string {
  switch (errorCode(thrown)) {
    case 'ENOENT':
      return 'does not exist; build the object first, or mend the path'
    case 'EISDIR':
      return 'is a directory; name the objects in it, for example with a glob such as `*.bpf.o`'
    case 'EACCES':
      return 'cannot be read: permission denied'
    default:
      return `cannot be read: ${errorMessage(thrown)}`
  }
}

/** The name a request gives, with the file's own name behind it when it matches several; without one, the file's name. */
function nameOf(file: string, files: readonly string[], request: ArtifactRequest): string {
  const stem = artifactName(basename(file).replace(/(?:\.bpf)?\.o$/, '')) ?? 'object'
  if (request.name === null) return stem
  return files.length === 1 ? request.name : `${request.name}/${stem}`
}

function reportDuplicates(artifacts: readonly Artifact[], problems: Problem[]): void {
  const paths = new Map<string, string>()
  for (const {name, path, request} of artifacts) {
    const earlier = paths.get(name)
    if (earlier !== undefined)
      problems.push({
        ...request.place,
        message: `\`${earlier || 'a command'}\` and \`${path || 'a command'}\` would both be called \`${name}\`; give them names in a manifest`,
      })
    paths.set(name, path)
  }
}

function shown(file: string): string {
  const path = relative('.', file)
  if (path === '') return '.'
  return path.startsWith(join('..', '..')) ? file : path
}

function below(request: ArtifactRequest): string {
  return request.base === '.' ? '' : ` below \`${request.base}\``
}
