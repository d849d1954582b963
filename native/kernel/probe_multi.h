/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_MULTI_H
#define PROBE_MULTI_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

/* Links to several functions that libbpf 1.0 does not create. */

/** is_name() - test whether a pattern is a plain name */
bool is_name(const char *pattern);

/**
 * kprobe_session_link() - attach a kprobe.session program (Linux 6.10)
 * @prog_fd: file descriptor of the program
 * @pattern: names of kernel functions, with `*` and `?`
 *
 * Return: file descriptor of the link, -ENOENT if no function that can be probed has such a name,
 * or another -errno.
 */
int kprobe_session_link(int prog_fd, const char *pattern);

/**
 * uprobe_multi_link() - attach a uprobe.multi (Linux 6.6) or uprobe.session (6.13) program
 * @prog: the program; its expected attach type selects the kind
 * @binary: path of the file
 * @pattern: names of functions in it, with `*` and `?`; NULL: use only @offset
 * @offset: from the beginning of each function, or of the file
 * @retprobe: run the program when the function returns
 *
 * Return: file descriptor of the link, -ENOENT if there is no such function, or another -errno.
 */
int uprobe_multi_link(const struct bpf_program *prog, const char *binary, const char *pattern,
		      size_t offset, bool retprobe);

#endif
