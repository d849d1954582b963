// Runs the tests: `unit`, `e2e`, or both. Jest's support for ES modules needs a flag of Node's.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [first, ...rest] = process.argv.slice(2)
const named = first === 'unit' || first === 'e2e'
const projects = named ? [first] : ['unit', 'e2e']
const others = named ? rest : process.argv.slice(2)

// The unit tests pack their own .deb files with it. Every Debian has it, but for the barest.
must('xz', ['--version'], 'the tests pack archives with xz; install it with: apt-get install xz-utils')

for (const project of projects) {
  const jest = [
    `${root}/node_modules/jest/bin/jest.js`,
    ...others,
    '--selectProjects',
    project,
    ...(project === 'e2e' ? ['--runInBand'] : []),
  ]
  const {status} = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest],
    {cwd: root, stdio: 'inherit'},
  )
  if (status !== 0) process.exit(status ?? 1)
}

function must(command, args, otherwise) {
  if (spawnSync(command, args).status === 0) return
  console.error('installing xz-utils: the tests pack archives with it')
  const install = spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'xz-utils'], {
    stdio: 'ignore',
  })
  if (install.status === 0) return
  console.error(otherwise)
  process.exit(1)
}
