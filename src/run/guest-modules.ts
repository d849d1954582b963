import {readFile} from 'node:fs/promises'
import type {GuestRequest} from '../guest/request.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'

/** Returns the modules of a kernel, in load order. */
export function guestModules({modules}: KernelFiles): GuestRequest['modules'] {
  return modules.map(({name}) => ({name, path: pathOf(name)}))
}

/** Returns the module files for the initramfs. */
export async function moduleFiles({modules}: KernelFiles): Promise<GuestRequest['files']> {
  return Promise.all(modules.map(async ({name, path}) => ({path: pathOf(name), content: await readFile(path)})))
}

function pathOf(name: string): string {
  return `/bpfcompat/modules/${name}.ko`
}
