import type {Words} from './rule.ts'

const WORD = /\{(\w+)\}/g

/** Replaces `{name}` by the word of that name; other braces are C or YAML. */
export function filled(text: string, words: Words): string {
  return text.replaceAll(WORD, (whole, name: string) => words[name] ?? whole)
}

/** Returns null if one of the words is not known. */
export function filledWhole(text: string, words: Words): string | null {
  const names = [...text.matchAll(WORD)].map(([, name = '']) => name)
  return names.every(name => words[name] !== undefined) ? filled(text, words) : null
}
