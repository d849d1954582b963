/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SECTIONS_H
#define SECTIONS_H

/**
 * sections_register() - teach the newest libbpf the ELF sections that came after its release
 *
 * To be called before the first object is opened. An older libbpf was chosen to judge objects as a
 * loader with it does: it knows no more than it knew.
 */
void sections_register(void);

#endif
