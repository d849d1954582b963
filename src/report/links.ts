import type {FindingClass} from '../model/finding-class.ts'
import type {SourceLine} from '../model/place.ts'
import type {Results} from '../model/results.ts'
import {code} from './markdown.ts'

/** Where the project and its documentation are read. */
export const REPOSITORY_URL = 'https://github.com/bpfcompat/bpfcompat'

/** A page of docs/, as the default branch has it. */
export function docsUrl(page: string, anchor = ''): string {
  return `${REPOSITORY_URL}/blob/HEAD/docs/${page}${anchor === '' ? '' : `#${anchor}`}`
}

/** What docs/findings.md says of a class; GitHub makes anchors of headings in lower case. */
export function classUrl(name: FindingClass): string {
  return docsUrl('findings.md', name.toLowerCase())
}

/** `https://github.com/octo/monitor`, as the runner says it. */
const REPOSITORY_PAGE = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i

/**
 * A line of C in the commit that was checked out, safe in Markdown; null where the run does not know the one or the repository
 * the other.
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

/** The place of a line in code marks, in Markdown; a link where the commit is known. */
export function linkedCode(words: string, source: SourceLine, results: Results): string {
  const url = sourceUrl(source, results)
  return url === null ? code(words) : `[${code(words)}](${url})`
}
