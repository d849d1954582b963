import {describe, expect, test} from '@jest/globals'
import {formatProblem, type Problem} from '../../src/base/errors.ts'
import {loadCatalog} from '../../src/kernels/catalog/catalog.ts'
import {chooseKernels} from '../../src/plan/kernel-selection.ts'
import {kernelName} from '../../src/request/kernel.ts'
import {load} from '../manifest/load-yaml.ts'

const catalog = await loadCatalog()

/** Selects the kernels of a manifest, written as one YAML list, or of an input. */
async function choose(kernels: string, input: readonly string[] = []) {
  const manifest = await load(`artifacts: [{path: x.o}]\n${kernels === '' ? '' : `kernels: ${kernels}\n`}`)
  const problems: Problem[] = []
  const chosen = await chooseKernels(manifest, input, catalog, problems)
  return {
    chosen,
    names: chosen.map(({kernel}) => kernelName(kernel)),
    problems: problems.map(problem => formatProblem(problem).replace(/^.*?\d+\.yaml:/, '')),
  }
}

describe('mistakes in kernels', () => {
  test.each([
    ['[debian-12-6.1, "debain-*"]', '2:27: `debain-*` selects no kernel; run `bpfcompat kernels` for a list'],
    ['[">=99.0/debian-11-*"]', '2:12: `>=99.0/debian-11-*` selects no kernel'],
    ['["debian/elf"]', '2:12: `elf` matches no kernel; use ids, globs such as `debian-*`, bounds such as `>=6.1`'],
    ['[">=6"]', '2:12: `>=6` matches no kernel; write a bound as a sign and a series without a space, such as `>=6.1`'],
    ['["lts/=6.1"]', '`=6.1` matches no kernel; write a bound as a sign and a series without a space, such as `>=6.1`'],
    ['["5.10..6"]', '`5.10..6` matches no kernel; write a range as two series, such as `5.10..6.6`'],
    ['["debian/"]', '2:12: `debian/` has an empty term next to `/`; add the term, or remove the `/`'],
    ['["6.1"]', '2:12: unknown kernel `6.1`; did you mean 6.1..6.1?'],
    ['["!debian-*"]', '2:12: `!debian-*` leaves no kernel; list the kernels to run before it'],
    ['[debian, "!debain"]', '2:20: `debain` matches no kernel; did you mean `debian`?'],
    ['[debain]', '2:11: unknown kernel `debain`; did you mean debian?'],
    ['[talos-6.6]', '2:11: kernel `talos-6.6` cannot be downloaded: it is published only as a disk image'],
    [
      '[{id: debian-12-6.1, tree: linux}]',
      '`debian-12-6.1` is already used by the catalog; give your custom kernel another id',
    ],
    ['[{id: lts, tree: linux}]', '`lts` is already used by the catalog'],
  ])('%s: %s', async (kernels, problem) => {
    expect((await choose(kernels)).problems).toEqual([expect.stringContaining(problem)])
  })

  test('in an input have no line', async () => {
    expect((await choose('', ['>= 6.1'])).problems).toEqual([expect.stringContaining('without a space')])
    expect((await choose('', ['debian', '!'])).problems).toEqual([expect.stringMatching(/^`!` excludes nothing; /)])
    expect((await choose('', ['debian/elf'])).problems).toEqual([expect.stringMatching(/^`elf` matches no kernel/)])
  })
})

describe('selectors', () => {
  test('apply from left to right', async () => {
    expect((await choose('[debian/lts, "!debian-12-*", debian-11-5.10]')).names).toEqual([
      'debian-13-6.12',
      'debian-11-5.10',
    ])
    expect((await choose('[debian/lts, debian-12-6.1-arm64, "!arm64"]')).names).toEqual([
      'debian-12-6.1',
      'debian-13-6.12',
    ])
    expect((await choose('[ubuntu-22.04-arm64-5.15, debian-12-6.1, "!arm64"]')).names).toEqual(['debian-12-6.1'])
  })

  test('apply their settings to all their kernels; settings of an id override them', async () => {
    const {chosen} = await choose(
      '[{id: debian-12-6.1, timeout: 5m}, {id: debian/lts, required: false, timeout: 1m, cmdline: quiet}, {id: debian/lts, variant: v}]',
    )
    expect(
      chosen.map(({kernel}) => [
        kernelName(kernel),
        kernel.required,
        kernel.timeoutSeconds,
        kernel.cmdline,
        kernel.place?.line,
      ]),
    ).toEqual([
      ['debian-12-6.1', true, 300, '', 2],
      ['debian-13-6.12', false, 60, 'quiet', 2],
      ['debian-12-6.1+v', true, null, '', 2],
      ['debian-13-6.12+v', true, null, '', 2],
    ])
  })

  test('in an input replace the kernels of the manifest, whose settings still apply', async () => {
    const {chosen} = await choose('[{id: debian-12-6.1, required: false}, debian-sid]', ['debian/lts'])
    expect(chosen.map(({kernel}) => [kernel.id, kernel.required])).toEqual([
      ['debian-12-6.1', false],
      ['debian-13-6.12', true],
    ])
  })

  test('in an input that begins with an exclusion start from the kernels of the manifest, or the default ones', async () => {
    expect((await choose('[debian/lts]', ['!debian-12-*'])).names).toEqual(['debian-13-6.12'])
    expect((await choose('', ['!debian-12-*'])).names).toEqual([
      'debian-11-5.10',
      'debian-13-6.12',
      'debian-13-backports',
    ])
  })

  test('on the command line can be in one word, as in the input of the action', async () => {
    expect((await choose('', ['debian/lts,!debian-12-*, debian-sid'])).names).toEqual(['debian-13-6.12', 'debian-sid'])
    expect((await choose('[debian/lts]', ['!debian-12-*,!debian-11-*'])).names).toEqual(['debian-13-6.12'])
  })

  test('never select unavailable kernels', async () => {
    const {names, problems} = await choose('[all]')
    expect(names.filter(name => catalog.unavailable.has(name))).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('custom kernels', () => {
  test('have their written source and keep their place among the others', async () => {
    const {chosen, names} = await choose('[debian-12-6.1, {id: ours, tree: ../linux, required: false}]')
    expect(names).toEqual(['debian-12-6.1', 'ours'])
    expect(chosen[1]).toMatchObject({
      kernel: {required: false},
      spec: {
        id: 'ours',
        distribution: 'Custom kernels',
        arch: 'x86_64',
        source: {kind: 'local', tree: expect.stringMatching(/^\/.*\/linux$/)},
      },
    })
  })

  test('can be named and excluded by an input', async () => {
    const kernels = '[debian-12-6.1, {id: ours, tree: linux}]'
    expect((await choose(kernels, ['ours'])).chosen).toMatchObject([{spec: {source: {kind: 'local'}}}])
    expect((await choose(kernels, ['!ours'])).names).toEqual(['debian-12-6.1'])
    expect((await choose('[debian-12-6.1, {id: ours, tree: linux}, "!ou*"]')).names).toEqual(['debian-12-6.1'])
  })
})
