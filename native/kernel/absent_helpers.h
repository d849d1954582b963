/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_HELPERS_H
#define ABSENT_HELPERS_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/**
 * absent_has_helpers() - test whether a kernel that is not booted has all helpers that instructions
 * call
 * @insns: the instructions of a program
 * @insn_cnt: number of instructions
 *
 * Return: whether it does, from the enum of all helpers in its BTF; true if it has no BTF.
 */
bool absent_has_helpers(const struct bpf_insn *insns, size_t insn_cnt);

#endif
