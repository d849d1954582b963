/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_REFERENCES_H
#define MAP_REFERENCES_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

#include "elf/elf_references.h"

/*
 * What the functions and maps of an object file refer to. Results are rows with one element for
 * each map or program, in libbpf's order; elements are set to true and never to false.
 */
struct map_references {
	const struct bpf_object *obj;
	struct elf_references refs;
	/* for each function: whether it was already followed for this program */
	bool *seen;
};

/**
 * map_references_open() - read the references of an object
 * @r: filled; release it with map_references_close() in any case
 * @path: path of the object file
 * @obj: the open object
 *
 * Return: whether they could be read.
 */
bool map_references_open(struct map_references *r, const char *path, const struct bpf_object *obj);

/**
 * map_references_of_program() - mark the maps that a program refers to, also through the functions
 * that it calls
 * @r: the references
 * @prog: the program; all maps are marked if the file has no such function
 * @row: the maps
 * @cnt: number of maps
 */
void map_references_of_program(struct map_references *r, const struct bpf_program *prog, bool *row,
			       size_t cnt);

/** map_references_of_map() - mark, in a row of maps, those that the object puts into a map */
void map_references_of_map(const struct map_references *r, const struct bpf_map *map, bool *row);

/**
 * map_references_members() - mark, in a row of programs, those that the object puts into a
 * struct_ops map
 */
void map_references_members(const struct map_references *r, const struct bpf_map *map, bool *row);

/** map_references_close() - release everything */
void map_references_close(struct map_references *r);

#endif
