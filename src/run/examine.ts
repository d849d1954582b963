import {mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {isTakeable} from '../artifact/artifact.ts'
import {UserError} from '../base/errors.ts'
import {commonInput} from '../cases/artifact-result.ts'
import {caseResult} from '../cases/case-result.ts'
import {caseSurface} from '../cases/case-surface.ts'
import {withoutCertainRefusals} from '../cases/certain-refusals.ts'
import {all} from '../cases/records.ts'
import {createPackedRecords, PACKED_KIND} from '../guest/packed-records.ts'
import type {ObjectCase} from '../guest/plan.ts'
import {decodeRecord} from '../guest/protocol.ts'
import type {GuestRecord} from '../guest/record-shapes.ts'
import {renderPlan} from '../guest/render-plan.ts'
import {runTool} from '../host/tool.ts'
import {type KernelDirectory, kernelDirectory} from '../kernels/absent/kernel-directory.ts'
import {versionCode} from '../kernels/absent/version-code.ts'
import {parseKernelConfig, readKernelConfig} from '../kernels/model/kernel-config.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {CaseResult} from '../model/case.ts'
import type {Surface} from '../model/surface.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {Plan, PlannedKernel} from '../plan/planned.ts'
import {joinSurfaces} from '../results/surface.ts'
import {withCopyCallers} from './copy-callers.ts'
import type {Examiner} from './examiner.ts'
import {type GuestWork, guestWork} from './guest-work.ts'
import {needsBoot} from './needs-boot.ts'

/** The input for the examination of a kernel without a boot. */
export interface Examination {
  kernel: PlannedKernel
  plan: Plan
  files: KernelFiles
  examiner: Examiner
  cacheDirectory: string
  /** Directory for this kernel only; it does not exist yet. */
  workDirectory: string
  signal: AbortSignal
}

/** The result of an examination. */
export interface Examined {
  surface: Surface
  /** One case for each artifact, without verdicts. */
  cases: CaseResult[]
  hasBtf: boolean
  /** Facts that only a boot shows. */
  notes: string[]
}

/**
 * Finds what the programs of a kernel's artifacts depend on, from the content of the kernel's package. The validator processes them
 * on this machine until just before the load (native/cases/examine.c); no kernel is involved.
 *
 * @throws UserError if the kernel's image cannot be read, or the validator does not run on this machine
 */
export async function examineKernel(examination: Examination): Promise<Examined> {
  const {kernel, plan, files, cacheDirectory} = examination
  const directory = await kernelDirectory(files, cacheDirectory)
  const work = guestWork(kernel, files.kernel.release, plan.brought, examination.examiner.libbpf, plan.btf)
  const objects = work.cases.filter(one => one.kind === 'object')
  const records = await examineObjects(examination, directory, work, objects)
  const surfaces = work.artifacts.flatMap(({artifact, object}) => {
    const own = object === undefined ? undefined : records.get(object)
    return own === undefined ? [] : [caseSurface(own, artifact.name, kernel.name)]
  })
  const symbols = await readFile(directory.files.symbols, 'utf8')
  const {surface, refusals} = withoutCertainRefusals(
    await withCopyCallers(joinSurfaces(surfaces), files, cacheDirectory),
    symbols,
  )
  return {
    surface,
    cases: kernel.artifacts.map(artifact => withoutVerdicts(artifact, kernel, files.kernel.release)),
    hasBtf: directory.hasBtf,
    notes: needsBoot(surface, work, {records, refusals}, directory),
  }
}

type Objects = readonly (ObjectCase & {files: readonly InitramfsFile[]})[]

/** Returns the records of each case by its id. A case that broke off has the records that it sent. */
async function examineObjects(
  {kernel, files, examiner, workDirectory, signal}: Examination,
  directory: KernelDirectory,
  {btf}: GuestWork,
  objects: Objects,
): Promise<Map<number, GuestRecord[]>> {
  const {release} = files.kernel
  const own = [...objects.flatMap(one => one.files), ...btf]
  const below = (path: string) => join(workDirectory, path)
  const cases = objects.map(one => ({
    ...one,
    validator: null,
    tests: [],
    object: below(one.object),
    btf: one.btf && {...one.btf, path: below(one.btf.path)},
    // A program that attaches to another program does not depend on the kernel.
    targets: [],
  }))
  const {hasBtf} = directory
  const places = [
    hasBtf ? directory.files.btf : null,
    directory.files.symbols,
    directory.files.events,
    directory.files.kfuncs,
    files.config,
  ]
  const names = ['/sys/kernel/btf/vmlinux', '/proc/kallsyms', '/events', '/kfuncs', `/boot/config-${release}`]
  await Promise.all(names.map((name, index) => putLink(places[index] ?? null, below(name))))
  for (const {path, content} of own) await put(content, below(path))
  await put(Buffer.from(renderPlan({modules: [], cases})), below('/bpfcompat/plan'))
  const config = (await readKernelConfig(files.config)) ?? parseKernelConfig('')
  const version = versionCode(files.kernel, kernel.spec.distribution, config)
  const {stdout, ended, exitCode} = await runTool(
    examiner.program,
    ['examine', workDirectory, release, kernel.spec.arch, String(version)],
    {signal},
  )
  const records = recordsOf(stdout)
  const fatal = all(records, 'fatal').map(({message}) => message)[0]
  if (exitCode !== 0)
    throw new UserError(
      `its package could not be examined: the validator ended with ${ended} (${fatal ?? 'no reason given'}); boot this kernel with --kernel instead`,
    )
  return byCase(records)
}

async function putLink(from: string | null, to: string): Promise<void> {
  if (from === null) return
  await mkdir(dirname(to), {recursive: true})
  await symlink(from, to)
}

async function put(content: InitramfsFile['content'], to: string): Promise<void> {
  if (content === null) return void (await mkdir(to, {recursive: true}))
  await mkdir(dirname(to), {recursive: true})
  // A file that several cases use already exists after the first.
  if (Buffer.isBuffer(content)) await writeFile(to, content)
  else await symlink(content.file, to).catch(() => {})
}

function recordsOf(text: string): GuestRecord[] {
  return text.split('\n').flatMap(line => decodeRecord(line) ?? [])
}

/** Returns the records of each case by its id, including packed ones. */
function byCase(records: readonly GuestRecord[]): Map<number, GuestRecord[]> {
  const cases = new Map<number, GuestRecord[]>()
  const packed = new Map<number, ReturnType<typeof createPackedRecords>>()
  for (const record of records) {
    if (!('case' in record)) continue
    const own = cases.get(record.case) ?? []
    cases.set(record.case, own)
    if (record.type !== 'log') own.push(record)
    else if (record.kind === PACKED_KIND) {
      const parts = packed.get(record.case) ?? createPackedRecords()
      packed.set(record.case, parts)
      own.push(...parts.take(record))
    }
  }
  return cases
}

/** Returns the result of an artifact without verdicts: only a boot shows whether it loads, attaches and works. */
function withoutVerdicts(
  artifact: PlannedKernel['artifacts'][number],
  kernel: PlannedKernel,
  release: string,
): CaseResult {
  const reached = isTakeable(artifact) ? {records: [], interruption: null, warnings: []} : undefined
  const result = caseResult({
    ...commonInput(artifact, kernel),
    release,
    hostFixups: [],
    pidOneLibbpf: null,
    outcome: reached,
    commandOutcome: reached,
    obstacle: null,
    log: () => null,
    commandRoot: '/',
    output: () => null,
  })
  return {...result, lanes: [], fixups: [], tests: [], command: null, unknownNames: []}
}
