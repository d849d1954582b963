import type {SurfacePolicy} from '../model/surface-policy.ts'
import {REPORT_SURFACE} from '../request/manifest.ts'
import {type Checking, elements} from './checking.ts'
import type {WrittenSurface} from './written.ts'

/** Returns the surface policy: its level, and the findings that it allows. */
export function surfaceOf(written: WrittenSurface | undefined, pointer: string, checking: Checking): SurfacePolicy {
  if (written === undefined) return REPORT_SURFACE
  if (typeof written === 'string') return {level: written, allow: []}
  return {
    level: written.level ?? REPORT_SURFACE.level,
    allow: elements(written.allow, `${pointer}/allow`).map(({element, at}) => ({
      name: element.name,
      class: element.class ?? null,
      program: element.program ?? null,
      reason: element.reason,
      place: checking.place(at),
    })),
  }
}
