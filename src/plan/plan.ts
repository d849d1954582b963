import type {Artifact} from '../artifact/artifact.ts'
import {readArtifacts} from '../artifact/artifact.ts'
import {withTargets} from '../artifact/targets.ts'
import type {Problem} from '../base/errors.ts'
import {collectProblems, UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import type {Catalog} from '../kernels/catalog/catalog.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import {findLock} from '../kernels/lockfile/find.ts'
import {lockedKernels} from '../kernels/lockfile/fits.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {Brought} from '../packing/brought-files.ts'
import {readBrought} from '../packing/brought-files.ts'
import type {ExpandTests} from '../project-tests/project-tests.ts'
import {expandNames, keepTestsWhole, leaveTestsOut, takesTests} from '../project-tests/project-tests.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {KernelRequest} from '../request/kernel.ts'
import {isKernelNamed, kernelName} from '../request/kernel.ts'
import type {Manifest} from '../request/manifest.ts'
import type {RunRequest} from '../request/run.ts'
import {nearest} from '../text/did-you-mean.ts'
import {withKernelNames} from './artifact-kernels.ts'
import {kernelsOfShard, shardResult} from './assign.ts'
import {manifestOf} from './bare-manifest.ts'
import {readBtfFiles} from './btf.ts'
import {checkBrought} from './check-brought.ts'
import {withCheckoutHint} from './checkout-hint.ts'
import type {ChosenKernel} from './kernel-selection.ts'
import {chooseKernels, manifestKernels} from './kernel-selection.ts'
import {needsFiles} from './needs.ts'
import type {Plan, PlannedLock} from './planned.ts'
import {suit} from './suited.ts'

/**
 * Reads the manifest and the objects and finds the kernels in the catalog.
 *
 * @param expandTests splits `go_test` and `cargo_test` into artifacts; by default they are skipped
 * @throws UserError with all problems of the manifest, the objects and the kernels
 */
export async function planRun(request: RunRequest, expandTests: ExpandTests = leaveTestsOut): Promise<Plan> {
  return withCheckoutHint(request, () => planAll(request, expandTests))
}

async function planAll(request: RunRequest, expandTests: ExpandTests): Promise<Plan> {
  const written = await manifestOf(request)
  const problems: Problem[] = []
  const catalog = await loadCatalog()
  const chosen = await chooseRunKernels(written, request, catalog, problems)
  const requests = chosen.map(({kernel}) => kernel)
  const manifest = withKernelNames(
    written,
    [...chosen, ...(await manifestKernels(written, catalog))],
    catalog,
    problems,
  )
  const wanted = manifest.artifacts.filter(one => takesTests(one, request.artifacts))
  // A build takes long: with problems, skip it and report them.
  const expand = problems.length > 0 ? keepTestsWhole : expandTests
  const tests = await collectProblems(problems, () => expand(wanted))
  const artifacts = await collectProblems(problems, async () =>
    chooseArtifacts(withTargets(await readArtifacts(tests?.requests ?? [])), request.artifacts),
  )
  if (request.kernels.length === 0 && request.against.length === 0) checkRequiredKernels(manifest, requests, problems)
  const lock = await collectProblems(problems, () => planLock(manifest, chosen, request))
  const brought = await readAllBrought(artifacts ?? [], tests?.brought ?? new Map(), problems)
  const btf = await readBtfFiles(artifacts ?? [], chosen, problems)
  if (artifacts === undefined || lock === undefined || problems.length > 0) throw new UserError(problems)
  const planned = chosen
    .map(({spec, kernel, booted}) => ({
      name: kernelName(kernel),
      spec,
      request: kernel,
      booted,
      artifacts: artifacts.filter(artifact => isFor(artifact, kernel)),
    }))
    .filter(kernel => kernel.artifacts.length > 0)
  const {kernels: all, defects} = suit(planned, brought)
  for (const kernel of all) checkBrought(kernel, brought)
  const {shard} = request
  const judged = artifacts.map(artifact => {
    const defect = defects.get(artifact)
    return defect === undefined ? artifact : {...artifact, defect}
  })
  const notes = [...manifest.notes, ...(tests?.notes ?? []).map(message => ({message, serious: false}))]
  const whole = {manifest: {...manifest, notes}, artifacts: judged, lock, brought, btf}
  return shard === null
    ? {...whole, kernels: all, shard}
    : {...whole, kernels: kernelsOfShard(all, shard), shard: shardResult(all, shard)}
}

/** Returns the kernels that boot, and those that are only examined. A kernel that is requested as both boots. */
async function chooseRunKernels(
  manifest: Manifest,
  {kernels, against}: RunRequest,
  catalog: Catalog,
  problems: Problem[],
): Promise<(ChosenKernel & {booted: boolean})[]> {
  const isBooted = kernels.length > 0 || against.length === 0
  const booted = isBooted ? await chooseKernels(manifest, kernels, catalog, problems) : []
  const examined = against.length === 0 ? [] : await chooseKernels(manifest, against, catalog, problems)
  const names = new Set(booted.map(({kernel}) => kernelName(kernel)))
  return [
    ...booted.map(chosen => ({...chosen, booted: true})),
    ...examined.filter(({kernel}) => !names.has(kernelName(kernel))).map(chosen => ({...chosen, booted: false})),
  ]
}

/**
 * Returns the kernels of a run, each once, without reading its objects, which need not be built.
 *
 * @throws UserError with all problems of the manifest and of its kernels
 */
export async function planKernels(request: RunRequest): Promise<{manifest: Manifest; specs: KernelSpec[]}> {
  const manifest = await manifestOf(request)
  const problems: Problem[] = []
  const chosen = await chooseKernels(manifest, request.kernels, await loadCatalog(), problems)
  if (problems.length > 0) throw new UserError(problems)
  return {manifest, specs: [...new Map(chosen.map(({spec}) => [spec.id, spec])).values()]}
}

async function planLock(
  {file}: Manifest,
  specs: readonly {spec: KernelSpec}[],
  request: RunRequest,
): Promise<PlannedLock | null> {
  const lock = await findLock(request.lock, file === '' ? null : file)
  const all = specs.map(({spec}) => spec)
  return lock && {file: lock.file, kernels: lockedKernels(lock, all)}
}

/** Logs notes about how the request is interpreted. */
export function tellRemarks({manifest, artifacts, lock}: Plan, request: RunRequest, logger: Logger): void {
  if (lock !== null) logger.info(`${lock.file} defines the kernel builds; newer ones are not looked up`)
  if (request.manifest !== null && manifest.file === '')
    logger.info(
      `${request.manifest} is ignored, since objects are named; to run its artifacts with their settings, remove the objects`,
    )
  for (const {path, alsoBy} of artifacts)
    if (alsoBy !== undefined)
      logger.info(
        `\`${path}\` is used once, although it is also matched by ${alsoBy.map(way => `\`${way}\``).join(', ')}`,
      )
  for (const {message, serious} of manifest.notes) logger[serious ? 'warning' : 'info'](message)
}

/** Reads the packed files that this run needs. Files that only other artifacts need may be missing. */
async function readAllBrought(
  artifacts: readonly Artifact[],
  built: Plan['brought'],
  problems: Problem[],
): Promise<Plan['brought']> {
  const brought = new Map<ArtifactRequest, Brought>(built)
  for (const request of new Set(artifacts.map(artifact => artifact.request))) {
    if (brought.has(request) || !needsFiles(request)) continue
    const read = await collectProblems(problems, () => readBrought(request))
    if (read !== undefined) brought.set(request, read)
  }
  return brought
}

function chooseArtifacts(artifacts: readonly Artifact[], asked: readonly string[]): Artifact[] {
  if (asked.length === 0) return [...artifacts]
  const names = expandNames(asked, artifacts)
  const known = artifacts.map(({name}) => name)
  const unknown = names.filter(name => !known.includes(name))
  if (unknown.length > 0) throw new UserError(unknown.map(name => ({message: unknownName('artifact', name, known)})))
  return artifacts.filter(({name}) => names.includes(name))
}

function checkRequiredKernels(manifest: Manifest, requests: readonly KernelRequest[], problems: Problem[]): void {
  const names = requests.map(kernelName)
  for (const {id, place} of manifest.requiredKernels)
    if (!requests.some(kernel => isKernelNamed(kernel, id)))
      problems.push({
        ...place,
        message: `the manifest requires kernel \`${id}\`, which is not in this run; its kernels are ${names.join(', ')}`,
      })
}

function isFor({request}: Artifact, kernel: KernelRequest): boolean {
  return request.kernels === null || request.kernels.some(({id}) => isKernelNamed(kernel, id))
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  return `this run has no ${what} \`${name}\`; ${guess === undefined ? `use one of ${known.join(', ')}` : `did you mean \`${guess}\`?`}`
}
