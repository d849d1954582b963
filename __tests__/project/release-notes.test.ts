import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {releaseNotes} from '../../scripts/release-notes.mjs'
import {packageRoot} from '../../src/base/package-root.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.3.1] - 2027-02-02

## [0.2.0] - 2027-01-02

### Added

- A command.

## [0.1.0] - 2026-12-01

- The first release.

## [0.0.9]

- No date.

[0.2.0]: https://example.com
`

test('the notes of a release are its section of the changelog', () => {
  expect(releaseNotes('v0.2.0', '0.2.0', CHANGELOG)).toBe('### Added\n\n- A command.')
  expect(releaseNotes('v0.1.0', '0.1.0', CHANGELOG)).toBe('- The first release.')
})

test.each([
  ['another version in package.json', 'v0.2.0', '0.1.0', 'the tag is v0.2.0 and package.json has version 0.1.0'],
  ['no date', 'v0.0.9', '0.0.9', 'the section [0.0.9] of CHANGELOG.md has no date'],
  ['no section', 'v0.3.0', '0.3.0', 'CHANGELOG.md has no section [0.3.0], or it is empty'],
  ['an empty section', 'v0.3.1', '0.3.1', 'CHANGELOG.md has no section [0.3.1], or it is empty'],
])('a tag with %s is rejected', (_what, tag, version, message) => {
  expect(() => releaseNotes(tag, version, CHANGELOG)).toThrow(message)
})

test('the version of package.json has a section', () => {
  const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8')
  const {version} = JSON.parse(read('package.json')) as {version: string}
  expect(releaseNotes(`v${version}`, version, read('CHANGELOG.md'))).not.toBe('')
})
