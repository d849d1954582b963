import type {CaseResult} from '../../../model/case.ts'
import type {Child, Markup} from '../markup.ts'
import {element} from '../markup.ts'
import {code, place} from './parts.ts'

/** Renders the fixups of a case; null if it has none. */
export function fixups({fixups: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  const lines = all.map(({status, note, message, place: where}) =>
    element(
      'li',
      {},
      element(
        'span',
        {class: `verdict ${status === 'applied' ? 'pass' : 'error'}`},
        status === 'applied' ? 'applied' : status.replaceAll('_', ' '),
      ),
      ` ${note}`,
      message === null ? null : `: ${message}`,
      ...(where === null ? [] : [' ', place(where)]),
    ),
  )
  return part(`Fixups (${all.length})`, element('ul', {}, ...lines))
}

/** Renders the variant groups of a case with their candidates; null if it has none. */
export function variants({variants: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  const words = {
    chosen: 'chosen',
    unsupported: 'the kernel does not support it',
    passed_over: 'an earlier one was chosen',
  } as const
  const groups = all.map(({group, chosen, candidates}) =>
    element(
      'li',
      {},
      code(group),
      ' → ',
      chosen === null ? element('span', {class: 'verdict fail'}, 'none') : code(chosen),
      element(
        'ul',
        {},
        ...candidates.map(({program, status, reason}) =>
          element('li', {}, code(program), `: ${reason ?? words[status]}`),
        ),
      ),
    ),
  )
  return part('Variants', element('ul', {}, ...groups))
}

/** Renders the names of the manifest that the object does not have; null if there are none. */
export function unknownNames({unknownNames: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  const lines = all.map(({what, name, meant, place: where}) =>
    element(
      'li',
      {},
      `${what} `,
      code(name),
      ...(meant === null ? [] : [what === 'section' ? '; the object has it in ' : '; did you mean ', code(meant)]),
      ...(where === null ? [] : [' ', place(where)]),
    ),
  )
  return part('Names that the object does not have', element('ul', {}, ...lines))
}

/** Renders a section of a case with its heading. */
export function part(title: string, ...children: readonly Child[]): Markup {
  return element('section', {class: 'part'}, element('h4', {}, title), ...children)
}

/** Renders a row of a table. */
export function row(...cells: readonly Child[]): Markup {
  return element('tr', {}, ...cells.map(cell => element('td', {}, cell)))
}
