import type {IgnoredVariable, UnknownName} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'
import type {Place} from '../model/place.ts'
import type {ProgramResult} from '../model/program.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {nearest} from '../text/did-you-mean.ts'

type Named = Pick<UnknownName, 'name' | 'usedBy' | 'place'> & {what: 'program' | 'map'}

/**
 * The programs and maps that the manifest names and the object has not. The subjects of fixups are the guest's to check,
 * and of an object that was not opened nothing is known.
 */
export function unknownNames(
  request: ArtifactRequest,
  programs: readonly ProgramResult[],
  maps: readonly MapResult[],
  ignored: readonly IgnoredVariable[],
): UnknownName[] {
  if (programs.length === 0 && maps.length === 0) return []
  const programNames = programs.map(({name}) => name)
  // What libbpf passes over is in the object, and no map.
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

/** Programs that the object has, and not where the manifest says. */
function otherSections(request: ArtifactRequest, programs: readonly ProgramResult[]): UnknownName[] {
  return request.programs.flatMap(({name, section, place}) => {
    const actual = programs.find(program => program.name === name)?.section
    return section === null || actual === undefined || withoutMark(actual) === withoutMark(section)
      ? []
      : [{what: 'section', name: section, program: name, usedBy: 'object', meant: actual, place}]
  })
}

/** `SEC("?…")` says only that the program is off by default. */
function withoutMark(section: string): string {
  return section.replace(/^\?/, '')
}

/** `bpfcompat.yaml:7:9`. */
export function placeText({file, line, column}: Place): string {
  return `${file}:${line}:${column}`
}

/** ` (bpfcompat.yaml:7)`, to stand behind a sentence. */
export function placeWords(place: Place | null): string {
  return place === null ? '' : ` (${place.file}:${place.line})`
}

/** One line: what is named where, and what was probably meant. */
export function unknownNameReason({what, name, program, meant, place}: UnknownName): string {
  const where = placeWords(place)
  if (what === 'section')
    return `the manifest says that program \`${program}\` stands in section \`${name}\`, the object has it in \`${meant}\`${where}`
  const hint = meant === null ? '' : `; did you mean \`${meant}\`?`
  return `the manifest names ${what} \`${name}\`, which the object has not${hint}${where}`
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

/** Data sections are named after the artifact: `.bss` stands for `simple-p.bss`. */
function isMap(name: string, names: readonly string[]): boolean {
  return names.includes(name) || (name.startsWith('.') && names.some(candidate => candidate.endsWith(name)))
}
