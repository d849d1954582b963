import type {FindingClass} from '../../model/finding-class.ts'
import type {Addition} from './manifest-yaml.ts'
import type {Proof} from './proof.ts'

/** What a rule derives from the messages of the kernel or of libbpf. */
export interface Explanation {
  class: FindingClass
  title: string
  remedy: string
  /** Lines to paste into the manifest. */
  addition?: Addition
  /** What a table of versions says. Shown only if no kernel of the run proves more. */
  background?: string
  /** How another kernel proves that it supports this; by default, the same program, map or test works there. */
  proof?: Proof
  /** What the failure is about (a helper, a symbol), so that findings fold over kernels with different messages. */
  subject?: string
}
