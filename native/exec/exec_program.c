// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/complain.h"
#include "base/file.h"
#include "exec/exec_program.h"

/* Exit codes of shells: the program cannot be run, or does not exist. */
#define EXIT_CANNOT_RUN 126
#define EXIT_NOT_FOUND 127

/* If memory runs out, the program is killed before the process that reports it. */
#define OOM_SCORE "1000"

/* The program's ends of its pipes or terminal. */
struct ends {
	int input;
	int outputs[STREAM_CNT];
};

/* Adds files that programs of the host expect in /dev and that devtmpfs does not have. */
static void furnish_dev(void)
{
	static const char *const links[][2] = {
		{ "/proc/self/fd", "/dev/fd" },
		{ "/proc/self/fd/0", "/dev/stdin" },
		{ "/proc/self/fd/1", "/dev/stdout" },
		{ "/proc/self/fd/2", "/dev/stderr" },
	};
	static const char *const mounts[][2] = { { "devpts", "/dev/pts" }, { "tmpfs", "/dev/shm" } };

	for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++)
		if (symlink(links[i][0], links[i][1]) && errno != EEXIST)
			complain("create", links[i][1]);
	for (size_t i = 0; i < sizeof(mounts) / sizeof(*mounts); i++) {
		mkdir(mounts[i][1], 0755);
		if (mount(mounts[i][0], mounts[i][1], mounts[i][0], 0, NULL))
			complain("mount", mounts[i][1]);
	}
}

void exec_program_close(int *end)
{
	if (*end >= 0)
		close(*end);
	*end = -1;
}

static void close_all(int *input, int *outputs)
{
	for (int i = 0; i < STREAM_CNT; i++)
		exec_program_close(&outputs[i]);
	exec_program_close(input);
}

void exec_program_end(struct exec_program *program)
{
	close_all(&program->input, program->outputs);
}

static int open_pipes(struct exec_program *program, const char *input, struct ends *theirs)
{
	int pair[2];

	if (input) {
		theirs->input = open(input, O_RDONLY | O_CLOEXEC);
		if (theirs->input < 0)
			return -errno;
	} else {
		if (pipe2(pair, O_CLOEXEC))
			return -errno;
		theirs->input = pair[0];
		program->input = pair[1];
		fcntl(program->input, F_SETFL, O_NONBLOCK);
	}
	for (int i = 0; i < STREAM_CNT; i++) {
		if (pipe2(pair, O_CLOEXEC))
			return -errno;
		program->outputs[i] = pair[0];
		theirs->outputs[i] = pair[1];
	}
	return 0;
}

static void set_size(int terminal, unsigned int rows, unsigned int columns)
{
	const struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns };

	if (ioctl(terminal, TIOCSWINSZ, &size))
		complain("size", "the terminal");
}

void exec_program_resize(const struct exec_program *program, unsigned int rows, unsigned int columns)
{
	if (program->is_terminal && program->input >= 0)
		set_size(program->input, rows, columns);
}

static int open_terminal(struct exec_program *program, const struct plan_case *c, struct ends *theirs)
{
	int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
	const char *name;

	if (terminal < 0)
		return -errno;
	program->outputs[STDOUT] = terminal;
	program->input = fcntl(terminal, F_DUPFD_CLOEXEC, 0);
	fcntl(terminal, F_SETFL, O_RDWR | O_NONBLOCK);
	name = unlockpt(terminal) ? NULL : ptsname(terminal);
	theirs->input = name ? open(name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
	if (theirs->input < 0 || program->input < 0)
		return -errno;
	set_size(terminal, c->rows, c->columns);
	return 0;
}

__attribute__((noreturn, format(printf, 2, 3)))
static void give_up(int code, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	dprintf(STDERR_FILENO, "bpfcompat: ");
	vdprintf(STDERR_FILENO, format, args);
	va_end(args);
	_exit(code);
}

static char **list_of(const char **items, size_t cnt)
{
	char **list = calloc(cnt + 1, sizeof(*list));

	if (!list)
		return NULL;
	for (size_t i = 0; i < cnt; i++)
		list[i] = (char *)items[i];
	return list;
}

__attribute__((noreturn))
static void child_main(const struct plan_case *c, const struct ends *ends, bool is_terminal, const sigset_t *unblocked)
{
	char **arguments = list_of(c->arguments, c->argument_cnt);
	char **variables = list_of(c->variables, c->variable_cnt);

	setsid();
	signal(SIGPIPE, SIG_DFL);
	sigprocmask(SIG_SETMASK, unblocked, NULL);
	file_write("/proc/self/oom_score_adj", OOM_SCORE);
	if (is_terminal)
		ioctl(ends->input, TIOCSCTTY, 0);
	dup2(ends->input, STDIN_FILENO);
	dup2(is_terminal ? ends->input : ends->outputs[STDOUT], STDOUT_FILENO);
	dup2(is_terminal ? ends->input : ends->outputs[STDERR], STDERR_FILENO);
	if (!arguments || !variables || !arguments[0])
		give_up(EXIT_CANNOT_RUN, "there is no program to run\n");
	if (c->root && chdir(c->root))
		give_up(EXIT_CANNOT_RUN, "cannot enter %s: %s\n", c->root, strerror(errno));
	execve(arguments[0], arguments, variables);
	give_up(errno == ENOENT ? EXIT_NOT_FOUND : EXIT_CANNOT_RUN, "cannot run %s: %s\n", arguments[0],
		strerror(errno));
}

int exec_program_start(struct exec_program *program, const struct plan_case *c, const sigset_t *unblocked)
{
	struct ends theirs = { -1, { -1, -1 } };
	int err;

	*program = (struct exec_program){ .is_terminal = c->rows && c->columns, .input = -1, .outputs = { -1, -1 } };
	furnish_dev();
	err = program->is_terminal ? open_terminal(program, c, &theirs) : open_pipes(program, c->input, &theirs);
	if (!err) {
		program->pid = fork();
		if (!program->pid)
			child_main(c, &theirs, program->is_terminal, unblocked);
		err = program->pid < 0 ? -errno : 0;
	}
	close_all(&theirs.input, theirs.outputs);
	return err;
}
