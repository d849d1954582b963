// Prepares the e2e tests: a machine with everything that a run needs, an up-to-date dist/, and objects to run.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'
import {buildExamples, compile} from '../../scripts/build-examples.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default async function setup() {
  // All files of the tests are in one directory, which teardown.mjs removes.
  process.env.TMPDIR = mkdtempSync(`${tmpdir()}/bpfcompat-e2e-`)
  must(process.execPath, `${root}/scripts/check-dist.mjs`)
  must(process.execPath, `${root}/dist/cli.js`, 'setup')
  // Fetches the kernels of all suites, so that parallel suites find them in the cache.
  must(process.execPath, `${root}/dist/cli.js`, 'kernels', 'fetch')
  await buildExamples()
  for (const directory of ['', 'surface/']) {
    mkdirSync(`${root}/__tests__/e2e/build/${directory}`, {recursive: true})
    for (const name of readdirSync(`${root}/__tests__/e2e/fixtures/${directory}`).filter(file =>
      file.endsWith('.bpf.c'),
    ))
      await compile(
        `__tests__/e2e/fixtures/${directory}${name}`,
        `__tests__/e2e/build/${directory}${name.replace(/c$/, 'o')}`,
      )
  }
  await compile('__tests__/e2e/fixtures/map-count.bpf.c', '__tests__/e2e/build/without-btf.bpf.o', {debug: false})
  await compile('__tests__/e2e/fixtures/argument.bpf.c', '__tests__/e2e/build/argument.arm64.o', {arch: 'arm64'})
  await compile('__tests__/e2e/fixtures/argument.bpf.c', '__tests__/e2e/build/argument.bpfeb.o', {arch: 's390'})
  await compile('examples/behavior/behavior.bpf.c', '__tests__/e2e/build/behavior.bpfeb.o', {arch: 's390'})
  damageBtf('map-count', 'damaged-btf')
  unpackDebianObjects('libxdp1')
}

/** Writes a copy of an object whose .BTF claims more bytes of types than it has (struct btf_header, type_len). */
function damageBtf(name, damaged) {
  const object = readFileSync(`${root}/__tests__/e2e/build/${name}.bpf.o`)
  const header = object.indexOf(Buffer.from([0x9f, 0xeb, 1, 0, 24, 0, 0, 0, 0, 0, 0, 0]))
  object.writeUInt32LE(0xffff, header + 12)
  writeFileSync(`${root}/__tests__/e2e/build/${damaged}.bpf.o`, object)
}

/** Unpacks real objects of a Debian package without installing it: `bpf/*.o` below __tests__/e2e/build/<package>. */
function unpackDebianObjects(name) {
  const directory = `${root}/__tests__/e2e/build/${name}`
  if (existsSync(directory)) return
  const download = mkdtempSync(`${directory}-`)
  if (run(download, 'apt-get', 'download', '-q', name).status !== 0) {
    must('apt-get', 'update', '-q')
    if (run(download, 'apt-get', 'download', '-q', name).status !== 0)
      throw new Error(`apt-get cannot download ${name}`)
  }
  const [deb] = readdirSync(download)
  must('dpkg-deb', '-x', `${download}/${deb}`, `${download}/unpacked`)
  renameSync(`${download}/unpacked`, directory)
  rmSync(download, {recursive: true})
}

function run(cwd, command, ...args) {
  return spawnSync(command, args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'})
}

function must(command, ...args) {
  const {status, stdout, stderr, error} = run(root, command, ...args)
  // Prints what was installed.
  if (stderr.includes('installing ')) process.stderr.write(stderr)
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status ?? error?.message}\n${stdout}${stderr}`)
}
