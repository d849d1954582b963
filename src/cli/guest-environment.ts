import {UserError} from '../base/errors.ts'
import {isSecretName} from '../text/secret-names.ts'

/** Variables that are passed on: the language of messages, colors, and settings of Go's and Rust's tests. */
const PASSED =
  /^(?:TERM|COLORTERM|NO_COLOR|FORCE_COLOR|CLICOLOR(?:_FORCE)?|LANG|LC_[A-Z]+|TZ|CI|GO[A-Z0-9_]*|RUST_[A-Z0-9_]*|CARGO_[A-Za-z0-9_]*|LLVM_PROFILE_FILE|TEST_[A-Z0-9_]*)$/

/** Variables of every guest, unless `--env` overrides them. */
const OWN = {PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', USER: 'root'}

/**
 * Returns the environment of a program in a guest.
 *
 * @param asked `NAME`, with the value from this machine, or `NAME=value`
 * @returns a list of `NAME=value`
 * @throws UserError for an invalid name, or a name that is not set on this machine
 */
export function guestEnvironment(asked: readonly string[], environment: NodeJS.ProcessEnv = process.env): string[] {
  const passed = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && PASSED.test(name) && !isSecretName(name) ? [[name, value] as const] : [],
  )
  const variables = new Map<string, string>([...Object.entries(OWN), ...passed, ...asked.map(askedFor)])
  return [...variables].map(([name, value]) => `${name}=${value}`)

  function askedFor(text: string): [string, string] {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/s.exec(text) ?? []
    if (name === undefined) throw new UserError(`--env: \`${text}\` must be \`NAME\` or \`NAME=value\``)
    const own = value ?? environment[name]
    if (own === undefined)
      throw new UserError(`--env: ${name} is not set on this machine; set it, or use \`--env ${name}=value\``)
    return [name, own]
  }
}

/** Addresses of the machine at the other end of `veth0` (native/network/network_peer.h). */
export const PEER_VARIABLES = ['BPFCOMPAT_PEER=10.0.0.2', 'BPFCOMPAT_PEER6=fd00::2']
