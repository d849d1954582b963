import {describe, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {aDeepRun} from '../../report/deep-scenario.ts'
import {aPoisonedRun} from '../../report/html/hostile.ts'
import {aChangedRun} from '../../report/large-scenarios.ts'
import {aFailedRun, aTroubledRun, aWideRun} from '../../report/scenarios.ts'
import {aSurfaceRun} from '../../report/surface-scenario.ts'
import {weakTexts, withoutNames} from './in-page.ts'
import {reader} from './report.ts'

/** Tests the look of report.html, and its accessibility. */

const {read} = reader()

describe('the look of the page', () => {
  test('follows the color scheme of the system, and keeps the choice of the user', async () => {
    const page = await read(aFailedRun(), {colorScheme: 'dark'})
    expect(await luminance(page)).toBeLessThan(0.1)
    await page.locator('#theme').click()
    expect(await luminance(page)).toBeGreaterThan(0.9)
    await page.reload()
    expect(await luminance(page)).toBeGreaterThan(0.9)
  })

  test.each(['light', 'dark'] as const)('has sufficient contrast of all text (%s), WCAG 1.4.3', async colorScheme => {
    for (const run of [aChangedRun(), aDeepRun(), aTroubledRun(), aSurfaceRun()]) {
      const page = await read(run, {colorScheme})
      await page.locator('#matrix a.cell').first().click()
      await page.locator('dialog.case[open]').waitFor()
      expect(await page.evaluate(weakTexts)).toEqual([])
    }
  })

  test.each([380, 1600])('needs no horizontal scrolling at %s px', async width => {
    for (const run of [aChangedRun(), aWideRun(), aSurfaceRun(), aPoisonedRun()]) {
      const page = await read(run, {viewport: {width, height: 800}})
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })

  test('keeps the names of artifacts and kernels visible while the table is scrolled', async () => {
    const page = await read(aWideRun(), {viewport: {width: 600, height: 500}})
    const places = await page.evaluate(() => {
      const box = document.querySelector('#matrix .scroll')
      box?.scrollTo({left: 200, top: 200, behavior: 'instant'})
      const edge = box?.getBoundingClientRect()
      const row = document.querySelector('#matrix tbody tr:nth-child(12) th')?.getBoundingClientRect()
      const head = document.querySelector('#matrix thead th:nth-child(12)')?.getBoundingClientRect()
      return [Math.round((row?.left ?? 0) - (edge?.left ?? 0)), Math.round((head?.top ?? 0) - (edge?.top ?? 0))]
    })
    expect(places).toEqual([1, 1])
  })

  test('has names for all controls, headers for all tables, and no gaps in heading levels', async () => {
    const page = await read(aDeepRun())
    await page.locator('#matrix a.cell').first().click()
    await page.locator('dialog.case[open]').waitFor()
    expect(await page.evaluate(withoutNames)).toEqual([])
    expect(await page.locator('table:not(:has(thead th))').count()).toBe(0)
    expect(await page.locator('html[lang]').count()).toBe(1)
    expect(await page.locator('h1').count()).toBe(1)
  })
})

function luminance(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    )
    return (red + green + blue) / 765
  })
}
