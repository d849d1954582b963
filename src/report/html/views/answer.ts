import type {Results} from '../../../model/results.ts'
import type {Verdict} from '../../../model/verdict.ts'
import {duration, grouped, plural} from '../../../text/figures.ts'
import {acceleratorWords} from '../../accelerator.ts'
import {libbpfWords} from '../../libbpf.ts'
import {element, type Markup} from '../markup.ts'
import {code, verdictSign} from './parts.ts'

const SIGNS = {passed: '✓', failed: '✕', error: '!'} as const
const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'error', 'skip']
const COUNT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  error: 'without a verdict',
  skip: 'skipped',
}

/** Renders the answer in one sentence, and the facts about the run. */
export function answer(results: Results): Markup {
  const {gate} = results
  return element(
    'header',
    {class: `answer ${gate.status}`},
    element('p', {class: 'sign', 'aria-hidden': 'true'}, SIGNS[gate.status]),
    element(
      'div',
      {},
      element('h1', {}, ...unbroken(gate.sentence)),
      element(
        'ul',
        {class: 'counts', 'aria-label': 'Lanes by verdict'},
        ...VERDICTS.filter(verdict => gate.counts[verdict] > 0).map(verdict =>
          element(
            'li',
            {class: verdict},
            verdictSign(verdict),
            ` ${grouped(gate.counts[verdict])} ${COUNT_WORDS[verdict]}`,
          ),
        ),
        gate.nonBlocking === 0 ? null : element('li', {class: 'neutral'}, `${grouped(gate.nonBlocking)} non-blocking`),
      ),
      element('p', {class: 'facts'}, ...facts(results)),
    ),
  )
}

/** Keeps words such as `debian-12-6.1` and `-c` on one line: browsers break lines after a hyphen. */
function unbroken(sentence: string): (Markup | string)[] {
  return sentence
    .split(/( )/)
    .map(word => (word.includes('-') && word.length <= LONGEST_WORD ? element('span', {class: 'word'}, word) : word))
}

/** A longer word does not fit the screen of a phone. */
const LONGEST_WORD = 24

function facts(results: Results): Markup[] {
  const {tool, startedAt, durationMs, artifacts, kernels, manifest, revision, shard} = results
  const accelerator = acceleratorWords(results)
  const libbpf = libbpfWords(results)
  const parts: (Markup | string)[] = [
    `${plural(artifacts.length, 'artifact')} × ${plural(kernels.length, 'kernel')}`,
    duration(durationMs),
    element('time', {datetime: startedAt}, startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')),
    ...(revision === null ? [] : [element('span', {}, 'commit ', code(revision.slice(0, 12)))]),
    ...(manifest === null ? [] : [code(manifest)]),
    ...(shard === null ? [] : [`shard ${shard.index} of ${shard.count}`]),
    ...(accelerator === null ? [] : [`guests under ${accelerator}`]),
    ...(libbpf === null ? [] : [`libbpf ${libbpf}`]),
    `${tool.name} ${tool.version}`,
  ]
  return parts.map(part => element('span', {}, part))
}
