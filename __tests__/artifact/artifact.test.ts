import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readArtifacts} from '../../src/artifact/artifact.ts'
import {artifactName} from '../../src/artifact/artifact-name.ts'
import type {ArtifactRequest} from '../../src/request/artifact.ts'
import {anArtifactRequest, place} from '../requests.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfObject} from './bpf-object.ts'

const directory = temporaryDirectory()
mkdirSync(join(directory, 'build'))
for (const name of ['one.bpf.o', 'two.o', 'three.txt']) writeFileSync(join(directory, 'build', name), bpfObject())
writeFileSync(join(directory, 'text.o'), 'no object')

function request(name: string | null, ...paths: string[]): ArtifactRequest {
  return anArtifactRequest({name, paths, base: directory})
}

describe('readArtifacts', () => {
  test('reports every path that matches nothing, each with its line in the manifest', async () => {
    const reading = readArtifacts([request(null, 'missing.o', 'build', 'nothing/*.o')])
    await expect(reading).rejects.toMatchObject({
      problems: [
        {
          line: 3,
          message: expect.stringMatching(
            /`nothing\/\*\.o` matches no file: there is no `.*nothing`; build the objects first, or fix the pattern/,
          ),
        },
        {
          line: 3,
          message: expect.stringMatching(/missing\.o` does not exist; build the object first, or fix the path/),
        },
        {
          line: 3,
          message: expect.stringMatching(
            /build` is a directory; set the paths of the objects in it, for example `.*build\/\*\.bpf\.o`/,
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
  ])('%s becomes a name that a manifest accepts', (text, name) => {
    expect(artifactName(text)).toBe(name)
  })

  test('rejects two artifacts of one name, with both files', async () => {
    writeFileSync(join(directory, 'one.bpf.o'), bpfObject())
    await expect(readArtifacts([request(null, 'one.bpf.o', 'build/one.bpf.o')])).rejects.toThrow(
      /one\.bpf\.o` and `.*build\/one\.bpf\.o` are both named `one`; give each its own `name` in a manifest: `artifacts: \[{name: one-1, path: .*one\.bpf\.o}, …\]`/,
    )
  })

  test('creates one artifact for each file of a glob, in order', async () => {
    const artifacts = await readArtifacts([
      request('all', 'build/*.o', 'build/one.bpf.o'),
      request(null, 'build/two.o'),
    ])
    expect(artifacts.map(({name}) => name)).toEqual(['all/one', 'all/two', 'two'])
  })

  test('uses a file that several patterns match once, and records them', async () => {
    symlinkSync('one.bpf.o', join(directory, 'build/z-link.bpf.o'))
    const artifacts = await readArtifacts([
      request(null, 'build/*.bpf.o', 'build/one.bpf.o', './build/one.bpf.o', 'build/two.o'),
    ])
    expect(artifacts.map(({name, alsoBy}) => [name, alsoBy])).toEqual([
      ['one', [expect.stringMatching(/build\/z-link\.bpf\.o$/), 'build/one.bpf.o', './build/one.bpf.o']],
      ['two', undefined],
    ])
    rmSync(join(directory, 'build/z-link.bpf.o'))
  })

  test('suggests a file with a similar name', async () => {
    await expect(readArtifacts([request(null, 'build/one.bfp.o')])).rejects.toThrow(
      /one\.bfp\.o` does not exist; build the object first, or fix the path; did you mean `.*build\/one\.bpf\.o`\?$/,
    )
  })

  test('keeps a file that is not an object, with its defect', async () => {
    const [artifact] = await readArtifacts([request(null, 'text.o')])
    expect(artifact).toMatchObject({
      name: 'text',
      defect: expect.stringContaining('is not an ELF object'),
      object: {sha256: expect.stringMatching(/^[0-9a-f]{64}$/)},
    })
  })

  test('creates an artifact for a command without an object', async () => {
    const expected = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}
    const command = {command: 'loader --check', binary: 'build/loader', expect: expected, results: null, place}
    expect(
      await readArtifacts([anArtifactRequest({name: 'loader', paths: [], base: directory, command})]),
    ).toMatchObject([{name: 'loader', path: expect.stringMatching(/build\/loader$/), object: null, defect: undefined}])
  })
})
