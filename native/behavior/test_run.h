/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TEST_RUN_H
#define TEST_RUN_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * test_run_report() - run a program with BPF_PROG_TEST_RUN and report what it returns
 * @c: the case
 * @test: number of the test
 * @index: number of the expectation within the test
 * @obj: the object of the case, loaded
 *
 * A program that takes a packet and is given none runs on a UDP datagram of 64
 * bytes. Where the kernel does not repeat a run by itself, it is repeated here.
 */
void test_run_report(const struct plan_case *c, size_t test, size_t index,
		     const struct bpf_object *obj);

#endif
