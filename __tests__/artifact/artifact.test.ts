import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readArtifacts} from '../../src/artifact/artifact.ts'
import {artifactName} from '../../src/artifact/artifact-name.ts'
import type {ArtifactRequest} from '../../src/request/artifact.ts'
import {anArtifactRequest, place} from '../requests.ts'
import {temporaryFolder} from '../temporary-folder.ts'
import {bpfObject} from './bpf-object.ts'

const folder = temporaryFolder()
mkdirSync(join(folder, 'build'))
for (const name of ['one.bpf.o', 'two.o', 'three.txt']) writeFileSync(join(folder, 'build', name), bpfObject())
writeFileSync(join(folder, 'text.o'), 'no object')

function request(name: string | null, ...paths: string[]): ArtifactRequest {
  return anArtifactRequest({name, paths, base: folder})
}

describe('readArtifacts', () => {
  test('reports every path that leads nowhere, each on its line of the manifest', async () => {
    const reading = readArtifacts([request(null, 'missing.o', 'build', 'nothing/*.o')])
    await expect(reading).rejects.toMatchObject({
      problems: [
        {
          line: 3,
          message: expect.stringMatching(
            /`nothing\/\*\.o` matches no file: there is no `.*nothing`; build the objects first, or correct the pattern/,
          ),
        },
        {
          line: 3,
          message: expect.stringMatching(/missing\.o` does not exist; build the object first, or correct the path/),
        },
        {
          line: 3,
          message: expect.stringMatching(
            /build` is a directory; name the objects in it, for example with `.*build\/\*\.bpf\.o`/,
          ),
        },
      ],
    })
  })

  test.each([
    ['__private', 'private'],
    ['a b::c', 'a-b-c'],
    ['x'.repeat(65), 'x'.repeat(64)],
    ['...', null],
  ])('%s becomes a name that a manifest takes', (text, name) => {
    expect(artifactName(text)).toBe(name)
  })

  test('two artifacts of one name are a mistake that names both files', async () => {
    writeFileSync(join(folder, 'one.bpf.o'), bpfObject())
    await expect(readArtifacts([request(null, 'one.bpf.o', 'build/one.bpf.o')])).rejects.toThrow(
      /one\.bpf\.o` and `.*build\/one\.bpf\.o` would both be called `one`; give each a `name` of its own in a manifest: `artifacts: \[{name: one-1, path: .*one\.bpf\.o}, …\]`/,
    )
  })

  test('a glob makes an artifact of each file, in order and each once', async () => {
    const artifacts = await readArtifacts([
      request('all', 'build/*.o', 'build/one.bpf.o'),
      request(null, 'build/two.o'),
    ])
    expect(artifacts.map(({name}) => name)).toEqual(['all/one', 'all/two', 'two'])
  })

  test('a file that several ways lead to is taken once, and knows them', async () => {
    symlinkSync('one.bpf.o', join(folder, 'build/z-link.bpf.o'))
    const artifacts = await readArtifacts([
      request(null, 'build/*.bpf.o', 'build/one.bpf.o', './build/one.bpf.o', 'build/two.o'),
    ])
    expect(artifacts.map(({name, alsoBy}) => [name, alsoBy])).toEqual([
      ['one', [expect.stringMatching(/build\/z-link\.bpf\.o$/), 'build/one.bpf.o', './build/one.bpf.o']],
      ['two', undefined],
    ])
    rmSync(join(folder, 'build/z-link.bpf.o'))
  })

  test('a name that is nearly that of a file is met with it', async () => {
    await expect(readArtifacts([request(null, 'build/one.bfp.o')])).rejects.toThrow(
      /one\.bfp\.o` does not exist; build the object first, or correct the path; did you mean `.*build\/one\.bpf\.o`\?$/,
    )
  })

  test('a file that is no object is kept with its defect: the others go on', async () => {
    const [artifact] = await readArtifacts([request(null, 'text.o')])
    expect(artifact).toMatchObject({
      name: 'text',
      defect: expect.stringContaining('is not an ELF object'),
      object: {sha256: expect.stringMatching(/^[0-9a-f]{64}$/)},
    })
  })

  test('a command that needs no object is an artifact as well', async () => {
    const expected = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}
    const command = {command: 'loader --check', binary: 'build/loader', expect: expected, results: null, place}
    expect(await readArtifacts([anArtifactRequest({name: 'loader', paths: [], base: folder, command})])).toMatchObject([
      {name: 'loader', path: expect.stringMatching(/build\/loader$/), object: null, defect: undefined},
    ])
  })
})
