// Runs the examples: installs missing programs, builds the examples, tests them on the kernels and prints the report.
// Arguments are passed to `bpfcompat run`: npm run demo -- --kernel debian-12-6.1
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const {buildExamples} = await import('./build-examples.mjs').catch(error => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('the libraries of the scripts are missing; run `npm ci` first')
  process.exit(1)
})

bpfcompat('setup')
await buildExamples().catch(error => {
  console.error(`the examples could not be built: ${error.message}`)
  process.exit(1)
})
bpfcompat('run', 'examples/bpfcompat.yaml', ...process.argv.slice(2))

function bpfcompat(...args) {
  const {status} = spawnSync(process.execPath, [`${root}/dist/cli.js`, ...args], {cwd: root, stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}
