import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {NO_SHARED_CACHE, type SharedCache} from '../cache/shared-cache.ts'
import {UserError} from '../errors.ts'
import {hostArch} from '../host/architectures.ts'
import type {ForeignOptions} from '../host/foreign-packages.ts'
import {libbpfDefect, missingForValidator, type Requirement} from '../host/requirements.ts'
import {runTool} from '../host/tool.ts'
import {findToolchain, type Toolchain} from '../host/toolchain.ts'
import type {Arch} from '../kernels/types.ts'
import {packageRoot} from '../package-root.ts'
import {readBuildRecord, writeBuildRecord} from './build-record.ts'
import {sharedBuild} from './shared-build.ts'
import {needsSysroot, withSysroot} from './sysroot.ts'

/** What is built from native/ for one architecture. */
export interface Validator {
  /** The guest's PID 1. */
  program: string
  /** The image that proves KVM; null where nobody runs kernels of the architecture in it. */
  kvmProbe: string | null
}

export interface BuildOptions extends ForeignOptions {
  arch: Arch
  signal: AbortSignal
  /** Builds of other machines. */
  cache?: SharedCache
}

/** A build that is there already, or can be made once this machine has what it lacks. */
export interface ValidatorBuild {
  missing: readonly Requirement[]
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
  x86_64: {source: 'kvm-probe.S', link: ['-Wl,--oformat=binary', '-Wl,-Ttext=0']},
  arm64: {source: 'kvm-probe-arm64.S', link: ['-Wl,-Ttext=0x40080000']},
}

const FLAGS = ['-std=gnu11', '-O2', '-g0', '-Wall', '-Wextra', '-Werror', '-static']

/** The functions of libbpf that native/submit.c and native/kernel_btf.c stand in front of. */
const WRAPPED = ['bpf_prog_load', 'bpf_map_create', 'btf__load_vmlinux_btf', 'btf__free']

/**
 * The validator, built once for each state of its sources and of the toolchain, and kept in the cache. One that another
 * machine has built is as good where it was made of the same: then neither a compiler nor a library is needed here.
 *
 * @throws UserError when the toolchain cannot build it
 */
export async function planBuild(options: BuildOptions): Promise<ValidatorBuild> {
  const {arch, cache = NO_SHARED_CACHE} = options
  const sources = await readSources(join(packageRoot, 'native'))
  const folder = join(options.cacheDirectory, 'validator')
  const record = join(folder, `${digestOf(sources)}-${arch}.json`)
  const known = await readBuildRecord(record, arch)
  if (known !== undefined) return readyBuild(arch, join(folder, known))
  const found = await findToolchain(arch)
  const shared = await sharedBuild(folder, digestOf(sources), madeFor(arch), found, arch)
  if ((await shared.intact()) || (await cache.restore(shared.entry))) return readyBuild(arch, shared.folder)
  if (arch === hostArch()) refuseOldLibbpf(found)
  const missing = missingForValidator(found, arch)
  return {
    missing,
    async make() {
      const toolchain = await readyToolchain(missing.length === 0 ? found : await findToolchain(arch), options)
      const build = await compileAll(folder, sources, toolchain, options)
      await writeBuildRecord(record, build, madeFor(arch), toolchain)
      if (cache !== NO_SHARED_CACHE) {
        await shared.keep(join(folder, build))
        await cache.save(shared.entry)
      }
      return validatorIn(arch, join(folder, build))
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

function readyBuild(arch: Arch, folder: string): ValidatorBuild {
  return {missing: [], make: async () => validatorIn(arch, folder)}
}

function madeFor(arch: Arch): string[] {
  return KVM_PROBES[arch] === undefined ? [PROGRAM] : [PROGRAM, KVM_PROBE]
}

function validatorIn(arch: Arch, folder: string): Validator {
  return {
    program: join(folder, PROGRAM),
    kvmProbe: KVM_PROBES[arch] === undefined ? null : join(folder, KVM_PROBE),
  }
}

/** The toolchain with the libraries of its architecture. */
async function readyToolchain(found: Toolchain, options: BuildOptions): Promise<Toolchain> {
  if (needsSysroot(found, options.arch)) return withSysroot(found, options.arch, options)
  refuseOldLibbpf(found)
  return found
}

function refuseOldLibbpf(toolchain: Toolchain): void {
  const defect = libbpfDefect(toolchain)
  if (defect !== undefined) throw new UserError(defect)
}

interface Source {
  path: string
  content: Buffer
}

async function readSources(folder: string): Promise<Source[]> {
  const names = (await readdir(folder)).filter(name => /\.[chS]$/.test(name)).sort()
  return Promise.all(names.map(async name => ({path: join(folder, name), content: await readFile(join(folder, name))})))
}

function digestOf(sources: readonly Source[]): string {
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, WRAPPED]))
  for (const {path, content} of sources) hash.update(`${basename(path)} ${content.length}\n`).update(content)
  return hash.digest('hex')
}

/**
 * Builds into a folder of its own and returns its name. Two runs at once make two builds: each is whole, no run takes the
 * other's away, and the record names the last.
 */
async function compileAll(
  parent: string,
  sources: readonly Source[],
  toolchain: Toolchain,
  {arch, signal}: BuildOptions,
): Promise<string> {
  await mkdir(parent, {recursive: true})
  const folder = await mkdtemp(join(parent, 'build-'))
  const probe = KVM_PROBES[arch]
  try {
    await Promise.all([
      compile(toolchain, validatorArguments(join(folder, PROGRAM), sources, toolchain), signal),
      probe && compile(toolchain, kvmProbeArguments(join(folder, KVM_PROBE), sources, probe), signal),
    ])
    return basename(folder)
  } catch (thrown) {
    await rm(folder, {recursive: true, force: true})
    throw thrown
  }
}

function validatorArguments(output: string, sources: readonly Source[], toolchain: Toolchain): string[] {
  const programs = sources.filter(({path}) => path.endsWith('.c')).map(({path}) => path)
  const wraps = WRAPPED.map(name => `-Wl,--wrap=${name}`)
  return [...FLAGS, ...toolchain.flags, '-o', output, ...programs, ...wraps, ...libraries(toolchain)]
}

function kvmProbeArguments(output: string, sources: readonly Source[], {source, link}: KvmProbe): string[] {
  const programs = sources.filter(({path}) => basename(path) === source).map(({path}) => path)
  return ['-nostdlib', '-static', ...link, '-Wl,--build-id=none', '-o', output, ...programs]
}

/** libelf needs zstd where it was built with it (elfutils ≥ 0.189); an archive that is not needed costs nothing. */
function libraries({archives}: Toolchain): string[] {
  return ['-lbpf', '-lelf', '-lz', ...(archives.zstd === undefined ? [] : ['-lzstd'])]
}

async function compile(
  {compiler, version, libbpf}: Toolchain,
  args: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const result = await runTool(String(compiler), args, {signal})
  if (result.exitCode === 0) return
  const full = result.stderr.split('\n').find(line => line.includes('No space left on device'))
  if (full !== undefined)
    throw new UserError(
      `the validator could not be built: ${full.trim()}; make room, or name another --cache-directory`,
    )
  const first =
    result.stderr.split('\n').find(line => /error|undefined reference|cannot find/.test(line)) ??
    `it ended with ${result.ended}`
  throw new UserError(
    `the validator could not be built with ${version} and libbpf ${libbpf}: ${first.trim()}; please report it with the full output of \`bpfcompat doctor\``,
  )
}
