/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBES_H
#define PROBES_H

#include "plan/plan.h"

/*
 * Groups of checks of what a kernel can do. They send `feature` and `helpers` records. A missing
 * feature is a result, not a failure.
 */

/**
 * probe_system() - check the environment of programs: BTF, JIT, LSMs, lockdown, cgroups, tracefs
 */
void probe_system(const struct plan_case *c);

/** probe_programs() - check program types, by loading the smallest program of each */
void probe_programs(const struct plan_case *c);

/** probe_maps() - check map types, by creating the smallest map of each */
void probe_maps(const struct plan_case *c);

/**
 * probe_struct_ops() - check kinds of struct_ops, by creating a map of each; registers one for TCP
 */
void probe_struct_ops(const struct plan_case *c);

/** probe_iterators() - check iterators, by loading a program for each */
void probe_iterators(const struct plan_case *c);

/** probe_verifier() - check features of the verifier, by loading programs that use them */
void probe_verifier(const struct plan_case *c);

/** probe_limits() - check limits, by trying larger and smaller values */
void probe_limits(const struct plan_case *c);

/** probe_tracing() - check attach points of tracing programs, by attaching and detaching */
void probe_tracing(const struct plan_case *c);

/**
 * probe_hooks() - check LSM, freplace, iterator and system call programs, by attaching or running
 * them
 */
void probe_hooks(const struct plan_case *c);

/**
 * probe_network() - check attach points of network and cgroup programs, by attaching and detaching
 */
void probe_network(const struct plan_case *c);

/** probe_helpers() - check helpers, by loading a program of each type that calls them */
void probe_helpers(const struct plan_case *c);

/** probe_kfuncs() - check kfuncs, by loading a program of each type that calls them */
void probe_kfuncs(const struct plan_case *c);

/**
 * probe_younger_types() - report types of the kernel that this program does not know how to try
 * @list: their enum in the kernel's BTF
 * @prefix: prefix of their names
 * @known: number of the last known type
 */
void probe_younger_types(const char *list, const char *prefix, int known);

#endif
