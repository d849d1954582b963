import {describe, expect, test} from '@jest/globals'
import {type Inputs, load, problemsOf} from './load-yaml.ts'

describe('libbpf', () => {
  const versions = async (yaml: string, inputs: Inputs = {}) =>
    (await load(yaml, inputs)).artifacts.map(({libbpf}) => libbpf)
  const YAML = "libbpf: 1.5\nartifacts:\n  - {path: a.o}\n  - {path: b.o, libbpf: '1.1'}\n"

  test('an artifact goes before the manifest, and the input before both', async () => {
    expect(await versions(YAML)).toEqual(['1.5', '1.1'])
    expect(await versions(YAML, {libbpf: '1.7'})).toEqual(['1.7', '1.7'])
    expect(await versions('artifacts: [{path: a.o}]')).toEqual([null])
  })

  test('a version that is not settled, or has no object to load, is a mistake with its place', async () => {
    const yaml =
      'libbpf: "1.2"\nartifacts: [{name: a, mode: command, command: x, libbpf: 1.1}, {path: b.o, libbpf: [1.7]}]'
    expect(await problemsOf(yaml)).toEqual([
      '1:1: `libbpf` must be a version of libbpf that can be chosen: `"1.7"`, `"1.5"` or `"1.1"`, got "1.2"; did you mean `1.7`?',
      expect.stringMatching(/^2:\d+: `libbpf` must be a version of libbpf that can be chosen/),
    ])
    expect(await problemsOf('artifacts: [{name: a, mode: command, command: x, libbpf: 1.1}]')).toEqual([
      expect.stringMatching(/^1:\d+: `libbpf` means nothing in mode `command`/),
    ])
  })
})
