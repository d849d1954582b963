/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_WALK_H
#define CONTEXT_WALK_H

#include "context/context_finder.h"

/**
 * walk_program() - walk all paths through a program, its functions and callbacks
 * @f: the search, with the layout of the program; filled with the results
 */
void walk_program(struct finder *f);

#endif
