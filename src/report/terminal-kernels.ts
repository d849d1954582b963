import {SHAPE_WORDS} from '../model/boot-shape.ts'
import type {KernelResult} from '../model/kernel.ts'
import {oneLine} from '../text/clean.ts'
import {duration} from '../text/figures.ts'
import type {Page} from './terminal-page.ts'
import {pad, wrap} from './terminal-page.ts'

/** Columns that ids and releases are aligned to; a longer one moves its row. */
const ALIGNED = 40
/** Indents the facts of a kernel below its id. */
const INDENT = '  '

/**
 * Renders a line for each kernel: id, release, times, and how it was booted, unless a line does not fit with it. If a line
 * does not fit without it either, the facts are below the id and the release.
 */
export function kernelLines(kernels: readonly KernelResult[], {paint, width}: Page): string[] {
  const mixed = new Set(kernels.flatMap(({accelerator}) => accelerator ?? [])).size > 1
  const rows = kernels.map(kernel => ({
    id: oneLine(kernel.id, 60),
    release: oneLine(kernel.release ?? 'no release', 60),
    facts: factsOf(kernel, mixed),
    times: factsOf({...kernel, shape: null}, mixed),
  }))
  const aligned = (texts: readonly string[]) => Math.max(0, ...texts.map(text => Math.min(text.length, ALIGNED)))
  const [idWidth, releaseWidth] = [aligned(rows.map(({id}) => id)), aligned(rows.map(({release}) => release))]
  const heads = rows.map(({id, release}) => `${pad(id, idWidth)}  ${pad(release, releaseWidth)}`)
  const fitting = (['facts', 'times'] as const).find(column =>
    rows.every((row, index) => `${heads[index]}  ${row[column]}`.length <= width),
  )
  if (fitting !== undefined) return rows.map((row, index) => `${heads[index]}  ${paint(row[fitting], 'dim')}`)
  return rows.flatMap(({facts}, index) => [
    ...wrap((heads[index] ?? '').trimEnd(), width, INDENT),
    ...wrap(facts, width, INDENT, INDENT.length).map((line, row) =>
      paint(row === 0 ? `${INDENT}${line}` : line, 'dim'),
    ),
  ])
}

/** @param mixed kernels ran under different accelerators, so that each names its own */
function factsOf(kernel: KernelResult, mixed: boolean): string {
  const {bootMs, guestMs, snapshot, shape, accelerator, boots, required} = kernel
  return [
    ...(bootMs === null
      ? ['not booted']
      : [`${snapshot === 'used' ? 'resume' : 'boot'} ${duration(bootMs)}`, `guest ${duration(guestMs)}`]),
    ...(shape === null ? [] : [SHAPE_WORDS[shape]]),
    ...(mixed && accelerator !== null ? [accelerator] : []),
    ...(boots > 1 ? [`${boots} boots`] : []),
    ...(required ? [] : ['non-blocking']),
  ].join(', ')
}
