import {mkdir, statfs} from 'node:fs/promises'
import {errorMessage} from '../base/errors.ts'
import {version} from '../base/version.ts'
import {kvmDefect} from '../guest/accelerator.ts'
import {findSetpriv} from '../guest/death-signal.ts'
import {qemuVersion} from '../guest/qemu-version.ts'
import {ARCHITECTURES, hostArch, usualArches} from '../host/architectures.ts'
import {installCommand, packageManager} from '../host/package-managers.ts'
import {missingForExamples, missingForGuests, missingForValidator, type Requirement} from '../host/requirements.ts'
import {runTool} from '../host/tool.ts'
import {compilerVersion, findCompiler} from '../host/toolchain.ts'
import {which} from '../host/which.ts'
import {hasVerifier} from '../kernels/signatures/signature.ts'
import {ARCHES, type Arch} from '../model/arch.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {wrap} from '../report/terminal-page.ts'
import {librarySet, settledPackages} from '../settled/settled-packages.ts'
import {buildValidator} from '../validator/build.ts'
import type {OutputOptions} from './output-options.ts'
import {optionLabel, type Terminal, widthOf} from './terminal.ts'

/** One checked item. `missing` prevents runs, `note` does not. */
interface Check {
  what: string
  status: 'ok' | 'note' | 'missing'
  words: string
}

/** Space for four kernels, their modules and a validator. */
const COMFORTABLE_BYTES = 2 * 1024 ** 3

/**
 * Runs `bpfcompat doctor`: prints what this machine has and what is missing. Installs nothing. Resolves to the exit
 * code.
 */
export async function doctorCommand(inputs: RawInputs, output: OutputOptions, terminal: Terminal): Promise<number> {
  const {cacheDirectory} = readInputs(inputs, optionLabel)
  const arch = hostArch() ?? 'x86_64'
  const validator = await validatorCheck(arch, cacheDirectory, terminal.signal)
  const checks: Check[] = [
    {
      what: 'bpfcompat',
      status: 'ok',
      words: `${version}, Node ${process.version}, ${process.platform}/${process.arch}`,
    },
    await qemuCheck(arch),
    await kvmCheck(arch, validator.kvmProbe, terminal.signal),
    await compilerCheck(arch),
    libbpfCheck(),
    validator.check,
    ...(await Promise.all(ARCHES.filter(other => other !== arch).map(foreignCheck))),
    clangCheck(await clangVersion()),
    await diskCheck(cacheDirectory),
    {
      what: 'signatures',
      status: hasVerifier() ? 'ok' : 'note',
      words: hasVerifier()
        ? 'signatures of package indexes can be verified'
        : 'signatures of package indexes cannot be verified; install gpgv',
    },
    setprivCheck(),
  ]
  const usual = usualArches(hostArch())
  const builds = await Promise.all(usual.map(missingForValidator))
  const missing = [...missingForGuests(usual), ...builds.flat()]
  terminal.out(
    output.json
      ? JSON.stringify({checks, missing}, null, 2)
      : renderChecks(checks, missing, await missingForExamples(), widthOf(terminal)),
  )
  return checks.some(({status}) => status === 'missing') ? 1 : 0
}

async function qemuCheck(arch: Arch): Promise<Check> {
  const name = ARCHITECTURES[arch].qemu
  const qemu = which(name)
  if (qemu === undefined) return {what: 'QEMU', status: 'missing', words: `no ${name} on the PATH; install it`}
  return {what: 'QEMU', status: 'ok', words: await qemuVersion(qemu)}
}

async function compilerCheck(arch: Arch): Promise<Check> {
  const compiler = await findCompiler(arch)
  if (compiler === undefined) return {what: 'compiler', status: 'missing', words: 'no C compiler found; install one'}
  return {what: 'compiler', status: 'ok', words: await compilerVersion(compiler)}
}

/** Reports the libbpf that loads objects: always a settled version, never that of the machine. */
function libbpfCheck(): Check {
  const versions = settledPackages().sets.map(({libbpf}) => libbpf)
  const {libbpf, packages} = librarySet()
  const exact = packages.x86_64['libbpf-dev'].version
  return {
    what: 'libbpf',
    status: 'ok',
    words: `${libbpf} (Debian's ${exact}) loads objects by default; \`libbpf\` selects one of ${versions.join(', ')}`,
  }
}

/** Checks what kernels of another architecture need, which are emulated. */
async function foreignCheck(arch: Arch): Promise<Check> {
  const missing = [...missingForGuests([arch]), ...(await missingForValidator(arch))]
  const packages = missing.flatMap(requirement => requirement.packages)
  if (missing.length === 0) return {what: arch, status: 'ok', words: 'kernels can be emulated'}
  const why = `${missing.map(({what}) => what).join(', ')} is missing, needed only for ${arch} kernels`
  const how = packages.length === 0 ? '' : `; install ${packages.join(' ')}`
  return {what: arch, status: 'note', words: `${why}${how}`}
}

async function kvmCheck(arch: Arch, image: string | null, signal: AbortSignal): Promise<Check> {
  const qemu = which(ARCHITECTURES[arch].qemu)
  if (qemu === undefined || image === null)
    return {what: 'KVM', status: 'note', words: 'not tested: the test needs QEMU and the validator'}
  const defect = await kvmDefect({arch, qemu, image: async () => image, signal})
  return defect === undefined
    ? {what: 'KVM', status: 'ok', words: 'proven: 64-bit code ran in it'}
    : {what: 'KVM', status: 'note', words: `${defect}; guests are emulated (TCG), which is slower`}
}

async function validatorCheck(
  arch: Arch,
  cacheDirectory: string,
  signal: AbortSignal,
): Promise<{check: Check; kvmProbe: string | null}> {
  try {
    const {program, kvmProbe} = await buildValidator({
      arch,
      cacheDirectory,
      signal,
      install: async missing => {
        throw new Error(`cannot be built without ${missing.map(({what}) => what).join(', ')}`)
      },
    })
    return {check: {what: 'validator', status: 'ok', words: program}, kvmProbe}
  } catch (thrown) {
    return {check: {what: 'validator', status: 'missing', words: errorMessage(thrown)}, kvmProbe: null}
  }
}

async function clangVersion(): Promise<string | undefined> {
  const clang = which('clang')
  return clang === undefined ? undefined : (await runTool(clang, ['--version'])).stdout.split('\n')[0]
}

function clangCheck(found: string | undefined): Check {
  return {
    what: 'clang',
    status: found === undefined ? 'note' : 'ok',
    words: found ?? 'not found, needed only to build the examples',
  }
}

async function diskCheck(cacheDirectory: string): Promise<Check> {
  try {
    await mkdir(cacheDirectory, {recursive: true})
    const {bavail, bsize} = await statfs(cacheDirectory)
    const free = bavail * bsize
    const words = `${(free / 1024 ** 3).toFixed(1)} GiB free for the cache in ${cacheDirectory}`
    return {what: 'disk', status: free < COMFORTABLE_BYTES ? 'note' : 'ok', words}
  } catch (thrown) {
    return {what: 'disk', status: 'missing', words: `${cacheDirectory} cannot be used: ${errorMessage(thrown)}`}
  }
}

const MARKS = {ok: 'ok', note: '--', missing: '!!'} as const

function renderChecks(
  checks: readonly Check[],
  missing: readonly Requirement[],
  forExamples: readonly Requirement[],
  columns: number | undefined,
): string {
  const width = Math.max(...checks.map(({what}) => what.length))
  const indent = ' '.repeat(width + 6)
  const lines = checks.flatMap(({what, status, words}) => {
    const [first = '', ...rest] = columns === undefined ? [words] : wrap(words, columns, indent, indent.length)
    return [`${MARKS[status]}  ${what.padEnd(width)}  ${first}`, ...rest]
  })
  return [...lines, ...installLine('to run', missing), ...installLine('to build the examples', forExamples)].join('\n')
}

function installLine(purpose: string, missing: readonly Requirement[]): string[] {
  if (missing.length === 0) return []
  const packages = [...new Set(missing.flatMap(({packages}) => packages))]
  const manager = packageManager()
  const how = manager === undefined ? `Debian's packages ${packages.join(' ')}` : installCommand(manager, packages)
  return ['', `needed ${purpose}: ${how}`]
}

function setprivCheck(): Check {
  const setpriv = findSetpriv()
  return setpriv === undefined
    ? {
        what: 'setpriv',
        status: 'note',
        words: 'no setpriv with --pdeathsig (util-linux): a guest may outlive a run that is killed with SIGKILL',
      }
    : {what: 'setpriv', status: 'ok', words: setpriv}
}
