/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include "plan/plan.h"

/** settings_write() - write the settings of a plan below /proc/sys, and send a record for each */
void settings_write(const struct plan *plan);

/**
 * settings_write_network() - write the settings `net.…` again, in the network namespace of a case,
 * which begins with the defaults
 */
void settings_write_network(const struct plan *plan);

#endif
