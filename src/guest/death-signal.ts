import {spawnSync} from 'node:child_process'
import {fileIdentity, note, recall} from '../files/boot-record.ts'
import {which} from '../host/which.ts'

/**
 * Returns the path of a setpriv that can make the kernel kill a program when this process dies (PR_SET_PDEATHSIG in prctl(2)).
 * The setpriv of BusyBox, as in Alpine, does not have the option.
 */
export function findSetpriv(path: string = process.env.PATH ?? ''): string | undefined {
  const setpriv = which('setpriv', path)
  return setpriv !== undefined && canAsk(setpriv) ? setpriv : undefined
}

/** Key in the record of this boot. */
const SUBJECT = 'setpriv that works'

const asked = new Map<string, boolean>()

/** Runs setpriv, once per process: a sandbox can also refuse the call. */
function canAsk(setpriv: string): boolean {
  const known = asked.get(setpriv)
  if (known !== undefined) return known
  const identity = fileIdentity(setpriv)
  const works = recall(SUBJECT, identity) === setpriv || tries(setpriv)
  if (works) note(SUBJECT, identity, setpriv)
  asked.set(setpriv, works)
  return works
}

function tries(setpriv: string): boolean {
  const {status} = spawnSync(setpriv, [...DYING_WITH_US, setpriv, '--version'], {stdio: 'ignore', timeout: 5000})
  return status === 0
}

/** Arguments of setpriv before the command. */
export const DYING_WITH_US = ['--pdeathsig', 'KILL', '--'] as const
