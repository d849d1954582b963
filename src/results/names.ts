import type {IgnoredVariable, UnknownName} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'
import type {Place} from '../model/place.ts'
import type {ProgramResult} from '../model/program.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {nearest} from '../text/did-you-mean.ts'

type Named = Pick<UnknownName, 'name' | 'usedBy' | 'place'> & {what: 'program' | 'map'}

/**
 * Returns the programs and maps that the manifest names and the object does not have; none if the object was not opened. The
 * guest checks the subjects of fixups.
 */
export function unknownNames(
  request: ArtifactRequest,
  programs: readonly ProgramResult[],
  maps: readonly MapResult[],
  ignored: readonly IgnoredVariable[],
): UnknownName[] {
  if (programs.length === 0 && maps.length === 0) return []
  const programNames = programs.map(({name}) => name)
  // The variables that libbpf ignores are in the object, but are not maps.
  const mapNames = [...maps, ...ignored].map(({name}) => name)
  const unknown = [...programsNamed(request), ...knownFailures(request), ...testSubjects(request)]
    .filter(({what, name}) => !(what === 'program' ? programNames.includes(name) : isMap(name, mapNames)))
    .map(named => ({
      ...named,
      program: null,
      meant: nearest(named.name, named.what === 'program' ? programNames : mapNames) ?? null,
    }))
  return [...unknown, ...otherSections(request, programs)]
}

/** Returns the programs that the object has in another section than the manifest names. */
function otherSections(request: ArtifactRequest, programs: readonly ProgramResult[]): UnknownName[] {
  return request.programs.flatMap(({name, section, place}) => {
    const actual = programs.find(program => program.name === name)?.section
    return section === null || actual === undefined || withoutMark(actual) === withoutMark(section)
      ? []
      : [{what: 'section', name: section, program: name, usedBy: 'object', meant: actual, place}]
  })
}

/** Removes the `?` of `SEC("?…")`, which means only that the program is off by default. */
function withoutMark(section: string): string {
  return section.replace(/^\?/, '')
}

/** Returns `bpfcompat.yaml:7:9`. */
export function placeText({file, line, column}: Place): string {
  return `${file}:${line}:${column}`
}

/** Returns ` (bpfcompat.yaml:7)`, to append to a sentence. */
export function placeWords(place: Place | null): string {
  return place === null ? '' : ` (${place.file}:${place.line})`
}

/** Returns one line: the name, where the manifest has it, and the name that was probably meant. */
export function unknownNameReason({what, name, program, meant, place}: UnknownName): string {
  const where = placeWords(place)
  if (what === 'section')
    return `the manifest names section \`${name}\` for program \`${program}\`, but the object has it in section \`${meant}\`${where}`
  const hint = meant === null ? '' : `; did you mean \`${meant}\`?`
  return `the manifest names ${what} \`${name}\`, which the object does not have${hint}${where}`
}

function programsNamed({programs, variants, probeCompanions, place}: ArtifactRequest): Named[] {
  const named = [
    ...programs.map(({name, place}) => ({name, place})),
    ...variants.flatMap(group => group.programs.map(({name}) => ({name, place: group.place}))),
    ...probeCompanions.map(name => ({name, place})),
  ]
  return named.map(({name, place}) => ({what: 'program', name, usedBy: 'object', place}))
}

function knownFailures({knownFailures}: ArtifactRequest): Named[] {
  return knownFailures.flatMap(({subject, place}): Named[] => {
    const {kind, name} = subject
    return kind === 'program' || kind === 'map' ? [{what: kind, name, usedBy: 'object', place}] : []
  })
}

function testSubjects({lanes, tests}: ArtifactRequest): Named[] {
  if (!lanes.some(({mode}) => mode === 'behavior')) return []
  return tests.flatMap(({expectations}) =>
    expectations.map(
      (expectation): Named =>
        'map' in expectation
          ? {what: 'map', name: expectation.map, usedBy: 'test', place: expectation.place}
          : {what: 'program', name: expectation.program, usedBy: 'test', place: expectation.place},
    ),
  )
}

/** Returns whether the object has the map. libbpf names data sections after the object: `.bss` means `simple-p.bss`. */
function isMap(name: string, names: readonly string[]): boolean {
  return names.includes(name) || (name.startsWith('.') && names.some(candidate => candidate.endsWith(name)))
}
