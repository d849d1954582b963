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
    ['so long that the names of lanes would all be cut alike', 'x'.repeat(101)],
  ])('%s is refused', async (_, name) => {
    await expect(read({'check-name': name})).rejects.toThrow(
      /input `check-name`: `.{1,40}` must be one line of at most 100 characters$/,
    )
  })

  test('is trimmed, and has a default', async () => {
    expect((await read({'check-name': ' kernels (clang 14) '})).checkName).toBe('kernels (clang 14)')
    expect((await read({})).checkName).toBe('bpfcompat')
  })
})

test('every flag that is neither true nor false is told, at once', async () => {
  await expect(read({checks: 'yes', cache: '1'})).rejects.toThrow(/`checks`: `yes`.*\n.*`cache`: `1`/)
})

describe('readStep', () => {
  test('an input that the task would ignore is a mistake', async () => {
    expect(await problemsOf({artifact: 'x.o', shards: '3'})).toEqual([
      'input `shards`: `3` belongs to `mode: plan`; leave it out',
    ])
    expect(await problemsOf({mode: 'plan', shard: '1/2', plan: PLAN})).toEqual([
      'input `shard`: `1/2` does not go with `mode: plan`; leave it out',
      expect.stringMatching(/^input `plan`: `.*…` does not go with `mode: plan`, which makes one; leave it out$/),
    ])
    expect(await problemsOf({mode: 'report', shard: '1/2'})).toEqual([
      'input `shard`: `1/2` does not go with `mode: report`; leave it out',
    ])
  })

  test('a report refuses what only the shards can heed', async () => {
    expect(await problemsOf({mode: 'report', kernels: 'debian-12-6.1', manifest: 'ci.yaml'})).toEqual([
      'input `manifest`: `ci.yaml` says what is booted, and `mode: report` boots nothing; leave it out',
      'input `kernels`: `debian-12-6.1` says what is booted, and `mode: report` boots nothing; leave it out',
    ])
  })

  test("a plan takes the reference system's word for how deep a shard goes, as the shard does", async () => {
    expect(await read({mode: 'plan', 'validation-mode': 'load-attach', artifact: 'x.o'})).toMatchObject({
      task: 'plan',
      run: {mode: 'load_attach'},
    })
  })

  test('a mode that there is not is told with the other tasks', async () => {
    expect(await problemsOf({mode: 'raport', artifact: 'x.o'})).toEqual([
      'input `mode`: `raport` must be one of load_only, load_attach, behavior, command, plan, report; did you mean `report`?',
    ])
  })

  test('a report takes the plan alone, a shard with its number', async () => {
    const dealt = [['debian-11-5.10', 'debian-13-6.12'], ['debian-12-6.1']]
    expect((await read({mode: 'report', plan: PLAN})).plan).toEqual(dealt)
    expect((await read({mode: 'report'})).plan).toBeNull()
    expect((await read({shard: '2/2', plan: PLAN, artifact: 'x.o'})).run.shard?.assignment).toEqual(dealt)
    expect(await problemsOf({mode: 'report', plan: '{}'})).toEqual([
      'input `plan`: `{}` must be the `matrix` output of a step with `mode: plan`, or the output of `bpfcompat plan`',
    ])
    expect(await problemsOf({artifact: 'x.o', plan: PLAN})).toHaveLength(1)
  })
})

describe('where a mistake is told', () => {
  const of = (inputs: RawStepInputs) => readCheckInputs(name => inputs[name] ?? '')

  test('is what can be read of the inputs, whatever the others say', () => {
    expect(of({checks: 'maybe', 'check-name': ' kernels ', 'github-token': 't', timeout: 'soon'})).toMatchObject({
      checks: true,
      checkName: 'kernels',
      token: 't',
    })
    expect(of({'check-name': 'two\nlines'}).checkName).toBe('two lines')
  })

  test.each([{checks: 'false'}, {mode: 'plan'}, {shard: '1/2'}])('no check run for %j', inputs => {
    expect(of(inputs).checks).toBe(false)
  })
})
