/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOOPBACK_H
#define LOOPBACK_H

/** loopback_up() - bring up `lo` of the caller's network namespace */
void loopback_up(void);

#endif
