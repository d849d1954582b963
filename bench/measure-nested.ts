// Measures the boot shapes with KVM on a machine without KVM, in QEMU's emulated AMD-V, and writes kernels/boot.yaml:
// `npm run measure-nested -- [ID...]`. The ratios of the figures are valid, the absolute values are not.
import {copyFileSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runInOuterGuest} from '../__tests__/kvm/outer-guest.ts'
import {packageRoot} from '../src/base/package-root.ts'
import {readInputs} from '../src/plan/inputs.ts'

const KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12', 'debian-13-backports']
const RULES = join(packageRoot, 'kernels/boot.yaml')
const HOUR = 60 * 60

const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-measure-'))
const share = join(directory, 'share')
const {cacheDirectory} = readInputs({}, String)
const named = process.argv.slice(2)

try {
  mkdirSync(share)
  copyFileSync(RULES, join(share, 'boot.yaml'))
  const options = '--accelerator kvm --nested --rounds 1 --output /share/boot.yaml'
  const {exitCode, output} = await runInOuterGuest(
    `export PATH=/usr/sbin:/usr/bin:/sbin:/bin BPFCOMPAT_CACHE=${cacheDirectory}
cd ${packageRoot} && node_modules/node/bin/node bench/measure-boot.ts ${options} ${(named.length > 0 ? named : KERNELS).join(' ')}`,
    {share, cacheDirectory, limitSeconds: HOUR},
  )
  console.log(output)
  if (exitCode !== 0) process.exitCode = 1
  else copyFileSync(join(share, 'boot.yaml'), RULES)
} finally {
  rmSync(directory, {recursive: true, force: true})
}
