/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LEFTOVER_REPORT_H
#define LEFTOVER_REPORT_H

#include <linux/types.h>

/**
 * leftover_report() - report something that a case leaves behind, in a `leftover` record
 * @case_id: the case
 * @kind: `pin`, `process`, `link` or `program`
 * @name: what it is
 */
void leftover_report(__u32 case_id, const char *kind, const char *name);

#endif
