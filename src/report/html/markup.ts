import {clean} from '../../text/clean.ts'

/**
 * A part of the page as data. The renderer writes it as HTML, the script of the page creates elements from it: one view
 * serves both, and in neither can a text become markup.
 */
export interface Markup {
  tag: string
  attributes: Attributes
  children: readonly Child[]
}

/** `true` is an attribute without a value; null and `false` omit the attribute. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>
export type Child = Markup | string | number | null

/** Creates an element. Texts and attribute values may be untrusted: invisible characters are removed from them later. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly (Child | Child[])[]): Markup {
  return {tag, attributes, children: children.flat()}
}

/** Returns the attributes to write, with their cleaned texts. */
export function attributesOf({attributes}: Markup): [name: string, value: string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === null || value === false ? [] : [[name, value === true ? '' : clean(String(value))]],
  )
}

/** Renders an element as HTML. */
export function toHtml(markup: Markup): string {
  const parts: string[] = []
  write(markup, parts)
  return parts.join('')
}

/** Most parts before they are joined: a large element consists of hundreds of thousands of short texts. */
const MAX_PARTS = 4096

function put(parts: string[], text: string): void {
  parts.push(text)
  if (parts.length === MAX_PARTS) parts.push(parts.splice(0).join(''))
}

/** The void elements that are used here (HTML Living Standard, 13.1.2). */
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

/** Escapes text for HTML, in an element or between quotes. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, character => ENTITIES[character] ?? character)
}
