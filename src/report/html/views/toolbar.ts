import type {Results} from '../../../model/results.ts'
import type {Verdict} from '../../../model/verdict.ts'
import {element, type Markup} from '../markup.ts'
import {short} from './parts.ts'

const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'error', 'skip']

/** Renders the filters of the page, which need its script. */
export function toolbar({artifacts, kernels}: Results): Markup {
  return element(
    'form',
    {class: 'toolbar js', role: 'search', 'aria-label': 'Filter', id: 'filters'},
    element(
      'label',
      {class: 'search'},
      element('span', {class: 'unseen'}, 'Text'),
      element('input', {
        type: 'search',
        name: 'text',
        placeholder: 'Filter: program, map, kernel, text…   /',
        autocomplete: 'off',
        spellcheck: 'false',
        'aria-keyshortcuts': '/',
      }),
    ),
    select(
      'artifact',
      'Artifact',
      'all artifacts',
      artifacts.map(({name}) => name),
    ),
    select(
      'kernel',
      'Kernel',
      'all kernels',
      kernels.map(({id}) => id),
    ),
    element(
      'fieldset',
      {},
      element('legend', {class: 'unseen'}, 'Verdict'),
      ...VERDICTS.map(verdict =>
        element(
          'label',
          {class: `choice ${verdict}`},
          element('input', {type: 'checkbox', name: 'verdict', value: verdict}),
          verdict,
        ),
      ),
    ),
    element('button', {type: 'reset'}, 'Clear'),
    element('output', {role: 'status', 'aria-live': 'polite'}),
  )
}

function select(name: string, label: string, all: string, options: readonly string[]): Markup {
  return element(
    'label',
    {},
    element('span', {class: 'unseen'}, label),
    element(
      'select',
      {name},
      element('option', {value: ''}, all),
      ...options.map((option, index) => element('option', {value: index}, short(option))),
    ),
  )
}
