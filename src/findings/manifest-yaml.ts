import type {ArtifactResult, MapResult} from '../results/model.ts'
import type {Run} from './draft.ts'

/** What a map lacks that the project's loader would have set. */
export interface MapGap {
  map: MapResult
  innerMap: boolean
  maxEntries: boolean
}

/** The manifest entry that declares what the loader does with these maps. */
export function mapsYaml(run: Run, artifact: ArtifactResult, gaps: readonly MapGap[]): string {
  return artifactYaml(run, artifact, 'maps', gaps.flatMap(mapLines))
}

/** The manifest entry that says that an attach may fail. */
export function optionalAttachYaml(run: Run, artifact: ArtifactResult, program: string): string {
  return artifactYaml(run, artifact, 'programs', [
    `- name: ${scalar(program)}`,
    '  attach: {required: false}   # only if your loader copes without it',
  ])
}

/** A word as a YAML scalar: quoted unless it can be nothing but a string. */
export function scalar(word: string): string {
  const plain = /^[A-Za-z_][\w.-]*$/.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word)
  return plain ? word : JSON.stringify(word)
}

function artifactYaml({manifest}: Run, {name, path}: ArtifactResult, field: string, lines: readonly string[]): string {
  return [
    'artifacts:',
    `  - name: ${scalar(name)}`,
    ...(manifest === null ? [`    path: ${scalar(path)}`] : []),
    `    ${field}:`,
    ...lines.map(line => `      ${line}`),
  ].join('\n')
}

function mapLines({map, innerMap, maxEntries}: MapGap): string[] {
  const lines = [`- name: ${scalar(map.name)}`]
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
