/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_H
#define TESTS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * tests_run() - run the functional tests of a case
 * @c: the case
 * @obj: its object, loaded; its programs are attached
 *
 * Sends what was seen; whether that is what was wanted is the host's to say.
 *
 * Return: 0 or -errno: the tests could not be run. A test that is not met is no error.
 */
int tests_run(const struct plan_case *c, struct bpf_object *obj);

#endif
