import {mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {findSetpriv} from '../../src/guest/death-signal.ts'
import {which} from '../../src/host/which.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const root = temporaryFolder()

/** Creates a folder with a setpriv that is this script. */
function folderWith(script: string): string {
  const folder = mkdtempSync(join(root, 'bin-'))
  writeFileSync(join(folder, 'setpriv'), `#!/bin/sh\n${script}\n`, {mode: 0o755})
  return folder
}

test('the setpriv of this machine can request the signal', () => {
  expect(findSetpriv()).toBe(which('setpriv'))
})

test('the setpriv of BusyBox, which does not have the option, is not used', () => {
  expect(findSetpriv(folderWith('echo "setpriv: unrecognized option: pdeathsig" >&2; exit 1'))).toBeUndefined()
})

test('without setpriv there is none', () => {
  expect(findSetpriv(mkdtempSync(join(root, 'empty-')))).toBeUndefined()
})

test('setpriv is tried once', () => {
  const folder = folderWith('echo >> "$(dirname "$0")/calls"; [ ! -e "$(dirname "$0")/gone" ]')
  expect(findSetpriv(folder)).toBe(join(folder, 'setpriv'))
  writeFileSync(join(folder, 'gone'), '')
  expect(findSetpriv(folder)).toBe(join(folder, 'setpriv'))
})
