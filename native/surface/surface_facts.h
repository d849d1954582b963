/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_FACTS_H
#define SURFACE_FACTS_H

#include "surface/surface_look.h"

/**
 * surface_facts() - get what context_reads_find() may ask about the object of a program
 * @look: the program; must live as long as the facts
 */
struct context_facts surface_facts(struct surface_look *look);

#endif
