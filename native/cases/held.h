/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HELD_H
#define HELD_H

#include <stdbool.h>

/*
 * Artifacts in a shell of a guest: `/init artifact load NAME` loads one as the plan specifies, as
 * far as possible, and leaves a process that holds what was loaded, so that its maps and programs
 * can be inspected.
 */

/** held_is_asked() - test whether this process is such a command */
bool held_is_asked(int argc, char **argv);

/** held_main() - run the command. Return: the exit code. */
int held_main(int argc, char **argv);

#endif
