import type {Place} from './place.ts'

/** What the manifest's `surface:` says. */
export interface SurfacePolicy {
  /** `required`: a finding about the surface blocks where a lane of its artifact and kernel does. `off`: nothing is examined. */
  level: 'report' | 'required' | 'off'
  allow: AllowedSurface[]
}

/** An entry of `surface.allow`: findings that are expected. */
export interface AllowedSurface {
  /** The hook or the field; `*` stands for any characters. */
  name: string
  /** Null: any class, any program. */
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

/** Whether a class of findings is one of these. */
export function isSurfaceClass(kind: string): kind is SurfaceClass {
  return SURFACE_CLASSES.some(own => own === kind)
}
