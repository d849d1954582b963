// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "verifier/verifier_log.h"
#include "verifier/verifier_loop.h"

/* Size of the end of the log that is examined, in bytes: thousands of steps. */
#define TAIL_MAX (512 << 10)

/* Maximum number of loops that are counted. */
#define LOOPS_MAX 64

struct loops {
	struct {
		long head;
		unsigned long turns;
	} list[LOOPS_MAX];
	size_t cnt;
};

static void turn_count(struct loops *loops, long head)
{
	size_t i = 0;

	while (i < loops->cnt && loops->list[i].head != head)
		i++;
	if (i == LOOPS_MAX)
		return;
	if (i == loops->cnt)
		loops->list[loops->cnt++].head = head;
	loops->list[i].turns++;
}

/*
 * The next step does not follow the previous one: the verifier continues with another branch, or a
 * call has returned.
 */
static bool leaves_the_path(const char *line)
{
	return !strncmp(line, "from ", 5) || !strncmp(line, "returning ", 10) ||
	       !strncmp(line, "to caller ", 10) || !strncmp(line, "caller:", 7) ||
	       !strncmp(line, "callee:", 7);
}

long verifier_log_loop(const char *log)
{
	size_t len = strlen(log);
	const char *line = len > TAIL_MAX ? log + len - TAIL_MAX : log;
	struct loops loops = { 0 };
	long before = -1, best = -1;
	unsigned long turns = 0;

	while (line) {
		long insn = verifier_log_step(line);

		if (insn >= 0) {
			if (insn <= before)
				turn_count(&loops, insn);
			before = insn;
		} else if (leaves_the_path(line)) {
			before = -1;
		}
		line = strchr(line, '\n');
		if (line)
			line++;
	}
	for (size_t i = 0; i < loops.cnt; i++) {
		if (loops.list[i].turns > turns) {
			turns = loops.list[i].turns;
			best = loops.list[i].head;
		}
	}
	return best;
}
