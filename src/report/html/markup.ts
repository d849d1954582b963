import {clean} from '../../text/clean.ts'

/**
 * A piece of the page as data. The renderer writes it as HTML, the page's script makes elements of it: one view serves
 * both, and in neither can a text become markup.
 */
export interface Markup {
  tag: string
  attributes: Attributes
  children: readonly Child[]
}

/** `true` is an attribute without a value; null and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>
export type Child = Markup | string | number | null

/** An element. Texts and values of attributes may come from anywhere: they lose what a reader cannot see. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly (Child | Child[])[]): Markup {
  return {tag, attributes, children: children.flat()}
}

/** The attributes that are written, with their texts. */
export function attributesOf({attributes}: Markup): [name: string, value: string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === null || value === false ? [] : [[name, value === true ? '' : clean(String(value))]],
  )
}

/** The element as HTML. */
export function toHtml(markup: Markup): string {
  const parts: string[] = []
  write(markup, parts)
  return parts.join('')
}

/** A large element is made of hundreds of thousands of short texts: they are put together while it is written. */
const MAX_PARTS = 4096

function put(parts: string[], text: string): void {
  parts.push(text)
  if (parts.length === MAX_PARTS) parts.push(parts.splice(0).join(''))
}

/** HTML Living Standard, 13.1.2: those that are used here. */
const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'input', 'meta', 'wbr'])

function write(markup: Markup, parts: string[]): void {
  const attributes = attributesOf(markup).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  )
  put(parts, `<${markup.tag}${attributes.join('')}>`)
  if (VOID_TAGS.has(markup.tag)) return
  for (const child of markup.children) {
    if (child === null) continue
    if (typeof child === 'object') write(child, parts)
    else put(parts, escapeHtml(clean(String(child))))
  }
  put(parts, `</${markup.tag}>`)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text for HTML, in an element or between quotes. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, character => ENTITIES[character] ?? character)
}
