/* SPDX-License-Identifier: Apache-2.0 */
#ifndef INSN_NEEDS_H
#define INSN_NEEDS_H

#include <linux/bpf.h>
#include <stddef.h>

#include "kernel/ability.h"

/**
 * insn_needs() - find the first instruction of a program that needs an ability of the kernel
 * @insns: the program
 * @cnt: its number of instructions
 * @ability: an ability that instructions need, not ABILITY_ATTACH_TYPES
 *
 * Return: its index, -1 if the program does not need the ability.
 */
long insn_needs(const struct bpf_insn *insns, size_t cnt, enum ability ability);

#endif
