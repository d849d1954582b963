// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "absent/absent_map.h"
#include "base/clock.h"
#include "elf/program_lines.h"
#include "kernel/kernel_log.h"
#include "load/submit.h"
#include "log/long_log.h"
#include "log/marker.h"
#include "surface/surface.h"
#include "verifier/rejected_insn.h"
#include "verifier/verifier_loop.h"

/* Size of the largest log buffer that every kernel accepts. */
#define LOG_SIZE (UINT_MAX >> 8)

/* kernel/bpf: BPF_LOG_LEVEL1 and BPF_LOG_STATS of include/linux/bpf_verifier.h */
#define LOG_FULL 1
#define LOG_STATS 4

/* How long the verifier may log its steps to show the loop that it is in. */
#define SAMPLE_USEC_MIN 10000
#define SAMPLE_USEC_MAX 2000000

/* Maximum duration of a verdict after which the full log is requested for its statistics. */
#define STATS_USEC_MAX 20000

/* Maximum size of the part of the short log that is kept if the full log does not fit. */
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

/* A program as libbpf submits it, without the options. */
struct request {
	enum bpf_prog_type type;
	const char *name;
	const char *license;
	const struct bpf_insn *insns;
	size_t insn_cnt;
};

static struct watch *current;

/*
 * All programs share one log buffer, but each has a different address in it. This distinguishes
 * their submissions from each other and from libbpf's probes.
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

static int load_without_log(const struct request *r, const struct bpf_prog_load_opts *opts)
{
	struct bpf_prog_load_opts bare = *opts;

	bare.log_level = 0;
	bare.log_size = 0;
	bare.log_buf = NULL;
	return request_load(r, &bare);
}

/* Loads for the verdict, with statistics if the kernel can log them alone. */
static int load_for_verdict(const struct request *r, struct bpf_prog_load_opts *opts)
{
	int fd;

	if (!kernel_log()->stats)
		return load_without_log(r, opts);
	fd = request_load(r, opts);
	return fd < 0 && errno == ENOSPC ? load_without_log(r, opts) : fd;
}

/*
 * Kernels before 5.2 log the statistics only in the full log, which takes several times as long as
 * the verdict: minutes for a large program, nothing for a small one.
 */
static void load_for_stats(const struct request *r, struct bpf_prog_load_opts *opts,
			   struct submission *sub)
{
	struct bpf_prog_load_opts full = *opts;
	int fd;

	if (kernel_log()->stats || sub->usec > STATS_USEC_MAX)
		return;
	full.log_level = LOG_FULL;
	fd = request_load(r, &full);
	if (fd >= 0) {
		verifier_stats_parse(&sub->stats, opts->log_buf);
		close(fd);
	}
	opts->log_buf[0] = '\0';
}

/*
 * Since 6.4, kernels keep the end of a log that does not fit, which contains all that matters;
 * older ones keep the beginning.
 */
static bool log_has_end(const char *log, size_t size)
{
	struct verifier_stats stats;

	if (strnlen(log, size) == size)
		return false;
	verifier_stats_parse(&stats, log);
	return stats.insns_processed >= 0;
}

/*
 * Appends the last words of the verifier, from the short log, to the beginning of the full log.
 * Such a log does not show the rejected instruction.
 */
static void log_end_with(char *log, const char *short_log)
{
	static const char cut[] = "\n[the log is cut here: it did not fit into its buffer]\n";
	size_t tail = strlen(cut) + strlen(short_log) + 1;
	size_t len = strnlen(log, LOG_SIZE);

	if (len > LOG_SIZE - tail)
		len = LOG_SIZE - tail;
	snprintf(log + len, tail, "%s%s", cut, short_log);
}

/* Keeps a part of the log of the verdict, because its buffer is reused. */
static void short_log_keep(char *kept, const char *log)
{
	size_t len = strnlen(log, LOG_SIZE);
	size_t cnt = len < SHORT_LOG_MAX ? len : SHORT_LOG_MAX - 1;

	memcpy(kept, log + len - cnt, cnt);
	kept[cnt] = '\0';
}

static struct line_source lines_of(const struct request *r, const struct bpf_prog_load_opts *opts,
				   const struct submission *sub)
{
	return (struct line_source){
		.btf = bpf_object__btf(current->obj),
		.opts = opts,
		.insns = r->insns,
		.insn_cnt = r->insn_cnt,
		.path = current->plan_case->object,
		.program = bpf_program__name(sub->program),
	};
}

static void find_line(const struct request *r, const struct bpf_prog_load_opts *opts,
		      struct submission *sub, long insn)
{
	const struct line_source lines = lines_of(r, opts, sub);

	sub->has_line = insn >= 0 && !source_line_find(&sub->line, insn, &lines);
}

/*
 * Loads the program again for the full log, with the largest buffer that the kernel accepts and the
 * guest has memory for, and finds the rejected instruction. The part of the log that is kept goes
 * into the buffer that libbpf reads afterwards.
 */
static int load_for_log(const struct request *r, struct bpf_prog_load_opts *opts,
			struct submission *sub)
{
	struct bpf_prog_load_opts full = *opts;
	char short_log[SHORT_LOG_MAX];
	struct long_log log;
	long insn = -1;
	bool fits;
	int fd;

	short_log_keep(short_log, opts->log_buf);
	full.log_level = kernel_log()->stats ? LOG_FULL | LOG_STATS : LOG_FULL;
	if (long_log_open(&log, LOG_SIZE, kernel_log()->size_max)) {
		full.log_buf = log.text;
		full.log_size = log.size;
	}
	fd = request_load(r, &full);
	fits = fd >= 0 || errno != ENOSPC;
	if (fits)
		sub->err = fd < 0 ? errno : 0;
	if (fits || log_has_end(full.log_buf, full.log_size))
		insn = rejected_insn(full.log_buf, r->insns, r->insn_cnt, opts);
	if (log.text)
		long_log_keep(&log, opts->log_buf, LOG_SIZE);
	if (!fits && insn < 0)
		log_end_with(opts->log_buf, short_log);
	long_log_close(&log);

	find_line(r, opts, sub, fd < 0 ? insn : -1);
	return fd;
}

static void alarm_ring(int signal)
{
	(void)signal;
}

/* Sets a repeating alarm: the first one may come before the system call. */
static void alarm_set(uint64_t usec)
{
	const struct itimerval timer = {
		.it_value = { usec / 1000000, usec % 1000000 },
		.it_interval = { 0, usec ? 10000 : 0 },
	};

	setitimer(ITIMER_REAL, &timer, NULL);
}

/*
 * The verifier gave up after a million instructions, or too many branches. A log of all its steps
 * would take ten times as long as the verdict. An interrupted load (do_check() in
 * kernel/bpf/verifier.c checks for signals), for at most as long as the verdict took, shows the
 * loop that it was in.
 */
static void load_for_loop(const struct request *r, struct bpf_prog_load_opts *opts,
			  struct submission *sub)
{
	const struct sigaction ring = { .sa_handler = alarm_ring };
	struct bpf_prog_load_opts sample = *opts;
	char short_log[SHORT_LOG_MAX];
	struct sigaction before;
	long insn;
	int fd;

	short_log_keep(short_log, opts->log_buf);
	sample.log_level = LOG_FULL;
	sample.attempts = 1;

	sigaction(SIGALRM, &ring, &before);
	alarm_set(sub->usec < SAMPLE_USEC_MIN ? SAMPLE_USEC_MIN :
		  sub->usec > SAMPLE_USEC_MAX ? SAMPLE_USEC_MAX : sub->usec);
	fd = request_load(r, &sample);
	alarm_set(0);
	sigaction(SIGALRM, &before, NULL);
	if (fd >= 0)
		close(fd);

	insn = verifier_log_loop(opts->log_buf);
	find_line(r, opts, sub, insn);
	memcpy(opts->log_buf, short_log, sizeof(short_log));
}

/*
 * The errno is E2BIG; for "The sequence of 8193 jumps is too complex.", older kernels (6.1) return
 * EFAULT.
 */
static bool verifier_gave_up(const struct submission *sub, const struct bpf_prog_load_opts *opts)
{
	return sub->err == E2BIG || strstr(opts->log_buf, "jumps is too complex");
}

/*
 * Finds the reason and the place. If the verdict had a log and it is empty, the kernel refused the
 * program before verification and has nothing more to say. Only kernels that check for signals,
 * which are those with separate statistics, can show the loop that the verifier was in.
 */
static int load_for_reason(const struct request *r, struct bpf_prog_load_opts *opts,
			   struct submission *sub)
{
	if (!kernel_log()->stats)
		return load_for_log(r, opts, sub);
	if (!opts->log_buf[0])
		return -1;
	if (!verifier_gave_up(sub, opts))
		return load_for_log(r, opts, sub);
	load_for_loop(r, opts, sub);
	return -1;
}

/* Not bpf_prog_get_info_by_fd(), which is new in libbpf 1.2. */
static void sizes_read(struct submission *sub, int fd)
{
	struct bpf_prog_info info = { 0 };
	__u32 len = sizeof(info);

	if (bpf_obj_get_info_by_fd(fd, &info, &len))
		return;
	if (info.xlated_prog_len)
		sub->xlated_bytes = info.xlated_prog_len;
	if (info.jited_prog_len)
		sub->jited_bytes = info.jited_prog_len;
}

static void note_refusal(const struct request *r, const struct bpf_prog_load_opts *opts,
			 struct submission *sub)
{
	const struct line_source lines = lines_of(r, opts, sub);
	char word[2];

	current->failed = sub;
	/* Statistics are logged even if nothing was verified. */
	sub->was_verified = verifier_log_last_word(opts->log_buf, word, sizeof(word));
	/* From bpf_check_attach_target(): BTF contains the function, but no symbol does. */
	sub->lacks_address = strstr(opts->log_buf, "The address of function ");
	lacks_find(&sub->lacks, current->obj, r->insns, r->insn_cnt, &lines);
}

static void note_lines(const struct request *r, const struct bpf_prog_load_opts *opts,
		       const struct submission *sub, int fd)
{
	const struct line_source lines = lines_of(r, opts, sub);

	program_lines_send(current->plan_case, fd, &lines);
}

static void note_surface(const struct request *r, const struct bpf_prog_load_opts *opts,
			 const struct submission *sub)
{
	const struct line_source lines = lines_of(r, opts, sub);

	surface_note(current->plan_case, current->obj, sub->program, &lines);
}

/* There is no verdict: only the program as libbpf submits it is needed. */
static int submit_nowhere(const struct request *r, const struct bpf_prog_load_opts *opts,
			  struct submission *sub)
{
	if (sub) {
		sub->reached_kernel = true;
		note_surface(r, opts, sub);
	}
	return absent_file_new();
}

int __wrap_bpf_prog_load(enum bpf_prog_type type, const char *name, const char *license,
			 const struct bpf_insn *insns, size_t insn_cnt,
			 struct bpf_prog_load_opts *opts)
{
	const struct request request = { type, name, license, insns, insn_cnt };
	struct submission *sub = submission_of(opts);
	uint64_t start;
	int fd;

	if (absent_kernel())
		return submit_nowhere(&request, opts, sub);
	if (!sub)
		return request_load(&request, opts);

	marker_write(current->plan_case->artifact, bpf_program__name(sub->program), "load");
	sub->reached_kernel = true;
	opts->log_buf[0] = '\0';

	start = clock_usec();
	fd = load_for_verdict(&request, opts);
	sub->err = fd < 0 ? errno : 0;
	sub->usec = clock_usec() - start;
	verifier_stats_parse(&sub->stats, opts->log_buf);
	if (fd >= 0)
		load_for_stats(&request, opts, sub);
	else if (!current->verdict_only)
		fd = load_for_reason(&request, opts, sub);
	if (fd < 0)
		note_refusal(&request, opts, sub);
	else
		sizes_read(sub, fd);
	if (!current->verdict_only && fd >= 0)
		note_lines(&request, opts, sub, fd);
	if (!current->verdict_only)
		note_surface(&request, opts, sub);
	errno = sub->err;
	return fd;
}

#define INNER_SUFFIX ".inner"

/* Before 4.15, maps have no names; only its attributes distinguish a map from libbpf's probes. */
static bool looks_like(const struct bpf_map *map, const struct map_request *request)
{
	return map && bpf_map__type(map) == request->type &&
	       bpf_map__key_size(map) == request->key_size &&
	       bpf_map__value_size(map) == request->value_size &&
	       bpf_map__map_flags(map) == request->flags;
}

/*
 * Returns the map of the object that a request is for, NULL for another map (libbpf's probes).
 * libbpf appends ".inner" to the name of an inner map, and puts the object's name before the names
 * of data sections.
 */
static const struct bpf_map *map_of(const char *name, const struct map_request *request,
				    bool *inner, size_t *index)
{
	struct bpf_map *map;

	*inner = false;
	*index = 0;
	bpf_object__for_each_map(map, current->obj) {
		const char *own = bpf_map__name(map);
		size_t len = strlen(own);

		if (!name && !current->created[*index]) {
			*inner = looks_like(bpf_map__inner_map(map), request);
			if (*inner || (bpf_map__autocreate(map) && looks_like(map, request)))
				return map;
		} else if (name) {
			*inner = !strncmp(name, own, len) && !strcmp(name + len, INNER_SUFFIX);
			if (*inner || !strcmp(name, own) ||
			    (bpf_map__is_internal(map) && strstr(name, own)))
				return map;
		}
		(*index)++;
	}
	return NULL;
}

static void refusal_forget(struct map_refusal *refusal)
{
	if (refusal->map)
		map_request_release(&refusal->request);
	*refusal = (struct map_refusal){ 0 };
}

/* Only the first request counts: libbpf's second one is without BTF. */
static void note_map(int fd, int err, const char *name, const struct map_request *request)
{
	struct map_refusal *refused = &current->refused;
	size_t index;
	bool inner;
	const struct bpf_map *map = map_of(name, request, &inner, &index);

	if (!map)
		return;
	if (fd >= 0 && !inner)
		current->created[index] = true;
	if (fd >= 0 && map == refused->map)
		refusal_forget(refused);
	if (fd >= 0 || map == refused->map)
		return;
	refusal_forget(refused);
	*refused = (struct map_refusal){
		.map = map, .inner = inner, .err = err, .request = *request,
	};
	map_request_hold(&refused->request);
}

int __wrap_bpf_map_create(enum bpf_map_type type, const char *name, __u32 key_size,
			  __u32 value_size, __u32 max_entries,
			  const struct bpf_map_create_opts *opts)
{
	struct map_request request;
	int fd, err;

	if (absent_kernel())
		return absent_map_new(key_size, value_size, max_entries);
	fd = __real_bpf_map_create(type, name, key_size, value_size, max_entries, opts);
	if (!current)
		return fd;

	err = errno;
	map_request_set(&request, type, name, key_size, value_size, max_entries, opts);
	note_map(fd, err, name, &request);
	errno = err;
	return fd;
}

int watch_start(struct watch *watch, struct bpf_object *obj, const struct plan_case *c)
{
	size_t cnt = 0, map_cnt = 0;
	struct bpf_program *prog;
	struct bpf_map *map;
	char *log;

	bpf_object__for_each_program(prog, obj)
		cnt++;
	bpf_object__for_each_map(map, obj)
		map_cnt++;

	*watch = (struct watch){ .obj = obj, .plan_case = c, .submission_cnt = cnt };
	watch->submissions = calloc(cnt + 1, sizeof(*watch->submissions));
	watch->created = calloc(map_cnt + 1, sizeof(*watch->created));
	if (!watch->submissions || !watch->created) {
		watch_free(watch);
		return -ENOMEM;
	}

	/* Pages are allocated as a log grows into them: most never are. */
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
		watch->submissions[cnt].stats = VERIFIER_STATS_UNKNOWN;
		watch->submissions[cnt].xlated_bytes = -1;
		watch->submissions[cnt].jited_bytes = -1;
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
	refusal_forget(&watch->refused);
	free(watch->submissions);
	free(watch->created);
	if (watch->log)
		munmap(watch->log, LOG_SIZE + watch->submission_cnt);
	*watch = (struct watch){ 0 };
}
