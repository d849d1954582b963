import type {FindingClass} from '../model/finding-class.ts'
import type {SourceLine} from '../model/place.ts'
import type {Results} from '../model/results.ts'
import {code} from './markdown.ts'

/** The project and its documentation. */
export const REPOSITORY_URL = 'https://github.com/bpfcompat/bpfcompat'

/** Returns the URL of a page of docs/ on the default branch. */
export function docsUrl(page: string, anchor = ''): string {
  return `${REPOSITORY_URL}/blob/HEAD/docs/${page}${anchor === '' ? '' : `#${anchor}`}`
}

/** Returns the URL of a class in docs/findings.md. GitHub's anchors are headings in lower case. */
export function classUrl(name: FindingClass): string {
  return docsUrl('findings.md', name.toLowerCase())
}

/** `https://github.com/octo/monitor`, as the runner gives it. */
const REPOSITORY_PAGE = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i

/**
 * Returns the URL of a line of C in the commit that was checked out, safe in Markdown; null if the commit is not known or the
 * file is not in the repository.
 */
export function sourceUrl(
  {path, line}: Pick<SourceLine, 'path' | 'line'>,
  {repository, revision, checkedOut}: Pick<Results, 'repository' | 'revision' | 'checkedOut'>,
): string | null {
  const isHere = path !== null && !path.startsWith('/') && !path.split('/').includes('..')
  const commit = checkedOut ?? revision ?? ''
  const isKnown = REPOSITORY_PAGE.test(repository ?? '') && /^[0-9a-f]{40,64}$/.test(commit)
  if (!isKnown || !isHere || line < 1) return null
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return `${repository}/blob/${commit}/${encoded.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line}`
}

/** Renders the place of a line as code in Markdown; as a link if the commit is known. */
export function linkedCode(words: string, source: SourceLine, results: Results): string {
  const url = sourceUrl(source, results)
  return url === null ? code(words) : `[${code(words)}](${url})`
}
