import {expect, test} from '@jest/globals'
import {changesBetween, saysTheSame} from '../../src/kernels/lockfile/changes.ts'
import type {LockedState} from '../../src/kernels/lockfile/outdated.ts'
import {renderLockChanges, renderLockMarkdown, renderOutdated} from '../../src/report/lock-changes.ts'
import {aPackage, aRecord} from '../kernels/lockfile/records.ts'

const BEFORE = [
  aRecord({id: 'gone'}),
  aRecord({id: 'newer', release: '6.1.0-55'}),
  aRecord({id: 'rebuilt', version: '1-1'}),
  aRecord({id: 'same'}),
  aRecord({id: 'signed', signature: {status: 'unchecked', why: 'x'}}),
]
const AFTER = [
  aRecord({id: 'new'}),
  aRecord({id: 'newer', release: '6.1.0-56'}),
  aRecord({id: 'rebuilt', version: '1-2'}),
  aRecord({id: 'same'}),
  aRecord({id: 'signed'}),
]

test('each change of a kernel is shown with the words that differ', () => {
  expect(renderLockChanges('bpfcompat.lock', changesBetween(BEFORE, AFTER), false)).toBe(
    [
      'bpfcompat.lock: 5 kernels, 1 added, 3 changed, 1 removed',
      '  -  gone     6.1.0-56-cloud-amd64',
      '  +  new      6.1.0-56-cloud-amd64',
      '  ~  newer    6.1.0-55 -> 6.1.0-56',
      '  ~  rebuilt  6.1.0-56-cloud-amd64 (1-1) -> 6.1.0-56-cloud-amd64 (1-2)',
      '  ~  signed   6.1.0-56-cloud-amd64 (signature unchecked) -> 6.1.0-56-cloud-amd64 (signature good)',
    ].join('\n'),
  )
  expect(renderLockChanges('bpfcompat.lock', changesBetween(AFTER, AFTER), false)).toBe(
    'bpfcompat.lock: 5 kernels, nothing changed',
  )
})

test('the description of a pull request has a table and the warnings, without untrusted Markdown', () => {
  const changes = changesBetween([aRecord({release: '6.1|x'})], [aRecord({release: '@octo'})])
  const text = renderLockMarkdown('bpfcompat.lock', changes, ['debian-12-6.1: <img src=x> @octo'])
  expect(text).toContain('| <code>debian-12-6.1</code> | changed |')
  expect(text).not.toMatch(/<img|[^;]@octo|6\.1\|x/)
  expect(renderLockMarkdown('bpfcompat.lock', [], [])).toBe('bpfcompat.lock: 0 kernels, nothing changed.')
})

test.each([
  ['the snapshot of another day', {urls: aPackage().urls.map(url => url.replace('20260912', '20260930'))}, true],
  ['another address', {urls: ['https://vault.example/x.deb']}, false],
  ['another digest', {sha256: 'f'.repeat(64)}, false],
])('an entry stays unchanged, or not, for %s', (_, image, expected) => {
  expect(saysTheSame(aRecord(), aRecord({image: aPackage(image)}))).toBe(expected)
})

test('outdated kernels are listed with their age and the state of their files', () => {
  const state: LockedState = {
    id: 'debian-12-6.1',
    locked: '6.1.0-55',
    newest: '6.1.0-56',
    state: 'outdated',
    days: 1,
    files: 'archival',
    signature: {status: 'good', by: 'x'},
    error: null,
  }
  const others: LockedState[] = [
    {...state, id: 'b', newest: '6.1.0-55', state: 'current', days: 30, files: 'primary'},
    {...state, id: 'c', newest: null, state: 'unknown', files: 'gone', signature: {status: 'unchecked', why: 'x'}},
  ]
  expect(renderOutdated('bpfcompat.lock', [state, ...others], ['d'])).toBe(
    `bpfcompat.lock: 1 of 3 locked kernels outdated

KERNEL         LOCKED    NEWEST    AGE      FILES         SIGNATURE
debian-12-6.1  6.1.0-55  6.1.0-56  1 day    archive only  good
b              6.1.0-55  same      30 days  available     good
c              6.1.0-55  unknown   1 day    GONE          unchecked

Run \`bpfcompat kernels lock\` to update all kernels, or add \`--update ID\` to update one.
Not locked: d. Run \`bpfcompat kernels lock\` to add them.`,
  )
})
