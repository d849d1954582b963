import {describe, expect, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import {type RawStepInputs, readCheckInputs, readStep} from '../../src/github/step.ts'

const PLAN = JSON.stringify({
  include: [
    {shard: '1/2', index: 1, kernels: 'debian-11-5.10,debian-13-6.12', seconds: 50},
    {shard: '2/2', index: 2, kernels: 'debian-12-6.1', seconds: 50},
  ],
})

const read = (inputs: RawStepInputs) => readStep(name => inputs[name] ?? '')

async function problemsOf(inputs: RawStepInputs): Promise<string[]> {
  const thrown = await read(inputs).catch((error: unknown) => error)
  return thrown instanceof UserError ? thrown.problems.map(({message}) => message) : []
}

describe('check-name', () => {
  test.each([
    ['of two lines', 'kernels\n::error::x'],
    ['so long that the cut names of lanes would be equal', 'x'.repeat(101)],
  ])('%s is rejected', async (_, name) => {
    await expect(read({'check-name': name})).rejects.toThrow(
      /input `check-name`: `.{1,40}` must be one line of at most 100 characters$/,
    )
  })

  test('is trimmed, and has a default', async () => {
    expect((await read({'check-name': ' kernels (clang 14) '})).checkName).toBe('kernels (clang 14)')
    expect((await read({})).checkName).toBe('bpfcompat')
  })
})

test('all flags that are neither true nor false are reported at once', async () => {
  await expect(read({checks: 'yes', cache: '1'})).rejects.toThrow(/`checks`: `yes`.*\n.*`cache`: `1`/)
})

describe('readStep', () => {
  test('an input that the task would ignore is a mistake', async () => {
    expect(await problemsOf({artifact: 'x.o', shards: '3'})).toEqual([
      'input `shards`: `3` is only for `mode: plan`; leave it out',
    ])
    expect(await problemsOf({mode: 'plan', shard: '1/2', plan: PLAN})).toEqual([
      'input `shard`: `1/2` cannot be combined with `mode: plan`; leave it out',
      expect.stringMatching(
        /^input `plan`: `.*…` cannot be combined with `mode: plan`, which creates a plan; leave it out$/,
      ),
    ])
    expect(await problemsOf({mode: 'report', shard: '1/2'})).toEqual([
      'input `shard`: `1/2` cannot be combined with `mode: report`; leave it out',
    ])
  })

  test('a report rejects inputs that only shards can use', async () => {
    expect(await problemsOf({mode: 'report', kernels: 'debian-12-6.1', manifest: 'ci.yaml'})).toEqual([
      'input `manifest`: `ci.yaml` is for steps that boot kernels, and `mode: report` boots none; leave it out',
      'input `kernels`: `debian-12-6.1` is for steps that boot kernels, and `mode: report` boots none; leave it out',
    ])
  })

  test('a plan accepts the validation mode of the original Go implementation, as a shard does', async () => {
    expect(await read({mode: 'plan', 'validation-mode': 'load-attach', artifact: 'x.o'})).toMatchObject({
      task: 'plan',
      run: {mode: 'load_attach'},
    })
  })

  test('an unknown mode is reported with the names of the tasks', async () => {
    expect(await problemsOf({mode: 'raport', artifact: 'x.o'})).toEqual([
      'input `mode`: `raport` must be one of load_only, load_attach, behavior, command, plan, report; did you mean `report`?',
    ])
  })

  test('a report accepts a plan alone, a shard needs its number too', async () => {
    const distributed = [['debian-11-5.10', 'debian-13-6.12'], ['debian-12-6.1']]
    expect((await read({mode: 'report', plan: PLAN})).plan).toEqual(distributed)
    expect((await read({mode: 'report'})).plan).toBeNull()
    expect((await read({shard: '2/2', plan: PLAN, artifact: 'x.o'})).run.shard?.assignment).toEqual(distributed)
    expect(await problemsOf({mode: 'report', plan: '{}'})).toEqual([
      'input `plan`: `{}` must be the `matrix` output of a step with `mode: plan`, or the output of `bpfcompat plan`',
    ])
    expect(await problemsOf({artifact: 'x.o', plan: PLAN})).toHaveLength(1)
  })
})

describe('the check run for mistakes', () => {
  const of = (inputs: RawStepInputs) => readCheckInputs(name => inputs[name] ?? '')

  test('uses the inputs that can be read, whatever the others contain', () => {
    expect(of({checks: 'maybe', 'check-name': ' kernels ', 'github-token': 't', timeout: 'soon'})).toMatchObject({
      checks: true,
      checkName: 'kernels',
      token: 't',
    })
    expect(of({'check-name': 'two\nlines'}).checkName).toBe('two lines')
  })

  test.each([{checks: 'false'}, {checks: 'False'}, {mode: 'plan'}, {shard: '1/2'}])('no check run for %j', inputs => {
    expect(of(inputs).checks).toBe(false)
  })
})
