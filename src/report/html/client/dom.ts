import {clean} from '../../../text/clean.ts'
import {attributesOf, type Child, type Markup} from '../markup.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Creates elements from markup; texts stay texts. */
export function toElement(markup: Markup, inSvg = false): Element {
  const isSvg = inSvg || markup.tag === 'svg'
  const made = isSvg ? document.createElementNS(SVG, markup.tag) : document.createElement(markup.tag)
  for (const [name, value] of attributesOf(markup)) made.setAttribute(name, value)
  made.append(...markup.children.filter(child => child !== null).map(child => toNode(child, isSvg)))
  return made
}

function toNode(child: NonNullable<Child>, inSvg: boolean): Node {
  return typeof child === 'object' ? toElement(child, inSvg) : document.createTextNode(clean(String(child)))
}

/**
 * Returns the element for a selector.
 *
 * @throws Error if the page has none
 */
export function found<Type extends Element>(selector: string, within: ParentNode = document): Type {
  const match = within.querySelector<Type>(selector)
  if (match === null) throw new Error(`the page has no ${selector}`)
  return match
}

/** Returns all elements for a selector, in the order of the page. */
export function all<Type extends Element>(selector: string, within: ParentNode = document): Type[] {
  return [...within.querySelectorAll<Type>(selector)]
}

/** Adds a dialog to the page that closes with Escape, with its button, and with a click outside. */
export function dialog(name: string, label: string): {dialog: HTMLDialogElement; body: HTMLElement} {
  const made = document.createElement('dialog')
  made.className = name
  made.setAttribute('aria-label', label)
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'close'
  close.textContent = 'Close'
  close.addEventListener('click', () => made.close())
  const body = document.createElement('div')
  body.className = 'body'
  made.append(close, body)
  made.addEventListener('click', event => {
    if (event.target === made) made.close()
  })
  document.body.append(made)
  return {dialog: made, body}
}
