import type {KernelNames} from './kernel-names.ts'
import {differsInRegister} from './shape.ts'

/** A hook that sees the same events as another hook. */
interface Alternative {
  kind: 'function' | 'tracepoint'
  /** Its name in the kernel: `security_inode_unlink`, `sched/sched_switch`. */
  name: string
}

/** Hooks of security/security.c, whose arguments have been stable for longer than those of the functions that call them. */
function security(...names: string[]): Alternative[] {
  return names.map(name => ({kind: 'function', name: `security_${name}`}))
}

function tracepoints(...names: string[]): Alternative[] {
  return names.map(name => ({kind: 'tracepoint', name}))
}

/**
 * Hooks that kernels change, with other hooks on the path of the same events (fs/namei.c, fs/open.c, mm/mmap.c,
 * block/blk-mq.c, kernel/sched/core.c, net/ipv4). Each run checks whether the kernels have them in the same form.
 */
const ALTERNATIVES: Readonly<Record<string, readonly Alternative[]>> = {
  vfs_unlink: security('inode_unlink'),
  do_unlinkat: security('inode_unlink'),
  filename_unlinkat: security('inode_unlink'),
  vfs_mkdir: security('inode_mkdir'),
  do_mkdirat: security('inode_mkdir'),
  vfs_rmdir: security('inode_rmdir'),
  do_rmdir: security('inode_rmdir'),
  vfs_create: security('inode_create'),
  vfs_mknod: security('inode_mknod'),
  vfs_link: security('inode_link'),
  vfs_symlink: security('inode_symlink'),
  vfs_rename: security('inode_rename'),
  do_renameat2: security('inode_rename'),
  do_sys_open: security('file_open'),
  do_sys_openat2: security('file_open'),
  do_mmap: security('mmap_file'),
  mprotect_fixup: security('file_mprotect'),
  load_elf_binary: [...security('bprm_check'), ...tracepoints('sched/sched_process_exec')],
  load_elf_phdrs: [...security('bprm_check'), ...tracepoints('sched/sched_process_exec')],
  do_exit: tracepoints('sched/sched_process_exit'),
  blk_account_io_start: tracepoints('block/block_io_start', 'block/block_rq_issue'),
  __blk_account_io_start: tracepoints('block/block_io_start', 'block/block_rq_issue'),
  blk_account_io_done: tracepoints('block/block_io_done', 'block/block_rq_complete'),
  __blk_account_io_done: tracepoints('block/block_io_done', 'block/block_rq_complete'),
  blk_mq_start_request: tracepoints('block/block_rq_issue'),
  submit_bio: tracepoints('block/block_bio_queue'),
  submit_bio_noacct: tracepoints('block/block_bio_queue'),
  block_rq_issue: tracepoints('block/block_rq_issue'),
  block_rq_insert: tracepoints('block/block_rq_insert'),
  block_rq_complete: tracepoints('block/block_rq_complete'),
  finish_task_switch: tracepoints('sched/sched_switch'),
  sched_switch: tracepoints('sched/sched_switch'),
  inet_csk_accept: tracepoints('sock/inet_sock_set_state'),
  tcp_set_state: tracepoints('sock/inet_sock_set_state'),
  tcp_recvmsg: [{kind: 'function', name: 'tcp_cleanup_rbuf'}],
  kfree_skb: tracepoints('skb/kfree_skb'),
  tcp_drop: tracepoints('skb/kfree_skb'),
  kmem_cache_alloc: tracepoints('kmem/kmem_cache_alloc'),
}

const NAMES: ReadonlySet<string> = new Set(Object.values(ALTERNATIVES).flatMap(all => all.map(({name}) => name)))

/** Returns whether kernels are asked for a name although no program uses it. */
export function isAlternative({name}: {name: string}): boolean {
  return NAMES.has(name)
}

/** Returns the alternatives to hooks, each once: the names to look up in the kernels. */
export function alternativesOf(hooks: readonly string[]): Alternative[] {
  const found = hooks.flatMap(hook => (Object.hasOwn(ALTERNATIVES, hook) ? (ALTERNATIVES[hook] ?? []) : []))
  return [...new Map(found.map(alternative => [alternative.name, alternative])).values()]
}

/**
 * Returns the first alternative to a hook that all given kernels have: a single function without copies and with the same
 * prototype, or a tracepoint, whose fields CO-RE finds.
 *
 * @returns null if there is none
 */
export function alternativeOnAll(hook: string, kernels: readonly string[], names: KernelNames): Alternative | null {
  return alternativesOf([hook]).find(alternative => isOnAll(alternative, kernels, names)) ?? null
}

function isOnAll({kind, name}: Alternative, kernels: readonly string[], names: KernelNames): boolean {
  if (kind === 'tracepoint') return kernels.every(kernel => names.tracepoint(name, kernel)?.category != null)
  const prototypes = kernels.flatMap(kernel => {
    const state = names.function(name, kernel)
    return state?.symbols === 1 && state.siblings.length === 0 && state.prototype !== null ? [state.prototype] : []
  })
  const [first] = prototypes
  return (
    first !== undefined &&
    prototypes.length === kernels.length &&
    prototypes.every(
      ({parameters, returns}) =>
        parameters.length === first.parameters.length &&
        !differsInRegister(returns.shape, first.returns.shape) &&
        parameters.every(({shape}, index) => !differsInRegister(shape, first.parameters[index]?.shape ?? '')),
    )
  )
}
