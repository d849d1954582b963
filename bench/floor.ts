import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {execa} from 'execa'
import pLimit from 'p-limit'
import {packageRoot} from '../src/base/package-root.ts'
import {writeInitramfs} from '../src/guest/initramfs.ts'
import {startMachine} from '../src/guest/machine.ts'
import {GUEST_MEMORY_MIB} from '../src/guest/memory.ts'
import {qemuArguments} from '../src/guest/qemu.ts'
import {ARCHITECTURES} from '../src/host/architectures.ts'
import {which} from '../src/host/which.ts'
import {findKernel, loadCatalog} from '../src/kernels/catalog/catalog.ts'
import {bootImages} from '../src/kernels/images/boot-images.ts'
import type {BootImage} from '../src/kernels/model/kernel-files.ts'
import {createKernelProvider} from '../src/kernels/provider/provider.ts'

/** The minimum cost of a run: boots of the same kernels, in the best known shape, with the same QEMU. */
export interface Floor {
  /**
   * Boots kernels with an init that powers off at once.
   *
   * @param atATime number of parallel guests
   * @returns wall time in milliseconds
   */
  boot(kernels: readonly string[], atATime: number): Promise<number>
}

/**
 * Fetches and unpacks kernels.
 *
 * @param directory for the created files
 */
export async function prepareFloor(
  kernels: readonly string[],
  {accelerator, cacheDirectory, directory}: {accelerator: 'kvm' | 'tcg'; cacheDirectory: string; directory: string},
): Promise<Floor> {
  const provider = createKernelProvider({cacheDirectory})
  const catalog = await loadCatalog()
  const images = new Map<string, BootImage>()
  for (const id of kernels) {
    const files = await provider.fetch(findKernel(id, catalog), {modules: []})
    const [best] = await bootImages(files, {accelerator, cacheDirectory, onNote: note => console.log(`${id}: ${note}`)})
    images.set(id, best)
  }
  const initrd = await poweroffInitramfs(directory)
  const qemu = which(ARCHITECTURES.x86_64.qemu) ?? 'no QEMU'

  async function bootOnce(id: string): Promise<void> {
    const image = images.get(id)
    if (image === undefined) throw new Error(`${id} was not prepared`)
    const shape = {accelerator, image, initrd, cmdline: '', memoryMib: GUEST_MEMORY_MIB, cpus: 1}
    await startMachine({qemu, arguments: qemuArguments(shape), onConsole: () => undefined, onRecords: () => {}}).exited
  }

  return {
    async boot(ids, atATime) {
      const limit = pLimit(atATime)
      const startedAt = performance.now()
      await Promise.all(ids.map(id => limit(() => bootOnce(id))))
      return performance.now() - startedAt
    },
  }
}

async function poweroffInitramfs(directory: string): Promise<string> {
  const program = join(directory, 'poweroff')
  await execa('cc', ['-O2', '-static', '-o', program, join(packageRoot, 'bench/poweroff.c')])
  const initrd = join(directory, 'poweroff-initramfs')
  await writeInitramfs(initrd, [{path: '/init', content: readFileSync(program), executable: true}])
  return initrd
}
