import type {KernelWarning} from '../results/model.ts'

/** Longest console line that is looked at. */
export const MAX_CONSOLE_LINE = 4096

/** The first ones tell; a kernel that warns in a loop says nothing new. */
const MAX_WARNINGS = 100

/** The step that a marker announced: `<artifact>/<program> <step>`. */
const MARKER = /bpfcompat: (\S+\/\S+ (?:open|load|attach|detach))\s*$/

/** How the kernel says that it dies: kernel/panic.c, arch/x86/kernel/dumpstack.c. */
const PANIC = /Kernel panic - not syncing: (.*)$/

/**
 * How the kernel says that something is wrong while it goes on: kernel/panic.c (`__warn`), lib/bug.c, arch/x86/mm/fault.c,
 * kernel/watchdog.c, kernel/hung_task.c, kernel/rcu/tree_stall.h, kernel/locking/lockdep.c, lib/ubsan.c, mm/kasan/report.c.
 */
const SPLAT =
  /(?:WARNING: (?:CPU: \d+|possible |suspicious |bad unlock|inconsistent lock|\S+:\d+ at )|kernel BUG at|BUG: |Oops: |general protection fault|UBSAN: |INFO: task .* blocked for more than|INFO: rcu\S* (?:self-)?detected|rcu: INFO: rcu\S* (?:self-)?detected|unregister_netdevice: waiting for)/

/** `[    1.234567] ` and, with CONFIG_PRINTK_CALLER, `[    T1] `. */
const TIMESTAMP = /^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/

/** What the console told. */
export interface ConsoleReader {
  /** Takes one line of the console. */
  line(text: string): void
  /** The marker that came last. */
  readonly during: string | null
  /** The reason of a panic. */
  readonly panic: string | null
  /** The last line that was not empty: what a guest that died without a word said last. */
  readonly lastLine: string
  readonly warnings: readonly KernelWarning[]
}

/** Follows the kernel's console and charges what goes wrong to the step that was running. */
export function createConsoleReader(): ConsoleReader {
  let during: string | null = null
  let panic: string | null = null
  let lastLine = ''
  const warnings: KernelWarning[] = []
  return {
    line(text) {
      const message = text.replace(/\r$/, '').replace(TIMESTAMP, '').slice(0, MAX_CONSOLE_LINE)
      if (message.trim() === '') return
      lastLine = message
      const marker = MARKER.exec(message)?.[1]
      if (marker !== undefined) during = marker
      else if (PANIC.test(message)) panic ??= PANIC.exec(message)?.[1] ?? message
      else if (SPLAT.test(message) && warnings.length < MAX_WARNINGS) warnings.push({message, during})
    },
    get during() {
      return during
    },
    get panic() {
      return panic
    },
    get lastLine() {
      return lastLine
    },
    warnings,
  }
}
