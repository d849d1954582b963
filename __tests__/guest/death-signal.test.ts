import {mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {findSetpriv} from '../../src/guest/death-signal.ts'
import {which} from '../../src/host/which.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()

/** Creates a directory with a setpriv that is this script. */
function directoryWith(script: string): string {
  const directory = mkdtempSync(join(root, 'bin-'))
  writeFileSync(join(directory, 'setpriv'), `#!/bin/sh\n${script}\n`, {mode: 0o755})
  return directory
}

test('the setpriv of this machine can request the signal', () => {
  expect(findSetpriv()).toBe(which('setpriv'))
})

test('the setpriv of BusyBox, which does not have the option, is not used', () => {
  expect(findSetpriv(directoryWith('echo "setpriv: unrecognized option: pdeathsig" >&2; exit 1'))).toBeUndefined()
})

test('without setpriv there is none', () => {
  expect(findSetpriv(mkdtempSync(join(root, 'empty-')))).toBeUndefined()
})

test('setpriv is tried once', () => {
  const directory = directoryWith('echo >> "$(dirname "$0")/calls"; [ ! -e "$(dirname "$0")/gone" ]')
  expect(findSetpriv(directory)).toBe(join(directory, 'setpriv'))
  writeFileSync(join(directory, 'gone'), '')
  expect(findSetpriv(directory)).toBe(join(directory, 'setpriv'))
})
