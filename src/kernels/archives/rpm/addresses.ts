import {UserError} from '../../../base/errors.ts'
import type {DownloadError} from '../../../net/download-error.ts'
import {showUrl} from '../../../net/http.ts'

/** What to do where nothing answers. */
export const ADVICE = 'check the network, and the addresses of the repositories'

/** Whether it can be asked over HTTP. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/]/.test(text)
}

/** Everything of a repository is looked up below its address: there is a `/` at its end. */
export function repositoryUrl(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}

/**
 * The address that a name of an index means. It may lead up (`../../blobstore/…`), and never to another host: who may write
 * an index may not send us around.
 *
 * @param of what it is the address of, for messages
 */
export function addressBelow(base: string, href: string, of: string): string {
  const url = URL.canParse(href, base) ? new URL(href, base) : undefined
  if (url === undefined || url.origin !== new URL(base).origin) {
    const there = url === undefined ? `\`${href.slice(0, 100)}\`` : showUrl(url.href)
    throw new UserError(`${showUrl(base)}: has ${of} at ${there}, which is not on its own host; use another repository`)
  }
  return url.href
}

/** Addresses that keep what repositories delete, for one package. */
export function archivalUrls(templates: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return templates.map(template => {
    const url = template.replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key]
      return value === undefined ? whole : encodeURIComponent(value)
    })
    if (!isAddress(url) || /\{\w*\}/.test(url))
      throw new UserError(
        `archival address \`${template}\`: makes no address; known are {${Object.keys(values).join('}, {')}}`,
      )
    return url
  })
}

/** Why a repository could not be read, in a few words. */
export function reasonOf({attempts}: DownloadError): string {
  return [...new Set(attempts.map(({why}) => why))].join('; ')
}
