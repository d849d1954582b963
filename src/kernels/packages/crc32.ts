/** Returns the CRC-32 of RFC 1952, lowest byte first. Node has it since 22.2. */
export function crc32(bytes: Uint8Array): Buffer {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  const result = Buffer.alloc(4)
  result.writeUInt32LE(~crc >>> 0)
  return result
}
