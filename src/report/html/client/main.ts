import {openCases} from './case-dialog.ts'
import {showErrors} from './complaints.ts'
import {copyButtons} from './copy.ts'
import {filters} from './filters.ts'
import {gridKeys} from './grid-keys.ts'
import {openLogs} from './log-dialog.ts'
import {printWhole} from './print.ts'
import {restoreTheme, themeButton} from './theme.ts'

// Runs before the first paint, so that the page does not flash.
restoreTheme()
document.documentElement.classList.add('scripted')

document.addEventListener('DOMContentLoaded', () => {
  showErrors()
  themeButton()
  copyButtons()
  filters()
  gridKeys()
  openLogs()
  openCases()
  printWhole()
})
