import type {ArtifactResult} from '../../model/artifact.ts'
import type {MapGap} from '../../results/map-gaps.ts'
import type {Run} from './context.ts'

/** Lines to add to the manifest: below a field of the artifact, or at the top level. */
export interface Addition {
  at: 'artifact' | 'top'
  field: string
  lines: readonly string[]
  /** The program that is left out with it where it does not load. */
  leavesOut?: string
}

/** Declares what the loader sets on these maps. */
export function mapsAddition(gaps: readonly MapGap[]): Addition {
  return {at: 'artifact', field: 'maps', lines: gaps.flatMap(mapLines)}
}

/** Declares what a loader sets on a map so that the kernel accepts it. */
export function mapSettingsAddition(map: string, settings: readonly string[]): Addition {
  return {
    at: 'artifact',
    field: 'maps',
    lines: [`- name: ${scalar(map)}`, ...settings.map(setting => `  ${setting}   # only if your loader sets it`)],
  }
}

/** Declares a map that may be left out if the kernel does not create it. */
export function optionalMapAddition(map: string): Addition {
  return {
    at: 'artifact',
    field: 'maps',
    lines: [`- name: ${scalar(map)}`, '  optional: true   # only if your loader works without it'],
  }
}

/** Declares an attach that may fail. */
export function optionalAttachAddition(program: string): Addition {
  return programAddition(program, 'attach: {required: false}   # only if your loader works without it')
}

/** Adds a file to the guest. */
export function filesAddition(file: string): Addition {
  return {
    at: 'artifact',
    field: 'files',
    lines: [`- ${scalar(file)}   # its path, relative to the manifest or absolute`],
  }
}

/** Declares where a program is attached, in one line of flow style. */
export function attachAddition(program: string, line: string): Addition {
  return programAddition(program, line)
}

/** Declares a program that may be left out if it does not load. */
export function optionalProgramAddition(program: string): Addition {
  return {...programAddition(program, 'optional: true   # only if your loader works without it'), leavesOut: program}
}

/** Declares programs that the loader switches on. */
export function autoloadAddition(programs: readonly string[]): Addition {
  return {
    at: 'artifact',
    field: 'programs',
    lines: programs.flatMap(program => [`- name: ${scalar(program)}`, '  autoload: true']),
  }
}

/** Declares the type of a program whose section does not imply it. */
export function programTypeAddition(section: string): Addition {
  return {
    at: 'artifact',
    field: 'program_types',
    lines: [`- {program: ${scalar(section)}, type: ${guessType(section)}}   # the type that your loader sets`],
  }
}

/** Declares a member of a struct_ops map that the loader leaves empty. */
export function structOpsAddition(map: string, member: string): Addition {
  return {
    at: 'artifact',
    field: 'struct_ops',
    lines: [`- {map: ${scalar(map)}, member: ${scalar(member)}, value: null}   # only if your loader does so`],
  }
}

/** Adds a module that every kernel loads before the artifacts. */
export function modulesAddition(module: string): Addition {
  return {at: 'top', field: 'modules', lines: [`- ${scalar(module)}`]}
}

/** Adds a kernel that boots with the bpf LSM. */
export function lsmAddition(kernel: string): Addition {
  return {at: 'top', field: 'kernels', lines: [`- id: ${scalar(kernel)}`, '  variant: bpf-lsm', '  lsm: append-bpf']}
}

/** Formats an addition as a piece of a manifest, ready to paste. */
export function additionYaml({manifest}: Run, {name, path}: ArtifactResult, {at, field, lines}: Addition): string {
  if (at === 'top') return [`${field}:`, ...lines.map(line => `  ${line}`)].join('\n')
  return [
    'artifacts:',
    `  - name: ${scalar(name)}`,
    ...(manifest === null ? [`    path: ${scalar(path)}`] : []),
    `    ${field}:`,
    ...lines.map(line => `      ${line}`),
  ].join('\n')
}

/** Formats a word as a YAML scalar: quoted, unless it can only be read as a string. */
export function scalar(word: string): string {
  const plain = /^[A-Za-z_][\w./-]*$/.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word)
  return plain ? word : JSON.stringify(word)
}

function programAddition(program: string, line: string): Addition {
  return {at: 'artifact', field: 'programs', lines: [`- name: ${scalar(program)}`, `  ${line}`]}
}

/** Guesses the program type from the section names of older objects. */
function guessType(section: string): string {
  if (/^classifier|^(?:tcx?|ingress|egress)\b/.test(section)) return 'sched_cls'
  if (/^action|^act\b/.test(section)) return 'sched_act'
  if (/^socket/.test(section)) return 'socket_filter'
  if (/^xdp/.test(section)) return 'xdp'
  return /^(?:tracepoint|raw_tracepoint)/.exec(section)?.[0] ?? 'kprobe'
}

function mapLines({map, innerMap, maxEntries, keySize, valueSize}: MapGap): string[] {
  const lines = [`- name: ${scalar(map.name)}`]
  if (keySize) lines.push('  key_size: 4   # the size that your loader sets, in bytes')
  if (valueSize) lines.push(valueLine(map.type))
  if (maxEntries) lines.push('  max_entries: 1024   # the size that your loader sets: a number, or cpus')
  if (innerMap) lines.push(innerLine(map.name))
  return lines
}

/** Only the loader knows the sizes. A map that is named after ring buffers is assumed to hold ring buffers. */
function innerLine(map: string): string {
  return /ring_?buf|(?:^|_)rings?(?:_|$)/i.test(map)
    ? '  inner_ringbuf_bytes: 8388608   # the size that your loader sets'
    : '  inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}   # the sizes that your loader sets'
}

function valueLine(type: string): string {
  return type === 'stack_trace'
    ? '  value_size: 1016   # the size that your loader sets: 8 bytes a frame, 127 frames'
    : '  value_size: 8   # the size that your loader sets, in bytes'
}
