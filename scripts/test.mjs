// Runs the tests: `unit`, `e2e`, `kvm`, or the first two. Jest's support for ES modules needs a flag of Node.
import {spawnSync} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [first, ...rest] = process.argv.slice(2)
const named = ['unit', 'e2e', 'kvm'].includes(first)
const projects = named ? [first] : ['unit', 'e2e']
const others = named ? rest : process.argv.slice(2)

// The unit tests pack their own .deb files with xz. All but minimal Debian installations have it.
must('xz-utils', 'the tests pack archives with xz', ['xz'])
must('zstd', 'the tests pack archives with zstd', ['zstd'])
must('rpm', 'the tests build packages with rpmbuild', ['rpmbuild'])
must('createrepo-c', 'the tests create package repositories with it', ['createrepo_c'])
must('gnupg', 'the tests sign with their own keys', ['gpg'])
if (projects.includes('e2e')) must('reprepro', 'the tests create a package archive with it', ['reprepro'])
must('lz4', 'the tests compress kernels with lz4', ['lz4'])
if (projects.includes('e2e')) {
  const why = 'the tests boot kernels of other architectures'
  for (const [qemu, program] of [
    ['qemu-system-arm', 'qemu-system-aarch64'],
    ['qemu-system-s390x', 'qemu-system-s390x'],
  ])
    must(qemu, why, [program])
  // Includes the C library: a test runs its own program on arm64.
  must('gcc-aarch64-linux-gnu libc6-dev-arm64-cross', why, ['aarch64-linux-gnu-gcc'])
  must('gcc-s390x-linux-gnu linux-libc-dev-s390x-cross', why, ['s390x-linux-gnu-gcc'])
}
// Ubuntu's package of this name is a snap, which cannot read our files; its runners have Chrome.
if (projects.includes('e2e'))
  must('chromium', 'the tests open report.html in it', ['google-chrome', 'google-chrome-stable', 'chromium'])
if (projects.includes('e2e')) {
  must('golang-go', 'the tests build tests of a Go module', ['go'], 'version')
  must('cargo', 'the tests build tests of Rust packages', ['cargo'])
}
if (projects.includes('e2e')) must('bpftool', 'a shell in a guest takes it from this machine', ['bpftool'])
// openssl, which signs the tokens of that registry, comes with ca-certificates.
if (projects.includes('e2e')) {
  must('docker-registry', 'the tests pull kernels from it', ['docker-registry'])
  must('umoci', 'the tests create images of kernels with it', ['umoci'])
  must('skopeo', 'the tests push images of kernels with it', ['skopeo'])
}

/** Lets the C library return freed memory: starting a program copies the page tables of everything that it keeps. */
const RETURNS_MEMORY = {MALLOC_TRIM_THRESHOLD_: '1048576', MALLOC_MMAP_THRESHOLD_: '1048576'}

for (const project of projects) {
  const jest = [
    `${root}/node_modules/jest/bin/jest.js`,
    ...others,
    '--selectProjects',
    project,
    // A guest needs a CPU; unit tests mostly wait for their servers and processes.
    `--maxWorkers=${(project === 'unit' ? 3 : 1) * availableParallelism()}`,
  ]
  const {status} = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest],
    {cwd: root, stdio: 'inherit', env: {...RETURNS_MEMORY, ...process.env}},
  )
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs one or more packages unless one of their commands exists. */
function must(name, why, commands, version = '--version') {
  if (commands.some(command => spawnSync(command, [version], {stdio: 'ignore'}).status === 0)) return
  console.error(`installing ${name}: ${why}`)
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', ...name.split(' '))
  // The package lists of a new machine are empty or old.
  if (install() || (apt('update', '-q') && install())) return
  console.error(`${why}; install it with: apt-get install ${name}`)
  process.exit(1)
}

function apt(...args) {
  const [command, ...rest] = [...(process.getuid() === 0 ? [] : ['sudo', '-n']), 'apt-get', ...args]
  return (
    spawnSync(command, rest, {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}).status === 0
  )
}
