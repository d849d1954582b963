// Checks native/ with the tools of compilers: `npm run check-native`. It runs the tests with sanitizers, the harnesses under
// libFuzzer (`-- --seconds 60` searches longer than the kept corpus), gcc's analyzer and clang-tidy. `-- fuzz` runs one of them.
import {spawnSync} from 'node:child_process'
import {existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {parseArgs} from 'node:util'
import {execa} from 'execa'
import pLimit from 'p-limit'
import {packageRoot} from '../src/base/package-root.ts'
import {hostArch} from '../src/host/architectures.ts'
import {readInputs} from '../src/plan/inputs.ts'
import {librarySet} from '../src/settled/settled-packages.ts'
import {makeSysroot, type Sysroot} from '../src/validator/sysroot.ts'

const {values, positionals} = parseArgs({allowPositionals: true, options: {seconds: {type: 'string'}}})
const native = join(packageRoot, 'native')
const work = mkdtempSync(join(tmpdir(), 'bpfcompat-native-'))
/** Code that needs neither a kernel nor a guest; the tests and harnesses link it. */
const PURE = readFileSync(join(native, 'tests/modules.txt'), 'utf8')
  .trim()
  .split('\n')
  .map(path => join(native, path))
const SANITIZE = ['-g', '-O1', '-fno-omit-frame-pointer', '-fno-sanitize-recover=all', '-no-pie', '-fno-pie']
/** Generated inputs of a short run, besides the kept ones. */
const SHORT_RUNS = 20_000
const inTurn = pLimit(availableParallelism())

const STEPS = {tests, fuzz, analyzer, tidy} as const
type Step = keyof typeof STEPS

try {
  const sysroot = await settledLibraries()
  let failed = false
  for (const step of Object.keys(STEPS) as Step[]) {
    if (positionals.length > 0 && !positionals.includes(step)) continue
    const start = performance.now()
    const problems = (await STEPS[step](sysroot)).filter(problem => problem !== '')
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${step} (${seconds} s)`)
    for (const problem of problems) console.log(problem)
    if (problems.length > 0) failed = true
  }
  process.exitCode = failed ? 1 : 0
} finally {
  rmSync(work, {recursive: true})
}

/** Fetches the oldest set: code built with the headers of its C library links with every newer one. */
function settledLibraries(): Promise<Sysroot> {
  const {cacheDirectory} = readInputs({}, String)
  return makeSysroot(librarySet('1.1'), hostArch() ?? 'x86_64', join(work, 'sysroot'), {cacheDirectory})
}

async function tests(sysroot: Sysroot): Promise<string[]> {
  const directory = join(native, 'tests')
  const flags = ['-std=gnu11', ...SANITIZE, '-fsanitize=address,undefined', ...headers(sysroot)]
  const {objects, problems} = await compilePure('gcc', flags)
  if (problems.length > 0) return problems
  return each(sources(directory, '_test.c'), async test => {
    const program = join(work, test)
    const compiled = await run('gcc', [
      ...flags,
      '-o',
      program,
      join(directory, test),
      ...objects,
      ...libraries(sysroot),
    ])
    return compiled !== '' ? compiled : run(program, [])
  })
}

async function fuzz(sysroot: Sysroot): Promise<string[]> {
  must(await sanitizersOfClang(), ['clang', 'libclang-rt-dev'])
  const directory = join(native, 'fuzz')
  const flags = ['-std=gnu11', ...SANITIZE, '-fsanitize=fuzzer,address,undefined', ...headers(sysroot)]
  const {objects, problems} = await compilePure('clang', flags)
  if (problems.length > 0) return problems
  return each(sources(directory, '_fuzz.c'), async harness => {
    const program = join(work, harness)
    const compiled = await run('clang', [
      ...[...flags, '-o', program, join(directory, harness)],
      ...[...objects, ...libraries(sysroot)],
    ])
    if (compiled !== '') return compiled
    const found = join(work, `${harness}-found`)
    mkdirSync(found)
    const long =
      values.seconds === undefined ? [`-runs=${SHORT_RUNS}`, '-seed=1'] : [`-max_total_time=${values.seconds}`]
    const limits = ['-max_len=65536', '-timeout=10', '-rss_limit_mb=1024', `-artifact_prefix=${tmpdir()}/`]
    return run(program, [...long, ...limits, found, join(directory, 'corpus', harness.replace(/_fuzz\.c$/, ''))])
  })
}

/** Compiles the pure modules once, for all programs that are linked with them. */
async function compilePure(
  compiler: string,
  flags: readonly string[],
): Promise<{objects: string[]; problems: string[]}> {
  const objectOf = (path: string) => join(work, `${compiler}-${relative(native, path).replaceAll('/', '-')}.o`)
  const ended = await each(PURE, path => run(compiler, [...flags, '-c', '-o', objectOf(path), path]))
  return {objects: PURE.map(objectOf), problems: ended.filter(problem => problem !== '')}
}

function analyzer(sysroot: Sysroot): Promise<string[]> {
  return each(modules(), source =>
    run('gcc', [
      ...['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror', '-fanalyzer', '-c', '-o', '/dev/null'],
      ...headers(sysroot),
      join(native, source),
    ]),
  )
}

function tidy(sysroot: Sysroot): Promise<string[]> {
  must('/usr/bin/clang-tidy', ['clang-tidy'])
  return each(modules(), source =>
    run('clang-tidy', ['--quiet', join(native, source), '--', '-std=gnu11', ...headers(sysroot)]),
  )
}

/** Returns the source files of the validator, below native/. */
function modules(): string[] {
  return globSync('*/*.c', {cwd: native, exclude: name => name === 'tests' || name === 'fuzz'})
}

function sources(directory: string, ending: string): string[] {
  return readdirSync(directory).filter(name => name.endsWith(ending))
}

function headers({include}: Sysroot): string[] {
  return ['-iquote', native, '-isystem', include]
}

/** Names the libraries by their paths: the C library next to them is not the one of the sanitizers. */
function libraries({lib}: Sysroot): string[] {
  const paths = ['libbpf.a', 'libelf.a', 'libz.a', 'libzstd.a'].map(name => join(lib, name))
  // Tests define functions that replace libbpf's.
  return ['-Wl,--allow-multiple-definition', ...paths]
}

function each(names: readonly string[], check: (name: string) => Promise<string>): Promise<string[]> {
  return Promise.all(names.map(name => inTurn(() => check(name))))
}

/** Runs a program. Returns its output if it fails, else an empty text. */
async function run(program: string, args: readonly string[]): Promise<string> {
  const {exitCode, all} = await execa(program, args, {reject: false, all: true})
  return exitCode === 0 ? '' : `${program} ended with ${exitCode}\n${all}`
}

/** Returns the directory in which clang looks for the libraries of its sanitizers, which are a separate package. */
async function sanitizersOfClang(): Promise<string> {
  const {exitCode, stdout} = await execa('clang', ['--print-runtime-dir'], {reject: false})
  return exitCode === 0 ? stdout : '/usr/bin/clang'
}

/** Installs packages unless the file that they provide exists. */
function must(path: string, packages: readonly string[]): void {
  if (existsSync(path)) return
  console.log(`installing ${packages.join(' ')}`)
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command = '', ...args] = [...asRoot, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages]
  spawnSync(command, args, {stdio: 'ignore'})
}
