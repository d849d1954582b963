import type {Finding} from '../../../model/finding.ts'
import type {Results} from '../../../model/results.ts'
import {plural} from '../../../text/figures.ts'
import {kernelWords, knownWords, ownPlace, titleWords} from '../../matrix.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {caseId, type Numbers} from '../names.ts'
import {block, code, copyable, filteredBy, logLink, prose, section, sourceLine} from './parts.ts'

const LEVEL_WORDS: Readonly<Record<Finding['level'], string>> = {
  failure: 'failure',
  warning: 'non-blocking',
  notice: 'note',
}

/** Renders every finding once: what broke, where, and what to do. */
export function findings(results: Results, numbers: Numbers): Markup {
  const shown = results.findings
  return section(
    'findings',
    shown.length === 0 ? 'No findings' : `Findings: ${headline(shown)}`,
    ...(shown.length === 0
      ? [element('p', {}, 'No failures, warnings or notes.')]
      : shown.map((finding, index) => article(finding, index, results, numbers))),
  )
}

function headline(all: readonly Finding[]): string {
  const count = (level: Finding['level']) => all.filter(({level: own, known}) => own === level && known === null).length
  const known = all.filter(finding => finding.known !== null).length
  const [failures, warnings, notices] = [count('failure'), count('warning'), count('notice')]
  return [
    ...(failures === 0 ? [] : [plural(failures, 'failure')]),
    ...(warnings === 0 ? [] : [`${warnings} non-blocking`]),
    ...(known === 0 ? [] : [plural(known, 'known failure')]),
    ...(notices === 0 ? [] : [plural(notices, 'note')]),
  ].join(', ')
}

function article(finding: Finding, index: number, results: Results, numbers: Numbers): Markup {
  const {level, artifact, kernels, otherPrograms, words, source, excerpt, remedy, remedyYaml, log, reproduce, shell} =
    finding
  const id = `finding-${index + 1}`
  const line = ownPlace(finding, results)
  return element(
    'article',
    {
      id,
      class: `finding ${level}`,
      'aria-labelledby': `${id}-title`,
      ...filteredBy(artifact, kernels, numbers),
    },
    element(
      'p',
      {class: 'tags'},
      element('span', {class: 'level'}, finding.known === null ? LEVEL_WORDS[level] : 'known failure'),
      element('span', {class: 'class'}, finding.class),
      artifact === null ? null : element('span', {class: 'artifact'}, artifact),
    ),
    element('h3', {id: `${id}-title`}, titleWords(finding)),
    element('div', {class: 'on'}, 'On ', ...kernelLinks(finding, results, numbers)),
    otherPrograms.length > 2
      ? element('details', {}, element('summary', {}, 'The other programs'), element('p', {}, ...listed(otherPrograms)))
      : null,
    finding.known === null ? null : element('p', {}, element('strong', {}, 'Known: '), knownWords(finding.known)),
    words === null ? null : element('blockquote', {}, code(words)),
    source === null ? null : sourceLine(source),
    line === null ? null : element('p', {}, 'At ', code(line)),
    excerpt === null ? null : block(excerpt, 'Log excerpt'),
    log === null ? null : element('p', {}, logLink(log, 'Full log')),
    element('p', {class: 'remedy'}, element('strong', {}, 'What to do: '), ...prose(remedy)),
    remedyYaml === null ? null : copyable(remedyYaml, 'For the manifest'),
    copyable(reproduce, 'Reproduce'),
    shell === null ? null : copyable(shell, 'Open a shell on that kernel'),
  )
}

/** Most links that are not collapsed. */
const FOLDED_FROM = 12

/** Renders links to the cases; plain words if there is nothing to link to. */
function kernelLinks(finding: Finding, results: Results, numbers: Numbers): Child[] {
  const {artifact, kernels} = finding
  if (artifact === null || kernels.length === 0) return [kernelWords(finding, results)]
  const nonBlocking = new Set(results.kernels.filter(({required}) => !required).map(({id}) => id))
  const links = kernels.map(kernel => {
    const id = caseId(artifact, kernel, numbers)
    return element(
      'a',
      {href: id === null ? null : `#${id}`},
      `${kernel}${nonBlocking.has(kernel) ? ' (non-blocking)' : ''}`,
    )
  })
  if (kernels.length <= FOLDED_FROM) return separated(links)
  const words =
    kernels.length === results.kernels.length ? `all ${kernels.length} kernels` : `${kernels.length} kernels`
  return [element('details', {class: 'inline'}, element('summary', {}, words), element('p', {}, ...separated(links)))]
}

function listed(names: readonly string[]): Child[] {
  return separated(names.map(name => code(name)))
}

function separated(parts: readonly Markup[]): Child[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]))
}
