import {mkdir, statfs} from 'node:fs/promises'
import {errorMessage} from '../errors.ts'
import {kvmDefect} from '../guest/accelerator.ts'
import {findBusybox} from '../host/busybox.ts'
import {refuseOtherArchitecture} from '../host/platform.ts'
import {
  libbpfDefect,
  missingForExamples,
  missingForGuests,
  missingForValidator,
  QEMU,
  type Requirement,
} from '../host/requirements.ts'
import {runTool} from '../host/tool.ts'
import {findToolchain} from '../host/toolchain.ts'
import {which} from '../host/which.ts'
import {canCheckSignatures} from '../kernels/signature.ts'
import {type RawInputs, readInputs} from '../run/inputs.ts'
import {buildValidator} from '../validator/build.ts'
import {version} from '../version.ts'
import type {OutputOptions} from './arguments.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/** One thing that was looked at. `missing` keeps a run from working, `note` does not. */
interface Check {
  what: string
  status: 'ok' | 'note' | 'missing'
  says: string
}

/** Four kernels, their modules and a validator fit into this. */
const COMFORTABLE_BYTES = 2 * 1024 ** 3

/** `bpfcompat doctor`: what this machine has. It installs nothing. */
export async function doctorCommand(inputs: RawInputs, output: OutputOptions, terminal: Terminal): Promise<number> {
  const {cacheDirectory} = readInputs(inputs, optionLabel)
  const toolchain = await findToolchain()
  const validator = await validatorCheck(cacheDirectory, terminal.signal)
  const checks: Check[] = [
    {what: 'bpfcompat', status: 'ok', says: `${version}, Node ${process.version}, ${process.platform}/${process.arch}`},
    await qemuCheck(),
    await kvmCheck(validator.kvmProbe, terminal.signal),
    {what: 'compiler', status: toolchain.compiler === undefined ? 'missing' : 'ok', says: toolchain.version || 'none'},
    {
      what: 'libbpf',
      status: libbpfDefect(toolchain) === undefined && toolchain.archives.bpf !== undefined ? 'ok' : 'missing',
      says: libbpfDefect(toolchain) ?? toolchain.libbpf ?? 'none',
    },
    validator.check,
    await busyboxCheck(),
    clangCheck(await clangVersion()),
    await diskCheck(cacheDirectory),
    {
      what: 'signatures',
      status: canCheckSignatures() ? 'ok' : 'note',
      says: canCheckSignatures()
        ? 'of package indexes can be checked'
        : 'of package indexes cannot be checked: install gpgv and debian-archive-keyring',
    },
    {
      what: 'setpriv',
      status: which('setpriv') === undefined ? 'note' : 'ok',
      says: which('setpriv') ?? 'none: a guest could outlive a run that is killed with SIGKILL',
    },
  ]
  const missing = [...missingForGuests(), ...missingForValidator(toolchain)]
  terminal.out(
    output.json
      ? JSON.stringify({checks, missing}, null, 2)
      : renderChecks(checks, missing, missingForExamples(toolchain)),
  )
  return checks.some(({status}) => status === 'missing') ? 1 : 0
}

async function qemuCheck(): Promise<Check> {
  const qemu = which(QEMU)
  if (qemu === undefined) return {what: 'QEMU', status: 'missing', says: `no ${QEMU} on the PATH`}
  const {stdout} = await runTool(qemu, ['--version'])
  return {what: 'QEMU', status: 'ok', says: stdout.split('\n')[0] ?? qemu}
}

async function kvmCheck(image: string | undefined, signal: AbortSignal): Promise<Check> {
  const qemu = which(QEMU)
  if (qemu === undefined || image === undefined)
    return {what: 'KVM', status: 'note', says: 'not proven: that needs QEMU and the validator'}
  const defect = await kvmDefect({qemu, image: async () => image, signal})
  return defect === undefined
    ? {what: 'KVM', status: 'ok', says: 'proven: 64-bit code ran in it'}
    : {what: 'KVM', status: 'note', says: `${defect}; guests are emulated (TCG), which is slower`}
}

async function validatorCheck(
  cacheDirectory: string,
  signal: AbortSignal,
): Promise<{check: Check; kvmProbe: string | undefined}> {
  try {
    await refuseOtherArchitecture()
    const {program, kvmProbe} = await buildValidator({
      cacheDirectory,
      signal,
      install: async missing => {
        throw new Error(`cannot be built without ${missing.map(({what}) => what).join(', ')}`)
      },
    })
    return {check: {what: 'validator', status: 'ok', says: program}, kvmProbe}
  } catch (thrown) {
    return {check: {what: 'validator', status: 'missing', says: errorMessage(thrown)}, kvmProbe: undefined}
  }
}

async function busyboxCheck(): Promise<Check> {
  const {path, defect} = await findBusybox()
  if (path !== undefined) return {what: 'busybox', status: 'ok', says: path}
  const why = 'only needed for behavior tests and mode `command`'
  return {what: 'busybox', status: 'note', says: `${defect ?? 'none'}: ${why}; install busybox-static`}
}

async function clangVersion(): Promise<string | undefined> {
  const clang = which('clang')
  return clang === undefined ? undefined : (await runTool(clang, ['--version'])).stdout.split('\n')[0]
}

function clangCheck(found: string | undefined): Check {
  return {
    what: 'clang',
    status: found === undefined ? 'note' : 'ok',
    says: found ?? 'none: only needed to build the examples',
  }
}

async function diskCheck(cacheDirectory: string): Promise<Check> {
  try {
    await mkdir(cacheDirectory, {recursive: true})
    const {bavail, bsize} = await statfs(cacheDirectory)
    const free = bavail * bsize
    const says = `${(free / 1024 ** 3).toFixed(1)} GiB free for the cache in ${cacheDirectory}`
    return {what: 'disk', status: free < COMFORTABLE_BYTES ? 'note' : 'ok', says}
  } catch (thrown) {
    return {what: 'disk', status: 'missing', says: `${cacheDirectory} cannot be used: ${errorMessage(thrown)}`}
  }
}

const MARKS = {ok: 'ok', note: '--', missing: '!!'} as const

function renderChecks(
  checks: readonly Check[],
  missing: readonly Requirement[],
  forExamples: readonly Requirement[],
): string {
  const width = Math.max(...checks.map(({what}) => what.length))
  const lines = checks.map(({what, status, says}) => `${MARKS[status]}  ${what.padEnd(width)}  ${says}`)
  return [...lines, ...installLine('to run', missing), ...installLine('to build the examples', forExamples)].join('\n')
}

function installLine(purpose: string, missing: readonly Requirement[]): string[] {
  if (missing.length === 0) return []
  const packages = [...new Set(missing.flatMap(({packages}) => packages))]
  return ['', `needed ${purpose}: apt-get install --no-install-recommends ${packages.join(' ')}`]
}
