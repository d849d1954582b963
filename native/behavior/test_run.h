/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TEST_RUN_H
#define TEST_RUN_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * test_run_report() - run a program with BPF_PROG_TEST_RUN and report its return value
 * @c: the case
 * @test: number of the test
 * @index: number of the expectation in the test
 * @obj: the loaded object of the case
 *
 * A program that needs a packet and has no input runs on a UDP datagram of 64 bytes. If the kernel
 * does not repeat runs of the type, they are repeated here.
 */
void test_run_report(const struct plan_case *c, size_t test, size_t index,
		     const struct bpf_object *obj);

#endif
