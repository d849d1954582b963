import {readFileSync} from 'node:fs'
import {freemem} from 'node:os'
import {memoryLimit} from '../host/cgroup-memory.ts'

const MIB = 1024 ** 2

/** Every distribution kernel seen boots, loads and attaches with this much. */
export const GUEST_MEMORY_MIB = 512

/** A guest of more spends minutes on clearing what its maps ask for, and no machine of users gives them that much. */
export const LARGEST_GUEST_MIB = 4096

/** What of that a kernel, its boot and the validator take. */
const KERNEL_MIB = 288
const STEP_MIB = 64
/**
 * The archive and what is unpacked of it are there at once, and the kernel lets a root file system take half of the memory
 * at most (mm/shmem.c, shmem_default_max_blocks).
 */
const INITRAMFS_FACTOR = 2.5
/** libbpf has an object's sections beside the file, and the kernel its programs and BTF beside those. */
const OBJECT_FACTOR = 4
/** Memory of a map that is destroyed comes back late. */
const MAP_FACTOR = 1.5

/** What a guest is given, in bytes. Cases run one after the other: of objects and maps the largest counts. */
export interface GuestLoad {
  initramfs: number
  largestObject: number
  largestMaps: number
}

/** The memory of a guest in MiB. */
export function guestMemoryMib({initramfs, largestObject, largestMaps}: GuestLoad): number {
  const bytes = initramfs * INITRAMFS_FACTOR + largestObject * OBJECT_FACTOR + largestMaps * MAP_FACTOR
  const needed = KERNEL_MIB + bytes / MIB
  return Math.max(GUEST_MEMORY_MIB, Math.ceil(needed / STEP_MIB) * STEP_MIB)
}

/** The memory of this machine that guests may take together. */
export interface GuestMemory {
  readonly limitMib: number
  /** Waits until there is so much; one guest alone may always run. */
  reserve(mib: number): Promise<Reservation>
}

/** What a guest has of it. */
export interface Reservation {
  giveBack(): void
  /** The guest only waits: until it has ended it keeps its memory, and is released where another one needs that. */
  keep(guest: IdleGuest): void
}

export interface IdleGuest {
  readonly exited: Promise<unknown>
  release(): void
}

/** @param limitMib of all guests that run at a time */
export function createGuestMemory(limitMib: number): GuestMemory {
  let used = 0
  const waiting: {mib: number; go(): void}[] = []
  const idle = new Set<() => void>()
  return {
    limitMib,
    reserve: mib =>
      new Promise(resolve => {
        waiting.push({mib, go: () => resolve(reservation(mib))})
        admit()
      }),
  }

  /** In the order in which they came, so that a large one is not passed by for ever. */
  function admit(): void {
    for (let next = waiting[0]; next !== undefined && hasRoomFor(next.mib); next = waiting[0]) {
      used += next.mib
      waiting.shift()
      next.go()
    }
  }

  /** After guests that only wait have made room, the one that waits longest first. */
  function hasRoomFor(mib: number): boolean {
    for (const release of idle) {
      if (used + mib <= limitMib) break
      release()
    }
    return used === 0 || used + mib <= limitMib
  }

  function reservation(mib: number): Reservation {
    let held = true
    const free = () => {
      if (held) used -= mib
      held = false
    }
    const giveBack = () => {
      free()
      admit()
    }
    return {
      giveBack,
      keep({exited, release}) {
        const makeRoom = () => {
          idle.delete(makeRoom)
          release()
          free()
        }
        idle.add(makeRoom)
        exited.then(() => {
          idle.delete(makeRoom)
          giveBack()
        })
        admit()
      },
    }
  }
}

/** The rest is for this process, its children and what else the machine does. */
const SHARE_FOR_GUESTS = 0.75

/** MiB that guests may take on this machine: of what is free, and of what its control group allows. */
export function memoryForGuests(): number {
  return Math.floor(
    (Math.min(availableBytes(), memoryLimit()?.freeBytes ?? Number.POSITIVE_INFINITY) * SHARE_FOR_GUESTS) / MIB,
  )
}

/** proc_meminfo(5): what can be had without swapping. */
function availableBytes(): number {
  const kib = /^MemAvailable:\s+(\d+) kB$/m.exec(readOr('/proc/meminfo'))?.[1]
  return kib === undefined ? freemem() : Number(kib) * 1024
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
