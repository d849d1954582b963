import {aPackage, aRecord} from '../../__tests__/kernels/lockfile/records.ts'
import {StanzaParser} from '../../src/apt/deb822.ts'
import {choosePlatform, parseManifest} from '../../src/kernels/archives/oci/manifest.ts'
import {parsePrimary} from '../../src/kernels/archives/rpm/primary.ts'
import {parseRepomd} from '../../src/kernels/archives/rpm/repomd.ts'
import {readLock, renderLock} from '../../src/kernels/lockfile/lock-file.ts'
import type {Target} from '../target.ts'
import {onFile, streamOf} from './files.ts'

const DIGEST = 'a'.repeat(64)
const JSON_WORDS = ['{', '}', '[', ']', 'null', '""', '-1', '1e999', '"\\ud800"', ',']
const XML_WORDS = [
  '<',
  '/>',
  '<data type="primary">',
  '<!--',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#x110000;',
  '<!DOCTYPE a [',
]

/** bpfcompat.lock. */
export const lock: Target = {
  name: 'lock',
  refusal: 'UserError',
  seeds: () => [
    Buffer.from(renderLock([aRecord()])),
    Buffer.from(renderLock([aRecord({id: 'b', config: aPackage({sha256: DIGEST})}), aRecord()])),
  ],
  words: JSON_WORDS,
  open: directory => ({
    read: onFile(directory, 'bpfcompat.lock', async path => {
      const found = await readLock(path)
      return found === null ? null : renderLock(found.kernels.map(({record}) => record))
    }),
  }),
}

const descriptor = (mediaType: string) => ({mediaType, digest: `sha256:${DIGEST}`, size: 1234})

/** Manifests and indexes of registries. */
export const oci: Target = {
  name: 'oci',
  refusal: 'UserError',
  seeds: () =>
    [
      {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: descriptor('application/vnd.oci.image.config.v1+json'),
        layers: [descriptor('application/vnd.oci.image.layer.v1.tar+gzip')],
      },
      {
        schemaVersion: 2,
        manifests: [
          {
            ...descriptor('application/vnd.oci.image.manifest.v1+json'),
            platform: {os: 'linux', architecture: 'amd64'},
          },
        ],
      },
    ].map(value => Buffer.from(JSON.stringify(value))),
  words: JSON_WORDS,
  open: () => ({
    read(input) {
      const found = parseManifest(input, 'ghcr.io/a/b:1')
      return found.kind === 'index' ? choosePlatform(found.manifests, 'x86_64', 'ghcr.io/a/b:1') : found
    },
  }),
}

/** repomd.xml of rpm repositories. */
export const repomd: Target = {
  name: 'repomd',
  refusal: 'UserError',
  seeds: () => [
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<repomd xmlns="http://linux.duke.edu/metadata/repo" xmlns:rpm="http://linux.duke.edu/metadata/rpm">
  <revision>1757669228</revision>
  <data type="primary"><checksum type="sha256">${DIGEST}</checksum>
    <location href="repodata/primary.xml.zst"/><timestamp>1757669228</timestamp><size>1234</size></data>
  <data type="filelists"><checksum type="sha512">00</checksum><size>1</size></data>
</repomd>
`),
  ],
  words: XML_WORDS,
  open: () => ({read: input => parseRepomd(input, 'https://repo.example/repodata/repomd.xml')}),
}

const readPrimary = (pieces: readonly Buffer[]) =>
  parsePrimary(streamOf(pieces), 'https://repo.example/primary.xml', {names: ['kernel-core'], arch: 'x86_64'})

/** primary.xml of rpm repositories, as a stream. */
export const primary: Target = {
  name: 'primary',
  refusal: 'Error',
  seeds: () => [
    Buffer.from(`<?xml version="1.0"?><metadata xmlns:rpm="http://linux.duke.edu/metadata/rpm" packages="2">
<package type="rpm"><name>kernel-core</name><arch>x86_64</arch><version epoch="0" ver="5.14.0" rel="570.el9"/>
<checksum type="sha256" pkgid="YES">${DIGEST}</checksum><size package="17" installed="2"/>
<location href="Packages/kernel-core.rpm"/><format><rpm:sourcerpm>kernel-5.14.0-570.el9.src.rpm</rpm:sourcerpm>
<rpm:provides><rpm:entry name="kernel-core-uname-r" flags="EQ" ver="5.14.0-570.el9.x86_64"/></rpm:provides></format></package>
<package type="rpm"><name>bash</name><arch>x86_64</arch><description>a shell é</description></package></metadata>
`),
    // Causes an error for each byte, each with its own stack.
    Buffer.from(`<?xml version="1.0"${'?'.repeat(400_000)}`),
  ],
  words: XML_WORDS,
  open: () => ({read: input => readPrimary([input]), readPieces: readPrimary}),
}

function readStanzas(pieces: readonly Buffer[]): unknown {
  const parser = new StanzaParser()
  const decoder = new TextDecoder()
  const stanzas = pieces.flatMap(piece => parser.push(decoder.decode(piece, {stream: true})))
  return [...stanzas, ...parser.push(decoder.decode()), ...parser.end()]
}

/** Package lists of Debian's archives, as a stream. */
export const deb822: Target = {
  name: 'deb822',
  refusal: 'Error',
  seeds: () => [
    Buffer.from(
      `Package: linux-image-6.1.0-1-amd64\nVersion: 6.1-1\nDescription: kernel\n of é several\n .\n lines\nSHA256: ${DIGEST}\n\n# note\nPackage: b\r\nSize: 17\n`,
    ),
  ],
  words: ['\n\n', '\n ', ':', '\r\n', '#'],
  open: () => ({read: input => readStanzas([input]), readPieces: readStanzas}),
}
