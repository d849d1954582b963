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

/** A generic kernel: cloud kernels have no KVM. */
const KERNEL = 'debian-12-6.1-generic'
/** Modules for its disk, which is that of this machine, and for KVM, which is loaded last and can be unloaded. */
const MODULES = ['virtio_pci', '9p', '9pnet_virtio', 'overlay', 'kvm_amd']
/**
 * One CPU with little more than KVM needs: with two CPUs QEMU's emulated AMD-V sometimes crashes or stops, and with all vector
 * extensions each of a hundred thousand exits takes longer.
 */
const CPU = ['-cpu', 'qemu64,+svm,+npt', '-smp', '1']
/** Memory for two guests, their emulators, and their files. */
const MEMORY = '4G'

/**
 * PID 1: mounts this machine's root read-only, below a layer with sudo and udev and a writable layer in memory. The
 * script runs with the programs of this machine; /dev/kvm exists, and /modules has the modules to unload and load KVM.
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
# Switches the root of PID 1, because udevadm does nothing in a chroot.
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
  /** Directory with the files of the script. */
  share: string
  /** CPU time of QEMU and wall-clock time, in seconds. */
  cpu: number
  wall: number
}

/**
 * Boots an outer guest whose CPU has emulated AMD-V, and runs a shell script in it as root, in an environment like this
 * machine with KVM. Files in /share are kept.
 *
 * @param share an empty directory
 * @param cacheDirectory cache of bpfcompat, with the outer kernel
 * @param limitSeconds timeout after which the guest is killed
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
    ...directory('host', '/', 'readonly=on'),
    ...directory('layer', layer, 'readonly=on'),
    ...directory('share', share, 'readonly=off'),
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
    throw new Error('the outer guest did not finish: see its output above')
  }
  return {exitCode: Number(exit), output, share, cpu: used, wall: (performance.now() - startedAt) / 1000}
}

function directory(tag: string, path: string, mode: string): string[] {
  return [
    ...['-fsdev', `local,id=${tag},path=${path},security_model=none,multidevs=remap,${mode}`],
    ...['-device', `virtio-9p-pci,fsdev=${tag},mount_tag=${tag}`],
  ]
}
