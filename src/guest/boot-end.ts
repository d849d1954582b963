import type {KernelWarning} from '../model/kernel.ts'
import type {ConsoleReader} from './console.ts'
import type {MachineExit} from './machine.ts'
import type {CaseOutcome, GuestOutcome} from './outcome.ts'
import type {GuestRequest} from './request.ts'

/** How one boot ended. */
export interface BootEnd {
  /** Why the guest ended; null if it reported that it was done. */
  death: string | null
  /** At least one case started. */
  progressed: boolean
  /** At least one record arrived. */
  answered: boolean
  /** Something other than bpfcompat killed QEMU: this says nothing about the kernel. */
  killed: boolean
}

/** What ended a boot: the kernel, which is charged to a case; the guest program; or the user. */
export type Culprit = 'kernel' | 'guest' | 'user'

/** Why a boot ended. */
export interface Cause {
  culprit: Culprit
  words: string
}

/** What is known about a boot whose machine ended. */
interface Signs {
  /** The guest sent a record. */
  answered: boolean
  /** The guest sent `hello`. */
  heard: boolean
  /** Path of QEMU. */
  qemu: string
  console: ConsoleReader
}

/** A QEMU from a snap, from conda or from another system may have no machines or firmware, or no permission to read a file. */
const QEMU_FIX = '; if this is not the QEMU of your distribution, put that one first on the PATH'

/** Returns why a machine ended by itself, and what caused it. */
export function endOf(exit: MachineExit, signs: Signs): Cause {
  // A signal ends QEMU, not the kernel: it says nothing about an artifact.
  const isOfKernel = signs.heard && (exit.signal === null || signs.console.panic !== null)
  return {culprit: isOfKernel ? 'kernel' : 'guest', words: deathOf(exit, signs)}
}

function deathOf({code, signal, stderr}: MachineExit, {answered, heard, qemu, console}: Signs): string {
  if (console.panic !== null) return `kernel panic: ${console.panic}`
  const words = stderr.split('\n').findLast(line => !/^$|: warning: /.test(line))
  if (words !== undefined)
    return `${answered ? 'QEMU' : qemu} ended (${signal ?? code}): ${words}${answered ? '' : QEMU_FIX}`
  if (signal !== null) return `QEMU was terminated by ${signal}${lastWords(console)}`
  return `the guest ended ${heard ? 'before it finished its work' : 'before its first record'}${lastWords(console)}`
}

/** Returns the last console line, as the end of a sentence. */
export function lastWords({lastLine}: ConsoleReader): string {
  return lastLine === '' ? '' : `; its console ends with: ${lastLine}`
}

/** Charges the end of a boot to the case that was running. */
export function chargeEnd({culprit, words}: Cause, during: string | null, charged: CaseOutcome): void {
  if (culprit === 'kernel') charged.interruption ??= {kind: 'crash', message: words, during}
  else if (culprit === 'user') charged.interruption ??= {kind: 'cancelled'}
  else charged.interruption ??= {kind: 'lost', message: words}
}

/** Charges each warning to a case by the marker before it, not by time: the console and the records are separate channels. */
export function chargeWarnings(
  warnings: readonly KernelWarning[],
  cases: GuestRequest['cases'],
  outcome: GuestOutcome,
): void {
  for (const warning of warnings) {
    const id = caseOf(warning.during, cases)
    const target = id === undefined ? outcome : (outcome.cases.get(id) ?? outcome)
    target.warnings.push(warning)
  }
}

/** Returns the id of the case that was running. An artifact may have two cases: only its command case has a step `command`. */
function caseOf(during: string | null, cases: GuestRequest['cases']): number | undefined {
  const artifact = during?.slice(0, during.lastIndexOf('/'))
  const kind = during?.endsWith(' command') ? 'command' : 'object'
  const own = cases.filter(candidate => candidate.artifact === artifact)
  return (own.find(candidate => candidate.kind === kind) ?? own[0])?.id
}
