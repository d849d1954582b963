import {wrap} from '../report/terminal-page.ts'
import type {CommandEntry, CommandName} from './commands.ts'
import {COMMAND_NAMES, COMMANDS, optionsOf} from './commands.ts'
import type {Option, OptionName} from './options.ts'
import {OPTIONS} from './options.ts'

/** Longer lines are hard to read, also on a wide terminal. */
const MOST_COLUMNS = 100
/** A longer left column pushes its text to the next line. */
const MOST_LEFT = 28

/** Options that most commands take. */
const COMMON: readonly OptionName[] = [
  'kernel',
  'artifact',
  'accelerator',
  'cache-directory',
  'mirror',
  'no-install',
  'json',
  'quiet',
  'verbose',
  'help',
  'version',
]

/** Renders `bpfcompat --help`: all commands, and the options that most of them take. @param width columns */
export function overviewHelp(width: number): string {
  const room = Math.min(width, MOST_COLUMNS)
  return page([
    wrap('bpfcompat loads, attaches and tests compiled eBPF objects on the kernels that your users run.', room, ''),
    section('Usage', ['  bpfcompat COMMAND [options]']),
    section(
      'Commands',
      columns(
        [
          ...COMMAND_NAMES.map(name => [name, COMMANDS[name].purpose] as const),
          ['help [COMMAND]', 'Prints this help, or the help of a command'],
          ['version', 'Prints the version'],
        ],
        width,
      ),
    ),
    section('Common options', optionColumns(named(COMMON), width)),
    section('Exit codes', columns(COMMANDS.run.exit, width)),
    ['`bpfcompat COMMAND --help` lists the options and the exit codes of a command.'],
  ])
}

/** Renders `bpfcompat <command> --help`. @param width columns */
export function commandHelp(command: CommandName, width: number): string {
  const {usage, purpose, more, examples, exit}: CommandEntry = COMMANDS[command]
  const below = COMMAND_NAMES.filter(name => name.startsWith(`${command} `))
  return page([
    wrap(`${purpose}.${more === undefined ? '' : ` ${more}`}`, Math.min(width, MOST_COLUMNS), ''),
    section(
      'Usage',
      usage.map(form => `  bpfcompat ${form}`),
    ),
    ...(below.length === 0
      ? []
      : [
          section(
            'Commands',
            columns(
              below.map(name => [name, COMMANDS[name].purpose] as const),
              width,
            ),
          ),
        ]),
    section('Options', optionColumns(optionsOf(command), width)),
    section(
      'Examples',
      examples.map(example => `  bpfcompat ${example}`),
    ),
    section('Exit codes', columns(exit, width)),
    ['`bpfcompat --help` lists all commands.'],
  ])
}

function page(sections: readonly (readonly string[])[]): string {
  return `${sections.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines]
}

function named(names: readonly OptionName[]): [OptionName, Option][] {
  return names.map(name => [name, OPTIONS[name]])
}

function optionColumns(options: readonly [OptionName, Option][], width: number): string[] {
  return columns(
    options.map(([name, {short, value, meaning, default: preset}]) => [
      `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      `${meaning}${preset === undefined ? '' : ` (default: ${preset})`}`,
    ]),
    width,
  )
}

/** Renders two columns, and wraps the second one. */
function columns(rows: readonly (readonly [left: string, right: string])[], width: number): string[] {
  const left = Math.min(MOST_LEFT, Math.max(...rows.map(([text]) => text.length)))
  const indent = ' '.repeat(left + 4)
  return rows.flatMap(([text, right]) => {
    const [first = '', ...rest] = wrap(right, Math.min(width, MOST_COLUMNS), indent, indent.length)
    return text.length > left
      ? [`  ${text}`, `${indent}${first}`, ...rest]
      : [`  ${text.padEnd(left)}  ${first}`, ...rest]
  })
}
