import {execFileSync} from 'node:child_process'
import {afterEach, expect, test} from '@jest/globals'
import {bareEnvironment, runTool} from '../../src/host/tool.ts'

const JOB = {INPUT_COMMAND: 'x', GITHUB_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'x', RUNNER_TEMP: 'x', AWS_SECRET: 'x'}

afterEach(() => {
  for (const name of Object.keys(JOB)) delete process.env[name]
})

test('a child process gets only the paths of the environment', async () => {
  Object.assign(process.env, JOB)
  const {stdout} = await runTool('env', [])
  const names = stdout.split('\n').map(line => line.replace(/=.*/, ''))
  expect(names).toEqual(expect.arrayContaining(['PATH', 'LC_ALL']))
  expect(names.filter(name => name in JOB)).toEqual([])
  expect(Object.keys(bareEnvironment()).sort()).toEqual([...names].sort())
})

test('arguments are not interpreted by a shell', async () => {
  const words = ['$(echo trapped)', '`echo trapped`', '; echo trapped', 'a b\nc', '\'"']
  expect((await runTool('printf', ['%s|', ...words])).stdout).toBe(words.map(word => `${word}|`).join(''))
})

test('a timeout applies even if a child of the program keeps the output open', async () => {
  const result = await runTool('sh', ['-c', 'sleep 60 & sleep 60'], {timeoutMs: 200})
  expect(result).toMatchObject({exitCode: undefined, timedOut: true, ended: 'a timeout after 0.2 s'})
})

test('a timeout has no effect on a program that ends in time', async () => {
  expect(await runTool('sh', ['-c', 'echo x'], {timeoutMs: 20_000})).toMatchObject({
    exitCode: 0,
    stdout: 'x',
    timedOut: false,
  })
})

test('a hanging program is killed, also by its CPU time', async () => {
  const idle = await runTool('sleep', ['60'], {isDead: (wall, cpu) => wall > 0.5 && cpu !== null && cpu < 0.1})
  expect(idle).toMatchObject({exitCode: undefined, timedOut: true, ended: 'SIGKILL, since it hung'})
  const busy = await runTool('sh', ['-c', 'while :; do :; done'], {isDead: (_, cpu) => cpu !== null && cpu > 0.2})
  expect(busy.timedOut).toBe(true)
})

test('a cancelled program is killed with all its children, such as a compiler with its driver', async () => {
  const marker = `7${process.pid}.25`
  const controller = new AbortController()
  const running = runTool('sh', ['-c', `sleep ${marker} & wait`], {signal: controller.signal})
  setTimeout(() => controller.abort(new Error('SIGINT')), 200)
  await expect(running).rejects.toThrow('SIGINT')
  const lines = execFileSync('ps', ['-eo', 'stat,args'], {encoding: 'utf8'}).split('\n')
  expect(lines.filter(line => line.includes(`sleep ${marker}`) && !line.startsWith('Z'))).toEqual([])
})

test('a program is not started after a cancellation', async () => {
  await expect(runTool('true', [], {signal: AbortSignal.abort(new Error('SIGTERM'))})).rejects.toThrow('SIGTERM')
})
