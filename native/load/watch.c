// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "load/watch.h"

static struct watch *current;

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
	log = mmap(NULL, WATCH_LOG_SIZE + cnt, PROT_READ | PROT_WRITE,
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
		bpf_program__set_log_buf(prog, log + cnt, WATCH_LOG_SIZE);
		bpf_program__set_log_level(prog, WATCH_LOG_STATS);
		cnt++;
	}
	current = watch;
	return 0;
}

void watch_stop(void)
{
	current = NULL;
}

struct watch *watch_current(void)
{
	return current;
}

const char *watch_log(const struct watch *watch)
{
	return watch->failed ? watch->log + (watch->failed - watch->submissions) : "";
}

void watch_forget_refusal(struct map_refusal *refusal)
{
	if (refusal->map)
		map_request_release(&refusal->request);
	*refusal = (struct map_refusal){ 0 };
}

void watch_free(struct watch *watch)
{
	watch_stop();
	watch_forget_refusal(&watch->refused);
	free(watch->submissions);
	free(watch->created);
	if (watch->log)
		munmap(watch->log, WATCH_LOG_SIZE + watch->submission_cnt);
	*watch = (struct watch){ 0 };
}
