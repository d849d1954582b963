/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_USES_H
#define MAP_USES_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * Which maps the programs of an object refer to, themselves or in the functions
 * that they call, and which maps a map refers to in the values that the object
 * gives it. libbpf keeps this to itself until all maps are created, so it is
 * read from the relocations of the ELF file.
 */
struct map_uses {
	size_t program_cnt;
	size_t map_cnt;
	/* program_cnt rows, then map_cnt rows, of map_cnt: in the order of libbpf's */
	bool *table;
	/* program_cnt rows of map_cnt: the program is a function of the struct in a struct_ops map */
	bool *members;
};

/**
 * map_uses_read() - read them
 * @uses: filled; to be released with map_uses_free()
 * @path: the object's file
 * @obj: the object, open
 *
 * What cannot be told counts as used.
 *
 * Return: 0 or -ENOMEM.
 */
int map_uses_read(struct map_uses *uses, const char *path, const struct bpf_object *obj);

/** map_uses_program() - whether program number @program needs map number @map */
bool map_uses_program(const struct map_uses *uses, size_t program, size_t map);

/** map_uses_map() - whether map number @outer needs map number @map */
bool map_uses_map(const struct map_uses *uses, size_t outer, size_t map);

/** map_uses_member() - whether the object puts program number @program into struct_ops map number @map */
bool map_uses_member(const struct map_uses *uses, size_t program, size_t map);

/** map_uses_free() - release what map_uses_read() filled */
void map_uses_free(struct map_uses *uses);

#endif
