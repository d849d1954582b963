/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FIXUP_RESULT_H
#define FIXUP_RESULT_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/* What became of a fixup. */
struct fixup_result {
	const char *status;
	/* 0 or -errno; then problem_text() gives the reason */
	int err;
	/* the number that replaced `cpus` */
	__u32 number;
	/* the kernel refuses the map: the load continues and reports it */
	bool of_kernel;
};

/** fixup_result_of() - get the result for 0 or -errno, with the reason in problem_text() */
struct fixup_result fixup_result_of(int err);

/**
 * fixup_libbpf_result() - get the result of a call of libbpf
 * @err: 0 or -errno
 *
 * The reason is libbpf's warning since message_step(), or the errno if there is none.
 */
struct fixup_result fixup_libbpf_result(int err);

/** fixup_map_missing() - get the result for a map that the object does not have */
struct fixup_result fixup_map_missing(const struct bpf_object *obj);

/**
 * fixup_program_missing() - get the result for a program that the object does not have
 * @obj: the object
 * @what: what was searched, for a sentence: "program"
 */
struct fixup_result fixup_program_missing(const struct bpf_object *obj, const char *what);

/** fixup_not_map_in_map() - get the result for a map that cannot have inner maps */
struct fixup_result fixup_not_map_in_map(const struct bpf_map *map);

/**
 * fixup_report() - send a `fixup` record
 * @c: the case
 * @index: number of the fixup
 * @result: its result; problem_text() gives the reason
 */
void fixup_report(const struct plan_case *c, size_t index, const struct fixup_result *result);

#endif
