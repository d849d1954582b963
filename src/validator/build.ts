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

/** Programs that are built from native/ for one architecture, with one version of libbpf. */
export interface Validator {
  /** Path of the guest's PID 1. */
  program: string
  /** Path of the image that tests KVM; null if KVM is not used for the architecture. */
  kvmProbe: string | null
}

/** What to build, and where to look for a build first. */
export interface BuildOptions extends SettledOptions {
  arch: Arch
  /** Version of libbpf; by default the newest settled one. */
  libbpf?: LibbpfVersion
  signal: AbortSignal
  /** Cache with the builds of other machines. */
  cache?: SharedCache
}

/** A build that exists, or can be made when the missing programs are installed. */
interface ValidatorBuild {
  missing: readonly Requirement[]
  /**
   * Makes the build.
   *
   * @throws DownloadError if no server has a package that it needs; UserError if the compiler fails
   */
  make(): Promise<Validator>
}

const PROGRAM = 'validator'
const KVM_PROBE = 'kvm-probe.bin'

interface KvmProbe {
  source: string
  link: readonly string[]
}

/** Images that test KVM: for x86_64 firmware, a flat binary; for arm64 a kernel in RAM, an ELF file. */
const KVM_PROBES: Partial<Record<Arch, KvmProbe>> = {
  x86_64: {source: 'accelerator/kvm-probe.S', link: ['-Wl,--oformat=binary', '-Wl,-Ttext=0']},
  arm64: {source: 'accelerator/kvm-probe-arm64.S', link: ['-Wl,-Ttext=0x40080000']},
}

/**
 * Plans the build of the validator with one version of libbpf. It is built once for each state of its sources and of the
 * settled libraries, and stored in the cache. Only the compiler comes from this machine, so a build of another machine is
 * equivalent, and needs no compiler here.
 */
export async function planBuild(options: BuildOptions): Promise<ValidatorBuild> {
  const {arch, cache = NO_SHARED_CACHE} = options
  const set = librarySet(options.libbpf)
  const made = madeFor(arch)
  const digest = await sourcesDigest()
  const key = cacheKey('validator', digest, arch, digestsIn(set, arch))
  const directory = join(options.cacheDirectory, 'validator', key)
  const intact = async () => {
    const there = await intactFiles(directory)
    return there !== undefined && made.every(name => there.includes(name))
  }
  const entry: CacheEntry = {what: `validator with libbpf ${set.libbpf}`, key, paths: [directory], intact}
  const validator: Validator = {
    program: join(directory, PROGRAM),
    kvmProbe: made.includes(KVM_PROBE) ? join(directory, KVM_PROBE) : null,
  }
  if ((await intact()) || (await cache.restore(entry))) return {missing: [], make: async () => validator}
  return {
    missing: await missingForValidator(arch),
    async make() {
      // Another run may have built it in the meantime.
      if (await intact()) return validator
      const sources = await readSources()
      if (digestOfSources(sources) !== digest)
        throw new Error('dist/ was built from other sources than native/; run `npm run dist`')
      await compileAll(directory, set, sources, options)
      await cache.save(entry)
      return validator
    },
  }
}

/** Builds the validator, after `install` has installed what is missing. */
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

/**
 * Builds in a temporary directory and moves the complete result. Of two simultaneous runs, the result of the first stays; both
 * are equal.
 */
async function compileAll(
  directory: string,
  set: LibrarySet,
  sources: readonly Source[],
  options: BuildOptions,
): Promise<void> {
  const {arch, signal} = options
  const parent = join(directory, '..')
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
    // A damaged one would stay, because putInPlace() does not replace.
    if ((await intactFiles(directory)) === undefined) await rm(directory, {recursive: true, force: true})
    await putInPlace(build, directory)
  } finally {
    await rm(work, {recursive: true, force: true})
  }
}

/**
 * Compiles and links the validator. `-B` precedes the compiler's own paths for start files, `-isystem` and `-L` those for
 * headers and libraries. The sysroot has all of them, except the compiler's own files (libgcc, stddef.h).
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

/**
 * Runs the compiler.
 *
 * @param work directory for its temporary files, which is removed even if the compiler is killed
 */
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
      `the validator could not be built: ${full.trim()}; free some space, or choose another directory with ${setting('cache-directory')}`,
    )
  const first =
    result.stderr.split('\n').find(line => /error|undefined reference|cannot find/.test(line)) ??
    `it ended with ${result.ended}`
  const version = await compilerVersion(compiler)
  throw new UserError(
    `the validator could not be built with ${version} and libbpf ${libbpf} of Debian ${release}: ${first.trim()}; set the environment variable CC to another compiler, or report this with the full output of \`bpfcompat doctor\``,
  )
}
