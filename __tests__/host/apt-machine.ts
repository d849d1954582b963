import {execFileSync} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {TestMirror} from '../kernels/helpers/mirror.ts'
import {sha256} from '../kernels/helpers/packages.ts'

/** A package of a test archive, with one file of the same name, and optionally a program. */
export interface TestPackage {
  name: string
  version: string
  depends?: string
  conflicts?: string
  /** Shell script that runs at the installation. */
  script?: string
  /** Number of incompressible bytes. */
  ballast?: number
  /** Name and shell script of a program. */
  program?: {name: string; script: string}
}

/** Builds packages with the real tools, and publishes them on a mirror. */
export function publishPackages(mirror: TestMirror, directory: string, packages: readonly TestPackage[]): void {
  const stanzas = packages.map(each => {
    const content = packageOf(directory, each)
    mirror.files.set(`/repo/${each.name}.deb`, content)
    return `${controlOf(each)}Filename: repo/${each.name}.deb\nSize: ${content.length}\nSHA256: ${sha256(content)}\n`
  })
  mirror.files.set('/repo/Packages', Buffer.from(stanzas.join('\n')))
}

const built = new Map<string, Buffer>()

/** Builds a package once, since many tests publish the same one. One with ballast is built each time. */
function packageOf(directory: string, wanted: TestPackage): Buffer {
  const key = JSON.stringify(wanted)
  const content = (wanted.ballast === undefined ? built.get(key) : undefined) ?? buildPackage(directory, wanted)
  built.set(key, content)
  return Buffer.from(content)
}

function buildPackage(directory: string, wanted: TestPackage): Buffer {
  const {name, version, script, ballast, program} = wanted
  const tree = mkdtempSync(join(directory, 'package-'))
  mkdirSync(join(tree, 'DEBIAN'))
  mkdirSync(join(tree, 'opt'))
  writeFileSync(join(tree, 'opt', name), version)
  if (program !== undefined) {
    mkdirSync(join(tree, 'usr/bin'), {recursive: true})
    writeFileSync(join(tree, 'usr/bin', program.name), `#!/bin/sh\n${program.script}\n`, {mode: 0o755})
  }
  writeFileSync(join(tree, 'DEBIAN/control'), controlOf(wanted))
  if (script !== undefined) writeFileSync(join(tree, 'DEBIAN/postinst'), `#!/bin/sh\n${script}\n`, {mode: 0o755})
  if (ballast !== undefined) writeFileSync(join(tree, 'opt/ballast'), randomBytes(ballast))
  const file = join(directory, `${name}.deb`)
  execFileSync('dpkg-deb', ['-b', '--root-owner-group', tree, file], {stdio: 'ignore'})
  rmSync(tree, {recursive: true})
  return readFileSync(file)
}

function controlOf({name, version, depends, conflicts}: TestPackage): string {
  return `Package: ${name}\nVersion: ${version}\nArchitecture: all\nMaintainer: nobody <nobody@example.org>\nDescription: of a test\n${field('Depends', depends)}${field('Conflicts', conflicts)}`
}

function field(name: string, value: string | undefined): string {
  return value === undefined ? '' : `${name}: ${value}\n`
}

/** The real apt-get and dpkg on their own system in a directory. This machine is not changed. */
export class AptMachine {
  readonly root: string
  /** Directory to put before the PATH. */
  readonly bin: string

  constructor(parent: string, mirror: TestMirror) {
    this.root = mkdtempSync(join(parent, 'machine-'))
    this.bin = join(this.root, 'bin')
    for (const directory of [
      'bin',
      'etc/apt/apt.conf.d',
      'etc/apt/preferences.d',
      'var/lib/apt/lists/partial',
      'var/lib/dpkg/updates',
      'var/lib/dpkg/info',
      'var/cache/apt/archives/partial',
      'var/log/apt',
    ])
      mkdirSync(join(this.root, directory), {recursive: true})
    writeFileSync(join(this.root, 'var/lib/dpkg/status'), '')
    writeFileSync(join(this.root, 'etc/apt/sources.list'), `deb [trusted=yes] ${mirror.url} repo/\n`)
    const settings = join(this.root, 'apt.conf')
    writeFileSync(
      settings,
      `Dir "${this.root}";
Dir::State::status "${this.root}/var/lib/dpkg/status";
Dir::Bin::dpkg "/usr/bin/dpkg";
Dir::Bin::methods "/usr/lib/apt/methods";
DPkg::Options {"--root=${this.root}"; "--force-not-root"; "--force-script-chrootless"; "--log=/dev/null";};
APT::Sandbox::User "";
Acquire::http::Proxy "DIRECT";
`,
    )
    // The machine's own settings come first, and have hooks for its own root.
    writeFileSync(
      join(this.bin, 'apt-get'),
      `#!/bin/sh\necho "$@" >> ${this.root}/calls\nAPT_CONFIG=${settings} exec /usr/bin/apt-get "$@"\n`,
      {mode: 0o755},
    )
  }

  has(name: string): boolean {
    return existsSync(join(this.root, 'opt', name))
  }

  /** Calls of apt-get: `download`, `install`, `install of files`, `update`. */
  get calls(): string[] {
    const file = join(this.root, 'calls')
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => {
        if (line.includes(' --download-only ')) return 'download'
        return `${line.split(' ')[0]}${line.endsWith('.deb') ? ' of files' : ''}`
      })
  }
}
