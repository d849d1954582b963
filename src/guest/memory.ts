import {readFileSync} from 'node:fs'
import {freemem} from 'node:os'
import {memoryLimit} from '../host/cgroup-memory.ts'

const MIB = 1024 ** 2

/** Default memory of a guest: every distribution kernel seen so far boots, loads and attaches with this much. */
export const GUEST_MEMORY_MIB = 512

/** Maximum memory of a guest. A larger one spends minutes clearing map memory, and no user's machine gives maps that much. */
export const LARGEST_GUEST_MIB = 4096

/** Memory that a kernel, its boot and the validator use. */
const KERNEL_MIB = 288
const STEP_MIB = 64
/**
 * The archive and its unpacked content are in memory at the same time, and the root file system may use at most half of the
 * memory (mm/shmem.c, shmem_default_max_blocks).
 */
const INITRAMFS_FACTOR = 2.5
/** libbpf copies the sections of an object, and the kernel keeps its programs and BTF in addition to those. */
const OBJECT_FACTOR = 4
/** The kernel frees the memory of a destroyed map late. */
const MAP_FACTOR = 1.5

/** The content of a guest, in bytes. Cases run one after the other, so only the largest object and the largest maps count. */
interface GuestLoad {
  initramfs: number
  largestObject: number
  largestMaps: number
}

/** Returns the memory of a guest in MiB. */
export function guestMemoryMib({initramfs, largestObject, largestMaps}: GuestLoad): number {
  const bytes = initramfs * INITRAMFS_FACTOR + largestObject * OBJECT_FACTOR + largestMaps * MAP_FACTOR
  const needed = KERNEL_MIB + bytes / MIB
  return Math.max(GUEST_MEMORY_MIB, Math.ceil(needed / STEP_MIB) * STEP_MIB)
}

/** The memory of this machine that all guests share. */
export interface GuestMemory {
  readonly limitMib: number
  /** Waits until that much memory is available. A single guest may always run. */
  reserve(mib: number): Promise<Reservation>
}

/** The memory of one guest. */
interface Reservation {
  giveBack(): void
  /** Keeps the memory for an idle guest until it ends. The guest is released when another one needs the memory. */
  keep(guest: IdleGuest): void
}

/** A guest that has no work and keeps its memory until it is released. */
export interface IdleGuest {
  readonly exited: Promise<unknown>
  release(): void
}

/**
 * Shares the memory of this machine between guests.
 *
 * @param limitMib limit for all guests that run at the same time
 */
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

  /** Admits guests in the order of their requests, so that a large one does not starve. */
  function admit(): void {
    for (let next = waiting[0]; next !== undefined && hasRoomFor(next.mib); next = waiting[0]) {
      used += next.mib
      waiting.shift()
      next.go()
    }
  }

  /** Reports whether the memory is available, after it released idle guests if necessary, the longest idle first. */
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

/** The rest is for this process, its children and the rest of the machine. */
const SHARE_FOR_GUESTS = 0.75

/** Returns the memory for guests in MiB: a share of what is free and of what the control group allows. */
export function memoryForGuests(): number {
  return Math.floor(
    (Math.min(availableBytes(), memoryLimit()?.freeBytes ?? Number.POSITIVE_INFINITY) * SHARE_FOR_GUESTS) / MIB,
  )
}

/** Returns the memory that is available without swapping: `MemAvailable` in proc_meminfo(5). */
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
