/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_RELOCATIONS_H
#define SURFACE_RELOCATIONS_H

#include "surface/surface_look.h"

/**
 * surface_relocations_report() - send a `relocation` record for each CO-RE relocation of a program
 *
 * The names are also noted for the kernel.
 *
 * Return: nonzero if there are more relocations than records.
 */
int surface_relocations_report(struct surface_look *look);

#endif
