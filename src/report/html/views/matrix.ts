import type {KernelResult} from '../../../model/kernel.ts'
import type {Results} from '../../../model/results.ts'
import {type Cell, type Matrix, matrixOf, testMatrixOf} from '../../matrix.ts'
import {element, type Markup} from '../markup.ts'
import {caseId, type Numbers} from '../names.ts'
import {markClass, section, short, verdictSign} from './parts.ts'

/** With this many kernels or more, their names are vertical, and cells show only signs. */
export const NARROW_FROM = 9

/** Renders lanes × kernels. */
export function matrix(results: Results, numbers: Numbers): Markup | null {
  return matrixSection('matrix', 'Artifacts × kernels', matrixOf(results), numbers)
}

/** Renders tests × kernels; null if there are none. */
export function testMatrix(results: Results, numbers: Numbers): Markup | null {
  return matrixSection('tests', 'Tests × kernels', testMatrixOf(results), numbers)
}

function matrixSection(id: string, title: string, {kernels, rows}: Matrix, numbers: Numbers): Markup | null {
  if (rows.length === 0 || kernels.length === 0) return null
  const narrow = kernels.length >= NARROW_FROM
  const head = element(
    'tr',
    {},
    element('th', {scope: 'col', class: 'corner'}, element('span', {class: 'unseen'}, 'artifact')),
    ...kernels.map((kernel, column) => kernelHead(kernel, column)),
  )
  const body = rows.map(({artifact, label, cells}) => {
    const number = numbers.artifact.get(artifact) ?? 0
    return element(
      'tr',
      {'data-artifact': number},
      element('th', {scope: 'row'}, element('span', {class: 'label'}, label)),
      ...cells.map((cell, column) => {
        const kernel = kernels[column]
        return kernel === undefined
          ? element('td')
          : cellMarkup(cell, label, kernel, caseId(artifact, kernel.id, numbers), column)
      }),
    )
  })
  return section(
    id,
    title,
    element(
      'div',
      {class: 'scroll matrix', role: 'region', 'aria-label': title, tabindex: 0},
      element(
        'table',
        {class: narrow ? 'narrow' : 'wide', 'data-grid': true},
        element('thead', {}, head),
        element('tbody', {}, ...body),
      ),
    ),
    legend(rows.flatMap(row => row.cells)),
  )
}

/** Renders the head of a kernel's column. */
export function kernelHead({id, release, required}: KernelResult, column: number): Markup {
  return element(
    'th',
    {
      scope: 'col',
      'data-kernel': column,
      title: [id, release ?? '', required ? '' : 'non-blocking'].filter(part => part !== '').join(' · '),
    },
    element(
      'span',
      {class: 'head'},
      element('span', {class: 'name'}, short(id, 60)),
      required ? null : element('span', {class: 'non-blocking'}, ' non-blocking'),
    ),
  )
}

function cellMarkup(cell: Cell | null, label: string, kernel: KernelResult, id: string | null, column: number): Markup {
  if (cell === null)
    return element(
      'td',
      {class: 'none', 'data-kernel': column},
      element('span', {class: 'unseen'}, 'not run on this kernel'),
    )
  const {verdict, nonBlocking, known, note} = cell
  const word = known ? 'known' : verdict
  const words = `${label} on ${kernel.id}: ${known ? 'known failure' : `${verdict}${nonBlocking ? ', non-blocking' : ''}`}${note === null ? '' : `, ${note} attached`}`
  return element(
    'td',
    {'data-kernel': column, 'data-verdict': verdict},
    element(
      'a',
      {class: `cell ${markClass(verdict, nonBlocking)}`, href: id === null ? null : `#${id}`, 'aria-label': words},
      verdictSign(verdict, known),
      element('span', {class: 'word'}, word),
      note === null ? null : element('span', {class: 'note'}, note),
    ),
  )
}

function legend(cells: readonly (Cell | null)[]): Markup {
  const parts = [
    ...(cells.some(cell => cell?.known) ? ['Known: failure listed in known_failures of the manifest.'] : []),
    ...(cells.some(cell => cell?.nonBlocking) ? ['Grey and dashed: did not pass, non-blocking.'] : []),
    ...(cells.some(cell => cell?.note != null) ? ['n/m: programs attached of those tried.'] : []),
    ...(cells.some(cell => cell === null) ? ['Empty: not run on this kernel.'] : []),
  ]
  return element(
    'p',
    {class: 'legend'},
    parts.join(' '),
    element('span', {class: 'js'}, ' Arrow keys move from cell to cell, Enter opens one.'),
  )
}
