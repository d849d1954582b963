import type {ArtifactRequest} from '../request/artifact.ts'
import {type Checking, elements} from './checking.ts'
import {fixupsOf} from './fixups.ts'
import {knownFailuresOf} from './known-failures.ts'
import {programsOf} from './programs.ts'
import {testsOf} from './tests.ts'
import {variantsOf} from './variants.ts'
import type {WrittenObject} from './written.ts'

type ObjectRequest = Pick<
  ArtifactRequest,
  | 'attachRequired'
  | 'maxInsns'
  | 'fixups'
  | 'programs'
  | 'variants'
  | 'probeCompanions'
  | 'tests'
  | 'files'
  | 'knownFailures'
>

/**
 * Normalises the keys of an object that both forms share.
 *
 * @param defaults values for keys that the object does not set
 */
export function objectRequest(
  object: WrittenObject,
  pointer: string,
  defaults: {attachRequired: boolean; maxInsns: number | null},
  checking: Checking,
): ObjectRequest {
  const attachRequired = object.attach === undefined ? defaults.attachRequired : object.attach === 'required'
  return {
    attachRequired,
    maxInsns: object.max_insns ?? defaults.maxInsns,
    fixups: fixupsOf(object, pointer, checking),
    programs: programsOf(object, pointer, attachRequired, checking),
    variants: variantsOf(object, pointer, checking),
    probeCompanions: object.probe_companions ?? [],
    tests: testsOf(object, pointer, checking),
    knownFailures: knownFailuresOf(object, pointer, checking),
    files: elements(object.files, `${pointer}/files`).map(({element, at}) => ({
      path: element,
      place: checking.place(at),
    })),
  }
}
