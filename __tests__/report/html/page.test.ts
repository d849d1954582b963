import {createHash} from 'node:crypto'
import {gunzipSync} from 'node:zlib'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {type PageAssets, pageAssets} from '../../../src/report/html/assets.ts'
import type {EmbeddedLog} from '../../../src/report/html/logs.ts'
import {page, STATIC_CASES_BYTES} from '../../../src/report/html/page.ts'
import {byteLength} from '../../../src/text/clean.ts'
import {anArtifact} from '../../model/artifact.ts'
import {aCase} from '../../model/case.ts'
import {aComparison, aVerdictChange} from '../../model/comparison.ts'
import {aKernel} from '../../model/kernel.ts'
import {aProgram} from '../../model/program.ts'
import {aResults} from '../../model/results.ts'
import {aDeepRun} from '../deep-scenario.ts'
import {aFailedRun, aPassedRun, aTroubledRun} from '../scenarios.ts'
import {aSurfaceRun} from '../surface-scenario.ts'
import {aPoisonedRun} from './hostile.ts'

let assets: PageAssets
beforeAll(async () => {
  assets = await pageAssets()
})

/** Returns the page without its own style and script, which are trusted. */
function withoutAssets(html: string): string {
  return html.replace(assets.style, '').replace(assets.script, '')
}

function tagsOf(html: string): Set<string> {
  return new Set([...withoutAssets(html).matchAll(/<\/?([a-z][a-z0-9]*)[\s>]/gi)].map(([, tag]) => tag ?? ''))
}

describe('untrusted text', () => {
  test('of a hostile run does not become a tag, an attribute or the end of a script', () => {
    const html = page(aPoisonedRun(), [aLog({path: '"><img src=x onerror=alert(1)>'})], assets)
    const runs = [aDeepRun(), aTroubledRun(), aFailedRun(), aSurfaceRun()]
    const ours = tagsOf(runs.map(run => page(run, [aLog()], assets)).join(''))
    for (const tag of ['table', 'td', 'th', 'blockquote', 'details', 'summary', 'code', 'figure', 'figcaption'])
      ours.add(tag)
    expect([...tagsOf(html)].filter(tag => !ours.has(tag))).toEqual([])
    expect(tagsOf(html).has('img')).toBe(false)
    const bare = withoutAssets(html)
    // After the name of a tag, outside of quotes.
    expect(bare.replaceAll(/"[^"]*"/g, '""').match(/<[^>]*\s(?:on\w+|autofocus|style|srcdoc)\b/g)).toBeNull()
    expect(bare.match(/<!--|\u001b|\u202e|\u2028/g)).toBeNull()
    // The page's own script, the results and one log.
    expect(bare.match(/<\/script>/g)).toHaveLength(3)
    // The cases, and a sentence about logs.
    expect(bare.match(/<\/noscript>/g)).toHaveLength(2)
  })

  test('the results in the page are unchanged', () => {
    const run = aPoisonedRun()
    const [, data = ''] = page(run, [], assets).match(/id="results">([A-Za-z0-9+/=]*)</) ?? []
    expect(JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString())).toEqual(JSON.parse(JSON.stringify(run)))
  })

  test('links lead only into the page and to the files next to it', () => {
    const addresses = [...page(aPoisonedRun(), [aLog()], assets).matchAll(/ (?:href|src)="([^"]*)"/g)].map(
      ([, to]) => to,
    )
    expect(addresses.filter(to => !to?.startsWith('#') && !to?.startsWith('./'))).toEqual([])
  })
})

describe('the policy', () => {
  test('allows only the page’s own style and script', () => {
    const html = page(aPassedRun(), [], assets)
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(
      html.includes(
        `content="default-src 'none'; script-src ${hash(assets.script)}; style-src ${hash(assets.style)}; img-src data:; base-uri 'none'; form-action 'none'"`,
      ),
    ).toBe(true)
    expect(html.includes(`<style>${assets.style}</style>`)).toBe(true)
    expect(html.includes(`<script>${assets.script}</script>`)).toBe(true)
  })

  test('style and script do not end their elements and do not build markup from strings', () => {
    for (const text of [assets.style, assets.script]) expect(text.match(/<\/|<!--/g)).toBeNull()
    expect(
      assets.script.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|\bfetch\(/),
    ).toBeNull()
    expect(assets.style.match(/url\(/)).toBeNull()
  })
})

describe('the content', () => {
  test('the answer comes first, then the table, then what changed', () => {
    const html = page({...aFailedRun(), comparison: aComparison({verdicts: [aVerdictChange()]})}, [], assets)
    const places = [
      '<h1>Failed',
      'id="matrix"',
      'id="comparison"',
      'id="findings"',
      'id="kernels"',
      'id="reproduce"',
    ].map(words => html.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('every finding is shown with its remedy, its YAML and its command', () => {
    const run = aFailedRun()
    const html = page(run, [], assets)
    expect(html.match(/<article id="finding-/g)).toHaveLength(run.findings.length)
    for (const {class: name} of run.findings) expect(html.includes(`>${name}<`)).toBe(true)
    expect(html.includes('inner_map: {type: hash')).toBe(true)
    expect(html.includes('npx github:bpfcompat/bpfcompat run bpfcompat.yaml --artifact exec-snoop')).toBe(true)
  })

  test('incomplete logs are listed with their paths', () => {
    const html = page(
      aPassedRun(),
      [aLog(), aLog({path: 'big.log', extent: 'end', reason: 'this page has no more room for logs'})],
      assets,
    )
    expect(html.includes('This page contains 1 of them in full.')).toBe(true)
    expect(/<code>big\.log<\/code>.*the last part.*this page has no more room for logs/.test(html)).toBe(true)
  })

  test('without JavaScript the cases are shown up to a limit, and the others are counted', () => {
    const kernels = Array.from({length: 500}, (_, index) => aKernel({id: `kernel-${index}`}))
    const programs = Array.from({length: 20}, (_, index) => aProgram({name: `program_${index}`}))
    const run = aResults({kernels, cases: kernels.map(({id}) => aCase({kernel: id, programs}))})
    const [, cases = ''] = page(run, [], assets).match(/<section id="cases">(.*)<\/section><\/noscript>/s) ?? []
    const shown = cases.match(/<article/g)?.length ?? 0
    expect(byteLength(cases)).toBeLessThanOrEqual(STATIC_CASES_BYTES + 1000)
    expect(shown).toBeGreaterThan(20)
    expect(cases.includes(`${500 - shown} more cases: see results.json`)).toBe(true)
  })

  test('the page of a small run is small', () => {
    expect(byteLength(page(aResults(), [], assets))).toBeLessThan(100_000)
  })

  test('sixty artifacts on three hundred kernels are still a page', () => {
    const kernels = Array.from({length: 300}, (_, index) => aKernel({id: `debian-12-6.1.${index}`}))
    const artifacts = Array.from({length: 60}, (_, index) => anArtifact({name: `artifact-${index}`}))
    const cases = artifacts.flatMap(({name}) => kernels.map(({id}) => aCase({artifact: name, kernel: id})))
    const html = page(aResults({kernels, artifacts, cases}), [], assets)
    expect(html.match(/<td [^>]*data-verdict/g)).toHaveLength(18_000)
    expect(byteLength(html)).toBeLessThan(12_000_000)
  })
})

function aLog(overrides: Partial<EmbeddedLog> = {}): EmbeddedLog {
  return {
    path: 'logs/a.log',
    bytes: 10,
    extent: 'whole',
    reason: null,
    data: 'H4sIAAAAAAAAAwMAAAAAAAAAAAA=',
    ...overrides,
  }
}
