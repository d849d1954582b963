import type {SourceSpec} from '../model/source-spec.ts'
import type {KernelSource, SourceServices} from './source.ts'

/** The source of each kind, made when it is first needed. */
interface Sources {
  of(kind: SourceSpec['kind']): Promise<KernelSource>
}

/** Makes sources that share one downloader and one store. */
export function createSources(services: SourceServices): Sources {
  const made = new Map<SourceSpec['kind'], Promise<KernelSource>>()
  return {
    of(kind) {
      const source = made.get(kind) ?? create(kind, services)
      made.set(kind, source)
      return source
    },
  }
}

/** Makes a source. It gets only specs of its own kind, since callers pass `source.kind`. */
async function create(kind: SourceSpec['kind'], services: SourceServices): Promise<KernelSource> {
  switch (kind) {
    case 'deb':
      return (await import('./deb/source.ts')).createDebSource(services) as KernelSource
    case 'mainline':
      return (await import('./mainline/source.ts')).createMainlineSource(services) as KernelSource
    case 'rpm':
      return (await import('./rpm/source.ts')).createRpmSource(services) as KernelSource
    case 'oci':
      return (await import('./oci/source.ts')).createOciSource(services) as KernelSource
    case 'url':
      return (await import('./url/source.ts')).createUrlSource(services) as KernelSource
    case 'local':
      return (await import('./local/source.ts')).createLocalSource(services) as KernelSource
  }
}
