// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "clock.h"
#include "marker.h"
#include "submit.h"

/* The longest log that every kernel takes: kernel/bpf/verifier.c before 5.2 wants this. */
#define LOG_SIZE (UINT_MAX >> 8)

/* kernel/bpf: BPF_LOG_LEVEL1 and BPF_LOG_STATS of include/linux/bpf_verifier.h */
#define LOG_FULL 1
#define LOG_STATS 4

/* What is kept of the short log when the full one does not fit. */
#define SHORT_LOG_MAX 4096

int __real_bpf_prog_load(enum bpf_prog_type type, const char *name, const char *license,
			 const struct bpf_insn *insns, size_t insn_cnt,
			 struct bpf_prog_load_opts *opts);
int __wrap_bpf_prog_load(enum bpf_prog_type type, const char *name, const char *license,
			 const struct bpf_insn *insns, size_t insn_cnt,
			 struct bpf_prog_load_opts *opts);
int __real_bpf_map_create(enum bpf_map_type type, const char *name, __u32 key_size,
			  __u32 value_size, __u32 max_entries,
			  const struct bpf_map_create_opts *opts);
int __wrap_bpf_map_create(enum bpf_map_type type, const char *name, __u32 key_size,
			  __u32 value_size, __u32 max_entries,
			  const struct bpf_map_create_opts *opts);

/* A program as libbpf submits it, but for the options. */
struct request {
	enum bpf_prog_type type;
	const char *name;
	const char *license;
	const struct bpf_insn *insns;
	size_t insn_cnt;
};

static struct watch *current;

/*
 * All programs share one log, but each is given an address of its own in it:
 * that is how a submission is told from another one and from libbpf's probes.
 */
static struct submission *submission_of(const struct bpf_prog_load_opts *opts)
{
	size_t index;

	if (!current || !opts || opts->log_buf < current->log)
		return NULL;
	index = opts->log_buf - current->log;
	return index < current->submission_cnt ? &current->submissions[index] : NULL;
}

static int request_load(const struct request *r, struct bpf_prog_load_opts *opts)
{
	return __real_bpf_prog_load(r->type, r->name, r->license, r->insns, r->insn_cnt, opts);
}

/*
 * The verdict, with the statistics only. Before 5.2 the level for that meant a
 * log of everything (5.2 added BPF_LOG_STATS), and a log that overflows fails
 * even a good program: then what counts is the verdict without a log.
 */
static int load_for_verdict(const struct request *r, struct bpf_prog_load_opts *opts)
{
	struct bpf_prog_load_opts bare = *opts;
	int fd;

	fd = request_load(r, opts);
	if (fd >= 0 || errno != ENOSPC)
		return fd;

	bare.log_level = 0;
	bare.log_size = 0;
	bare.log_buf = NULL;
	return request_load(r, &bare);
}

/*
 * The full log did not fit. Kernels from 6.4 keep its end, which has all that
 * matters; older ones keep its beginning, so the verifier's last words from the
 * short log are put behind that.
 *
 * Return: whether the log has its own end.
 */
static bool log_mend(char *log, const char *short_log)
{
	static const char cut[] = "\n[the log is cut here: it was longer than there was room]\n";
	size_t tail = strlen(cut) + strlen(short_log) + 1;
	size_t len = strnlen(log, LOG_SIZE);
	struct verifier_stats stats;

	verifier_stats_parse(&stats, log);
	if (stats.insns_processed >= 0)
		return true;
	if (len > LOG_SIZE - tail)
		len = LOG_SIZE - tail;
	snprintf(log + len, tail, "%s%s", cut, short_log);
	return false;
}

/*
 * Load once more for the full log, into the buffer that libbpf looks at
 * afterwards, and find the rejected instruction in it.
 */
static int load_for_log(const struct request *r, struct bpf_prog_load_opts *opts,
			struct submission *sub)
{
	struct bpf_prog_load_opts full = *opts;
	char short_log[SHORT_LOG_MAX];
	size_t len = strnlen(opts->log_buf, LOG_SIZE);
	size_t kept = len < sizeof(short_log) ? len : sizeof(short_log) - 1;
	bool complete = true;
	long insn;
	int fd;

	memcpy(short_log, opts->log_buf + len - kept, kept);
	short_log[kept] = '\0';

	full.log_level = LOG_FULL | LOG_STATS;
	fd = request_load(r, &full);
	if (fd < 0 && errno == ENOSPC)
		complete = log_mend(opts->log_buf, short_log);
	else
		sub->err = fd < 0 ? errno : 0;

	insn = verifier_log_rejected(complete ? opts->log_buf : short_log);
	sub->has_line = fd < 0 && insn >= 0 &&
			!source_line_find(&sub->line, insn, bpf_object__btf(current->obj), opts);
	return fd;
}

/*
 * An empty log: the kernel refused before it came to verify, more words will
 * not come. E2BIG: the verifier gave up after a million steps; to write them
 * all down takes it a minute in an emulated guest and explains nothing.
 */
static bool log_is_worthwhile(const struct submission *sub, const struct bpf_prog_load_opts *opts)
{
	return opts->log_buf[0] && sub->err != E2BIG;
}

int __wrap_bpf_prog_load(enum bpf_prog_type type, const char *name, const char *license,
			 const struct bpf_insn *insns, size_t insn_cnt,
			 struct bpf_prog_load_opts *opts)
{
	const struct request request = { type, name, license, insns, insn_cnt };
	struct submission *sub = submission_of(opts);
	uint64_t start;
	int fd;

	if (!sub)
		return request_load(&request, opts);

	marker_write(current->artifact, bpf_program__name(sub->program), "load");
	sub->reached_kernel = true;
	opts->log_buf[0] = '\0';

	start = clock_usec();
	fd = load_for_verdict(&request, opts);
	sub->err = fd < 0 ? errno : 0;
	sub->usec = clock_usec() - start;
	verifier_stats_parse(&sub->stats, opts->log_buf);
	if (fd >= 0)
		return fd;

	if (log_is_worthwhile(sub, opts))
		fd = load_for_log(&request, opts, sub);
	if (fd < 0)
		current->failed = sub;
	errno = sub->err;
	return fd;
}

/*
 * Which map of the object a name in the kernel stands for, NULL for a map that
 * is none of its own (libbpf's probes). libbpf adds ".inner" to the name of an
 * inner map and puts the object's name before those of data sections.
 */
static const struct bpf_map *map_of(const char *name)
{
	const struct bpf_map *map;

	bpf_object__for_each_map(map, current->obj) {
		const char *own = bpf_map__name(map);
		size_t len = strlen(own);

		if (!strncmp(name, own, len) && (!name[len] || !strcmp(name + len, ".inner")))
			return map;
		if (bpf_map__is_internal(map) && strstr(name, own))
			return map;
	}
	return NULL;
}

int __wrap_bpf_map_create(enum bpf_map_type type, const char *name, __u32 key_size,
			  __u32 value_size, __u32 max_entries,
			  const struct bpf_map_create_opts *opts)
{
	const struct bpf_map *map;
	int fd, err;

	fd = __real_bpf_map_create(type, name, key_size, value_size, max_entries, opts);
	if (!current || !name)
		return fd;

	err = errno;
	map = map_of(name);
	if (map && fd < 0)
		current->failed_map = map;
	else if (map && map == current->failed_map)
		current->failed_map = NULL; /* libbpf's second try, without BTF */
	errno = err;
	return fd;
}

int watch_start(struct watch *watch, struct bpf_object *obj, const char *artifact)
{
	struct bpf_program *prog;
	size_t cnt = 0;
	char *log;

	bpf_object__for_each_program(prog, obj)
		cnt++;

	*watch = (struct watch){ .obj = obj, .artifact = artifact, .submission_cnt = cnt };
	watch->submissions = calloc(cnt + 1, sizeof(*watch->submissions));
	if (!watch->submissions)
		return -ENOMEM;

	/* Pages come into being as a log grows into them: most never do. */
	log = mmap(NULL, LOG_SIZE + cnt, PROT_READ | PROT_WRITE,
		   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (log == MAP_FAILED) {
		watch_free(watch);
		return -ENOMEM;
	}
	watch->log = log;

	cnt = 0;
	bpf_object__for_each_program(prog, obj) {
		watch->submissions[cnt].program = prog;
		watch->submissions[cnt].stats = (struct verifier_stats){ -1, -1, -1, -1 };
		bpf_program__set_log_buf(prog, log + cnt, LOG_SIZE);
		bpf_program__set_log_level(prog, LOG_STATS);
		cnt++;
	}
	current = watch;
	return 0;
}

void watch_stop(void)
{
	current = NULL;
}

const char *watch_log(const struct watch *watch)
{
	return watch->failed ? watch->log + (watch->failed - watch->submissions) : "";
}

void watch_free(struct watch *watch)
{
	watch_stop();
	free(watch->submissions);
	if (watch->log)
		munmap(watch->log, LOG_SIZE + watch->submission_cnt);
	*watch = (struct watch){ 0 };
}
