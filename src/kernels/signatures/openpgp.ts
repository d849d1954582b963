import {createHash} from 'node:crypto'

const ARMORED_KEYS = /^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm
const PUBLIC_KEY_TAG = 6

/**
 * Returns public keys in the binary form that gpgv reads, from a file that is binary or ASCII-armored (RFC 9580 §6).
 *
 * @returns undefined if the file is neither, or is damaged
 */
export function binaryOf(content: Buffer): Buffer | undefined {
  const blocks = [...content.toString('latin1').matchAll(ARMORED_KEYS)].map(([, block = '']) => dearmored(block))
  if (blocks.length === 0) return fingerprintsOf(content).length > 0 ? content : undefined
  const binaries = blocks.filter(block => block !== undefined)
  return binaries.length === blocks.length ? Buffer.concat(binaries) : undefined
}

/** Decodes a block: headers, an empty line, base64, and a checksum that newer programs omit. */
function dearmored(block: string): Buffer | undefined {
  const lines = block.split(/\r?\n/).map(line => line.trim())
  const body = lines.slice(lines.indexOf('') + 1).filter(line => line !== '')
  const checksum = body.find(line => line.startsWith('='))
  const binary = Buffer.from(body.filter(line => line !== checksum).join(''), 'base64')
  return checksum === undefined || checksum === `=${crc24(binary).toString('base64')}` ? binary : undefined
}

/** Returns the CRC-24 of RFC 9580 §6.1.1. */
function crc24(content: Uint8Array): Buffer {
  let crc = 0xb704ce
  for (const byte of content) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb
    }
  }
  return Buffer.from([(crc >> 16) & 0xff, (crc >> 8) & 0xff, crc & 0xff])
}

/** Returns the fingerprints of the primary keys of version 4 in a keyring: SHA-1 over the key (RFC 9580 §5.5.4.2). */
export function fingerprintsOf(keyring: Buffer): string[] {
  const fingerprints: string[] = []
  for (let at = 0; at < keyring.length; ) {
    const packet = packetAt(keyring, at)
    if (packet === undefined) break
    const body = keyring.subarray(packet.start, packet.end)
    if (packet.tag === PUBLIC_KEY_TAG && body[0] === 4) {
      const length = Buffer.from([0x99, body.length >> 8, body.length & 0xff])
      fingerprints.push(createHash('sha1').update(length).update(body).digest('hex').toUpperCase())
    }
    at = packet.end
  }
  return fingerprints
}

/** Returns the packet at an offset (RFC 9580 §4.2); undefined if there is none that a keyring can have. */
function packetAt(data: Buffer, at: number): {tag: number; start: number; end: number} | undefined {
  const first = data[at] ?? 0
  if ((first & 0x80) === 0) return undefined
  const packet = (first & 0x40) === 0 ? oldPacket(data, at, first) : newPacket(data, at, first)
  return packet !== undefined && packet.end <= data.length ? packet : undefined
}

function oldPacket(data: Buffer, at: number, first: number) {
  const bytes = [1, 2, 4][first & 3]
  if (bytes === undefined || at + 1 + bytes > data.length) return undefined
  const start = at + 1 + bytes
  return {tag: (first >> 2) & 0xf, start, end: start + data.readUIntBE(at + 1, bytes)}
}

function newPacket(data: Buffer, at: number, first: number) {
  const tag = first & 0x3f
  const length = data[at + 1] ?? 0
  if (length < 192) return {tag, start: at + 2, end: at + 2 + length}
  if (length < 224) return {tag, start: at + 3, end: at + 3 + ((length - 192) << 8) + (data[at + 2] ?? 0) + 192}
  if (length < 255 || at + 6 > data.length) return undefined
  return {tag, start: at + 6, end: at + 6 + data.readUInt32BE(at + 2)}
}
