import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {allEnded} from '../base/all-ended.ts'
import {UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {cacheKey} from '../cache/key.ts'
import {type CacheEntry, NO_SHARED_CACHE, type SharedCache} from '../cache/shared-cache.ts'
import {intactFiles, writeDigests} from '../files/digests.ts'
import {onDisk, putInPlace} from '../files/disk.ts'
import {temporaryName} from '../files/leftovers.ts'
import {missingForValidator, type Requirement} from '../host/requirements.ts'
import {bareEnvironment, runTool} from '../host/tool.ts'
import {compilerVersion, findCompiler} from '../host/toolchain.ts'
import type {Arch} from '../model/arch.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {SettledOptions} from '../settled/settled-files.ts'
import {type LibrarySet, librarySet} from '../settled/settled-packages.ts'
import {
  digestOfSources,
  FLAGS,
  LIBRARIES,
  LINK_FLAGS,
  NATIVE,
  PARTS,
  readSources,
  type Source,
  WRAPPED,
} from './sources.ts'
import {sourcesDigest} from './sources-digest.ts'
import {makeSysroot, type Sysroot} from './sysroot.ts'

/** What is built from native/ for one architecture, with one version of libbpf. */
export interface Validator {
  /** The guest's PID 1. */
  program: string
  /** The image that proves KVM; null where nobody runs kernels of the architecture in it. */
  kvmProbe: string | null
}

export interface BuildOptions extends SettledOptions {
  arch: Arch
  /** The default is the newest that is settled. */
  libbpf?: LibbpfVersion
  signal: AbortSignal
  /** Builds of other machines. */
  cache?: SharedCache
}

/** A build that is there already, or can be made once this machine has what it lacks. */
export interface ValidatorBuild {
  missing: readonly Requirement[]
  /** @throws DownloadError when nobody has a package that it is built from; UserError when the compiler fails */
  make(): Promise<Validator>
}

const PROGRAM = 'validator'
const KVM_PROBE = 'kvm-probe.bin'

interface KvmProbe {
  source: string
  link: readonly string[]
}

/** The images that prove KVM: on x86_64 firmware, which is bare bytes, on arm64 a kernel in RAM, which is an ELF file. */
const KVM_PROBES: Partial<Record<Arch, KvmProbe>> = {
  x86_64: {source: 'accelerator/kvm-probe.S', link: ['-Wl,--oformat=binary', '-Wl,-Ttext=0']},
  arm64: {source: 'accelerator/kvm-probe-arm64.S', link: ['-Wl,-Ttext=0x40080000']},
}

/**
 * The validator with one version of libbpf, built once for each state of its sources and of the settled libraries, and kept
 * in the cache. The machine gives nothing but the compiler: a build of another machine is as good, and needs no compiler.
 */
export async function planBuild(options: BuildOptions): Promise<ValidatorBuild> {
  const {arch, cache = NO_SHARED_CACHE} = options
  const set = librarySet(options.libbpf)
  const made = madeFor(arch)
  const digest = await sourcesDigest()
  const key = cacheKey('validator', digest, arch, digestsIn(set, arch))
  const folder = join(options.cacheDirectory, 'validator', key)
  const intact = async () => {
    const there = await intactFiles(folder)
    return there !== undefined && made.every(name => there.includes(name))
  }
  const entry: CacheEntry = {what: `validator with libbpf ${set.libbpf}`, key, paths: [folder], intact}
  const validator: Validator = {
    program: join(folder, PROGRAM),
    kvmProbe: made.includes(KVM_PROBE) ? join(folder, KVM_PROBE) : null,
  }
  if ((await intact()) || (await cache.restore(entry))) return {missing: [], make: async () => validator}
  return {
    missing: await missingForValidator(arch),
    async make() {
      // Another run may have made it meanwhile.
      if (await intact()) return validator
      const sources = await readSources()
      if (digestOfSources(sources) !== digest)
        throw new Error('native/ is not what dist/ was made with: `npm run dist`')
      await compileAll(folder, set, sources, options)
      await cache.save(entry)
      return validator
    },
  }
}

/** Makes the validator at once, when `install` can see to what is missing. */
export async function buildValidator(
  options: BuildOptions & {install(missing: readonly Requirement[]): Promise<void>},
): Promise<Validator> {
  const {missing, make} = await planBuild(options)
  if (missing.length > 0) await options.install(missing)
  return make()
}

function madeFor(arch: Arch): string[] {
  return KVM_PROBES[arch] === undefined ? [PROGRAM] : [PROGRAM, KVM_PROBE]
}

function digestsIn({packages}: LibrarySet, arch: Arch): string[] {
  return Object.values(packages[arch]).map(({sha256}) => sha256)
}

/** Builds beside the place and moves it there when it is whole. Of two runs at once the first one's stays: it is the same. */
async function compileAll(
  folder: string,
  set: LibrarySet,
  sources: readonly Source[],
  options: BuildOptions,
): Promise<void> {
  const {arch, signal} = options
  const parent = join(folder, '..')
  const work = temporaryName(join(parent, 'build'))
  await onDisk(work, () => mkdir(work, {recursive: true}))
  const build = join(work, 'build')
  const probe = KVM_PROBES[arch]
  try {
    const [sysroot, compiler] = await allEnded([
      makeSysroot(set, arch, join(work, 'sysroot'), options),
      findCompiler(arch),
      onDisk(build, () => mkdir(build)),
    ])
    const compile = (args: readonly string[]) => runCompiler(String(compiler), args, set, work, signal)
    await allEnded([
      compileValidator(join(build, PROGRAM), join(work, 'part'), sources, sysroot, compile),
      probe && compile(kvmProbeArguments(join(build, KVM_PROBE), sources, probe)),
    ])
    await writeDigests(build, madeFor(arch))
    // One that is damaged would stay in the way.
    if ((await intactFiles(folder)) === undefined) await rm(folder, {recursive: true, force: true})
    await putInPlace(build, folder)
  } finally {
    await rm(work, {recursive: true, force: true})
  }
}

/**
 * `-B` comes before the compiler's own places for the start files, `-isystem` and `-L` before those for headers and
 * libraries: all of them are in the sysroot, but for what belongs to the compiler itself (libgcc, stddef.h).
 */
async function compileValidator(
  output: string,
  part: string,
  sources: readonly Source[],
  {include, lib}: Sysroot,
  compile: (args: readonly string[]) => Promise<void>,
): Promise<void> {
  const programs = sources.filter(({path}) => path.endsWith('.c')).map(({path}) => path)
  const parts = Array.from({length: PARTS}, (_, index) => ({
    object: `${part}-${index}.o`,
    programs: programs.filter((_program, position) => position % PARTS === index),
  }))
  await allEnded(
    parts.map(({object, programs}) =>
      compile([...FLAGS, '-iquote', NATIVE, '-isystem', include, '-r', '-nostdlib', '-o', object, ...programs]),
    ),
  )
  const places = [`-B${lib}/`, `-L${lib}`]
  const wraps = WRAPPED.map(name => `-Wl,--wrap=${name}`)
  const objects = parts.map(({object}) => object)
  await compile([...LINK_FLAGS, ...places, '-o', output, ...objects, ...wraps, ...LIBRARIES])
}

function kvmProbeArguments(output: string, sources: readonly Source[], {source, link}: KvmProbe): string[] {
  const programs = sources.filter(({name}) => name === source).map(({path}) => path)
  return ['-nostdlib', '-static', ...link, '-Wl,--build-id=none', '-o', output, ...programs]
}

/** @param work takes its temporary files: they go away with it, also when the compiler is killed */
async function runCompiler(
  compiler: string,
  args: readonly string[],
  {libbpf, release}: LibrarySet,
  work: string,
  signal: AbortSignal,
): Promise<void> {
  const result = await runTool(compiler, args, {signal, environment: {...bareEnvironment(), TMPDIR: work}})
  if (result.exitCode === 0) return
  const full = result.stderr.split('\n').find(line => line.includes('No space left on device'))
  if (full !== undefined)
    throw new UserError(
      `the validator could not be built: ${full.trim()}; make room, or name another folder with ${setting('cache-directory')}`,
    )
  const first =
    result.stderr.split('\n').find(line => /error|undefined reference|cannot find/.test(line)) ??
    `it ended with ${result.ended}`
  const version = await compilerVersion(compiler)
  throw new UserError(
    `the validator could not be built with ${version} and libbpf ${libbpf} of Debian ${release}: ${first.trim()}; name another compiler with the environment variable CC, or report it with the full output of \`bpfcompat doctor\``,
  )
}
