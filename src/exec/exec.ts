import {copyFile, mkdir, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import pLimit from 'p-limit'
import {UserError} from '../base/errors.ts'
import {all} from '../cases/records.ts'
import {keepBootRecord, openBootRecord} from '../files/boot-record.ts'
import {removeAllAbandoned} from '../files/leftovers.ts'
import {BOARDS} from '../guest/boards.ts'
import {runGuest} from '../guest/guest.ts'
import {createLogCollector, safeFileName} from '../guest/logs.ts'
import type {GuestOutcome} from '../guest/outcome.ts'
import type {ExecCase, TerminalSize} from '../guest/plan.ts'
import {createSnapshots} from '../guest/snapshots.ts'
import {bootImages} from '../kernels/images/boot-images.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {OptionalModule} from '../kernels/model/module-request.ts'
import {readKernelConfig} from '../kernels/modules/kernel-config.ts'
import {createKernelProvider} from '../kernels/provider/provider.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import {guestFile} from '../packing/guest-file.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {cmdlineOf} from '../run/cmdline.ts'
import {guestModules, moduleFiles} from '../run/guest-modules.ts'
import {guestSettings, refusalNotes} from '../run/kernel-settings.ts'
import type {RunPorts} from '../run/ports.ts'
import {shellFiles} from '../run/shell-files.ts'
import {inOrder, prepareTools, type Tools, toolsFor} from '../run/tools.ts'
import {programWith, type Validators} from '../run/validators.ts'
import {createWorkFolder} from '../run/work-folder.ts'
import {type End, endOf, NOT_RUN} from './end.ts'
import type {Packed} from './packing.ts'
import {putResults, type SentFile} from './results.ts'
import type {Session} from './session.ts'

/** A kernel, with its settings. */
export type ExecKernel = Pick<PlannedKernel, 'name' | 'spec' | 'request'>

/** A program of this machine that is to run on kernels. */
export interface ExecRequest {
  kernels: readonly ExecKernel[]
  packed: Packed
  /** Of the program, without its own name. */
  arguments: readonly string[]
  variables: readonly string[]
  /** Where it runs. */
  folder: string
  /** Absolute paths that come back. */
  results: readonly string[]
  terminal: TerminalSize | null
  /** A file of this machine that is its standard input; null: what the session has. */
  input: string | null
  modules: readonly string[]
  /** Beside those of {@link MODULES}, for a kernel of this release. */
  optionalModules?(release: string): readonly OptionalModule[]
  /** Versions of libbpf that artifacts ask for; null: the newest. */
  libbpf?: ReadonlySet<LibbpfVersion | null>
  /** What goes along to a kernel, and the version of the guest program; left out: nothing, and the newest. */
  extras?(release: string, validators: Validators): Extras
  /** Parameters of the kernel beside the catalog's. */
  cmdline?: string
  /** QEMU waits for a debugger at this TCP port of the loopback; null: at none. */
  gdb?: number | null
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
  /** Null: as the kernel's settings say, else as much as is usual. */
  memoryMib: number | null
  cpus: number | null
}

/** What goes along to one kernel. */
export interface Extras {
  pidOne: LibbpfVersion
  files: readonly InitramfsFile[]
}

/** One kernel, and how the program ended there. */
export interface KernelEnd extends End {
  kernel: string
  release: string | null
  seconds: number
}

export interface ExecPorts extends RunPorts {
  /** The streams of one kernel's program. */
  session(kernel: string, isShared: boolean): Session
  /** Tells the user something about one kernel's guest. */
  note(kernel: string, text: string): void
}

/** What tests of network programs load, where a kernel has it as a module. */
const MODULES: readonly OptionalModule[] = [
  {name: 'veth', option: 'CONFIG_VETH'},
  {name: 'sch_ingress', option: 'CONFIG_NET_SCH_INGRESS'},
  {name: 'cls_bpf', option: 'CONFIG_NET_CLS_BPF'},
]
const PARALLEL_FETCHES = 2
/** Beyond the program's own time: to kill it, and to send what it has left. */
const GRACE_SECONDS = 20

/**
 * Runs the program on each kernel.
 *
 * @throws UserError when no guest can be run here at all; a kernel that cannot be had has its own end
 */
export async function execOnKernels(exec: ExecRequest, request: RunRequest, ports: ExecPorts): Promise<KernelEnd[]> {
  const {cacheDirectory, mirrors} = request
  const {kernels} = exec
  await mkdir(cacheDirectory, {recursive: true})
  const provider = createKernelProvider({
    cacheDirectory,
    mirrors: [...mirrors],
    cache: ports.cache,
    kernels: kernels.map(({spec}) => spec.id),
    signal: ports.signal,
  })
  await removeAllAbandoned(cacheDirectory)
  await openBootRecord(cacheDirectory)
  // The next call finds it: forty packages cost one boot of each kernel, also in CI.
  const snapshots = request.snapshots === 'off' ? undefined : createSnapshots(cacheDirectory, true)
  const workFolder = await createWorkFolder()
  const arches = inOrder(kernels.map(({spec}) => spec.arch))
  const installLog = join(cacheDirectory, 'install.log')
  const tools = prepareTools(
    request,
    {arches, commands: arches, libbpf: exec.libbpf ?? new Set([null]), mirrors, installLog},
    ports,
    ports.signal,
  )
  const [fetches, guests] = [pLimit(PARALLEL_FETCHES), pLimit(request.concurrency)]
  const jobs = kernels.map(async (kernel, index): Promise<KernelEnd> => {
    const {name, spec} = kernel
    try {
      const files = await fetches(() => fetchKernel(kernel))
      const ready = await toolsFor(spec.arch, await tools)
      const images = await bootImages(files, {
        accelerator: ready.accelerator.used,
        cacheDirectory,
        onNote: note => ports.logger.debug(`${name}: ${note}`),
      })
      return await guests(() => execOnKernel(kernel, {...files, images}, ready, join(workFolder, String(index))))
    } catch (thrown) {
      if (!(thrown instanceof UserError) || kernels.length === 1) throw thrown
      return {kernel: name, release: null, seconds: 0, code: NOT_RUN, words: thrown.message}
    }
  })
  try {
    const settled = await Promise.allSettled([tools, ...jobs])
    await provider.keepLookups()
    await keepBootRecord()
    const failed = settled.find(({status}) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
    return await Promise.all(jobs)
  } finally {
    await rm(workFolder, {recursive: true, force: true})
  }

  function fetchKernel({name, spec}: ExecKernel): Promise<KernelFiles> {
    const optionalModules = (release: string) => [...MODULES, ...(exec.optionalModules?.(release) ?? [])]
    return provider.fetch(spec, {modules: [...exec.modules], optionalModules}, step => {
      if (step.step === 'note') ports.note(name, step.message)
      else ports.progress.kernel(name, step)
    })
  }

  async function execOnKernel(
    {name, spec, request: settings}: ExecKernel,
    files: KernelFiles,
    own: Tools,
    folder: string,
  ): Promise<KernelEnd> {
    const startedAt = performance.now()
    const {packed} = exec
    await mkdir(folder)
    const sent: string[] = []
    const logs = createLogCollector(folder, '.', ({subject}) => `result-${sent.push(subject ?? '') - 1}`)
    const timeoutSeconds = request.timeoutSeconds ?? Number.POSITIVE_INFINITY
    const session = ports.session(name, BOARDS[files.images[0].shape].recordsShared === true)
    const consoleLog = join(folder, 'console.log')
    const extras = exec.extras?.(files.kernel.release, own.validators) ?? {pidOne: own.validators.byDefault, files: []}
    const config = files.config === null ? null : await readKernelConfig(files.config)
    const {cmdline, note} = cmdlineOf(
      {...settings, cmdline: [spec.cmdline, settings.cmdline, exec.cmdline].filter(Boolean).join(' ')},
      config,
    )
    if (note !== null) ports.note(name, note)
    const shape = guestSettings({spec, request: settings, artifacts: []}, config)
    const outcome = await runGuest({
      qemu: own.qemu,
      accelerator: own.accelerator.used,
      mayEmulate: request.accelerator === 'auto',
      kvmDefect: own.kvmDefect,
      images: files.images,
      cmdline,
      files: [
        {path: '/init', content: programWith(extras.pidOne, own.validators), executable: true},
        ...(own.busybox === null ? [] : shellFiles(own.busybox)),
        ...(files.config === null
          ? []
          : [{path: `/boot/config-${files.kernel.release}`, content: await readFile(files.config)}]),
        ...(await moduleFiles(files)),
      ],
      modules: guestModules(files),
      cases: [
        {
          ...execCase(exec, packed.program, timeoutSeconds),
          files: [...packed.files, ...GUEST_FILES, ...extras.files, ...(await inputFiles(exec.input))],
          timeoutSeconds: timeoutSeconds + GRACE_SECONDS,
          session,
        },
      ],
      ...shape,
      cpus: exec.cpus ?? shape.cpus,
      memoryMib: exec.memoryMib ?? shape.memoryMib,
      ...(exec.gdb == null ? {} : {gdb: exec.gdb}),
      workFolder: folder,
      consoleLog,
      logs,
      signal: ports.signal,
      snapshots,
      onProgress(step) {
        if ('boot' in step) ports.progress.kernel(name, {...step, release: files.kernel.release})
      },
    })
    const logOf = await logs.finish()
    const kept = sent.map((path): SentFile => {
      const log = logOf({case: 0, kind: 'result', pass: 'whole', subject: path})
      return {path, source: log === null ? null : join(folder, log.path), cut: log?.cut ?? null}
    })
    await takeResults(name, kept, outcome)
    const end = endOf(outcome, exec.memoryMib)
    for (const refusal of refusalNotes(settings, outcome)) ports.note(name, refusal)
    for (const note of notesOf(outcome)) if (!isTold(note, end)) ports.note(name, note)
    const isLost = end.code === NOT_RUN
    return {
      ...end,
      words: isLost && end.words !== null ? `${end.words}${await keepConsole(name, consoleLog)}` : end.words,
      kernel: name,
      release: outcome.hello?.release ?? files.kernel.release,
      seconds: (performance.now() - startedAt) / 1000,
    }
  }

  async function takeResults(kernel: string, kept: readonly SentFile[], outcome: GuestOutcome): Promise<void> {
    const told = all(outcome.cases.get(0)?.records ?? [], 'result')
    const empty = told.filter(({errno}) => errno === 0).map(({path}): SentFile => ({path, source: null, cut: null}))
    const refused = told.filter(({errno}) => errno !== 0)
    for (const note of await putResults(exec.results, [...kept, ...empty], refused)) ports.note(kernel, note)
  }

  /** What the kernel has said is worth more than the folder it was in. */
  async function keepConsole(kernel: string, log: string): Promise<string> {
    const to = join(cacheDirectory, 'exec', `${safeFileName(kernel)}.console.log`)
    try {
      await mkdir(join(cacheDirectory, 'exec'), {recursive: true})
      await copyFile(log, to)
      return `; its console: ${to}`
    } catch {
      return ''
    }
  }
}

/** What the C library of a program looks into. Its users are those of shellFiles(). */
const GUEST_FILES = [
  {path: '/etc/hosts', content: Buffer.from('127.0.0.1 localhost\n::1 localhost\n')},
  {path: '/etc/nsswitch.conf', content: Buffer.from('passwd: files\ngroup: files\nhosts: files\n')},
  {path: '/root', content: null},
]

/** Where the guest has the file that is its standard input. */
const INPUT = '/bpfcompat/input'

async function inputFiles(source: string | null): Promise<InitramfsFile[]> {
  return source === null ? [] : [await guestFile({source, path: INPUT})]
}

function execCase(exec: ExecRequest, program: string, timeoutSeconds: number): ExecCase {
  const {arguments: words, variables, folder, results, terminal} = exec
  return {
    kind: 'exec',
    id: 0,
    artifact: 'exec',
    timeoutMs: Number.isFinite(timeoutSeconds) ? timeoutSeconds * 1000 : 0,
    folder,
    arguments: [program, ...words],
    variables: [...variables, `PWD=${folder}`],
    results,
    input: exec.input === null ? null : INPUT,
    terminal,
    peer: exec.peer,
  }
}

/** Why the one boot ended is why the program did. */
function isTold(note: string, {words}: End): boolean {
  return words?.includes(note.replace(/^boot \d+ ended early: /, '')) === true
}

/** What the kernel has complained about while the program ran, and what became of its modules. */
function notesOf({cases, warnings, notes, modules}: GuestOutcome): string[] {
  const complaints = [...warnings, ...(cases.get(0)?.warnings ?? [])]
  return [
    ...notes,
    ...modules
      .filter(({errno}) => errno !== 0)
      .map(({name, errno}) => `module ${name} could not be loaded (errno ${errno})`),
    ...complaints.map(({message}) => `kernel: ${message}`),
  ]
}
