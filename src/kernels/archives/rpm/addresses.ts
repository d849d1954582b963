import {UserError} from '../../../base/errors.ts'
import type {DownloadError} from '../../../net/download-error.ts'
import {showUrl} from '../../../net/http.ts'

/** Advice for failed downloads. */
export const ADVICE = 'check the network, and the addresses of the repositories'

/** Reports whether a text is an http or https URL. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/]/.test(text)
}

/** Returns the URL of a repository, with a `/` at its end for relative paths. */
export function repositoryUrl(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}

/**
 * Resolves an address in an index. It can lead up (`../../blobstore/…`), but not to another host: an index must not cause
 * requests to other servers.
 *
 * @param of name of the target, for messages
 */
export function addressBelow(base: string, href: string, of: string): string {
  const url = URL.canParse(href, base) ? new URL(href, base) : undefined
  if (url === undefined || url.origin !== new URL(base).origin) {
    const there = url === undefined ? `\`${href.slice(0, 100)}\`` : showUrl(url.href)
    throw new UserError(
      `${showUrl(base)}: has ${of} at ${there}, which is not on the same host; use another repository`,
    )
  }
  return url.href
}

/** Returns the archival addresses of a package. */
export function archivalUrls(templates: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return templates.map(template => {
    const url = template.replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key]
      return value === undefined ? whole : encodeURIComponent(value)
    })
    if (!isAddress(url) || /\{\w*\}/.test(url))
      throw new UserError(
        `archival address \`${template}\`: is not a valid URL; the placeholders are {${Object.keys(values).join('}, {')}}`,
      )
    return url
  })
}

/** Returns why a repository could not be read, in a few words. */
export function reasonOf({attempts}: DownloadError): string {
  return [...new Set(attempts.map(({why}) => why))].join('; ')
}
