/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_FEED_H
#define PLAN_FEED_H

/**
 * plan_feed_next() - wait for another plan from the host and put it in place of the one that is done
 * @serial: the port on which the host sends it
 *
 * What comes before a `plan` line is left aside: a command for a case that has ended.
 *
 * Return: 0, or -errno when the host sends none, or one that is too long or cannot be kept.
 */
int plan_feed_next(int serial);

#endif
