import {once} from 'node:events'
import {accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {which} from '../../src/host/which.ts'
import {sha256} from '../kernels/helpers/packages.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'
import {kernelToRepackage, ownCache} from './deb-repository.ts'

const directory = temporaryDirectory()
/** Maximum time for which the kernel waits for the probe. */
const HELD_MS = 30_000

function mayOpenKvm(): boolean {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

// There is no probe without the device.
const testProbe = mayOpenKvm() ? test : test.skip

testProbe(
  'KVM is probed while kernels are fetched: the kernel is delivered only after the probe',
  async () => {
    const image = readFileSync((await kernelToRepackage()).images[0].path)
    const probed = join(directory, 'probed')
    const server = createServer(async (_, response) => {
      const until = performance.now() + HELD_MS
      while (!existsSync(probed) && performance.now() < until) await sleep(50)
      if (existsSync(probed)) response.end(image)
      else response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const {port} = server.address() as AddressInfo
    const bin = join(directory, 'bin')
    mkdirSync(bin)
    const qemu = join(bin, 'qemu-system-x86_64')
    const note = `case "$*" in *accel=kvm*-bios*) touch ${probed} ;; esac`
    writeFileSync(qemu, `#!/bin/sh\n${note}\nexec ${which('qemu-system-x86_64')} "$@"\n`)
    chmodSync(qemu, 0o755)
    const manifest = join(directory, 'bpfcompat.yaml')
    const url = `http://127.0.0.1:${port}/vmlinuz`
    const kernel = {id: 'ours', distribution: 'Ours', image: url, sha256: sha256(image)}
    const artifacts = [{path: join(packageRoot, 'examples/build/simple-pass.bpf.o')}]
    writeFileSync(manifest, JSON.stringify({kernels: [kernel], artifacts}))
    try {
      const args = ['run', manifest, '--cache-directory', ownCache(directory), '--accelerator', 'auto']
      const results = resultsOf(await bpfcompat(args, {env: {PATH: `${bin}:${process.env.PATH}`}}))
      expect(results.kernels).toMatchObject([{id: 'ours', error: null}])
      expect(results.gate.status).toBe('passed')
    } finally {
      server.closeAllConnections()
      server.close()
    }
  },
  120_000,
)
