/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_WALK_H
#define CONTEXT_WALK_H

#include "context/context_finder.h"

/**
 * walk_program() - walk all ways through a program, its functions and callbacks
 * @f: the search, with the layout of the program; filled
 */
void walk_program(struct finder *f);

#endif
