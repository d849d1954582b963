/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPLAIN_H
#define COMPLAIN_H

/**
 * complain() - say on the console why something could not be done, from errno
 * @what: the deed
 * @which: what it was done to
 */
void complain(const char *what, const char *which);

#endif
