import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {KERNELS} from './bpfcompat.ts'

const directory = temporaryDirectory()
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})

test('the npm package has all that a run needs, and no tests', () => {
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', directory], packageRoot)) as [
    {filename: string; files: {path: string}[]},
  ]
  const paths = packed.files.map(({path}) => path)
  expect(paths.filter(path => /(?:^|\/)(?:tests|fuzz|__tests__)\//.test(path))).toEqual([])
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'action.yml', 'dist/THIRD-PARTY-LICENSES.txt']))

  const project = join(directory, 'project')
  mkdirSync(project)
  npm(['init', '-y'], project)
  npm(['install', '--offline', '--no-audit', '--no-fund', join(directory, packed.filename)], project)
  const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
  const output = execFileSync('npx', ['--offline', 'bpfcompat', 'run', object, '--kernel', KERNELS[1]], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(output).toContain('simple-pass  pass')
}, 300_000)
