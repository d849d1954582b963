/**
 * Checks that a run has the same results each time, under load: `npm run repeat`, or `npm run repeat -- 3 debian-12-6.1` for
 * three runs on one kernel. During each run a process keeps a CPU busy. All files of the reports are compared byte for byte,
 * except for times.
 */
import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'
import {packageRoot} from '../src/base/package-root.ts'

const TIMES = 10
const KERNELS = ['debian-11-5.10', 'debian-12-6.1']

/** One of each kind: objects that pass, objects that each step rejects, tests, and a file that is not an object. */
const ARTIFACTS = [
  'simple-pass',
  'ringbuf',
  'map-in-map',
  'core-relocation-failure',
  'verifier-rejection',
  'partly-broken',
  'missing-attach-target',
  'not-an-object',
]

/** The results of a run: its exit code, and each file of its report without times. */
export interface Said {
  exitCode: number | undefined
  files: Record<string, string>
}

/**
 * Fields of results.json with times or measured memory (src/model/results.ts), and whether a guest was booted in this run or in
 * an earlier one.
 */
const MEASURED = new Set([
  'snapshot',
  'startedAt',
  'durationMs',
  'fetchMs',
  'bootMs',
  'guestMs',
  'loadUsec',
  'maxRssKib',
])

/** Times and addresses of maps in a verifier log, which differ in each boot. */
const BY_THE_KERNEL = /verification time \d+ usec|0xffff[0-9a-f]{12}/g

/** Runs the same manifest several times while a process keeps a CPU busy. */
export async function repeatRun(times: number, kernels: readonly string[]): Promise<Said[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-repeat-'))
  const manifest = join(directory, 'manifest.yaml')
  const artifacts = ARTIFACTS.map(name => `  - {name: ${name}, path: ${packageRoot}/examples/build/${name}.bpf.o}`)
  writeFileSync(manifest, `kernels: [${kernels.join(', ')}]\nartifacts:\n${artifacts.join('\n')}\n`)
  const load = spawn(process.execPath, ['-e', 'for(;;);'], {stdio: 'ignore'})
  try {
    // The first run boots the guests, and reports that; the others resume them.
    await runOnce(manifest, directory)
    const runs: Said[] = []
    for (let time = 0; time < times; time++) runs.push(await runOnce(manifest, directory))
    return runs
  } finally {
    load.kill()
    rmSync(directory, {recursive: true})
  }
}

async function runOnce(manifest: string, directory: string): Promise<Said> {
  const report = join(directory, 'report')
  const cli = join(packageRoot, 'dist/cli.js')
  const {exitCode} = await execa(process.execPath, [cli, 'run', manifest, '--report-directory', report], {
    reject: false,
    stdin: 'ignore',
  })
  const files = filesOf(report)
  rmSync(report, {recursive: true})
  return {exitCode, files}
}

function filesOf(report: string): Said['files'] {
  const names = readdirSync(report).filter(name => /\.(?:json|md|xml|sarif|svg|html)$/.test(name))
  return Object.fromEntries(names.map(name => [name, withoutTimes(name, readFileSync(join(report, name), 'utf8'))]))
}

/**
 * Removes times and other measured values from a file of a report: fields of the results, times in messages of the kernel, and
 * times elsewhere.
 */
export function withoutTimes(name: string, text: string): string {
  const lasting = text.replaceAll(BY_THE_KERNEL, '<kernel>')
  if (name === 'results.json')
    return JSON.stringify(
      JSON.parse(lasting, (key, value: unknown) => (MEASURED.has(key) ? null : value)),
      null,
      2,
    )
  return (
    lasting
      // report.html contains results.json and logs, compressed with gzip: results.json is compared separately.
      .replaceAll(/\bH4sI[\w+/=]+/g, '<packed>')
      .replaceAll(/ logs, [\d.]+ KiB in total/g, ' logs in total')
      .replaceAll(/\b[\d.]+ [KM]iB of memory/g, '<memory> of memory')
      .replaceAll(/\bdata-bytes="\d+"/g, 'data-bytes="<bytes>"')
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+Z?| UTC)?/g, '<date>')
      .replaceAll(/\btime="[\d.]+"/g, 'time="<time>"')
      .replaceAll(/"(?:startedAt|\w+(?:Ms|Usec))":(?: ?)(?:"[^"]*"|[\d.]+)/g, '"<time>"')
      .replaceAll(
        /\b\d+(?:\.\d+)?(?: |&nbsp;|\u00a0)(?:ms|s|min)\b(?:(?: |&nbsp;|\u00a0)\d+(?: |&nbsp;|\u00a0)s\b)?/g,
        '<time>',
      )
  )
}

/** Returns the differences between the first run and the others: exit codes, and files with the first difference. */
export function differences([first, ...others]: readonly Said[]): string[] {
  if (first === undefined) return []
  return others.flatMap((other, index) => {
    const names = new Set([...Object.keys(first.files), ...Object.keys(other.files)])
    const files = [...names]
      .filter(name => first.files[name] !== other.files[name])
      .map(name => `${name} differs from run 1: ${placeOf(first.files[name] ?? '', other.files[name] ?? '')}`)
    return [...(other.exitCode === first.exitCode ? [] : ['exit code differs from run 1']), ...files].map(
      what => `run ${index + 2}: ${what}`,
    )
  })
}

/** Returns some characters of both texts around the first difference. */
function placeOf(first: string, other: string): string {
  let at = 0
  while (first[at] === other[at] && at < first.length) at++
  const [was, is] = [first, other].map(text => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60)))
  return `${was} became ${is}`
}

if (import.meta.main === true) {
  const [times = TIMES, ...kernels] = process.argv.slice(2)
  const runs = await repeatRun(Number(times), kernels.length > 0 ? kernels : KERNELS)
  const found = differences(runs)
  console.log(`${runs.length} runs, exit code ${runs[0]?.exitCode}, ${Object.keys(runs[0]?.files ?? {}).join(' ')}`)
  console.log(found.length === 0 ? 'no differences, except for times' : found.join('\n'))
  process.exitCode = found.length === 0 ? 0 : 1
}
