import type {Place} from './place.ts'

/** The policy of `surface:` in the manifest. */
export interface SurfacePolicy {
  /** `required`: a finding about the surface blocks if a lane of its artifact and kernel does. `off`: nothing is examined. */
  level: 'report' | 'required' | 'off'
  allow: AllowedSurface[]
}

/** An entry of `surface.allow`: expected findings. */
export interface AllowedSurface {
  /** The hook or the field; `*` matches any characters. */
  name: string
  /** Null for any class or program. */
  class: SurfaceClass | null
  program: string | null
  reason: string
  place: Place
}

export const SURFACE_CLASSES = [
  'HOOK_ARGUMENT_CHANGED',
  'RETURN_TYPE_CHANGED',
  'TRACEPOINT_FIELD_CHANGED',
  'FIELD_TYPE_CHANGED',
  'AMBIGUOUS_HOOK',
  'HOOK_VARIANT_MISSED',
  'HOOK_NEVER_RUNS',
] as const

export type SurfaceClass = (typeof SURFACE_CLASSES)[number]

/** Returns whether a class is one of the surface classes. */
export function isSurfaceClass(kind: string): kind is SurfaceClass {
  return SURFACE_CLASSES.some(own => own === kind)
}
