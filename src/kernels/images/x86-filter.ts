/*
 * The x86 filter of xz (BCJ): before compression, it replaces the relative distances of CALL and JMP (0xE8, 0xE9) by absolute
 * addresses, which repeat. This file reverses it. The .xz file format, 5.3.2, names the filter; simple/x86.c of XZ Utils
 * defines its rules.
 */

/** An instruction with its four bytes of distance. */
const INSTRUCTION_BYTES = 5

/** Whether the current byte can be an opcode, by which of the three bytes before it look like one. */
const MAY_CONVERT = [true, true, true, false, true, false, false, false] as const
/** The byte of the distance that decides, by the same. */
const DECIDING_BYTE = [0, 1, 2, 2, 3, 3, 3, 3] as const

/** Reverses the filter on a stream. The output may overwrite the input. */
interface X86Filter {
  push(chunk: Uint8Array): Buffer
  /** Returns the last bytes, which are too few for an instruction. */
  end(): Buffer
}

/** Creates a filter for the start of a stream, at address 0. */
export function createX86Filter(): X86Filter {
  let rest = Buffer.alloc(0)
  let position = 0
  /** Bit mask of the preceding bytes that look like an opcode. */
  let seen = 0

  return {
    push(chunk) {
      const bytes = Buffer.concat([rest, chunk])
      const done = convert(bytes)
      position += done
      rest = bytes.subarray(done)
      return bytes.subarray(0, done)
    },
    end: () => rest,
  }

  /**
   * Converts in place.
   *
   * @returns the number of final bytes
   */
  function convert(bytes: Buffer): number {
    const limit = bytes.length - INSTRUCTION_BYTES + 1
    if (limit <= 0) return 0
    let before = -1
    let at = 0
    for (; at < limit; at++) {
      if (((bytes[at] as number) & 0xfe) !== 0xe8) continue
      const passed = at - before
      seen = passed > 3 ? 0 : (seen << (passed - 1)) & 7
      before = at
      if (seen !== 0 && isPartOfOther(bytes, at)) {
        seen = (seen << 1) | 1
      } else if (isSignByte(bytes[at + 4] as number)) {
        bytes.writeInt32LE(distanceOf(bytes.readInt32LE(at + 1), position + at + INSTRUCTION_BYTES), at + 1)
        at += INSTRUCTION_BYTES - 1
      } else {
        seen = (seen << 1) | 1
      }
    }
    const passed = at - before
    seen = passed > 3 ? 0 : seen << (passed - 1)
    return at
  }

  function isPartOfOther(bytes: Buffer, at: number): boolean {
    const deciding = bytes[at + 4 - (DECIDING_BYTE[seen] ?? 0)] as number
    return MAY_CONVERT[seen] !== true || isSignByte(deciding)
  }

  function distanceOf(address: number, next: number): number {
    const shift = (DECIDING_BYTE[seen] ?? 0) * 8
    let distance = (address - next) | 0
    while (seen !== 0 && isSignByte((distance >>> (24 - shift)) & 0xff))
      distance = ((distance ^ (2 ** (32 - shift) - 1)) - next) | 0
    // A converted distance has 25 bits, and the highest of them is its sign.
    return (distance << 7) >> 7
  }
}

/** Reports whether a distance is less than 16 MiB, by its highest byte. Only such distances are converted. */
function isSignByte(byte: number): boolean {
  return byte === 0x00 || byte === 0xff
}
