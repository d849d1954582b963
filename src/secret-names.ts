const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|AUTH|PRIVATE|_KEY$/i

/** Whether a variable of the environment is called as those are that let somebody in. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name)
}
