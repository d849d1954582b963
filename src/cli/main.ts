import {UserError} from '../base/errors.ts'
import {machineFault} from '../base/machine-fault.ts'
import {nameSettings} from '../base/setting.ts'
import {abortOnSignals} from '../base/signals.ts'
import {onTrace} from '../base/trace.ts'
import {version} from '../base/version.ts'
import {refuseOtherSystem} from '../host/platform.ts'
import {sanitise} from '../text/clean.ts'
import {parseArguments} from './arguments.ts'
import type {Command} from './command.ts'
import {doctorCommand} from './doctor.ts'
import {commandHelp, overviewHelp} from './help.ts'
import {fetchKernels, listKernels} from './kernels.ts'
import {runCommand} from './run.ts'
import {setupCommand} from './setup.ts'
import {processTerminal, settingName, type Terminal} from './terminal.ts'

/** Commands that boot kernels, or check or install what a boot needs. */
const BOOTING: readonly Command['name'][] = [
  'run',
  'surface',
  'exec',
  'shell',
  'init',
  'kernels probe',
  'doctor',
  'setup',
]

nameSettings(settingName)
const signals = abortOnSignals()
const {signal, release} = signals
const terminal = processTerminal(signals)

try {
  process.exitCode = await main(process.argv.slice(2), terminal)
} catch (thrown) {
  // A user's program has its own exit codes; 125 reports a failure of bpfcompat.
  process.exitCode = ['exec', 'shell'].includes(process.argv[2] ?? '') ? 125 : 1
  terminal.err(explain(thrown))
} finally {
  release()
}

async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(argv)
  if ('output' in command && command.output.verbose) onTrace(line => terminal.err(sanitise(line)))
  if (BOOTING.includes(command.name)) refuseOtherSystem()
  switch (command.name) {
    case 'run':
      return runCommand(command.inputs, command.output, terminal)
    case 'surface': {
      const {surfaceCommand} = await import('./surface.ts')
      return surfaceCommand(command.inputs, command.against, command.output, terminal)
    }
    case 'exec': {
      const {execCommand} = await import('./exec.ts')
      return execCommand(command, terminal)
    }
    case 'shell': {
      const {shellCommand} = await import('./shell.ts')
      return shellCommand(command, terminal)
    }
    case 'init': {
      const {initCommand} = await import('./init.ts')
      return initCommand(command.inputs, command.force, command.output, terminal)
    }
    case 'compare': {
      const {compareCommand} = await import('./compare.ts')
      return compareCommand(command, terminal)
    }
    case 'table': {
      const {tableCommand} = await import('./table.ts')
      return tableCommand(command, terminal)
    }
    case 'plan': {
      const {planCommand} = await import('./plan.ts')
      return planCommand(command, terminal)
    }
    case 'report': {
      const {reportCommand} = await import('./report.ts')
      return reportCommand(command, terminal)
    }
    case 'kernels':
      return command.fetch
        ? fetchKernels(command.ids, command.inputs, command.output, terminal)
        : listKernels(command.ids, command.inputs, command.output, terminal)
    case 'kernels lock': {
      const {kernelsLockCommand} = await import('./kernels-lock.ts')
      return kernelsLockCommand(command, terminal)
    }
    case 'kernels outdated': {
      const {kernelsOutdatedCommand} = await import('./kernels-outdated.ts')
      return kernelsOutdatedCommand(command, terminal)
    }
    case 'kernels probe': {
      const {probeCommand} = await import('./probe.ts')
      return probeCommand(command, terminal)
    }
    case 'doctor':
      return doctorCommand(command.inputs, command.output, terminal)
    case 'setup':
      return setupCommand(command.inputs, command.output, terminal)
    case 'help':
      terminal.out(command.topic === null ? overviewHelp(terminal.width) : commandHelp(command.topic, terminal.width))
      return 0
    case 'version':
      terminal.out(version)
      return 0
  }
}

/** Formats a failure: the message of a mistake, or the stack of a defect. */
function explain(thrown: unknown): string {
  if (signal.aborted) return `bpfcompat: interrupted by ${String(signal.reason?.message ?? 'a signal')}`
  const failure = thrown instanceof UserError ? thrown : machineFault(thrown)
  if (failure !== null)
    return failure.message
      .split('\n')
      .map(line => `bpfcompat: ${line}`)
      .join('\n')
  const stack = typeof thrown === 'object' && thrown !== null && 'stack' in thrown ? thrown.stack : thrown
  return `bpfcompat: a defect of bpfcompat; report it with this stack:\n${String(stack)}`
}
