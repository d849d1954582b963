import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core'
import {which} from '../../../src/host/which.ts'

/** The browser of the machine: scripts/test.mjs checks that there is one. */
export function launch(): Promise<Browser> {
  const executablePath = ['google-chrome', 'google-chrome-stable', 'chromium'].map(name => which(name)).find(Boolean)
  if (executablePath === undefined) throw new Error('there is no Chromium on this machine: apt-get install chromium')
  return chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
}

/** An open page, with its errors and requests. */
export interface OpenPage {
  page: Page
  context: BrowserContext
  /** Errors of the console and of scripts, including blocked loads. */
  errors: string[]
  /** URLs that the page requested, except its own. */
  requests: string[]
}

export type OpenSettings = NonNullable<Parameters<Browser['newContext']>[0]>

/** Opens a file from the disk, as a reader does. */
export async function open(browser: Browser, file: string, settings: OpenSettings = {}): Promise<OpenPage> {
  const context = await browser.newContext({reducedMotion: 'reduce', ...settings})
  const page = await context.newPage()
  const opened: OpenPage = {page, context, errors: [], requests: []}
  page.on('pageerror', error => opened.errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') opened.errors.push(message.text())
  })
  page.on('request', request => {
    if (request.url().split('#')[0] !== `file://${file}`) opened.requests.push(request.url())
  })
  page.on('dialog', dialog => {
    opened.errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`file://${file}`)
  return opened
}
