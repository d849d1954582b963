// What the test in KVM stands on: a machine with all that a run needs, dist/ as the sources make it, kernels and objects.
import {spawnSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'
import {buildExamples} from '../../scripts/build-examples.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default async function setup() {
  // Everything that the test leaves lies in one folder, which e2e/teardown.mjs takes away.
  process.env.TMPDIR = mkdtempSync(`${tmpdir()}/bpfcompat-kvm-`)
  must('scripts/check-dist.mjs')
  must('dist/cli.js', 'setup')
  // The outer guest has no network, and finds them in the cache.
  must('dist/cli.js', 'kernels', 'fetch')
  await buildExamples()
}

function must(program, ...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [`${root}/${program}`, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
}
