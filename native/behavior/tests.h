/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_H
#define TESTS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * tests_run() - run the functional tests of a case
 * @c: the case
 * @obj: its loaded object, whose programs are attached
 *
 * Sends what was observed; the host decides whether it matches.
 *
 * Return: 0, or -errno if the tests could not be run. A test that is not met is not an error.
 */
int tests_run(const struct plan_case *c, struct bpf_object *obj);

#endif
