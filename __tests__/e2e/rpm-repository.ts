import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {which} from '../../src/host/which.ts'

/** A package for rpmbuild. Paths of its files start at the root of the guest. */
export interface RpmPackage {
  name: string
  version: string
  release: string
  epoch?: number
  arch?: string
  provides?: readonly string[]
  /** Name of the main package of the same source. */
  source?: string
  /** Its files by path, or a directory with its content. */
  files: Readonly<Record<string, Buffer | string>> | string
  /** Compression of the payload in rpm's notation: `w3.zstdio`, `w6.xzdio`, `w6.gzdio`, `w6.lzdio`. */
  payload?: string
}

/** A temporary key for packages and indexes, in a separate home directory. */
export interface RpmSigner {
  home: string
  fingerprint: string
  /** The public key in ASCII armor. */
  publicKey: Buffer
}

/** Creates a key without a passphrase. */
export function makeSigner(home: string, user = 'Test Kernels <kernels@test.example>'): RpmSigner {
  mkdirSync(home, {recursive: true, mode: 0o700})
  const gpg = (...args: string[]) => execFileSync('gpg', ['--homedir', home, '--batch', '--quiet', ...args])
  gpg('--passphrase', '', '--quick-generate-key', user, 'rsa2048', 'sign', 'never')
  const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(String(gpg('--list-keys', '--with-colons')))?.[1]
  if (fingerprint === undefined) throw new Error('gpg made no key')
  return {home, fingerprint, publicKey: gpg('--armor', '--export', fingerprint)}
}

/** Ends the gpg agent of the key, and removes the key. */
export function removeSigner({home}: RpmSigner): void {
  execFileSync('gpgconf', ['--homedir', home, '--kill', 'all'])
  rmSync(home, {recursive: true, force: true})
}

/**
 * Builds a package with rpmbuild.
 *
 * @returns path of the package in `directory`
 */
export function buildRpm(directory: string, rpm: RpmPackage, signer?: RpmSigner): string {
  const {
    name,
    version,
    release,
    epoch,
    arch = 'x86_64',
    provides = [],
    source = name,
    files,
    payload = 'w3.zstdio',
  } = rpm
  const top = join(directory, `.build-${name}-${version}-${release}`)
  const root = typeof files === 'string' ? files : join(top, 'content')
  if (typeof files !== 'string')
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), content)
    }
  mkdirSync(top, {recursive: true})
  const spec = join(top, `${source}.spec`)
  // The header of a subpackage contains the name of its source.
  const sub = source === name ? '' : `%package -n ${name}\nSummary: kernel\n%description -n ${name}\nkernel\n`
  const of = source === name ? '' : `-n ${name}`
  const provided = provides.map(text => `Provides: ${text}\n`).join('')
  writeFileSync(
    spec,
    `Name: ${source}
Version: ${version}
Release: ${release}
${epoch === undefined ? '' : `Epoch: ${epoch}\n`}Summary: kernel
License: GPL-2.0-only
${sub === '' ? provided : ''}%description
kernel
${sub === '' ? '' : sub.replace('Summary: kernel\n', `Summary: kernel\n${provided}`)}
%install
mkdir -p %{buildroot}
cp -a ${root}/. %{buildroot}/
%files ${of}
%defattr(-,root,root)
/*
`,
  )
  const defines = {
    _topdir: top,
    _rpmdir: directory,
    _build_name_fmt: '%%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm',
    _binary_payload: payload,
    __os_install_post: '%{nil}',
    debug_package: '%{nil}',
    _build_id_links: 'none',
    __provides_exclude: '.*',
    __requires_exclude: '.*',
    use_source_date_epoch_as_buildtime: '1',
  }
  const args = Object.entries(defines).flatMap(([key, value]) => ['--define', `${key} ${value}`])
  execFileSync('rpmbuild', ['-bb', '--quiet', '--nodeps', '--noclean', '--target', `${arch}-linux`, ...args, spec], {
    stdio: 'pipe',
  })
  rmSync(top, {recursive: true})
  const path = join(directory, `${name}-${version}-${release}.${arch}.rpm`)
  if (signer !== undefined) signRpm(path, signer)
  return path
}

/** Signs a package like distributions do. */
export function signRpm(path: string, {home, fingerprint}: RpmSigner): void {
  const defines = [`_gpg_name ${fingerprint}`, `_gpg_path ${home}`, `__gpg ${which('gpg')}`]
  execFileSync('rpmsign', [...defines.flatMap(define => ['--define', define]), '--addsign', path], {stdio: 'pipe'})
}

export interface RepositoryOptions {
  /** Compression of the package list. */
  packing?: 'gz' | 'xz' | 'zst'
  /** Digest algorithm for repomd.xml and all lists. */
  checksum?: 'sha256' | 'sha512' | 'sha1'
  /** Signs repomd.xml. */
  signer?: RpmSigner
  /** Location of packages in the list, if they are not next to the index: `../../blobstore/`. */
  location?: string
}

/** Creates an index of the packages in a directory with createrepo_c, including its sqlite files. */
export function indexRepository(directory: string, options: RepositoryOptions = {}): void {
  const {packing = 'gz', checksum = 'sha256', signer, location} = options
  rmSync(join(directory, 'repodata'), {recursive: true, force: true})
  const general = packing === 'xz' ? ['--general-compress-type=xz'] : []
  const kind = checksum === 'sha1' ? 'sha' : checksum
  execFileSync('createrepo_c', [
    '--quiet',
    '--checksum',
    kind,
    ...general,
    ...(packing === 'zst' ? ['--no-database'] : []),
    directory,
  ])
  if (packing === 'zst' || location !== undefined) rewritePrimary(directory, packing, kind, location)
  if (signer !== undefined) signIndex(directory, signer)
}

/** Signs the current repomd.xml. */
export function signIndex(directory: string, {home, fingerprint}: RpmSigner): void {
  const repomd = join(directory, 'repodata/repomd.xml')
  execFileSync('gpg', ['--homedir', home, '--batch', '--yes', '-u', fingerprint, '--detach-sign', '--armor', repomd])
}

/** Changes the location of packages in the list, and inserts it again with modifyrepo_c. */
function rewritePrimary(directory: string, packing: string, checksum: string, location?: string): void {
  const repodata = join(directory, 'repodata')
  const name = readdirSync(repodata).find(file => /primary\.xml\.\w+$/.test(file)) ?? ''
  const unpack = name.endsWith('.xz') ? 'xz' : 'gzip'
  let xml = execFileSync(unpack, ['-dc', join(repodata, name)], {maxBuffer: 1 << 28}).toString()
  if (location !== undefined) xml = xml.replaceAll('<location href="', `<location href="${location}`)
  const plain = join(repodata, 'primary.xml')
  const packed = packing === 'zst' ? `${plain}.zst` : plain
  writeFileSync(plain, xml)
  if (packing === 'zst') execFileSync('zstd', ['-q', '--rm', plain])
  const compress = packing === 'zst' ? ['--no-compress'] : ['--compress', `--compress-type=${packing}`]
  execFileSync('modifyrepo_c', ['--remove', 'primary', repodata], {stdio: 'pipe'})
  execFileSync('modifyrepo_c', ['--mdtype=primary', `--checksum=${checksum}`, ...compress, packed, repodata], {
    stdio: 'pipe',
  })
}

/** Returns the files of a repository by their path below `at`, for the server of a test. */
export function publishDirectory(directory: string, at: string, files: Map<string, Buffer>): void {
  for (const entry of readdirSync(directory, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(`${at}/${path.slice(directory.length + 1)}`, readFileSync(path))
  }
}
