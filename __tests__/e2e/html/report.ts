import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterAll, afterEach, beforeAll, expect, jest} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import type {Results} from '../../../src/model/results.ts'
import {renderHtml} from '../../../src/report/html/html.ts'
import {logPaths} from '../../../src/report/html/logs.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {launch, type OpenPage, type OpenSettings, open} from './browser.ts'

export interface ReadSettings extends OpenSettings {
  /** Content of every log of the run; null if the files do not exist. */
  log?: string | null
}

export interface Reader {
  /** Opens report.html of a run from the disk in a real browser. */
  read(results: Results, settings?: ReadSettings): Promise<Page>
  /** Marks an error of the page as expected. */
  expectErrors(words: RegExp): void
}

/** Sets up a test file: in every test, requests and unexpected errors of the page fail the test. */
export function reader(): Reader {
  const root = temporaryDirectory()
  const opened: OpenPage[] = []
  let browser: Browser
  let count = 0

  // A browser is slow on a machine that also boots kernels.
  jest.setTimeout(60_000)

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    const pages = opened.splice(0)
    for (const {context} of pages) await context.close()
    expect(pages.flatMap(({errors, requests}) => [...errors, ...requests])).toEqual([])
  })

  return {
    async read(results, {log = LOG, ...settings} = {}) {
      count += 1
      const report = join(root, String(count))
      mkdirSync(report)
      if (log !== null) writeLogs(results, report, log)
      const file = join(report, 'report.html')
      writeFileSync(file, await renderHtml(results, report))
      const page = await open(browser, file, settings)
      opened.push(page)
      return page.page
    },
    expectErrors(words) {
      const errors = opened.flatMap(page => page.errors.splice(0))
      expect(errors.length).toBeGreaterThan(0)
      for (const error of errors) expect(error).toMatch(words)
    },
  }
}

const LOG = `${Array.from({length: 3000}, (_, line) => `${line}: (bf) r${line % 10} = r6`).join('\n')}\nR1 invalid mem access 'scalar'\n`

/** Skips paths that no file can have. */
function writeLogs(results: Results, directory: string, log: string): void {
  for (const path of logPaths(results).filter(path => path.length < 200)) {
    mkdirSync(dirname(join(directory, path)), {recursive: true})
    writeFileSync(join(directory, path), log)
  }
}

export async function expectText(page: Page, selector: string, wanted: string | RegExp): Promise<void> {
  const locator = page.locator(selector)
  await page
    .waitForFunction(
      ([where, source, isPattern]) => {
        const text = document.querySelector(where)?.textContent ?? ''
        return isPattern ? new RegExp(source).test(text) : text === source
      },
      [selector, typeof wanted === 'string' ? wanted : wanted.source, typeof wanted !== 'string'] as const,
      {timeout: 10_000},
    )
    .catch(() => undefined)
  expect(await locator.textContent()).toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted))
}

/** Returns the texts of visible elements. */
export async function visible(page: Page, selector: string): Promise<string[]> {
  const texts: string[] = []
  for (const match of await page.locator(selector).all())
    if (await match.isVisible()) texts.push(((await match.textContent()) ?? '').trim())
  return texts
}

/** Returns the name of the focused element. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  )
}
