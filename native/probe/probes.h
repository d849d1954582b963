/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBES_H
#define PROBES_H

#include "plan/plan.h"

/*
 * What is found out of a kernel, a group each. They send `feature` and `helpers` records, and
 * end whatever they find: nothing that a kernel lacks is a failure.
 */

/** probe_system() - what programs find around them: BTF, JIT, LSMs, lockdown, cgroups, tracefs */
void probe_system(const struct plan_case *c);

/** probe_programs() - program types: the smallest program of each is loaded */
void probe_programs(const struct plan_case *c);

/** probe_maps() - map types: the smallest map of each is made */
void probe_maps(const struct plan_case *c);

/** probe_struct_ops() - kinds of struct_ops maps: one of each is made, a TCP one is registered */
void probe_struct_ops(const struct plan_case *c);

/** probe_iterators() - iterators: a program for each is loaded */
void probe_iterators(const struct plan_case *c);

/** probe_verifier() - what the verifier takes: a program that has it is loaded */
void probe_verifier(const struct plan_case *c);

/** probe_limits() - how much of something there may be: found by trying more and less */
void probe_limits(const struct plan_case *c);

/** probe_tracing() - places of tracing programs: attached, and detached again */
void probe_tracing(const struct plan_case *c);

/** probe_hooks() - LSM, freplace, iterators and system call programs: attached or run, and detached again */
void probe_hooks(const struct plan_case *c);

/** probe_network() - places of network and cgroup programs: attached, and detached again */
void probe_network(const struct plan_case *c);

/** probe_helpers() - helpers: a program of each type that calls it is loaded */
void probe_helpers(const struct plan_case *c);

/** probe_kfuncs() - kfuncs: a program of each type that calls it is loaded */
void probe_kfuncs(const struct plan_case *c);

/**
 * probe_younger_types() - tell of types that the kernel has and this program does not know how to try
 * @list: their enum in the kernel's BTF
 * @prefix: what their names there begin with
 * @known: the last one that is known
 */
void probe_younger_types(const char *list, const char *prefix, int known);

#endif
