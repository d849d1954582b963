import type {Mode} from '../model/mode.ts'
import type {Results} from '../model/results.ts'
import type {Verdict} from '../model/verdict.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {changesOf} from './changes.ts'

import {failOnWords} from './facts.ts'
import {docsUrl, REPOSITORY_URL} from './links.ts'
import {escapeMarkdown} from './markdown.ts'
import {KNOWN_ICON} from './summary-matrix.ts'

const TITLE_LENGTH = 255

/** What is new is what a reviewer asks for first. */
export function titleOfGate(results: Results): string {
  const news = changesOf(results)?.verdicts.filter(row => row.news === 'newly failing').length ?? 0
  return news === 0 ? results.gate.sentence : `${results.gate.sentence}; ${news} newly failing`
}

export const DEEDS: Readonly<Record<Mode, string>> = {
  load_only: 'loading its programs into the kernel',
  load_attach: 'loading its programs into the kernel and attaching them',
  behavior: 'loading and attaching its programs and seeing whether they do what the tests of the manifest say',
  command: "running the project's own loader",
}

export const RUNNING =
  'The compiled eBPF objects of this change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.'

export const NO_WORD = 'No eBPF program was tried, or not to its end: this is no word about the change itself.'

export const LANE_ICONS: Readonly<Record<Verdict, string>> = {pass: '✅', fail: '⚪', skip: '➖', error: '⚠️'}

export function whatItDid({artifacts, kernels, cases}: Results): string {
  const modes = [...new Set(cases.flatMap(({lanes}) => lanes.map(({mode}) => mode)))]
  const deepest = (['behavior', 'load_attach', 'load_only'] as const).find(mode => modes.includes(mode))
  const deeds = [
    ...(deepest === undefined ? [] : [deepest]),
    ...(modes.includes('command') ? ['command' as const] : []),
  ]
  return `[bpfcompat](${REPOSITORY_URL}) took the compiled eBPF code of this change (${plural(artifacts.length, 'object')}) to ${plural(kernels.length, 'Linux kernel')}, ${kernels.length === 1 ? '' : 'each '}booted in a virtual machine: ${deeds.map(mode => DEEDS[mode]).join(', and ')}. ${LINK}`
}

export function meaning(results: Results): string {
  const {status, nonBlocking, known, failedKernels} = results.gate
  const special = failOnWords(results)
  if (status === 'passed' && special !== null) return `**What it means.** ${special}`
  const failed = status === 'error' && failedKernels.length > 0 ? ` ${MEANING.failed}` : ''
  const aside = special ?? (nonBlocking === 0 ? '' : 'What is marked ⚪ did not pass and does not block.')
  const expected = known === 0 ? '' : ` What is marked ${KNOWN_ICON} fails as the manifest expects, and does not block.`
  return `**What it means.** ${known > 0 && status === 'passed' ? PASSED_BUT_KNOWN : MEANING[status]}${failed} ${aside}${expected}`.trim()
}

const PASSED_BUT_KNOWN = 'All that the project requires works on these kernels, but for what it knows to fail.'

const MEANING = {
  passed: 'All that the project requires works on these kernels.',
  failed:
    'Where the table says ❌, something that the project requires does not work: users of that kernel will find it broken. The findings below say what broke, where, and what mends it.',
  error:
    'Where the table says ⚠️, something stood in the way of a verdict: that is no word about the change itself. The findings below name it.',
} as const

export function laneTitle(verdicts: readonly Verdict[]): string {
  const passed = verdicts.filter(verdict => verdict === 'pass').length
  const on = plural(verdicts.length, 'kernel')
  return passed === verdicts.length ? `Passes on ${on}` : `Passes on ${passed} of ${on}; does not block`
}

export function titleOf(text: string): string {
  return oneLine(text, TITLE_LENGTH)
}

/** A title that was cut; GitHub shows it above the page. */
export function whole(title: string): string[] {
  return oneLine(title) === titleOf(title) ? [] : [`**${escapeMarkdown(title, 2000)}**`]
}

export const LINK = `[What is this?](${docsUrl('github-checks.md')})`
