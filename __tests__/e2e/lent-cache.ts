import {cpSync, existsSync, mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {ResolvedKernel} from '../../src/kernels/model/resolved-kernel.ts'
import {buildValidator} from '../../src/validator/build.ts'
import {kept} from '../kernels/helpers/kept.ts'
import {cacheDirectory} from './deb-repository.ts'

/** The kinds of entries that a run of one kernel uses from the cache. */
export type Kind = 'resolved' | 'kernels' | 'images' | 'modules' | 'packages' | 'keys' | 'settled' | 'validator'

/** Copies the entries of one kernel from this machine's cache into a new one, which a test may damage. */
export async function lendCache(to: string, {kernel = 'debian-12-6.1', without = [] as readonly Kind[]} = {}) {
  const record = join('resolved', `${kernel}.json`)
  const {image, modules, pins} = kept<ResolvedKernel>(join(cacheDirectory, record))
  const {program} = await buildValidator({
    arch: 'x86_64',
    cacheDirectory,
    signal: new AbortController().signal,
    install: () => Promise.reject(new Error('no setup')),
  })
  const entries: Record<Kind, readonly string[]> = {
    resolved: [record],
    kernels: [join('kernels', image.sha256)],
    images: [join('images', pins?.vmlinuzSha256 ?? '')],
    modules: modules.map(({sha256}) => join('modules', sha256)),
    packages: [image, ...modules].map(({sha256, format}) => join('packages', `${sha256}.${format}`)),
    keys: ['keys'],
    settled: ['settled'],
    validator: [dirname(program).slice(cacheDirectory.length + 1)],
  }
  mkdirSync(to, {recursive: true})
  for (const [kind, paths] of Object.entries(entries))
    for (const path of without.includes(kind as Kind) ? [] : paths)
      if (existsSync(join(cacheDirectory, path)))
        cpSync(join(cacheDirectory, path), join(to, path), {recursive: true, force: true})
}
