import {styleText} from 'node:util'
import {pad, pageText, wrap} from '../report/terminal-page.ts'
import {clip, oneLine} from '../text/clean.ts'
import {CANCELLED, type FeatureGroup, type KernelProbe, type ProbeReport} from './model.ts'
import {type FeatureRow, featureRows, GROUP_TITLES, isShared, kfuncCount, wordOf} from './table.ts'

interface ProbePage {
  color: boolean
  /** Columns of the terminal. */
  width: number
}

/** Groups with too many features to list: `--json` prints them. */
const COUNTED: readonly FeatureGroup[] = ['kfunc', 'helper']
const LONGEST_CELL = 40
const STYLES = {yes: 'green', no: 'red', unknown: 'yellow'} as const

/** Renders the features of kernels for a terminal: first the differences, then what all have in common. */
export function renderProbe({kernels}: ProbeReport, page: ProbePage): string {
  const known = kernels.filter(({features}) => features.length > 0)
  const rows = featureRows(known).filter(({group}) => !COUNTED.includes(group))
  const apart = rows.filter(row => !isShared(row))
  const shared = rows.filter(isShared)
  return pageText([
    kernels.flatMap(kernel => headLines(kernel, page)),
    ...(apart.length === 0 ? [] : [[paint('differences', 'bold', page), ...apartLines(apart, known, page)]]),
    ...(shared.length === 0
      ? []
      : [[...(known.length > 1 ? [paint('same on all kernels', 'bold', page)] : []), ...sharedLines(shared, page)]]),
    countLines(known, page),
    ...(known.length === 0 || kernels.some(({error}) => error === CANCELLED)
      ? []
      : [['--json prints every helper and kfunc by program type, and the error of each missing feature']]),
  ])
}

function headLines({id, release, packageVersion, error, notes}: KernelProbe, page: ProbePage): string[] {
  const what = release === null ? '' : `: ${oneLine(release)} (${oneLine(packageVersion ?? '')})`
  return [
    `${paint(oneLine(id), 'bold', page)}${what}`,
    ...(error === null ? [] : [paint(`  ${oneLine(error)}`, 'yellow', page)]),
    ...notes.map(note => `  note: ${oneLine(note)}`),
  ]
}

/** Returns a table if it fits, else a list of kernels for each answer. */
function apartLines(rows: readonly FeatureRow[], kernels: readonly KernelProbe[], page: ProbePage): string[] {
  const labels = rows.map(({group, name}) => `${GROUP_TITLES[group]}: ${name}`)
  const labelWidth = Math.max(...labels.map(label => label.length))
  const cells = rows.map(({answers}) => answers.map(answer => clip(wordOf(answer), LONGEST_CELL)))
  const widths = kernels.map(({id}, index) => Math.max(id.length, ...cells.map(row => row[index]?.length ?? 0)))
  if (labelWidth + widths.reduce((sum, width) => sum + width + 2, 0) > page.width)
    return rows.flatMap((row, index) => listLines(labels[index] ?? '', row, kernels, page))
  return [
    [pad('', labelWidth), ...kernels.map(({id}, index) => pad(id, widths[index] ?? 0))].join('  ').trimEnd(),
    ...rows.map(({answers}, index) =>
      [
        pad(labels[index] ?? '', labelWidth),
        ...answers.map((answer, column) => {
          const text = pad(cells[index]?.[column] ?? '', widths[column] ?? 0)
          return answer.kind === 'value' ? text : paint(text, STYLES[answer.kind], page)
        }),
      ]
        .join('  ')
        .trimEnd(),
    ),
  ]
}

function listLines(label: string, {answers}: FeatureRow, kernels: readonly KernelProbe[], page: ProbePage): string[] {
  const words = new Map<string, string[]>()
  for (const [index, answer] of answers.entries()) {
    const word = clip(wordOf(answer), LONGEST_CELL)
    words.set(word, [...(words.get(word) ?? []), kernels[index]?.id ?? ''])
  }
  return [
    label,
    ...[...words].flatMap(([word, ids]) => {
      const column = Math.max(10, word.length + 4)
      const [first = '', ...more] = wrap(ids.join(' '), page.width, ' '.repeat(column), column)
      return [`  ${pad(word, column - 2)}${first}`, ...more]
    }),
  ]
}

function sharedLines(rows: readonly FeatureRow[], page: ProbePage): string[] {
  const groups = [...new Set(rows.map(({group}) => group))]
  const width = Math.max(...groups.map(group => GROUP_TITLES[group].length))
  return groups.flatMap(group => {
    const own = rows.filter(row => row.group === group)
    const kinds = [...new Set(own.map(({answers: [answer]}) => answer?.kind ?? 'unknown'))]
    return kinds.flatMap((kind, index) => {
      const names = own
        .filter(({answers: [answer]}) => answer?.kind === kind)
        .map(({name, answers: [answer]}) => (answer?.kind === 'value' ? `${name}=${answer.value}` : name))
      // Keeps names with spaces in one line.
      const list = names.map(name => name.replaceAll(' ', '\u00a0')).join(' ')
      const title = pad(index === 0 ? GROUP_TITLES[group] : '', width)
      const word = kind === 'value' ? '' : `${pad(kind, 7)} `
      const column = width + 2 + word.length
      const [first = '', ...more] = wrap(list, page.width, ' '.repeat(column), column)
      return [`${title}  ${word}${first}`, ...more]
    })
  })
}

/** Returns the numbers of helpers and kfuncs. */
function countLines(kernels: readonly KernelProbe[], page: ProbePage): string[] {
  return kernels.flatMap(kernel => {
    const helpers = kernel.helpers
      .filter(({status}) => status === 'yes')
      .map(({program, names}) => `${program.replaceAll(' ', '\u00a0')}\u00a0${names.length}`)
    const id = kernels.length > 1 ? `${kernel.id}: ` : ''
    return [
      ...wrap(`${id}helpers by program type: ${helpers.join(' ')}`, page.width, '  '),
      `${id}kfuncs: ${kfuncCount(kernel)}`,
    ]
  })
}

function paint(text: string, style: Parameters<typeof styleText>[0], {color}: ProbePage): string {
  return color ? styleText(style, text, {validateStream: false}) : text
}
