/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SECTIONS_H
#define SECTIONS_H

/**
 * sections_register() - teach libbpf the ELF sections that only newer ones know
 *
 * What a section means is the object's business and not that of the libbpf that happens to
 * be linked: with libbpf 1.1, `SEC("tcx/ingress")` would have no type. To be called before
 * the first object is opened; sections that libbpf knows by itself are left to it.
 */
void sections_register(void);

#endif
