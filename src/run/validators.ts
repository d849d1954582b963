import {readFile} from 'node:fs/promises'
import type {Requirement} from '../host/requirements.ts'
import {LIBBPF_VERSIONS, type LibbpfVersion} from '../model/libbpf-version.ts'
import {createDownloader} from '../net/download.ts'
import {DownloadError} from '../net/download-error.ts'
import {librarySet} from '../settled/settled-packages.ts'
import {type BuildOptions, planBuild, type Validator} from '../validator/build.ts'

/** The validators of one architecture: one for each version of libbpf that its artifacts ask for. */
export interface Validators {
  programs: ReadonlyMap<LibbpfVersion, Buffer>
  /** What loads objects whose version nobody named. */
  byDefault: LibbpfVersion
  kvmProbe: string | null
  /** One line for each that could not be had, where another one stands in for it. */
  notes: readonly string[]
}

export interface ValidatorsBuild {
  missing: readonly Requirement[]
  /** @throws DownloadError when a version that somebody named, or every other one, cannot be had */
  make(): Promise<Validators>
}

/** Where in a guest the validator lies that PID 1 hands the cases of a version to. */
export function validatorPath(libbpf: LibbpfVersion): string {
  return `/bpfcompat/validator-${libbpf}`
}

/** The validator with a version that was asked for. */
export function programWith(libbpf: LibbpfVersion, {programs}: Validators): Buffer {
  const program = programs.get(libbpf)
  if (program === undefined) throw new Error(`nobody has seen to a validator with libbpf ${libbpf}`)
  return program
}

/**
 * @param asked versions that artifacts ask for; null: the newest that can be had
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

/** The newest version whose packages somebody still has. */
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
  return `objects are loaded with libbpf ${libbpf} of Debian ${librarySet(libbpf).release}, since ${LIBBPF_VERSIONS[0]} cannot be had: ${message}`
}
