import {element} from '../markup.ts'
import {found, toElement} from './dom.ts'

/** What goes wrong in the page is said in the page: a reader does not look into the console. */
export function sayWhatGoesWrong(): void {
  addEventListener('error', event => say(event.message))
  addEventListener('unhandledrejection', event => say(String(event.reason)))
}

function say(words: string): void {
  document.querySelector('#complaint')?.remove()
  const text = `Part of this page does not work in this browser (${words}). It takes one of 2025 or later; the files beside the page have everything.`
  found('main').prepend(toElement(element('p', {id: 'complaint', class: 'fail', role: 'alert'}, text)))
}
