import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {NO_SHARED_CACHE, type SharedCache} from '../cache/shared-cache.ts'
import {UserError} from '../errors.ts'
import {libbpfDefect, missingForValidator, type Requirement} from '../host/requirements.ts'
import {runTool} from '../host/tool.ts'
import {findToolchain, type Toolchain} from '../host/toolchain.ts'
import {packageRoot} from '../package-root.ts'
import {readBuildRecord, writeBuildRecord} from './build-record.ts'
import {sharedBuild} from './shared-build.ts'

/** What is built from native/. */
export interface Validator {
  /** The guest's PID 1. */
  program: string
  /** The image that proves KVM. */
  kvmProbe: string
}

export interface BuildOptions {
  cacheDirectory: string
  signal: AbortSignal
  /** Builds of other machines. */
  cache?: SharedCache
  /** Installs what the build lacks, or throws. */
  install(missing: readonly Requirement[]): Promise<void>
}

const PROGRAM = 'validator'
const KVM_PROBE = 'kvm-probe.bin'
const MADE = [PROGRAM, KVM_PROBE]

const FLAGS = ['-std=gnu11', '-O2', '-g0', '-Wall', '-Wextra', '-Werror', '-static']

/** The functions of libbpf that native/submit.c and native/kernel_btf.c stand in front of. */
const WRAPPED = ['bpf_prog_load', 'bpf_map_create', 'btf__load_vmlinux_btf', 'btf__free']

/**
 * The validator, built once for each state of its sources and of the toolchain, and kept in the cache. One that another
 * machine has built is as good where it was made of the same: then neither a compiler nor a library is needed here.
 *
 * @throws UserError when the toolchain cannot build it
 */
export async function buildValidator(options: BuildOptions): Promise<Validator> {
  const sources = await readSources(join(packageRoot, 'native'))
  const folder = join(options.cacheDirectory, 'validator')
  const record = join(folder, `${digestOf(sources)}.json`)
  const known = await readBuildRecord(record)
  if (known !== undefined) return validatorIn(join(folder, known))
  const {cache = NO_SHARED_CACHE} = options
  const found = await findToolchain()
  const shared = await sharedBuild(folder, digestOf(sources), MADE, found)
  if ((await shared.intact()) || (await cache.restore(shared.entry))) return validatorIn(shared.folder)
  const toolchain = await readyToolchain(found, options)
  const build = await compileAll(folder, sources, toolchain, options.signal)
  await writeBuildRecord(record, build, MADE, toolchain)
  if (cache !== NO_SHARED_CACHE) {
    await shared.keep(join(folder, build))
    await cache.save(shared.entry)
  }
  return validatorIn(join(folder, build))
}

function validatorIn(folder: string): Validator {
  return {program: join(folder, PROGRAM), kvmProbe: join(folder, KVM_PROBE)}
}

/** The toolchain with all that a build needs, installed if that is allowed. */
async function readyToolchain(found: Toolchain, options: BuildOptions): Promise<Toolchain> {
  const missing = missingForValidator(found)
  refuseOldLibbpf(found)
  if (missing.length === 0) return found
  await options.install(missing)
  const installed = await findToolchain()
  refuseOldLibbpf(installed)
  return installed
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
  signal: AbortSignal,
): Promise<string> {
  await mkdir(parent, {recursive: true})
  const folder = await mkdtemp(join(parent, 'build-'))
  try {
    await Promise.all([
      compile(toolchain, validatorArguments(join(folder, PROGRAM), sources, toolchain), signal),
      compile(toolchain, kvmProbeArguments(join(folder, KVM_PROBE), sources), signal),
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
  return [...FLAGS, '-o', output, ...programs, ...wraps, ...libraries(toolchain)]
}

/** A firmware image: bare bytes from address 0. */
function kvmProbeArguments(output: string, sources: readonly Source[]): string[] {
  const programs = sources.filter(({path}) => path.endsWith('.S')).map(({path}) => path)
  const flat = ['-Wl,--oformat=binary', '-Wl,-Ttext=0', '-Wl,--build-id=none']
  return ['-nostdlib', '-static', ...flat, '-o', output, ...programs]
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
