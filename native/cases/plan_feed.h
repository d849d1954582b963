/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_FEED_H
#define PLAN_FEED_H

/**
 * plan_feed_next() - wait for another plan from the host, and replace the finished one with it
 * @serial: the port on which the host sends it
 *
 * Ignores lines before a `plan` line: they are commands for a case that has ended.
 *
 * Return: 0, or -errno if the host sends none, or if it is too long or cannot be stored.
 */
int plan_feed_next(int serial);

#endif
