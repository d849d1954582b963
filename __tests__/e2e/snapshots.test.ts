import {createHash} from 'node:crypto'
import {mkdirSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {withoutTimes} from '../../bench/repeat.ts'
import {packageRoot} from '../../src/base/package-root.ts'
import {unseal} from '../../src/files/sealed.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'
import {lendCache} from './lent-cache.ts'

const directory = temporaryDirectory()
const cache = join(directory, 'cache')
const snapshots = join(cache, 'snapshots')
const manifest = join(directory, 'manifest.yaml')
const small = join(directory, 'small.yaml')
const built = `${packageRoot}/examples/build`

/** Runs in the guest: its exit code shows that it has the module, the file and the time of the host. */
const LOOKS = 'grep -q ^veth /proc/modules && [ "$(cat brought.txt)" = here ] && [ $(date +%s) -ge BEFORE ]'

const MANIFEST = `kernels: [debian-12-6.1]
modules: [veth]
artifacts:
  - {name: simple-pass, path: ${built}/simple-pass.bpf.o}
  - {name: refused, path: ${built}/verifier-rejection.bpf.o}
  - {name: relocated, path: ${built}/core-relocation-failure.bpf.o}
  - {name: no-object, path: ${built}/not-an-object.bpf.o}
  - {name: crash, mode: command, command: echo c > /proc/sysrq-trigger}
  - {name: looks, mode: command, command: '${LOOKS}', files: [brought.txt]}
  - {name: older, path: ${built}/ringbuf.bpf.o, libbpf: '1.1'}
`

const SMALL = `kernels: [debian-12-6.1]
artifacts: [{name: simple-pass, path: ${built}/simple-pass.bpf.o}]
`

function run(file: string, how: 'on' | 'off' | 'auto', more: {env?: NodeJS.ProcessEnv} = {}): Promise<CliRun> {
  const args = ['--cache-directory', cache, '--accelerator', 'tcg', '--snapshots', how, '--verbose']
  return bpfcompat(['run', file, ...args], more)
}

/** Returns the kind of the first guest, the number of boots, and the verdict. */
function told(ran: CliRun) {
  const [kernel] = resultsOf(ran).kernels
  return [kernel?.snapshot, kernel?.boots, caseOf(resultsOf(ran), 'simple-pass', 'debian-12-6.1').lanes[0]?.verdict]
}

function notes(ran: CliRun): string[] {
  return resultsOf(ran).kernels.flatMap(kernel => kernel.notes)
}

/** Returns digests of all files of the snapshots. */
function digests(): string[] {
  const files = readdirSync(snapshots).flatMap(name => ['memory', 'state'].map(file => join(snapshots, name, file)))
  return files.map(file => createHash('sha256').update(readFileSync(file)).digest('hex'))
}

/** Returns the command lines of QEMU processes that ran a guest. */
function machines({stderr, stdout}: CliRun): string[] {
  return `${stderr}\n${stdout}`.split('\n').filter(line => line.startsWith('qemu: ') && line.includes('-append'))
}

beforeAll(async () => {
  await lendCache(cache)
  writeFileSync(join(directory, 'brought.txt'), 'here\n')
  writeFileSync(manifest, MANIFEST.replace('BEFORE', String(Math.floor(Date.now() / 1000))))
  writeFileSync(small, SMALL)
}, 300_000)

describe('a booted guest, a guest that is saved and resumed, and a guest resumed by a later run', () => {
  let booted: CliRun
  let made: CliRun
  let used: CliRun
  let kept: string[]
  beforeAll(async () => {
    booted = await run(manifest, 'off')
    made = await run(manifest, 'on')
    kept = digests()
    used = await run(manifest, 'on')
  }, 600_000)

  test('have the same results, except for times', () => {
    const said = [booted, made, used].map(({exitCode, reportDirectory}) => {
      return [exitCode, withoutTimes('results.json', readFileSync(join(reportDirectory, 'results.json'), 'utf8'))]
    })
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
  })

  test('include verdicts of all kinds, and a kernel that died', () => {
    const verdicts = ['simple-pass', 'refused', 'no-object', 'crash', 'looks', 'older'].map(
      name => caseOf(resultsOf(used), name, 'debian-12-6.1').lanes[0]?.verdict,
    )
    expect(verdicts).toEqual(['pass', 'fail', 'error', 'fail', 'pass', 'pass'])
    expect(caseOf(resultsOf(used), 'crash', 'debian-12-6.1').lanes[0]?.reason).toMatch(/^the kernel crashed/)
  })

  test('report their kind', () => {
    expect([booted, made, used].map(told)).toEqual([
      [null, 2, 'pass'],
      ['made', 2, 'pass'],
      ['used', 2, 'pass'],
    ])
    expect(used.stdout).toMatch(/resume [\d.]+ m?s/)
  })

  test('are booted twice, once and never', () => {
    const isBooted = (line: string) => line.includes(' -initrd ')
    expect([booted, made, used].map(ran => machines(ran).filter(isBooted).length)).toEqual([2, 1, 0])
    expect(machines(used)).toHaveLength(2)
  })

  test('have the complete console', () => {
    for (const {reportDirectory} of [booted, made, used]) {
      const log = readFileSync(join(reportDirectory, 'logs/debian-12-6.1/console.log'), 'utf8')
      expect(log).toMatch(/^[^\n]*Linux version 6\.1\.[\s\S]*simple-pass\/count_exec attach/)
    }
  })

  test('leave the snapshot unchanged, although their guests wrote to their memory and died', () => {
    expect(kept).toHaveLength(2)
    expect(digests()).toEqual(kept)
  })

  test('leave no draft behind', () => {
    expect(unfinished()).toEqual([])
  })
})

describe('without snapshots', () => {
  test('a guest in CI is booted and not saved', async () => {
    const ran = await run(small, 'auto', {env: {CI: 'true'}})
    expect(told(ran)).toEqual([null, 1, 'pass'])
  }, 120_000)

  test('a kernel that died in CI is resumed from its second boot on', async () => {
    const twice = join(directory, 'twice.yaml')
    const crash = 'mode: command, command: echo c > /proc/sysrq-trigger'
    writeFileSync(
      twice,
      `kernels: [{id: debian-12-6.1, cmdline: nosmep}]
artifacts:
  - {name: one, ${crash}}
  - {name: two, ${crash}}
  - {name: simple-pass, path: ${built}/simple-pass.bpf.o}
`,
    )
    const ran = await run(twice, 'auto', {env: {CI: 'true'}})
    expect(told(ran)).toEqual([null, 3, 'pass'])
    // The first boot, the saved boot, and two resumed guests.
    expect(machines(ran).map(line => (line.includes(' -initrd ') ? 'booted' : 'resumed'))).toEqual([
      'booted',
      'booted',
      'resumed',
      'resumed',
    ])
  }, 240_000)

  test('a locked down kernel is booted', async () => {
    const locked = join(directory, 'locked.yaml')
    writeFileSync(locked, SMALL.replace('[debian-12-6.1]', '[{id: debian-12-6.1, cmdline: lockdown=integrity}]'))
    expect(told(await run(locked, 'on'))[0]).toBeNull()
  }, 120_000)
})

describe('a damaged snapshot', () => {
  beforeAll(async () => {
    await run(small, 'on')
  }, 120_000)

  /** Returns the snapshot of a run of `small`: the most recently used one. */
  function place(): string {
    const usedAt = (name: string) => statSync(join(snapshots, name, 'snapshot.json')).mtimeMs
    return join(snapshots, readdirSync(snapshots).sort((a, b) => usedAt(b) - usedAt(a))[0] ?? '')
  }

  function flip(path: string, at: number): void {
    const file = openSync(path, 'r+')
    const byte = Buffer.alloc(1)
    readSync(file, byte, 0, 1, at)
    writeSync(file, Buffer.from([(byte[0] ?? 0) ^ 4]), 0, 1, at)
  }

  test.each(['memory', 'state', 'snapshot.json'])(
    'with a wrong bit in its %s is made again, and no verdict changes',
    async name => {
      const file = join(place(), name)
      const {memory} = unseal(readFileSync(join(place(), 'snapshot.json'), 'utf8')) as {
        memory: {written: [[number, number]]}
      }
      flip(file, name === 'memory' ? (memory.written[0][0] << 20) + 4321 : 1000)
      expect(told(await run(small, 'on'))).toEqual(['made', 1, 'pass'])
      expect(told(await run(small, 'on'))).toEqual(['used', 1, 'pass'])
    },
    240_000,
  )
})

/** Wrappers of QEMU, replaced arguments, and wrappers of the program with which QEMU writes its state. */
const DISTURBED = {
  'is killed while its state is written': {qemu: '', cat: 'kill -KILL $(cut -d " " -f 4 /proc/$PPID/stat); sleep 5'},
  'cannot write its state': {qemu: '', cat: 'exit 1'},
  'writes half of its state': {qemu: '', cat: 'head -c 5000; exec /bin/cat > /dev/null'},
  'does not support memory files': {qemu: refuses('memory-backend-file'), cat: ''},
  'does not resume from its own state': {qemu: refuses('-incoming'), cat: ''},
  // The device uses a file that does not exist.
  'refuses the device': {qemu: `for each; do set -- "$@" "\${each/id=shared,/id=other,}"; shift; done`, cat: ''},
} as const

function refuses(option: string): string {
  return `case "$*" in *${option}*) echo "none of ${option} here" >&2; exit 1;; esac`
}

describe('a QEMU that', () => {
  const environmentOf = (what: keyof typeof DISTURBED) => ({
    PATH: `${join(directory, what.replaceAll(' ', '-'))}:${process.env.PATH}`,
  })
  beforeAll(() => {
    for (const [what, {qemu, cat}] of Object.entries(DISTURBED)) {
      const bin = join(directory, what.replaceAll(' ', '-'))
      mkdirSync(bin)
      const programs = {
        'qemu-system-x86_64': `${qemu}\nexec /usr/bin/qemu-system-x86_64 "$@"`,
        cat: `${cat}\nexec /bin/cat`,
      }
      for (const [program, text] of Object.entries(programs))
        writeFileSync(join(bin, program), `#!/bin/bash\n${text}\n`, {mode: 0o755})
    }
  })

  test('is killed while its state is written is started once more, like any guest that the machine kills', async () => {
    const ran = await run(small, 'on', {env: environmentOf('is killed while its state is written')})
    expect(told(ran)).toEqual([null, 2, 'pass'])
    expect(notes(ran)[0]).toMatch(/^boot 1 ended early: QEMU with 512 MiB was killed from outside/)
    expect(unfinished()).toEqual([])
  }, 120_000)

  test.each(['cannot write its state', 'does not support memory files'] as const)(
    '%s: the kernel is booted, and the verdict is the same',
    async what => {
      const ran = await run(small, 'on', {env: environmentOf(what)})
      expect([told(ran), notes(ran)]).toEqual([[null, 1, 'pass'], []])
      expect(unfinished()).toEqual([])
    },
    120_000,
  )

  test('does not support memory files is not tried again', async () => {
    const ran = await run(small, 'on', {env: environmentOf('does not support memory files')})
    expect([told(ran), notes(ran), machines(ran).length]).toEqual([[null, 1, 'pass'], [], 1])
  }, 120_000)

  test.each([
    ['does not resume from its own state', 'none of -incoming here'],
    ['refuses the device', 'QEMU refuses device_add: '],
    ['writes half of its state', ''],
  ] as const)(
    '%s: the kernel is booted, with a note',
    async (what, why) => {
      const ran = await run(small, 'on', {env: environmentOf(what)})
      expect(told(ran)).toEqual([null, 1, 'pass'])
      const note = 'the kernel was booted, because its snapshot could not be resumed: '
      expect(notes(ran)).toEqual([expect.stringContaining(note)])
      expect(notes(ran)[0]).toContain(why)
      expect(unfinished()).toEqual([])
    },
    120_000,
  )
})

/** Returns the snapshots in the making. */
function unfinished(): string[] {
  return readdirSync(snapshots).filter(name => name.endsWith('.tmp'))
}
