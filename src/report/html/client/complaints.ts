import {element} from '../markup.ts'
import {found, toElement} from './dom.ts'

/** Shows errors of the page's script in the page: readers do not look at the console. */
export function showErrors(): void {
  addEventListener('error', event => show(event.message))
  addEventListener('unhandledrejection', event => show(String(event.reason)))
}

function show(words: string): void {
  document.querySelector('#complaint')?.remove()
  const text = `Part of this page does not work in this browser (${words}). Use a browser from 2025 or later, or read the files next to this page.`
  found('main').prepend(toElement(element('p', {id: 'complaint', class: 'fail', role: 'alert'}, text)))
}
