/**
 * Compares the cost of a run with alternatives: virtme-ng with veristat, and veristat alone in a guest of bpfcompat. They run
 * alternately with the same kernel and the same objects, all emulated.
 *
 *   node bench/peers.ts --vng PATH --veristat PATH --package FILE
 *
 * `--veristat`: a static binary, which needs nothing from the guest. `--package`: Debian's package of that kernel. virtme-ng
 * needs the whole package, because its guests mount this machine's files with modules; bpfcompat fetches only the image.
 */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {parseArgs} from 'node:util'
import {execa} from 'execa'
import {packageRoot} from '../src/base/package-root.ts'
import {shellCommand} from '../src/text/shell-words.ts'
import {median} from './figures.ts'
import {copyObject} from './many-objects.ts'

/** The generic build: Debian's cloud kernels do not have 9p, which virtme-ng needs. */
const KERNEL = 'debian-12-6.1-generic'
const OBJECTS = 10
const ROUNDS = 3
const MIB = 1024 ** 2
/** Options of veristat. */
const OPTIONS = '-o csv -e file,prog,verdict'
/** Prints the CPU seconds of a command with the shell's `time`. */
const TIMES = 'TIMEFORMAT="%U %S"; time "$@"'

interface Figures {
  /** Seconds from the start to the first verdict, and to the end. */
  first: number
  all: number
  /** CPU seconds of all processes. */
  cpu: number
}

interface Contender {
  name: string
  fetchedMib: number
  command: readonly [string, ...string[]]
  /** Matches the output once there is a verdict. */
  firstVerdict: RegExp
  /** Matches once for each object that loads. */
  verdict: RegExp
}

const {values} = parseArgs({
  options: {vng: {type: 'string'}, veristat: {type: 'string'}, package: {type: 'string'}},
})
const {vng, veristat} = values
if (vng === undefined || veristat === undefined || values.package === undefined)
  throw new Error('expected --vng, --veristat and --package: see the comment at the top of bench/peers.ts')

const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-peers-'))
try {
  const contenders = await prepare(vng, veristat, values.package)
  const figures = new Map<Contender, Figures[]>(contenders.map(contender => [contender, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of contenders) figures.get(contender)?.push(await race(contender))
  console.log(`| ${KERNEL}, ${OBJECTS} objects | first verdict | all verdicts | CPU | fetched |`)
  console.log('| --- | --- | --- | --- | --- |')
  for (const [{name, fetchedMib}, rounds] of figures) {
    const middle = (key: keyof Figures) => `${median(rounds.map(round => round[key])).toFixed(2)} s`
    console.log(`| ${name} | ${middle('first')} | ${middle('all')} | ${middle('cpu')} | ${fetchedMib.toFixed(1)} MiB |`)
  }
} finally {
  rmSync(directory, {recursive: true, force: true})
}

async function prepare(vng: string, veristat: string, deb: string): Promise<Contender[]> {
  const cli = join(packageRoot, 'dist/cli.js')
  copyObject(join(packageRoot, 'examples/build/simple-pass.bpf.o'), directory, OBJECTS)
  const objects = Array.from({length: OBJECTS}, (_, index) => join(directory, `object-${index}.bpf.o`))
  const names = objects.map(path => basename(path))
  const ours = write('ours.yaml', objects.map(path => `  - {path: ${path}, mode: load_only}`).join('\n'))
  const command = `./${basename(veristat)} ${OPTIONS} ${names.join(' ')}`
  const files = [veristat, ...objects].join(', ')
  const inGuest = write(
    'veristat.yaml',
    `  - {name: veristat, mode: command, command: '${command}', files: [${files}]}`,
  )

  // With an empty cache: indexes, signatures, and the needed part of the package.
  const before = receivedBytes()
  await execa(process.execPath, [cli, 'kernels', 'fetch', KERNEL, '--cache-directory', join(directory, 'cache')])
  const fetchedMib = (receivedBytes() - before) / MIB
  const root = join(directory, 'root')
  await execa('dpkg-deb', ['-x', deb, root])
  const [image = ''] = readdirSync(join(root, 'boot')).filter(name => name.startsWith('vmlinuz'))
  const [release = ''] = readdirSync(join(root, 'lib/modules'))
  const modules = join('/lib/modules', release)
  if (!existsSync(modules)) {
    // virtme-ng looks for the modules of an image there.
    await execa('cp', ['-r', join(root, 'lib/modules', release), modules])
    process.once('exit', () => rmSync(modules, {recursive: true}))
  }
  const options = ['--accelerator', 'tcg', '--report-directory', join(directory, 'report')]
  const run = (manifest: string, snapshots: 'on' | 'off' = 'off') =>
    [process.execPath, cli, 'run', manifest, ...options, '--snapshots', snapshots] as const
  const inGuestOfVng = [
    ...['/usr/bin/python3', vng, '--run', join(root, 'boot', image), '--disable-kvm', '--user', 'root'],
    ...['--memory', '512M', '--cpus', '1', '--', `cd ${directory} && ${veristat} ${OPTIONS} ${names.join(' ')}`],
  ]
  return [
    {
      name: 'bpfcompat',
      fetchedMib,
      command: run(ours),
      firstVerdict: /artifact 2 of/,
      verdict: /^object-\d+ +pass/gm,
    },
    {
      name: 'bpfcompat, with a snapshot',
      fetchedMib,
      command: run(ours, 'on'),
      firstVerdict: /artifact 2 of/,
      verdict: /^object-\d+ +pass/gm,
    },
    {
      name: 'veristat in a guest of bpfcompat',
      fetchedMib: fetchedMib + statSync(veristat).size / MIB,
      command: run(inGuest),
      firstVerdict: /^veristat +pass/m,
      verdict: /^veristat +pass/gm,
    },
    {
      name: 'virtme-ng and veristat',
      fetchedMib: (statSync(deb).size + statSync(veristat).size) / MIB,
      // virtme-ng needs a terminal.
      command: ['script', '-q', '-c', shellCommand(inGuestOfVng), '/dev/null'],
      firstVerdict: /,success/,
      verdict: /,success/g,
    },
  ]
}

function write(name: string, artifacts: string): string {
  const file = join(directory, name)
  writeFileSync(file, `kernels: [${KERNEL}]\nartifacts:\n${artifacts}\n`)
  return file
}

async function race({name, command, firstVerdict, verdict}: Contender): Promise<Figures> {
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1000
  const child = execa('bash', ['-c', TIMES, 'bash', ...command], {all: true, reject: false})
  let first = 0
  let output = ''
  child.all.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (first === 0 && firstVerdict.test(output)) first = seconds()
  })
  await child
  const all = seconds()
  const [, user, system] = /(\d+\.\d+) (\d+\.\d+)\s*$/.exec(output) ?? []
  const count = output.match(verdict)?.length ?? 0
  if (user === undefined || first === 0 || count === 0) throw new Error(`${name} gave no verdict:\n${output}`)
  return {first, all, cpu: Number(user) + Number(system)}
}

/** Returns the bytes received from the network: proc_net(5), `dev`. */
function receivedBytes(): number {
  const lines = readFileSync('/proc/net/dev', 'utf8').matchAll(/^ *(\S+): *(\d+)/gm)
  return [...lines].reduce(
    (total, [, device, bytes]) => (/^(lo|ifb\d+)$/.test(device ?? '') ? total : total + Number(bytes)),
    0,
  )
}
