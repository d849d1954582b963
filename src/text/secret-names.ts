const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|AUTH|PRIVATE|_KEY$|(?:^|_)PAT(?:_|$)/i
/** Go's list of modules that are not asked for in public. */
const NONE_OF_THEM = new Set(['GOPRIVATE'])

/** Whether a variable of the environment is called as those are that let somebody in. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !NONE_OF_THEM.has(name)
}
