import {found} from './dom.ts'

const KEY = 'bpfcompat-theme'
const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Shows the theme that the reader chose last. */
export function restoreTheme(): void {
  show(remembered())
}

/** The button goes from the system's theme to light, to dark, and back. */
export function themeButton(): void {
  const button = found<HTMLButtonElement>('#theme')
  label(button, remembered())
  let theme = remembered()
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
    show(theme)
    remember(theme)
    label(button, theme)
  })
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function label(button: HTMLButtonElement, theme: Theme): void {
  button.textContent = {system: '◐ System', light: '☀ Light', dark: '☾ Dark'}[theme]
  button.setAttribute('aria-label', `Theme: ${theme}. Change it`)
}

/** A page that is opened from a place without storage forgets: it says so by being as the system is. */
function remembered(): Theme {
  try {
    return THEMES.find(theme => theme === localStorage.getItem(KEY)) ?? 'system'
  } catch {
    return 'system'
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // The theme holds for as long as the page is open.
  }
}
