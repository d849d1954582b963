/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HELD_H
#define HELD_H

#include <stdbool.h>

/*
 * Artifacts at hand in a shell of a guest: `/init artifact load NAME` takes one as the plan says, as far as it goes, and leaves a
 * process behind that holds what was loaded, so that its maps and programs can be looked at.
 */

/** held_is_asked() - whether this process is such a command */
bool held_is_asked(int argc, char **argv);

/** held_main() - do it. Return: the exit code. */
int held_main(int argc, char **argv);

#endif
