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

/** So many tests of one case are shown that do not pass. */
const MOST_REPORTED = 200

/** Everything that is known of one artifact on one kernel. `heading` is the level of its title. */
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
    'How it ended',
    element('p', {}, interruptionWords(what)),
    log === null ? null : element('p', {}, logLink(log, 'Console log')),
  )
}

function interruptionWords(what: Interruption): string {
  const during = 'during' in what && what.during !== null ? `, during ${what.during}` : ''
  switch (what.kind) {
    case 'timeout':
      return `It was stopped after ${what.seconds} s.`
    case 'crash':
      return `The kernel died${during}: ${what.message}`
    case 'killed':
      return `Its process was killed by signal ${what.signal}${during}.`
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

/** Those that pass are counted alone: there may be thousands, and results.json has them. */
function reported({reported: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  const told = all.filter(({verdict}) => verdict !== 'pass').slice(0, MOST_REPORTED)
  const passed = all.filter(({verdict}) => verdict === 'pass').length
  const rest = all.length - passed - told.length
  return part(
    `Tests that the command tells of (${passed} of ${all.length} pass)`,
    ...told.map(reportedView),
    rest > 0 ? element('p', {}, `${rest} more do not pass: results.json has them.`) : null,
  )
}

function command({command: result}: CaseResult): Markup | null {
  return result === null ? null : part('The loader', ...commandView(result))
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
    'Left behind, and removed',
    element('ul', {}, ...all.map(({kind, name}) => element('li', {}, `${kind} `, code(name)))),
  )
}

function warnings({kernelWarnings: all}: CaseResult): Markup | null {
  if (all.length === 0) return null
  return part(
    'Warnings of the kernel',
    ...all.flatMap(({message, during, excerpt}) => [
      element('p', {}, code(message), during === null ? null : ` during ${during}`),
      block(excerpt, 'Console excerpt'),
    ]),
  )
}

function libbpf({libbpfLog, libbpfTail}: CaseResult): Markup | null {
  if (libbpfLog === null && libbpfTail === '') return null
  return part(
    'What libbpf said',
    libbpfTail === '' ? null : block(libbpfTail, 'End of libbpf’s messages'),
    libbpfLog === null ? null : element('p', {}, logLink(libbpfLog, 'All messages of libbpf')),
  )
}
