/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_ARGUMENTS_H
#define CONTEXT_ARGUMENTS_H

#include "context/context_finder.h"
#include "context/context_value.h"

/**
 * arguments_read() - interpret what a helper or a kfunc reads
 * @w: the walk, at the call
 * @letters: what it does with its arguments, from helper_letters()
 */
void arguments_read(struct walk *w, const char *letters);

/** arguments_write() - interpret what it writes; the parameters are those of arguments_read() */
void arguments_write(struct walk *w, const char *letters);

/** argument_pass() - interpret that the memory that @v points to may be read and written */
void argument_pass(struct walk *w, struct value v);

/**
 * argument_write() - interpret what a helper or a kfunc writes to the memory of one argument
 * @w: the walk, at the call
 * @letter: what it does with the argument (context_helper_table.h)
 * @v: the argument
 * @size: the size of the memory, for letters whose size is an argument
 */
void argument_write(struct walk *w, char letter, struct value v, struct value size);

#endif
