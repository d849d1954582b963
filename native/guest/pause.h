/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PAUSE_H
#define PAUSE_H

/**
 * pause_until_resumed() - let the host keep this guest as it is, and go on when it is resumed
 * @serial: the port to the host
 *
 * Sends `paused` and waits. What is resumed later is a copy of this guest, in a machine with other shared memory: the
 * files that it takes along, its plan among them, are unpacked from there.
 *
 * Return: 0; -errno after `fatal` was sent, or when the host has hung up.
 */
int pause_until_resumed(int serial);

#endif
