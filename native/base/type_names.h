/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TYPE_NAMES_H
#define TYPE_NAMES_H

/*
 * Names of map and program types: those of libbpf, and those of linux/bpf.h that are newer than the
 * oldest supported libbpf.
 */

/** map_type_name() - get the name of a map type, or NULL for an unknown number */
const char *map_type_name(int type);

/** prog_type_name() - get the name of a program type, or NULL for an unknown number */
const char *prog_type_name(int type);

#endif
