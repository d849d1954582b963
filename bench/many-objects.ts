/**
 * Measures the cost of failing runs compared with passing ones, and the cost of many objects in this process.
 *
 * Runs without sizes and runs with them alternate, so that a machine that slows down affects both. The trials after a failing
 * run are included.
 */
import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {execa} from 'execa'
import {chromium} from 'playwright-core'
import {packageRoot} from '../src/base/package-root.ts'
import {which} from '../src/host/which.ts'
import {median, report, seconds} from './figures.ts'
import {costOfRun} from './product.ts'

const KERNEL = 'debian-12-6.1'
const ROUNDS = 3
const MIB = 1024 ** 2
const INNER_MAP = 'maps: [{name: watched, inner_map: {type: hash, key_size: 4, value_size: 8, max_entries: 64}}]'
/** Exit codes of a run. */
const PASSED = 0
const FAILED = 2

/** Runs all measurements with objects and reports in a directory, and prints the figures. */
export async function measureManyObjects(directory: string): Promise<void> {
  await makeObjects(directory, 500)
  await measureFailing(directory, 8, 8, 1.5)
  await measureFailing(directory, 50, 20, 1.3)
  await measureMemory(directory, 500)
}

/** Creates objects without the prototype of an inner map: `object-<n>.bpf.o`. */
export async function makeObjects(directory: string, count: number): Promise<void> {
  const first = join(directory, 'inner-map.bpf.o')
  await compile(join(packageRoot, 'bench/inner-map.bpf.c'), first)
  copyObject(first, directory, count)
}

/** Copies an object to `object-<n>.bpf.o`; the copies differ only in bytes after its end. */
export function copyObject(file: string, directory: string, count: number): void {
  const object = readFileSync(file)
  for (let index = 0; index < count; index++)
    writeFileSync(
      join(directory, `object-${index}.bpf.o`),
      Buffer.concat([object, Buffer.from(`${index}`.padStart(8))]),
    )
}

/** Compiles an object with Debian's headers of this architecture. */
export async function compile(source: string, object: string): Promise<void> {
  const headers = '-I/usr/include/x86_64-linux-gnu'
  await execa('clang', ['-g', '-O2', '-target', 'bpf', headers, '-c', source, '-o', object])
}

/**
 * Writes a manifest.
 *
 * @param missing number of objects without a prototype
 */
function manifest(directory: string, count: number, missing: number): string {
  const lines = Array.from({length: count}, (_, index) => {
    const sizes = index < missing ? '' : `, ${INNER_MAP}`
    return `  - {name: object-${index}, path: object-${index}.bpf.o, mode: load_attach${sizes}}`
  })
  const file = join(directory, `${count}-${missing}.yaml`)
  writeFileSync(file, `kernels: [${KERNEL}]\nartifacts:\n${lines.join('\n')}\n`)
  return file
}

async function measureFailing(directory: string, count: number, missing: number, limit: number): Promise<void> {
  const [given, open] = [manifest(directory, count, 0), manifest(directory, count, missing)]
  const rounds: {given: number; open: number}[] = []
  const run = (file: string, exitCode: number) =>
    costOfRun([file, '--report-directory', join(directory, 'report')], exitCode)
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({given: (await run(given, PASSED)).wall, open: (await run(open, FAILED)).wall})
  const [with_, without] = [median(rounds.map(round => round.given)), median(rounds.map(round => round.open))]
  const ratio = without / with_
  const shown = `${ratio.toFixed(2)} (${seconds(without)} ÷ ${seconds(with_)})`
  report(`${missing} of ${count} objects without sizes`, ratio, limit, shown)
}

async function measureMemory(directory: string, count: number): Promise<void> {
  const reports = join(directory, 'many')
  const args = [manifest(directory, count, count / 5), '--report-directory', reports]
  const {nodeMib, wall} = await costOfRun(args, FAILED)
  report(`Node's memory with ${count} objects`, nodeMib, 200, `${nodeMib.toFixed(0)} MiB (${seconds(wall)})`)
  const summary = statSync(join(reports, 'summary.md')).size
  report('summary, in MiB', summary / MIB, 1, (summary / MIB).toFixed(2))
  await measureReport(join(reports, 'report.html'))
}

/** Measures how long report.html takes to open. */
async function measureReport(file: string): Promise<void> {
  const executablePath = ['google-chrome', 'google-chrome-stable', 'chromium'].map(name => which(name)).find(Boolean)
  if (executablePath === undefined) {
    console.log('report.html was not opened: this machine has no Chromium')
    return
  }
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
  try {
    const page = await browser.newPage()
    const startedAt = performance.now()
    await page.goto(`file://${file}`, {waitUntil: 'load'})
    const ms = performance.now() - startedAt
    report('report.html opens, in s', ms / 1000, 3, `${seconds(ms)} (${(statSync(file).size / MIB).toFixed(1)} MiB)`)
  } finally {
    await browser.close()
  }
}
