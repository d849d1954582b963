import {type Artifact, readArtifacts} from '../artifact/artifact.ts'
import {nearest} from '../did-you-mean.ts'
import {collectProblems, type Problem, UserError} from '../errors.ts'
import {findKernel, loadCatalog} from '../kernels/catalog.ts'
import type {KernelSpec} from '../kernels/types.ts'
import {loadManifest} from '../manifest/load.ts'
import {DEFAULT_MODE, DEFAULT_TIMEOUT_SECONDS, type KernelRequest, type Manifest} from '../manifest/model.ts'
import {DEFAULT_KERNELS, type RunRequest} from './request.ts'

/** What is taken where: everything is known to exist, nothing has been fetched. */
export interface Plan {
  manifest: Manifest
  artifacts: Artifact[]
  kernels: PlannedKernel[]
}

export interface PlannedKernel {
  spec: KernelSpec
  request: KernelRequest
  /** The artifacts that are taken to it. */
  artifacts: Artifact[]
}

/**
 * Reads the manifest and the objects and finds the kernels in the catalog.
 *
 * @throws UserError with every problem of all three at once
 */
export async function planRun(request: RunRequest): Promise<Plan> {
  const manifest = await manifestOf(request)
  const problems: Problem[] = []
  const artifacts = await collectProblems(problems, async () =>
    chooseArtifacts(await readArtifacts(manifest.artifacts), request.artifacts),
  )
  const requests = kernelRequests(manifest, request)
  const specs = await findKernels(requests, problems)
  checkArtifactKernels(manifest, requests, problems)
  checkRequiredKernels(manifest, requests, problems)
  if (artifacts === undefined || problems.length > 0) throw new UserError(problems)
  const kernels = specs.map(({spec, kernel}) => ({
    spec,
    request: kernel,
    artifacts: artifacts.filter(artifact => isFor(artifact, kernel)),
  }))
  return {manifest, artifacts, kernels: kernels.filter(kernel => kernel.artifacts.length > 0)}
}

async function manifestOf(request: RunRequest): Promise<Manifest> {
  const {manifest, manifestImplied: implied, matrix, objects, mode, timeoutSeconds} = request
  const options = {matrix, implied, objects, mode, timeoutSeconds}
  const loaded = manifest === null ? null : await loadManifest(manifest, options)
  if (loaded !== null) return loaded
  return {
    file: '',
    kernels: [],
    mirrors: [],
    modules: [],
    requiredKernels: [],
    artifacts: [
      {
        name: null,
        paths: [...objects],
        base: '.',
        lanes: [{mode: mode ?? DEFAULT_MODE, required: true}],
        timeoutSeconds: timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        fixups: [],
        attachRequired: true,
        programs: [],
        place: null,
      },
    ],
  }
}

function chooseArtifacts(artifacts: readonly Artifact[], names: readonly string[]): Artifact[] {
  if (names.length === 0) return [...artifacts]
  const known = artifacts.map(({name}) => name)
  const unknown = names.filter(name => !known.includes(name))
  if (unknown.length > 0) throw new UserError(unknown.map(name => ({message: unknownName('artifact', name, known)})))
  return artifacts.filter(({name}) => names.includes(name))
}

/** Kernels of the input stand for the manifest's; what the manifest says of one of them still holds. */
function kernelRequests(manifest: Manifest, request: RunRequest): KernelRequest[] {
  const ids =
    request.kernels.length > 0
      ? request.kernels
      : manifest.kernels.length > 0
        ? manifest.kernels.map(({id}) => id)
        : DEFAULT_KERNELS
  return [...new Set(ids)].map(
    id =>
      manifest.kernels.find(kernel => kernel.id === id) ?? {
        id,
        required: true,
        timeoutSeconds: null,
        cmdline: '',
        place: null,
      },
  )
}

async function findKernels(
  requests: readonly KernelRequest[],
  problems: Problem[],
): Promise<{spec: KernelSpec; kernel: KernelRequest}[]> {
  const catalog = await loadCatalog()
  const found: {spec: KernelSpec; kernel: KernelRequest}[] = []
  for (const kernel of requests) {
    const own: Problem[] = []
    const spec = await collectProblems(own, () => findKernel(kernel.id, catalog))
    if (spec !== undefined) found.push({spec, kernel})
    problems.push(...own.map(problem => ({...kernel.place, ...problem})))
  }
  return found
}

function checkArtifactKernels(manifest: Manifest, requests: readonly KernelRequest[], problems: Problem[]): void {
  const known = [...new Set([...manifest.kernels, ...requests].map(({id}) => id))]
  for (const {id, place} of manifest.artifacts.flatMap(({kernels}) => kernels ?? []))
    if (!known.includes(id))
      problems.push({...place, message: `${unknownName('kernel', id, known)}; list it under \`kernels:\``})
}

function checkRequiredKernels(manifest: Manifest, requests: readonly KernelRequest[], problems: Problem[]): void {
  const ids = requests.map(({id}) => id)
  for (const {id, place} of manifest.requiredKernels)
    if (!ids.includes(id))
      problems.push({
        ...place,
        message: `the manifest requires kernel \`${id}\`, which this run does not take; its kernels are ${ids.join(', ')}`,
      })
}

function isFor({request}: Artifact, kernel: KernelRequest): boolean {
  return request.kernels === null || request.kernels.some(({id}) => id === kernel.id)
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  return `no ${what} of this run is called \`${name}\`; ${guess === undefined ? `there are ${known.join(', ')}` : `did you mean \`${guess}\`?`}`
}
