/*
 * The x86 filter of xz (BCJ): before compression the distances of CALL and JMP (0xE8, 0xE9) are made into addresses, which
 * repeat. This undoes it. The .xz file format, 5.3.2, names the filter; its rules are those of simple/x86.c in XZ Utils.
 */

/** An instruction with its four bytes of distance. */
const INSTRUCTION_BYTES = 5

/** By which of the three bytes before look like an opcode: whether the one at hand can be one as well. */
const MAY_CONVERT = [true, true, true, false, true, false, false, false] as const
/** By the same: which byte of the distance decides. */
const DECIDING_BYTE = [0, 1, 2, 2, 3, 3, 3, 3] as const

/** Undoes the filter on a stream. What it gives may be written over what it got. */
export interface X86Filter {
  push(chunk: Uint8Array): Buffer
  /** The last bytes, which can be no whole instruction. */
  end(): Buffer
}

export function createX86Filter(): X86Filter {
  let rest = Buffer.alloc(0)
  let position = 0
  /** Bit by bit which of the bytes just passed look like an opcode. */
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

  /** Converts in place and tells how many bytes are final. */
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
    // What was converted has 25 bits, and the highest of them is its sign.
    return (distance << 7) >> 7
  }
}

/** Only distances of less than 16 MiB are converted: their highest byte is one of these. */
function isSignByte(byte: number): boolean {
  return byte === 0x00 || byte === 0xff
}
