import {ofFile} from '../files/boot-record.ts'
import {runTool} from '../host/tool.ts'

/** Timeout for the version. QEMU answers within 50 ms; another program in its place may never answer. */
const ANSWER_MS = 10_000

/** Returns the version that QEMU prints, `QEMU emulator version 7.2.22 (Debian …)`; empty if it does not answer in time. */
export async function qemuVersion(qemu: string): Promise<string> {
  return ofFile(qemu, 'version of', () => askVersion(qemu)).then(version => version ?? '')
}

async function askVersion(qemu: string): Promise<string | undefined> {
  const {stdout} = await runTool(qemu, ['--version'], {timeoutMs: ANSWER_MS})
  const [first = ''] = stdout.split('\n')
  return first === '' ? undefined : first
}

/** Reports whether QEMU is older than 6.0. An unknown version counts as newer. */
export function isOldQemu(version: string): boolean {
  const [, major] = /version (\d+)\./.exec(version) ?? []
  return major !== undefined && Number(major) < 6
}
