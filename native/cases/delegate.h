/* SPDX-License-Identifier: Apache-2.0 */
#ifndef DELEGATE_H
#define DELEGATE_H

#include <stdbool.h>

#include "plan/plan.h"

/*
 * A case whose object another version of libbpf loads than the one that PID 1 is linked with: the child of PID 1 becomes
 * the validator that has it. That one reads the plan again, and takes this one case.
 */

/**
 * delegate_exec() - become the validator of a case, in its child
 * @c: a case with a validator of its own
 * @records: descriptor of the port to the host
 *
 * Return: -errno; on success it does not return.
 */
int delegate_exec(const struct plan_case *c, int records);

/** delegate_is_asked() - whether the validator was started by delegate_exec() */
bool delegate_is_asked(int argc, char **argv);

/**
 * delegate_main() - take the case
 * @argv: from delegate_exec()
 *
 * Sends `validator` first.
 *
 * Return: the exit code of the case's process.
 */
int delegate_main(char **argv);

#endif
