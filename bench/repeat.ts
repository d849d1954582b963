/**
 * Whether a run says the same each time, under load: `npm run repeat`, or `npm run repeat -- 3 debian-12-6.1` for three
 * runs on one kernel. Beside each run a process keeps a CPU busy. All files of the reports are compared byte for byte, but
 * for times.
 */
import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'
import {packageRoot} from '../src/base/package-root.ts'

const TIMES = 10
const KERNELS = ['debian-11-5.10', 'debian-12-6.1']

/** One of each: what passes, what each step refuses, tests, and what is no object. */
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

/** What a run has said: its exit code, and each file of its report without times. */
export interface Said {
  exitCode: number | undefined
  files: Record<string, string>
}

/**
 * Fields of results.json that hold times, or the memory that was measured (src/model/results.ts), and whether a guest was
 * booted in this run or in one before.
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

/** What a verifier says of time, and the addresses that it shows of maps: other ones in each boot. */
const BY_THE_KERNEL = /verification time \d+ usec|0xffff[0-9a-f]{12}/g

/** Runs the same manifest so many times, each beside a process that keeps a CPU busy. */
export async function repeatRun(times: number, kernels: readonly string[]): Promise<Said[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bpfcompat-repeat-'))
  const manifest = join(folder, 'manifest.yaml')
  const artifacts = ARTIFACTS.map(name => `  - {name: ${name}, path: ${packageRoot}/examples/build/${name}.bpf.o}`)
  writeFileSync(manifest, `kernels: [${kernels.join(', ')}]\nartifacts:\n${artifacts.join('\n')}\n`)
  const load = spawn(process.execPath, ['-e', 'for(;;);'], {stdio: 'ignore'})
  try {
    // What it boots, and says so, others resume.
    await runOnce(manifest, folder)
    const said: Said[] = []
    for (let time = 0; time < times; time++) said.push(await runOnce(manifest, folder))
    return said
  } finally {
    load.kill()
    rmSync(folder, {recursive: true})
  }
}

async function runOnce(manifest: string, folder: string): Promise<Said> {
  const report = join(folder, 'report')
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
 * A file of a report without times and what else is measured: fields of the results that hold them, what the kernel says of
 * them in its own words, and what is written as a time elsewhere.
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
      // report.html has results.json and logs in it, packed by gzip: the former is compared itself.
      .replaceAll(/\bH4sI[\w+/=]+/g, '<packed>')
      .replaceAll(/ logs of [\d.]+ KiB together/g, ' logs together')
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

/** What differs between the first run and the others: the exit code, or files, each with the first place where it does. */
export function differences([first, ...others]: readonly Said[]): string[] {
  if (first === undefined) return []
  return others.flatMap((said, index) => {
    const names = new Set([...Object.keys(first.files), ...Object.keys(said.files)])
    const files = [...names]
      .filter(name => first.files[name] !== said.files[name])
      .map(name => `${name} is not that of run 1: ${placeOf(first.files[name] ?? '', said.files[name] ?? '')}`)
    return [...(said.exitCode === first.exitCode ? [] : ['exit code is not that of run 1']), ...files].map(
      what => `run ${index + 2}: ${what}`,
    )
  })
}

/** Some characters of both texts around the first one that differs. */
function placeOf(first: string, other: string): string {
  let at = 0
  while (first[at] === other[at] && at < first.length) at++
  const [was, is] = [first, other].map(text => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60)))
  return `${was} became ${is}`
}

if (import.meta.main === true) {
  const [times = TIMES, ...kernels] = process.argv.slice(2)
  const said = await repeatRun(Number(times), kernels.length > 0 ? kernels : KERNELS)
  const found = differences(said)
  console.log(`${said.length} runs, exit code ${said[0]?.exitCode}, ${Object.keys(said[0]?.files ?? {}).join(' ')}`)
  console.log(found.length === 0 ? 'all the same, but for times' : found.join('\n'))
  process.exitCode = found.length === 0 ? 0 : 1
}
