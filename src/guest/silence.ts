import {deathBySilence, type Patience} from './life.ts'

/**
 * How long a boot may be silent before its first record, in seconds of a guest with KVM. A boot whose console goes on is slow
 * and not dead: a KVM inside of an emulator took 38 s. One that would go on for ever ends at the limit.
 */
const BOOT_PATIENCE: Patience = {idle: 30, work: 30, longest: 120, limit: 300}
/**
 * For a boot that has a fallback: a shape that may hang, and a guest that is resumed. The longest silence of a boot that went
 * well was 1.8 s of CPU time without KVM.
 */
const FALLBACK_PATIENCE: Patience = {...BOOT_PATIENCE, idle: 4, work: 4, longest: 30}
const LOOK_MS = 500

/** Watches a boot before its first record, and tells a slow one from a dead one. */
export interface SilenceWatch {
  start(): void
  /** The console printed something. */
  spoke(): void
  stop(): void
}

/**
 * @param hasFallback whether the kernel can be booted in another way
 * @param stretch factor of all times, for emulation
 * @param cpuSeconds CPU time of QEMU until now; null where it is not known
 * @param giveUp called once; its argument follows "the guest"
 */
export function createSilenceWatch(
  hasFallback: boolean,
  stretch: number,
  cpuSeconds: () => number | null,
  giveUp: (reason: string) => void,
): SilenceWatch {
  const patience = stretched(hasFallback ? FALLBACK_PATIENCE : BOOT_PATIENCE, stretch)
  const startedAt = performance.now()
  let spokeAt = startedAt
  /** When the console was last seen to have printed, and the CPU time then: asking at each of thousands of chunks costs too much. */
  let lastSign = {at: startedAt, cpu: 0 as number | null}
  let looking: NodeJS.Timeout | undefined

  return {
    start() {
      spokeAt = performance.now()
      looking = setInterval(look, LOOK_MS)
    },
    spoke() {
      spokeAt = performance.now()
    },
    stop: () => clearInterval(looking),
  }

  function look(): void {
    const now = performance.now()
    const cpu = cpuSeconds()
    if (spokeAt > lastSign.at) lastSign = {at: spokeAt, cpu}
    const silent = (now - lastSign.at) / 1000
    const worked = cpu === null || lastSign.cpu === null ? null : cpu - lastSign.cpu
    const death = deathBySilence({wall: silent, cpu: worked, total: (now - startedAt) / 1000}, patience)
    if (death === null) return
    clearInterval(looking)
    if (death === 'late') giveUp(`had sent no record ${patience.limit} s after its start`)
    else giveUp(`was silent for ${Math.round(silent)} s while it booted${workWords(worked)}`)
  }
}

function stretched({idle, work, longest, limit}: Patience, factor: number): Patience {
  return {idle: idle * factor, work: work * factor, longest: longest * factor, limit: limit * factor}
}

/** What QEMU did during the silence tells a hang from a halt. */
function workWords(cpu: number | null): string {
  return cpu === null ? '' : ` (QEMU worked for ${cpu.toFixed(1)} s of them)`
}
