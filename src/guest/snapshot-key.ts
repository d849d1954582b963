import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {arch, release, version} from 'node:os'
import {fileSha256} from '../files/disk.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import {digestOf} from '../text/digest.ts'
import type {BootWay} from './fallback.ts'
import {qemuArguments} from './qemu.ts'
import type {GuestRequest} from './request.ts'

/** Increased when older snapshots cannot be read, or their guests behave differently. */
const FORMAT = 1

/**
 * Returns a digest of everything that determines a guest up to its first case: QEMU and its command line, the kernel, the content
 * of the initramfs, and the model of the host's CPU, whose clock the guest has used. In KVM also the whole CPU and the host's kernel.
 *
 * @returns undefined if a file no longer exists
 */
export async function snapshotKey(
  request: GuestRequest,
  {image, accelerator, quiet}: BootWay,
  memoryMib: number,
): Promise<string | undefined> {
  const [qemu, imageSha256] = [await fileSha256(request.qemu), await fileSha256(image.path)]
  if (qemu === undefined || imageSha256 === undefined) return undefined
  const machine = qemuArguments({
    accelerator,
    image: {...image, path: imageSha256},
    initrd: '',
    cmdline: request.cmdline,
    memoryMib,
    cpus: request.cpus ?? 1,
    oldQemu: request.oldQemu === true,
    quiet,
    snapshot: {does: 'save', memory: ''},
  })
  return digestOf([FORMAT, qemu, machine, request.modules, request.files.map(fileDigest), await hostOf(accelerator)])
}

function fileDigest({path, content, executable}: InitramfsFile): unknown[] {
  const sha256 = Buffer.isBuffer(content) ? createHash('sha256').update(content).digest('hex') : content?.sha256
  return [path, sha256, executable]
}

/** Returns the properties of the host: the first CPU in proc_cpuinfo(5), without values that change at run time, and the kernel. */
async function hostOf(accelerator: BootWay['accelerator']): Promise<string[]> {
  const [first = ''] = (await readFile('/proc/cpuinfo', 'utf8')).split('\n\n')
  const cpu = first.split('\n').filter(line => !/MHz|bogomips/i.test(line))
  // One kernel release may have several builds.
  if (accelerator === 'kvm') return [arch(), release(), version(), ...cpu]
  return [arch(), ...cpu.filter(line => line.startsWith('model name'))]
}
