import type {LimitFunction} from 'p-limit'
import type {GuestMemory} from '../guest/memory.ts'
import type {Snapshots} from '../guest/snapshots.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {KernelProvider} from '../kernels/provider/kernel-provider.ts'
import type {Plan, PlannedKernel} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import type {Examiner} from './examiner.ts'
import type {Parking} from './parking.ts'
import type {RunPorts} from './ports.ts'
import type {Toolbox} from './tools.ts'

/** One kernel of a run, and the resources that it shares with the others. */
export interface KernelJob {
  kernel: PlannedKernel
  plan: Plan
  request: RunRequest
  ports: RunPorts
  /** Aborted when the user cancels or the whole run fails. */
  signal: AbortSignal
  provider: KernelProvider
  tools: Promise<Toolbox>
  /** Examines kernels without a boot; null if all kernels are booted. */
  examiner: Promise<Examiner> | null
  /** Fetches a kernel when it is its turn. */
  fetches(id: string, fetch: () => Promise<KernelFiles>): Promise<KernelFiles>
  guests: LimitFunction
  parking: Parking | null
  /** Called when a guest started. */
  onGuest(): void
  memory: GuestMemory
  snapshots: Snapshots | undefined
  workDirectory: string
}
