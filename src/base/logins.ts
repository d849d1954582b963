/** Removes user names and passwords from the URLs in a text: of proxies, mirrors and remotes. */
export function withoutLogins(text: string): string {
  return text.replaceAll(/\/\/[^\s/]*@/g, '//')
}
