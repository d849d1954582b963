/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SECTIONS_H
#define SECTIONS_H

/**
 * sections_register() - register ELF sections that are newer than the newest libbpf release
 *
 * Call this before the first object is opened. An older libbpf is left unchanged: it was selected
 * to treat objects as a loader with that version does.
 */
void sections_register(void);

#endif
