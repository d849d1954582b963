import type {Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'

/** At most so many artifacts are named beside a version. */
const NAMED = 5

/**
 * Which libbpf loaded the objects: `1.7`, or `1.7; 1.1 for probe, net` where artifacts have a version of their own. Null
 * where nothing was loaded.
 */
export function libbpfWords({cases}: Pick<Results, 'cases'>): string | null {
  const byVersion = new Map<string, Set<string>>()
  for (const {libbpf, artifact} of cases) {
    if (libbpf === null) continue
    byVersion.set(libbpf, (byVersion.get(libbpf) ?? new Set()).add(artifact))
  }
  const [[most] = [], ...others] = [...byVersion].sort(([, a], [, b]) => b.size - a.size)
  if (most === undefined) return null
  return [most, ...others.map(([version, artifacts]) => `${version} for ${someOf([...artifacts])}`)].join('; ')
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map(name => oneLine(name, 60))
  return names.length > NAMED ? `${shown.join(', ')} and ${names.length - NAMED} more` : shown.join(', ')
}
