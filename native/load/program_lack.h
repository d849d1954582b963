/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_LACK_H
#define PROGRAM_LACK_H

#include <bpf/libbpf.h>

/**
 * program_lack() - find what of a program's kind the kernel does not support
 * @prog: a program that the kernel or libbpf refused before the verifier saw it
 * @err: set to the errno of the refusal
 *
 * Loads programs of two instructions: with the type only, then with the attach type, then with the
 * sleepable flag. The kernel supports whatever reached the verifier, whatever its verdict.
 *
 * Return: "program_type", "attach_type", "expected_attach_type" if no program can have one,
 * "sleepable", or NULL if the kernel supports all of it.
 */
const char *program_lack(const struct bpf_program *prog, int *err);

#endif
