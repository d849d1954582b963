import type {Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {UserError} from '../base/errors.ts'
import {abortingSignal, signalCode} from '../base/signals.ts'
import {NOT_RUN} from '../exec/end.ts'
import {execOnKernels} from '../exec/exec.ts'
import {pack} from '../exec/packing.ts'
import type {KernelEnd} from '../exec/request.ts'
import {resultPaths} from '../exec/results.ts'
import {createSession, type Session, type Streams} from '../exec/session.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import {readInputs} from '../plan/inputs.ts'
import {sanitise} from '../text/clean.ts'
import {duration} from '../text/figures.ts'
import type {ExecCommand} from './command.ts'
import {execKernels} from './exec-kernels.ts'
import {DEFAULT_KERNEL, execView} from './exec-view.ts'
import {guestEnvironment, PEER_VARIABLES} from './guest-environment.ts'
import {inputFile} from './input-file.ts'
import {ownTerminal} from './own-terminal.ts'
import {terminalPorts} from './ports.ts'
import {prefixed} from './prefixed-stream.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/**
 * Runs `bpfcompat exec`: a program of this machine on kernels. Resolves to the exit code of the program; with several
 * kernels, to the first that is not 0.
 *
 * @throws UserError if the program cannot run at all
 */
export async function execCommand(command: ExecCommand, terminal: Terminal): Promise<number> {
  const {program, words, inputs, output, env, out, modules, tty, memoryMib, cpus, network} = command
  const {kernels: named = [], files = [], ...others} = inputs
  const request = readInputs(others, optionLabel)
  const directory = process.cwd()
  const kernels = await execKernels([...named].length === 0 ? [DEFAULT_KERNEL] : [...named], await loadCatalog())
  const isAlone = kernels.length === 1
  if (tty && !isAlone) throw new UserError('--tty needs a single kernel; select one with --kernel')
  const packed = await pack(program, directory, [...files])
  const foreign = kernels.find(({spec}) => spec.arch !== packed.arch)
  if (foreign !== undefined)
    throw new UserError(
      `\`${program}\` is built for ${packed.arch}, and ${foreign.name} is a kernel for ${foreign.spec.arch}; build it for ${foreign.spec.arch}, or select another kernel`,
    )
  const say = (text: string) => {
    if (!output.quiet) terminal.err(`bpfcompat: ${sanitise(text)}`)
  }
  for (const note of packed.notes) say(note)
  const peer = network === 'veth'
  const variables = [...guestEnvironment(env), ...(peer ? PEER_VARIABLES : [])]
  const input = tty ? null : inputFile()
  const own = tty ? ownTerminal(process.stdin, process.stdout) : null
  const sessions: Session[] = []
  const streams: Writable[] = []
  const linesOf = (kernel: string): Streams => {
    const [output, errors] = [prefixed(kernel, process.stdout), prefixed(kernel, process.stderr)]
    streams.push(output, errors)
    return {input: null, output, errors}
  }
  terminal.passSignals(name => pass(name, sessions))
  terminal.endWithReader()
  try {
    const ends = await execOnKernels(
      {
        kernels,
        packed,
        arguments: words,
        variables,
        directory,
        results: resultPaths(out, words, variables, directory),
        terminal: own?.size ?? null,
        input,
        modules,
        peer,
        memoryMib,
        cpus,
      },
      request,
      {
        ...terminalPorts(execView(say, output.verbose), request, terminal),
        session(kernel, isShared) {
          const session = createSession(isAlone ? ownStreams(input) : linesOf(kernel), isShared)
          sessions.push(session)
          return own?.give(session) ?? session
        },
        note: (kernel, text) => say(`${kernel}: ${text}`),
      },
    )
    own?.restore()
    // The last line may have no line break.
    for (const stream of streams) stream.end()
    await Promise.all(streams.map(stream => finished(stream)))
    if (abortingSignal(terminal.signal) === 'SIGPIPE') return signalCode('SIGPIPE')
    for (const {kernel, words: why} of ends) if (why !== null) say(`${kernel}: ${why}`)
    if (!isAlone) terminal.err(tableOf(ends))
    return ends.find(({code}) => code !== 0)?.code ?? 0
  } finally {
    own?.restore()
    terminal.passSignals(undefined)
    // An open reader would keep this process alive.
    process.stdin.destroy()
  }
}

/**
 * Returns the streams of this process.
 *
 * @param input a file that the guest reads itself; null: none
 */
function ownStreams(input: string | null): Streams {
  return {input: input === null ? process.stdin : null, output: process.stdout, errors: process.stderr}
}

/** Passes a signal to the programs; returns false, which ends the run, if none receives it or for SIGHUP. */
function pass(name: NodeJS.Signals, sessions: readonly Session[]): boolean {
  if (name === 'SIGHUP') return false
  const received = sessions.filter(session => session.pass(name))
  return received.length > 0
}

function tableOf(ends: readonly KernelEnd[]): string {
  const widest = Math.max(...ends.map(({kernel}) => kernel.length))
  return ends
    .map(({kernel, code, words: why, seconds}) => {
      // Without a reason, the program has ended by itself.
      const words = code === NOT_RUN && why !== null ? 'not run' : `exit ${code}`
      return `${kernel.padEnd(widest)}  ${words.padEnd(8)}  ${duration(seconds * 1000)}`
    })
    .join('\n')
}
