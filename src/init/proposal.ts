import type {Artifact} from '../artifact/artifact.ts'
import type {ArtifactRequest, Fixup, ProgramRequest, VariantGroup} from '../manifest/model.ts'
import {DEFAULT_TIMEOUT_SECONDS} from '../manifest/model.ts'

/** Something that a trial found, with how it was found: a comment in the manifest. */
export interface Found<T> {
  what: T
  how: string
}

/** What a program needs said of it. */
export interface ProgramNote {
  name: string
  load: ProgramRequest['load']
  attachRequired: boolean
}

/** What makes one object load, as far as it is known. */
export interface Proposal {
  artifact: Artifact
  fixups: Found<Fixup>[]
  programs: Found<ProgramNote>[]
  variants: Found<VariantGroup>[]
  /** Why the artifact cannot be required: null when it can. */
  hopeless: string | null
}

/** An object as it is. */
export function untouched(artifact: Artifact): Proposal {
  return {artifact, fixups: [], programs: [], variants: [], hopeless: null}
}

/** What a run is asked, to try a proposal. */
export function requestOf(proposal: Proposal): ArtifactRequest {
  const place = {file: '', line: 1, column: 1}
  const {request} = proposal.artifact
  return {
    ...request,
    lanes: [{mode: 'load_attach', required: true}],
    timeoutSeconds: DEFAULT_TIMEOUT_SECONDS,
    fixups: [...request.fixups, ...proposal.fixups.map(({what}) => what)],
    variants: [...request.variants, ...proposal.variants.map(({what}) => what)],
    tests: [],
    programs: [
      ...request.programs,
      ...proposal.programs.map(({what: {name, load, attachRequired}}) => ({
        name,
        load,
        autoload: null,
        minKernel: null,
        attachRequired,
        attach: null,
        maxInsns: null,
        section: null,
        place,
      })),
    ],
  }
}
