import type {ElfMemory} from './elf-memory.ts'
import type {SymbolTable} from './kallsyms.ts'

/** A tracepoint as tracefs shows it. */
interface TraceEvent {
  category: string
  name: string
  /** Class, which names its record `struct trace_event_raw_<class>`; null if the record has no type, or is not known. */
  class: string | null
}

/** include/linux/trace_events.h: in struct trace_event_call, the class follows a list head. */
const CLASS_OFFSET = 16n

/** kernel/trace/trace_syscalls.c, include/linux/syscalls.h: these have no class of their own. */
const SYSCALL_EVENT = /^(enter|exit)__(\w+)$/

/**
 * Finds the tracepoints of a kernel: `event_<name>` of include/trace/trace_events.h points to `event_class_<class>`, which
 * begins with the name of its category. Without addresses or data symbols, tracepoints are found by their function
 * `__traceiter_<name>`. The class is then the one with the same name, as TRACE_EVENT() makes it, and the category is unknown.
 */
export function traceEvents(
  {symbols}: SymbolTable,
  located: {memory: ElfMemory; addressOf(index: number): bigint} | null,
): TraceEvent[] {
  return located === null ? eventsByFunctions(symbols) : eventsByData(symbols, located)
}

function eventsByData(
  symbols: SymbolTable['symbols'],
  {memory, addressOf}: {memory: ElfMemory; addressOf(index: number): bigint},
): TraceEvent[] {
  const classes = new Map(
    symbols.flatMap(({name}, index) => {
      const own = behind(CLASS_PREFIX, name)
      return own === undefined ? [] : [[addressOf(index), own] as const]
    }),
  )
  return symbols.flatMap(({name: symbol}, index): TraceEvent[] => {
    const name = symbol.startsWith(CLASS_PREFIX) ? undefined : behind(EVENT_PREFIX, symbol)
    if (name === undefined) return []
    const [, side, call] = SYSCALL_EVENT.exec(name) ?? []
    if (side !== undefined) return [{category: 'syscalls', name: `sys_${side}_${call}`, class: null}]
    const place = memory.wordAt(addressOf(index) + CLASS_OFFSET)
    const found = place === undefined ? undefined : classes.get(place)
    const system = place === undefined || found === undefined ? undefined : memory.wordAt(place)
    const category = system === undefined ? undefined : memory.textAt(system)
    if (found === undefined || category === undefined || !/^[\w-]+$/.test(category)) return []
    return [{category, name, class: found}]
  })
}

function eventsByFunctions(symbols: SymbolTable['symbols']): TraceEvent[] {
  const all = new Set(symbols.map(({name}) => name))
  return [...all].flatMap(symbol => {
    const name = behind(ITERATOR_PREFIX, symbol)
    if (name === undefined) return []
    return [{category: UNKNOWN, name, class: all.has(`${RECORD_PREFIX}${name}`) ? name : null}]
  })
}

const EVENT_PREFIX = 'event_'
const CLASS_PREFIX = 'event_class_'
const ITERATOR_PREFIX = '__traceiter_'
/** Prefix of the function that writes the record of a class. */
const RECORD_PREFIX = 'trace_event_raw_event_'

function behind(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined
}

/** Placeholder for an unknown value in the file of events. */
export const UNKNOWN = '-'
