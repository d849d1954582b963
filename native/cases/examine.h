/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXAMINE_H
#define EXAMINE_H

#include <stdbool.h>

/*
 * The validator as a program of the host: reports what programs depend on, for a kernel that is not
 * booted (absent_kernel.h).
 */

/** examine_is_asked() - test whether main() was called for this */
bool examine_is_asked(int argc, char **argv);

/**
 * examine_main() - take the object cases of a plan through libbpf up to the submission of programs
 * @argv: `examine`, the directory of the kernel, its release, its architecture, its KERNEL_VERSION()
 *	as a decimal number
 *
 * The plan is the file PLAN_PATH below the directory. Sends the records of docs/guest-protocol.md on
 * standard output: `open`, `load`, `program_load`, the surface, `case_exit` and `end`.
 *
 * Return: the exit code.
 */
int examine_main(char **argv);

#endif
