/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HELD_WAIT_H
#define HELD_WAIT_H

#include "plan/plan.h"

/** held_wait() - keep the object of a case loaded, until this process is killed */
__attribute__((noreturn))
void held_wait(const struct plan_case *c);

#endif
