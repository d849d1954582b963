import {describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import type {Artifact} from '../../src/artifact/artifact.ts'
import {type Proposal, untouched} from '../../src/init/proposal.ts'
import {renderManifest, renderWorkflow} from '../../src/init/render.ts'

const artifact = {name: 'monitor', path: 'build/monitor.bpf.o'} as Artifact
const frame = {kernels: ['debian-12-6.1'], pathOf: () => 'build/monitor.bpf.o'}
const place = null

function artifactLines(proposal: Partial<Proposal>): string {
  const manifest = renderManifest([{...untouched(artifact), ...proposal}], frame)
  return manifest.slice(manifest.indexOf('artifacts:'))
}

describe('renderManifest', () => {
  test('writes two lines for an object that needs nothing', () => {
    expect(artifactLines({})).toBe('artifacts:\n  - name: monitor\n    path: build/monitor.bpf.o\n')
  })

  test('writes the fixups of one map in one entry, each with a comment', () => {
    const inner = {type: 'hash', keySize: 4, valueSize: 4, maxEntries: 64, mapFlags: 0} as const
    expect(
      artifactLines({
        fixups: [
          {what: {kind: 'max_entries', subject: 'outer', value: 'cpus', place}, how: 'by trial: loads with cpus'},
          {what: {kind: 'inner_map', subject: 'outer', ...inner, place}, how: 'by trial: loads with a hash 4/4'},
        ],
      }),
    ).toContain(
      [
        '    maps:',
        '      # by trial: loads with cpus',
        '      # by trial: loads with a hash 4/4',
        '      - name: outer',
        '        max_entries: cpus',
        '        inner_map: { type: hash, key_size: 4, value_size: 4, max_entries: 64 }',
      ].join('\n'),
    )
  })

  test('writes failures as known failures, with the quoted message of the kernel', () => {
    const reason = 'by trial: "x"\n    path: /etc/passwd\r#'
    const lines = artifactLines({
      known: [
        {kernels: ['old', '5.10'], subject: {kind: 'program', name: 'p'}, class: 'VERIFIER_REJECTION', reason},
        {kernels: ['old'], subject: null, class: 'NOTHING_LOADED', reason: 'by trial: no'},
      ],
    })
    expect(load(lines)).toMatchObject({
      artifacts: [
        {
          known_failures: [
            {
              kernels: ['old', '5.10'],
              program: 'p',
              class: 'VERIFIER_REJECTION',
              reason: 'by trial: "x" path: /etc/passwd #',
            },
            {kernels: ['old'], class: 'NOTHING_LOADED', reason: 'by trial: no'},
          ],
        },
      ],
    })
  })
})

test('the workflow requests only permissions to read and to write checks', () => {
  expect(load(renderWorkflow('bpfcompat.yaml'))).toMatchObject({
    permissions: {},
    jobs: {kernels: {permissions: {contents: 'read', checks: 'write'}}},
  })
})

test('the workflow uploads the report, even of a failing run', () => {
  const {jobs} = load(renderWorkflow('bpfcompat.yaml')) as {jobs: {kernels: {steps: object[]}}}
  expect(jobs.kernels.steps.at(-1)).toMatchObject({if: 'always()', with: {path: 'bpfcompat-report'}})
})
