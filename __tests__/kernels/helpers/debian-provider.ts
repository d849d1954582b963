import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach} from '@jest/globals'
import type {KernelSpec} from '../../../src/kernels/model/kernel-spec.ts'
import type {KernelProgress} from '../../../src/kernels/model/progress.ts'
import type {KernelProviderOptions} from '../../../src/kernels/provider/kernel-provider.ts'
import {createKernelProvider} from '../../../src/kernels/provider/provider.ts'
import type {TestKernel} from './archive.ts'
import {aDebianSpec} from './debian-spec.ts'
import {TestMirror} from './mirror.ts'

export const HOUR_MS = 3_600_000
export const NEW: TestKernel = {release: '6.12.117+deb13-cloud-amd64', version: '6.12.117-1', layout: 'A'}
export const OLD: TestKernel = {release: '6.12.100+deb13-cloud-amd64', version: '6.12.100-1', layout: 'A'}
export const SPEC = aDebianSpec(['trixie-security', 'trixie'], {id: 'debian-13-6.12', series: '6.12'})
export const EXACT: KernelSpec = {...SPEC, id: `debian-13-6.12@${OLD.release}`, release: OLD.release}
export const NO_MODULES = {modules: []}
export let cacheDirectory: string
export let mirror: TestMirror
export let notes: string[]

beforeEach(async () => {
  cacheDirectory = await mkdtemp(join(tmpdir(), 'kernels-'))
  mirror = await new TestMirror().start()
  notes = []
})
afterEach(async () => {
  await mirror.stop()
  await rm(cacheDirectory, {recursive: true, force: true})
})

export const onProgress = (progress: KernelProgress) => {
  if (progress.step === 'note') notes.push(progress.message)
}

export function provider(options: Partial<KernelProviderOptions> = {}) {
  const download = {connectMs: 5000, stallMs: 5000, pauseMs: 5}
  return createKernelProvider({cacheDirectory, mirrors: [mirror.url], keyrings: [], download, ...options})
}

/** All files in the cache, except locks. */
export async function filesInCache(): Promise<string[]> {
  const names = await readdir(cacheDirectory, {recursive: true, withFileTypes: true})
  return names.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
