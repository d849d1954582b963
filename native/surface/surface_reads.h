/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_READS_H
#define SURFACE_READS_H

#include "surface/surface_look.h"

/** surface_reads_report() - send a `read` record for each read of the context */
void surface_reads_report(const struct surface_look *look);

/** surface_reads_unfollowed() - send an `unfollowed` record for each place where the search ended */
void surface_reads_unfollowed(const struct surface_look *look);

/**
 * surface_reads_left_to_loader() - send `unfollowed` records for reads that a variable decides
 * @look: the program
 * @facts: facts for context_reads_find(), which use @look
 *
 * These reads only happen if the loader sets a variable to another value than the object or the
 * plan does.
 */
void surface_reads_left_to_loader(struct surface_look *look, const struct context_facts *facts);

#endif
