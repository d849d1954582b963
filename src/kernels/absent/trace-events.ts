import type {ElfMemory} from './elf-memory.ts'
import type {SymbolTable} from './kallsyms.ts'

/** A tracepoint that tracefs would show. */
export interface TraceEvent {
  category: string
  name: string
  /** What its record is named by, `struct trace_event_raw_<class>`; null: a record of no type, or not known. */
  class: string | null
}

/** include/linux/trace_events.h: struct trace_event_call begins with a list head, then has its class. */
const CLASS_OFFSET = 16n

/** kernel/trace/trace_syscalls.c, by include/linux/syscalls.h: these have no class of their own. */
const SYSCALL_EVENT = /^(enter|exit)__(\w+)$/

/**
 * Finds the tracepoints of a kernel: `event_<name>` of include/trace/trace_events.h points to `event_class_<class>`, which begins with
 * the name of its category. Where there are no addresses to follow, or no data among the symbols, a tracepoint is what has a function
 * `__traceiter_<name>`; its class is that of its own name, as TRACE_EVENT() makes it, and its category is not known.
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
/** The function that writes the record of a class. */
const RECORD_PREFIX = 'trace_event_raw_event_'

function behind(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined
}

/** In place of a word in the file of the events. */
export const UNKNOWN = '-'
