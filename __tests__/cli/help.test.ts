import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {parseArguments} from '../../src/cli/arguments.ts'
import {COMMAND_NAMES, type CommandName, optionsOf} from '../../src/cli/commands.ts'
import {commandHelp, overviewHelp} from '../../src/cli/help.ts'
import {OPTION_ENTRIES, OPTIONS} from '../../src/cli/options.ts'
import {INPUT_NAMES} from '../../src/plan/input-reader.ts'

const REFERENCE = readFileSync(join(packageRoot, 'docs', 'cli.md'), 'utf8')

describe.each(COMMAND_NAMES)('`bpfcompat %s --help`', command => {
  test('lists exactly the options that the parser accepts', () => {
    const accepted = OPTION_ENTRIES.map(([name]) => name).filter(name => accepts(command, name))
    expect(listedIn(commandHelp(command, 80)).toSorted()).toEqual(accepted.toSorted())
  })

  test('is what the words of the command with --help, -h and after `help` ask for', () => {
    const words = command.split(' ')
    for (const argv of [
      [...words, '--help'],
      [...words, '-h'],
      ['--help', ...words],
      ['help', ...words],
    ])
      expect(parseArguments(argv)).toEqual({name: 'help', topic: command})
  })

  test('has a usage, an example that the parser accepts, and the way to the overview', () => {
    const help = commandHelp(command, 80)
    expect(help).toMatch(new RegExp(`^Usage\n {2}bpfcompat ${command}(?: |$)`, 'm'))
    expect(help).toContain('`bpfcompat --help` lists all commands.')
    const examples = /^Examples\n(?<lines>(?: {2}.*\n)+)/m.exec(help)?.groups?.lines ?? ''
    expect(examples).not.toBe('')
    for (const line of examples.trim().split('\n')) {
      const words = line.replace(/ > .*/, '').replaceAll("'", '').trim().split(' ')
      expect(() => parseArguments(words.slice(1))).not.toThrow()
    }
  })

  test.each([60, 80, 200])('fits %i columns', width => {
    const long = commandHelp(command, width)
      .split('\n')
      .filter(line => line.length > width && !line.startsWith('  bpfcompat '))
    expect(long).toEqual([])
  })

  test('agrees with docs/cli.md on options, defaults and meanings', () => {
    const documented = rowsOf(command)
    const options = optionsOf(command).filter(([name]) => name !== 'help' && name !== 'version')
    const rows = options.map(([name, {short, value, meaning, default: preset}]) => [
      `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      preset ?? (value === undefined ? 'off' : ''),
      meaning,
    ])
    expect(documented).toEqual(rows)
  })
})

describe('`bpfcompat --help`', () => {
  test('lists every command in one line, and fits 80 columns', () => {
    const help = overviewHelp(80)
    for (const command of COMMAND_NAMES) expect(help).toMatch(new RegExp(`^  ${command} {2,}[A-Z]`, 'm'))
    expect(help.split('\n').filter(line => line.length > 80)).toEqual([])
    expect(help.split('\n').length).toBeLessThan(70)
  })

  test.each([[[]], [['help']], [['--help']], [['-h']], [['nonsense', '--help']]])('is what %j asks for', argv => {
    expect(parseArguments(argv)).toEqual({name: 'help', topic: null})
  })

  test('rejects a topic that is no command', () => {
    expect(() => parseArguments(['help', 'rum'])).toThrow('`rum` is not a command; did you mean `run`?')
  })
})

test('every input of a run is an option', () => {
  const inputs = OPTION_ENTRIES.flatMap(([, {input}]) => input ?? [])
  const others = ['manifest', 'artifact', 'install-dependencies', 'build-tests']
  expect([...inputs, ...others].toSorted()).toEqual([...INPUT_NAMES].toSorted())
})

/** Returns whether the parser takes the option as one of the command; other complaints do not matter. */
function accepts(command: CommandName, name: keyof typeof OPTIONS): boolean {
  const value = 'value' in OPTIONS[name] ? ['1'] : []
  try {
    parseArguments([...command.split(' '), `--${name}`, ...value, ...(command === 'exec' ? ['program'] : [])])
    return true
  } catch (thrown) {
    return !String(thrown).includes('not an option of')
  }
}

/** Returns the options in the left column of a help text. */
function listedIn(help: string): string[] {
  return [...help.matchAll(/^ {2}(?:-\w, | {4})--(?<name>[a-z-]+)/gm)].map(({groups}) => groups?.name ?? '')
}

/** Returns the rows of the table of options in the section of a command, without Markdown. */
function rowsOf(command: CommandName): string[][] {
  const section = REFERENCE.split(/^## /m).find(text => text.startsWith(`${command}\n`)) ?? ''
  return [...section.matchAll(/^\| (?<cells>`-.*) \|$/gm)].map(({groups}) =>
    (groups?.cells ?? '').split(' | ').map(cell =>
      cell
        .replaceAll(/\[(.*?)\]\(.*?\)/g, '$1')
        .replaceAll('`', '')
        .trim(),
    ),
  )
}
