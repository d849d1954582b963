import {findingsOf} from '../../src/findings/findings.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {Results} from '../../src/model/results.ts'
import {gateOf} from '../../src/results/gate.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aComparison, anInsnsChange, aVerdictChange} from '../model/comparison.ts'
import {aFinding} from '../model/finding.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram, aProgramLoad, aStats} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aField, aFunction, aLine, aProgramSurface, aPrototype, aRead, aRelocation} from '../surface/surface-fixtures.ts'
import {aFailedRun} from './scenarios.ts'

/** Larger runs, and runs with a baseline. */

const VERSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['almalinux', ['8-4.18', '9-5.14', '10-6.12']],
  ['amazon', ['2-5.10', '2023-6.1', '2023-6.12']],
  ['debian', ['11-5.10', '12-6.1', '13-6.12', 'sid-7.3']],
  ['fedora', ['42-6.19', '43-7.2']],
  [
    'ubuntu',
    ['18.04-4.15', '20.04-5.4', '20.04-5.15', '22.04-5.15', '22.04-6.8', '24.04-6.8', '24.04-6.17', '26.04-7.0'],
  ],
]
const KERNELS = VERSIONS.flatMap(([distribution, versions]) =>
  versions.map(version => {
    const release = version.slice(version.lastIndexOf('-') + 1)
    return aKernel({
      id: `${distribution}-${version}`,
      required: release !== '4.15',
      release: `${release}.0-${40 + version.length}-generic`,
      bootMs: 900 + 10 * version.length,
    })
  }),
)

/** Returns a typical large run: of twenty artifacts on twenty kernels, three fail on the old ones. */
export function aLargeRun(): Results {
  const artifacts = Array.from({length: 20}, (_, index) =>
    anArtifact({name: `${['tcp', 'exec', 'file', 'dns'][index % 4]}-${index}`}),
  )
  const isOld = ({id}: KernelResult) => /-(?:4\.|5\.4)/.test(id)
  const cases = artifacts.flatMap(({name}, row) =>
    KERNELS.map((kernel, column) => {
      const insns = row === 6 ? 612_400 - 23_170 * column : 1800 + row
      const stats = aStats({insnsProcessed: insns, headroom: 1_000_000 - insns})
      const fails = row % 7 === 3 && isOld(kernel)
      return aCase({
        artifact: name,
        kernel: kernel.id,
        lanes: [
          fails ? aFailedLane('it does not load', {required: kernel.required}) : aLane({required: kernel.required}),
        ],
        programs: [aProgram({load: aProgramLoad({stats})})],
      })
    }),
  )
  const findings = artifacts
    .filter((_, row) => row % 7 === 3)
    .map(({name}) => aFinding({artifact: name, kernels: KERNELS.filter(isOld).map(({id}) => id)}))
  const gate = gateOf(cases, KERNELS, 'required')
  return aResults({kernels: KERNELS, artifacts, cases, findings, gate})
}

/** Returns a failed run that passed on the base branch. */
export function aChangedRun(): Results {
  const run = aFailedRun()
  const same = {artifact: 'exec-snoop', subject: {kind: 'program', name: 'handle_exec', step: 'load'}} as const
  return {
    ...run,
    comparison: aComparison({
      kernels: [
        {
          kernel: 'debian-sid-7.3',
          arch: 'x86_64',
          before: '7.3.1+deb13-cloud-amd64',
          after: '7.3.4+deb13-cloud-amd64',
        },
      ],
      verdicts: [
        aVerdictChange({...same, kernel: 'debian-11-5.10'}),
        aVerdictChange({...same, kernel: 'debian-12-6.1'}),
        aVerdictChange({...same, kernel: 'almalinux-8-4.18'}),
        aVerdictChange({artifact: 'exec-snoop', subject: {kind: 'lane', mode: 'load_attach'}, kernel: 'debian-12-6.1'}),
        aVerdictChange({
          artifact: 'system-monitor',
          subject: {kind: 'lane', mode: 'load_only'},
          kernel: 'debian-sid-7.3',
          kernelChanged: true,
          objectChanged: false,
        }),
        aVerdictChange({
          artifact: 'net-filter',
          subject: {kind: 'test', name: 'a packet is counted'},
          before: 'fail',
          after: 'pass',
        }),
      ],
      insns: [
        anInsnsChange({artifact: 'net-filter', program: 'ingress', before: 140_200, after: 431_221}),
        anInsnsChange({artifact: 'net-filter', program: 'ingress', kernel: 'debian-11-5.10', before: 900, after: 1804}),
        anInsnsChange({artifact: 'net-filter', program: 'setup', before: 1900, after: 1804, beyond: false}),
      ],
    }),
  }
}

/** Returns one shard of four. */
export function aShardRun(): Results {
  const run = aLargeRun()
  const kernels = run.kernels.slice(0, 5)
  const ids = new Set(kernels.map(({id}) => id))
  const cases = run.cases.filter(({kernel}) => ids.has(kernel))
  return {
    ...run,
    kernels,
    cases,
    findings: [],
    shard: {index: 2, count: 4, kernels: KERNELS.map(({id}) => id)},
    gate: gateOf(cases, kernels, 'required'),
  }
}

/** Returns more than a page can hold: `artifacts` × `kernels` with some failures, and `findings` with every field set. */
export function aHugeRun(artifacts: number, kernels: number, findings: number): Results {
  const ids = Array.from({length: kernels}, (_, index) => aKernel({id: `kernel-${index}-${'x'.repeat(90)}`}))
  const names = Array.from({length: artifacts}, (_, index) => `artifact-${index}-${'語'.repeat(200)}`)
  const cases = names.flatMap((artifact, row) =>
    ids.map(
      ({id: kernel}, column): CaseResult =>
        aCase({artifact, kernel, lanes: [(row + column) % 3 === 0 ? aFailedLane('no') : aLane()]}),
    ),
  )
  const words = '|<img>`'.repeat(60)
  const finding = aFinding({
    artifact: names[0] ?? '',
    kernels: ids.map(({id}) => id),
    title: words,
    words,
    excerpt: Array.from({length: 20}, () => '語'.repeat(400)).join('\n'),
    remedy: words.repeat(10),
    remedyYaml: Array.from({length: 60}, () => '😀'.repeat(400)).join('\n'),
    reproduce: words,
  })
  return aResults({
    kernels: ids,
    artifacts: names.map(name => anArtifact({name})),
    cases,
    findings: Array.from({length: findings}, () => finding),
    gate: gateOf(cases, ids, 'required'),
    comparison: aComparison({
      verdicts: names.map(artifact => aVerdictChange({artifact, kernel: ids[0]?.id ?? ''})),
      insns: names.map(artifact => anInsnsChange({artifact, program: words})),
      kernels: ids.map(({id}) => ({kernel: id, arch: 'x86_64', before: words, after: words})),
    }),
  })
}

/** Returns a run with many names, half functions and half fields; a fifth of the functions differ on newer kernels. */
export function aManyNamesRun(kernelCount: number, nameCount: number): Results {
  const distributions = ['debian', 'ubuntu', 'almalinux', 'amazon', 'fedora']
  const kernels = Array.from({length: kernelCount}, (_, index) => {
    const version = `${5 + Math.floor(index / 20)}.${index % 20}`
    return aKernel({id: `${distributions[index % 5]}-${version}`, release: `${version}.0-generic`})
  })
  const ids = kernels.map(({id}) => id)
  const artifacts = Array.from({length: 20}, (_, index) => anArtifact({name: `tool-${index}`}))
  const half = Array.from({length: nameCount / 2}, (_, index) => index)
  const names = half.flatMap((index): NameSurface[] => {
    const changedIn = index % 5 === 0 ? 5 + (index % 40) : ids.length
    const old = aPrototype('struct sock *sk, int flags, int *err, bool kern', 'struct sock *')
    const changed = aPrototype('struct sock *sk, struct proto_accept_arg *arg', 'struct sock *')
    return [
      {
        kind: 'function',
        name: `kernel_function_${index}`,
        states: [
          {...aFunction({prototype: old}), kernels: ids.slice(0, changedIn)},
          {...aFunction({prototype: changed}), kernels: ids.slice(changedIn)},
        ],
      },
      {
        kind: 'field',
        name: `task_struct.field_${index}`,
        states: ids.map((id, column) => ({field: aField('unsigned int', 8 * column, 4), kernels: [id]})),
      },
    ]
  })
  const programs = half.map(index =>
    aProgramSurface({
      artifact: `tool-${index % artifacts.length}`,
      program: `on_${index}`,
      hook: {kind: 'function', name: `kernel_function_${index}`},
      kernels: ids,
      reads: [112, 104].map((offset, line) => aRead({offset, kernels: ids, source: aLine(10 + line, 'x = ctx->di;')})),
      relocations: [0, 37, 74].map(more =>
        aRelocation({path: `field_${(index + more) % half.length}`, kernels: ids, source: aLine(20 + more, 'y')}),
      ),
    }),
  )
  const cases = artifacts.flatMap(({name}) => ids.map(kernel => aCase({artifact: name, kernel})))
  const run = aResults({kernels, artifacts, cases, surface: {programs, names}})
  return {...run, gate: gateOf(run.cases, run.kernels, 'required'), findings: findingsOf(run)}
}
