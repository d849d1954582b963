// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attach/attachment.h"

void attachment_target(struct attachment *a, const char *format, ...)
{
	va_list args;
	size_t len;

	va_start(args, format);
	vsnprintf(a->target, sizeof(a->target), format, args);
	va_end(args);
	/* A target that is missing its last part ends with a space. */
	len = strlen(a->target);
	if (len && a->target[len - 1] == ' ')
		a->target[len - 1] = '\0';
}

int attachment_problem(struct attachment *a, int err, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(a->problem, sizeof(a->problem), format, args);
	va_end(args);
	return err;
}

int attachment_keep_link(struct attachment *a, struct bpf_link *link)
{
	struct bpf_link **grown;

	if (!link)
		return -errno;
	grown = realloc(a->links, (a->link_cnt + 1) * sizeof(*grown));
	if (!grown) {
		bpf_link__destroy(link);
		return -ENOMEM;
	}
	a->links = grown;
	a->links[a->link_cnt++] = link;
	return 0;
}

int attachment_keep_fd(struct attachment *a, int fd)
{
	if (fd < 0)
		return fd;
	a->fds[a->fd_cnt++] = fd;
	return 0;
}

bool attachment_is_held(const struct attachment *a)
{
	return a->link_cnt || a->fd_cnt || a->undo;
}

void attachment_release(struct attachment *a)
{
	if (a->undo)
		a->undo(a);
	a->undo = NULL;
	while (a->link_cnt)
		bpf_link__destroy(a->links[--a->link_cnt]);
	free(a->links);
	a->links = NULL;
	while (a->fd_cnt)
		close(a->fds[--a->fd_cnt]);
}

bool section_kind(const struct bpf_program *prog, const char *kind)
{
	const char *section = bpf_program__section_name(prog);
	size_t len = strlen(kind);

	return !strncmp(section, kind, len) && (!section[len] || section[len] == '/');
}

bool program_may_sleep(const struct bpf_program *prog)
{
	const char *section = bpf_program__section_name(prog);
	size_t len = strcspn(section, "/");

	return bpf_program__type(prog) == BPF_PROG_TYPE_SYSCALL || (bpf_program__flags(prog) & BPF_F_SLEEPABLE) ||
	       (len > 2 && !strncmp(section + len - 2, ".s", 2));
}

const char *section_target(const struct bpf_program *prog)
{
	const char *slash = strchr(bpf_program__section_name(prog), '/');

	return slash && slash[1] ? slash + 1 : NULL;
}

const char *traced_name(const struct attachment *a)
{
	if (a->override.symbol)
		return a->override.symbol;
	if (a->override.name)
		return a->override.name;
	return section_target(a->prog) ? section_target(a->prog) : "";
}
