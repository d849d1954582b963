import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isMainThread, parentPort, workerData} from 'node:worker_threads'
import {checkTarget} from './check.ts'
import {watchAllocations} from './contract.ts'
import {TARGETS} from './targets/targets.ts'

/** Size of the shared memory: the number of inputs, the length of the last one, and that input. */
export const MAX_SHARED_BYTES = 8 + (2 << 20)

export interface WorkerData {
  target: string
  cases: number
  seed: number
  shared: SharedArrayBuffer
}

if (!isMainThread) await work(workerData as WorkerData)

async function work({target: name, cases, seed, shared}: WorkerData): Promise<void> {
  const target = TARGETS.find(candidate => candidate.name === name)
  if (target === undefined) throw new Error(`no target ${name}`)
  const numbers = new Uint32Array(shared, 0, 2)
  const bytes = new Uint8Array(shared, 8)
  const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-fuzz-'))
  watchAllocations()
  try {
    const result = await checkTarget(target, {
      cases,
      seed,
      directory,
      onInput(input) {
        numbers[0] = (numbers[0] ?? 0) + 1
        numbers[1] = Math.min(input.length, bytes.length)
        bytes.set(input.subarray(0, bytes.length))
      },
    })
    parentPort?.postMessage(result)
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}
