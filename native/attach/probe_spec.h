/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_SPEC_H
#define PROBE_SPEC_H

#include <stdbool.h>
#include <stddef.h>

#include "attach/attachment.h"

/**
 * probe_kind() - get the kind that the plan or the section names
 *
 * Return: "kprobe", "kretprobe", "uprobe", "uretprobe" or "usdt". SEC("kprobe.multi/...") is a
 * kprobe.
 */
const char *probe_kind(const struct attachment *a);

/** probe_kind_returns() - test whether the program runs when the function returns */
bool probe_kind_returns(const char *kind);

/**
 * probe_kind_suffix() - get the suffix for links to many functions; "" for a probe of a single
 * function
 */
const char *probe_kind_suffix(const struct bpf_program *prog);

/**
 * probe_offset_split() - split `function+offset`
 * @symbol: a function, with or without an offset
 * @name: set to the function; cut if it does not fit
 * @size: size of @name
 *
 * Return: the offset; 0 if there is none.
 */
size_t probe_offset_split(const char *symbol, char *name, size_t size);

#endif
