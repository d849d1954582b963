/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPLAIN_H
#define COMPLAIN_H

/**
 * complain() - print to the console why an action failed, from errno
 * @what: the action
 * @which: its object
 */
void complain(const char *what, const char *which);

#endif
