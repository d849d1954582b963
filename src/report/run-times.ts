import type {KernelResult} from '../model/kernel.ts'
import type {RunTime} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {type ProgramRunTimes, runTimesOf} from '../results/run-times.ts'
import {grouped, nanoseconds, plural} from '../text/figures.ts'
import {code, details, table} from './markdown.ts'

/** Most kernels that have their own column. */
const MOST_COLUMNS = 5

/** Renders the run time of programs during tests, collapsed: by kernel, or as ranges if there are many kernels. */
export function runTimes(results: Results): string {
  const rows = runTimesOf(results)
  if (rows.length === 0) return ''
  const kernels = results.kernels.filter((_, index) => rows.some(({times}) => times[index] != null))
  const own = (row: ProgramRunTimes) =>
    results.kernels.map((kernel, index) => [kernel, row.times[index] ?? null] as const)
  const meaning =
    'The average time of one run of each program during the tests, in simple instructions: how many of them take the same ' +
    'time in the same guest. Use it to compare kernels, and emulated guests with others. The cost of measuring is ' +
    'subtracted. In parentheses: the time as the kernel measures it. An average over few runs is not reliable.'
  const body =
    kernels.length > MOST_COLUMNS
      ? table(
          RANGE_HEADS,
          rows.map(row => rangeRow(row, own(row))),
        )
      : table(
          ['program', ...kernels.map(({id}) => code(id))],
          rows.map(row => [
            nameCell(row),
            ...own(row)
              .filter(([kernel]) => kernels.includes(kernel))
              .map(([kernel, time]) => timeCell(time, row.slowest?.kernel === kernel.id ? row.slowest : null)),
          ]),
        )
  const slow = rows.filter(({slowest}) => slowest !== null).length
  const title =
    slow === 0 ? 'Run time of programs' : `Run time of programs (${plural(slow, 'program')} slower on some kernels)`
  return details(title, `${meaning}\n\n${body}`)
}

const RANGE_HEADS = ['program', 'min', 'max', 'max on', 'runs']

function rangeRow(row: ProgramRunTimes, times: readonly (readonly [KernelResult, RunTime | null])[]): string[] {
  const sorted = times
    .flatMap(([{id}, time]) => (time === null ? [] : [{id, time}]))
    .toSorted((a, b) => (a.time.insnsPerRun ?? 0) - (b.time.insnsPerRun ?? 0))
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return [nameCell(row)]
  const runs = sorted.map(({time}) => time.runs)
  const [fewest, many] = [Math.min(...runs), Math.max(...runs)].map(grouped)
  return [
    nameCell(row),
    timeWords(least.time),
    timeWords(most.time),
    `${code(most.id)}${row.slowest === null ? '' : `, ${ratioWords(row.slowest)}`}`,
    fewest === many ? `${fewest}` : `${fewest} – ${many}`,
  ]
}

function nameCell({artifact, program}: ProgramRunTimes): string {
  return `${code(program)}<br><sub>${code(artifact)}</sub>`
}

function timeCell(time: RunTime | null, slowest: ProgramRunTimes['slowest']): string {
  if (time === null) return ''
  const words = slowest === null ? '' : ` **${ratioWords(slowest)}**`
  return `${timeWords(time)}${words}<br><sub>${runsWords(time)}</sub>`
}

/** `12,400 runs`. */
function runsWords({runs}: RunTime): string {
  return `${grouped(runs)} ${runs === 1 ? 'run' : 'runs'}`
}

function timeWords({nsecPerRun, insnsPerRun}: RunTime): string {
  return `${insnsPerRun === null ? '' : `${grouped(insnsPerRun)} `}(${nanoseconds(nsecPerRun)})`
}

function ratioWords({ratio, fastest}: NonNullable<ProgramRunTimes['slowest']>): string {
  return `${ratio >= 10 ? grouped(Math.round(ratio)) : ratio.toFixed(1)} × ${code(fastest)}`
}
