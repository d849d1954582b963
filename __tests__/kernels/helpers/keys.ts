import {execFileSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A temporary key. */
export interface ThrowAwayKey {
  directory: string
  /** Path of its public key, for gpgv. */
  keyring: string
  /** Clear-signs a text, only once: many tests publish the same one. */
  sign(text: string): string
}

/** Makes a key with gpg, which must be installed. The caller removes the directory. */
export function throwAwayKey(): ThrowAwayKey {
  const directory = mkdtempSync(join(tmpdir(), 'keys-'))
  const keyring = join(directory, 'archive.gpg')
  const gpg = (args: string[], input = '') =>
    execFileSync(
      'gpg',
      ['--homedir', directory, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
      {input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore']},
    )
  gpg(['--quick-generate-key', 'Throw-away archive', 'ed25519', 'sign'])
  gpg(['--output', keyring, '--export'])
  const signed = new Map<string, string>()
  return {
    directory,
    keyring,
    sign(text) {
      const known = signed.get(text) ?? gpg(['--clearsign'], text)
      signed.set(text, known)
      return known
    },
  }
}
