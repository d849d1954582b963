import type {ArtifactResult} from '../model/artifact.ts'
import type {MapGap} from '../results/map-gaps.ts'
import type {Run} from './context.ts'

/** Lines for the manifest: below a field of the artifact, or at the top. */
export interface Addition {
  at: 'artifact' | 'top'
  field: string
  lines: readonly string[]
}

/** What the loader does with these maps. */
export function mapsAddition(gaps: readonly MapGap[]): Addition {
  return {at: 'artifact', field: 'maps', lines: gaps.flatMap(mapLines)}
}

/** What a loader sets of a map so that the kernel takes it. */
export function mapSettingsAddition(map: string, settings: readonly string[]): Addition {
  return {
    at: 'artifact',
    field: 'maps',
    lines: [`- name: ${scalar(map)}`, ...settings.map(setting => `  ${setting}   # only if your loader sets it`)],
  }
}

/** A map that is left out where the kernel does not create it. */
export function optionalMapAddition(map: string): Addition {
  return {
    at: 'artifact',
    field: 'maps',
    lines: [`- name: ${scalar(map)}`, '  optional: true   # only if your loader copes without it'],
  }
}

/** An attach that may fail. */
export function optionalAttachAddition(program: string): Addition {
  return programAddition(program, 'attach: {required: false}   # only if your loader copes without it')
}

/** A file that is brought into the guest. */
export function filesAddition(file: string): Addition {
  return {
    at: 'artifact',
    field: 'files',
    lines: [`- ${scalar(file)}   # its path, relative to the manifest or absolute`],
  }
}

/** Where a program is attached, in a line of flow style. */
export function attachAddition(program: string, line: string): Addition {
  return programAddition(program, line)
}

/** A program that is left out where it does not load. */
export function optionalProgramAddition(program: string): Addition {
  return programAddition(program, 'optional: true   # only if your loader copes without it')
}

/** Programs that a loader switches on. */
export function autoloadAddition(programs: readonly string[]): Addition {
  return {
    at: 'artifact',
    field: 'programs',
    lines: programs.flatMap(program => [`- name: ${scalar(program)}`, '  autoload: true']),
  }
}

/** The type of a program whose section does not tell it. */
export function programTypeAddition(section: string): Addition {
  return {
    at: 'artifact',
    field: 'program_types',
    lines: [`- {program: ${scalar(section)}, type: ${guessType(section)}}   # the type your loader sets`],
  }
}

/** A member of a struct_ops map that the loader leaves empty. */
export function structOpsAddition(map: string, member: string): Addition {
  return {
    at: 'artifact',
    field: 'struct_ops',
    lines: [`- {map: ${scalar(map)}, member: ${scalar(member)}, value: null}   # only if your loader does so`],
  }
}

/** Modules that every kernel loads before the artifacts. */
export function modulesAddition(module: string): Addition {
  return {at: 'top', field: 'modules', lines: [`- ${scalar(module)}`]}
}

/** A kernel that is started with the bpf LSM. */
export function lsmAddition(kernel: string): Addition {
  return {at: 'top', field: 'kernels', lines: [`- id: ${scalar(kernel)}`, '  variant: bpf-lsm', '  lsm: append-bpf']}
}

/** An addition as a piece of a manifest, ready to be pasted. */
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

/** A word as a YAML scalar: quoted unless it can be nothing but a string. */
export function scalar(word: string): string {
  const plain = /^[A-Za-z_][\w./-]*$/.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word)
  return plain ? word : JSON.stringify(word)
}

function programAddition(program: string, line: string): Addition {
  return {at: 'artifact', field: 'programs', lines: [`- name: ${scalar(program)}`, `  ${line}`]}
}

/** What sections of older objects are called. */
function guessType(section: string): string {
  if (/^classifier/.test(section)) return 'sched_cls'
  if (/^action/.test(section)) return 'sched_act'
  if (/^socket/.test(section)) return 'socket_filter'
  if (/^xdp/.test(section)) return 'xdp'
  return /^(?:tracepoint|raw_tracepoint)/.exec(section)?.[0] ?? 'kprobe'
}

function mapLines({map, innerMap, maxEntries, keySize, valueSize}: MapGap): string[] {
  const lines = [`- name: ${scalar(map.name)}`]
  if (keySize) lines.push('  key_size: 4   # what your loader sets, in bytes')
  if (valueSize) lines.push(valueLine(map.type))
  if (maxEntries) lines.push('  max_entries: 1024   # what your loader sets: a number, or cpus')
  if (innerMap) lines.push(innerLine(map.name))
  return lines
}

/** The sizes are not in the object: only the loader knows them. A map that is named after ring buffers holds those. */
function innerLine(map: string): string {
  return /ring_?buf|(?:^|_)rings?(?:_|$)/i.test(map)
    ? '  inner_ringbuf_bytes: 8388608   # the size your loader uses'
    : '  inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}   # the sizes your loader uses'
}

function valueLine(type: string): string {
  return type === 'stack_trace'
    ? '  value_size: 1016   # what your loader sets: 8 bytes a frame, 127 frames'
    : '  value_size: 8   # what your loader sets, in bytes'
}
