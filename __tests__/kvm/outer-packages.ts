import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Programs of the distribution that the outer guest runs with, unpacked and never installed on this machine. */
export interface OuterPackages {
  /** QEMU that emulates the outer guest, with the arguments that it needs wherever it is. */
  qemu: readonly [string, ...string[]]
  /** `-cpu` and `-smp` under which this QEMU's emulated AMD-V is sound: measured, see docs/contributing.md. */
  cpu: readonly string[]
  /** Folder of sudo and udev, laid over this machine's root. */
  layer: string
}

const QEMU = ['qemu-system-x86', 'qemu-system-common', 'qemu-system-data', 'seabios']
const LAYER = ['sudo', 'udev', 'libudev1', 'kmod', 'libkmod2']

/**
 * Downloads and unpacks them with apt, from the archive that this machine's apt is configured for. QEMU comes from that
 * archive's backports where there are some; else the installed one is used.
 *
 * @param folder kept from one run to the next
 * @throws Error when apt cannot have sudo and udev
 */
export function outerPackages(folder: string): OuterPackages {
  const layer = unpacked(folder, 'layer', from => download(from, LAYER, null))
  const suite = backports()
  try {
    if (suite !== null) {
      const own = unpacked(folder, 'qemu', from => download(from, QEMU, suite))
      const program = join(own, 'usr/bin/qemu-system-x86_64')
      // It may want libraries that this machine does not have.
      execFileSync(program, ['--version'], {stdio: 'pipe'})
      return {
        qemu: [program, '-L', join(own, 'usr/share/seabios'), '-L', join(own, 'usr/share/qemu')],
        cpu: ['-cpu', 'max,-la57', '-smp', '2'],
        layer,
      }
    }
  } catch (thrown) {
    console.warn(`the outer guest runs in the installed QEMU: ${String(thrown).split('\n')[0]}`)
  }
  // QEMU 7.2 offers xsave without the intercept of XSETBV, and its second CPU has crashed the outer kernel.
  return {qemu: ['qemu-system-x86_64'], cpu: ['-cpu', 'max,-xsave,-la57', '-smp', '1'], layer}
}

/** A folder that `fill` gets packages into; made once. */
function unpacked(folder: string, name: string, fill: (into: string) => void): string {
  const target = join(folder, name)
  if (existsSync(target)) return target
  mkdirSync(folder, {recursive: true})
  const work = mkdtempSync(`${target}-`)
  try {
    fill(work)
    const root = join(work, 'root')
    for (const deb of readdirSync(work).filter(file => file.endsWith('.deb')))
      execFileSync('dpkg-deb', ['-x', join(work, deb), root])
    mergeUsr(root)
    renameSync(root, target)
  } finally {
    rmSync(work, {recursive: true, force: true})
  }
  return target
}

/** Where /lib is a link into /usr, a folder of that name would hide it. */
function mergeUsr(root: string): void {
  for (const name of ['bin', 'sbin', 'lib'].filter(name => existsSync(join(root, name)))) {
    cpSync(join(root, name), join(root, 'usr', name), {recursive: true, verbatimSymlinks: true, mode: 0})
    rmSync(join(root, name), {recursive: true})
  }
}

interface Suite {
  uri: string
  name: string
  options: string
}

/** The backports of this machine's release: none where apt has no archive of Debian's own. */
function backports(): Suite | null {
  const format = '$(REPO_URI) $(CODENAME) $(ORIGIN) $(LABEL) $(COMPONENT)'
  const lines = execFileSync('apt-get', ['indextargets', '--format', format, 'Created-By: Packages'], {
    encoding: 'utf8',
  })
  for (const line of lines.split('\n')) {
    const [uri, codename, origin, label, component] = line.split(' ')
    if (
      uri === undefined ||
      codename === undefined ||
      origin !== 'Debian' ||
      label !== 'Debian' ||
      component !== 'main'
    )
      continue
    if (/-(backports|updates|security)$/.test(codename)) continue
    const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
    return {uri, name: `${codename}-backports`, options: existsSync(keyring) ? `[signed-by=${keyring}]` : ''}
  }
  return null
}

/** apt with lists of its own: the machine's know nothing of backports, and stay as they are. */
function download(into: string, packages: readonly string[], suite: Suite | null): void {
  const apt = (options: readonly string[], ...args: string[]) =>
    execFileSync('apt-get', ['-q', ...options, ...args], {cwd: into, stdio: 'pipe'})
  if (suite === null) {
    try {
      apt([], 'download', ...packages)
    } catch {
      // The package lists of a fresh machine are empty or old.
      apt([], 'update')
      apt([], 'download', ...packages)
    }
    return
  }
  const sources = join(into, 'apt.list')
  const lists = join(into, 'lists')
  writeFileSync(sources, `deb ${suite.options} ${suite.uri} ${suite.name} main\n`)
  mkdirSync(join(lists, 'partial'), {recursive: true})
  const own = ['-o', `Dir::Etc::SourceList=${sources}`, '-o', 'Dir::Etc::SourceParts=/dev/null']
  const options = [...own, '-o', `Dir::State::Lists=${lists}`, '-o', `Dir::Cache=${join(into, 'cache')}`]
  apt(options, 'update')
  apt(options, 'download', ...packages)
}
