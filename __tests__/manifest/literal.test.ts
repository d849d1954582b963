import {describe, expect, test} from '@jest/globals'
import {artifact, problemsOfArtifact} from './load-yaml.ts'

async function globalOf(value: string): Promise<{value: string; shown: string}> {
  const [fixup] = (await artifact(`globals: {g: ${value}}`)).fixups
  if (fixup?.kind !== 'global') throw new Error('no global')
  return {value: fixup.value, shown: fixup.shown}
}

describe('a value becomes a literal of the plan', () => {
  test.each([
    ['42', '42', 'g=42'],
    ['-1', '-1', 'g=-1'],
    ['0xff', '255', 'g=255'],
    ['18446744073709551615', '18446744073709551615', 'g=18446744073709551615'],
    ['-9223372036854775808', '-9223372036854775808', 'g=-9223372036854775808'],
    ['0xffffffffffffffff', '18446744073709551615', 'g=18446744073709551615'],
    ['true', '1', 'g=true'],
    ['false', '0', 'g=false'],
    ['sleep', 'text:736c656570', 'g="sleep"'],
    ['ü', 'text:c3bc', 'g="ü"'],
    ['""', 'text:', 'g=""'],
    ['"hex:00 FF"', 'hex:00ff', 'g=hex:00 FF'],
    ['hex:00ff', 'hex:00ff', 'g=hex:00ff'],
    ['text:hex:00', 'text:6865783a3030', 'g="text:hex:00"'],
    ['"text:1.5"', 'text:312e35', 'g="text:1.5"'],
    ['{a: 1, b: {c: x, d: [2, 3]}, "e[1].f": true}', '{a=1,b.c=text:78,b.d[0]=2,b.d[1]=3,e[1].f=1}', undefined],
    ['[1, hex:02]', '{[0]=1,[1]=hex:02}', 'g=[1, hex:02]'],
    ['[[1, 2], [{a: 3}]]', '{[0][0]=1,[0][1]=2,[1][0].a=3}', undefined],
    ['{program: tail}', 'program:tail', 'g={program: "tail"}'],
    ['{program: 5}', '{program=5}', 'g={program: 5}'],
    ['{program: tail, flags: 1}', '{program=text:7461696c,flags=1}', undefined],
  ])('%s: %s', async (written, literal, shown) => {
    const found = await globalOf(written)
    expect(found.value).toBe(literal)
    if (shown !== undefined) expect(found.shown).toBe(shown)
  })

  test('a long value is shown shortened', async () => {
    expect((await globalOf(`"${'x'.repeat(500)}"`)).shown).toMatch(/^g="x{58}…$/)
  })
})

describe('an invalid value is rejected at its place', () => {
  test.each([
    ['18446744073709551616', '18446744073709551616` does not fit into 64 bits'],
    ['-9223372036854775809', '-9223372036854775809` does not fit into 64 bits'],
    ['5.10', '`5.10` is a string; write a whole number without quotes, or `"text:5.10"` for the string'],
    ['1e6', '`1e6` is a string'],
    ['1_000', '`1_000` is a string'],
    ['"42"', '`42` is a string'],
    ['0b101', '`0b101` is a string'],
    ['', 'a value is missing here; add it'],
    ['{}', 'a value is missing here; add it'],
    ['[]', 'a value is missing here; add it'],
    ['{a: {}}', 'a value is missing here; add it'],
    ['{a: }', 'a value is missing here; add it'],
    ['hex:0', '`hex:0` is not valid; write pairs of hex digits after `hex:`'],
    ['"hex:"', '`hex:` is not valid; write pairs of hex digits after `hex:`'],
    ['{a b: 1}', '`a b` is not a valid field'],
    ['{a: {b: 1}, a.b: 2}', 'field `a.b` is set twice; remove one'],
    ['{program: "a b"}', '`a b` is not a valid program name'],
  ])('%s: %s', async (written, problem) => {
    const problems = await problemsOfArtifact(`globals: {g: ${written}}`)
    expect(problems).toEqual([expect.stringContaining(problem)])
    expect(problems[0]).toMatch(/^3:\d+: /)
  })
})
