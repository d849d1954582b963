import type {LoadResult} from '../model/case.ts'
import type {ProgramOff} from '../model/program.ts'
import {type Draft, draftOf} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import type {CaseContext} from './model/context.ts'
import {autoloadAddition} from './model/manifest-yaml.ts'

/** libbpf, `init_prog_array_slots`: it fills prog arrays after it loaded all programs. */
const SLOT = /map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/

/** Returns the draft of a static prog array that names a program that is off: the load fails with EBADF and no reason. */
export function draftOfProgArray(context: CaseContext, load: LoadResult): Draft | null {
  const {libbpfTail, libbpfLog, programs} = context.result
  const match = SLOT.exec(`${load.message ?? ''}\n${libbpfTail}`)
  if (match === null) return null
  const [words, map = '', slot = '', name = ''] = match
  const off = programs.find(program => program.name === name)?.off ?? null
  return draftOf(
    context,
    'load',
    {
      class: 'PROG_ARRAY_MEMBER_OFF',
      title: `slot ${slot} of prog array ${map} names program ${name}, which is ${off === null ? 'not loaded' : off.reason.startsWith('off ') ? off.reason : `off: ${off.reason}`}`,
      remedy: `${off === null ? `Load ${name}: the` : `${WAYS[off.by]} The`} object fills ${map} during the load, so ${name} cannot be left out. Or leave slot ${slot} empty in the object and let the loader fill it (\`entries: [{key: ${slot}, value: {program: ${name}}}]\` of the map in the manifest).`,
      ...(off?.by === 'object' ? {addition: autoloadAddition([name])} : {}),
      subject: `${map} ${slot}`,
    },
    {program: name, map, words, excerpt: libbpfExcerpt(libbpfTail), log: libbpfLog},
  )
}

/** How to load the program again. */
const WAYS: Readonly<Record<ProgramOff['by'], string>> = {
  object: 'Remove the "?" from its section, or switch it on in the manifest (`autoload: true`).',
  manifest: 'Remove its `autoload: false`.',
  kernel: 'Remove its `min_kernel`, or make it load on this kernel.',
  variant: 'Give each variant its own slot, and let the loader fill it.',
  dropped: 'See its own finding: it does not load on this kernel.',
}
