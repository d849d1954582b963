import {cp, mkdir, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {digestsOf, intactFiles, writeDigests} from '../cache/digests.ts'
import {cacheKey} from '../cache/key.ts'
import type {CacheEntry} from '../cache/shared-cache.ts'
import {operatingSystem} from '../host/operating-system.ts'
import {missingForValidator} from '../host/requirements.ts'
import {SETTLED_PACKAGES} from '../host/settled-packages.ts'
import type {Toolchain} from '../host/toolchain.ts'
import {onDisk, temporaryName} from '../kernels/disk.ts'
import type {Arch} from '../kernels/types.ts'
import {needsSysroot} from './sysroot.ts'

/** A build of the validator that machines share, and where it lies on each. */
export interface SharedBuild {
  folder: string
  entry: CacheEntry
  /** Whether all of it is on this disk, as it was kept. */
  intact(): Promise<boolean>
  /** Puts a finished build there. */
  keep(build: string): Promise<void>
}

/**
 * The build that belongs to the sources and to what this machine has before anything is installed: with a toolchain,
 * what the same compiler and libraries make; without one, what is made with the packages of the same distribution.
 *
 * @param parent folder of all builds
 * @param sources digest of the sources and flags
 * @param names files of a build
 * @param arch that it is for
 */
export async function sharedBuild(
  parent: string,
  sources: string,
  names: readonly string[],
  toolchain: Toolchain,
  arch: Arch,
): Promise<SharedBuild> {
  const key = cacheKey('validator', sources, process.arch, arch, await identityOf(toolchain, arch))
  const folder = join(parent, key)
  const intact = async () => {
    const there = await intactFiles(folder)
    return there !== undefined && names.every(name => there.includes(name))
  }
  return {
    folder,
    entry: {what: 'validator', key, paths: [folder], intact},
    intact,
    async keep(build) {
      const temporary = temporaryName(folder)
      await onDisk(folder, async () => {
        await mkdir(temporary, {recursive: true})
        for (const name of names) await cp(join(build, name), join(temporary, name))
        await writeDigests(temporary, names)
        await rm(folder, {recursive: true, force: true})
        await rename(temporary, folder)
      })
    },
  }
}

async function identityOf(toolchain: Toolchain, arch: Arch): Promise<unknown> {
  if (missingForValidator(toolchain, arch).length > 0) return operatingSystem()
  const {compiler, version, libbpf, archives} = toolchain
  if (needsSysroot(toolchain, arch)) return [compiler, version, SETTLED_PACKAGES[arch]]
  const paths = Object.values(archives).filter(path => path !== undefined)
  return [compiler, version, libbpf, await digestsOf('/', paths)]
}
