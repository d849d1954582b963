/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NAMES_H
#define NAMES_H

#include <stddef.h>

/* A list of names for a message: what there is instead of what was asked for. */
struct names {
	char text[512];
	size_t len;
	/* how many there was no room for */
	size_t left;
};

/** names_add() - put a name on the list */
void names_add(struct names *names, const char *name);

/** names_text() - the list as it goes into a sentence: "a, b and 3 more", "none" */
const char *names_text(struct names *names);

#endif
