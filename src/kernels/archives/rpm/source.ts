import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {readKept, writeKept} from '../../../files/disk.ts'
import {isOnHostOf, showUrl, withCredentials} from '../../../net/http.ts'
import type {PackageFile} from '../../model/package-file.ts'
import type {OnProgress} from '../../model/progress.ts'
import type {Signature} from '../../model/resolved-kernel.ts'
import type {RpmSpec, SigningKey} from '../../model/source-spec.ts'
import {keyringOf} from '../../signatures/keys.ts'
import {checkDetached, type Keyring} from '../../signatures/signature.ts'
import type {CreateSource, SourceServices} from '../source.ts'
import {ADVICE} from './addresses.ts'
import {matches, type RpmKernelSpec, wantedOf} from './candidates.ts'
import {lookUp} from './lookup.ts'
import {checkPackage} from './package-signature.ts'
import {type RepositoryIndex, readRepository} from './repository.ts'

/** Makes the source for RPM repositories. The index of a repository is read once for all its kernels. */
export const createRpmSource: CreateSource<RpmSpec> = services => {
  const indexes = new Map<string, Promise<RepositoryIndex>>()
  const keyrings = new Map<string, Promise<Keyring>>()

  return {
    async resolve(spec, onProgress) {
      const {keys} = spec.source
      const keyring = await keyringFor(keys)
      const context = {...services, keyring, onProgress}
      return lookUp(spec, {
        ...context,
        readRepository: address => shared(address, spec, onProgress, keyring),
        knownSignature: file => readSignature(file, keys, services),
      })
    },
    means: (spec, record) =>
      matches(record.release, spec) &&
      record.image.name === spec.source.package &&
      [record.image, ...record.modules].every(file => isOf(file, spec)),
    remote: async (file, _record, {source}) => ({
      what: `${file.name} ${file.version}`,
      urls: withCredentials(file.urls, source.repositories),
      maxBytes: file.size,
      sha256: file.sha256,
      advice: ADVICE,
    }),
    async verify(file, path, record, {source}) {
      const {signature} = record
      if (signature.status === 'good' && signature.of !== 'packages') return undefined
      const known = await readSignature(file, source.keys, services)
      if (known !== undefined) return known
      const keyring = await keyringFor(source.keys)
      const url = file.urls[0] ?? file.name
      // Its digest is only as trustworthy as the transport of the index.
      if ('why' in keyring) return checkDetached(Buffer.alloc(0), Buffer.alloc(0), url, keyring)
      const checked = await checkPackage(path, url, keyring)
      if (checked.status === 'unchecked') return checked
      await writeKept(signaturePath(file, source.keys, services), {by: checked.by})
      return {...checked, of: 'packages'}
    },
    forget: () => indexes.clear(),
  }

  function shared(
    address: string,
    spec: RpmKernelSpec,
    onProgress: OnProgress,
    keyring: Keyring,
  ): Promise<RepositoryIndex> {
    const wanted = wantedOf(spec)
    const key = JSON.stringify([address, wanted, spec.source.keys])
    const reading = indexes.get(key) ?? readRepository(address, wanted, {...services, keyring, onProgress})
    indexes.set(key, reading)
    reading.catch(() => indexes.delete(key))
    return reading
  }

  function keyringFor(keys: readonly SigningKey[]): Promise<Keyring> {
    if (keys.length === 0) return Promise.resolve({why: 'no keys are configured for this repository'})
    const key = JSON.stringify(keys)
    const making = keyrings.get(key) ?? keyringOf(keys, services)
    keyrings.set(key, making)
    making.catch(() => keyrings.delete(key))
    return making
  }
}

/**
 * Reports whether a package has the name and place that a lookup gives it. A record may come from a cache that others can
 * write to.
 */
function isOf({name, format, urls}: PackageFile, {source}: RpmKernelSpec): boolean {
  const {repositories, archival} = source
  const hosts = [...repositories, ...archival.map(template => template.replace(/[{}]/g, ''))]
  return (
    format === 'rpm' &&
    [source.package, ...source.modulePackages].includes(name) &&
    urls.every(url => url === showUrl(url) && isOnHostOf(url, hosts))
  )
}

/** Returns the stored signer of a package. It is stored with the indexes, since it replaces the signature of an index. */
async function readSignature(
  file: PackageFile,
  keys: readonly SigningKey[],
  services: SourceServices,
): Promise<Signature | undefined> {
  const data = await readKept(signaturePath(file, keys, services))
  if (typeof data !== 'object' || data === null || !('by' in data) || typeof data.by !== 'string') return undefined
  return {status: 'good', by: data.by, of: 'packages'}
}

function signaturePath({sha256}: PackageFile, keys: readonly SigningKey[], {cacheDirectory}: SourceServices): string {
  const fingerprints = keys.map(({fingerprint}) => fingerprint)
  const key = createHash('sha256').update(JSON.stringify(['signature', sha256, fingerprints]))
  return join(cacheDirectory, 'indexes', `${key.digest('hex')}.json`)
}
