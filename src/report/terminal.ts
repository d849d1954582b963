import {SHAPE_WORDS} from '../model/boot-shape.ts'
import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import {clip, lastLines, oneLine, withoutCommands} from '../text/clean.ts'
import {duration, plural} from '../text/figures.ts'
import {acceleratorWords} from './accelerator.ts'
import {appliedFixups, leftoverLines, offLines, skipReasons, variantLines} from './facts.ts'
import {libbpfWords} from './libbpf.ts'
import {
  type Cell,
  idLines,
  kernelWords,
  knownWords,
  type Matrix,
  matrixOf,
  ownPlace,
  sourceWords,
  testMatrixOf,
  titleWords,
} from './matrix.ts'
import {changeLines} from './terminal-changes.ts'
import {type Page, pad, terminalPage, wrap} from './terminal-page.ts'

export interface TerminalOptions {
  color: boolean
  /** Columns of the terminal. Words are wrapped to it; log lines, YAML and commands are not, so that they can be copied. */
  width: number
  /** Where the logs are, as the user may name it. */
  reportDirectory: string
}

/** The whole run as text: the answer, one table, each finding once, and where to read on. */
export function renderTerminal(results: Results, {color, width, reportDirectory}: TerminalOptions): string {
  const page = terminalPage(color, width, reportDirectory)
  const sections = [
    answer(results, page),
    table(matrixOf(results), page),
    testTable(results, page),
    changeLines(results, page),
    ...results.findings.map((finding, index) => findingLines(finding, index + 1, results, page)),
    foot(results, page),
  ]
  const text = sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
  return `${withoutCommands(text)}\n`
}

function answer(results: Results, {paint, width}: Page): string[] {
  const {gate, durationMs, shard, kernels} = results
  const accelerator = acceleratorWords(results)
  const style = {passed: 'green', failed: 'red', error: 'yellow'} as const
  return [
    `${paint(oneLine(gate.sentence), ['bold', style[gate.status]])} ${paint(`(${duration(durationMs)})`, 'dim')}`,
    ...(shard === null
      ? []
      : [`part ${shard.index} of ${shard.count}: ${kernels.length} of ${plural(shard.kernels.length, 'kernel')}`]),
    ...(accelerator === null ? [] : wrap(`guests ran in ${accelerator}`, width, '  ').map(line => paint(line, 'dim'))),
  ]
}

/** A longer name is cut where the table has no room for it. */
const LONGEST_LABEL = 32

/** Words under full ids where they fit, under ids of two lines, else signs under numbers, in as many blocks as it takes. */
function table(matrix: Matrix, page: Page): string[] {
  if (matrix.rows.length === 0 || matrix.kernels.length === 0) return []
  const longest = Math.max(...matrix.rows.map(row => row.label.length))
  const least = Math.min(longest, LONGEST_LABEL)
  const ids = matrix.kernels.map(kernel => oneLine(kernel.id, 60))
  for (const heads of [ids.map(id => [id]), ids.map(idLines)]) {
    const widths = heads.map((lines, index) =>
      Math.max(
        'error*'.length,
        ...lines.map(line => line.length),
        ...matrix.rows.map(row => cellWord(row.cells[index] ?? null).length),
      ),
    )
    const room = page.width - widths.reduce((sum, columns) => sum + columns + 2, 0)
    if (least <= room) return wideTable(matrix, heads, widths, Math.min(longest, room), page)
  }
  return narrowTable(matrix, ids, least, page)
}

/** The tests × kernels, where one did not pass: a table of nothing but passes is in the job summary. */
function testTable(results: Results, page: Page): string[] {
  const matrix = testMatrixOf(results)
  const verdicts = results.cases.flatMap(({tests, reported}) => [...tests, ...reported].map(({verdict}) => verdict))
  if (verdicts.length === 0) return []
  const passed = verdicts.filter(verdict => verdict === 'pass').length
  if (passed === verdicts.length) return [`tests: all ${passed} pass`]
  return [`tests: ${passed} of ${verdicts.length} pass`, ...table(matrix, page)]
}

function wideTable(
  {rows}: Matrix,
  heads: readonly (readonly string[])[],
  widths: readonly number[],
  labelWidth: number,
  page: Page,
): string[] {
  const columns = (label: string, texts: readonly string[]) =>
    [pad(clip(label, labelWidth), labelWidth), ...texts].join('  ').trimEnd()
  const head = (heads[0] ?? []).map((_, line) =>
    columns(
      '',
      heads.map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0)),
    ),
  )
  const body = rows.map(({label, cells}) =>
    columns(
      label,
      cells.map((cell, index) => paintCell(cell, cellWord(cell), widths[index] ?? 0, page)),
    ),
  )
  return [
    ...head.map(line => page.paint(line, 'bold')),
    ...body,
    ...legend(
      rows.flatMap(row => row.cells),
      false,
      page,
    ),
  ]
}

function narrowTable({rows}: Matrix, ids: readonly string[], labelWidth: number, page: Page): string[] {
  const columns = 3
  const perBlock = Math.max(1, Math.floor((page.width - labelWidth - 1) / columns))
  const starts = Array.from({length: Math.ceil(ids.length / perBlock)}, (_, block) => block * perBlock)
  const blocks = starts.flatMap(start => {
    const numbers = ids.slice(start, start + perBlock).map((_, index) => pad(String(start + index + 1), columns))
    return [
      ...(start === 0 ? [] : ['']),
      page.paint(`${' '.repeat(labelWidth)} ${numbers.join('')}`.trimEnd(), 'bold'),
      ...rows.map(({label, cells}) =>
        `${pad(clip(label, labelWidth), labelWidth)} ${cells
          .slice(start, start + perBlock)
          .map(cell => paintCell(cell, cellSign(cell), columns, page))
          .join('')}`.trimEnd(),
      ),
    ]
  })
  const kernels = wrap(ids.map((id, index) => `${index + 1}\u00a0${id}`).join('  '), page.width, '')
  return [
    ...blocks,
    ...kernels,
    ...legend(
      rows.flatMap(row => row.cells),
      true,
      page,
    ),
  ]
}

function cellWord(cell: Cell | null): string {
  if (cell === null) return ''
  const note = cell.note === null ? '' : ` ${cell.note}`
  return cell.known ? `known${note}` : `${cell.verdict}${cell.nonBlocking ? '*' : ''}${note}`
}

const SIGNS = {pass: '✓', fail: '✗', skip: '-', error: '!'} as const
const KNOWN_SIGN = '~'

function cellSign(cell: Cell | null): string {
  if (cell === null) return ''
  return cell.known ? KNOWN_SIGN : `${SIGNS[cell.verdict]}${cell.nonBlocking ? '*' : ''}`
}

function paintCell(cell: Cell | null, text: string, width: number, {paint}: Page): string {
  const styles = {pass: 'green', fail: 'red', skip: 'dim', error: 'yellow'} as const
  const padding = ' '.repeat(Math.max(0, width - text.length))
  if (cell === null) return padding
  return `${paint(text, cell.nonBlocking ? 'dim' : styles[cell.verdict])}${padding}`
}

/** Explains what the table shows, and nothing else. */
function legend(cells: readonly (Cell | null)[], signs: boolean, {paint, width}: Page): string[] {
  const verdicts = new Set(cells.filter(cell => cell?.known !== true).map(cell => cell?.verdict))
  const parts = [
    ...(signs
      ? (['pass', 'fail', 'skip', 'error'] as const)
          .filter(verdict => verdicts.has(verdict))
          .map(verdict => `${SIGNS[verdict]} ${verdict}`)
      : []),
    ...(cells.some(cell => cell?.known) ? [`${signs ? `${KNOWN_SIGN} ` : ''}known: fails as known_failures says`] : []),
    ...(cells.some(cell => cell?.nonBlocking && !cell.known) ? ['* does not block'] : []),
    ...(cells.some(cell => cell?.note != null) && !signs ? ['n/m: programs attached'] : []),
    ...(cells.includes(null) ? ['blank: not meant for the kernel'] : []),
  ]
  return parts.length === 0
    ? []
    : wrap(parts.map(part => part.replaceAll(' ', '\u00a0')).join('   '), width, '').map(line => paint(line, 'dim'))
}

/** A kernel's trace is the longest: twenty lines (KernelWarning). */
const EXCERPT_LINES = 20
const LEVELS = {failure: ['FAIL', 'red'], warning: ['WARN', 'yellow'], notice: ['NOTE', 'cyan']} as const
const KNOWN = ['KNOWN', 'cyan'] as const

function findingLines(finding: Finding, number: number, results: Results, page: Page): string[] {
  const {paint, width} = page
  const [word, style] = finding.known === null ? LEVELS[finding.level] : KNOWN
  const head = `${number}. ${word} `
  const indent = ' '.repeat(`${number}. `.length)
  const title = `${finding.artifact === null ? '' : `${oneLine(finding.artifact, 100)}: `}${titleWords(finding)}`
  const [first = '', ...rest] = wrap(title, width, `${indent}  `, head.length)
  const field = (name: string, text: string) =>
    wrap(text, width, `${indent}  `, indent.length + name.length + 1).map((line, index) =>
      index === 0 ? `${indent}${paint(name, 'dim')} ${line}` : line,
    )
  const place = ownPlace(finding, results)
  const code = (text: string) => lastLines(text, EXCERPT_LINES).map(line => `${indent}${paint('|', 'dim')} ${line}`)
  return [
    `${number}. ${paint(word, ['bold', style])} ${paint(first, 'bold')}`,
    ...rest.map(line => paint(line, 'bold')),
    ...field('on:', `${kernelWords(finding, results, '*')}  [${finding.class}]`),
    ...(finding.known === null ? [] : field('known:', knownWords(finding.known))),
    ...(finding.words === null ? [] : field('says:', oneLine(finding.words))),
    ...(finding.source === null
      ? []
      : [
          `${indent}${paint('at:', 'dim')} ${paint(sourceWords(finding.source), 'cyan')}`,
          ...(finding.source.text.trim() === '' ? [] : [`${indent}   ${oneLine(finding.source.text)}`]),
        ]),
    ...(place === null ? [] : [`${indent}${paint('at:', 'dim')} ${paint(place, 'cyan')}`]),
    ...(finding.excerpt === null || finding.excerpt === finding.words ? [] : code(finding.excerpt)),
    ...field('fix:', oneLine(finding.remedy, 2000)),
    ...(finding.remedyYaml === null ? [] : yaml(finding, indent, page)),
    `${indent}${paint('reproduce:', 'dim')} ${oneLine(finding.reproduce)}`,
    ...(finding.shell === null ? [] : [`${indent}${paint('look:', 'dim')} ${oneLine(finding.shell)}`]),
    ...(finding.log === null
      ? []
      : [`${indent}${paint('log:', 'dim')} ${oneLine(`${page.reportDirectory}/${finding.log}`)}`]),
  ]
}

/** YAML is indented by spaces only: it is there to be copied. */
function yaml({remedyYaml}: Finding, indent: string, {paint}: Page): string[] {
  return lastLines(remedyYaml ?? '', 60).map(line => `${indent}    ${paint(line, 'green')}`)
}

function foot(results: Results, {paint, width, reportDirectory}: Page): string[] {
  const {host, kernels} = results
  const idWidth = Math.max(0, ...kernels.map(({id}) => Math.min(oneLine(id, 60).length, 40)))
  const releases = kernels.map(({release}) => oneLine(release ?? 'no release', 60))
  const releaseWidth = Math.max(0, ...releases.map(release => Math.min(release.length, 40)))
  const rows = kernels.map((kernel, index) => {
    const times =
      kernel.bootMs === null
        ? 'not booted'
        : `${kernel.snapshot === 'used' ? 'resumed in' : 'boot'} ${duration(kernel.bootMs)}, total ${duration(kernel.guestMs)}`
    const shape = kernel.shape === null ? '' : `, ${SHAPE_WORDS[kernel.shape]}`
    const accelerator = kernel.accelerator === null ? '' : `, ${kernel.accelerator}`
    const again = kernel.boots > 1 ? `, ${kernel.boots} boots` : ''
    const mark = kernel.required ? '' : '  (does not block)'
    return `${pad(oneLine(kernel.id, 60), idWidth)}  ${pad(releases[index] ?? '', releaseWidth)}  ${paint(`${times}${shape}${accelerator}${again}${mark}`, 'dim')}`
  })
  const notes = kernels.flatMap(kernel => kernel.notes.map(note => `note: ${oneLine(kernel.id, 60)}: ${oneLine(note)}`))
  const fixups = appliedFixups(results)
  const libbpf = libbpfWords(results)
  return [
    ...rows,
    ...(host.accelerator === null
      ? []
      : wrap(`accelerator: ${host.accelerator.used}, ${oneLine(host.accelerator.reason)}`, width, '  ')),
    ...(libbpf === null ? [] : wrap(`libbpf: ${libbpf}`, width, '  ')),
    ...few('variant', variantLines(results)).flatMap(line => wrap(line, width, '  ')),
    ...few('off', offLines(results)).flatMap(line => wrap(line, width, '  ')),
    ...few('note', leftoverLines(results)).flatMap(line => wrap(line, width, '  ')),
    ...(fixups.length === 0 ? [] : [`fixups applied: ${fixups.length}, listed in summary.md`]),
    ...skipReasons(results).flatMap(reason => wrap(`skipped: ${reason}`, width, '  ')),
    ...notes.flatMap(note => wrap(note, width, '  ')),
    `logs and results.json: ${oneLine(reportDirectory)}`,
  ]
}

/** The first lines of a kind, and where the others are. */
function few(kind: string, lines: readonly string[]): string[] {
  const shown = lines.length > MOST_REMARKS ? lines.slice(0, MOST_REMARKS - 1) : lines
  const left = lines.length - shown.length
  return [...shown, ...(left === 0 ? [] : [`${left} more, listed in summary.md`])].map(line => `${kind}: ${line}`)
}

const MOST_REMARKS = 8
