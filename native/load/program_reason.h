/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_REASON_H
#define PROGRAM_REASON_H

#include "load/program_request.h"

/**
 * program_reason_find() - find why, and at which line, the kernel refuses a program
 * @r: the program
 * @opts: its options, with the log of the verdict; its log is replaced if a load has a better one
 * @sub: its submission; the line is set, and the error if another load gives the verdict
 *
 * Loads the program again for the full log, or, if the verifier gave up, until its log shows the
 * loop that it was in.
 *
 * Return: the file descriptor if the program loads this time, else a negative number.
 */
int program_reason_find(const struct program_request *r, struct bpf_prog_load_opts *opts,
			struct submission *sub);

#endif
