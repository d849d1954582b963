const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|AUTH|PRIVATE|_KEY$|(?:^|_)PAT(?:_|$)/i
/** Names that look secret but are not: Go's list of private modules. */
const NONE_OF_THEM = new Set(['GOPRIVATE'])

/** Returns whether an environment variable has the name of a credential. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !NONE_OF_THEM.has(name)
}
