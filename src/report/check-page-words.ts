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

/** Returns the title of the gate's check, with the number of new failures: reviewers look for it first. */
export function titleOfGate(results: Results): string {
  const news = changesOf(results)?.verdicts.filter(row => row.news === 'newly failing').length ?? 0
  return news === 0 ? results.gate.sentence : `${results.gate.sentence}; ${news} newly failing`
}

/** What bpfcompat does in each mode, as a predicate. */
export const DEEDS: Readonly<Record<Mode, string>> = {
  load_only: 'loads the programs into the kernel',
  load_attach: 'loads the programs into the kernel and attaches them',
  behavior: 'loads and attaches the programs and runs the tests of the manifest',
  command: "runs the project's own loader",
}

export const RUNNING =
  'bpfcompat is testing the compiled eBPF objects of this change on Linux kernels, each booted in a virtual machine. The result appears when all kernels are done.'

export const NO_WORD =
  'No eBPF program was tested, or the test did not finish. This says nothing about the change itself.'

export const LANE_ICONS: Readonly<Record<Verdict, string>> = {pass: '✅', fail: '⚪', skip: '➖', error: '⚠️'}

/** Returns a paragraph in Markdown: what bpfcompat is, and what this run did. */
export function whatItDid({artifacts, kernels, cases}: Results): string {
  const modes = [...new Set(cases.flatMap(({lanes}) => lanes.map(({mode}) => mode)))]
  const deepest = (['behavior', 'load_attach', 'load_only'] as const).find(mode => modes.includes(mode))
  const deeds = [
    ...(deepest === undefined ? [] : [deepest]),
    ...(modes.includes('command') ? ['command' as const] : []),
  ]
  const deedWords = deeds.length === 0 ? '' : ` It ${deeds.map(mode => DEEDS[mode]).join(', and ')}.`
  return `[bpfcompat](${REPOSITORY_URL}) tests the compiled eBPF code of this change (${plural(artifacts.length, 'object')}) on ${plural(kernels.length, 'Linux kernel')}, ${kernels.length === 1 ? '' : 'each '}booted in a virtual machine.${deedWords} ${LINK}`
}

/** Returns a paragraph in Markdown: what the result of the gate means for the change. */
export function meaning(results: Results): string {
  const {status, nonBlocking, known, failedKernels} = results.gate
  const special = failOnWords(results)
  if (status === 'passed' && special !== null) return `**What it means.** ${special}`
  const failed = status === 'error' && failedKernels.length > 0 ? ` ${MEANING.failed}` : ''
  const aside = special ?? (nonBlocking === 0 ? '' : 'Items marked ⚪ did not pass and are non-blocking.')
  const expected = known === 0 ? '' : ` Items marked ${KNOWN_ICON} are known failures and are non-blocking.`
  return `**What it means.** ${known > 0 && status === 'passed' ? PASSED_BUT_KNOWN : MEANING[status]}${failed} ${aside}${expected}`.trim()
}

const PASSED_BUT_KNOWN = 'Everything that the project requires works on these kernels, except for known failures.'

const MEANING = {
  passed: 'Everything that the project requires works on these kernels.',
  failed:
    'Where the table shows ❌, something that the project requires does not work: it is broken for users of that kernel. The findings below show what broke, where, and how to fix it.',
  error:
    'Where the table shows ⚠️, a problem prevented a verdict. This says nothing about the change itself. The findings below name the problem.',
} as const

/** Returns the title of a lane's check run, from its verdicts on the kernels. */
export function laneTitle(verdicts: readonly Verdict[]): string {
  const passed = verdicts.filter(verdict => verdict === 'pass').length
  const on = plural(verdicts.length, 'kernel')
  return passed === verdicts.length ? `Passes on ${on}` : `Passes on ${passed} of ${on}; non-blocking`
}

/** Returns a text as the title of a check run: one line, cut to its limit. */
export function titleOf(text: string): string {
  return oneLine(text, TITLE_LENGTH)
}

/** Returns the whole title if it had to be cut: GitHub shows the cut one above the page. */
export function whole(title: string): string[] {
  return oneLine(title) === titleOf(title) ? [] : [`**${escapeMarkdown(title, 2000)}**`]
}

export const LINK = `[What is this?](${docsUrl('github-checks.md')})`
