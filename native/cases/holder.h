/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HOLDER_H
#define HOLDER_H

#include <stdio.h>
#include <sys/types.h>

#include "plan/plan.h"

/* The process that holds a loaded artifact. A file with its id is next to the logs of the load. */

/** holder_find() - get the process that holds an artifact, or 0 if it is not loaded */
pid_t holder_find(const struct plan_case *c);

/**
 * holder_start() - start a process that loads an artifact
 * @c: the case
 * @records: set to the records of the load, which the caller closes with fclose(3); NULL on failure
 *
 * The process holds the artifact after a `held` record, and ends without one. After a failure there
 * is no process, and no file is open.
 *
 * Return: its id or -errno.
 */
pid_t holder_start(const struct plan_case *c, FILE **records);

/** holder_note() - save the id of the process that holds an artifact, for holder_find() */
void holder_note(const struct plan_case *c, pid_t pid);

/** holder_end() - kill the process that holds an artifact. Return: 0 or -errno. */
int holder_end(const struct plan_case *c, pid_t pid);

#endif
