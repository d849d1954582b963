import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'

/** What the step finds on a runner, and this machine may lack. */
const PACKAGES = ['sudo', 'udev', 'libudev1', 'kmod', 'libkmod2']

/**
 * Downloads and unpacks sudo and udev with apt, from the archive that this machine's apt is configured for: they are never
 * installed on this machine.
 *
 * @param folder kept from one run to the next
 * @returns the folder to lay over this machine's root
 * @throws Error when apt cannot have them
 */
export function outerPackages(folder: string): string {
  const target = join(folder, 'layer')
  if (existsSync(target)) return target
  mkdirSync(folder, {recursive: true})
  const work = mkdtempSync(`${target}-`)
  try {
    download(work)
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

function download(into: string): void {
  const apt = (...args: string[]) => execFileSync('apt-get', ['-q', ...args], {cwd: into, stdio: 'pipe'})
  try {
    apt('download', ...PACKAGES)
  } catch {
    // The package lists of a fresh machine are empty or old.
    apt('update')
    apt('download', ...PACKAGES)
  }
}
