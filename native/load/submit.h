/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SUBMIT_H
#define SUBMIT_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stdint.h>

#include "elf/source_line.h"
#include "kernel/map_request.h"
#include "load/lacks.h"
#include "plan/plan.h"
#include "verifier/verifier_log.h"

/*
 * The observers between libbpf and the kernel. Linked with
 * -Wl,--wrap=bpf_prog_load,--wrap=bpf_map_create, they see every program and
 * every map of a watched object exactly as libbpf submits it. That gives what
 * libbpf's API does not: time and statistics of each program, the full log of
 * a failed one without asking for it from the others, the line info in force,
 * and which map could not be created.
 */

/* What became of one program. */
struct submission {
	const struct bpf_program *program;
	/* libbpf came as far as submitting it */
	bool reached_kernel;
	/* 0 or a positive errno */
	int err;
	/* the verdict alone, without the second load that gets the full log */
	uint64_t usec;
	struct verifier_stats stats;
	/* the program as the kernel runs it; -1 when it does not tell, or has no JIT */
	long xlated_bytes;
	long jited_bytes;
	/* the rejected instruction; meaningful when has_line */
	struct source_line line;
	bool has_line;
	/* the verifier said something: it is not the kind of program that was refused */
	bool was_verified;
	/* what it said is that the function to attach to has no address */
	bool lacks_address;
	/* what its instructions need that the kernel does not have, when it was refused */
	struct lacks lacks;
};

/* A map that the kernel refuses. */
struct map_refusal {
	/* NULL: none */
	const struct bpf_map *map;
	/* it is the prototype of its inner maps that the kernel refuses */
	bool inner;
	/* it is a struct_ops map, and the kernel has the struct without a member, or with another one */
	bool partly;
	/* a positive errno */
	int err;
	struct map_request request;
};

/* An object under observation. */
struct watch {
	struct bpf_object *obj;
	const struct plan_case *plan_case;
	struct submission *submissions;
	size_t submission_cnt;
	/* the maps that were created, in the order of the object's */
	bool *created;
	/* the creation that failed and was not made good by a retry, as it was asked for first */
	struct map_refusal refused;
	/* the program that failed last; its log is in @log */
	const struct submission *failed;
	/* a program that fails is not loaded again for its reason */
	bool verdict_only;
	char *log;
};

/**
 * watch_start() - observe the next bpf_object__load() of an object
 * @watch: set up, to be released with watch_free() before the object is closed
 * @obj: the object, open and not loaded
 * @c: the case that the object is of
 *
 * One object is watched at a time.
 *
 * Return: 0 or -errno.
 */
int watch_start(struct watch *watch, struct bpf_object *obj, const struct plan_case *c);

/** watch_stop() - the load is over: let everything pass unseen again */
void watch_stop(void);

/** watch_log() - the log of the program that failed, "" when none did */
const char *watch_log(const struct watch *watch);

/** watch_free() - release what watch_start() set up */
void watch_free(struct watch *watch);

#endif
