import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'

/** Packages that a runner has, but this machine may not. */
const PACKAGES = ['sudo', 'udev', 'libudev1', 'kmod', 'libkmod2']

/**
 * Downloads and unpacks sudo and udev with apt, from the archive in this machine's apt configuration. They are never
 * installed on this machine.
 *
 * @param directory directory that is kept between runs
 * @returns the directory to mount over this machine's root
 * @throws Error if apt cannot download them
 */
export function outerPackages(directory: string): string {
  const target = join(directory, 'layer')
  if (existsSync(target)) return target
  mkdirSync(directory, {recursive: true})
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

/** Moves files into /usr: if /lib is a link into /usr, a directory with that name would hide it. */
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
    // A fresh machine has empty or old package lists.
    apt('update')
    apt('download', ...PACKAGES)
  }
}
