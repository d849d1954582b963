/* SPDX-License-Identifier: Apache-2.0 */
#ifndef WATCH_H
#define WATCH_H

#include <bpf/libbpf.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

#include "elf/source_line.h"
#include "kernel/map_request.h"
#include "load/lacks.h"
#include "plan/plan.h"
#include "verifier/verifier_log.h"

/*
 * What the observers between libbpf and the kernel note (submit.c, submit_map.c). With the linker
 * options -Wl,--wrap=bpf_prog_load,--wrap=bpf_map_create they see every program and every map of a
 * watched object exactly as libbpf submits it. This provides what libbpf's API does not: duration
 * and statistics of each program, the full log of a failed program without a full log for the
 * others, the line info that was submitted, and the map that could not be created.
 */

/* Size of the largest log buffer that every kernel accepts. */
#define WATCH_LOG_SIZE (UINT_MAX >> 8)

/* kernel/bpf: BPF_LOG_LEVEL1 and BPF_LOG_STATS of include/linux/bpf_verifier.h */
#define WATCH_LOG_FULL 1
#define WATCH_LOG_STATS 4

/* The result of one program. */
struct submission {
	const struct bpf_program *program;
	/* libbpf submitted it */
	bool reached_kernel;
	/* 0 or a positive errno */
	int err;
	/* duration of the verdict, without the second load for the full log */
	uint64_t usec;
	struct verifier_stats stats;
	/*
	 * sizes of the program in the kernel; -1 if the kernel does not report them, or has no JIT
	 */
	long xlated_bytes;
	long jited_bytes;
	/* the rejected instruction; valid if has_line */
	struct source_line line;
	bool has_line;
	/* the verifier logged something: the refusal is not about the kind of program */
	bool was_verified;
	/* the function to attach to has no address */
	bool lacks_address;
	/* features that its instructions need and the kernel does not have, if it was refused */
	struct lacks lacks;
};

/* A map that the kernel refuses. */
struct map_refusal {
	/* NULL: none */
	const struct bpf_map *map;
	/* the kernel refuses the prototype of its inner maps */
	bool inner;
	/* a struct_ops map, and a member of the kernel's struct is missing or differs */
	bool partly;
	/* a positive errno */
	int err;
	struct map_request request;
};

/* An object that is watched. */
struct watch {
	struct bpf_object *obj;
	const struct plan_case *plan_case;
	struct submission *submissions;
	size_t submission_cnt;
	/* maps that were created, in the order of the object */
	bool *created;
	/* the failed creation that no retry fixed, with its first request */
	struct map_refusal refused;
	/* the program that failed last; its log is in @log */
	const struct submission *failed;
	/* do not load a failed program again for its reason */
	bool verdict_only;
	char *log;
};

/**
 * watch_start() - watch the next bpf_object__load() of an object
 * @watch: set up; release it with watch_free() before the object is closed
 * @obj: the object, opened but not loaded
 * @c: the case of the object
 *
 * Only one object is watched at a time.
 *
 * Return: 0 or -errno.
 */
int watch_start(struct watch *watch, struct bpf_object *obj, const struct plan_case *c);

/** watch_stop() - stop watching after the load */
void watch_stop(void);

/** watch_current() - get the object that is watched, or NULL */
struct watch *watch_current(void);

/** watch_forget_refusal() - forget a refused map, if there is one */
void watch_forget_refusal(struct map_refusal *refusal);

/** watch_log() - get the log of the program that failed, or "" */
const char *watch_log(const struct watch *watch);

/** watch_free() - release what watch_start() set up */
void watch_free(struct watch *watch);

#endif
