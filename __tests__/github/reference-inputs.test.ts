import {describe, expect, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import {
  REFERENCE_INPUT_NAMES,
  type ReferenceInputs,
  translateReferenceInputs,
} from '../../src/github/reference-inputs.ts'

type Given = Partial<Record<(typeof REFERENCE_INPUT_NAMES)[number] | 'mode', string>>

function translated(given: Given): ReferenceInputs {
  return translateReferenceInputs(name => given[name] ?? '', '/repo')
}

function problemsOf(given: Given): string[] {
  try {
    translated(given)
    return []
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems.map(({message}) => message)
  }
}

describe('mistakes', () => {
  test('two inputs for the same setting', () => {
    expect(problemsOf({'validation-mode': 'load_only', mode: 'behavior'})).toEqual([
      'input `validation-mode`: `load_only` conflicts with input `mode` (`behavior`); leave out one',
    ])
    expect(problemsOf({out: 'a.json', 'suite-out': 'b.json', markdown: 'a.md', 'suite-markdown': 'b.md'})).toEqual([
      'input `out`: `a.json` is for the same file as input `suite-out`; leave out one',
      'input `markdown`: `a.md` is for the same file as input `suite-markdown`; leave out one',
    ])
    expect(problemsOf({out: 'report', markdown: './report'})).toEqual([
      'input `markdown`: `./report` is also the file for the results; name another file',
    ])
  })

  test('an unknown mode', () => {
    expect(problemsOf({'validation-mode': 'full\n::error::x'})).toEqual([
      'input `validation-mode`: `full ::error::x` must be one of load_only, load_attach, behavior',
    ])
  })

  test.each(['../out.json', '/etc/out.json', '.', 'a/../../out.json', '/repository/out.json'])(
    'a file outside of the workspace: %s',
    out => {
      expect(problemsOf({out})).toEqual([`input \`out\`: \`${out}\` must be the path of a file in the workspace`])
    },
  )
})

test.each([
  ['load_only', 'load_only'],
  ['load-attach', 'load_attach'],
  ['LoadOnly', 'load_only'],
  ['behavior', 'behavior'],
])('validation-mode %s is mode %s', (written, mode) => {
  expect(translated({'validation-mode': written})).toMatchObject({mode, modeInput: 'validation-mode'})
})

test('our own mode stays unchanged', () => {
  expect(translated({mode: 'plan'})).toMatchObject({mode: 'plan', modeInput: 'mode'})
})

test('files are in the workspace, with either input', () => {
  expect(translated({out: 'reports/a.json', markdown: '/repo/a.md'}).copies).toEqual({
    json: '/repo/reports/a.json',
    markdown: '/repo/a.md',
  })
  expect(translated({'suite-out': 'a.json', 'suite-markdown': 'a.md'}).copies).toEqual({
    json: '/repo/a.json',
    markdown: '/repo/a.md',
  })
  expect(translated({'suite-out': '..a/b.json'}).copies).toEqual({json: '/repo/..a/b.json', markdown: null})
})

test('every input without a meaning here is logged in one line, with the reason', () => {
  const given = Object.fromEntries(REFERENCE_INPUT_NAMES.map(name => [name, name === 'validation-mode' ? '' : 'x']))
  const {notes} = translated({...given, out: '', markdown: '', 'suite-out': '', 'suite-markdown': ''})
  expect(notes).toEqual([
    'input `disk-resize` is not needed: guests run from memory and have no disk',
    'input `workdir` is not needed: only `report-directory` is kept',
    'input `keep-vm-on-failure` is not needed: the logs of every guest are in `report-directory`',
    'input `build` is not needed: there is nothing to build',
    'input `prebuilt` is not needed: only kernels are downloaded',
    'input `binary` is not needed: the action includes its own',
  ])
})

test('no inputs make no settings and no lines', () => {
  expect(translated({})).toEqual({mode: '', modeInput: 'mode', copies: {json: null, markdown: null}, notes: []})
})
