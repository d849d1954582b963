/** Takes names and passwords out of the URLs of a text: of proxies, mirrors and remotes. */
export function withoutLogins(text: string): string {
  return text.replaceAll(/\/\/[^\s/]*@/g, '//')
}
