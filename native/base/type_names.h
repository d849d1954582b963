/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TYPE_NAMES_H
#define TYPE_NAMES_H

/*
 * Names of map and program types: libbpf's own, and those of linux/bpf.h that
 * came after the oldest libbpf this builds with.
 */

/** map_type_name() - name of a map type, NULL for a number that has none */
const char *map_type_name(int type);

/** prog_type_name() - name of a program type, NULL for a number that has none */
const char *prog_type_name(int type);

#endif
