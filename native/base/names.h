/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NAMES_H
#define NAMES_H

#include <bpf/libbpf.h>
#include <stddef.h>

/* A list of names for a message: the names that exist, when the requested one does not. */
struct names {
	char text[512];
	size_t len;
	/* number of names that did not fit */
	size_t left;
};

/** names_add() - add a name to the list */
void names_add(struct names *names, const char *name);

/** names_add_programs() - add the programs of an object to the list */
void names_add_programs(struct names *names, const struct bpf_object *obj);

/** names_text() - get the list as part of a sentence: "a, b and 3 more", or "none" */
const char *names_text(struct names *names);

#endif
