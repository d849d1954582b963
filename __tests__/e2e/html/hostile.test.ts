import {describe, expect, test} from '@jest/globals'
import {aDeepRun} from '../../report/deep-scenario.ts'
import {aPoisonedRun, POISON} from '../../report/html/hostile.ts'
import {aFailedRun} from '../../report/scenarios.ts'
import {expectText, reader, visible} from './report.ts'

/** Tests untrusted text in the page, and the page without its script. */

const {read} = reader()

describe('a hostile run', () => {
  test('adds no element, runs nothing, reverses no text, and everything can be opened', async () => {
    const run = aPoisonedRun()
    const page = await read(run, {log: `${POISON}\n${'x'.repeat(10_000_000)}\n${POISON}\n`})
    const foreign =
      'main img, main iframe, main object, main svg[onload], dialog img, [onerror], [onload], [onfocus], [autofocus], [style], main script, main style'
    expect(await page.locator(foreign).count()).toBe(0)
    const cells = await page.locator('#matrix a.cell').count()
    for (let cell = 0; cell < cells; cell += 3) {
      await page.locator('#matrix a.cell').nth(cell).click()
      await page.locator('dialog.case[open]').waitFor()
      expect(await page.locator(foreign).count()).toBe(0)
      await page.keyboard.press('Escape')
    }
    const text = await page.evaluate(() => document.body.textContent ?? '')
    expect(text.match(/[\u202e\u2028\u001b]/)).toBeNull()
    expect(text.includes('<img src=x onerror=alert(1)>')).toBe(true)
  })

  test('a log of ten megabytes with markup opens and can be searched', async () => {
    const page = await read(aFailedRun(), {
      log: `${`12: <img src=x onerror=alert(1)> ${'y'.repeat(60)}\n`.repeat(110_000)}\u001b[31mthe end\u001b[0m`,
    })
    await page.locator('article.finding a[data-log]').first().click()
    await page.locator('dialog.logs input[type=search]').fill('THE END')
    await expectText(page, 'dialog.logs output', '1 of 1, line 110001')
    expect(await page.locator('dialog.logs img').count()).toBe(0)
  })
})

test('the page without JavaScript has all content, and no controls that need it', async () => {
  const run = aDeepRun()
  const page = await read(run, {javaScriptEnabled: false})
  expect(await page.locator('article.case').count()).toBe(run.cases.length)
  expect(await visible(page, '.js')).toEqual([])
  expect(await page.locator('#case-0-0').textContent()).toContain('1 of 3 tests pass')
  await page.locator('#matrix a.cell').first().click()
  expect(page.url()).toMatch(/#case-0-0$/)
})
