import type {Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'

/** Most artifacts that are named with a version. */
const NAMED = 5

/**
 * Returns the version of libbpf that loaded the objects: `1.7`, or `1.7; 1.1 for probe, net` if artifacts use different
 * versions. Null if nothing was loaded.
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
