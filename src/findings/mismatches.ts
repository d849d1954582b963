import type {FixupResult, UnknownName} from '../model/case.ts'
import {isMapInMap} from '../results/map-gaps.ts'
import {nearest} from '../text/did-you-mean.ts'
import {type Draft, draftOf} from './draft.ts'
import type {CaseContext} from './model/context.ts'
import {errnoWords} from './model/errno-words.ts'
import type {Explanation} from './model/explanation.ts'

/** Returns the drafts of settings and names in the manifest that the object does not have or does not accept. */
export function draftsOfMismatches(context: CaseContext): Draft[] {
  const {fixups, unknownNames} = context.result
  return [
    ...fixups
      .filter(({status}) => status !== 'applied' && status !== 'unsupported')
      .map(fixup =>
        draftOf(context, 'load', explain(context, fixup), {
          map: isOfMap(fixup) ? fixup.subject : null,
          words: fixup.message || fixup.note,
          place: fixup.place,
        }),
      ),
    ...unknownNames.map(unknown =>
      draftOf(context, unknown.usedBy === 'test' ? 'test' : 'load', explainName(context, unknown), {
        place: unknown.place,
      }),
    ),
  ]
}

function isOfMap({note}: FixupResult): boolean {
  return note.startsWith('map ')
}

function explain({result: {maps, programs}}: CaseContext, fixup: FixupResult): Explanation {
  const {subject, what, status, errno, message, note} = fixup
  const kind = note.split(' ')[0] ?? 'map'
  const base = {class: 'FIXUP_MISMATCH', subject: `${status} ${subject} ${what}`} as const
  if (what === 'btf') return {...base, subject: `btf ${subject} ${message}`, ...explainBtf(fixup)}
  switch (status) {
    case 'not_found':
      return {
        ...base,
        title: `the manifest sets ${what} on ${kind === 'global' ? 'global variable' : kind} ${subject}, which the object does not have`,
        remedy: notFound(
          subject,
          kind,
          kind === 'map' ? maps.map(({name}) => name) : kind === 'program' ? programs.map(({name}) => name) : null,
        ),
      }
    case 'not_map_in_map': {
      const type = maps.find(({name}) => name === subject)?.type ?? 'another type'
      const candidates = maps.filter(candidate => isMapInMap(candidate.type)).map(({name}) => name)
      return {
        ...base,
        title: `the manifest sets ${what} on map ${subject}, which is not a map of maps`,
        remedy: `Set the inner map on a hash_of_maps or array_of_maps${candidates.length === 0 ? ' (the object has none)' : `: ${candidates.join(', ')}`}. ${subject} is of type ${type}.`,
      }
    }
    case 'applied':
    case 'unsupported':
    case 'error':
      return {
        ...base,
        title: `${what} cannot be set on ${kind} ${subject}: ${errnoWords(errno)}`,
        remedy: `Compare the value with what your loader sets: this one was refused${message === null || message === '' ? '' : ` (${message})`}.`,
      }
  }
}

/** Splits the guest's message: the part after the first `; ` says what to do. */
function explainBtf({subject, message}: FixupResult): Pick<Explanation, 'title' | 'remedy'> {
  const [what = '', ...fix] = (message ?? '').split('; ')
  const way = fix.join('; ')
  return {
    title: `BTF file ${subject} ${what}`,
    remedy: `${way.charAt(0).toUpperCase()}${way.slice(1)}, and name it in \`btf\`; or remove the entry if the kernel has its own BTF.`,
  }
}

/** @param names the names that the object has; null if they are not known */
function notFound(subject: string, kind: string, names: readonly string[] | null): string {
  if (names === null) return `Correct the name, or remove the entry: no data section of the object has \`${subject}\`.`
  const close = nearest(subject, names)
  const has = names.length === 0 ? `The object has no ${kind}s.` : `The object has ${names.join(', ')}.`
  return `${close === undefined ? '' : `Did you mean ${close}? `}${has} Correct the name, or remove the entry.`
}

function explainName({result: {programs, maps}}: CaseContext, unknown: UnknownName): Explanation {
  const {what, name, program, meant, usedBy} = unknown
  const base = {class: 'FIXUP_MISMATCH', subject: `${what} ${name} ${usedBy}`} as const
  if (what === 'section')
    return {
      ...base,
      title: `the manifest names section ${name} for program ${program}, but the object has it in section ${meant}`,
      remedy: 'Correct the section in the manifest, or the SEC() in the source.',
    }
  const names = (what === 'program' ? programs : maps).map(candidate => candidate.name)
  return {
    ...base,
    title: `${usedBy === 'test' ? 'a test' : 'the manifest'} names ${what} ${name}, which the object does not have`,
    remedy: notFound(name, what, names),
  }
}
