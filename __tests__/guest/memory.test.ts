import {describe, expect, test} from '@jest/globals'
import {createGuestMemory, GUEST_MEMORY_MIB, guestMemoryMib, memoryForGuests} from '../../src/guest/memory.ts'

const MIB = 1024 ** 2

describe('guestMemoryMib', () => {
  test('a guest with small objects has the memory that its kernel needs', () => {
    expect(guestMemoryMib({initramfs: 8 * MIB, largestObject: MIB, largestMaps: MIB})).toBe(GUEST_MEMORY_MIB)
  })

  test('packed files are in memory twice, and the root file system may use half of it', () => {
    const mib = guestMemoryMib({initramfs: 150 * MIB, largestObject: 8 * MIB, largestMaps: 0})
    expect(mib).toBeGreaterThan(2 * 150 + 288)
    expect(mib / 2).toBeGreaterThan(150)
  })

  test('there is memory for maps', () => {
    expect(guestMemoryMib({initramfs: 0, largestObject: 0, largestMaps: 600 * MIB})).toBeGreaterThan(900)
  })
})

describe('createGuestMemory', () => {
  test('guests wait for memory in the order of their requests', async () => {
    const memory = createGuestMemory(1000)
    const order: string[] = []
    const first = await memory.reserve(600)
    const large = memory.reserve(900).then(({giveBack}) => {
      order.push('large')
      giveBack()
    })
    const small = memory.reserve(100).then(({giveBack}) => {
      order.push('small')
      giveBack()
    })
    await Promise.resolve()
    expect(order).toEqual([])
    first.giveBack()
    await Promise.all([large, small])
    expect(order).toEqual(['large', 'small'])
  })

  test('a single guest runs, whatever it needs', async () => {
    const memory = createGuestMemory(100)
    const {giveBack} = await memory.reserve(512)
    giveBack()
    await memory.reserve(512)
  })

  /** An idle guest, and whether it was released. */
  function idleGuest() {
    const ended: {ends(): void} = {ends: () => {}}
    const exited = new Promise<void>(resolve => {
      ended.ends = resolve
    })
    const guest = {
      exited,
      released: false,
      release() {
        guest.released = true
      },
    }
    return {guest, ...ended}
  }

  test('an idle guest keeps its memory until another one needs it; the longest idle is released first', async () => {
    const memory = createGuestMemory(1500)
    const [older, newer] = [idleGuest(), idleGuest()]
    for (const {guest} of [older, newer]) (await memory.reserve(512)).keep(guest)
    await memory.reserve(400)
    expect([older.guest.released, newer.guest.released]).toEqual([false, false])
    await memory.reserve(512)
    expect([older.guest.released, newer.guest.released]).toEqual([true, false])
  })

  test('a guest that ended by itself gives its memory back, once', async () => {
    const memory = createGuestMemory(1000)
    const {guest, ends} = idleGuest()
    ;(await memory.reserve(600)).keep(guest)
    ends()
    await new Promise(setImmediate)
    await memory.reserve(1000)
    expect(guest.released).toBe(false)
    let more = false
    memory.reserve(100).then(() => {
      more = true
    })
    await Promise.resolve()
    expect(more).toBe(false)
  })
})

test('this machine has memory for guests', () => {
  expect(memoryForGuests()).toBeGreaterThan(0)
})
