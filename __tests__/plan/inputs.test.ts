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
  ])('shows no password of a mirror that is none: %s', mirror => {
    const [problem] = problemsOf({mirror})
    expect(problem).toContain('must be an http or https URL')
    expect(problem).not.toMatch(/me|sec|ret/)
  })

  test('reports every invalid input at once, with its value and the way out', () => {
    expect(problemsOf({mode: 'behaviour', timeout: '-1', concurrency: '65', 'fail-on': 'requird'})).toEqual([
      'mode: `behaviour` must be one of load_only, load_attach, behavior, command; did you mean `behavior`?',
      'timeout: `-1` must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most',
      'concurrency: `65` must be a whole number from 1 to 64: the guests that run at a time',
      'fail-on: `requird` must be one of required, any, never; did you mean `required`?',
    ])
  })

  test('a folder of the kernel is no place for a cache: to make folders there never ends', () => {
    expect(problemsOf({'cache-directory': '/proc/nope', 'report-directory': '/sys'})).toEqual([
      'report-directory: `/sys` must be a folder on a disk: nothing can be written there',
      'cache-directory: `/proc/nope` must be a folder on a disk: nothing can be written there',
    ])
  })

  test('a loader that its command does not call was lost to the quotes', () => {
    const loader = {artifact: ['x.o'], 'command-binary': 'build/loader'}
    expect(problemsOf({...loader, command: '--once'})).toEqual([
      'command: `--once` does not call command-binary, which is $BPFCOMPAT_BIN in the guest; single quotes keep your own shell from reading that',
    ])
    expect(problemsOf({...loader, command: 'exec $BPFCOMPAT_BIN --once'})).toEqual([])
    expect(problemsOf({...loader, command: './loader --once'})).toEqual([])
    expect(problemsOf({...loader, command: 'sh start.sh', files: 'start.sh'})).toEqual([])
  })

  test('a loader stands in place of a manifest, also of one by the default name', () => {
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

  test('what contradicts a loader, or is nothing without one', () => {
    expect(problemsOf({command: 'true', manifest: 'bpfcompat.yaml'})).toEqual([
      'command: `true` is for runs without a manifest; write it as `command` of an artifact into bpfcompat.yaml',
    ])
    expect(problemsOf({command: 'true', mode: 'behavior'})).toEqual([
      'mode: `behavior` does not go with command, which is mode `command`; leave out one',
    ])
    expect(problemsOf({'command-binary': 'loader', files: ['a', 'b'], artifact: ['x.o']})).toEqual([
      'command-binary: `loader` belongs to command, and there is none',
      'files: `a, b` belongs to command, and there is none',
    ])
  })

  test('leaves out what is empty: a workflow passes empty texts', () => {
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

  test('objects without a manifest need none', () => {
    expect(readInputs({artifact: ['a.o']}, String).manifest).toBeNull()
    expect(readInputs({artifact: ['a.o'], manifest: 'mine.yaml'}, String).manifest).toBe('mine.yaml')
  })

  test('lists are split at lines and commas; a list stands as it is', () => {
    expect(readInputs({kernels: 'a, b\nc\n\n'}, String).kernels).toEqual(['a', 'b', 'c'])
    expect(readInputs({artifact: ['a,b c.o']}, String).objects).toEqual(['a,b c.o'])
  })

  test('both spellings of a mode are one', () => {
    expect(readInputs({mode: 'load-only'}, String).mode).toBe('load_only')
  })

  test('are the inputs of action.yml, one for one', () => {
    const action = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as {inputs: Record<string, unknown>}
    const names = [...INPUT_NAMES, ...STEP_INPUT_NAMES]
    expect(Object.keys(action.inputs).sort()).toEqual([...names].sort())
    const docs = readFileSync(join(packageRoot, 'docs/github-action.md'), 'utf8')
    for (const name of names) expect(docs).toContain(`\`${name}\``)
  })
})
