import {describe, expect, test} from '@jest/globals'
import {createTrialGuests} from '../../src/init/trial-guests.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {PlannedKernel} from '../../src/plan/planned.ts'
import type {ParkedKernel} from '../../src/run/parking.ts'
import {aCase, aLoad} from '../model/case.ts'
import {aMap} from '../model/map.ts'
import {aProgram, aProgramLoad} from '../model/program.ts'

const kernels = ['old', 'middle', 'new'].map(name => ({name}) as PlannedKernel)

function parked(name: string): ParkedKernel & {released: boolean} {
  const kernel = {name} as PlannedKernel
  const own = {
    kernel,
    cases: [],
    released: false,
    guest: {
      exited: Promise.resolve(),
      get alive() {
        return !own.released
      },
      take: async () => new Map(),
      release: () => {
        own.released = true
      },
    },
  }
  return own
}

/** Returns the result of an object whose map has no size, with this number of loaded programs. */
function openCase(kernel: string, loaded = 0, artifact = 'monitor'): CaseResult {
  return aCase({
    artifact,
    kernel,
    load: aLoad({verdict: 'fail'}),
    maps: [aMap({type: 'hash', maxEntries: 0})],
    programs: Array.from({length: loaded}, (_, index) => aProgram({name: `p${index}`, load: aProgramLoad()})),
  })
}

describe('createTrialGuests', () => {
  test('keeps the guest of the last kernel if an object got equally far on several, whichever ended first', () => {
    const guests = createTrialGuests({kernels})
    const [last, first] = [parked('new'), parked('old')]
    guests.offer(last, [openCase('new')])
    guests.offer(first, [openCase('old')])
    expect(guests.of('monitor')).toBe(last)
    expect([first.released, last.released]).toEqual([true, false])
  })

  test('keeps the guest in which more programs load', () => {
    const guests = createTrialGuests({kernels})
    const [less, more] = [parked('new'), parked('old')]
    guests.offer(less, [openCase('new')])
    guests.offer(more, [openCase('old', 2)])
    expect(guests.of('monitor')).toBe(more)
    expect(less.released).toBe(true)
  })

  test('ends a guest without anything to try', () => {
    const guests = createTrialGuests({kernels})
    const idle = parked('new')
    guests.offer(idle, [aCase({kernel: 'new', load: aLoad()})])
    expect(idle.released).toBe(true)
  })

  test('keeps at most four guests', () => {
    const guests = createTrialGuests({kernels})
    const all = ['a', 'b', 'c', 'd', 'e'].map(name => {
      const own = parked(name)
      guests.offer(own, [openCase(name, 0, name)])
      return own
    })
    expect(all.map(({released}) => released)).toEqual([false, false, false, false, true])
    guests.release()
    expect(all.every(({released}) => released)).toBe(true)
  })
})
