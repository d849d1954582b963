import {mkdirSync, mkdtempSync} from 'node:fs'
import {join} from 'node:path'
import {runGuest} from '../../src/guest/guest.ts'
import {createLogCollector, type KeptLog, type LogKey} from '../../src/guest/logs.ts'
import {createGuestMemory, type GuestMemory} from '../../src/guest/memory.ts'
import type {GuestOutcome} from '../../src/guest/outcome.ts'
import type {ObjectCase} from '../../src/guest/plan.ts'
import type {GuestProgress, GuestRequest, TimedCase} from '../../src/guest/request.ts'
import {anObjectCase} from '../requests.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {fakeQemu} from './fake-qemu.ts'

export const root = temporaryDirectory()

interface Overrides {
  cases?: number | readonly TimedCase[]
  timeoutSeconds?: number
  signal?: AbortSignal
  consoleLog?: string
  mayEmulate?: boolean
  accelerator?: 'kvm' | 'tcg'
  directory?: string
  images?: GuestRequest['images']
  nameOf?: (key: LogKey) => string
  parks?: boolean
  memory?: GuestMemory
  kvmDefect?: GuestRequest['kvmDefect']
  onProgress?: (progress: GuestProgress) => void
}

/** The case of an artifact's object. */
export function objectCase(id: number, overrides: Partial<ObjectCase & TimedCase> = {}): TimedCase {
  const object = `/bpfcompat/objects/${id}`
  return {
    ...anObjectCase({id, object, artifact: `artifact-${id}`}),
    files: [{path: object, content: Buffer.from(`object ${id}`)}],
    timeoutSeconds: 60,
    ...overrides,
  }
}

/** Runs a guest whose QEMU follows a script. */
export async function guest(
  script: string,
  {
    cases = 1,
    timeoutSeconds = 60,
    signal,
    consoleLog,
    mayEmulate = false,
    accelerator = 'kvm',
    directory = mkdtempSync(join(root, 'guest-')),
    images = [{shape: 'bzimage-pc', path: ''}],
    nameOf = () => 'log',
    parks = false,
    memory = createGuestMemory(4096),
    kvmDefect = async () => undefined,
    onProgress = () => {},
  }: Overrides = {},
): Promise<GuestOutcome & {logOf: (key: LogKey) => KeptLog | null}> {
  mkdirSync(join(directory, 'logs'))
  const logs = createLogCollector(directory, 'logs', nameOf)
  const outcome = await runGuest({
    qemu: fakeQemu(directory, script),
    accelerator,
    mayEmulate,
    kvmDefect,
    images,
    cmdline: '',
    files: [],
    modules: [],
    cases: typeof cases === 'number' ? Array.from({length: cases}, (_, id) => objectCase(id, {timeoutSeconds})) : cases,
    workDirectory: directory,
    consoleLog: consoleLog ?? join(directory, 'console.log'),
    logs,
    signal: signal ?? new AbortController().signal,
    parks,
    memory,
    onProgress,
  })
  return {...outcome, logOf: await logs.finish()}
}

export const whole = 'await hello(); await start(0); await load(0); await exit(0);'

/** A kernel in the shape that boots faster, and in the plain one. */
export const images: GuestRequest['images'] = [
  {shape: 'vmlinux-microvm', path: 'unpacked'},
  {shape: 'bzimage-pc', path: 'packaged'},
]
/** A condition of a script: the boot has such an argument. */
export const has = (word: string) => `process.argv.some(argument => argument.includes('${word}'))`
