/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACHMENT_H
#define ATTACHMENT_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

#include "plan/plan.h"

/*
 * Maximum number of file descriptors that one attachment keeps open in addition to libbpf's links:
 * a link, a socket, a map.
 */
#define ATTACHMENT_FDS_MAX 2

/* One program and its place in the kernel. */
struct attachment {
	const struct plan_case *c;
	struct bpf_object *obj;
	struct bpf_program *prog;
	/* index of the program in the object, for numbers that must differ */
	int index;
	/* attachments of the programs before it */
	struct attachment *earlier;
	/* what the plan specifies; all NULL if nothing */
	struct attach_override override;

	/* how and where, in the kernel's terms: `kprobe do_unlinkat`, `tcx ingress lo` */
	char target[256];
	/* programs that exclude each other share this name, if their targets differ; or NULL */
	const char *room;
	/* the reason of the failure, if it is better than libbpf's message or the errno; else "" */
	char problem[512];
	/* 0 or -errno of the kernel */
	int err;
	/* programs of this type cannot be attached to anything */
	bool unsupported;
	/*
	 * the requested attach type, or 0: a kernel that does not know it returns EINVAL and no
	 * message
	 */
	int attach_type;
	/* struct_ops: the map that contains the program */
	struct bpf_map *map;

	struct bpf_link **links;
	size_t link_cnt;
	int fds[ATTACHMENT_FDS_MAX];
	size_t fd_cnt;
	/* undoes what closing does not, using the fields below; NULL: nothing to undo */
	void (*undo)(const struct attachment *a);
	/* an interface or a file descriptor */
	int place;
	/* an attach type or a handle */
	__u32 detail;
	__u32 priority;
};

/* The programs of a case, attached or not, in the order of the object. */
struct attachments {
	struct attachment *items;
	size_t cnt;
};

/**
 * typedef attach_way_fn - attaches programs of a kind
 * @a: the attachment; filled with the result
 *
 * Return: 0 or the kernel's -errno.
 */
typedef int (*attach_way_fn)(struct attachment *a);

/** attachment_target() - set where a program is attached, with a format of printf(3) */
__attribute__((format(printf, 2, 3)))
void attachment_target(struct attachment *a, const char *format, ...);

/**
 * attachment_problem() - set the reason of a failure, with a format of printf(3)
 *
 * Return: @err.
 */
__attribute__((format(printf, 3, 4)))
int attachment_problem(struct attachment *a, int err, const char *format, ...);

/**
 * attachment_keep_link() - keep a link as long as the program is attached
 * @a: the attachment
 * @link: link from libbpf; NULL for a failure with the reason in errno(3)
 *
 * Return: 0 or -errno.
 */
int attachment_keep_link(struct attachment *a, struct bpf_link *link);

/**
 * attachment_keep_fd() - keep a file descriptor as long as the program is attached
 * @a: the attachment
 * @fd: the file descriptor, or -errno
 *
 * Return: 0 or -errno.
 */
int attachment_keep_fd(struct attachment *a, int fd);

/** attachment_is_held() - test whether the program is attached */
bool attachment_is_held(const struct attachment *a);

/** attachment_release() - detach the program; does nothing if it is not attached */
void attachment_release(struct attachment *a);

/**
 * section_kind() - test whether a program's section is of a kind
 * @prog: the program
 * @kind: as in `SEC("<kind>")` and `SEC("<kind>/...")`
 */
bool section_kind(const struct bpf_program *prog, const char *kind);

/**
 * program_may_sleep() - test whether libbpf loads a program as sleepable
 *
 * Checks its section ("fentry.s/…", "lsm.s", "uprobe.s") and its type; libbpf does not expose the
 * flag before the load.
 */
bool program_may_sleep(const struct bpf_program *prog);

/** section_target() - get the text after the first slash of a program's section, or NULL */
const char *section_target(const struct bpf_program *prog);

/** traced_name() - get the target of a tracing or LSM program, from the plan or its section */
const char *traced_name(const struct attachment *a);

#endif
