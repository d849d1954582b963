/** Archives whose addresses are known here. Ubuntu keeps other architectures than x86 in one of its own. */
export const ARCHIVES = ['debian', 'debian-security', 'ubuntu', 'ubuntu-ports'] as const
export type Archive = (typeof ARCHIVES)[number]
