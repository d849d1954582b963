/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_USES_H
#define MAP_USES_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * Which maps the programs of an object refer to, directly or in functions that they call, and which
 * maps the object puts into other maps. libbpf does not expose this before all maps are created, so
 * it is read from the relocations of the ELF file.
 */
struct map_uses {
	size_t program_cnt;
	size_t map_cnt;
	/* program_cnt rows, then map_cnt rows, with map_cnt columns; in libbpf's order */
	bool *table;
	/*
	 * map_cnt rows with program_cnt columns: the program is a function of the struct in a
	 * struct_ops map
	 */
	bool *members;
};

/**
 * map_uses_read() - read the references of an object
 * @uses: filled; release it with map_uses_free()
 * @path: path of the object file
 * @obj: the open object
 *
 * Counts a map as used if this cannot be determined.
 *
 * Return: 0 or -ENOMEM.
 */
int map_uses_read(struct map_uses *uses, const char *path, const struct bpf_object *obj);

/** map_uses_program() - test whether program number @program needs map number @map */
bool map_uses_program(const struct map_uses *uses, size_t program, size_t map);

/** map_uses_map() - test whether map number @outer needs map number @map */
bool map_uses_map(const struct map_uses *uses, size_t outer, size_t map);

/**
 * map_uses_member() - test whether the object puts program number @program into struct_ops map
 * number @map
 */
bool map_uses_member(const struct map_uses *uses, size_t program, size_t map);

/** map_uses_free() - release the tables that map_uses_read() filled */
void map_uses_free(struct map_uses *uses);

#endif
