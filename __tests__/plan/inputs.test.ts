import {readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {UserError} from '../../src/base/errors.ts'
import {packageRoot} from '../../src/base/package-root.ts'
import {STEP_INPUT_NAMES} from '../../src/github/step.ts'
import {INPUT_NAMES, type RawInputs} from '../../src/plan/input-reader.ts'
import {readInputs} from '../../src/plan/inputs.ts'

function problemsOf(inputs: RawInputs): string[] {
  try {
    readInputs(inputs, name => name)
    return []
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems.map(({message}) => message)
  }
}

describe('readInputs', () => {
  test.each([
    'ftp://me:secret@mirror.example/debian',
    'http://me:sec@ret@[mirror/debian',
    'https://me:secret@h:99999/debian',
  ])('does not show the password of an invalid mirror: %s', mirror => {
    const [problem] = problemsOf({mirror})
    expect(problem).toContain('must be an http or https URL')
    expect(problem).not.toMatch(/me|sec|ret/)
  })

  test('reports every invalid input at once, with its value and the fix', () => {
    expect(problemsOf({mode: 'behaviour', timeout: '-1', concurrency: '65', 'fail-on': 'requird'})).toEqual([
      'mode: `behaviour` must be one of load_only, load_attach, behavior, command; did you mean `behavior`?',
      'timeout: `-1` must be a duration such as `90s` or `5m`, or a number of seconds, from one second to one day',
      'concurrency: `65` must be a whole number from 1 to 64, the number of guests that run at a time',
      'fail-on: `requird` must be one of required, any, never; did you mean `required`?',
    ])
  })

  test('rejects a cache below /proc, where creating directories never ends', () => {
    expect(problemsOf({'cache-directory': '/proc/nope', 'report-directory': '/sys'})).toEqual([
      'report-directory: `/sys` must be a directory on a disk; nothing can be written below /proc and /sys',
      'cache-directory: `/proc/nope` must be a directory on a disk; nothing can be written below /proc and /sys',
    ])
  })

  test('rejects a command that does not call its loader, which the shell expanded', () => {
    const loader = {artifact: ['x.o'], 'command-binary': 'build/loader'}
    expect(problemsOf({...loader, command: '--once'})).toEqual([
      'command: `--once` does not call command-binary, which is $BPFCOMPAT_BIN in the guest; put the command in single quotes, so that your shell does not expand that',
    ])
    expect(problemsOf({...loader, command: 'exec $BPFCOMPAT_BIN --once'})).toEqual([])
    expect(problemsOf({...loader, command: './loader --once'})).toEqual([])
    expect(problemsOf({...loader, command: 'sh start.sh', files: 'start.sh'})).toEqual([])
  })

  test('lets a loader replace a manifest, even one with the default name', () => {
    const inputs = {artifact: ['a.o'], command: ' $BPFCOMPAT_BIN ', 'command-binary': 'loader', files: 'a.conf, b/*'}
    expect(readInputs(inputs, String)).toMatchObject({
      manifest: null,
      objects: ['a.o'],
      loader: {command: '$BPFCOMPAT_BIN', binary: 'loader', files: ['a.conf', 'b/*'], expectExit: 0},
    })
    expect(readInputs({command: 'true', mode: 'command'}, String)).toMatchObject({
      manifest: null,
      loader: {command: 'true', binary: null, files: [], expectExit: 0},
    })
    expect(readInputs({artifact: ['a.o']}, String).loader).toBeNull()
  })

  test('rejects inputs that contradict a loader, or need one', () => {
    expect(problemsOf({command: 'true', manifest: 'bpfcompat.yaml'})).toEqual([
      'command: `true` applies only without a manifest; write it as `command` of an artifact in bpfcompat.yaml',
    ])
    expect(problemsOf({command: 'true', mode: 'behavior'})).toEqual([
      'mode: `behavior` cannot be combined with command, which runs mode `command`; remove one',
    ])
    expect(problemsOf({'command-binary': 'loader', files: ['a', 'b'], artifact: ['x.o']})).toEqual([
      'command-binary: `loader` needs command, which is not set; set it',
      'files: `a, b` needs command, which is not set; set it',
    ])
  })

  test('ignores empty strings, which workflows pass for omitted inputs', () => {
    const request = readInputs(Object.fromEntries(INPUT_NAMES.map(name => [name, ''])), String)
    expect(request).toMatchObject({
      manifest: 'bpfcompat.yaml',
      matrix: null,
      objects: [],
      kernels: [],
      mode: null,
      timeoutSeconds: null,
      concurrency: availableParallelism(),
      accelerator: 'auto',
      failOn: 'required',
      installDependencies: true,
      reportDirectory: resolve('bpfcompat-report'),
    })
  })

  test('accepts objects without a manifest', () => {
    expect(readInputs({artifact: ['a.o']}, String).manifest).toBeNull()
    expect(readInputs({artifact: ['a.o'], manifest: 'mine.yaml'}, String).manifest).toBe('mine.yaml')
  })

  test('splits strings at lines and commas, and keeps lists unchanged', () => {
    expect(readInputs({kernels: 'a, b\nc\n\n'}, String).kernels).toEqual(['a', 'b', 'c'])
    expect(readInputs({artifact: ['a,b c.o']}, String).objects).toEqual(['a,b c.o'])
  })

  test('accepts both spellings of a mode', () => {
    expect(readInputs({mode: 'load-only'}, String).mode).toBe('load_only')
  })

  test('has exactly the inputs of action.yml', () => {
    const action = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as {inputs: Record<string, unknown>}
    const names = [...INPUT_NAMES, ...STEP_INPUT_NAMES]
    expect(Object.keys(action.inputs).sort()).toEqual([...names].sort())
    const docs = readFileSync(join(packageRoot, 'docs/github-action.md'), 'utf8')
    for (const name of names) expect(docs).toContain(`\`${name}\``)
  })
})
