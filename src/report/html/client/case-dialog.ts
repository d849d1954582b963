import type {CaseResult} from '../../../model/case.ts'
import type {Results} from '../../../model/results.ts'
import {element, type Markup} from '../markup.ts'
import {caseId, numbersOf} from '../names.ts'
import {caseView} from '../views/case.ts'
import {results} from './data.ts'
import {dialog, toElement} from './dom.ts'

/** Opens the case that the URL names: a link to it works from anywhere, and Back closes it. */
export function openCases(): void {
  const {dialog: panel, body} = dialog('case', 'Case')
  addEventListener('hashchange', () => void follow())
  panel.addEventListener('close', () => {
    if (isCase(location.hash)) history.replaceState(null, '', '#')
  })
  // A link from the panel to the page behind it closes the panel.
  panel.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    if (link !== null && !isCase(link.getAttribute('href') ?? '')) panel.close()
  })
  void follow()

  async function follow(): Promise<void> {
    if (!isCase(location.hash)) {
      if (panel.open) panel.close()
      return
    }
    const wanted = location.hash.slice(1)
    const run = await results()
    const numbers = numbersOf(run)
    const result = run.cases.find(({artifact, kernel}) => caseId(artifact, kernel, numbers) === wanted)
    if (result === undefined) return
    const direction = document.activeElement?.getAttribute('rel')
    body.replaceChildren(...[...caseView(result, run, 'h2'), neighbours(result, run)].map(part => toElement(part)))
    if (!panel.open) panel.showModal()
    panel.scrollTop = 0
    // Keep the focus on the link to the next or previous kernel.
    if (direction != null)
      body.querySelector<HTMLElement>(`.neighbours [rel=${direction}]`)?.focus({preventScroll: true})
  }
}

/** Renders links to the same artifact on the previous and the next kernel. */
function neighbours({artifact, kernel}: CaseResult, run: Results): Markup {
  const own = run.cases.filter(candidate => candidate.artifact === artifact)
  const at = own.findIndex(candidate => candidate.kernel === kernel)
  const numbers = numbersOf(run)
  const link = (to: CaseResult | undefined, rel: 'prev' | 'next') =>
    to === undefined
      ? element('span')
      : element(
          'a',
          {rel, href: `#${caseId(to.artifact, to.kernel, numbers)}`},
          rel === 'prev' ? `← ${to.kernel}` : `${to.kernel} →`,
        )
  return element(
    'nav',
    {class: 'neighbours', 'aria-label': 'The same artifact on other kernels'},
    link(own[at - 1], 'prev'),
    link(own[at + 1], 'next'),
  )
}

function isCase(hash: string): boolean {
  return hash.startsWith('#case-')
}
