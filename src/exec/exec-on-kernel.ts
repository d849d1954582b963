import {copyFile, mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {all} from '../cases/records.ts'
import {BOARDS} from '../guest/boards.ts'
import {runGuest} from '../guest/guest.ts'
import {createLogCollector, safeFileName} from '../guest/logs.ts'
import type {GuestOutcome} from '../guest/outcome.ts'
import type {Snapshots} from '../guest/snapshots.ts'
import {readKernelConfig} from '../kernels/model/kernel-config.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {RunRequest} from '../request/run.ts'
import {cmdlineOf} from '../run/cmdline.ts'
import {configFiles, guestModules, moduleFiles, pidOneFile, shellFiles} from '../run/guest-files.ts'
import {guestSettings, refusalNotes} from '../run/kernel-settings.ts'
import {guestTools, type Tools} from '../run/tools.ts'
import {type End, endOf, NOT_RUN} from './end.ts'
import {execCase, GRACE_SECONDS, GUEST_FILES, inputFiles} from './exec-case.ts'
import type {ExecKernel, ExecPorts, ExecRequest, KernelEnd} from './request.ts'
import {putResults, type SentFile} from './results.ts'

/** The parts of a guest. */
interface Prepared {
  files: KernelFiles
  tools: Tools
  /** Path of the directory to create. */
  directory: string
  /** Undefined if guests are not resumed. */
  snapshots: Snapshots | undefined
}

/** Runs the program on one kernel, and creates its directory. */
export async function execOnKernel(
  {name, spec, request: settings}: ExecKernel,
  {files, tools, directory, snapshots}: Prepared,
  exec: ExecRequest,
  request: RunRequest,
  ports: ExecPorts,
): Promise<KernelEnd> {
  const startedAt = performance.now()
  const {packed} = exec
  await mkdir(directory)
  const sent: string[] = []
  const logs = createLogCollector(directory, '.', ({subject}) => `result-${sent.push(subject ?? '') - 1}`)
  const timeoutSeconds = request.timeoutSeconds ?? Number.POSITIVE_INFINITY
  const session = ports.session(name, BOARDS[files.images[0].shape].recordsShared === true)
  const consoleLog = join(directory, 'console.log')
  const extras = exec.extras?.(files.kernel.release, tools.validators) ?? {
    pidOne: tools.validators.byDefault,
    files: [],
  }
  const config = await readKernelConfig(files.config)
  const {cmdline, note} = cmdlineOf(
    {...settings, cmdline: [spec.cmdline, settings.cmdline, exec.cmdline].filter(Boolean).join(' ')},
    config,
  )
  if (note !== null) ports.note(name, note)
  const shape = guestSettings({spec, request: settings, artifacts: []}, config)
  const outcome = await runGuest({
    ...(await guestTools(spec.arch, tools, request)),
    images: files.images,
    cmdline,
    files: [
      pidOneFile(extras.pidOne, tools.validators),
      ...shellFiles(tools.busybox),
      ...(await configFiles(files)),
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
    workDirectory: directory,
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
    return {path, source: log === null ? null : join(directory, log.path), cut: log?.cut ?? null}
  })
  await takeResults(exec, kept, outcome, note => ports.note(name, note))
  const end = endOf(outcome, exec.memoryMib)
  for (const refusal of refusalNotes(settings, outcome)) ports.note(name, refusal)
  for (const note of notesOf(outcome)) if (!isRepeated(note, end)) ports.note(name, note)
  const isLost = end.code === NOT_RUN
  return {
    ...end,
    words:
      isLost && end.words !== null
        ? `${end.words}${await keepConsole(request.cacheDirectory, name, consoleLog)}`
        : end.words,
    kernel: name,
    release: outcome.hello?.release ?? files.kernel.release,
    seconds: (performance.now() - startedAt) / 1000,
  }
}

async function takeResults(
  {results}: ExecRequest,
  kept: readonly SentFile[],
  outcome: GuestOutcome,
  note: (text: string) => void,
): Promise<void> {
  const sentRecords = all(outcome.cases.get(0)?.records ?? [], 'result')
  const empty = sentRecords
    .filter(({errno}) => errno === 0)
    .map(({path}): SentFile => ({path, source: null, cut: null}))
  const refused = sentRecords.filter(({errno}) => errno !== 0)
  for (const text of await putResults(results, [...kept, ...empty], refused)) note(text)
}

/** Copies the console log to the cache, because the work directory will be removed. Returns a message with its path. */
async function keepConsole(cacheDirectory: string, kernel: string, log: string): Promise<string> {
  const to = join(cacheDirectory, 'exec', `${safeFileName(kernel)}.console.log`)
  try {
    await mkdir(join(cacheDirectory, 'exec'), {recursive: true})
    await copyFile(log, to)
    return `; its console: ${to}`
  } catch {
    return ''
  }
}

/** Reports whether the message already contains a note: the boot and the program may have ended for the same reason. */
function isRepeated(note: string, {words}: End): boolean {
  return words?.includes(note.replace(/^boot \d+ ended early: /, '')) === true
}

/** Returns notes about the guest: kernel warnings while the program ran, and modules that could not be loaded. */
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
