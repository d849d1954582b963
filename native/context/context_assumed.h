/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_ASSUMED_H
#define CONTEXT_ASSUMED_H

#include "context/context_finder.h"

/**
 * assumed_mark() - mark the reads that are only there because of what the loader may set
 * @f: the search, done
 *
 * For each jump that was decided by such data the program is looked at with this
 * jump going the other way: what is not reached then is assumed.
 */
void assumed_mark(struct finder *f);

#endif
