import type {Refusal} from '../cases/certain-refusals.ts'
import {all} from '../cases/records.ts'
import type {GuestRecord} from '../guest/record-shapes.ts'
import type {NameSurface} from '../model/name-states.ts'
import type {ProgramSurface} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import {oneLine} from '../text/clean.ts'
import type {GuestWork} from './guest-work.ts'

/** Maximum number of names in one line; the rest is counted. */
const NAMES = 6
const MAX_WORDS = 300

/**
 * Lists the facts of a kernel's surface that only a boot shows, one sentence each.
 *
 * @param examined the records of each case by its id, and the programs that the kernel certainly rejects
 */
export function needsBoot(
  {names, programs}: Surface,
  {artifacts}: Pick<GuestWork, 'artifacts'>,
  {records, refusals = []}: {records: ReadonlyMap<number, readonly GuestRecord[]>; refusals?: readonly Refusal[]},
  {hasBtf, hasSymbols}: {hasBtf: boolean; hasSymbols: boolean},
): string[] {
  const refused = new Set(refusals.flatMap(({programs: own}) => own.map(nameOf)))
  const absent = (kind: NameSurface['kind']) =>
    names.flatMap(name => (name.kind === kind && isAbsent(name) ? [name.name] : []))
  const recordless = names.flatMap(name =>
    name.kind === 'tracepoint' &&
    !name.name.startsWith('syscalls/') &&
    name.states.some(({category, fields}) => category !== null && fields.length === 0)
      ? [name.name]
      : [],
  )
  const hooked = programs.some(({hook}) => hook?.kind === 'function')
  const chosen = artifacts.flatMap(({artifact: {name, request}}) =>
    request.variants.map(({group}) => `${name}/${group}`),
  )
  return [
    'not booted: the results come from its package; only a boot shows whether programs load, attach and run',
    ...(hasBtf ? [] : ['the image has no BTF: no prototypes or fields can be compared']),
    ...(hasSymbols
      ? []
      : ['needs a boot: copies of functions, and functions with the same name (the image has no symbols)']),
    ...(hooked ? ['needs a boot: whether functions can be traced (notrace, the kprobe blacklist)'] : []),
    ...needs(absent('function'), 'not in the image: a module may have them'),
    ...needs(absent('tracepoint'), 'tracepoints that are not in the image'),
    ...needs(recordless, 'the record of the tracepoint'),
    ...needs(chosen, 'which of its variants runs; all were examined'),
    ...refusals.map(({why, programs: own}) => `would be rejected: ${listed(own.map(nameOf))}: ${why}`),
    ...artifacts.flatMap(({artifact, object}) => notExamined(artifact.name, records.get(object ?? -1) ?? [], refused)),
  ]
}

function isAbsent(name: NameSurface): boolean {
  switch (name.kind) {
    case 'function':
      return name.states.some(
        ({symbols, siblings, prototype}) => !symbols && siblings.length === 0 && prototype === null,
      )
    case 'tracepoint':
      return name.states.some(({category}) => category === null)
    // A module may have it.
    case 'kfunc':
      return name.states.some(({prototype}) => prototype === null)
    case 'symbol':
      return name.states.some(({symbols, type}) => !symbols && type === null)
    // BTF decides: libbpf uses nothing else.
    case 'raw_tracepoint':
    case 'field':
    case 'enumerator':
    case 'type':
    // The package contains the configuration.
    case 'config':
      return false
  }
}

function needs(names: readonly string[], why: string): string[] {
  return names.length === 0 ? [] : [`needs a boot: ${listed(names)} (${why})`]
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES).map(name => oneLine(name, MAX_WORDS))
  const rest = names.length - shown.length
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function nameOf({artifact, program}: ProgramSurface): string {
  return `${artifact}/${program}`
}

/** Returns notes about objects and programs that libbpf rejected before the load, and about validators that died. */
function notExamined(artifact: string, records: readonly GuestRecord[], known: ReadonlySet<string>): string[] {
  const open = all(records, 'open').find(({errno}) => errno !== 0)
  const exit = all(records, 'case_exit').find(({code}) => code !== 0)
  const refused = new Map<string, Set<string>>()
  for (const {program, errno, message} of all(records, 'program_load'))
    if (errno !== 0 && !known.has(`${artifact}/${program}`))
      refused.set(message ?? '', (refused.get(message ?? '') ?? new Set()).add(`${artifact}/${program}`))
  return [
    ...(open === undefined
      ? []
      : [`not examined: ${artifact}: ${oneLine(open.message ?? 'libbpf cannot open it', MAX_WORDS)}`]),
    ...(exit === undefined
      ? []
      : [
          `examined in part: ${artifact}: the validator ended with ${exit.signal === 0 ? `exit code ${exit.code}` : `signal ${exit.signal}`}`,
        ]),
    ...[...refused].map(
      ([message, programs]) => `not examined: ${listed([...programs])}: ${oneLine(message, MAX_WORDS)}`,
    ),
  ]
}
