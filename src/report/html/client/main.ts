import {openCases} from './case-dialog.ts'
import {sayWhatGoesWrong} from './complaints.ts'
import {copyButtons} from './copy.ts'
import {filters} from './filters.ts'
import {gridKeys} from './grid-keys.ts'
import {openLogs} from './log-dialog.ts'
import {printWhole} from './print.ts'
import {restoreTheme, themeButton} from './theme.ts'

// Before the first paint: the page must not flash.
restoreTheme()
document.documentElement.classList.add('scripted')

document.addEventListener('DOMContentLoaded', () => {
  sayWhatGoesWrong()
  themeButton()
  copyButtons()
  filters()
  gridKeys()
  openLogs()
  openCases()
  printWhole()
})
