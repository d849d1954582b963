/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_ASSUMED_H
#define CONTEXT_ASSUMED_H

#include "context/context_finder.h"

/**
 * assumed_mark() - mark the reads that depend on data that the loader may change
 * @f: the completed search
 *
 * For each jump that such data decided, the program is examined with the jump taking the other
 * branch: instructions that are not reached then depend on the data.
 */
void assumed_mark(struct finder *f);

#endif
