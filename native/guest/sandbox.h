/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SANDBOX_H
#define SANDBOX_H

#include "plan/plan.h"

/*
 * Isolates each case from the leftovers of others: a network namespace with `lo` up, a mount
 * namespace with an empty bpffs, /tmp and /run, and a cgroup for its commands.
 */

/** sandbox_create() - create the cgroup of a case; called by PID 1 before a case is forked */
void sandbox_create(void);

/**
 * sandbox_enter() - enter new namespaces; called by the process of a case
 * @plan: the plan of the case
 * @c: the case; the directory where its commands run stays visible
 *
 * What the kernel cannot isolate is shared; the console says so.
 */
void sandbox_enter(const struct plan *plan, const struct plan_case *c);

/** sandbox_enter_cgroup() - enter the cgroup of the case; called by the process of a command */
void sandbox_enter_cgroup(void);

/** sandbox_kill_cgroup() - kill all processes in the cgroup of the case, whatever their session */
void sandbox_kill_cgroup(void);

/** sandbox_remove() - remove every cgroup; called by PID 1 after all processes have ended */
void sandbox_remove(void);

#endif
