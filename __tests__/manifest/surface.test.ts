import {describe, expect, test} from '@jest/globals'
import {load, problemsOf} from './load-yaml.ts'

const manifest = (surface: string) => `surface: ${surface}\nartifacts: [{path: x.o}]\n`

describe('a `surface` with mistakes', () => {
  test.each([
    ['on', /^1:1: `surface` must be one of report, required, off, got "on"/],
    ['{level: on}', /^1:11: `level` must be one of report, required, off, got "on"/],
    ['{allowed: []}', /^1:11: unknown key `allowed`; did you mean `allow`\?/],
    ['{allow: [{name: x}]}', /^1:19: .*`reason`/],
    ['{allow: [{name: x, reason: y, class: HOOK_ARGUMENT}]}', /^1:40: `class` .*HOOK_ARGUMENT_CHANGED/],
  ])('%s', async (surface, problem) => {
    expect(await problemsOf(manifest(surface))).toEqual([expect.stringMatching(problem)])
  })
})

describe('`surface`', () => {
  test('is `report` by default', async () => {
    expect((await load('artifacts: [{path: x.o}]\n')).surface).toEqual({level: 'report', allow: []})
  })

  test.each(['report', 'required', 'off'])('%s alone is the level', async level => {
    expect((await load(manifest(level))).surface).toEqual({level, allow: []})
  })

  test('has the allowed findings, with their places', async () => {
    const {surface} = await load(
      manifest('{level: required, allow: [{name: vfs_*, class: AMBIGUOUS_HOOK, program: p, reason: known}]}'),
    )
    expect(surface).toMatchObject({
      level: 'required',
      allow: [{name: 'vfs_*', class: 'AMBIGUOUS_HOOK', program: 'p', reason: 'known', place: {line: 1, column: 36}}],
    })
  })
})
