import {describe, expect, test} from '@jest/globals'
import {type Inputs, load, problemsOf} from './load-yaml.ts'

describe('libbpf', () => {
  const versions = async (yaml: string, inputs: Inputs = {}) =>
    (await load(yaml, inputs)).artifacts.map(({libbpf}) => libbpf)
  const YAML = "libbpf: 1.5\nartifacts:\n  - {path: a.o}\n  - {path: b.o, libbpf: '1.1'}\n"

  test('the artifact overrides the manifest, and the input overrides both', async () => {
    expect(await versions(YAML)).toEqual(['1.5', '1.1'])
    expect(await versions(YAML, {libbpf: '1.7'})).toEqual(['1.7', '1.7'])
    expect(await versions('artifacts: [{path: a.o}]')).toEqual([null])
  })

  test('an unavailable version, or one without an object to load, is reported with its place', async () => {
    const yaml =
      'libbpf: "1.2"\nartifacts: [{name: a, mode: command, command: x, libbpf: 1.1}, {path: b.o, libbpf: [1.7]}]'
    expect(await problemsOf(yaml)).toEqual([
      '1:1: `libbpf` must be an available version of libbpf: `"1.7"`, `"1.5"` or `"1.1"`, got "1.2"; did you mean `1.7`?',
      expect.stringMatching(/^2:\d+: `libbpf` must be an available version of libbpf/),
    ])
    expect(await problemsOf('artifacts: [{name: a, mode: command, command: x, libbpf: 1.1}]')).toEqual([
      expect.stringMatching(/^1:\d+: `libbpf` has no effect in mode `command`/),
    ])
  })
})
