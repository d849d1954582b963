// Runs the tests: `unit`, `e2e`, or both. Jest's support for ES modules needs a flag of Node's.
import {spawnSync} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [first, ...rest] = process.argv.slice(2)
const named = first === 'unit' || first === 'e2e'
const projects = named ? [first] : ['unit', 'e2e']
const others = named ? rest : process.argv.slice(2)

// The unit tests pack their own .deb files with it. Every Debian has it, but for the barest.
must('xz-utils', 'the tests pack archives with xz', ['xz'])
// Ubuntu's package of this name is a snap, which sees no file of ours: its runners have Chrome.
if (projects.includes('e2e'))
  must('chromium', 'the tests open report.html in it', ['google-chrome', 'google-chrome-stable', 'chromium'])

for (const project of projects) {
  const jest = [
    `${root}/node_modules/jest/bin/jest.js`,
    ...others,
    '--selectProjects',
    project,
    // Guests have the machine to themselves; unit tests wait for each other's servers and processes.
    ...(project === 'e2e' ? ['--runInBand'] : [`--maxWorkers=${2 * availableParallelism()}`]),
  ]
  const {status} = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest],
    {cwd: root, stdio: 'inherit'},
  )
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs a package, unless one of its commands is there. */
function must(name, why, commands) {
  if (commands.some(command => spawnSync(command, ['--version'], {stdio: 'ignore'}).status === 0)) return
  console.error(`installing ${name}: ${why}`)
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', name)
  // The package lists of a fresh machine are empty or old.
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
