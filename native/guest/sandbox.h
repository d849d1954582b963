/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SANDBOX_H
#define SANDBOX_H

#include "plan/plan.h"

/*
 * What each case has for itself, so that none meets what another left: a
 * network namespace with `lo` up, a mount namespace with an empty bpffs, /tmp
 * and /run, and a cgroup for its commands.
 */

/** sandbox_create() - PID 1's part, before a case is forked: the cgroup */
void sandbox_create(void);

/**
 * sandbox_enter() - the case's part: go into namespaces of its own
 * @plan: what it is of
 * @c: the case. The folder where its commands run stays to be seen.
 *
 * What the kernel cannot separate is shared; the console says so.
 */
void sandbox_enter(const struct plan *plan, const struct plan_case *c);

/** sandbox_enter_cgroup() - a command's part: go into the case's cgroup */
void sandbox_enter_cgroup(void);

/** sandbox_kill_cgroup() - kill all that is in the case's cgroup, whatever session it is in */
void sandbox_kill_cgroup(void);

/** sandbox_remove() - PID 1's part, when all processes have ended: remove every cgroup */
void sandbox_remove(void);

#endif
