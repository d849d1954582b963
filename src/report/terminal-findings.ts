import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import {lastLines, oneLine} from '../text/clean.ts'
import {kernelWords, knownWords, ownPlace, sourceWords, titleWords} from './matrix.ts'
import type {Page} from './terminal-page.ts'
import {wrap} from './terminal-page.ts'

/** The longest excerpt is a kernel's trace of 20 lines (KernelWarning). */
const EXCERPT_LINES = 20

const LEVELS = {failure: ['FAIL', 'red'], warning: ['WARN', 'yellow'], notice: ['NOTE', 'cyan']} as const

const KNOWN = ['KNOWN', 'cyan'] as const

/** Renders one finding with its number: title, kernels, source line, log excerpt, remedy. */
export function findingLines(finding: Finding, number: number, results: Results, page: Page): string[] {
  const {paint, width} = page
  const [word, style] = finding.known === null ? LEVELS[finding.level] : KNOWN
  const head = `${number}. ${word} `
  const indent = ' '.repeat(`${number}. `.length)
  const title = `${finding.artifact === null ? '' : `${oneLine(finding.artifact, 100)}: `}${titleWords(finding)}`
  const [first = '', ...rest] = wrap(title, width, `${indent}  `, head.length)
  const field = (name: string, text: string) =>
    wrap(text, width, `${indent}  `, indent.length + name.length + 1).map((line, index) =>
      index === 0 ? `${indent}${paint(name, 'dim')} ${line}` : line,
    )
  const place = ownPlace(finding, results)
  const code = (text: string) => lastLines(text, EXCERPT_LINES).map(line => `${indent}${paint('|', 'dim')} ${line}`)
  return [
    `${number}. ${paint(word, ['bold', style])} ${paint(first, 'bold')}`,
    ...rest.map(line => paint(line, 'bold')),
    ...field('on:', `${kernelWords(finding, results, '*')}  [${finding.class}]`),
    ...(finding.known === null ? [] : field('known:', knownWords(finding.known))),
    ...(finding.words === null ? [] : field('message:', oneLine(finding.words))),
    ...(finding.source === null
      ? []
      : [
          `${indent}${paint('at:', 'dim')} ${paint(sourceWords(finding.source), 'cyan')}`,
          ...(finding.source.text.trim() === '' ? [] : [`${indent}   ${oneLine(finding.source.text)}`]),
        ]),
    ...(place === null ? [] : [`${indent}${paint('at:', 'dim')} ${paint(place, 'cyan')}`]),
    ...(finding.excerpt === null || finding.excerpt === finding.words ? [] : code(finding.excerpt)),
    ...field('fix:', oneLine(finding.remedy, 2000)),
    ...(finding.remedyYaml === null ? [] : yaml(finding, indent, page)),
    `${indent}${paint('reproduce:', 'dim')} ${oneLine(finding.reproduce)}`,
    ...(finding.shell === null ? [] : [`${indent}${paint('shell:', 'dim')} ${oneLine(finding.shell)}`]),
    ...(finding.log === null
      ? []
      : [`${indent}${paint('log:', 'dim')} ${oneLine(`${page.reportDirectory}/${finding.log}`)}`]),
  ]
}

/** Renders YAML, indented only by spaces, so that it can be copied. */
function yaml({remedyYaml}: Finding, indent: string, {paint}: Page): string[] {
  return lastLines(remedyYaml ?? '', 60).map(line => `${indent}    ${paint(line, 'green')}`)
}
