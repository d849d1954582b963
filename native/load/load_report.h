/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOAD_REPORT_H
#define LOAD_REPORT_H

#include "load/watch.h"
#include "log/log.h"
#include "plan/plan.h"

/* The records of loads: `program_load` and the log of the verifier. */

/** load_report_map_name() - get the name of a map, or NULL if there is no map */
const char *load_report_map_name(const struct bpf_map *map);

/**
 * load_report_reason() - find why a program was refused
 * @watch: its object
 * @sub: the result of the program
 * @message: the message of libbpf
 *
 * Return: the reason, which the next call may replace.
 */
const char *load_report_reason(const struct watch *watch, const struct submission *sub, const char *message);

/**
 * load_report_program() - send `program_load`, and for a refused program what the kernel lacks
 * @c: the case
 * @pass: how the program was loaded
 * @name: its name
 * @sub: its result
 * @message: why it was refused
 * @failed_map: the map without which the kernel cannot judge it, or NULL
 */
void load_report_program(const struct plan_case *c, enum load_pass pass, const char *name,
			 const struct submission *sub, const char *message, const struct bpf_map *failed_map);

/** load_report_log() - send the log of the program that failed */
void load_report_log(const struct plan_case *c, enum load_pass pass, const struct watch *watch);

#endif
