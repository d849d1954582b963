// Writes native/libraries.json: the packages that the validator is built from, as Debian's signed indexes list them now, and
// the packages with the tools of guests. Run `npm run settle-libraries`, review the diff, and run the tests before you commit it.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findMirrors} from '../src/apt/mirrors.ts'
import {packageRoot} from '../src/base/package-root.ts'
import {compareVersions} from '../src/kernels/archives/deb/debian-version.ts'
import {archiveKeyring} from '../src/kernels/archives/deb/keyrings.ts'
import type {SuiteIndex} from '../src/kernels/archives/deb/package-index.ts'
import {readSuite} from '../src/kernels/archives/deb/release-index.ts'
import {ARCHES, type Arch} from '../src/model/arch.ts'
import type {LibbpfVersion} from '../src/model/libbpf-version.ts'
import {createDownloader} from '../src/net/download.ts'
import {
  LIBRARY_PACKAGES,
  type LibrarySet,
  SETTLED_FILE,
  type SettledPackage,
  type SettledPackages,
  TOOL_PACKAGES,
} from '../src/settled/settled-packages.ts'

/** The release of Debian with each version. */
const RELEASES: Readonly<Record<LibbpfVersion, string>> = {'1.7': 'forky', '1.5': 'trixie', '1.1': 'bookworm'}
const TOOLS_OF = RELEASES['1.7']
const DEBIAN: Readonly<Record<Arch, string>> = {x86_64: 'amd64', arm64: 'arm64', s390x: 's390x'}
const WANTED: ReadonlySet<string> = new Set<string>([...LIBRARY_PACKAGES, ...TOOL_PACKAGES])

const cacheDirectory = mkdtempSync(join(tmpdir(), 'bpfcompat-settle-'))
try {
  const settled: SettledPackages = {
    sets: await Promise.all(
      Object.entries(RELEASES).map(([libbpf, release]) => setOf(libbpf as LibbpfVersion, release)),
    ),
    tools: await packagesOf(TOOLS_OF, TOOL_PACKAGES),
  }
  // JavaScript moves keys that look like numbers to the front, so that the order is set here: newest first.
  const sets = settled.sets.toSorted((a, b) => Number(b.libbpf.slice(2)) - Number(a.libbpf.slice(2)))
  writeFileSync(join(packageRoot, SETTLED_FILE), `${JSON.stringify({...settled, sets}, null, 2)}\n`)
  for (const {libbpf, release, listedAt, packages} of sets)
    console.log(`libbpf ${libbpf}: ${packages.x86_64['libbpf-dev'].version} of ${release}, listed at ${listedAt}`)
} finally {
  rmSync(cacheDirectory, {recursive: true})
}

async function setOf(libbpf: LibbpfVersion, release: string): Promise<LibrarySet> {
  const {listedAt, packages} = await packagesOf(release, LIBRARY_PACKAGES)
  const {version} = packages.x86_64['libbpf-dev']
  if (!version.replace(/^\d+:/, '').startsWith(`${libbpf}.`))
    throw new Error(`${release} has libbpf ${version}, not ${libbpf}: set the release in RELEASES`)
  return {libbpf, release, listedAt, packages}
}

async function packagesOf<N extends string>(release: string, names: readonly N[]) {
  const indexes = await Promise.all(ARCHES.map(async arch => [arch, await indexOf(release, arch)] as const))
  const dates = indexes.map(([, {date}]) => date.toISOString())
  const packages = indexes.map(([arch, index]) => [arch, pick(index, names)])
  return {
    listedAt: dates.toSorted()[0] as string,
    packages: Object.fromEntries(packages) as Record<Arch, Record<N, SettledPackage>>,
  }
}

async function indexOf(release: string, arch: Arch): Promise<SuiteIndex> {
  const downloader = createDownloader()
  const keyring = await archiveKeyring({name: 'debian'}, {cacheDirectory, downloader: () => downloader})
  const mirrors = await findMirrors({}, 'debian')
  const context = {
    downloader,
    mirrors,
    cacheDirectory: join(cacheDirectory, arch),
    keyring,
    unsigned: false,
    now: () => new Date(),
    onProgress: () => {},
  }
  const part = {archive: 'debian', suite: release, component: 'main', architecture: DEBIAN[arch]}
  const index = await readSuite(part, context, {name: '-libraries', is: name => WANTED.has(name)})
  if (index.signature.status !== 'good')
    throw new Error(
      `${release}: the signature of the index was not checked (${index.signature.why}): nothing was written`,
    )
  return index
}

/** Returns the newest package of each name: an index may list several. */
function pick<N extends string>({suite, packages}: SuiteIndex, names: readonly N[]): Record<N, SettledPackage> {
  const picked = names.map(name => {
    const [newest] = packages
      .filter(listed => listed.name === name)
      .toSorted((a, b) => compareVersions(b.version, a.version))
    if (newest?.place?.kind !== 'archive') throw new Error(`${suite} has no ${name}`)
    const {version, place, sha256, size} = newest
    return [name, {name, version, path: place.path, sha256, size}]
  })
  return Object.fromEntries(picked) as Record<N, SettledPackage>
}
