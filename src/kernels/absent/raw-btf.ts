/** Begin of `struct btf_header` (include/uapi/linux/btf.h): magic, version 1, no flags, and its length. */
const HEADER = Buffer.from([0x9f, 0xeb, 0x01, 0x00, 0x18, 0x00, 0x00, 0x00])
const HEADER_BYTES = 24
/** The BTF of a kernel has megabytes; shorter BTF is something else. */
const MIN_BYTES = 1 << 20

/**
 * Finds the BTF of a kernel in its unpacked image, which need not be an ELF file: the largest one with a consistent header.
 *
 * @returns null if there is none: the kernel was built without CONFIG_DEBUG_INFO_BTF
 */
export function rawBtf(image: Buffer): Buffer | null {
  let found: Buffer | null = null
  for (let at = image.indexOf(HEADER); at >= 0; at = image.indexOf(HEADER, at + 1)) {
    const end = endOf(image, at)
    if (end === undefined || end - at < MIN_BYTES || end - at <= (found?.length ?? 0)) continue
    found = image.subarray(at, end)
  }
  return found
}

/** Returns the end of BTF; undefined if it is not valid: strings follow the types, and begin and end with a NUL. */
function endOf(image: Buffer, at: number): number | undefined {
  if (at + HEADER_BYTES > image.length) return undefined
  const [types, typesBytes, strings, stringsBytes] = [8, 12, 16, 20].map(field => image.readUInt32LE(at + field))
  if (types !== 0 || typesBytes === undefined || strings !== typesBytes || stringsBytes === undefined) return undefined
  const first = at + HEADER_BYTES + strings
  const end = first + stringsBytes
  return end <= image.length && image[first] === 0 && image[end - 1] === 0 ? end : undefined
}
