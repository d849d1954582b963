import {describe, expect, test} from '@jest/globals'
import {mapResults} from '../../src/cases/case-maps.ts'
import {aRequest, record} from '../run/case-records.ts'

describe('maps', () => {
  const MAPS = [record('map', {name: 'a'}), record('map', {name: 'b'})]

  test('that are created have neither a refusal nor a reason to be off', () => {
    expect(mapResults(MAPS, aRequest())).toMatchObject([
      {name: 'a', off: null, refusal: null},
      {name: 'b', off: null, refusal: null},
    ])
  })

  test('that the kernel refuses have the trials with their name', () => {
    const records = [
      ...MAPS,
      record('map_refused', {map: 'b', errno: 7, key_size: 600}),
      record('map_trial', {map: 'b', property: 'key_size', value: 600, errno: 7, limit: 512}),
      record('map_trial', {map: 'a', property: 'key_size', value: 1}),
    ]
    expect(mapResults(records, aRequest())[1]).toMatchObject({
      refusal: {
        errno: {name: 'E2BIG'},
        message: null,
        keySize: 600,
        btf: 'given',
        trials: [{base: 'smallest', property: 'key_size', value: 600, errno: {name: 'E2BIG'}, limit: 512}],
      },
    })
  })

  test('have only known trials, and a limited number, whatever a guest sends', () => {
    const trial = (property: string) => record('map_trial', {map: 'a', property, value: 1})
    const records = [...MAPS, record('map_refused', {map: 'a'}), trial('colour'), ...Array(100).fill(trial('extra'))]
    expect(mapResults(records, aRequest())[0]?.refusal?.trials).toHaveLength(64)
  })

  test('are off because of the manifest, because they are optional, or because of their content', () => {
    const off = {kind: 'autocreate', subject: 'a', place: null} as const
    const records = [...MAPS, record('map_off', {map: 'b', needs: 'a'}), record('map_off', {map: 'a', needs: null})]
    expect(mapResults(records, aRequest()).map(map => map.off?.by)).toEqual(['optional', 'content'])
    expect(mapResults(records, aRequest({fixups: [off]}))[0]?.off?.by).toBe('manifest')
  })
})
