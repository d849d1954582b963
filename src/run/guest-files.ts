import {readFile} from 'node:fs/promises'
import type {GuestRequest} from '../guest/request.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import {programWith, type Validators, validatorPath} from './validators.ts'

/** Returns the validator as PID 1. */
export function pidOneFile(libbpf: LibbpfVersion, validators: Validators): InitramfsFile {
  return {path: '/init', content: programWith(libbpf, validators), executable: true}
}

/** Returns the validator to which PID 1 passes the cases of a version. */
export function validatorFile(libbpf: LibbpfVersion, validators: Validators): InitramfsFile {
  return {path: validatorPath(libbpf), content: programWith(libbpf, validators), executable: true}
}

/**
 * Returns a shell, and the users that commands may need: `su nobody -s /bin/sh -c …`.
 *
 * @param shell null for none
 */
export function shellFiles(shell: Buffer | null): InitramfsFile[] {
  if (shell === null) return []
  return [
    {path: '/bin/busybox', content: shell, executable: true},
    {path: '/etc/passwd', content: Buffer.from('root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n')},
    {path: '/etc/group', content: Buffer.from('root:x:0:\nnogroup:x:65534:\n')},
  ]
}

/** Returns the configuration of a kernel, where distributions install it; nothing if it has none. */
export async function configFiles({kernel, config}: KernelFiles): Promise<InitramfsFile[]> {
  return config === null ? [] : [{path: `/boot/config-${kernel.release}`, content: await readFile(config)}]
}

/** Returns the files of modules. */
export async function moduleFiles({modules}: KernelFiles): Promise<InitramfsFile[]> {
  return Promise.all(modules.map(async ({name, path}) => ({path: modulePath(name), content: await readFile(path)})))
}

/** Returns the modules of a kernel, in load order, with their paths in the guest. */
export function guestModules({modules}: KernelFiles): GuestRequest['modules'] {
  return modules.map(({name}) => ({name, path: modulePath(name)}))
}

function modulePath(name: string): string {
  return `/bpfcompat/modules/${name}.ko`
}
