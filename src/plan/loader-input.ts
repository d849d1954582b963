import {basename} from 'node:path'
import type {LoaderInput} from '../model/results.ts'
import type {InputReader} from './input-reader.ts'
import {MODES} from './modes.ts'

const EXIT_CODE = /^\d{1,3}$/

/** The project's own loader. What belongs to one and is there without it, or contradicts it, is a mistake. */
export function readLoader({text, list, choiceOf, parsed, refuse, label}: InputReader): LoaderInput | null {
  const command = text('command')
  if (command === undefined) {
    for (const name of ['command-binary', 'command-expect-exit', 'files'] as const)
      if (list(name).length > 0)
        refuse(name, `belongs to ${label('command')}, and there is none`, list(name).join(', '))
    return null
  }
  const manifest = text('manifest')
  const mode = choiceOf('mode', MODES)
  if (manifest !== undefined)
    refuse('command', `is for runs without a manifest; write it as \`command\` of an artifact into ${manifest}`)
  if (mode !== undefined && mode !== 'command')
    refuse('mode', `does not go with ${label('command')}, which is mode \`command\`; leave out one`)
  const expectExit = parsed('command-expect-exit', exitCode, 'must be an exit code, a whole number from 0 to 255')
  const loader = {command, binary: text('command-binary') ?? null, files: list('files'), expectExit: expectExit ?? 0}
  if (!mayCallBinary(loader))
    refuse(
      'command',
      `does not call ${label('command-binary')}, which is $BPFCOMPAT_BIN in the guest; single quotes keep your own shell from reading that`,
    )
  return loader
}

function exitCode(value: string): number | undefined {
  return EXIT_CODE.test(value) && Number(value) <= 255 ? Number(value) : undefined
}

/** By the variable, by its name in the folder where commands run, or from a file that is packed. */
function mayCallBinary({command, binary, files}: LoaderInput): boolean {
  if (binary === null || files.length > 0) return true
  return command.includes('BPFCOMPAT_BIN') || command.includes(basename(binary))
}
