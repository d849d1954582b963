import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {bpfcompat, cli, resultsOf} from './bpfcompat.ts'

const examples = join(packageRoot, 'examples')

interface Step {
  /** Output of the shell before the input. */
  after: string
  type: string
  meanwhile?: () => Promise<void>
}

/** Types at a terminal and returns its output. */
async function typed(words: string, steps: readonly Step[]) {
  const child = execa('script', ['-qfec', `${process.execPath} ${cli} shell ${words}`, '/dev/null'], {
    cwd: examples,
    reject: false,
    stdin: 'pipe',
  })
  let said = ''
  let told = 0
  let next = 0
  child.stdout.on('data', async chunk => {
    said += String(chunk)
    const step = steps[next]
    if (step === undefined || !said.slice(told).includes(step.after)) return
    next++
    told = said.length
    await step.meanwhile?.()
    child.stdin.write(step.type)
  })
  const {exitCode} = await child
  return {exitCode, said: said.replaceAll('\r', '')}
}

/**
 * Connects and detaches like gdb, in the same order: QEMU 7.2 dies if a client detaches while the machine is still
 * stopping (GDB manual, appendix E, "Packets").
 *
 * @returns all answers
 */
function asDebugger(port: number): Promise<string> {
  const packet = (text: string) => {
    const sum = [...text].reduce((total, character) => total + character.charCodeAt(0), 0) % 256
    return `+$${text}#${sum.toString(16).padStart(2, '0')}`
  }
  const steps = [
    {answer: /\$PacketSize[^#]*#../, next: packet('?')},
    {answer: /\$T[^#]*#../, next: packet('D;1')},
    {answer: /\$OK#../, next: null},
  ]
  let [answered, since] = ['', '']
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(packet('qSupported:multiprocess+')))
    socket.on('data', data => {
      answered += String(data)
      since += String(data)
      const step = steps[0]
      if (step === undefined || !step.answer.test(since)) return
      steps.shift()
      since = ''
      // The machine continues after the detach.
      if (step.next === null) socket.end('+')
      else socket.write(step.next)
    })
    socket.on('close', () => resolve(answered))
    socket.on('error', reject)
  })
}

const PROMPT = 'examples # '

describe('a shell on a kernel', () => {
  test('has commands for artifacts: they load, stay loaded, report why they are refused, and unload', async () => {
    const {exitCode, said} = await typed(
      '-k debian-12-6.1 build/simple-pass.bpf.o build/verifier-rejection.bpf.o build/loader-fixups.bpf.o',
      [
        {after: PROMPT, type: 'artifacts; load simple-pass; attach verifier-rejection\n'},
        {
          after: '0 attached; unload',
          type: 'log verifier-rejection count_unchecked | tail -3; bpftool map | grep execs_by_uid\n',
        },
        {
          after: 'execs_by_uid  flags',
          type: 'load simple-pass; unload simple-pass; unload simple-pass; load other; load loader-fixups\n',
        },
        {after: 'see: log loader-fixups', type: 'log loader-fixups | tail -1; exit 7\n'},
      ],
    )
    expect(said).toContain('simple-pass, verifier-rejection, loader-fixups')
    expect(said).toContain('simple-pass: 1 of 1 programs loaded; unload simple-pass removes it')
    expect(said).toMatch(/count_unchecked is refused: .*; see: log verifier-rejection count_unchecked/)
    expect(said).toContain('processed 7 insns')
    expect(said).toContain('simple-pass is loaded; unload simple-pass first')
    expect(said).toContain('simple-pass is not loaded')
    expect(said).toContain('no artifact is called other; there are: simple-pass')
    expect(said).toContain('loader-fixups is not loaded: nothing is left in the kernel; see: log loader-fixups')
    expect(exitCode).toBe(7)
  }, 60_000)

  test('applies the fixups of an artifact in a manifest, on the kernel of a finding', async () => {
    const run = await bpfcompat([
      'run',
      'examples/bpfcompat.yaml',
      '--artifact',
      'verifier-rejection',
      '-k',
      'debian-12-6.1',
    ])
    const [finding] = resultsOf(run).findings
    expect(finding?.shell).toBe(
      'npx github:bpfcompat/bpfcompat shell examples/bpfcompat.yaml --artifact verifier-rejection --kernel debian-12-6.1',
    )
    const {said} = await typed('bpfcompat.yaml --artifact loader-fixups --kernel debian-12-6.1', [
      {after: PROMPT, type: 'load loader-fixups\n'},
      {after: 'removes it', type: 'exit\n'},
    ])
    expect(said).toMatch(/loader-fixups: (\d+) of \1 programs loaded/)
  }, 120_000)

  test('has the kernel and the network of the manifest', async () => {
    const manifest = join(examples, 'shell-settings.yaml')
    writeFileSync(
      manifest,
      [
        'kernels: [{id: debian-12-6.1, variant: old, cgroup: hybrid}]',
        'artifacts:',
        '  - {path: build/xdp-count.bpf.o, network: veth, programs: [{name: count_packet, attach: {kind: xdp, interface: veth0}}]}',
        '  - {path: build/attach-cgroup.bpf.o}',
      ].join('\n'),
    )
    const {exitCode, said} = await typed('shell-settings.yaml', [
      {after: PROMPT, type: 'attach xdp-count; attach attach-cgroup\n'},
      {after: 'unload attach-cgroup', type: 'ping -q -c 1 $BPFCOMPAT_PEER | grep -o "1 packets received"; exit 3\n'},
    ])
    rmSync(manifest)
    expect(said).toMatch(/xdp-count: 1 of 1 programs loaded, 1 attached/)
    expect(said).toMatch(/attach-cgroup: (\d+) of \1 programs loaded, \1 attached/)
    expect(said).toContain('1 packets received')
    expect(exitCode).toBe(3)
  }, 60_000)

  test('lets a debugger connect to the given port', async () => {
    const port = 20_000 + (process.pid % 10_000)
    let answered = ''
    const ask = async () => {
      answered = await asDebugger(port)
    }
    const {exitCode, said} = await typed(`-k debian-12-6.1 build/simple-pass.bpf.o --gdb ${port}`, [
      {after: PROMPT, type: 'cat /proc/cmdline; exit\n', meanwhile: ask},
    ])
    expect(answered).toMatch(/\$T0/)
    expect(said).toMatch(/nokaslr/)
    expect(exitCode).toBe(0)
  }, 60_000)
})

test('a shell without a terminal is refused', async () => {
  const {exitCode, stderr} = await bpfcompat(['shell', '-k', 'debian-12-6.1'])
  expect([exitCode, stderr]).toEqual([125, expect.stringMatching(/needs a terminal/)])
})

test('docs/shell.md lists the existing commands', () => {
  const page = readFileSync(join(packageRoot, 'docs/shell.md'), 'utf8')
  expect([...page.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name)).toEqual([
    'artifacts',
    'load',
    'attach',
    'log',
    'unload',
    'bpftool',
  ])
})
