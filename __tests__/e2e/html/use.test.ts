import {describe, expect, test} from '@jest/globals'
import {aChangedRun} from '../../report/large-scenarios.ts'
import {aFailedRun, aWideRun} from '../../report/scenarios.ts'
import {aSurfaceRun} from '../../report/surface-scenario.ts'
import {expectText, focused, reader, visible} from './report.ts'

/** Tests the use of report.html: keys, filters, logs. */

const {read, expectErrors} = reader()

describe('the keyboard', () => {
  test('navigates to a cell, into its case and back', async () => {
    const page = await read(aFailedRun())
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the report')
    await page.locator('#matrix a.cell').first().focus()
    for (const [key, cell] of [
      ['ArrowRight', 'system-monitor (load_only) on debian-11-5.10: fail'],
      ['ArrowDown', 'exec-snoop on debian-11-5.10: fail'],
      ['End', 'exec-snoop on debian-sid-7.3: pass'],
      ['ArrowRight', 'exec-snoop on debian-sid-7.3: pass'],
      ['Home', 'exec-snoop on almalinux-8-4.18: fail, non-blocking'],
      ['ArrowUp', 'system-monitor (load_only) on almalinux-8-4.18: fail, non-blocking'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await focused(page)).toBe(cell)
    }
    await page.keyboard.press('Enter')
    await expectText(page, 'dialog.case h2', 'system-monitor on almalinux-8-4.18')
    expect(await page.locator('dialog.case').textContent()).toContain('failed to create: Invalid argument(-22)')
    await page.locator('dialog.case .neighbours [rel=next]').focus()
    await page.keyboard.press('Enter')
    await expectText(page, 'dialog.case h2', 'system-monitor on debian-11-5.10')
    expect(await focused(page)).toBe('debian-12-6.1 →')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog.case[open]').count()).toBe(0)
    expect(await focused(page)).toBe('system-monitor (load_only) on almalinux-8-4.18: fail, non-blocking')
  })

  test('has one cell of a table in the tab order', async () => {
    const page = await read(aWideRun())
    expect(await page.locator('#matrix a.cell[tabindex="0"]').count()).toBe(1)
    expect(await page.locator('#matrix a.cell').count()).toBeGreaterThan(300)
  })

  test('shows the focused element', async () => {
    const page = await read(aFailedRun())
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const {outlineStyle, outlineWidth} = getComputedStyle(document.activeElement ?? document.body)
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
      })
      const inside = await page.evaluate(() => document.activeElement?.matches('.choice input') ?? false)
      if (!inside) expect([await focused(page), outline >= 1]).toEqual([await focused(page), true])
    }
  })
})

describe('filters', () => {
  test('a slash focuses the search; names of programs filter table and findings, Escape clears', async () => {
    const page = await read(aFailedRun())
    const findings = await page.locator('article.finding').count()
    await page.keyboard.press('/')
    await page.keyboard.type('read_args')
    await expectText(page, '#filters output', /^4 of 12 cells, \d of \d findings$/)
    expect(await visible(page, '#matrix tbody th')).toEqual(['exec-snoop'])
    expect((await visible(page, 'article.finding')).length).toBeLessThan(findings)
    await page.keyboard.press('Escape')
    await expectText(page, '#filters output', '')
    expect(await visible(page, 'article.finding')).toHaveLength(findings)
  })

  test('verdict, kernel and artifact filter the table together, and the rest stays reachable', async () => {
    const page = await read(aFailedRun())
    await page.locator('#filters input[value=fail]').check()
    await page.locator('#filters select[name=kernel]').selectOption({label: 'debian-sid-7.3'})
    expect(await visible(page, '#matrix tbody th')).toEqual(['system-monitor (load_only)'])
    expect(await visible(page, '#matrix thead .name')).toEqual(['debian-sid-7.3'])
    expect(await visible(page, 'table.kernels tbody th code')).toEqual(['debian-sid-7.3'])
    expect(await visible(page, '#matrix a.cell[tabindex="0"]')).toHaveLength(1)
    await page.locator('#filters select[name=artifact]').selectOption({label: 'net-filter'})
    expect(await visible(page, '#matrix tbody th')).toEqual([])
    expect(await visible(page, 'article.finding')).toEqual([])
  })

  test('changes are filtered as well', async () => {
    const page = await read(aChangedRun())
    const artifacts = 'table.changes tr[data-kernels] td:first-child'
    expect(new Set(await visible(page, artifacts))).toEqual(new Set(['exec-snoop', 'system-monitor', 'net-filter']))
    await page.locator('#filters select[name=artifact]').selectOption({label: 'net-filter'})
    expect(new Set(await visible(page, artifacts))).toEqual(new Set(['net-filter']))
    await page.locator('#filters select[name=kernel]').selectOption({label: 'almalinux-8-4.18'})
    expect(await visible(page, artifacts)).toEqual([])
  })
})

describe('hooks and fields', () => {
  const names = '#surface .label > code'
  const differing = ['inet_csk_accept', 'load_elf_phdrs', 'sched/sched_process_fork']

  test('can be filtered to those with differences that a program reads, and Clear shows all again', async () => {
    const page = await read(aSurfaceRun())
    await page.locator('#surface input[name=only-read]').check()
    await expectText(page, '#filters output', '3 of 13 hooks and fields')
    expect(await visible(page, names)).toEqual(differing)
    await page.locator('#filters button[type=reset]').click()
    await expectText(page, '#filters output', '')
    expect(await visible(page, names)).toHaveLength(13)
  })

  test('follow the filters of the page; a cell spans the remaining kernels', async () => {
    const page = await read(aSurfaceRun())
    await page.locator('#filters select[name=kernel]').selectOption({label: 'debian-13-6.12'})
    expect(await visible(page, '#surface thead .name')).toEqual(['debian-13-6.12'])
    const widths = await page
      .locator('#surface td:visible')
      .evaluateAll(all => all.map(cell => cell.getAttribute('colspan')))
    expect(new Set(widths)).toEqual(new Set(['1']))
    await page.locator('#filters select[name=artifact]').selectOption({label: 'tasks'})
    expect(await visible(page, names)).not.toContain('inet_csk_accept')
    expect(await visible(page, names)).toContain('sched_switch')
    await page.locator('#filters button[type=reset]').click()
    await page.keyboard.press('/')
    await page.keyboard.type('on_fork')
    await expectText(page, '#filters output', /, 1 of 13 hooks and fields$/)
    expect(await visible(page, names)).toEqual(['sched/sched_process_fork'])
    expect(await visible(page, '#surface thead .name')).toHaveLength(4)
  })

  test('link to the finding and to the case', async () => {
    const page = await read(aSurfaceRun())
    await page.locator('#surface a[href="#finding-1"]').first().click()
    expect(page.url()).toMatch(/#finding-1$/)
    await page.locator('#surface a[href^="#case-"]').first().click()
    await expectText(page, 'dialog.case h2', 'net on debian-sid-7.3')
  })
})

describe('logs', () => {
  test('can be searched up and down, with the number of the match and its line', async () => {
    const page = await read(aFailedRun())
    await page.locator('article.finding a[data-log]').nth(1).click()
    const field = page.locator('dialog.logs input[type=search]')
    await field.fill('r1 = ')
    const output = 'dialog.logs output'
    await expectText(page, output, '1 of 300, line 2')
    await page.keyboard.press('Enter')
    await expectText(page, output, '2 of 300, line 12')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expectText(page, output, '300 of 300, line 2992')
    const seen = await page.evaluate(() => {
      const box = document.querySelector('.log-text')?.getBoundingClientRect()
      const [range] = CSS.highlights.get('current-match') ?? []
      const match = (range as Range).getBoundingClientRect()
      return box !== undefined && match.height > 0 && match.top >= box.top && match.bottom <= box.bottom
    })
    expect(seen).toBe(true)
    await field.fill('no such words')
    await expectText(page, output, 'no match')
  })

  test('that are not in the page are links to the file', async () => {
    const page = await read(aFailedRun(), {log: null})
    expect(await page.locator('article.finding a[data-log]').first().getAttribute('href')).toMatch(/^\.\/\S+\.log$/)
    expect(await page.locator('#logs').textContent()).toContain('the file could not be read')
  })
})

test('an unsupported browser is reported in the page', async () => {
  const page = await read(aFailedRun())
  await page.evaluate(() => {
    Object.defineProperty(window, 'DecompressionStream', {value: undefined})
  })
  await page.keyboard.press('/')
  await page.keyboard.type('x')
  await page.locator('#complaint').waitFor()
  expect(await page.locator('#complaint').textContent()).toContain('does not work in this browser')
  expectErrors(/DecompressionStream/)
})
