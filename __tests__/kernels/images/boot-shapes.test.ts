import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {loadBootRules, measuredShape} from '../../../src/kernels/images/boot-shapes.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'

const directory = temporaryDirectory()

test.each([
  ['series: 6.1', 'expected a list'],
  ['- {series: six, ending: -amd64, accelerator: tcg, shape: vmlinux-pc}', '`series`'],
  ['- {series: 6.1, ending: "", accelerator: tcg, shape: vmlinux-pc}', '`ending`'],
  ['- {series: 6.1, ending: -amd64, accelerator: hvf, shape: vmlinux-pc}', '`accelerator`'],
  ['- {series: 6.1, ending: -amd64, accelerator: tcg, shape: q35}', '`shape`'],
])('a mistake in the data is reported with its place: %s', async (text, words) => {
  const file = join(directory, 'boot.yaml')
  writeFileSync(file, text)
  await expect(loadBootRules(file)).rejects.toThrow(words)
  await expect(loadBootRules(file)).rejects.toThrow(file)
})

test('the series is a text: 6.10 is not 6.1, and builds are distinguished', async () => {
  const file = join(directory, 'boot.yaml')
  writeFileSync(file, '- {series: 6.10, ending: -cloud-amd64, accelerator: tcg, shape: vmlinux-pc}')
  const rules = await loadBootRules(file)
  expect(measuredShape(rules, '6.10.3+deb13-cloud-amd64', 'tcg')).toBe('vmlinux-pc')
  expect(measuredShape(rules, '6.1.0-56-cloud-amd64', 'tcg')).toBeUndefined()
  expect(measuredShape(rules, '6.10.3+deb13-amd64', 'tcg')).toBeUndefined()
  expect(measuredShape(rules, '6.10.3+deb13-cloud-amd64', 'kvm')).toBeUndefined()
})

test('the shipped data can be read, and no shape in it has a wrong clock', async () => {
  const rules = await loadBootRules()
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter(({accelerator, shape}) => accelerator === 'tcg' && shape === 'vmlinux-microvm')).toEqual([])
})
