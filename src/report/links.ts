import type {FindingClass} from '../results/model.ts'

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
