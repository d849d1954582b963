/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_MULTI_H
#define PROBE_MULTI_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

/* Links to many functions at once that libbpf 1.0 does not make. */

/** is_name() - whether a pattern means one name */
bool is_name(const char *pattern);

/**
 * kprobe_session_link() - attach a kprobe.session program (Linux 6.10)
 * @pattern: names of kernel functions, with `*` and `?`
 *
 * Return: descriptor of the link, -ENOENT when no function that can be probed has such a
 * name, or another -errno.
 */
int kprobe_session_link(int prog_fd, const char *pattern);

/**
 * uprobe_multi_link() - attach a uprobe.multi (Linux 6.6) or uprobe.session (6.13) program
 * @prog: the program; what it was loaded for says which
 * @binary: path of the file
 * @pattern: names of functions in it, with `*` and `?`; NULL: @offset alone counts
 * @offset: from the beginning of each function, or of the file
 * @retprobe: run the program when the function returns
 *
 * Return: descriptor of the link, -ENOENT when there is no such function, or another -errno.
 */
int uprobe_multi_link(const struct bpf_program *prog, const char *binary, const char *pattern,
		      size_t offset, bool retprobe);

#endif
