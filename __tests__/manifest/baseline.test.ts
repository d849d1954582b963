import {describe, expect, test} from '@jest/globals'
import {load, problemsOf} from './load-yaml.ts'

const manifest = (baseline: string) => `baseline: ${baseline}\nartifacts: [{path: x.o}]\n`

describe('a `baseline` with mistakes', () => {
  const expected = 'must be the allowed growth in instructions, such as `+10%` or `+500`'
  test.each([
    ['{insns: ten}', `1:12: \`insns\` ${expected}, got "ten"`],
    ['{insns: "-10%"}', `1:12: \`insns\` ${expected}, got "-10%"`],
    ['{insns: -5}', `1:12: \`insns\` ${expected}, got -5`],
    ['{insns: 1.5}', `1:12: \`insns\` ${expected}, got "1.5"`],
    ['{insn: 10%}', '1:12: unknown key `insn`; did you mean `insns`?'],
    ['{insns: 10%, required: maybe}', '1:24: `required` must be true or false, got "maybe"'],
    ['+10%', '1:1: `baseline` must be a mapping, got "+10%"'],
    [
      '{required: true}',
      '1:12: `required` fails the run for growth beyond `insns`, which is missing; add it, for example `insns: +10%`',
    ],
  ])('%s', async (baseline, problem) => {
    expect(await problemsOf(manifest(baseline))).toEqual([problem])
  })
})

describe('`baseline`', () => {
  test.each([
    ['{insns: +10%}', '+10%', false],
    ['{insns: "2.5%", required: true}', '+2.5%', true],
    ['{insns: +500}', '+500', false],
    ['{insns: 0, required: true}', '+0', true],
  ])('%s', async (baseline, text, required) => {
    const loaded = await load(manifest(baseline))
    expect(loaded.baseline).toMatchObject({insns: {text}, required, place: {line: 1, column: 1}})
  })

  test.each(['{}', '{required: false}'])('%s sets no threshold', async baseline => {
    expect((await load(manifest(baseline))).baseline).toMatchObject({insns: null, required: false})
  })
})
