/** Archives with known addresses. Ubuntu has a separate archive for other architectures than x86. */
export const ARCHIVES = ['debian', 'debian-security', 'ubuntu', 'ubuntu-ports'] as const
export type Archive = (typeof ARCHIVES)[number]
