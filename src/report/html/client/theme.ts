import {found} from './dom.ts'

const KEY = 'bpfcompat-theme'
const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Restores the theme that the reader chose last. */
export function restoreTheme(): void {
  show(remembered())
}

/** Makes the button switch from the theme of the system to light, to dark, and back. */
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
  button.setAttribute('aria-label', `Theme: ${theme}. Change the theme`)
}

/** Returns the stored theme; that of the system if the browser has no storage for this page. */
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
    // The theme lasts as long as the page is open.
  }
}
