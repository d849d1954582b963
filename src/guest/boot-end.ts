import type {KernelWarning} from '../model/kernel.ts'
import type {ConsoleReader} from './console.ts'
import type {MachineExit} from './machine.ts'
import type {CaseOutcome, GuestOutcome} from './outcome.ts'
import type {GuestRequest} from './request.ts'

/** How one boot ended. */
export interface BootEnd {
  /** Null when the guest said itself that it was done. */
  death: string | null
  /** At least one case was started. */
  progressed: boolean
  /** At least one record came. */
  answered: boolean
  /** QEMU was killed, and not by us: it says nothing about the kernel. */
  killed: boolean
}

/** Whose fault the end of a boot is: the kernel's, which is charged to a case; the guest program's; or the user's wish. */
export type Culprit = 'kernel' | 'guest' | 'user'

/** What was seen of a boot until its machine ended. */
interface Signs {
  /** The guest sent a record. */
  answered: boolean
  /** The guest said who it is. */
  heard: boolean
  /** Path of QEMU. */
  qemu: string
  console: ConsoleReader
}

/** A QEMU of a snap, of conda or of another system may lack machines, firmware or the right to read a file. */
const QEMU_FIX = '; if this is not the QEMU of the distribution, put that one first on the PATH'

/** Why a machine ended by itself, and whose fault that is. */
export function endOf(exit: MachineExit, signs: Signs): {culprit: Culprit; words: string} {
  // A signal ends QEMU and not a kernel: it says nothing about an artifact.
  const isOfKernel = signs.heard && (exit.signal === null || signs.console.panic !== null)
  return {culprit: isOfKernel ? 'kernel' : 'guest', words: deathOf(exit, signs)}
}

function deathOf({code, signal, stderr}: MachineExit, {answered, heard, qemu, console}: Signs): string {
  if (console.panic !== null) return `kernel panic: ${console.panic}`
  const words = stderr.split('\n').findLast(line => !/^$|: warning: /.test(line))
  if (words !== undefined)
    return `${answered ? 'QEMU' : qemu} ended (${signal ?? code}): ${words}${answered ? '' : QEMU_FIX}`
  if (signal !== null) return `QEMU was ended by ${signal}${lastWords(console)}`
  return `the guest ended ${heard ? 'in the middle of its work' : 'before it said anything'}${lastWords(console)}`
}

/** The end of a console, for the end of a sentence. */
export function lastWords({lastLine}: ConsoleReader): string {
  return lastLine === '' ? '' : `; its console ends with: ${lastLine}`
}

/** Charges the end of a boot to the case that was running. */
export function chargeEnd(culprit: Culprit, words: string, during: string | null, charged: CaseOutcome): void {
  if (culprit === 'kernel') charged.interruption ??= {kind: 'crash', message: words, during}
  else if (culprit === 'user') charged.interruption ??= {kind: 'cancelled'}
  else charged.interruption ??= {kind: 'lost', message: words}
}

/** Charges warnings by the marker before them, not by time: the console and the records are two channels. */
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

/** An artifact may have two cases: only that of its command has the step of that name. */
function caseOf(during: string | null, cases: GuestRequest['cases']): number | undefined {
  const artifact = during?.slice(0, during.lastIndexOf('/'))
  const kind = during?.endsWith(' command') ? 'command' : 'object'
  const own = cases.filter(candidate => candidate.artifact === artifact)
  return (own.find(candidate => candidate.kind === kind) ?? own[0])?.id
}
