// Prepares the tests in KVM: a machine with everything that a run needs, an up-to-date dist/, kernels and objects.
import {spawnSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'
import {buildExamples} from '../../scripts/build-examples.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default async function setup() {
  // All files of the tests are in one directory, which e2e/teardown.mjs removes.
  process.env.TMPDIR = mkdtempSync(`${tmpdir()}/bpfcompat-kvm-`)
  must('scripts/check-dist.mjs')
  must('dist/cli.js', 'setup')
  // The outer guest has no network, and finds the kernels in the cache.
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
