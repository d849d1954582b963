import {SHAPE_WORDS} from '../../../model/boot-shape.ts'
import type {KernelResult} from '../../../model/kernel.ts'
import type {Results} from '../../../model/results.ts'
import {duration, plural} from '../../../text/figures.ts'
import {choiceWords} from '../../accelerator.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {code, logLink, section, table} from './parts.ts'

const HEADS = ['kernel', 'release', 'package', 'signature', 'fetch', 'boot', 'guest', 'console']

/** Renders the kernels, where they came from, and facts about them. */
export function kernels(results: Results): Markup | null {
  const {kernels: all, host} = results
  if (all.length === 0) return null
  const choice = choiceWords(results)
  return section(
    'kernels',
    `Kernels (${all.length})`,
    element(
      'p',
      {class: 'legend'},
      choice === null ? null : `Accelerator of the run: ${choice}. `,
      host.qemu === null ? null : `${host.qemu}, `,
      `${plural(host.cpus, 'CPU')}, ${host.arch}.`,
    ),
    table('Kernels', HEADS, all.map(kernelRow), 'kernels'),
  )
}

function kernelRow(kernel: KernelResult, column: number): Markup {
  const {id, required, release, packageVersion, vmlinuzSha256, signature, shape, accelerator, boots} = kernel
  const {snapshot, bootMs, fetchMs, guestMs, consoleLog} = kernel
  return element(
    'tr',
    {'data-kernel-row': column},
    element(
      'th',
      {scope: 'row'},
      code(id),
      required ? null : element('span', {class: 'sub'}, 'non-blocking'),
      ...details(kernel),
    ),
    element('td', {title: vmlinuzSha256 === null ? null : `vmlinuz sha256 ${vmlinuzSha256}`}, release ?? ''),
    element('td', {}, packageVersion ?? ''),
    element(
      'td',
      {class: signature !== null && !/^(?:locked: )?good/.test(signature) ? 'warn' : null},
      signature ?? '',
    ),
    element('td', {class: 'number'}, duration(fetchMs)),
    element(
      'td',
      {class: 'number'},
      bootMs === null ? '' : duration(bootMs),
      snapshot === 'used' ? element('span', {class: 'sub'}, 'resumed') : null,
      shape === null ? null : element('span', {class: 'sub'}, SHAPE_WORDS[shape]),
      accelerator === null ? null : element('span', {class: 'sub'}, accelerator === 'kvm' ? 'KVM' : 'emulated (TCG)'),
      boots > 1 ? element('span', {class: 'sub'}, `${boots} boots`) : null,
    ),
    element('td', {class: 'number'}, duration(guestMs)),
    element('td', {}, consoleLog === null ? '' : logLink(consoleLog, 'log')),
  )
}

function details({error, notes, lsm, lockdown, modules}: KernelResult): Child[] {
  return [
    error === null ? null : element('p', {class: 'fail'}, error),
    ...notes.map(note => element('p', {class: 'note'}, note)),
    element(
      'details',
      {},
      element('summary', {}, 'configuration'),
      element('p', {}, `LSMs: ${lsm ?? 'unknown'}`),
      element('p', {}, `Lockdown: ${lockdown ?? 'unknown'}`),
      modules.length === 0 ? null : element('p', {}, `Modules: ${modules.join(', ')}`),
    ),
  ]
}
