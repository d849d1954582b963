import {expect, test} from '@jest/globals'
import type {Artifact} from '../../src/artifact/artifact.ts'
import {objectFacts} from '../../src/artifact/object-facts.ts'
import {withTargets} from '../../src/artifact/targets.ts'
import {anArtifactRequest, anAttachTarget, aProgramRequest, place} from '../requests.ts'
import {bpfObject} from './bpf-object.ts'

/** Returns an artifact whose program `p` is attached to a program of another artifact, or to none. */
function artifact(name: string, target: string | null, overrides: Partial<Artifact> = {}): Artifact {
  const of = target === null ? null : {artifact: target, program: 'p', place: {...place, line: 7}}
  const programs = [aProgramRequest({name: 'p', attach: anAttachTarget({kind: 'freplace', of})})]
  return {
    name,
    path: `${name}.o`,
    request: anArtifactRequest({programs}),
    object: objectFacts(`${name}.o`, bpfObject()),
    targets: [],
    defect: undefined,
    ...overrides,
  }
}

test('an artifact has each artifact that its programs are attached to once', () => {
  const dispatcher = artifact('dispatcher', null)
  expect(withTargets([artifact('filter', 'dispatcher'), dispatcher]).map(({targets}) => targets)).toEqual([
    [dispatcher],
    [],
  ])
})

test.each<[string, Artifact[], string]>([
  [
    'does not exist',
    [artifact('filter', 'dispatcher'), artifact('dispatchers', null)],
    'there is no artifact `dispatcher`; did you mean `dispatchers`?',
  ],
  [
    'is a command',
    [artifact('filter', 'loader'), artifact('loader', null, {object: null})],
    'artifact `loader` is a command and has no program `p`; set an artifact with an object',
  ],
  [
    'is not an object',
    [artifact('filter', 'text'), artifact('text', null, {defect: 'is no ELF file'})],
    'artifact `text` cannot be a target: it is no ELF file',
  ],
  [
    'needs a target itself',
    [artifact('filter', 'middle'), artifact('middle', 'last'), artifact('last', null)],
    'program `p` of artifact `middle` is itself attached to a program of another artifact; set a target that loads on its own',
  ],
])('a target that %s is a mistake at its place', (_, artifacts, message) => {
  expect(() => withTargets(artifacts)).toThrow(
    expect.objectContaining({problems: [expect.objectContaining({line: 7, message})]}),
  )
})
