import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../../src/base/package-root.ts'
import {NO_SHARED_CACHE} from '../../src/cache/shared-cache.ts'
import {writeInitramfs} from '../../src/guest/initramfs.ts'
import {dyingWithUs} from '../../src/guest/machine.ts'
import {cpuSeconds} from '../../src/host/cpu-time.ts'
import {findKernel, loadCatalog} from '../../src/kernels/catalog/catalog.ts'
import {createKernelProvider} from '../../src/kernels/provider/provider.ts'
import {busyboxFor} from '../../src/settled/busybox.ts'
import {outerPackages} from './outer-packages.ts'

/** A generic kernel: those for clouds come without KVM. */
const KERNEL = 'debian-12-6.1-generic'
/** Its disk, which is this machine's; and KVM, which is loaded last and can be taken away again. */
const MODULES = ['virtio_pci', '9p', '9pnet_virtio', 'overlay', 'kvm_amd']
/**
 * One CPU with little more than KVM needs: with two QEMU's emulated AMD-V crashes or stops at times, and with what vectors
 * there are each of a hundred thousand exits takes longer.
 */
const CPU = ['-cpu', 'qemu64,+svm,+npt', '-smp', '1']
/** Two guests, their emulators, and what they write. */
const MEMORY = '4G'

/**
 * PID 1: this machine's root without a way to change it, under a layer in memory, with sudo and udev between the two. The
 * script is the program of this machine; it finds /dev/kvm made and /modules to unload and load it again.
 */
const INIT = `#!/bin/busybox sh
/bin/busybox --install -s /bin
mkdir -p /proc /sys /dev /host /layer /memory
mount -t devtmpfs dev /dev
mount -t proc proc /proc
mount -t sysfs sys /sys
while read -r module; do insmod "$module" || echo "insmod $module failed"; done < /modules/order
mount -t 9p -o trans=virtio,version=9p2000.L,msize=512000,cache=loose,ro host /host
mount -t 9p -o trans=virtio,version=9p2000.L,msize=512000,cache=loose,ro layer /layer
mount -t tmpfs -o mode=755 tmpfs /memory
mkdir /memory/upper /memory/work /memory/new /memory/upper/share /memory/upper/modules
cp /modules/* /memory/upper/modules
mount -t overlay -o "lowerdir=/layer:/host,upperdir=/memory/upper,workdir=/memory/work" overlay /memory/new
cd /memory/new
mount --rbind /dev dev
mount -t proc proc proc
mount -t sysfs sys sys
mount -t debugfs debug sys/kernel/debug
mount -t tmpfs -o mode=755 run run
mkdir -p dev/shm
mount -t tmpfs -o mode=1777 shm dev/shm
mount -t 9p -o trans=virtio,version=9p2000.L,msize=512000 share share
ip link set lo up
# As the root of PID 1: udevadm does nothing in a chroot.
exec switch_root . /bin/sh -c '
  /bin/sh /share/script > /share/output 2>&1
  echo $? > /share/exit
  sync
  echo o > /proc/sysrq-trigger
  sleep 60
'
`

export interface OuterRun {
  exitCode: number
  output: string
  /** What the script left there. */
  share: string
  /** Seconds of CPU time that QEMU took, and seconds that passed. */
  cpu: number
  wall: number
}

/**
 * Boots an outer guest whose CPU has AMD-V, emulated, and runs a script of the shell in it as root, in what looks like this
 * machine with KVM. What it writes to /share stays.
 *
 * @param share an empty folder
 * @param cacheDirectory the product's, where the outer kernel is kept
 * @param limitSeconds after so long the guest is ended
 */
export async function runInOuterGuest(
  script: string,
  {share, cacheDirectory, limitSeconds}: {share: string; cacheDirectory: string; limitSeconds: number},
): Promise<OuterRun> {
  const layer = outerPackages(join(packageRoot, '__tests__/e2e/build/outer'))
  const provider = createKernelProvider({cacheDirectory})
  const {images, modules} = await provider.fetch(findKernel(KERNEL, await loadCatalog()), {modules: MODULES})
  const settled = {cacheDirectory, mirrors: [], signal: new AbortController().signal, cache: NO_SHARED_CACHE}
  const busybox = await busyboxFor('x86_64', settled)
  const order = modules.map(({name}) => `/modules/${name}.ko\n`).join('')
  const work = `${share}.guest`
  mkdirSync(work)
  const initrd = join(work, 'initramfs')
  await writeInitramfs(initrd, [
    {path: '/bin/busybox', content: busybox, executable: true},
    {path: '/init', content: Buffer.from(INIT), executable: true},
    {path: '/modules/order', content: Buffer.from(order)},
    ...modules.map(({name, path}) => ({path: `/modules/${name}.ko`, content: readFileSync(path)})),
  ])
  writeFileSync(join(share, 'script'), script)
  chmodSync(share, 0o777)
  const [program, ...args] = dyingWithUs([
    'qemu-system-x86_64',
    ...['-machine', 'q35', '-accel', 'tcg', ...CPU, '-m', MEMORY],
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot', '-nic', 'none', '-serial', 'stdio'],
    ...['-kernel', images[0].path, '-initrd', initrd],
    '-append',
    'console=ttyS0 panic=-1 quiet mitigations=off tsc=reliable rdinit=/init',
    ...folder('host', '/', 'readonly=on'),
    ...folder('layer', layer, 'readonly=on'),
    ...folder('share', share, 'readonly=off'),
  ])
  const console = openSync(join(work, 'console.log'), 'w')
  const startedAt = performance.now()
  const child = spawn(program, args, {stdio: ['ignore', console, console]})
  const deadline = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000)
  let used = 0
  const clock = setInterval(() => {
    used = cpuSeconds(child.pid) ?? used
  }, 1000)
  await once(child, 'close')
  clearTimeout(deadline)
  clearInterval(clock)
  closeSync(console)
  const read = (name: string) => {
    try {
      return readFileSync(join(share, name), 'utf8')
    } catch {
      return ''
    }
  }
  const output = read('output')
  const exit = read('exit').trim()
  if (exit === '') {
    process.stderr.write(`${output.slice(-4000)}\n${readFileSync(join(work, 'console.log'), 'utf8').slice(-4000)}\n`)
    throw new Error('the outer guest did not come to its end: what it said stands above')
  }
  return {exitCode: Number(exit), output, share, cpu: used, wall: (performance.now() - startedAt) / 1000}
}

function folder(tag: string, path: string, mode: string): string[] {
  return [
    ...['-fsdev', `local,id=${tag},path=${path},security_model=none,multidevs=remap,${mode}`],
    ...['-device', `virtio-9p-pci,fsdev=${tag},mount_tag=${tag}`],
  ]
}
