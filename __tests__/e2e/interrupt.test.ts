import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/package-root.ts'
import {temporaryFolder} from '../temporary-folder.ts'
import {cli, resultsOf} from './bpfcompat.ts'

const folder = temporaryFolder()
const manifest = join(folder, 'manifest.yaml')
writeFileSync(
  manifest,
  `kernels: [debian-12-6.1]
defaults: {timeout: 10m}
artifacts:
  - {name: done, path: ${packageRoot}/examples/build/simple-pass.bpf.o}
  - {name: long, path: ${packageRoot}/__tests__/e2e/build/endless.bpf.o}
  - {name: never, path: ${packageRoot}/examples/build/simple-pass.bpf.o}
`,
)

/** Runs until a line of the progress matches, sends a signal, and waits for the end. */
function runUntil(line: RegExp, signal: NodeJS.Signals) {
  const reportDirectory = mkdtempSync(join(tmpdir(), 'bpfcompat-e2e-'))
  const child = spawn(process.execPath, [cli, 'run', manifest, '--report-directory', reportDirectory], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  let sent = false
  child.stdout.on('data', text => {
    stdout += text
  })
  child.stderr.on('data', text => {
    stderr += text
    if (sent || !line.test(stderr)) return
    sent = true
    child.kill(signal)
  })
  return new Promise<{exitCode: number | null; stdout: string; stderr: string; reportDirectory: string; pid: number}>(
    resolve => child.on('close', exitCode => resolve({exitCode, stdout, stderr, reportDirectory, pid: child.pid ?? 0})),
  )
}

/** The QEMUs of this file's runs: their initramfs lies in its folder. A busy machine takes its time to bury them. */
async function orphans(): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const lines = execFileSync('ps', ['-eo', 'pid,args'], {encoding: 'utf8'}).split('\n')
    const found = lines.filter(candidate => candidate.includes('qemu-system') && candidate.includes(folder))
    if (found.length === 0 || tries === 20) return found
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

describe('an interrupted run', () => {
  test('SIGINT in the middle of a guest: what is known is reported, exit code 1, no QEMU left', async () => {
    const run = await runUntil(/artifact 2 of 3/, 'SIGINT')
    const results = resultsOf({...run, exitCode: run.exitCode ?? undefined})
    expect(results.cases.map(({artifact, lanes}) => [artifact, lanes[0]?.verdict, lanes[0]?.reason])).toEqual([
      ['done', 'pass', null],
      ['long', 'error', 'cancelled'],
      ['never', 'error', 'cancelled'],
    ])
    expect(run.stdout).toMatch(/^Could not tell: /)
    expect(run.exitCode).toBe(1)
    expect(await orphans()).toEqual([])
  }, 300_000)

  test('SIGTERM while the guest boots: one clear end, exit code 1', async () => {
    const run = await runUntil(/booting/, 'SIGTERM')
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('cancelled')
    expect(await orphans()).toEqual([])
  }, 300_000)

  test('SIGKILL: QEMU dies with the run', async () => {
    await runUntil(/artifact 1 of 3/, 'SIGKILL')
    expect(await orphans()).toEqual([])
  }, 300_000)
})
