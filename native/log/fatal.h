/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FATAL_H
#define FATAL_H

/** fatal() - send why the guest cannot do its work */
void fatal(const char *message);

/**
 * fatal_errno() - send what failed, with the text of an errno
 * @what: what was to be done, or the file that it was done to
 * @err: -errno
 */
void fatal_errno(const char *what, int err);

#endif
