import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {parseArguments} from '../../src/cli/arguments.ts'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'native/README.md',
  ...readdirSync(join(packageRoot, 'docs')).map(file => `docs/${file}`),
  ...readdirSync(join(packageRoot, 'examples'), {recursive: true}).map(file => `examples/${String(file)}`),
].filter(path => path.endsWith('.md'))

/** The ways in which pages call the program. */
const CALL = /^(?:npx (?:github:bpfcompat\/)?bpfcompat|node (?:\S*\/)?dist\/cli\.js|bpfcompat) /
const {scripts} = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

const COMMANDS = PAGES.flatMap(page => commandsOf(page).map(command => [page, command] as const))

test('pages have commands', () => {
  expect(COMMANDS.length).toBeGreaterThan(60)
})

describe('the program understands', () => {
  test.each(COMMANDS.filter(([, command]) => CALL.test(command)))('%s: %s', (_page, command) => {
    expect(() => parseArguments(wordsOf(command.replace(CALL, 'bpfcompat ')))).not.toThrow()
  })

  test('only options that it has', () => {
    expect(() => parseArguments(wordsOf("bpfcompat run 'a b.bpf.o' --kernels x"))).toThrow('did you mean --kernel')
    expect(wordsOf("bpfcompat run 'a b.bpf.o' build/*.o # all")).toEqual(['run', 'a b.bpf.o', 'build/*.o'])
  })
})

test('README.md and docs/ call the program in the one form that docs/cli.md shows', () => {
  const own = COMMANDS.filter(([page, command]) => /^(?:README|docs\/)/.test(page) && CALL.test(command))
  expect(own.length).toBeGreaterThan(60)
  expect(own.filter(([, command]) => !command.startsWith('npx github:bpfcompat/bpfcompat '))).toEqual([])
})

test('every npm script that a page names exists', () => {
  const named = PAGES.flatMap(page => [...textOf(page).matchAll(/npm (?:run (?<run>[\w:-]+)|(?<own>test)\b)/g)])
  const missing = named.map(({groups}) => groups?.run ?? groups?.own ?? '').filter(name => !(name in scripts))
  expect(named.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
})

test('CONTRIBUTING.md explains every npm script', () => {
  const rows = [...textOf('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:-]+)`/gm)].map(([, name]) => name)
  expect(rows.toSorted()).toEqual(Object.keys(scripts).toSorted())
})

/** Returns the commands in the shell blocks of a page, with lines that end in a backslash joined. */
function commandsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .replaceAll(/\\\n\s*/g, '')
      .split('\n')
      .filter(line => line.trim() !== ''),
  )
}

/** Returns the arguments of the program, as bash splits the line. Redirections are removed, and other commands do nothing. */
function wordsOf(command: string): string[] {
  const line = command.replaceAll(/\s>\s+\S+/g, '')
  const script = `set -f\nbpfcompat() { printf '%s\\0' "$@"; }\ncat() { echo text; }\n${line}\n`
  const output = execFileSync('bash', ['--restricted', '-c', script], {encoding: 'utf8'})
  return output.split('\0').slice(0, -1)
}

function textOf(page: string): string {
  return readFileSync(join(packageRoot, page), 'utf8')
}
