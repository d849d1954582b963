import {type Problem, UserError} from '../errors.ts'
import type {Mode, Place} from '../results/model.ts'
import {parseDuration} from './duration.ts'
import {
  type ArtifactRequest,
  DEFAULT_MODE,
  DEFAULT_TIMEOUT_SECONDS,
  type InnerMapType,
  type KernelRequest,
  type LaneRequest,
  type Manifest,
  type MapFixup,
  type ProgramRequest,
} from './model.ts'
import {byPlace} from './validate.ts'
import type {YamlDocument} from './yaml.ts'

/** Inputs that stand above the manifest's own words. */
export interface NormaliseOptions {
  /** Replaces every artifact's lanes by one of this mode. */
  mode: Mode | null
  /** Replaces every timeout. */
  timeoutSeconds: number | null
}

/** Written forms, as the schema has already checked them. */
interface WrittenManifest {
  kernels?: WrittenKernel[]
  mirrors?: string[]
  modules?: string[]
  defaults?: {mode?: Mode; required?: boolean; timeout?: string | number}
  artifacts: WrittenArtifact[]
}

type WrittenKernel = string | {id: string; required?: boolean; timeout?: string | number; cmdline?: string}

interface WrittenDetails {
  maps?: WrittenMap[]
  programs?: {name: string; attach?: {required?: boolean}}[]
}

interface WrittenArtifact extends WrittenDetails {
  name?: string
  path: string | string[]
  mode?: Mode
  required?: boolean
  lanes?: {mode: Mode; required?: boolean}[]
  kernels?: string[]
}

interface WrittenMap {
  name: string
  max_entries?: number | 'cpus'
  inner_ringbuf_bytes?: number
  inner_map?: {type: InnerMapType; key_size?: number; value_size: number; max_entries: number}
}

interface WrittenSingleArtifact extends WrittenDetails {
  name?: string
  required_profiles?: string[]
}

interface WrittenMatrix {
  profiles: {id: string; required?: boolean; timeout?: string | number}[]
}

/** A checked document of our own form becomes the model; what a schema cannot say is checked here, all of it at once. */
export function normaliseManifest(document: YamlDocument, base: string, options: NormaliseOptions): Manifest {
  const written = document.value as WrittenManifest
  const problems: Problem[] = []
  const defaultTimeout = seconds(written.defaults?.timeout, document.placeOf('/defaults/timeout'), problems)
  const kernels = (written.kernels ?? []).map((kernel, index) =>
    kernelRequest(kernel, document.placeOf(`/kernels/${index}`), problems),
  )
  reportDuplicates(kernels, 'kernel', problems)
  const artifacts = written.artifacts.map((artifact, index) => artifactRequest(artifact, `/artifacts/${index}`))
  reportDuplicates(
    artifacts.flatMap(({name, place}) => (name === null || place === null ? [] : [{id: name, place}])),
    'artifact',
    problems,
  )
  if (problems.length > 0) throw new UserError(problems.sort(byPlace))
  return {
    file: document.file,
    kernels,
    mirrors: written.mirrors ?? [],
    modules: written.modules ?? [],
    artifacts,
    requiredKernels: [],
  }

  function artifactRequest(artifact: WrittenArtifact, pointer: string): ArtifactRequest {
    return {
      name: artifact.name ?? null,
      paths: typeof artifact.path === 'string' ? [artifact.path] : artifact.path,
      base,
      lanes:
        options.mode === null ? lanesOf(artifact, pointer) : [{mode: options.mode, required: requiredOf(artifact)}],
      timeoutSeconds: options.timeoutSeconds ?? defaultTimeout ?? DEFAULT_TIMEOUT_SECONDS,
      kernels: artifactKernels(artifact, pointer),
      attachRequired: true,
      place: document.placeOf(`${pointer}/${artifact.name === undefined ? 'path' : 'name'}`),
      ...details(artifact, document, pointer, true, problems),
    }
  }

  function lanesOf(artifact: WrittenArtifact, pointer: string): LaneRequest[] {
    const {lanes} = artifact
    if (lanes === undefined)
      return [{mode: artifact.mode ?? written.defaults?.mode ?? DEFAULT_MODE, required: requiredOf(artifact)}]
    for (const key of ['mode', 'required'] as const)
      if (artifact[key] !== undefined)
        problems.push({
          ...document.placeOf(`${pointer}/${key}`),
          message: `\`${key}\` is the short form of \`lanes\`; write one of the two`,
        })
    reportDuplicates(
      lanes.map((lane, index) => ({id: lane.mode, place: document.placeOf(`${pointer}/lanes/${index}`)})),
      'lane',
      problems,
    )
    return lanes.map(lane => ({mode: lane.mode, required: lane.required ?? true}))
  }

  function requiredOf(artifact: WrittenArtifact): boolean {
    const required = artifact.required ?? written.defaults?.required ?? true
    return artifact.lanes === undefined ? required : artifact.lanes.some(lane => lane.required ?? true)
  }

  function artifactKernels(artifact: WrittenArtifact, pointer: string): ArtifactRequest['kernels'] {
    return artifact.kernels?.map((id, index) => ({id, place: document.placeOf(`${pointer}/kernels/${index}`)})) ?? null
  }
}

/** The reference system's manifest: one object, named by the input; attach failures block only where it says so. */
export function normaliseSingleArtifact(
  document: YamlDocument,
  objects: readonly string[],
  options: NormaliseOptions,
): Manifest {
  const written = document.value as WrittenSingleArtifact
  const problems: Problem[] = []
  const shared = details(written, document, '', false, problems)
  if (problems.length > 0) throw new UserError(problems.sort(byPlace))
  return {
    file: document.file,
    kernels: [],
    mirrors: [],
    modules: [],
    artifacts: [
      {
        name: written.name === undefined ? null : artifactName(written.name),
        paths: [...objects],
        base: '.',
        lanes: [{mode: options.mode ?? DEFAULT_MODE, required: true}],
        timeoutSeconds: options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        attachRequired: false,
        place: document.placeOf(''),
        ...shared,
      },
    ],
    requiredKernels: (written.required_profiles ?? []).map((id, index) => ({
      id,
      place: document.placeOf(`/required_profiles/${index}`),
    })),
  }
}

/** The reference system takes any text for a name. */
function artifactName(written: string): string | null {
  const name = written
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64)
  return name === '' ? null : name
}

/** The reference system's matrix file. */
export function normaliseMatrix(document: YamlDocument): KernelRequest[] {
  const {profiles} = document.value as WrittenMatrix
  const problems: Problem[] = []
  const kernels = profiles.map((profile, index) =>
    kernelRequest(profile, document.placeOf(`/profiles/${index}`), problems),
  )
  reportDuplicates(kernels, 'kernel', problems)
  if (problems.length > 0) throw new UserError(problems)
  return kernels
}

function kernelRequest(written: WrittenKernel, place: Place, problems: Problem[]): KernelRequest {
  if (typeof written === 'string') return {id: written, required: true, timeoutSeconds: null, cmdline: '', place}
  return {
    id: written.id,
    required: written.required ?? true,
    timeoutSeconds: seconds(written.timeout, place, problems) ?? null,
    cmdline: written.cmdline ?? '',
    place,
  }
}

/** Maps and programs: the same in both forms. */
function details(
  written: WrittenDetails,
  document: YamlDocument,
  pointer: string,
  attachDefault: boolean,
  problems: Problem[],
) {
  const fixups = (written.maps ?? []).flatMap((map, index) =>
    fixupsOf(map, document.placeOf(`${pointer}/maps/${index}`), problems),
  )
  const programs = (written.programs ?? []).map((program, index): ProgramRequest => {
    const place = document.placeOf(`${pointer}/programs/${index}/name`)
    return {name: program.name, attachRequired: program.attach?.required ?? attachDefault, place}
  })
  reportDuplicates(
    programs.map(({name, place}) => ({id: name, place})),
    'program',
    problems,
  )
  reportRepeatedFixups(fixups, problems)
  return {fixups, programs}
}

function fixupsOf(map: WrittenMap, place: Place, problems: Problem[]): MapFixup[] {
  const fixups: MapFixup[] = []
  const common = {map: map.name, place}
  if (map.max_entries !== undefined) fixups.push({...common, kind: 'max_entries', value: map.max_entries})
  if (map.inner_map !== undefined) {
    const {type, key_size = 0, value_size, max_entries} = map.inner_map
    fixups.push({...common, kind: 'inner_map', type, keySize: key_size, valueSize: value_size, maxEntries: max_entries})
  }
  if (map.inner_ringbuf_bytes) fixups.push({...common, kind: 'inner_ringbuf', bytes: map.inner_ringbuf_bytes})
  if (fixups.length === 0)
    problems.push({
      ...place,
      message: `map \`${map.name}\` must set \`max_entries\`, \`inner_map\` or \`inner_ringbuf_bytes\``,
    })
  return fixups
}

/** Several entries may add up to one map; the same field twice is a mistake. */
function reportRepeatedFixups(fixups: readonly MapFixup[], problems: Problem[]): void {
  const seen = new Set<string>()
  for (const {map, kind, place} of fixups) {
    const what = kind === 'max_entries' ? '`max_entries`' : 'the prototype of the inner maps'
    const key = `${map} ${what}`
    if (seen.has(key) && place !== null) problems.push({...place, message: `${what} of map \`${map}\` is set twice`})
    seen.add(key)
  }
}

function reportDuplicates(
  named: readonly {id: string; place: Place | null}[],
  what: string,
  problems: Problem[],
): void {
  const first = new Map<string, Place | null>()
  for (const {id, place} of named) {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, place)
    else
      problems.push({
        ...place,
        message: `${what} \`${id}\` stands here a second time; the first is on line ${earlier?.line ?? '?'}`,
      })
  }
}

/** The schema has seen to the form; a text may still mean more than a day. */
function seconds(written: string | number | undefined, place: Place, problems: Problem[]): number | undefined {
  const parsed = written === undefined ? undefined : parseDuration(written)
  if (written !== undefined && parsed === undefined)
    problems.push({...place, message: `\`${written}\` is more than a day, the longest timeout there is`})
  return parsed
}
