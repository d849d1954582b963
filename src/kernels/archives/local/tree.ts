import {readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {UserError} from '../../../base/errors.ts'
import {refuseSecrets} from '../../../base/secret-places.ts'
import type {Arch} from '../../../model/arch.ts'
import {isRelease} from '../../../model/release-name.ts'

/** Paths of the parts of a kernel. */
export interface NamedFiles {
  image: string
  config: string | null
  /** A directory, a package or an archive. */
  modules: string | null
  /** Release in the build tree; undefined if no file has it. */
  release: string | undefined
}

/** Results of a build, best first (arch/<arch>/boot/Makefile). `make O=` has the same paths in its own directory. */
const IMAGES: Record<Arch, readonly string[]> = {
  x86_64: ['arch/x86/boot/bzImage', 'vmlinux'],
  arm64: ['arch/arm64/boot/Image', 'arch/arm64/boot/Image.gz', 'arch/arm64/boot/vmlinuz.efi'],
  s390x: ['arch/s390/boot/bzImage'],
}

/**
 * Finds the kernel in a build tree.
 *
 * @param tree absolute path
 * @throws UserError if there is none
 */
export async function findInTree(tree: string, arch: Arch): Promise<NamedFiles> {
  if (!(await stat(tree).catch(() => undefined))?.isDirectory())
    throw new UserError(`${tree} is not a directory; name the directory in which the kernel was built`)
  await refuseSecrets(tree).catch((thrown: UserError) => {
    throw new UserError(`${tree} ${thrown.message}`)
  })
  const image = await firstFile(tree, IMAGES[arch])
  if (image === undefined) {
    const wanted = IMAGES[arch].join(', ')
    throw new UserError(`${tree} has no kernel for ${arch}: none of ${wanted}; build it there, or name the image`)
  }
  const release = (await readFile(join(tree, 'include/config/kernel.release'), 'utf8').catch(() => '')).trim()
  return {
    image,
    config: (await firstFile(tree, ['.config'])) ?? null,
    modules: tree,
    release: isRelease(release) ? release : undefined,
  }
}

async function firstFile(directory: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const path = join(directory, name)
    if ((await stat(path).catch(() => undefined))?.isFile()) return path
  }
  return undefined
}
