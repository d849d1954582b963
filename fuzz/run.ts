/**
 * Fuzzes the readers of untrusted input: `npm run fuzz`, `npm run fuzz -- cpio tar --cases 5000 --seed 7`.
 *
 * Each target has its own thread. A thread that hangs, or exceeds its memory limit, is terminated, and its last input is kept.
 * `objects` tests compiled objects with the validator in guests: objects.ts.
 */
import {createHash, randomInt} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import type {CheckResult} from './check.ts'
import {fuzzObjects} from './objects.ts'
import {TARGETS} from './targets/targets.ts'
import {MAX_SHARED_BYTES, type WorkerData} from './worker.ts'

/** A target without progress for this long hangs, even if it gets little CPU time. */
const SILENCE_SECONDS = 180
const HEAP_MIB = 512

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    cases: {type: 'string'},
    seed: {type: 'string'},
    kernel: {type: 'string', multiple: true},
    from: {type: 'string', multiple: true},
    found: {type: 'string', default: join(tmpdir(), 'bpfcompat-fuzz')},
  },
})
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
mkdirSync(values.found, {recursive: true})

if (positionals.length === 1 && positionals[0] === 'objects')
  process.exitCode = await fuzzObjects({
    count: Number(values.cases ?? 2000),
    seed,
    kernels: values.kernel ?? [],
    from: values.from ?? [],
    directory: values.found,
  })
else process.exitCode = await fuzzTargets(positionals)

async function fuzzTargets(names: readonly string[]): Promise<number> {
  const unknown = names.filter(name => TARGETS.every(target => target.name !== name))
  if (unknown.length > 0) {
    console.error(`unknown target ${unknown.join(', ')}; expected objects, ${TARGETS.map(({name}) => name).join(', ')}`)
    return 1
  }
  const chosen = TARGETS.filter(({name}) => names.length === 0 || names.includes(name))
  console.log(`seed ${seed}`)
  let failures = 0
  for (const {name} of chosen) if (!(await fuzzTarget(name))) failures++
  return failures === 0 ? 0 : 1
}

async function fuzzTarget(target: string): Promise<boolean> {
  const shared = new SharedArrayBuffer(MAX_SHARED_BYTES)
  const cases = Number(values.cases ?? 100_000)
  const start = performance.now()
  const {result, end} = await inThread({target, cases, seed, shared})
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const failure = result === null ? {input: lastInput(shared), message: end} : result.failure
  if (failure === null) {
    const {cases: done, refused, slowestMs, largestAllocation} = result as CheckResult
    console.log(
      `ok   ${target.padEnd(16)} ${done} cases, ${refused} refused, ${seconds} s, slowest ${Math.round(slowestMs)} ms, largest allocation ${largestAllocation} bytes`,
    )
    return true
  }
  const digest = createHash('sha256').update(failure.input).digest('hex').slice(0, 12)
  const file = join(values.found, `${target}-${digest}`)
  writeFileSync(file, failure.input)
  console.log(`FAIL ${target.padEnd(16)} ${failure.message}\n     input: ${file}`)
  return false
}

function inThread(workerData: WorkerData): Promise<{result: CheckResult | null; end: string}> {
  return new Promise(resolve => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData,
      resourceLimits: {maxOldGenerationSizeMb: HEAP_MIB},
    })
    const counter = new Uint32Array(workerData.shared, 0, 1)
    let last = -1
    let silence = 0
    const watch = setInterval(() => {
      silence = counter[0] === last ? silence + 1 : 0
      last = counter[0] ?? 0
      if (silence < SILENCE_SECONDS) return
      finish(null, `it hangs: no case finished for ${SILENCE_SECONDS} s`)
      void worker.terminate()
    }, 1000)
    const finish = (result: CheckResult | null, end: string) => {
      clearInterval(watch)
      resolve({result, end})
    }
    worker.once('message', (result: CheckResult) => finish(result, ''))
    worker.once('error', error => finish(null, `the thread died: ${error}`))
    worker.once('exit', code => finish(null, `the thread ended with ${code}`))
  })
}

function lastInput(shared: SharedArrayBuffer): Buffer {
  const [, length = 0] = new Uint32Array(shared, 0, 2)
  return Buffer.from(new Uint8Array(shared, 8, length))
}
