import {parseArgs} from 'node:util'
import {UserError} from '../base/errors.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {nearest} from '../text/did-you-mean.ts'
import type {Command} from './command.ts'
import {commandOf, FIRST_WORDS, refuseForeignOptions} from './commands.ts'
import {execNumbers, networkOf, parseExec, portOf} from './exec-arguments.ts'
import {inputsOf, optionProblem} from './option-values.ts'
import type {Flag} from './options.ts'
import {PARSED_OPTIONS} from './options.ts'
import type {OutputOptions} from './output-options.ts'

/**
 * Parses the command line.
 *
 * @throws UserError with every option that does not exist, is missing its value, or is not one of the command's
 */
export function parseArguments(argv: readonly string[]): Command {
  if (argv[0] === 'exec') return parseExec(argv.slice(1))
  const {positionals, tokens} = parseArgs({
    args: [...argv],
    options: PARSED_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const options = tokens.filter(token => token.kind === 'option')
  const problems = options.flatMap(optionProblem)
  if (problems.length > 0) throw new UserError(problems)

  const has = (flag: Flag) => options.some(({name}) => name === flag)
  if (has('version')) return {name: 'version'}
  const textOf = (option: string) => options.findLast(({name}) => name === option)?.value ?? ''
  const valuesOf = (option: string) => options.flatMap(({name, value}) => (name === option ? (value ?? []) : []))
  const [name, ...rest] = positionals
  const command = commandOf(positionals)
  if (name === 'help' && rest.length > 0) return helpCommand(rest)
  if (has('help') || name === undefined || name === 'help') return {name: 'help', topic: command ?? null}
  if (name === 'version') {
    refuseArguments(name, rest)
    return {name}
  }
  if (command === undefined) throw new UserError(unknownCommand(name))
  refuseForeignOptions(command, options)
  const output = {json: has('json'), quiet: has('quiet'), verbose: has('verbose')}
  const inputs = inputsOf(options, has)
  switch (command) {
    case 'run':
      refuseThresholdAlone(inputs)
      return {name: command, inputs: {...inputs, ...filesOf(rest)}, output}
    case 'surface':
      return {name: command, against: valuesOf('against'), inputs: {...inputs, ...filesOf(rest)}, output}
    case 'shell':
      return {
        name: command,
        env: valuesOf('env'),
        modules: valuesOf('module'),
        ...execNumbers(textOf('memory'), textOf('cpus')),
        network: networkOf(textOf('network')),
        gdb: portOf(textOf('gdb')),
        inputs: {...inputs, ...filesOf(rest)},
        output,
      }
    case 'init':
      return {name: command, force: has('force'), inputs: {...inputs, ...filesOf(rest)}, output}
    case 'compare':
      return compareCommand(rest, textOf('insns'), output)
    case 'table':
      return {name: command, results: rest, write: textOf('write'), output}
    case 'plan':
      return {name: command, shards: textOf('shards'), inputs: {...inputs, ...filesOf(rest)}}
    case 'report':
      refuseThresholdAlone(inputs)
      return {name: command, results: rest, inputs, output}
    case 'kernels lock':
      return {
        name: command,
        ...kernelsAndManifest(rest.slice(1), inputs),
        update: valuesOf('update'),
        requireSignatures: has('require-signatures'),
        markdown: has('markdown'),
        output,
      }
    case 'kernels outdated':
      return {
        name: command,
        ...kernelsAndManifest(rest.slice(1), inputs),
        exitCode: has('exit-code'),
        output,
      }
    case 'kernels probe':
      return {
        name: command,
        ids: rest.slice(1),
        write: textOf('write'),
        markdown: has('markdown'),
        inputs,
        output,
      }
    case 'kernels fetch':
      return {name: 'kernels', fetch: true, ids: rest.slice(1), inputs, output}
    case 'kernels':
      return {name: command, fetch: false, ids: rest, inputs, output}
    case 'doctor':
    case 'setup':
      refuseArguments(command, rest)
      return {name: command, inputs, output}
    case 'exec':
      throw new UserError('exec: must be the first word; put its options between `exec` and the program')
  }
}

function refuseArguments(command: string, rest: readonly string[]): void {
  if (rest.length > 0) throw new UserError(`${command}: takes no arguments, got \`${rest.join(' ')}\`; remove them`)
}

/** On a terminal nothing else provides a baseline. */
function refuseThresholdAlone({insns = '', baseline = ''}: RawInputs): void {
  if (insns.length > 0 && baseline.length === 0)
    throw new UserError('--insns: needs --baseline, which is not set; add `--baseline FILE`')
}

/** Splits words: a YAML file is the manifest, every other word is a kernel. */
function kernelsAndManifest(words: readonly string[], inputs: RawInputs): {ids: string[]; inputs: RawInputs} {
  const {manifest = '', artifact = []} = filesOf(words)
  return {ids: [...artifact], inputs: {...inputs, manifest}}
}

/** Splits words: a YAML file is the manifest, every other word is an object. */
function filesOf(files: readonly string[]): RawInputs {
  const manifests = files.filter(file => /\.ya?ml$/.test(file))
  if (manifests.length > 1)
    throw new UserError(`expected one manifest, got ${manifests.join(', ')}; run each manifest separately`)
  return {manifest: manifests[0] ?? '', artifact: files.filter(file => !manifests.includes(file))}
}

function compareCommand(rest: readonly string[], insns: string, output: OutputOptions): Command {
  const [before, after, ...more] = rest
  if (before === undefined || after === undefined || more.length > 0)
    throw new UserError(
      `compare: expected two results.json, the earlier one first, got ${rest.length === 0 ? 'none' : rest.join(' ')}`,
    )
  return {name: 'compare', before, after, insns, output}
}

/**
 * Parses the words after `help`.
 *
 * @throws UserError if they are no command
 */
function helpCommand(words: readonly string[]): Command {
  const topic = commandOf(words)
  if (topic === undefined) throw new UserError(unknownCommand(words.join(' ')))
  return {name: 'help', topic}
}

function unknownCommand(name: string): string {
  if (/\.(?:o|ya?ml)$/.test(name)) return `\`${name}\` is not a command; did you mean \`bpfcompat run ${name}\`?`
  const guess = nearest(name, FIRST_WORDS)
  return `\`${name}\` is not a command${guess === undefined ? `; use one of ${FIRST_WORDS.join(', ')}` : `; did you mean \`${guess}\`?`}`
}
