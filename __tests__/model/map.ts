import type {MapRefusal, MapResult, MapTrial} from '../../src/model/map.ts'

export function aMap(overrides: Partial<MapResult> = {}): MapResult {
  return {
    name: 'events',
    type: 'hash',
    keySize: 4,
    valueSize: 8,
    maxEntries: 1024,
    flags: 0,
    hasInner: false,
    off: null,
    refusal: null,
    ...overrides,
  }
}

/** Returns the refusal of a map; only the trials show what is wrong. */
export function aRefusal(overrides: Partial<MapRefusal> = {}): MapRefusal {
  return {
    inner: false,
    errno: {number: 22, name: 'EINVAL'},
    message: "map 'events': failed to create: Invalid argument(-22)",
    type: 'hash',
    keySize: 4,
    valueSize: 8,
    maxEntries: 1024,
    flags: 0,
    extra: 0,
    btf: 'none',
    trials: [aTrial()],
    ...overrides,
  }
}

/** Returns the trial of the smallest map of a type, which the kernel accepts. */
export function aTrial(overrides: Partial<MapTrial> = {}): MapTrial {
  return {base: 'smallest', property: 'type', value: 1, errno: null, limit: null, ...overrides}
}
