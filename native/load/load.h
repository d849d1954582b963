/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOAD_H
#define LOAD_H

#include "load/programs.h"
#include "plan/plan.h"

/**
 * load_whole() - load an object as users of libbpf do, and report the result
 * @c: the case
 * @attempt: its open object with its fixups and choices; replaced if optional programs were dropped
 * @programs: what is known of the programs
 * @load_err: set to 0 or -errno of bpf_object__load()
 *
 * Sends `load`, and `program_load` for each program that reached the kernel. If the load fails at a
 * map, all maps that the kernel refuses are found; optional ones are left out together with the
 * programs that do not load without them, and the load is repeated. If the load fails for another
 * reason, optional programs that do not load alone are dropped, and the load is repeated.
 *
 * Return: 0, or -errno if it could not be tried.
 */
int load_whole(const struct plan_case *c, struct attempt *attempt, struct programs *programs,
	       int *load_err);

#endif
