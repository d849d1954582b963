import {expect, test} from '@jest/globals'
import {explainBy, type Symptoms} from '../../../src/findings/explain.ts'
import type {Rule} from '../../../src/findings/model/rule.ts'

/** What a rule needs to fit; what is left out does not matter to it. */
export type Row<Facts> = Partial<Omit<Symptoms<Facts>, 'facts' | 'errno'>> & {errno?: string; facts: Facts}

/**
 * Tests that each rule explains its row, that no rule before it takes the row, and that all words of its texts are known.
 *
 * @param words of the stage, as the type of its rules lists them
 * @param rows by kind
 */
export function testEveryRule<Facts>(
  rules: readonly Rule<Facts>[],
  words: Symptoms<Facts>['words'],
  rows: Readonly<Record<string, Row<Facts>>>,
): void {
  test('every rule has a row here, so that a new rule is tested', () => {
    expect(Object.keys(rows)).toEqual(rules.map(({kind}) => kind))
  })

  test.each(Object.entries(rows))('%s', (kind, {text = '', errno, facts, words: own}) => {
    const symptoms = {
      text,
      errno: errno === undefined ? null : {name: errno, number: 1},
      facts,
      words: {...words, ...own},
    }
    const match = explainBy(rules, symptoms)
    expect(match?.rule.kind).toBe(kind)
    const {title, remedy, background = '', subject = ''} = match?.explanation ?? {title: '', remedy: ''}
    expect([title, remedy, background, subject].join('\n')).not.toMatch(/\{\w+\}|undefined|\bnull\b/)
    expect(remedy).toMatch(/^[A-Z`].*\.$/s)
  })
}
