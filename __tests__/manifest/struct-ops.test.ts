import {expect, test} from '@jest/globals'
import {describeFixup} from '../../src/manifest/describe-fixup.ts'
import {artifact, problemsOfArtifact} from './load-yaml.ts'

test('members of struct_ops maps are set to a program or to null', async () => {
  const {fixups} = await artifact(
    'struct_ops:\n  - {map: calm, member: ssthresh, value: null}\n  - {map: calm, member: undo_cwnd, value: undo}\n',
  )
  expect(fixups).toMatchObject([
    {subject: 'calm', kind: 'struct_ops', member: 'ssthresh', program: null, place: {line: 4, column: 9}},
    {subject: 'calm', kind: 'struct_ops', member: 'undo_cwnd', program: 'undo'},
  ])
  expect(fixups.map(describeFixup)).toEqual(['ssthresh=null', 'undo_cwnd=undo'])
})

test.each([
  ['[{map: calm, member: ssthresh}]', '`value` is missing'],
  ['[{map: calm, member: ssthresh, value: 5}]', '`value` must be the name of a program, or null, got 5'],
  ['[{map: calm, member: ss-thresh, value: null}]', '`member` must be the name of a member, got "ss-thresh"'],
  [
    '[{map: calm, member: a, value: null}, {map: calm, member: a, value: b}]',
    'member `a` of map `calm` is set twice; remove one',
  ],
])('%s: %s', async (list, problem) => {
  expect(await problemsOfArtifact(`struct_ops: ${list}`)).toEqual([expect.stringContaining(problem)])
})

test('members of struct_ops maps need a libbpf that can set them', async () => {
  const of = (libbpf: string) =>
    problemsOfArtifact(`libbpf: "${libbpf}"\nstruct_ops: [{map: calm, member: ssthresh, value: null}]`)
  expect(await of('1.1')).toEqual([
    '4:5: libbpf 1.1, which loads this object, cannot set members of struct_ops maps; set `libbpf: "1.5"` or newer',
  ])
  expect(await of('1.5')).toEqual([])
})
