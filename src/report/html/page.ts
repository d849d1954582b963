import {createHash} from 'node:crypto'
import {gzipSync} from 'node:zlib'
import {reproduce} from '../../findings/reproduce.ts'
import type {CaseResult} from '../../model/case.ts'
import type {Results} from '../../model/results.ts'
import {byteLength} from '../../text/clean.ts'
import {plural} from '../../text/figures.ts'
import type {PageAssets} from './assets.ts'
import type {EmbeddedLog} from './logs.ts'
import {element, type Markup, toHtml} from './markup.ts'
import {caseId, type Numbers, numbersOf} from './names.ts'
import {answer} from './views/answer.ts'
import {caseView} from './views/case.ts'
import {charts} from './views/charts.ts'
import {comparison} from './views/comparison.ts'
import {findings} from './views/findings.ts'
import {kernels} from './views/kernels.ts'
import {logs as logList} from './views/logs.ts'
import {matrix, testMatrix} from './views/matrix.ts'
import {copyable, prose, section} from './views/parts.ts'
import {surface} from './views/surface.ts'
import {toolbar} from './views/toolbar.ts'

/** Most bytes of cases that are written out for readers without JavaScript; the script takes cases from the data. */
export const STATIC_CASES_BYTES = 384 * 1024

/**
 * Renders the whole report as one page that loads nothing, neither from the network nor from files. All untrusted text is
 * escaped here or goes through textContent in the page; the policy allows only the page's own style and script.
 */
export function page(results: Results, logs: readonly EmbeddedLog[], {style, script}: PageAssets): string {
  const numbers = numbersOf(results)
  const views = [
    () => answer(results),
    () => toolbar(results),
    () => matrix(results, numbers),
    () => testMatrix(results, numbers),
    () => comparison(results, numbers),
    () => findings(results, numbers),
    () => surface(results, numbers),
    () => charts(results, numbers),
    () => kernels(results),
    () => logList(logs),
    () => reproduction(results),
  ]
  // Each section is written before the next is built, so that memory never holds the elements of all of them.
  const sections = views.flatMap(view => {
    const markup = view()
    return markup === null ? [] : [{id: String(markup.attributes.id), html: toHtml(markup)}]
  })
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    toHtml(element('title', {}, title(results))),
    `<style>${style}</style>`,
    `<script>${script}</script>`,
    '</head>',
    '<body>',
    toHtml(element('a', {class: 'skip-link', href: '#main'}, 'Skip to the report')),
    toHtml(bar(sections)),
    '<main id="main" tabindex="-1">',
    ...sections.map(({html}) => html),
    staticCases(results, numbers),
    '</main>',
    toHtml(data({id: 'results'}, gzipSync(JSON.stringify(results)).toString('base64'))),
    ...logs.map(({path, bytes, extent, reason, data: content}) =>
      toHtml(data({'data-path': path, 'data-bytes': bytes, 'data-extent': extent, 'data-reason': reason}, content)),
    ),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function reproduction(results: Results): Markup {
  return section(
    'reproduce',
    'Reproduce',
    copyable(reproduce(results, null, null, null), 'The whole run, on your own Linux machine'),
    element(
      'p',
      {class: 'legend'},
      ...prose('Add `--kernel` and `--artifact` to run a part of it. Each finding has its own command.'),
    ),
  )
}

function title({gate}: Results): string {
  return `${{passed: '✓', failed: '✕', error: '!'}[gate.status]} ${gate.sentence} · bpfcompat`
}

/** Returns a CSP (level 3) that allows only this style and this script, by hash, and no requests. */
function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src '${sha256(script)}'`,
    `style-src '${sha256(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

const SECTION_WORDS: Readonly<Record<string, string>> = {
  matrix: 'Matrix',
  tests: 'Tests',
  comparison: 'Changes',
  findings: 'Findings',
  surface: 'Surface',
  verifier: 'Instructions',
  kernels: 'Kernels',
  logs: 'Logs',
  reproduce: 'Reproduce',
}

/** Renders the links to the sections, and the theme button. */
function bar(sections: readonly {id: string}[]): Markup {
  const links = sections.flatMap(({id}) => {
    const words = SECTION_WORDS[id]
    return words === undefined ? [] : [element('a', {href: `#${id}`}, words)]
  })
  return element(
    'nav',
    {class: 'bar', 'aria-label': 'Sections'},
    element('strong', {}, 'bpfcompat'),
    element('div', {class: 'links'}, ...links),
    element('button', {type: 'button', id: 'theme', class: 'js'}, 'Theme'),
  )
}

/** Renders a block of data. Browsers do not run it, and base64 has no characters that could end it. */
function data(attributes: Markup['attributes'], content: string): Markup {
  return element('script', {type: 'application/octet-stream', ...attributes}, content)
}

/** Renders the cases for readers without JavaScript, those that did not pass first. */
function staticCases(results: Results, numbers: Numbers): string {
  const parts: string[] = []
  let left = STATIC_CASES_BYTES
  for (const result of passedLast(results.cases)) {
    const id = caseId(result.artifact, result.kernel, numbers)
    const text = toHtml(element('article', {id, class: 'case'}, ...caseView(result, results, 'h3')))
    left -= byteLength(text)
    if (left < 0) break
    parts.push(text)
  }
  const missing = results.cases.length - parts.length
  const rest =
    missing === 0
      ? ''
      : toHtml(
          element('p', {}, `${plural(missing, 'more case')}: see results.json, or enable JavaScript for this page.`),
        )
  return parts.length === 0
    ? ''
    : `<noscript><section id="cases"><h2>Cases</h2>${parts.join('\n')}${rest}</section></noscript>`
}

function passedLast(cases: readonly CaseResult[]): CaseResult[] {
  const passed = ({lanes}: CaseResult) => lanes.every(({verdict}) => verdict === 'pass')
  return [...cases.filter(result => !passed(result)), ...cases.filter(passed)]
}
