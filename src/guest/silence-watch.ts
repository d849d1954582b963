import {deathBySilence, type Patience} from './death-by-silence.ts'

/**
 * How long a boot may be silent before its first record, in seconds of a KVM guest. A boot that keeps printing is slow, not
 * dead: KVM inside an emulator took 38 s. A boot that prints forever ends at the limit.
 */
const BOOT_PATIENCE: Patience = {idle: 30, work: 30, longest: 120, limit: 300}
/**
 * Limits for a boot with a fallback: a shape that may hang, or a resumed guest. The longest silence of a successful boot was
 * 1.8 s of CPU time without KVM.
 */
const FALLBACK_PATIENCE: Patience = {...BOOT_PATIENCE, idle: 4, work: 4, longest: 30}
const LOOK_MS = 500

/** Watches a boot until its first record, and distinguishes a slow boot from a dead one. */
export interface SilenceWatch {
  start(): void
  /** The console printed something. */
  spoke(): void
  stop(): void
}

/**
 * Creates the watch of one boot.
 *
 * @param hasFallback the kernel can be booted in another way
 * @param stretch factor for all times, for emulation
 * @param cpuSeconds returns the CPU time of QEMU until now; null if it is unknown
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
  /** Time of the last known output, and the CPU time then. Reading the CPU time for each of thousands of chunks is too expensive. */
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
    if (death === 'late') giveUp(`sent no record within ${patience.limit} s of its start`)
    else giveUp(`was silent for ${Math.round(silent)} s while it booted${workWords(worked)}`)
  }
}

function stretched({idle, work, longest, limit}: Patience, factor: number): Patience {
  return {idle: idle * factor, work: work * factor, longest: longest * factor, limit: limit * factor}
}

/** Returns QEMU's CPU time during the silence, which distinguishes a hang from a halt. */
function workWords(cpu: number | null): string {
  return cpu === null ? '' : ` (QEMU used ${cpu.toFixed(1)} s of CPU time)`
}
