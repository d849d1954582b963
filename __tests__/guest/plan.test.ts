import {describe, expect, test} from '@jest/globals'
import {renderPlan} from '../../src/guest/plan.ts'

describe('renderPlan', () => {
  test('is what docs/guest-protocol.md says', () => {
    const plan = renderPlan({
      modules: [{name: 'veth', path: '/bpfcompat/modules/veth.ko'}],
      cases: [
        {id: 0, mode: 'load_attach', object: '/bpfcompat/objects/0', artifact: 'simple-pass', fixups: []},
        {
          id: 1,
          mode: 'load_only',
          object: '/bpfcompat/objects/1',
          artifact: 'a/b',
          fixups: [
            {map: 'counters', place: null, kind: 'max_entries', value: 'cpus'},
            {map: 'visibility', place: null, kind: 'inner_map', type: 'hash', keySize: 4, valueSize: 8, maxEntries: 64},
            {map: 'rings', place: null, kind: 'inner_ringbuf', bytes: 4096},
          ],
        },
      ],
    })
    expect(plan).toBe(`plan 1
module veth /bpfcompat/modules/veth.ko
case 0 load_attach /bpfcompat/objects/0 simple-pass
case 1 load_only /bpfcompat/objects/1 a/b
max_entries counters cpus
inner_map visibility hash 4 8 64
inner_ringbuf rings 4096
end
`)
  })

  test('nothing in a name can become a second token or line', () => {
    const plan = renderPlan({
      modules: [],
      cases: [{id: 0, mode: 'load_only', object: '/o', artifact: 'a b\nend 100%ü', fixups: []}],
    })
    expect(plan.split('\n')[1]).toBe('case 0 load_only /o a%20b%0Aend%20100%25%C3%BC')
  })
})
