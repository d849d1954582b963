/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include "plan/plan.h"

/** settings_write() - write what a plan sets below /proc/sys, and send a record for each */
void settings_write(const struct plan *plan);

/** settings_write_network() - the same of `net.…` again, in the network namespace of a case, which begins with what is usual */
void settings_write_network(const struct plan *plan);

#endif
