import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {ownTests} from '../../src/init/own-tests.ts'
import {renderWorkflow} from '../../src/init/render.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()

function project(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(root, 'project-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), {recursive: true})
    writeFileSync(join(directory, path), content)
  }
  return directory
}

test.each<[string, Record<string, string>, string[]]>([
  ['cilium/ebpf', {'go.mod': 'module x\nrequire github.com/cilium/ebpf v0.17.0\n'}, ['go']],
  ['libbpfgo', {'go.mod': 'require (\n\tgithub.com/aquasecurity/libbpfgo v0.8.0\n)\n'}, ['go']],
  [
    'another Go project',
    {'go.mod': 'module x\nrequire github.com/cilium/ebpf-like v1\nrequire example.com/aya v1\n'},
    [],
  ],
  ['aya', {'Cargo.toml': '[dependencies]\naya = "0.13"\n'}, ['cargo']],
  ['aya as a table', {'Cargo.toml': '[workspace.dependencies.aya]\nversion = "0.13"\n'}, ['cargo']],
  ['libbpf-rs', {'Cargo.toml': '[dependencies]\nlibbpf-rs.workspace = true\n'}, ['cargo']],
  ['another Rust project', {'Cargo.toml': '[package]\nname = "aya-like"\n[dependencies]\nayaya = "1"\n'}, []],
  [
    'both',
    {'go.mod': 'require github.com/cilium/ebpf v0\n', 'Cargo.toml': '[dependencies]\naya = "0"\n'},
    ['go', 'cargo'],
  ],
  ['neither', {'README.md': 'github.com/cilium/ebpf\n'}, []],
])('the tests of %s', async (_, files, tests) => {
  expect(await ownTests(project(files))).toEqual(tests)
})

test('the nearest file in a parent directory counts', async () => {
  const directory = project({
    'go.mod': 'require github.com/cilium/ebpf v0\n',
    'a/b/x.txt': '',
    'c/go.mod': 'module c\n',
  })
  expect(await ownTests(join(directory, 'a/b'))).toEqual(['go'])
  expect(await ownTests(join(directory, 'c'))).toEqual([])
})

test('a workflow runs them on the first kernel, after the step of the manifest', () => {
  const {jobs} = load(renderWorkflow('m.yaml', ['go', 'cargo'], 'debian-12-6.1')) as {
    jobs: {kernels: {steps: {run?: string; env?: object}[]}}
  }
  expect(jobs.kernels.steps.slice(-2)).toEqual([
    {
      run: "go test -exec 'npx --yes github:bpfcompat/bpfcompat exec -k debian-12-6.1 --' ./...",
      if: 'success() || failure()',
    },
    {
      run: 'cargo test',
      if: 'success() || failure()',
      env: {
        CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER: 'npx --yes github:bpfcompat/bpfcompat exec -k debian-12-6.1 --',
      },
    },
  ])
})
