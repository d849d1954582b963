import {chmodSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Creates a fake QEMU for guests that misbehave in ways that no real kernel does: it writes to the same two sockets and runs no
 * kernel. Well-behaved guests are tested on real kernels, in e2e/.
 *
 * @param script JavaScript with `record(object)`, `line(text)`, `console(text)`, `wait(ms)`, `boot` (counts from 1) and
 *   `initramfs` (the archive of this boot)
 */
export function fakeQemu(directory: string, script: string): string {
  const file = join(directory, 'qemu')
  const source = `#!${process.execPath}
const fs = require('node:fs')
const net = require('node:net')
const records = new net.Socket({fd: 4})
const consoleSocket = new net.Socket({fd: 3})
const counter = ${JSON.stringify(join(directory, 'boots'))}
const boot = fs.existsSync(counter) ? Number(fs.readFileSync(counter, 'utf8')) + 1 : 1
fs.writeFileSync(counter, String(boot))
const line = text => new Promise(resolve => records.write(text + '\\n', resolve))
const record = object => line(JSON.stringify(object))
const console = text => new Promise(resolve => consoleSocket.write(text + '\\n', resolve))
const wait = ms => new Promise(resolve => setTimeout(resolve, ms))
const hello = () => record({type: 'hello', protocol: 2, release: 'r', version: 'v', machine: 'x86_64', cpus: 1, libbpf: '1.1', btf: true, lsm: null, lockdown: null, uptime_ms: 1})
const start = id => record({type: 'case_start', case: id})
const load = id => record({type: 'load', case: id, errno: 0, message: null, map: null, program: null, usec: 1, btf_errno: 0, btf_message: ''})
const exit = id => record({type: 'case_exit', case: id, code: 0, signal: 0, usec: 1, maxrss_kb: 1})
const end = () => record({type: 'end', cases: 1})
const initramfs = fs.readFileSync(process.argv[process.argv.indexOf('-initrd') + 1])
process.stdin.resume()
;(async () => {
  ${script}
  await wait(20)
  process.exit(0)
})()
`
  writeFileSync(file, source)
  chmodSync(file, 0o755)
  return file
}
