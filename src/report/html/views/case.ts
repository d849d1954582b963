import type {ArtifactResult} from '../../../model/artifact.ts'
import type {CaseResult, Interruption} from '../../../model/case.ts'
import type {KernelResult} from '../../../model/kernel.ts'
import type {Results} from '../../../model/results.ts'
import {bytes, duration, grouped} from '../../../text/figures.ts'
import type {Child, Markup} from '../markup.ts'
import {element} from '../markup.ts'
import {fixups, part, row, unknownNames, variants} from './case-fixups.ts'
import {programTable} from './case-programs.ts'
import {commandView, reportedView, testView} from './case-tests.ts'
import {block, code, logLink, place, table, verdictMark} from './parts.ts'

/** Most reported tests of one case that are shown if they do not pass. */
const MOST_REPORTED = 200

/**
 * Renders everything about one case.
 *
 * @param heading level of the title
 */
export function caseView(result: CaseResult, results: Results, heading: 'h2' | 'h3'): Markup[] {
  const artifact = results.artifacts.find(({name}) => name === result.artifact)
  const kernel = results.kernels.find(({id}) => id === result.kernel)
  return [
    element(heading, {class: 'case-title'}, code(result.artifact), ' on ', code(result.kernel)),
    element('p', {class: 'facts'}, ...caseFacts(result, artifact, kernel).map(fact => element('span', {}, fact))),
    element('ul', {class: 'lanes'}, ...result.lanes.map(lane)),
    ...[
      interruption(result.interruption, kernel),
      findingLinks(result, results),
      load(result),
      programs(result),
      tests(result),
      reported(result),
      command(result),
      maps(result),
      fixups(result),
      variants(result),
      unknownNames(result),
      leftovers(result),
      warnings(result),
      libbpf(result),
    ].filter(part => part !== null),
  ]
}

function caseFacts(
  result: CaseResult,
  artifact: ArtifactResult | undefined,
  kernel: KernelResult | undefined,
): Child[] {
  return [
    ...(kernel?.release == null ? [] : [kernel.release]),
    ...(artifact === undefined ? [] : [code(artifact.path)]),
    ...(artifact?.size == null ? [] : [bytes(artifact.size)]),
    ...(artifact?.sha256 == null
      ? []
      : [element('span', {title: artifact.sha256}, `sha256 ${artifact.sha256.slice(0, 12)}…`)]),
    ...(artifact?.place == null ? [] : [place(artifact.place)]),
    ...(result.durationMs === null ? [] : [`${duration(result.durationMs)} in the guest`]),
    ...(result.maxRssKib === null ? [] : [`${bytes(result.maxRssKib * 1024)} of memory`]),
  ]
}

function lane({mode, required, verdict, reason, known}: CaseResult['lanes'][number]): Markup {
  return element(
    'li',
    {},
    code(mode),
    ' ',
    verdictMark(verdict, !required && verdict !== 'pass', known !== null),
    known === null ? null : element('p', {class: 'reason'}, `Known: ${known}`),
    reason === null ? null : element('p', {class: 'reason'}, reason),
  )
}

function interruption(what: Interruption | null, kernel: KernelResult | undefined): Markup | null {
  if (what === null) return null
  const log = kernel?.consoleLog ?? null
  return part(
    'Interruption',
    element('p', {}, interruptionWords(what)),
    log === null ? null : element('p', {}, logLink(log, 'Console log')),
  )
}

function interruptionWords(what: Interruption): string {
  const during = 'during' in what && what.during !== null ? `, during ${what.during}` : ''
  switch (what.kind) {
    case 'timeout':
      return `Timeout: stopped after ${what.seconds} s.`
    case 'crash':
      return `The kernel crashed${during}: ${what.message}`
    case 'killed':
      return `The process was killed by signal ${what.signal}${during}.`
    case 'lost':
      return `The guest was lost: ${what.message}`
    case 'cancelled':
      return 'The run was cancelled.'
  }
}

function findingLinks({artifact, kernel}: CaseResult, {findings}: Results): Markup | null {
  const links = findings.flatMap((finding, index) =>
    finding.artifact === artifact && finding.kernels.includes(kernel)
      ? [element('li', {}, element('a', {href: `#finding-${index + 1}`}, finding.title))]
      : [],
  )
  return links.length === 0 ? null : part('Findings', element('ul', {}, ...links))
}

function load({load}: CaseResult): Markup | null {
  if (load === null) return null
  const {verdict, errno, message, map, program} = load
  const blamed = [
    ...(errno === null ? [] : [`${errno.name} (${errno.number})`]),
    ...(map === null ? [] : [`map ${map}`]),
    ...(program === null ? [] : [`program ${program}`]),
  ].join(', ')
  return part(
    'Load of the whole object',
    element('p', {}, verdictMark(verdict), blamed === '' ? null : ` ${blamed}`),
    message === null ? null : element('blockquote', {}, code(message)),
  )
}

function programs({programs: all}: CaseResult): Markup | null {
  return all.length === 0 ? null : part(`Programs (${all.length})`, ...programTable(all))
}

function tests({tests: all}: CaseResult): Markup | null {
  return all.length === 0 ? null : part(`Tests (${all.length})`, ...all.map(testView))
}

/** Renders reported tests. Those that pass are only counted: there may be thousands, and results.json has them. */
function reported({reported: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  const notPassing = all.filter(({verdict}) => verdict !== 'pass').slice(0, MOST_REPORTED)
  const passed = all.filter(({verdict}) => verdict === 'pass').length
  const rest = all.length - passed - notPassing.length
  return part(
    `Tests reported by the command (${passed} of ${all.length} pass)`,
    ...notPassing.map(reportedView),
    rest > 0 ? element('p', {}, `${rest} more do not pass: see results.json.`) : null,
  )
}

function command({command: result}: CaseResult): Markup | null {
  return result === null ? null : part('Loader', ...commandView(result))
}

function maps({maps: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  const rows = all.map(({name, type, keySize, valueSize, maxEntries, flags, hasInner}) =>
    row(
      code(name),
      hasInner ? `${type}, with an inner map` : type,
      grouped(keySize),
      grouped(valueSize),
      grouped(maxEntries),
      flags === 0 ? '' : `0x${flags.toString(16)}`,
    ),
  )
  return part(
    `Maps (${all.length})`,
    table('Maps', ['map', 'type', 'key, bytes', 'value, bytes', 'entries', 'flags'], rows),
  )
}

function leftovers({leftovers: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  return part(
    'Leftovers (removed)',
    element('ul', {}, ...all.map(({kind, name}) => element('li', {}, `${kind} `, code(name)))),
  )
}

function warnings({kernelWarnings: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  return part(
    'Kernel warnings',
    ...all.flatMap(({message, during, excerpt}) => [
      element('p', {}, code(message), during === null ? null : ` during ${during}`),
      block(excerpt, 'Console excerpt'),
    ]),
  )
}

function libbpf({libbpfLog, libbpfTail}: CaseResult): Markup | null {
  if (libbpfLog === null && libbpfTail === '') return null
  return part(
    'libbpf log',
    libbpfTail === '' ? null : block(libbpfTail, 'End of the libbpf log'),
    libbpfLog === null ? null : element('p', {}, logLink(libbpfLog, 'Full libbpf log')),
  )
}
