import {SHAPE_WORDS} from '../model/boot-shape.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Results} from '../model/results.ts'
import {duration} from '../text/figures.ts'
import {kernelNotes} from './kernel-notes.ts'
import {code, details, escapeMarkdown, table} from './markdown.ts'

/** Renders the kernels and their times: collapsed, unless a kernel could not be used. */
export function kernelsSection(results: Results): string {
  const {kernels} = results
  if (kernels.length === 0) return ''
  const heads = ['kernel', 'release', 'package', 'signature', 'accelerator', 'booted as', 'fetch', 'boot', 'guest']
  const rows = kernels.map(kernel => [
    `${code(kernel.id)}${kernel.required ? '' : ' (non-blocking)'}`,
    escapeMarkdown(kernel.release ?? kernel.error ?? ''),
    escapeMarkdown(kernel.packageVersion ?? ''),
    escapeMarkdown(signatureWords(kernel)),
    kernel.accelerator ?? '',
    kernel.shape === null ? '' : SHAPE_WORDS[kernel.shape].replaceAll(' ', '&nbsp;'),
    time(kernel.fetchMs),
    kernel.bootMs === null ? '' : `${time(kernel.bootMs)}${kernel.snapshot === 'used' ? ', resumed' : ''}`,
    `${time(kernel.guestMs)}${kernel.boots > 1 ? `, ${kernel.boots} boots` : ''}`,
  ])
  const notes = kernelNotes(kernels).map(
    ({ids, note}) => `- ${ids.map(id => code(id)).join(', ')}: ${escapeMarkdown(note)}`,
  )
  return details(
    headline(kernels),
    [table(heads, rows), ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n'),
    kernels.some(({error}) => error !== null),
  )
}

/** Shortens a good signature, whose key is in results.json; keeps the reason if one could not be checked. */
function signatureWords({signature}: KernelResult): string {
  const [, locked, day] = /^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(signature ?? '') ?? []
  if (locked !== undefined) return `locked, good${day ?? ''}`
  return signature?.startsWith('good:') ? 'good' : (signature ?? '')
}

function time(ms: number): string {
  return duration(ms).replaceAll(' ', '&nbsp;')
}

/** `Kernels (4): kvm, boot 0.9 s to 1.4 s`. */
function headline(kernels: readonly KernelResult[]): string {
  const used = new Set(kernels.flatMap(({accelerator}) => accelerator ?? []))
  const booted = kernels.filter(({snapshot}) => snapshot !== 'used')
  const boots = booted.flatMap(({bootMs}) => (bootMs === null ? [] : [bootMs]))
  const [least, most] = [duration(Math.min(...boots)), duration(Math.max(...boots))]
  const facts = [
    ...(used.size === 0 ? [] : [[...used].sort().join(' and ')]),
    ...(booted.length === kernels.length ? [] : [`${kernels.length - booted.length} resumed`]),
    ...(boots.length === 0 ? [] : [`boot ${least === most ? most : `${least} to ${most}`}`]),
  ]
  return `Kernels (${kernels.length})${facts.length === 0 ? '' : `: ${facts.join(', ')}`}`
}
