import {readFile} from 'node:fs/promises'
import type {Requirement} from '../host/requirements.ts'
import {LIBBPF_VERSIONS, type LibbpfVersion} from '../model/libbpf-version.ts'
import {createDownloader} from '../net/download.ts'
import {DownloadError} from '../net/download-error.ts'
import {librarySet} from '../settled/settled-packages.ts'
import {type BuildOptions, planBuild, type Validator} from '../validator/build.ts'

/** The validators of one architecture: one for each version of libbpf that its artifacts require. */
export interface Validators {
  programs: ReadonlyMap<LibbpfVersion, Buffer>
  /** Version for objects that do not name one. */
  byDefault: LibbpfVersion
  kvmProbe: string | null
  /** One line for each version that was not available and was replaced. */
  notes: readonly string[]
}

/** The validators of a run, which exist or can be built when the missing programs are installed. */
export interface ValidatorsBuild {
  missing: readonly Requirement[]
  /** Builds the validators. @throws DownloadError if a required version, or every version, is not available */
  make(): Promise<Validators>
}

/** Returns the path in the guest of the validator to which PID 1 passes the cases of a version. */
export function validatorPath(libbpf: LibbpfVersion): string {
  return `/bpfcompat/validator-${libbpf}`
}

/** Returns the validator with a requested version. */
export function programWith(libbpf: LibbpfVersion, {programs}: Validators): Buffer {
  const program = programs.get(libbpf)
  if (program === undefined) throw new Error(`a validator with libbpf ${libbpf} was not prepared`)
  return program
}

/**
 * Plans the builds of the validators of one architecture.
 *
 * @param asked versions that artifacts require; null for the newest available one
 */
export async function planValidators(
  options: Omit<BuildOptions, 'libbpf'>,
  asked: ReadonlySet<LibbpfVersion | null>,
): Promise<ValidatorsBuild> {
  const shared = {...options, downloader: options.downloader ?? createDownloader({signal: options.signal})}
  const named = LIBBPF_VERSIONS.filter(version => asked.has(version))
  const needsDefault = asked.has(null) || named.length === 0
  const planned = new Map(
    await Promise.all(
      [...new Set([...(needsDefault ? [LIBBPF_VERSIONS[0]] : []), ...named])].map(
        async libbpf => [libbpf, await planBuild({...shared, libbpf})] as const,
      ),
    ),
  )
  const makeOne = async (libbpf: LibbpfVersion): Promise<Validator> =>
    (planned.get(libbpf) ?? (await planBuild({...shared, libbpf}))).make()
  return {
    missing: [...planned.values()].flatMap(({missing}) => missing),
    async make() {
      const made = new Map<LibbpfVersion, Validator>()
      const {byDefault, notes} = needsDefault ? await makeDefault(makeOne, made) : {byDefault: named[0], notes: []}
      for (const libbpf of named) if (!made.has(libbpf)) made.set(libbpf, await makeOne(libbpf))
      const read = [...made].map(async ([libbpf, {program}]) => [libbpf, await readFile(program)] as const)
      const [first] = made.values()
      return {
        programs: new Map(await Promise.all(read)),
        byDefault: byDefault ?? LIBBPF_VERSIONS[0],
        kvmProbe: first?.kvmProbe ?? null,
        notes,
      }
    },
  }
}

/** Builds the newest version whose packages are still available. */
async function makeDefault(
  makeOne: (libbpf: LibbpfVersion) => Promise<Validator>,
  made: Map<LibbpfVersion, Validator>,
): Promise<{byDefault: LibbpfVersion; notes: string[]}> {
  let failure: DownloadError | undefined
  for (const libbpf of LIBBPF_VERSIONS) {
    try {
      made.set(libbpf, await makeOne(libbpf))
      return {byDefault: libbpf, notes: failure === undefined ? [] : [standIn(libbpf, failure)]}
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error
      failure ??= error
    }
  }
  throw failure
}

function standIn(libbpf: LibbpfVersion, {message}: DownloadError): string {
  return `objects are loaded with libbpf ${libbpf} of Debian ${librarySet(libbpf).release}, because ${LIBBPF_VERSIONS[0]} is not available: ${message}`
}
