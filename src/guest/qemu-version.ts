import {ofFile} from '../files/boot-record.ts'
import {runTool} from '../host/tool.ts'

/** QEMU answers within 50 ms; what stands in its place may never. */
const ANSWER_MS = 10_000

/** Returns what QEMU says of itself, `QEMU emulator version 7.2.22 (Debian …)`; empty where it gives no answer in time. */
export async function qemuVersion(qemu: string): Promise<string> {
  return ofFile(qemu, 'version of', () => askVersion(qemu)).then(version => version ?? '')
}

async function askVersion(qemu: string): Promise<string | undefined> {
  const {stdout} = await runTool(qemu, ['--version'], {timeoutMs: ANSWER_MS})
  const [first = ''] = stdout.split('\n')
  return first === '' ? undefined : first
}

/** Whether a QEMU is older than 6.0; one that does not tell its version is taken for a newer one. */
export function isOldQemu(version: string): boolean {
  const [, major] = /version (\d+)\./.exec(version) ?? []
  return major !== undefined && Number(major) < 6
}
