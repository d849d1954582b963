/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FATAL_H
#define FATAL_H

/** fatal() - report why the guest cannot start its work */
void fatal(const char *message);

/**
 * fatal_errno() - report what failed, with the text of an errno
 * @what: the action, or the file
 * @err: -errno
 */
void fatal_errno(const char *what, int err);

#endif
