import type {ExecCase} from '../guest/plan.ts'
import {guestFile} from '../packing/guest-file.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {ExecRequest} from './request.ts'

/** Time in addition to the program's timeout, to kill it and to send its results. */
export const GRACE_SECONDS = 20

/** Files that the C library of a program reads. The users are those of shellFiles(). */
export const GUEST_FILES = [
  {path: '/etc/hosts', content: Buffer.from('127.0.0.1 localhost\n::1 localhost\n')},
  {path: '/etc/nsswitch.conf', content: Buffer.from('passwd: files\ngroup: files\nhosts: files\n')},
  {path: '/root', content: null},
]

/** Path in the guest of the file for standard input. */
const INPUT = '/bpfcompat/input'

/**
 * Returns the initramfs file for the program's standard input; none if the session sends the input.
 *
 * @throws UserError if the file cannot be read
 */
export async function inputFiles(source: string | null): Promise<InitramfsFile[]> {
  return source === null ? [] : [await guestFile({source, path: INPUT})]
}

/** Returns the case that runs a program of this machine. An infinite timeout becomes 0, which means no limit. */
export function execCase(exec: ExecRequest, program: string, timeoutSeconds: number): ExecCase {
  const {arguments: words, variables, directory, results, terminal} = exec
  return {
    kind: 'exec',
    id: 0,
    artifact: 'exec',
    timeoutMs: Number.isFinite(timeoutSeconds) ? timeoutSeconds * 1000 : 0,
    directory,
    arguments: [program, ...words],
    variables: [...variables, `PWD=${directory}`],
    results: results.paths,
    input: exec.input === null ? null : INPUT,
    terminal,
    peer: exec.peer,
  }
}
