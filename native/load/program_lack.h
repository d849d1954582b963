/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_LACK_H
#define PROGRAM_LACK_H

#include <bpf/libbpf.h>

/**
 * program_lack() - what of a program's kind the kernel does not know
 * @prog: a program that the kernel or libbpf refused before the verifier saw it
 * @err: set to the errno of the refusal
 *
 * Programs of two instructions are loaded: one of the type alone, then with the
 * attach type and with the flag of those that sleep. What the verifier has
 * looked at, the kernel knows, whatever it said of it.
 *
 * Return: "program_type", "attach_type", "expected_attach_type" where no
 * program can have one, "sleepable", or NULL where the kernel knows all of it.
 */
const char *program_lack(const struct bpf_program *prog, int *err);

#endif
