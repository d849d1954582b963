import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {execa} from 'execa'
import fc from 'fast-check'
import {glob} from 'tinyglobby'
import {packageRoot} from '../src/base/package-root.ts'
import type {CaseResult} from '../src/model/case.ts'
import type {Results} from '../src/model/results.ts'
import {editedElf, elfEdits} from './elf-edits.ts'

export interface ObjectsOptions {
  count: number
  seed: number
  kernels: readonly string[]
  /** Globs of compiled objects; empty: those of the examples. */
  from: readonly string[]
  /** Directory that keeps the objects of a run with problems. */
  directory: string
}

/** The results of the edited objects of one run. */
export interface ObjectsRun {
  /** Counts by verdict and by interruption. */
  counts: Map<string, number>
  /** A sentence for each object without its own verdict. */
  problems: string[]
  /** A sentence for each object whose child process died: the case has its verdict, and the next one continues. */
  notes: string[]
}

const KERNELS = ['debian-12-6.1', 'debian-13-6.12']
/** Objects of one run: a run with problems keeps at most these. */
const BATCH = 200

/**
 * Tests edited objects with the validator in guests: each must get a verdict, or an error about its file.
 *
 * @returns the exit code
 */
export async function fuzzObjects({count, seed, kernels, from, directory}: ObjectsOptions): Promise<number> {
  const sources = await glob(from.length > 0 ? [...from] : [join(packageRoot, 'examples/build/*.bpf.o')])
  if (sources.length === 0) {
    console.error('no compiled objects found; run the end-to-end tests once, or name objects with --from')
    return 1
  }
  console.log(`seed ${seed}, ${sources.length} objects to edit`)
  const total = new Map<string, number>()
  let failed = false
  for (let first = 0; first < count; first += BATCH) {
    const objects = join(mkdtempSync(join(directory, 'objects-')), 'objects')
    writeEdited(sources, {count: Math.min(BATCH, count - first), seed: seed + first, directory: objects})
    const {counts, problems, notes} = await runEdited(objects, kernels.length > 0 ? kernels : KERNELS)
    for (const [what, number] of counts) total.set(what, (total.get(what) ?? 0) + number)
    for (const problem of problems) console.log(`FAIL ${problem}`)
    for (const note of notes) console.log(`note ${note}`)
    if (problems.length > 0) failed = true
    if (problems.length + notes.length === 0) rmSync(join(objects, '..'), {recursive: true})
    console.log(
      `${Math.min(first + BATCH, count)} of ${count}: ${words(total)}${problems.length + notes.length > 0 ? `; kept in ${objects}` : ''}`,
    )
  }
  return failed ? 1 : 0
}

/** Writes edited objects; the same seed writes the same objects. */
export function writeEdited(
  sources: readonly string[],
  {count, seed, directory}: {count: number; seed: number; directory: string},
): void {
  mkdirSync(directory, {recursive: true})
  const chosen = fc.sample(fc.tuple(fc.nat(sources.length - 1), elfEdits), {seed, numRuns: count})
  for (const [index, [source, edits]] of chosen.entries()) {
    const path = sources.toSorted()[source] ?? ''
    const name = basename(path).replace(/(?:\.bpf)?\.o$/, '')
    writeFileSync(join(directory, `${index}-${name}.bpf.o`), editedElf(readFileSync(path), edits))
  }
}

/** Tests all objects of a directory on kernels with the built product, and checks the result of each. */
export async function runEdited(directory: string, kernels: readonly string[]): Promise<ObjectsRun> {
  const report = join(directory, '..', 'report')
  const named = kernels.flatMap(kernel => ['--kernel', kernel])
  const args = ['run', join(directory, '*.o'), ...named, '--timeout', '20s', '--fail-on', 'never', '--trials', 'off']
  const {exitCode, stderr} = await execa(
    process.execPath,
    [join(packageRoot, 'dist/cli.js'), ...args, '--report-directory', report, '--quiet'],
    {reject: false, stdin: 'ignore'},
  )
  const run: ObjectsRun = {counts: new Map(), problems: [], notes: []}
  const results = readResults(join(report, 'results.json'))
  if (results === null) run.problems.push(`the run ended with ${exitCode} and left no results: ${stderr.slice(-2000)}`)
  for (const {id, error, boots} of results?.kernels ?? []) {
    if (error !== null) run.problems.push(`${id}: ${error}`)
    count(run, `${boots} boots`)
  }
  const files = await glob([join(directory, '*.o')])
  for (const kernel of kernels)
    for (const file of files) {
      const artifact = basename(file).replace(/\.bpf\.o$/, '')
      const found = results?.cases.find(result => result.artifact === artifact && result.kernel === kernel)
      checkResult(found, `${artifact} on ${kernel}`, run)
    }
  return run
}

function readResults(file: string): Results | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results
  } catch {
    return null
  }
}

/** Checks a result: a verdict, an error about the file, or an end caused by the object. */
function checkResult(found: CaseResult | undefined, what: string, run: ObjectsRun): void {
  const [lane] = found?.lanes ?? []
  if (found === undefined || lane === undefined) {
    run.problems.push(`${what} was lost: it has no result`)
    return
  }
  count(run, lane.verdict)
  if (found.interruption !== null) count(run, found.interruption.kind)
  const isOurs = found.interruption?.kind === 'lost' || found.interruption?.kind === 'cancelled'
  if (isOurs || (lane.verdict === 'error' && (lane.reason ?? '') === ''))
    run.problems.push(`${what} got no verdict: ${lane.reason ?? JSON.stringify(found.interruption)}`)
  // It has its verdict, but the crash may be a defect of libbpf or of bpfcompat.
  if (found.interruption?.kind === 'killed')
    run.notes.push(`${what}: its child died, signal ${found.interruption.signal}, ${found.interruption.during}`)
}

function count({counts}: ObjectsRun, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

function words(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, number]) => `${number} ${what}`).join(', ')
}
