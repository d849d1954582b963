import type {KernelWarning} from '../model/kernel.ts'

/** Longest console line that is parsed, in characters. */
export const MAX_CONSOLE_LINE = 4096

/** A kernel that warns in a loop adds nothing new after the first warnings. */
const MAX_WARNINGS = 100

/** Lines of an excerpt: the header and the first frames of the trace. The console log has all of it. */
const EXCERPT_LINES = 20

/**
 * Registers, machine code and modules, which precede the trace and are less useful (arch/x86/kernel/process_64.c, __show_regs;
 * arch/arm64/kernel/process.c, __show_regs; arch/arm64/mm/fault.c, mem_abort_decode; arch/s390/kernel/dumpstack.c, show_regs).
 */
const REGISTERS =
  /^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/

/** Last line of the dump of a warning or an oops: kernel/panic.c (`print_oops_end_marker`). */
const END_OF_DUMP = /^---\[ end (?:trace|Kernel panic)/

/** A marker, with the step that it announces: `<artifact>/<program> <step>`. */
const MARKER = /bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/

/** The message of a panic: kernel/panic.c. */
const PANIC = /Kernel panic - not syncing: (.*)$/

/**
 * Messages of errors after which the kernel continues. Sources: kernel/panic.c (`__warn`), lib/bug.c,
 * arch/x86/kernel/dumpstack.c (`die`: every line with `[#1]`), arch/x86/mm/fault.c, arch/arm64/mm/fault.c
 * (`die_kernel_fault`), arch/arm64/kernel/traps.c (`__die`), arch/s390/mm/fault.c, arch/s390/kernel/dumpstack.c (`die`), mm/kasan/report.c, mm/slub.c,
 * mm/kmemleak.c, lib/ubsan.c, lib/list_debug.c, kernel/locking/lockdep.c, kernel/rcu/update.c, kernel/rcu/tree_stall.h,
 * kernel/watchdog.c, kernel/hung_task.c, net/core/dev.c.
 */
const SPLATS = [
  /WARNING: (?:CPU: \d+|\S+:\d+ at )/,
  /WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
  /INFO: trying to register non-static key/,
  /kernel BUG at/,
  /\bBUG(?:: | \S+ \()/,
  /Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
  /Unable to handle kernel |Internal error: /,
  /UBSAN: /,
  /list_(?:add|del)(?: corruption| double add)/,
  /Watchdog detected hard LOCKUP/,
  /INFO: task .* blocked for more than/,
  /INFO: rcu\S* (?:self-)?detected/,
  /unregister_netdevice: waiting for/,
  /kmemleak: \d+ new suspected memory leaks/,
]

/** `[    1.234567] ` and, with CONFIG_PRINTK_CALLER, `[    T1] `. */
const TIMESTAMP = /^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/

/** Parses the kernel console. */
export interface ConsoleReader {
  /** Parses one line of the console. */
  line(text: string): void
  /** The last marker. */
  readonly during: string | null
  /** The reason of a panic. */
  readonly panic: string | null
  /** The last line that was not empty, for a guest that died without an error message. */
  readonly lastLine: string
  readonly warnings: readonly KernelWarning[]
}

/** Reads the kernel console and charges each warning to the step that was running. */
export function createConsoleReader(): ConsoleReader {
  let during: string | null = null
  let panic: string | null = null
  let lastLine = ''
  const warnings: KernelWarning[] = []
  /** Warnings whose excerpt is incomplete, with the number of lines left. */
  let open: {warning: KernelWarning; left: number}[] = []

  function quote(line: string): void {
    if (REGISTERS.test(line)) return
    for (const quoted of open) {
      quoted.warning.excerpt += `\n${line}`
      quoted.left--
    }
    open = END_OF_DUMP.test(line) ? [] : open.filter(({left}) => left > 0)
  }

  function warn(message: string): void {
    if (warnings.length >= MAX_WARNINGS) return
    const warning = {message, during, excerpt: message}
    warnings.push(warning)
    open.push({warning, left: EXCERPT_LINES - 1})
  }

  return {
    line(text) {
      const message = text.replace(/\r$/, '').replace(TIMESTAMP, '').slice(0, MAX_CONSOLE_LINE)
      if (message.trim() === '') return
      lastLine = message
      const marker = MARKER.exec(message)?.[1]
      if (marker !== undefined) {
        during = marker
        open = []
        return
      }
      quote(message)
      if (PANIC.test(message)) panic ??= PANIC.exec(message)?.[1] ?? message
      else if (SPLATS.some(splat => splat.test(message))) warn(message)
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
