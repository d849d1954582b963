// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * A project's own loader: loads the given object, attaches its programs,
 * starts the given program and waits for the event that reports it.
 */
#include <bpf/libbpf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* The event of examples/behavior/behavior.bpf.c. */
struct exec_event {
	__u32 pid;
	__u32 uid;
	char comm[16];
	char filename[64];
};

#define PATIENCE_MS 10000

static pid_t expected;
static int heard;

static int hear(void *ctx, void *data, size_t len)
{
	const struct exec_event *event = data;

	(void)ctx;
	if (len >= sizeof(*event) && (pid_t)event->pid == expected) {
		printf("exec of %s\n", event->filename);
		heard = 1;
	}
	return 0;
}

/* Kernels before 5.11 charge eBPF memory against this limit. */
static void lift_memlock(void)
{
	const struct rlimit unlimited = { RLIM_INFINITY, RLIM_INFINITY };

	setrlimit(RLIMIT_MEMLOCK, &unlimited);
}

static int attach_all(struct bpf_object *obj)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, obj)
		if (!bpf_program__attach(prog))
			return -1;
	return 0;
}

static int start_program(const char *program)
{
	expected = fork();
	if (!expected) {
		execl(program, program, NULL);
		_exit(EXIT_FAILURE);
	}
	return expected < 0 || waitpid(expected, NULL, 0) < 0 ? -1 : 0;
}

static int fail(const char *what)
{
	perror(what);
	return EXIT_FAILURE;
}

int main(int argc, char **argv)
{
	struct ring_buffer *ring;
	struct bpf_object *obj;

	if (argc != 3) {
		fprintf(stderr, "usage: %s <object> <program to start>\n", argv[0]);
		return EXIT_FAILURE;
	}
	lift_memlock();
	obj = bpf_object__open_file(argv[1], NULL);
	if (!obj || bpf_object__load(obj))
		return fail(argv[1]);
	ring = ring_buffer__new(bpf_object__find_map_fd_by_name(obj, "exec_events"), hear, NULL, NULL);
	if (!ring || attach_all(obj))
		return fail("attach");
	if (start_program(argv[2]))
		return fail(argv[2]);
	while (!heard)
		if (ring_buffer__poll(ring, PATIENCE_MS) <= 0)
			return fail("no event");
	printf("own-loader ok\n");
	return EXIT_SUCCESS;
}
