import {basename} from 'node:path'
import type {LoaderInput} from '../model/results.ts'
import type {InputReader} from './input-reader.ts'
import {MODES} from './modes.ts'

const EXIT_CODE = /^\d{1,3}$/

/**
 * Reads the inputs of the user's own loader. Inputs that need a loader and are given without one, or that contradict
 * it, are problems.
 */
export function readLoader({text, list, choiceOf, parsed, refuse, label}: InputReader): LoaderInput | null {
  const command = text('command')
  if (command === undefined) {
    for (const name of ['command-binary', 'command-expect-exit', 'files'] as const)
      if (list(name).length > 0)
        refuse(name, `needs ${label('command')}, which is not set; set it`, list(name).join(', '))
    return null
  }
  const manifest = text('manifest')
  const mode = choiceOf('mode', MODES)
  if (manifest !== undefined)
    refuse('command', `applies only without a manifest; write it as \`command\` of an artifact in ${manifest}`)
  if (mode !== undefined && mode !== 'command')
    refuse('mode', `cannot be combined with ${label('command')}, which runs mode \`command\`; remove one`)
  const expectExit = parsed('command-expect-exit', exitCode, 'must be an exit code, a whole number from 0 to 255')
  const loader = {command, binary: text('command-binary') ?? null, files: list('files'), expectExit: expectExit ?? 0}
  if (!mayCallBinary(loader))
    refuse(
      'command',
      `does not call ${label('command-binary')}, which is $BPFCOMPAT_BIN in the guest; put the command in single quotes, so that your shell does not expand that`,
    )
  return loader
}

function exitCode(value: string): number | undefined {
  return EXIT_CODE.test(value) && Number(value) <= 255 ? Number(value) : undefined
}

/**
 * Returns whether a command may call its binary: by the variable, by its name in the working directory, or from a
 * packed file.
 */
function mayCallBinary({command, binary, files}: LoaderInput): boolean {
  if (binary === null || files.length > 0) return true
  return command.includes('BPFCOMPAT_BIN') || command.includes(basename(binary))
}
